"""Start and stop one program so that nothing of it is ever left over."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

LAUNCHER = Path(__file__).with_name("launcher.py")


def spawn(
    program: Sequence[str],
    *,
    env: Mapping[str, str],
    output: int | IO[bytes],
    farewell: signal.Signals = signal.SIGTERM,
    user: str | None = None,
    cwd: str | os.PathLike[str] = "/",
) -> subprocess.Popen[bytes]:
    """Start `program` in a process group of its own; it gets `farewell` when this process dies.

    Call it from a thread that lives as long as the program shall: the kernel ties the child to
    the thread that started it.
    """
    launch = [sys.executable, "-I", "-S", str(LAUNCHER), "--parent", str(os.getpid())]
    launch += ["--signal", str(int(farewell))]
    launch += ["--user", user] if user else []
    return subprocess.Popen(
        [*launch, "--", *program],
        env=dict(env),
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        process_group=0,
    )


def ask_to_stop(process: subprocess.Popen[bytes], farewell: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(farewell)


def stop(
    process: subprocess.Popen[bytes],
    *,
    farewell: signal.Signals = signal.SIGTERM,
    within: float = 10.0,
) -> bool:
    """Ask, wait, then force; True when asking was enough. Its whole group is gone afterwards."""
    ask_to_stop(process, farewell)
    try:
        process.wait(timeout=within)
        return True
    except subprocess.TimeoutExpired:
        return False
    finally:
        sweep(process)


def sweep(process: subprocess.Popen[bytes]) -> None:
    """Kill what is left of its process group: workers whose parent was killed, for one."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
