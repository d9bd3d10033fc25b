"""How many messages a second may leave: a bucket that refills, slower after a complaint.

WhatsApp counts 80 messages a second for a number (throughput, 21-05-2026) and answers 130429 above
that. A complaint halves the rate; it grows back by a tenth of the full rate each second.
"""

from __future__ import annotations

from dataclasses import dataclass

PEMULIHAN = 0.1
TERENDAH = 0.05
"""Parts of the full rate: gained back each second, and never gone below."""


@dataclass
class Ember:
    """The state of the bucket; time comes in as seconds of any steady clock."""

    penuh: float
    pada: float
    isi: float = 1.0
    laju: float = 0.0

    def __post_init__(self) -> None:
        self.laju = self.penuh

    def tersedia(self, sekarang: float) -> int:
        """How many may leave now."""
        lalu = max(sekarang - self.pada, 0.0)
        self.pada = sekarang
        self.laju = min(self.penuh, self.laju + self.penuh * PEMULIHAN * lalu)
        self.isi = min(max(self.laju, 1.0), self.isi + self.laju * lalu)
        return int(self.isi)

    def pakai(self, banyak: int) -> None:
        """So many left."""
        self.isi -= banyak

    def lambatkan(self) -> None:
        """The other side complained: half the rate, and nothing at once."""
        self.laju = max(self.laju / 2, self.penuh * TERENDAH)
        self.isi = 0.0
