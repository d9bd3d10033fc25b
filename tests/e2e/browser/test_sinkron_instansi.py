"""An administrator synchronises the agency: SIASN is away, then knows nobody, then is asked again.

SIASN is made to know nobody, so that this story changes no person whom another story needs.
"""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable, Iterator

import pytest

from deploy.lokal.demo import muat
from tests.e2e.browser.layar import Layar
from tests.e2e.browser.test_impor import admin_demo
from tests.e2e.conftest import Sistem

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]
UNIT = muat.identity("unor", "kominfo-ikp")


@pytest.fixture
def gangguan(sistem: Sistem) -> Iterator[Callable[..., None]]:
    """Switch faults of the simulated SIASN; none is left behind."""

    def minta(metode: str, isi: object = None, tanya: str = "") -> None:
        badan = None if isi is None else json.dumps(isi).encode()
        kepala = {"Content-Type": "application/json"}
        alamat = f"{sistem.siasn_url}/_kendali{tanya}"
        urllib.request.urlopen(
            urllib.request.Request(alamat, badan, kepala, method=metode), timeout=10
        ).close()

    def pasang(*aturan: tuple[str, str]) -> None:
        minta("DELETE", tanya="?hanya=aturan")
        minta(
            "POST", {"aturan": [{"jalur": j, "galat": galat, "kali": 1000} for j, galat in aturan]}
        )

    yield pasang
    minta("DELETE", tanya="?hanya=aturan")


def test_admin_menyinkronkan_instansi(
    layar: Callable[..., Layar], gangguan: Callable[..., None]
) -> None:
    admin = layar(admin_demo())
    gangguan(("referensi/ref-unor", "HTML"), ("pns/data-utama", "404_CODE0"))

    admin.buka(f"/manajemen/unor/{UNIT}")
    admin.lipatan("Ubah nama, atau pindahkan ke induk lain")
    nama_lama = admin.page.get_by_label("Nama unit", exact=True).input_value()
    admin.isi("Nama unit", f"{nama_lama} dan Media")
    admin.page.locator("#unor-alasan").fill("Perbup 9/2026")
    admin.tekan("Simpan unit")

    admin.menu("Sinkron SIASN")
    admin.tampak("Belum pernah ada sinkronisasi instansi")
    admin.potret("sinkron-kosong")
    admin.tekan("Mulai sinkronisasi")
    admin.bilang("Sinkronisasi dimulai.")
    admin.page.get_by_text("Dilanjutkan otomatis").wait_for(timeout=60_000)
    admin.tampak("Yang perlu bertindak: BKN.")
    admin.potret("sinkron-menunggu-siasn")
    admin.tekan("Hentikan dahulu")
    admin.tampak("Terhenti")
    admin.potret("sinkron-terhenti")

    gangguan(("referensi/ref-unor", "200_UNIT_TANPA_NAMA"), ("pns/data-utama", "404_CODE0"))
    admin.tekan("Lanjutkan")
    admin.page.locator("#maju-pegawai").wait_for(timeout=60_000)
    admin.potret("sinkron-berjalan")
    admin.page.get_by_role("button", name="Coba lagi yang gagal").wait_for(timeout=120_000)
    admin.tampak("Data tidak ditemukan")
    admin.tampak("Anda, admin instansi")
    admin.potret("sinkron-selesai")
    admin.ikuti("Lihat nama pegawainya")
    admin.tampak("Data utama")
    admin.potret("sinkron-gagal")
    admin.buka("/manajemen/sinkron/unor")
    admin.tampak("SIASN tidak menyebut nama unit ini.")
    admin.potret("sinkron-unor")

    admin.menu("Sinkron SIASN")
    admin.page.get_by_role("link", name="menunggu keputusan Anda").click()
    admin.tekan("Pertahankan yang di sini")
    admin.tampak("Pilih 1 sampai 100 perbedaan.")
    admin.potret("sinkron-tanpa-pilihan")
    admin.page.get_by_label(f"Pilih nama unit {nama_lama} dan Media").check()
    admin.potret("sinkron-beda")
    admin.tekan("Ikuti SIASN untuk yang dipilih")
    admin.tampak("1 dari 1 perbedaan diputuskan.")
    admin.potret("sinkron-diputuskan")
    admin.buka(f"/manajemen/unor/{UNIT}")
    nama_kini = admin.page.get_by_label("Nama unit", exact=True).input_value()
    assert nama_kini == nama_lama, "as SIASN has it"
