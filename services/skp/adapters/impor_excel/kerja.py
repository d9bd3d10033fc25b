"""The work on imports: open, check, apply; row by row, and nothing twice.

Checking does what applying does, and takes it back: a few rows at a time, each in a savepoint.
Applying some rows commits a few at a time together with how far it came; applying all is one
transaction. So a process that dies repeats at most what was never committed. Who works holds an
advisory lock for the agency on a connection of its own, which dies with the process.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

import sqlalchemy as sa
import structlog

from services.chassis.db import Database
from services.chassis.errors import DomainError
from services.chassis.grpc_server import JAKARTA
from services.skp.adapters.dipegang import dipegang
from services.skp.adapters.impor_excel import baca
from services.skp.adapters.impor_excel.gudang import GudangBarisSql
from services.skp.adapters.impor_excel.tables import impor, impor_baris
from services.skp.adapters.penyegaran import segarkan_instansi
from services.skp.adapters.pola.gudang import SqlGudangPola
from services.skp.domain import impor_berkas
from services.skp.domain.akses import ADMIN_INSTANSI, Pemanggil
from services.skp.domain.errors import PimpinanSudahAda
from services.skp.domain.errors_impor import BerkasImporDitolak
from services.skp.domain.impor import HasilBaris, JenisImpor
from services.skp.domain.impor_kolom import SEMUA
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases import impor as use_case
from services.skp.use_cases import pola

log = structlog.get_logger("impor")
KUNCI = 731_012
SEKALI = {JenisImpor.PEGAWAI: 200, JenisImpor.UNOR: 2_000, JenisImpor.POLA_RHK: 500}
"""Rows in one go: units hang on each other, so theirs is the whole workbook."""
TULIS_SEKALI = 1_000
PERCOBAAN_TERBANYAK = 5
Galat = list[tuple[str, str]]
_AKTIF = impor.c.status.in_(["ANTRE", "MEMERIKSA", "MENERAPKAN"])


class _Kembalikan(Exception):
    """Take back what was written in this transaction."""


class _BarisSalah(Exception):
    """A row that was right when it was checked is wrong now."""

    def __init__(self, nomor: int, galat: Galat) -> None:
        super().__init__()
        self.nomor, self.galat = nomor, galat


def kerjakan(db: Database, jam: Callable[[], datetime]) -> bool:
    """Do one step of the import that waits longest; whether there was one to do."""
    with db.reading() as conn:
        antre = conn.execute(
            sa.select(impor.c.impor_id, impor.c.instansi_id)
            .where(_AKTIF)
            .order_by(impor.c.impor_id)
            .limit(10)
        ).all()
    for satu in antre:
        with dipegang(db, KUNCI, satu.instansi_id) as milik_kita:
            if milik_kita:
                _satu_langkah(db, satu.impor_id, jam)
                return True
    return False


def _satu_langkah(db: Database, impor_id: str, jam: Callable[[], datetime]) -> None:
    with db.reading() as conn:
        ini = sa.select(impor).where(impor.c.impor_id == impor_id, _AKTIF)
        job = conn.execute(ini).one_or_none()
    if job is None:  # another worker has done it since
        return
    try:
        _LANGKAH[job.status](db, job, jam())
    except _LangkahHilang:
        log.info("impor step was done by another", impor_id=impor_id)
    except DomainError:
        raise  # the database is busy: the import stays as it is and is taken up again
    except Exception:  # one import's fault must not hold up the others
        log.exception("impor step failed", impor_id=impor_id, step=job.status)
        kali = job.percobaan + 1
        gagal = {"status": "GAGAL", "selesai": jam()} if kali >= PERCOBAAN_TERBANYAK else {}
        kalimat = "Terjadi kesalahan pada sistem; tidak ada baris yang setengah diterapkan."
        _ubah(db, job, percobaan=kali, kesalahan=kalimat if gagal else "", **gagal)


def _buka(db: Database, job: Any, kini: datetime) -> None:
    """Read the workbook into rows."""
    jenis = JenisImpor(job.jenis)
    try:
        kolom, baris = baca.baca(bytes(job.berkas), SEMUA[jenis], jenis.terbanyak)
    except BerkasImporDitolak as salah:
        kalimat = " ".join(kalimat for _, kalimat in salah.bidang)
        _ubah(db, job, status="GAGAL", kesalahan=kalimat, selesai=kini)
        return
    galat = impor_berkas.periksa(jenis, baris)
    semua = [
        {"impor_id": job.impor_id, "nomor": n, "isi": isi, "galat": galat.get(n, [])}
        for n, isi in baris
    ]
    with db.transaction() as conn:
        for awal in range(0, len(semua), TULIS_SEKALI):
            conn.execute(impor_baris.insert(), semua[awal : awal + TULIS_SEKALI])
        _tulis(conn, job, status="MEMERIKSA", kolom=kolom, jumlah=len(semua))


def _periksa(db: Database, job: Any, kini: datetime) -> None:
    """Do some rows and take them back; keep what each was refused for."""
    baris = _berikut(db, job)
    galat: dict[int, Galat] = {}
    with suppress(_Kembalikan), db.transaction() as conn:
        gudang = GudangBarisSql(conn)
        for b in baris:
            satu = _coba(conn, gudang, job, b, kini)
            sudah = {kunci for kunci, _ in b.galat}
            sendiri = (
                [] if isinstance(satu, HasilBaris) else [g for g in satu if g[0] not in sudah]
            )
            if b.galat or sendiri:
                galat[b.nomor] = [(k, kalimat) for k, kalimat in b.galat] + sendiri
        raise _Kembalikan
    with db.transaction() as conn:
        _tulis_galat(conn, job, galat)
        habis = job.diproses + len(baris) >= job.jumlah
        _tulis(
            conn,
            job,
            status="SIAP" if habis else "MEMERIKSA",
            sampai=0 if habis else baris[-1].nomor,
            diproses=job.diproses + len(baris),
            galat=job.galat + len(galat),
            versi=job.versi + 1,
        )


def _terapkan(db: Database, job: Any, kini: datetime) -> None:
    (_semua if job.cara == "SEMUA" else _sebagian)(db, job, kini)


def _sebagian(db: Database, job: Any, kini: datetime) -> None:
    """Do the next rows that are right, and commit them with how far it came."""
    baris = _berikut(db, job)
    with db.transaction() as conn:
        gudang, hasil = GudangBarisSql(conn), dict[int, HasilBaris]()
        galat: dict[int, Galat] = {}
        for b in baris:
            if b.galat:
                hasil[b.nomor] = HasilBaris.DITOLAK
                continue
            satu = _coba(conn, gudang, job, b, kini)
            if isinstance(satu, HasilBaris):
                hasil[b.nomor] = satu
            else:
                hasil[b.nomor], galat[b.nomor] = HasilBaris.DITOLAK, satu
        _tulis_galat(conn, job, galat)
        _tulis_hasil(conn, job, hasil)
        jumlah = Counter(hasil.values())
        angka = {
            "diproses": job.diproses + len(baris),
            "galat": job.galat + len(galat),
            "baru": job.baru + jumlah[HasilBaris.BARU],
            "berubah": job.berubah + jumlah[HasilBaris.BERUBAH],
            "sama": job.sama + jumlah[HasilBaris.SAMA],
        }
        if baris:
            _tulis(conn, job, sampai=baris[-1].nomor, **angka)
        else:
            _akhiri(conn, job, kini, angka)


def _semua(db: Database, job: Any, kini: datetime) -> None:
    """Do every row in one transaction; how far it came is told beside it."""
    try:
        with db.transaction() as conn:
            gudang, jumlah, sampai, selesai = GudangBarisSql(conn), Counter[str](), 0, 0
            while baris := _berikut(db, job, sampai=sampai):
                hasil: dict[int, HasilBaris] = {}
                for b in baris:
                    satu = _coba(conn, gudang, job, b, kini)
                    if not isinstance(satu, HasilBaris):
                        raise _BarisSalah(b.nomor, satu)  # noqa: TRY301 takes all back
                    hasil[b.nomor] = satu
                _tulis_hasil(conn, job, hasil)
                jumlah.update(hasil.values())
                sampai, selesai = baris[-1].nomor, selesai + len(baris)
                _ubah(db, job, diproses=selesai)
            angka = {nama.lower(): jumlah[nama] for nama in ("BARU", "BERUBAH", "SAMA")}
            _akhiri(conn, job, kini, angka)
    except _BarisSalah as salah:
        with db.transaction() as conn:
            _tulis_galat(conn, job, {salah.nomor: salah.galat})
            kalimat = f"Tidak ada yang diterapkan: baris {salah.nomor} kini ditolak."
            isi = {"galat": job.galat + 1, "kesalahan": kalimat, "versi": job.versi + 1}
            _tulis(conn, job, status="SIAP", cara="", diproses=job.jumlah, sampai=0, **isi)


def _akhiri(conn: sa.Connection, job: Any, kini: datetime, angka: dict[str, int]) -> None:
    """Find raters again where people or units changed, announce who is different; it is over."""
    if job.jenis != JenisImpor.POLA_RHK:
        segarkan_instansi(conn, job.instansi_id, kini.astimezone(JAKARTA).date())
    _tulis(
        conn, job, status="SELESAI", selesai=kini, versi=job.versi + 1,
        **(angka | {"diproses": job.jumlah}),
    )  # fmt: skip


_LANGKAH = {"ANTRE": _buka, "MEMERIKSA": _periksa, "MENERAPKAN": _terapkan}


def _coba(
    conn: sa.Connection, gudang: GudangBarisSql, job: Any, b: Any, kini: datetime
) -> HasilBaris | Galat:
    """One row behind a savepoint: what it did, or why it was refused."""
    siapa = Pemanggil(
        pegawai_id=job.oleh,
        nama=job.oleh_nama,
        instansi_id=job.instansi_id,
        peran=frozenset({ADMIN_INSTANSI}),
    )
    hari = kini.astimezone(JAKARTA).date()
    t = Tindakan(oleh=job.oleh, nama=job.oleh_nama, pada=kini, hari=hari, versi=0)
    try:
        with conn.begin_nested():
            if job.jenis == JenisImpor.POLA_RHK:
                return pola.baris(SqlGudangPola(conn), siapa, b.isi, t=t)
            return use_case.baris(gudang, siapa, JenisImpor(job.jenis), b.isi, t=t)
    except DomainError as tolak:
        gudang.lupakan()
        kunci = "pimpinan" if isinstance(tolak, PimpinanSudahAda) else "alasan"
        return list(tolak.bidang) or [(kunci, tolak.kalimat)]


def _berikut(db: Database, job: Any, *, sampai: int | None = None) -> Any:
    c = impor_baris.c
    mulai = job.sampai if sampai is None else sampai
    with db.reading() as conn:
        return conn.execute(
            sa.select(c.nomor, c.isi, c.galat)
            .where(c.impor_id == job.impor_id, c.nomor > mulai)
            .order_by(c.nomor)
            .limit(SEKALI[JenisImpor(job.jenis)])
        ).all()


def _tulis_galat(conn: sa.Connection, job: Any, galat: dict[int, Galat]) -> None:
    _tulis_baris(conn, job, "galat", {n: [list(g) for g in satu] for n, satu in galat.items()})


def _tulis_hasil(conn: sa.Connection, job: Any, hasil: dict[int, HasilBaris]) -> None:
    _tulis_baris(conn, job, "hasil", hasil)


def _tulis_baris(conn: sa.Connection, job: Any, kolom: str, isi: dict[int, Any]) -> None:
    if not isi:
        return
    c = impor_baris.c
    ubah = impor_baris.update().where(c.impor_id == job.impor_id, c.nomor == sa.bindparam("n"))
    conn.execute(
        ubah.values({kolom: sa.bindparam("nilai")}),
        [{"n": nomor, "nilai": nilai} for nomor, nilai in isi.items()],
    )


def _ubah(db: Database, job: Any, **isi: Any) -> None:
    with db.transaction() as conn:
        _tulis(conn, job, **isi)


def _tulis(conn: sa.Connection, job: Any, **isi: Any) -> None:
    """Only while it is still the step that was taken up: guards against a lock that was lost."""
    masih = sa.and_(
        impor.c.impor_id == job.impor_id,
        impor.c.status == job.status,
        impor.c.sampai == job.sampai,
    )
    if conn.execute(impor.update().where(masih), isi).rowcount != 1:
        raise _LangkahHilang


class _LangkahHilang(Exception):
    """Somebody else has done this step since; what was written here is taken back."""
