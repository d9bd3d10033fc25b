"""penilaian: the commands of the chassis, and what an operator enters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from kinerja.penilaian.v1 import dashboard_service_pb2_grpc as dashboard_grpc
from kinerja.penilaian.v1 import keberatan_service_pb2_grpc as keberatan_grpc
from kinerja.penilaian.v1 import lembar_service_pb2_grpc as lembar_grpc
from kinerja.penilaian.v1 import pembinaan_service_pb2_grpc as pembinaan_grpc
from kinerja.penilaian.v1 import pengaturan_periode_service_pb2_grpc as periode_grpc
from kinerja.penilaian.v1 import penilaian_service_pb2_grpc as pb_grpc
from kinerja.penilaian.v1 import rekan_service_pb2_grpc as rekan_grpc
from kinerja.penilaian.v1 import tenggat_service_pb2_grpc as tenggat_grpc
from kinerja.penilaian.v1 import tindak_lanjut_service_pb2_grpc as tindak_lanjut_grpc
from services.chassis.admin import main
from services.chassis.db import Database
from services.chassis.process import Job, Service
from services.chassis.settings import Settings
from services.penilaian.adapters import kalender, partisi, pengaturan
from services.penilaian.adapters.consumer import konsumen
from services.penilaian.adapters.keberatan import servicer as keberatan
from services.penilaian.adapters.keberatan.servicer import KeberatanServicer
from services.penilaian.adapters.lembar import servicer as lembar
from services.penilaian.adapters.lembar.servicer import LembarServicer
from services.penilaian.adapters.pembinaan import servicer as pembinaan
from services.penilaian.adapters.pembinaan.pencetak import PencetakPembinaan
from services.penilaian.adapters.pembinaan.servicer import PembinaanServicer
from services.penilaian.adapters.pencetak import Pencetak
from services.penilaian.adapters.periode import servicer as periode
from services.penilaian.adapters.periode.servicer import PengaturanPeriodeServicer
from services.penilaian.adapters.rekan import servicer as rekan
from services.penilaian.adapters.rekan.servicer import RekanServicer
from services.penilaian.adapters.servicer import AKSES, PenilaianServicer
from services.penilaian.adapters.statistik import kerja as statistik
from services.penilaian.adapters.statistik import periksa as statistik_periksa
from services.penilaian.adapters.statistik import servicer as dashboard
from services.penilaian.adapters.statistik.servicer import DashboardServicer
from services.penilaian.adapters.tenggat import kerja as tenggat_kerja
from services.penilaian.adapters.tenggat import servicer as tenggat
from services.penilaian.adapters.tenggat.servicer import TenggatServicer
from services.penilaian.adapters.tindak_lanjut import servicer as tindak_lanjut
from services.penilaian.adapters.tindak_lanjut.servicer import TindakLanjutServicer

RUMAH = Path(__file__).parent
SEHARI = 24 * 60 * 60


def _servicers(settings: Settings, db: Database) -> list[Callable[[Any], None]]:
    pencetak = Pencetak(db, folder=RUMAH / "dokumen", public_url=settings.public_url)
    bina = PembinaanServicer(db, PencetakPembinaan(db, folder=RUMAH / "dokumen"))
    return [
        partial(pb_grpc.add_PenilaianServiceServicer_to_server, PenilaianServicer(db, pencetak)),
        partial(keberatan_grpc.add_KeberatanServiceServicer_to_server, KeberatanServicer(db)),
        partial(lembar_grpc.add_LembarServiceServicer_to_server, LembarServicer(db)),
        partial(dashboard_grpc.add_DashboardServiceServicer_to_server, DashboardServicer(db)),
        partial(
            tindak_lanjut_grpc.add_TindakLanjutServiceServicer_to_server, TindakLanjutServicer(db)
        ),
        partial(rekan_grpc.add_RekanServiceServicer_to_server, RekanServicer(db)),
        partial(pembinaan_grpc.add_PembinaanServiceServicer_to_server, bina),
        partial(
            periode_grpc.add_PengaturanPeriodeServiceServicer_to_server,
            PengaturanPeriodeServicer(db),
        ),
        partial(tenggat_grpc.add_TenggatServiceServicer_to_server, TenggatServicer(db)),
    ]


LAYANAN = Service(
    name="penilaian",
    migrations=RUMAH / "migrations",
    settings=Settings,
    servicers=_servicers,
    access=AKSES
    | lembar.AKSES
    | keberatan.AKSES
    | rekan.AKSES
    | dashboard.AKSES
    | pembinaan.AKSES
    | tindak_lanjut.AKSES
    | periode.AKSES
    | tenggat.AKSES,
    consumers=lambda _settings, _db: konsumen(),
    jobs=lambda _settings, _db: [
        Job("partisi-bukti", SEHARI, partisi.siapkan),
        Job("kalender", SEHARI, kalender.segarkan),
        Job("statistik", 0.5, statistik.kerjakan),
        Job("tenggat", 600, lambda db: tenggat_kerja.ingatkan(db, lambda: datetime.now(UTC))),
    ],
    commands={
        "statistik": statistik_periksa.perintah,
        "siklus": pengaturan.perintah_siklus,
        "pola-distribusi": pengaturan.perintah_pola,
        "libur": pengaturan.perintah_libur,
        "kalender-lengkap": pengaturan.perintah_kalender_lengkap,
    },
    checks=[statistik_periksa.semua],
)

if __name__ == "__main__":
    main(LAYANAN)
