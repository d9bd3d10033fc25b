"""The life of one period: what is allowed, what is refused, what is announced."""

from dataclasses import replace
from datetime import date

import pytest

from services.chassis.errors import IsianSalah
from services.penilaian.domain import errors
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.events import Dinilai, DokumenDisampaikan
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.penilaian import Penilaian, StatusPenilaian
from services.penilaian.domain.rencana import JenisPegawai, JenisSkp
from services.penilaian.domain.waktu import hari_hukum
from tests.unit.penilaian.pembangun import (
    ATASAN,
    KALENDER_2026,
    ORANG_LAIN,
    PEGAWAI,
    PENILAI,
    SEKARANG,
    saat,
    sebuah_penilaian,
    sebuah_rencana,
    sebuah_skp,
    seorang,
)

ATAS, SESUAI, BAWAH = Ekspektasi
BERJALAN, DINILAI, DISAMPAIKAN, DITERIMA = StatusPenilaian


def nilai(penilaian: Penilaian, **ubah: object) -> Penilaian:
    isi = {
        "hasil_kerja": ATAS,
        "perilaku": SESUAI,
        "catatan": "",
        "oleh": PENILAI,
        "sekarang": SEKARANG,
    }
    penilaian.nilai(**(isi | ubah))
    return penilaian


def sampaikan(penilaian: Penilaian, **ubah: object) -> Penilaian:
    isi = {
        "oleh": PENILAI,
        "sekarang": SEKARANG,
        "capaian": CapaianDipakai(CapaianOrganisasi.BAIK, "dari atas"),
        "kalender": KALENDER_2026,
    }
    penilaian.sampaikan(**(isi | ubah))
    return penilaian


def tersampaikan(**ubah: object) -> Penilaian:
    return sampaikan(nilai(sebuah_penilaian(**ubah)))


def diterima() -> Penilaian:
    penilaian = tersampaikan()
    penilaian.terima(oleh=PEGAWAI, sekarang=SEKARANG)
    return penilaian


def test_both_ratings_give_the_predikat_and_announce_it_whole():
    penilaian = nilai(sebuah_penilaian(), catatan="  Pertahankan.  ")
    assert penilaian.status is DINILAI
    assert penilaian.hasil.predikat is Predikat.BAIK
    assert penilaian.hasil.catatan == "Pertahankan."
    assert penilaian.peristiwa == [
        Dinilai(
            periode_id="n-1",
            skp_id="s-1",
            tahun=2026,
            periode=penilaian.periode,
            pegawai=seorang(PEGAWAI),
            penilai=seorang(PENILAI),
            atasan_penilai=seorang(ATASAN),
            hasil_kerja=ATAS,
            perilaku=SESUAI,
            predikat=Predikat.BAIK,
        )
    ]


def test_a_correction_is_a_new_rating_and_the_history_keeps_both():
    penilaian = nilai(nilai(sebuah_penilaian()), perilaku=BAWAH, catatan="Misconduct.")
    assert penilaian.status is DINILAI
    assert penilaian.hasil.predikat is Predikat.KURANG
    assert len(penilaian.peristiwa) == 2
    pertama, kedua = penilaian.jejak
    assert (pertama.dari, pertama.ke, kedua.dari, kedua.ke) == (
        BERJALAN,
        DINILAI,
        DINILAI,
        DINILAI,
    )
    assert "sebelumnya" not in pertama.tindakan
    assert "predikat Kurang/misconduct; sebelumnya" in kedua.tindakan
    assert kedua.tindakan.endswith("predikat Baik")
    assert (kedua.oleh_id, kedua.oleh_nama, kedua.waktu) == (
        PENILAI.pegawai_id,
        PENILAI.nama,
        SEKARANG,
    )
    assert kedua.catatan == "Misconduct."


@pytest.mark.parametrize("siapa", [PEGAWAI, ORANG_LAIN])
def test_only_the_present_rater_rates(siapa):
    with pytest.raises(errors.BukanPejabatPenilai):
        nilai(sebuah_penilaian(), oleh=siapa)


def test_the_rater_before_him_no_longer_rates():
    skp = sebuah_skp(penilai=seorang(ATASAN))
    with pytest.raises(errors.BukanPejabatPenilai):
        nilai(sebuah_penilaian(skp=skp))
    assert nilai(sebuah_penilaian(skp=skp), oleh=ATASAN).status is DINILAI


def test_nothing_is_rated_while_the_plan_is_open():
    with pytest.raises(errors.SkpBelumDisepakati):
        nilai(sebuah_penilaian(skp=sebuah_skp(disetujui=False)))


@pytest.mark.parametrize(
    ("hasil_kerja", "perilaku", "bidang"),
    [
        (None, SESUAI, ["hasil_kerja"]),
        (SESUAI, None, ["perilaku"]),
        (None, None, ["hasil_kerja", "perilaku"]),
    ],
)
def test_a_predikat_needs_both_ratings(hasil_kerja, perilaku, bidang):
    penilaian = sebuah_penilaian()
    with pytest.raises(errors.RatingTidakLengkap) as ditolak:
        nilai(penilaian, hasil_kerja=hasil_kerja, perilaku=perilaku)
    assert [b for b, _ in ditolak.value.bidang] == bidang
    assert penilaian.status is BERJALAN
    assert not penilaian.peristiwa


def test_a_note_has_a_bound():
    with pytest.raises(IsianSalah):
        nilai(sebuah_penilaian(), catatan="x" * 1001)
    assert nilai(sebuah_penilaian(), catatan="x" * 1000).hasil


