"""Bandingkan SKP: this plan beside the one before it, word by word where it changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from flask import Blueprint, g, render_template
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import banding_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman.kamus import Kamus, Kata

bp = Blueprint("banding", __name__, url_prefix="/skp/<skp_id>/banding")
STATUS = Kamus(
    pb.StatusBanding,
    {
        pb.STATUS_BANDING_SAMA: Kata("Sama", "netral", "cek"),
        pb.STATUS_BANDING_BERUBAH: Kata("Berubah", "kuning", "pensil"),
        pb.STATUS_BANDING_BARU: Kata("Baru", "hijau", "tambah"),
        pb.STATUS_BANDING_HILANG: Kata("Dihapus", "merah", "hapus"),
    },
)


@bp.get("")
@peran("PEGAWAI", "ADMIN_INSTANSI", "SUPER_ADMIN")
def lihat(skp_id: str) -> ResponseReturnValue:
    jawab = layanan().banding.GetBanding(pb.GetBandingRequest(skp_id=skp_id))
    jumlah = Counter(r.status for r in jawab.rhk)
    return render_template(
        "skp/banding.html",
        jawab=jawab,
        jumlah=[(STATUS[s].teks.lower(), jumlah[s]) for s in STATUS.isi if jumlah[s]],
        milik_sendiri=jawab.baru.pegawai.pegawai_id == g.sesi.pegawai_id,
        status=STATUS,
        kata_beda=kata_beda,
    )


def kata_beda(lama: str, baru: str) -> Iterator[tuple[str, str]]:
    """The new text in pieces: ("sama" | "baru" | "hilang", words)."""
    a, b = lama.split(), baru.split()
    for apa, a1, a2, b1, b2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if apa == "equal":
            yield "sama", " ".join(b[b1:b2])
            continue
        if a2 > a1:
            yield "hilang", " ".join(a[a1:a2])
        if b2 > b1:
            yield "baru", " ".join(b[b1:b2])
