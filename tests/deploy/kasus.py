"""The render matrix: every way of installing that the chart promises."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from tests.architecture.pohon import SERVICES
from tests.deploy.helm import merge, template

KEDA = "keda.sh/v1alpha1"
CNPG = "postgresql.cnpg.io/v1"
GATEWAY_API = "gateway.networking.k8s.io/v1"
PROMETHEUS = (
    "monitoring.coreos.com/v1/PodMonitor",
    "monitoring.coreos.com/v1/PrometheusRule",
)

IMAGE = {"image": {"repository": "registry.example.go.id/kinerja"}}
OURS: dict[str, Any] = {
    **IMAGE,
    "publicUrl": "https://kinerja.example.go.id",
    "siasn": {
        "baseUrl": "https://siasn.example.go.id/apisiasn/1.0",
        "apimTokenUrl": "https://siasn.example.go.id/oauth2/token",
        "ssoTokenUrl": "https://sso.example.go.id/token",
        "clientId": "kinerja",
        "cidrs": ["203.0.113.0/24"],
    },
    "smtp": {"host": "mail.example.go.id", "from": "kinerja@example.go.id"},
}
WHATSAPP = {"whatsapp": {"phoneNumberId": "106540352242922"}}
EXTERNAL = {
    "database": {"mode": "external"},
    "nats": {"mode": "external"},
    "services": {one: {"database": {"secret": f"db-{one}"}} for one in SERVICES},
}
# Wide enough that the gateway's database has the most connections: each worker has its own pool.
TWO_WORKERS = {"gateway": {"workers": 2}, "services": {"gateway": {"serve": {"poolSize": 12}}}}
BACKUP = {"database": {"cnpg": {"backupStore": "cadangan"}}}
COLLECTOR_OUTSIDE = {
    "tracing": {
        "endpoint": "https://jejak.example.go.id:14317",
        "port": 14317,
        "cidrs": ["203.0.113.0/24"],
    }
}


class Kasus(NamedTuple):
    """One way of installing."""

    profile: str
    values: dict[str, Any]
    apis: tuple[str, ...] = ()


KASUS = {
    "minimal": Kasus("", merge(OURS, WHATSAPP, EXTERNAL, TWO_WORKERS)),
    "evaluation": Kasus("evaluation", IMAGE),
    "training": Kasus("training", OURS),
    "production": Kasus(
        "production", merge(OURS, WHATSAPP, BACKUP), (KEDA, CNPG, GATEWAY_API, *PROMETHEUS)
    ),
    "production, plain cluster": Kasus(
        "production", merge(OURS, WHATSAPP, EXTERNAL, COLLECTOR_OUTSIDE)
    ),
    "everything": Kasus(
        "production",
        merge(
            OURS,
            WHATSAPP,
            BACKUP,
            {
                "image": {"pullSecrets": ["registry"], "tag": "1.2.3"},
                "secrets": {"smtp": "kinerja-smtp"},
                "smtp": {"user": "kinerja"},
                "links": {"check": True},
                "services": {"skp": {"digest": "sha256:" + "a" * 64}},
                "database": {"cnpg": {"pooler": {"enabled": True}, "storage": {"class": "cepat"}}},
                "nats": {"storage": {"class": "cepat"}},
                "autoscaling": {"prometheus": "http://prometheus.monitoring:9090"},
                "exposure": {
                    "kind": "HTTPRoute",
                    "annotations": {"example.go.id/unit": "kinerja"},
                    "gateway": {"name": "pintu", "namespace": "gerbang", "sectionName": "https"},
                },
                "monitoring": {"labels": {"release": "prometheus"}},
                "tracing": {
                    "endpoint": "http://otel-collector.jejak:4317",
                    "namespace": "jejak",
                    "ratio": 0.5,
                },
                "scheduling": {
                    "priorityClassName": "penting",
                    "nodeSelector": {"kubernetes.io/arch": "amd64"},
                    "tolerations": [{"key": "khusus", "operator": "Exists"}],
                },
            },
        ),
        (KEDA, CNPG, GATEWAY_API, *PROMETHEUS),
    ),
}


@cache
def objects(case: str, kubernetes: str = "1.37.0") -> tuple[dict[str, Any], ...]:
    """What a case renders; do not change what you get."""
    profile, values, apis = KASUS[case]
    return tuple(template(values, profile=profile, apis=apis, kubernetes=kubernetes))


def of_kind(case: str, *kinds: str) -> list[dict[str, Any]]:
    found = [one for one in objects(case) if one["kind"] in kinds]
    assert found, f"{case} renders no {' or '.join(kinds)}: the test would prove nothing"
    return found


def named(case: str, kind: str, name: str) -> dict[str, Any]:
    [found] = [one for one in of_kind(case, kind) if one["metadata"]["name"] == name]
    return found


def pods(case: str) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """(name, labels, pod spec) of every pod that the chart makes itself."""
    for one in objects(case):
        name = f"{one['kind']}/{one['metadata']['name']}"
        if one["kind"] == "Pod":
            yield name, one["metadata"]["labels"], one["spec"]
        elif one["kind"] in {"Deployment", "StatefulSet", "Job"}:
            inner = one["spec"]["template"]
            yield name, inner["metadata"]["labels"], inner["spec"]


def dashboard(case: str) -> list[tuple[str, str]]:
    """(query, legend) of everything that Grafana's dashboard draws."""
    [text] = named(case, "ConfigMap", "kinerja-dashboard")["data"].values()
    return [
        (target["expr"], target["legendFormat"])
        for panel in json.loads(text)["panels"]
        for target in panel.get("targets", [])
    ]


def environment(container: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in container.get("env", [])}