@pytest.mark.parametrize(
    ("sekarang", "boleh"),
    [
        ("2025-12-31T16:59:59", False),  # still 31 December in Jakarta
        ("2025-12-31T17:00:00", True),  # 1 January in Jakarta
        ("2026-03-31T16:00:00", True),
        ("2027-08-01T00:00:00", True),  # late is told elsewhere, not refused
    ],
)
def test_a_period_is_rated_from_its_first_day_in_jakarta(sekarang: str, boleh: bool):
    penilaian = sebuah_penilaian()
    if boleh:
        assert nilai(penilaian, sekarang=saat(sekarang)).status is DINILAI
    else:
        with pytest.raises(errors.PeriodeBelumMulai) as ditolak:
            nilai(penilaian, sekarang=saat(sekarang))
        assert ditolak.value.fakta == {"mulai": "2026-01-01"}


def test_rating_again_clears_the_mark_of_a_reopened_plan():
    assert nilai(sebuah_penilaian(perlu_ditinjau=True)).perlu_ditinjau is False


def test_the_result_keeps_the_people_of_that_day():
    penilaian = nilai(sebuah_penilaian())
    penilaian.skp = replace(penilaian.skp, penilai=seorang(ORANG_LAIN))
    assert penilaian.hasil.penilai == seorang(PENILAI)


def test_delivery_fixes_the_ratings_and_tells_until_when_to_object():
    penilaian = tersampaikan()
    assert penilaian.status is DISAMPAIKAN
    assert penilaian.disampaikan_pada == SEKARANG
    assert penilaian.capaian_beku == CapaianDipakai(CapaianOrganisasi.BAIK, "dari atas")
    assert penilaian.peristiwa[-1] == DokumenDisampaikan(
        periode_id="n-1",
        tahun=2026,
        nama_periode="Triwulan I 2026",
        pegawai=seorang(PEGAWAI),
        penilai=seorang(PENILAI),
        batas_keberatan=date(2026, 4, 27),  # 14 working days after 7 April
    )


def test_where_no_objection_lies_no_day_is_named():
    skp = sebuah_skp(
        rencana=sebuah_rencana(jenis_skp=JenisSkp.JPT),
        penilai=seorang(PENILAI, jenis_pegawai=JenisPegawai.PEJABAT_NEGARA),
    )
    penilaian = tersampaikan(skp=skp)
    assert penilaian.peristiwa[-1].batas_keberatan is None
    assert "angka 12" in penilaian.dasar_final(date(2026, 4, 7))


def test_delivery_is_the_raters_and_needs_a_result():
    with pytest.raises(errors.PeriodeBelumDinilai):
        sampaikan(sebuah_penilaian())
    for siapa in (PEGAWAI, ORANG_LAIN):
        with pytest.raises(errors.BukanPejabatPenilai):
            sampaikan(nilai(sebuah_penilaian()), oleh=siapa)


def test_a_document_of_a_reopened_plan_is_not_delivered():
    penilaian = nilai(sebuah_penilaian())
    penilaian.skp = replace(penilaian.skp, disetujui=False)
    with pytest.raises(errors.SkpBelumDisepakati):
        sampaikan(penilaian)


def test_delivery_beyond_the_known_holidays_is_refused_and_changes_nothing():
    penilaian = nilai(sebuah_penilaian())
    with pytest.raises(errors.KalenderTahunBelumAda):
        sampaikan(penilaian, sekarang=saat("2026-12-20T03:00:00"))
    assert penilaian.status is DINILAI
    assert penilaian.capaian_beku is None


@pytest.mark.parametrize("buat", [tersampaikan, diterima])
def test_after_delivery_neither_rating_nor_delivery_again(buat):
    with pytest.raises(errors.DokumenSudahDisampaikan) as ditolak:
        nilai(buat())
    assert "keberatan" in ditolak.value.kalimat
    with pytest.raises(errors.DokumenSudahDisampaikan):
        sampaikan(buat())


def test_receipt_is_confirmed_once_by_the_employee():
    penilaian = diterima()
    assert penilaian.status is DITERIMA
    assert penilaian.diterima_pada == SEKARANG
    assert [j.ke for j in penilaian.jejak] == [DINILAI, DISAMPAIKAN, DITERIMA]
    with pytest.raises(errors.DokumenSudahDiterima):
        penilaian.terima(oleh=PEGAWAI, sekarang=SEKARANG)


@pytest.mark.parametrize("buat", [sebuah_penilaian, lambda: nilai(sebuah_penilaian())])
def test_nothing_is_received_that_was_not_delivered(buat):
    with pytest.raises(errors.DokumenBelumDisampaikan):
        buat().terima(oleh=PEGAWAI, sekarang=SEKARANG)


@pytest.mark.parametrize("siapa", [PENILAI, ATASAN, ORANG_LAIN])
def test_only_the_employee_confirms_receipt(siapa):
    with pytest.raises(errors.BukanPemilikSkp):
        tersampaikan().terima(oleh=siapa, sekarang=SEKARANG)


def test_a_plan_open_again_does_not_stop_the_receipt_of_what_was_delivered():
    penilaian = tersampaikan()
    penilaian.skp = replace(penilaian.skp, disetujui=False)
    penilaian.terima(oleh=PEGAWAI, sekarang=SEKARANG)
    assert penilaian.status is DITERIMA


def test_the_laws_day_is_jakartas():
    assert hari_hukum(saat("2026-01-31T16:59:59")) == date(2026, 1, 31)
    assert hari_hukum(saat("2026-01-31T17:00:00")) == date(2026, 2, 1)
