"""Reads: a period of an agency with its numbers, and what was done to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import penutupan_service_pb2 as pb
from services.penilaian.adapters import pengaturan, wire
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.penutupan.tables import PERIODE, penutupan
from services.penilaian.adapters.statistik.tables import KOLOM
from services.penilaian.domain.jendela_evaluasi import batas_penilaian
from services.penilaian.domain.penutupan import (
    Langkah,
    Penutupan,
    PeriodeInstansi,
    Sebaran,
    StatusPenutupan,
    Tindakan,
)
from services.penilaian.domain.siklus import JenisPeriode, Periode, nama_periode, rentang_kalender

_P, _N = t.penilaian.c, penutupan.c
_TINDAKAN: Mapping[str, Any] = {
    k.value: pb.TindakanPenutupan.Value(f"TINDAKAN_PENUTUPAN_{k}") for k in Tindakan
}
_STATUS: Mapping[str, Any] = {
    k.value: pb.StatusPenutupan.Value(f"STATUS_PENUTUPAN_{k}") for k in StatusPenutupan
}


def ditutup_setahun(
    conn: sa.Connection, instansi_id: str, tahun: int
) -> dict[tuple[JenisPeriode, int], datetime]:
    """The periods of a year that are closed, and since when."""
    semua = (
        sa.select(_N.jenis, _N.ke, _N.tindakan, _N.pada)
        .where(_N.instansi_id == instansi_id, _N.tahun == tahun)
        .order_by(_N.versi)
    )
    terakhir = {(JenisPeriode(b.jenis), b.ke): b for b in conn.execute(semua)}
    return {periode: b.pada for periode, b in terakhir.items() if b.tindakan == Tindakan.TUTUP}


def penutupan_periode(
    conn: sa.Connection, ini: PeriodeInstansi, langkah: Sequence[Any]
) -> Penutupan:
    """The period as the rule sees it, after what was done to it."""
    mulai, selesai = rentang_kalender(ini.jenis, ini.ke, ini.tahun)
    periode = Periode(
        ini.jenis, ini.ke, nama_periode(ini.jenis, ini.ke, ini.tahun), mulai, selesai
    )
    jendela = pengaturan.jendela(conn, ini.instansi_id, pada=selesai)
    return Penutupan(
        ini,
        batas=batas_penilaian(periode, jendela).batas,
        terakhir=_ke_langkah(langkah[-1]) if langkah else None,
        tahunan_ditutup=(JenisPeriode.TAHUNAN, 0)
        in ditutup_setahun(conn, ini.instansi_id, ini.tahun),
    )


def riwayat(conn: sa.Connection, ini: PeriodeInstansi) -> list[Any]:
    """What was done to the period, oldest first."""
    mana = [_N[k] == nilai for k, nilai in asdict(ini).items()]
    return list(conn.execute(sa.select(penutupan).where(*mana).order_by(_N.versi)))


def hitung(conn: sa.Connection, ini: PeriodeInstansi) -> tuple[Sebaran, int]:
    """The evaluations of the period that are held, and how many carry the mark of a closing."""
    ada = _P.ditiadakan == ""
    hasil = sa.func.coalesce(_P.predikat, "BELUM")
    satu = conn.execute(
        sa.select(
            *(sa.func.count().filter(ada, hasil == k.upper()).label(k) for k in KOLOM),
            sa.func.count().filter(ada, _P.disampaikan_pada.is_not(None)).label("disampaikan"),
            sa.func.count(_P.ditutup_pada).label("tertanda"),
        ).where(*(_P[k] == nilai for k, nilai in asdict(ini).items()))
    ).one()
    return Sebaran(*satu[:-1]), satu.tertanda


def tampilkan(conn: sa.Connection, ini: PeriodeInstansi, hari: date) -> pb.PenutupanPeriode:
    """Everything about the closing of a period."""
    langkah = riwayat(conn, ini)
    keadaan = penutupan_periode(conn, ini, langkah)
    boleh, sebab = keadaan.boleh(hari)
    return pb.PenutupanPeriode(
        tahun=ini.tahun,
        jenis=wire.JENIS_PERIODE[ini.jenis],
        ke=ini.ke,
        nama=nama_periode(ini.jenis, ini.ke, ini.tahun),
        batas_penilaian=wire.hari(keadaan.batas),
        ditutup=wire.waktu(keadaan.ditutup),
        boleh=boleh,
        sebab=sebab,
        sekarang=pb.SebaranPenutupan(**asdict(hitung(conn, ini)[0])),
        riwayat=[_ke_pesan(b) for b in langkah],
    )


def ke_periode(b: Any) -> PeriodeInstansi:
    """The period of a row."""
    isi = {k: getattr(b, k) for k in PERIODE}
    return PeriodeInstansi(**(isi | {"jenis": JenisPeriode(b.jenis)}))


def _ke_langkah(b: Any) -> Langkah:
    return Langkah(
        versi=b.versi,
        tindakan=Tindakan(b.tindakan),
        status=StatusPenutupan(b.status),
        jumlah=b.jumlah,
        diproses=b.diproses,
        pada=b.pada,
    )


def _ke_pesan(b: Any) -> pb.LangkahPenutupan:
    return pb.LangkahPenutupan(
        tindakan=_TINDAKAN[b.tindakan],
        status=_STATUS[b.status],
        jumlah=b.jumlah,
        diproses=b.diproses,
        sebaran=pb.SebaranPenutupan(**b.sebaran),
        catatan=b.catatan,
        oleh_nama=b.oleh_nama,
        pada=wire.waktu(b.pada),
        selesai=wire.waktu(b.selesai),
    )
