"""The facts on the wire: whoever reads last year's JSON must be able to read this year's.

Each golden file is a fact as it stands in somebody's stream, every field filled.
"""

import importlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from google.protobuf import json_format
from google.protobuf.descriptor import Descriptor
from google.protobuf.message import Message
from google.protobuf.message_factory import GetMessageClass

from services.chassis import events

ROOT = Path(__file__).parents[2]
PROTOS = ROOT / "protos"
GOLDEN = Path(__file__).parent / "golden"
ANNOUNCED = re.compile(r"// (kinerja\.\S+\.v\d+):[^\n]*\n(?://[^\n]*\n)*message (\w+)")


def facts() -> dict[str, Descriptor]:
    """Subject → its message, read from the comments of the contract."""
    found: dict[str, Descriptor] = {}
    for file in sorted(PROTOS.glob("kinerja/*/v1/*_events.proto")):
        module = importlib.import_module(f"kinerja.{file.parts[-3]}.v1.{file.stem}_pb2")
        named = dict(ANNOUNCED.findall(file.read_text()))
        assert set(named.values()) == set(module.DESCRIPTOR.message_types_by_name), file.name
        for subject, name in named.items():
            found[subject] = module.DESCRIPTOR.message_types_by_name[name]
    assert len(found) >= 15
    return found


def golden(subject: str) -> str:
    return (GOLDEN / f"{subject}.json").read_text()


def test_every_fact_has_a_golden_file_and_no_file_is_left_over():
    assert {file.stem for file in GOLDEN.glob("*.json")} == set(facts())


@pytest.mark.parametrize("subject", sorted(facts()))
def test_a_golden_fact_is_read_and_written_back_unchanged(subject: str):
    kind = GetMessageClass(facts()[subject])
    message = json_format.Parse(golden(subject), kind(), ignore_unknown_fields=False)
    assert json.loads(events.to_payload(message)) == json.loads(golden(subject))
    assert events.from_payload(events.to_payload(message), kind) == message


@pytest.mark.parametrize("subject", sorted(facts()))
def test_a_golden_fact_fills_every_field(subject: str):
    message = json_format.Parse(golden(subject), GetMessageClass(facts()[subject])())
    assert list(empty_fields(message)) == []


@pytest.mark.parametrize("subject", sorted(facts()))
def test_a_consumer_ignores_what_a_newer_producer_adds(subject: str):
    newer = json.loads(golden(subject)) | {"bidang_tahun_depan": {"isi": ["apa saja"]}}
    kind = GetMessageClass(facts()[subject])
    read = events.from_payload(json.dumps(newer), kind)
    assert read == json_format.Parse(golden(subject), kind())


def empty_fields(message: Message, path: str = ""):
    for field in message.DESCRIPTOR.fields:
        value = getattr(message, field.name)
        present = field.message_type and not field.is_repeated and message.HasField(field.name)
        if not value and not present:
            yield f"{path}{field.name}"
        elif field.message_type is not None:
            for one in value if field.is_repeated else [value]:
                yield from empty_fields(one, f"{path}{field.name}.")


def buf(*arguments: str) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).parent / "buf"
    command = [program, *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_contract_is_lint_clean():
    run = buf("lint", "protos")
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_contract_breaks_nobody_who_was_built_against_main(tmp_path):
    """WIRE_JSON against the committed main; in a tree without git, against itself."""
    before = _committed(tmp_path) or PROTOS
    run = buf("breaking", str(PROTOS), "--against", str(before))
    assert run.returncode == 0, run.stdout + run.stderr


def test_a_break_would_be_seen(tmp_path):
    """The check above is only worth something if it can fail."""
    broken = tmp_path / "rusak"
    for file in [PROTOS / "buf.yaml", *PROTOS.glob("kinerja/*/v1/*.proto")]:
        target = broken / file.relative_to(PROTOS)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(file.read_text().replace("string skp_id = 1;", "int64 skp_id = 1;"))
    run = buf("breaking", str(broken), "--against", str(PROTOS))
    assert run.returncode != 0
    assert "skp_id" in run.stdout


def _committed(folder: Path) -> Path | None:
    """The contract as it stands on main, unpacked; None where there is none."""
    listed = _git(
        "ls-tree", "-r", "--name-only", "main", "--", "protos/kinerja", "protos/buf.yaml"
    )
    names = listed.stdout.splitlines() if listed.returncode == 0 else []
    if not any(name.endswith(".proto") for name in names):
        return None
    for name in names:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_git("show", f"main:{name}").stdout)
    return folder / "protos"


def _git(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = ["git", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
