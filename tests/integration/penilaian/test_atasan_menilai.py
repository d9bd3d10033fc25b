"""A rater who did not act: his superior finds the period, rates, delivers; Format D.1.2."""

from typing import Any
from uuid import uuid4

import pytest

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from tests.integration.penilaian.dunia import BAIK, TAHUN, Dunia, seorang
from tests.integration.penilaian.test_dokumen import TANDA_DUA, teks

LALU = TAHUN - 1
"""A year whose quarters are over on every day of this one."""


@pytest.fixture
def atasan() -> str:
    return f"p-atasan-{uuid4().hex[:8]}"


def skp_lalu(dunia: Dunia, atasan: str, **ubah: Any) -> str:
    """An approved plan of last year."""
    isi = {
        "tahun": LALU,
        "periode_mulai": f"{LALU}-01-01",
        "periode_selesai": f"{LALU}-12-31",
        "atasan_penilai": seorang(atasan, unor_id="u-dinas"),
    }
    return dunia.setujui(**(isi | ubah))


def daftar(dunia: Dunia, siapa: str, **isi: Any) -> list[str]:
    jawab = dunia.panggil("ListPenilaianBawahan", siapa, tahun=LALU, beralih=True, **isi)
    return [p.nama for p in jawab.periode if p.jenis == pb.JENIS_PERIODE_TRIWULANAN]


def test_what_passed_is_on_his_list_until_somebody_has_rated(dunia: Dunia, atasan: str):
    skp = skp_lalu(dunia, atasan)
    semua = daftar(dunia, atasan)
    assert f"Triwulan III {LALU}" in semua
    assert daftar(dunia, "p-kabid") == []
    id_ = dunia.periode(skp, "Triwulan II ").periode_id
    assert "NILAI" in dunia.lihat(id_, atasan).boleh
    n = dunia.nilai(id_, atasan, hasil_kerja=BAIK)
    assert n.penjelasan.dinilai_oleh == f"Nama {atasan}"
    assert f"Triwulan II {LALU}" not in daftar(dunia, atasan)
    tolak = dunia.tolak(
        "TetapkanPenilaian", "p-kabid", periode_id=id_, etag=n.periode.etag, hasil_kerja=BAIK,
        perilaku=BAIK,
    )  # fmt: skip
    assert tolak[:2] == ("FAILED_PRECONDITION", "PENILAIAN_SUDAH_DINILAI_ATASAN")


def test_within_the_window_he_is_refused(dunia: Dunia, atasan: str):
    skp = dunia.setujui(atasan_penilai=seorang(atasan, unor_id="u-dinas"))
    id_ = dunia.periode(skp, "Tahunan").periode_id
    isi = {"periode_id": id_, "etag": "1", "hasil_kerja": BAIK, "perilaku": BAIK}
    assert dunia.tolak("TetapkanPenilaian", atasan, **isi)[1] == "PENILAIAN_BELUM_BERALIH"


def test_his_document_is_format_d12_and_final(dunia: Dunia, atasan: str):
    id_ = dunia.periode(skp_lalu(dunia, atasan), "Triwulan II ").periode_id
    dunia.nilai(id_, atasan, hasil_kerja=BAIK)
    n = dunia.ubah("SampaikanDokumen", atasan, id_).penilaian
    assert "angka 11" in n.dasar_final
    assert "KEBERATAN" not in dunia.lihat(id_).boleh
    isi = {"periode_id": id_} | TANDA_DUA
    kata = teks(dunia.panggil("CetakDokumenEvaluasi", "p-pegawai", **isi).pdf)
    assert "6. Atasan Pejabat Penilai Kinerja" in kata
    assert f"Nama {atasan}" in kata
    form = {"tanggal": TANDA_DUA["tanggal_penilai"], "lokasi": "Contoh", "anchor": ""}
    kata = teks(dunia.panggil("CetakFormPenilaian", "p-pegawai", periode_id=id_, **form).pdf)
    assert "Atasan Pejabat Penilai Kinerja" in kata


def test_on_the_raters_sheet_the_line_is_closed_and_says_why(dunia: Dunia, atasan: str):
    penilai = f"p-penilai-{uuid4().hex[:8]}"
    id_ = dunia.periode(
        skp_lalu(dunia, atasan, penilai=seorang(penilai)), "Triwulan II "
    ).periode_id
    isi = {"tahun": LALU, "jenis": pb.JENIS_PERIODE_TRIWULANAN, "ke": 2}

    def baris() -> Any:
        (kelompok,) = dunia.panggil("GetLembar", penilai, **isi).kelompok
        return next(b for b in kelompok.baris if b.periode.periode_id == id_)

    assert baris().boleh
    dunia.nilai(id_, atasan, hasil_kerja=BAIK)
    assert not baris().boleh
    assert "Sudah dinilai atasan Anda" in baris().sebab
