"""The service on a real database with the real simulators; the webhook door stands in between.

`Meja` is the table on which everything lies: the simulators' switches, the senders, the rows.
"""

import contextlib
import hashlib
import hmac
import json
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent import futures
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import grpc
import httpx2
import pytest
import sqlalchemy as sa

from deploy.lokal import ports
from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from kinerja.notifikasi.v1 import notifikasi_service_pb2_grpc as pb_grpc
from kinerja.skp.v1 import skp_events_pb2 as skp_pb
from kinerja.umum.v1 import umum_pb2 as umum_pb
from services.chassis.db import Database
from services.chassis.events import Event, to_payload
from services.chassis.grpc_server import Guard, rpc_server
from services.chassis.identity import Identity, Signer, Verifier
from services.notifikasi.adapters.consumer import konsumen
from services.notifikasi.adapters.kanal.surel import Surel
from services.notifikasi.adapters.kanal.whatsapp import WhatsApp
from services.notifikasi.adapters.pengaturan import Pengaturan
from services.notifikasi.adapters.pengirim import Pengirim, Peninjau
from services.notifikasi.adapters.servicer import AKSES
from services.notifikasi.adapters.tables import META
from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.main import servicers
from tests.integration.notifikasi.pintu import pintu_webhook
from tests.integration.notifikasi.program import Program, simulator_smtp, simulator_whatsapp

Databases = Callable[[str], str]


@pytest.fixture(scope="session")
def webhook_port() -> int:
    return ports.free_port()


