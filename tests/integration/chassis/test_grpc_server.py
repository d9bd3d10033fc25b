"""What stands before every RPC: identity, access, deadline, refusals, repeat-safe commands."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest
import sqlalchemy as sa
from google.rpc import error_details_pb2
from grpc_status import rpc_status

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from kinerja.notifikasi.v1 import notifikasi_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import DomainError, IsianSalah, Kind
from services.chassis.grpc_client import channel
from services.chassis.grpc_server import (
    ANYONE,
    PUBLIC,
    Call,
    Guard,
    command,
    query,
    responses,
    rpc_server,
)
from services.chassis.identity import Identity, Signer, Verifier
from tests.conftest import IdentityKeys
from tests.integration.chassis.conftest import effects


class SudahTerjadi(DomainError):
    kind = Kind.REFUSED
    reason = "UJI_SUDAH_TERJADI"
    pesan = "Sudah {keadaan}."


class Servicer(pb_grpc.NotifikasiServiceServicer):
    responses = responses(pb.DESCRIPTOR.services_by_name["NotifikasiService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @command
    def TandaiDibaca(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        if request.pesan_id == "rusak":
            raise RuntimeError("rahasia 199001012020121001")
        if request.pesan_id == "isian":
            raise IsianSalah(bidang=[("pesan_id", "Isi dengan angka.")])
        number = conn.scalar(sa.text("SELECT count(*) FROM akibat"))
        conn.execute(
            sa.text("INSERT INTO akibat VALUES (:n, :t)"), {"n": number, "t": request.pesan_id}
        )
        if request.pesan_id == "tolak":
            raise SudahTerjadi(keadaan="dibaca")
        return pb.TandaiDibacaResponse()

    @query
    def GetJumlahBelumDibaca(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        return pb.GetJumlahBelumDibacaResponse(jumlah=conn.scalar(sa.text("SELECT 7")))

    @query
    def ListPesan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        return pb.ListPesanResponse(next_page_token=call.identity.pegawai_id)


ACCESS = {
    "TandaiDibaca": ANYONE,
    "GetJumlahBelumDibaca": PUBLIC,
    "ListPesan": frozenset({"KEPALA"}),
}


@pytest.fixture
def stub(
    db: Database, identity_keys: IdentityKeys, free_port: Callable[[], int]
) -> Iterator[pb_grpc.NotifikasiServiceStub]:
    port = free_port()
    guard = Guard(Verifier(str(identity_keys.public_file), "uji"), ACCESS)
    add = pb_grpc.add_NotifikasiServiceServicer_to_server
    server = rpc_server(port, guard, [lambda s: add(Servicer(db), s)], threads=8)
    server.start()
    with channel(f"127.0.0.1:{port}") as ch:
        yield pb_grpc.NotifikasiServiceStub(ch)
    server.stop(0).wait()


@pytest.fixture
def token(identity_keys: IdentityKeys) -> Callable[..., list[tuple[str, str]]]:
    signer = Signer(str(identity_keys.private_file))

    def metadata(*roles: str, audience: str = "uji", key: str = "", now: float | None = None):
        who = Identity(pegawai_id="p1", instansi_id="i1", nama="Uji", peran=frozenset(roles))
        made = [("authorization", f"Bearer {signer.sign(who, audience, now=now)}")]
        return [*made, ("idempotency-key", key)] if key else made

    return metadata


def read(pesan_id: str) -> pb.TandaiDibacaRequest:
    return pb.TandaiDibacaRequest(pesan_id=pesan_id)


def refusal(call: Callable[[], object]) -> tuple[grpc.StatusCode, str, Any]:
    with pytest.raises(grpc.RpcError) as caught:
        call()
    status = rpc_status.from_call(caught.value)
    info = error_details_pb2.ErrorInfo()
    if status and status.details:
        status.details[0].Unpack(info)
    return caught.value.code(), info.reason, status


def test_a_public_call_needs_no_identity(stub: Any) -> None:
    assert stub.GetJumlahBelumDibaca(pb.GetJumlahBelumDibacaRequest(), timeout=5).jumlah == 7


@pytest.mark.parametrize(
    ("kind", "code", "reason"),
    [
        ("none", grpc.StatusCode.UNAUTHENTICATED, "TOKEN_DITOLAK"),
        ("forged", grpc.StatusCode.UNAUTHENTICATED, "TOKEN_DITOLAK"),
        ("other service", grpc.StatusCode.UNAUTHENTICATED, "TOKEN_DITOLAK"),
        ("expired", grpc.StatusCode.UNAUTHENTICATED, "TOKEN_DITOLAK"),
        ("wrong role", grpc.StatusCode.PERMISSION_DENIED, "AKSES_DITOLAK"),
    ],
)
def test_who_may_not_knock(stub: Any, token: Any, kind: str, code: Any, reason: str) -> None:
    metadata = {
        "none": None,
        "forged": [("authorization", "Bearer abc.def.ghi")],
        "other service": token("KEPALA", audience="lain"),
        "expired": token("KEPALA", now=1_000_000),
        "wrong role": token("PEGAWAI"),
    }[kind]
    got = refusal(lambda: stub.ListPesan(pb.ListPesanRequest(), timeout=5, metadata=metadata))
    assert got[:2] == (code, reason)


def test_the_person_in_the_token_reaches_the_handler(stub: Any, token: Any) -> None:
    answer = stub.ListPesan(pb.ListPesanRequest(), timeout=5, metadata=token("KEPALA"))
    assert answer.next_page_token == "p1"


def test_a_refusal_carries_reason_facts_and_sentence_and_leaves_nothing(
    stub: Any, token: Any, db: Database
) -> None:
    code, reason, status = refusal(
        lambda: stub.TandaiDibaca(read("tolak"), timeout=5, metadata=token("PEGAWAI", key="k"))
    )
    assert (code, reason) == (grpc.StatusCode.FAILED_PRECONDITION, "UJI_SUDAH_TERJADI")
    assert status.message == "Sudah dibaca."
    assert effects(db) == []
    # The key of a refused command is free again.
    stub.TandaiDibaca(read("baik"), timeout=5, metadata=token("PEGAWAI", key="k"))
    assert effects(db) == [(0, "baik")]


def test_wrong_fields_are_named(stub: Any, token: Any) -> None:
    _, reason, status = refusal(
        lambda: stub.TandaiDibaca(read("isian"), timeout=5, metadata=token("PEGAWAI"))
    )
    bad = error_details_pb2.BadRequest()
    status.details[1].Unpack(bad)
    assert reason == "ISIAN_SALAH"
    assert [(v.field, v.description) for v in bad.field_violations] == [
        ("pesan_id", "Isi dengan angka.")
    ]


def test_a_fault_tells_nothing_of_the_inside(stub: Any, token: Any) -> None:
    code, reason, status = refusal(
        lambda: stub.TandaiDibaca(read("rusak"), timeout=5, metadata=token("PEGAWAI"))
    )
    assert (code, reason) == (grpc.StatusCode.INTERNAL, "")
    assert "rahasia" not in status.message


def test_the_same_key_does_the_work_once(stub: Any, token: Any, db: Database) -> None:
    def once(_: int) -> object:
        return stub.TandaiDibaca(read("x"), timeout=10, metadata=token("PEGAWAI", key="sama"))

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(once, range(6)))
    assert effects(db) == [(0, "x")]


def test_the_same_key_with_another_body_is_refused(stub: Any, token: Any) -> None:
    stub.TandaiDibaca(read("satu"), timeout=5, metadata=token("PEGAWAI", key="k"))
    code, reason, _ = refusal(
        lambda: stub.TandaiDibaca(read("dua"), timeout=5, metadata=token("PEGAWAI", key="k"))
    )
    assert (code, reason) == (grpc.StatusCode.INVALID_ARGUMENT, "KUNCI_IDEMPOTENSI_DIPAKAI")
