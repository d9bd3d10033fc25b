"""Reminders: once, to the right person, one message for forty, whatever happens to the worker."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from services.penilaian.adapters import outbox
from services.penilaian.adapters.tenggat import kerja
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.pengaturan_periode import JENDELA
from services.penilaian.domain.tenggat import TENGGAT, LangkahTenggat, batas
from tests.integration.penilaian.dunia import TAHUN, Dunia
from tests.integration.penilaian.kantor import Kantor, pukul

BATAS = date(TAHUN, 4, 10)
"""The last day to rate the first quarter."""
SEBELUM, SESUDAH = BATAS - timedelta(days=3), BATAS + timedelta(days=1)


@pytest.fixture
def kantor(dunia: Dunia) -> Iterator[Kantor]:
    made = Kantor(dunia)
    yield made
    # Days are run through again by the next test.
    made.tulis("TRUNCATE peringatan, peringatan_jalan")


def nilai(jenis: str, peran: str, jumlah: int, akhir: date = BATAS) -> tuple[Any, ...]:
    return ("NILAI", jenis, peran, jumlah, akhir.isoformat())


def test_forty_late_people_are_one_message_to_the_rater_and_one_to_his_superior(kantor: Kantor):
    for n in range(40):
        kantor.setujui(f"p{n}")
    kantor.ingatkan(SEBELUM - timedelta(days=1))
    assert kantor.diingatkan("kepala-bidang") == []
    kantor.ingatkan(SEBELUM)
    dekat = [nilai("SEBELUM", "PELAKU", 40)]
    assert kantor.diingatkan("kepala-bidang") == [dekat]
    assert kantor.diingatkan("kepala-dinas") == []
    for n in range(1, 4):
        kantor.ingatkan(SEBELUM + timedelta(days=n))
    assert kantor.diingatkan("kepala-bidang") == [dekat]
    kantor.ingatkan(SESUDAH)
    assert kantor.diingatkan("kepala-bidang") == [dekat, [nilai("LEWAT", "PELAKU", 40)]]
    assert kantor.diingatkan("kepala-dinas") == [[nilai("LEWAT", "ATASAN", 40)]]
    kantor.ingatkan(SESUDAH + timedelta(days=1))
    assert len(kantor.diingatkan("kepala-bidang")) == 2
    assert kantor.diingatkan("p0") == []


def test_the_same_morning_again_tells_nothing_again(kantor: Kantor):
    kantor.setujui("a")
    kantor.ingatkan(SEBELUM)
    # As after a restore of the table of the day's work: what was told is remembered by itself.
    kantor.tulis("TRUNCATE peringatan_jalan")
    kantor.ingatkan(SEBELUM)
    assert len(kantor.diingatkan("kepala-bidang")) == 1


def test_batches_go_through_everything(kantor: Kantor, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kerja, "SEKALI", 2)
    for n in range(5):
        kantor.setujui(f"p{n}")
    kantor.setujui("q", "lain")
    kantor.ingatkan(SESUDAH)
    assert kantor.diingatkan("kepala-bidang") == [[nilai("LEWAT", "PELAKU", 5)]]
    assert kantor.diingatkan("kepala-lain") == [[nilai("LEWAT", "PELAKU", 1)]]
    assert kantor.diingatkan("kepala-dinas") == [[nilai("LEWAT", "ATASAN", 6)]]


def test_two_workers_tell_once(kantor: Kantor, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kerja, "SEKALI", 3)
    for n in range(10):
        kantor.setujui(f"p{n}")

    def bekerja(_: int) -> None:
        for _kali in range(60):
            kerja.ingatkan(kantor.dunia.db, lambda: pukul(SESUDAH, 8))

    with ThreadPoolExecutor(3) as kolam:
        list(kolam.map(bekerja, range(3)))
    kantor.ingatkan(SESUDAH)
    assert kantor.diingatkan("kepala-bidang") == [[nilai("LEWAT", "PELAKU", 10)]]


@pytest.mark.parametrize("titik", ["_catat", "sampaikan"])
def test_a_worker_that_dies_in_the_middle_neither_doubles_nor_loses(
    kantor: Kantor, monkeypatch: pytest.MonkeyPatch, titik: str
):
    kantor.setujui("a")
    tempat = kerja if titik == "_catat" else outbox
    asli, kali = getattr(tempat, titik), 0

    def mati(*args: Any, **isi: Any) -> Any:
        nonlocal kali
        hasil = asli(*args, **isi)
        kali += 1
        if kali == (8 if titik == "_catat" else 1):
            raise SystemExit
        return hasil

    monkeypatch.setattr(tempat, titik, mati)
    with pytest.raises(SystemExit):
        kantor.ingatkan(SESUDAH)
    assert kantor.diingatkan("kepala-bidang") == []
    kantor.ingatkan(SESUDAH)
    assert kantor.diingatkan("kepala-bidang") == [[nilai("LEWAT", "PELAKU", 1)]]
    assert kantor.diingatkan("kepala-dinas") == [[nilai("LEWAT", "ATASAN", 1)]]


def test_what_was_done_meanwhile_is_not_reminded_of(kantor: Kantor):
    satu, dua = kantor.setujui("a"), kantor.setujui("b")
    tiga = kantor.setujui("c")
    kantor.nilai(satu)

    def dicatat() -> bool:
        tahap = kantor.dunia.skalar("SELECT tahap FROM peringatan_jalan")
        return tahap == len(kerja.TAHAP)

    kantor.ingatkan(SESUDAH, sampai=dicatat)
    # Noted, not told yet: one is rated now, another's plan is re-opened.
    kantor.nilai(dua)
    kantor.tulis("UPDATE skp SET disetujui = false WHERE pegawai_id = :p", p=kantor.id("c"))
    assert kantor.dunia.skalar("SELECT count(*) FROM peringatan WHERE penilaian_id = :p", p=tiga)
    kantor.ingatkan(SESUDAH)
    assert kantor.diingatkan("kepala-bidang") == []
    assert kantor.diingatkan("kepala-dinas") == []


def test_a_period_that_is_not_held_or_not_agreed_reminds_nobody(kantor: Kantor):
    satu = kantor.setujui("a")
    kantor.setujui("b")
    kantor.tulis("UPDATE penilaian SET ditiadakan = 'Uji' WHERE id = :p", p=satu)
    kantor.tulis("UPDATE skp SET disetujui = false WHERE pegawai_id = :p", p=kantor.id("b"))
    kantor.ingatkan(SESUDAH)
    assert kantor.diingatkan("kepala-bidang") == []


def test_not_before_seven_and_made_up_for_within_a_week(kantor: Kantor):
    kantor.setujui("a")
    assert not kerja.ingatkan(kantor.dunia.db, lambda: pukul(SESUDAH, 6))
    # The worker slept from before the last day until six days after it.
    kantor.ingatkan(BATAS + timedelta(days=7))
    assert kantor.diingatkan("kepala-bidang") == [[nilai("LEWAT", "PELAKU", 1)]]
    kantor.setujui("b")
    kantor.ingatkan(BATAS + timedelta(days=8))
    assert len(kantor.diingatkan("kepala-bidang")) == 1


def test_a_reminder_noted_before_the_last_day_and_told_after_it_is_one_of_lateness(
    kantor: Kantor,
):
    kantor.setujui("a")

    def dicatat() -> bool:
        tahap = kantor.dunia.skalar("SELECT max(tahap) FROM peringatan_jalan")
        return tahap == len(kerja.TAHAP)

    kantor.ingatkan(BATAS, sampai=dicatat)
    kantor.ingatkan(SESUDAH)
    assert kantor.diingatkan("kepala-bidang") == [[nilai("LEWAT", "PELAKU", 1)]]


def test_the_year_is_rated_until_the_end_of_january(kantor: Kantor):
    kantor.setujui("a")
    akhir = date(TAHUN + 1, 1, 31)
    kantor.ingatkan(akhir)
    # The last quarter ended its window on 10 January, longer ago than a reminder makes up for.
    assert kantor.diingatkan("kepala-bidang") == [[nilai("SEBELUM", "PELAKU", 1, akhir)]]
    kantor.ingatkan(akhir + timedelta(days=1))
    assert nilai("LEWAT", "ATASAN", 1, akhir) in kantor.diingatkan("kepala-dinas")[-1]


def test_the_window_that_the_agency_keeps_moves_both_reminders(kantor: Kantor):
    kantor.setujui("a")
    kantor.tulis(
        "INSERT INTO pengaturan (instansi_id, kunci, berlaku_sejak, nilai, dasar)"
        " VALUES (:i, :k, :s, '15', 'Uji')",
        i=kantor.id("i"), k=JENDELA, s=date(TAHUN, 1, 1),
    )  # fmt: skip
    akhir = BATAS + timedelta(days=5)
    pengganti = _akhir(kantor, "GANTIKAN", akhir, "ATASAN_PENILAI")
    kantor.ingatkan(SESUDAH)
    assert kantor.diingatkan("kepala-dinas") == []
    kantor.ingatkan(akhir)
    assert kantor.diingatkan("kepala-bidang") == [[nilai("SEBELUM", "PELAKU", 1, akhir)]]
    kantor.ingatkan(akhir + timedelta(days=1))
    assert kantor.diingatkan("kepala-dinas") == [[nilai("LEWAT", "ATASAN", 1, akhir)]]
    kantor.ingatkan(pengganti)
    assert kantor.diingatkan("kepala-dinas")[1:] == [
        [("GANTIKAN", "SEBELUM", "PELAKU", 1, pengganti.isoformat())]
    ]


def test_who_stands_above_himself_is_told_once(kantor: Kantor):
    kantor.setujui("a", atasan_penilai=kantor.orang("kepala-bidang"))
    kantor.ingatkan(SESUDAH)
    assert kantor.diingatkan("kepala-bidang") == [[nilai("LEWAT", "PELAKU", 1)]]


def test_the_superior_has_his_own_term_in_the_raters_place(kantor: Kantor):
    kantor.setujui("a")
    kantor.setujui("b", atasan_penilai=None)
    akhir = _akhir(kantor, "GANTIKAN", BATAS, "ATASAN_PENILAI")
    assert akhir > BATAS + timedelta(days=14)
    for n in (-4, -3, 0, 1):
        kantor.ingatkan(akhir + timedelta(days=n))
    hari = akhir.isoformat()
    assert kantor.diingatkan("kepala-dinas") == [
        [("GANTIKAN", "SEBELUM", "PELAKU", 1, hari)],
        [("GANTIKAN", "LEWAT", "PELAKU", 1, hari)],
    ]
    # The rater was told in his own time.
    assert kantor.diingatkan("kepala-bidang") == []


def _akhir(kantor: Kantor, langkah: str, mulai: date, jalur: str = "PENILAI") -> date:
    cari = (LangkahTenggat(langkah), Jalur(jalur), False)
    [ini] = [t for t in TENGGAT if (t.langkah, t.jalur, t.tahunan) == cari]
    akhir = batas(ini, mulai, kantor.kalender(mulai))
    assert akhir is not None
    return akhir


@pytest.mark.parametrize(
    ("langkah", "jalur", "pelaku", "atasan"),
    [
        ("SAMPAIKAN", "PENILAI", "kepala-bidang", "kepala-dinas"),
        ("SAMPAIKAN", "ATASAN_PENILAI", "kepala-dinas", ""),
        ("TERIMA", "PENILAI", "a", "kepala-bidang"),
        ("TERIMA", "ATASAN_PENILAI", "a", "kepala-dinas"),
        ("PUTUS", "PENILAI", "kepala-dinas", ""),
    ],
)
def test_each_step_of_the_document_reminds_whose_turn_it_is_and_the_next_up(
    kantor: Kantor, langkah: str, jalur: str, pelaku: str, atasan: str
):
    periode, mulai = kantor.setujui("a"), date(TAHUN, 5, 4)
    kantor.nilai(periode)
    if langkah != "SAMPAIKAN":
        kantor.dunia.ubah("SampaikanDokumen", kantor.id("kepala-bidang"), periode)
    if langkah == "PUTUS":
        isi = {"keberatan": "Realisasi belum dihitung."}
        kantor.dunia.ubah("AjukanKeberatan", kantor.id("a"), periode, **isi)
    saat, akhir = pukul(mulai, 0), _akhir(kantor, langkah, mulai, jalur)
    kantor.tulis(
        "UPDATE penilaian SET dinilai_pada = :s, jalur = :j, jalur_dokumen = :j,"
        " disampaikan_pada = CASE WHEN disampaikan_pada IS NULL THEN NULL ELSE :s END"
        " WHERE id = :p", s=saat, j=jalur, p=periode,
    )  # fmt: skip
    kantor.tulis(
        "UPDATE keberatan SET diajukan_pada = :s, batas_putus = :b WHERE penilaian_id = :p",
        s=saat, b=akhir, p=periode,
    )  # fmt: skip
    kantor.ingatkan(akhir - timedelta(days=4))
    assert kantor.diingatkan(pelaku) == []
    for n in (-3, 0, 1, 2):
        kantor.ingatkan(akhir + timedelta(days=n))
    hari = akhir.isoformat()
    assert kantor.diingatkan(pelaku) == [
        [(langkah, "SEBELUM", "PELAKU", 1, hari)],
        [(langkah, "LEWAT", "PELAKU", 1, hari)],
    ]
    if atasan:
        assert kantor.diingatkan(atasan) == [[(langkah, "LEWAT", "ATASAN", 1, hari)]]


def test_an_objection_whose_last_day_could_not_be_told_is_reckoned_once_it_can(kantor: Kantor):
    periode, mulai = kantor.setujui("a"), date(TAHUN, 5, 4)
    kantor.nilai(periode)
    kantor.dunia.ubah("SampaikanDokumen", kantor.id("kepala-bidang"), periode)
    kantor.dunia.ubah("AjukanKeberatan", kantor.id("a"), periode, keberatan="Belum dihitung.")
    kantor.tulis(
        "UPDATE keberatan SET diajukan_pada = :s, batas_putus = NULL WHERE penilaian_id = :p",
        s=pukul(mulai, 0), p=periode,
    )  # fmt: skip
    akhir = _akhir(kantor, "PUTUS", mulai)
    kantor.ingatkan(akhir)
    assert kantor.diingatkan("kepala-dinas") == [
        [("PUTUS", "SEBELUM", "PELAKU", 1, akhir.isoformat())]
    ]


def test_a_year_without_declared_holidays_is_passed_over_and_calendar_terms_are_not(
    kantor: Kantor,
):
    """Two years on nobody has declared anything: a term of working days has no last day there."""
    with kantor.dunia.db.reading() as conn:
        tahun = conn.scalar(sa.text("SELECT max(tahun) + 1 FROM tahun_libur"))
    satu, dua = kantor.setujui("a"), kantor.setujui("b")
    kantor.nilai(satu)
    kantor.tulis(
        "UPDATE penilaian SET dinilai_pada = :s WHERE id = :p",
        s=pukul(date(tahun, 3, 1), 9), p=satu,
    )  # fmt: skip
    kantor.tulis(
        "UPDATE penilaian SET mulai = :m, selesai = :s WHERE id = :p",
        m=date(tahun, 1, 1), s=date(tahun, 3, 13), p=dua,
    )  # fmt: skip
    for n in range(5):
        kantor.ingatkan(date(tahun, 3, 20) + timedelta(days=n))
    akhir = date(tahun, 3, 23)
    assert kantor.diingatkan("kepala-bidang") == [
        [nilai("SEBELUM", "PELAKU", 1, akhir)],
        [nilai("LEWAT", "PELAKU", 1, akhir)],
    ]
