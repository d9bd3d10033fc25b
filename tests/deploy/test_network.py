"""The network lets through what the code needs, and nothing else."""

from collections.abc import Iterator

import pytest

from tests.architecture.pohon import DOMAIN_SERVICES, SERVICES, files, imports
from tests.deploy.edges import Place, allowed, places
from tests.deploy.kasus import KASUS, of_kind

# Outside of the namespace; the addresses lie in what tests/deploy/kasus.py gives as cidrs.
OUTSIDE = {
    "ingress": Place("ingress", {}, "ingress-nginx"),
    "prometheus": Place("prometheus", {}, "monitoring"),
    "operator": Place("operator", {}, "cnpg-system"),
    "collector": Place("collector", {}, "jejak"),
    "stranger": Place("stranger", {"app.kubernetes.io/name": "gateway"}, "lain"),
    "siasn": Place("siasn", {}, address="203.0.113.7"),
    "internet": Place("internet", {}, address="198.51.100.7"),
    "inside": Place("inside", {}, address="10.1.2.3"),
}
DNS = Place("dns", {"k8s-app": "kube-dns"}, "kube-system")
PORTS = (
    25,
    53,
    80,
    443,
    587,
    4222,
    4317,
    5432,
    6222,
    8000,
    8080,
    8222,
    9100,
    9187,
    14317,
    50051,
    50052,
)

# Source, target, port. What every case has; the arrows of the picture in README.md.
ALWAYS = {
    ("ingress", "gateway", 8080),
    ("gateway-smoke", "gateway", 8080),
    *(("gateway", service, 50051) for service in DOMAIN_SERVICES),
}
PROCESSES = (
    *SERVICES,
    *(f"{service}-work" for service in DOMAIN_SERVICES),
    *(f"{service}-migrate" for service in SERVICES),
)


def owner(process: str) -> str:
    return process.split("-", maxsplit=1)[0]


def databases(case: str) -> Iterator[tuple[str, str, int]]:
    for process in PROCESSES:
        if case in {"minimal", "production, plain cluster"}:
            yield (process, "inside", 5432)
        elif case in {"evaluation", "training"}:
            yield (process, "postgres", 5432)
        else:
            yield (process, f"{owner(process)}-db", 5432)


def bus(case: str) -> Iterator[tuple[str, str, int]]:
    for service in DOMAIN_SERVICES:
        target = "inside" if case == "minimal" or "plain" in case else "nats"
        yield (f"{service}-work", target, 4222)


def outward(case: str) -> Iterator[tuple[str, str, int]]:
    """SIASN at its address; WhatsApp and mail anywhere, unless the profile closes them."""
    if case == "evaluation":
        return
    if case == "everything":  # the only one that looks at links: never inside
        for target in ("siasn", "internet"):
            yield ("penilaian-work", target, 80)
            yield ("penilaian-work", target, 443)
    for process in ("skp-work", "pak", "pak-work"):
        yield (process, "siasn", 443)
    for process in ("notifikasi", "notifikasi-work"):
        yield (process, "inside", 587)
        if case != "training":
            yield (process, "siasn", 587)
            yield (process, "internet", 587)
    if case != "training":
        for target in ("siasn", "internet", "inside"):
            yield ("notifikasi-work", target, 443)


def around(case: str) -> Iterator[tuple[str, str, int]]:
    """What databases, bus and monitoring need among themselves."""
    if case.startswith("production") or case == "everything":
        for process in PROCESSES:
            if not process.endswith("-migrate"):
                yield ("prometheus", process, 9100)
    if case in {"production", "everything"}:
        yield ("nats", "nats", 6222)
        for service in SERVICES:
            yield ("prometheus", f"{service}-db", 9187)
            for port in (5432, 8000):
                yield ("operator", f"{service}-db", port)
                yield (f"{service}-db", f"{service}-db", port)


def traces(case: str) -> Iterator[tuple[str, str, int]]:
    """Who is traced, where the case names a collector: everybody who stays."""
    for process in PROCESSES:
        if process.endswith("-migrate"):
            continue
        if case == "everything":
            yield (process, "collector", 4317)
        elif case == "production, plain cluster":
            yield (process, "siasn", 14317)


def wanted(case: str) -> set[tuple[str, str, int]]:
    inside = {*databases(case), *bus(case), *around(case)}
    return ALWAYS | inside | {*outward(case), *traces(case)}


def actual(case: str) -> set[tuple[str, str, int]]:
    ours = places(case)
    everywhere = [*ours, *OUTSIDE.values()]
    return {
        (source.name, target.name, port)
        for source in everywhere
        for target in everywhere
        for port in PORTS
        # What leaves an operator's database is not ours to restrict; see the template.
        if source in ours or target in ours
        if not (source.name.endswith("-db") and target not in ours)
        if allowed(case, source, target, port)
    }


@pytest.mark.parametrize("case", KASUS)
def test_the_edges_are_those_of_the_table(case: str):
    assert actual(case) == wanted(case)


@pytest.mark.parametrize("case", KASUS)
def test_everybody_of_ours_may_ask_for_names(case: str):
    alone = {"postgres", "nats"} if case in {"evaluation", "training"} else set()
    for place in places(case):
        asks = place.name not in alone  # a single server has nobody to ask for
        for protocol in ("UDP", "TCP"):
            assert allowed(case, place, DNS, 53, protocol) == asks, place.name


@pytest.mark.parametrize("case", KASUS)
def test_a_pod_that_no_rule_names_is_closed_both_ways(case: str):
    new = Place("new", {"app.kubernetes.io/instance": "kinerja", "app.kubernetes.io/name": "x"})
    for port in PORTS:
        for other in (*OUTSIDE.values(), *places(case)):
            assert not allowed(case, new, other, port)
            assert not allowed(case, other, new, port)
    [closed] = [
        one["spec"]
        for one in of_kind(case, "NetworkPolicy")
        if one["metadata"]["name"] == "kinerja-tertutup"
    ]
    assert closed.keys() == {"podSelector", "policyTypes"}


def test_the_gateway_calls_whom_its_code_calls():
    from services.gateway.settings import GatewaySettings

    addresses = {
        name.removesuffix("_addr") for name in GatewaySettings.model_fields if "_addr" in name
    }
    assert addresses == {t for s, t, port in ALWAYS if s == "gateway" and port == 50051}


def test_only_services_whose_code_knows_siasn_reach_it():
    know = {
        service
        for service in SERVICES
        for file in files("*.py", below=f"services/{service}")
        if any(module.startswith("services.siasn") for module in imports(file))
    }
    assert know == {owner(s) for s, target, port in outward("minimal") if (target, port) ==
                    ("siasn", 443) and not s.startswith("notifikasi")}  # fmt: skip


def test_only_workers_know_the_bus():
    """`serve` has no line that connects to NATS, so its pods need no way to it."""
    for service in DOMAIN_SERVICES:
        knows = {
            file.name
            for file in files("*.py", below=f"services/{service}")
            if any(module.split(".")[0] == "nats" for module in imports(file))
        }
        assert not knows, f"{service}: {knows} speak with NATS past the worker"
