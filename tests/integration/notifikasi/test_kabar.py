"""Callbacks: signed, doubled, shuffled, batched, missing, early, late, about nobody."""

import random
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import grpc
import httpx2
import pytest
import sqlalchemy as sa

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from services.notifikasi import use_cases
from services.notifikasi.adapters.repository import GudangSql
from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.kiriman import Diterima
from tests.integration.notifikasi.conftest import Meja, sampai, tetap

NOMOR = "6281234000500"
TUNGGU = timedelta(seconds=1)


@pytest.fixture
def penilai(meja: Meja) -> str:
    pegawai_id = meja.pegawai(telepon=f"+{NOMOR}", email="kabar@contoh.go.id")
    meja.ajukan(pegawai_id)
    return pegawai_id


def ambil(meja: Meja) -> uuid.UUID:
    """The worker's first step, by hand: the delivery is DIKIRIM and nothing is noted yet."""
    with meja.db.transaction() as conn:
        (tugas,) = use_cases.ambil(
            GudangSql(conn), Kanal.WHATSAPP, 1, datetime.now(UTC), sewa=TUNGGU
        )
    return tugas.kiriman.pesan_id


def catat(meja: Meja, pesan_id: uuid.UUID, wamid: str) -> None:
    """The worker's last step, by hand."""
    with meja.db.transaction() as conn:
        use_cases.catat_hasil(
            GudangSql(conn),
            pesan_id,
            Kanal.WHATSAPP,
            Diterima(wamid),
            datetime.now(UTC),
            tunggu=TUNGGU,
            acak=random.random(),
        )


def status(wamid: str, kata: str, pesan_id: object = None, *, kode: int = 0) -> dict[str, Any]:
    isi: dict[str, Any] = {"id": wamid, "status": kata, "timestamp": "1780000000"}
    if pesan_id is not None:
        isi["biz_opaque_callback_data"] = str(pesan_id)
    if kode:
        isi["errors"] = [{"code": kode, "title": "…"}]
    return isi


@pytest.mark.parametrize(
    "webhook",
    [
        {"gandakan": True},
        {"acak": True},
        {"gabung": True},
        {"tanpa_wa_id": True},
        {"gandakan": True, "acak": True, "gabung": True, "tanpa_wa_id": True},
    ],
)
def test_however_the_news_comes_the_truth_is_the_same(
    meja: Meja, penilai: str, webhook: dict[str, bool]
) -> None:
    meja.kendali(webhook=webhook)
    meja.kirimkan()
    sampai(lambda: meja.status(penilai) == "DIBACA")
    tetap(lambda: meja.status(penilai) == "DIBACA", 0.5)
    assert len(meja.pengumuman(penilai)) == 1
    assert set(meja.webhook) == {200}


def test_missing_news_leaves_what_the_answer_said(meja: Meja, penilai: str) -> None:
    meja.kendali(webhook={"hilang": True})
    meja.kirimkan()
    sampai(lambda: meja.status(penilai) == "DITERIMA_SERVER")
    tetap(lambda: len(meja.whatsapp_ke(NOMOR)) == 1, 2)
    assert meja.pengumuman(penilai) == []


def test_a_wrong_signature_is_refused_until_it_is_right(meja: Meja, penilai: str) -> None:
    meja.kendali(webhook={"tanda_tangan_salah": True})
    meja.kirimkan()
    sampai(lambda: 403 in meja.webhook)
    tetap(lambda: meja.status(penilai) == "DITERIMA_SERVER", 0.5)
    meja.kendali(webhook={"tanda_tangan_salah": False})
    sampai(lambda: meja.status(penilai) == "DIBACA")


def test_the_signature_is_over_the_raw_bytes(meja: Meja) -> None:
    badan = b'{"entry": [], "nama": "\\u00e4\\/"}'
    meja.kirim_webhook_mentah(badan)
    with pytest.raises(grpc.RpcError) as ditolak:
        meja.kirim_webhook_mentah(badan, rahasia="bukan rahasianya")
    assert ditolak.value.code() is grpc.StatusCode.PERMISSION_DENIED
    minta = pb.TerimaWebhookWhatsappRequest(badan=badan, tanda_tangan="")
    with pytest.raises(grpc.RpcError):
        meja.panggil("TerimaWebhookWhatsapp", minta)


@pytest.mark.parametrize(
    "badan",
    [
        b"bukan json",
        b"[]",
        b'{"entry": [{"changes": [{"field": "account_update", "value": {}}]}]}',
        b'{"entry": [{"changes": [{"field": "messages", "value": {"messages": [{}]}}]}]}',
        b'{"entry": [{"changes": [{"field": "messages", "value": {"statuses": [{}]}}]}]}',
    ],
)
def test_what_we_do_not_understand_is_taken_and_passed_over(meja: Meja, badan: bytes) -> None:
    meja.kirim_webhook_mentah(badan)


def test_news_about_unknown_messages_changes_nothing(meja: Meja, penilai: str) -> None:
    meja.kirim_webhook(
        status("wamid.asing", "delivered", uuid.uuid4()),
        status("wamid.asing2", "failed", "bukan-id", kode=131026),
        status("wamid.asing3", "warning"),
    )
    assert meja.status(penilai) == "ANTRE"


