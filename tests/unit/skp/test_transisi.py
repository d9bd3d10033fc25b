"""The life of a plan: each step allowed where the law allows it, and refused everywhere else."""

from datetime import date

import pytest

from services.chassis.errors import AksesDitolak, IsianSalah, SudahBerubah
from services.skp.domain.errors import (
    PenilaiBelumAda,
    PersetujuanBelumBeralih,
    SkpAtasanBelumDisetujui,
    SkpBelumLengkap,
    SkpBukanDraft,
    SkpBukanPengajuan,
    SkpPernahDiajukan,
    SkpTidakDapatDikembalikan,
)
from services.skp.domain.events import (
    PenilaiDiganti,
    SkpDiajukan,
    SkpDibukaKembali,
    SkpDikembalikan,
    SkpDisetujui,
)
from services.skp.domain.istilah import JenisSkp, NilaiPerilaku, StatusSkp
from services.skp.domain.penilai import HasilPenilai
from services.skp.domain.rencana import Lampiran
from tests.unit.skp.pembangun import (
    ATASAN,
    ATASAN_BELUM,
    ATASAN_SIAP,
    PEMILIK,
    PENILAI,
    an_indikator,
    an_orang,
    an_rhk,
    an_skp,
    tindakan,
)

DRAFT, PENGAJUAN, PERSETUJUAN = StatusSkp.DRAFT, StatusSkp.PENGAJUAN, StatusSkp.PERSETUJUAN
TETAP = HasilPenilai(PENILAI, ATASAN, an_skp().alasan_penilai)
SESUDAH = date(2026, 2, 1)
NILAI = NilaiPerilaku.AKUNTABEL


def ajukan(skp, t, *, hasil=TETAP, atasan=ATASAN_SIAP, pegawai=PEMILIK):
    skp.ajukan(t, pegawai=pegawai, hasil=hasil, atasan=atasan)


LANGKAH = {
    "ubah_rhk": lambda skp, t: skp.ubah_rhk((an_rhk(2),), t),
    "ubah_lampiran": lambda skp, t: skp.ubah_lampiran(Lampiran(), t),
    "hapus": lambda skp, t: skp.pastikan_dapat_dihapus(t),
    "ajukan": ajukan,
    "kembalikan": lambda skp, t: skp.kembalikan(t, "Perbaiki target."),
    "setujui": lambda skp, t: skp.setujui(t),
    "ekspektasi": lambda skp, t: skp.ubah_ekspektasi(NILAI, ("Lebih teliti",), t),
}
# Who may take which step in which state: everything else is refused below.
BOLEH = {
    ("ubah_rhk", "pemilik", DRAFT): DRAFT,
    ("ubah_lampiran", "pemilik", DRAFT): DRAFT,
    ("hapus", "pemilik", DRAFT): DRAFT,
    ("ajukan", "pemilik", DRAFT): PENGAJUAN,
    ("kembalikan", "penilai", PENGAJUAN): DRAFT,
    ("kembalikan", "penilai", PERSETUJUAN): DRAFT,
    ("setujui", "penilai", PENGAJUAN): PERSETUJUAN,
    ("setujui", "atasan", PENGAJUAN): PERSETUJUAN,  # after 31 January
    ("ekspektasi", "penilai", PENGAJUAN): PENGAJUAN,
}
MILIK = {"ubah_rhk": "pemilik", "ubah_lampiran": "pemilik", "hapus": "pemilik"}
MILIK |= {"ajukan": "pemilik", "kembalikan": "penilai", "ekspektasi": "penilai"}
ORANG = {o.pegawai_id: o for o in (PEMILIK, PENILAI, ATASAN, an_orang("lain"))}


