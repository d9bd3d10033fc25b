"""Who is calling. The gateway signs, every service verifies; nobody trusts plain metadata.

The token is a JWT signed with Ed25519 that lives 60 seconds and is meant for one service. It says
who the person is; whether he may do a thing is decided by his relation to the object, in the use
case.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from services.chassis.errors import DomainError, Kind

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


class Signer:
    """Makes tokens; only the gateway holds the private key."""

    def __init__(self, private_key_file: str) -> None:
        self._key = OKPKey.import_key(Path(private_key_file).read_bytes())

    def sign(self, who: Identity, audience: str, *, now: float | None = None) -> str:
        """A token of `who` for one service."""
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
        return jwt.encode({"alg": ALGORITHM}, claims, self._key, algorithms=[ALGORITHM])


class Verifier:
    """Checks tokens. A token seen before is answered from memory until it expires."""

    MAX_REMEMBERED = 10_000

    def __init__(self, public_key_file: str, audience: str) -> None:
        self._key = OKPKey.import_key(Path(public_key_file).read_bytes())
        self._audience = audience
        self._seen: dict[str, tuple[float, Identity]] = {}

    def verify(self, token: str) -> Identity:
        """The identity in the token; `TokenDitolak` when it is not good (any more)."""
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
