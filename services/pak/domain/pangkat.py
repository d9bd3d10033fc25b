"""Golongan ruang of a PNS, the name of its pangkat (PP 99/2000).

Only the golongan in which a functional post can be held (II/a and above) are listed.
"""

from __future__ import annotations

from enum import StrEnum


class Golongan(StrEnum):
    """Golongan ruang, lowest first."""

    II_A = "II/a"
    II_B = "II/b"
    II_C = "II/c"
    II_D = "II/d"
    III_A = "III/a"
    III_B = "III/b"
    III_C = "III/c"
    III_D = "III/d"
    IV_A = "IV/a"
    IV_B = "IV/b"
    IV_C = "IV/c"
    IV_D = "IV/d"
    IV_E = "IV/e"

    @property
    def pangkat(self) -> str:
        """The name of the rank: "Penata Muda"."""
        return _PANGKAT[self]

    def berikut(self) -> Golongan | None:
        """One golongan higher; none above IV/e."""
        semua = tuple(Golongan)
        tempat = semua.index(self) + 1
        return semua[tempat] if tempat < len(semua) else None


_PANGKAT = {
    Golongan.II_A: "Pengatur Muda",
    Golongan.II_B: "Pengatur Muda Tingkat I",
    Golongan.II_C: "Pengatur",
    Golongan.II_D: "Pengatur Tingkat I",
    Golongan.III_A: "Penata Muda",
    Golongan.III_B: "Penata Muda Tingkat I",
    Golongan.III_C: "Penata",
    Golongan.III_D: "Penata Tingkat I",
    Golongan.IV_A: "Pembina",
    Golongan.IV_B: "Pembina Tingkat I",
    Golongan.IV_C: "Pembina Utama Muda",
    Golongan.IV_D: "Pembina Utama Madya",
    Golongan.IV_E: "Pembina Utama",
}
