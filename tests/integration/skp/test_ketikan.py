"""Typed text is its owner's alone, never overwritten unseen, bounded, and forgotten in time."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from kinerja.skp.v1 import ketikan_service_pb2 as pb
from services.skp.adapters.ketikan import gudang
from services.skp.domain.ketikan import HARI, ISI_TERBESAR, TERBANYAK
from tests.integration.skp.conftest import Jam
from tests.integration.skp.dunia import Dunia, ditolak

TEMPAT = "/skp/1#rhk-baru"


def simpan(dunia: Dunia, isi: str, etag: str = "", tempat: str = TEMPAT) -> pb.Ketikan:
    minta = pb.SimpanKetikanRequest(tempat=tempat, isi=isi, etag=etag)
    return dunia.sebagai("guru").SimpanKetikan(minta).ketikan


def semua(dunia: Dunia, siapa: str = "guru", halaman: str = "/skp/1") -> list[str]:
    minta = pb.ListKetikanRequest(halaman=halaman)
    return [k.isi for k in dunia.sebagai(siapa).ListKetikan(minta).ketikan]


def test_only_who_typed_it_reads_it_and_only_on_its_page(dunia: Dunia):
    simpan(dunia, "setengah kalimat")
    assert semua(dunia) == ["setengah kalimat"]
    assert semua(dunia, "kadis") == semua(dunia, halaman="/skp/12") == []
    assert semua(dunia, halaman="/skp/_") == semua(dunia, halaman="/skp/%") == []
    dunia.sebagai("kadis").HapusKetikan(pb.HapusKetikanRequest(tempat=TEMPAT))
    assert semua(dunia) == ["setengah kalimat"]
    dunia.sebagai("guru").HapusKetikan(pb.HapusKetikanRequest(tempat=TEMPAT))
    assert semua(dunia) == []


def test_the_second_device_overwrites_nothing_that_it_has_not_seen(dunia: Dunia):
    satu = simpan(dunia, "dari ponsel")
    dua = simpan(dunia, "dari ponsel, lanjut", satu.etag)
    tolak = ditolak(lambda: simpan(dunia, "dari laptop", satu.etag))
    assert tolak.alasan == "SUDAH_BERUBAH"
    assert ditolak(lambda: simpan(dunia, "dari laptop")).alasan == "SUDAH_BERUBAH"
    assert semua(dunia) == ["dari ponsel, lanjut"]
    assert simpan(dunia, "dari ponsel, lanjut").etag != "", "the same text is no conflict"
    dunia.sebagai("guru").HapusKetikan(pb.HapusKetikanRequest(tempat=TEMPAT))
    assert simpan(dunia, "sesudah disimpan", dua.etag).isi == "sesudah disimpan"


@pytest.mark.parametrize(
    ("tempat", "isi", "bidang"),
    [
        ("", "x", "tempat"),
        ("skp", "x", "tempat"),
        ("/" + "a" * 400, "x", "tempat"),
        ("/skp#a", "", "isi"),
        ("/skp#a", "x" * (ISI_TERBESAR + 1), "isi"),
        ("/skp#a", "a\x00b", "isi"),
    ],
)
def test_what_is_no_form_of_ours_is_refused(dunia: Dunia, tempat: str, isi: str, bidang: str):
    assert bidang in ditolak(lambda: simpan(dunia, isi, tempat=tempat)).bidang


def test_the_oldest_gives_way_and_all_are_forgotten_in_time(dunia: Dunia, jam: Jam):
    for n in range(TERBANYAK + 3):
        simpan(dunia, f"isi {n}", tempat=f"/skp/{n}#a")
    sql = "SELECT count(*) FROM ketikan WHERE pegawai_id = :p"
    assert dunia.hitung(sql, p=dunia.id("guru")) == TERBANYAK
    assert semua(dunia, halaman="/skp/0") == []
    gudang.bersihkan(dunia.db, jam)
    assert dunia.hitung(sql, p=dunia.id("guru")) == TERBANYAK
    jam.kini += timedelta(days=HARI + 1)
    gudang.bersihkan(dunia.db, jam)
    assert dunia.hitung(sql, p=dunia.id("guru")) == 0
    with dunia.db.reading() as conn:
        assert conn.scalar(sa.text("SELECT count(*) FROM ketikan")) == 0