@pytest.fixture(scope="session")
def whatsapp(webhook_port: int, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    folder = tmp_path_factory.mktemp("whatsapp")
    with simulator_whatsapp(folder, webhook_port) as running:
        yield running


@pytest.fixture(scope="session")
def smtp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with simulator_smtp(tmp_path_factory.mktemp("smtp")) as running:
        yield running


@dataclass
class Meja:
    """Everything a test of the sending touches."""

    db: Database
    pengaturan: Pengaturan
    whatsapp: Program
    smtp: Program
    layanan: pb_grpc.NotifikasiServiceStub
    webhook: list[int]
    tanda: Signer
    _henti: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._henti.close()

    def kendali(self, **isi: Any) -> None:
        httpx2.post(f"{self.whatsapp.url}/_kendali", json=isi).raise_for_status()

    def kendali_surel(self, **isi: Any) -> None:
        httpx2.post(f"{self.smtp.url}/_kendali", json=isi).raise_for_status()

    def whatsapp_ke(self, nomor: str) -> list[dict[str, Any]]:
        semua = httpx2.get(f"{self.whatsapp.url}/_kendali").json()["terkirim"]
        return [pesan for pesan in semua if pesan["to"] == nomor]

    def surel_ke(self, alamat: str) -> list[dict[str, Any]]:
        semua = httpx2.get(f"{self.smtp.url}/_surat").json()
        return [surat for surat in semua if alamat in surat["kepada"]]

    def pegawai(self, *, telepon: str = "", email: str = "", versi: int = 1, id: str = "") -> str:
        """A person as `skp` tells of him; returns his id."""
        pegawai_id = id or str(uuid.uuid4())
        fakta = skp_pb.PegawaiDiperbarui(versi=versi)
        fakta.pegawai.pegawai_id = pegawai_id
        fakta.pegawai.instansi_id = "instansi-1"
        fakta.pegawai.telepon, fakta.pegawai.email = telepon, email
        self.terima("kinerja.skp.pegawai_diperbarui.v1", fakta)
        return pegawai_id

    def ajukan(self, penilai: str, *, skp_id: str = "skp-1") -> Event:
        fakta = skp_pb.SkpDiajukan(
            skp_id=skp_id,
            tahun=2026,
            pegawai=orang(str(uuid.uuid4()), "Rina Wulandari"),
            penilai=orang(penilai, "Bambang Suryono"),
            periode_mulai="2026-01-01",
            periode_selesai="2026-12-31",
            versi=1,
        )
        return self.terima("kinerja.skp.diajukan.v1", fakta)

    def terima(self, subjek: str, fakta: Any, *, kejadian: Event | None = None) -> Event:
        """Let the consumer handle a fact, as the worker would."""
        kejadian = kejadian or kejadian_baru(subjek, to_payload(fakta))
        sumber = subjek.split(".")[1]
        (satu,) = [k for k in konsumen() if k.source == sumber]
        satu.apply(self.db, kejadian)
        return kejadian

    def kirimkan(self, pekerja: int = 1) -> None:
        """Start senders that run until the test ends."""
        for _ in range(pekerja):
            whatsapp = Pengirim(Kanal.WHATSAPP, WhatsApp(self.pengaturan), self.pengaturan)
            surel = Pengirim(Kanal.SUREL, Surel(self.pengaturan), self.pengaturan)
            self._henti.callback(whatsapp.selesaikan)
            self._henti.callback(surel.selesaikan)
            for kerja in (whatsapp.run, surel.run, Peninjau(self.pengaturan).run):
                self._henti.callback(berulang(self.db, kerja))

    def kiriman(self, pegawai_id: str, kanal: str = "WHATSAPP") -> Any:
        cari = "SELECT * FROM kiriman WHERE pegawai_id = :p AND kanal = :k"
        with self.db.reading() as conn:
            return conn.execute(sa.text(cari), {"p": pegawai_id, "k": kanal}).one_or_none()

    def status(self, pegawai_id: str, kanal: str = "WHATSAPP") -> str:
        baris = self.kiriman(pegawai_id, kanal)
        return baris.status if baris else ""

    def pengumuman(self, pegawai_id: str) -> list[tuple[str, dict[str, Any]]]:
        cari = "SELECT subjek, muatan::jsonb AS isi FROM outbox ORDER BY id"
        with self.db.reading() as conn:
            semua = [(b.subjek, b.isi) for b in conn.execute(sa.text(cari))]
        return [(subjek, isi) for subjek, isi in semua if isi["pegawai_id"] == pegawai_id]

    def panggil(self, metode: str, isi: Any, *, sebagai: Identity | None = None) -> Any:
        metadata = []
        if sebagai is not None:
            metadata.append(("authorization", f"Bearer {self.tanda.sign(sebagai, 'notifikasi')}"))
        return getattr(self.layanan, metode)(isi, timeout=10, metadata=metadata)

    def majukan_waktu(self) -> None:
        """As if every wait for another try were over."""
        with self.db.transaction() as conn:
            lewat = "UPDATE kiriman SET jadwal = now() WHERE status IN ('ANTRE', 'TIDAK_PASTI')"
            conn.execute(sa.text(lewat))

    def kirim_webhook(self, *status: dict[str, Any], rahasia: str = "") -> None:
        """A callback as WhatsApp sends one, straight to the service."""
        nilai = {"messaging_product": "whatsapp", "statuses": list(status)}
        perubahan = [{"field": "messages", "value": nilai}]
        isi = {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": perubahan}]}
        self.kirim_webhook_mentah(json.dumps(isi).encode(), rahasia=rahasia)

    def kirim_webhook_mentah(self, badan: bytes, *, rahasia: str = "") -> None:
        rahasia = rahasia or self.pengaturan.whatsapp_app_secret.get_secret_value()
        tanda = "sha256=" + hmac.new(rahasia.encode(), badan, hashlib.sha256).hexdigest()
        minta = pb.TerimaWebhookWhatsappRequest(badan=badan, tanda_tangan=tanda)
        self.panggil("TerimaWebhookWhatsapp", minta)


@pytest.fixture
def meja(
    database: Databases,
    identity_keys: Any,
    whatsapp: Program,
    smtp: Program,
    webhook_port: int,
) -> Iterator[Meja]:
    with contextlib.ExitStack() as beres:
        for pembersih in (f"{whatsapp.url}/_kendali", f"{smtp.url}/_surat"):
            httpx2.delete(pembersih)
        atur = pengaturan(database("notifikasi"), identity_keys.public_file, whatsapp, smtp)
        db = Database(atur.database_url.get_secret_value(), pool_size=20)
        beres.callback(db.close)
        kosongkan(db)
        stub = beres.enter_context(layanan(atur, db))
        dijawab: list[int] = []
        beres.enter_context(pintu_webhook(webhook_port, stub, dijawab))
        tanda = Signer(str(identity_keys.private_file))
        made = beres.enter_context(Meja(db, atur, whatsapp, smtp, stub, dijawab, tanda))
        made.kendali(webhook={"tunda_ms": 40})
        yield made


def kosongkan(db: Database) -> None:
    with db.transaction() as conn:
        for tabel in (*META.tables, "outbox", "inbox", "parkir", "idempotensi"):
            conn.execute(sa.text(f"DELETE FROM {tabel}"))


@contextlib.contextmanager
def layanan(atur: Pengaturan, db: Database) -> Iterator[pb_grpc.NotifikasiServiceStub]:
    """The service's own calls, served for real."""
    guard = Guard(Verifier(atur.identity_public_key_file, "notifikasi"), AKSES)
    server = rpc_server(atur.grpc_port, guard, servicers(atur, db), threads=8)
    server.start()
    with grpc.insecure_channel(f"127.0.0.1:{atur.grpc_port}") as kanal:
        yield pb_grpc.NotifikasiServiceStub(kanal)
    server.stop(None).wait()


def pengaturan(url: str, kunci: Path, whatsapp: Program, smtp: Program, **lain: Any) -> Pengaturan:
    isi: dict[str, Any] = {
        **{nama.lower(): nilai for nama, nilai in whatsapp.env.items()},
        "database_url": url,
        "identity_public_key_file": str(kunci),
        "grpc_port": ports.free_port(),
        "whatsapp_base_url": whatsapp.url,
        "smtp_port": int(smtp.env["SMTP_PORT"]),
        "smtp_from": "e-Kinerja <tidak-dibalas@kinerja.contoh.go.id>",
        "public_url": "http://127.0.0.1:8080",
        "send_timeout": 1.0,
        "status_wait": 1.0,
    }
    return Pengaturan(**(isi | lain))


def berulang(db: Database, kerja: Callable[[Database], bool]) -> Callable[[], None]:
    """Run a job again and again on a thread; call the result to stop it."""
    henti = threading.Event()

    def jalan() -> None:
        while not henti.is_set():
            if not kerja(db):
                henti.wait(0.03)

    kolam = futures.ThreadPoolExecutor(1)
    berjalan = kolam.submit(jalan)

    def stop() -> None:
        henti.set()
        berjalan.result(timeout=20)
        kolam.shutdown()

    return stop


def kejadian_baru(subjek: str, muatan: str) -> Event:
    with_time = datetime.now(UTC)
    return Event(
        id=str(uuid.uuid4()),
        subject=subjek,
        key="objek-1",
        time=with_time.isoformat(),
        payload=muatan,
    )


def orang(pegawai_id: str, nama: str) -> umum_pb.Orang:
    return umum_pb.Orang(pegawai_id=pegawai_id, nama=nama, instansi_id="instansi-1")


def sampai(benar: Callable[[], Any], detik: float = 15) -> Any:
    """Wait until it is true; return what it said."""
    batas = time.monotonic() + detik
    while time.monotonic() < batas:
        if hasil := benar():
            return hasil
        time.sleep(0.03)
    pytest.fail("tidak terjadi dalam waktu yang diberikan")


def tetap(benar: Callable[[], Any], detik: float) -> None:
    """It stays true for so long."""
    batas = time.monotonic() + detik
    while time.monotonic() < batas:
        assert benar()
        time.sleep(0.1)
