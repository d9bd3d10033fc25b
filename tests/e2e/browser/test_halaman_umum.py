"""Pages that need no session: calculators with their working, verification, help."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]


def test_kalkulator_predikat(layar: Callable[..., Layar]) -> None:
    tamu = layar()
    tamu.buka("/kalkulator/predikat")
    tamu.tekan("Hitung predikat")
    tamu.page.locator(".ringkasan-galat").wait_for()
    for nama in ("hasil_kerja", "perilaku"):
        tamu.page.locator(f'[name="{nama}"][value="DI_ATAS_EKSPEKTASI"]').check()
    tamu.tekan("Hitung predikat")
    assert "Sangat Baik" in tamu.page.locator("section", has_text="Hasil").first.inner_text()
    tamu.tampak("PermenPANRB 6/2022")
    tamu.potret("kalkulator-predikat")


def test_kalkulator_angka_kredit(layar: Callable[..., Layar]) -> None:
    tamu = layar()
    tamu.buka("/kalkulator/angka-kredit")
    tamu.page.locator('[name="saldo-0-ak"]').fill("32,33")
    tamu.page.locator('[name="konversi-0-tahun"]').fill("2023")
    tamu.page.locator('[name="konversi-0-predikat"]').select_option(label="Sangat Baik")
    tamu.tekan("Hitung angka kredit")
    for teks in ("51,08", "Lebih 1,08", "Kurang 48,92", "18,75", "PerBKN 3/2023"):
        tamu.tampak(teks)
    tamu.potret("kalkulator-angka-kredit")
    tamu.tekan("Tambah periode")
    tamu.page.locator('[name="konversi-1-tahun"]').fill("2023")
    tamu.page.locator('[name="konversi-1-predikat"]').select_option(label="Baik")
    tamu.tekan("Hitung angka kredit")
    tamu.page.locator(".ringkasan-galat").wait_for()
    assert tamu.page.locator('[name="konversi-1-tahun"]').input_value() == "2023"
    tamu.potret("kalkulator-angka-kredit-salah")


def test_kalkulator_hari_kerja(layar: Callable[..., Layar]) -> None:
    tamu = layar()
    tamu.buka("/kalkulator/hari-kerja")
    tamu.isi("Tanggal mulai", "2026-01-02")
    tamu.isi("Jumlah hari kerja", "14")
    tamu.tekan("Hitung batas")
    tamu.tampak("23 Januari 2026")
    tamu.potret("kalkulator-hari-kerja")


def test_kalkulator_distribusi_predikat(layar: Callable[..., Layar]) -> None:
    tamu = layar()
    tamu.buka("/kalkulator/predikat")
    tamu.ikuti("Distribusi predikat")
    tamu.tekan("Hitung distribusi")
    tamu.page.locator(".ringkasan-galat").wait_for()
    tamu.tampak("Pilih capaian kinerja organisasi.")
    tamu.potret("kalkulator-distribusi-salah")
    # By keyboard alone: a letter chooses, Enter reckons.
    papan = tamu.page.keyboard
    tamu.page.get_by_label("Capaian kinerja organisasi").focus()
    papan.type("Baik")
    papan.press("Tab")
    papan.type("50")
    with tamu.page.expect_navigation():
        papan.press("Enter")
    tamu.tampak("Paling banyak 70% Baik: 35 dari 50 orang.")
    tamu.tidak_tampak("Belum sesuai:")
    for nama, orang in (("Sangat Baik", "10"), ("Baik", "40")):
        tamu.isi(nama, orang)
    tamu.tekan("Hitung distribusi")
    tamu.tampak("Belum sesuai: Paling banyak 70% Baik: 35 dari 50 orang.")
    tamu.tampak("SE MenPANRB 3/2023")
    tamu.potret("kalkulator-distribusi")
    tamu.isi("Baik", "41")
    tamu.tekan("Hitung distribusi")
    tamu.tampak("Jumlah menurut predikat 51")
    assert tamu.page.get_by_label("Baik", exact=True).input_value() == "41"
    for nama in ("Sangat Baik", "Baik"):
        tamu.isi(nama, "")
    tamu.isi("Jumlah pegawai yang dinilai", "4")
    tamu.tekan("Hitung distribusi")
    tamu.tampak("pola baru ditimbang mulai 5 pegawai")


def test_panduan_ipk(layar: Callable[..., Layar]) -> None:
    tamu = layar()
    tamu.buka("/kalkulator/panduan-ipk")
    tamu.pilih("Strata 1 (S-1)")
    tamu.pilih("B")
    tamu.isi("IPK", "4,5")
    tamu.tekan("Lihat panduan")
    tamu.tampak("Isi IPK dari 0,00 sampai 4,00")
    assert tamu.page.get_by_label("IPK", exact=True).input_value() == "4,5"
    tamu.potret("kalkulator-ipk-salah")
    tamu.isi("IPK", "3,10")
    tamu.tekan("Lihat panduan")
    tamu.tampak("Panduan: Baik")
    tamu.tampak("Program studi terakreditasi minimal C.")
    tamu.potret("kalkulator-ipk")
    tamu.isi("IPK", "")
    tamu.pilih("Studi tidak selesai (tidak lulus atau drop out)")
    tamu.tekan("Lihat panduan")
    tamu.tampak("mempertimbangkan perilaku kerja")


def test_verifikasi_kode_yang_tidak_dikenal(layar: Callable[..., Layar]) -> None:
    tamu = layar()
    tamu.buka("/verifikasi")
    tamu.isi("Kode pada dokumen", "TIDAK-ADA-KODE-INI")
    tamu.tekan("Periksa")
    tamu.tampak("Kode ini tidak dikenal")
    tamu.potret("verifikasi-tidak-dikenal")


def test_bantuan_dan_masuk(layar: Callable[..., Layar]) -> None:
    tamu = layar()
    tamu.buka("/bantuan#masalah-sudah-berubah")
    tamu.tampak("Data sudah berubah")
    tamu.potret("bantuan")
    tamu.buka("/masuk")
    tamu.potret("masuk")
