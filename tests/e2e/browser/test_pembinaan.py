"""Mentoring, coaching and counselling in the browser, from a proposal to the last paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator

from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN, baca
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(420)]
PEGAWAI, PENILAI, ATASAN = "penelaah-smp", "kabid-smp", "kadis-pendidikan"
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Tersedianya telaah kurikulum",
    "sementara": True,
    "indikator": [{"indikator": "Naskah telaah", "target": "12 naskah", "aspek": "KUANTITAS"}],
}
TANDA = "&".join(
    f"{apa}_{siapa}={isi}"
    for siapa in ("pegawai", "penilai")
    for apa, isi in (("tanggal", f"{TAHUN}-04-14"), ("lokasi", "Cemarasari"), ("anchor", ""))
)
PELAKSANAAN = f"/formulir.pdf?format=PELAKSANAAN&{TANDA}"
TUJUAN = {
    "Keahlian atau keterampilan spesifik yang akan dikembangkan": "Analisis data nilai siswa",
    "Jangka waktu mentoring": "3 bulan",
    "Perubahan yang diharapkan": "Telaah memuat angka",
    "Ukuran keberhasilan mentoring": "Dua telaah tanpa perbaikan",
}
FAKTA = {
    "Target SKP": "12 naskah",
    "Progres pencapaian target": "3 naskah",
    "Masalah atau hambatan": "Data sekolah terlambat",
    "Penyebab": "Belum ada tenggat",
}
JURNAL = {
    "Waktu": "7 April, 09.00",
    "Tempat": "Ruang rapat",
    "Materi mentoring": "Tabel pivot",
    "Rencana aksi": "Menyusun rekap April",
    "Target waktu rencana aksi": "30 April",
}


@pytest.fixture(scope="module")
def skp_id(peserta: Callable[[str], Peserta]) -> str:
    """An approved plan that the assessment has heard of."""
    orang, penilai = peserta(PEGAWAI), peserta(PENILAI)
    skp = susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[RHK])
    setujui(penilai, ajukan(orang, skp))
    tunggu(lambda: orang.get("/pembinaan/calon")["items"])
    return str(skp["skp_id"])


def isi_kotak(layar: Layar, nama: str, isian: dict[str, str]) -> Locator:
    """Fill one row of a table, by its legend."""
    kotak = layar.page.get_by_role("group", name=nama, exact=True)
    for label, nilai in isian.items():
        layar.isi(label, nilai, di=kotak)
    return kotak


def test_mentoring_dari_usul_sampai_umpan_balik(layar: Callable[..., Layar], skp_id: str) -> None:
    pegawai, penilai = layar(PEGAWAI), layar(PENILAI)
    _mengusulkan(pegawai)
    alamat = pegawai.page.url.removeprefix(pegawai.base_url)
    _menyetujui(penilai)
    pegawai.buka(alamat)
    pegawai.lipatan("Tambah pertemuan", di=pegawai.lipatan("Ubah isi dan jurnal"))
    isi_kotak(pegawai, "Pertemuan 1", JURNAL)
    penilai.buka(alamat)
    pegawai.tekan("Simpan isi")
    pegawai.bilang("Isi pembinaan disimpan.")
    _menulis_bersamaan(penilai)
    penilai.tampak("Tabel pivot")
    penilai.potret("pembinaan-mentoring-berjalan")
    penilai.tekan("Selesaikan mentoring")
    penilai.bilang("Pembinaan selesai.")
    _umpan_balik(pegawai, alamat)
    _kompetensi(penilai, alamat)
    _laporan(layar(ATASAN), alamat)
    admin = layar("admin-instansi")
    admin.buka("/pembinaan")
    admin.ikuti("Bimbingan yang selesai di instansi")
    admin.ikuti("Mentoring Intan Nurmalita, S.Pd.")
    admin.tampak("Pelatihan analisis data")
    admin.tampak("hanya terbaca olehnya dan oleh atasan pejabat penilai")
    for format_, kata in (
        ("PELAKSANAAN", "JURNAL MENTORING"),
        ("UMPAN_BALIK", "UMPAN BALIK PELAKSANAAN BIMBINGAN"),
        ("KOMPETENSI", "DESKRIPSI SKALA PENILAIAN"),
    ):
        assert kata in baca(pegawai, f"{alamat}/formulir.pdf?format={format_}&{TANDA}")


def _mengusulkan(pegawai: Layar) -> None:
    pegawai.menu("Pembinaan")
    pegawai.potret("pembinaan-kosong")
    pegawai.ikuti("Usulkan pembinaan")
    pegawai.potret("pembinaan-calon")
    pegawai.ikuti("Mentoring untuk saya sendiri")
    isi_kotak(pegawai, "Tujuan 1", {k: v for k, v in TUJUAN.items() if "Jangka" not in k})
    pegawai.tekan("Usulkan mentoring")
    pegawai.tampak("Tujuan 1, jangka waktu: isi bagian ini.")
    pegawai.potret("pembinaan-mentoring-kurang")
    kotak = pegawai.page.get_by_role("group", name="Tujuan 1", exact=True)
    keahlian = kotak.get_by_label("Keahlian atau keterampilan spesifik yang akan dikembangkan")
    assert keahlian.input_value() == "Analisis data nilai siswa"
    isi_kotak(pegawai, "Tujuan 1", TUJUAN)
    pegawai.tekan("Usulkan mentoring")
    pegawai.bilang("Mentoring diusulkan.")
    pegawai.potret("pembinaan-mentoring-diusulkan")


def _menyetujui(penilai: Layar) -> None:
    penilai.buka("/")
    penilai.ikuti("Putuskan usul mentoring Intan Nurmalita, S.Pd.")
    penilai.page.get_by_role("radio", name="Tolak").check()
    penilai.tekan("Putuskan usul")
    penilai.tampak("Catatan: isi bagian ini.")
    penilai.potret("pembinaan-putusan")
    penilai.page.get_by_role("radio", name="Setujui").check()
    penilai.tekan("Putuskan usul")
    penilai.bilang("Usul disetujui.")
    penilai.tekan("Selesaikan mentoring")
    penilai.tampak("Jurnal mentoring masih kosong.")


def _menulis_bersamaan(penilai: Layar) -> None:
    """He changes the goal on a page from before the journal; neither is lost."""
    penilai.lipatan("Ubah isi dan jurnal")
    isi_kotak(penilai, "Tujuan 1", {"Jangka waktu mentoring": "4 bulan"})
    penilai.tekan("Simpan isi")
    penilai.tampak("Data sudah diubah orang lain")
    penilai.tampak("Tujuan 1, jangka waktu")
    penilai.tidak_tampak("Jurnal 1")
    penilai.potret("pembinaan-usang")
    penilai.page.get_by_label("Pakai isian saya").check()
    penilai.tekan("Simpan pilihan saya")
    penilai.bilang("Isi pembinaan disimpan.")
    penilai.tampak("4 bulan")


def _umpan_balik(pegawai: Layar, alamat: str) -> None:
    pegawai.buka("/")
    pegawai.tampak("Beri umpan balik atas mentoring Anda")
    pegawai.buka(alamat)
    for nomor in range(8):
        pegawai.page.locator(f"#umpan-balik-butir-{nomor}-tanggapan").check()
    pegawai.tekan("Simpan umpan balik")
    pegawai.tampak("Pernyataan 9: pilih ya, sebagian, atau tidak.")
    pegawai.potret("pembinaan-umpan-balik")
    pegawai.page.locator("#umpan-balik-butir-8-tanggapan-3").check()
    pegawai.tekan("Simpan umpan balik")
    pegawai.bilang("Umpan balik disimpan.")


def _kompetensi(penilai: Layar, alamat: str) -> None:
    penilai.buka("/")
    penilai.tampak("Evaluasi kompetensi Intan Nurmalita, S.Pd. sesudah mentoring")
    penilai.buka(alamat)
    penilai.tampak("hanya terbaca olehnya dan oleh atasan pejabat penilai")
    for nomor in range(9):
        penilai.page.locator(f"#kompetensi-baku-{nomor}-nilai").select_option("3")
        penilai.page.locator(f"#kompetensi-baku-{nomor}-alasan").fill("Sesuai standar")
    penilai.tekan("Simpan evaluasi")
    penilai.tampak("Rekomendasi: isi bagian ini.")
    penilai.potret("pembinaan-kompetensi")
    penilai.isi("Rekomendasi", "Pelatihan analisis data")
    penilai.tekan("Simpan evaluasi")
    penilai.bilang("Evaluasi kompetensi disimpan.")


def _laporan(atasan: Layar, alamat: str) -> None:
    atasan.buka("/pesan")
    atasan.tampak("menyelesaikan mentoring bagi Intan Nurmalita, S.Pd.")
    atasan.menu("Pembinaan")
    atasan.buka("/pembinaan?terbuka=tidak")
    atasan.tampak("Dilaporkan kepada Anda")
    atasan.buka(alamat)
    atasan.tampak("Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini")
    atasan.potret("pembinaan-mentoring-selesai")


def test_coaching_yang_mengubah_skp(layar: Callable[..., Layar], skp_id: str) -> None:
    penilai, pegawai = layar(PENILAI), layar(PEGAWAI)
    penilai.buka(f"/pembinaan/baru/{skp_id}/coaching")
    tujuan = isi_kotak(
        penilai,
        "Tujuan 1",
        {"Target": "12 naskah", "Strategi pencapaian target": "Bagi per mapel"},
    )
    tujuan.get_by_label("Indikator kinerja individu").select_option(
        label="Naskah telaah (target: 12 naskah)"
    )
    isi_kotak(penilai, "Fakta 1", FAKTA)
    strategi = {"Strategi untuk mengatasi masalah atau hambatan": "Tenggat tiap tanggal 5"}
    langkah = isi_kotak(penilai, "Langkah 1", strategi)
    langkah.get_by_label("Indikator kinerja individu").select_option(index=1)
    penilai.tekan("Mulai coaching")
    penilai.tampak("Peluang: apa yang dapat saya lakukan: isi bagian ini.")
    penilai.tampak("Langkah 1, penyesuaian ukuran keberhasilan dan target: jawab ya atau tidak.")
    penilai.potret("pembinaan-coaching-kurang")
    penilai.isi("Peluang", "Meminta data setiap pekan")
    penilai.page.get_by_role("group", name="Langkah 1", exact=True).get_by_label(
        "Ya", exact=True
    ).check()
    penilai.tekan("Mulai coaching")
    penilai.bilang("Coaching dimulai.")
    penilai.tampak("SKP-nya perlu diubah")
    penilai.potret("pembinaan-coaching")
    alamat = penilai.page.url.removeprefix(penilai.base_url)
    assert "PELAKSANAAN COACHING" in baca(penilai, alamat + PELAKSANAAN)
    pegawai.buka("/pesan")
    pegawai.tampak("memulai coaching untuk Anda")
    pegawai.buka(alamat)
    pegawai.tampak("Pejabat penilai membuka kembali SKP itu.")
    penilai.ikuti("Buka kembali SKP pegawai")
    penilai.tampak("SKP menjadi draft kembali supaya pegawai memperbaikinya")


def test_konseling_hanya_terbaca_yang_disebut_hukum(
    layar: Callable[..., Layar], skp_id: str
) -> None:
    penilai = layar(PENILAI)
    penilai.menu("Pembinaan")
    penilai.ikuti("Usulkan pembinaan")
    penilai.ikuti("Konseling untuk Intan Nurmalita, S.Pd.")
    penilai.tekan("Mulai konseling")
    penilai.tampak("Nilai dasar ASN yang disentuh: pilih nilai dasar ASN")
    penilai.potret("pembinaan-konseling-kurang")
    penilai.page.get_by_label("Nilai dasar ASN yang disentuh").select_option(label="Akuntabel")
    for nama in ("ada_ekspektasi", "terjadi_pada_lain"):
        penilai.page.locator(f"#isi-{nama}-2").check()
    penilai.isi("Permasalahan perilaku kerja yang menghambat kinerja", "Sering terlambat rapat")
    penilai.isi("Yang sudah Anda lakukan untuk memperbaikinya", "Dua kali mengingatkan")
    penilai.tekan("Mulai konseling")
    penilai.bilang("Konseling dimulai.")
    penilai.potret("pembinaan-konseling")
    alamat = penilai.page.url.removeprefix(penilai.base_url)
    assert "LAPORAN PERMASALAHAN" in baca(penilai, alamat + PELAKSANAAN)
    assert layar("admin-instansi").buka(alamat) == 403
    pegawai = layar(PEGAWAI)
    assert pegawai.buka(alamat) == 200
    pegawai.tidak_tampak("Ubah isi")
    assert pegawai.buka(f"/pembinaan/baru/{skp_id}/konseling") == 403
    penilai.buka(alamat)
    penilai.tekan("Selesaikan konseling")
    penilai.tampak("Hasil pembinaan: isi bagian ini.")
    penilai.isi("Hasil pembinaan", "Sepakat hadir tepat waktu")
    penilai.tekan("Selesaikan konseling")
    penilai.bilang("Pembinaan selesai.")
    atasan = layar(ATASAN)
    assert atasan.buka(alamat) == 200
    atasan.tampak("Sepakat hadir tepat waktu")
