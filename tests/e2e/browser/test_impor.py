"""An administrator imports people: a wrong row is shown at its cell, the right ones come in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from deploy.lokal.demo import agensi, muat
from services.skp.domain.impor_rhk import KOLOM
from tests.e2e.browser.gerak import buat_skp
from tests.e2e.browser.layar import Layar
from tests.integration.skp.buku import buku, lembar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]


def baris(nomor: int, **isi: str) -> dict[str, str]:
    return {
        "nip": f"19990101202601{nomor:04d}",
        "nama": f"Calon Pegawai {nomor}",
        "golongan": "III/a",
        "unor_id": muat.identity("unor", "kominfo-aptika"),
        "jabatan": "Pengolah Data",
        "kelompok_jabatan": "Pelaksana",
        "mulai": "2026-01-02",
        "alasan": "SK 814/1/2026",
    } | isi


def test_admin_mengimpor_pegawai(layar: Callable[..., Layar], tmp_path: Path) -> None:
    admin = layar(admin_demo())
    admin.menu("Impor/Ekspor")
    admin.potret("impor")
    with admin.page.expect_download() as unduhan:
        admin.page.get_by_role("link", name="Templat pegawai").click()
    templat = CalamineWorkbook.from_path(str(unduhan.value.path()))
    assert templat.sheet_names == ["Isi di sini", "Penjelasan", "Unit kerja"]
    assert templat.get_sheet_by_index(0).to_python()[0][0] == "NIP *"
    admin.tekan("Unggah dan periksa")
    admin.tampak("Pilih berkas xlsx.")
    admin.potret("impor-tanpa-berkas")
    berkas = tmp_path / "pegawai-baru.xlsx"
    berkas.write_bytes(buku("PEGAWAI", [baris(1), baris(2, golongan="IV/f"), baris(3)]))
    admin.page.get_by_label("Berkas Excel").set_input_files(berkas)
    admin.tekan("Unggah dan periksa")
    admin.page.get_by_role("button", name="Terapkan baris yang benar saja").wait_for(
        timeout=30_000
    )
    admin.tampak("Golongan IV/f tidak ada untuk PNS.")
    admin.tampak("F3")
    admin.potret("impor-diperiksa")
    with admin.page.expect_download() as unduhan:
        admin.page.get_by_role("link", name="Unduh laporan galat").click()
    laporan = CalamineWorkbook.from_path(str(unduhan.value.path())).get_sheet_by_index(0)
    assert laporan.to_python()[1][1:4] == ["F3", "Golongan", "IV/f"]
    admin.tekan("Terapkan baris yang benar saja")
    admin.page.get_by_text("Ditambahkan").wait_for(timeout=30_000)
    admin.potret("impor-selesai")
    admin.buka("/manajemen/pegawai?cari=calon")
    admin.tampak("Calon Pegawai 1")
    admin.tampak("Calon Pegawai 3")
    admin.tidak_tampak("Calon Pegawai 2")
    with admin.page.expect_download() as unduhan:
        admin.page.get_by_role("link", name="Unduh daftar ini sebagai csv").click()
    isi = Path(unduhan.value.path()).read_text(encoding="utf-8-sig")
    assert [b.split(",")[1] for b in isi.splitlines()[1:]] == [
        "Calon Pegawai 1",
        "Calon Pegawai 3",
    ]


def test_pegawai_mengimpor_rhk_ke_draft(layar: Callable[..., Layar], tmp_path: Path) -> None:
    pegawai = layar("prakom-terampil")
    pegawai.menu("Daftar SKP")
    pegawai.ikuti("Tambah SKP")
    buat_skp(pegawai, "Kuantitatif")
    isi = ["1", "Tambahan", "", "Data tersedia", "", "", "Kuantitas", "Jumlah data", "4 data", ""]
    judul, berkas = [k.judul for k in KOLOM], tmp_path / "rhk.xlsx"
    berkas.write_bytes(lembar(judul, [[*isi[:1], "Penting", *isi[2:]]]))
    lipatan = pegawai.lipatan("Impor RHK dari Excel")
    lipatan.get_by_label("Berkas RHK").set_input_files(berkas)
    pegawai.tekan("Impor RHK", di=lipatan)
    pegawai.tampak("B2: “Penting” tidak ada. Pilih salah satu: Utama, Tambahan.")
    pegawai.potret("impor-rhk-salah")
    berkas.write_bytes(lembar(judul, [isi]))
    lipatan = pegawai.lipatan("Impor RHK dari Excel")
    lipatan.get_by_label("Berkas RHK").set_input_files(berkas)
    pegawai.tekan("Impor RHK", di=lipatan)
    pegawai.bilang("1 RHK dan 1 indikator ditambahkan")
    pegawai.potret("impor-rhk")


def test_pola_sampai_ke_draft_pemegang_jabatan(
    layar: Callable[..., Layar], tmp_path: Path
) -> None:
    """Imported, found under the person's own post, copied, taken away."""
    pemegang, jabatan = "pengolah-gtk", _jabatan("pengolah-gtk")
    admin = layar(admin_demo())
    admin.menu("Pola RHK")
    admin.tampak("Belum ada pola")
    admin.potret("pola-kosong")
    admin.ikuti("Impor pola dari Excel")
    with admin.page.expect_download() as unduhan:
        admin.page.get_by_role("link", name="Templat pola RHK").click()
    templat = CalamineWorkbook.from_path(str(unduhan.value.path()))
    assert [jabatan] in templat.get_sheet_by_name("Jabatan").to_python()
    isi = {"jabatan": jabatan, "jenis": "Utama", "aspek": "Kuantitas", "target": "100 persen"}
    berkas = tmp_path / "pola.xlsx"
    satu = isi | {"rencana_hasil_kerja": "Data guru mutakhir", "indikator": "Guru tervalidasi"}
    dua = satu | {"aspek": "Waktu", "indikator": "Lama validasi", "target": "2 hari"}
    asing = satu | {"jabatan": "Pengolah Dota"}
    berkas.write_bytes(buku("POLA_RHK", [satu, dua, asing]))
    assert admin.page.get_by_role("radio", name="Pola RHK").is_checked()
    admin.page.get_by_label("Berkas Excel").set_input_files(berkas)
    admin.tekan("Unggah dan periksa")
    admin.page.get_by_role("button", name="Terapkan semua baris").click(timeout=30_000)
    admin.page.get_by_role("link", name="Lihat Pola RHK").click(timeout=30_000)
    admin.tampak("0: periksa tulisannya")
    admin.potret("pola")
    pegawai = layar(pemegang)
    pegawai.menu("Daftar SKP")
    pegawai.ikuti("Tambah SKP")
    buat_skp(pegawai, "Kuantitatif")
    pegawai.ikuti("Salin RHK dari pola atau SKP lain")
    pegawai.potret("salin-pola")
    pegawai.page.get_by_role("link", name=f"Pola instansi untuk {jabatan}").click()
    pegawai.pilih("Data guru mutakhir")
    pegawai.tekan("Salin yang dipilih")
    pegawai.bilang("1 RHK disalin")
    pegawai.tampak("2 hari")
    admin.ikuti("Pengolah Dota")
    admin.tekan("Hapus yang dipilih")
    admin.tampak("Pilih paling sedikit satu pola.")
    admin.page.get_by_label("Data guru mutakhir").check()
    admin.potret("pola-jabatan")
    admin.tekan("Hapus yang dipilih")
    admin.bilang("1 pola dihapus")
    admin.tampak("Tidak ada pola untuk jabatan ini")


def _jabatan(kunci: str) -> str:
    return next(o.jabatan for o in agensi.people() if o.kunci == kunci)


def admin_demo() -> str:
    """The person of the demo who keeps the agency's data."""
    peran = {akun["pegawai_id"]: akun["peran"] for akun in muat.accounts()}
    return next(
        o.kunci
        for o in agensi.people()
        if "ADMIN_INSTANSI" in peran[muat.identity("pegawai", o.kunci)]
    )
