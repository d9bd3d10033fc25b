"""What is written into a period, by whom, until when, within which bounds."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.penilaian.domain import errors
from services.penilaian.domain.isian import (
    RENCANA_AKSI_PER_RHK,
    Emotikon,
    PemberiJenis,
    RencanaAksi,
)
from services.penilaian.domain.pengisian import (
    hapus_bukti_dukung,
    hapus_rencana_aksi,
    salin_rencana_aksi,
    tambah_bukti_dukung,
    tambah_rencana_aksi,
    ubah_realisasi,
    ubah_rencana_aksi,
)
from services.penilaian.domain.penilaian import Penilaian, StatusPenilaian
from services.penilaian.domain.rencana import NilaiPerilaku
from services.penilaian.domain.umpan_balik import beri_umpan_balik, hapus_umpan_balik
from tests.unit.penilaian.pembangun import (
    ATASAN,
    ORANG_LAIN,
    PEGAWAI,
    PENILAI,
    SEKARANG,
    sebuah_penilaian,
    sebuah_skp,
)

AKUNTABEL = NilaiPerilaku.AKUNTABEL
SELESAI = [s for s in StatusPenilaian if s is not StatusPenilaian.BERJALAN]


def aksi(penilaian: Penilaian, **ubah: object):
    isi = {
        "id_baru": "a-1",
        "rhk_id": "r-1",
        "deskripsi": "Menyusun rancangan",
        "target": "1 dokumen",
        "oleh": PEGAWAI,
        "sekarang": SEKARANG,
    }
    return tambah_rencana_aksi(penilaian, **(isi | ubah))


def bukti(penilaian: Penilaian, **ubah: object):
    isi = {
        "id_baru": "b-1",
        "rhk_id": "r-1",
        "nama": "Laporan triwulan",
        "tautan": "https://drive.google.com/file/d/1/view",
        "oleh": PEGAWAI,
        "sekarang": SEKARANG,
    }
    return tambah_bukti_dukung(penilaian, **(isi | ubah))


def realisasi(penilaian: Penilaian, **ubah: object):
    isi = {
        "indikator_id": "k-1",
        "realisasi": "12 dokumen",
        "sumber_data": "Register surat",
        "oleh": PEGAWAI,
        "sekarang": SEKARANG,
    }
    return ubah_realisasi(penilaian, **(isi | ubah))


def umpan(penilaian: Penilaian, **ubah: object):
    isi = {
        "id_baru": "u-1",
        "rhk_id": "r-1",
        "nilai": None,
        "teks": "Sudah baik.",
        "emotikon": None,
        "oleh": PENILAI,
        "sekarang": SEKARANG,
    }
    return beri_umpan_balik(penilaian, **(isi | ubah))


def terisi() -> Penilaian:
    penilaian = sebuah_penilaian()
    for isi in (aksi, bukti, realisasi, umpan):
        isi(penilaian)
    return penilaian


PERINTAH_PEGAWAI: list[Callable[..., object]] = [
    aksi,
    bukti,
    realisasi,
    lambda p, **u: ubah_rencana_aksi(
        p, id="a-1", deskripsi="x", target="", oleh=u.get("oleh", PEGAWAI)
    ),
    lambda p, **u: hapus_rencana_aksi(p, id="a-1", oleh=u.get("oleh", PEGAWAI), sekarang=SEKARANG),
    lambda p, **u: hapus_bukti_dukung(p, id="b-1", oleh=u.get("oleh", PEGAWAI), sekarang=SEKARANG),
]


@pytest.mark.parametrize("perintah", PERINTAH_PEGAWAI)
@pytest.mark.parametrize("siapa", [PENILAI, ATASAN, ORANG_LAIN])
def test_only_the_employee_writes_his_work(perintah, siapa):
    with pytest.raises(errors.BukanPemilikSkp):
        perintah(terisi(), oleh=siapa)


@pytest.mark.parametrize("perintah", [*PERINTAH_PEGAWAI, umpan])
@pytest.mark.parametrize("status", SELESAI)
def test_nothing_is_written_once_rated(perintah, status):
    penilaian = terisi()
    penilaian.status = status
    with pytest.raises(errors.PeriodeSudahDinilai) as ditolak:
        perintah(penilaian)
    assert status in ditolak.value.kalimat


@pytest.mark.parametrize("perintah", [*PERINTAH_PEGAWAI, umpan])
def test_nothing_is_written_while_the_plan_is_open(perintah):
    penilaian = terisi()
    penilaian.skp = replace(penilaian.skp, disetujui=False)
    with pytest.raises(errors.SkpBelumDisepakati):
        perintah(penilaian)


def test_an_action_is_added_changed_and_removed_with_a_trace():
    penilaian = sebuah_penilaian()
    assert aksi(penilaian).deskripsi == "Menyusun rancangan"
    ubah_rencana_aksi(penilaian, id="a-1", deskripsi=" Menguji ", target="2", oleh=PEGAWAI)
    baru = penilaian.isian.rencana_aksi["a-1"]
    assert (baru.deskripsi, baru.target, baru.rhk_id) == ("Menguji", "2", "r-1")
    hapus_rencana_aksi(penilaian, id="a-1", oleh=PEGAWAI, sekarang=SEKARANG)
    assert not penilaian.isian.rencana_aksi
    [jejak] = penilaian.jejak
    assert (jejak.tindakan, jejak.catatan) == ("Menghapus rencana aksi", "Menguji")
    assert jejak.dari is jejak.ke


def salin(penilaian: Penilaian, asal, oleh=PEGAWAI) -> int:
    nomor = iter(range(100))
    return salin_rencana_aksi(
        penilaian,
        asal,
        dari="Triwulan I",
        id_baru=lambda: f"salin-{next(nomor)}",
        oleh=oleh,
        sekarang=SEKARANG,
    )


def test_actions_of_the_period_before_are_taken_over_once():
    asal = [
        RencanaAksi("a-1", "r-1", "Merancang", "1 rancangan", SEKARANG),
        RencanaAksi("a-2", "r-2", "Menguji", "", SEKARANG),
        RencanaAksi("a-3", "r-hilang", "Milik hasil yang dilepas", "", SEKARANG),
    ]
    penilaian = sebuah_penilaian()
    aksi(penilaian, id_baru="milik", rhk_id="r-2", deskripsi="Menguji", target="2")
    assert salin(penilaian, asal) == 1
    isi = penilaian.isian.rencana_aksi
    assert (isi["salin-0"].deskripsi, isi["salin-0"].target) == ("Merancang", "1 rancangan")
    assert isi["milik"].target == "2", "what is here already stays"
    assert penilaian.jejak[-1].tindakan == "Menyalin 1 rencana aksi"
    with pytest.raises(errors.RencanaAksiTidakAdaYangDisalin):
        salin(penilaian, asal)
    with pytest.raises(errors.BukanPemilikSkp):
        salin(sebuah_penilaian(), asal, oleh=PENILAI)


def test_copied_actions_keep_within_the_bound():
    banyak = [RencanaAksi(f"a-{n}", "r-1", f"Langkah {n}", "", SEKARANG) for n in range(30)]
    assert salin(sebuah_penilaian(), banyak) == RENCANA_AKSI_PER_RHK


def test_evidence_is_added_and_removed_with_a_trace():
    penilaian = sebuah_penilaian()
    assert bukti(penilaian).nama == "Laporan triwulan"
    hapus_bukti_dukung(penilaian, id="b-1", oleh=PEGAWAI, sekarang=SEKARANG)
    assert not penilaian.isian.bukti_dukung
    assert penilaian.jejak[0].catatan == "Laporan triwulan"


def test_a_result_is_set_changed_and_taken_back():
    penilaian = sebuah_penilaian()
    realisasi(penilaian)
    realisasi(penilaian, realisasi="13 dokumen", sumber_data="")
    assert penilaian.isian.realisasi["k-1"].realisasi == "13 dokumen"
    realisasi(penilaian, realisasi=" ", sumber_data="")
    realisasi(penilaian, realisasi="", sumber_data="")
    assert not penilaian.isian.realisasi


def test_a_source_without_a_result_says_nothing():
    with pytest.raises(IsianSalah) as ditolak:
        realisasi(sebuah_penilaian(), realisasi="")
    assert [b for b, _ in ditolak.value.bidang] == ["realisasi"]


@pytest.mark.parametrize(
    "perintah",
    [
        lambda p: ubah_rencana_aksi(p, id="x", deskripsi="x", target="", oleh=PEGAWAI),
        lambda p: hapus_rencana_aksi(p, id="x", oleh=PEGAWAI, sekarang=SEKARANG),
        lambda p: hapus_bukti_dukung(p, id="x", oleh=PEGAWAI, sekarang=SEKARANG),
        lambda p: realisasi(p, indikator_id="x"),
        lambda p: hapus_umpan_balik(p, id="x", oleh=PENILAI, sekarang=SEKARANG),
    ],
)
def test_what_is_not_there_is_not_found(perintah):
    with pytest.raises(TidakDitemukan):
        perintah(terisi())


@pytest.mark.parametrize(
    ("perintah", "ubah", "bidang"),
    [
        (aksi, {"deskripsi": " "}, ["deskripsi"]),
        (aksi, {"deskripsi": "x" * 1001, "target": "x" * 201}, ["deskripsi", "target"]),
        (aksi, {"rhk_id": "r-9"}, ["rhk_id"]),
        (aksi, {"deskripsi": "a\x07b"}, ["deskripsi"]),
        (bukti, {"nama": "", "tautan": "http://localhost/"}, ["nama", "tautan"]),
        (bukti, {"nama": "x" * 201}, ["nama"]),
        (bukti, {"rhk_id": ""}, ["rhk_id"]),
        (realisasi, {"realisasi": "x" * 1001, "sumber_data": "x" * 201}, None),
        (umpan, {"teks": ""}, ["teks"]),
        (umpan, {"teks": "x" * 1001}, ["teks"]),
        (umpan, {"rhk_id": "r-9"}, ["rhk_id"]),
        (umpan, {"rhk_id": ""}, ["rhk_id"]),
        (umpan, {"nilai": AKUNTABEL}, ["rhk_id"]),
    ],
)
def test_wrong_fields_are_told_together(perintah, ubah, bidang):
    penilaian = sebuah_penilaian()
    with pytest.raises(IsianSalah) as ditolak:
        perintah(penilaian, **ubah)
    assert [b for b, _ in ditolak.value.bidang] == (bidang or ["sumber_data", "realisasi"])
    assert penilaian == sebuah_penilaian(), "a refused command leaves nothing behind"


@pytest.mark.parametrize(
    ("perintah", "ubah"),
    [
        (aksi, {"deskripsi": "x" * 1000, "target": "x" * 200}),
        (aksi, {"deskripsi": "dua\nbaris\tdan tab"}),
        (bukti, {"nama": "x" * 200}),
        (realisasi, {"realisasi": "x" * 1000, "sumber_data": "x" * 200}),
        (umpan, {"teks": "x" * 1000}),
    ],
)
def test_the_bounds_themselves_are_allowed(perintah, ubah):
    perintah(sebuah_penilaian(), **ubah)


@pytest.mark.parametrize(("perintah", "paling_banyak"), [(aksi, 20), (bukti, 30), (umpan, 20)])
def test_there_is_room_for_so_many_and_no_more(perintah, paling_banyak):
    penilaian = sebuah_penilaian()
    for n in range(paling_banyak):
        perintah(penilaian, id_baru=f"x-{n}")
    with pytest.raises(IsianSalah):
        perintah(penilaian, id_baru="x-satu-lagi")
    perintah(penilaian, id_baru="x-lain", rhk_id="r-2")


@pytest.mark.parametrize(
    ("siapa", "jenis"), [(PENILAI, PemberiJenis.PENILAI), (ATASAN, PemberiJenis.ATASAN_PENILAI)]
)
def test_feedback_by_the_rater_and_by_his_superior(siapa, jenis):
    hasil = umpan(sebuah_penilaian(), oleh=siapa)
    assert (hasil.pemberi_jenis, hasil.pemberi_id, hasil.pemberi_nama) == (
        jenis,
        siapa.pegawai_id,
        siapa.nama,
    )


def test_feedback_on_a_behaviour_may_be_a_thumb_alone():
    hasil = umpan(
        sebuah_penilaian(),
        rhk_id="",
        nilai=AKUNTABEL,
        teks="",
        emotikon=Emotikon.JEMPOL_ATAS,
    )
    assert (hasil.rhk_id, hasil.nilai, hasil.teks) == ("", AKUNTABEL, "")


@pytest.mark.parametrize("siapa", [PEGAWAI, ORANG_LAIN])
def test_nobody_else_gives_feedback_here(siapa):
    with pytest.raises(errors.BukanPemberiUmpanBalik):
        umpan(sebuah_penilaian(), oleh=siapa)


def test_a_rater_without_a_superior():
    penilaian = sebuah_penilaian(skp=sebuah_skp(atasan_penilai=None))
    assert umpan(penilaian).pemberi_jenis is PemberiJenis.PENILAI
    with pytest.raises(errors.BukanPemberiUmpanBalik):
        umpan(penilaian, oleh=ATASAN)


def test_each_takes_back_only_his_own():
    penilaian = terisi()
    with pytest.raises(errors.BukanPemberiUmpanBalik):
        hapus_umpan_balik(penilaian, id="u-1", oleh=ATASAN, sekarang=SEKARANG)
    with pytest.raises(errors.BukanPemberiUmpanBalik):
        hapus_umpan_balik(penilaian, id="u-1", oleh=PEGAWAI, sekarang=SEKARANG)
    hapus_umpan_balik(penilaian, id="u-1", oleh=PENILAI, sekarang=SEKARANG)
    assert not penilaian.isian.umpan_balik
    assert penilaian.jejak[-1].tindakan == "Menarik umpan balik"


def test_feedback_is_fixed_with_the_rating():
    penilaian = terisi()
    penilaian.status = StatusPenilaian.DINILAI
    with pytest.raises(errors.PeriodeSudahDinilai):
        hapus_umpan_balik(penilaian, id="u-1", oleh=PENILAI, sekarang=SEKARANG)


def test_what_hangs_on_a_result_that_was_dropped_is_kept_and_not_counted():
    penilaian = terisi()
    umpan(penilaian, id_baru="u-2", rhk_id="", nilai=AKUNTABEL)
    assert (penilaian.jumlah_bukti_dukung, penilaian.jumlah_umpan_balik) == (1, 2)
    sisa = tuple(r for r in penilaian.skp.rencana.rhk if r.id != "r-1")
    penilaian.skp = replace(penilaian.skp, rencana=replace(penilaian.skp.rencana, rhk=sisa))
    assert (penilaian.jumlah_bukti_dukung, penilaian.jumlah_umpan_balik) == (0, 1)
    assert penilaian.isian.bukti_dukung
