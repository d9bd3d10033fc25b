"""Which raters call for a second look before results are final.

No rule of the regulation: PermenPANRB 6/2022 Lampiran Bab IV.B angka 2 asks an agency to look at
how predikat are spread and leaves the rest to its judgement. So these are hints, they refuse
nothing, and they are silent about a rater of few.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from services.penilaian.domain.kurva_ideal import URUTAN
from services.penilaian.domain.matriks_predikat import Predikat

TERSEDIKIT = 5
"""People that a rater has rated before anything is said about him."""
JAUH = Fraction(3, 4)
"""Steps on the scale of five between his mean and everybody's."""


def petunjuk(jumlah: Mapping[Predikat, int], semua: Mapping[Predikat, int]) -> tuple[str, ...]:
    """What strikes in the ratings of one person, beside those of everybody in the scope."""
    dinilai = sum(jumlah.values())
    if dinilai < TERSEDIKIT:
        return ()
    hasil = []
    if dinilai in jumlah.values():
        sama = next(p for p, n in jumlah.items() if n)
        hasil.append(f"Memberi {sama.sebutan} kepada semua ({dinilai} penilaian).")
    selisih = _rata_rata(jumlah) - _rata_rata(semua)
    # Where everybody is rated by him there is nothing to compare with.
    if sum(semua.values()) > dinilai and abs(selisih) >= JAUH:
        arah = "tinggi" if selisih > 0 else "rendah"
        hasil.append(f"Rata-ratanya jauh lebih {arah} daripada rata-rata semua penilai di sini.")
    return tuple(hasil)


def _rata_rata(jumlah: Mapping[Predikat, int]) -> Fraction:
    langkah = sum(n * URUTAN.index(p) for p, n in jumlah.items())
    return Fraction(langkah, sum(jumlah.values()))
