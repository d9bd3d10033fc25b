"""Refusals of the assessment service. A `reason` never changes; the sentence may."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class AturanBelumBerlaku(DomainError):
    """No row of a dated rule holds on that day."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_ATURAN_BELUM_BERLAKU"
    pesan = "Aturan penilaian dalam sistem berlaku sejak {sejak}. Pilih tanggal sejak hari itu."


class RentangSkpTidakSah(DomainError):
    """A plan must lie within one year and begin before it ends."""

    kind = Kind.INVALID
    reason = "PENILAIAN_RENTANG_SKP_TIDAK_SAH"
    pesan = "SKP {mulai} sampai {selesai} harus berada dalam satu tahun dan mulai sebelum selesai."


class PeriodeTidakDikenal(DomainError):
    """No such period in a calendar year."""

    kind = Kind.INVALID
    reason = "PENILAIAN_PERIODE_TIDAK_DIKENAL"
    pesan = "Periode itu tidak ada dalam kalender."


class PeriodeBelumMulai(DomainError):
    """Nothing can be judged before it has begun."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_PERIODE_BELUM_MULAI"
    pesan = "Periode ini baru mulai {mulai}. Penilaian dapat dilakukan sejak hari itu."


class JangkaWaktuTidakSah(DomainError):
    """The number of working days is out of bounds."""

    kind = Kind.INVALID
    reason = "JANGKA_WAKTU_TIDAK_SAH"
    pesan = "Jumlah hari kerja di luar batas."


class KalenderTahunBelumAda(DomainError):
    """The decree on holidays of that year is not in the table."""

    kind = Kind.INVALID
    reason = "KALENDER_TAHUN_BELUM_ADA"
    pesan = (
        "Hari libur tahun {tahun} belum ditetapkan dalam sistem, sehingga batas hari kerja tidak "
        "dapat dihitung. Yang diketahui: tahun {awal} sampai {akhir}."
    )


class LangkahTanpaBatas(DomainError):
    """The regulation sets no term for this step on this course."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_LANGKAH_TANPA_BATAS"
    pesan = "Peraturan tidak menetapkan batas waktu untuk langkah {langkah} pada jalur {jalur}."


class SkpBelumDisepakati(DomainError):
    """Nothing is rated while the plan is not approved."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_SKP_BELUM_DISEPAKATI"
    pesan = (
        "SKP ini sedang dibuka kembali untuk diperbaiki. Setelah SKP disetujui lagi, penilaian "
        "dapat dilanjutkan."
    )


class BukanPejabatPenilai(DomainError):
    """Only the present rater may do this."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_BUKAN_PENILAI"
    pesan = "Hanya Pejabat Penilai Kinerja pegawai ini yang dapat melakukannya."


class TetapPenilaiLama(DomainError):
    """The rater who left inside the window still rates this period."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_TETAP_PENILAI_LAMA"
    pesan = (
        "Periode ini tetap dinilai {nama}, yang menjadi Pejabat Penilai Kinerja sampai berganti di"
        " dalam jendela evaluasinya (PermenPANRB 6/2022 Lampiran Bab IV.A angka 14). Bila ia tidak"
        " menilai, atasannya yang menggantikan. Anda menilai periode berikutnya dan evaluasi"
        " tahunan."
    )


class BelumBeralihKeAtasan(DomainError):
    """The superior acts in the rater's place only when the window is over."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_BELUM_BERALIH"
    pesan = (
        "Penilaian ini masih di tangan Pejabat Penilai Kinerja sampai {batas}. Sesudah hari itu"
        " atasannya dapat bertindak menggantikannya."
    )


class SudahDinilaiAtasan(DomainError):
    """The superior has evaluated in the rater's place."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_SUDAH_DINILAI_ATASAN"
    pesan = (
        "Periode ini sudah dinilai {nama}, atasan Anda, karena jangka waktu menilai terlewati."
        " Hasilnya final."
    )


class BukanPemberiUmpanBalik(DomainError):
    """Only the rater and his superior give feedback here, and each takes back only his own."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_BUKAN_PEMBERI_UMPAN_BALIK"
    pesan = (
        "Umpan balik di sini diberikan oleh Pejabat Penilai Kinerja atau atasannya, dan hanya "
        "dapat ditarik oleh yang memberikannya."
    )


class BukanPemilikSkp(DomainError):
    """Only the assessed employee may do this."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_BUKAN_PEMILIK"
    pesan = "Hanya pegawai pemilik SKP ini yang dapat melakukannya."


class BukanPenetapCapaian(DomainError):
    """The achievement of a unit is set by the leader of the level above."""

    kind = Kind.FORBIDDEN
    reason = "CAPAIAN_BUKAN_PENETAP"
    pesan = (
        "Capaian organisasi ditetapkan oleh pimpinan organisasi di atasnya; untuk unit teratas, "
        "dicatat oleh admin instansi."
    )


class RatingTidakLengkap(DomainError):
    """A predikat needs both ratings."""

    kind = Kind.INVALID
    reason = "PENILAIAN_RATING_TIDAK_LENGKAP"
    pesan = "Pilih rating hasil kerja dan rating perilaku kerja; predikat mengikuti keduanya."


class PeriodeDitiadakan(DomainError):
    """The plan ended before, or the year is judged on the plan of a later post."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_PERIODE_DITIADAKAN"
    pesan = "Periode ini tidak dinilai. {sebab}"


class RencanaAksiTidakAdaYangDisalin(DomainError):
    """The period before has no action that is not here already."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_RENCANA_AKSI_TIDAK_ADA"
    pesan = (
        "Tidak ada rencana aksi yang dapat disalin: periode sebelumnya tidak ada, belum diisi,"
        " atau semuanya sudah ada di sini. Tambahkan rencana aksi pada RHK-nya."
    )


class PeriodeSudahDinilai(DomainError):
    """Work, evidence and feedback are fixed once the period is rated."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_SUDAH_DINILAI"
    pesan = (
        "Periode ini berstatus {status}; isiannya tidak dapat diubah lagi. Sampaikan perbaikan "
        "kepada Pejabat Penilai Kinerja Anda."
    )


class PeriodeBelumDinilai(DomainError):
    """The step needs both ratings first."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_BELUM_DINILAI"
    pesan = "Periode ini belum dinilai. Tetapkan kedua rating terlebih dahulu."


class DokumenSudahDisampaikan(DomainError):
    """The ratings are fixed by delivery; only an objection changes them."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_DOKUMEN_SUDAH_DISAMPAIKAN"
    pesan = (
        "Dokumen evaluasi periode ini sudah disampaikan (status {status}). Perubahan hanya "
        "melalui keberatan yang diputus atasan Pejabat Penilai Kinerja."
    )


class DokumenBelumDisampaikan(DomainError):
    """Nothing can be received that was not delivered."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_DOKUMEN_BELUM_DISAMPAIKAN"
    pesan = "Dokumen evaluasi periode ini belum disampaikan Pejabat Penilai Kinerja Anda."


class DokumenSudahDiterima(DomainError):
    """Receipt is confirmed once."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_DOKUMEN_SUDAH_DITERIMA"
    pesan = "Anda sudah menyatakan menerima dokumen evaluasi periode ini."
