"""Every "no" about closing an evaluation period, and of what a closed one no longer allows."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class PeriodeDitutup(DomainError):
    """A result that stands is not corrected once the agency has closed the period."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_PERIODE_DITUTUP"
    pesan = (
        "Instansi menutup periode ini pada {tanggal}, jadi hasil yang sudah ditetapkan tidak"
        " dikoreksi lagi. Dokumennya tetap dapat disampaikan dan diterima, dan pegawai tetap dapat"
        " mengajukan keberatan; untuk mengoreksi, minta admin instansi membuka kembali periode."
    )


class UmpanBalikDitutup(DomainError):
    """Feedback is fixed once the agency has closed the period."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_UMPAN_BALIK_DITUTUP"
    pesan = (
        "Instansi menutup periode ini pada {tanggal}, jadi umpan baliknya tidak ditambah dan tidak"
        " ditarik lagi. Sampaikan umpan balik pada periode yang sedang berjalan."
    )


class JendelaPeriodeBelumLewat(DomainError):
    """A period is closed when its window to rate is over."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_PENUTUPAN_BELUM_WAKTUNYA"
    pesan = (
        "Pejabat penilai masih dapat menilai periode ini sampai {batas}. Tutup sesudah hari itu."
    )


class PeriodeSudahDitutup(DomainError):
    """A period is closed once."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_PERIODE_SUDAH_DITUTUP"
    pesan = "Periode ini sudah ditutup pada {tanggal}."


class PeriodeTidakDitutup(DomainError):
    """Only what is closed is opened again."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_PERIODE_TIDAK_DITUTUP"
    pesan = "Periode ini tidak sedang ditutup; penilaian dan koreksinya berjalan seperti biasa."


class PenutupanMasihDitulis(DomainError):
    """The act before is still being written on everybody's record."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_PENUTUPAN_MASIH_DITULIS"
    pesan = (
        "Langkah sebelumnya masih ditulis pada catatan setiap pegawai ({diproses} dari {jumlah})."
        " Tunggu sampai selesai."
    )


class TahunanSudahDitutup(DomainError):
    """A periodic evaluation stays closed while the year that rests on it is."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_TAHUNAN_SUDAH_DITUTUP"
    pesan = (
        "Evaluasi tahunan {tahun} sudah ditutup, dan hasilnya bersandar pada periode ini. Buka"
        " kembali evaluasi tahunannya lebih dahulu."
    )
