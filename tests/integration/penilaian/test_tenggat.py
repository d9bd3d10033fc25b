"""The list of what is near or past its last day: whose, in which order, seen by whom."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from kinerja.penilaian.v1 import tenggat_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.domain.waktu import WIB
from tests.integration.penilaian.dunia import TAHUN, Dunia
from tests.integration.penilaian.kantor import Kantor, pukul

NILAI, GANTIKAN = pb.LANGKAH_TENGGAT_NILAI, pb.LANGKAH_TENGGAT_GANTIKAN
SAMPAIKAN, TERIMA = pb.LANGKAH_TENGGAT_SAMPAIKAN, pb.LANGKAH_TENGGAT_TERIMA
PUTUS = pb.LANGKAH_TENGGAT_PUTUS
LALU = TAHUN - 1
"""Of last year every quarter's window is over, on whatever day these tests run."""


@pytest.fixture
def kantor(dunia: Dunia) -> Kantor:
    return Kantor(dunia)


def tahun_lalu(kantor: Kantor, kunci: str, unit: str = "bidang") -> str:
    """A plan of last year; the id of its first quarter, the only one that is held."""
    periode = kantor.setujui(
        kunci,
        unit,
        tahun=LALU,
        periode_mulai=f"{LALU}-01-01",
        periode_selesai=f"{LALU}-12-31",
    )
    kantor.tulis(
        "UPDATE penilaian SET ditiadakan = 'Uji' WHERE id <> :p AND tahun = :t AND skp_id ="
        " (SELECT skp_id FROM penilaian WHERE id = :p AND tahun = :t)", p=periode, t=LALU,
    )  # fmt: skip
    return periode


def sejak(kantor: Kantor, periode: str, hari: date) -> None:
    """As if its last step had been made on that day."""
    kantor.tulis(
        "UPDATE penilaian SET dinilai_pada = :s,"
        " disampaikan_pada = CASE WHEN disampaikan_pada IS NULL THEN NULL ELSE :s END"
        " WHERE id = :p", s=pukul(hari, 9), p=periode,
    )  # fmt: skip


def daftar(kantor: Kantor, kunci: str, *peran: str, **isi: Any) -> list[Any]:
    kantor.hitung()
    return list(kantor.panggil("ListTenggat", kunci, *peran, **({"tahun": LALU} | isi)).tenggat)


def test_a_leader_sees_what_is_late_in_his_units_and_whose_turn_it_is(kantor: Kantor):
    tahun_lalu(kantor, "a")
    satu, dua = daftar(kantor, "kepala-dinas")
    assert (satu.pegawai.nama, satu.langkah) == (f"Nama {kantor.id('a')}", NILAI)
    assert satu.nama_periode == f"Triwulan I {LALU}"
    assert satu.menunggu_id == kantor.id("kepala-bidang")
    assert satu.menunggu_nama == f"Nama {kantor.id('kepala-bidang')}"
    assert (satu.sejak, satu.batas, satu.lewat) == (f"{LALU}-03-31", f"{LALU}-04-10", True)
    # His superior has let his own term in the rater's place pass too.
    assert (dua.periode_id, dua.langkah) == (satu.periode_id, GANTIKAN)
    assert dua.menunggu_id == kantor.id("kepala-dinas")
    assert dua.sejak == f"{LALU}-04-10"
    assert dua.batas > f"{LALU}-04-28"
    # Without a year: the running one and the one before.
    assert len(daftar(kantor, "kepala-dinas", tahun=0)) == 2
    assert daftar(kantor, "kepala-dinas", tahun=TAHUN) == []


def test_the_longest_waiting_first_page_by_page_and_by_step(kantor: Kantor):
    semua = {k: tahun_lalu(kantor, k) for k in "abcd"}
    for kunci in "bcd":
        kantor.nilai(semua[kunci])
    for kunci in "cd":
        kantor.dunia.ubah("SampaikanDokumen", kantor.id("kepala-bidang"), semua[kunci])
    isi = {"keberatan": "Belum dihitung."}
    kantor.dunia.ubah("AjukanKeberatan", kantor.id("d"), semua["d"], **isi)
    sejak(kantor, semua["b"], date(LALU, 5, 4))
    sejak(kantor, semua["c"], date(LALU, 4, 6))
    kantor.tulis(
        "UPDATE keberatan SET diajukan_pada = :s, batas_putus = :b WHERE penilaian_id = :p",
        s=pukul(date(LALU, 6, 2), 9), b=date(LALU, 6, 11), p=semua["d"],
    )  # fmt: skip
    harap = [("a", NILAI), ("a", GANTIKAN), ("c", TERIMA), ("b", SAMPAIKAN), ("d", PUTUS)]
    satu = daftar(kantor, "kepala-pemda")
    assert [(t.periode_id, t.langkah) for t in satu] == [(semua[k], la) for k, la in harap]
    giliran = [t.menunggu_id.rsplit("-", 1)[0] for t in satu]
    assert giliran == ["kepala-bidang", "kepala-dinas", "c", "kepala-bidang", "kepala-dinas"]
    assert satu[4].batas == f"{LALU}-06-11"
    for kunci, langkah in harap:
        saring = daftar(kantor, "kepala-pemda", langkah=langkah)
        assert [t.periode_id for t in saring] == [semua[kunci]]
    dibaca, token = [], ""
    for _ in harap:
        halaman = umum.Halaman(page_size=1, page_token=token)
        jawab = kantor.panggil("ListTenggat", "kepala-pemda", tahun=LALU, halaman=halaman)
        dibaca += [t.periode_id for t in jawab.tenggat]
        token = jawab.next_page_token
    assert (dibaca, token) == ([semua[k] for k, _ in harap], "")


