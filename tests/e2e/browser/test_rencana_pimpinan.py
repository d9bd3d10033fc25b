"""The plan of a head of unit: refused while incomplete, returned once, mended, approved."""

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


def test_kepala_puskesmas_menyusun_dan_memperbaiki(layar: Callable[..., Layar]) -> None:
    """Refused while incomplete, returned once with a note, mended, approved."""
    kepala, kadis = layar("kepala-puskesmas"), layar("kadis-kesehatan")
    kepala.potret("beranda-tanpa-skp")
    kepala.menu("Daftar SKP")
    kepala.potret("daftar-skp-kosong")
    kepala.ikuti("Tambah SKP")
    kepala.potret("tambah-skp")
    buat_skp(kepala, "Kuantitatif")
    kepala.potret("skp-kosong")
    belum_lengkap(kepala)
    lampiran = kepala.lipatan("Ubah lampiran")
    for nama in ("dukungan_sumber_daya", "skema_pertanggungjawaban", "konsekuensi"):
        lampiran.locator(f'[name="{nama}"]').fill("Laporan triwulanan\nPendampingan pimpinan")
    kepala.tekan("Simpan lampiran", di=lampiran)
    kepala.bilang("Lampiran SKP disimpan")
    kepala.potret("skp-draft-jpt")
    ajukan(kepala, "ajukan-skp")
    kepala.bilang("SKP diajukan")
    kepala.potret("skp-diajukan")
    dikembalikan(kadis)
    kepala.menu("Beranda")
    kepala.ikuti(f"Perbaiki SKP yang dikembalikan 1 Januari – 31 Desember {TAHUN}")
    kepala.tampak("Target indikator pertama belum realistis.")
    kepala.potret("skp-dikembalikan")
    ubah = kepala.lipatan("Ubah indikator 1 RHK nomor 1")
    ubah.locator('[name="target"]').fill("82 indeks")
    kepala.tekan("Simpan indikator", di=ubah)
    kepala.bilang("Indikator disimpan")
    ajukan(kepala)
    setujui(kadis, "Aditya Nayottama")
    kadis.potret("skp-disetujui")
    kepala.buka("/skp")
    kepala.tampak("Persetujuan")


def belum_lengkap(kepala: Layar) -> None:
    """Every gap is named, and nothing that was typed is lost."""
    ajukan(kepala)
    kepala.tampak("Tambahkan paling sedikit satu RHK utama.")
    kepala.potret("ajukan-ditolak")
    kepala.ikuti("Batal")
    lipatan = kepala.lipatan("Tambah RHK")
    kepala.isi("Penugasan dari (boleh kosong)", "Kepala Dinas Kesehatan", di=lipatan)
    kepala.tekan("Tambah RHK", di=lipatan)
    kepala.tampak("Isian ini tidak boleh kosong.")
    assert lipatan.locator('[name="penugasan_dari"]').input_value() == "Kepala Dinas Kesehatan"
    kepala.potret("skp-isian-salah")
    kepala.page.locator(".ringkasan-galat a").first.click()
    assert kepala.page.evaluate("document.activeElement.name") == "rencana_hasil_kerja"
    tambah_rhk(kepala, "Meningkatnya layanan kesehatan dasar")
    tambah_indikator(kepala, 1, indikator="Indeks keluarga sehat", perspektif="Penerima Layanan")
    ajukan(kepala)
    kepala.tampak("RHK nomor 1, indikator nomor 1: isi target.")
    kepala.ikuti("Batal")
    ubah = kepala.lipatan("Ubah indikator 1 RHK nomor 1")
    ubah.locator('[name="target"]').fill("99 indeks")
    kepala.tekan("Simpan indikator", di=ubah)
    tambah_indikator(
        kepala, 1, indikator="Serapan anggaran", target="95 persen", perspektif="Anggaran"
    )


def dikembalikan(kadis: Layar) -> None:
    kadis.menu("Beranda")
    kadis.potret("beranda-pimpinan")
    kadis.page.get_by_role("link", name="Tinjau SKP").filter(has_text="Aditya").click()
    kadis.ikuti("Kembalikan")
    kadis.tekan("Kembalikan SKP")
    kadis.tampak("Isian ini tidak boleh kosong.")
    kadis.isi("Catatan untuk pegawai", "Target indikator pertama belum realistis.")
    kadis.potret("kembalikan-skp")
    kadis.tekan("Kembalikan SKP")
    kadis.bilang("SKP dikembalikan")
