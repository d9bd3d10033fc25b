"""Who approves sees what differs from last year; a stranger sees nothing of either plan."""

from kinerja.skp.v1 import banding_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from tests.integration.skp.dunia import TAHUN, Dunia, ditolak

DULU = {"periode_mulai": f"{TAHUN - 1}-01-01", "periode_selesai": f"{TAHUN - 1}-12-31"}


def banding(dunia: Dunia, siapa: str, skp_id: str) -> pb.GetBandingResponse:
    return dunia.sebagai(siapa).GetBanding(pb.GetBandingRequest(skp_id=skp_id))


def ubah_target(dunia: Dunia, skp: skp_pb.Skp, target: str) -> skp_pb.Skp:
    rhk = skp.rhk[0]
    i = rhk.indikator[0]
    isian = skp_pb.IsianIndikator(
        indikator=i.indikator, target=target, aspek=i.aspek, perspektif=i.perspektif
    )
    minta = skp_pb.UbahIndikatorRequest(
        skp_id=skp.skp_id,
        etag=skp.etag,
        rhk_id=rhk.rhk_id,
        indikator_id=i.indikator_id,
        isian=isian,
    )
    return dunia.sebagai("kadis").UbahIndikator(minta).skp


def test_the_rater_sees_what_is_new_and_what_went(dunia: Dunia):
    lama = dunia.disetujui("kadis", "bupati", **DULU)
    kini = ubah_target(dunia, dunia.isi("kadis", dunia.skp("kadis")), "24 layanan")
    kini = dunia.ajukan("kadis", kini)
    jawab = banding(dunia, "bupati", kini.skp_id)
    assert (jawab.lama.skp_id, jawab.baru.skp_id) == (lama.skp_id, kini.skp_id)
    (rhk,) = jawab.rhk
    assert (rhk.status, rhk.lama) == (pb.STATUS_BANDING_BERUBAH, rhk.baru)
    (i,) = rhk.indikator
    assert (i.lama.target, i.baru.target) == ("12 layanan", "24 layanan")


def test_only_an_approved_earlier_plan_counts(dunia: Dunia):
    dunia.isi("kadis", dunia.skp("kadis", **DULU))
    kini = dunia.isi("kadis", dunia.skp("kadis"))
    jawab = banding(dunia, "kadis", kini.skp_id)
    assert not jawab.HasField("lama")
    assert not jawab.rhk


def test_who_may_not_read_the_plan_may_not_compare_it(dunia: Dunia):
    dunia.disetujui("kadis", "bupati", **DULU)
    kini = dunia.isi("kadis", dunia.skp("kadis"))
    assert ditolak(lambda: banding(dunia, "guru", kini.skp_id)).alasan == "AKSES_DITOLAK"
    assert ditolak(lambda: banding(dunia, "bupati", kini.skp_id)).alasan == "SKP_MASIH_DRAFT"
    assert ditolak(lambda: banding(dunia, "kadis", "x")).alasan == "TIDAK_DITEMUKAN"
