"""Every "no" of an import from a workbook."""

from __future__ import annotations

from services.chassis.errors import DomainError, IsianSalah, Kind


class BerkasImporDitolak(IsianSalah):
    """The workbook as a whole cannot be taken; `bidang` says why and what would be right."""

    reason = "BERKAS_IMPOR_DITOLAK"
    pesan = "Berkas ini tidak dapat diimpor. Perbaiki yang disebutkan, lalu unggah kembali."


class ImporBukanSiap(DomainError):
    """Only an import that has been checked, and not been applied, can be decided about."""

    kind = Kind.REFUSED
    reason = "IMPOR_BUKAN_SIAP"
    pesan = (
        "Impor ini {keadaan}, jadi tidak dapat diterapkan atau dibatalkan. Muat ulang halaman"
        " untuk melihat keadaannya, atau unggah berkas yang baru."
    )


class ImporMasihAdaGalat(DomainError):
    """All or nothing: with a single wrong row it is nothing."""

    kind = Kind.REFUSED
    reason = "IMPOR_MASIH_ADA_GALAT"
    pesan = (
        "Masih ada {galat} baris yang salah, jadi berkas tidak diterapkan seluruhnya. Perbaiki"
        " lalu unggah kembali, atau terapkan baris yang benar saja."
    )


class ImporKosong(DomainError):
    """Nothing would be applied."""

    kind = Kind.REFUSED
    reason = "IMPOR_KOSONG"
    pesan = "Tidak ada baris yang benar untuk diterapkan. Perbaiki berkas, lalu unggah kembali."
