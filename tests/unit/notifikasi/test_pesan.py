"""Which fact is told to whom, in which words, and that it can be told only once."""

import uuid
from datetime import UTC, datetime

import pytest

from services.notifikasi.domain.aturan_pesan import ATURAN
from services.notifikasi.domain.istilah import Penerima
from services.notifikasi.domain.pesan import Fakta, Orang, pesan_id, susun
from services.notifikasi.domain.tulisan import rentang, tanggal

KEJADIAN = uuid.UUID("01900000-0000-7000-8000-000000000001")
WAKTU = datetime(2026, 1, 5, 3, 4, 5, 678_000, tzinfo=UTC)
NILAI = {
    "skp_id": "s1",
    "periode_id": "p1",
    "pak_id": "k1",
    "tahun": "2026",
    "periode": "Triwulan I 2026",
    "batas_keberatan": "23 Januari 2026",
    "batas_putus": "20 Januari 2026",
    "putusan": "diubah",
    "pembinaan_id": "b1",
    "jenis": "mentoring",
    "catatan": "Perbaiki target.",
    "permintaan_id": "m1",
    "status": "selesai",
    "selesai": "14 Agustus 2026",
    "oleh": "Admin",
    "rincian": "menetapkan rating 40 penilaian, paling lambat 10 April 2026",
    "jumlah": "40",
    "batas": "10 April 2026",
    "laporan_id": "l1",
    "langkah": "Teruskan atau kembalikan.",
}
ORANG = {
    Penerima.PEGAWAI: Orang("pegawai-1", "instansi-1", "Rina Wulandari"),
    Penerima.PENILAI: Orang("penilai-1", "instansi-1", "Bambang Suryono"),
    Penerima.ATASAN_PENILAI: Orang("atasan-1", "instansi-1", "Citra Lestari"),
    Penerima.DIUSULKAN: Orang("calon-1", "instansi-1", "Danu Wirya"),
    Penerima.DIMINTA: Orang("rekan-1", "instansi-2", "Eka Prasasti"),
    Penerima.DIINGATKAN: Orang("teringat-1", "instansi-1", "Rina Wulandari"),
    Penerima.PELAPOR: Orang("pelapor-1", "instansi-1", "Bambang Suryono"),
    Penerima.KEPADA: Orang("jenjang-1", "instansi-1", "Citra Lestari"),
}

# Fact, who is told, where it leads: typed from the description of the service.
TABEL = {
    "skp.diajukan": ("penilai", "/skp/s1", True),
    "skp.penilai_diganti": ("penilai", "/skp/s1", False),
    "skp.dikembalikan": ("pegawai", "/skp/s1", True),
    "skp.disetujui": ("pegawai", "/skp/s1", True),
    "skp.dibuka_kembali": ("pegawai", "/skp/s1", True),
    "skp.diakhiri": ("pegawai", "/skp/s1", False),
    "skp.diakhiri_penilai": ("penilai", "/skp/s1", False),
    "skp.persetujuan_beralih": ("atasan", "/skp/s1", False),
    "skp.persetujuan_beralih_pegawai": ("pegawai", "/skp/s1", False),
    "skp.permintaan_data_diajukan": ("calon", "/permintaan-data/m1", False),
    "skp.permintaan_data_berubah": ("pegawai", "/permintaan-data/m1", False),
    "penilaian.dinilai": ("pegawai", "/penilaian/p1", True),
    "penilaian.dokumen_disampaikan": ("pegawai", "/penilaian/p1", True),
    "penilaian.keberatan_diajukan": ("atasan", "/penilaian/p1", True),
    "penilaian.keberatan_diajukan_penilai": ("penilai", "/penilaian/p1", False),
    "penilaian.keberatan_dibatalkan": ("atasan", "/penilaian/p1", False),
    "penilaian.keberatan_diputus": ("pegawai", "/penilaian/p1", True),
    "penilaian.keberatan_diputus_penilai": ("penilai", "/penilaian/p1", False),
    "penilaian.umpan_balik_diminta": ("rekan", "/umpan-balik-rekan/p1", False),
    "penilaian.pembinaan_diajukan": ("penilai", "/pembinaan/b1", True),
    "penilaian.pembinaan_dimulai": ("pegawai", "/pembinaan/b1", True),
    "penilaian.pembinaan_disetujui": ("pegawai", "/pembinaan/b1", True),
    "penilaian.pembinaan_ditolak": ("pegawai", "/pembinaan/b1", True),
    "penilaian.pembinaan_dibatalkan": ("penilai", "/pembinaan/b1", False),
    "penilaian.pembinaan_dibatalkan_penilai": ("pegawai", "/pembinaan/b1", False),
    "penilaian.bimbingan_selesai": ("pegawai", "/pembinaan/b1", False),
    "penilaian.konseling_selesai": ("pegawai", "/pembinaan/b1", False),
    "penilaian.pembinaan_dilaporkan": ("atasan", "/pembinaan/b1", False),
    "penilaian.laporan_disampaikan": ("jenjang", "/pelaporan/l1", False),
    "penilaian.laporan_dikembalikan": ("pelapor", "/pelaporan/l1", False),
    "penilaian.laporan_diterima": ("pelapor", "/pelaporan/l1", False),
    "penilaian.tenggat_mendekat": ("teringat", "/tenggat", True),
    "penilaian.tenggat_lewat": ("teringat", "/tenggat", True),
    "pak.saldo_diajukan": ("penilai", "/persetujuan-pak", True),
    "pak.saldo_disetujui": ("pegawai", "/angka-kredit", True),
    "pak.saldo_ditolak": ("pegawai", "/angka-kredit", True),
    "pak.diajukan": ("penilai", "/pak/k1", True),
    "pak.disetujui": ("pegawai", "/pak/k1", True),
    "pak.ditolak": ("pegawai", "/pak/k1", True),
    "pak.tersinkron": ("pegawai", "/pak/k1", True),
}