def test_news_before_our_own_note_is_matched_by_our_id(meja: Meja, penilai: str) -> None:
    pesan_id = ambil(meja)
    meja.kirim_webhook(status("wamid.cepat", "delivered", pesan_id))
    assert meja.status(penilai) == "SAMPAI"
    catat(meja, pesan_id, "wamid.cepat")
    kiriman = meja.kiriman(penilai)
    assert (kiriman.status, kiriman.wamid, kiriman.jadwal) == ("SAMPAI", "wamid.cepat", None)


def test_early_news_without_our_id_is_applied_when_its_owner_is_known(
    meja: Meja, penilai: str
) -> None:
    pesan_id = ambil(meja)
    meja.kirim_webhook(status("wamid.yatim", "read"), status("wamid.yatim", "delivered"))
    assert meja.status(penilai) == "DIKIRIM"
    catat(meja, pesan_id, "wamid.yatim")
    assert meja.status(penilai) == "DIBACA"
    meja.kirim_webhook(status("wamid.yatim", "sent"))
    assert meja.status(penilai) == "DIBACA"


def test_a_passing_failure_by_news_is_tried_again_even_if_it_was_early(
    meja: Meja, penilai: str
) -> None:
    pesan_id = ambil(meja)
    meja.kirim_webhook(status("wamid.gagal", "failed", pesan_id, kode=131000))
    assert meja.status(penilai) == "ANTRE"
    catat(meja, pesan_id, "wamid.gagal")
    meja.kirim_webhook(status("wamid.gagal", "sent", pesan_id))
    assert meja.status(penilai) == "ANTRE"  # the try that failed must not end the queueing
    meja.majukan_waktu()
    meja.kirimkan()
    sampai(lambda: meja.status(penilai) == "DIBACA")
    assert len(meja.whatsapp_ke(NOMOR)) == 1


def test_failed_after_delivered_takes_nothing_back(meja: Meja, penilai: str) -> None:
    pesan_id = ambil(meja)
    catat(meja, pesan_id, "wamid.a")
    meja.kirim_webhook(status("wamid.a", "delivered", pesan_id))
    meja.kirim_webhook(status("wamid.a", "failed", pesan_id, kode=131026))
    assert meja.status(penilai) == "SAMPAI"
    assert meja.kiriman(penilai, "SUREL") is None


def test_delivered_after_failed_is_the_truth_and_is_announced_once(
    meja: Meja, penilai: str
) -> None:
    pesan_id = ambil(meja)
    catat(meja, pesan_id, "wamid.b")
    meja.kirim_webhook(status("wamid.b", "failed", pesan_id, kode=131026))
    assert meja.status(penilai) == "GAGAL"
    assert meja.status(penilai, "SUREL") == "ANTRE"
    meja.kirim_webhook(status("wamid.b", "delivered", pesan_id))
    meja.kirim_webhook(status("wamid.b", "read", pesan_id))
    assert meja.status(penilai) == "DIBACA"
    assert [nama for nama, _ in meja.pengumuman(penilai)] == ["kinerja.notifikasi.terkirim.v1"]


def test_a_person_who_stopped_us_is_not_written_to_again(meja: Meja, penilai: str) -> None:
    pesan_id = ambil(meja)
    catat(meja, pesan_id, "wamid.c")
    meja.kirim_webhook(status("wamid.c", "failed", pesan_id, kode=131050))
    meja.ajukan(penilai, skp_id="skp-lain")
    with meja.db.reading() as conn:
        banyak = "SELECT kanal, count(*) FROM kiriman GROUP BY kanal ORDER BY kanal"
        assert [tuple(b) for b in conn.execute(sa.text(banyak))] == [("SUREL", 2), ("WHATSAPP", 1)]
    # A new telephone is a new chance.
    meja.pegawai(id=penilai, telepon="+6281234000501", versi=2)
    meja.ajukan(penilai, skp_id="skp-baru")
    meja.kirimkan()
    sampai(lambda: meja.whatsapp_ke("6281234000501"))


def test_an_answer_to_us_opens_the_window_and_disturbs_nothing(meja: Meja, penilai: str) -> None:
    meja.kendali(masuk={"dari": NOMOR, "teks": "Terima kasih"})
    sampai(lambda: meja.webhook == [200] or 200 in meja.webhook)
    assert meja.status(penilai) == "ANTRE"
    hitung = sampai(lambda: httpx2.get(f"{meja.whatsapp.url}/_kendali").json()["penghitung"])
    assert hitung.get("webhook_ditolak", 0) == 0


def test_the_handshake_answers_only_our_own_token(meja: Meja) -> None:
    token = meja.pengaturan.whatsapp_verify_token.get_secret_value()
    tanya = pb.VerifikasiWebhookWhatsappRequest
    benar = tanya(mode="subscribe", verify_token=token, challenge="123")
    assert meja.panggil("VerifikasiWebhookWhatsapp", benar).challenge == "123"
    for salah in (
        tanya(mode="subscribe", verify_token="lain", challenge="1"),
        tanya(mode="unsubscribe", verify_token=token, challenge="1"),
    ):
        with pytest.raises(grpc.RpcError) as ditolak:
            meja.panggil("VerifikasiWebhookWhatsapp", salah)
        assert ditolak.value.code() is grpc.StatusCode.PERMISSION_DENIED
    sampai(lambda: httpx2.get(f"{meja.whatsapp.url}/_kendali").json()["terverifikasi"])
