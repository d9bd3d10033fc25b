"""`skp` over real gRPC on a real database."""

from collections.abc import Callable, Iterator

import pytest

from deploy.lokal import ports
from kinerja.skp.v1 import skp_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.grpc_client import channel
from services.chassis.grpc_server import Guard, rpc_server
from services.chassis.identity import Signer, Verifier
from services.skp.main import LAYANAN, servicers
from tests.conftest import IdentityKeys
from tests.integration.skp.dunia import Dunia

Stub = tuple[pb_grpc.SkpServiceStub, pb_grpc.PegawaiServiceStub]


@pytest.fixture(scope="module")
def db(database: Callable[[str], str]) -> Iterator[Database]:
    made = Database(database("skp"), pool_size=24)
    yield made
    made.close()


@pytest.fixture(scope="module")
def stub(db: Database, identity_keys: IdentityKeys) -> Iterator[Stub]:
    guard = Guard(Verifier(str(identity_keys.public_file), "skp"), LAYANAN.access)
    port = ports.free_port()
    server = rpc_server(port, guard, servicers(None, db), threads=28)
    server.start()
    with channel(f"127.0.0.1:{port}") as ch:
        yield pb_grpc.SkpServiceStub(ch), pb_grpc.PegawaiServiceStub(ch)
    server.stop(0).wait()


@pytest.fixture
def dunia(db: Database, stub: Stub, identity_keys: IdentityKeys) -> Dunia:
    """A regency of its own for each test."""
    satu = Dunia(db, stub, Signer(str(identity_keys.private_file)))
    satu.muat(satu.kabupaten())
    return satu
