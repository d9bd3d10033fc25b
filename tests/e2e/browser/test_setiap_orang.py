"""Nobody is shut out: keyboard, no script, a phone, the dark, a forgotten password."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from deploy.lokal.demo import agensi, muat
from deploy.lokal.demo.peserta import Peserta, tunggu
from tests.e2e.browser.gerak import TAHUN, rencana
from tests.e2e.browser.layar import LEBAR_PONSEL, TINGGI, Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]

SANDI_BARU = "Tangga-hujan-kelereng-58"
TERBERAT = 150 * 1024
TABULASI = 80


def tab_sampai(layar: Layar, nama: str) -> None:
    """Press Tab until the focus is on the control of this name."""
    for _ in range(TABULASI):
        layar.page.keyboard.press("Tab")
        kini = layar.page.evaluate(
            "(e => e.getAttribute('aria-label') || e.labels?.[0]?.innerText || e.innerText || '')"
            "(document.activeElement)"
        )
        if kini.strip() == nama:
            garis = layar.page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert garis != "none", f"the focus on {nama} cannot be seen"
            return
    pytest.fail(f"{nama} is not reached by keyboard")


def test_masuk_dan_mengajukan_dengan_papan_ketik(
    peserta: Callable[[str], Peserta], layar: Callable[..., Layar]
) -> None:
    orang = peserta("tata-usaha-sekolah")
    skp = rencana(orang, peserta("kepala-sekolah"))
    baris = next(satu for satu in agensi.people() if satu.kunci == "tata-usaha-sekolah")
    staf = layar()
    staf.buka(f"/skp/{skp['skp_id']}")  # leads to the log-in and back
    tab_sampai(staf, "NIP")
    staf.page.keyboard.type(baris.nip)
    tab_sampai(staf, "Sandi")
    staf.page.keyboard.type(muat.password(baris))
    with staf.page.expect_navigation():
        staf.page.keyboard.press("Enter")
    for nama in ("Ajukan SKP", "Ya, ajukan SKP"):
        tab_sampai(staf, nama)
        with staf.page.expect_navigation():
            staf.page.keyboard.press("Enter")
    staf.bilang("SKP diajukan")


def test_lengkap_tanpa_javascript_di_ponsel(layar: Callable[..., Layar]) -> None:
    ponsel = {"width": LEBAR_PONSEL, "height": TINGGI}
    guru = layar("guru-pppk-b", java_script_enabled=False, viewport=ponsel)
    guru.page.get_by_text("Menu", exact=True).click()
    guru.menu("Daftar SKP")
    guru.ikuti("Tambah SKP")
    guru.page.get_by_label("Kualitatif").check()
    guru.tekan("Buat SKP")
    lipatan = guru.lipatan("Tambah RHK")
    lipatan.locator('input[name="rhk_pimpinan_id"]').first.check()
    lipatan.locator('[name="rencana_hasil_kerja"]').fill("Meningkatnya literasi kelas IX")
    guru.tekan("Tambah RHK", di=lipatan)
    indikator = guru.lipatan("Tambah indikator pada RHK nomor 1")
    assert indikator.locator('[name="target"]').count() == 0
    indikator.locator('[name="indikator"]').fill("Sembilan dari sepuluh siswa tuntas membaca")
    guru.tekan("Tambah indikator", di=indikator)
    guru.ikuti("Ajukan SKP")
    guru.tekan("Ya, ajukan SKP")
    guru.bilang("SKP diajukan")


def test_pppk_diberi_tahu_mengapa_tanpa_angka_kredit(layar: Callable[..., Layar]) -> None:
    dokter = layar("dokter-pertama")
    dokter.menu("Daftar Angka Kredit")
    dokter.tampak("Anda tidak memiliki angka kredit")
    dokter.tampak("PNS")
    dokter.potret("angka-kredit-pppk")


def test_ketikan_bertahan_di_perangkat(layar: Callable[..., Layar]) -> None:
    guru = layar("guru-madya")
    guru.menu("Profil")
    kotak = guru.page.get_by_label("Nomor WhatsApp")
    lama = kotak.input_value()
    kotak.fill("0811")
    guru.tampak("disimpan di perangkat ini")
    guru.page.reload()
    guru.tampak("dipulihkan dari perangkat ini")
    assert kotak.input_value() == "0811"
    guru.tekan("Simpan kontak")
    guru.tampak("Tulis nomor telepon dengan angka")
    assert kotak.input_value() == "0811"
    kotak.fill("081234567890")
    guru.tekan("Simpan kontak")
    guru.bilang("Kontak Anda disimpan")
    assert lama != kotak.input_value() == "+6281234567890"
    guru.tidak_tampak("perangkat ini")


def test_gelap_tetap_terbaca(layar: Callable[..., Layar]) -> None:
    sekda = layar("sekda", color_scheme="dark")
    for nama, jalur in (
        ("gelap-beranda", "/"),
        ("gelap-skp-bawahan", "/skp-bawahan"),
        ("gelap-dashboard", "/dashboard/pengisian"),
        ("gelap-kalkulator", "/kalkulator/predikat?hasil_kerja=SESUAI_EKSPEKTASI&perilaku="),
    ):
        sekda.buka(jalur)
        sekda.potret(nama)
    sekda.tekan("terang")
    assert sekda.page.locator("html").get_attribute("data-bs-theme") == "light"


def test_kunjungan_pertama_ringan(layar: Callable[..., Layar]) -> None:
    """All that the first page loads, as it comes over the line; and nothing from elsewhere."""
    tamu = layar()
    alat = tamu.page.context.new_cdp_session(tamu.page)
    alat.send("Network.enable")
    ukuran: list[float] = []
    asal: set[str] = set()
    alat.on("Network.loadingFinished", lambda acara: ukuran.append(acara["encodedDataLength"]))
    alat.on("Network.requestWillBeSent", lambda acara: asal.add(acara["request"]["url"]))
    tamu.buka("/masuk")
    tamu.page.wait_for_load_state("networkidle")
    assert len(ukuran) >= 4
    assert sum(ukuran) <= TERBERAT, f"{sum(ukuran) / 1024:.0f} KiB"
    assert {alamat for alamat in asal if not alamat.startswith((tamu.base_url, "data:"))} == set()


def test_wajib_ganti_sandi_awal(layar: Callable[..., Layar]) -> None:
    perawat = layar()
    orang = next(satu for satu in agensi.people() if satu.kunci == "perawat-pertama")
    perawat.buka("/masuk")
    perawat.isi("NIP", orang.nip)
    perawat.isi("Sandi", muat.password(orang))
    perawat.tekan("Masuk")
    perawat.tampak("Sandi Anda masih sandi awal")
    perawat.buka("/skp")
    perawat.tampak("Sandi Anda masih sandi awal")
    perawat.isi("Sandi sekarang", muat.password(orang))
    for baru, jawaban in ((orang.nip, "Jangan memakai NIP"), (SANDI_BARU, "Selamat datang")):
        perawat.isi("Sandi sekarang", muat.password(orang))
        perawat.isi("Sandi baru", baru)
        perawat.isi("Ketik lagi sandi baru", baru)
        perawat.tekan("Simpan sandi baru")
        perawat.tampak(jawaban)
        if baru == orang.nip:
            perawat.potret("sandi-lemah")


def test_lupa_sandi_lewat_surel(layar: Callable[..., Layar]) -> None:
    bidan = layar()
    orang = next(satu for satu in agensi.people() if satu.kunci == "bidan-mahir")
    bidan.buka("/masuk")
    surel = bidan.page.get_by_role("link", name="Simulator surel").get_attribute("href")
    bidan.ikuti("Lupa sandi?")
    bidan.isi("NIP", orang.nip)
    bidan.potret("lupa-sandi")
    bidan.tekan("Kirim tautan")
    bidan.tampak("Periksa surel Anda")

    def tautan() -> Any:
        kotak = httpx2.get(f"{surel}/_surat", timeout=10).text
        return re.search(rf"{re.escape(bidan.base_url)}(/atur-ulang-sandi\?kode=[\w-]+)", kotak)

    bidan.buka(tunggu(tautan, detik=30).group(1))
    bidan.isi("Sandi baru", SANDI_BARU)
    bidan.isi("Ketik lagi sandi baru", "tidak sama")
    bidan.tekan("Simpan sandi baru")
    bidan.tampak("Ketik sandi baru yang sama pada kedua isian.")
    bidan.isi("Sandi baru", SANDI_BARU)
    bidan.isi("Ketik lagi sandi baru", SANDI_BARU)
    bidan.tekan("Simpan sandi baru")
    bidan.bilang("Sandi baru tersimpan")
    bidan.isi("NIP", orang.nip)
    bidan.isi("Sandi", SANDI_BARU)
    bidan.tekan("Masuk")
    bidan.tampak("Selamat datang")


def test_salah_sandi_berulang_mengunci(layar: Callable[..., Layar]) -> None:
    """A NIP that has no account answers as one that has."""
    tamu = layar()
    tamu.buka("/masuk")
    for _ in range(12):
        tamu.isi("NIP", "199001012015011099")
        tamu.isi("Sandi", "bukan-sandi-siapa-pun")
        tamu.tekan("Masuk")
        if "Akun terkunci" in tamu.page.locator("main").inner_text():
            break
        tamu.tampak("NIP atau sandi salah")
    tamu.tampak("Coba lagi sesudah pukul")
    assert tamu.page.get_by_label("NIP").input_value() == "199001012015011099"
    tamu.potret("akun-terkunci")


def test_dashboard_sampai_nama(layar: Callable[..., Layar]) -> None:
    admin = layar("admin-instansi")
    admin.menu("Dashboard Pengisian")
    admin.tampak("Pemerintah Kabupaten Tirtamarga")
    admin.potret("dashboard-pengisian")
    admin.page.get_by_role("link", name=re.compile(r"^Persetujuan: \d+ pegawai")).click()
    admin.tampak("Endah Retnosari Wibisana")
    admin.potret("dashboard-nama")
    assert f"tahun={TAHUN}" in admin.page.url
