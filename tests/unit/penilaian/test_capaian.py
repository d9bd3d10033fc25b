"""Whose achievement counts, which year's, who sets it (Lampiran Bab IV.B.1, SE 3/2023)."""

from datetime import date

import pytest

from services.chassis.errors import IsianSalah
from services.penilaian.domain.capaian import CapaianUnor
from services.penilaian.domain.capaian_berlaku import CapaianTercatat, capaian_berlaku
from services.penilaian.domain.errors import BukanPenetapCapaian, PeriodeBelumMulai
from services.penilaian.domain.events import CapaianDitetapkan
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.penetap_capaian import (
    Simpul,
    penetap_capaian,
    unor_dipimpin_penilai,
)
from services.penilaian.domain.siklus import JenisPeriode
from tests.unit.penilaian.pembangun import ATASAN, ORANG_LAIN, saat

BAIK, ISTIMEWA = CapaianOrganisasi.BAIK, CapaianOrganisasi.ISTIMEWA
TAHUNAN, TRIWULANAN = JenisPeriode.TAHUNAN, JenisPeriode.TRIWULANAN


def pohon(*simpul: tuple[str, str, str]) -> dict[str, Simpul]:
    return {unor: Simpul(unor, induk, pimpinan) for unor, induk, pimpinan in simpul}


KABUPATEN = pohon(
    ("pemda", "", "bupati"),
    ("dinas", "pemda", "kadis"),
    ("bidang", "dinas", "kabid"),
    ("seksi", "bidang", ""),
    ("kosong", "dinas", ""),
    ("bawah-kosong", "kosong", "kasi"),
    ("rangkap", "dinas", "kadis"),  # the head of the dinas also acts for this one
)


@pytest.mark.parametrize(
    ("unor", "penetap"),
    [
        ("pemda", ""),  # nobody above: recorded by the admin
        ("dinas", "bupati"),
        ("bidang", "kadis"),
        ("seksi", "kabid"),
        ("bawah-kosong", "kadis"),  # the post between is vacant
        ("rangkap", "bupati"),  # nobody judges his own unit
    ],
)
def test_the_leader_of_the_level_above_sets_it(unor: str, penetap: str):
    assert penetap_capaian(unor, KABUPATEN) == penetap


def test_a_ring_in_the_tree_does_not_hang():
    cincin = pohon(("a", "b", "x"), ("b", "a", "x"))
    assert penetap_capaian("a", cincin) == ""
    assert (
        unor_dipimpin_penilai(penilai_id="y", unor_penilai="u", unor_pegawai="a", pohon=cincin)
        == "u"
    )


@pytest.mark.parametrize(
    ("penilai", "unor_pegawai", "unor"),
    [
        ("kabid", "bidang", "bidang"),  # staff of the bidang
        ("kadis", "bidang", "dinas"),  # the head of the bidang himself
        ("kadis", "rangkap", "rangkap"),  # nearest first when one person leads two
        ("bupati", "dinas", "pemda"),
        ("delegasi", "bidang", "u-delegasi"),  # leads nothing: his own unit
        ("delegasi", "tidak-dikenal", "u-delegasi"),
    ],
)
def test_the_unit_led_by_the_rater_counts(penilai: str, unor_pegawai: str, unor: str):
    hasil = unor_dipimpin_penilai(
        penilai_id=penilai,
        unor_penilai="u-delegasi",
        unor_pegawai=unor_pegawai,
        pohon=KABUPATEN,
    )
    assert hasil == unor


@pytest.mark.parametrize(
    ("ditetapkan", "pada", "nilai"),
    [
        ("2027-01-30", "2027-02-20", ISTIMEWA),  # the day before the limit
        ("2027-01-31", "2027-02-20", ISTIMEWA),  # the last day
        ("2027-02-01", "2027-02-20", BAIK),  # the day after: last year's
        (None, "2027-01-31", None),  # not yet set, not yet late
        (None, "2027-02-01", BAIK),  # not set and late
    ],
)
def test_an_annual_value_issued_after_january_gives_way_to_last_years(ditetapkan, pada, nilai):
    tercatat = ditetapkan and CapaianTercatat(2026, ISTIMEWA, date.fromisoformat(ditetapkan))
    hasil = capaian_berlaku(
        jenis=TAHUNAN,
        tahun=2026,
        unit="Dinas Kominfo",
        tercatat=tercatat,
        tahun_lalu=CapaianTercatat(2025, BAIK, date(2026, 1, 10)),
        pada=date.fromisoformat(pada),
    )
    assert hasil.nilai == nilai
    assert "Dinas Kominfo" in hasil.keterangan
    if nilai is BAIK:
        assert "huruf f" in hasil.keterangan