def a_fakta(jenis: str, **lain: str) -> Fakta:
    return Fakta(jenis, KEJADIAN, WAKTU, ORANG, NILAI | lain)


@pytest.mark.parametrize(("jenis", "harap"), TABEL.items())
def test_a_fact_is_told_to_the_right_person(jenis: str, harap: tuple[str, str, bool]) -> None:
    (pesan,) = susun(a_fakta(jenis))
    siapa, tautan, keluar = harap
    assert (pesan.pegawai_id, pesan.tautan, pesan.keluar) == (f"{siapa}-1", tautan, keluar)
    assert pesan.dibuat == WAKTU
    assert "{" not in pesan.judul + pesan.isi + pesan.tautan


def test_the_table_holds_what_was_typed_here() -> None:
    assert {aturan.jenis for aturan in ATURAN} == set(TABEL)
    assert all("/20" in aturan.dasar for aturan in ATURAN)
    assert len({aturan.templat for aturan in ATURAN}) == len(ATURAN)


@pytest.mark.parametrize("jenis", TABEL)
def test_outside_words_name_nobody_and_tell_no_result(jenis: str) -> None:
    (pesan,) = susun(a_fakta(jenis))
    for rahasia in ("Rina", "Bambang", "Perbaiki"):
        assert rahasia not in " ".join(pesan.parameter)
    assert "Rina" not in repr(a_fakta(jenis))
    assert "Rina" not in repr(pesan)


def test_the_bell_quotes_a_note_and_shortens_a_long_one() -> None:
    (pesan,) = susun(a_fakta("skp.dikembalikan"))
    assert (
        pesan.isi == "SKP tahun 2026 dikembalikan oleh Bambang Suryono. Catatan: Perbaiki target."
    )
    (pesan,) = susun(a_fakta("skp.dikembalikan", catatan="kata " * 500))
    assert pesan.isi.endswith("kata…")
    assert len(pesan.isi) < 400
    (pesan,) = susun(a_fakta("skp.dikembalikan", catatan=" \n "))
    assert pesan.isi.endswith("Catatan: tidak ada.")


def test_nobody_concerned_nothing_told() -> None:
    assert susun(Fakta("skp.diajukan", KEJADIAN, WAKTU, {}, NILAI)) == ()
    tanpa_id = {Penerima.PENILAI: Orang("", "")}
    assert susun(Fakta("skp.diajukan", KEJADIAN, WAKTU, tanpa_id, NILAI)) == ()
    assert susun(a_fakta("skp.capaian_lain")) == ()


def test_the_same_message_has_the_same_id_and_any_other_another() -> None:
    sama = pesan_id(KEJADIAN, "p", "t", WAKTU)
    assert sama == pesan_id(KEJADIAN, "p", "t", WAKTU)
    lain = {
        pesan_id(uuid.uuid4(), "p", "t", WAKTU),
        pesan_id(KEJADIAN, "q", "t", WAKTU),
        pesan_id(KEJADIAN, "p", "u", WAKTU),
    }
    assert len(lain | {sama}) == 4


def test_an_id_is_a_uuid7_of_its_moment_so_that_ids_sort_by_time() -> None:
    satu = pesan_id(KEJADIAN, "p", "t", WAKTU)
    assert (satu.version, satu.variant) == (7, uuid.RFC_4122)
    assert satu.int >> 80 == int(WAKTU.timestamp() * 1000)
    assert satu < pesan_id(KEJADIAN, "p", "t", WAKTU.replace(hour=4))


def test_days_are_written_for_people() -> None:
    assert tanggal("2026-01-17") == "17 Januari 2026"
    assert tanggal("besok") == "besok"
    assert rentang("2026-01-01", "2026-12-31") == "1 Januari 2026 sampai 31 Desember 2026"
