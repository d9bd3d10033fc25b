"""Rate a whole team: each line by its own call, each with its own result.

A page and a JSON route share this. One refusal stops nothing; the idempotency key of the request
is numbered line by line, so the same request sent twice rates each person once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.clients import layanan
from services.gateway.problems import Masalah
from services.gateway.putusan import BERHENTI
from services.gateway.wire import kata_enum, nilai_enum


@dataclass(frozen=True)
class Baris:
    """One person's ratings, on the version that was seen."""

    periode_id: str
    etag: str
    hasil_kerja: str
    perilaku: str
    catatan: str


@dataclass(frozen=True)
class Hasil:
    """What became of one line."""

    periode_id: str
    berhasil: bool
    predikat: str = ""
    etag: str = ""
    reason: str = ""
    detail: str = ""


def tetapkan(
    baris: Sequence[Baris],
    *,
    kirim: Callable[[Callable[[Any], Any], Any], Any] = lambda rpc, pesan: rpc(pesan),
) -> list[Hasil]:
    """Rate each; the order stays. `kirim` makes each call."""
    return [_satu(satu, kirim) for satu in {b.periode_id: b for b in baris}.values()]


def sebagai_json(semua: Sequence[Hasil]) -> dict[str, Any]:
    """The results with their counts."""
    berhasil = sum(satu.berhasil for satu in semua)
    hasil = [asdict(satu) for satu in semua]
    return {"hasil": hasil, "berhasil": berhasil, "gagal": len(hasil) - berhasil}


def _satu(b: Baris, kirim: Any) -> Hasil:
    minta = pb.TetapkanPenilaianRequest(
        periode_id=b.periode_id,
        etag=b.etag,
        hasil_kerja=nilai_enum(umum.Ekspektasi, b.hasil_kerja),
        perilaku=nilai_enum(umum.Ekspektasi, b.perilaku),
        catatan=b.catatan,
    )
    try:
        periode = kirim(layanan().penilaian.TetapkanPenilaian, minta).penilaian.periode
    except Masalah as masalah:
        if masalah.status in BERHENTI:
            raise
        detail = " ".join(e["pesan"] for e in masalah.errors) or masalah.detail
        return Hasil(b.periode_id, berhasil=False, reason=masalah.reason, detail=detail)
    predikat = kata_enum(umum.Predikat, periode.predikat) or ""
    return Hasil(b.periode_id, berhasil=True, predikat=predikat, etag=periode.etag)
