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
