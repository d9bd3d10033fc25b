"""A number that all workers of this pod see: when it changes, remembered sessions are stale.

gunicorn's master imports this module before it forks, so the page of memory is shared. Other pods
do not see it; there a session that was ended lives on for `sesi.INGAT` seconds at most.
"""

from __future__ import annotations

import mmap
import os

_PANJANG = 8
_ingatan = mmap.mmap(-1, _PANJANG)


def tanda() -> bytes:
    """What a remembered session is marked with. Read it before the database is asked."""
    return _ingatan[:_PANJANG]


def cabut() -> None:
    """Make every remembered session stale. Call it after the change is committed."""
    _ingatan[:_PANJANG] = os.urandom(_PANJANG)
