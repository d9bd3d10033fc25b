"""The commands of the chassis, and `impor`, `import-agency`, `statistik`: wiring only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from kinerja.skp.v1 import akhir_service_pb2_grpc as akhir_grpc
from kinerja.skp.v1 import atasan_service_pb2_grpc as atasan_grpc
from kinerja.skp.v1 import banding_service_pb2_grpc as banding_grpc
from kinerja.skp.v1 import cetak_service_pb2_grpc as cetak_grpc
from kinerja.skp.v1 import data_terbuka_service_pb2_grpc as data_terbuka_grpc
from kinerja.skp.v1 import formulir_service_pb2_grpc as formulir_grpc
from kinerja.skp.v1 import impor_service_pb2_grpc as impor_grpc
from kinerja.skp.v1 import keterlibatan_service_pb2_grpc as keterlibatan_grpc
from kinerja.skp.v1 import ketikan_service_pb2_grpc as ketikan_grpc
from kinerja.skp.v1 import matriks_service_pb2_grpc as matriks_grpc
from kinerja.skp.v1 import organisasi_service_pb2_grpc as organisasi_grpc
from kinerja.skp.v1 import pengaturan_service_pb2_grpc as pengaturan_grpc
from kinerja.skp.v1 import pohon_service_pb2_grpc as pohon_grpc
from kinerja.skp.v1 import pola_service_pb2_grpc as pola_grpc
from kinerja.skp.v1 import rhk_berkas_service_pb2_grpc as rhk_berkas_grpc
from kinerja.skp.v1 import salinan_service_pb2_grpc as salinan_grpc
from kinerja.skp.v1 import sinkron_service_pb2_grpc as sinkron_grpc
from kinerja.skp.v1 import skp_service_pb2_grpc as pb_grpc
from kinerja.skp.v1 import tim_kerja_service_pb2_grpc as tim_kerja_grpc
from kinerja.skp.v1 import warisan_service_pb2_grpc as warisan_grpc
from services.chassis.admin import main
from services.chassis.db import Database
from services.chassis.grpc_server import JAKARTA
from services.chassis.process import Job, Service
from services.chassis.settings import Settings
from services.siasn import KlienSiasn, PengaturanSiasn
from services.skp.adapters import eskalasi, impor, servicer, servicer_pengaturan, sinkron
from services.skp.adapters.akhir import servicer as akhir
from services.skp.adapters.akhir.servicer import AkhirServicer
from services.skp.adapters.atasan import servicer as atasan
from services.skp.adapters.atasan.servicer import AtasanServicer
from services.skp.adapters.banding import servicer as banding
from services.skp.adapters.banding.servicer import BandingServicer
from services.skp.adapters.cetak import servicer as cetak
from services.skp.adapters.cetak.servicer import CetakServicer
from services.skp.adapters.formulir import servicer as formulir
from services.skp.adapters.formulir.servicer import FormulirServicer
from services.skp.adapters.impor_excel import bersih as impor_bersih
from services.skp.adapters.impor_excel import kerja as impor_kerja
from services.skp.adapters.impor_excel import perintah as impor_perintah
from services.skp.adapters.impor_excel import servicer as impor_excel
from services.skp.adapters.impor_excel.perintah import ImporGagal
from services.skp.adapters.impor_excel.servicer import ImporServicer
from services.skp.adapters.keterlibatan import servicer as keterlibatan
from services.skp.adapters.keterlibatan.servicer import KeterlibatanServicer
from services.skp.adapters.ketikan import gudang as ketikan_gudang
from services.skp.adapters.ketikan import servicer as ketikan
from services.skp.adapters.ketikan.servicer import KetikanServicer
from services.skp.adapters.manajemen import servicer as manajemen
from services.skp.adapters.manajemen.servicer import OrganisasiServicer
from services.skp.adapters.matriks import servicer as matriks
from services.skp.adapters.matriks.servicer import MatriksServicer
from services.skp.adapters.penyegaran import segarkan_harian
from services.skp.adapters.pohon import servicer as pohon
from services.skp.adapters.pohon.servicer import PohonServicer
from services.skp.adapters.pola import servicer as pola
from services.skp.adapters.pola.servicer import PolaServicer
from services.skp.adapters.rhk_berkas import servicer as rhk_berkas
from services.skp.adapters.rhk_berkas.servicer import RhkBerkasServicer
from services.skp.adapters.salinan import servicer as salinan
from services.skp.adapters.salinan.servicer import SalinanServicer
from services.skp.adapters.servicer import SkpServicer
from services.skp.adapters.servicer_pegawai import PegawaiServicer
from services.skp.adapters.servicer_pengaturan import PengaturanServicer
from services.skp.adapters.siasn import SumberSiasn
from services.skp.adapters.sinkron_instansi import kerja as sinkron_kerja
from services.skp.adapters.sinkron_instansi import servicer as sinkron_instansi
from services.skp.adapters.sinkron_instansi.servicer import SinkronInstansiServicer
from services.skp.adapters.statistik import kerja as statistik
from services.skp.adapters.statistik import periksa as statistik_periksa
from services.skp.adapters.statistik import servicer as data_terbuka
from services.skp.adapters.statistik.servicer import DataTerbukaServicer
from services.skp.adapters.tim_kerja import servicer as tim_kerja
from services.skp.adapters.tim_kerja.servicer import TimKerjaServicer
from services.skp.adapters.warisan import servicer as warisan
from services.skp.adapters.warisan.servicer import WarisanServicer
from services.skp.domain.impor import JenisImpor


class Pengaturan(Settings):
    """What this service needs besides: the agency's keys to SIASN."""

    siasn_base_url: str = ""
    siasn_apim_token_url: str = ""
    siasn_sso_token_url: str = ""
    siasn_consumer_key: SecretStr = SecretStr("")
    siasn_consumer_secret: SecretStr = SecretStr("")
    siasn_client_id: str = ""
    siasn_username: SecretStr = SecretStr("")
    siasn_password: SecretStr = SecretStr("")
    # A token that a person obtained by hand, where the account has a second factor.
    siasn_sso_token: SecretStr = SecretStr("")
    siasn_laju: float = 5.0

    def siasn(self) -> PengaturanSiasn:
        """The same, as SIASN's client wants it."""
        return PengaturanSiasn(
            base_url=self.siasn_base_url,
            apim_token_url=self.siasn_apim_token_url,
            sso_token_url=self.siasn_sso_token_url,
            consumer_key=self.siasn_consumer_key.get_secret_value(),
            consumer_secret=self.siasn_consumer_secret.get_secret_value(),
            client_id=self.siasn_client_id,
            username=self.siasn_username.get_secret_value(),
            password=self.siasn_password.get_secret_value(),
            sso_token=self.siasn_sso_token.get_secret_value() or None,
            laju=self.siasn_laju,
        )


