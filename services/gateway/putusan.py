"""Approve or return many plans at once: each by its own call, each with its own result.

A page and a JSON route share this. One refusal stops nothing; the idempotency key of the request
is numbered plan by plan, so the same request sent twice decides each plan once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.clients import layanan
from services.gateway.problems import Masalah, isian_salah, kesalahan_di
from services.gateway.wire import kata_enum

SETUJUI, KEMBALIKAN = "SETUJUI", "KEMBALIKAN"
PUTUSAN = (SETUJUI, KEMBALIKAN)
PALING_BANYAK = 100
"""Plans a request: a page of them, answered within the time a person waits."""
BERHENTI = {401, 503, 504}
"""Who must log in again, or meets a silent service, would only hear the same of every plan."""


@dataclass(frozen=True)
class Hasil:
    """What became of one plan."""

    skp_id: str
    berhasil: bool
    nama: str = ""
    status: str = ""
    etag: str = ""
    reason: str = ""
    detail: str = ""


def putuskan(
    putusan: str,
    pilihan: Iterable[tuple[str, str]],
    catatan: str,
    *,
    kirim: Callable[[Callable[[Any], Any], Any], Any] = lambda rpc, pesan: rpc(pesan),
) -> list[Hasil]:
    """Decide each plan on the version that was seen; the order stays. `kirim` makes each call."""
    unik = dict(pilihan)
    if not 1 <= len(unik) <= PALING_BANYAK:
        kalimat = f"Pilih 1 sampai {PALING_BANYAK} SKP."
        raise isian_salah(kesalahan_di("skp", kalimat))
    if putusan == KEMBALIKAN and not catatan.strip():
        raise isian_salah(kesalahan_di("catatan", "Isian ini tidak boleh kosong."))
    return [_satu(kirim, putusan, skp_id, etag, catatan.strip()) for skp_id, etag in unik.items()]


def sebagai_json(semua: Iterable[Hasil]) -> dict[str, Any]:
    """The results with their counts."""
    hasil = [asdict(satu) for satu in semua]
    berhasil = sum(satu["berhasil"] for satu in hasil)
    return {"hasil": hasil, "berhasil": berhasil, "gagal": len(hasil) - berhasil}


def _satu(kirim: Any, putusan: str, skp_id: str, etag: str, catatan: str) -> Hasil:
    try:
        if putusan == SETUJUI:
            minta = pb.SetujuiSkpRequest(skp_id=skp_id, etag=etag)
            skp = kirim(layanan().skp.SetujuiSkp, minta).skp
        else:
            kembali = pb.KembalikanSkpRequest(skp_id=skp_id, etag=etag, catatan=catatan)
            skp = kirim(layanan().skp.KembalikanSkp, kembali).skp
    except Masalah as masalah:
        if masalah.status in BERHENTI:
            raise
        return Hasil(skp_id, berhasil=False, reason=masalah.reason, detail=masalah.detail)
    status = kata_enum(pb.StatusSkp, skp.status) or ""
    return Hasil(skp_id, berhasil=True, nama=skp.pegawai.nama, status=status, etag=skp.etag)
