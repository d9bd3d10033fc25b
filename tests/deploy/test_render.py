"""The chart renders in every way it promises, and the API server would take what comes out."""

import re
from functools import cache

import kubernetes_validate
import pytest
from kubernetes_validate import utils

from tests.architecture.pohon import SERVICES, strings
from tests.deploy import helm
from tests.deploy.kasus import KASUS, named, objects, of_kind, pods

# Kinds that Kubernetes itself does not have, by the API that must be there for them.
FOREIGN = {
    "ScaledObject": "keda.sh/v1alpha1",
    "Cluster": "postgresql.cnpg.io/v1",
    "Pooler": "postgresql.cnpg.io/v1",
    "ScheduledBackup": "postgresql.cnpg.io/v1",
    "HTTPRoute": "gateway.networking.k8s.io/v1",
    "PodMonitor": "monitoring.coreos.com/v1",
    "PrometheusRule": "monitoring.coreos.com/v1",
}
NEWEST = "1.37"
SUPPORTED = ("1.34", "1.35", "1.36")


@pytest.fixture(autouse=True)
def _each_schema_is_read_once(monkeypatch: pytest.MonkeyPatch):
    """The library reads two megabytes for every object; what they say does not change."""
    monkeypatch.setattr(utils, "schema_contents", SCHEMAS)


SCHEMAS = cache(utils.schema_contents)


def wrong(case: str, version: str) -> list[str]:
    """What the schemas of a Kubernetes version say against the objects of a case."""
    found = []
    for one in objects(case, f"{version}.0"):
        if FOREIGN.get(one["kind"]) == one["apiVersion"]:
            continue
        try:
            kubernetes_validate.validate(one, version, strict=True)
        except kubernetes_validate.ValidationError as fault:
            found.append(f"{one['kind']}/{one['metadata']['name']}: {fault.message}")
    return found


@pytest.mark.parametrize("case", KASUS)
def test_every_way_of_installing_fits_the_newest_kubernetes(case: str):
    assert not wrong(case, NEWEST)


@pytest.mark.parametrize("version", SUPPORTED)
def test_everything_at_once_fits_the_other_supported_ones(version: str):
    assert not wrong("everything", version)


def test_the_schemas_would_see_a_wrong_word():
    one = named("evaluation", "Deployment", "kinerja-skp")
    planted = {**one, "spec": {**one["spec"], "replika": 1}}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(planted, NEWEST, strict=True)


@pytest.mark.parametrize("profile", ["evaluation", "training", "production"])
def test_helm_lints_every_profile(profile: str):
    said = helm.run("lint", helm.CHART, "--values", helm.PROFILES / f"{profile}.yaml", values={})
    assert "0 chart(s) failed" in said
    assert "[WARNING]" not in said


@pytest.mark.parametrize("case", KASUS)
def test_no_object_and_no_variable_stands_twice(case: str):
    names = [(one["kind"], one["metadata"]["name"]) for one in objects(case)]
    assert len(names) == len(set(names))
    for name, _, spec in pods(case):
        for container in spec["containers"]:
            variables = [one["name"] for one in container.get("env", [])]
            assert len(variables) == len(set(variables)), name


def test_names_fit_into_a_label():
    longest = "kinerja-kabupaten-tirta-marga1"
    profile, values, apis = KASUS["everything"]
    for one in helm.template(values, profile=profile, apis=apis, release=longest):
        assert len(one["metadata"]["name"]) <= 63, one["metadata"]["name"]
    with pytest.raises(helm.HelmMenolak, match="30"):
        helm.template(values, profile=profile, apis=apis, release=longest + "2")


def test_every_service_serves_and_all_but_the_gateway_work():
    wanted = {f"kinerja-{one}" for one in SERVICES}
    wanted |= {f"kinerja-{one}-work" for one in SERVICES if one != "gateway"}
    for case in KASUS:
        assert {one["metadata"]["name"] for one in of_kind(case, "Deployment")} == wanted


def test_services_are_headless_so_that_calls_reach_every_pod():
    for service in SERVICES[:-1]:
        spec = named("production", "Service", f"kinerja-{service}")["spec"]
        assert spec["clusterIP"] == "None"
        assert [port["port"] for port in spec["ports"]] == [50051]
    assert "clusterIP" not in named("production", "Service", "kinerja-gateway")["spec"]


SELECTORS = {
    "app.kubernetes.io/name",
    "app.kubernetes.io/component",
    "app.kubernetes.io/instance",
}


@pytest.mark.parametrize("case", KASUS)
def test_a_selector_never_changes(case: str):
    """It cannot be changed in a cluster, so only these three may stand in it, in every case."""
    for one in of_kind(case, "Deployment", "StatefulSet"):
        chosen = one["spec"]["selector"]["matchLabels"]
        name = one["metadata"]["name"].removeprefix("kinerja-")
        service, _, role = name.partition("-")
        assert chosen == {
            "app.kubernetes.io/name": service,
            "app.kubernetes.io/component": role or "serve",
            "app.kubernetes.io/instance": "kinerja",
        }
        assert chosen.items() <= one["spec"]["template"]["metadata"]["labels"].items()


def test_two_releases_in_one_namespace_do_not_select_each_others_pods():
    profile, values, _ = KASUS["minimal"]
    one, other = (
        helm.template(values, profile=profile, release=release) for release in ("satu", "dua")
    )
    chosen = {
        str(d["spec"]["selector"])
        for rendered in (one, other)
        for d in rendered
        if d["kind"] == "Deployment"
    }
    assert len(chosen) == 2 * 9


def test_pods_of_a_renumbered_chart_do_not_change():
    for case in KASUS:
        for name, labels, _ in pods(case):
            if not name.startswith("Pod/"):
                assert set(labels) == SELECTORS | {"app.kubernetes.io/part-of"}, name


@pytest.mark.parametrize("case", KASUS)
def test_nothing_runs_from_latest(case: str):
    images = [c["image"] for _, _, spec in pods(case) for c in spec["containers"]]
    images += [one["spec"]["imageName"] for one in objects(case) if one["kind"] == "Cluster"]
    assert images
    for image in images:
        assert re.search(r"(:[^:/@]+|@sha256:[0-9a-f]{64})$", image), image
        assert not image.endswith(":latest")


def test_a_digest_wins_over_the_tag():
    [container] = named("everything", "Deployment", "kinerja-skp")["spec"]["template"]["spec"][
        "containers"
    ]
    assert container["image"].endswith("kinerja-skp@sha256:" + "a" * 64)


@pytest.mark.parametrize("case", KASUS)
def test_no_secret_stands_in_the_chart(case: str):
    assert not [one for one in objects(case) if one["kind"] == "Secret"]
    secret = re.compile(r"PASSWORD|TOKEN$|SECRET|CONSUMER_KEY|USERNAME")
    seen = 0
    for name, _, spec in pods(case):
        for container in spec["containers"]:
            for one in container.get("env", []):
                if secret.search(one["name"]) and not one["name"].endswith("_FILE"):
                    assert set(one) == {"name", "valueFrom"}, f"{name} {one['name']}"
                    seen += 1
    assert seen > 5
    # A password inside an address is a reference to such a variable.
    for text in strings(list(objects(case))):
        for password in re.findall(r"://[^/@\s:]+:([^@\s]+)@", text):
            assert re.fullmatch(r"\$\([A-Z_]+\)", password), text
