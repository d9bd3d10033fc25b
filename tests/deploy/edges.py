"""Who may reach whom, read out of rendered network policies as Kubernetes would."""

import ipaddress
from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.deploy.kasus import objects, pods

NAMESPACE = "asn"


class Place(NamedTuple):
    """Something that sends or receives: a pod in a namespace, or an address outside."""

    name: str
    labels: dict[str, str]
    namespace: str = NAMESPACE
    address: str = ""


def places(case: str) -> list[Place]:
    """Every kind of pod of a case, under its short name, databases of an operator included."""
    found = {
        name.split("/")[1].removeprefix("kinerja-"): labels for name, labels, spec in pods(case)
    }
    for one in objects(case):
        if one["kind"] == "Cluster":
            name = one["metadata"]["name"]
            found[name.removeprefix("kinerja-")] = {"cnpg.io/cluster": name}
    return [Place(name, labels) for name, labels in found.items()]


def allowed(case: str, source: Place, target: Place, port: int, protocol: str = "TCP") -> bool:
    """Both ends have to agree; an end that no policy selects agrees with everything."""
    return _agrees(case, source, target, port, protocol, "Egress") and _agrees(
        case, target, source, port, protocol, "Ingress"
    )


def _agrees(
    case: str, here: Place, there: Place, port: int, protocol: str, direction: str
) -> bool:
    if here.address or here.namespace != NAMESPACE:
        return True
    policies = [
        one["spec"]
        for one in objects(case)
        if one["kind"] == "NetworkPolicy"
        and direction in one["spec"]["policyTypes"]
        and _selects(one["spec"]["podSelector"], here.labels)
    ]
    if not policies:
        return True
    return any(_lets(rule, there, port, protocol) for rule in _rules(policies, direction))


def _rules(policies: list[dict[str, Any]], direction: str) -> Iterator[dict[str, Any]]:
    for spec in policies:
        for rule in spec.get(direction.lower(), []):
            peers = rule.get("to" if direction == "Egress" else "from", [])
            yield {"peers": peers, "ports": rule.get("ports", [])}


def _lets(rule: dict[str, Any], there: Place, port: int, protocol: str) -> bool:
    ports = {(one["protocol"], one["port"]) for one in rule["ports"]}
    if ports and (protocol, port) not in ports:
        return False
    return not rule["peers"] or any(_is(peer, there) for peer in rule["peers"])


def _is(peer: dict[str, Any], there: Place) -> bool:
    if "ipBlock" in peer:
        if not there.address:
            return False
        inside, block = ipaddress.ip_address(there.address), peer["ipBlock"]
        return inside in ipaddress.ip_network(block["cidr"]) and not any(
            inside in ipaddress.ip_network(hole) for hole in block.get("except", [])
        )
    if there.address:
        return False
    space = {"kubernetes.io/metadata.name": there.namespace}
    if "namespaceSelector" in peer:
        if not _selects(peer["namespaceSelector"], space):
            return False
    elif there.namespace != NAMESPACE:
        return False
    return _selects(peer.get("podSelector", {}), there.labels)


def _selects(selector: dict[str, Any], labels: dict[str, str]) -> bool:
    if not selector.get("matchLabels", {}).items() <= labels.items():
        return False
    for one in selector.get("matchExpressions", []):
        assert one["operator"] == "In", one
        if labels.get(one["key"]) not in one["values"]:
            return False
    return True
