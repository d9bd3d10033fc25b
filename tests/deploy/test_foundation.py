"""The database and the bus that the chart brings, taken at their word by the real programs."""

import os
import re
import shutil
import subprocess
import time
import urllib.request
from pathlib import Path

import psycopg
import pytest

from deploy.lokal import nats, ports, postgres
from services.chassis.db import Database
from tests.architecture.pohon import SERVICES
from tests.deploy.helm import CHART
from tests.deploy.kasus import named, of_kind


def configuration(case: str, folder: Path, **changes: str) -> Path:
    """The chart's nats.conf, with this machine's ports and folder."""
    text = named(case, "ConfigMap", "kinerja-nats")["data"]["nats.conf"]
    for old, new in {'"/data"': f'"{folder}/data"', "/tmp/nats.pid": f"{folder}/nats.pid"}.items():
        assert old in text
        text = text.replace(old, new)
    for old, new in changes.items():
        text = text.replace(old, new)
    file = folder / "nats.conf"
    file.write_text(text)
    return file


def server(file: Path, *options: str, password: str = "sandi1") -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [nats.binary(), "--config", file, *options],
        env={"POD_NAME": "kinerja-nats-0", "NATS_PASSWORD": password},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


@pytest.mark.parametrize("case", ["evaluation", "training", "production", "everything"])
def test_the_server_accepts_its_configuration(case: str, tmp_path: Path):
    check = server(configuration(case, tmp_path), "-t")
    said = check.communicate()[0].decode()
    assert check.returncode == 0, said


def test_the_check_would_see_a_duration_without_quotes(tmp_path: Path):
    file = configuration("evaluation", tmp_path)
    file.write_text(file.read_text().replace('"always"', "2m"))
    check = server(file, "-t")
    check.communicate()
    assert check.returncode != 0


def test_a_password_that_begins_with_a_digit_is_why_the_values_say_so(tmp_path: Path):
    check = server(configuration("evaluation", tmp_path), "-t", password="123456")
    check.communicate()
    assert check.returncode != 0


def test_acknowledged_means_on_disk_and_leaving_is_announced(tmp_path: Path):
    client, monitor = ports.free_port(), ports.free_port()
    file = configuration(
        "evaluation", tmp_path, **{"0.0.0.0:4222": f"127.0.0.1:{client}"},
        **{"0.0.0.0:8222": f"127.0.0.1:{monitor}"},
        **{'"5s"': '"100ms"'},
    )  # fmt: skip
    [container] = named("evaluation", "StatefulSet", "kinerja-nats")["spec"]["template"]["spec"][
        "containers"
    ]
    running = server(file)
    try:
        for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
            path = container[probe]["httpGet"]["path"]
            assert get(f"http://127.0.0.1:{monitor}{path}") == 200, path
        with urllib.request.urlopen(f"http://127.0.0.1:{monitor}/varz") as answer:
            assert re.search(rb'"sync_always": true', answer.read())
        # preStop, as the kubelet would run it.
        command = [str(nats.binary()), *container["lifecycle"]["preStop"]["exec"]["command"][1:]]
        command[-1] = f"ldm={tmp_path}/nats.pid"
        subprocess.run(command, check=True, capture_output=True)
        assert b"lame duck" in running.communicate(timeout=30)[0].lower()
    finally:
        running.kill()
        running.communicate()


def get(url: str, within: float = 20) -> int:
    until = time.monotonic() + within
    while True:
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                return int(answer.status)
        except OSError:
            assert time.monotonic() < until, url
            time.sleep(0.05)


@pytest.fixture
def empty_postgres(tmp_path_factory: pytest.TempPathFactory):
    """A server without any database of ours, as the single pod's disk is at first."""
    folder = tmp_path_factory.mktemp("kosong")
    one = postgres.Postgres(folder).start()
    yield one
    one.stop()


def test_the_single_database_opens_to_each_service_its_own_and_no_other(empty_postgres):
    script = named("evaluation", "ConfigMap", "kinerja-postgres")["data"]["kinerja.sh"]
    assert script.strip() == (CHART / "files/databases.sh").read_text().strip()
    env = {
        "PATH": f"{postgres.binaries()}:{os.environ['PATH']}",
        "PGHOST": "127.0.0.1",
        "PGPORT": str(empty_postgres.port),
        "PGPASSWORD": empty_postgres._password("postgres"),
        **{f"PASSWORD_{one.upper()}": f"sandi{one}" for one in SERVICES},
    }
    bash = shutil.which("bash")
    done = subprocess.run(
        [str(bash), "-eu", "-c", script], env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for service in SERVICES:
        [url] = [
            one["value"]
            for one in named("evaluation", "Deployment", f"kinerja-{service}")["spec"]["template"][
                "spec"
            ]["containers"][0]["env"]
            if one["name"] == "DATABASE_URL"
        ]
        url = url.replace("$(DB_PASSWORD)", f"sandi{service}")
        url = url.replace("kinerja-postgres:5432", f"127.0.0.1:{empty_postgres.port}")
        database = Database(url, pool_size=1)
        assert database.answers(), service
        database.close()
        neighbour = next(one for one in SERVICES if one != service)
        strange = f"{url.rpartition('/')[0]}/kinerja_{neighbour}"
        with pytest.raises(psycopg.OperationalError, match="permission denied"):
            psycopg.connect(strange.replace("+psycopg", "")).close()


def test_a_cluster_of_databases_never_goes_on_without_its_copy():
    for case in ("production", "everything"):
        for one in of_kind(case, "Cluster"):
            spec = one["spec"]
            assert spec["instances"] == 3
            assert spec["postgresql"]["synchronous"] == {
                "method": "any",
                "number": 1,
                "dataDurability": "required",
                "failoverQuorum": True,
            }
            assert spec["postgresql"]["parameters"]["max_connections"] == "400"
            assert spec["affinity"]["podAntiAffinityType"] == "required"
            assert spec["plugins"][0]["isWALArchiver"] is True


def test_what_a_pooled_connection_cannot_ask_for_the_role_brings():
    """The code asks at connecting; a pooler in between ignores it, so the role has to have it."""
    source = (CHART.parents[2] / "services/chassis/db.py").read_text()
    wanted = set(re.findall(r"-c (\w+)=", source))
    assert wanted
    for one in of_kind("everything", "Cluster"):
        brought = {
            match[1]
            for line in one["spec"]["bootstrap"]["initdb"]["postInitSQL"]
            if (match := re.search(r"SET (\w+) =", line))
        }
        assert brought == wanted
    for one in of_kind("everything", "Pooler"):
        parameters = one["spec"]["pgbouncer"]["parameters"]
        assert "options" in parameters["ignore_startup_parameters"]
        assert int(parameters["max_prepared_statements"]) > 0


def test_three_servers_of_the_bus_stand_on_three_nodes():
    spec = named("production", "StatefulSet", "kinerja-nats")["spec"]
    assert spec["replicas"] == 3
    [rule] = spec["template"]["spec"]["affinity"]["podAntiAffinity"][
        "requiredDuringSchedulingIgnoredDuringExecution"
    ]
    assert rule["topologyKey"] == "kubernetes.io/hostname"
    conf = named("production", "ConfigMap", "kinerja-nats")["data"]["nats.conf"]
    assert re.findall(r'"nats://(\S+):6222"', conf) == [
        f"kinerja-nats-{n}.kinerja-nats" for n in range(3)
    ]
