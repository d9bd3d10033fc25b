"""Reads: the year's periods with their numbers, and every choice with its history."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import pengaturan_periode_service_pb2 as pb
from services.penilaian.adapters import tables as t
from services.penilaian.adapters import wire
from services.penilaian.adapters.penutupan.queries import ditutup_setahun
from services.penilaian.adapters.periode.tables import pengaturan_ditarik
from services.penilaian.adapters.statistik.tables import KOLOM, statistik_instansi
from services.penilaian.domain.jendela_evaluasi import batas_penilaian
from services.penilaian.domain.pengaturan_periode import JENDELA, SEMUA, SIKLUS, Pengaturan
from services.penilaian.domain.siklus import JenisPeriode, Periode, Siklus, periode_instansi

_C = t.pengaturan.c


def periode(conn: sa.Connection, instansi_id: str, tahun: int) -> list[pb.PeriodeInstansi]:
    """The evaluations of the year. They are counted as on Dashboard Penilaian."""
    s = statistik_instansi.c
    hitung = sa.select(s.jenis, s.ke, s.belum, sum((s[k] for k in KOLOM), sa.literal(0)))
    jumlah = {
        (JenisPeriode(jenis), ke): (semua, semua - belum)
        for jenis, ke, belum, semua in conn.execute(
            hitung.where(s.tahun == tahun, s.instansi_id == instansi_id)
        )
    }
    pilihan = {kunci: _dari_awal(conn, instansi_id, kunci) for kunci in (SIKLUS, JENDELA)}
    awal, akhir = date(tahun, 1, 1), date(tahun, 12, 31)
    sejak: dict[Siklus, date] = {}
    for mulai, nilai in [(awal, _pada(pilihan[SIKLUS], awal)), *pilihan[SIKLUS]]:
        if awal <= mulai <= akhir:
            sejak.setdefault(Siklus(nilai or SEMUA[SIKLUS].bawaan), mulai)
    ditutup = ditutup_setahun(conn, instansi_id, tahun)
    return [
        _ke_periode(
            p,
            _pada(pilihan[JENDELA], p.selesai),
            *jumlah.get((p.jenis, p.ke), (0, 0)),
            ditutup=ditutup.get((p.jenis, p.ke)),
        )
        for p in periode_instansi(tahun, sejak, jumlah.keys())
    ]


def pengaturan(conn: sa.Connection, instansi_id: str, hari: date) -> list[pb.PengaturanPeriode]:
    """Every choice as it holds on that day."""
    riwayat: dict[str, list[Any]] = defaultdict(list)
    pilih = sa.select(t.pengaturan).where(_C.instansi_id == instansi_id)
    ditarik = sa.select(pengaturan_ditarik).where(pengaturan_ditarik.c.instansi_id == instansi_id)
    for b in (*conn.execute(ditarik), *conn.execute(pilih)):
        riwayat[b.kunci].append(b)
    return [_ke_pengaturan(kunci, satu, riwayat[kunci], hari) for kunci, satu in SEMUA.items()]


def _dari_awal(conn: sa.Connection, instansi_id: str, kunci: str) -> list[tuple[date, str]]:
    """What the agency chose, oldest first."""
    cari = sa.select(_C.berlaku_sejak, _C.nilai).where(
        _C.instansi_id == instansi_id, _C.kunci == kunci
    )
    return [(sejak, nilai) for sejak, nilai in conn.execute(cari.order_by(_C.berlaku_sejak))]


def _pada(pilihan: list[tuple[date, str]], hari: date) -> str | None:
    """What of it holds on a day; None where nothing does."""
    return next((nilai for sejak, nilai in reversed(pilihan) if sejak <= hari), None)


def _ke_periode(
    p: Periode, jendela: str | None, jumlah: int, dinilai: int, *, ditutup: datetime | None
) -> pb.PeriodeInstansi:
    batas = batas_penilaian(p, int(jendela) if jendela else None)
    return pb.PeriodeInstansi(
        jenis=wire.JENIS_PERIODE[p.jenis],
        ke=p.ke,
        nama=p.nama,
        mulai=wire.hari(p.mulai),
        selesai=wire.hari(p.selesai),
        batas_penilaian=wire.hari(batas.batas),
        dasar_batas=batas.dasar,
        final=p.final,
        jumlah=jumlah,
        dinilai=dinilai,
        ditutup=wire.waktu(ditutup),
    )


def _ke_pengaturan(
    kunci: str, satu: Pengaturan, riwayat: list[Any], hari: date
) -> pb.PengaturanPeriode:
    ada = sorted(riwayat, key=lambda b: b.berlaku_sejak)
    kini = [(b.berlaku_sejak, b.nilai) for b in ada if not hasattr(b, "ditarik_pada")]
    nilai = _pada(kini, hari) or satu.bawaan
    kecil, besar = satu.hari
    return pb.PengaturanPeriode(
        kunci=kunci,
        nama=satu.nama,
        arti=satu.arti,
        dasar=satu.dasar,
        nilai=nilai,
        sebutan=satu.sebutan(nilai),
        pilihan=[
            pb.NilaiPengaturanPeriode(nilai=n, sebutan=kata) for n, kata in satu.pilihan.items()
        ],
        paling_kecil=kecil,
        paling_besar=besar,
        riwayat=[_ke_riwayat(satu, b, hari) for b in ada],
    )


def _ke_riwayat(satu: Pengaturan, b: Any, hari: date) -> pb.RiwayatPengaturanPeriode:
    ditarik = getattr(b, "ditarik_pada", None)
    return pb.RiwayatPengaturanPeriode(
        nilai=b.nilai,
        sebutan=satu.sebutan(b.nilai),
        berlaku_sejak=wire.hari(b.berlaku_sejak),
        dasar_hukum=b.dasar,
        oleh_nama=b.oleh_nama,
        dibuat=wire.waktu(b.dibuat),
        ditarik_oleh=b.ditarik_nama if ditarik else "",
        ditarik_pada=wire.waktu(ditarik),
        dapat_ditarik=not ditarik and b.berlaku_sejak > hari,
    )
