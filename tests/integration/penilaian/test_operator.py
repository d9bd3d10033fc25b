"""What an operator and the worker do beside calls and facts."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from services.chassis.db import Database
from services.penilaian.adapters import kalender, pengaturan
from services.penilaian.domain.siklus import Siklus
from services.penilaian.main import LAYANAN, Pengaturan


@pytest.fixture
def db(fresh_database: Callable[[str], str]):
    made = Database(fresh_database("penilaian"))
    yield made
    made.close()


def test_an_agencys_cycle_is_dated(db: Database):
    perintah = LAYANAN.commands["siklus"]
    perintah(None, db, ["i-1", "BULANAN", "2026-01-01", "Perbup 7/2025"])
    perintah(None, db, ["i-1", "TRIWULANAN", "2027-01-01", "Perbup 9/2026"])
    with db.reading() as conn:
        pada = {
            hari: pengaturan.siklus(conn, "i-1", pada=date.fromisoformat(hari))
            for hari in ("2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01")
        }
        lain = pengaturan.siklus(conn, "i-2", pada=date(2026, 6, 1))
    assert list(pada.values()) == [
        Siklus.TRIWULANAN,  # not chosen yet: what holds for everybody
        Siklus.BULANAN,
        Siklus.BULANAN,
        Siklus.TRIWULANAN,
    ]
    assert lain is Siklus.TRIWULANAN


def test_a_holiday_by_decree_and_a_year_that_is_whole(db: Database):
    LAYANAN.commands["libur"](None, db, ["2035-03-05", "ya", "Pilkada", "Keppres 2/2035"])
    LAYANAN.commands["libur"](None, db, ["2026-01-16", "bukan", "Digeser", "SKB 9/2026"])
    LAYANAN.commands["kalender-lengkap"](None, db, ["2035", "SKB 1/2034"])
    with db.reading() as conn:
        isi = kalender.kalender(conn, sejak=date(2026, 1, 1))
    assert isi.libur[date(2035, 3, 5)].nama == "Pilkada"
    assert date(2026, 1, 16) not in isi.libur
    assert 2035 in isi.tahun


def test_the_worker_makes_the_months_to_come(db: Database):
    pekerjaan = {job.name: job for job in LAYANAN.jobs(Pengaturan.model_construct(), db)}
    with db.transaction() as conn:
        kini = datetime.now(UTC)
        conn.exec_driver_sql(f"DROP TABLE IF EXISTS bukti_dukung_{kini:%Y%m}")
    for _ in range(2):
        for job in pekerjaan.values():
            # With nobody in it all are soon done, whatever the hour at which some begin.
            assert any(not job.run(db) for _ in range(50)), job.name
    with db.reading() as conn:
        ada = conn.exec_driver_sql(
            "SELECT count(*) FROM pg_inherits WHERE inhparent = 'bukti_dukung'::regclass"
        ).scalar_one()
        satu = conn.exec_driver_sql(
            f"SELECT to_regclass('bukti_dukung_{kini:%Y%m}') IS NOT NULL"
        ).scalar_one()
    assert ada >= 16
    assert satu
