"""Which row of a dated table holds on a day. The rows themselves stand in the rule's own file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar


class Bertanggal(Protocol):
    """A row of a rule: from when it holds, and the article it stands on."""

    @property
    def berlaku_sejak(self) -> date: ...
    @property
    def dasar(self) -> str: ...


A = TypeVar("A", bound=Bertanggal)


def yang_berlaku(aturan: Sequence[A], pada: date) -> A:
    """The newest row that holds on the day.

    Before the first row the first one holds: PermenPANRB 6/2022 is of 7 February 2022 and replaces
    its forerunner in mid-year (art. 40-41), but plans of that year begin on 1 January.
    """
    return next((a for a in reversed(aturan) if a.berlaku_sejak <= pada), aturan[0])
