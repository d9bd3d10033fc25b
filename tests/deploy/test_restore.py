"""The drill of docs/how-to/backup-and-restore.md, once: it ends well and shows what it claims."""

import subprocess
import sys
from pathlib import Path

import pytest

from deploy.lokal.lingkungan import ROOT, inherited


@pytest.mark.timeout(300)
def test_a_database_comes_back_to_a_moment_and_hears_again_what_it_missed(tmp_path: Path):
    program = [sys.executable, "-m", "deploy.lokal.pulih", str(tmp_path / "latihan")]
    done = subprocess.run(
        program, cwd=ROOT, env=inherited(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "126 announced, 106 handled" in done.stdout
    assert done.stdout.count("'pegawai': 81") == 2, "at the moment, and after coming back to it"
    assert done.stdout.count("'pegawai': 101") == 2, "before the loss, and after the replay"
    assert "reconcile: 0 beda" in done.stdout
