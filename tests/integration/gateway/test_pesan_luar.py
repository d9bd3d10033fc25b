"""What comes from and goes to the outside: WhatsApp's webhook, the mail that resets a password."""

import email
import email.policy
import hashlib
import hmac
import json
import re
import time

import pytest
import sqlalchemy as sa
from aiosmtpd.controller import Controller

from deploy.lokal import lingkungan
from tests.integration.gateway.conftest import ORANG, SANDI, bangun

WEBHOOK = "/webhook/whatsapp"
BARU = "empat perahu kertas biru"


@pytest.fixture(scope="module")
def app(pengaturan, akun_file, jam, alamat_layanan):
    yield from bangun(pengaturan(**alamat_layanan), akun_file, jam)


@pytest.fixture(scope="module")
def rahasia(tempat) -> dict[str, str]:
    return lingkungan.whatsapp_client(tempat)


def test_the_handshake_of_a_subscription(klien, rahasia):
    tanya = {
        "hub.mode": "subscribe",
        "hub.verify_token": rahasia["WHATSAPP_VERIFY_TOKEN"],
        "hub.challenge": "1158201444",
    }
    jawaban = klien.get(WEBHOOK, query_string=tanya)
    assert (jawaban.status_code, jawaban.text) == (200, "1158201444")
    assert jawaban.content_type.startswith("text/plain")
    salah = klien.get(WEBHOOK, query_string=tanya | {"hub.verify_token": "tebak"})
    assert (salah.status_code, salah.json["reason"]) == (403, "VERIFIKASI_WEBHOOK_DITOLAK")


def test_a_callback_is_taken_byte_by_byte(klien, rahasia):
    # Spaces and an escape that a re-encoder would change: the signature is over these bytes.
    badan = b'{ "object":"whatsapp_business_account",  "entry" : [], "x": "\\u00e9" }'
    kunci = rahasia["WHATSAPP_APP_SECRET"].encode()
    tanda = f"sha256={hmac.new(kunci, badan, hashlib.sha256).hexdigest()}"
    kepala = {"X-Hub-Signature-256": tanda, "Content-Type": "application/json"}
    jawaban = klien.post(WEBHOOK, data=badan, headers=kepala)
    assert (jawaban.status_code, jawaban.data) == (200, b""), jawaban.text
    diubah = klien.post(WEBHOOK, data=badan.replace(b"  ", b" "), headers=kepala)
    assert (diubah.status_code, diubah.json["reason"]) == (403, "TANDA_TANGAN_SALAH")
    tanpa = klien.post(WEBHOOK, data=badan)
    assert tanpa.status_code == 403


class KotakSurat:
    """A mail server that keeps what it is given."""

    def __init__(self) -> None:
        self.surat: list[tuple[list[str], str]] = []

    async def handle_DATA(self, server, session, envelope):
        surat = email.message_from_bytes(envelope.content, policy=email.policy.default)
        self.surat.append((envelope.rcpt_tos, surat.get_content()))
        return "250 OK"

    def tunggu(self, jumlah: int) -> None:
        batas = time.monotonic() + 10
        while len(self.surat) < jumlah:
            assert time.monotonic() < batas, self.surat
            time.sleep(0.05)

    def kode(self) -> str:
        return re.search(r"atur-ulang-sandi\?kode=([\w-]+)", self.surat[-1][1]).group(1)


@pytest.fixture(scope="module")
def kotak(tempat):
    kotak = KotakSurat()
    pelayan = Controller(kotak, hostname="127.0.0.1", port=tempat.ports["smtp"])
    pelayan.start()
    yield kotak
    pelayan.stop()


@pytest.fixture(autouse=True)
def kotak_kosong(request):
    if "kotak" in request.fixturenames:
        request.getfixturevalue("kotak").surat.clear()


def minta(klien, nip: str):
    return klien.post("/api/v1/sandi/lupa", json={"nip": nip})


def atur_ulang(klien, kode: str, sandi: str):
    return klien.post("/api/v1/sandi/atur-ulang", json={"kode": kode, "sandi_baru": sandi})


def masuk_dengan(klien, sandi: str) -> int:
    isi = {"nip": ORANG["rangga"], "sandi": sandi}
    return klien.post("/api/v1/sesi", json=isi).status_code


def test_a_forgotten_password_is_replaced_by_a_mailed_link(klien, kotak, masuk):
    lama = masuk("rangga")
    for _ in range(5):
        masuk_dengan(klien, "salah sama sekali")
    assert masuk_dengan(klien, SANDI) == 429
    assert minta(klien, ORANG["rangga"]).status_code == 202
    kotak.tunggu(1)
    assert kotak.surat[0][0] == ["rangga@contoh.go.id"]
    assert ORANG["rangga"] not in kotak.surat[0][1]
    lemah = atur_ulang(klien, kotak.kode(), "rangga wiratama")
    assert (lemah.status_code, lemah.json["reason"]) == (422, "SANDI_LEMAH")
    assert atur_ulang(klien, kotak.kode(), BARU).status_code == 204
    assert klien.get("/api/v1/sesi", headers=lama).status_code == 401
    assert masuk_dengan(klien, BARU) == 201  # the lock ended with the reset
    ulang = atur_ulang(klien, kotak.kode(), "tujuh layang layang")
    assert (ulang.status_code, ulang.json["reason"]) == (422, "KODE_TIDAK_BERLAKU")


def test_the_answer_does_not_tell_whether_there_is_an_account(klien, kotak):
    dikenal = minta(klien, ORANG["rangga"])
    kotak.tunggu(1)
    for asing in ("199999999999999999", "bukan nip\x00", ""):
        jawaban = minta(klien, asing)
        assert (jawaban.status_code, jawaban.json) == (202, dikenal.json)
    time.sleep(0.3)
    assert len(kotak.surat) == 1


def test_a_link_dies_after_thirty_minutes(klien, kotak, jam):
    minta(klien, ORANG["rangga"])
    kotak.tunggu(1)
    jam.maju(minutes=31)
    assert atur_ulang(klien, kotak.kode(), BARU).json["reason"] == "KODE_TIDAK_BERLAKU"


def test_a_mailbox_is_not_flooded(klien, kotak, db):
    for _ in range(6):
        minta(klien, ORANG["rangga"])
    kotak.tunggu(3)
    time.sleep(0.5)
    assert len(kotak.surat) == 3
    with db.reading() as conn:
        baris = conn.execute(sa.text("SELECT atur_ulang::text FROM atur_ulang")).scalars().all()
    assert not any(kotak.kode() in satu for satu in baris)


def test_a_code_is_not_in_any_log(klien, kotak, capfd):
    minta(klien, ORANG["rangga"])
    kotak.tunggu(1)
    atur_ulang(klien, kotak.kode(), BARU)
    klien.get(f"/atur-ulang-sandi?kode={kotak.kode()}")
    assert kotak.kode() not in json.dumps(capfd.readouterr())
