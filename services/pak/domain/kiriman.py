"""Writing a PAK to SIASN, once: MENUNGGU → MENGIRIM → TERKIRIM, TIDAK_PASTI or GAGAL.

SIASN's save has no idempotency key. So MENGIRIM is committed before anything is sent; whoever
finds MENGIRIM afterwards cannot know whether SIASN took it, and an answer that is lost says no
more. Both are TIDAK_PASTI: the history in SIASN is read back, and only what is not there is sent
again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from services.pak.domain.errors import KirimanBukanGiliran

# SIASN may still be saving when the answer is lost; the read-back waits this long.
JEDA_TIDAK_PASTI = timedelta(seconds=20)
# A call that is under way ends within this time, one way or the other.
BATAS_KIRIM = timedelta(seconds=25)
JEDA_AWAL = timedelta(seconds=5)
JEDA_TERPANJANG = timedelta(minutes=15)
# Refused credentials may be mended meanwhile; after so many tries a person is asked.
BATAS_PERCOBAAN = 5


class StatusKirim(StrEnum):
    """Where the writing stands."""

    MENUNGGU = "MENUNGGU"
    MENGIRIM = "MENGIRIM"
    TIDAK_PASTI = "TIDAK_PASTI"
    TERKIRIM = "TERKIRIM"
    GAGAL = "GAGAL"


@dataclass
class Kiriman:
    """The wish to write one PAK, and what became of it."""

    pak_id: str
    status: StatusKirim
    berikut_pada: datetime
    percobaan: int = 0
    siasn_id: str = ""
    galat: str = ""
    langkah_berikut: str = ""

    def minta_lagi(self, sekarang: datetime) -> None:
        """GAGAL → MENUNGGU. Asking again while it is under way changes nothing."""
        if self.status is not StatusKirim.GAGAL:
            return
        self.status = StatusKirim.MENUNGGU
        self.berikut_pada = sekarang
        self.percobaan = 0
        self.galat = self.langkah_berikut = ""

    def ambil(self) -> None:
        """Take the turn. Whoever finds MENGIRIM finds a sender that died: → TIDAK_PASTI."""
        self._giliran(StatusKirim.MENUNGGU, StatusKirim.MENGIRIM, StatusKirim.TIDAK_PASTI)
        self.percobaan += 1
        if self.status is StatusKirim.MENGIRIM:
            self.status = StatusKirim.TIDAK_PASTI

    def mulai(self, sekarang: datetime) -> None:
        """MENUNGGU | TIDAK_PASTI → MENGIRIM. Committed before anything is sent."""
        self._giliran(StatusKirim.MENUNGGU, StatusKirim.TIDAK_PASTI)
        self.status = StatusKirim.MENGIRIM
        self.berikut_pada = sekarang + BATAS_KIRIM

    def tidak_pasti(self, sekarang: datetime) -> None:
        """MENGIRIM → TIDAK_PASTI: the answer was lost."""
        self._giliran(StatusKirim.MENGIRIM)
        self.status = StatusKirim.TIDAK_PASTI
        self.berikut_pada = sekarang + JEDA_TIDAK_PASTI
        self.galat = (
            "Jawaban SIASN tidak sampai; riwayat di SIASN diperiksa sebelum mengirim lagi."
        )

    def terkirim(self, siasn_id: str) -> None:
        """MENGIRIM | TIDAK_PASTI | MENUNGGU → TERKIRIM: SIASN holds it."""
        self._giliran(StatusKirim.MENGIRIM, StatusKirim.TIDAK_PASTI, StatusKirim.MENUNGGU)
        self.status = StatusKirim.TERKIRIM
        self.siasn_id = siasn_id
        self.galat = self.langkah_berikut = ""

    @property
    def habis(self) -> bool:
        """Whether trying again by itself has gone on long enough."""
        return self.percobaan >= BATAS_PERCOBAAN

    def tunda(self, galat: str, sekarang: datetime) -> None:
        """SIASN surely did not take it: wait, each time longer. Doubt stays doubt."""
        self._giliran(StatusKirim.MENGIRIM, StatusKirim.TIDAK_PASTI, StatusKirim.MENUNGGU)
        if self.status is StatusKirim.MENGIRIM:
            self.status = StatusKirim.MENUNGGU
        self.berikut_pada = sekarang + self._jeda()
        self.galat = galat

    def gagal(self, galat: str, langkah_berikut: str) -> None:
        """→ GAGAL: a person must act; says who and what."""
        self._giliran(StatusKirim.MENGIRIM, StatusKirim.TIDAK_PASTI, StatusKirim.MENUNGGU)
        self.status = StatusKirim.GAGAL
        self.galat = galat
        self.langkah_berikut = langkah_berikut

    def _jeda(self) -> timedelta:
        lipat: int = 2 ** min(self.percobaan, 10)
        return min(JEDA_AWAL * lipat, JEDA_TERPANJANG)

    def _giliran(self, *boleh: StatusKirim) -> None:
        if self.status not in boleh:
            raise KirimanBukanGiliran(status=self.status)