def test_what_is_done_in_time_or_not_over_yet_is_not_on_the_list(kantor: Kantor):
    hari_ini = datetime.now(WIB).date()
    satu = tahun_lalu(kantor, "a")
    kantor.nilai(satu)
    # Rated today: its term to deliver has begun.
    assert daftar(kantor, "kepala-bidang") == []
    kantor.tulis(
        "UPDATE penilaian SET selesai = :s WHERE id = :p",
        s=hari_ini - timedelta(days=10), p=tahun_lalu(kantor, "b"),
    )  # fmt: skip
    assert daftar(kantor, "kepala-bidang") == []
    # His own list holds the near one too.
    [dekat] = daftar(kantor, "kepala-bidang", saya=True)
    assert (dekat.pegawai.pegawai_id, dekat.lewat) == (kantor.id("b"), False)


def test_each_sees_what_concerns_himself(kantor: Kantor):
    a, b = tahun_lalu(kantor, "a"), tahun_lalu(kantor, "b")
    kantor.nilai(b)
    kantor.dunia.ubah("SampaikanDokumen", kantor.id("kepala-bidang"), b)
    sejak(kantor, b, date(LALU, 4, 6))

    def saya(kunci: str) -> list[tuple[str, int]]:
        return [(t.periode_id, t.langkah) for t in daftar(kantor, kunci, saya=True)]

    # The rater: his own turn, and what his subordinate has not confirmed.
    assert saya("kepala-bidang") == [(a, NILAI), (b, TERIMA)]
    # His superior: in the rater's place, once, though both are late.
    assert saya("kepala-dinas") == [(a, GANTIKAN)]
    assert saya("b") == [(b, TERIMA)]
    assert saya("a") == saya("kepala-pemda") == []
    # Who stands above himself sees a thing once.
    kantor.tulis(
        "UPDATE skp SET penilai_id = pegawai_id WHERE pegawai_id = :p AND tahun = :t",
        p=kantor.id("b"), t=LALU,
    )  # fmt: skip
    assert saya("b") == [(b, TERIMA)]


def test_who_may_look_from_where(kantor: Kantor):
    a = tahun_lalu(kantor, "a")
    lain = tahun_lalu(kantor, "q", "lain")

    def lihat(kunci: str, *peran: str, **isi: Any) -> set[str]:
        return {t.periode_id for t in daftar(kantor, kunci, *peran, **isi)}

    assert lihat("kepala-bidang") == lihat("kepala-dinas") == {a}
    assert lihat("kepala-lain") == {lain}
    assert lihat("petugas", "ADMIN_INSTANSI") == {a, lain}
    assert lihat("petugas", "ADMIN_INSTANSI", unor_id=kantor.id("lain")) == {lain}
    assert lihat("bkn", "SUPER_ADMIN", instansi_id=kantor.id("i")) == {a, lain}

    def tolak(kunci: str, *peran: str, **isi: Any) -> tuple[str, list[str]]:
        kode, _, bidang = kantor.tolak("ListTenggat", kunci, *peran, **isi)
        return kode, bidang

    assert tolak("a") == ("PERMISSION_DENIED", [])
    assert tolak("kepala-bidang", unor_id=kantor.id("dinas")) == ("PERMISSION_DENIED", [])
    assert tolak("kepala-pemda", instansi_id=kantor.id("i")) == ("PERMISSION_DENIED", [])
    assert tolak("bkn", "SUPER_ADMIN") == ("INVALID_ARGUMENT", ["instansi_id"])
    assert tolak("kepala-pemda", tahun=1999) == ("INVALID_ARGUMENT", ["tahun"])
