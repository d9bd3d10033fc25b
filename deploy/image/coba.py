"""Try an image under the rules it will live by: nobody's user, a read-only disk, no capability."""

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from deploy.image.podman import STRICT, TidakBisa, podman
from deploy.lokal.lingkungan import DOMAIN_SERVICES, PORT_NAMES, SERVICES, Keys, Place, for_service
from deploy.lokal.lingkungan import inherited as of_this_machine

UP = {True: '"event": "settings"', False: '"event": "serving"'}
"""What the log says when the program runs: the gateway, and the others."""
STOP_WITHIN = 30


def prove(image: str, service: str, folder: Path) -> Iterator[str]:
    """Each promise of the image, tried; raises `TidakBisa` at the first that is not kept."""
    code = "import os, sys; print(os.getuid(), sys.version_info >= (3, 11))"
    _expect(_python(image, code), "10001 True", "runs as another user")
    yield "runs as 10001"
    for neighbour in set(SERVICES) - {service}:
        code = f"import importlib.util as u; print(u.find_spec('services.{neighbour}'))"
        _expect(_python(image, code), "None", f"can import {neighbour}")
    yield "cannot import any other service"
    _expect(_python(image, _WRITE), "refused", "writes to its disk")
    yield "cannot write to its disk"
    seconds, status = _life(image, service, folder)
    _expect(status, "0", "does not leave at SIGTERM")
    yield f"serves with a read-only disk; left {seconds:.1f} s after SIGTERM with status 0"


_WRITE = """
try:
    open("/app/x", "w")
except OSError:
    print("refused")
"""


def _python(image: str, code: str) -> str:
    return podman("run", "--rm", *STRICT, "--entrypoint", "python3", image, "-c", code).strip()


def _expect(said: str, wanted: str, otherwise: str) -> None:
    if said != wanted:
        raise TidakBisa(f"the image {otherwise}: {said!r} instead of {wanted!r}")


def _life(image: str, service: str, folder: Path) -> tuple[float, str]:
    """Start `serve`, without a database, and stop it: (seconds to leave, exit status)."""
    keys = Keys(folder / "kunci").make()
    run("chown", "-R", "10001:10001", str(keys.directory))
    place = Place(
        ports=dict(zip(PORT_NAMES, range(40000, 41000), strict=False)),
        keys=keys,
        databases=dict.fromkeys(SERVICES, "postgresql+psycopg://a:b@127.0.0.1:1/c"),
        nats_url="nats://127.0.0.1:1",
        siasn_dataset=folder / "tidak-ada.json",
    )
    env = {k: v for k, v in for_service(place, service).items() if k not in of_this_machine()}
    options = [part for name, value in env.items() for part in ("--env", f"{name}={value}")]
    volume = f"{keys.directory}:{keys.directory}:ro"
    mounts = ("--volume", volume, "--mount", "type=tmpfs,destination=/tmp")
    container = podman("run", "--detach", *STRICT, *mounts, *options, image).strip()
    try:
        _wait(container, UP[service not in DOMAIN_SERVICES])
        began = time.monotonic()
        podman("stop", "--time", STOP_WITHIN, container)
        seconds = time.monotonic() - began
        status = podman("inspect", "--format", "{{.State.ExitCode}}", container).strip()
    finally:
        podman("rm", "--force", container)
    return seconds, status


def _wait(container: str, line: str) -> None:
    until = time.monotonic() + 60
    while line not in (log := podman("logs", container, together=True)):
        running = podman("inspect", "--format", "{{.State.Running}}", container).strip()
        if running != "true" or time.monotonic() > until:
            raise TidakBisa(f"the image does not start:\n{log[-2000:]}")
        time.sleep(0.2)
    time.sleep(3)  # gunicorn's worker, which the gateway's line does not tell of


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise TidakBisa(f"{command[0]} gagal:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
