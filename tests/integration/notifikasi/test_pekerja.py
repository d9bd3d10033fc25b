"""The worker as it really runs: facts from JetStream in, messages out, killed in the middle."""

import asyncio
import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import httpx2
import nats
import pytest

from deploy.lokal import ports
from deploy.lokal.nats import Nats
from kinerja.notifikasi.v1 import notifikasi_events_pb2 as pb
from kinerja.skp.v1 import skp_events_pb2 as skp_pb
from services.chassis.events import Event, ensure_stream, from_payload, to_payload
from tests.integration.notifikasi.conftest import Meja, kejadian_baru, orang, sampai, tetap
from tests.integration.notifikasi.program import Program, kill, running, simulator_whatsapp

Mulai = Callable[[], AbstractContextManager[Program]]
NOMOR = "6281234000700"


@pytest.fixture(scope="module")
def bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nats]:
    """A bus of our own: other modules' facts would be ours too."""
    server = Nats(tmp_path_factory.mktemp("nats")).start()
    yield server
    server.stop()


@pytest.fixture
def mulai(meja: Meja, bus: Nats, tmp_path: Path) -> Mulai:
    """Start `python -m services.notifikasi.main work` with the settings of the test."""
    atur = meja.pengaturan
    env = {
        "DATABASE_URL": atur.database_url.get_secret_value(),
        "NATS_URL": bus.url,
        "IDENTITY_PUBLIC_KEY_FILE": atur.identity_public_key_file,
        "WHATSAPP_BASE_URL": atur.whatsapp_base_url,
        "WHATSAPP_PHONE_NUMBER_ID": atur.whatsapp_phone_number_id,
        "WHATSAPP_TOKEN": atur.whatsapp_token.get_secret_value(),
        "WHATSAPP_APP_SECRET": atur.whatsapp_app_secret.get_secret_value(),
        "WHATSAPP_VERIFY_TOKEN": atur.whatsapp_verify_token.get_secret_value(),
        "SMTP_PORT": str(atur.smtp_port),
        "SEND_TIMEOUT": "1",
        "STATUS_WAIT": "3",
    }

    def start() -> AbstractContextManager[Program]:
        port = ports.free_port()
        own = env | {"HEALTH_PORT": str(port), "METRICS_PORT": str(ports.free_port())}
        return running("services.notifikasi.main", tmp_path, port, own, "work")

    return start


def publish(bus: Nats, *kejadian: Event) -> None:
    async def story() -> None:
        connection = await nats.connect(bus.url)
        js = connection.jetstream()
        await ensure_stream(js, "skp")
        for satu in kejadian:
            headers = satu.headers()
            headers.pop("Nats-Msg-Id")  # so that the server lets a repetition pass
            await js.publish(satu.subject, satu.payload.encode(), headers=headers)
        await connection.close()

    asyncio.run(story())


def pegawai(nomor: str) -> tuple[str, Event]:
    fakta = skp_pb.PegawaiDiperbarui(versi=1)
    fakta.pegawai.pegawai_id = pegawai_id = str(uuid.uuid4())
    fakta.pegawai.telepon = f"+{nomor}"
    return pegawai_id, kejadian_baru("kinerja.skp.pegawai_diperbarui.v1", to_payload(fakta))


def diajukan(penilai: str) -> Event:
    fakta = skp_pb.SkpDiajukan(skp_id="skp-1", tahun=2026, penilai=orang(penilai, "Bambang"))
    fakta.pegawai.CopyFrom(orang(str(uuid.uuid4()), "Rina"))
    return kejadian_baru("kinerja.skp.diajukan.v1", to_payload(fakta))


def test_a_fact_published_twice_is_one_message_and_one_announcement(
    meja: Meja, bus: Nats, mulai: Mulai
) -> None:
    penilai, kenal = pegawai(NOMOR)
    fakta = diajukan(penilai)
    with mulai() as pekerja:
        publish(bus, kenal, fakta, fakta)
        sampai(lambda: meja.status(penilai) == "DIBACA", 30)
        publish(bus, fakta)
        (pengumuman,) = received(bus, penilai)
        assert pengumuman.kanal == "WHATSAPP"
        tetap(lambda: len(meja.whatsapp_ke(NOMOR)) == 1, 1.5)
        angka = httpx2.get(f"http://127.0.0.1:{pekerja.env['METRICS_PORT']}/metrics").text
        assert 'notifikasi_kiriman_belum_selesai{kanal="WHATSAPP"} 0.0' in angka
        assert NOMOR not in pekerja.log.read_text()
        assert "Rina" not in pekerja.log.read_text()


