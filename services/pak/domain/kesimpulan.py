"""What a sum says about the next step: surplus or shortage, and the sentence at the foot of a PAK.

PerBKN 3/2023 Pasal 12 ayat (4) and Lampiran II angka 12: a PAK compares one cumulative sum with
the needs of pangkat and jenjang. Angka kredit are one condition among several (time in rank,
predikat, vacancy, competence test), so the form says "dapat dipertimbangkan", never "naik".
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from services.pak.domain.kebutuhan import Kebutuhan

DASAR = (
    "Kelebihan/kekurangan dan kesimpulan: PerBKN 3/2023 Pasal 12 ayat (4), Lampiran II angka 12"
)

_BELUM_MEMENUHI = (
    "Angka kredit kumulatif belum memenuhi kebutuhan kenaikan pangkat maupun jenjang. PAK tetap "
    "dapat dibuat, tetapi lazimnya ditetapkan setelah salah satunya terpenuhi (PerBKN 3/2023 "
    "Pasal 12 ayat (4))."
)


@dataclass(frozen=True)
class Selisih:
    """A need and the distance to it: positive is a surplus."""

    kebutuhan: Decimal
    selisih: Decimal

    @property
    def terpenuhi(self) -> bool:
        """Is the need met? Exactly met is met."""
        return self.selisih >= 0


def selisih(kumulatif: Decimal, butuh: Decimal | None) -> Selisih | None:
    """Compare a sum with a need; None where there is no such step."""
    return None if butuh is None else Selisih(butuh, kumulatif - butuh)


def simpulkan(kumulatif: Decimal, butuh: Kebutuhan) -> tuple[str, ...]:
    """The conclusion lines of the PAK: one for each step that exists."""
    baris: list[str] = []
    if (pangkat := selisih(kumulatif, butuh.pangkat)) and butuh.pangkat_berikut:
        tujuan = f"{butuh.pangkat_berikut.pangkat}, {butuh.pangkat_berikut}"
        baris.append(_kalimat(pangkat, "pangkat", tujuan))
    if (jenjang := selisih(kumulatif, butuh.jenjang)) and butuh.jenjang_berikut:
        baris.append(_kalimat(jenjang, "jenjang jabatan", butuh.jenjang_berikut.nama))
    return tuple(baris) or ("Jenjang dan pangkat tertinggi dalam jabatan ini telah dicapai",)


def peringatkan(kumulatif: Decimal, butuh: Kebutuhan) -> tuple[str, ...]:
    """A PAK is issued once a need is met (Pasal 12 ayat (4)); below both it only warns."""
    ada = [s for s in (selisih(kumulatif, butuh.pangkat), selisih(kumulatif, butuh.jenjang)) if s]
    if not ada or any(satu.terpenuhi for satu in ada):
        return ()
    return (_BELUM_MEMENUHI,)


def _kalimat(satu: Selisih, langkah: str, tujuan: str) -> str:
    awal = "Dapat" if satu.terpenuhi else "Belum dapat"
    return (
        f"{awal} dipertimbangkan untuk kenaikan {langkah} setingkat lebih tinggi menjadi {tujuan}"
    )
