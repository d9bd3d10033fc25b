"""The plan of a head of office: refused while incomplete, returned once, mended, approved."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.e2e.browser.gerak import (
    TAHUN,
    ajukan,
    buat_skp,
    setujui,
    tambah_indikator,
    tambah_rhk,
)
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(600)]


def test_kepala_dinas_menyusun_dan_memperbaiki(layar: Callable[..., Layar]) -> None:
    """Refused while incomplete, returned once with a note, mended, approved."""
    kadis, bupati = layar("kadis-kesehatan"), layar("bupati")
    kadis.potret("beranda-tanpa-skp")
    kadis.menu("Daftar SKP")
    kadis.potret("daftar-skp-kosong")
    kadis.ikuti("Tambah SKP")
    kadis.potret("tambah-skp")
    buat_skp(kadis, "Kuantitatif")
    kadis.potret("skp-kosong")
    belum_lengkap(kadis)
    lampiran = kadis.lipatan("Ubah lampiran")
    for nama in ("dukungan_sumber_daya", "skema_pertanggungjawaban", "konsekuensi"):
        lampiran.locator(f'[name="{nama}"]').fill("Laporan triwulanan\nPendampingan pimpinan")
    kadis.tekan("Simpan lampiran", di=lampiran)
    kadis.bilang("Lampiran SKP disimpan")
    kadis.potret("skp-draft-jpt")
    ajukan(kadis, "ajukan-skp")
    kadis.bilang("SKP diajukan")
    kadis.potret("skp-diajukan")
    dikembalikan(bupati)
    kadis.menu("Beranda")
    kadis.ikuti(f"Perbaiki SKP yang dikembalikan 1 Januari – 31 Desember {TAHUN}")
    kadis.tampak("Target indikator pertama belum realistis.")
    kadis.potret("skp-dikembalikan")
    ubah = kadis.lipatan("Ubah indikator 1 RHK nomor 1")
    ubah.locator('[name="target"]').fill("82 indeks")
    kadis.tekan("Simpan indikator", di=ubah)
    kadis.bilang("Indikator disimpan")
    ajukan(kadis)
    setujui(bupati, "Laksmi Indrawardhani")
    bupati.potret("skp-disetujui")
    kadis.buka("/skp")
    kadis.tampak("Persetujuan")


def belum_lengkap(kadis: Layar) -> None:
    """Every gap is named, and nothing that was typed is lost."""
    ajukan(kadis)
    kadis.tampak("Tambahkan paling sedikit satu RHK utama.")
    kadis.potret("ajukan-ditolak")
    kadis.ikuti("Batal")
    lipatan = kadis.lipatan("Tambah RHK")
    kadis.isi("Penugasan dari (boleh kosong)", "Bupati Tirtamarga", di=lipatan)
    kadis.tekan("Tambah RHK", di=lipatan)
    kadis.tampak("Isian ini tidak boleh kosong.")
    assert lipatan.locator('[name="penugasan_dari"]').input_value() == "Bupati Tirtamarga"
    kadis.potret("skp-isian-salah")
    kadis.page.locator(".ringkasan-galat a").first.click()
    assert kadis.page.evaluate("document.activeElement.name") == "rencana_hasil_kerja"
    tambah_rhk(kadis, "Meningkatnya derajat kesehatan masyarakat")
    tambah_indikator(kadis, 1, indikator="Indeks keluarga sehat", perspektif="Penerima Layanan")
    ajukan(kadis)
    kadis.tampak("RHK nomor 1, indikator nomor 1: isi target.")
    kadis.ikuti("Batal")
    ubah = kadis.lipatan("Ubah indikator 1 RHK nomor 1")
    ubah.locator('[name="target"]').fill("99 indeks")
    kadis.tekan("Simpan indikator", di=ubah)
    tambah_indikator(
        kadis, 1, indikator="Serapan anggaran", target="95 persen", perspektif="Anggaran"
    )


def dikembalikan(bupati: Layar) -> None:
    bupati.menu("Beranda")
    bupati.potret("beranda-pimpinan")
    bupati.page.get_by_role("link", name="Tinjau SKP").filter(has_text="Laksmi").click()
    bupati.ikuti("Kembalikan")
    bupati.tekan("Kembalikan SKP")
    bupati.tampak("Isian ini tidak boleh kosong.")
    bupati.isi("Catatan untuk pegawai", "Target indikator pertama belum realistis.")
    bupati.potret("kembalikan-skp")
    bupati.tekan("Kembalikan SKP")
    bupati.bilang("SKP dikembalikan")
