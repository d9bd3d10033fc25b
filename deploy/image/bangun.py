"""Build the images here, without a registry: `python -m deploy.image.bangun [SERVICE …]`.

The base comes from Debian's packages, what is installed from the lock, and the build itself sees
no network. Of each image an archive and its bill of materials are left in .data/image, and each
image is tried: see `coba`.
"""

import json
import platform
import sys
import time
import tomllib
from pathlib import Path

from deploy.image import coba, paket
from deploy.image.podman import LIMITS, TidakBisa, base, check, podman
from deploy.lokal.lingkungan import ROOT, SERVICES

FOLDER = ROOT / ".data/image"
MEBIBYTE = 2**20


def main() -> None:
    wanted = sys.argv[1:] or list(SERVICES)
    if strange := set(wanted) - set(SERVICES):
        raise TidakBisa(f"Tidak ada layanan {', '.join(sorted(strange))}.")
    check()
    began = time.monotonic()

    def say(text: str) -> None:
        sys.stdout.write(f"{time.monotonic() - began:6.1f} s  {text}\n")
        sys.stdout.flush()

    FOLDER.mkdir(parents=True, exist_ok=True)
    foundation, builder = base(FOLDER)
    say(f"base: {python_of(foundation)} from Debian packages")
    wheels = download(foundation)
    say(f"wheels: {len(list(wheels.glob('*.whl')))}, each checked against the lock")
    for service in wanted:
        image = build(service, foundation, builder, wheels)
        components = bill(service, image)
        size = int(podman("image", "inspect", "--format", "{{.Size}}", image)) // MEBIBYTE
        say(f"{service}: built, {size} MiB with its base, {components} components in its bill")
        for line in coba.prove(image, service, FOLDER):
            say(f"{service}: {line}")
        archive = FOLDER / f"kinerja-{service}.tar"
        archive.unlink(missing_ok=True)
        podman("save", "--format", "oci-archive", "-o", archive, image)
    say("done")


def version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"])


def python_of(image: str) -> str:
    code = "import platform; print('Python', platform.python_version())"
    return podman("run", "--rm", *LIMITS, image, "python3", "-c", code).strip()


def download(foundation: str) -> Path:
    """The wheels of the lock for the Python of the base, by whatever index this machine uses."""
    wheels, lock = FOLDER / "roda", FOLDER / "dipasang.lock"
    lock.write_text(paket.installed((ROOT / "requirements.lock").read_text()))
    number = ".".join(python_of(foundation).split()[1].split(".")[:2])
    machine = platform.machine()
    platforms = [f"manylinux_2_{glibc}_{machine}" for glibc in range(36, 16, -1)]
    options = [f"--platform={one}" for one in (*platforms, f"manylinux2014_{machine}")]
    coba.run(
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check",
        "--no-deps", "--require-hashes", "--only-binary=:all:", "--python-version", number,
        *options, "--dest", str(wheels), "--requirement", str(lock),
    )  # fmt: skip
    return wheels


def build(service: str, foundation: str, builder: str, wheels: Path) -> str:
    image = f"localhost/kinerja-{service}:{version()}"
    podman(
        "build", "--quiet", "--network", "none", "--file", ROOT / "deploy/Dockerfile",
        "--build-arg", f"SERVICE={service}", "--build-arg", f"BASE={foundation}",
        "--build-arg", f"BUILD_BASE={builder}",
        "--build-arg", "PIP_OPTIONS=--no-index --find-links=/roda",
        "--volume", f"{wheels}:/roda:ro", *LIMITS, "--tag", image, ROOT,
    )  # fmt: skip
    return image


def bill(service: str, image: str) -> int:
    """Write the bill of materials; return how many components it names."""
    tool = ROOT / "deploy/image/sbom.py"
    text = podman(
        "run", "--rm", *LIMITS, "--volume", f"{tool}:/sbom.py:ro", "--entrypoint", "python3",
        image, "/sbom.py", f"kinerja-{service}", version(),
    )  # fmt: skip
    (FOLDER / f"kinerja-{service}.cdx.json").write_text(text)
    return len(json.loads(text)["components"])


if __name__ == "__main__":
    main()
