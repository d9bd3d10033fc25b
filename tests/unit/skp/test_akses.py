"""Who may see a plan, what he may do now, and whom all wait for."""

from datetime import date

import pytest

from services.chassis.errors import AksesDitolak
from services.skp.domain import akses
from services.skp.domain.akses import Keadaan, Pemanggil, Relasi
from services.skp.domain.errors import SkpMasihDraft
from services.skp.domain.istilah import StatusSkp
from services.skp.domain.pegawai import Profil
from services.skp.domain.penilai import HasilPenilai
from tests.unit.skp.pembangun import a_pegawai, an_orang, an_penugasan

DRAFT, PENGAJUAN, PERSETUJUAN = StatusSkp.DRAFT, StatusSkp.PENGAJUAN, StatusSkp.PERSETUJUAN
JANUARI, FEBRUARI = date(2026, 1, 31), date(2026, 2, 1)


def a_pemanggil(pegawai_id="x", *, instansi_id="kab", peran=("PEGAWAI",)) -> Pemanggil:
    return Pemanggil(
        pegawai_id=pegawai_id, nama="", instansi_id=instansi_id, peran=frozenset(peran)
    )


def keadaan(status=DRAFT, *, pernah_diajukan=False, penilai_id="penilai") -> Keadaan:
    return Keadaan(
        pegawai_id="pemilik",
        penilai_id=penilai_id,
        atasan_penilai_id="atasan",
        instansi_id="kab",
        status=status,
        mulai=date(2026, 1, 1),
        pernah_diajukan=pernah_diajukan,
    )


@pytest.mark.parametrize(
    ("siapa", "relasi"),
    [
        (a_pemanggil("pemilik"), Relasi.PEMILIK),
        (a_pemanggil("penilai"), Relasi.PENILAI),
        (a_pemanggil("atasan"), Relasi.ATASAN_PENILAI),
        (a_pemanggil(peran=("PEGAWAI", "ADMIN_INSTANSI")), Relasi.PEMBACA),
        (a_pemanggil(instansi_id="pusat", peran=("SUPER_ADMIN",)), Relasi.PEMBACA),
        (a_pemanggil("penilai", peran=("ADMIN_INSTANSI",)), Relasi.PENILAI),
    ],
)
def test_the_strongest_relation_counts(siapa, relasi):
    assert akses.relasi(siapa, keadaan()) is relasi


@pytest.mark.parametrize(
    "siapa",
    [
        a_pemanggil(),
        a_pemanggil(instansi_id="lain", peran=("ADMIN_INSTANSI",)),
        a_pemanggil("", peran=("GATEWAY",)),
    ],
)
def test_a_stranger_is_refused(siapa):
    with pytest.raises(AksesDitolak):
        akses.relasi(siapa, keadaan(penilai_id=""))


@pytest.mark.parametrize("relasi", Relasi)
@pytest.mark.parametrize("status", [DRAFT, PENGAJUAN, PERSETUJUAN])
def test_a_draft_is_its_owners_alone(relasi, status):
    if status is DRAFT and relasi is not Relasi.PEMILIK:
        with pytest.raises(SkpMasihDraft):
            akses.pastikan_boleh_melihat(relasi, status)
    else:
        akses.pastikan_boleh_melihat(relasi, status)


@pytest.mark.parametrize(
    ("relasi", "status", "hari", "boleh"),
    [
        (Relasi.PEMILIK, DRAFT, JANUARI, "UBAH AJUKAN HAPUS MUAT_ULANG"),
        (Relasi.PEMILIK, PENGAJUAN, JANUARI, "MUAT_ULANG"),
        (Relasi.PEMILIK, PERSETUJUAN, JANUARI, "MUAT_ULANG"),
        (Relasi.PENILAI, DRAFT, JANUARI, ""),
        (Relasi.PENILAI, PENGAJUAN, JANUARI, "SETUJUI KEMBALIKAN EKSPEKTASI"),
        (Relasi.PENILAI, PERSETUJUAN, FEBRUARI, "KEMBALIKAN"),
        (Relasi.ATASAN_PENILAI, PENGAJUAN, JANUARI, ""),
        (Relasi.ATASAN_PENILAI, PENGAJUAN, FEBRUARI, "SETUJUI"),
        (Relasi.ATASAN_PENILAI, PERSETUJUAN, FEBRUARI, ""),
        (Relasi.ATASAN_PENILAI, DRAFT, FEBRUARI, ""),
        (Relasi.PEMBACA, PENGAJUAN, FEBRUARI, ""),
        (Relasi.PEMBACA, PERSETUJUAN, FEBRUARI, ""),
    ],
)
def test_what_each_may_do_now(relasi, status, hari, boleh):
    assert list(akses.boleh(relasi, keadaan(status), hari_ini=hari)) == boleh.split()


def test_a_draft_once_submitted_is_not_offered_for_deletion():
    boleh = akses.boleh(Relasi.PEMILIK, keadaan(pernah_diajukan=True), hari_ini=JANUARI)
    assert "HAPUS" not in boleh


@pytest.mark.parametrize(
    ("status", "atasan", "hari", "siapa"),
    [
        (DRAFT, "Sri", JANUARI, "Ratna (pegawai)"),
        (PENGAJUAN, "Sri", JANUARI, "Bagus (pejabat penilai)"),
        (
            PENGAJUAN,
            "Sri",
            FEBRUARI,
            "Bagus (pejabat penilai) atau Sri (atasan pejabat penilai)",
        ),
        (PENGAJUAN, "", FEBRUARI, "Bagus (pejabat penilai)"),
        (PERSETUJUAN, "Sri", FEBRUARI, ""),
    ],
)
def test_whom_all_wait_for(status, atasan, hari, siapa):
    hasil = akses.menunggu(
        keadaan(status), nama="Ratna", nama_penilai="Bagus", nama_atasan=atasan, hari_ini=hari
    )
    assert hasil.siapa == siapa
    assert hasil.sampai == (None if status is PERSETUJUAN else JANUARI)


def a_profil() -> Profil:
    hasil = HasilPenilai(an_orang("penilai"), None, "")
    return Profil(pegawai=a_pegawai(), penugasan=((an_penugasan(), hasil),), wajib_skp=True)


@pytest.mark.parametrize(
    ("siapa", "boleh"),
    [
        (a_pemanggil("pemilik"), True),
        (a_pemanggil("penilai"), True),
        (a_pemanggil(peran=("ADMIN_INSTANSI",)), True),
        (a_pemanggil(instansi_id="lain", peran=("ADMIN_INSTANSI",)), False),
        (a_pemanggil(), False),
    ],
)
def test_who_sees_a_profile(siapa, boleh):
    if boleh:
        akses.pastikan_boleh_melihat_pegawai(siapa, a_profil())
        return
    with pytest.raises(AksesDitolak):
        akses.pastikan_boleh_melihat_pegawai(siapa, a_profil())


@pytest.mark.parametrize(
    ("siapa", "boleh"),
    [
        (a_pemanggil("pemilik"), True),
        (a_pemanggil("penilai"), False),
        (a_pemanggil(peran=("ADMIN_INSTANSI",)), True),
    ],
)
def test_who_fetches_a_persons_data(siapa, boleh):
    if boleh:
        akses.pastikan_boleh_mengurus(siapa, a_pegawai())
        return
    with pytest.raises(AksesDitolak):
        akses.pastikan_boleh_mengurus(siapa, a_pegawai())
