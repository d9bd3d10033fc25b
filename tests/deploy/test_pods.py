"""What a pod may do, how it is asked after its health, and how it leaves."""

import ast
from pathlib import Path
from typing import Any

import pytest

from services.chassis import process
from tests.architecture.pohon import ROOT, SERVICES, parsed
from tests.deploy.kasus import KASUS, named, of_kind, pods


def container_of(case: str, name: str, kind: str = "Deployment") -> tuple[dict[str, Any], Any]:
    spec = named(case, kind, name)["spec"]["template"]["spec"]
    [container] = spec["containers"]
    return spec, container


@pytest.mark.parametrize("case", KASUS)
def test_every_pod_meets_the_restricted_standard(case: str):
    seen = 0
    for name, _, spec in pods(case):
        seen += 1
        security = spec["securityContext"]
        assert security["runAsNonRoot"] is True, name
        assert security["runAsUser"] == (999 if "postgres" in name else 10001), name
        assert security["seccompProfile"] == {"type": "RuntimeDefault"}, name
        assert not {"hostNetwork", "hostPID", "hostIPC"} & spec.keys(), name
        volumes = {kind for one in spec.get("volumes", []) for kind in one.keys() - {"name"}}
        assert volumes <= {"emptyDir", "secret", "configMap"}, name
        for one in spec["containers"] + spec.get("initContainers", []):
            inner = one["securityContext"]
            assert inner["allowPrivilegeEscalation"] is False, name
            assert inner["readOnlyRootFilesystem"] is True, name
            assert inner["capabilities"] == {"drop": ["ALL"]}, name
            assert not inner.keys() & {"privileged", "runAsUser"}, name
    assert seen >= 9 + 5 + 1


@pytest.mark.parametrize("case", KASUS)
def test_no_pod_gets_a_token_of_the_cluster_or_its_neighbours_addresses(case: str):
    for name, _, spec in pods(case):
        assert spec["automountServiceAccountToken"] is False, name
        # A Service called smtp or kinerja-skp would otherwise put SMTP_PORT=tcp://… before us.
        assert spec["enableServiceLinks"] is False, name


@pytest.mark.parametrize("case", KASUS)
def test_memory_is_reserved_in_full_and_the_processor_never_throttled(case: str):
    for name, _, spec in pods(case):
        for one in spec["containers"]:
            asked, most = one["resources"]["requests"], one["resources"]["limits"]
            assert asked.keys() == {"cpu", "memory"}, name
            assert most.keys() == {"memory"}, name
            if case in {"production", "everything", "minimal"}:
                assert asked["memory"] == most["memory"], name


def test_only_the_gateway_holds_the_private_key_and_a_migration_no_key():
    for case in KASUS:
        for name, labels, spec in pods(case):
            secrets = {
                one["secret"]["secretName"] for one in spec.get("volumes", []) if "secret" in one
            }
            service = labels["app.kubernetes.io/name"]
            role = labels["app.kubernetes.io/component"]
            wanted: set[str] = set()
            if service in SERVICES and role in {"serve", "work"}:
                wanted = {"kinerja-identity-public"}
                if service == "gateway":
                    wanted = {"kinerja-identity-private", "kinerja-session"}
            assert secrets == wanted, f"{case} {name}"


def test_a_service_is_asked_on_its_own_health_port():
    for service in SERVICES[:-1]:
        for name in (f"kinerja-{service}", f"kinerja-{service}-work"):
            _, container = container_of("production", name)
            assert container["readinessProbe"]["grpc"] == {"port": 50052}
            for probe in ("startupProbe", "livenessProbe"):
                assert container[probe]["grpc"] == {"port": 50052, "service": "live"}
            # The database may take two seconds for the one connection and three to connect.
            assert container["readinessProbe"]["timeoutSeconds"] > 5


def test_the_gateway_is_never_asked_after_its_neighbours():
    _, container = container_of("production", "kinerja-gateway")
    assert container["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert container["readinessProbe"]["timeoutSeconds"] > 5, "as long as the database may take"
    started = container["startupProbe"]["httpGet"]["path"]
    assert (ROOT / "services/gateway" / started.removeprefix("/")).is_file()
    assert container["livenessProbe"].keys() & {"tcpSocket", "httpGet"} == {"tcpSocket"}


def gunicorn(name: str) -> Any:
    """A plain setting in gunicorn's configuration; importing the file would need its settings."""
    tree = parsed(Path(ROOT / "services/gateway/gunicorn_conf.py"))
    [value] = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name
    ]
    return value


def test_a_pod_has_time_to_finish_what_it_began():
    for case in KASUS:
        for one in of_kind(case, "Deployment"):
            name = one["metadata"]["name"]
            spec, container = container_of(case, name)
            waits = container.get("lifecycle", {}).get("preStop", {"sleep": {"seconds": 0}})
            before = waits["sleep"]["seconds"]
            # A server that is still in somebody's list of endpoints must still answer.
            assert before >= 10 or name.endswith("-work"), name
            finish = gunicorn("graceful_timeout") if "gateway" in name else process.GRACE
            assert spec["terminationGracePeriodSeconds"] >= before + finish + 10, name


def test_a_rolling_update_never_takes_one_away_first():
    for case in KASUS:
        for one in of_kind(case, "Deployment"):
            assert one["spec"]["strategy"] == {
                "type": "RollingUpdate",
                "rollingUpdate": {"maxSurge": 1, "maxUnavailable": 0},
            }
            assert one["spec"]["minReadySeconds"] >= 10


def test_a_drain_takes_one_pod_at_a_time_and_is_never_blocked():
    for case in KASUS:
        wanted = {
            str(one["spec"]["selector"]["matchLabels"]) for one in of_kind(case, "Deployment")
        }
        budgets = {
            str(one["spec"]["selector"]["matchLabels"]): one["spec"]
            for one in of_kind(case, "PodDisruptionBudget")
        }
        assert wanted <= budgets.keys()
        for spec in budgets.values():
            assert spec["maxUnavailable"] == 1
            assert "minAvailable" not in spec


def test_pods_of_one_kind_are_spread_over_zones_and_nodes():
    for one in of_kind("production", "Deployment"):
        spread = one["spec"]["template"]["spec"]["topologySpreadConstraints"]
        keys = [rule["topologyKey"] for rule in spread]
        assert keys == ["topology.kubernetes.io/zone", "kubernetes.io/hostname"]
        for rule in spread:
            chosen = rule["labelSelector"]["matchLabels"]
            assert chosen == one["spec"]["selector"]["matchLabels"]


def test_an_autoscaler_alone_decides_how_many_there_are():
    for case in KASUS:
        scaled = {
            one["spec"]["scaleTargetRef"]["name"]
            for kind in ("HorizontalPodAutoscaler", "ScaledObject")
            for one in (of_kind(case, kind) if case_has(case, kind) else [])
        }
        for one in of_kind(case, "Deployment"):
            assert ("replicas" in one["spec"]) != (one["metadata"]["name"] in scaled)


def case_has(case: str, kind: str) -> bool:
    from tests.deploy.kasus import objects

    return any(one["kind"] == kind for one in objects(case))
