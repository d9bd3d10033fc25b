"""Date, place and anchor of a signature; and ids that carry the year."""

from datetime import date
from string import ascii_letters, digits, whitespace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.chassis.errors import IsianSalah
from services.penilaian.domain.identitas import TAHUN_MAKS, TAHUN_MIN, dengan_tahun, tahun_dari
from services.penilaian.domain.permintaan_cetak import (
    TANDA,
    TandaTangan,
    TempatTanda,
    periksa_permintaan,
)


def satu(**ubah: str) -> TandaTangan:
    return TandaTangan(**({"tanggal": "2026-01-17", "lokasi": "Jakarta", "anchor": "^"} | ubah))


def salah(*tanda: TandaTangan, isi: tuple[str, ...] = ()) -> list[str]:
    with pytest.raises(IsianSalah) as ditolak:
        periksa_permintaan(tanda, isi=isi)
    return [bidang for bidang, _ in ditolak.value.bidang]


def test_a_place_of_signature():
    assert periksa_permintaan([satu(lokasi=" Jakarta ")], isi=["isi"]) == [
        TempatTanda(date(2026, 1, 17), "Jakarta", "^")
    ]


def test_wet_ink_needs_no_anchor():
    dua = [satu(anchor="", akhiran="_pegawai"), satu(anchor="", akhiran="_penilai")]
    assert [t.anchor for t in periksa_permintaan(dua, isi=[])] == ["", ""]


def test_everything_wrong_is_told_at_once_by_its_field():
    kacau = satu(tanggal="17-1-2026", lokasi="", anchor="ab", akhiran="_penilai")
    assert salah(kacau) == ["lokasi_penilai", "anchor_penilai", "tanggal_penilai"]


@pytest.mark.parametrize("anchor", [*ascii_letters, *digits, *whitespace, *"*/:().,-", "^^", "é"])
def test_an_anchor_is_a_sign_that_the_form_itself_does_not_use(anchor: str):
    assert salah(satu(anchor=anchor)) == ["anchor"]


@pytest.mark.parametrize("anchor", TANDA)
def test_an_anchor_stands_on_the_paper_once(anchor: str):
    assert periksa_permintaan([satu(anchor=anchor)], isi=["bersih"])
    assert salah(satu(anchor=anchor), isi=("biasa", f"ada {anchor} di sini")) == ["anchor"]
    assert salah(satu(anchor=anchor, lokasi=f"Kota {anchor}")) == ["anchor"]
    assert salah(satu(anchor=anchor), satu(anchor=anchor, akhiran="_b")) == ["anchor_b"]


@pytest.mark.parametrize(("panjang", "boleh"), [(60, True), (61, False)])
def test_the_place_has_a_bound(panjang: int, boleh: bool):
    if boleh:
        assert periksa_permintaan([satu(lokasi="x" * panjang)], isi=[])
    else:
        assert salah(satu(lokasi="x" * panjang)) == ["lokasi"]


@given(st.uuids(version=4), st.integers(TAHUN_MIN, TAHUN_MAKS))
def test_the_year_is_read_back_from_an_id(acak: UUID, tahun: int):
    uuid7 = UUID(int=(acak.int & ~(0xF << 76)) | (7 << 76))
    assert tahun_dari(dengan_tahun(uuid7, tahun)) == tahun


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "bukan-id",
        "018F0000-0000-77EA-8000-000000000000",  # not as we write it
        "018f00000000-77ea-8000-000000000000",
        "018f0000-0000-47ea-8000-000000000000",  # another version
        "018f0000-0000-7000-8000-000000000000",  # no year of ours
    ],
)
def test_what_is_no_id_of_ours(teks: str):
    assert tahun_dari(teks) is None
