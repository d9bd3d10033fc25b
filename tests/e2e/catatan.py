"""What the processes of a running system wrote down, read after the last story."""

import json
import re
from pathlib import Path

from deploy.lokal.demo import muat
from deploy.lokal.lingkungan import DOMAIN_SERVICES

STAYING = ("gateway", *(f"{one}-{role}" for one in DOMAIN_SERVICES for role in ("serve", "work")))
"""Ours, that run until they are told to stop; each says its settings first."""
GUNICORN = re.compile(r"\[[-\d :+]+\] \[\d+\] \[\w+\] ")
"""What its master says of workers that come and go; it loads nothing of ours."""


def people() -> set[str]:
    """NIP, name, and password of everybody in the demo."""
    return {row[what] for row in muat.demo_accounts() for what in ("nip", "nama", "sandi")}


def secrets(data: Path) -> set[str]:
    """Everything in the key files, a private key by its lines."""
    return {
        line
        for file in (data / "kunci").iterdir()
        if not file.name.endswith(".pub.pem")
        for line in file.read_text().splitlines()
        if not line.startswith("-----")
    }


def complaints(data: Path) -> list[str]:
    """Every line that says what no log may say, and every one of ours that is not JSON."""
    forbidden = people() | secrets(data)
    found = []
    for file in sorted((data / "log").iterdir()):
        for line in file.read_text(errors="replace").splitlines():
            where = f"{file.name}: {line}"
            if any(word in line for word in forbidden):
                found.append(f"a person or a secret in {where}")
            elif file.stem in STAYING and not _structured(line):
                found.append(f"no JSON in {where}")
    return found + [f"{name} does not say its settings" for name in _silent(data)]


def _structured(line: str) -> bool:
    """A line of JSON; what serves a request or handles a fact names it."""
    if GUNICORN.match(line):
        return True
    try:
        row = json.loads(line)
    except ValueError:
        return False
    asked = row["event"] in {"permintaan", "refused", "failed", "handled", "parked"}
    return bool(row.get("request_id")) or not asked


def _silent(data: Path) -> list[str]:
    return [
        name
        for name in STAYING
        if '"event": "settings"' not in (data / "log" / f"{name}.log").read_text(errors="replace")
    ]
