"""Who but the leaders gives feedback, on what, until when, and who reads whose name."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.penilaian.domain import errors, rekan
from services.penilaian.domain.errors_rekan import (
    MintaKepadaPimpinan,
    PerluDimintaDahulu,
    PimpinanMemberiDiPenilaian,
    UntukDiriSendiri,
)
from services.penilaian.domain.events import Diminta
from services.penilaian.domain.isian import Emotikon, PemberiJenis, UmpanBalik
from services.penilaian.domain.penilaian import Pelaku, Penilaian, StatusPenilaian
from services.penilaian.domain.rencana import NilaiPerilaku
from tests.unit.penilaian.pembangun import (
    ATASAN,
    ORANG_LAIN,
    PEGAWAI,
    PENILAI,
    SEKARANG,
    sebuah_penilaian,
    sebuah_skp,
)
from tests.unit.penilaian.test_isian import umpan as umpan_pimpinan

AKUNTABEL, LOYAL = NilaiPerilaku.AKUNTABEL, NilaiPerilaku.LOYAL


def pemberi(siapa: Pelaku = ORANG_LAIN, **ubah: Any) -> rekan.Pemberi:
    isi = {"siapa": siapa, "instansi_id": "i-1", "penilainya": (), "diminta": False}
    return rekan.Pemberi(**(isi | ubah))


def beri(penilaian: Penilaian, oleh: rekan.Pemberi | None = None, **ubah: Any) -> UmpanBalik:
    isi = {"id_baru": "u-9", "nilai": AKUNTABEL, "teks": "Jujur.", "emotikon": None}
    return rekan.beri(penilaian, oleh or pemberi(), **(isi | {"sekarang": SEKARANG} | ubah))


def minta(penilaian: Penilaian, **ubah: Any) -> rekan.Permintaan:
    isi = {
        "id_baru": "m-1",
        "diminta": Diminta("p-lain", "Joko Susilo", "i-2"),
        "permintaan": "Bagaimana?",
        "sudah": (),
        "oleh": PEGAWAI,
        "sekarang": SEKARANG,
    }
    return rekan.minta(penilaian, **(isi | ubah))


@pytest.mark.parametrize(
    ("penilainya", "jenis"),
    [
        ((PENILAI.pegawai_id,), PemberiJenis.REKAN),
        ((PEGAWAI.pegawai_id,), PemberiJenis.BAWAHAN),
        # Of two posts in a year, the one below the employee weighs more.
        ((PENILAI.pegawai_id, PEGAWAI.pegawai_id), PemberiJenis.BAWAHAN),
        (("p-jauh",), PemberiJenis.LAIN),
        ((), PemberiJenis.LAIN),
    ],
)
def test_in_which_relation_somebody_speaks(penilainya, jenis):
    hasil = beri(sebuah_penilaian(), pemberi(penilainya=penilainya))
    assert (hasil.pemberi_jenis, hasil.rhk_id, hasil.nilai) == (jenis, "", AKUNTABEL)


@pytest.mark.parametrize(
    ("siapa", "galat"),
    [
        (PEGAWAI, UntukDiriSendiri),
        (PENILAI, PimpinanMemberiDiPenilaian),
        (ATASAN, PimpinanMemberiDiPenilaian),
    ],
)
def test_the_employee_and_his_leaders_have_other_ways(siapa, galat):
    with pytest.raises(galat):
        beri(sebuah_penilaian(), pemberi(siapa, diminta=True))


def test_another_agency_speaks_only_when_asked():
    with pytest.raises(PerluDimintaDahulu):
        beri(sebuah_penilaian(), pemberi(instansi_id="i-2"))
    diminta = pemberi(instansi_id="i-2", diminta=True)
    assert beri(sebuah_penilaian(), diminta).pemberi_jenis is PemberiJenis.LAIN


def test_words_or_a_thumb_on_a_behaviour():
    assert beri(sebuah_penilaian(), teks="", emotikon=Emotikon.JEMPOL_BAWAH).teks == ""
    with pytest.raises(IsianSalah) as salah:
        beri(sebuah_penilaian(), nilai=None, teks=" ")
    assert [b for b, _ in salah.value.bidang] == ["nilai", "teks"]


def test_bounds_for_one_person_and_for_all():
    satu = sebuah_penilaian()
    for n in range(rekan.PER_PEMBERI):
        satu.isian.umpan_balik[f"u-{n}"] = replace(beri(satu), id=f"u-{n}")
    with pytest.raises(IsianSalah, match="isian"):
        beri(satu)
    assert beri(satu, nilai=LOYAL).nilai is LOYAL
    assert beri(satu, pemberi(Pelaku("p-2", "Dua"))).pemberi_id == "p-2"
    for n in range(rekan.PER_PERIODE):
        lain = pemberi(Pelaku(f"p-{n}", "Banyak"))
        satu.isian.umpan_balik[f"b-{n}"] = beri(sebuah_penilaian(), lain)
    with pytest.raises(IsianSalah):
        beri(satu, nilai=LOYAL)


def test_colleagues_do_not_use_up_the_leaders_room():
    satu = sebuah_penilaian()
    for n in range(rekan.PER_PERIODE):
        satu.isian.umpan_balik[f"b-{n}"] = beri(
            sebuah_penilaian(), pemberi(Pelaku(f"p-{n}", "Banyak"))
        )
    hasil = umpan_pimpinan(satu, rhk_id="", nilai=AKUNTABEL)
    assert hasil.pemberi_jenis is PemberiJenis.PENILAI


@pytest.mark.parametrize(
    ("ubah", "galat"),
    [
        ({"status": StatusPenilaian.DINILAI}, errors.PeriodeSudahDinilai),
        ({"ditiadakan": "Pindah."}, errors.PeriodeDitiadakan),
        ({"skp": sebuah_skp(disetujui=False)}, errors.SkpBelumDisepakati),
    ],
)
def test_only_while_the_period_runs(ubah, galat):
    satu = sebuah_penilaian()
    satu.isian.umpan_balik["u-9"] = beri(satu)
    for nama, nilai in ubah.items():
        setattr(satu, nama, nilai)
    for langkah in (
        lambda: beri(satu),
        lambda: minta(satu),
        lambda: rekan.tarik(satu, id="u-9", oleh=ORANG_LAIN, sekarang=SEKARANG),
    ):
        with pytest.raises(galat):
            langkah()


def test_the_day_before_the_period_and_the_day():
    satu = sebuah_penilaian()
    satu.periode = replace(satu.periode, mulai=date(2026, 4, 8))
    with pytest.raises(errors.PeriodeBelumMulai):
        beri(satu)
    satu.periode = replace(satu.periode, mulai=date(2026, 4, 7))
    assert beri(satu)


def test_each_takes_back_only_his_own_and_no_name_is_left():
    satu = sebuah_penilaian()
    satu.isian.umpan_balik["u-9"] = beri(satu, pemberi(penilainya=(PEGAWAI.pegawai_id,)))
    satu.isian.umpan_balik["u-1"] = umpan_pimpinan(satu, id_baru="u-1")
    # Somebody else's, a leader's (it goes its own way), and one that is nowhere: all alike.
    for id, oleh in (("u-9", PEGAWAI), ("u-9", PENILAI), ("u-1", PENILAI), ("u-0", ORANG_LAIN)):
        with pytest.raises(TidakDitemukan):
            rekan.tarik(satu, id=id, oleh=oleh, sekarang=SEKARANG)
    jejak = rekan.tarik(satu, id="u-9", oleh=ORANG_LAIN, sekarang=SEKARANG)
    assert (jejak.oleh_nama, jejak.catatan) == ("Pegawai di bawahnya", "")


@pytest.mark.parametrize(
    ("penilainya", "pembaca", "nama"),
    [
        ((PEGAWAI.pegawai_id,), PEGAWAI, ""),
        ((PEGAWAI.pegawai_id,), PENILAI, "Joko Susilo"),
        ((PEGAWAI.pegawai_id,), ATASAN, "Joko Susilo"),
        ((PENILAI.pegawai_id,), PEGAWAI, "Joko Susilo"),
        ((), PEGAWAI, "Joko Susilo"),
    ],
)
def test_an_employee_does_not_read_which_subordinate_spoke(penilainya, pembaca, nama):
    satu = sebuah_penilaian()
    hasil = beri(satu, pemberi(penilainya=penilainya))
    assert rekan.nama_tampak(hasil, pemilik=satu.skp.pegawai, pembaca=pembaca) == nama


@pytest.mark.parametrize("jenis", PemberiJenis)
def test_a_paper_names_only_who_leads(jenis):
    hasil = replace(beri(sebuah_penilaian(), pemberi()), pemberi_jenis=jenis)
    assert bool(rekan.nama_tercetak(hasil)) is jenis.memimpin


def test_asking_somebody():
    hasil = minta(sebuah_penilaian())
    assert (hasil.diminta.pegawai_id, hasil.permintaan) == ("p-lain", "Bagaimana?")
    with pytest.raises(errors.BukanPemilikSkp):
        minta(sebuah_penilaian(), oleh=PENILAI)
    with pytest.raises(UntukDiriSendiri):
        minta(sebuah_penilaian(), diminta=Diminta(PEGAWAI.pegawai_id, PEGAWAI.nama, "i-1"))
    for pimpinan in (PENILAI, ATASAN):
        with pytest.raises(MintaKepadaPimpinan):
            minta(sebuah_penilaian(), diminta=Diminta(pimpinan.pegawai_id, "", "i-1"))


@pytest.mark.parametrize(
    "ubah",
    [
        {"diminta": None},
        {"sudah": ("p-lain",)},
        {"sudah": [f"p-{n}" for n in range(rekan.PERMINTAAN_PER_PERIODE)]},
    ],
)
def test_an_unknown_nip_a_second_time_and_too_many(ubah):
    with pytest.raises(IsianSalah) as salah:
        minta(sebuah_penilaian(), **ubah)
    assert [b for b, _ in salah.value.bidang] == ["nip"]
