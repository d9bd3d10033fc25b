"""Formats B.1.1 to B.1.5: what they say, on which day, who may print."""

from typing import Any

import pytest

from kinerja.penilaian.v1 import rekaman_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.penilaian.dunia import TAHUN, Dunia, seorang
from tests.integration.penilaian.test_dokumen import TANDA_DUA, teks

AKSI, DOKUMENTASI = pb.FORMAT_REKAMAN_RENCANA_AKSI, pb.FORMAT_REKAMAN_PENDOKUMENTASIAN
UMPAN_BALIK = pb.FORMAT_REKAMAN_UMPAN_BALIK
KOLABORATIF = umum.NILAI_PERILAKU_KOLABORATIF


def cetak(dunia: Dunia, periode_id: str, format_: Any, siapa: str = "p-pegawai") -> Any:
    isi = {"periode_id": periode_id, "format": format_} | TANDA_DUA
    return dunia.panggil("CetakRekaman", siapa, **isi)


@pytest.fixture
def periode_id(dunia: Dunia) -> str:
    """A running period: one step, one result with its evidence, words of the rater."""
    skp_id = dunia.setujui()
    periode, rhk = dunia.periode(skp_id).periode_id, f"{skp_id}-r1"
    aksi = {"rhk_id": rhk, "deskripsi": "Menguji modul", "target": "Maret"}
    bukti = {"rhk_id": rhk, "nama": "Berita acara", "tautan": "https://drive.google.com/x"}
    hasil = {"indikator_id": f"{skp_id}-k1", "realisasi": "4 modul", "sumber_data": "Repositori"}
    for rpc, isi in (
        ("TambahRencanaAksi", aksi), ("TambahBuktiDukung", bukti), ("UbahRealisasi", hasil),
    ):  # fmt: skip
        dunia.ubah(rpc, "p-pegawai", periode, **isi)
    dunia.ubah("BeriUmpanBalik", "p-kabid", periode, rhk_id=rhk, teks="Tepat waktu.")
    return periode


def test_b11_lists_the_steps_and_the_employee_signs(dunia: Dunia, periode_id: str):
    jawab = cetak(dunia, periode_id, AKSI)
    assert jawab.nama_berkas == f"format-b.1.1-triwulan-i-{TAHUN}.pdf"
    isi = teks(jawab.pdf)
    assert "Rencana Aksi: 1. Menguji modul (target: Maret)" in isi
    assert "Realisasi" not in isi
    assert f"Contoh, 9 April {TAHUN} Pegawai yang Dinilai" in isi
    assert [isi.count(a) for a in "^#"] == [1, 0]


def test_b12_adds_what_was_achieved_and_the_evidence(dunia: Dunia, periode_id: str):
    isi = teks(cetak(dunia, periode_id, DOKUMENTASI).pdf)
    assert (
        "Realisasi dan Bukti Dukung: 1. Jumlah modul: 4 modul (sumber: Repositori) "
        "2. Bukti dukung: Berita acara"
    ) in isi


def test_b15_records_the_feedback_before_there_is_a_rating(dunia: Dunia, periode_id: str):
    isi = teks(cetak(dunia, periode_id, UMPAN_BALIK).pdf)
    assert "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL" in isi
    assert "Pimpinan (Nama p-kabid)," in isi
    assert "Tepat waktu." in isi
    assert "RATING" not in isi
    assert [isi.count(a) for a in "^#"] == [1, 1]


def test_it_prints_as_well_after_the_rating(dunia: Dunia, periode_id: str):
    dunia.nilai(periode_id)
    assert "Tepat waktu." in teks(cetak(dunia, periode_id, UMPAN_BALIK).pdf)


@pytest.mark.parametrize(
    ("skp", "judul", "nomor"),
    [
        ({"pendekatan": umum.PENDEKATAN_KUALITATIF}, "KUALITATIF", "b.1.3"),
        ({"jenis_skp": umum.JENIS_SKP_JPT}, "BAGI PEJABAT PIMPINAN TINGGI", "b.1.4"),
        ({}, "BAGI PEJABAT ADMINISTRASI", "b.1.5"),
        ({"rhk": []}, "BAGI PEJABAT ADMINISTRASI", "b.1.5"),
    ],
)
def test_the_plan_decides_the_form_and_nothing_need_be_written(
    dunia: Dunia, skp: dict[str, Any], judul: str, nomor: str
):
    periode = dunia.periode(dunia.setujui(**skp)).periode_id
    jawab = cetak(dunia, periode, UMPAN_BALIK)
    assert jawab.nama_berkas.startswith(f"format-{nomor}-")
    assert judul in teks(jawab.pdf)
    assert teks(cetak(dunia, periode, DOKUMENTASI).pdf).startswith("PENDOKUMENTASIAN KINERJA")


def test_whoever_prints_it_only_who_leads_is_named(dunia: Dunia):
    pimpinan = seorang("p-rekam", unor_id="u-dinas")
    periode = dunia.periode(dunia.setujui(pegawai=pimpinan)).periode_id
    dunia.setujui(pegawai=seorang("p-rekam-staf"), penilai=pimpinan)
    dunia.setujui(pegawai=seorang("p-rekam-rekan"))
    for siapa, kata in (("p-rekam-staf", "Adil."), ("p-rekam-rekan", "Terbuka.")):
        isi = {"periode_id": periode, "nilai": KOLABORATIF, "teks": kata}
        dunia.panggil("BeriUmpanBalikRekan", siapa, **isi)
    for pembaca in ("p-rekam", "p-kabid", "p-kadis", "p-admin"):
        tercetak = teks(cetak(dunia, periode, UMPAN_BALIK, pembaca).pdf)
        for kalimat in ("Rekan kerja setingkat,", "Pegawai di bawahnya,", "Adil.", "Terbuka."):
            assert kalimat in tercetak
        assert "staf" not in tercetak
        assert "rekan" not in tercetak


def test_strangers_print_nothing(dunia: Dunia, periode_id: str):
    for format_ in (AKSI, DOKUMENTASI, UMPAN_BALIK):
        isi = {"periode_id": periode_id, "format": format_} | TANDA_DUA
        ditolak = dunia.tolak("CetakRekaman", "p-orang-lain", **isi)
        assert ditolak[:2] == ("PERMISSION_DENIED", "AKSES_DITOLAK")


def test_what_is_asked_for_is_checked(dunia: Dunia, periode_id: str):
    isi = {"periode_id": periode_id, "format": UMPAN_BALIK} | TANDA_DUA
    kosong = isi | {"lokasi_penilai": " ", "anchor_penilai": "^"}
    kode, alasan, bidang = dunia.tolak("CetakRekaman", "p-kabid", **kosong)
    assert (kode, alasan) == ("INVALID_ARGUMENT", "ISIAN_SALAH")
    assert bidang == ["lokasi_penilai", "anchor_penilai"]
    assert dunia.tolak("CetakRekaman", "p-kabid", **(isi | {"format": 0}))[2] == ["format"]


def test_only_who_signs_is_asked(dunia: Dunia, periode_id: str):
    isi = {"periode_id": periode_id, "format": AKSI, "tanggal_pegawai": f"{TAHUN}-04-09"}
    assert dunia.tolak("CetakRekaman", "p-pegawai", **isi)[2] == ["lokasi_pegawai"]
    assert dunia.panggil("CetakRekaman", "p-pegawai", **isi, lokasi_pegawai="Contoh").pdf
