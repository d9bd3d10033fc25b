"""People: names, posts, contact data, ids, versions."""

from datetime import date
from uuid import UUID

import pytest

from services.chassis.errors import IsianSalah, SudahBerubah
from services.skp.domain import kontak
from services.skp.domain.identitas import dengan_tahun, tahun_dari
from services.skp.domain.istilah import JenisPenugasan
from services.skp.domain.pegawai import utama
from services.skp.domain.tanggal import terbilang
from services.skp.domain.tindakan import versi_dari
from tests.unit.skp.pembangun import a_pegawai, an_penugasan, tindakan


@pytest.mark.parametrize(
    ("depan", "belakang", "nama"),
    [
        ("", "", "Ratna Dewi"),
        ("Dra.", "", "Dra. Ratna Dewi"),
        ("", "S.Kom.", "Ratna Dewi, S.Kom."),
        ("Dr.", "M.Si.", "Dr. Ratna Dewi, M.Si."),
    ],
)
def test_a_name_is_printed_with_its_titles(depan, belakang, nama):
    assert a_pegawai(gelar_depan=depan, gelar_belakang=belakang).nama_lengkap == nama


def test_a_person_in_a_post_and_without_one():
    di_jabatan = a_pegawai().sebagai(an_penugasan())
    assert (di_jabatan.jabatan, di_jabatan.unor_id) == ("Pranata Komputer Ahli Pertama", "bidang")
    assert a_pegawai().sebagai(None).jabatan == ""


TAHUN = {"dari": date(2026, 1, 1), "sampai": date(2026, 12, 31)}


def test_the_definitive_post_counts_before_any_other_and_the_later_of_equals():
    plt = an_penugasan("plt", jenis_penugasan=JenisPenugasan.PLT, mulai=date(2026, 5, 1))
    lama = an_penugasan("lama", mulai=date(2024, 1, 1), selesai=date(2026, 5, 31))
    baru = an_penugasan("baru", mulai=date(2026, 6, 1))
    assert utama((plt, baru, lama), **TAHUN) == baru
    assert utama((plt,), **TAHUN) == plt
    assert utama((), **TAHUN) is None


@pytest.mark.parametrize(
    ("mulai", "selesai", "dipegang"),
    [
        (date(2025, 1, 1), None, True),
        (date(2026, 12, 31), None, True),
        (date(2027, 1, 1), None, False),
        (date(2024, 1, 1), date(2026, 1, 1), True),
        (date(2024, 1, 1), date(2025, 12, 31), False),
    ],
)
def test_a_post_is_held_when_a_day_of_it_lies_in_the_span(mulai, selesai, dipegang):
    assert an_penugasan(mulai=mulai, selesai=selesai).dipegang(*TAHUN.values()) is dipegang


@pytest.mark.parametrize(
    ("ketikan", "baku"),
    [
        ("0812-3456-7890", "+6281234567890"),
        ("(0274) 512.345", "+62274512345"),
        ("62812 3456 7890", "+6281234567890"),
        ("+65 6123 4567", "+6561234567"),
        ("bukan nomor", "bukan nomor"),
        (" 0812 ", "0812"),
        ("", ""),
    ],
)
def test_a_number_gets_one_form(ketikan, baku):
    assert kontak.telepon_baku(ketikan) == baku


def test_contact_data_are_taken_in_their_standard_form():
    assert kontak.periksa(" ratna@contoh.go.id ", "081234567890") == (
        "ratna@contoh.go.id",
        "+6281234567890",
    )
    assert kontak.periksa("", "") == ("", "")


@pytest.mark.parametrize(
    ("email", "telepon", "tempat"),
    [
        ("ratna", "", {"email"}),
        ("ratna@contoh", "", {"email"}),
        ("a b@contoh.id", "", {"email"}),
        ("a\x00@contoh.id", "", {"email"}),
        ("ratna@contoh.id\n", "\x00", {"telepon"}),
        ("ratna@contoh..id", "", {"email"}),
        ("x" * 250 + "@a.id", "", {"email"}),
        ("", "12", {"telepon"}),
        ("", "0812345678901234", {"telepon"}),
        ("ratna@@contoh.id", "x", {"email", "telepon"}),
    ],
)
def test_wrong_contact_data_name_the_field(email, telepon, tempat):
    with pytest.raises(IsianSalah) as tolak:
        kontak.periksa(email, telepon)
    assert {t for t, _ in tolak.value.bidang} == tempat


UUID7 = UUID("0198c5a2-7b3c-7abc-8def-0123456789ab")


@pytest.mark.parametrize("tahun", [2022, 2026, 2035])
def test_an_id_carries_the_year_and_stays_a_uuid7(tahun):
    teks = dengan_tahun(UUID7, tahun)
    assert tahun_dari(teks) == tahun
    assert UUID(teks).version == 7
    assert UUID(teks).int >> 80 == UUID7.int >> 80, "the time stays"
    assert UUID(teks).int & (1 << 64) - 1 == UUID7.int & (1 << 64) - 1, "so does the chance"


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "skp-1",
        str(UUID7),
        dengan_tahun(UUID7, 2021),
        dengan_tahun(UUID7, 2036),
        dengan_tahun(UUID7, 2026).upper(),
        dengan_tahun(UUID7, 2026).replace("-", ""),
        "0198c5a2-7b3c-47ea-8def-0123456789ab",
        "'; DROP TABLE skp; --",
    ],
)
def test_what_is_no_id_of_ours_has_no_year(teks):
    assert tahun_dari(teks) is None


@pytest.mark.parametrize(
    ("etag", "versi"), [("7", 7), ("0", 0), ("x", -1), ("-3", -1), ("٣", -1), ("9" * 30, -1)]
)
def test_an_etag_is_a_version_and_a_foreign_one_matches_nothing(etag, versi):
    assert versi_dari(etag) == versi


def test_an_empty_etag_is_refused():
    with pytest.raises(IsianSalah) as tolak:
        versi_dari("")
    assert tolak.value.bidang[0][0] == "etag"


def test_another_version_is_refused_with_the_present_one():
    with pytest.raises(SudahBerubah) as tolak:
        tindakan(versi=6).cocokkan(7)
    assert tolak.value.fakta == {"versi": "7"}


def test_days_are_written_as_people_read_them():
    assert terbilang(date(2026, 1, 3)) == "3 Januari 2026"
    assert terbilang(date(2026, 12, 31)) == "31 Desember 2026"
