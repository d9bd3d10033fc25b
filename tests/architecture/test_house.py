"""The house itself: its size, its words, what must never be written down in it."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.pohon import DOMAIN_SERVICES, ROOT, SERVICES, files, name, parsed

# A rule is read whole; a test file is read one test at a time.
LONGEST = {"services": 300, "deploy": 300, "tests": 450}
LONGER_BECAUSE: dict[str, str] = {
    # file: why a reader is better served by one long file than by two
}


@pytest.mark.parametrize("below", LONGEST)
def test_no_file_is_longer_than_a_reader_can_hold(below: str):
    sources = files("*.py", "*.html", "*.typ", "*.js", "*.css", below=below)
    assert len(sources) > 20
    lengths = {name(file): len(file.read_text().splitlines()) for file in sources}
    long = {file: lines for file, lines in lengths.items() if lines > LONGEST[below]}
    allowed = {file for file in LONGER_BECAUSE if file.startswith(f"{below}/")}
    assert long.keys() == allowed, f"{long}: split it, or say in LONGER_BECAUSE why not"


def test_no_room_is_called_utils_helpers_or_base():
    for file in files("*.py", below="services"):
        words = {"utils", "util", "helpers", "helper", "base", "common", "misc", "manager"}
        assert not words & set(file.relative_to(ROOT).with_suffix("").parts), name(file)


@pytest.mark.parametrize("service", DOMAIN_SERVICES)
def test_a_service_has_its_rooms_and_no_empty_one(service: str):
    home = ROOT / "services" / service
    rooms = {path.name for path in home.iterdir() if path.name != "__pycache__"}
    known = {"domain", "use_cases", "use_cases.py", "adapters", "migrations", "dokumen"}
    known |= {"main.py", "__init__.py", "README.md"}
    assert rooms <= known, f"unknown room: {rooms - known}"
    assert {"domain", "adapters", "migrations", "main.py"} <= rooms
    for room in rooms:
        if (home / room).is_dir():
            assert any(file.name != "__init__.py" for file in (home / room).rglob("*.*"))


# The chassis knows who calls (a person of an agency), and nothing of what the system is for.
BUSINESS = {
    "skp", "rhk", "predikat", "penilaian", "penilai", "pak", "notifikasi", "indikator",
    "keberatan", "golongan", "pangkat", "jenjang", "unor", "jabatan", "bukti", "realisasi",
    "perilaku", "saldo", "kredit", "siklus", "gateway_siasn", "siasn", "whatsapp",
}  # fmt: skip


def words_of(text: str) -> set[str]:
    spaced = re.sub(r"([a-z])([A-Z])", r"\1 \2", text)
    return {word.lower() for word in re.findall(r"[A-Za-z]+", spaced)}


def test_the_chassis_knows_no_business_word():
    seen = 0
    for file in files("*.py", below="services/chassis"):
        tree = parsed(file)
        documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            said = ""
            if isinstance(node, ast.Name | ast.arg | ast.FunctionDef | ast.ClassDef):
                said = getattr(node, "id", None) or getattr(node, "arg", None) or node.name
            elif isinstance(node, ast.Attribute):
                said = node.attr
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                said = "" if id(node) in documentation else node.value
            seen += bool(said)
            assert not words_of(said) & BUSINESS, f"{name(file)}:{node.lineno}: {said!r}"
    assert seen > 500


def test_angka_kredit_never_meets_a_float():
    seen = 0
    for file in files("*.py", below="services/pak"):
        for node in ast.walk(parsed(file)):
            seen += 1
            where = f"{name(file)}:{getattr(node, 'lineno', '?')}"
            assert not (isinstance(node, ast.Name) and node.id == "float"), where
            assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), where
    assert seen > 1000


def test_rules_and_use_cases_never_ask_the_clock():
    clock = re.compile(r"\b(datetime\.now|date\.today|time\.time|datetime\.utcnow)\(")
    seen = 0
    for service in DOMAIN_SERVICES:
        for file in files("*.py", below=f"services/{service}"):
            if not {"domain", "use_cases", "use_cases.py"} & set(file.parts):
                continue
            seen += 1
            assert not clock.search(file.read_text()), f"{name(file)}: the clock is an argument"
    assert seen > 50


def test_nothing_is_left_open_or_skipped():
    marks = ("TO" + "DO", "FIX" + "ME", "XX" + "X", "NotImplemented" + "Error")
    skips = ("pytest.mark." + "skip", "pytest.mark.x" + "fail", "pytest." + "skip(")
    for below, words in (("services", marks), ("deploy", marks), ("tests", skips)):
        for file in files("*.py", below=below):
            text = file.read_text()
            assert not [word for word in words if re.search(rf"\b{re.escape(word)}", text)], name(
                file
            )


def test_no_registry_host_and_no_machine_path_is_written_down():
    """Locks and code work with whatever registry and folder a machine has."""
    forbidden = [
        "pypi" + ".org", "python" + "hosted", "npmjs" + ".org", "npmjs" + ".com",
        "deb.debian" + ".org", "/work" + "/", "/ro" + "ot/", "/fa" + "rm/",
    ]  # fmt: skip
    seen = 0
    for file in files("*"):
        try:
            text = file.read_text()
        except UnicodeDecodeError:
            continue
        seen += 1
        assert not [word for word in forbidden if word in text], name(file)
    assert seen > 300


@pytest.mark.parametrize("service", SERVICES)
def test_migrations_are_numbered_in_one_line(service: str):
    before = None
    found = files("*.py", below=f"services/{service}/migrations")
    for number, file in enumerate((f for f in found if f.name != "__init__.py"), start=1):
        assert re.fullmatch(rf"{number:04d}_[a-z0-9_]+\.py", file.name), name(file)
        said = {
            target.id: ast.literal_eval(node.value)
            for node in parsed(file).body
            if isinstance(node, ast.Assign | ast.AnnAssign)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name) and target.id in {"revision", "down_revision"}
        }
        assert said == {"revision": f"{number:04d}", "down_revision": before}, name(file)
        before = said["revision"]
    assert before is not None


def test_generated_contracts_are_those_of_the_protos(tmp_path: Path):
    command = [sys.executable, "-m", "deploy.lokal.protos", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True)
    fresh = {file.relative_to(tmp_path): file.read_text() for file in tmp_path.rglob("*.py*")}
    kept = {
        file.relative_to(ROOT / "protos/gen"): file.read_text()
        for file in files("*.py", "*.pyi", below="protos/gen")
    }
    assert fresh == kept, "run `make protos` and commit protos/gen"


def test_contracts_pass_buf():
    buf = Path(sys.executable).with_name("buf")
    run = subprocess.run(
        [buf, "lint", ROOT / "protos"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr
