"""What is typed and not yet saved: on another device, without connection, without the service."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from deploy.lokal.demo.peserta import JSON, Peserta, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar
from tests.e2e.conftest import Sistem

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]
SIAPA = "bidan-penyelia"
KOTAK = '#rhk-baru [name="rencana_hasil_kerja"]'


@pytest.fixture(scope="module")
def skp(sistem: Sistem) -> JSON:
    orang = Peserta(sistem.base_url, SIAPA)
    ada: list[JSON] = orang.get("/skp", tahun=TAHUN)["items"]
    return ada[0] if ada else susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[])


def buka(layar: Callable[..., Layar], skp: JSON) -> Layar:
    satu = layar(SIAPA)
    satu.buka(f"/skp/{skp['skp_id']}")
    satu.lipatan("Tambah RHK")
    return satu


def ketik(satu: Layar, teks: str) -> None:
    satu.page.locator(KOTAK).press_sequentially(teks, delay=5)


def hasil(sistem: Sistem, skp: JSON) -> list[str]:
    isi = Peserta(sistem.base_url, SIAPA).get(f"/skp/{skp['skp_id']}")
    return [r["rencana_hasil_kerja"] for r in isi["rhk"]]


def test_perangkat_lain_meneruskan_dan_yang_pertama_tahu_sudah_selesai(
    layar: Callable[..., Layar], sistem: Sistem, skp: JSON
) -> None:
    pertama = buka(layar, skp)
    ketik(pertama, "Terlayaninya ibu hamil")
    pertama.tampak("ketikan disimpan di server")
    pertama.potret("ketikan-di-server")
    kedua = buka(layar, skp)
    kedua.tampak("dipulihkan dari server")
    assert kedua.page.locator(KOTAK).input_value() == "Terlayaninya ibu hamil"
    kedua.potret("ketikan-dari-server")
    ketik(kedua, " sesuai standar")
    kedua.tampak("ketikan disimpan di server")
    ketik(pertama, " dan bayi")
    pertama.tampak("ketikan lain dari perangkat lain sudah ada di server")
    assert pertama.page.locator(KOTAK).input_value() == "Terlayaninya ibu hamil dan bayi"
    # One that needs no link, whatever the superior's plan has come to meanwhile.
    kedua.page.locator('#rhk-baru input[name="jenis"][value="TAMBAHAN"]').check()
    kedua.tekan("Tambah RHK", di=kedua.page.locator("#rhk-baru"))
    assert hasil(sistem, skp) == ["Terlayaninya ibu hamil sesuai standar"]
    ketiga = buka(layar, skp)
    ketiga.page.wait_for_load_state("networkidle")
    assert not ketiga.page.locator(KOTAK).input_value(), "saved is saved: nothing comes back"


def test_tanpa_sambungan_tidak_ada_yang_hilang(
    layar: Callable[..., Layar], sistem: Sistem, skp: JSON
) -> None:
    satu = buka(layar, skp)
    satu.page.context.set_offline(True)
    ketik(satu, "Tercatatnya kunjungan rumah")
    satu.tampak("Server belum terjangkau")
    satu.page.locator("#rhk-baru").get_by_role("button", name="Tambah RHK").click()
    satu.tampak("Anda sedang tanpa sambungan")
    satu.potret("ketikan-tanpa-sambungan")
    satu.page.context.set_offline(False)
    satu.tampak("ketikan disimpan di server")
    satu.page.reload()
    expect(satu.page.locator(KOTAK)).to_have_value("Tercatatnya kunjungan rumah")
    satu.page.get_by_role("button", name="Buang, pakai yang tersimpan").first.click()
    assert not satu.page.locator(KOTAK).input_value()
    lagi = buka(layar, skp)
    lagi.page.wait_for_load_state("networkidle")
    assert not lagi.page.locator(KOTAK).input_value(), "thrown away is thrown away everywhere"


def test_layanan_mati_mendadak_di_tengah_ketikan(
    layar: Callable[..., Layar], sistem: Sistem, skp: JSON
) -> None:
    satu = buka(layar, skp)
    pid: Any = sistem.processes()["skp-serve"]["pid"]
    os.kill(pid, signal.SIGKILL)
    ketik(satu, "Terpantaunya tumbuh kembang balita")
    satu.page.locator(".simpanan", has_text="disimpan di server").first.wait_for(timeout=90_000)
    tunggu(lambda: sistem.processes()["skp-serve"]["pid"] not in {None, pid}, detik=60)
    lain = buka(layar, skp)
    lain.tampak("dipulihkan dari server")
    assert lain.page.locator(KOTAK).input_value() == "Terpantaunya tumbuh kembang balita"
    lain.page.get_by_role("button", name="Buang, pakai yang tersimpan").first.click()
