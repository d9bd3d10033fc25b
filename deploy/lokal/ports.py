"""Free loopback ports, and remembering them so that a second start is the same as the first."""

import contextlib
import json
import random
import socket
from collections.abc import Iterable
from pathlib import Path

# Below the range from which the kernel takes ports for outgoing connections: a port chosen here
# is not lost to somebody's short connection before its server binds it.
RANGE = range(20000, 32000)


def is_free(port: int) -> bool:
    with contextlib.closing(socket.socket()) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def answers(port: int, *, within: float = 0.5) -> bool:
    """Whether somebody accepts connections there."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=within):
            return True
    except OSError:
        return False


def free_port(*, besides: Iterable[int] = ()) -> int:
    taken = set(besides)
    choose = random.SystemRandom()
    for _ in range(1000):
        port = choose.choice(RANGE)
        if port not in taken and is_free(port):
            return port
    raise RuntimeError(f"tidak ada porta bebas antara {RANGE.start} dan {RANGE.stop}")


def remembered_ports(
    file: Path, names: Iterable[str], *, besides: Iterable[int] = ()
) -> dict[str, int]:
    """The port of each name: the one of the last start where it is still free, else a new one.

    None of `besides`, which somebody else is about to bind.
    """
    known: dict[str, int] = json.loads(file.read_text()) if file.exists() else {}
    ports: dict[str, int] = {}
    promised = set(besides)
    for name in names:
        port = known.get(name)
        if port is None or port in promised.union(ports.values()) or not is_free(port):
            port = free_port(besides=promised.union(ports.values(), known.values()))
        ports[name] = port
    file.write_text(json.dumps(ports, indent=2) + "\n")
    return ports
