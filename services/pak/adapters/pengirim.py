"""The worker's hand: writes one waiting PAK to SIASN, once, whatever breaks on the way.

One sender at a time per database: an advisory lock on a connection of its own, which PostgreSQL
gives back the moment the sender dies. So a row found in MENGIRIM belongs to nobody any more.
Before anything is sent the history is read back; nothing is sent before MENGIRIM is committed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import sqlalchemy as sa
import structlog

from services.chassis.db import Database
from services.pak.adapters import siasn
from services.pak.adapters.repository import SqlGudang
from services.pak.use_cases import kirim
from services.siasn import (
    AngkaKreditBaru,
    GalatSiasn,
    KlienSiasn,
    SiasnJawabanHilang,
    SiasnSibuk,
    SiasnTidakTersedia,
    SiasnTokenDitolak,
)

log = structlog.get_logger("siasn")

KUNCI_PENGIRIM = 731_201
"""Advisory lock number: one sender per database."""

Jam = Callable[[], datetime]
SEMENTARA = (SiasnSibuk, SiasnTidakTersedia)
BERBEDA = "SIASN sudah memuat nomor SK dan masa yang sama dengan angka kredit lain."
LANGKAH_BERBEDA = (
    "Admin instansi: periksa riwayat angka kredit pegawai ini di SIASN dan hapus yang keliru. "
    "Lalu tekan Sinkron AK SIASN lagi."
)


class Pengirim:
    """Takes turns; `sekali` handles one PAK and says whether there was one."""

    def __init__(self, db: Database, klien: KlienSiasn, jam: Jam) -> None:
        self._db = db
        self._klien = klien
        self._jam = jam

    def sekali(self) -> bool:
        """One PAK, from its turn to an outcome."""
        with self._sendirian() as boleh:
            if not boleh:
                return False
            with self._gudang() as gudang:
                giliran = kirim.ambil(gudang, self._jam())
            if giliran is None:
                return False
            self._kerjakan(giliran)
            return True

    def _kerjakan(self, giliran: kirim.Giliran) -> None:
        pak_id = giliran.pak.pak_id
        baru = siasn.baris_baru(giliran.pak, giliran.siasn_id)
        try:
            ada = siasn.sudah_ada(self._klien, giliran.nip, baru)
        except GalatSiasn as galat:
            self._belum(pak_id, galat)
            return
        if ada is None:
            self._kirim(pak_id, baru)
        elif ada[1] == baru.kredit_utama:
            self._terkirim(pak_id, ada[0], "found")
        else:
            self._berbeda(pak_id)

    def _kirim(self, pak_id: str, baru: AngkaKreditBaru) -> None:
        with self._gudang() as gudang:
            kirim.mulai(gudang, pak_id, self._jam())
        try:
            siasn_id = self._klien.simpan_angka_kredit(baru)
        except SiasnJawabanHilang:
            with self._gudang() as gudang:
                kirim.hilang(gudang, pak_id, self._jam())
            log.warning("answer lost, will read back", pak_id=pak_id)
        except GalatSiasn as galat:
            self._belum(pak_id, galat)
        else:
            self._terkirim(pak_id, siasn_id, "posted")

    def _belum(self, pak_id: str, galat: GalatSiasn) -> None:
        """SIASN surely wrote nothing: wait, or ask a person."""
        sebab, langkah = siasn.sebab(galat), siasn.langkah(galat)
        log.warning("not written", pak_id=pak_id, fault=type(galat).__name__)
        with self._gudang() as gudang:
            if isinstance(galat, SEMENTARA):
                kirim.tunda(gudang, pak_id, sebab, self._jam())
            elif isinstance(galat, SiasnTokenDitolak):
                kirim.tunda_atau_gagal(gudang, pak_id, sebab, langkah, self._jam())
            else:
                kirim.gagal(gudang, pak_id, sebab, langkah)

    def _berbeda(self, pak_id: str) -> None:
        log.warning("not written", pak_id=pak_id, fault="different row")
        with self._gudang() as gudang:
            kirim.gagal(gudang, pak_id, BERBEDA, LANGKAH_BERBEDA)

    def _terkirim(self, pak_id: str, siasn_id: str, cara: str) -> None:
        with self._gudang() as gudang:
            kirim.terkirim(gudang, pak_id, siasn_id, self._jam())
        log.info("written", pak_id=pak_id, how=cara)

    @contextmanager
    def _gudang(self) -> Iterator[SqlGudang]:
        with self._db.transaction() as conn:
            yield SqlGudang(conn, self._jam())

    @contextmanager
    def _sendirian(self) -> Iterator[bool]:
        nomor = {"n": KUNCI_PENGIRIM}
        with self._db.reading() as conn:
            boleh = bool(conn.scalar(sa.text("SELECT pg_try_advisory_lock(:n)"), nomor))
            try:
                yield boleh
            finally:
                if boleh:
                    conn.execute(sa.text("SELECT pg_advisory_unlock(:n)"), nomor)
