"""What Core believes about the tables is what the migration made."""

import pytest
import sqlalchemy as sa

from services.pak.adapters.tables import metadata


@pytest.mark.parametrize("nama", sorted(metadata.tables))
def test_kolom_sama_dengan_migrasi(db, nama):
    tabel = metadata.tables[nama]
    ada = {kolom["name"]: kolom for kolom in sa.inspect(db.engine).get_columns(nama)}
    assert set(ada) == {kolom.name for kolom in tabel.columns}
    for kolom in tabel.columns:
        asli, kira = ada[kolom.name]["type"], kolom.type
        assert type(asli).__visit_name__ == _nama(kira), kolom
        if isinstance(kira, sa.Numeric):
            assert (asli.precision, asli.scale) == (kira.precision, kira.scale), kolom


@pytest.mark.parametrize("nama", ["pak", "konversi", "jejak"])
def test_tahun_berikut_sudah_punya_partisi(db, nama):
    with db.reading() as conn:
        cari = sa.text("SELECT count(*) FROM pg_inherits WHERE inhparent = CAST(:n AS regclass)")
        assert conn.scalar(cari, {"n": nama}) == len(range(2023, 2036))


def _nama(tipe):
    return {
        sa.Text: "TEXT",
        sa.Uuid: "UUID",
        sa.Date: "DATE",
        sa.DateTime: "TIMESTAMP",
        sa.Boolean: "BOOLEAN",
        sa.SmallInteger: "SMALLINT",
        sa.Integer: "INTEGER",
        sa.BigInteger: "BIGINT",
        sa.Numeric: "NUMERIC",
        sa.LargeBinary: "BYTEA",
    }.get(type(tipe), type(tipe).__visit_name__)
