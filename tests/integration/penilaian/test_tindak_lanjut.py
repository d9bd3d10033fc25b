"""Annual results in their ranking, with what follows, over gRPC."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kinerja.penilaian.v1 import dashboard_service_pb2 as dashboard
from kinerja.penilaian.v1 import tindak_lanjut_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.penilaian.dunia import ATAS, BAIK, BAWAH, TAHUN, Dunia
from tests.integration.penilaian.test_statistik import Daerah

LALU = TAHUN - 1


@pytest.fixture
def daerah(dunia: Dunia) -> Daerah:
    """Four people of one unit, rated for the year: a better than b, c below, d not yet."""
    made = Daerah(dunia)
    for kunci in "abcd":
        made.setujui(kunci)
    for kunci, hasil_kerja, perilaku in (
        ("b", BAIK, BAIK),
        ("a", BAIK, ATAS),
        ("c", BAWAH, BAWAH),
    ):
        made.dunia.nilai(
            made.periode(kunci, "Tahunan"),
            made.id("kepala-bidang"),
            hasil_kerja=hasil_kerja,
            perilaku=perilaku,
        )
    assert made.hitung() == []
    return made


def minta(daerah: Daerah, siapa: str = "kepala-pemda", *peran: str, **isi: Any) -> Any:
    saringan = dashboard.SaringanDashboard(tahun=TAHUN, **isi.pop("saringan", {}))
    pegawai = daerah.id(siapa)
    daerah.dunia.peran[pegawai] = set(peran)
    asal = {"dari_instansi": daerah.id("i"), "saringan": saringan}
    return daerah.dunia.panggil("ListTindakLanjut", pegawai, **asal, **isi)


def nama(jawab: Any) -> list[str]:
    return [b.periode.pegawai.nama.removeprefix("Nama ").split("-")[0] for b in jawab.baris]


def test_ranked_with_what_follows(daerah: Daerah):
    semua = minta(daerah)
    assert nama(semua) == ["a", "b", "c"]
    a, _, c = semua.baris
    assert (a.kelompok, a.sampai) == (pb.KELOMPOK_TINDAK_LANJUT_PENGHARGAAN, "")
    assert (c.kelompok, c.sampai) == (pb.KELOMPOK_TINDAK_LANJUT_PERBAIKAN, "")
    assert a.keadaan == pb.KEADAAN_HASIL_BELUM_DISAMPAIKAN
    assert (a.predikat_lalu, a.syarat_pangkat) == (0, pb.SYARAT_PANGKAT_UNSPECIFIED)
    assert c.syarat_pangkat == pb.SYARAT_PANGKAT_BELUM
    kelompok = {"kelompok": pb.KELOMPOK_TINDAK_LANJUT_PERBAIKAN}
    assert nama(minta(daerah, **kelompok)) == ["c"]
    satu = umum.Halaman(page_size=1)
    halaman, urut = satu, []
    for _ in range(3):
        jawab = minta(daerah, halaman=halaman)
        urut += nama(jawab)
        halaman = umum.Halaman(page_size=1, page_token=jawab.next_page_token)
    assert (urut, jawab.next_page_token) == (["a", "b", "c"], "")


def test_delivery_sets_the_days_and_an_objection_holds_them_open(daerah: Daerah):
    dunia, periode = daerah.dunia, daerah.periode("c", "Tahunan")
    dunia.ubah("SampaikanDokumen", daerah.id("kepala-bidang"), periode)
    c = minta(daerah).baris[2]
    assert c.keadaan == pb.KEADAAN_HASIL_DAPAT_DIKEBERATI
    assert c.sejak < c.dikeberati_sampai < c.sampai
    assert (date.fromisoformat(c.sampai) - date.fromisoformat(c.sejak)).days in range(181, 185)
    dunia.ubah("AjukanKeberatan", daerah.id("c"), periode, keberatan="Belum dihitung.")
    c = minta(daerah).baris[2]
    assert (c.keadaan, c.dikeberati_sampai) == (pb.KEADAAN_HASIL_DIPERIKSA, "")
    putusan = {"putusan": 2, "hasil_kerja": ATAS, "perilaku": ATAS, "keputusan": "Diubah."}
    dunia.ubah("PutuskanKeberatan", daerah.id("kepala-dinas"), periode, **putusan)
    assert daerah.hitung() == []
    semua = minta(daerah)
    assert nama(semua) == ["c", "a", "b"]
    assert semua.baris[0].keadaan == pb.KEADAAN_HASIL_TETAP


def test_the_year_before_counts_for_a_promotion(daerah: Daerah):
    lalu = {
        "tahun": LALU,
        "periode_mulai": f"{LALU}-01-01",
        "periode_selesai": f"{LALU}-12-31",
    }
    skp_id = daerah.dunia.setujui(
        daerah.lanjut(),
        pegawai=daerah.orang("a"),
        penilai=daerah.orang("kepala-bidang"),
        atasan_penilai=daerah.orang("kepala-dinas"),
        **lalu,
    )
    periode = daerah.dunia.periode(skp_id, "Tahunan").periode_id
    # Long past: the rater's superior may do it as well, the rater still may.
    daerah.dunia.nilai(periode, daerah.id("kepala-bidang"), hasil_kerja=BAIK, perilaku=BAIK)
    a = minta(daerah).baris[0]
    assert a.predikat_lalu == umum.PREDIKAT_BAIK
    assert a.syarat_pangkat == pb.SYARAT_PANGKAT_TERPENUHI


def test_who_may_look(daerah: Daerah):
    assert nama(minta(daerah, "petugas", "ADMIN_INSTANSI")) == ["a", "b", "c"]
    instansi = {"saringan": {"instansi_id": daerah.id("i")}}
    assert nama(minta(daerah, "bkn", "SUPER_ADMIN", **instansi)) == ["a", "b", "c"]
    assert nama(minta(daerah, "kepala-lain")) == []
    tolak = daerah.dunia.tolak
    asal = {"dari_instansi": daerah.id("i"), "saringan": dashboard.SaringanDashboard(tahun=TAHUN)}
    assert tolak("ListTindakLanjut", daerah.id("a"), **asal)[0] == "PERMISSION_DENIED"
    daerah.dunia.peran[daerah.id("bkn")] = {"SUPER_ADMIN"}
    assert tolak("ListTindakLanjut", daerah.id("bkn"), **asal)[2] == ["instansi_id"]
