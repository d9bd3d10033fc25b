"""The supervisor notices a crash, says it, restarts it, and leaves nothing behind."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from deploy.lokal import leftovers, lingkungan, ports
from deploy.lokal.supervisor import Child, Supervisor, TidakSiap

SERVER = """
import os, signal, socketserver, subprocess, sys
if "keras" in sys.argv:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
if "cucu" in sys.argv:
    subprocess.Popen(["sleep", "1000"])
socketserver.TCPServer.allow_reuse_address = True
server = socketserver.TCPServer(("127.0.0.1", int(sys.argv[1])), socketserver.BaseRequestHandler)
print("mendengarkan", flush=True)
server.serve_forever()
"""


def a_child(name: str, *habits: str, tier: int = 1, within: float = 5.0) -> Child:
    port = ports.free_port()
    return Child(
        name=name,
        program=lambda: [sys.executable, "-c", SERVER, str(port), *habits],
        env={"PATH": os.environ["PATH"], "RAHASIA_TOKEN": "jangan", "TZ": "UTC"},
        ready=lambda: ports.answers(port),
        ports={"http": port},
        tier=tier,
        within=within,
    )


def marked(data: Path) -> list[int]:
    return leftovers._marked(data)


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def supervisor(tmp_path: Path, said: list[str]):
    one = Supervisor(tmp_path, said.append)
    yield one
    one.stop()
    assert marked(tmp_path) == []


def register(tmp_path: Path) -> dict:
    return json.loads((tmp_path / "proses.json").read_text())


def test_a_killed_child_is_said_and_restarted(supervisor, said, tmp_path: Path):
    supervisor.start(a_child("satu", "cucu"))
    supervisor.wait_ready(["satu"], within=10)
    pid = register(tmp_path)["satu"]["pid"]
    os.kill(pid, signal.SIGKILL)
    supervisor.wait_until(lambda: any("✓ satu" in line for line in said), what="satu", within=10)
    assert any("satu berhenti sendiri (SIGKILL" in line for line in said)
    again = register(tmp_path)["satu"]["pid"]
    assert again != pid
    assert len(marked(tmp_path)) == 2, "the old grandchild went with its parent"


def test_the_register_names_pids_and_ports_and_no_secret(supervisor, tmp_path: Path):
    supervisor.start(a_child("satu"))
    row = register(tmp_path)["satu"]
    assert row["ports"].keys() == {"http"}
    assert row["env"]["RAHASIA_TOKEN"] == "***"
    assert row["env"]["TZ"] == "UTC"
    assert row["log"].endswith("log/satu.log")


def test_output_goes_to_a_log_of_its_own(supervisor, tmp_path: Path):
    supervisor.start(a_child("satu"))
    supervisor.wait_ready(["satu"], within=10)
    assert (tmp_path / "log" / "satu.log").read_text() == "mendengarkan\n"


def test_a_child_that_ignores_the_request_is_forced_within_its_time(tmp_path: Path, said):
    supervisor = Supervisor(tmp_path, said.append)
    supervisor.start(a_child("keras", "keras", "cucu", within=0.5), a_child("lunak", tier=2))
    supervisor.wait_ready(["keras", "lunak"], within=10)
    began = time.monotonic()
    supervisor.stop()
    assert time.monotonic() - began < 3
    assert marked(tmp_path) == []
    assert any("keras tidak berhenti" in line for line in said)


def test_a_child_that_never_starts_is_told_with_its_last_words(supervisor, said):
    broken = a_child("rusak")
    broken = Child(
        **{**vars(broken), "program": lambda: [sys.executable, "-c", "raise SystemExit('aduh')"]}
    )
    supervisor.start(broken)
    with pytest.raises(TidakSiap, match=r"rusak tidak bisa dimulai(.|\n)*aduh"):
        supervisor.wait_ready(["rusak"], within=20)


def test_a_failing_command_is_told_with_its_last_words(supervisor):
    program = [sys.executable, "-c", "raise SystemExit('migrasi menolak')"]
    with pytest.raises(TidakSiap, match="migrasi menolak"):
        supervisor.run_to_end({"migrasi": (program, {})}, within=10)


def test_what_a_killed_runner_leaves_is_found_and_ended(tmp_path: Path):
    stuck = subprocess.Popen(
        [sys.executable, "-c", SERVER, str(ports.free_port()), "keras"],
        env={"PATH": os.environ["PATH"], leftovers.MARK: str(tmp_path)},
    )
    bystander = subprocess.Popen(
        ["sleep", "60"], env={"PATH": os.environ["PATH"], leftovers.MARK: f"{tmp_path}-lain"}
    )
    time.sleep(0.5)
    leftovers.clear(tmp_path)
    assert stuck.wait(timeout=5) == -signal.SIGKILL
    assert bystander.poll() is None
    bystander.kill()
    bystander.wait()


def test_a_child_dies_with_its_runner(tmp_path: Path):
    program = """
import sys, time
from pathlib import Path
from deploy.lokal import child
one = child.spawn(["/bin/sleep", "1000"], env={"KINERJA_PROSES": sys.argv[1]}, output=1)
print(one.pid, flush=True)
time.sleep(60)
"""
    runner = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)],
        stdout=subprocess.PIPE,
        cwd=lingkungan.ROOT,
    )
    with runner:
        assert runner.stdout is not None
        pid = int(runner.stdout.readline())
        assert marked(tmp_path) == [pid]
        runner.kill()
    deadline = time.monotonic() + 5
    while marked(tmp_path) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert marked(tmp_path) == []
