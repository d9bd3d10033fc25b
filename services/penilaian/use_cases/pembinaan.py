"""Proposing, deciding, writing and finishing guidance and counselling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from services.chassis.errors import IsianSalah
from services.penilaian.domain import usul_pembinaan as aturan
from services.penilaian.domain.akses_pembinaan import pastikan_boleh_membaca
from services.penilaian.domain.pasca_bimbingan import Kompetensi, Tanggapan
from services.penilaian.domain.pembinaan import Pembinaan, Putusan
from services.penilaian.domain.pembinaan_isi import Isi, JenisPembinaan, periksa_pembimbing
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.rencana import SkpDisepakati
from services.penilaian.use_cases.penilaian import pastikan_versi


class GudangPembinaan(Protocol):
    """Where they are kept."""

    def skp(self, skp_id: str) -> SkpDisepakati:
        """The plan as it is now."""
        ...

    def ambil(self, id: str) -> Pembinaan:
        """Load and lock."""
        ...

    def simpan(self, pembinaan: Pembinaan) -> None:
        """Write it, one version further."""
        ...


@dataclass(frozen=True)
class Sasaran:
    """Which one, as the caller last saw it, and who calls."""

    pembinaan_id: str
    etag: str
    oleh: Pelaku
    admin_instansi: str


@dataclass(frozen=True)
class Tulisan:
    """What was typed: the content, and whoever guides in the rater's stead."""

    isi: Isi
    pembimbing_nama: str = ""
    pembimbing_nip: str = ""


def ajukan(
    gudang: GudangPembinaan, skp_id: str, *, id: str, jenis: JenisPembinaan | None,
    tulis: Callable[[JenisPembinaan], Tulisan], oleh: Pelaku, sekarang: datetime,
) -> Pembinaan:  # fmt: skip
    """Either side proposes guidance, the rater a counselling.

    `tulis` reads the part of its kind.
    """
    skp = gudang.skp(skp_id)
    aturan.sebagai(skp, oleh)
    if jenis is None:
        raise IsianSalah(bidang=[("jenis", "Pilih mentoring, coaching, atau konseling.")])
    aturan.pastikan_dapat_mengusulkan(skp, jenis, oleh)
    tulisan = tulis(jenis)
    pembinaan = aturan.ajukan(
        skp,
        id=id,
        jenis=jenis,
        isi=tulisan.isi,
        pembimbing=periksa_pembimbing(tulisan.pembimbing_nama, tulisan.pembimbing_nip),
        oleh=oleh,
        sekarang=sekarang,
    )
    gudang.simpan(pembinaan)
    return pembinaan


def ubah(
    gudang: GudangPembinaan, sasaran: Sasaran, *,
    tulis: Callable[[JenisPembinaan], Tulisan], sekarang: datetime,
) -> Pembinaan:  # fmt: skip
    """Write it anew."""
    pembinaan = _ambil(gudang, sasaran, Pembinaan.pastikan_penulis)
    tulisan = tulis(pembinaan.jenis)
    pembimbing = periksa_pembimbing(tulisan.pembimbing_nama, tulisan.pembimbing_nip)
    pembinaan.ubah(
        tulisan.isi,
        pembimbing if pembinaan.jenis.bimbingan else None,
        oleh=sasaran.oleh,
        sekarang=sekarang,
    )
    gudang.simpan(pembinaan)
    return pembinaan


def batalkan(gudang: GudangPembinaan, sasaran: Sasaran, *, sekarang: datetime) -> Pembinaan:
    """The proposer takes it back."""
    pembinaan = _ambil(gudang, sasaran, Pembinaan.pastikan_pengusul)
    pembinaan.batalkan(oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(pembinaan)
    return pembinaan


def putuskan(
    gudang: GudangPembinaan, sasaran: Sasaran, *, putusan: Putusan | None, catatan: str,
    sekarang: datetime,
) -> Pembinaan:  # fmt: skip
    """The rater approves or rejects."""
    pembinaan = _ambil(gudang, sasaran, Pembinaan.pastikan_penilai)
    pembinaan.putuskan(putusan, catatan, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(pembinaan)
    return pembinaan


def selesaikan(
    gudang: GudangPembinaan, sasaran: Sasaran, *, hasil: str, sekarang: datetime
) -> Pembinaan:
    """The rater finishes it."""
    pembinaan = _ambil(gudang, sasaran, Pembinaan.pastikan_penilai)
    pembinaan.selesaikan(hasil, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(pembinaan)
    return pembinaan


def beri_umpan_balik(
    gudang: GudangPembinaan, sasaran: Sasaran, *, tanggapan: Sequence[Tanggapan | None],
    catatan: str, sekarang: datetime,
) -> Pembinaan:  # fmt: skip
    """The employee on the guidance he was given."""
    pembinaan = _ambil(gudang, sasaran, Pembinaan.pastikan_pegawai)
    pembinaan.beri_umpan_balik(tanggapan, catatan, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(pembinaan)
    return pembinaan


def nilai_kompetensi(
    gudang: GudangPembinaan, sasaran: Sasaran, *, baku: Sequence[Kompetensi],
    teknis: Sequence[Kompetensi], rekomendasi: str, sekarang: datetime,
) -> Pembinaan:  # fmt: skip
    """The rater on the employee's competences."""
    pembinaan = _ambil(gudang, sasaran, Pembinaan.pastikan_pengevaluasi)
    pembinaan.nilai_kompetensi(baku, teknis, rekomendasi, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(pembinaan)
    return pembinaan


def _ambil(
    gudang: GudangPembinaan, sasaran: Sasaran, berhak: Callable[[Pembinaan, Pelaku], None]
) -> Pembinaan:
    """Load for a change: the caller may read it, it is his step, he has seen its present state."""
    pembinaan = gudang.ambil(sasaran.pembinaan_id)
    pastikan_boleh_membaca(pembinaan, sasaran.oleh, admin_instansi=sasaran.admin_instansi)
    berhak(pembinaan, sasaran.oleh)
    pastikan_versi(sasaran.etag, pembinaan.versi)
    return pembinaan
