"""What a word on the screen is made of, and the dictionary of one enum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Kata:
    """A word with the colour and the icon of its chip: state is never told by colour alone."""

    teks: str
    warna: str = "netral"
    ikon: str = "lingkaran"
    jelas: str = ""


@dataclass(frozen=True)
class Kamus:
    """All words of one enum."""

    enum: Any
    isi: Mapping[int, Kata]

    def __getitem__(self, nilai: int) -> Kata:
        return self.isi.get(nilai) or Kata("–")

    @property
    def awalan(self) -> str:
        """What every name of the enum begins with: STATUS_SKP_."""
        return str(self.enum.Name(0)).removesuffix("UNSPECIFIED")

    def kode(self, nilai: int) -> str:
        """STATUS_SKP_DRAFT → DRAFT, as it stands in an address or a form; unspecified is empty."""
        return str(self.enum.Name(nilai)).removeprefix(self.awalan) if nilai else ""

    def nilai(self, kode: str | None) -> int:
        """DRAFT → its number; an unknown or missing word is 0, which the service refuses."""
        return int(dict(self.enum.items()).get(f"{self.awalan}{kode}", 0)) if kode else 0

    @property
    def pilihan(self) -> list[tuple[str, str]]:
        """(code, words) of everything that can be chosen."""
        return [(self.kode(nilai), kata.teks) for nilai, kata in self.isi.items() if nilai]
