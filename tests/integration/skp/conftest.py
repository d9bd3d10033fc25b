"""`skp` over real gRPC on a real database; SIASN is the simulator as a process of its own."""

import importlib
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest
import sqlalchemy as sa

from deploy.lokal import ports
from services.chassis.db import Database
from services.chassis.grpc_client import channel
from services.chassis.grpc_server import Guard, rpc_server
from services.chassis.identity import Signer, Verifier
from services.siasn import KlienSiasn
from services.skp.adapters import sinkron
from services.skp.adapters.siasn import SumberSiasn
from services.skp.main import LAYANAN, servicers
from tests.architecture.pohon import ROOT
from tests.conftest import IdentityKeys
from tests.integration.siasn.conftest import Simulator
from tests.integration.skp.dunia import Dunia

NIP = "198503302010011777"
Stub = tuple[Any, ...]


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
        yield tuple(kelas(ch) for kelas in _stub())
    server.stop(0).wait()


def _stub() -> Iterator[Any]:
    """The client of every service in the contract of `skp`."""
    for file in sorted((ROOT / "protos/kinerja/skp/v1").glob("*_service.proto")):
        grpc = importlib.import_module(f"kinerja.skp.v1.{file.stem}_pb2_grpc")
        yield from (getattr(grpc, nama) for nama in vars(grpc) if nama.endswith("ServiceStub"))


@pytest.fixture
def dunia(db: Database, stub: Stub, identity_keys: IdentityKeys) -> Dunia:
    """A regency of its own for each test."""
    satu = Dunia(db, stub, Signer(str(identity_keys.private_file)))
    satu.muat(satu.kabupaten())
    return satu


@pytest.fixture(scope="module")
def simulator_skp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    di_siasn = {
        "data_utama": {
            "nama": "PRAKOM",
            "gelarBelakang": "S.Kom., M.T.",
            "noHp": "081234567890",
            "unorId": "siasn-sekolah",
            "unorNama": "SEKOLAH",
            "kedudukanPnsId": "01",
        },
        "rw_golongan": [
            {"id": "g1", "golongan": "III/a", "tmtGolongan": "01-04-2021"},
            {"id": "g2", "golongan": "III/b", "tmtGolongan": "01-04-2025"},
        ],
        "rw_jabatan": [
            {
                "id": "j1",
                "namaJabatan": "Pranata Komputer Ahli Muda",
                "tmtJabatan": "01-03-2026",
                "jenisPenugasanId": "D",
            }
        ],
    }
    demo = tmp_path_factory.mktemp("siasn-skp") / "demo.json"
    unor = [{"Id": "siasn-sekolah", "DiatasanId": "", "NamaUnor": "Sekolah"}]
    demo.write_text(json.dumps({"pns": {NIP: di_siasn}, "ref_unor": unor}))
    simulator = Simulator(demo, ports.free_port()).nyalakan()
    yield simulator
    simulator.matikan()


@pytest.fixture
def simulator(simulator_skp: Simulator) -> Simulator:
    httpx2.delete(f"{simulator_skp.url}/_kendali").raise_for_status()
    return simulator_skp


class Jam:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.kini = datetime.now(UTC) + timedelta(seconds=1)

    def __call__(self) -> datetime:
        return self.kini

    def maju(self, detik: float) -> None:
        self.kini += timedelta(seconds=detik)


@pytest.fixture
def jam() -> Jam:
    return Jam()


@pytest.fixture
def langkah(dunia: Dunia, simulator: Simulator, jam: Jam) -> Iterator[Callable[[], bool]]:
    """Does one step of whatever waits; the prakom of this test is known to SIASN."""
    with dunia.db.transaction() as conn:
        conn.execute(sa.text("DELETE FROM sinkron_siasn"))
        conn.execute(
            sa.text("UPDATE pegawai SET nip = nip || '-' || pegawai_id WHERE nip = :nip"),
            {"nip": NIP},
        )
        conn.execute(
            sa.text("UPDATE unor SET siasn_id = 'siasn-sekolah' WHERE unor_id = :u"),
            {"u": dunia.id("sekolah")},
        )
        conn.execute(
            sa.text("UPDATE pegawai SET nip = :nip WHERE pegawai_id = :p"),
            {"nip": NIP, "p": dunia.id("prakom")},
        )
    with KlienSiasn(simulator.pengaturan(), tidur=lambda _detik: None) as klien:
        sumber = SumberSiasn(klien)
        yield lambda: sinkron.kerjakan(dunia.db, sumber, jam)
