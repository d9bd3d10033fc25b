"""Podman on this machine, and a base image made without any registry of images."""

import os
import platform
import shutil
import subprocess
from pathlib import Path

CHECKS = ("podman", "runc", "debootstrap")
# Some kernels let a container raise no limit; lowering them always works.
LIMITS = ("--ulimit", "nofile=4096:4096", "--ulimit", "nproc=4096:4096")
STRICT = ("--read-only", "--cap-drop", "all", "--security-opt", "no-new-privileges", *LIMITS)
BASE, BUILD_BASE = "localhost/kinerja-dasar", "localhost/kinerja-bangun"


class TidakBisa(SystemExit):
    """The images cannot be built here; the text says what is missing."""


def check() -> None:
    """Say plainly what is missing, before anything is made."""
    if platform.system() != "Linux" or os.geteuid() != 0:
        raise TidakBisa("Citra dibangun di Linux sebagai root (debootstrap dan podman perlu itu).")
    missing = [one for one in CHECKS if shutil.which(one) is None]
    if missing:
        raise TidakBisa(f"Belum terpasang: {', '.join(missing)}. Pasang: apt-get install "
                        f"--no-install-recommends {' '.join(CHECKS)}")  # fmt: skip


def podman(*arguments: str | int | Path, together: bool = False) -> str:
    """Run podman with runc, which also works where the default runtime does not.

    Returns what it prints; with `together`, its complaints too (a container's log is both).
    """
    done = subprocess.run(
        ["podman", "--runtime", "runc", *map(str, arguments)],  # noqa: S607 - where the system has it
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT if together else subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise TidakBisa(f"podman {arguments[0]} gagal:\n{done.stdout}{done.stderr or ''}")
    return done.stdout


def exists(image: str) -> bool:
    command = ["podman", "image", "exists", image]
    return subprocess.run(command, check=False).returncode == 0


def base(folder: Path) -> tuple[str, str]:
    """(base, the same with pip), made once from the packages this machine installs from."""
    codename = platform.freedesktop_os_release()["VERSION_CODENAME"]
    made = f"{BASE}:{codename}", f"{BUILD_BASE}:{codename}"
    if all(map(exists, made)):
        return made
    root = folder / "akar"
    shutil.rmtree(root, ignore_errors=True)
    mirrors = _mirrors()
    first = next(uri for uri, name in mirrors if name == codename)
    include = "--include=python3,ca-certificates,tzdata"
    _run("debootstrap", "--variant=minbase", include, codename, str(root), first)
    # Security updates come from mirrors of their own, which debootstrap does not ask.
    lines = [f"deb {uri} {name} main" for uri, name in mirrors]
    (root / "etc/apt/sources.list").write_text("\n".join(lines) + "\n")
    _inside(root, "apt-get", "-q", "update")
    _inside(root, "apt-get", "-qy", "upgrade")
    _import(root, made[0])
    _inside(root, "apt-get", "-qy", "install", "--no-install-recommends", "python3-pip")
    _import(root, made[1])
    shutil.rmtree(root)
    return made


def _mirrors() -> list[tuple[str, str]]:
    """(address, suite) of every mirror apt knows here; none is written down in this file."""
    asked = ("--format", "$(REPO_URI) $(RELEASE)", "Created-By: Packages", "Component: main")
    lines = _run("apt-get", "indextargets", *asked).splitlines()
    return sorted({(uri, name) for uri, name in map(str.split, lines)}, key=lambda one: one[1])


def _import(root: Path, image: str) -> None:
    """The tree as an image, without apt's lists and archives."""
    left_out = [f"--exclude=./{one}/*" for one in ("var/lib/apt/lists", "var/cache/apt", "proc")]
    tar = subprocess.Popen(
        ["tar", "--numeric-owner", "-C", root, *left_out, "-c", "."],  # noqa: S607
        stdout=subprocess.PIPE,
    )
    command = ["podman", "import", "--quiet", "-", image]
    subprocess.run(command, stdin=tar.stdout, check=True, stdout=subprocess.DEVNULL)
    if tar.wait() != 0:
        raise TidakBisa(f"tar gagal untuk {image}")


def _inside(root: Path, *command: str) -> None:
    _run("chroot", str(root), "env", "DEBIAN_FRONTEND=noninteractive", *command)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise TidakBisa(f"{command[0]} gagal:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout
