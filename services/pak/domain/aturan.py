"""How every dated rule is looked up: the newest row whose day has come.

A row is never edited, so that an old PAK computed again gives the same number. A new regulation is
a new row at the end of the tuple.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar

from services.pak.domain.errors import KonversiBelumBerlaku
from services.pak.domain.tulisan import tanggal


class BarisAturan(Protocol):
    """A row of a dated rule."""

    @property
    def berlaku_sejak(self) -> date:
        """First day on which the row holds."""
        ...

    @property
    def dasar(self) -> str:
        """The article it stands on."""
        ...


Baris = TypeVar("Baris", bound=BarisAturan)


def yang_berlaku(aturan: Sequence[Baris], pada: date) -> Baris:
    """The row that holds on a day; refused before the first one."""
    berlaku = [baris for baris in aturan if baris.berlaku_sejak <= pada]
    if not berlaku:
        raise KonversiBelumBerlaku(sejak=tanggal(aturan[0].berlaku_sejak))
    return berlaku[-1]
