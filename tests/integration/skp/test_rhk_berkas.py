"""Results from a workbook: all of them as if typed, or none and the wrong cells by address."""

import pytest

from kinerja.skp.v1 import rhk_berkas_service_pb2 as pb
from services.skp.domain.impor_rhk import KOLOM
from tests.integration.skp.buku import lembar
from tests.integration.skp.dunia import Dunia, ditolak

BARIS = {
    "nomor": 1,
    "jenis": "Tambahan",
    "klasifikasi": "RHK Individu",
    "rencana_hasil_kerja": "Data tersedia",
    "aspek": "Kuantitas",
    "indikator": "Jumlah data",
    "target": "4 data",
}


def impor(dunia: Dunia, skp, *baris: dict, nama: str = "prakom", etag: str = ""):
    isi = [[{**BARIS, **b}.get(k.kunci, "") for k in KOLOM] for b in baris]
    minta = pb.ImporRhkRequest(
        skp_id=skp.skp_id,
        etag=etag or skp.etag,
        nama_berkas="rhk.xlsx",
        berkas=lembar([k.judul for k in KOLOM], isi),
    )
    return dunia.sebagai(nama).ImporRhk(minta)


def test_rows_of_one_number_are_one_result_with_its_indicators(dunia):
    skp = dunia.skp("prakom")
    hasil = impor(dunia, skp, {}, {"indikator": "Mutu data", "aspek": "kualitas"}, {"nomor": 2})
    assert (hasil.rhk, hasil.indikator) == (2, 3)
    assert [len(r.indikator) for r in hasil.skp.rhk] == [2, 1]
    assert hasil.skp.etag != skp.etag


def test_a_superiors_result_is_found_by_its_text(dunia):
    kadis = dunia.disetujui("kadis", "bupati")
    dunia.disetujui("kabid", "kadis", pimpinan=kadis.rhk[0].rhk_id)
    isi = {"jenis": "Utama", "rhk_pimpinan_id": "hasil kerja KABID"}
    (rhk,) = impor(dunia, dunia.skp("prakom"), isi).skp.rhk
    assert rhk.rhk_pimpinan == "Hasil kerja kabid"


@pytest.mark.parametrize(
    ("isi", "sel"),
    [
        ({"jenis": "Penting"}, "B2"),
        ({"klasifikasi": "Bersama"}, "C2"),
        ({"rencana_hasil_kerja": ""}, "D2"),
        ({"rhk_pimpinan_id": "Tidak ada"}, "E2"),
        ({"aspek": "Berat"}, "G2"),
        ({"indikator": ""}, "H2"),
        ({"perspektif": "Samping"}, "J2"),
    ],
)
def test_a_wrong_cell_is_named_and_nothing_comes_in(dunia, isi, sel):
    skp = dunia.skp("prakom")
    tolak = ditolak(lambda: impor(dunia, skp, isi, {"nomor": 2}))
    assert tolak.alasan == "BERKAS_IMPOR_DITOLAK"
    assert tolak.bidang["berkas"].startswith(f"{sel}: ")
    kini = dunia.lihat("prakom", skp.skp_id)
    assert (list(kini.rhk), kini.etag) == ([], skp.etag)


def test_it_is_the_owners_draft_as_he_saw_it(dunia):
    skp = dunia.skp("prakom")
    assert ditolak(lambda: impor(dunia, skp, {}, nama="kabid")).alasan == "AKSES_DITOLAK"
    assert ditolak(lambda: impor(dunia, skp, {}, etag="99")).alasan == "SUDAH_BERUBAH"


def test_the_fortieth_result_is_the_last(dunia):
    skp = dunia.skp("prakom")
    banyak = [{"nomor": n, "aspek": "", "indikator": "", "target": ""} for n in range(1, 42)]
    assert "D42: " in ditolak(lambda: impor(dunia, skp, *banyak)).bidang["berkas"]