@pytest.mark.parametrize("status", [DRAFT, PENGAJUAN, PERSETUJUAN])
@pytest.mark.parametrize("siapa", ORANG)
@pytest.mark.parametrize("langkah", LANGKAH)
def test_each_step_is_for_one_relation_and_one_state(langkah, siapa, status):
    skp = an_skp(status=status)
    t = tindakan(ORANG[siapa], hari=SESUDAH)
    if (langkah, siapa, status) in BOLEH:
        LANGKAH[langkah](skp, t)
        assert skp.status is BOLEH[langkah, siapa, status]
        assert skp.versi == 7 + (langkah != "hapus")
        return
    berhak = {siapa} & ({MILIK[langkah]} if langkah in MILIK else {"penilai", "atasan"})
    salah_status = (SkpBukanDraft, SkpBukanPengajuan, SkpTidakDapatDikembalikan)
    with pytest.raises(salah_status if berhak else AksesDitolak) as tolak:
        LANGKAH[langkah](skp, t)
    assert skp == an_skp(status=status), "a refusal changes nothing"
    if berhak:
        assert tolak.value.fakta == {"status": status.value}


@pytest.mark.parametrize(("langkah", "siapa", "status"), BOLEH)
def test_a_stale_version_is_refused(langkah, siapa, status):
    skp = an_skp(status=status)
    with pytest.raises(SudahBerubah):
        LANGKAH[langkah](skp, tindakan(ORANG[siapa], hari=SESUDAH, versi=6))
    assert skp == an_skp(status=status)


def test_a_wrong_state_is_told_before_a_stale_version():
    with pytest.raises(SkpBukanDraft):
        ajukan(an_skp(status=PENGAJUAN), tindakan(versi=1))


def test_submitting_tells_the_rater_and_clears_the_old_note():
    skp = an_skp(catatan_pengembalian="Perbaiki target.")
    ajukan(skp, tindakan())
    assert skp.pernah_diajukan
    assert skp.catatan_pengembalian == ""
    (fakta,) = skp.peristiwa
    assert fakta == SkpDiajukan(
        skp_id="skp-1",
        tahun=2026,
        pegawai=PEMILIK,
        penilai=PENILAI,
        mulai=date(2026, 1, 1),
        selesai=date(2026, 12, 31),
        versi=skp.versi,
    )
    (catatan,) = skp.riwayat
    assert (catatan.tindakan, catatan.dari, catatan.ke) == ("Mengajukan SKP", DRAFT, PENGAJUAN)


def test_submitting_prints_the_owner_as_he_is_today():
    naik = an_orang("pemilik", golongan="III/b", pangkat="Penata Muda Tingkat I")
    skp = an_skp()
    ajukan(skp, tindakan(), pegawai=naik)
    assert skp.peristiwa[0].pegawai.golongan == "III/b"


def test_submitting_goes_to_the_rater_of_today_and_says_so():
    baru = HasilPenilai(an_orang("penilai-baru"), ATASAN, "Yang baru memimpin.")
    skp = an_skp()
    ajukan(skp, tindakan(), hasil=baru)
    diganti, diajukan = skp.peristiwa
    assert isinstance(diganti, PenilaiDiganti)
    assert diajukan.penilai.pegawai_id == "penilai-baru"
    assert diganti.versi < diajukan.versi == skp.versi, "each fact has a version of its own"


def test_submitting_without_a_rater_is_refused_with_the_way_out():
    skp = an_skp(penilai=None, atasan_penilai=None)
    with pytest.raises(PenilaiBelumAda, match="Muat Ulang"):
        ajukan(skp, tindakan(), hasil=HasilPenilai(None, None, ""))


def test_submitting_before_the_superior_is_refused():
    with pytest.raises(SkpAtasanBelumDisetujui):
        ajukan(an_skp(), tindakan(), atasan=ATASAN_BELUM)


def test_a_high_leader_submits_without_waiting():
    skp = an_skp(jenis_skp=JenisSkp.JPT, rhk=(an_rhk(indikator=()),))
    with pytest.raises(SkpBelumLengkap):
        ajukan(skp, tindakan(), atasan=ATASAN_BELUM)


def test_an_incomplete_plan_is_refused_with_every_gap():
    skp = an_skp(rhk=(an_rhk(indikator=(an_indikator(target=""),)),))
    with pytest.raises(SkpBelumLengkap) as tolak:
        ajukan(skp, tindakan())
    assert [tempat for tempat, _ in tolak.value.bidang] == ["rhk[0].indikator[0].target"]


