"""One delivery: every outcome and every piece of news, allowed and ignored."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.kelas_galat import Kelas
from services.notifikasi.domain.kiriman import (
    Diterima,
    Ditolak,
    Hasil,
    Kiriman,
    Putusan,
    TakPasti,
    TakTerkirim,
    ambil,
    catat,
    terima_kabar,
    tertahan,
    tinjau,
)
from services.notifikasi.domain.status_kirim import StatusKirim as S

KINI = datetime(2026, 6, 1, 8, tzinfo=UTC)
TUNGGU, SEWA = timedelta(seconds=60), timedelta(seconds=25)


def a_kiriman(status: S = S.DIKIRIM, **lain: Any) -> Kiriman:
    isi = {
        "pesan_id": uuid.UUID(int=1),
        "pegawai_id": "p",
        "kanal": Kanal.WHATSAPP,
        "tujuan": "628123456789",
        "dibuat": KINI,
        "percobaan": 1,
        "dikirim": KINI,
        "jadwal": KINI + SEWA,
    }
    return Kiriman(**(isi | {"status": status} | lain))


def surel(status: S = S.DIKIRIM, **lain: Any) -> Kiriman:
    return a_kiriman(status, kanal=Kanal.SUREL, tujuan="a@b.id", **lain)


def hasil(kiriman: Kiriman, outcome: Hasil) -> Putusan:
    return catat(kiriman, outcome, KINI, tunggu=TUNGGU, acak=0)


def kabar(kiriman: Kiriman, status: S, wamid: str = "w1", kode: int = 0) -> Putusan:
    return terima_kabar(kiriman, status, wamid=wamid, kode=kode, sekarang=KINI, acak=0)


def test_taking_it_counts_the_try_and_starts_the_lease() -> None:
    diambil = ambil(a_kiriman(S.ANTRE, percobaan=2, dikirim=None), KINI, sewa=SEWA)
    assert (diambil.status, diambil.percobaan) == (S.DIKIRIM, 3)
    assert (diambil.dikirim, diambil.jadwal) == (KINI, KINI + SEWA)


def test_taken_by_the_server() -> None:
    putusan = hasil(a_kiriman(), Diterima("w1"))
    kiriman = putusan.kiriman
    assert (kiriman.status, kiriman.wamid, kiriman.jadwal) == (S.DITERIMA_SERVER, "w1", None)
    assert not putusan.tiba


def test_for_a_mail_the_servers_yes_is_arrival_as_far_as_anyone_can_know() -> None:
    assert hasil(surel(), Diterima()).tiba


def test_an_answer_after_the_news_takes_nothing_back() -> None:
    assert hasil(a_kiriman(S.DIBACA, jadwal=None), Diterima("w1")).kiriman.status is S.DIBACA
    for outcome in (Ditolak(131026), TakPasti("x"), TakTerkirim("x")):
        dibaca = a_kiriman(S.DIBACA, jadwal=None)
        assert hasil(dibaca, outcome) == Putusan(dibaca)


def test_the_answer_about_a_try_that_was_reported_failed_meanwhile_changes_nothing() -> None:
    menunggu = a_kiriman(S.ANTRE, wamid_gagal="w1")
    assert hasil(menunggu, Diterima("w1")) == Putusan(menunggu)


def test_a_lost_answer_is_waited_for() -> None:
    kiriman = hasil(a_kiriman(), TakPasti("ReadTimeout")).kiriman
    assert (kiriman.status, kiriman.jadwal) == (S.TIDAK_PASTI, KINI + TUNGGU)
    assert kiriman.galat == "ReadTimeout"


def test_what_never_left_is_tried_again_and_in_the_end_goes_the_other_way() -> None:
    lagi = hasil(a_kiriman(), TakTerkirim("ConnectError")).kiriman
    assert (lagi.status, lagi.jadwal) == (S.ANTRE, KINI + timedelta(seconds=4))
    akhir = hasil(a_kiriman(percobaan=5), TakTerkirim("ConnectError"))
    assert (akhir.kiriman.status, akhir.alihkan) == (S.GAGAL, True)


@pytest.mark.parametrize(("kode", "lambat"), [(130429, True), (131056, True), (131000, False)])
def test_passing_trouble_is_tried_again(kode: int, lambat: bool) -> None:
    putusan = hasil(a_kiriman(percobaan=3), Ditolak(kode))
    assert putusan.kiriman.status is S.ANTRE
    assert putusan.kiriman.jadwal == KINI + timedelta(seconds=64)
    assert (putusan.lambatkan, putusan.alihkan) == (lambat, False)
    assert hasil(a_kiriman(percobaan=5), Ditolak(kode)).alihkan


@pytest.mark.parametrize(
    ("kode", "tandai"),
    [
        (131026, Kelas.PENERIMA),
        (131050, Kelas.MENOLAK),
        (130472, None),
        (132001, None),
        (100, None),
    ],
)
def test_lasting_trouble_goes_the_other_way(kode: int, tandai: Kelas | None) -> None:
    putusan = hasil(a_kiriman(), Ditolak(kode))
    assert (putusan.kiriman.status, putusan.kiriman.jadwal) == (S.GAGAL, None)
    assert (putusan.alihkan, putusan.tandai, putusan.henti) == (True, tandai, None)
    assert putusan.kiriman.galat.endswith(f":{kode}")


@pytest.mark.parametrize("kode", [0, 190, 250, 131042])
def test_a_refused_access_stops_the_channel_and_costs_the_message_nothing(kode: int) -> None:
    putusan = hasil(a_kiriman(percobaan=1), Ditolak(kode))
    assert putusan.henti is Kelas.OTORISASI
    assert not putusan.alihkan
    kiriman = putusan.kiriman
    assert (kiriman.status, kiriman.percobaan, kiriman.jadwal) == (S.ANTRE, 0, KINI)


def test_a_held_back_number_rests_and_the_message_goes_the_other_way() -> None:
    putusan = hasil(a_kiriman(), Ditolak(131048))
    assert (putusan.henti, putusan.alihkan) == (Kelas.PEMBATASAN, True)


def test_a_mailbox_that_does_not_exist_marks_no_telephone() -> None:
    putusan = hasil(surel(), Ditolak(550))
    assert (putusan.alihkan, putusan.tandai) == (True, None)
    assert hasil(surel(percobaan=11), Ditolak(451)).kiriman.status is S.ANTRE
    assert hasil(surel(percobaan=12), Ditolak(451)).kiriman.status is S.GAGAL
    assert hasil(surel(), Ditolak(535)).henti is Kelas.OTORISASI


def test_a_lease_without_outcome_becomes_doubt_counted_from_the_sending() -> None:
    nanti = KINI + SEWA
    ragu = tinjau(a_kiriman(), nanti, tunggu=TUNGGU).kiriman
    assert (ragu.status, ragu.jadwal) == (S.TIDAK_PASTI, KINI + TUNGGU)
    assert ragu.galat == "PENGIRIM_BERHENTI"
    lama = tinjau(a_kiriman(), KINI + timedelta(hours=1), tunggu=TUNGGU).kiriman
    assert lama.jadwal == KINI + timedelta(hours=1)
    aneh = a_kiriman(dikirim=None, galat="sebelumnya")
    kiriman = tinjau(aneh, KINI, tunggu=TUNGGU).kiriman
    assert (kiriman.jadwal, kiriman.galat) == (KINI + TUNGGU, "sebelumnya")


def test_doubt_without_news_is_a_new_try_until_the_tries_are_used_up() -> None:
    lagi = tinjau(a_kiriman(S.TIDAK_PASTI), KINI, tunggu=TUNGGU).kiriman
    assert (lagi.status, lagi.jadwal) == (S.ANTRE, KINI)
    habis = tinjau(a_kiriman(S.TIDAK_PASTI, percobaan=5), KINI, tunggu=TUNGGU)
    assert (habis.kiriman.status, habis.alihkan) == (S.GAGAL, True)


def test_whatever_is_not_in_doubt_is_left_alone() -> None:
    antre = a_kiriman(S.ANTRE)
    assert tinjau(antre, KINI, tunggu=TUNGGU) == Putusan(antre)


@pytest.mark.parametrize("status", [S.DIKIRIM, S.TIDAK_PASTI, S.ANTRE])
def test_news_ends_every_wait(status: S) -> None:
    putusan = kabar(a_kiriman(status), S.DITERIMA_SERVER)
    kiriman = putusan.kiriman
    assert (kiriman.status, kiriman.wamid, kiriman.jadwal) == (S.DITERIMA_SERVER, "w1", None)
    assert not putusan.tiba


def test_arrival_is_said_once() -> None:
    sampai = kabar(a_kiriman(S.DITERIMA_SERVER, jadwal=None, wamid="w1"), S.SAMPAI)
    assert sampai.tiba
    dibaca = kabar(sampai.kiriman, S.DIBACA)
    assert (dibaca.kiriman.status, dibaca.tiba) == (S.DIBACA, False)
    assert kabar(dibaca.kiriman, S.SAMPAI).kiriman.status is S.DIBACA


def test_arrival_overrules_a_failure() -> None:
    putusan = kabar(a_kiriman(S.GAGAL, jadwal=None), S.SAMPAI)
    assert (putusan.kiriman.status, putusan.tiba) == (S.SAMPAI, True)


@pytest.mark.parametrize(("status"), [S.DIKIRIM, S.TIDAK_PASTI, S.DITERIMA_SERVER])
def test_a_failure_by_news_counts_while_nothing_has_arrived(status: S) -> None:
    putusan = kabar(a_kiriman(status), S.GAGAL, kode=131026)
    assert (putusan.kiriman.status, putusan.alihkan) == (S.GAGAL, True)
    assert putusan.tandai is Kelas.PENERIMA
    lagi = kabar(a_kiriman(status), S.GAGAL, kode=131000).kiriman
    assert (lagi.status, lagi.wamid_gagal, lagi.wamid) == (S.ANTRE, "w1", "")


@pytest.mark.parametrize("status", [S.ANTRE, S.GAGAL, S.SAMPAI, S.DIBACA])
def test_a_failure_by_news_that_comes_too_late_is_none(status: S) -> None:
    kiriman = a_kiriman(status, jadwal=None)
    assert kabar(kiriman, S.GAGAL, kode=131026) == Putusan(kiriman)


def test_a_failure_of_an_earlier_try_says_nothing_about_this_one() -> None:
    kedua = a_kiriman(S.DITERIMA_SERVER, jadwal=None, wamid="w2")
    assert kabar(kedua, S.GAGAL, "w1", 131026) == Putusan(kedua)


def test_a_late_sent_of_the_failed_try_does_not_end_the_queueing() -> None:
    menunggu = a_kiriman(S.ANTRE, wamid_gagal="w1")
    assert kabar(menunggu, S.DITERIMA_SERVER, "w1") == Putusan(menunggu)
    assert kabar(menunggu, S.SAMPAI, "w1").kiriman.status is S.SAMPAI


def test_news_without_a_wamid_keeps_the_one_we_have() -> None:
    putusan = kabar(a_kiriman(S.DITERIMA_SERVER, jadwal=None, wamid="w9"), S.SAMPAI, "")
    assert putusan.kiriman.wamid == "w9"


def test_news_that_is_no_end_leaves_the_schedule() -> None:
    kiriman = a_kiriman(S.DIKIRIM)
    assert kabar(kiriman, S.DIKIRIM).kiriman.jadwal == kiriman.jadwal


def test_what_waited_too_long_for_a_resting_channel_goes_the_other_way() -> None:
    putusan = tertahan(replace(a_kiriman(S.ANTRE), jadwal=KINI))
    assert (putusan.kiriman.galat, putusan.alihkan) == ("KANAL_BERHENTI", True)


def test_a_delivery_does_not_show_its_address_in_logs() -> None:
    assert "628123456789" not in repr(a_kiriman())
