"""Rating, delivery, receipt; and the door that every command on a period goes through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from services.chassis.errors import IsianSalah, SudahBerubah
from services.penilaian.domain.akses import pastikan_boleh_melihat
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.matriks_predikat import Ekspektasi
from services.penilaian.domain.penilaian import Pelaku, Penilaian


class GudangPenilaian(Protocol):
    """Where assessments are kept."""

    def ambil(self, id: str) -> Penilaian:
        """Load and lock."""
        ...

    def simpan(self, penilaian: Penilaian) -> None:
        """Write what changed, one version further."""
        ...


@dataclass(frozen=True)
class Sasaran:
    """Which period, as the caller last saw it, and who calls."""

    periode_id: str
    etag: str
    oleh: Pelaku
    admin_instansi: str


def pastikan_versi(etag: str, versi: int) -> None:
    """Refuse a change by somebody who has not seen the present state."""
    if not etag:
        raise IsianSalah(bidang=[("etag", "Sertakan etag dari data yang terakhir Anda lihat.")])
    if etag != str(versi):
        raise SudahBerubah


def ambil(gudang: GudangPenilaian, sasaran: Sasaran) -> Penilaian:
    """Load for a change: the caller may know of it, and has seen its present state."""
    penilaian = gudang.ambil(sasaran.periode_id)
    pastikan_boleh_melihat(penilaian, sasaran.oleh, admin_instansi=sasaran.admin_instansi)
    pastikan_versi(sasaran.etag, penilaian.versi)
    return penilaian


def tetapkan_penilaian(
    gudang: GudangPenilaian,
    sasaran: Sasaran,
    *,
    hasil_kerja: Ekspektasi | None,
    perilaku: Ekspektasi | None,
    catatan: str,
    sekarang: datetime,
) -> Penilaian:
    """The rater sets both ratings; the predikat follows."""
    penilaian = ambil(gudang, sasaran)
    penilaian.nilai(
        hasil_kerja=hasil_kerja,
        perilaku=perilaku,
        catatan=catatan,
        oleh=sasaran.oleh,
        sekarang=sekarang,
    )
    gudang.simpan(penilaian)
    return penilaian


class SumberCapaian(Protocol):
    """Tells which achievement counts for a period on the day of a command."""

    def capaian_untuk(self, penilaian: Penilaian) -> CapaianDipakai:
        """The achievement of the unit led by the rater."""
        ...


def sampaikan_dokumen(
    gudang: GudangPenilaian,
    sumber: SumberCapaian,
    sasaran: Sasaran,
    *,
    kalender: Kalender,
    sekarang: datetime,
) -> Penilaian:
    """The rater delivers the Dokumen Evaluasi; the ratings are fixed."""
    penilaian = ambil(gudang, sasaran)
    penilaian.sampaikan(
        oleh=sasaran.oleh,
        sekarang=sekarang,
        capaian=sumber.capaian_untuk(penilaian),
        kalender=kalender,
    )
    gudang.simpan(penilaian)
    return penilaian


def terima_dokumen(gudang: GudangPenilaian, sasaran: Sasaran, *, sekarang: datetime) -> Penilaian:
    """The employee confirms that the document has reached him."""
    penilaian = ambil(gudang, sasaran)
    penilaian.terima(oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(penilaian)
    return penilaian
