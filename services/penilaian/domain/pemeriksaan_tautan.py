"""What a look at a link of evidence tells, and when to look again.

Evidence (bukti dukung, PermenPANRB 6/2022 art. 16-17, Format B.1.2) is somebody's link: a rater
who cannot open it has no evidence. The regulation asks for no check; ours tells and never hinders.
All times here are choices of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

PORT = frozenset({80, 443})
"""Links to other ports are not followed."""
PENGALIHAN_MAKSIMUM = 5
TIDAK_ADA = frozenset({404, 410})
TERTUTUP = frozenset({401, 403})
RENTANG_TIDAK_ADA = 416
"""Answer to a request for the first byte of an empty file: it is there."""
# Who is led here has to log in first: so answer the usual stores for a file that is not shared.
PINTU_MASUK = frozenset(
    {"accounts.google.com", "login.microsoftonline.com", "login.live.com", "idmsa.apple.com"}
)


class KeadaanTautan(StrEnum):
    """What is known of a link."""

    HIDUP = "HIDUP"
    MATI = "MATI"
    # It is there, but a stranger may not open it: perhaps the rater may not either.
    TIDAK_TERBUKA = "TIDAK_TERBUKA"
    TIDAK_DIKETAHUI = "TIDAK_DIKETAHUI"


class Sebab(StrEnum):
    """How the look ended."""

    DIJAWAB = "DIJAWAB"
    NAMA_TIDAK_ADA = "NAMA_TIDAK_ADA"
    # Its address is not of the public internet, or its port is not one of the web's.
    TIDAK_DIAMBIL = "TIDAK_DIAMBIL"
    # Too slow, refused, no valid certificate, led on too often.
    GAGAL = "GAGAL"


@dataclass(frozen=True)
class Amatan:
    """What was seen: the status of the last answer and the host that gave it."""

    sebab: Sebab
    kode: int = 0
    host: str = ""


MENETAP = {
    KeadaanTautan.HIDUP: timedelta(days=7),
    # Its owner may mend it, or open it to the rater.
    KeadaanTautan.MATI: timedelta(days=1),
    KeadaanTautan.TIDAK_TERBUKA: timedelta(days=1),
}
MENUNGGU = (timedelta(hours=1), timedelta(hours=4), timedelta(days=1), timedelta(days=7))
"""After the first, second, ... try in a row that told nothing; the last one goes on."""


def keadaan(amatan: Amatan) -> KeadaanTautan:
    """The state that follows from what was seen."""
    if amatan.sebab is Sebab.NAMA_TIDAK_ADA:
        return KeadaanTautan.MATI
    if amatan.sebab is not Sebab.DIJAWAB:
        return KeadaanTautan.TIDAK_DIKETAHUI
    if amatan.host in PINTU_MASUK or amatan.kode in TERTUTUP:
        return KeadaanTautan.TIDAK_TERBUKA
    if amatan.kode in TIDAK_ADA:
        return KeadaanTautan.MATI
    if 200 <= amatan.kode < 400 or amatan.kode == RENTANG_TIDAK_ADA:
        return KeadaanTautan.HIDUP
    return KeadaanTautan.TIDAK_DIKETAHUI


def berturut_gagal(kini: KeadaanTautan, sebelumnya: int) -> int:
    """Tries in a row that told nothing, this one included."""
    return sebelumnya + 1 if kini is KeadaanTautan.TIDAK_DIKETAHUI else 0


def periksa_lagi(kini: KeadaanTautan, gagal: int, *, saat: datetime) -> datetime:
    """When to look again. `gagal`: tries in a row that told nothing, this one included."""
    return saat + (MENETAP.get(kini) or MENUNGGU[min(gagal, len(MENUNGGU)) - 1])
