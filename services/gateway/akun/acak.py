"""Password hashes: argon2id, a bounded number at once, and the same work for an unknown NIP."""

from __future__ import annotations

import secrets
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from services.chassis.errors import Sibuk

INGATAN_KIB = 19_456
PUTARAN = 2
"""OWASP's argon2id setting: 19 MiB, 2 passes, 1 lane. A hash of other numbers is renewed at the
next log-in."""
BERSAMAAN = 2
"""Hashes computed at the same moment: more would only take memory and the other requests' time."""
SABAR = 4.0
"""Seconds a log-in waits for its turn before it is told to come back."""


class Pengacak:
    """Makes and checks hashes."""

    def __init__(self, *, bersamaan: int = BERSAMAAN) -> None:
        self._argon2 = PasswordHasher(time_cost=PUTARAN, memory_cost=INGATAN_KIB, parallelism=1)
        self._giliran = threading.BoundedSemaphore(bersamaan)
        self._umpan = ""

    @contextmanager
    def giliran(self) -> Iterator[None]:
        """A turn; everything between reading the failures and writing the next belongs inside."""
        if not self._giliran.acquire(timeout=SABAR):
            raise Sibuk
        try:
            yield
        finally:
            self._giliran.release()

    def acak(self, sandi: str) -> str:
        """The hash to store."""
        return self._argon2.hash(_rapikan(sandi))

    def cocok(self, hash_: str | None, sandi: str) -> bool:
        """Whether the password fits; without a hash the same work is done, for nothing."""
        try:
            self._argon2.verify(hash_ or self._tanpa_akun(), _rapikan(sandi))
        except (VerificationError, InvalidHashError):
            return False
        return hash_ is not None

    def usang(self, hash_: str) -> bool:
        """Whether the hash was made with other parameters than today's."""
        return self._argon2.check_needs_rehash(hash_)

    def _tanpa_akun(self) -> str:
        """A hash that nothing fits; made once."""
        if not self._umpan:
            self._umpan = self._argon2.hash(secrets.token_urlsafe(32))
        return self._umpan


def _rapikan(sandi: str) -> str:
    """The same password whatever keyboard composed it."""
    return unicodedata.normalize("NFC", sandi)
