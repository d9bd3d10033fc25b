"""Who is calling. The gateway signs, every service verifies; nobody trusts plain metadata.

The token is a JWT signed with Ed25519 that lives 60 seconds and is meant for one service. It says
who the person is; whether he may do a thing is decided by his relation to the object, in the use
case.
"""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import structlog
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from services.chassis.errors import DomainError, Kind

log = structlog.get_logger("identity")

_PEM = re.compile(rb"-----BEGIN PUBLIC KEY-----.+?-----END PUBLIC KEY-----", re.DOTALL)
LIFETIME = 60
"""Seconds a token is good for."""
ALGORITHM = "Ed25519"
GATEWAY = "GATEWAY"
"""Role of the gateway itself, for calls that no person makes."""


class TokenDitolak(DomainError):
    """No identity, or one that is expired, for somebody else, or not signed by the gateway."""

    kind = Kind.UNAUTHENTICATED
    reason = "TOKEN_DITOLAK"
    pesan = "Sesi Anda tidak dikenali atau sudah berakhir. Silakan masuk kembali."


@dataclass(frozen=True)
class Identity:
    """A person (or the gateway itself) as the gateway knows him."""

    pegawai_id: str = ""
    instansi_id: str = ""
    nama: str = field(default="", repr=False)
    peran: frozenset[str] = frozenset()


ANONYMOUS = Identity()


class KeyFile:
    """A mounted file, read again when it has changed; a mounted Secret changes within minutes."""

    LOOK = 5.0
    """Seconds between two looks."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self._looked = -math.inf
        self._stamp: tuple[int, int] | None = None

    def changed(self) -> bytes | None:
        """What stands in it, when that is new; None otherwise."""
        if time.monotonic() - self._looked < self.LOOK:
            return None
        self._looked = time.monotonic()
        found = self._path.stat()
        # A Secret is exchanged by a link: another file, perhaps of the same second.
        if (stamp := (found.st_mtime_ns, found.st_ino)) == self._stamp:
            return None
        content = self._path.read_bytes()
        self._stamp = stamp
        return content


def key_id(key: OKPKey) -> str:
    """The name of a key in tokens and logs: RFC 7638, the same of both halves of the pair."""
    return key.thumbprint()


def public_keys(bundle: bytes) -> dict[str, OKPKey]:
    """The keys of a file of public keys in PEM, in their order, by id."""
    found = [OKPKey.import_key(one) for one in _PEM.findall(bundle)]
    if not found:
        raise ValueError("no public key in PEM")
    return {key_id(key): key for key in found}


class Signer:
    """Makes tokens; only the gateway holds the private key."""

    def __init__(self, private_key_file: str) -> None:
        self._file = KeyFile(private_key_file)
        self._refresh(self._file.changed())

    def sign(self, who: Identity, audience: str, *, now: float | None = None) -> str:
        """A token of `who` for one service."""
        with _old_one_stays():
            self._refresh(self._file.changed())
        issued = int(time.time() if now is None else now)
        claims = {
            "sub": who.pegawai_id,
            "aud": audience,
            "iat": issued,
            "exp": issued + LIFETIME,
            "instansi": who.instansi_id,
            "nama": who.nama,
            "peran": sorted(who.peran),
        }
        kid, key = self._signs
        return jwt.encode({"alg": ALGORITHM, "kid": kid}, claims, key, algorithms=[ALGORITHM])

    def _refresh(self, content: bytes | None) -> None:
        if content is not None:
            key = OKPKey.import_key(content)
            self._signs = (key_id(key), key)
            log.info("signing key", key=self._signs[0])


class Verifier:
    """Checks tokens. A token seen before is answered from memory until it expires."""

    MAX_REMEMBERED = 10_000

    def __init__(self, public_key_file: str, audience: str) -> None:
        self._file = KeyFile(public_key_file)
        self._audience = audience
        self._keys: dict[str, OKPKey] = {}
        self._seen: dict[str, tuple[float, Identity]] = {}
        self._refresh(self._file.changed())

    def verify(self, token: str) -> Identity:
        """The identity in the token; `TokenDitolak` when it is not good (any more)."""
        with _old_one_stays():
            self._refresh(self._file.changed())
        known = self._seen.get(token)
        if known and known[0] > time.time():
            return known[1]
        try:
            claims = jwt.decode(token, self._key, algorithms=[ALGORITHM]).claims
        except (JoseError, ValueError) as e:
            raise TokenDitolak from e
        if claims.get("aud") != self._audience or float(claims.get("exp", 0)) <= time.time():
            raise TokenDitolak
        who = Identity(
            pegawai_id=claims["sub"],
            instansi_id=claims["instansi"],
            nama=claims["nama"],
            peran=frozenset(claims["peran"]),
        )
        if len(self._seen) >= self.MAX_REMEMBERED:
            self._seen.clear()
        self._seen[token] = (float(claims["exp"]), who)
        return who

    def _key(self, token: Any) -> OKPKey:
        """The key that a token names; one of the release before names none: the first was all."""
        kid = token.headers().get("kid")
        if kid is not None and kid not in self._keys:
            raise TokenDitolak
        return self._keys[kid] if kid else next(iter(self._keys.values()))

    def _refresh(self, content: bytes | None) -> None:
        if content is not None:
            self._keys = public_keys(content)
            # What a key that is gone has signed is not good any more.
            self._seen = {}
            log.info("identity keys", keys=list(self._keys))


@contextmanager
def _old_one_stays() -> Iterator[None]:
    """A file that is away or half written is said; what was read before goes on."""
    try:
        yield
    except (OSError, ValueError, JoseError):
        log.exception("key file cannot be read")
