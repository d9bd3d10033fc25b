"""The year of one employee through the real pages, from an empty plan to a PAK that SIASN holds.

People beside those of the story over the API, so that both can be told in one running system.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from deploy.lokal.demo.peserta import Peserta, tunggu
from tests.e2e.browser.gerak import (
    TAHUN,
    ajukan,
    baca,
    buat_skp,
    buka_skp_bawahan,
    setujui,
    tambah_indikator,
    tambah_rhk,
)
from tests.e2e.browser.layar import Layar

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
pytestmark = [pytest.mark.peramban, pytest.mark.timeout(900)]


def test_kepala_bidang_mengambil_bagian(layar: Callable[..., Layar]) -> None:
    """An administrator takes part in a result of his head of office."""
    kabid, kadis = layar("kabid-smp"), layar("kadis-pendidikan")
    buat_skp(kabid, "Kuantitatif")
    tambah_rhk(kabid, "Meningkatnya mutu pembelajaran SMP", intervensi=True)
    kabid.tampak("RHK pimpinan yang diintervensi: Meningkatnya mutu pendidikan dasar")
    tambah_indikator(kabid, 1, aspek="Kualitas", indikator="Rapor mutu SMP", target="70 nilai")
    ajukan(kabid)
    setujui(kadis, "Wahyu Tri Nugroho")


def test_pns_dari_skp_sampai_pak(
    layar: Callable[..., Layar], peserta: Callable[[str], Peserta]
) -> None:
    """A teacher (PNS, III/a): plan, work, assessment, angka kredit 32,33 + 18,75 = 51,08.

    Then an objection makes the year Baik, and another PAK takes the place: 32,33 + 12,50 = 44,83.
    """
    guru, kepala = layar("guru-pertama-b"), layar("kepala-sekolah")
    profil_disinkronkan(guru)
    buat_skp(guru, "Kuantitatif")
    tambah_rhk(guru, "Meningkatnya hasil belajar kelas VIII", intervensi=True)
    tambah_indikator(guru, 1, aspek="Kuantitas", indikator="Kelas yang tuntas", target="4 kelas")
    guru.potret("skp-draft-jf")
    ajukan(guru)
    ekspektasi_khusus(kepala)
    setujui(kepala, "Agung Dirgantara")
    periode = periode_tahunan(guru)
    bekerja(guru, periode)
    capaian_ditetapkan(layar("kadis-pendidikan"))
    diverifikasi(layar(), dinilai(kepala, guru, periode))
    pak = angka_kredit(guru, kepala)
    hasil_diubah(peserta("guru-pertama-b"), peserta("kadis-pendidikan"), periode)
    pak_diganti(guru, kepala, pak)
    kepala.menu("Pesan")
    kepala.potret("pesan")
    guru.menu("Beranda")
    guru.potret("beranda-akhir-tahun")


def profil_disinkronkan(guru: Layar) -> None:
    guru.menu("Profil")
    guru.tampak("Mengapa beliau?")
    guru.tekan("Sinkron SIASN")
    guru.page.locator("#keadaan-sinkron", has_text="Berhasil").wait_for(timeout=60_000)
    guru.lipatan("Mengapa beliau?")
    guru.potret("profil")


def ekspektasi_khusus(kepala: Layar) -> None:
    buka_skp_bawahan(kepala, "Agung Dirgantara")
    kepala.potret("skp-bawahan-diajukan")
    lipatan = kepala.lipatan("Tambah ekspektasi khusus: Akuntabel")
    lipatan.locator("textarea").fill("Nilai siswa terbit tepat waktu")
    kepala.tekan("Simpan ekspektasi", di=lipatan)
    kepala.bilang("Ekspektasi khusus disimpan")
    kepala.tampak("Nilai siswa terbit tepat waktu")


def periode_tahunan(guru: Layar) -> str:
    """Periods appear once the plan is approved; the address of the annual one."""

    def ada() -> Any:
        guru.menu("Penilaian SKP")
        baris = guru.page.locator("tr", has_text="penilaian tahunan").get_by_role("link")
        return baris.count() and baris.first.get_attribute("href")

    alamat = str(tunggu(ada))
    guru.potret("penilaian-skp")
    return alamat


def bekerja(guru: Layar, periode: str) -> None:
    guru.buka(periode)
    aksi = guru.lipatan("Tambah rencana aksi pada RHK nomor 1")
    aksi.locator('[name="deskripsi"]').fill("Remedial dua kali sebulan")
    guru.tekan("Tambah rencana aksi", di=aksi)
    bukti = guru.lipatan("Tambah bukti dukung pada RHK nomor 1")
    bukti.locator('[name="nama"]').fill("Rekap nilai")
    bukti.locator('[name="tautan"]').fill("ftp://bukan-tautan-yang-benar")
    guru.tekan("Tambah bukti dukung", di=bukti)
    guru.potret("bukti-dukung-salah")
    bukti = guru.lipatan("Tambah bukti dukung pada RHK nomor 1")
    bukti.locator('[name="tautan"]').fill("https://data.tirtamargakab.go.id/rekap-nilai")
    guru.tekan("Tambah bukti dukung", di=bukti)
    guru.bilang("Bukti dukung ditambahkan")
    realisasi = guru.lipatan("Isi realisasi indikator 1 RHK nomor 1")
    realisasi.locator('[name="realisasi"]').fill("5 kelas")
    realisasi.locator('[name="sumber_data"]').fill("Rekap nilai")
    guru.tekan("Simpan realisasi", di=realisasi)
    guru.bilang("Realisasi disimpan")
    guru.potret("penilaian-pegawai")


def capaian_ditetapkan(kadis: Layar) -> None:
    kadis.menu("Capaian Organisasi")
    lipatan = kadis.lipatan("Tetapkan capaian SMP Negeri 3 Cemarasari")
    kadis.pilih("Baik", di=lipatan)
    kadis.potret("capaian-organisasi")
    kadis.tekan("Tetapkan capaian", di=lipatan)
    kadis.bilang("ditetapkan: Baik")


def dinilai(kepala: Layar, guru: Layar, periode: str) -> str:
    """Rated, delivered, received; the code on the printed document."""
    kepala.menu("Penilaian Bawahan")
    kepala.potret("penilaian-bawahan")
    kepala.buka(periode)
    umpan = kepala.lipatan("Beri umpan balik untuk RHK nomor 1")
    kepala.pilih("Jempol ke atas", di=umpan)
    umpan.locator('[name="teks"]').fill("Remedial berjalan ajek; pertahankan.")
    kepala.tekan("Kirim umpan balik", di=umpan)
    rating = kepala.page.locator("#beri-nilai")
    kepala.tekan("Tetapkan penilaian", di=rating)
    kepala.tampak("Pilih di atas, sesuai, atau di bawah ekspektasi.")
    for nama in ("hasil_kerja", "perilaku"):
        rating.locator(f'[name="{nama}"][value="DI_ATAS_EKSPEKTASI"]').check()
    kepala.potret("beri-penilaian")
    kepala.tekan("Tetapkan penilaian", di=rating)
    kepala.bilang("Predikat: Sangat Baik")
    kepala.lipatan("Mengapa hasilnya demikian?")
    kepala.potret("hasil-penilaian")
    cetak = f"{periode}/form-penilaian.pdf?tanggal={TAHUN}-12-31&lokasi=Cemarasari&anchor=%23"
    form = baca(kepala, cetak)
    assert "SANGAT BAIK" in form.upper()
    kepala.ikuti("Sampaikan dokumen")
    kepala.potret("sampaikan-dokumen")
    kepala.tekan("Ya, sampaikan dokumen")
    guru.buka(periode)
    guru.ikuti("Terima dokumen")
    guru.tekan("Ya, saya sudah menerima")
    guru.tampak("Diterima")
    dua_pihak = "&".join(
        f"tanggal_{p}={TAHUN}-12-31&lokasi_{p}=Cemarasari" for p in ("pegawai", "penilai")
    )
    isi = baca(guru, f"{periode}/dokumen-evaluasi.pdf?{dua_pihak}")
    assert "Agung Dirgantara".upper() in isi.upper()
    return str(re.search(r"Kode verifikasi (\S+)", isi).group(1))  # type: ignore[union-attr]


def diverifikasi(tamu: Layar, kode: str) -> None:
    """Whoever holds the paper can compare it, without an account."""
    tamu.buka("/verifikasi")
    tamu.isi("Kode pada dokumen", kode.lower().replace("-", " "))
    tamu.tekan("Periksa")
    tamu.tampak("masih berlaku")
    tamu.tampak("SANGAT BAIK")
    tamu.potret("verifikasi")


def angka_kredit(guru: Layar, kepala: Layar) -> str:
    guru.menu("Daftar Angka Kredit")
    guru.potret("angka-kredit-tanpa-saldo")
    guru.ikuti("Isi sendiri")
    guru.isi("Nomor SK PAK", "800/77/PAK/2022")
    guru.isi("Tanggal SK PAK", "2022-12-30")
    guru.isi("Total angka kredit", "32,33")
    guru.page.get_by_label("Unggah SK PAK 2022").set_input_files(
        {"name": "sk-pak.pdf", "mimeType": "application/pdf", "buffer": PDF}
    )
    guru.potret("tambah-saldo")
    guru.tekan("Ajukan saldo")
    guru.bilang("Saldo angka kredit diajukan")
    kepala.menu("Persetujuan PAK")
    kepala.potret("persetujuan-pak")
    kepala.ikuti("Setujui saldo Agung Dirgantara, S.Pd.")
    kepala.tekan("Ya, setujui saldo")
    draft_pak(guru)
    alamat = guru.page.url.removeprefix(guru.base_url)
    for jenis in ("konversi", "akumulasi", "penetapan"):
        assert "18,75" in baca(guru, f"{alamat}/{jenis}.pdf"), jenis
    guru.ikuti("Ajukan PAK")
    guru.tekan("Ya, ajukan PAK")
    kepala.buka(alamat)
    kepala.ikuti("Setujui PAK")
    kepala.potret("setujui-pak")
    kepala.tekan("Ya, setujui PAK")
    guru.buka(alamat)
    guru.ikuti("Sinkron AK SIASN")
    guru.tekan("Ya, kirim ke SIASN")
    guru.page.locator("#keadaan-kirim", has_text="Tercatat di SIASN").wait_for(timeout=60_000)
    guru.tampak("Tersinkron ke SIASN")
    guru.potret("pak-tersinkron")
    return alamat


def hasil_diubah(orang: Peserta, pemutus: Peserta, periode: str) -> None:
    """An objection, over the API: both ratings are what was expected."""

    def versi() -> str:
        return str(orang.get(periode)["periode"]["etag"])

    keberatan = f"{periode}/keberatan"
    orang.post(keberatan, {"keberatan": "Realisasi satu kelas keliru."}, If_Match=versi())
    putusan = {
        "putusan": "MENGUBAH",
        "hasil_kerja": "SESUAI_EKSPEKTASI",
        "perilaku": "SESUAI_EKSPEKTASI",
        "keputusan": "Empat kelas tuntas, seperti yang direncanakan.",
    }
    pemutus.post(f"{keberatan}/putusan", putusan, If_Match=versi())


def pak_diganti(guru: Layar, kepala: Layar, alamat: str) -> None:
    def dapat() -> Any:
        kepala.buka(alamat)
        return kepala.page.get_by_role("link", name="Buat PAK pengganti").count()

    tunggu(dapat)
    kepala.menu("Beranda")
    kepala.ikuti(f"Ganti PAK {TAHUN} Agung Dirgantara, S.Pd.")
    kepala.tampak("Predikat periode ini kini Baik, sedangkan PAK ini memakai Sangat Baik.")
    kepala.ikuti("Buat PAK pengganti")
    kepala.isi("Nomor SK PAK", f"800/12/PAK/{TAHUN}")
    kepala.tekan("Tetapkan PAK pengganti")
    kepala.tampak("nomor ini dipakai PAK yang digantikan")
    kepala.potret("pak-ganti")
    kepala.isi("Nomor SK PAK", f"800/12a/PAK/{TAHUN}")
    kepala.tekan("Tetapkan PAK pengganti")
    kepala.bilang("PAK pengganti ditetapkan")
    for angka in ("32,33", "12,50", "44,83"):
        kepala.tampak(angka)
    kepala.potret("pak-pengganti")
    guru.buka(alamat)
    guru.tampak("Diganti")
    guru.potret("pak-diganti")
    guru.ikuti(f"PAK Nomor 800/12a/PAK/{TAHUN}")
    guru.tampak("44,83")
    baru = guru.page.url.removeprefix(guru.base_url)
    assert "Menggantikan PAK" in baca(guru, f"{baru}/penetapan.pdf")


def draft_pak(guru: Layar) -> None:
    def dapat() -> Any:
        guru.menu("Daftar Angka Kredit")
        return guru.page.get_by_role("link", name="Buat PAK").count()

    tunggu(dapat)
    guru.potret("angka-kredit")
    guru.ikuti("Buat PAK")
    guru.isi("Nomor SK PAK", f"800/12/PAK/{TAHUN}")
    guru.isi("Ditetapkan di", "Cemarasari")
    guru.potret("buat-pak")
    guru.tekan("Buat Draft")
    for angka in ("32,33", "18,75", "51,08", "1,08", "48,92"):
        guru.tampak(angka)
    guru.tampak("Kelebihan angka kredit yang dicapai untuk kenaikan pangkat")
    guru.tampak("Kekurangan angka kredit yang harus dicapai untuk kenaikan jenjang")
    guru.potret("pak-draft")
