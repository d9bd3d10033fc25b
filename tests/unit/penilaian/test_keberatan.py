"""An objection from its first day to its last word. Terms in working days, typed by hand."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from services.chassis.errors import DomainError, IsianSalah
from services.penilaian.domain import errors, keberatan
from services.penilaian.domain.akses import boleh
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.errors_keberatan import (
    BukanPemutusKeberatan,
    HasilSudahFinal,
    KeberatanLewatBatas,
    KeberatanSudahAda,
    KeberatanTanpaPemutus,
    KeberatanTidakTerbuka,
    RatingTidakBerubah,
)
from services.penilaian.domain.events import (
    Dinilai,
    KeberatanDiajukan,
    KeberatanDibatalkan,
    KeberatanDiputus,
)
from services.penilaian.domain.giliran import giliran
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.keberatan import Putusan
from services.penilaian.domain.keberatan import StatusKeberatan as S
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.penilaian import Penilaian, StatusPenilaian
from services.penilaian.domain.penjelasan import jelaskan
from services.penilaian.domain.rencana import JenisPegawai, JenisSkp
from tests.unit.penilaian.pembangun import (
    ATASAN,
    KALENDER_2026,
    ORANG_LAIN,
    PEGAWAI,
    PENILAI,
    saat,
    sebuah_penilaian,
    sebuah_rencana,
    sebuah_skp,
    seorang,
)

ATAS, SESUAI, BAWAH = Ekspektasi
DIKIRIM = saat("2026-04-07T03:00:00")  # a Tuesday
# Wed 8 April is day 1; Mon 27 April is day 14 (no holiday between).
AKHIR_KIRIM = date(2026, 4, 27)


def hari(teks: str) -> datetime:
    return datetime.fromisoformat(f"{teks}T03:00:00").replace(tzinfo=UTC)


def tersampaikan(**skp: object) -> Penilaian:
    isi = {"atasan_penilai": seorang(ATASAN)} | skp
    ini = sebuah_penilaian(skp=sebuah_skp(**isi))
    ini.nilai(hasil_kerja=BAWAH, perilaku=SESUAI, catatan="", oleh=PENILAI, sekarang=DIKIRIM)
    ini.sampaikan(
        oleh=PENILAI,
        sekarang=DIKIRIM,
        capaian=CapaianDipakai(CapaianOrganisasi.BAIK, "dari atas"),
        kalender=KALENDER_2026,
    )
    ini.peristiwa.clear()
    return ini


def ajukan(ini: Penilaian, pada: str = "2026-04-10", **ubah: object) -> Penilaian:
    isi = {
        "id": "k-1",
        "alasan": "Realisasi triwulan III belum dihitung.",
        "oleh": PEGAWAI,
        "sekarang": hari(pada),
        "kalender": KALENDER_2026,
    }
    keberatan.ajukan(ini, **(isi | ubah))
    return ini


def putuskan(ini: Penilaian, **ubah: object) -> Penilaian:
    isi = {
        "putusan": Putusan.MENGUBAH,
        "hasil_kerja": SESUAI,
        "perilaku": SESUAI,
        "keputusan": "Realisasi diperhitungkan.",
        "oleh": ATASAN,
        "sekarang": hari("2026-04-14"),
    }
    keberatan.putuskan(ini, **(isi | ubah))
    return ini


@pytest.mark.parametrize(
    ("pada", "boleh_diajukan"),
    [("2026-04-07", True), ("2026-04-26", True), ("2026-04-27", True), ("2026-04-28", False)],
)
def test_without_receipt_fourteen_working_days_from_delivery(pada: str, boleh_diajukan: bool):
    ini = tersampaikan()
    if boleh_diajukan:
        assert ajukan(ini, pada).keberatan.terbuka
        return
    with pytest.raises(KeberatanLewatBatas) as tolak:
        ajukan(ini, pada)
    assert AKHIR_KIRIM.isoformat() in tolak.value.kalimat
    assert "nyatakan dahulu penerimaannya" in tolak.value.kalimat


@pytest.mark.parametrize(("pada", "boleh_diajukan"), [("2026-05-21", True), ("2026-05-22", False)])
def test_with_receipt_fourteen_from_receipt_holidays_skipped(pada: str, boleh_diajukan: bool):
    """Received Tue 28 April: 29, 30 | 4-8 | 11-13 | 18-21 May; 1, 14 and 15 May are closed."""
    ini = tersampaikan()
    ini.terima(oleh=PEGAWAI, sekarang=hari("2026-04-28"))
    assert keberatan.batas(ini, KALENDER_2026) == date(2026, 5, 21)
    if boleh_diajukan:
        ajukan(ini, pada)
    else:
        with pytest.raises(KeberatanLewatBatas):
            ajukan(ini, pada)


def test_whoever_objects_has_received_and_the_decider_has_seven_working_days():
    ini = ajukan(tersampaikan(), "2026-04-10")
    assert (ini.status, ini.diterima_pada) == (StatusPenilaian.DITERIMA, hari("2026-04-10"))
    # Fri 10 April; Mon 13 is day 1, Tue 21 is day 7.
    assert ini.keberatan.batas_putus == date(2026, 4, 21)
    berikut = giliran(ini, hari=date(2026, 4, 10), kalender=KALENDER_2026)
    assert (berikut.sampai, "memutus keberatan" in berikut.menunggu) == (date(2026, 4, 21), True)
    (kabar,) = ini.peristiwa
    assert isinstance(kabar, KeberatanDiajukan)
    assert kabar.batas_putus == date(2026, 4, 21)
    assert [j.tindakan for j in ini.jejak][-1] == "Mengajukan keberatan"


def test_unknown_holidays_take_nobodys_right():
    ini = ajukan(tersampaikan(), kalender=Kalender(libur={}, tahun=frozenset()))
    assert ini.keberatan.batas_putus is None


@pytest.mark.parametrize(
    ("jenis_skp", "penilai", "tolak"),
    [
        (JenisSkp.JPT, JenisPegawai.PEJABAT_NEGARA, HasilSudahFinal),
        (JenisSkp.PIMPINAN_UNIT_MANDIRI, JenisPegawai.PEJABAT_NEGARA, HasilSudahFinal),
        (JenisSkp.JPT, JenisPegawai.PNS, None),
        (JenisSkp.JA_JF, JenisPegawai.PEJABAT_NEGARA, None),
    ],
)
def test_the_cases_in_which_no_objection_lies(jenis_skp, penilai, tolak):
    ini = tersampaikan(
        rencana=sebuah_rencana(jenis_skp=jenis_skp),
        penilai=seorang(PENILAI, jenis_pegawai=penilai),
    )
    if tolak is None:
        ajukan(ini)
        return
    with pytest.raises(tolak) as sebab:
        ajukan(ini)
    assert "Lampiran Bab IV.A angka 12" in sebab.value.kalimat


def test_a_state_of_the_data_without_a_decider_says_where_to_turn():
    with pytest.raises(KeberatanTanpaPemutus) as tolak:
        ajukan(tersampaikan(atasan_penilai=None))
    assert "Data Atasan" in tolak.value.kalimat


def test_nothing_to_object_to_before_delivery_and_nothing_without_a_reason():
    with pytest.raises(errors.DokumenBelumDisampaikan):
        ajukan(sebuah_penilaian())
    with pytest.raises(IsianSalah) as tolak:
        ajukan(tersampaikan(), alasan="  ")
    assert tolak.value.bidang[0][0] == "keberatan"


@pytest.mark.parametrize("siapa", [PENILAI, ATASAN, ORANG_LAIN])
def test_only_the_employee_objects_and_takes_it_back(siapa):
    with pytest.raises(errors.BukanPemilikSkp):
        ajukan(tersampaikan(), oleh=siapa)
    with pytest.raises(errors.BukanPemilikSkp):
        keberatan.batalkan(ajukan(tersampaikan()), oleh=siapa, sekarang=DIKIRIM)


def test_taken_back_it_may_come_again_within_the_term():
    ini = ajukan(tersampaikan())
    keberatan.batalkan(ini, oleh=PEGAWAI, sekarang=hari("2026-04-13"))
    assert ini.keberatan.status is S.DIBATALKAN
    assert isinstance(ini.peristiwa[-1], KeberatanDibatalkan)
    with pytest.raises(KeberatanTidakTerbuka):
        keberatan.batalkan(ini, oleh=PEGAWAI, sekarang=hari("2026-04-13"))
    assert ajukan(ini, "2026-04-14", id="k-2").keberatan.id == "k-2"


def test_one_at_a_time_and_the_last_word_is_the_last():
    ini = ajukan(tersampaikan())
    with pytest.raises(KeberatanSudahAda):
        ajukan(ini)
    putuskan(ini)
    for langkah in (lambda: ajukan(ini), lambda: putuskan(ini)):
        with pytest.raises(DomainError) as tolak:
            langkah()
        assert "final" in tolak.value.kalimat


def test_the_rater_explains_until_it_is_decided():
    ini = ajukan(tersampaikan())
    for teks in ("Bukti belum ada saat dinilai.", "Bukti baru ada sesudahnya."):
        keberatan.jelaskan(ini, penjelasan=teks, oleh=PENILAI, sekarang=hari("2026-04-13"))
    assert ini.keberatan.penjelasan == "Bukti baru ada sesudahnya."
    with pytest.raises(errors.BukanPejabatPenilai):
        keberatan.jelaskan(ini, penjelasan="x", oleh=ATASAN, sekarang=DIKIRIM)
    putuskan(ini)
    with pytest.raises(KeberatanTidakTerbuka):
        keberatan.jelaskan(ini, penjelasan="x", oleh=PENILAI, sekarang=DIKIRIM)


def test_changed_the_result_is_new_the_old_one_is_kept_and_everybody_hears():
    ini = putuskan(ajukan(tersampaikan()))
    assert (ini.hasil.predikat, ini.keberatan.status) == (Predikat.BAIK, S.DITERIMA)
    assert ini.keberatan.lama.predikat is Predikat.BUTUH_PERBAIKAN
    assert ini.status is StatusPenilaian.DITERIMA
    dinilai, diputus = ini.peristiwa[-2:]
    assert isinstance(dinilai, Dinilai)
    assert (dinilai.predikat, dinilai.atas_keberatan) == (Predikat.BAIK, True)
    assert isinstance(diputus, KeberatanDiputus)
    assert diputus.diubah
    isi = jelaskan(ini)
    assert isi.dinilai_oleh == ATASAN.nama
    assert "sebelumnya Butuh Perbaikan" in isi.kalimat
    assert any("Lampiran Bab V.B" in d for d in isi.dasar)


def test_upheld_nothing_changes_but_the_last_word():
    ini = putuskan(
        ajukan(tersampaikan()), putusan=Putusan.MENGUATKAN, hasil_kerja=None, perilaku=None
    )
    assert (ini.hasil.predikat, ini.keberatan.status) == (Predikat.BUTUH_PERBAIKAN, S.DITOLAK)
    assert not [p for p in ini.peristiwa if isinstance(p, Dinilai)]
    assert not ini.peristiwa[-1].diubah
    assert jelaskan(ini).dinilai_oleh == PENILAI.nama


@pytest.mark.parametrize(
    ("ubah", "tolak"),
    [
        ({"oleh": PENILAI}, BukanPemutusKeberatan),
        ({"oleh": PEGAWAI}, BukanPemutusKeberatan),
        ({"keputusan": ""}, IsianSalah),
        ({"putusan": None}, IsianSalah),
        ({"hasil_kerja": BAWAH}, RatingTidakBerubah),
        ({"perilaku": None}, errors.RatingTidakLengkap),
    ],
)
def test_a_decision_that_cannot_stand(ubah, tolak):
    ini = ajukan(tersampaikan())
    with pytest.raises(tolak):
        putuskan(ini, **ubah)
    assert ini.keberatan.terbuka
    assert ini.hasil.predikat is Predikat.BUTUH_PERBAIKAN


def test_a_new_superior_of_the_rater_decides():
    ini = ajukan(tersampaikan())
    ini.skp = replace(ini.skp, atasan_penilai=seorang(ORANG_LAIN))
    with pytest.raises(BukanPemutusKeberatan):
        putuskan(ini)
    assert putuskan(ini, oleh=ORANG_LAIN).keberatan.pemutus.pegawai_id == ORANG_LAIN.pegawai_id


def test_what_each_may_do_is_offered_to_him_alone():
    def tawaran(ini: Penilaian, siapa: object) -> set[str]:
        semua = boleh(ini, siapa, hari=date(2026, 4, 13), kalender=KALENDER_2026)
        return {satu for satu in semua if "KEBERATAN" in satu}

    ini = tersampaikan()
    assert tawaran(ini, PEGAWAI) == {"KEBERATAN"}
    assert tawaran(ini, PENILAI) == tawaran(ini, ATASAN) == set()
    ajukan(ini)
    assert tawaran(ini, PEGAWAI) == {"BATALKAN_KEBERATAN"}
    assert tawaran(ini, PENILAI) == {"JELASKAN_KEBERATAN"}
    assert tawaran(ini, ATASAN) == {"PUTUSKAN_KEBERATAN"}
    putuskan(ini)
    assert tawaran(ini, PEGAWAI) == tawaran(ini, PENILAI) == tawaran(ini, ATASAN) == set()
