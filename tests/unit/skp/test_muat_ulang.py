"""Muat Ulang: the rater is resolved again, the work stays."""

import pytest

from services.chassis.errors import AksesDitolak, SudahBerubah
from services.skp.domain.events import PenilaiDiganti
from services.skp.domain.istilah import StatusSkp
from services.skp.domain.penilai import HasilPenilai
from tests.unit.skp.pembangun import ATASAN, PEMILIK, PENILAI, an_orang, an_skp, tindakan

DRAFT, PENGAJUAN, PERSETUJUAN = StatusSkp.DRAFT, StatusSkp.PENGAJUAN, StatusSkp.PERSETUJUAN
TETAP = HasilPenilai(PENILAI, ATASAN, an_skp().alasan_penilai)


@pytest.mark.parametrize("status", [DRAFT, PENGAJUAN, PERSETUJUAN])
def test_reloading_changes_the_rater_and_keeps_the_work(status):
    skp = an_skp(status=status)
    baru = HasilPenilai(an_orang("baru"), ATASAN, "Yang baru memimpin unit kerja Anda.")
    assert skp.muat_ulang_penilai(tindakan(), pegawai=PEMILIK, hasil=baru)
    assert (skp.status, skp.rhk) == (status, an_skp().rhk)
    (fakta,) = skp.peristiwa
    assert fakta == PenilaiDiganti(
        skp_id="skp-1",
        penilai=an_orang("baru"),
        atasan_penilai=ATASAN,
        alasan="Yang baru memimpin unit kerja Anda.",
        versi=skp.versi,
    )
    assert skp.riwayat[0].catatan == "Yang baru memimpin unit kerja Anda."


def test_reloading_with_nothing_new_changes_nothing():
    skp = an_skp()
    assert not skp.muat_ulang_penilai(tindakan(), pegawai=PEMILIK, hasil=TETAP)
    assert skp == an_skp()


def test_reloading_never_takes_a_rater_away():
    skp = an_skp()
    hilang = HasilPenilai(None, None, "Belum ada pimpinan.")
    assert not skp.muat_ulang_penilai(tindakan(), pegawai=PEMILIK, hasil=hilang)
    assert skp.penilai == PENILAI


def test_a_new_reason_for_the_same_rater_is_kept_quietly():
    skp = an_skp()
    alasan = HasilPenilai(PENILAI, ATASAN, "Ditetapkan admin instansi.")
    assert not skp.muat_ulang_penilai(tindakan(), pegawai=PEMILIK, hasil=alasan)
    assert (skp.alasan_penilai, skp.versi, skp.peristiwa) == (alasan.alasan, 8, [])


def test_reloading_refreshes_the_owner_of_a_draft_only():
    naik = an_orang("pemilik", golongan="III/b")
    draft, disetujui = an_skp(), an_skp(status=PERSETUJUAN)
    for skp in (draft, disetujui):
        skp.muat_ulang_penilai(tindakan(), pegawai=naik, hasil=TETAP)
    assert (draft.pegawai, disetujui.pegawai) == (naik, PEMILIK)


def test_reloading_is_the_owners_and_on_what_he_saw():
    with pytest.raises(AksesDitolak):
        an_skp().muat_ulang_penilai(tindakan(PENILAI), pegawai=PEMILIK, hasil=TETAP)
    with pytest.raises(SudahBerubah):
        an_skp().muat_ulang_penilai(tindakan(versi=1), pegawai=PEMILIK, hasil=TETAP)
