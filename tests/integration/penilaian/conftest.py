"""`penilaian` over real gRPC on a real database."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

import services.penilaian
from deploy.lokal import ports
from kinerja.penilaian.v1 import dashboard_service_pb2_grpc as dashboard_grpc
from kinerja.penilaian.v1 import kalkulator_service_pb2_grpc as kalkulator_grpc
from kinerja.penilaian.v1 import keberatan_service_pb2_grpc as keberatan_grpc
from kinerja.penilaian.v1 import lembar_service_pb2_grpc as lembar_grpc
from kinerja.penilaian.v1 import pelaporan_service_pb2_grpc as pelaporan_grpc
from kinerja.penilaian.v1 import pembinaan_service_pb2_grpc as pembinaan_grpc
from kinerja.penilaian.v1 import pengaturan_periode_service_pb2_grpc as periode_grpc
from kinerja.penilaian.v1 import penilaian_service_pb2_grpc as pb_grpc
from kinerja.penilaian.v1 import penutupan_service_pb2_grpc as penutupan_grpc
from kinerja.penilaian.v1 import rekaman_service_pb2_grpc as rekaman_grpc
from kinerja.penilaian.v1 import rekan_service_pb2_grpc as rekan_grpc
from kinerja.penilaian.v1 import tenggat_service_pb2_grpc as tenggat_grpc
from kinerja.penilaian.v1 import tindak_lanjut_service_pb2_grpc as tindak_lanjut_grpc
from services.chassis.db import Database
from services.chassis.grpc_client import channel
from services.chassis.grpc_server import Guard, rpc_server
from services.chassis.identity import Signer, Verifier
from services.penilaian.adapters.kalender import nyatakan_lengkap
from services.penilaian.adapters.kalkulator import servicer as kalkulator
from services.penilaian.adapters.keberatan import servicer as keberatan
from services.penilaian.adapters.lembar import servicer as lembar
from services.penilaian.adapters.pelaporan import servicer as pelaporan
from services.penilaian.adapters.pembinaan import servicer as pembinaan
from services.penilaian.adapters.pembinaan.pencetak import PencetakPembinaan
from services.penilaian.adapters.pencetak import Pencetak
from services.penilaian.adapters.penutupan import servicer as penutupan
from services.penilaian.adapters.periode import servicer as periode
from services.penilaian.adapters.rekaman import servicer as rekaman
from services.penilaian.adapters.rekaman.pencetak import PencetakRekaman
from services.penilaian.adapters.rekan import servicer as rekan
from services.penilaian.adapters.servicer import AKSES, PenilaianServicer
from services.penilaian.adapters.statistik import servicer as dashboard
from services.penilaian.adapters.tenggat import servicer as tenggat
from services.penilaian.adapters.tindak_lanjut import servicer as tindak_lanjut
from tests.conftest import IdentityKeys
from tests.integration.penilaian.dunia import TAHUN, Dunia

SEMUA_AKSES = AKSES | {
    rpc: peran
    for modul in (
        lembar,
        keberatan,
        rekaman,
        rekan,
        dashboard,
        pelaporan,
        pembinaan,
        penutupan,
        periode,
        tenggat,
        tindak_lanjut,
        kalkulator,
    )
    for rpc, peran in modul.AKSES.items()
}
ALAMAT = "https://kinerja.contoh.go.id"
DOKUMEN = Path(services.penilaian.__file__).parent / "dokumen"


@pytest.fixture(scope="module")
def db(database: Callable[[str], str]) -> Iterator[Database]:
    made = Database(database("penilaian"))
    with made.transaction() as conn:
        # Whatever year these tests run in, terms that begin today can be counted.
        for tahun in (TAHUN, TAHUN + 1):
            nyatakan_lengkap(conn, tahun, dasar="uji")
    yield made
    made.close()


@pytest.fixture(scope="module")
def stub(db: Database, identity_keys: IdentityKeys) -> Iterator[pb_grpc.PenilaianServiceStub]:
    servicer = PenilaianServicer(db, Pencetak(db, folder=DOKUMEN, public_url=ALAMAT))
    bina = pembinaan.PembinaanServicer(db, PencetakPembinaan(db, folder=DOKUMEN))
    rekam = rekaman.RekamanServicer(db, PencetakRekaman(db, folder=DOKUMEN))
    guard = Guard(Verifier(str(identity_keys.public_file), "penilaian"), SEMUA_AKSES)
    port = ports.free_port()
    tambah = [
        partial(pb_grpc.add_PenilaianServiceServicer_to_server, servicer),
        partial(
            keberatan_grpc.add_KeberatanServiceServicer_to_server, keberatan.KeberatanServicer(db)
        ),
        partial(lembar_grpc.add_LembarServiceServicer_to_server, lembar.LembarServicer(db)),
        partial(
            dashboard_grpc.add_DashboardServiceServicer_to_server, dashboard.DashboardServicer(db)
        ),
        partial(
            tindak_lanjut_grpc.add_TindakLanjutServiceServicer_to_server,
            tindak_lanjut.TindakLanjutServicer(db),
        ),
        partial(rekaman_grpc.add_RekamanServiceServicer_to_server, rekam),
        partial(rekan_grpc.add_RekanServiceServicer_to_server, rekan.RekanServicer(db)),
        partial(pembinaan_grpc.add_PembinaanServiceServicer_to_server, bina),
        partial(
            periode_grpc.add_PengaturanPeriodeServiceServicer_to_server,
            periode.PengaturanPeriodeServicer(db),
        ),
        partial(
            pelaporan_grpc.add_PelaporanServiceServicer_to_server, pelaporan.PelaporanServicer(db)
        ),
        partial(
            kalkulator_grpc.add_KalkulatorServiceServicer_to_server,
            kalkulator.KalkulatorServicer(),
        ),
        partial(tenggat_grpc.add_TenggatServiceServicer_to_server, tenggat.TenggatServicer(db)),
        partial(
            penutupan_grpc.add_PenutupanServiceServicer_to_server, penutupan.PenutupanServicer(db)
        ),
    ]
    server = rpc_server(port, guard, tambah, threads=24)
    server.start()
    with channel(f"127.0.0.1:{port}") as ch:
        satu = pb_grpc.PenilaianServiceStub(ch)
        vars(satu).update(vars(lembar_grpc.LembarServiceStub(ch)))
        vars(satu).update(vars(keberatan_grpc.KeberatanServiceStub(ch)))
        vars(satu).update(vars(dashboard_grpc.DashboardServiceStub(ch)))
        vars(satu).update(vars(tindak_lanjut_grpc.TindakLanjutServiceStub(ch)))
        vars(satu).update(vars(rekaman_grpc.RekamanServiceStub(ch)))
        vars(satu).update(vars(rekan_grpc.RekanServiceStub(ch)))
        vars(satu).update(vars(pelaporan_grpc.PelaporanServiceStub(ch)))
        vars(satu).update(vars(pembinaan_grpc.PembinaanServiceStub(ch)))
        vars(satu).update(vars(periode_grpc.PengaturanPeriodeServiceStub(ch)))
        vars(satu).update(vars(tenggat_grpc.TenggatServiceStub(ch)))
        vars(satu).update(vars(penutupan_grpc.PenutupanServiceStub(ch)))
        vars(satu).update(vars(kalkulator_grpc.KalkulatorServiceStub(ch)))
        yield satu
    server.stop(0).wait()


@pytest.fixture
def dunia(db: Database, stub: pb_grpc.PenilaianServiceStub, identity_keys: IdentityKeys) -> Dunia:
    made = Dunia(db, stub, Signer(str(identity_keys.private_file)))
    made.susun()
    return made
