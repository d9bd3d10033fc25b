"""What is true about a delivery, and in which order news of it may change that truth.

News comes twice, late and in any order. A delivery only ever moves forward; a failure counts only
while nothing has arrived, and an arrival is a fact that no failure takes back.
"""

from __future__ import annotations

from enum import StrEnum


class StatusKirim(StrEnum):
    """From the queue to the reader's eyes."""

    ANTRE = "ANTRE"
    DIKIRIM = "DIKIRIM"
    TIDAK_PASTI = "TIDAK_PASTI"
    DITERIMA_SERVER = "DITERIMA_SERVER"
    SAMPAI = "SAMPAI"
    DIBACA = "DIBACA"
    GAGAL = "GAGAL"

    @property
    def berakhir(self) -> bool:
        """Whether nothing is left for us to send."""
        return self not in {StatusKirim.ANTRE, StatusKirim.DIKIRIM, StatusKirim.TIDAK_PASTI}

    @property
    def tiba(self) -> bool:
        """Whether it reached the recipient's device."""
        return self in {StatusKirim.SAMPAI, StatusKirim.DIBACA}


URUTAN = (
    StatusKirim.ANTRE,
    StatusKirim.DIKIRIM,
    StatusKirim.TIDAK_PASTI,
    StatusKirim.DITERIMA_SERVER,
    StatusKirim.GAGAL,
    StatusKirim.SAMPAI,
    StatusKirim.DIBACA,
)
"""Each may follow those before it. GAGAL stands before SAMPAI: an arrival overrules it."""

KABAR_WHATSAPP = {
    "sent": StatusKirim.DITERIMA_SERVER,
    "delivered": StatusKirim.SAMPAI,
    "read": StatusKirim.DIBACA,
    # A voice note was played: more than read, and we send none.
    "played": StatusKirim.DIBACA,
    "failed": StatusKirim.GAGAL,
}
"""WhatsApp's words for it; a word that is not here is no news for us."""


def maju(kini: StatusKirim, kabar: StatusKirim) -> StatusKirim:
    """The truth after one more piece of news."""
    return max(kini, kabar, key=URUTAN.index)
