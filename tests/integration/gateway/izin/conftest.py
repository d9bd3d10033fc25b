"""A small regency with everybody who may stand in some relation to one employee and his plan."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from deploy.lokal import lingkungan, ports
from deploy.lokal.nats import Nats
from tests.integration.gateway.conftest import Jam, bangun
from tests.integration.gateway.izin.kabupaten import akun, berkas
from tests.integration.gateway.izin.orang import Orang, Pengunjung
from tests.integration.gateway.izin.setahun import jalani


@pytest.fixture(scope="module")
def sistem_izin(postgres, migrated, identity_keys, tmp_path_factory) -> Iterator[Any]:
    """Four services, answering and working, on a bus and databases of their own."""
    folder = tmp_path_factory.mktemp("izin")
    (folder / "siasn.json").write_text("{}")
    nats = Nats(tmp_path_factory.mktemp("nats-izin")).start()
    tempat = lingkungan.Place(
        ports={nama: ports.free_port() for nama in lingkungan.PORT_NAMES},
        keys=lingkungan.Keys(identity_keys.private_file.parent),
        databases={
            nama: postgres.clone_database(migrated(nama), f"izin_{nama}")
            for nama in lingkungan.DOMAIN_SERVICES
        },
        nats_url=nats.url,
        siasn_dataset=folder / "siasn.json",
    )
    anak = [
        _jalankan(tempat, nama, folder, peran)
        for nama in lingkungan.DOMAIN_SERVICES
        for peran in ("serve", "work")
    ]
    try:
        _muat(tempat, folder, mantan_memimpin=True)
        yield tempat, folder
    finally:
        for satu in anak:
            satu.send_signal(signal.SIGTERM)
        for satu in anak:
            satu.wait(30)
        nats.stop()


def _jalankan(tempat: Any, nama: str, folder: Path, peran: str) -> subprocess.Popen[bytes]:
    with (folder / f"{nama}-{peran}.log").open("wb") as catatan:
        return subprocess.Popen(
            [sys.executable, "-m", f"services.{nama}.main", peran],
            cwd=lingkungan.ROOT,
            env=os.environ | lingkungan.for_service(tempat, nama, work=peran == "work"),
            stdout=catatan,
            stderr=subprocess.STDOUT,
        )


def _muat(tempat: Any, folder: Path, *, mantan_memimpin: bool) -> None:
    for nama, isi in berkas(mantan_memimpin=mantan_memimpin).items():
        tujuan = folder / f"{nama}.json"
        tujuan.write_text(json.dumps(isi))
        subprocess.run(
            [sys.executable, "-m", "services.skp.main", "impor", str(tujuan)],
            cwd=lingkungan.ROOT,
            env=os.environ | lingkungan.for_service(tempat, "skp"),
            check=True,
            capture_output=True,
        )


@pytest.fixture(scope="module")
def pintu(sistem_izin, pengaturan) -> Iterator[Any]:
    """The gateway before those services; forms without their token, which is tested elsewhere."""
    tempat, folder = sistem_izin
    alamat = {f"{n}_addr": tempat.address(f"{n}-grpc") for n in lingkungan.DOMAIN_SERVICES}
    daftar = folder / "akun.json"
    daftar.write_text(json.dumps(akun()))
    for aplikasi in bangun(pengaturan(**alamat), daftar, Jam()):
        aplikasi.config["WTF_CSRF_ENABLED"] = False
        yield aplikasi


@pytest.fixture(scope="module")
def orang(pintu) -> dict[str, Pengunjung]:
    """Everybody, logged in twice: with a token for the API, with a cookie for the pages."""
    return {satu.kunci: satu for satu in Orang(pintu).semua()}


@pytest.fixture(scope="module")
def benda(sistem_izin, orang) -> dict[str, str]:
    """The things that addresses name: made by the year of one employee, his rater changed."""
    tempat, folder = sistem_izin
    return jalani(orang, ganti_penilai=lambda: _muat(tempat, folder, mantan_memimpin=False))
