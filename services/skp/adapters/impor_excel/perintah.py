"""`import-agency`: units and people of an agency, by the import that its administrator has.

The first time nobody can log in to upload anything, so the operator does. The rows are checked as
on the page, then all of a workbook are applied, or none.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.chassis.db import Database
from services.chassis.grpc_server import JAKARTA
from services.skp.adapters.impor_excel import baca, kerja
from services.skp.adapters.impor_excel.gudang import SqlGudangImpor
from services.skp.adapters.impor_excel.tables import impor, impor_baris
from services.skp.adapters.tables import instansi
from services.skp.domain.akses import ADMIN_INSTANSI, Pemanggil
from services.skp.domain.impor import CaraImpor, JenisImpor, StatusImpor
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases import impor as use_case

OPERATOR = "operator"
"""Who did it, in the history of the people and units."""
BERJALAN = (StatusImpor.ANTRE, StatusImpor.MEMERIKSA, StatusImpor.MENERAPKAN)
GALAT_TERBANYAK = 100
Jam = Callable[[], datetime]


class ImporGagal(Exception):
    """Nothing of a workbook was applied; the text names its wrong cells."""


def muat(
    db: Database, instansi_id: str, nama: str, berkas: Path, *, jenis: JenisImpor, jam: Jam
) -> str:
    """Import one workbook into an agency, which is made where it is new; says what it did."""
    isi = berkas.read_bytes()
    baca.periksa(isi, berkas.name, jenis.terbanyak)
    with db.transaction() as conn:
        baru = {"instansi_id": instansi_id, "nama": nama}
        conn.execute(insert(instansi).values(baru).on_conflict_do_nothing())
        t = _tindakan(jam())
        impor_id = SqlGudangImpor(conn).tambah(instansi_id, jenis, berkas.name, isi, t)
    satu = _tunggu(db, impor_id, jam)
    if satu.status == StatusImpor.SIAP and not satu.galat:
        with db.transaction() as conn:
            t = _tindakan(jam(), versi=satu.versi)
            siapa = _operator(instansi_id)
            gudang = SqlGudangImpor(conn)
            use_case.terapkan(gudang, siapa, impor_id, cara=CaraImpor.SEMUA, t=t)
        satu = _tunggu(db, impor_id, jam)
    if satu.status == StatusImpor.SELESAI:
        return f"{berkas.name}: {satu.baru} baru, {satu.berubah} berubah, {satu.sama} sama"
    raise ImporGagal(
        "\n".join([f"{berkas.name}: tidak ada yang diterapkan.", *_batal(db, satu, jam)])
    )


def _tunggu(db: Database, impor_id: str, jam: Jam) -> Any:
    """Do its steps, or wait while the worker does, until somebody has to choose or it is over."""
    kolom = [k for k in impor.c if k.name != "berkas"]
    while True:
        with db.reading() as conn:
            satu = conn.execute(sa.select(*kolom).where(impor.c.impor_id == impor_id)).one()
        if satu.status not in BERJALAN:
            return satu
        if not kerja.kerjakan(db, jam):
            time.sleep(0.2)


def _batal(db: Database, satu: Any, jam: Jam) -> Iterator[str]:
    """Give the import up; the sentences say what was wrong."""
    if satu.kesalahan:
        yield satu.kesalahan
    c = impor_baris.c
    salah = sa.select(c.nomor, c.galat).where(
        c.impor_id == satu.impor_id, sa.func.jsonb_array_length(c.galat) > 0
    )
    with db.transaction() as conn:
        baris = conn.execute(salah.order_by(c.nomor).limit(GALAT_TERBANYAK)).all()
        if satu.status == StatusImpor.SIAP:
            t = _tindakan(jam(), versi=satu.versi)
            use_case.batalkan(
                SqlGudangImpor(conn), _operator(satu.instansi_id), satu.impor_id, t=t
            )
    for b in baris:
        yield from (f"  {baca.sel(satu.kolom, k, b.nomor)}: {kalimat}" for k, kalimat in b.galat)
    if satu.galat > len(baris):
        yield f"  … dan {satu.galat - len(baris)} baris lagi"


def _operator(instansi_id: str) -> Pemanggil:
    return Pemanggil(
        pegawai_id=OPERATOR,
        nama=OPERATOR,
        instansi_id=instansi_id,
        peran=frozenset({ADMIN_INSTANSI}),
    )


def _tindakan(kini: datetime, *, versi: int = 0) -> Tindakan:
    hari = kini.astimezone(JAKARTA).date()
    return Tindakan(oleh=OPERATOR, nama=OPERATOR, pada=kini, hari=hari, versi=versi)
