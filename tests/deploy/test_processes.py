"""The chart's environment is what the code reads, and its probes are what the code answers."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from deploy.lokal import child
from services.gateway.settings import GatewaySettings
from tests.architecture.pohon import ROOT, SERVICES, strings, wired
from tests.deploy.helm import CHART
from tests.deploy.kasus import KASUS, dashboard, environment, objects, of_kind, pods

CASE = "production, plain cluster"
# Read by gunicorn or the interpreter, or parts of an address, not by our settings.
OTHERS = {"HOME", "DB_PASSWORD", "NATS_PASSWORD"}
# Labels that Prometheus and the PodMonitor add to every number of a pod.
GIVEN = ("namespace", "pod", "service", "role")
HEALTHY = health_pb2.HealthCheckResponse.SERVING


def settings_of(service: str) -> type[Any]:
    return GatewaySettings if service == "gateway" else wired(service).settings


@pytest.mark.parametrize("case", KASUS)
def test_every_variable_is_one_that_the_code_reads(case: str):
    for name, labels, spec in pods(case):
        service = labels["app.kubernetes.io/name"]
        if service not in SERVICES or labels["app.kubernetes.io/component"] == "smoke":
            continue
        fields = settings_of(service).model_fields
        given = set(environment(spec["containers"][0]))
        unknown = {one for one in given - OTHERS if one.lower() not in fields}
        assert not unknown, f"{name}: nothing reads {unknown}"
        needed = {one.upper() for one, field in fields.items() if field.is_required()}
        assert needed <= given, f"{name} does not start without {needed - given}"


@dataclass
class Process:
    """A container of the chart, started here: its command, its environment, other ports."""

    name: str
    container: dict[str, Any]
    env: dict[str, str]
    ports: dict[int, int]
    running: subprocess.Popen[bytes]

    def answers(self, probe: str) -> bool:
        """What the kubelet would see."""
        asked = self.container[probe]
        if "grpc" in asked:
            return self._grpc(asked["grpc"])
        port = next(
            p["containerPort"]
            for p in self.container["ports"]
            if p["name"] == (asked.get("httpGet") or asked["tcpSocket"])["port"]
        )
        connection = http.client.HTTPConnection("127.0.0.1", self.ports[port], timeout=5)
        try:
            if "tcpSocket" in asked:
                connection.connect()
                return True
            connection.request("GET", asked["httpGet"]["path"])
            return 200 <= connection.getresponse().status < 400
        except OSError:
            return False
        finally:
            connection.close()

    def _grpc(self, asked: dict[str, Any]) -> bool:
        with grpc.insecure_channel(f"127.0.0.1:{self.ports[asked['port']]}") as channel:
            request = health_pb2.HealthCheckRequest(service=asked.get("service", ""))
            try:
                answer = health_pb2_grpc.HealthStub(channel).Check(request, timeout=5)
            except grpc.RpcError:
                return False
        return answer.status == HEALTHY

    def wait(self, probe: str, within: float = 60) -> None:
        until = time.monotonic() + within
        while not self.answers(probe):
            assert self.running.poll() is None, f"{self.name} ended: see its log"
            assert time.monotonic() < until, f"{self.name}: {probe} stays silent"
            time.sleep(0.1)


@pytest.fixture
def processes(
    database: Callable[[str], str],
    nats_url: str,
    identity_keys: Any,
    tmp_path: Path,
) -> Iterator[dict[str, Process]]:
    """Every Deployment of the chart as a process on this machine."""
    from deploy.lokal.ports import free_port

    (tmp_path / "sesi").write_text("0123456789abcdef" * 4)
    told = {
        "IDENTITY_PUBLIC_KEY_FILE": str(identity_keys.public_file),
        "IDENTITY_PRIVATE_KEY_FILE": str(identity_keys.private_file),
        "SECRET_KEY_FILE": str(tmp_path / "sesi"),
        "NATS_URL": nats_url,
        "NATS_REPLICAS": "1",  # one server here; tests/deploy/test_cluster.py has three
        "HOME": str(tmp_path),
    }
    base = {"PATH": os.environ["PATH"], "PYTHONPATH": f"{ROOT}:{ROOT / 'protos/gen'}"}
    taken: set[int] = set()
    made: dict[str, Process] = {}
    moved: dict[str, dict[int, int]] = {}
    for one in of_kind(CASE, "Deployment"):
        [container] = one["spec"]["template"]["spec"]["containers"]
        ports = {}
        for port in container["ports"]:
            ports[port["containerPort"]] = free_port(besides=taken)
            taken |= set(ports.values())
        moved[one["metadata"]["name"]] = ports
    for one in of_kind(CASE, "Deployment"):
        name = one["metadata"]["name"]
        service = one["metadata"]["labels"]["app.kubernetes.io/name"]
        [container] = one["spec"]["template"]["spec"]["containers"]
        env = dict(base)
        for key, variable in environment(container).items():
            value = variable.get("value", "rahasia")
            if match := re.fullmatch(r"dns:///([a-z-]+)\.[a-z.]+:(\d+)", value):
                value = f"dns:///127.0.0.1:{moved[match[1]][int(match[2])]}"
            elif key.endswith("PORT") and key != "SMTP_PORT":
                value = str(moved[name].get(int(value), free_port(besides=taken)))
            env[key] = told.get(key, value)
        env["DATABASE_URL"] = database(service)
        with (tmp_path / f"{name}.log").open("wb") as output:
            program = [sys.executable, "-m", f"services.{service}.main", *container["args"]]
            running = child.spawn(program, env=env, output=output, cwd=tmp_path)
        made[name] = Process(name, container, env, moved[name], running)
    yield made
    for process in made.values():
        child.stop(process.running)


def test_pods_come_up_answer_their_probes_and_leave_in_time(processes: dict[str, Process]):
    """One life of all pods; the questions stand below in the order in which they are asked."""
    for process in processes.values():
        for probe in ("startupProbe", "readinessProbe", "livenessProbe"):
            process.wait(probe)
    the_smoke_test_sees_every_service(processes["kinerja-gateway"])
    every_alert_and_graph_asks_for_what_is_shown(processes)
    for process in processes.values():
        process.running.send_signal(signal.SIGTERM)
    for one in of_kind(CASE, "Deployment"):
        process = processes[one["metadata"]["name"]]
        given = one["spec"]["template"]["spec"]["terminationGracePeriodSeconds"]
        assert process.running.wait(given) == 0, process.name


def the_smoke_test_sees_every_service(gateway: Process) -> None:
    [pod] = [one for one in objects(CASE) if one["kind"] == "Pod"]
    code, address = pod["spec"]["containers"][0]["args"]
    assert address == "http://kinerja-gateway/healthz"
    here = f"http://127.0.0.1:{gateway.ports[8080]}/healthz"
    done = smoke(code, here)
    assert done.returncode == 0, done.stdout + done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["layanan"] == dict.fromkeys(SERVICES, "SEHAT")


def every_alert_and_graph_asks_for_what_is_shown(processes: dict[str, Process]) -> None:
    """Names of numbers and of their labels, on the pages of all processes together."""
    gateway = processes["kinerja-gateway"]
    urllib.request.urlopen(f"http://127.0.0.1:{gateway.ports[8080]}/masuk").close()
    shown: dict[str, set[str]] = {}
    moved: set[str] = set()
    for process in processes.values():
        with urllib.request.urlopen(f"http://127.0.0.1:{process.ports[9100]}/metrics") as answer:
            page = answer.read().decode()
        for number in re.findall(r"^# TYPE (\w+)", page, re.MULTILINE):
            shown.setdefault(number, set(GIVEN))
        moved |= set(re.findall(r"^(\w+)", page, re.MULTILINE))
        for number, labels in re.findall(r"^(\w+)\{(.*)\} ", page, re.MULTILINE):
            shown.setdefault(number, set(GIVEN)).update(re.findall(r"(\w+)=\"", labels))
    queries = [
        text
        for one in objects("everything")
        if one["kind"] in {"PrometheusRule", "ScaledObject"}
        for text in strings(one["spec"])
        if "{namespace=" in text
    ]
    assert len(queries) >= 9
    drawn = dashboard("everything")
    assert len(drawn) >= 20
    for query in [*queries, *(expression for expression, _ in drawn)]:
        asked = re.findall(r"(\w+)\{(namespace=.*?)\}", query)
        assert asked and {number for number, _ in asked} <= shown.keys(), query
        known = set.intersection(*(shown[number] for number, _ in asked))
        named = {label for _, labels in asked for label in re.findall(r"(\w+)=\"", labels)}
        for group in re.findall(r"by \((.*?)\)", query):
            named |= set(group.split(", ")) - {"le"}
        # What has not happened yet (a channel rests, a call is sent away) shows no labels to read.
        quiet = {number for number, _ in asked} - moved
        assert named <= known or quiet, f"{query}: {named - known}"
    assert "kinerja_rpc_seconds_bucket" in moved


def smoke(code: str, address: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-c", code, address]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_smoke_test_fails_where_nothing_answers():
    code = (CHART / "files/smoke.py").read_text().replace("range(20)", "range(1)")
    done = smoke(code.replace("time.sleep(4)", ""), "http://127.0.0.1:1/healthz")
    assert done.returncode == 1
    assert "not every service answers" in done.stderr
