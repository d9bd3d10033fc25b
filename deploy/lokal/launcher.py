"""Become the wanted program: tied to the life of the one who started it, and never as root.

Run as `python -I -S launcher.py --parent PID [--signal N] [--user NAME] -- PROGRAM [ARG …]`.
It replaces itself with PROGRAM, so the pid the starter knows is the pid of the program.

Why a program of its own and not a `preexec_fn`: code between fork and exec may deadlock in a
process with threads. Standard library only, and started without site-packages, so that it costs
some ten milliseconds.
"""

import argparse
import ctypes
import os
import pwd
import signal
import sys

PR_SET_PDEATHSIG = 1
PR_SET_SECUREBITS = 28
SECBIT_NO_SETUID_FIXUP = 1 << 2
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_RAISE = 2
CAPABILITY_VERSION_3 = 0x20080522

# An unprivileged user cannot walk into a clone that lies under a directory of mode 0700 (root's
# home, a CI workspace). These two let it pass directories it may not read; the first is enough,
# the second is what common container runtimes leave to root. Nothing else is kept.
CAP_DAC_OVERRIDE = 1
CAP_DAC_READ_SEARCH = 2


class _CapabilityHeader(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _CapabilityData(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


def die_with(parent: int, number: int) -> None:
    """Ask the kernel for `number` when the parent goes; leave at once if it has gone already."""
    _libc().prctl(PR_SET_PDEATHSIG, number, 0, 0, 0)
    if os.getppid() != parent:
        sys.exit(f"launcher: proses induk {parent} sudah tidak ada")


def become(user: str) -> None:
    """Drop root for `user`, keeping only the right to pass directories on the way to its files."""
    account = pwd.getpwnam(user)
    if sys.platform == "linux":
        # Or the kernel drops every capability at setuid, and later hides those we keep from
        # access(2), which initdb asks before it runs its neighbours.
        _libc().prctl(PR_SET_SECUREBITS, SECBIT_NO_SETUID_FIXUP, 0, 0, 0)
    os.setgroups([])
    os.setgid(account.pw_gid)
    os.setuid(account.pw_uid)
    os.environ["HOME"] = "/"
    if sys.platform == "linux":
        _keep(CAP_DAC_READ_SEARCH) or _keep(CAP_DAC_OVERRIDE) or _keep()


def _keep(*capabilities: int) -> bool:
    """Keep exactly these capabilities, over the coming exec too; False if the kernel says no."""
    mask = sum(1 << capability for capability in capabilities)
    header = _CapabilityHeader(CAPABILITY_VERSION_3, 0)
    data = (_CapabilityData * 2)()
    data[0].effective = data[0].permitted = data[0].inheritable = mask
    if _libc().capset(ctypes.byref(header), data) != 0:
        return False
    return all(
        _libc().prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, capability, 0, 0) == 0
        for capability in capabilities
    )


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def main() -> None:
    options = argparse.ArgumentParser(prog="launcher")
    options.add_argument("--parent", type=int, required=True)
    options.add_argument("--signal", type=int, default=int(signal.SIGTERM))
    options.add_argument("--user")
    options.add_argument("program", nargs="+")
    wanted = options.parse_args()
    if wanted.user:
        become(wanted.user)
    if sys.platform == "linux":
        # After the change of user: the kernel forgets the wish when credentials change.
        die_with(wanted.parent, wanted.signal)
    os.execv(wanted.program[0], wanted.program)  # noqa: S606 - no shell wanted


if __name__ == "__main__":
    main()
