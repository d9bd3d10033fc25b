"""Every refusal of `pak`, named as one. The sentence says what would be right."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class KonversiBelumBerlaku(DomainError):
    """The months lie before the first day of the rule."""

    kind = Kind.INVALID
    reason = "KONVERSI_BELUM_BERLAKU"
    pesan = (
        "Konversi predikat menjadi angka kredit berlaku sejak {sejak}. Masukkan angka kredit "
        "sebelum hari itu sebagai saldo."
    )


# Who has angka kredit at all


class PppkTanpaAngkaKredit(DomainError):
    """A PPPK in a functional post is rated but has no angka kredit."""

    kind = Kind.REFUSED
    reason = "PPPK_TANPA_ANGKA_KREDIT"
    pesan = (
        "Anda PPPK, sehingga tidak memiliki angka kredit: PerBKN 3/2023 Pasal 1 angka 5 "
        "mendefinisikan Pejabat Fungsional sebagai PNS yang menduduki jabatan fungsional. "
        "Kinerja Anda tetap dinilai dan predikatnya tetap berlaku."
    )


class BukanPejabatFungsional(DomainError):
    """The person does not hold a functional post."""

    kind = Kind.REFUSED
    reason = "BUKAN_PEJABAT_FUNGSIONAL"
    pesan = (
        "Angka kredit hanya bagi PNS yang menduduki jabatan fungsional (PerBKN 3/2023 Pasal 1 "
        "angka 5). Jika Anda sudah diangkat dalam jabatan fungsional, perbarui profil Anda."
    )


class JenjangBelumTercatat(DomainError):
    """A functional post without a level cannot be computed."""

    kind = Kind.REFUSED
    reason = "JENJANG_BELUM_TERCATAT"
    pesan = (
        "Jenjang jabatan fungsional Anda belum tercatat, padahal koefisien mengikutinya. Lakukan "
        "Sinkron SIASN di Profil, atau minta admin instansi melengkapinya."
    )


class GolonganTidakSesuaiJenjang(DomainError):
    """Rank and level do not belong together."""

    kind = Kind.REFUSED
    reason = "GOLONGAN_TIDAK_SESUAI_JENJANG"
    pesan = (
        "Golongan {golongan} tidak sesuai dengan jenjang {jenjang} (seharusnya {boleh}). Perbaiki "
        "data golongan atau jabatan melalui Sinkron SIASN."
    )


class PenilaiBelumTercatat(DomainError):
    """Nobody is recorded who could approve."""

    kind = Kind.REFUSED
    reason = "PENILAI_BELUM_TERCATAT"
    pesan = (
        "Pejabat penilai Anda belum tercatat, sehingga belum ada yang dapat menyetujui. Periksa "
        "Data Atasan di Profil."
    )


class BukanPenilai(DomainError):
    """Only the person's present rater decides (PerBKN 3/2023 Pasal 12 ayat (4))."""

    kind = Kind.FORBIDDEN
    reason = "BUKAN_PENILAI_PAK"
    pesan = (
        "Hanya pejabat penilai kinerja pegawai ini yang dapat memutuskan (PerBKN 3/2023 Pasal 12 "
        "ayat (4))."
    )


class BukanPemilikPak(DomainError):
    """Only the person himself submits or deletes his own."""

    kind = Kind.FORBIDDEN
    reason = "BUKAN_PEMILIK_PAK"
    pesan = "Hanya pegawai yang bersangkutan yang dapat melakukan ini."


# The old balance


class SaldoBelumAda(DomainError):
    """He held the post before 2023, so an old balance must be entered first."""

    kind = Kind.REFUSED
    reason = "SALDO_BELUM_ADA"
    pesan = (
        "Masukkan dahulu angka kredit Anda sampai 31 Desember 2022 (Tambah Angka Kredit 2022) dan "
        "tunggu persetujuan pejabat penilai, baru buat PAK."
    )


class SaldoBelumDisetujui(DomainError):
    """A balance still waits for the rater."""

    kind = Kind.REFUSED
    reason = "SALDO_BELUM_DISETUJUI"
    pesan = (
        "Saldo angka kredit Anda masih menunggu persetujuan pejabat penilai. PAK dapat dibuat "
        "setelah saldo itu diputus."
    )


class SaldoSudahAda(DomainError):
    """There is one balance per row of the PAK and jenjang."""

    kind = Kind.REFUSED
    reason = "SALDO_SUDAH_ADA"
    pesan = (
        "Saldo {sumber} untuk jenjang {jenjang} sudah ada dan berstatus {status}. Saldo hanya "
        "dapat diajukan lagi setelah ditolak."
    )


class SaldoBukanDiajukan(DomainError):
    """Only a waiting balance can be decided."""

    kind = Kind.REFUSED
    reason = "SALDO_BUKAN_DIAJUKAN"
    pesan = "Saldo ini berstatus {status}; hanya saldo berstatus DIAJUKAN yang dapat diputus."


class SaldoSaatPakBerjalan(DomainError):
    """A new balance would change the sums of a PAK that is under way."""

    kind = Kind.REFUSED
    reason = "SALDO_SAAT_PAK_BERJALAN"
    pesan = (
        "Ada PAK yang masih berstatus {status}. Hapus draft itu atau tunggu keputusannya, baru "
        "tambah saldo, supaya jumlah angka kreditnya tidak berubah di tengah jalan."
    )


# Making a PAK


