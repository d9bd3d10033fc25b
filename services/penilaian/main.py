"""penilaian: the commands of the chassis, and what an operator enters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

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
from services.chassis.admin import main
from services.chassis.db import Database
from services.chassis.process import Job, Service
from services.chassis.settings import Settings
from services.penilaian.adapters import kalender, partisi, pengaturan
from services.penilaian.adapters.consumer import konsumen
from services.penilaian.adapters.kalkulator import servicer as kalkulator
from services.penilaian.adapters.kalkulator.servicer import KalkulatorServicer
from services.penilaian.adapters.keberatan import servicer as keberatan
from services.penilaian.adapters.keberatan.servicer import KeberatanServicer
from services.penilaian.adapters.lembar import servicer as lembar
from services.penilaian.adapters.lembar.servicer import LembarServicer
from services.penilaian.adapters.pelaporan import servicer as pelaporan
from services.penilaian.adapters.pelaporan.servicer import PelaporanServicer
from services.penilaian.adapters.pembinaan import servicer as pembinaan
from services.penilaian.adapters.pembinaan.pencetak import PencetakPembinaan
from services.penilaian.adapters.pembinaan.servicer import PembinaanServicer
from services.penilaian.adapters.pencetak import Pencetak
from services.penilaian.adapters.penutupan import kerja as penutupan_kerja
from services.penilaian.adapters.penutupan import servicer as penutupan
from services.penilaian.adapters.penutupan.servicer import PenutupanServicer
from services.penilaian.adapters.periode import servicer as periode
from services.penilaian.adapters.periode.servicer import PengaturanPeriodeServicer
from services.penilaian.adapters.rekaman import servicer as rekaman
from services.penilaian.adapters.rekaman.pencetak import PencetakRekaman
from services.penilaian.adapters.rekaman.servicer import RekamanServicer
from services.penilaian.adapters.rekan import servicer as rekan
from services.penilaian.adapters.rekan.servicer import RekanServicer
from services.penilaian.adapters.servicer import AKSES, PenilaianServicer
from services.penilaian.adapters.statistik import kerja as statistik
from services.penilaian.adapters.statistik import periksa as statistik_periksa
from services.penilaian.adapters.statistik import servicer as dashboard
from services.penilaian.adapters.statistik.servicer import DashboardServicer
from services.penilaian.adapters.tautan import kerja as tautan_kerja
from services.penilaian.adapters.tautan.pengambil import Pengambil
from services.penilaian.adapters.tenggat import kerja as tenggat_kerja
from services.penilaian.adapters.tenggat import servicer as tenggat
from services.penilaian.adapters.tenggat.servicer import TenggatServicer
from services.penilaian.adapters.tindak_lanjut import servicer as tindak_lanjut
from services.penilaian.adapters.tindak_lanjut.servicer import TindakLanjutServicer

RUMAH = Path(__file__).parent
SEHARI = 24 * 60 * 60


class Pengaturan(Settings):
    """What this service needs besides."""

    # Whether the worker looks at the links of evidence; it needs a way to the internet for it.
    periksa_tautan: bool = False


def _jobs(settings: Pengaturan, _db: Database) -> list[Job]:
    semua = [
        Job("partisi-bukti", SEHARI, partisi.siapkan),
        Job("kalender", SEHARI, kalender.segarkan),
        Job("statistik", 0.5, statistik.kerjakan),
        Job("penutupan", 1, lambda db: penutupan_kerja.kerjakan(db, _kini)),
        Job("tenggat", 600, lambda db: tenggat_kerja.ingatkan(db, _kini)),
    ]
    if settings.periksa_tautan:
        mengamati = Pengambil(f"e-Kinerja (pemeriksa tautan; {settings.public_url})").amati
        semua.append(Job("tautan", 30, lambda db: tautan_kerja.periksa(db, mengamati, _kini)))
    return semua


def _kini() -> datetime:
    return datetime.now(UTC)


def _servicers(settings: Settings, db: Database) -> list[Callable[[Any], None]]:
    folder = RUMAH / "dokumen"
    pencetak = Pencetak(db, folder=folder, public_url=settings.public_url)
    bina = PembinaanServicer(db, PencetakPembinaan(db, folder=folder))
    rekam = RekamanServicer(db, PencetakRekaman(db, folder=folder))
    return [
        partial(pb_grpc.add_PenilaianServiceServicer_to_server, PenilaianServicer(db, pencetak)),
        partial(keberatan_grpc.add_KeberatanServiceServicer_to_server, KeberatanServicer(db)),
        partial(lembar_grpc.add_LembarServiceServicer_to_server, LembarServicer(db)),
        partial(dashboard_grpc.add_DashboardServiceServicer_to_server, DashboardServicer(db)),
        partial(
            tindak_lanjut_grpc.add_TindakLanjutServiceServicer_to_server, TindakLanjutServicer(db)
        ),
        partial(rekaman_grpc.add_RekamanServiceServicer_to_server, rekam),
        partial(rekan_grpc.add_RekanServiceServicer_to_server, RekanServicer(db)),
        partial(pembinaan_grpc.add_PembinaanServiceServicer_to_server, bina),
        partial(
            periode_grpc.add_PengaturanPeriodeServiceServicer_to_server,
            PengaturanPeriodeServicer(db),
        ),
        partial(pelaporan_grpc.add_PelaporanServiceServicer_to_server, PelaporanServicer(db)),
        partial(kalkulator_grpc.add_KalkulatorServiceServicer_to_server, KalkulatorServicer()),
        partial(tenggat_grpc.add_TenggatServiceServicer_to_server, TenggatServicer(db)),
        partial(penutupan_grpc.add_PenutupanServiceServicer_to_server, PenutupanServicer(db)),
    ]


LAYANAN = Service(
    name="penilaian",
    migrations=RUMAH / "migrations",
    settings=Pengaturan,
    servicers=_servicers,
    access=AKSES
    | lembar.AKSES
    | keberatan.AKSES
    | rekaman.AKSES
    | rekan.AKSES
    | dashboard.AKSES
    | pembinaan.AKSES
    | tindak_lanjut.AKSES
    | periode.AKSES
    | pelaporan.AKSES
    | tenggat.AKSES
    | penutupan.AKSES
    | kalkulator.AKSES,
    consumers=lambda _settings, _db: konsumen(),
    jobs=_jobs,
    commands={
        "statistik": statistik_periksa.perintah,
        "tautan": tautan_kerja.perintah,
        "siklus": pengaturan.perintah_siklus,
        "pola-distribusi": pengaturan.perintah_pola,
        "libur": pengaturan.perintah_libur,
        "kalender-lengkap": pengaturan.perintah_kalender_lengkap,
    },
    checks=[statistik_periksa.semua],
)

if __name__ == "__main__":
    main(LAYANAN)
