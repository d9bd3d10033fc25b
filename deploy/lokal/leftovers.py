"""What a killed run left behind: find it by the mark it carries, and end it.

The kernel tells children when their runner dies, so there is rarely any: one that was stuck, a
grandchild, a machine whose kernel cannot do that.
"""

import contextlib
import os
import signal
import time
from pathlib import Path

from deploy.lokal.postgres import Postgres

MARK = "KINERJA_PROSES"
"""Environment variable that every process of a run carries: the data directory it belongs to."""
POLITE_FOR = 3.0


def clear(data: Path) -> None:
    """End processes of an earlier run in this data directory that are still there."""
    Postgres(data / "postgres", port=1).stop_leftover()
    deadline = time.monotonic() + POLITE_FOR
    number = signal.SIGTERM
    while pids := _marked(data):
        if time.monotonic() > deadline:
            number = signal.SIGKILL
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        time.sleep(0.2)
    (data / "proses.json").unlink(missing_ok=True)


def _marked(data: Path) -> list[int]:
    mark = os.fsencode(f"{MARK}={data}")
    pids = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if mark in (process / "environ").read_bytes().split(b"\0"):
                pids.append(int(process.name))
    return pids