@pytest.mark.parametrize(
    ("status", "fakta", "kalimat"),
    [
        (PENGAJUAN, SkpDikembalikan, "Mengembalikan SKP"),
        (PERSETUJUAN, SkpDibukaKembali, "Membuka kembali SKP"),
    ],
)
def test_returning_carries_the_note(status, fakta, kalimat):
    skp = an_skp(status=status)
    skp.kembalikan(tindakan(PENILAI), "  Target belum terukur.  ")
    assert skp.catatan_pengembalian == "Target belum terukur."
    (satu,) = skp.peristiwa
    assert satu == fakta(
        skp_id="skp-1",
        tahun=2026,
        pegawai=PEMILIK,
        penilai=PENILAI,
        catatan="Target belum terukur.",
        versi=8,
    )
    (catatan,) = skp.riwayat
    assert (catatan.tindakan, catatan.catatan) == (kalimat, "Target belum terukur.")


@pytest.mark.parametrize("catatan", ["", "  \n ", "x" * 1001])
def test_returning_needs_a_note_within_bounds(catatan):
    skp = an_skp(status=PENGAJUAN)
    with pytest.raises(IsianSalah) as tolak:
        skp.kembalikan(tindakan(PENILAI), catatan)
    assert tolak.value.bidang[0][0] == "catatan"
    assert skp.status is PENGAJUAN


def test_approval_carries_the_whole_plan():
    skp = an_skp(status=PENGAJUAN)
    skp.setujui(tindakan(PENILAI))
    (fakta,) = skp.peristiwa
    assert isinstance(fakta, SkpDisetujui)
    assert fakta.oleh == PENILAI
    assert fakta.skp.rhk == skp.rhk
    assert fakta.skp.status is PERSETUJUAN
    assert fakta.skp.peristiwa == []


def test_the_raters_superior_approves_only_after_the_end_of_january():
    skp = an_skp(status=PENGAJUAN)
    with pytest.raises(PersetujuanBelumBeralih, match="31 Januari 2026"):
        skp.setujui(tindakan(ATASAN, hari=date(2026, 1, 31)))
    skp.setujui(tindakan(ATASAN, hari=SESUDAH))
    assert skp.peristiwa[0].oleh == ATASAN
    assert "atasan pejabat penilai" in skp.riwayat[0].tindakan


def test_one_person_in_both_chairs_is_the_rater():
    skp = an_skp(status=PENGAJUAN, atasan_penilai=PENILAI)
    skp.setujui(tindakan(PENILAI, hari=date(2026, 1, 2)))
    assert skp.status is PERSETUJUAN


def test_without_a_superior_only_the_rater_approves():
    with pytest.raises(AksesDitolak):
        an_skp(status=PENGAJUAN, atasan_penilai=None).setujui(tindakan(ATASAN, hari=SESUDAH))


def test_without_a_rater_nobody_acts_as_one():
    with pytest.raises(AksesDitolak):
        an_skp(penilai=None).kembalikan(tindakan(PENILAI), "Catatan")


def test_special_expectations_can_be_set_and_emptied():
    skp = an_skp(status=PENGAJUAN)
    skp.ubah_ekspektasi(NILAI, ("Lebih teliti",), tindakan(PENILAI))
    assert skp.ekspektasi == {NILAI: ("Lebih teliti",)}
    assert skp.riwayat[0].tindakan == "Menetapkan ekspektasi khusus: Akuntabel"
    skp.ubah_ekspektasi(NILAI, (), tindakan(PENILAI, versi=8))
    assert skp.ekspektasi == {}


def test_a_plan_once_submitted_is_not_deleted():
    with pytest.raises(SkpPernahDiajukan):
        an_skp(pernah_diajukan=True).pastikan_dapat_dihapus(tindakan())


def test_texts_that_would_not_fit_one_event_are_refused():
    besar = tuple(
        an_rhk(n, indikator=tuple(an_indikator(i, indikator="x" * 1000) for i in range(10)))
        for n in range(40)
    )
    with pytest.raises(IsianSalah) as tolak:
        an_skp().ubah_rhk(besar, tindakan())
    assert tolak.value.bidang[0][0] == "skp"
