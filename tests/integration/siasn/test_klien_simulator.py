"""The client against the simulated SIASN over real sockets, one fault after another."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal

import httpx2
import pytest

from deploy.lokal import ports
from services.siasn import (
    AngkaKreditBaru,
    KlienSiasn,
    SiasnDitolak,
    SiasnJawabanHilang,
    SiasnSibuk,
    SiasnTidakDitemukan,
    SiasnTidakTersedia,
    SiasnTokenDitolak,
    cari_angka_kredit,
)
from tests.integration.siasn.conftest import NIP, NIP_BARU, PNS_ID, Simulator

BuatKlien = Callable[..., KlienSiasn]
SIMPAN = "angkakredit/save"
BARU = AngkaKreditBaru(
    pns_id=PNS_ID,
    nomor_sk="800/12/PAK/2026",
    tanggal_sk=date(2026, 1, 9),
    bulan_mulai=1,
    tahun_mulai=2025,
    bulan_selesai=12,
    tahun_selesai=2025,
    kredit_utama=Decimal("18.75"),
)


def test_reads(klien: KlienSiasn) -> None:
    orang = klien.data_utama(NIP)
    assert (orang.id, orang.nip, orang.golongan) == (PNS_ID, NIP, "III/a")
    assert orang.tmt_golongan == date(2020, 4, 1)
    assert [b.nama_jabatan for b in klien.riwayat_jabatan(NIP)] == [
        "Pranata Komputer Ahli Pertama"
    ]
    assert [b.golongan for b in klien.riwayat_golongan(NIP)] == ["III/a"]
    assert klien.riwayat_angka_kredit(NIP) == []
    assert klien.riwayat_golongan(NIP_BARU) == []


def test_the_whole_tree_of_units_comes_in_pages(klien: KlienSiasn, simulator: Simulator) -> None:
    unor = list(klien.ref_unor())
    assert len({u.id for u in unor}) == 2500
    assert unor[9].diatasan_id == "u-2"
    assert simulator.panggilan("referensi/ref-unor") == 3


def test_an_unknown_nip(klien: KlienSiasn) -> None:
    with pytest.raises(SiasnTidakDitemukan):
        klien.data_utama("190001011920011999")


def test_a_saved_row_is_read_back(klien: KlienSiasn, simulator: Simulator) -> None:
    id_ = klien.simpan_angka_kredit(BARU)
    (baris,) = klien.riwayat_angka_kredit(NIP)
    assert (baris.id, baris.kredit_total) == (id_, Decimal("18.75"))
    klien.simpan_angka_kredit(replace(BARU, id=id_, kredit_utama=Decimal("12.5")))
    (baris,) = klien.riwayat_angka_kredit(NIP)
    assert (baris.id, baris.kredit_total) == (id_, Decimal("12.5"))
    assert len(simulator.tersimpan()) == 1


def test_what_siasn_finds_wrong_is_listed(klien: KlienSiasn, simulator: Simulator) -> None:
    with pytest.raises(SiasnDitolak) as tertangkap:
        klien.simpan_angka_kredit(replace(BARU, nomor_sk=" ", bulan_mulai=13))
    assert tertangkap.value.rincian == ("NomorSk is required",)
    with pytest.raises(SiasnDitolak) as tertangkap:
        klien.simpan_angka_kredit(replace(BARU, bulan_mulai=13, tahun_mulai=25))
    assert len(tertangkap.value.rincian) == 2
    with pytest.raises(SiasnTidakDitemukan):
        klien.simpan_angka_kredit(replace(BARU, pns_id="entah"))
    assert simulator.tersimpan() == []


def test_eight_threads_and_expired_tokens_make_one_refresh(
    klien: KlienSiasn, simulator: Simulator
) -> None:
    klien.data_utama(NIP)
    awal = {t: simulator.panggilan(t) for t in ("oauth2/token", "sso/token")}
    # Eight calls are on the wire with the old tokens when the first of them kills those.
    simulator.pasang("pns/rw-jabatan", "TOKEN_KEDALUWARSA")
    mulai = threading.Barrier(8)

    def kerja(_: int) -> int:
        mulai.wait(5)
        return len(klien.riwayat_jabatan(NIP))

    with ThreadPoolExecutor(8) as kolam:
        assert list(kolam.map(kerja, range(8))) == [1] * 8
    akhir = {t: simulator.panggilan(t) for t in awal}
    assert akhir == {t: n + 1 for t, n in awal.items()}


def test_tokens_are_renewed_before_they_end(simulator: Simulator) -> None:
    lain = Simulator(simulator.demo, ports.free_port(), umur_token=2).nyalakan()
    try:
        with KlienSiasn(lain.pengaturan()) as klien:
            klien.data_utama(NIP)
            time.sleep(1.2)
            klien.data_utama(NIP)
        assert lain.panggilan("sso/token") == 2
        assert lain.panggilan("pns/data-utama") == 2
    finally:
        lain.matikan()


def test_a_restart_of_siasn_forgets_tokens_and_keeps_rows(
    klien: KlienSiasn, simulator: Simulator
) -> None:
    id_ = klien.simpan_angka_kredit(BARU)
    simulator.matikan()
    simulator.nyalakan()
    assert [b.id for b in klien.riwayat_angka_kredit(NIP)] == [id_]
    assert simulator.panggilan("oauth2/token") == 1


def test_while_siasn_is_down_a_save_says_that_nothing_was_sent(
    buat_klien: BuatKlien, simulator: Simulator
) -> None:
    klien = buat_klien()
    klien.data_utama(NIP)
    simulator.matikan()
    try:
        with pytest.raises(SiasnTidakTersedia) as tertangkap:
            klien.simpan_angka_kredit(BARU)
        assert tertangkap.value.sementara
    finally:
        simulator.nyalakan()


@pytest.mark.parametrize("galat", ["JAWABAN_HILANG", "PUTUS", "LAMBAT"])
def test_a_lost_answer_is_cleared_up_by_reading_back(
    buat_klien: BuatKlien, simulator: Simulator, galat: str
) -> None:
    klien = buat_klien(timeout=0.5)
    simulator.pasang(SIMPAN, galat, detik=1)
    with pytest.raises(SiasnJawabanHilang):
        klien.simpan_angka_kredit(BARU)
    time.sleep(0.8 if galat == "LAMBAT" else 0)
    ketemu = cari_angka_kredit(
        klien.riwayat_angka_kredit(NIP),
        tahun_mulai=2025,
        bulan_mulai=1,
        tahun_selesai=2025,
        bulan_selesai=12,
        nomor_sk=BARU.nomor_sk,
    )
    assert (ketemu is not None) == (galat != "PUTUS")
    assert simulator.panggilan(SIMPAN) == 1


@pytest.mark.parametrize("galat", ["HTML", "KOSONG", "500_RUNTIME"])
def test_an_answer_that_is_not_siasns_leaves_a_save_in_doubt(
    klien: KlienSiasn, simulator: Simulator, galat: str
) -> None:
    simulator.pasang(SIMPAN, galat)
    with pytest.raises(SiasnJawabanHilang):
        klien.simpan_angka_kredit(BARU)
    assert simulator.panggilan(SIMPAN) == 1
    assert klien.riwayat_angka_kredit(NIP) == []


def test_siasn_itself_does_not_notice_a_repeated_save(
    klien: KlienSiasn, simulator: Simulator
) -> None:
    klien.simpan_angka_kredit(BARU)
    klien.simpan_angka_kredit(BARU)
    assert len(simulator.tersimpan()) == 2


def test_throttling_is_waited_out_on_reads_and_reported_on_saves(
    klien: KlienSiasn, simulator: Simulator
) -> None:
    simulator.pasang("pns/data-utama", "429", detik=0)
    assert klien.data_utama(NIP).id == PNS_ID
    simulator.pasang(SIMPAN, "429", detik=7)
    with pytest.raises(SiasnSibuk) as tertangkap:
        klien.simpan_angka_kredit(BARU)
    assert tertangkap.value.retry_after == 7
    assert simulator.tersimpan() == []


@pytest.mark.parametrize("galat", ["HTML", "KOSONG", "PUTUS", "500_RUNTIME", "JAWABAN_HILANG"])
def test_a_read_outlives_two_faults_and_not_three(
    klien: KlienSiasn, simulator: Simulator, galat: str
) -> None:
    simulator.pasang("pns/data-utama", galat, kali=2)
    assert klien.data_utama(NIP).id == PNS_ID
    simulator.pasang("pns/data-utama", galat, kali=3)
    with pytest.raises(SiasnTidakTersedia):
        klien.data_utama(NIP)
    assert simulator.panggilan("pns/data-utama") == 6


def test_suspended_opens_the_circuit_for_everybody(
    klien: KlienSiasn, simulator: Simulator
) -> None:
    klien.data_utama(NIP)
    simulator.pasang("*", "500_SUSPENDED", kali=5)
    with pytest.raises(SiasnTidakTersedia):
        klien.riwayat_jabatan(NIP)
    for _ in range(4):
        with pytest.raises(SiasnTidakTersedia) as tertangkap:
            klien.simpan_angka_kredit(BARU)
        assert (tertangkap.value.retry_after or 0) > 25
    panggilan = simulator.lihat()["panggilan"]
    assert panggilan["pns/rw-jabatan"] == 1
    assert SIMPAN not in panggilan
    assert panggilan["sso/token"] == 1


@pytest.mark.parametrize(
    ("galat", "jenis"),
    [("404_CODE0", SiasnTidakDitemukan), ("200_GAGAL", SiasnDitolak)],
)
def test_a_no_is_a_no_whatever_the_status(
    klien: KlienSiasn, simulator: Simulator, galat: str, jenis: type
) -> None:
    simulator.pasang(SIMPAN, galat)
    with pytest.raises(jenis):
        klien.simpan_angka_kredit(BARU)
    assert simulator.tersimpan() == []


def test_a_token_of_another_instansi_is_refused_after_one_refresh(
    klien: KlienSiasn, simulator: Simulator
) -> None:
    simulator.pasang("pns/data-utama", "SSO_SALAH_KLIEN", kali=2)
    with pytest.raises(SiasnTokenDitolak) as tertangkap:
        klien.data_utama(NIP)
    assert "Token SSO" in tertangkap.value.pesan
    assert simulator.panggilan("sso/token") == 2


def test_a_wrong_password_is_asked_for_once_only(
    buat_klien: BuatKlien, simulator: Simulator
) -> None:
    klien = buat_klien(password="salah")
    for _ in range(4):
        with pytest.raises(SiasnTokenDitolak):
            klien.data_utama(NIP)
    assert simulator.panggilan("sso/token") == 1


def test_a_token_obtained_by_hand_is_used_as_it_is(
    buat_klien: BuatKlien, simulator: Simulator
) -> None:
    pengaturan = simulator.pengaturan()
    jawaban = httpx2.post(
        pengaturan.sso_token_url,
        data={
            "grant_type": "password",
            "client_id": pengaturan.client_id,
            "username": pengaturan.username,
            "password": pengaturan.password,
        },
    )
    klien = buat_klien(sso_token=jawaban.json()["access_token"], username="", password="")
    assert klien.data_utama(NIP).id == PNS_ID
    assert klien.sso_berlaku_sampai == pytest.approx(time.time() + 3600, abs=5)
    assert simulator.panggilan("sso/token") == 1
