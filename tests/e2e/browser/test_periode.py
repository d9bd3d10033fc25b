"""Manajemen Periode in the browser: the year's periods, a choice refused, made, and taken back.

Everything is chosen for a year that no other story comes to.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from services.gateway.halaman.tulisan import hari_ini
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(240)]
NANTI = hari_ini().year + 2
JENDELA, SIKLUS = "Lama menilai evaluasi periodik", "Siklus evaluasi periodik"
SK = "Keputusan Bupati 100.3.3.2/15"


def test_admin_memilih_jendela_dan_siklus_lalu_menariknya(layar: Callable[..., Layar]) -> None:
    admin = layar("admin-instansi")
    admin.menu("Manajemen Periode")
    admin.tampak(f"Tahunan {hari_ini().year}")
    admin.tampak("Evaluasi tahunan (final)")
    assert admin.page.get_by_text("Evaluasi tahunan (final)").count() == 1
    admin.potret("periode")
    _ditolak(admin)
    _jendela(admin)
    _siklus(admin)
    for nama in (JENDELA, SIKLUS):
        admin.tekan(f"Tarik kembali: {nama} sejak 1 Januari {NANTI}")
        admin.bilang(f"Pilihan ditarik kembali: {nama}.")
    admin.tampak("Ditarik kembali")
    admin.potret("periode-ditarik")
    _tahun(admin)
    admin.tampak(f"10 April {NANTI}")
    admin.tampak(f"Triwulan I {NANTI}")


def test_yang_bukan_admin_tidak_menemukannya(layar: Callable[..., Layar]) -> None:
    pegawai = layar("arsiparis")
    assert pegawai.page.get_by_role("link", name="Manajemen Periode").count() == 0
    assert pegawai.buka("/manajemen/periode") == 403


def _ditolak(admin: Layar) -> None:
    lipatan = admin.lipatan(f"Pilih baru: {JENDELA}")
    admin.isi("Pilihan baru", "40", di=lipatan)
    admin.isi("Berlaku sejak", "2022-01-01", di=lipatan)
    admin.isi("Dasar hukum", SK, di=lipatan)
    admin.tekan("Simpan pilihan", di=lipatan)
    admin.tampak("Isi jumlah hari, 1 sampai 31.")
    admin.tampak("Pilih hari ini atau sesudahnya; yang sudah berlaku tidak diubah surut.")
    lipatan = admin.lipatan(f"Pilih baru: {JENDELA}")
    expect(lipatan.get_by_label("Pilihan baru", exact=True)).to_have_value("40")
    expect(lipatan.get_by_label("Dasar hukum", exact=True)).to_have_value(SK)
    admin.potret("periode-ditolak")


def _jendela(admin: Layar) -> None:
    lipatan = admin.lipatan(f"Pilih baru: {JENDELA}")
    admin.isi("Pilihan baru", "15", di=lipatan)
    admin.isi("Berlaku sejak", f"{NANTI}-01-01", di=lipatan)
    admin.tekan("Simpan pilihan", di=lipatan)
    admin.bilang(f"Pilihan disimpan: {JENDELA}.")
    admin.tampak("15 hari setelah periode berakhir")
    lipatan = admin.lipatan(f"Pilih baru: {JENDELA}")
    admin.isi("Pilihan baru", "16", di=lipatan)
    admin.isi("Berlaku sejak", f"{NANTI}-01-01", di=lipatan)
    admin.isi("Dasar hukum", SK, di=lipatan)
    admin.tekan("Simpan pilihan", di=lipatan)
    admin.tampak(f"Sudah ada pilihan yang berlaku sejak 1 Januari {NANTI}.")
    _tahun(admin)
    admin.tampak(f"15 April {NANTI}")
    admin.tampak(f"31 Januari {NANTI + 1}")


def _siklus(admin: Layar) -> None:
    lipatan = admin.lipatan(f"Pilih baru: {SIKLUS}")
    lipatan.get_by_label("Pilihan baru", exact=True).select_option("BULANAN")
    admin.isi("Berlaku sejak", f"{NANTI}-01-01", di=lipatan)
    admin.isi("Dasar hukum", SK, di=lipatan)
    admin.tekan("Simpan pilihan", di=lipatan)
    admin.bilang(f"Pilihan disimpan: {SIKLUS}.")
    _tahun(admin)
    admin.tampak(f"Desember {NANTI}")
    admin.tampak("Belum berlaku")
    admin.potret("periode-dipilih")


def _tahun(admin: Layar) -> None:
    admin.page.get_by_label("Tahun", exact=True).select_option(str(NANTI))
    admin.tekan("Tampilkan")
