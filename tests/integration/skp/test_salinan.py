"""Copying results: from one's own plan of before, and from a colleague who shares his."""

from typing import Any

import pytest

from kinerja.skp.v1 import salinan_service_pb2 as sl
from kinerja.skp.v1 import skp_service_pb2 as pb
from tests.integration.skp.dunia import TAHUN, Dunia, ditolak


@pytest.fixture
def rekan(dunia: Dunia) -> Dunia:
    """A second prakom of the same post."""
    berkas = dunia.kabupaten()
    jf = {"kelompok_jabatan": "JF", "jenjang": "AHLI_PERTAMA"}
    berkas["pegawai"].append(
        dunia.orang("prakom2", "bidang", "Pranata Komputer Ahli Pertama", post=jf)
    )
    dunia.muat(berkas)
    return dunia


def sumber(dunia: Dunia, siapa: str, skp: pb.Skp, dari: str = "") -> Any:
    minta = sl.ListSumberSalinanRequest(skp_id=skp.skp_id, dari_skp_id=dari)
    return dunia.sebagai(siapa).ListSumberSalinan(minta).sumber


def salin(dunia: Dunia, siapa: str, skp: pb.Skp, dari: pb.Skp, *rhk_id: str) -> pb.Skp:
    minta = sl.SalinRhkRequest(
        skp_id=skp.skp_id, etag=skp.etag, dari_skp_id=dari.skp_id, rhk_id=rhk_id
    )
    return dunia.sebagai(siapa).SalinRhk(minta).skp


def bagikan(dunia: Dunia, siapa: str, skp: pb.Skp, *, boleh: bool = True) -> pb.Skp:
    minta = pb.IzinkanSalinRequest(skp_id=skp.skp_id, etag=skp.etag, boleh_disalin=boleh)
    return dunia.sebagai(siapa).IzinkanSalin(minta).skp


def test_last_years_own_results_come_into_this_years_draft(dunia: Dunia):
    lama = {"periode_mulai": f"{TAHUN - 1}-01-01", "periode_selesai": f"{TAHUN - 1}-12-31"}
    dulu = dunia.isi("kadis", dunia.skp("kadis", **lama))
    kini = dunia.skp("kadis")
    (satu,) = sumber(dunia, "kadis", kini)
    assert (satu.skp_id, satu.milik_sendiri, len(satu.rhk)) == (dulu.skp_id, True, 0)
    (rinci,) = sumber(dunia, "kadis", kini, dulu.skp_id)
    assert rinci.rhk[0].rencana_hasil_kerja == "Hasil kerja kadis"
    hasil = salin(dunia, "kadis", kini, dulu, dulu.rhk[0].rhk_id)
    assert [r.rencana_hasil_kerja for r in hasil.rhk] == ["Hasil kerja kadis"]
    assert hasil.rhk[0].rhk_id != dulu.rhk[0].rhk_id
    assert hasil.rhk[0].indikator[0].target == "12 layanan"


def test_a_colleagues_plan_only_while_he_shares_it(rekan: Dunia):
    kabid = rekan.isi_sementara("kabid", rekan.skp("kabid"))
    rekan.setujui("kadis", rekan.ajukan("kabid", kabid))
    milik = rekan.disetujui("prakom", "kabid", pimpinan=kabid.rhk[0].rhk_id)
    draf = rekan.skp("prakom2")
    assert not sumber(rekan, "prakom2", draf)
    rhk = milik.rhk[0].rhk_id
    assert ditolak(lambda: salin(rekan, "prakom2", draf, milik, rhk)).alasan == "TIDAK_DITEMUKAN"
    milik = bagikan(rekan, "prakom", milik)
    (satu,) = sumber(rekan, "prakom2", draf)
    assert not satu.milik_sendiri
    hasil = salin(rekan, "prakom2", draf, milik, rhk)
    assert hasil.rhk[0].tautan == pb.STATUS_TAUTAN_SEMENTARA
    assert not hasil.rhk[0].rhk_pimpinan_id
    bagikan(rekan, "prakom", milik, boleh=False)
    assert not sumber(rekan, "prakom2", hasil)


def test_another_post_another_person_and_a_stale_version_are_refused(rekan: Dunia):
    kadis = rekan.disetujui("kadis", "bupati")
    bagikan(rekan, "kadis", kadis)
    draf = rekan.skp("guru")
    assert not sumber(rekan, "guru", draf)
    rhk = kadis.rhk[0].rhk_id
    assert ditolak(lambda: salin(rekan, "guru", draf, kadis, rhk)).alasan == "TIDAK_DITEMUKAN"
    assert ditolak(lambda: salin(rekan, "prakom", draf, kadis, rhk)).alasan == "AKSES_DITOLAK"
    assert "rhk_id" in ditolak(lambda: salin(rekan, "guru", draf, kadis)).bidang
    assert ditolak(lambda: sumber(rekan, "prakom", draf)).kode.name == "PERMISSION_DENIED"
    basi = draf
    rekan.isi("guru", draf, pimpinan=rhk)
    assert ditolak(lambda: salin(rekan, "guru", basi, kadis, rhk)).alasan == "SUDAH_BERUBAH"
