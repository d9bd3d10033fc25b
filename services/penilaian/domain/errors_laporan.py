"""Every "no" of reporting to the PyB."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class TidakAdaYangDilaporkan(DomainError):
    """Nothing is ready that is not in a report already."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_TIDAK_ADA_YANG_DILAPORKAN"
    pesan = (
        "Tidak ada dokumen evaluasi {periode} yang siap dan belum dilaporkan. Yang siap adalah"
        " yang sudah dikembalikan pegawai, atau yang lewat batas pengembaliannya, tanpa keberatan"
        " yang masih diperiksa."
    )


class BukanPelapor(DomainError):
    """Whoever made the report sends it up anew."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_BUKAN_PELAPOR"
    pesan = "Hanya pelapor yang dapat menyampaikan ulang laporan ini."


class BukanPemegangLaporan(DomainError):
    """Whoever it lies with acts on it."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_BUKAN_PEMEGANG_LAPORAN"
    pesan = "Laporan ini tidak berada pada Anda, jadi langkah ini bukan giliran Anda."


class LaporanBukanGiliran(DomainError):
    """Not a step of its present state."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_LAPORAN_BUKAN_GILIRAN"
    pesan = "Laporan ini {keadaan}. {saran}"


class PybTidakDikenal(DomainError):
    """The PyB is somebody of the agency."""

    kind = Kind.INVALID
    reason = "PENILAIAN_PYB_TIDAK_DIKENAL"
    pesan = "NIP ini bukan pegawai instansi Anda."