class PeriodeBelumDinilai(DomainError):
    """No predikat is known for the chosen period."""

    kind = Kind.REFUSED
    reason = "PERIODE_BELUM_DINILAI"
    pesan = (
        "Periode ini belum mempunyai predikat kinerja atas nama Anda. PAK dapat dibuat setelah "
        "pejabat penilai menilai hasil kerja dan perilaku kerja."
    )


class KonversiTumpangTindih(DomainError):
    """The months, or some of them, have been converted before."""

    kind = Kind.REFUSED
    reason = "KONVERSI_TUMPANG_TINDIH"
    pesan = (
        "Bulan {terpakai} sudah dikonversi dalam PAK lain. Satu bulan hanya dapat dikonversi satu "
        "kali; pilih bulan yang belum dikonversi."
    )


class TujuanBelumDipilih(DomainError):
    """Before the end of the year one must say what the PAK is for."""

    kind = Kind.INVALID
    reason = "TUJUAN_BELUM_DIPILIH"
    pesan = (
        "Masa penilaian ini tidak berakhir pada bulan Desember. Pilih untuk Kenaikan Pangkat "
        "dan/atau Kenaikan Jabatan (PerBKN 3/2023 Pasal 13 ayat (1))."
    )


class JenjangBerubahDalamMasa(DomainError):
    """Two levels in one range: each is converted by its own coefficient."""

    kind = Kind.REFUSED
    reason = "JENJANG_BERUBAH_DALAM_MASA"
    pesan = (
        "Jenjang jabatan Anda berubah dalam masa ini. Buat PAK per jenjang: isi bulan mulai dan "
        "bulan selesai sampai sebelum {batas}, lalu satu lagi untuk sisanya."
    )


class PakMasihBerjalan(DomainError):
    """The sums of a PAK rest on the one before it, so there is one at a time."""

    kind = Kind.REFUSED
    reason = "PAK_MASIH_BERJALAN"
    pesan = (
        "PAK Anda yang lain masih berstatus {status}. Selesaikan atau hapus dahulu, karena jumlah "
        "lama pada PAK berikutnya bergantung kepadanya."
    )


class DataPakBerubah(DomainError):
    """Something the draft rests on is no longer so."""

    kind = Kind.REFUSED
    reason = "DATA_PAK_BERUBAH"
    pesan = (
        "{apa} berubah sejak draft dibuat, sehingga angkanya tidak lagi benar. Kembalikan ke "
        "draft, hapus, lalu buat draft baru."
    )


# The life of a PAK


class PakBukanDraft(DomainError):
    """Only a draft can be submitted or deleted."""

    kind = Kind.REFUSED
    reason = "PAK_BUKAN_DRAFT"
    pesan = (
        "PAK ini berstatus {status}; hanya PAK berstatus DRAFT yang dapat diajukan atau dihapus."
    )


class PakBukanDiajukan(DomainError):
    """Only a submitted PAK can be decided."""

    kind = Kind.REFUSED
    reason = "PAK_BUKAN_DIAJUKAN"
    pesan = "PAK ini berstatus {status}; hanya PAK berstatus DIAJUKAN yang dapat diputus."


class PakBelumDisetujui(DomainError):
    """Only an issued PAK goes to SIASN."""

    kind = Kind.REFUSED
    reason = "PAK_BELUM_DISETUJUI"
    pesan = "PAK ini berstatus {status}; Sinkron AK SIASN dapat dilakukan setelah disetujui."


class KirimanBukanGiliran(DomainError):
    """A step of the writing to SIASN came out of order."""

    kind = Kind.REFUSED
    reason = "KIRIMAN_BUKAN_GILIRAN"
    pesan = "Kiriman ke SIASN berstatus {status}, sehingga langkah ini tidak dapat dilakukan."


class SiasnIdBelumTercatat(DomainError):
    """SIASN knows people by its own id; without it nothing can be written."""

    kind = Kind.REFUSED
    reason = "SIASN_ID_BELUM_TERCATAT"
    pesan = (
        "Identitas SIASN pegawai ini belum tercatat. Lakukan Sinkron SIASN di Profil, lalu ulangi "
        "Sinkron AK SIASN."
    )


class RiwayatSiasnTidakTersedia(DomainError):
    """SIASN does not answer."""

    kind = Kind.UNAVAILABLE
    reason = "RIWAYAT_SIASN_TIDAK_TERSEDIA"
    pesan = (
        "SIASN belum dapat dihubungi. Tidak ada yang berubah; coba lagi nanti, atau isi saldo "
        "secara manual."
    )


class RiwayatSiasnTidakCocok(DomainError):
    """The row said to come from SIASN is not there, or says something else."""

    kind = Kind.REFUSED
    reason = "RIWAYAT_SIASN_TIDAK_COCOK"
    pesan = (
        "Riwayat angka kredit yang dipilih tidak ditemukan di SIASN. Muat ulang daftar riwayat, "
        "lalu pilih kembali."
    )


class BonusPendidikanDitolak(DomainError):
    """A degree that adds nothing."""

    kind = Kind.REFUSED
    reason = "BONUS_PENDIDIKAN_DITOLAK"
    pesan = (
        "Tambahan angka kredit pendidikan tidak dapat diberikan: {sebab}. Tambahan diberikan satu "
        "kali per jenjang pendidikan yang lebih tinggi, dengan predikat terakhir minimal Baik."
    )
