"""Format D.1.3: the document after an objection that changed the result."""

from collections.abc import Callable

import pytest

from tests.integration.penilaian.dunia import Dunia
from tests.integration.penilaian.test_dokumen import TANDA_DUA, teks
from tests.integration.penilaian.test_keberatan import KUAT, ajukan, putuskan, terkirim

TANDA_TIGA = TANDA_DUA | {
    "tanggal_atasan": TANDA_DUA["tanggal_penilai"],
    "lokasi_atasan": "Contoh",
    "anchor_atasan": "@",
}


def cetak(dunia: Dunia, periode: str, **ubah: str) -> object:
    isi = TANDA_TIGA | ubah
    return dunia.panggil("CetakDokumenEvaluasi", "p-kadis", periode_id=periode, **isi)


@pytest.fixture
def diputus(dunia: Dunia) -> Callable[..., str]:
    def buat(**putusan: object) -> str:
        periode = terkirim(dunia)
        ajukan(dunia, periode, keberatan="Bukti belum dihitung.")
        dunia.ubah("JelaskanKeberatan", "p-kabid", periode, penjelasan="Bukti terlambat.")
        putuskan(dunia, periode, **putusan)
        return periode

    return buat


def test_changed_it_tells_all_three_and_the_superior_signs(dunia: Dunia, diputus):
    isi = teks(cetak(dunia, diputus()).pdf)
    potongan = (
        "5. CATATAN/REKOMENDASI",
        "6. KEBERATAN Bukti belum dihitung.",
        "7. PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN Bukti terlambat.",
        "8. KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA Dihitung.",
        "Predikat semula: BUTUH PERBAIKAN.",
        "9. Pejabat Penilai Kinerja",
        "10. Pegawai yang Dinilai",
        "11. Atasan Pejabat Penilai Kinerja",
        "Nama p-kadis",
    )
    for kalimat in potongan:
        assert kalimat in isi, (kalimat, isi)
    assert "PREDIKAT KINERJA PEGAWAI : BAIK" in isi
    assert [isi.count(a) for a in "^#@"] == [1, 1, 1]


def test_upheld_it_stays_the_plain_document(dunia: Dunia, diputus):
    isi = teks(cetak(dunia, diputus(putusan=KUAT)).pdf)
    assert "6. Pejabat Penilai Kinerja" in isi
    assert "Atasan Pejabat Penilai Kinerja" not in isi.replace("ATASAN PEJABAT", "")
    assert "KEBERATAN" not in isi


def test_the_third_signature_is_asked_for_by_name(dunia: Dunia, diputus):
    periode = diputus()
    isi = {"periode_id": periode} | TANDA_DUA
    kode, alasan, bidang = dunia.tolak("CetakDokumenEvaluasi", "p-kadis", **isi)
    assert (kode, alasan) == ("INVALID_ARGUMENT", "ISIAN_SALAH")
    assert bidang == ["lokasi_atasan", "tanggal_atasan"]


def test_a_paper_from_before_the_decision_is_no_longer_valid(dunia: Dunia):
    periode = terkirim(dunia)
    lama = cetak(dunia, periode)
    ajukan(dunia, periode)
    putuskan(dunia, periode)
    jawab = dunia.panggil("VerifikasiDokumen", kode=lama.kode_verifikasi)
    assert jawab.masih_berlaku is False
    baru = cetak(dunia, periode)
    assert dunia.panggil("VerifikasiDokumen", kode=baru.kode_verifikasi).masih_berlaku
