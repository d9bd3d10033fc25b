"""The arrows between the rooms: they hold, and a broken one would be seen."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.pohon import ROOT, files, imports, name

PLANTS = {
    # file to plant in: (line planted, what the linter must say of it)
    "services/pak/domain/persentase_predikat.py": (
        "import sqlalchemy",
        "services.pak.domain.persentase_predikat -> sqlalchemy",
    ),
    "services/skp/domain/skp.py": (
        "from kinerja.skp.v1 import skp_events_pb2",
        "services.skp.domain.skp -> kinerja",
    ),
    "services/skp/use_cases/tanaman.py": (
        "import services.skp.adapters.tanaman",
        "services.skp.use_cases.tanaman -> services.skp.adapters.tanaman",
    ),
    "services/skp/adapters/tanaman.py": ("", ""),
    "services/penilaian/use_cases/tanaman.py": (
        "import services.chassis.db",
        "services.penilaian.use_cases.tanaman -> services.chassis.db",
    ),
    "services/pak/adapters/tanaman.py": (
        "import services.skp.domain.skp",
        "services.pak.adapters.tanaman -> services.skp.domain.skp",
    ),
    "services/chassis/settings.py": (
        "import services.skp.domain.errors",
        "services.chassis.settings -> services.skp.domain.errors",
    ),
    "services/pak/utils.py": ("", "services.pak.utils"),
    "services/penilaian/adapters/tanaman.py": (
        "import services.siasn",
        "services.penilaian.adapters.tanaman -> services.siasn",
    ),
    "services/gateway/tanaman.py": (
        "import sqlalchemy",
        "services.gateway.tanaman -> sqlalchemy",
    ),
    "services/bersama.py": ("", "services.bersama"),
}


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    code = os.pathsep.join((str(folder), str(ROOT / "protos" / "gen")))
    return subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": code, "COLUMNS": "300", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def copy_of_the_tree(folder: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", folder)
    ignored = shutil.ignore_patterns("__pycache__", "static", "templates")
    shutil.copytree(ROOT / "services", folder / "services", ignore=ignored)
    return folder


def test_every_arrow_holds():
    run = lint_imports(ROOT)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "0 broken" in run.stdout


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the linter says of a copy in which every arrow is broken once."""
    folder = copy_of_the_tree(tmp_path_factory.mktemp("tanaman"))
    for file, (line, _) in PLANTS.items():
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        package = target.parent / "__init__.py"
        package.touch()
        with target.open("a") as source:
            source.write(f"\n{line}\n")
    run = lint_imports(folder)
    assert run.returncode == 1, run.stdout + run.stderr
    return run.stdout


@pytest.mark.parametrize(
    "expected", [expected for _, expected in PLANTS.values() if expected], ids=str
)
def test_a_planted_violation_is_caught(planted: str, expected: str):
    assert expected in planted


@pytest.mark.parametrize("room", ["domain", "use_cases"])
def test_rules_and_use_cases_import_only_python_and_their_own(room: str):
    """Stronger than a list of forbidden technologies: nothing that is not named here."""
    allowed_rooms = ["domain"] if room == "domain" else ["domain", "use_cases"]
    seen = 0
    for file in files("*.py", below="services"):
        parts = file.relative_to(ROOT / "services").with_suffix("").parts
        if len(parts) < 2 or parts[1] != room:
            continue
        seen += 1
        own = [f"services.{parts[0]}.{one}" for one in allowed_rooms]
        for module in imports(file):
            pure = module.split(".")[0] in sys.stdlib_module_names
            ours = any(module == one or module.startswith(f"{one}.") for one in own)
            refusals = f"{module}.".startswith("services.chassis.errors.")
            parent = module in {"services.chassis", f"services.{parts[0]}"}
            assert pure or ours or refusals or parent, f"{name(file)} imports {module}"
    assert seen >= (20 if room == "domain" else 4), f"only {seen} files of {room} seen"


def test_services_never_import_the_local_runner_or_the_tests():
    for file in files("*.py", below="services"):
        for module in imports(file):
            assert module.split(".")[0] not in {"deploy", "tests"}, f"{name(file)}: {module}"
