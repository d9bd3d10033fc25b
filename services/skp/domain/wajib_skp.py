"""Who has the duty to plan.

PermenPANRB 6/2022 art. 4 (all PNS and PPPK) and Lamp. II.C.8: the rules of planning do not apply
to state officials, to the suspended, on unpaid leave, or in masa persiapan pensiun. Tugas belajar
is not among them: Lamp. II.B has a section of its own for their plan, so the duty stays. The codes
are SIASN's kedudukan hukum.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from services.skp.domain.aturan import yang_berlaku
from services.skp.domain.istilah import JenisPegawai


@dataclass(frozen=True)
class AturanWajib:
    """Codes that switch the duty off, each with the words for the person."""

    berlaku_sejak: date
    dasar: str
    bebas: Mapping[str, str]


ATURAN = (
    AturanWajib(
        berlaku_sejak=date(2022, 2, 7),
        dasar="PermenPANRB 6/2022 Pasal 4 dan Lampiran Bab II.C angka 8",
        bebas=MappingProxyType(
            {
                "02": "sedang menjalani cuti di luar tanggungan negara",
                "04": "sedang diberhentikan sementara",
                "07": "diangkat menjadi pejabat negara",
                "20": "sedang menjalani masa persiapan pensiun",
                "66": "sudah diberhentikan",
                "98": "sudah mencapai batas usia pensiun",
                "99": "sudah pensiun",
            }
        ),
    ),
)
PEJABAT_NEGARA = "07"


@dataclass(frozen=True)
class Wajib:
    """The answer and its working."""

    ya: bool
    dasar: str


def wajib_skp(jenis_pegawai: JenisPegawai, kedudukan_hukum: str, *, pada: date) -> Wajib:
    """Whether this person plans on that day; an unknown code leaves the duty on."""
    aturan = yang_berlaku(ATURAN, pada)
    if jenis_pegawai is JenisPegawai.PEJABAT_NEGARA:
        return Wajib(ya=False, dasar=f"{aturan.bebas[PEJABAT_NEGARA]} ({aturan.dasar})")
    sebab = aturan.bebas.get(kedudukan_hukum)
    if sebab:
        return Wajib(ya=False, dasar=f"{sebab} ({aturan.dasar})")
    return Wajib(ya=True, dasar=f"pegawai ASN menyusun SKP setiap tahun ({aturan.dasar})")


def dapat_menilai(kedudukan_hukum: str, *, pada: date) -> bool:
    """Whether somebody with this code is at work to assess; a state official is."""
    return kedudukan_hukum == PEJABAT_NEGARA or kedudukan_hukum not in bebas(pada)


def bebas(pada: date) -> frozenset[str]:
    """The codes that switch the duty off on that day."""
    return frozenset(yang_berlaku(ATURAN, pada).bebas)
