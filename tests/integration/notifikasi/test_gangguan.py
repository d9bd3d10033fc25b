"""Every fault that WhatsApp can have, switched on in the simulator: never twice, never lost."""

import time
from typing import Any

import httpx2
import pytest
import sqlalchemy as sa

from services.notifikasi.main import kanal
from tests.integration.notifikasi.conftest import Meja, sampai, tetap

NOMOR = "6281234000300"


@pytest.fixture
def penilai(meja: Meja) -> str:
    """A rater for whom a message waits, with no sender running yet."""
    pegawai_id = meja.pegawai(telepon=f"+{NOMOR}", email="penilai@contoh.go.id")
    meja.ajukan(pegawai_id)
    return pegawai_id


def once(meja: Meja, penilai: str, nomor: str = NOMOR) -> None:
    """It was read, exactly one stands in the telephone, and no mail was needed."""
    sampai(lambda: meja.status(penilai) == "DIBACA", 30)
    assert len(meja.whatsapp_ke(nomor)) == 1
    assert meja.surel_ke("penilai@contoh.go.id") == []


@pytest.mark.parametrize("galat", ["130429", "131000", "131056", "80007", "131016"])
def test_what_passes_by_itself_is_tried_again_later(meja: Meja, penilai: str, galat: str) -> None:
    meja.kendali(galat=galat)
    meja.kirimkan()
    sampai(lambda: galat in meja.kiriman(penilai).galat)
    assert meja.status(penilai) == "ANTRE"
    meja.majukan_waktu()
    once(meja, penilai)
    assert meja.kiriman(penilai).percobaan == 2


def test_the_waits_grow(meja: Meja, penilai: str) -> None:
    meja.kendali(galat="131000", kali=None)
    meja.kirimkan()
    selang = []
    for percobaan in (1, 2, 3):
        sampai(lambda n=percobaan: meja.kiriman(penilai).percobaan == n)
        kiriman = sampai(lambda: k if (k := meja.kiriman(penilai)).status == "ANTRE" else None)
        selang.append((kiriman.jadwal - kiriman.dikirim).total_seconds())
        meja.majukan_waktu()
    assert 4 <= selang[0] < 7
    assert 16 <= selang[1] < 22
    assert 64 <= selang[2] < 82


def test_after_five_tries_it_goes_by_mail(meja: Meja) -> None:
    penilai = meja.pegawai(telepon="+6281234005000", email="lima@contoh.go.id")
    meja.ajukan(penilai)
    meja.kirimkan()

    def berakhir() -> bool:
        meja.majukan_waktu()
        return meja.status(penilai) == "GAGAL"

    sampai(berakhir)
    sampai(lambda: meja.surel_ke("lima@contoh.go.id"))
    assert meja.kiriman(penilai).percobaan == 5
    assert meja.whatsapp_ke("6281234005000") == []


@pytest.mark.parametrize("galat", ["JAWABAN_HILANG", "LAMBAT"])
def test_a_lost_answer_sends_exactly_one_message(meja: Meja, penilai: str, galat: str) -> None:
    meja.kendali(galat=galat, webhook={"tunda_ms": 400})
    meja.kirimkan()
    once(meja, penilai)
    tetap(lambda: len(meja.whatsapp_ke(NOMOR)) == 1, 2)


def test_with_neither_answer_nor_status_it_is_sent_again_after_the_wait(
    meja: Meja, penilai: str
) -> None:
    meja.kendali(galat="JAWABAN_HILANG", webhook={"hilang": True})
    meja.kirimkan()
    sampai(lambda: meja.status(penilai) == "TIDAK_PASTI")
    assert len(meja.whatsapp_ke(NOMOR)) == 1
    # Nobody can know that it arrived; rather twice than never.
    sampai(lambda: meja.status(penilai) == "DITERIMA_SERVER")
    assert len(meja.whatsapp_ke(NOMOR)) == 2


@pytest.mark.parametrize("galat", ["PUTUS", "HTML"])
def test_a_connection_that_broke_before_the_server_took_it(
    meja: Meja, penilai: str, galat: str
) -> None:
    meja.kendali(galat=galat)
    meja.kirimkan()
    sampai(lambda: meja.status(penilai) == "TIDAK_PASTI")
    once(meja, penilai)


def test_a_telephone_that_hangs_for_ever_ends_in_mail(meja: Meja) -> None:
    penilai = meja.pegawai(telepon="+6281234000408", email="menggantung@contoh.go.id")
    meja.ajukan(penilai)
    meja.kirimkan()
    sampai(lambda: meja.status(penilai) == "TIDAK_PASTI")

    def berakhir() -> bool:
        meja.majukan_waktu()
        return bool(meja.surel_ke("menggantung@contoh.go.id"))

    sampai(berakhir, 40)
    assert meja.status(penilai) == "GAGAL"


