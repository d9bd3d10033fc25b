"""Sessions: an opaque token with the person, its SHA-256 in the database.

A session ends 30 minutes after its last use and 8 hours after log-in. A validated one is
remembered for five seconds, so that a page of twenty requests asks the database once; ending a
session is felt at once in this pod (see `pencabutan`) and within those seconds in the others.
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import sqlalchemy as sa

from services.chassis.db import Database
from services.gateway.akun import pencabutan

COOKIE = "kinerja_sesi"
MENGANGGUR = timedelta(minutes=30)
PALING_LAMA = timedelta(hours=8)
CATAT_TIAP = timedelta(seconds=60)
"""How exactly the last use is written down: a write per request would be a write per read."""
INGAT = 5.0
PALING_BANYAK_INGATAN = 20_000


class Jenis(StrEnum):
    """Where a session may be used: in pages by cookie, or in the API as a bearer token."""

    PAGE = "page"
    API = "api"


@dataclass(frozen=True, slots=True)
class Sesi:
    """The person of a request. `kunci` is the session's id, safe to keep in memory and logs."""

    pegawai_id: str
    nip: str = field(repr=False)
    nama: str = field(repr=False)
    instansi_id: str
    peran: frozenset[str]
    ganti_sandi: bool
    kunci: str
    jenis: Jenis
    kedaluwarsa: datetime


_BACA = sa.text(
    "SELECT a.pegawai_id, a.nip, a.nama, a.instansi_id, a.peran, a.ganti_sandi, s.terakhir,"
    " s.kedaluwarsa FROM sesi s JOIN akun a USING (pegawai_id)"
    " WHERE s.sidik = :sidik AND s.jenis = :jenis AND s.terakhir > :menganggur"
    " AND s.kedaluwarsa > :kini"
)
_CATAT = sa.text("UPDATE sesi SET terakhir = :kini WHERE sidik = :sidik AND terakhir < :kini")
_BUAT = sa.text(
    "INSERT INTO sesi (sidik, pegawai_id, jenis, dibuat, terakhir, kedaluwarsa)"
    " VALUES (:sidik, :pegawai_id, :jenis, :kini, :kini, :kedaluwarsa)"
)
_AKHIRI = sa.text("DELETE FROM sesi WHERE sidik = :sidik")
_AKHIRI_LAIN = sa.text("DELETE FROM sesi WHERE pegawai_id = :pegawai_id AND sidik <> :kecuali")


class GudangSesi:
    """All sessions, with a short memory of those validated last."""

    def __init__(self, db: Database, jam: Callable[[], datetime]) -> None:
        self._db = db
        self._jam = jam
        self._ingat: dict[tuple[str, str], tuple[float, bytes, Sesi]] = {}

    def buat(self, conn: sa.Connection, pegawai_id: str, jenis: Jenis) -> tuple[str, datetime]:
        """A new session in the caller's transaction; the token exists only in the answer."""
        token = secrets.token_urlsafe(32)
        kini = self._jam()
        kedaluwarsa = kini + PALING_LAMA
        conn.execute(
            _BUAT,
            {
                "sidik": _sidik(token),
                "pegawai_id": pegawai_id,
                "jenis": jenis,
                "kini": kini,
                "kedaluwarsa": kedaluwarsa,
            },
        )
        return token, kedaluwarsa

    def baca(self, token: str, jenis: Jenis) -> Sesi | None:
        """The session of a token, None when there is none (any more)."""
        ingatan = self._ingat.get((token, jenis))
        tanda = pencabutan.tanda()
        if ingatan is not None and ingatan[0] > time.monotonic() and ingatan[1] == tanda:
            return ingatan[2]
        sesi = self._dari_database(_sidik(token), jenis)
        if sesi is None:
            self._ingat.pop((token, jenis), None)
            return None
        if len(self._ingat) >= PALING_BANYAK_INGATAN:
            self._ingat.clear()
        self._ingat[token, jenis] = (time.monotonic() + INGAT, tanda, sesi)
        return sesi

    def akhiri(self, sesi: Sesi) -> None:
        """Log out."""
        with self._db.transaction() as conn:
            conn.execute(_AKHIRI, {"sidik": bytes.fromhex(sesi.kunci)})
        self.lupakan()

    def akhiri_lain(
        self, conn: sa.Connection, pegawai_id: str, *, kecuali: Sesi | None = None
    ) -> None:
        """End the person's sessions, in the caller's transaction; `lupakan` after its commit."""
        sisa = bytes.fromhex(kecuali.kunci) if kecuali else b""
        conn.execute(_AKHIRI_LAIN, {"pegawai_id": pegawai_id, "kecuali": sisa})

    def lupakan(self) -> None:
        """Ask the database again from now on."""
        self._ingat.clear()
        pencabutan.cabut()

    def _dari_database(self, sidik: bytes, jenis: Jenis) -> Sesi | None:
        kini = self._jam()
        with self._db.reading() as conn:
            baris = conn.execute(
                _BACA,
                {"sidik": sidik, "jenis": jenis, "kini": kini, "menganggur": kini - MENGANGGUR},
            ).one_or_none()
            if baris is None:
                return None
            if kini - baris.terakhir > CATAT_TIAP:
                conn.execute(_CATAT, {"sidik": sidik, "kini": kini})
        return _sesi(baris, sidik, jenis)


def _sesi(baris: Any, sidik: bytes, jenis: Jenis) -> Sesi:
    return Sesi(
        pegawai_id=baris.pegawai_id,
        nip=baris.nip,
        nama=baris.nama,
        instansi_id=baris.instansi_id,
        peran=frozenset(baris.peran),
        ganti_sandi=baris.ganti_sandi,
        kunci=sidik.hex(),
        jenis=jenis,
        kedaluwarsa=baris.kedaluwarsa,
    )


def _sidik(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
