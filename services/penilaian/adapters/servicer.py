"""Calls: request → use case → response. No rule is decided here."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.penilaian.v1 import penilaian_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import IsianSalah
from services.chassis.grpc_server import PUBLIC, Call, command, plain, query, responses
from services.penilaian.adapters import kalender, queries, wire
from services.penilaian.adapters.capaian_penilaian import SqlSumberCapaian
from services.penilaian.adapters.panggilan import admin, jawab, pelaku, sasaran, tanda_tangan
from services.penilaian.adapters.pencetak import Kertas, Pencetak, verifikasi
from services.penilaian.adapters.repository import SqlGudangPenilaian, baca
from services.penilaian.adapters.repository_capaian import SqlGudangCapaian
from services.penilaian.adapters.servicer_pengisian import Pengisian
from services.penilaian.domain.akses import pastikan_boleh_melihat
from services.penilaian.domain.hari_kerja import batas_hari_kerja
from services.penilaian.domain.hasil import lengkap
from services.penilaian.domain.jendela_evaluasi import jendela_lewat
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Ekspektasi, predikat
from services.penilaian.domain.penilaian import StatusPenilaian
from services.penilaian.domain.permintaan_cetak import TandaTangan
from services.penilaian.domain.siklus import JenisPeriode
from services.penilaian.use_cases import capaian
from services.penilaian.use_cases import penilaian as menilai

ORANG = frozenset({"PEGAWAI"})
AKSES = {
    "ListPeriode": ORANG,
    "GetPenilaian": ORANG,
    "ListPenilaianBawahan": ORANG,
    "TambahRencanaAksi": ORANG,
    "SalinRencanaAksi": ORANG,
    "UbahRencanaAksi": ORANG,
    "HapusRencanaAksi": ORANG,
    "TambahBuktiDukung": ORANG,
    "HapusBuktiDukung": ORANG,
    "UbahRealisasi": ORANG,
    "BeriUmpanBalik": ORANG,
    "HapusUmpanBalik": ORANG,
    "ListCapaianOrganisasi": ORANG,
    "TetapkanCapaianOrganisasi": ORANG,
    "TetapkanPenilaian": ORANG,
    "SampaikanDokumen": ORANG,
    "TerimaDokumen": ORANG,
    "CetakFormPenilaian": ORANG,
    "CetakDokumenEvaluasi": ORANG,
    "VerifikasiDokumen": PUBLIC,
    "HitungPredikat": PUBLIC,
    "HitungBatasHariKerja": PUBLIC,
}


class PenilaianServicer(Pengisian, pb_grpc.PenilaianServiceServicer):
    """kinerja.penilaian.v1.PenilaianService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PenilaianService"])

    def __init__(self, db: Database, pencetak: Pencetak) -> None:
        self.db = db
        self._pencetak = pencetak

    @query
    def ListPeriode(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        saya = call.identity.pegawai_id
        periode = queries.list_periode(conn, saya, tahun=request.tahun, skp_id=request.skp_id)
        return pb.ListPeriodeResponse(periode=periode)

    @query
    def GetPenilaian(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        penilaian = baca(conn, request.periode_id)
        pastikan_boleh_melihat(penilaian, pelaku(call), admin_instansi=admin(call))
        return jawab(pb.GetPenilaianResponse, conn, penilaian, call)

    @query
    def ListPenilaianBawahan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        periode, lanjut = queries.list_bawahan(
            conn,
            call.identity.pegawai_id,
            tahun=request.tahun,
            jenis=wire.kata(JenisPeriode, request.jenis, wire.JENIS_PERIODE),
            status=wire.kata(StatusPenilaian, request.status, wire.STATUS),
            halaman=request.halaman,
            beralih=jendela_lewat(call.today) if request.beralih else None,
        )
        return pb.ListPenilaianBawahanResponse(periode=periode, next_page_token=lanjut)

    @query
    def ListCapaianOrganisasi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        periode = _periode(request)
        unor = capaian.unor_ditetapkan(
            queries.pohon_instansi(conn, call.identity.instansi_id),
            oleh=pelaku(call),
            admin=bool(admin(call)),
        )
        return pb.ListCapaianOrganisasiResponse(
            capaian=queries.capaian_unor(conn, unor, **periode)
        )

    @command
    def TetapkanCapaianOrganisasi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        periode = _periode(request)
        capaian.tetapkan_capaian(
            SqlGudangCapaian(conn),
            unor_id=request.unor_id,
            **periode,
            nilai=wire.kata(CapaianOrganisasi, request.nilai, wire.CAPAIAN),
            catatan=request.catatan,
            etag=request.etag,
            oleh=pelaku(call),
            admin_instansi=admin(call),
            sekarang=call.now,
        )
        [hasil] = queries.capaian_unor(conn, [request.unor_id], **periode)
        return pb.TetapkanCapaianOrganisasiResponse(capaian=hasil)

    @command
    def TetapkanPenilaian(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        penilaian = menilai.tetapkan_penilaian(
            SqlGudangPenilaian(conn),
            sasaran(request, call),
            hasil_kerja=wire.kata(Ekspektasi, request.hasil_kerja, wire.EKSPEKTASI),
            perilaku=wire.kata(Ekspektasi, request.perilaku, wire.EKSPEKTASI),
            catatan=request.catatan,
            sekarang=call.now,
        )
        return jawab(pb.TetapkanPenilaianResponse, conn, penilaian, call)

    @command
    def SampaikanDokumen(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        penilaian = menilai.sampaikan_dokumen(
            SqlGudangPenilaian(conn),
            SqlSumberCapaian(conn, hari=call.today),
            sasaran(request, call),
            kalender=kalender.kalender(conn, sejak=call.today),
            sekarang=call.now,
        )
        return jawab(pb.SampaikanDokumenResponse, conn, penilaian, call)

    @command
    def TerimaDokumen(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        gudang, periode = SqlGudangPenilaian(conn), sasaran(request, call)
        penilaian = menilai.terima_dokumen(gudang, periode, sekarang=call.now)
        return jawab(pb.TerimaDokumenResponse, conn, penilaian, call)

    @plain
    def CetakFormPenilaian(self, request: Any, call: Call) -> Any:
        tanda = TandaTangan(request.tanggal, request.lokasi, request.anchor)
        kertas = self._pencetak.form_penilaian(
            request.periode_id, tanda, call=call, admin_instansi=admin(call)
        )
        return _kertas(pb.CetakFormPenilaianResponse, kertas)

    @plain
    def CetakDokumenEvaluasi(self, request: Any, call: Call) -> Any:
        kertas = self._pencetak.dokumen_evaluasi(
            request.periode_id,
            **tanda_tangan(request, "pegawai", "penilai", "atasan"),
            call=call,
            admin_instansi=admin(call),
        )
        return _kertas(pb.CetakDokumenEvaluasiResponse, kertas)

    @query
    def VerifikasiDokumen(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        return verifikasi(conn, request.kode, call=call)

    @plain
    def HitungPredikat(self, request: Any, call: Call) -> Any:
        hasil_kerja, perilaku = lengkap(
            wire.kata(Ekspektasi, request.hasil_kerja, wire.EKSPEKTASI),
            wire.kata(Ekspektasi, request.perilaku, wire.EKSPEKTASI),
        )
        hasil = predikat(hasil_kerja=hasil_kerja, perilaku=perilaku, pada=call.today)
        return pb.HitungPredikatResponse(
            predikat=wire.PREDIKAT[hasil.predikat],
            dasar=hasil.dasar,
            penjelasan=hasil.penjelasan,
        )

    @query
    def HitungBatasHariKerja(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        mulai = _hari(request.mulai, "mulai")
        diketahui = kalender.kalender(conn, sejak=mulai)
        hasil = batas_hari_kerja(mulai, request.hari_kerja, diketahui)
        libur = [pb.HariLibur(tanggal=wire.hari(h.tanggal), nama=h.nama) for h in hasil.dilewati]
        return pb.HitungBatasHariKerjaResponse(batas=wire.hari(hasil.batas), hari_libur=libur)


def _kertas(jenis: Any, kertas: Kertas) -> Any:
    return jenis(pdf=kertas.pdf, nama_berkas=kertas.nama_berkas, kode_verifikasi=kertas.kode)


def _periode(request: Any) -> dict[str, Any]:
    jenis = wire.kata(JenisPeriode, request.jenis, wire.JENIS_PERIODE)
    jenis = capaian.periksa_periode(jenis, request.ke, request.tahun)
    return {"jenis": jenis, "ke": request.ke, "tahun": request.tahun}


def _hari(teks: str, bidang: str) -> date:
    try:
        return date.fromisoformat(teks)
    except ValueError as salah:
        raise IsianSalah(bidang=[(bidang, "Isi tanggal seperti 2026-01-17.")]) from salah
