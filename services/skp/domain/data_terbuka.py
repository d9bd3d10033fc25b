"""Open data without persons.

UU 27/2022 (personal data) and Perpres 39/2019 (Satu Data): what is published must not lead back to
a person. A count of fewer than K people may; and one count that is left out beside others that are
told can be worked out from the sum. So a row is told whole, or its name only.
"""

from __future__ import annotations

from collections.abc import Iterable

K = 5
"""Smallest number of people that is told."""


def boleh_terbuka(angka: Iterable[int]) -> bool:
    """Whether no count of a row stands for one to K - 1 people."""
    return all(n == 0 or n >= K for n in angka)
