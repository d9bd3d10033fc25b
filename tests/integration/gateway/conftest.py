"""The gateway with a real database, and the four services as they run in production."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from apiflask import APIFlask
from flask.testing import FlaskClient

from deploy.lokal import lingkungan, ports
from deploy.lokal.demo import muat
from services.chassis.db import Database
from services.gateway.akun.impor import impor
from services.gateway.main import create_app
from services.gateway.settings import GatewaySettings

SANDI = "sembilan gajah di ladang"
ORANG = {
    "rangga": "199203152019031001",
    "wening": "198811202014022002",
    "damar": "197505052000031003",
    "baru": "200001012025041004",
}
"""Invented people: key → NIP. `baru` must change his password, `damar` is an admin."""


class Jam:
    """A clock that a test can turn."""

    def __init__(self) -> None:
        self.geser = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.geser

    def maju(self, **selang: float) -> None:
        self.geser += timedelta(**selang)


@pytest.fixture(scope="module")
def pengaturan(database, identity_keys, tmp_path_factory) -> Callable[..., GatewaySettings]:
    """Settings of a gateway on this module's database; no service answers unless named."""
    kunci = tmp_path_factory.mktemp("gateway") / "sesi"
    kunci.write_text("rahasia formulir untuk uji")

    def buat(**lain) -> GatewaySettings:
        diam = dict.fromkeys(
            ("skp_addr", "penilaian_addr", "pak_addr", "notifikasi_addr"), "127.0.0.1:1"
        )
        return GatewaySettings(
            **{
                "database_url": database("gateway"),
                "identity_private_key_file": str(identity_keys.private_file),
                "secret_key_file": str(kunci),
                "public_url": "http://127.0.0.1:8080",
                **diam,
                **lain,
            }
        )

    return buat


@pytest.fixture(scope="module")
def akun_file(tmp_path_factory) -> Path:
    berkas = tmp_path_factory.mktemp("akun") / "akun.json"
    berkas.write_text(json.dumps([akun_baris(kunci) for kunci in ORANG]))
    return berkas


def akun_baris(kunci: str) -> dict:
    return {
        "pegawai_id": f"pegawai-{kunci}",
        "nip": ORANG[kunci],
        "nama": f"{kunci.title()} Wiratama",
        "instansi_id": "instansi-uji",
        "email": f"{kunci}@contoh.go.id",
        "sandi": SANDI,
        "peran": ["PEGAWAI", "ADMIN_INSTANSI"] if kunci == "damar" else ["PEGAWAI"],
        "ganti_sandi": kunci == "baru",
    }


@pytest.fixture(scope="module")
def jam() -> Jam:
    return Jam()


@pytest.fixture(scope="module")
def app(pengaturan, akun_file, jam) -> Iterator[APIFlask]:
    """A gateway whose services are all silent, with accounts."""
    yield from bangun(pengaturan(), akun_file, jam)


def bangun(settings: GatewaySettings, akun_file: Path, jam: Jam) -> Iterator[APIFlask]:
    aplikasi = create_app(settings)
    akun = aplikasi.extensions["akun"]
    impor(akun.db, akun_file)
    with akun.db.transaction() as conn:
        conn.execute(sa.text("DROP TABLE IF EXISTS akun_asli"))
        conn.execute(sa.text("CREATE TABLE akun_asli AS SELECT * FROM akun"))
    akun._jam = akun.sesi._jam = jam
    try:
        yield aplikasi
    finally:
        akun.tutup()
        akun.db.close()
        aplikasi.extensions["layanan"].tutup()


@pytest.fixture
def db(app, jam) -> Database:
    """The gateway's database, accounts as they were imported, nobody logged in."""
    akun = app.extensions["akun"]
    jam.geser = timedelta()
    with akun.db.transaction() as conn:
        conn.execute(sa.text("DELETE FROM percobaan"))
        conn.execute(sa.text("DELETE FROM akun"))
        conn.execute(sa.text("INSERT INTO akun SELECT * FROM akun_asli"))
    akun.sesi.lupakan()
    return akun.db


@pytest.fixture
def klien(app, db) -> FlaskClient:
    return app.test_client()


@pytest.fixture
def masuk(klien) -> Callable[..., dict[str, str]]:
    """`masuk("rangga")`: headers of a fresh API session."""

    def jalankan(kunci: str, sandi: str = SANDI, *, lewat: FlaskClient | None = None):
        jawaban = (lewat or klien).post("/api/v1/sesi", json={"nip": ORANG[kunci], "sandi": sandi})
        assert jawaban.status_code == 201, jawaban.text
        return {"Authorization": f"Bearer {jawaban.json['token']}"}

    return jalankan


@pytest.fixture(scope="session")
def alamat_layanan(tempat) -> dict[str, str]:
    """Where the four services run, as the gateway's settings name them."""
    return {f"{nama}_addr": tempat.address(f"{nama}-grpc") for nama in lingkungan.DOMAIN_SERVICES}


@pytest.fixture(scope="session")
def tempat(
    postgres, migrated, identity_keys, nats_server, tmp_path_factory
) -> Iterator[lingkungan.Place]:
    """The four services, running."""
    folder = tmp_path_factory.mktemp("layanan")
    (folder / "siasn.json").write_text("{}")
    nomor = {nama: ports.free_port() for nama in lingkungan.PORT_NAMES}
    basis = {
        nama: postgres.clone_database(migrated(nama), f"gateway_{nama}")
        for nama in lingkungan.DOMAIN_SERVICES
    }
    tempat = lingkungan.Place(
        ports=nomor,
        keys=lingkungan.Keys(identity_keys.private_file.parent),
        databases=basis,
        nats_url=nats_server.url,
        siasn_dataset=folder / "siasn.json",
    )
    anak = [_jalankan(tempat, nama, folder) for nama in lingkungan.DOMAIN_SERVICES]
    try:
        for nama in lingkungan.DOMAIN_SERVICES:
            _tunggu(nomor[f"{nama}-grpc"], folder / f"{nama}.log")
        _muat_organisasi(tempat, folder)
        yield tempat
    finally:
        for satu in anak:
            satu.send_signal(signal.SIGTERM)
        for satu in anak:
            satu.wait(30)


def _jalankan(tempat: lingkungan.Place, nama: str, folder: Path) -> subprocess.Popen[bytes]:
    with (folder / f"{nama}.log").open("wb") as catatan:
        return subprocess.Popen(
            [sys.executable, "-m", f"services.{nama}.main", "serve"],
            cwd=lingkungan.ROOT,
            env=os.environ | lingkungan.for_service(tempat, nama),
            stdout=catatan,
            stderr=subprocess.STDOUT,
        )


def _muat_organisasi(tempat: lingkungan.Place, folder: Path) -> None:
    """The people of the demo agency, so that somebody owns a post and has a rater."""
    muat.write_files(folder)
    subprocess.run(
        [sys.executable, "-m", "services.skp.main", "impor", str(folder / "agensi.json")],
        cwd=lingkungan.ROOT,
        env=os.environ | lingkungan.for_service(tempat, "skp"),
        check=True,
        capture_output=True,
    )


def _tunggu(porta: int, catatan: Path) -> None:
    batas = time.monotonic() + 30
    while not ports.answers(porta):
        assert time.monotonic() < batas, catatan.read_text()
        time.sleep(0.05)
