"""The reading of logs at the end of the e2e session would see what must not be there."""

import json
from pathlib import Path

import pytest

from deploy.lokal.demo import muat
from tests.e2e import catatan

WHO = muat.demo_accounts()[0]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "log").mkdir()
    (tmp_path / "kunci").mkdir()
    (tmp_path / "kunci" / "sesi").write_text("rahasia-formulir")
    (tmp_path / "kunci" / "identitas.pub.pem").write_text("terbuka")
    for name in catatan.STAYING:
        line = json.dumps({"event": "settings", "identity_public_key_file": "terbuka"})
        (tmp_path / "log" / f"{name}.log").write_text(f"{line}\n")
    return tmp_path


def test_a_clean_system_has_nothing_to_complain_of(data: Path):
    assert catatan.complaints(data) == []


@pytest.mark.parametrize(
    "said",
    [
        json.dumps({"event": "masuk", "nip": WHO["nip"]}),
        json.dumps({"event": "galat", "exception": f"parameters: {WHO['nama']}"}),
        json.dumps({"event": "settings", "kunci": "rahasia-formulir"}),
        json.dumps({"event": "permintaan", "status": 200}),
        "Traceback (most recent call last):",
    ],
)
def test_a_person_a_secret_a_nameless_or_a_loose_line_is_seen(data: Path, said: str):
    with (data / "log" / "pak-work.log").open("a") as log:
        log.write(f"{said}\n")
    assert len(catatan.complaints(data)) == 1


def test_a_process_that_hides_its_settings_is_seen(data: Path):
    (data / "log" / "skp-serve.log").write_text("")
    assert catatan.complaints(data) == ["skp-serve does not say its settings"]
