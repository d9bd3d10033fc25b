"""The PyB of an agency ↔ the rows of its choices."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from services.penilaian.adapters import tables as t
from services.penilaian.adapters import wire
from services.penilaian.adapters.pelaporan.tables import laporan
from services.penilaian.adapters.periode.tables import pengaturan_ditarik
from services.penilaian.domain.laporan import BERJALAN
from services.penilaian.domain.pyb import KUNCI
from services.penilaian.domain.rencana import Orang

_C, _O, _L = t.pengaturan.c, t.pegawai.c, laporan.c
_DITARIK = pengaturan_ditarik.c


def pyb(conn: sa.Connection, instansi_id: str, *, pada: date) -> Orang | None:
    """Who it is on a day; None where nobody is designated."""
    cari = (
        sa.select(t.pegawai)
        .join(t.pengaturan, _C.nilai == _O.pegawai_id)
        .where(_C.instansi_id == instansi_id, _C.kunci == KUNCI, _C.berlaku_sejak <= pada)
        .order_by(_C.berlaku_sejak.desc())
        .limit(1)
    )
    baris = conn.execute(cari).one_or_none()
    return _orang(baris) if baris else None


class SqlBukuPegawai:
    """Who is known here, in PostgreSQL."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def menurut_nip(self, nip: str) -> Orang | None:
        """A person by his whole NIP."""
        cari = sa.select(t.pegawai).where(_O.nip == nip).limit(1)
        baris = self._conn.execute(cari).one_or_none() if nip else None
        return _orang(baris) if baris else None


def tampilkan(
    conn: sa.Connection, instansi_id: str, *, saya: str, admin: bool, hari: date
) -> pb.Pyb:
    """The PyB today; for the admin also what was and will be, and how many reports wait."""
    kini = pyb(conn, instansi_id, pada=hari)
    hasil = pb.Pyb(kini=wire.orang(kini), saya=kini is not None and kini.pegawai_id == saya)
    if admin:
        hasil.riwayat.extend(_riwayat(conn, instansi_id, hari))
        hasil.menunggu = 0 if kini else _menunggu(conn, instansi_id)
    return hasil


def _menunggu(conn: sa.Connection, instansi_id: str) -> int:
    cari = sa.select(sa.func.count()).where(
        _L.instansi_id == instansi_id, _L.di_pyb, _L.status.in_([s.value for s in BERJALAN])
    )
    return int(conn.scalar(cari) or 0)


def _riwayat(conn: sa.Connection, instansi_id: str, hari: date) -> list[pb.PenetapanPyb]:
    kolom = ("berlaku_sejak", "dasar", "oleh_nama", "dibuat")
    berlaku = sa.select(
        t.pegawai, *(_C[k] for k in kolom), sa.literal("").label("ditarik_nama"),
        sa.null().cast(_DITARIK.ditarik_pada.type).label("ditarik_pada"),
    ).join(t.pengaturan, _C.nilai == _O.pegawai_id)  # fmt: skip
    ditarik = sa.select(
        t.pegawai, *(_DITARIK[k] for k in kolom), _DITARIK.ditarik_nama, _DITARIK.ditarik_pada
    ).join(pengaturan_ditarik, _DITARIK.nilai == _O.pegawai_id)
    semua = [
        baris
        for cari, c in ((berlaku, _C), (ditarik, _DITARIK))
        for baris in conn.execute(cari.where(c.instansi_id == instansi_id, c.kunci == KUNCI))
    ]
    return [
        pb.PenetapanPyb(
            pyb=wire.orang(_orang(b)),
            berlaku_sejak=wire.hari(b.berlaku_sejak),
            dasar_hukum=b.dasar,
            oleh_nama=b.oleh_nama,
            dibuat=wire.waktu(b.dibuat),
            ditarik_oleh=b.ditarik_nama,
            ditarik_pada=wire.waktu(b.ditarik_pada),
            dapat_ditarik=b.ditarik_pada is None and b.berlaku_sejak > hari,
        )
        for b in sorted(semua, key=lambda b: b.berlaku_sejak)
    ]


def _orang(b: Any) -> Orang:
    return Orang(
        pegawai_id=b.pegawai_id,
        nama=b.nama,
        nip=b.nip,
        pangkat=b.pangkat,
        golongan=b.golongan,
        instansi_id=b.instansi_id,
    )
