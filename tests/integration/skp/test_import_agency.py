"""An agency from two workbooks, by the operator's command: all of a workbook, or none of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from services.chassis.db import Database
from services.skp.main import LAYANAN
from tests.integration.skp.buku import buku

PERINTAH = LAYANAN.commands["import-agency"]
UNIT = [
    {"unor_id": "A", "nama": "Dinas Uji", "jabatan_pimpinan": "Kepala Dinas", "alasan": "Perda 1"},
    {"unor_id": "A1", "induk_id": "A", "nama": "Bidang Uji", "alasan": "Perda 1"},
]


def orang(nomor: int, **isi: str) -> dict[str, str]:
    return {
        "nip": f"1990010120150100{nomor:02d}",
        "nama": f"Pegawai {nomor}",
        "golongan": "III/a",
        "unor_id": "A1",
        "jabatan": "Analis Data",
        "kelompok_jabatan": "Pelaksana",
        "mulai": "2026-01-02",
        "alasan": "SK 1/2026",
    } | isi


@pytest.fixture
def db(fresh_database: Callable[[str], str]):
    made = Database(fresh_database("skp"))
    yield made
    made.close()


@pytest.fixture
def berkas(tmp_path: Path) -> Callable[..., list[str]]:
    def tulis(unit: list[dict], pegawai: list[dict]) -> list[str]:
        hasil = []
        for jenis, baris in (("UNOR", unit), ("PEGAWAI", pegawai)):
            (tmp_path / f"{jenis}.xlsx").write_bytes(buku(jenis, baris))
            hasil.append(str(tmp_path / f"{jenis}.xlsx"))
        return ["instansi-baru", "Kabupaten Baru", *hasil]

    return tulis


def jumlah(db: Database, tabel: str) -> int:
    with db.reading() as conn:
        return conn.scalar(sa.text(f"SELECT count(*) FROM {tabel}"))


def test_units_then_people_come_in_and_are_announced_once(db, berkas, capsys):
    argumen = berkas(UNIT, [orang(1), orang(2)])
    PERINTAH(None, db, argumen)
    assert capsys.readouterr().out.splitlines()[-1] == "PEGAWAI.xlsx: 2 baru, 0 berubah, 0 sama"
    assert (jumlah(db, "instansi"), jumlah(db, "unor"), jumlah(db, "pegawai")) == (1, 2, 2)
    with db.reading() as conn:
        oleh = conn.scalars(sa.text("SELECT DISTINCT oleh_nama FROM impor")).all()
    assert oleh == ["operator"]
    diumumkan = jumlah(db, "outbox")
    assert diumumkan >= 4
    PERINTAH(None, db, argumen)
    assert capsys.readouterr().out.splitlines()[-1] == "PEGAWAI.xlsx: 0 baru, 0 berubah, 2 sama"
    assert jumlah(db, "outbox") == diumumkan, "the same workbooks again announce nothing"


def test_a_wrong_cell_is_named_and_nothing_of_that_workbook_is_applied(db, berkas):
    with pytest.raises(SystemExit, match=r"(?s)tidak ada yang diterapkan.*F3: Golongan IV/f"):
        PERINTAH(None, db, berkas(UNIT, [orang(1), orang(2, golongan="IV/f")]))
    assert jumlah(db, "pegawai") == 0
    with db.reading() as conn:
        assert conn.scalars(sa.text("SELECT status FROM impor ORDER BY impor_id")).all() == [
            "SELESAI",
            "DIBATALKAN",
        ]


def test_what_is_no_workbook_is_refused(db, berkas, tmp_path):
    argumen = berkas(UNIT, [orang(1)])
    argumen[2] = str(tmp_path / "tidak-ada.xlsx")
    with pytest.raises(SystemExit, match="No such file"):
        PERINTAH(None, db, argumen)
    with pytest.raises(ValueError, match="unpack"):  # the command line shows the usage instead
        PERINTAH(None, db, ["hanya-satu"])
