"""DashboardService: how predikat are spread, from all agencies down to a name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import dashboard_service_pb2 as pb
from kinerja.penilaian.v1 import dashboard_service_pb2_grpc as pb_grpc
from kinerja.penilaian.v1 import lembar_service_pb2 as lembar_pb
from services.chassis.db import Database
from services.chassis.errors import IsianSalah
from services.chassis.grpc_server import Call, query, responses
from services.penilaian.adapters import pengaturan, wire
from services.penilaian.adapters.lembar import queries as lembar
from services.penilaian.adapters.lembar.servicer import titik
from services.penilaian.adapters.statistik import baca
from services.penilaian.adapters.statistik.lingkup import (
    ADMIN,
    SUPER,
    Lingkup,
    bukan_nasional,
    lingkup,
)
from services.penilaian.domain.kurva_ideal import URUTAN
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.pola_distribusi import timbang
from services.penilaian.domain.siklus import JenisPeriode, nama_periode
from services.penilaian.use_cases.capaian import periksa_periode

RPC = ("GetDashboardPenilaian", "ListDashboardPenilaian", "ListPenilai")
AKSES = dict.fromkeys(RPC, frozenset({"PEGAWAI", ADMIN, SUPER}))


class DashboardServicer(pb_grpc.DashboardServiceServicer):
    """kinerja.penilaian.v1.DashboardService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["DashboardService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetDashboardPenilaian(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The numbers, and the curve of one unit."""
        di, periode = _pandangan(conn, request.saringan, call)
        tahun, jenis, ke = periode["tahun"], JenisPeriode(periode["jenis"]), periode["ke"]
        if di.nasional and jenis is not JenisPeriode.TAHUNAN:
            raise IsianSalah(bidang=[("jenis", "Angka semua instansi hanya untuk tahunan.")])
        jawab = baca.jumlah(conn, di, periode)
        jawab.MergeFrom(
            pb.GetDashboardPenilaianResponse(
                tahun=tahun,
                jenis=wire.JENIS_PERIODE[jenis],
                ke=ke,
                nama_periode=nama_periode(jenis, ke, tahun),
                dihitung=baca.dihitung(conn, call.now),
            )
        )
        for b in baca.pilihan(conn, tahun, di):
            jawab.pilihan.append(
                lembar_pb.PilihanPeriode(
                    jenis=wire.JENIS_PERIODE[b.jenis],
                    ke=b.ke,
                    nama=nama_periode(JenisPeriode(b.jenis), b.ke, tahun),
                    jumlah=b.jumlah,
                    dinilai=b.jumlah - b.belum,
                )
            )
        if jawab.jumlah.unor_id:
            jawab.kurva.CopyFrom(_kurva(conn, jawab.jumlah, periode, hari=call.today))
        return jawab

    @query
    def ListDashboardPenilaian(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Names."""
        di, periode = _pandangan(conn, request.saringan, call)
        bukan_nasional(di)
        predikat = wire.kata(Predikat, request.predikat, wire.PREDIKAT)
        hasil = baca.BELUM if request.belum else (predikat or "")
        return baca.nama_nama(conn, di, periode, hasil, request.halaman)

    @query
    def ListPenilai(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Raters."""
        di, periode = _pandangan(conn, request.saringan, call)
        bukan_nasional(di)
        return baca.penilai(conn, di, periode)


def _pandangan(
    conn: sa.Connection, s: pb.SaringanDashboard, call: Call
) -> tuple[Lingkup, dict[str, Any]]:
    """Where the caller looks, and at which period; the running year's own when he names none."""
    tahun = s.tahun or call.today.year
    jenis = wire.kata(JenisPeriode, s.jenis, wire.JENIS_PERIODE) or JenisPeriode.TAHUNAN
    jenis = periksa_periode(jenis, s.ke, tahun)
    return lingkup(conn, call, s.unor_id, s.instansi_id), baca.isi_periode(tahun, jenis, s.ke)


def _kurva(
    conn: sa.Connection,
    baris: pb.BarisDashboardPenilaian,
    periode: Mapping[str, Any],
    *,
    hari: date,
) -> lembar_pb.KelompokLembar:
    """The curve of a unit with all below it, beside what the unit achieved."""
    jenis = JenisPeriode(periode["jenis"])
    capaian = lembar.capaian(
        conn, {baris.unor_id: baris.nama}, tahun=periode["tahun"], jenis=jenis, ke=periode["ke"],
        hari=hari,
    )[baris.unor_id]  # fmt: skip
    jumlah = {p: n for p in URUTAN if (n := int(getattr(baris, p.value.lower())))}
    acuan = pengaturan.acuan_pola(conn, baris.instansi_id, pada=hari)
    hasil = timbang(capaian.nilai, jumlah, acuan=acuan, pada=hari)
    return lembar_pb.KelompokLembar(
        unor_id=baris.unor_id,
        nama=baris.nama,
        capaian=wire.CAPAIAN[capaian.nilai or ""],
        capaian_keterangan=capaian.keterangan,
        kurva=titik(capaian, jumlah, jumlah, hari=hari),
        nasihat=[
            lembar_pb.NasihatPola(kalimat=n.kalimat, terpenuhi=n.terpenuhi) for n in hasil.nasihat
        ],
        nasihat_keterangan=hasil.keterangan,
    )