def received(bus: Nats, pegawai_id: str) -> list[pb.Terkirim]:
    """What other services hear of it."""

    async def story() -> list[pb.Terkirim]:
        connection = await nats.connect(bus.url)
        js = connection.jetstream()
        subject = "kinerja.notifikasi.terkirim.v1"
        subscription = await js.subscribe(subject, ordered_consumer=True)
        heard: list[pb.Terkirim] = []
        try:
            while True:
                message = await subscription.next_msg(timeout=3)
                heard.append(from_payload(message.data.decode(), pb.Terkirim))
        except TimeoutError:
            await connection.close()
        return [satu for satu in heard if satu.pegawai_id == pegawai_id]

    return asyncio.run(story())


def test_killed_between_the_post_and_its_note_it_does_not_send_twice(
    meja: Meja, bus: Nats, mulai: Mulai
) -> None:
    # The server has taken it and is slow to say so: that is when the worker dies.
    meja.kendali(galat="LAMBAT", webhook={"tunda_ms": 1500})
    penilai, kenal = pegawai(NOMOR)
    with mulai() as pekerja:
        publish(bus, kenal, diajukan(penilai))
        sampai(lambda: meja.whatsapp_ke(NOMOR), 30)
        kill(pekerja)
        assert meja.status(penilai) == "DIKIRIM"
    with mulai():
        sampai(lambda: meja.status(penilai) == "DIBACA", 30)
        tetap(lambda: len(meja.whatsapp_ke(NOMOR)) == 1, 1)


def test_killed_before_anything_left_the_message_is_still_sent_once(
    meja: Meja, bus: Nats, mulai: Mulai
) -> None:
    penilai, kenal = pegawai("6281234000701")
    meja.kendali(galat="PUTUS")
    with mulai() as pekerja:
        publish(bus, kenal, diajukan(penilai))
        sampai(lambda: meja.status(penilai) in {"DIKIRIM", "TIDAK_PASTI"}, 30)
        kill(pekerja)
    assert meja.whatsapp_ke("6281234000701") == []
    with mulai():
        sampai(lambda: meja.status(penilai) == "DIBACA", 40)
    assert len(meja.whatsapp_ke("6281234000701")) == 1


def test_two_worker_processes_send_each_message_once(meja: Meja, bus: Nats, mulai: Mulai) -> None:
    orang_orang = [pegawai(f"62812340008{n:02d}") for n in range(20)]
    with mulai(), mulai():
        publish(bus, *(kenal for _, kenal in orang_orang))
        publish(bus, *(diajukan(penilai) for penilai, _ in orang_orang))
        sampai(lambda: all(meja.status(p) == "DIBACA" for p, _ in orang_orang), 40)
    for n in range(20):
        assert len(meja.whatsapp_ke(f"62812340008{n:02d}")) == 1


def test_a_killed_simulator_goes_on_where_it_was(
    meja: Meja, webhook_port: int, tmp_path: Path
) -> None:
    """What WhatsApp accepted it delivers, even if the machine it ran on died in between."""
    with simulator_whatsapp(tmp_path, webhook_port) as server:
        httpx2.post(f"{server.url}/_kendali", json={"webhook": {"tunda_ms": 60_000}})
        body = {
            "messaging_product": "whatsapp",
            "to": NOMOR,
            "type": "template",
            "template": {
                "name": "saldo_ak_disetujui",
                "language": {"code": "id"},
                "components": [
                    {
                        "type": "button",
                        "sub_type": "url",
                        "index": "0",
                        "parameters": [{"type": "text", "text": "angka-kredit"}],
                    }
                ],
            },
        }
        headers = {"Authorization": f"Bearer {server.env['WHATSAPP_TOKEN']}"}
        url = f"{server.url}/v24.0/{server.env['WHATSAPP_PHONE_NUMBER_ID']}/messages"
        httpx2.post(url, json=body, headers=headers).raise_for_status()
        os.kill(server.process.pid, 9)
        server.process.wait()
    with simulator_whatsapp(tmp_path, webhook_port) as server:
        (message,) = httpx2.get(f"{server.url}/_kendali").json()["terkirim"]
        assert message["to"] == NOMOR
        sampai(lambda: 200 in meja.webhook)
