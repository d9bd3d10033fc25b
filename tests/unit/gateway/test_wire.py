"""Protobuf to JSON and back: the words, the nulls, and refusals that name the field."""

import pytest

from kinerja.pak.v1 import pak_service_pb2 as pak
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway import wire
from services.gateway.problems import Masalah


def salah(isi, kelas) -> dict[str, str]:
    with pytest.raises(Masalah) as galat:
        wire.dari_json(isi, kelas)
    assert (galat.value.reason, galat.value.status) == ("ISIAN_SALAH", 422)
    return {satu["field"]: satu["pesan"] for satu in galat.value.errors}


def test_enums_lose_their_prefix_and_unspecified_is_null():
    isi = wire.ke_json(pb.SkpRingkas(status=pb.STATUS_SKP_PENGAJUAN))
    assert isi["status"] == "PENGAJUAN"
    assert isi["pendekatan"] is None
    assert isi["skp_id"] == ""


def test_an_absent_message_is_null_and_an_empty_one_is_not():
    assert wire.ke_json(pb.Skp())["lampiran"] is None
    kosong = wire.ke_json(pb.Skp(lampiran=pb.Lampiran()))["lampiran"]
    assert kosong == {
        "dukungan_sumber_daya": [],
        "skema_pertanggungjawaban": [],
        "konsekuensi": [],
    }


def test_lists_numbers_and_bytes():
    isi = wire.ke_json(
        pb.GetDashboardPengisianResponse(unor=[pb.BarisPengisian(nama="Bidang", belum=2**40)])
    )
    assert isi["jumlah"] is None
    assert isi["unor"][0]["belum"] == 2**40
    assert wire.ke_json(pak.UnduhSaldoResponse(berkas=b"%PDF"))["berkas"] == "JVBERg=="
    assert wire.ke_json(pb.HapusSkpResponse()) == {}
    assert wire.ke_json(penilaian.GetPenilaianRequest(periode_id="a")) == {"periode_id": "a"}


def test_back_again():
    rhk = pb.Rhk(urutan=2, jenis=umum.JENIS_RHK_UTAMA, indikator=[pb.Indikator(target="1")])
    assert wire.dari_json(wire.ke_json(rhk), pb.Rhk) == rhk
    assert wire.dari_json({}, pb.AjukanSkpRequest, skp_id="a", etag="3").etag == "3"


def test_words_of_an_enum():
    assert wire.kata_kata(umum.Ekspektasi) == (
        "DI_ATAS_EKSPEKTASI",
        "SESUAI_EKSPEKTASI",
        "DI_BAWAH_EKSPEKTASI",
    )
    assert wire.nilai_enum(umum.Predikat, "SANGAT_BAIK") == umum.PREDIKAT_SANGAT_BAIK
    assert wire.nilai_enum(umum.Predikat, "") == wire.nilai_enum(umum.Predikat, None) == 0
    assert wire.kata_enum(umum.Predikat, 0) is None
    with pytest.raises(Masalah) as galat:
        wire.nilai_enum(umum.Predikat, "BAGUS", bidang="predikat")
    assert galat.value.errors[0]["field"] == "predikat"
    assert "SANGAT_BAIK" in galat.value.errors[0]["pesan"]


@pytest.mark.parametrize(
    ("isi", "kelas", "jalur", "kata"),
    [
        ({"jenisrhk": 1}, pb.IsianRhk, "jenisrhk", "tidak dikenal"),
        ({"jenis": "PENTING"}, pb.IsianRhk, "jenis", "UTAMA"),
        ({"jenis": 1}, pb.IsianRhk, "jenis", "UTAMA"),
        ({"rencana_hasil_kerja": 7}, pb.IsianRhk, "rencana_hasil_kerja", "teks"),
        ({"rencana_hasil_kerja": "\ud800"}, pb.IsianRhk, "rencana_hasil_kerja", "karakter"),
        ({"tahun": "2026"}, pb.ListSkpRequest, "tahun", "bilangan"),
        ({"tahun": True}, pb.ListSkpRequest, "tahun", "bilangan"),
        ({"tahun": 2**31}, pb.ListSkpRequest, "tahun", "bilangan"),
        ({"menunggu_saya": 1}, pak.ListPakBawahanRequest, "menunggu_saya", "true"),
        ({"konversi": {}}, pak.HitungAngkaKreditRequest, "konversi", "daftar"),
        ({"saldo": [{}, {"ak": 1}]}, pak.HitungAngkaKreditRequest, "saldo[1].ak", "teks"),
        ({"lampiran": []}, pb.UbahLampiranRequest, "lampiran", "objek"),
        ({"lampiran": {"konsekuensi": [3]}}, pb.Skp, "lampiran.konsekuensi[0]", "teks"),
        ({"berkas": "bukan base64!"}, pak.AjukanSaldoRequest, "berkas", "base64"),
    ],
)  # fmt: skip
def test_a_wrong_field_is_named(isi, kelas, jalur, kata):
    assert kata in salah(isi, kelas)[jalur]


def test_all_wrong_fields_are_named_at_once():
    isi = {"aspek": "WARNA", "target": 9, "warna": "biru"}
    assert set(salah(isi, pb.IsianIndikator)) == set(isi)
