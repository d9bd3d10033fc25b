"""Every call of the contract is answered, and says who may make it."""

import importlib

import pytest
from google.protobuf.descriptor import ServiceDescriptor

from services.chassis import grpc_server
from tests.architecture.pohon import DOMAIN_SERVICES, files, modules, owned_classes, wired


def services_of_the_contract() -> list[ServiceDescriptor]:
    found = [
        service
        for file in files("*_service.proto", below="protos/kinerja")
        for service in importlib.import_module(
            f"kinerja.{file.parts[-3]}.v1.{file.stem}_pb2"
        ).DESCRIPTOR.services_by_name.values()
    ]
    assert len(found) >= 5
    return found


def home(service: ServiceDescriptor) -> str:
    return service.full_name.split(".")[1]


def servicers(service: ServiceDescriptor) -> list[type]:
    contract = service.file.name.removesuffix(".proto").replace("/", ".")
    grpc = importlib.import_module(f"{contract}_pb2_grpc")
    base = getattr(grpc, f"{service.name}Servicer")
    adapters = f"services.{home(service)}.adapters"
    return [one for one in owned_classes(adapters) if issubclass(one, base)]


def rules(name: str) -> dict[str, frozenset[str]]:
    merged: dict[str, frozenset[str]] = {}
    for module in modules(f"services.{name}.adapters"):
        if "AKSES" in vars(module):
            merged |= module.AKSES
    return merged


@pytest.mark.parametrize("service", services_of_the_contract(), ids=lambda s: s.full_name)
def test_every_rpc_has_a_servicer_method_of_ours(service: ServiceDescriptor):
    found = servicers(service)
    assert len(found) == 1, f"{service.full_name}: {found}"
    for method in service.methods:
        implementation = getattr(found[0], method.name)
        assert implementation.__module__.startswith("services."), f"{method.full_name} is missing"
        kind = getattr(implementation, "kind", "")
        assert kind in {"command", "query", "plain"}, f"{method.full_name} has no transaction rule"


@pytest.mark.parametrize("name", DOMAIN_SERVICES)
def test_every_rpc_has_an_access_rule_and_no_rule_is_stale(name: str):
    calls = {
        method.name
        for service in services_of_the_contract()
        if home(service) == name
        for method in service.methods
    }
    assert calls
    assert rules(name).keys() == calls
    assert wired(name).access == rules(name), "main.py wires other rules"


@pytest.mark.parametrize("name", DOMAIN_SERVICES)
def test_a_call_is_open_to_all_only_where_it_says_so(name: str):
    for call, rule in rules(name).items():
        assert isinstance(rule, frozenset), call
        assert rule or rule is grpc_server.PUBLIC, f"{call}: an empty rule must be PUBLIC itself"


def test_commands_say_in_the_contract_what_they_do():
    """`buf lint` asks for a comment on each RPC; here: reads are named as reads."""
    for service in services_of_the_contract():
        for method in service.methods:
            for implementation in servicers(service):
                kind = getattr(getattr(implementation, method.name), "kind", "")
                reads = method.name.startswith(("Get", "List", "Hitung", "Unduh", "Cari", "Cetak"))
                assert not (reads and kind == "command"), f"{method.full_name} is a read"
