"""`pak` over real gRPC on a real database; SIASN is the simulator as a process of its own."""

import json
from collections.abc import Callable, Iterator

import httpx2
import pytest

from deploy.lokal import ports
from kinerja.pak.v1 import pak_service_pb2_grpc as pb_grpc
from kinerja.pak.v1 import pengganti_service_pb2_grpc as pengganti_grpc
from services.chassis.db import Database
from services.chassis.grpc_client import channel
from services.chassis.grpc_server import Guard, rpc_server
from services.chassis.identity import Signer, Verifier
from services.pak.adapters import pengganti
from services.pak.adapters.servicer import AKSES, PakServicer
from services.siasn import KlienSiasn
from tests.conftest import IdentityKeys
from tests.integration.pak.dunia import NIP, PNS_ID, Dunia
from tests.integration.siasn.conftest import Simulator

# What SIASN knows of the person whom the tests announce: the balance of before 2023.
DI_SIASN = {
    "data_utama": {"id": PNS_ID, "nama": "Ratri Wulandari"},
    "rw_angkakredit": [
        {
            "id": "ak-lama",
            "nomorSk": "800/127/PAK/2022",
            "tanggalSk": "30-12-2022",
            "bulanMulaiPenailan": "1",
            "tahunMulaiPenailan": "2021",
            "bulanSelesaiPenailan": "12",
            "tahunSelesaiPenailan": "2022",
            "kreditUtamaBaru": "32.33",
            "kreditPenunjangBaru": "0",
            "kreditBaruTotal": "32.33",
            "isIntegrasi": "1",
            "namaJabatan": "Pranata Komputer Ahli Pertama",
        },
        {"id": "ak-rusak", "nomorSk": "", "tanggalSk": "", "kreditBaruTotal": ""},
    ],
}
ALAMAT = "https://kinerja.contoh.go.id"


@pytest.fixture(scope="module")
def db(database: Callable[[str], str]) -> Iterator[Database]:
    made = Database(database("pak"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def simulator_pak(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    demo = tmp_path_factory.mktemp("siasn-pak") / "demo.json"
    demo.write_text(json.dumps({"pns": {NIP: DI_SIASN}, "ref_unor": []}))
    simulator = Simulator(demo, ports.free_port()).nyalakan()
    yield simulator
    simulator.matikan()


@pytest.fixture
def simulator(simulator_pak: Simulator) -> Simulator:
    """The shared simulator, back at its beginning."""
    httpx2.delete(f"{simulator_pak.url}/_kendali").raise_for_status()
    return simulator_pak


@pytest.fixture
def klien(simulator: Simulator) -> Iterator[KlienSiasn]:
    with KlienSiasn(simulator.pengaturan(), tidur=lambda _detik: None) as klien:
        yield klien


@pytest.fixture(scope="module")
def stub(
    db: Database, identity_keys: IdentityKeys, simulator_pak: Simulator
) -> Iterator[pb_grpc.PakServiceStub]:
    servicer = PakServicer(
        db,
        buat_klien=lambda: KlienSiasn(simulator_pak.pengaturan(timeout=3.0)),
        alamat=ALAMAT,
    )
    guard = Guard(Verifier(str(identity_keys.public_file), "pak"), AKSES | pengganti.AKSES)
    port = ports.free_port()
    add = pb_grpc.add_PakServiceServicer_to_server
    add_pengganti = pengganti_grpc.add_PenggantiServiceServicer_to_server
    lain = pengganti.PenggantiServicer(db)
    pasang = [lambda s: add(servicer, s), lambda s: add_pengganti(lain, s)]
    server = rpc_server(port, guard, pasang, threads=24)
    server.start()
    with channel(f"127.0.0.1:{port}") as ch:
        stub = pb_grpc.PakServiceStub(ch)
        stub.GantiPak = pengganti_grpc.PenggantiServiceStub(ch).GantiPak
        yield stub
    server.stop(0).wait()


@pytest.fixture
def dunia(db: Database, stub: pb_grpc.PakServiceStub, identity_keys: IdentityKeys) -> Dunia:
    return Dunia(db, stub, Signer(str(identity_keys.private_file)))
