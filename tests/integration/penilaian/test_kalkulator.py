"""The public calculators, and the calendar behind one of them."""

from collections.abc import Callable
from datetime import date

import pytest

from kinerja.penilaian.v1 import kalkulator_service_pb2 as kalkulator_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.db import Database
from services.penilaian.adapters import kalender
from tests.integration.penilaian.dunia import ATAS, BAIK, BAWAH, Dunia


@pytest.mark.parametrize(
    ("hasil_kerja", "perilaku", "predikat"),
    [
        (ATAS, BAWAH, umum.PREDIKAT_KURANG),
        (ATAS, BAIK, umum.PREDIKAT_BAIK),
        (ATAS, ATAS, umum.PREDIKAT_SANGAT_BAIK),
        (BAIK, BAWAH, umum.PREDIKAT_KURANG),
        (BAIK, BAIK, umum.PREDIKAT_BAIK),
        (BAIK, ATAS, umum.PREDIKAT_BAIK),
        (BAWAH, BAWAH, umum.PREDIKAT_SANGAT_KURANG),
        (BAWAH, BAIK, umum.PREDIKAT_BUTUH_PERBAIKAN),
        (BAWAH, ATAS, umum.PREDIKAT_BUTUH_PERBAIKAN),
    ],
)
def test_predikat(dunia: Dunia, hasil_kerja: int, perilaku: int, predikat: int):
    jawaban = dunia.panggil("HitungPredikat", hasil_kerja=hasil_kerja, perilaku=perilaku)
    assert jawaban.predikat == predikat
    assert "6/2022" in jawaban.dasar
    assert "bertemu pada kotak" in jawaban.penjelasan


def test_predikat_names_what_is_missing(dunia: Dunia):
    assert dunia.tolak("HitungPredikat", perilaku=ATAS)[2] == ["hasil_kerja"]
    assert dunia.tolak("HitungPredikat", hasil_kerja=77, perilaku=ATAS)[2] == ["hasil_kerja"]


@pytest.mark.parametrize(
    ("mulai", "hari", "batas", "libur"),
    [
        ("2026-01-02", 14, "2026-01-23", ["2026-01-16"]),
        ("2026-01-30", 14, "2026-02-23", ["2026-02-16", "2026-02-17"]),
        (
            "2026-03-06",
            14,
            "2026-04-02",
            ["2026-03-18", "2026-03-19", "2026-03-20", "2026-03-23", "2026-03-24"],
        ),
        ("2026-06-30", 14, "2026-07-20", []),
        (
            "2026-03-17",
            3,
            "2026-03-27",
            ["2026-03-18", "2026-03-19", "2026-03-20", "2026-03-23", "2026-03-24"],
        ),
        ("2026-06-30", 7, "2026-07-09", []),
    ],
)
def test_working_days(dunia: Dunia, mulai: str, hari: int, batas: str, libur: list[str]):
    jawaban = dunia.panggil("HitungBatasHariKerja", mulai=mulai, hari_kerja=hari)
    assert jawaban.batas == batas
    assert [h.tanggal for h in jawaban.hari_libur] == libur
    assert all(h.nama for h in jawaban.hari_libur)


@pytest.mark.parametrize(
    ("isi", "bidang"),
    [
        ({"mulai": "2 Januari 2026", "hari_kerja": 14}, ["mulai"]),
        ({"mulai": "", "hari_kerja": 14}, ["mulai"]),
        ({"mulai": "2026-01-02", "hari_kerja": 0}, ["hari_kerja"]),
        ({"mulai": "2026-01-02", "hari_kerja": 100_000}, ["hari_kerja"]),
        ({"mulai": "1999-01-02", "hari_kerja": 1}, ["mulai"]),
        ({"mulai": "9999-12-31", "hari_kerja": 1}, ["mulai"]),
    ],
)
def test_working_days_name_the_wrong_field(
    dunia: Dunia, isi: dict[str, object], bidang: list[str]
):
    assert dunia.tolak("HitungBatasHariKerja", **isi)[2] == bidang


CAPAIAN_BAIK = umum.CAPAIAN_ORGANISASI_BAIK


def test_the_spread_of_a_number_of_people(dunia: Dunia):
    jawaban = dunia.panggil("HitungDistribusi", capaian=CAPAIAN_BAIK, jumlah_pegawai=10)
    assert [(r.predikat, r.paling_sedikit, r.paling_banyak) for r in jawaban.rentang] == [
        (umum.PREDIKAT_SANGAT_BAIK, 0, 4),
        (umum.PREDIKAT_BAIK, 3, 7),
        (umum.PREDIKAT_BUTUH_PERBAIKAN, 0, 4),
        (umum.PREDIKAT_KURANG, 0, 4),
        (umum.PREDIKAT_SANGAT_KURANG, 0, 4),
    ]
    assert not jawaban.ditimbang
    assert "Paling banyak 70% Baik: 7 dari 10 orang." in [n.kalimat for n in jawaban.nasihat]
    assert "SE MenPANRB 3/2023" in jawaban.keterangan


