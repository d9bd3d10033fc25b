"""Every "no" of guidance and counselling."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class BukanPihakPembinaan(DomainError):
    """Only the employee and his rater propose and change."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_BUKAN_PIHAK_PEMBINAAN"
    pesan = "Hanya pegawai yang bersangkutan dan pejabat penilainya yang dapat melakukan ini."


class KonselingHanyaPenilai(DomainError):
    """A counselling is proposed by the rater alone."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_KONSELING_HANYA_PENILAI"
    pesan = "Konseling hanya diajukan oleh Pejabat Penilai Kinerja."


class BukanPengusulPembinaan(DomainError):
    """Only whoever proposed takes back."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_BUKAN_PENGUSUL"
    pesan = "Hanya yang mengusulkan pembinaan ini yang dapat membatalkannya."


class PembinaanBukanGiliran(DomainError):
    """It stands where this step is not possible."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_PEMBINAAN_BUKAN_GILIRAN"
    pesan = "Pembinaan ini {keadaan}. {saran}"


class JurnalBelumAda(DomainError):
    """A mentoring that is finished has its journal."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_JURNAL_BELUM_ADA"
    pesan = "Jurnal mentoring masih kosong. Isi paling sedikit satu pertemuan, lalu selesaikan."


class BukanBimbingan(DomainError):
    """Feedback and evaluation follow guidance, not a counselling."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_BUKAN_BIMBINGAN"
    pesan = (
        "Format ini hanya untuk bimbingan (mentoring atau coaching). Konseling mempunyai laporan"
        " permasalahan perilaku (Format B.1.10)."
    )


class FormatBelumDiisi(DomainError):
    """A form is printed once it has been filled in."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_FORMAT_BELUM_DIISI"
    pesan = "Format {format} belum diisi, jadi belum dapat dicetak."