def test_late_and_no_value_of_last_year_uses_what_there_is():
    hasil = capaian_berlaku(
        jenis=TAHUNAN,
        tahun=2026,
        unit="Dinas",
        tercatat=CapaianTercatat(2026, ISTIMEWA, date(2027, 2, 1)),
        tahun_lalu=None,
        pada=date(2027, 2, 20),
    )
    assert hasil.nilai is ISTIMEWA


def test_a_periodic_value_is_never_replaced_by_last_years():
    hasil = capaian_berlaku(
        jenis=TRIWULANAN,
        tahun=2026,
        unit="Dinas",
        tercatat=None,
        tahun_lalu=CapaianTercatat(2025, BAIK, date(2026, 1, 10)),
        pada=date(2027, 6, 1),
    )
    assert hasil.nilai is None
    assert "belum ditetapkan" in hasil.keterangan


def sebuah_capaian(**ubah: object) -> CapaianUnor:
    isi = {"unor_id": "bidang", "instansi_id": "i-1", "tahun": 2026, "jenis": TRIWULANAN, "ke": 1}
    return CapaianUnor(**(isi | ubah))


def tetapkan(capaian: CapaianUnor, **ubah: object) -> None:
    isi = {
        "nilai": BAIK,
        "catatan": "",
        "oleh": ATASAN,
        "penetap_id": ATASAN.pegawai_id,
        "admin": False,
        "sekarang": saat("2026-04-02T03:00:00"),
    }
    isi |= ubah
    siapa = {"penetap_id": isi.pop("penetap_id"), "admin": isi.pop("admin")}
    capaian.pastikan_penetap(isi["oleh"], **siapa)
    capaian.tetapkan(**isi)


def test_setting_announces_and_remembers_the_first_day():
    capaian = sebuah_capaian()
    assert capaian.tercatat is None
    tetapkan(capaian)
    tetapkan(capaian, nilai=ISTIMEWA, sekarang=saat("2026-05-02T03:00:00"))
    assert capaian.tercatat == CapaianTercatat(2026, ISTIMEWA, date(2026, 4, 2))
    assert capaian.peristiwa[-1] == CapaianDitetapkan(
        "bidang", "i-1", 2026, TRIWULANAN, 1, ISTIMEWA
    )
    assert capaian.oleh_nama == ATASAN.nama


def test_only_the_level_above_sets_it():
    with pytest.raises(BukanPenetapCapaian):
        tetapkan(sebuah_capaian(), oleh=ORANG_LAIN)
    with pytest.raises(BukanPenetapCapaian):
        tetapkan(sebuah_capaian(), oleh=ORANG_LAIN, admin=True)


def test_the_top_unit_is_recorded_by_the_admin_only():
    with pytest.raises(BukanPenetapCapaian):
        tetapkan(sebuah_capaian(), penetap_id="", admin=False)
    capaian = sebuah_capaian()
    tetapkan(capaian, penetap_id="", admin=True)
    assert capaian.nilai is BAIK


@pytest.mark.parametrize(("saat_itu", "boleh"), [("2025-12-31", False), ("2026-01-01", True)])
def test_not_before_the_period_begins_in_jakarta(saat_itu: str, boleh: bool):
    sekarang = saat(f"{saat_itu}T16:59:00")  # 23.59 in Jakarta
    if boleh:
        tetapkan(sebuah_capaian(), sekarang=sekarang)
    else:
        with pytest.raises(PeriodeBelumMulai):
            tetapkan(sebuah_capaian(), sekarang=sekarang)
        tetapkan(sebuah_capaian(), sekarang=saat(f"{saat_itu}T17:00:00"))  # already 1 January


def test_an_empty_value_and_a_long_note_are_told_together():
    with pytest.raises(IsianSalah) as ditolak:
        tetapkan(sebuah_capaian(), nilai=None, catatan="x" * 1001)
    assert [b for b, _ in ditolak.value.bidang] == ["nilai", "catatan"]
