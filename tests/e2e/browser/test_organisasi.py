"""The screens of people, units, teams and the matrix: each seen wide and narrow, and used once."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from deploy.lokal.demo.peserta import Peserta
from tests.e2e.browser.gerak import TAHUN, baca
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]

DASAR = "Keputusan Bupati Tirtamarga"


def test_admin_membuat_dan_mengakhiri_unit(layar: Callable[..., Layar]) -> None:
    """A unit comes, is renamed, and ends; each step says what follows and stays in the history."""
    admin = layar("admin-instansi")
    admin.menu("Unor")
    admin.tampak("Dinas Komunikasi dan Informatika")
    admin.potret("manajemen-unor")
    baru = admin.lipatan("Unit baru")
    baru.locator('[name="induk_id"]').select_option(index=1)
    admin.tekan("Buat unit", di=baru)
    admin.tampak("Isian ini tidak boleh kosong.")
    baru = admin.lipatan("Unit baru")
    admin.isi("Nama unit", "Unit Layanan Pengaduan", di=baru)
    admin.tekan("Buat unit", di=baru)
    admin.bilang("Unit dibuat: Unit Layanan Pengaduan.")
    ubah = admin.lipatan("Ubah nama, atau pindahkan ke induk lain")
    admin.isi("Nama unit", "Unit Layanan Pengaduan Terpadu", di=ubah)
    admin.tekan("Simpan unit", di=ubah)
    admin.bilang("Unit disimpan")
    admin.potret("manajemen-unor-satu")
    akhir = admin.lipatan("Nonaktifkan unit")
    admin.isi("Dasar penonaktifan", DASAR, di=akhir)
    admin.tekan("Nonaktifkan unit", di=akhir)
    admin.bilang("Unit berakhir hari ini.")
    admin.tampak("Unit ini berakhir pada")


def test_admin_mencari_dan_memperbaiki_pegawai(layar: Callable[..., Layar]) -> None:
    """Found by name; a wrong rank is refused with what would be right, the right one is kept."""
    admin = layar("admin-instansi")
    admin.menu("Pegawai")
    admin.isi("Nama atau NIP (boleh kosong)", "Slamet")
    admin.tekan("Tampilkan")
    admin.potret("manajemen-pegawai")
    admin.page.get_by_role("link", name="Slamet Adiwijaya").click()
    data = admin.lipatan("Ubah golongan atau kedudukan hukum")
    data.locator('[name="golongan"]').fill("IV/z")
    admin.isi("Dasar perubahan", DASAR, di=data)
    admin.tekan("Simpan data pegawai", di=data)
    expect(admin.page.locator(".ringkasan-galat")).to_be_visible()
    data = admin.lipatan("Ubah golongan atau kedudukan hukum")
    assert data.locator('[name="golongan"]').input_value() == "IV/z"
    data.locator('[name="golongan"]').fill("III/a")
    admin.tekan("Simpan data pegawai", di=data)
    admin.bilang("Data pegawai disimpan.")
    admin.tampak("III/a")
    admin.tampak("Diubah dengan tangan")
    admin.potret("manajemen-pegawai-satu")
    siasn = admin.lipatan("Ikuti SIASN lagi")
    admin.isi("Dasar", "SIASN sudah benar", di=siasn)
    admin.tekan("Ikuti SIASN lagi", di=siasn)
    admin.bilang("Sinkron SIASN berikutnya mengikuti SIASN.")


def test_pegawai_memperbaiki_atasannya(layar: Callable[..., Layar]) -> None:
    """He sees who assesses him and why, asks for a correction, and the administrator answers."""
    pegawai, admin = layar("pengolah-konten"), layar("admin-instansi")
    pegawai.buka("/profil/atasan")
    pegawai.tampak("Mengapa beliau?")
    pegawai.potret("data-atasan")
    ajukan = pegawai.lipatan("Ajukan perbaikan data")
    ajukan.locator('[name="jenis"]').select_option("UNIT")
    ajukan.locator('[name="uraian"]').fill("Saya sudah pindah ke bidang lain sejak Maret.")
    pegawai.tekan("Ajukan permintaan", di=ajukan)
    pegawai.tampak("Saya sudah pindah ke bidang lain")
    pegawai.potret("permintaan-satu")
    admin.menu("Permintaan Perbaikan Data")
    admin.tampak("Ganjar Wisnumurti")
    admin.potret("permintaan-daftar")
    admin.page.get_by_role("link", name="Ganjar Wisnumurti").first.click()
    admin.page.locator('[name="catatan"]').fill("Data SIASN masih sesuai; belum ada SK pindah.")
    admin.tekan("Tolak")
    admin.tampak("Ditolak")


def test_admin_melihat_pilihan_instansi(layar: Callable[..., Layar]) -> None:
    admin = layar("admin-instansi")
    admin.menu("Pengaturan Perencanaan")
    admin.tampak("Berlaku sejak")
    admin.potret("pengaturan-perencanaan")


def test_tim_kerja_dari_awal_sampai_ditutup(
    layar: Callable[..., Layar], peserta: Callable[[str], Peserta]
) -> None:
    kabag = layar("kabag-umum")
    kabag.menu("Tim Kerja")
    baru = kabag.lipatan("Tim kerja baru")
    kabag.isi("Nama tim kerja", "Tim Arsip Vital", di=baru)
    kabag.isi("NIP ketua tim", peserta("arsiparis").nip, di=baru)
    kabag.tekan("Buat tim kerja", di=baru)
    kabag.tampak("Tim Arsip Vital")
    kabag.isi("NIP anggota baru", "123")
    kabag.tekan("Tambah anggota")
    expect(kabag.page.locator(".ringkasan-galat")).to_be_visible()
    kabag.isi("NIP anggota baru", peserta("penata-layanan-umum").nip)
    kabag.tekan("Tambah anggota")
    kabag.tampak("Haryo Bimantara")
    kabag.potret("tim-kerja-satu")
    kabag.menu("Tim Kerja")
    kabag.potret("tim-kerja")
    ketua = layar("arsiparis")
    ketua.menu("Tim Kerja")
    ketua.tampak("Tim Arsip Vital")


def test_matriks_dibuka_disinkronkan_dan_dijelajahi(layar: Callable[..., Layar]) -> None:
    """The leader's indicators across, his people down; arrows move, Enter opens."""
    kabag = layar("kabag-organisasi")
    kabag.menu("Matriks Peran Hasil")
    kabag.potret("matriks-daftar")
    kabag.page.get_by_role("link", name=re.compile(f"31 Desember {TAHUN}")).first.click()
    kabag.tekan("Sinkronisasi SKP Bawahan")
    kabag.tampak("Kirana Larasati Dewi")
    kabag.tampak("Tersedianya telaahan kebijakan organisasi")
    kabag.potret("matriks")
    skp = kabag.page.url.split("/skp/")[1].split("/")[0]
    assert "MATRIKS PEMBAGIAN PERAN DAN HASIL" in baca(kabag, f"/skp/{skp}/matriks.pdf")
    assert "SASARAN KINERJA PEGAWAI" in baca(kabag, f"/skp/{skp}/skp.pdf?lokasi=Tirtamarga")
    kabag.page.locator("td[role=gridcell]").first.focus()
    tempat = "[document.activeElement.parentElement.rowIndex, document.activeElement.cellIndex]"
    y, x = kabag.page.evaluate(tempat)
    for tombol, ke in (
        ("ArrowDown", [y + 1, x]),
        ("ArrowRight", [y + 1, x + 1]),
        ("ArrowUp", [y, x + 1]),
        ("ArrowLeft", [y, x]),
    ):
        kabag.page.keyboard.press(tombol)
        assert kabag.page.evaluate(tempat) == ke, tombol
    kabag.isi("Tambah Pegawai: NIP", "000")
    kabag.page.keyboard.press("Enter")
    kabag.tampak("NIP")
    kabag.potret("matriks-cari")


def test_keterlibatan_matriks_sampai_nama(layar: Callable[..., Layar]) -> None:
    admin = layar("admin-instansi")
    admin.menu("Keterlibatan Matriks")
    admin.tampak("Pemerintah Kabupaten Tirtamarga")
    admin.potret("keterlibatan")
    admin.page.get_by_role("link", name=re.compile(r"^Tanpa matriks: \d+ pegawai")).click()
    admin.tampak("Nama pegawai: tanpa matriks")
    admin.potret("keterlibatan-nama")
