"""The words that the rules of angka kredit share. No number stands here."""

from __future__ import annotations

from enum import StrEnum


class Jenjang(StrEnum):
    """Level of a functional post (PermenPANRB 1/2023)."""

    PEMULA = "PEMULA"
    TERAMPIL = "TERAMPIL"
    MAHIR = "MAHIR"
    PENYELIA = "PENYELIA"
    AHLI_PERTAMA = "AHLI_PERTAMA"
    AHLI_MUDA = "AHLI_MUDA"
    AHLI_MADYA = "AHLI_MADYA"
    AHLI_UTAMA = "AHLI_UTAMA"

    @property
    def nama(self) -> str:
        """The word as it is printed: "Ahli Pertama"."""
        return self.value.replace("_", " ").title()


class Predikat(StrEnum):
    """Outcome of a performance evaluation (PermenPANRB 6/2022 Lampiran IV)."""

    SANGAT_BAIK = "SANGAT_BAIK"
    BAIK = "BAIK"
    BUTUH_PERBAIKAN = "BUTUH_PERBAIKAN"
    KURANG = "KURANG"
    SANGAT_KURANG = "SANGAT_KURANG"

    @property
    def nama(self) -> str:
        """The word as it is printed: "Sangat Baik"."""
        return self.value.replace("_", " ").title()


class Sumber(StrEnum):
    """The six rows of a PAK, in the order of the form (PerBKN 3/2023 Lampiran II angka 12)."""

    AK_DASAR = "AK_DASAR"
    JF_LAMA = "JF_LAMA"
    PENYESUAIAN = "PENYESUAIAN"
    KONVERSI = "KONVERSI"
    PENDIDIKAN = "PENDIDIKAN"
    TUGAS_JABATAN = "TUGAS_JABATAN"

    @property
    def nama(self) -> str:
        """The label of the row on the form."""
        return _NAMA_SUMBER[self]


_NAMA_SUMBER = {
    Sumber.AK_DASAR: "AK Dasar yang diberikan",
    Sumber.JF_LAMA: "AK JF lama",
    Sumber.PENYESUAIAN: "AK Penyesuaian/Penyetaraan",
    Sumber.KONVERSI: "AK Konversi",
    Sumber.PENDIDIKAN: "AK yang diperoleh dari peningkatan pendidikan",
    Sumber.TUGAS_JABATAN: "AK yang diperoleh dari Kegiatan Tugas Jabatan",
}

# What a person may bring along. Konversi is not among them: it is computed here, never typed.
SUMBER_SALDO = tuple(sumber for sumber in Sumber if sumber is not Sumber.KONVERSI)


class JenisPegawai(StrEnum):
    """Kind of person in the system."""

    PNS = "PNS"
    PPPK = "PPPK"
    PEJABAT_NEGARA = "PEJABAT_NEGARA"


class KelompokJabatan(StrEnum):
    """Group of post."""

    JPT = "JPT"
    ADMINISTRATOR = "ADMINISTRATOR"
    PENGAWAS = "PENGAWAS"
    PELAKSANA = "PELAKSANA"
    JF = "JF"
