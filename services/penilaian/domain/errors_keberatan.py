"""Every "no" of an objection."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class HasilSudahFinal(DomainError):
    """No objection lies against a result that was final from the start."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_HASIL_FINAL"
    pesan = "Hasil ini final sejak ditetapkan, jadi tidak ada keberatan atasnya. Dasar: {dasar}."


class KeberatanLewatBatas(DomainError):
    """The term to object is over."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_KEBERATAN_LEWAT_BATAS"
    pesan = (
        "Keberatan dapat diajukan sampai {batas}, empat belas hari kerja sejak dokumen {sejak}."
        " {saran}"
    )


class KeberatanSudahAda(DomainError):
    """A period has one objection; its decision is final."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_KEBERATAN_SUDAH_ADA"
    pesan = "Keberatan atas periode ini {keadaan}."


class KeberatanTanpaPemutus(DomainError):
    """Nobody is known who could decide."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_KEBERATAN_TANPA_PEMUTUS"
    pesan = (
        "Atasan Pejabat Penilai Kinerja Anda belum tercatat, jadi belum ada yang dapat memutus."
        " Ajukan perbaikan pada Data Atasan; sesudah tercatat, ajukan keberatan ini."
    )


class KeberatanTidakTerbuka(DomainError):
    """There is no objection that waits for this step."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_KEBERATAN_TIDAK_TERBUKA"
    pesan = "Tidak ada keberatan yang menunggu langkah ini. {keadaan}"


class BukanPemutusKeberatan(DomainError):
    """Only the superior of the rater decides."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_BUKAN_PEMUTUS"
    pesan = "Hanya Atasan Pejabat Penilai Kinerja pegawai ini yang memutus keberatannya."


class RatingTidakBerubah(DomainError):
    """A decision that changes the result changes at least one rating."""

    kind = Kind.INVALID
    reason = "PENILAIAN_RATING_TIDAK_BERUBAH"
    pesan = "Kedua rating sama dengan yang lama. Ubah salah satunya, atau pilih menguatkan."
