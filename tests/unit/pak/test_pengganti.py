"""A PAK in the place of an issued one: what differs, the numbers, who may, in which order."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from services.chassis.errors import IsianSalah, SudahBerubah
from services.pak.domain.angka_kredit import Konversi, konversikan
from services.pak.domain.errors import (
    BukanPenilai,
    DataPakBerubah,
    PakBelumDisetujui,
)
from services.pak.domain.errors_pengganti import PakTidakBerbeda
from services.pak.domain.events import PakDiganti, PakDisetujui
from services.pak.domain.istilah import Jenjang, Predikat, Sumber
from services.pak.domain.pak import Pak, StatusPak
from services.pak.domain.pengganti import Dasar, SuratPengganti, beda, dasar_kini, ganti
from tests.unit.pak.contoh import KINI, ORANG_LAIN, PENILAI, SEKARANG, pak_diajukan, sebuah_pak

SURAT = SuratPengganti("800.1/017a/PAK/2024", date(2024, 3, 4), "Contoh")
BAIK = Dasar(Predikat.BAIK, ())


def konversi(tahun: int, predikat: Predikat, presisi: int = 2):
    return konversikan(Konversi(tahun, 1, 12, predikat), Jenjang.AHLI_PERTAMA, presisi)


def ditetapkan(**lain) -> Pak:
    pak = pak_diajukan(**lain)
    pak.setujui(
        oleh=PENILAI, penilai_id=PENILAI.pegawai_id, etag="2", kini=KINI, sekarang=SEKARANG
    )
    pak.fakta.clear()
    return pak


def diganti(pak: Pak, dasar: Dasar = BAIK, surat: SuratPengganti = SURAT, **lain) -> Pak:
    isi = {"oleh": PENILAI, "penilai_id": PENILAI.pegawai_id, "etag": "3", "sekarang": SEKARANG}
    return ganti(pak, "pak-2", surat, dasar=dasar, **(isi | lain))


@pytest.mark.parametrize(
    ("predikat", "ak", "kumulatif"),
    [
        (Predikat.BAIK, "12.50", "44.83"),
        (Predikat.BUTUH_PERBAIKAN, "9.38", "41.71"),
        (Predikat.KURANG, "6.25", "38.58"),
        (Predikat.SANGAT_KURANG, "3.13", "35.46"),
    ],
)
def test_the_months_are_converted_anew_and_the_rest_stays(predikat, ak, kumulatif):
    lama = ditetapkan()
    baru = diganti(lama, Dasar(predikat, ()))
    assert (baru.isi.jumlah_baru, baru.isi.kumulatif) == (Decimal(ak), Decimal(kumulatif))
    assert baru.isi.jumlah_lama == Decimal("32.33")
    assert lama.isi.kumulatif == Decimal("51.08")
    for nama in ("masa", "jenjang", "golongan", "presisi", "pegawai", "perorangan", "kebutuhan"):
        assert getattr(baru.isi, nama) == getattr(lama.isi, nama), nama


def test_both_name_each_other_and_the_new_one_is_set_at_once():
    lama = ditetapkan()
    baru = diganti(lama)
    assert (lama.status, baru.status) == (StatusPak.DIGANTI, StatusPak.DISETUJUI)
    assert (lama.pengganti, baru.menggantikan) == (baru.rujukan, lama.rujukan)
    assert [type(f) for f in (*lama.fakta, *baru.fakta)] == [PakDiganti, PakDisetujui]
    assert lama.jejak[-1].ke == "DIGANTI"


def test_the_column_lama_follows_the_conversions_that_it_carries_on():
    dahulu, kini = (konversi(2023, p) for p in (Predikat.SANGAT_BAIK, Predikat.BAIK))
    awal = ditetapkan(perolehan=())
    lama = replace(awal, isi=replace(awal.isi, konversi_lalu=(dahulu,)))
    dasar = dasar_kini(lama.isi, lama.isi.predikat, [kini, konversi(2025, Predikat.BAIK)])
    assert dasar.konversi_lalu == (kini,), "what came later is not carried on"
    (kalimat,) = beda(lama.isi, dasar)
    assert "kini 12,50, sedangkan PAK ini memakai 18,75" in kalimat
    baru = diganti(lama, dasar)
    baris = next(b for b in baru.isi.sumber if b.sumber is Sumber.KONVERSI)
    assert (baris.lama, baris.baru, baris.jumlah) == (
        Decimal("12.50"),
        Decimal("18.75"),
        Decimal("31.25"),
    )


def test_without_a_difference_there_is_nothing_to_replace():
    pak = ditetapkan()
    for dasar in (Dasar(pak.isi.predikat, ()), Dasar(None, ())):
        with pytest.raises(PakTidakBerbeda):
            diganti(pak, dasar)


def test_only_the_present_rater_an_issued_one_and_the_present_version():
    pak = ditetapkan()
    with pytest.raises(BukanPenilai):
        diganti(pak, oleh=ORANG_LAIN)
    with pytest.raises(SudahBerubah):
        diganti(pak, etag="2")
    for belum in (sebuah_pak(), pak_diajukan()):
        with pytest.raises(PakBelumDisetujui):
            diganti(belum)
    diganti(pak)
    with pytest.raises(PakBelumDisetujui):
        diganti(pak, etag="4")


def test_every_wrong_field_is_named():
    pak = ditetapkan()
    surat = SuratPengganti(pak.isi.surat.nomor, date(2024, 1, 7), "")
    with pytest.raises(IsianSalah) as salah:
        diganti(pak, surat=surat)
    assert [b for b, _ in salah.value.bidang] == ["tempat", "nomor", "tanggal"]


def test_a_draft_on_a_replaced_sum_is_made_again():
    with pytest.raises(DataPakBerubah):
        sebuah_pak().ajukan(
            oleh=sebuah_pak().isi.pegawai,
            etag="1",
            kini=replace(KINI, beda=("Angka kredit konversi berubah.",)),
            sekarang=SEKARANG,
        )
