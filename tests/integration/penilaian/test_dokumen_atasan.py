"""Block 3 of the Dokumen Evaluasi: who was the rater's superior at the act, whoever is it now."""

from uuid import uuid4

import pytest

from kinerja.skp.v1 import skp_events_pb2 as fakta
from tests.integration.penilaian.dunia import BAIK, TAHUN, Dunia, seorang
from tests.integration.penilaian.test_dokumen import TANDA_DUA, teks
from tests.integration.penilaian.test_dokumen_keberatan import TANDA_TIGA
from tests.integration.penilaian.test_keberatan import ajukan, putuskan


class Cerita:
    """One period whose rater's superior changes; the rater stays."""

    def __init__(self, dunia: Dunia) -> None:
        self.dunia, self.versi = dunia, 1
        self.tanda = uuid4().hex[:6]
        self.skp_id = dunia.setujui(
            tahun=TAHUN - 1,
            periode_mulai=f"{TAHUN - 1}-01-01",
            periode_selesai=f"{TAHUN - 1}-12-31",
            atasan_penilai=seorang(self.atasan("satu")),
        )
        self.id = dunia.periode(self.skp_id).periode_id

    def atasan(self, siapa: str) -> str:
        return f"p-atasan-{siapa}-{self.tanda}"

    def berganti(self, siapa: str) -> None:
        self.versi += 1
        ganti = fakta.PenilaiDiganti(
            skp_id=self.skp_id,
            penilai=seorang("p-kabid"),
            atasan_penilai=seorang(self.atasan(siapa)),
            versi=self.versi,
        )
        self.dunia.dengar(ganti)

    def sampaikan(self, siapa: str = "p-kabid") -> None:
        self.dunia.ubah("SampaikanDokumen", siapa, self.id)

    def blok_tiga(self, tanda: dict[str, str] = TANDA_DUA) -> str:
        isi = {"periode_id": self.id} | tanda
        kata = teks(self.dunia.panggil("CetakDokumenEvaluasi", "p-pegawai", **isi).pdf)
        self.tanda_tangan = kata.partition("5. CATATAN/REKOMENDASI")[2]
        return kata.partition("3. ATASAN PEJABAT PENILAI KINERJA")[2].partition("4. EVALUASI")[0]


@pytest.fixture
def cerita(dunia: Dunia) -> Cerita:
    return Cerita(dunia)


def test_until_it_is_signed_it_waits_for_the_present_one(cerita: Cerita):
    cerita.dunia.nilai(cerita.id)
    cerita.berganti("dua")
    assert cerita.atasan("dua") in cerita.blok_tiga()


def test_d11_names_who_was_it_at_the_delivery(cerita: Cerita):
    cerita.dunia.nilai(cerita.id)
    cerita.berganti("dua")
    cerita.sampaikan()
    cerita.berganti("tiga")
    assert cerita.atasan("dua") in cerita.blok_tiga()
    assert cerita.atasan("tiga") not in cerita.blok_tiga()


def test_d12_names_and_is_signed_by_the_superior_who_delivered(cerita: Cerita):
    cerita.dunia.nilai(cerita.id)
    cerita.berganti("dua")
    cerita.sampaikan(cerita.atasan("dua"))
    cerita.berganti("tiga")
    assert cerita.atasan("dua") in cerita.blok_tiga()
    assert f"Nama {cerita.atasan('dua')}" in cerita.tanda_tangan
    assert "6. Atasan Pejabat Penilai Kinerja" in cerita.tanda_tangan


def test_d12_of_a_rating_by_the_one_before_him(cerita: Cerita):
    cerita.dunia.nilai(cerita.id, cerita.atasan("satu"), hasil_kerja=BAIK)
    cerita.berganti("dua")
    cerita.sampaikan(cerita.atasan("dua"))
    assert cerita.atasan("dua") in cerita.blok_tiga()
    assert f"Nama {cerita.atasan('dua')}" in cerita.tanda_tangan
    dinilai = cerita.dunia.lihat(cerita.id).penjelasan.dinilai_oleh
    assert dinilai == f"Nama {cerita.atasan('satu')}", "who rated is told as before"


def test_d13_names_the_one_who_decided(cerita: Cerita):
    cerita.dunia.nilai(cerita.id)
    cerita.sampaikan()
    ajukan(cerita.dunia, cerita.id)
    cerita.berganti("dua")
    assert cerita.dunia.lihat(cerita.id).atasan_penilai.pegawai_id == cerita.atasan("dua")
    putuskan(cerita.dunia, cerita.id, cerita.atasan("dua"))
    cerita.berganti("tiga")
    assert cerita.atasan("dua") in cerita.blok_tiga(TANDA_TIGA)
    assert f"Nama {cerita.atasan('dua')}" in cerita.tanda_tangan
    assert cerita.atasan("satu") not in cerita.blok_tiga(TANDA_TIGA)


def test_an_upheld_result_keeps_the_one_of_its_delivery(cerita: Cerita):
    cerita.dunia.nilai(cerita.id)
    cerita.sampaikan()
    ajukan(cerita.dunia, cerita.id)
    cerita.berganti("dua")
    putuskan(cerita.dunia, cerita.id, cerita.atasan("dua"), putusan=1)
    assert cerita.atasan("satu") in cerita.blok_tiga()
