"""What a person can do with his account: log in and out, change the password, reset it."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import structlog

from services.chassis.db import Database
from services.gateway.akun import aturan_kunci, aturan_sandi, errors, gudang
from services.gateway.akun.acak import Pengacak
from services.gateway.akun.klien import KLIEN_API
from services.gateway.akun.sesi import GudangSesi, Jenis, Sesi

log = structlog.get_logger("akun")

JAKARTA = ZoneInfo("Asia/Jakarta")
KODE_BERLAKU = timedelta(minutes=30)
KODE_PER_JAM = 3
"""More links than this in an hour would only fill somebody's mailbox."""
ANTREAN_SURAT = 50
BERSIHKAN_TIAP = 600.0

Pengirim = Callable[[str, str, int], None]
"""Sends a reset link: e-mail address, link, minutes it lives."""
BukuAlamat = Callable[[str], str]
"""The e-mail address of a person as his profile has it now; empty where nobody can say."""


@dataclass(frozen=True)
class Masuk:
    """A log-in that went well."""

    token: str
    kedaluwarsa: datetime
    nama: str
    nip: str
    peran: tuple[str, ...]
    ganti_sandi: bool


class Akun:
    """Accounts of one gateway. `jam` is the clock, so that tests can turn it."""

    def __init__(
        self,
        db: Database,
        *,
        rahasia: bytes,
        alamat: str,
        kirim: Pengirim,
        alamat_surel: BukuAlamat,
        pengacak: Pengacak | None = None,
        jam: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.db = db
        self.sesi = GudangSesi(db, jam)
        self._rahasia = rahasia
        self._alamat = alamat
        self._kirim = kirim
        self._alamat_surel = alamat_surel
        self._pengacak = pengacak or Pengacak()
        self._jam = jam
        self._surat: ThreadPoolExecutor | None = None
        self._antrean = threading.BoundedSemaphore(ANTREAN_SURAT)
        self._bersih_lagi = 0.0

    def masuk(self, nip: str, sandi: str, jenis: Jenis, *, program: bool = False) -> Masuk:
        """Log in. An unknown NIP costs the same and is locked the same.

        A program has a door of its own: its account opens no page, a person's opens none there.
        """
        nip = re.sub(r"\s", "", nip)
        with self._pengacak.giliran():
            akun = self._buktikan(nip, sandi)
        if (KLIEN_API in akun.peran) is not program:
            raise errors.LoginGagal(sisa=aturan_kunci.aturan_kunci(self._jam().date()).gagal)
        with self.db.transaction() as conn:
            kini = gudang.oleh_pegawai(conn, akun.pegawai_id)
            if kini.sandi != akun.sandi and not self._pengacak.cocok(kini.sandi, sandi):
                # Changed while this was being proved; no session may be born of the old one.
                raise errors.LoginGagal(sisa=aturan_kunci.aturan_kunci(self._jam().date()).gagal)
            if self._pengacak.usang(akun.sandi):
                baru = self._pengacak.acak(sandi)
                gudang.acak_ulang(conn, akun.pegawai_id, lama=akun.sandi, baru=baru)
            token, kedaluwarsa = self.sesi.buat(conn, akun.pegawai_id, jenis)
        self._bersihkan()
        log.info("masuk", pegawai=akun.pegawai_id, jenis=jenis)
        return Masuk(
            token=token,
            kedaluwarsa=kedaluwarsa,
            nama=akun.nama,
            nip=akun.nip,
            peran=tuple(akun.peran),
            ganti_sandi=akun.ganti_sandi,
        )

    def keluar(self, sesi: Sesi) -> None:
        """Log out: the login at hand ends, others stay."""
        self.sesi.akhiri(sesi)

    def ganti_sandi(self, sesi: Sesi, lama: str, baru: str) -> None:
        """Change one's own password; every other session of the person ends."""
        with self._pengacak.giliran():
            try:
                self._buktikan(sesi.nip, lama)
            except errors.LoginGagal as salah:
                raise errors.SandiLamaSalah(
                    bidang=[("sandi_lama", errors.SandiLamaSalah.pesan)]
                ) from salah
            self._periksa(baru, nip=sesi.nip, nama=sesi.nama)
            if hmac.compare_digest(lama.encode(), baru.encode()):
                raise _lemah("Pilih sandi yang berbeda dari sandi lama.")
            hash_ = self._pengacak.acak(baru)
        with self.db.transaction() as conn:
            kini = self._jam()
            gudang.pasang_sandi(conn, sesi.pegawai_id, hash_, kini=kini)
            gudang.matikan_kode(conn, sesi.pegawai_id, kini=kini)
            self.sesi.akhiri_lain(conn, sesi.pegawai_id, kecuali=sesi)
        self.sesi.lupakan()
        log.info("sandi diganti", pegawai=sesi.pegawai_id)

    def minta_tautan(self, nip: str) -> None:
        """Ask for a reset link. Returns at once and always the same, account or not."""
        nip = re.sub(r"\s", "", nip)
        if not self._antrean.acquire(blocking=False):
            log.warning("antrean surat penuh")
            return
        if self._surat is None:  # made late: threads do not survive gunicorn's fork
            self._surat = ThreadPoolExecutor(1, thread_name_prefix="surat")
        self._surat.submit(self._kirim_tautan, nip)

    def atur_ulang(self, kode: str, baru: str) -> None:
        """Set a new password by the code of a link; the code works once, all sessions end."""
        sidik = hashlib.sha256(kode.encode()).digest()
        with self._pengacak.giliran(), self.db.transaction() as conn:
            kini = self._jam()
            pegawai_id = gudang.pemilik_kode(conn, sidik, kini=kini)
            if pegawai_id is None:
                raise errors.KodeTidakBerlaku
            akun = gudang.oleh_pegawai(conn, pegawai_id)
            self._periksa(baru, nip=akun.nip, nama=akun.nama)
            if self._pengacak.cocok(akun.sandi, baru):
                raise _lemah("Pilih sandi yang berbeda dari sandi lama.")
            gudang.pasang_sandi(conn, pegawai_id, self._pengacak.acak(baru), kini=kini)
            gudang.matikan_kode(conn, pegawai_id, kini=kini)
            gudang.catat(conn, self._sidik_nip(akun.nip), "DIATUR_ULANG", kini=kini)
            self.sesi.akhiri_lain(conn, pegawai_id)
        self.sesi.lupakan()
        log.info("sandi diatur ulang", pegawai=pegawai_id)

    def email_baru(self, sesi: Sesi, email: str) -> None:
        """The person changed his e-mail; kept for when the profile cannot be asked."""
        with self.db.transaction() as conn:
            gudang.pasang_email(conn, sesi.pegawai_id, email)

    def tutup(self) -> None:
        """Finish the letters that are under way."""
        if self._surat is not None:
            self._surat.shutdown(wait=True)

    def _buktikan(self, nip: str, sandi: str) -> Any:
        """The account, when the password fits and the NIP is not locked."""
        sidik = self._sidik_nip(nip)
        with self.db.reading() as conn:
            kini = self._jam()
            gagal = gudang.kegagalan(conn, sidik, kini=kini)
            akun = gudang.oleh_nip(conn, nip) if nip.isalnum() else None
        if (sampai := aturan_kunci.terkunci_sampai(gagal, kini=kini)) is not None:
            raise _terkunci(sampai, kini)
        cocok = self._pengacak.cocok(akun.sandi if akun else None, sandi)
        with self.db.transaction() as conn:
            gudang.catat(conn, sidik, "BERHASIL" if cocok else "GAGAL", kini=kini)
        if not cocok:
            log.info("masuk gagal", dikenal=akun is not None)
            raise errors.LoginGagal(sisa=aturan_kunci.sisa_percobaan([kini, *gagal], kini=kini))
        return akun

    def _periksa(self, sandi: str, *, nip: str, nama: str) -> None:
        pada = self._jam().date()
        if salah := aturan_sandi.keberatan(sandi, nip=nip, nama=nama, pada=pada):
            raise _lemah(*salah)

    def _kirim_tautan(self, nip: str) -> None:
        try:
            with self.db.reading() as conn:
                akun = gudang.oleh_nip(conn, nip) if nip.isalnum() else None
            if akun is None:
                return
            surel = self._alamat_surel(akun.pegawai_id) or akun.email
            if surel and (kode := self._kode_baru(akun.pegawai_id)):
                tautan = f"{self._alamat}/atur-ulang-sandi?kode={kode}"
                self._kirim(surel, tautan, int(KODE_BERLAKU.total_seconds() // 60))
        except Exception:  # nobody waits for this thread: said here or never
            log.exception("tautan atur ulang tidak terkirim")
        finally:
            self._antrean.release()

    def _kode_baru(self, pegawai_id: str) -> str:
        """A code, unless this person has asked for too many within the hour."""
        kode, kini = secrets.token_urlsafe(32), self._jam()
        with self.db.transaction() as conn:
            gudang.oleh_pegawai(conn, pegawai_id)  # locked: two requests at once are counted
            sejam = gudang.jumlah_kode(conn, pegawai_id, sejak=kini - timedelta(hours=1))
            if sejam >= KODE_PER_JAM:
                log.warning("terlalu banyak tautan", pegawai=pegawai_id)
                return ""
            sidik = hashlib.sha256(kode.encode()).digest()
            gudang.kode_baru(conn, pegawai_id, sidik, kini=kini, berlaku=KODE_BERLAKU)
        return kode

    def _bersihkan(self) -> None:
        """Sweep old rows now and then; the gateway has no worker of its own."""
        kini = time.monotonic()
        if kini < self._bersih_lagi:
            return
        self._bersih_lagi = kini + BERSIHKAN_TIAP
        with self.db.transaction() as conn:
            gudang.bersihkan(conn, kini=self._jam())

    def _sidik_nip(self, nip: str) -> bytes:
        """What stands for a typed NIP in the log of attempts."""
        return hmac.digest(self._rahasia, nip.encode(), "sha256")


def _terkunci(sampai: datetime, kini: datetime) -> errors.AkunTerkunci:
    return errors.AkunTerkunci(
        pukul=f"{sampai.astimezone(JAKARTA):%H.%M}",
        sampai=sampai.astimezone(JAKARTA).isoformat(timespec="seconds"),
        detik=max(int((sampai - kini).total_seconds()) + 1, 1),
    )


def _lemah(*kalimat: str) -> errors.SandiLemah:
    return errors.SandiLemah(bidang=[("sandi_baru", satu) for satu in kalimat])
