"""Prometheus finds every process, and who is woken finds a page that says what to do."""

import json
import re
import shlex
from typing import Any

import pytest

from services.chassis import admin
from services.chassis.process import Service
from tests.architecture.pohon import DOMAIN_SERVICES, ROOT, wired
from tests.deploy.helm import HelmMenolak, merge, template
from tests.deploy.kasus import KASUS, dashboard, named, objects, of_kind, pods

RUNBOOKS = ROOT / "docs/runbooks"
PARTS = ["Meaning", "Impact", "Diagnosis", "Mitigation"]
COMMAND = re.compile(
    r"exec (?:-i )?deploy/kinerja-(\S+) -- python3 layanan\.py (.+?)(?: [|<]|$)", re.MULTILINE
)


def alerts() -> dict[str, dict[str, Any]]:
    groups = named("everything", "PrometheusRule", "kinerja")["spec"]["groups"]
    return {rule["alert"]: rule for group in groups for rule in group["rules"]}


def test_every_process_is_scraped_and_nothing_else_is():
    spec = named("everything", "PodMonitor", "kinerja")["spec"]
    [endpoint] = spec["podMetricsEndpoints"]
    found = {
        name
        for name, labels, pod in pods("everything")
        if spec["selector"]["matchLabels"].items() <= labels.items()
        for container in pod["containers"]
        if endpoint["port"] in {port["name"] for port in container.get("ports", [])}
    }
    ours = {f"Deployment/{one['metadata']['name']}" for one in of_kind("everything", "Deployment")}
    assert found == ours
    given = {one["targetLabel"] for one in endpoint["relabelings"]}
    assert given == {"service", "role"}


@pytest.mark.parametrize("case", ["minimal", "evaluation", "training"])
def test_without_monitoring_nobody_shows_numbers(case: str):
    assert not [one for one in objects(case) if one["kind"] in {"PodMonitor", "PrometheusRule"}]
    assert "9100" not in str(objects(case))
    assert "grafana_dashboard" not in str(objects(case))


def test_the_dashboard_is_found_and_its_panels_do_not_overlap():
    found = named("everything", "ConfigMap", "kinerja-dashboard")
    assert found["metadata"]["labels"]["grafana_dashboard"] == "1"
    drawn = json.loads(found["data"]["kinerja.json"])
    assert len({panel["id"] for panel in drawn["panels"]}) == len(drawn["panels"])
    places = [
        (x, y)
        for panel in drawn["panels"]
        for x in range(panel["gridPos"]["x"], panel["gridPos"]["x"] + panel["gridPos"]["w"])
        for y in range(panel["gridPos"]["y"], panel["gridPos"]["y"] + panel["gridPos"]["h"])
    ]
    assert len(set(places)) == len(places)
    assert max(x for x, _ in places) == 23


def test_a_graph_names_what_its_query_keeps_apart():
    for query, legend in dashboard("everything"):
        assert '{namespace="$namespace"' in query
        kept = {
            label for group in re.findall(r"by \((.*?)\)", query) for label in group.split(", ")
        }
        assert set(re.findall(r"{{(\w+)}}", legend)) == kept - {"le"}, query


def test_two_workers_under_one_port_are_refused():
    profile, values, apis = KASUS["production"]
    two = merge(values, {"gateway": {"workers": 2}})
    with pytest.raises(HelmMenolak, match=r"gateway\.workers is 2"):
        template(two, profile=profile, apis=apis)


def test_every_alert_has_a_page_and_every_page_an_alert():
    assert {file.stem for file in RUNBOOKS.glob("*.md")} == set(alerts())
    for name, rule in alerts().items():
        assert rule["annotations"]["runbook_url"] == f"docs/runbooks/{name}.md"


def test_the_address_of_the_pages_can_be_given():
    profile, values, apis = KASUS["production"]
    wiki = merge(values, {"monitoring": {"runbooks": "https://wiki.example.go.id/kinerja"}})
    [rule] = [
        one
        for one in template(wiki, profile=profile, apis=apis)
        if one["kind"] == "PrometheusRule"
    ]
    url = rule["spec"]["groups"][0]["rules"][0]["annotations"]["runbook_url"]
    assert url == "https://wiki.example.go.id/kinerja/KinerjaFaktaTertahan.md"


def test_the_promise_decides_when_the_burn_is_too_fast():
    def limits(objective: float) -> list[float]:
        profile, values, apis = KASUS["production"]
        promised = merge(values, {"monitoring": {"objective": objective}})
        [rule] = [
            rule
            for one in template(promised, profile=profile, apis=apis)
            if one["kind"] == "PrometheusRule"
            for group in one["spec"]["groups"]
            for rule in group["rules"]
            if rule["alert"] == "KinerjaGalatCepat"
        ]
        return [float(limit) for limit in re.findall(r"> ([\d.]+)", rule["expr"])]

    assert limits(99.9) == pytest.approx([0.0144, 0.0144, 0.006, 0.006])
    assert limits(99.5) == pytest.approx([0.072, 0.072, 0.03, 0.03])


@pytest.mark.parametrize("page", sorted(RUNBOOKS.glob("*.md")), ids=lambda page: page.stem)
def test_a_page_is_short_and_names_only_commands_that_exist(page: Any):
    text = page.read_text()
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == PARTS
    assert len(text.splitlines()) <= 60
    for pod, command in COMMAND.findall(text):
        service, _, role = pod.partition("-")
        assert role in {"", "work"}
        services = DOMAIN_SERVICES if service == "LAYANAN" else [service]
        for one in services:
            made: Service = wired(one)
            admin.parser(made).parse_args(shlex.split(command))  # leaves where it is wrong
    # Nothing but those programs, and kubectl's own words.
    for line in re.findall(r"^    (.*)$", text, re.MULTILINE):
        assert re.match(r"kubectl -n kinerja (exec|logs|get|describe|rollout|top) ", line), line


def test_the_pages_show_how_facts_and_channels_are_put_right():
    """Without these the test above would have nothing to look at."""
    shown = {
        c.split()[0]
        for page in RUNBOOKS.glob("*.md")
        for _, c in COMMAND.findall(page.read_text())
    }
    assert shown == {"replay", "announced", "reconcile", "parked", "kanal"}
