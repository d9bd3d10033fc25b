"""LembarService: the rater's people in one period, by unit, with the curve of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import lembar_service_pb2 as pb
from kinerja.penilaian.v1 import lembar_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_server import Call, query, responses
from services.penilaian.adapters import pengaturan, wire
from services.penilaian.adapters.lembar import queries
from services.penilaian.adapters.queries import ke_periode
from services.penilaian.adapters.tampilan import panduan
from services.penilaian.domain.akses import sebab_belum_dinilai
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.kurva_ideal import URUTAN, kurva_ideal
from services.penilaian.domain.lembar import Pilihan, sebaran
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.penilaian import StatusPenilaian
from services.penilaian.domain.pola_distribusi import Acuan, Jumlah, timbang
from services.penilaian.domain.siklus import JenisPeriode
from services.penilaian.use_cases.capaian import periksa_periode

AKSES = {"GetLembar": frozenset({"PEGAWAI"})}


class LembarServicer(pb_grpc.LembarServiceServicer):
    """kinerja.penilaian.v1.LembarService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["LembarService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetLembar(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The sheet."""
        saya, hari = call.identity.pegawai_id, call.today
        jenis = wire.kata(JenisPeriode, request.jenis, wire.JENIS_PERIODE)
        jenis = periksa_periode(jenis or JenisPeriode.TAHUNAN, request.ke, request.tahun)
        periode = {"tahun": request.tahun, "jenis": jenis, "ke": request.ke}
        semua = queries.baris(conn, saya, **periode)
        tampil = semua[: queries.TERBANYAK]
        pilihan = {a.periode_id: _pilihan(a) for a in request.andaian}
        per_unor = queries.per_unor(conn, saya, call.identity.instansi_id, tampil)
        nama = queries.nama_unor(conn, list(per_unor))
        capaian = queries.capaian(
            conn, {u: nama.get(u, "unit penilai") for u in per_unor}, **periode, hari=hari
        )
        acuan = pengaturan.acuan_pola(conn, call.identity.instansi_id, pada=hari)
        akhir = max((b.selesai for b in tampil), default=hari)
        skp_id = [b.skp_id for b in tampil]
        lalu = queries.lalu(conn, skp_id, tahun=request.tahun, sebelum=akhir)
        return pb.GetLembarResponse(
            tahun=request.tahun,
            jenis=wire.JENIS_PERIODE[jenis],
            ke=request.ke,
            pilihan=queries.pilihan(conn, saya, request.tahun),
            kelompok=[
                _kelompok(
                    pb.KelompokLembar(unor_id=unor_id, nama=nama.get(unor_id, "")),
                    [_Baris(b, pilihan.get(b.id), hari) for b in isi],
                    capaian[unor_id],
                    lalu=lalu,
                    acuan=acuan,
                    hari=hari,
                )
                for unor_id, isi in sorted(per_unor.items(), key=lambda satu: -len(satu[1]))
            ],
            lebih=len(semua) > len(tampil),
            panduan=panduan(hari),
        )


def _pilihan(a: pb.Andaian) -> Pilihan:
    return Pilihan(
        wire.kata(Ekspektasi, a.hasil_kerja, wire.EKSPEKTASI),
        wire.kata(Ekspektasi, a.perilaku, wire.EKSPEKTASI),
    )


class _Baris:
    """One line: as it is saved, and what the choice on it would give."""

    def __init__(self, isi: Any, pilihan: Pilihan | None, hari: date) -> None:
        self.isi = isi
        self.sebab = sebab_belum_dinilai(
            isi.disetujui,
            StatusPenilaian(isi.status),
            isi.mulai,
            ditutup=isi.ditutup is not None,
            hari=hari,
        )
        if not self.sebab and isi.predikat and isi.jalur == Jalur.ATASAN_PENILAI:
            self.sebab = "Sudah dinilai atasan Anda, karena jangka waktu menilai terlewati."
        self.kini = Predikat(isi.predikat) if isi.predikat else None
        # A choice that could not be saved changes no picture.
        self.andai = pilihan.predikat(hari) if pilihan and not self.sebab else None

    def pesan(self, lalu: Sequence[pb.HasilLalu]) -> pb.BarisLembar:
        """The same on the wire."""
        return pb.BarisLembar(
            periode=ke_periode(self.isi),
            catatan=self.isi.catatan,
            boleh=not self.sebab,
            sebab=self.sebab,
            lalu=lalu,
            jumlah_umpan_balik=self.isi.jumlah_umpan_balik,
            andai=wire.PREDIKAT[self.andai or ""],
        )


def _kelompok(
    awal: pb.KelompokLembar,
    baris: Sequence[_Baris],
    capaian: CapaianDipakai,
    *,
    lalu: Mapping[str, Sequence[pb.HasilLalu]],
    acuan: Acuan,
    hari: date,
) -> pb.KelompokLembar:
    """A unit with its lines, its curve as it is and as it would be, and advice on the latter."""
    kini, bila = sebaran(b.kini for b in baris), sebaran(b.andai or b.kini for b in baris)
    hasil = timbang(capaian.nilai, bila, acuan=acuan, pada=hari)
    awal.MergeFrom(
        pb.KelompokLembar(
            capaian=wire.CAPAIAN[capaian.nilai or ""],
            capaian_keterangan=capaian.keterangan,
            kurva=titik(capaian, kini, bila, hari=hari),
            nasihat=[
                pb.NasihatPola(kalimat=n.kalimat, terpenuhi=n.terpenuhi) for n in hasil.nasihat
            ],
            nasihat_keterangan=hasil.keterangan,
            baris=[b.pesan(lalu.get(b.isi.skp_id, [])) for b in baris],
        )
    )
    return awal


def titik(
    capaian: CapaianDipakai, kini: Jumlah, bila: Jumlah, *, hari: date
) -> list[pb.TitikKurva]:
    """The points of a curve, left to right."""
    ideal = dict(kurva_ideal(capaian.nilai, pada=hari).titik) if capaian.nilai else {}
    return [
        pb.TitikKurva(
            predikat=wire.PREDIKAT[p],
            ideal=float(ideal.get(p, 0)),
            kini=kini.get(p, 0),
            andai=bila.get(p, 0),
        )
        for p in URUTAN
    ]
