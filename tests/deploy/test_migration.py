"""Migrations run once a release, before its pods, with helm and with Argo CD alike."""

import pytest

from tests.architecture.pohon import SERVICES
from tests.deploy.kasus import KASUS, objects, of_kind, pods

HELM, ARGO = "helm.sh/hook", "argocd.argoproj.io/hook"
WAVE = "argocd.argoproj.io/sync-wave"
EARLY = {"Cluster", "Pooler", "StatefulSet", "ConfigMap", "ServiceAccount", "NetworkPolicy"}
# Nothing that runs waits for these.
AT_LEISURE = ("smoke", "dashboard")


def notes(one: dict) -> dict[str, str]:
    return one["metadata"].get("annotations", {})


@pytest.mark.parametrize("case", KASUS)
def test_each_service_has_one_job_that_migrates_and_ends(case: str):
    jobs = of_kind(case, "Job")
    assert sorted(one["metadata"]["labels"]["app.kubernetes.io/name"] for one in jobs) == sorted(
        SERVICES
    )
    for one in jobs:
        spec = one["spec"]["template"]["spec"]
        assert spec["containers"][0]["args"] == ["migrate"]
        assert spec["restartPolicy"] == "Never"
        assert one["spec"]["activeDeadlineSeconds"] > 0


@pytest.mark.parametrize("case", KASUS)
def test_helm_runs_it_before_an_upgrade_and_at_first_when_there_is_a_database(case: str):
    inside = any(one["kind"] in {"StatefulSet", "Cluster"} and "nats" not in
                 one["metadata"]["name"] for one in objects(case))  # fmt: skip
    first = "post-install" if inside else "pre-install"
    for one in of_kind(case, "Job"):
        assert notes(one)[HELM].split(",") == [first, "pre-upgrade"]
        # The name is the same in every release, so the old one has to go first.
        assert notes(one)["helm.sh/hook-delete-policy"] == "before-hook-creation"


@pytest.mark.parametrize("case", KASUS)
def test_argo_runs_it_between_what_it_needs_and_what_needs_it(case: str):
    """An Argo annotation makes Argo forget the Helm ones, which it would all run at the start."""
    for one in objects(case):
        if one["kind"] == "Job":
            assert notes(one)[ARGO] == "Sync"
            assert notes(one)[WAVE] == "-1"
        elif HELM in notes(one):
            assert notes(one)[ARGO] == "Skip", one["metadata"]["name"]
        elif one["kind"] in EARLY and not one["metadata"]["name"].endswith(AT_LEISURE):
            assert notes(one)[WAVE] == "-2", one["metadata"]["name"]
        elif one["kind"] == "Deployment":
            assert WAVE not in notes(one)


@pytest.mark.parametrize("case", KASUS)
def test_it_needs_nothing_of_the_chart_but_secrets(case: str):
    """Before an installation there is no ServiceAccount and no ConfigMap of the chart yet."""
    for name, labels, spec in pods(case):
        if labels["app.kubernetes.io/component"] == "migrate":
            assert "serviceAccountName" not in spec, name
            assert {k for v in spec["volumes"] for k in v} == {"name", "emptyDir"}, name


def test_a_migration_goes_past_the_pooler():
    for name, labels, spec in pods("everything"):
        for container in spec["containers"]:
            role = labels["app.kubernetes.io/component"]
            [url] = [
                one["value"] for one in container.get("env", []) if one["name"] == "DATABASE_URL"
            ] or [""]
            if role in {"migrate", "work"}:
                assert "-rw:5432/" in url, name
            elif role == "serve" and labels["app.kubernetes.io/name"] in SERVICES:
                assert "-pooler:5432/" in url, name
