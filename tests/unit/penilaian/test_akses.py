"""Who may see a period, and whether what is offered is what the commands then allow."""

from dataclasses import replace
from datetime import date

import pytest

from services.chassis.errors import AksesDitolak, DomainError, Kind
from services.penilaian.domain import keberatan
from services.penilaian.domain.akses import boleh, pastikan_boleh_melihat
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.isian import Emotikon
from services.penilaian.domain.matriks_predikat import Ekspektasi
from services.penilaian.domain.pengisian import tambah_rencana_aksi
from services.penilaian.domain.penilaian import Pelaku, Penilaian, StatusPenilaian
from services.penilaian.domain.umpan_balik import beri_umpan_balik
from tests.unit.penilaian.pembangun import (
    ATASAN,
    KALENDER_2026,
    ORANG_LAIN,
    PEGAWAI,
    PENILAI,
    SEKARANG,
    sebuah_penilaian,
    sebuah_rencana,
    sebuah_skp,
    seorang,
)

SEMUA = [PEGAWAI, PENILAI, ATASAN, ORANG_LAIN]
HARI = date(2026, 4, 7)


def pada_status(status: StatusPenilaian, *, disetujui: bool = True) -> Penilaian:
    penilaian = sebuah_penilaian()
    langkah = list(StatusPenilaian).index(status)
    if langkah >= 1:
        penilaian.nilai(
            hasil_kerja=Ekspektasi.SESUAI_EKSPEKTASI,
            perilaku=Ekspektasi.SESUAI_EKSPEKTASI,
            catatan="",
            oleh=PENILAI,
            sekarang=SEKARANG,
        )
    if langkah >= 2:
        kosong = CapaianDipakai(None, "")
        penilaian.sampaikan(
            oleh=PENILAI, sekarang=SEKARANG, capaian=kosong, kalender=KALENDER_2026
        )
    if langkah >= 3:
        penilaian.terima(oleh=PEGAWAI, sekarang=SEKARANG)
    penilaian.skp = replace(penilaian.skp, disetujui=disetujui)
    return penilaian


TINDAKAN = {
    "ISI": lambda p, o: tambah_rencana_aksi(
        p, id_baru="x", rhk_id="r-1", deskripsi="x", target="", oleh=o, sekarang=SEKARANG
    ),
    "UMPAN_BALIK": lambda p, o: beri_umpan_balik(
        p,
        id_baru="x",
        rhk_id="r-1",
        nilai=None,
        teks="",
        emotikon=Emotikon.JEMPOL_ATAS,
        oleh=o,
        sekarang=SEKARANG,
    ),
    "NILAI": lambda p, o: p.nilai(
        hasil_kerja=Ekspektasi.SESUAI_EKSPEKTASI,
        perilaku=Ekspektasi.SESUAI_EKSPEKTASI,
        catatan="",
        oleh=o,
        sekarang=SEKARANG,
    ),
    "SAMPAIKAN": lambda p, o: p.sampaikan(
        oleh=o, sekarang=SEKARANG, capaian=CapaianDipakai(None, ""), kalender=KALENDER_2026
    ),
    "TERIMA": lambda p, o: p.terima(oleh=o, sekarang=SEKARANG),
    "CETAK": lambda p, _: p.pastikan_dinilai(),
    "KEBERATAN": lambda p, o: keberatan.ajukan(
        p, id="k", alasan="x", oleh=o, sekarang=SEKARANG, kalender=KALENDER_2026
    ),
}


def berhasil(tindakan: str, penilaian: Penilaian, oleh: Pelaku) -> bool:
    try:
        TINDAKAN[tindakan](penilaian, oleh)
    except DomainError:
        return False
    return True


@pytest.mark.parametrize("disetujui", [True, False])
@pytest.mark.parametrize("status", list(StatusPenilaian))
@pytest.mark.parametrize("oleh", SEMUA)
def test_what_is_offered_is_what_works(oleh: Pelaku, status: StatusPenilaian, disetujui: bool):
    tawaran = boleh(
        pada_status(status, disetujui=disetujui), oleh, hari=HARI, kalender=KALENDER_2026
    )
    nyata = [t for t in TINDAKAN if berhasil(t, pada_status(status, disetujui=disetujui), oleh)]
    assert tawaran == nyata


def test_a_period_that_has_not_begun_is_not_offered_for_rating():
    assert "NILAI" not in boleh(
        sebuah_penilaian(), PENILAI, hari=date(2025, 12, 31), kalender=KALENDER_2026
    )
    assert "NILAI" in boleh(
        sebuah_penilaian(), PENILAI, hari=date(2026, 1, 1), kalender=KALENDER_2026
    )


def test_without_a_superior_of_the_rater():
    penilaian = sebuah_penilaian(skp=sebuah_skp(atasan_penilai=None))
    assert boleh(penilaian, ATASAN, hari=HARI, kalender=KALENDER_2026) == []


@pytest.mark.parametrize("siapa", [PEGAWAI, PENILAI, ATASAN])
def test_those_related_may_look(siapa: Pelaku):
    pastikan_boleh_melihat(sebuah_penilaian(), siapa, admin_instansi="")


def test_the_admin_of_the_same_agency_may_look_and_no_other():
    penilaian = sebuah_penilaian()
    pastikan_boleh_melihat(penilaian, ORANG_LAIN, admin_instansi="i-1")
    for asing in ("", "i-2"):
        with pytest.raises(AksesDitolak) as ditolak:
            pastikan_boleh_melihat(penilaian, ORANG_LAIN, admin_instansi=asing)
        assert ditolak.value.kind is Kind.FORBIDDEN


def test_an_agency_without_an_id_is_nobodys_to_administer():
    penilaian = sebuah_penilaian(skp=sebuah_skp(rencana=sebuah_rencana(instansi_id="")))
    with pytest.raises(AksesDitolak):
        pastikan_boleh_melihat(penilaian, ORANG_LAIN, admin_instansi="")


def test_whoever_set_the_result_may_still_look_after_he_was_replaced():
    penilaian = pada_status(StatusPenilaian.DINILAI)
    penilaian.skp = replace(penilaian.skp, penilai=seorang(ORANG_LAIN))
    pastikan_boleh_melihat(penilaian, PENILAI, admin_instansi="")
