"""The words that the rules of planning share. No behaviour beyond their own spelling."""

from __future__ import annotations

from enum import StrEnum


class Istilah(StrEnum):
    """A word of the regulation; the value is also its name on the wire, without the prefix."""

    @property
    def sebutan(self) -> str:
        """The word as a person reads it: "Penerima Layanan"."""
        return self.value.replace("_", " ").title()


class StatusSkp(Istilah):
    """State of a plan. BELUM, the absence of one, is no state and appears only in dashboards."""

    BELUM = "BELUM"
    DRAFT = "DRAFT"
    PENGAJUAN = "PENGAJUAN"
    PERSETUJUAN = "PERSETUJUAN"


class JenisSkp(Istilah):
    """Which form the plan follows (Lamp. II, formats A.1.1-A.1.2 and A.1.6-A.1.7)."""

    JPT = "JPT"
    PIMPINAN_UNIT_MANDIRI = "PIMPINAN_UNIT_MANDIRI"
    JA_JF = "JA_JF"


class Pendekatan(Istilah):
    """How results are described (PermenPANRB 6/2022 art. 9(3))."""

    KUANTITATIF = "KUANTITATIF"
    KUALITATIF = "KUALITATIF"


class JenisRhk(Istilah):
    """Priority of a planned result (Lamp. II.B): utama is high, tambahan low."""

    UTAMA = "UTAMA"
    TAMBAHAN = "TAMBAHAN"


class KlasifikasiRhk(Istilah):
    """Whose result it is: the unit's or the person's."""

    ORGANISASI = "ORGANISASI"
    INDIVIDU = "INDIVIDU"


class Aspek(Istilah):
    """Aspect of an indicator (art. 9(2))."""

    KUANTITAS = "KUANTITAS"
    KUALITAS = "KUALITAS"
    WAKTU = "WAKTU"
    BIAYA = "BIAYA"


class Perspektif(Istilah):
    """Perspective of an indicator on the JPT forms (Lamp. II.B.2(a)8)."""

    PENERIMA_LAYANAN = "PENERIMA_LAYANAN"
    PROSES_BISNIS = "PROSES_BISNIS"
    PENGUATAN_INTERNAL = "PENGUATAN_INTERNAL"
    ANGGARAN = "ANGGARAN"


class Cascading(Istilah):
    """How a result comes from the superior's (Lamp. II.C)."""

    LANGSUNG = "LANGSUNG"
    TIDAK_LANGSUNG = "TIDAK_LANGSUNG"


class CaraCascading(Istilah):
    """In which way (Lamp. II.C): the first three divide, the last two contribute."""

    ASPEK = "ASPEK"
    WILAYAH = "WILAYAH"
    BEBAN_TARGET = "BEBAN_TARGET"
    LAYANAN = "LAYANAN"
    OUTPUT_ANTARA = "OUTPUT_ANTARA"


class Tingkat(Istilah):
    """Level of a result, with how far its owner controls it (Lamp. II.B)."""

    OUTCOME = "OUTCOME"
    OUTCOME_ANTARA = "OUTCOME_ANTARA"
    OUTPUT_KENDALI_RENDAH = "OUTPUT_KENDALI_RENDAH"
    OUTPUT_KENDALI_SEDANG = "OUTPUT_KENDALI_SEDANG"
    OUTPUT_KENDALI_TINGGI = "OUTPUT_KENDALI_TINGGI"
    LAYANAN = "LAYANAN"


class StatusTautan(Istilah):
    """A link to the superior's result that does not stand firmly yet."""

    SEMENTARA = "SEMENTARA"
    MENUNGGU_PERIKSA = "MENUNGGU_PERIKSA"


class PeriodePelaporan(Istilah):
    """How often an indicator is reported (Format A.1.3)."""

    BULANAN = "BULANAN"
    TRIWULANAN = "TRIWULANAN"
    SEMESTERAN = "SEMESTERAN"
    TAHUNAN = "TAHUNAN"


class NilaiPerilaku(Istilah):
    """The seven values of BerAKHLAK, in their order (art. 10(3))."""

    BERORIENTASI_PELAYANAN = "BERORIENTASI_PELAYANAN"
    AKUNTABEL = "AKUNTABEL"
    KOMPETEN = "KOMPETEN"
    HARMONIS = "HARMONIS"
    LOYAL = "LOYAL"
    ADAPTIF = "ADAPTIF"
    KOLABORATIF = "KOLABORATIF"


class JenisPegawai(Istilah):
    """Kind of person. PEJABAT_NEGARA is no ASN but may rate one (a regent, a minister)."""

    PNS = "PNS"
    PPPK = "PPPK"
    PEJABAT_NEGARA = "PEJABAT_NEGARA"


class JenisKelamin(Istilah):
    """Sex as printed on a PAK."""

    PRIA = "PRIA"
    WANITA = "WANITA"


class KelompokJabatan(Istilah):
    """Group of post."""

    JPT = "JPT"
    ADMINISTRATOR = "ADMINISTRATOR"
    PENGAWAS = "PENGAWAS"
    PELAKSANA = "PELAKSANA"
    JF = "JF"


class Jenjang(Istilah):
    """Level of a functional post (PermenPANRB 1/2023)."""

    PEMULA = "PEMULA"
    TERAMPIL = "TERAMPIL"
    MAHIR = "MAHIR"
    PENYELIA = "PENYELIA"
    AHLI_PERTAMA = "AHLI_PERTAMA"
    AHLI_MUDA = "AHLI_MUDA"
    AHLI_MADYA = "AHLI_MADYA"
    AHLI_UTAMA = "AHLI_UTAMA"


class JenisPenugasan(Istilah):
    """How a post is held, strongest claim to lead first."""

    DEFINITIF = "DEFINITIF"
    PLT = "PLT"
    PLH = "PLH"
    PJ = "PJ"
    TUGAS_TAMBAHAN = "TUGAS_TAMBAHAN"


class StatusSinkron(Istilah):
    """State of a SIASN job."""

    MENUNGGU = "MENUNGGU"
    BERJALAN = "BERJALAN"
    BERHASIL = "BERHASIL"
    GAGAL = "GAGAL"


class JenisPermintaan(Istilah):
    """What an employee says is wrong."""

    ATASAN = "ATASAN"
    KLAIM_PIMPINAN = "KLAIM_PIMPINAN"
    UNIT = "UNIT"
    JABATAN = "JABATAN"
    GOLONGAN = "GOLONGAN"
    LAINNYA = "LAINNYA"


class StatusPermintaan(Istilah):
    """Where a request for correction is."""

    DIAJUKAN = "DIAJUKAN"
    DIPERIKSA = "DIPERIKSA"
    DITERUSKAN_SIASN = "DITERUSKAN_SIASN"
    SELESAI = "SELESAI"
    DITOLAK = "DITOLAK"
    DIBATALKAN = "DIBATALKAN"


class LangkahPermintaan(Istilah):
    """A step of a request."""

    PERIKSA = "PERIKSA"
    TERUSKAN = "TERUSKAN"
    SETUJUI = "SETUJUI"
    TOLAK = "TOLAK"
    BATALKAN = "BATALKAN"
