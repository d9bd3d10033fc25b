"""A whole team on one sheet: who is on it, what was, what would be."""

from typing import Any
from uuid import uuid4

import pytest

from kinerja.penilaian.v1 import lembar_service_pb2 as lb
from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters.lembar import queries
from services.penilaian.adapters.pengaturan import perintah_pola
from tests.integration.penilaian.dunia import ATAS, BAIK, BAWAH, TAHUN, Dunia, seorang, unor

TRI1 = {"tahun": TAHUN, "jenis": pb.JENIS_PERIODE_TRIWULANAN, "ke": 1}
PREDIKAT = umum.Predikat


class Tim:
    """A rater of his own, who leads a unit of his own, and people in it."""

    def __init__(self, dunia: Dunia, banyak: int) -> None:
        self.dunia, ekor = dunia, uuid4().hex[:8]
        self.penilai, self.unit = f"p-{ekor}", f"u-{ekor}"
        dunia.dengar(unor(self.unit, "u-dinas", self.penilai))
        self.skp = [self.tambah(f"{ekor}-{n}") for n in range(banyak)]

    def tambah(self, nama: str, unit: str = "", **ubah: Any) -> str:
        orang = seorang(f"a-{nama}", nama=f"Pegawai {nama}", unor_id=unit or self.unit)
        penilai = seorang(self.penilai, unor_id=self.unit)
        return self.dunia.setujui(pegawai=orang, penilai=penilai, **ubah)

    def lembar(self, siapa: str = "", **isi: Any) -> lb.GetLembarResponse:
        return self.dunia.panggil("GetLembar", siapa or self.penilai, **(TRI1 | isi))

    def satu(self, **isi: Any) -> lb.KelompokLembar:
        (kelompok,) = self.lembar(**isi).kelompok
        return kelompok

    def periode(self, nomor: int, nama: str = "Triwulan I") -> str:
        return self.dunia.periode(self.skp[nomor], nama).periode_id

    def nilai(self, nomor: int, hasil: Any = ATAS, perilaku: Any = ATAS, nama: str = "Triwulan I"):
        id_ = self.periode(nomor, nama)
        return self.dunia.nilai(id_, self.penilai, hasil_kerja=hasil, perilaku=perilaku)

    def andai(self, nomor: int, hasil: Any = ATAS, perilaku: Any = ATAS) -> lb.Andaian:
        return lb.Andaian(periode_id=self.periode(nomor), hasil_kerja=hasil, perilaku=perilaku)

    def capaian(self, nilai: Any) -> None:
        isi = TRI1 | {"unor_id": self.unit, "nilai": nilai, "catatan": ""}
        self.dunia.panggil("TetapkanCapaianOrganisasi", "p-kadis", **isi)


@pytest.fixture
def tim(dunia: Dunia) -> Tim:
    return Tim(dunia, 6)


def kurva(kelompok: lb.KelompokLembar) -> dict[str, tuple[int, int]]:
    return {
        PREDIKAT.Name(k.predikat).removeprefix("PREDIKAT_"): (k.kini, k.andai)
        for k in kelompok.kurva
        if k.kini or k.andai
    }


def test_everybody_of_the_period_by_name_with_what_he_did_and_what_was_before(tim: Tim):
    tim.nilai(0, nama="Triwulan I")
    isi = tim.satu(ke=2)
    assert [b.periode.pegawai.nama for b in isi.baris] == sorted(
        b.periode.pegawai.nama for b in isi.baris
    )
    assert len(isi.baris) == 6
    pertama = next(b for b in isi.baris if b.periode.skp_id == tim.skp[0])
    (sebelum,) = pertama.lalu
    assert (sebelum.nama, sebelum.predikat) == (f"Triwulan I {TAHUN}", umum.PREDIKAT_SANGAT_BAIK)
    assert [len(b.lalu) for b in isi.baris].count(0) == 5
    assert not any(b.lalu for b in tim.satu(ke=1).baris), "a period is not before itself"


def test_without_a_kind_it_is_the_year_and_the_periods_are_offered(tim: Tim):
    tim.nilai(0)
    jawab = tim.dunia.panggil("GetLembar", tim.penilai, tahun=TAHUN)
    assert (jawab.jenis, jawab.ke) == (pb.JENIS_PERIODE_TAHUNAN, 0)
    semua = [(p.jenis, p.ke, p.jumlah, p.dinilai) for p in jawab.pilihan]
    tri = pb.JENIS_PERIODE_TRIWULANAN
    assert semua == [
        (pb.JENIS_PERIODE_TAHUNAN, 0, 6, 0),
        (tri, 1, 6, 1),
        (tri, 2, 6, 0),
        (tri, 3, 6, 0),
        (tri, 4, 6, 0),
    ]


