"""A credit-point row out to the wire, back in, and found again."""

from datetime import date
from decimal import Decimal

import pytest

from services.siasn import (
    AngkaKreditBaru,
    JenisAngkaKredit,
    RiwayatAngkaKredit,
    cari_angka_kredit,
)


def baru(**ubah: object) -> AngkaKreditBaru:
    isi: dict[str, object] = {
        "pns_id": "8ae48289",
        "nomor_sk": " 800/12/PAK/2026 ",
        "tanggal_sk": date(2026, 1, 9),
        "bulan_mulai": 1,
        "tahun_mulai": 2025,
        "bulan_selesai": 12,
        "tahun_selesai": 2025,
        "kredit_utama": Decimal("18.75"),
    }
    return AngkaKreditBaru(**(isi | ubah))  # type: ignore[arg-type]


def test_the_body_is_text_only_and_spelt_as_theirs() -> None:
    assert baru().ke_kawat() == {
        "pnsId": "8ae48289",
        "nomorSk": "800/12/PAK/2026",
        "tanggalSk": "09-01-2026",
        "bulanMulaiPenailan": "1",
        "tahunMulaiPenailan": "2025",
        "bulanSelesaiPenailan": "12",
        "tahunSelesaiPenailan": "2025",
        "kreditUtamaBaru": "18.75",
        "kreditPenunjangBaru": "0",
        "kreditBaruTotal": "18.75",
        "isAngkaKreditPertama": "0",
        "isIntegrasi": "0",
        "isKonversi": "1",
    }


def test_an_id_changes_a_row_and_a_document_travels_along() -> None:
    dokumen = {"dok_id": "879", "dok_uri": "peremajaan/usulan/879_1.pdf"}
    kawat = baru(id="ak-1", rw_jabatan_id="j-1", path=(dokumen,)).ke_kawat()
    assert (kawat["id"], kawat["rwJabatanId"], kawat["path"]) == ("ak-1", "j-1", [dokumen])


def test_a_round_hundred_is_never_written_in_exponents() -> None:
    kawat = baru(kredit_utama=Decimal("1E+2"), kredit_penunjang=Decimal("0.005")).ke_kawat()
    assert kawat["kreditUtamaBaru"] == "100"
    assert kawat["kreditBaruTotal"] == "100.005"


@pytest.mark.parametrize(
    ("jenis", "bendera"),
    [
        (JenisAngkaKredit.BIASA, "000"),
        (JenisAngkaKredit.PERTAMA, "100"),
        (JenisAngkaKredit.INTEGRASI, "010"),
        (JenisAngkaKredit.KONVERSI, "001"),
    ],
)
def test_the_kinds_exclude_each_other_there_and_back(
    jenis: JenisAngkaKredit, bendera: str
) -> None:
    kawat = baru(jenis=jenis).ke_kawat()
    kunci = ("isAngkaKreditPertama", "isIntegrasi", "isKonversi")
    assert "".join(kawat[k] for k in kunci) == bendera
    assert RiwayatAngkaKredit.dari(kawat).jenis is jenis


def riwayat(**ubah: object) -> RiwayatAngkaKredit:
    return RiwayatAngkaKredit.dari({"id": "ak-1"} | baru().ke_kawat() | ubah)


def test_a_row_reads_back_as_it_was_written() -> None:
    baris = riwayat()
    assert (baris.bulan_mulai, baris.tahun_mulai) == (1, 2025)
    assert (baris.bulan_selesai, baris.tahun_selesai) == (12, 2025)
    assert baris.kredit_total == Decimal("18.75")
    assert baris.tanggal_sk == date(2026, 1, 9)


def test_a_row_with_the_word_spelt_right_and_empty_credits_is_read_too() -> None:
    baris = RiwayatAngkaKredit.dari(
        {"id": "x", "bulanMulaiPenilaian": "01", "kreditBaruTotal": "", "entah": "apa"}
    )
    assert baris.bulan_mulai == 1
    assert baris.kredit_total is None
    assert baris.mentah["entah"] == "apa"


DICARI = {
    "tahun_mulai": 2025,
    "bulan_mulai": 1,
    "tahun_selesai": 2025,
    "bulan_selesai": 12,
    "nomor_sk": "800/12/PAK/2026",
}


@pytest.mark.parametrize("nomor", ["800/12/PAK/2026", " 800 / 12 / pak / 2026 "])
def test_a_lost_row_is_found_by_period_and_decree(nomor: str) -> None:
    ketemu = cari_angka_kredit([riwayat(nomorSk=nomor)], **DICARI)  # type: ignore[arg-type]
    assert ketemu is not None
    assert ketemu.id == "ak-1"


@pytest.mark.parametrize(
    "ubah",
    [
        {"nomorSk": "800/13/PAK/2026"},
        {"bulanSelesaiPenailan": "6"},
        {"tahunMulaiPenailan": "2024"},
    ],
)
def test_another_period_or_decree_is_another_row(ubah: dict[str, str]) -> None:
    assert cari_angka_kredit([riwayat(**ubah)], **DICARI) is None  # type: ignore[arg-type]
