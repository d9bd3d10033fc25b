"""How long to wait before the next try, and when to stop trying.

WhatsApp asks for 4^n seconds after a pair limit (cloud-api/support/error-codes, 131056); the same
growth serves every other fault that passes by itself. The spread keeps a thousand messages that
failed together from coming back together.
"""

from __future__ import annotations

from datetime import timedelta

from services.notifikasi.domain.istilah import Kanal

DASAR_PANGKAT = 4
TERLAMA = timedelta(hours=1)
SEBARAN = 0.25
"""Up to this part is added at random."""

PERCOBAAN_TERBANYAK = {
    # After that the message goes by e-mail: about six minutes late at most.
    Kanal.WHATSAPP: 5,
    # The last way out: a mail server may be down for a working day's half.
    Kanal.SUREL: 12,
}


def jeda(percobaan: int, *, acak: float) -> timedelta:
    """The wait after the n-th try failed; `acak` lies in [0, 1)."""
    penuh = min(timedelta(seconds=DASAR_PANGKAT ** min(percobaan, 10)), TERLAMA)
    return penuh * (1 + SEBARAN * acak)


def boleh_ulang(kanal: Kanal, percobaan: int) -> bool:
    """Whether another try is left after the n-th."""
    return percobaan < PERCOBAAN_TERBANYAK[kanal]
