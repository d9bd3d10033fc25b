"""How every dated rule is looked up: the newest row whose day has come.

A row is never edited, so that an old evaluation explained again gives the same reason. A new
regulation is a new row at the end of the tuple.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar

from services.penilaian.domain.errors import AturanBelumBerlaku


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
        raise AturanBelumBerlaku(sejak=aturan[0].berlaku_sejak.isoformat())
    return berlaku[-1]
