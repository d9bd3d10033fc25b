"""Request bodies of people, organisation, and requests for correction."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from kinerja.skp.v1 import atasan_service_pb2 as atasan
from services.gateway.routes.bentuk import Isian, Kata
from services.gateway.routes.isian import Id, Tanggal, Teks, contoh_isian


class PermintaanIsian(Isian):
    model_config = contoh_isian(
        jenis="ATASAN",
        penugasan_id="",
        uraian="Saya dipindahkan ke Bidang Aplikasi sejak Maret; atasan saya belum berubah.",
        nip="199203152019031001",
        unor_id="",
        berlaku_sejak="2026-03-02",
    )
    jenis: Annotated[str, Kata(atasan.JenisPermintaan)] | None = None
    penugasan_id: Id = Field("", description="Kosong: jabatan definitif Anda")
    uraian: Teks
    nip: Id = Field("", description="Untuk ATASAN: NIP atasan yang diusulkan")
    unor_id: Id = Field("", description="Untuk KLAIM_PIMPINAN; kosong: unit jabatan itu")
    berlaku_sejak: Tanggal = ""


class PutusanIsian(Isian):
    model_config = contoh_isian(langkah="SETUJUI", catatan="")
    langkah: Annotated[str, Kata(atasan.LangkahPermintaan)]
    catatan: Teks = ""


class SementaraIsian(Isian):
    model_config = contoh_isian(nip="199203152019031001", berakhir="2026-03-31")
    nip: Id
    berakhir: Tanggal