def test_the_curve_as_it_is_and_as_it_would_be(tim: Tim):
    tim.capaian(umum.CAPAIAN_ORGANISASI_BAIK)
    tim.nilai(0, ATAS, ATAS)
    tim.nilai(1, BAIK, BAIK)
    andaian = [tim.andai(1, ATAS, ATAS), tim.andai(2, BAWAH, BAWAH), tim.andai(3, ATAS, 0)]
    isi = tim.satu(andaian=andaian)
    assert isi.capaian == umum.CAPAIAN_ORGANISASI_BAIK
    assert kurva(isi) == {"SANGAT_BAIK": (1, 2), "BAIK": (1, 0), "SANGAT_KURANG": (0, 1)}
    ideal = [k.ideal for k in isi.kurva]
    assert ideal == [5, 10, 20, 60, 20]
    per_skp = {b.periode.skp_id: b for b in isi.baris}
    assert per_skp[tim.skp[1]].andai == umum.PREDIKAT_SANGAT_BAIK
    assert per_skp[tim.skp[1]].periode.predikat == umum.PREDIKAT_BAIK, "nothing is saved by asking"
    assert per_skp[tim.skp[3]].andai == umum.PREDIKAT_UNSPECIFIED, "one of two ratings"
    assert not isi.nasihat
    assert "mulai 5 pegawai" in isi.nasihat_keterangan


def test_advice_is_about_what_would_be(tim: Tim):
    tim.capaian(umum.CAPAIAN_ORGANISASI_BAIK)
    semua_baik = [tim.andai(n, BAIK, BAIK) for n in range(6)]
    salah = [n.kalimat for n in tim.satu(andaian=semua_baik).nasihat if not n.terpenuhi]
    assert salah == [
        "Paling banyak 70% Baik: 4 dari 6 orang.",
        "Ada yang Butuh Perbaikan atau Kurang/misconduct.",
    ]


def test_an_agency_may_look_at_the_shape_alone(dunia: Dunia, tim: Tim):
    tim.capaian(umum.CAPAIAN_ORGANISASI_BAIK)
    semua = [tim.andai(n) for n in range(6)]
    assert tim.satu(andaian=semua).nasihat
    perintah_pola(None, dunia.db, ["i-1", "LAMPIRAN", f"{TAHUN}-01-01", "SK 1"])
    try:
        isi = tim.satu(andaian=semua)
        assert (list(isi.nasihat), "bentuk kurva saja" in isi.nasihat_keterangan) == ([], True)
    finally:
        with dunia.db.transaction() as conn:
            conn.exec_driver_sql("DELETE FROM pengaturan WHERE kunci = 'pola_distribusi'")


def test_a_line_that_cannot_be_rated_says_why_and_changes_no_picture(dunia: Dunia, tim: Tim):
    tim.nilai(0, BAIK, BAIK)
    dunia.ubah("SampaikanDokumen", tim.penilai, tim.periode(0))
    dunia.dengar(fakta.SkpDibukaKembali(skp_id=tim.skp[1], tahun=TAHUN, versi=9))
    isi = tim.satu(andaian=[tim.andai(0, ATAS, ATAS), tim.andai(1, ATAS, ATAS)])
    per_skp = {b.periode.skp_id: b for b in isi.baris}
    assert "keberatan" in per_skp[tim.skp[0]].sebab
    assert "dibuka kembali" in per_skp[tim.skp[1]].sebab
    assert [b.boleh for b in isi.baris].count(False) == 2
    assert kurva(isi) == {"BAIK": (1, 1)}


def test_a_rater_of_two_units_has_two_curves(dunia: Dunia, tim: Tim):
    kedua = f"{tim.unit}-b"
    dunia.dengar(unor(kedua, "u-dinas", tim.penilai))
    tim.tambah(f"{tim.unit}-x", unit=kedua)
    kelompok = tim.lembar().kelompok
    assert [(k.unor_id, len(k.baris)) for k in kelompok] == [(tim.unit, 6), (kedua, 1)]


def test_a_period_that_is_not_held_is_not_on_it(dunia: Dunia, tim: Tim):
    akhir = fakta.SkpDiakhiri(
        skp_id=tim.skp[0],
        tahun=TAHUN,
        pegawai=seorang("a"),
        selesai=f"{TAHUN}-03-31",
        alasan="Pindah",
        versi=5,
    )
    dunia.dengar(akhir)
    assert len(tim.satu(ke=1).baris) == 6
    assert len(tim.satu(ke=2).baris) == 5


def test_nobody_else_finds_them_and_a_wrong_period_is_refused(dunia: Dunia, tim: Tim):
    for siapa in ("p-kadis", "p-bupati", f"{tim.penilai}-asing"):
        skp = {b.periode.skp_id for k in tim.lembar(siapa).kelompok for b in k.baris}
        assert not skp & set(tim.skp)
    assert dunia.tolak("GetLembar", tim.penilai, **(TRI1 | {"ke": 5}))[0] == "INVALID_ARGUMENT"
    assert dunia.tolak("GetLembar", tim.penilai, **(TRI1 | {"tahun": 0}))[2] == ["tahun"]


def test_more_people_than_fit_is_told(tim: Tim, monkeypatch):
    monkeypatch.setattr(queries, "TERBANYAK", 4)
    jawab = tim.lembar()
    assert (sum(len(k.baris) for k in jawab.kelompok), jawab.lebih) == (4, True)
