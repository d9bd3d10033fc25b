"""What an error of an outside channel means for the message and for the channel.

WhatsApp's errors are told by their code (and details), never by HTTP status or title: Meta says so
and will drop the titles. An SMTP answer is told by its first digit (RFC 5321 §4.2.1).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kelas(StrEnum):
    """What kind of trouble it is."""

    TERLALU_CEPAT = "TERLALU_CEPAT"  # slow down, then the same message again
    SEMENTARA = "SEMENTARA"  # passes by itself: the same message again
    PEMBATASAN = "PEMBATASAN"  # WhatsApp holds our number back: pause it, other way
    PENERIMA = "PENERIMA"  # this telephone cannot be reached: other way, remember it
    MENOLAK = "MENOLAK"  # the person does not want it: other way, remember it
    KALI_INI = "KALI_INI"  # not this message, but the next may pass: other way
    TEMPLAT = "TEMPLAT"  # our template is wrong or was stopped: other way, say it
    PERMINTAAN = "PERMINTAAN"  # our request is wrong: other way, say it
    OTORISASI = "OTORISASI"  # our access or account: stop the channel, message waits


@dataclass(frozen=True)
class DaftarGalat:
    """The list of codes as published on a day."""

    berlaku_sejak: date
    dasar: str
    kelas: Mapping[Kelas, tuple[int | range, ...]]


ATURAN = (
    DaftarGalat(
        berlaku_sejak=date(2026, 5, 15),
        dasar="developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes, 15-05-2026",
        kelas={
            Kelas.TERLALU_CEPAT: (4, 80007, 130429, 131056, 133016),
            Kelas.SEMENTARA: (1, 2, 131000, 131016, 131057),
            Kelas.PEMBATASAN: (368, 131031, 131048, 131064),
            Kelas.PENERIMA: (130497, 131021, 131026, 131030),
            Kelas.MENOLAK: (131050,),
            # 131047: we only send templates, so the window is WhatsApp's mistake or ours.
            Kelas.KALI_INI: (130472, 131047, 131049),
            Kelas.TEMPLAT: (
                132000,
                132001,
                132005,
                132007,
                132008,
                132012,
                132015,
                132016,
                131008,
                131009,
            ),
            Kelas.PERMINTAAN: (33, 100),
            Kelas.OTORISASI: (0, 3, 10, 190, range(200, 300), 131005, 131042, 131045),
        },
    ),
    # a new list is a new row here
)


def kelas_whatsapp(kode: int, pada: date) -> tuple[Kelas, str]:
    """The class of a code on a day, and the list it stands on; unknown codes pass by themselves.

    Before the first list its codes hold too: an error must never stop the sending.
    """
    daftar = [ATURAN[0], *(satu for satu in ATURAN if satu.berlaku_sejak <= pada)][-1]
    for kelas, kode_kode in daftar.kelas.items():
        if any(kode == satu or (isinstance(satu, range) and kode in satu) for satu in kode_kode):
            return kelas, daftar.dasar
    return Kelas.SEMENTARA, f"{daftar.dasar} (kode {kode} tidak ada di dalamnya)"


def kelas_surel(kode: int) -> tuple[Kelas, str]:
    """The class of an SMTP answer."""
    dasar = "RFC 5321 bagian 4.2.1; RFC 4954 bagian 6"
    if kode in {530, 534, 535, 538}:
        return Kelas.OTORISASI, dasar
    return (Kelas.PENERIMA if kode >= 500 else Kelas.SEMENTARA), dasar
