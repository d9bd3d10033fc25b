"""Exchange the identity key in three steps; at no moment is a good token refused.

A folder holds the operator's copy of what is in the two Secrets: `identitas.pem`, with which the
gateway signs, and `identitas.pub.pem`, all public keys that the services accept. The folder is
brought to the cluster after each step; which step may follow is read from the files.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from joserfc.jwk import OKPKey

from services.chassis.identity import key_id, public_keys

PRIVATE, NEXT, PUBLIC = "identitas.pem", "identitas.baru.pem", "identitas.pub.pem"
PRIVATE_SECRET = "kinerja-identity-private --from-file=identitas.pem"  # noqa: S105 - its name
PUBLIC_SECRET = "kinerja-identity-public --from-file=identitas.pub.pem"  # noqa: S105
STEPS = ("begin", "switch", "finish")


def rotate(step: str, folder: Path) -> list[str]:
    """Do one step; returns what to do now, a line each. Refuses a step out of turn."""
    if missing := [name for name in (PRIVATE, PUBLIC) if not (folder / name).is_file()]:
        raise SystemExit(f"{folder}: {' and '.join(missing)} must be here, as in use now.")
    return {"begin": _begin, "switch": _switch, "finish": _finish}[step](folder)


def _begin(folder: Path) -> list[str]:
    if (folder / NEXT).exists():
        raise SystemExit(f"{folder / NEXT} is there: a rotation has begun. Next: switch.")
    if len(_accepted(folder)) > 1:
        raise SystemExit(f"{folder / PUBLIC} holds several keys: end the last one first: finish.")
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    public = key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    # In this order, so that a step cut off in the middle is undone by finish.
    _write(folder / PUBLIC, (folder / PUBLIC).read_bytes().rstrip() + b"\n" + public)
    _write(folder / NEXT, private)
    return [
        f"The services shall accept {key_id(OKPKey.import_key(private))} too:",
        _apply(PUBLIC_SECRET),
        "When every pod of the services has logged `identity keys` with both: switch.",
    ]


def _switch(folder: Path) -> list[str]:
    if not (folder / NEXT).exists():
        raise SystemExit(f"{folder / NEXT} is not there: begin first, or go on with finish.")
    kid = key_id(OKPKey.import_key((folder / NEXT).read_bytes()))
    if kid not in _accepted(folder):
        raise SystemExit(f"{folder / PUBLIC} does not hold the next key: all would be refused.")
    (folder / NEXT).replace(folder / PRIVATE)
    return [
        f"The gateway shall sign with {kid}:",
        _apply(PRIVATE_SECRET),
        "When every pod of the gateway has logged it as `signing key`, a minute later: finish.",
    ]


def _finish(folder: Path) -> list[str]:
    if (folder / NEXT).exists():
        raise SystemExit(f"{folder / NEXT} is there: the gateway has not got it yet: switch.")
    key = OKPKey.import_key((folder / PRIVATE).read_bytes())
    if key_id(key) not in _accepted(folder):
        raise SystemExit(f"{folder / PUBLIC} does not hold the key of {PRIVATE}; nothing changed.")
    _write(folder / PUBLIC, key.as_pem(private=False))
    return [f"The services shall accept {key_id(key)} only:", _apply(PUBLIC_SECRET)]


def _accepted(folder: Path) -> Sequence[str]:
    return list(public_keys((folder / PUBLIC).read_bytes()))


def _apply(secret: str) -> str:
    create = f"kubectl -n kinerja create secret generic {secret} --dry-run=client -o yaml"
    return f"  {create} | kubectl apply -f -"


def _write(file: Path, content: bytes) -> None:
    """Whole or not at all, and never readable by another."""
    draft = file.with_suffix(".sementara")
    draft.unlink(missing_ok=True)
    draft.touch(mode=0o600)
    draft.write_bytes(content)
    draft.replace(file)