def test_a_refused_token_stops_the_channel_and_keeps_the_message(
    meja: Meja, penilai: str, capsys: Any
) -> None:
    meja.kendali(galat="190", kali=1)
    meja.kirimkan()
    sampai(lambda: meja.kiriman(penilai).galat == "OTORISASI:190")
    tetap(lambda: meja.status(penilai) == "ANTRE", 1)
    assert meja.kiriman(penilai).percobaan == 0
    kanal(meja.pengaturan, meja.db, [])
    assert "WHATSAPP berhenti (OTORISASI:190)" in capsys.readouterr().out
    kanal(meja.pengaturan, meja.db, ["lanjut"])
    once(meja, penilai)


def test_what_waits_too_long_for_a_stopped_channel_goes_by_mail(meja: Meja, penilai: str) -> None:
    meja.kendali(galat="190", kali=None)
    meja.kirimkan()
    sampai(lambda: meja.kiriman(penilai).galat == "OTORISASI:190")
    with meja.db.transaction() as conn:
        conn.execute(sa.text("UPDATE kiriman SET dibuat = dibuat - interval '3 hours'"))
    sampai(lambda: meja.surel_ke("penilai@contoh.go.id"))
    assert meja.kiriman(penilai).galat == "KANAL_BERHENTI"


def test_without_a_mail_address_it_goes_on_waiting(meja: Meja) -> None:
    penilai = meja.pegawai(telepon="+6281234000310")
    meja.ajukan(penilai)
    meja.kendali(galat="190", kali=None)
    meja.kirimkan()
    sampai(lambda: meja.kiriman(penilai).galat == "OTORISASI:190")
    with meja.db.transaction() as conn:
        conn.execute(sa.text("UPDATE kiriman SET dibuat = dibuat - interval '3 hours'"))
    tetap(lambda: meja.status(penilai) == "ANTRE", 1)


def test_a_held_back_number_rests_and_the_message_goes_by_mail(meja: Meja, penilai: str) -> None:
    meja.kendali(galat="131048")
    meja.kirimkan()
    sampai(lambda: meja.surel_ke("penilai@contoh.go.id"))
    with meja.db.reading() as conn:
        sebab = conn.scalar(sa.text("SELECT sebab FROM kanal_berhenti"))
    assert sebab == "PEMBATASAN:131048"


@pytest.mark.parametrize(
    ("keadaan", "kode"), [("PAUSED", 132015), ("DISABLED", 132016), ("REJECTED", 132001)]
)
def test_a_stopped_template_goes_by_mail(
    meja: Meja, penilai: str, keadaan: str, kode: int
) -> None:
    meja.kendali(templat={"skp_diajukan": keadaan})
    meja.kirimkan()
    sampai(lambda: meja.surel_ke("penilai@contoh.go.id"))
    assert meja.kiriman(penilai).galat == f"TEMPLAT:{kode}"
    assert meja.whatsapp_ke(NOMOR) == []


@pytest.mark.parametrize("galat", ["130472", "131049"])
def test_not_this_time_goes_by_mail_and_the_telephone_stays(
    meja: Meja, penilai: str, galat: str
) -> None:
    meja.kendali(galat=galat)
    meja.kirimkan()
    sampai(lambda: meja.surel_ke("penilai@contoh.go.id"))
    meja.ajukan(penilai, skp_id="skp-berikut")
    sampai(lambda: meja.whatsapp_ke(NOMOR))


def test_the_real_buckets_of_the_server_are_respected(meja: Meja) -> None:
    meja.kendali(batas={"per_detik": 2, "pasangan": [1, 60]})
    satu = meja.pegawai(telepon="+6281234000301")
    for n in range(2):
        meja.ajukan(satu, skp_id=f"skp-{n}")
    banyak = [meja.pegawai(telepon=f"+62812340004{n:02d}") for n in range(4)]
    for penilai in banyak:
        meja.ajukan(penilai)
    meja.kirimkan()

    def semua_dibaca() -> bool:
        time.sleep(1.2)
        meja.majukan_waktu()
        return all(meja.status(p) == "DIBACA" for p in banyak)

    sampai(semua_dibaca, 30)
    hitung = httpx2.get(f"{meja.whatsapp.url}/_kendali").json()["penghitung"]
    assert hitung["ditolak_131056"] >= 1
    assert len(meja.whatsapp_ke("6281234000301")) == 1


def test_a_lost_answer_of_the_mail_server_repeats_the_same_mail(meja: Meja) -> None:
    meja.kendali_surel(galat="JAWABAN_HILANG")
    penilai = meja.pegawai(email="ragu@contoh.go.id")
    meja.ajukan(penilai)
    meja.kirimkan()
    sampai(lambda: meja.status(penilai, "SUREL") == "DITERIMA_SERVER")
    surat = meja.surel_ke("ragu@contoh.go.id")
    # A mail has no status to wait for; its Message-ID lets the receiver see that it is one.
    assert len({satu["message_id"] for satu in surat}) == 1
    assert len(surat) == 2