def test_a_spread_that_was_given_is_looked_at(dunia: Dunia):
    jumlah = [
        kalkulator_pb.JumlahPredikat(predikat=umum.PREDIKAT_BAIK, jumlah=8),
        kalkulator_pb.JumlahPredikat(predikat=umum.PREDIKAT_KURANG, jumlah=2),
    ]
    isi = {"capaian": CAPAIAN_BAIK, "jumlah_pegawai": 10, "jumlah": jumlah}
    jawaban = dunia.panggil("HitungDistribusi", **isi)
    assert jawaban.ditimbang
    assert [n.terpenuhi for n in jawaban.nasihat] == [False, True, True]
    assert dunia.tolak("HitungDistribusi", **(isi | {"jumlah_pegawai": 11}))[2] == [
        "jumlah_pegawai"
    ]


def test_too_few_people_for_a_spread(dunia: Dunia):
    jawaban = dunia.panggil("HitungDistribusi", capaian=CAPAIAN_BAIK, jumlah_pegawai=4)
    assert (list(jawaban.rentang), list(jawaban.nasihat)) == ([], [])
    assert "mulai 5 pegawai" in jawaban.keterangan


def test_the_guide_for_an_ipk(dunia: Dunia):
    isi = {
        "jenjang_studi": kalkulator_pb.JENJANG_STUDI_S1,
        "akreditasi": kalkulator_pb.AKREDITASI_STUDI_B,
    }
    jawaban = dunia.panggil("HitungPanduanIpk", **isi, ipk="3.10")
    assert list(jawaban.predikat) == [umum.PREDIKAT_BAIK]
    assert [(r.dari, r.sampai) for r in jawaban.rentang][1] == ("3.10", "3.60")
    putus = dunia.panggil("HitungPanduanIpk", **isi, tidak_lulus=True)
    assert list(putus.predikat) == [umum.PREDIKAT_KURANG, umum.PREDIKAT_SANGAT_KURANG]
    assert dunia.tolak("HitungPanduanIpk", **isi, ipk="4.5")[2] == ["ipk"]
    assert dunia.tolak("HitungPanduanIpk")[2] == ["jenjang_studi", "akreditasi", "ipk"]


@pytest.fixture
def kalender_sendiri(fresh_database: Callable[[str], str]):
    db = Database(fresh_database("penilaian"))
    yield db
    db.close()


def test_the_package_fills_the_years_it_knows_whole(kalender_sendiri: Database):
    with kalender_sendiri.reading() as conn:
        isi = kalender.kalender(conn, sejak=date(2022, 1, 1))
    assert {2022, 2023, 2024, 2025, 2026, 2027} <= isi.tahun
    assert 2035 not in isi.tahun, "cuti bersama of that year is not decreed yet"
    assert "Cuti Bersama" in isi.libur[date(2026, 2, 16)].nama
    assert sum(h.year == 2026 for h in isi.libur) == 25
    with kalender_sendiri.transaction() as conn:
        assert kalender.isi_dari_paket(conn) == 0, "the migration filled it; nothing is new"
        conn.exec_driver_sql("DELETE FROM hari_libur WHERE tanggal = '2026-02-16'")
        assert kalender.isi_dari_paket(conn) == 1


def test_a_decree_overrides_the_package(kalender_sendiri: Database):
    with kalender_sendiri.transaction() as conn:
        kalender.tetapkan_hari(
            conn, date(2026, 1, 16), libur=False, nama="Digeser", dasar="SKB 9/2026"
        )
        kalender.tetapkan_hari(
            conn, date(2026, 1, 19), libur=True, nama="Pilkada", dasar="Keppres 1/2026"
        )
        kalender.isi_dari_paket(conn)  # the package does not undo a decree
        isi = kalender.kalender(conn, sejak=date(2022, 1, 1))
    assert date(2026, 1, 16) not in isi.libur
    assert isi.libur[date(2026, 1, 19)].sumber == "Keppres 1/2026"


def test_a_year_becomes_known_when_somebody_says_it_is_whole(kalender_sendiri: Database):
    with kalender_sendiri.transaction() as conn:
        kalender.tetapkan_hari(conn, date(2035, 1, 1), libur=True, nama="Tahun Baru", dasar="SKB")
        assert 2035 not in kalender.kalender(conn, sejak=date(2022, 1, 1)).tahun
        kalender.nyatakan_lengkap(conn, 2035, dasar="SKB 1/2034")
        assert 2035 in kalender.kalender(conn, sejak=date(2022, 1, 1)).tahun
