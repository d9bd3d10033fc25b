"""An objection over the wire: each side's part, both outcomes, what the world hears."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest

from kinerja.penilaian.v1 import keberatan_service_pb2 as kb
from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.penilaian.dunia import BAIK, BAWAH, Dunia, ditolak, seorang

KUAT, UBAH = kb.PUTUSAN_KEBERATAN_MENGUATKAN, kb.PUTUSAN_KEBERATAN_MENGUBAH
DIAJUKAN, DIBATALKAN = pb.STATUS_KEBERATAN_DIAJUKAN, pb.STATUS_KEBERATAN_DIBATALKAN
DITOLAK, DITERIMA = pb.STATUS_KEBERATAN_DITOLAK, pb.STATUS_KEBERATAN_DITERIMA


@pytest.fixture
def periode(dunia: Dunia) -> str:
    """A delivered result that the employee does not like."""
    return terkirim(dunia)


def terkirim(dunia: Dunia, **skp: Any) -> str:
    id_ = dunia.periode(dunia.setujui(**skp)).periode_id
    dunia.nilai(id_, hasil_kerja=BAWAH, perilaku=BAIK)
    dunia.ubah("SampaikanDokumen", "p-kabid", id_)
    return id_


def ajukan(dunia: Dunia, periode: str, **isi: Any) -> pb.Penilaian:
    isi = {"keberatan": "Bukti triwulan belum dihitung."} | isi
    return dunia.ubah("AjukanKeberatan", "p-pegawai", periode, **isi).penilaian


def putuskan(dunia: Dunia, periode: str, siapa: str = "p-kadis", **isi: Any) -> pb.Penilaian:
    isi = {"putusan": UBAH, "hasil_kerja": BAIK, "perilaku": BAIK, "keputusan": "Dihitung."} | isi
    return dunia.ubah("PutuskanKeberatan", siapa, periode, **isi).penilaian


def alasan_tolak(dunia: Dunia, rpc: str, siapa: str, periode: str, **isi: Any) -> str:
    with pytest.raises(grpc.RpcError) as tolak:
        dunia.ubah(rpc, siapa, periode, **isi)
    return ditolak(tolak.value)[1]


def test_filed_explained_and_changed(dunia: Dunia, periode: str):
    awal = dunia.lihat(periode)
    assert awal.batas_keberatan
    assert "KEBERATAN" in awal.boleh
    n = ajukan(dunia, periode)
    assert (n.keberatan.status, n.periode.status) == (DIAJUKAN, pb.STATUS_PENILAIAN_DITERIMA)
    assert n.keberatan.alasan == "Bukti triwulan belum dihitung."
    assert n.menunggu_sampai == n.keberatan.batas_putus != ""
    jelas = dunia.ubah("JelaskanKeberatan", "p-kabid", periode, penjelasan="Bukti terlambat.")
    assert jelas.penilaian.keberatan.penjelasan == "Bukti terlambat."
    n = putuskan(dunia, periode)
    k = n.keberatan
    assert (k.status, k.predikat_lama) == (DITERIMA, umum.PREDIKAT_BUTUH_PERBAIKAN)
    assert (k.keputusan, k.pemutus_nama) == ("Dihitung.", "Nama p-kadis")
    assert n.periode.predikat == umum.PREDIKAT_BAIK
    assert n.penjelasan.dinilai_oleh == "Nama p-kadis"
    assert [r.tindakan for r in n.riwayat][-4:] == [
        "Menerima dokumen evaluasi",
        "Mengajukan keberatan",
        "Menjelaskan penilaian atas keberatan",
        "Mengubah hasil atas keberatan",
    ]
    lama, baru = (json.loads(m) for m in dunia.keluar("dinilai", periode))
    assert (lama["predikat"], lama.get("atas_keberatan", False)) == (
        "PREDIKAT_BUTUH_PERBAIKAN",
        False,
    )
    assert (baru["predikat"], baru["atas_keberatan"]) == ("PREDIKAT_BAIK", True)
    assert int(baru["versi"]) > int(lama["versi"])
    (diajukan,) = (json.loads(m) for m in dunia.keluar("keberatan_diajukan", periode))
    assert diajukan["atasan_penilai"]["pegawai_id"] == "p-kadis"
    assert diajukan["batas_putus"] == k.batas_putus
    (diputus,) = (json.loads(m) for m in dunia.keluar("keberatan_diputus", periode))
    assert diputus["diubah"] is True


def test_upheld_the_result_stands_and_the_word_is_the_last(dunia: Dunia, periode: str):
    ajukan(dunia, periode)
    n = putuskan(dunia, periode, putusan=KUAT)
    assert (n.keberatan.status, n.periode.predikat) == (DITOLAK, umum.PREDIKAT_BUTUH_PERBAIKAN)
    assert len(dunia.keluar("dinilai", periode)) == 1
    ulang = alasan_tolak(dunia, "AjukanKeberatan", "p-pegawai", periode, keberatan="Sekali lagi.")
    assert ulang == "PENILAIAN_KEBERATAN_SUDAH_ADA"


def test_taken_back_and_filed_again(dunia: Dunia, periode: str):
    ajukan(dunia, periode)
    n = dunia.ubah("BatalkanKeberatan", "p-pegawai", periode).penilaian
    assert n.keberatan.status == DIBATALKAN
    assert "KEBERATAN" in n.boleh
    assert ajukan(dunia, periode, keberatan="Lengkap sekarang.").keberatan.alasan == (
        "Lengkap sekarang."
    )
    assert dunia.skalar("SELECT count(*) FROM keberatan WHERE penilaian_id = :x", x=periode) == 2


@pytest.mark.parametrize(
    ("rpc", "siapa", "alasan"),
    [
        ("AjukanKeberatan", "p-kabid", "PENILAIAN_BUKAN_PEMILIK"),
        ("AjukanKeberatan", "p-kadis", "PENILAIAN_BUKAN_PEMILIK"),
        ("BatalkanKeberatan", "p-kadis", "PENILAIAN_BUKAN_PEMILIK"),
        ("JelaskanKeberatan", "p-pegawai", "PENILAIAN_BUKAN_PENILAI"),
        ("JelaskanKeberatan", "p-kadis", "PENILAIAN_BUKAN_PENILAI"),
        ("PutuskanKeberatan", "p-kabid", "PENILAIAN_BUKAN_PEMUTUS"),
        ("PutuskanKeberatan", "p-pegawai", "PENILAIAN_BUKAN_PEMUTUS"),
        ("PutuskanKeberatan", "p-admin", "PENILAIAN_BUKAN_PEMUTUS"),
        *((rpc, "p-lain", "AKSES_DITOLAK") for rpc in (
            "AjukanKeberatan", "BatalkanKeberatan", "JelaskanKeberatan", "PutuskanKeberatan")),
    ],
)  # fmt: skip
def test_each_part_is_one_persons(dunia: Dunia, periode: str, rpc: str, siapa: str, alasan: str):
    if rpc != "AjukanKeberatan":
        ajukan(dunia, periode)
    assert alasan_tolak(dunia, rpc, siapa, periode) == alasan


def test_refusals_over_the_wire(dunia: Dunia, periode: str):
    assert alasan_tolak(dunia, "BatalkanKeberatan", "p-pegawai", periode) == (
        "PENILAIAN_KEBERATAN_TIDAK_TERBUKA"
    )
    assert (
        alasan_tolak(dunia, "AjukanKeberatan", "p-pegawai", periode, keberatan="") == "ISIAN_SALAH"
    )
    belum = dunia.periode(dunia.setujui()).periode_id
    assert alasan_tolak(dunia, "AjukanKeberatan", "p-pegawai", belum, keberatan="x") == (
        "PENILAIAN_DOKUMEN_BELUM_DISAMPAIKAN"
    )
    ajukan(dunia, periode)
    assert (
        alasan_tolak(
            dunia,
            "PutuskanKeberatan",
            "p-kadis",
            periode,
            putusan=UBAH,
            hasil_kerja=BAWAH,
            perilaku=BAIK,
            keputusan="x",
        )
        == "PENILAIAN_RATING_TIDAK_BERUBAH"
    )


def test_final_results_offer_none_and_say_by_which_article(dunia: Dunia):
    pejabat = seorang("p-kabid", jenis_pegawai=umum.JENIS_PEGAWAI_PEJABAT_NEGARA)
    periode = terkirim(dunia, jenis_skp=umum.JENIS_SKP_JPT, penilai=pejabat)
    n = dunia.lihat(periode)
    assert "KEBERATAN" not in n.boleh
    assert "angka 12" in n.dasar_final
    assert alasan_tolak(dunia, "AjukanKeberatan", "p-pegawai", periode, keberatan="x") == (
        "PENILAIAN_HASIL_FINAL"
    )


def test_two_decisions_at_once_are_one(dunia: Dunia, periode: str):
    ajukan(dunia, periode)
    versi = str(dunia.skalar("SELECT versi FROM penilaian WHERE id = :x", x=periode))

    def putus(putusan: int) -> bool:
        isi = {"hasil_kerja": BAIK, "perilaku": BAIK, "keputusan": "x", "putusan": putusan}
        try:
            dunia.panggil("PutuskanKeberatan", "p-kadis", periode_id=periode, etag=versi, **isi)
        except grpc.RpcError:
            return False
        return True

    with ThreadPoolExecutor(2) as kolam:
        assert sorted(kolam.map(putus, (UBAH, KUAT))) == [False, True]
    assert len(dunia.keluar("keberatan_diputus", periode)) == 1


def test_each_finds_it_on_his_list_in_his_part(dunia: Dunia):
    ekor = dunia.setujui()  # a plan without an objection is on no list
    orang = {n: f"p-{n}-{ekor[:8]}" for n in ("pegawai", "penilai", "atasan")}
    skp = dunia.setujui(
        pegawai=seorang(orang["pegawai"]),
        penilai=seorang(orang["penilai"]),
        atasan_penilai=seorang(orang["atasan"], unor_id="u-dinas"),
    )
    dua = []
    for nama in ("Triwulan I", "Tahunan"):
        id_ = dunia.periode(skp, nama).periode_id
        dunia.nilai(id_, orang["penilai"], hasil_kerja=BAWAH)
        dunia.ubah("SampaikanDokumen", orang["penilai"], id_)
        dunia.ubah("AjukanKeberatan", orang["pegawai"], id_, keberatan="x")
        dua.append(id_)

    def daftar(siapa: str, **isi: Any) -> list[tuple[str, int, int]]:
        semua = dunia.panggil("ListKeberatan", siapa, **isi).keberatan
        return [(k.periode.periode_id, k.peran, k.status) for k in semua]

    for nama, peran in (
        ("pegawai", kb.PERAN_KEBERATAN_PEMILIK),
        ("penilai", kb.PERAN_KEBERATAN_PENILAI),
        ("atasan", kb.PERAN_KEBERATAN_PEMUTUS),
    ):
        assert daftar(orang[nama]) == [(id_, peran, DIAJUKAN) for id_ in reversed(dua)]
    assert daftar("p-lain") == []
    putuskan(dunia, dua[0], orang["atasan"], putusan=KUAT)
    assert [k[0] for k in daftar(orang["atasan"], terbuka=True)] == [dua[1]]
    satu = umum.Halaman(page_size=1)
    jawab = dunia.panggil("ListKeberatan", orang["atasan"], halaman=satu)
    lagi = umum.Halaman(page_size=1, page_token=jawab.next_page_token)
    sisa = dunia.panggil("ListKeberatan", orang["atasan"], halaman=lagi)
    assert [k.periode.periode_id for k in (*jawab.keberatan, *sisa.keberatan)] == [dua[1], dua[0]]
    assert not sisa.next_page_token
    salah = umum.Halaman(page_token="bukan")
    assert dunia.tolak("ListKeberatan", orang["atasan"], halaman=salah)[2] == ["page_token"]
