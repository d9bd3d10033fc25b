"""What the chart refuses, and whether it says why."""

import re

import pytest

from tests.deploy import helm
from tests.deploy.kasus import CNPG, KASUS, KEDA, Kasus, of_kind

SURGE = 2
"""Pods beyond the most: one that comes while another still goes."""


def refusal(case: str, **changes: object) -> str:
    profile, values, apis = KASUS[case]
    with pytest.raises(helm.HelmMenolak) as refused:
        helm.template(helm.merge(values, changes), profile=profile, apis=apis)
    return str(refused.value)


def connections(case: str) -> dict[str, int]:
    """What the pods of each service may open at most, counted from what was rendered."""
    most: dict[str, int] = {}
    for kind in ("HorizontalPodAutoscaler", "ScaledObject"):
        for one in of_kind(case, "Deployment"):
            most.setdefault(one["metadata"]["name"], one["spec"].get("replicas", 0))
        for one in [d for d in of_kind(case, "Deployment", kind) if d["kind"] == kind]:
            spec = one["spec"]
            most[one["metadata"]["name"]] = spec.get("maxReplicas") or spec["maxReplicaCount"]
    sums: dict[str, int] = {}
    for one in of_kind(case, "Deployment"):
        [container] = one["spec"]["template"]["spec"]["containers"]
        env = {v["name"]: v.get("value", "") for v in container["env"]}
        # Readiness has a connection of its own beside the pool.
        pool = (int(env["DB_POOL_SIZE"]) + 1) * int(env.get("WEB_WORKERS", 1))
        # The relay's lock is held by a connection outside of the pool.
        pool += one["metadata"]["name"].endswith("-work")
        service = one["metadata"]["labels"]["app.kubernetes.io/name"]
        sums[service] = sums.get(service, 1) + (most[one["metadata"]["name"]] + SURGE) * pool
    return sums


@pytest.mark.parametrize("case", KASUS)
def test_the_budget_is_the_sum_of_what_is_rendered(case: str):
    """Exactly so many connections are enough, and one less is refused."""
    if case == "everything":
        return  # its pooler stands between; see below
    profile, values, apis = KASUS[case]
    needed = max(connections(case).values())
    if profile in {"evaluation", "training"}:
        needed = sum(connections(case).values())
    fits = helm.merge(values, {"database": {"maxConnections": needed + 20, "reserved": 20}})
    assert helm.template(fits, profile=profile, apis=apis)
    said = refusal(case, database={"maxConnections": needed + 19, "reserved": 20})
    assert str(needed) in said
    assert "maxReplicas" in said and "poolSize" in said


def test_behind_a_pooler_the_pools_of_the_pooler_count():
    pooler = {"enabled": True, "instances": 3, "poolSize": 200}
    said = refusal("everything", database={"cnpg": {"pooler": pooler}})
    assert "database of" in said
    said = refusal("everything", database={"cnpg": {"pooler": {"maxClientConnections": 50}}})
    assert "pooler, which takes 50" in said


