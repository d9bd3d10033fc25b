"""What people do to a plan in tests that let anything happen; the caller judges a refusal."""

from __future__ import annotations

from kinerja.skp.v1 import skp_service_pb2 as pb
from tests.integration.skp.dunia import MULAI, SELESAI, TAHUN, Dunia

RENCANA = ("buat", "semester", "hapus", "ajukan", "kembalikan", "setujui")


def ubah_rencana(dunia: Dunia, apa: str, orang: str) -> None:
    """One act of a person on his plan, or of his rater."""
    akun = dunia.sebagai(orang)
    if apa in {"buat", "semester"}:
        akhir = SELESAI if apa == "buat" else f"{TAHUN}-06-30"
        dunia.isi(orang, dunia.skp(orang, periode_mulai=MULAI, periode_selesai=akhir))
        return
    daftar = akun.ListSkp(pb.ListSkpRequest(tahun=TAHUN)).skp
    if not daftar:
        return
    skp = pb.Skp(skp_id=daftar[0].skp_id, etag=daftar[0].etag)
    penilai = {"kadis": "bupati", "kabid": "kadis", "prakom": "kabid"}.get(orang, "kadis")
    if apa == "hapus":
        akun.HapusSkp(pb.HapusSkpRequest(skp_id=skp.skp_id, etag=skp.etag))
    elif apa == "ajukan":
        dunia.ajukan(orang, skp)
    elif apa == "setujui":
        dunia.setujui(penilai, skp)
    else:
        minta = pb.KembalikanSkpRequest(skp_id=skp.skp_id, etag=skp.etag, catatan="x")
        dunia.sebagai(penilai).KembalikanSkp(minta)
