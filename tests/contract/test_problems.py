"""A refusal of any service reaches the client as the problem that the table promises."""

import importlib
import re
from pathlib import Path

import grpc
import pytest
from google.rpc import code_pb2, status_pb2
from grpc_status import rpc_status

from services.chassis.errors import DomainError, IsianSalah
from services.chassis.refusals import to_status
from services.gateway import problems, reasons

ROOT = Path(__file__).parents[2]


class Refused(grpc.RpcError):
    """A failed call, as gRPC hands it to its caller."""

    def __init__(self, status: grpc.Status) -> None:
        self._status = status

    def code(self):
        return self._status.code

    def details(self):
        return self._status.details

    def trailing_metadata(self):
        return self._status.trailing_metadata


def refusals() -> list[type[DomainError]]:
    """Every refusal with a reason, of every service and of the gateway's accounts."""
    for file in sorted((ROOT / "services").rglob("*.py")):
        if re.search(r"^    reason = ", file.read_text(), re.MULTILINE):
            parts = file.relative_to(ROOT).with_suffix("").parts
            importlib.import_module(".".join(parts))
    found, waiting = [], [DomainError]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found += [one for one in below if "reason" in vars(one)]
    mine = {one.__module__ for one in found if one.__module__.startswith("services.")}
    assert len(mine) >= 4, mine
    return sorted((one for one in found if one.__module__ in mine), key=lambda one: one.reason)


class AllFacts(dict):
    """Whatever fact a sentence asks for."""

    def __missing__(self, name: str) -> str:
        return name


def refuse(kind: type[DomainError], **more) -> problems.Masalah:
    names = re.findall(r"{(\w+)[^}]*}", kind.pesan)
    refusal = kind(**dict.fromkeys(names, "7"), **more)
    return problems.dari_rpc(Refused(rpc_status.to_status(to_status(refusal))))


@pytest.mark.parametrize("kind", refusals(), ids=lambda kind: kind.reason)
def test_every_refusal_has_its_problem(kind: type[DomainError]):
    assert kind.reason in reasons.TABEL, f"add {kind.reason} to services/gateway/reasons.py"
    problem = refuse(kind)
    assert problem.reason == kind.reason
    assert problem.status == reasons.STATUS_JENIS[kind.kind]
    assert problem.judul == reasons.TABEL[kind.reason][1]
    assert "{" not in problem.detail
    if problem.status in {429, 503}:
        assert int(problem.headers["Retry-After"]) > 0


def test_the_table_has_no_reason_that_nobody_gives():
    given = {kind.reason for kind in refusals()}
    sources = [
        file.read_text()
        for file in (ROOT / "services" / "gateway").rglob("*.py")
        if file.name != "reasons.py"
    ]
    by_status = set(reasons.ALASAN_STATUS.values())
    unused = {
        reason
        for reason in set(reasons.TABEL) - given - by_status
        if not any(f'"{reason}"' in source for source in sources)
    }
    assert unused == set()


def test_fields_and_facts_arrive():
    problem = refuse(
        IsianSalah, bidang=[("konversi[0].predikat", "Pilih salah satu.")], tahun=2026
    )
    assert problem.errors == [{"field": "konversi[0].predikat", "pesan": "Pilih salah satu."}]
    written = problem.sebagai_json(alamat="https://kinerja.contoh.go.id", instance="urn:x:1")
    assert written == {
        "type": "https://kinerja.contoh.go.id/bantuan#masalah-isian-salah",
        "title": "Isian perlu diperbaiki",
        "status": 422,
        "detail": "Ada isian yang perlu diperbaiki.",
        "instance": "urn:x:1",
        "reason": "ISIAN_SALAH",
        "errors": problem.errors,
        "fakta": {"tahun": "2026"},
    }


def test_a_reason_of_a_newer_service_is_shown_by_its_kind():
    status = to_status(IsianSalah())
    status.details[0].value = status.details[0].value.replace(b"ISIAN_SALAH", b"ISIAN_ASING")
    problem = problems.dari_rpc(Refused(rpc_status.to_status(status)))
    assert (problem.reason, problem.status) == ("ISIAN_ASING", 422)


@pytest.mark.parametrize(
    ("code", "status", "reason"),
    [
        (code_pb2.UNAVAILABLE, 503, "LAYANAN_SIBUK"),
        (code_pb2.RESOURCE_EXHAUSTED, 503, "LAYANAN_SIBUK"),
        (code_pb2.DEADLINE_EXCEEDED, 504, "LAYANAN_LAMBAT"),
        (code_pb2.INTERNAL, 500, "KESALAHAN_SISTEM"),
        (code_pb2.UNKNOWN, 500, "KESALAHAN_SISTEM"),
        (code_pb2.UNIMPLEMENTED, 500, "KESALAHAN_SISTEM"),
    ],
)
def test_a_call_that_failed_tells_nothing_of_the_inside(code, status, reason):
    inside = status_pb2.Status(code=code, message="psycopg: password authentication failed")
    problem = problems.dari_rpc(Refused(rpc_status.to_status(inside)))
    assert (problem.status, problem.reason) == (status, reason)
    assert "psycopg" not in problem.detail
    if status == 503:
        assert problem.headers["Retry-After"]