def test_external_addresses_may_all_lead_to_one_server():
    said = refusal("minimal", database={"external": {"shared": True}, "maxConnections": 300})
    assert "one database server for all" in said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"publicUrll": "x"}, "'publicUrll' not allowed"),
        ({"services": {"skp": {"serve": {"replika": 3}}}}, "/services/skp/serve"),
        ({"services": {"skep": {}}}, "'skep' not allowed"),
        ({"database": {"cnpg": {"poolr": {}}}}, "'poolr' not allowed"),
        ({"publicUrl": "kinerja.example.go.id"}, "/publicUrl"),
        ({"database": {"mode": "sqlite"}}, "/database/mode"),
        ({"smtp": {"port": "dua"}}, "/smtp/port"),
        ({"whatsapp": {"cidrs": ["graph.facebook.com"]}}, "/whatsapp/cidrs"),
        ({"gateway": {"workers": 8}}, "/gateway/workers"),
        ({"services": {"gateway": {"work": {}}}}, "'work' not allowed"),
        ({"image": {"tag": "latest"}}, "nobody could say what runs"),
        ({"nats": {"image": "nats:latest"}}, "nobody could say what runs"),
        ({"image": {"repository": ""}}, "image.repository"),
        ({"siasn": {"baseUrl": ""}}, "siasn.baseUrl: pak does not start without it"),
        ({"services": {"pak": {"database": {"secret": ""}}}}, "/services/pak/database/secret"),
        ({"purpose": "production", "nats": {"mode": "single"}}, "nats.mode is single"),
        ({"purpose": "production", "database": {"mode": "single"}}, "database.mode is single"),
        ({"purpose": "production", "publicUrl": "http://a.go.id"}, "session cookies"),
        ({"purpose": "production", "network": {"policies": False}}, "network.policies is off"),
        ({"exposure": {"kind": "HTTPRoute"}}, "gateway.networking.k8s.io/v1"),
        ({"database": {"mode": "cnpg"}}, "install CloudNativePG first"),
        ({"defaults": {"work": {"replicas": 3}}}, "more than maxReplicas"),
        ({"tracing": {"endpoint": "http://otel"}}, "/tracing/endpoint"),
        ({"tracing": {"endpoint": "http://otel:4318"}}, "tracing.port is 4317"),
        ({"tracing": {"endpoint": "http://otel:4317"}}, "say in tracing.namespace"),
        (
            {"autoscaling": {"windows": [
                {"name": "a", "start": "0 6 1 1 *", "end": "0 6 2 1 *", "replicas": {"skp": 9}}]}},
            "services.skp.serve.maxReplicas is 2",
        ),
        (
            {"autoscaling": {"windows": [
                {"name": "a", "start": "0 6 1 1 *", "end": "0 6 1 1 *", "replicas": {}}]}},
            "start and end are the same",
        ),
        (
            {"autoscaling": {"windows": [
                {"name": "a", "start": "besok", "end": "0 6 1 1 *", "replicas": {}}]}},
            "/autoscaling/windows/0/start",
        ),
    ],
)  # fmt: skip
def test_what_contradicts_itself_is_refused_with_a_sentence(changes: dict, said: str):
    assert said in refusal("minimal", **changes)


def test_production_keeps_backups():
    profile, values, _ = KASUS["production"]
    without = {key: value for key, value in values.items() if key != "database"}
    with pytest.raises(helm.HelmMenolak, match="backupStore"):
        helm.template(without, profile=profile, apis=[CNPG])


def triggers(case: str | Kasus) -> dict[str, list[dict]]:
    profile, values, apis = KASUS[case] if isinstance(case, str) else case
    return {
        one["metadata"]["name"]: one["spec"]["triggers"]
        for one in helm.template(values, profile=profile, apis=apis)
        if one["kind"] == "ScaledObject"
    }


def test_known_peaks_are_windows_in_jakarta():
    gateway = [t["metadata"] for t in triggers("production")["kinerja-gateway"][1:]]
    assert {one["timezone"] for one in gateway} == {"Asia/Jakarta"}
    assert ("0 6 2 1 *", "0 22 31 1 *") in {(one["start"], one["end"]) for one in gateway}
    for one in gateway:
        assert re.fullmatch(r"\d+", one["desiredReplicas"])
    # A worker follows its queue, not the calendar.
    assert [t["type"] for t in triggers("production")["kinerja-skp-work"]] == ["cpu"]


def test_without_keda_there_are_plain_autoscalers():
    profile, values, apis = KASUS["production"]
    rest = [one for one in apis if one != KEDA]
    kinds = {one["kind"] for one in helm.template(values, profile=profile, apis=rest)}
    assert "HorizontalPodAutoscaler" in kinds
    assert "ScaledObject" not in kinds


def test_it_grows_at_once_and_shrinks_slowly():
    for one in of_kind("production, plain cluster", "HorizontalPodAutoscaler"):
        behavior = one["spec"]["behavior"]
        assert behavior["scaleUp"]["stabilizationWindowSeconds"] == 0
        assert behavior["scaleDown"]["stabilizationWindowSeconds"] >= 300