def sekarang() -> datetime:
    """The present moment, UTC."""
    return datetime.now(UTC)


def hari_ini() -> date:
    """The day in Jakarta."""
    return sekarang().astimezone(JAKARTA).date()


def servicers(_: Pengaturan, db: Database) -> Sequence[Callable[[Any], None]]:
    """Every service of the contract."""
    return [
        partial(tambah, kelas(db))
        for tambah, kelas in (
            (pb_grpc.add_SkpServiceServicer_to_server, SkpServicer),
            (pb_grpc.add_PegawaiServiceServicer_to_server, PegawaiServicer),
            (pengaturan_grpc.add_PengaturanServiceServicer_to_server, PengaturanServicer),
            (atasan_grpc.add_AtasanServiceServicer_to_server, AtasanServicer),
            (tim_kerja_grpc.add_TimKerjaServiceServicer_to_server, TimKerjaServicer),
            (matriks_grpc.add_MatriksServiceServicer_to_server, MatriksServicer),
            (cetak_grpc.add_CetakServiceServicer_to_server, CetakServicer),
            (warisan_grpc.add_WarisanServiceServicer_to_server, WarisanServicer),
            (pohon_grpc.add_PohonServiceServicer_to_server, PohonServicer),
            (pola_grpc.add_PolaServiceServicer_to_server, PolaServicer),
            (salinan_grpc.add_SalinanServiceServicer_to_server, SalinanServicer),
            (keterlibatan_grpc.add_KeterlibatanServiceServicer_to_server, KeterlibatanServicer),
            (organisasi_grpc.add_OrganisasiServiceServicer_to_server, OrganisasiServicer),
            (rhk_berkas_grpc.add_RhkBerkasServiceServicer_to_server, RhkBerkasServicer),
            (impor_grpc.add_ImporServiceServicer_to_server, ImporServicer),
            (banding_grpc.add_BandingServiceServicer_to_server, BandingServicer),
            (akhir_grpc.add_AkhirServiceServicer_to_server, AkhirServicer),
            (formulir_grpc.add_FormulirServiceServicer_to_server, FormulirServicer),
            (ketikan_grpc.add_KetikanServiceServicer_to_server, KetikanServicer),
            (data_terbuka_grpc.add_DataTerbukaServiceServicer_to_server, DataTerbukaServicer),
            (
                sinkron_grpc.add_SinkronInstansiServiceServicer_to_server,
                SinkronInstansiServicer,
            ),
        )
    ]


def jobs(settings: Pengaturan, _: Database) -> Sequence[Job]:
    """What the worker does by itself."""
    sumber = SumberSiasn(KlienSiasn(settings.siasn()))
    return [
        Job("sinkron-siasn", 1, lambda db: sinkron.kerjakan(db, sumber, sekarang)),
        Job("sinkron-instansi", 1, lambda db: sinkron_kerja.kerjakan(db, sumber, sekarang)),
        Job("statistik", 0.5, lambda db: statistik.kerjakan(db, hari_ini)),
        Job("skp-eskalasi", 600, lambda db: eskalasi.umumkan(db, hari_ini)),
        Job("penyegaran", 600, lambda db: segarkan_harian(db, hari_ini)),
        Job("impor-excel", 1, lambda db: impor_kerja.kerjakan(db, sekarang)),
        Job("ketikan-bersih", 3600, lambda db: ketikan_gudang.bersihkan(db, sekarang)),
        Job("impor-bersih", 3600, lambda db: impor_bersih.bersihkan(db, sekarang)),
    ]


def muat(_: Pengaturan, db: Database, argumen: list[str]) -> None:
    """`impor FILE.json`: the whole organisation of an agency, with ids of its own choice."""
    if len(argumen) != 1:
        raise SystemExit("Tulis satu berkas: impor FILE")
    impor.muat(db, Path(argumen[0]), hari_ini)
    while statistik.kerjakan(db, hari_ini):
        pass


def muat_buku(_: Pengaturan, db: Database, argumen: list[str]) -> None:
    """`import-agency INSTANSI NAMA UNOR.xlsx PEGAWAI.xlsx`: an agency from two workbooks."""
    instansi_id, nama, unor, pegawai = argumen
    for satu, jenis in ((unor, JenisImpor.UNOR), (pegawai, JenisImpor.PEGAWAI)):
        try:
            hasil = impor_perintah.muat(
                db, instansi_id, nama, Path(satu), jenis=jenis, jam=sekarang
            )
        except (ImporGagal, OSError) as gagal:
            raise SystemExit(str(gagal)) from gagal
        sys.stdout.write(f"{hasil}\n")


def hitung_statistik(_: Pengaturan, db: Database, argumen: list[str]) -> None:
    """`statistik periksa|susun`: do the dashboards' numbers equal the rows; or count anew."""
    if argumen == ["susun"]:
        statistik_periksa.susun(db, hari_ini)
    elif argumen != ["periksa"]:
        raise SystemExit("Tulis salah satu: statistik periksa, statistik susun")
    elif beda := list(periksa_statistik(db)):
        sys.stdout.writelines(f"{satu}\n" for satu in beda[:20])
        raise SystemExit(
            f"{len(beda)} baris statistik berbeda dari datanya; jalankan: statistik susun"
        )


def periksa_statistik(db: Database) -> Iterator[str]:
    """What is not as it should be with the dashboards' numbers."""
    return statistik_periksa.semua(db, hari_ini)


AKSES = {
    rpc: peran
    for layanan in (
        servicer,
        servicer_pengaturan,
        atasan,
        tim_kerja,
        matriks,
        manajemen,
        cetak,
        warisan,
        impor_excel,
        pohon,
        pola,
        rhk_berkas,
        salinan,
        keterlibatan,
        sinkron_instansi,
        data_terbuka,
        ketikan,
        akhir,
        formulir,
        banding,
    )
    for rpc, peran in layanan.AKSES.items()
}

LAYANAN = Service(
    name="skp",
    migrations=Path(__file__).parent / "migrations",
    settings=Pengaturan,
    servicers=servicers,
    access=AKSES,
    jobs=jobs,
    commands={"impor": muat, "import-agency": muat_buku, "statistik": hitung_statistik},
    checks=[periksa_statistik],
)

if __name__ == "__main__":
    main(LAYANAN)
