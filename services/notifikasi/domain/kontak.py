"""How a person can be reached outside the application, and what we have learned about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.kelas_galat import Kelas

DIINGAT = timedelta(days=30)
"""A telephone that could not be reached is tried again after this; a refusal is for good."""

_NOMOR = re.compile(r"[1-9]\d{8,14}")
_SUREL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True)
class Kontak:
    """The contact data of one person, as `skp` last told."""

    pegawai_id: str
    instansi_id: str
    telepon: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    versi: int = 0
    # Why WhatsApp is not used for this telephone, and since when.
    wa_kelas: Kelas | None = None
    wa_sejak: datetime | None = None


def nomor_whatsapp(telepon: str) -> str:
    """A telephone as WhatsApp wants it (628…); empty when it cannot be one."""
    angka = re.sub(r"[\s().-]", "", telepon)
    if angka.startswith("0"):
        angka = "62" + angka[1:]
    if not angka.startswith(("+", "62")):
        return ""
    angka = angka.removeprefix("+")
    return angka if _NOMOR.fullmatch(angka) else ""


def alamat_surel(email: str) -> str:
    """An address that a mail can be sent to; empty when it is none."""
    return email.strip() if _SUREL.fullmatch(email.strip()) else ""


def perbarui(lama: Kontak | None, baru: Kontak) -> Kontak:
    """The newer data. What we learned about a telephone stays while the telephone does."""
    if lama is None or nomor_whatsapp(lama.telepon) != nomor_whatsapp(baru.telepon):
        return baru
    return replace(baru, wa_kelas=lama.wa_kelas, wa_sejak=lama.wa_sejak)


def tandai(kontak: Kontak, kelas: Kelas, sekarang: datetime) -> Kontak:
    """Remember that WhatsApp does not reach this telephone."""
    return replace(kontak, wa_kelas=kelas, wa_sejak=sekarang)


def pilih_kanal(kontak: Kontak | None, sekarang: datetime) -> tuple[Kanal, str] | None:
    """By which way the next message goes, and to which address; None when there is none."""
    if kontak is None:
        return None
    nomor = nomor_whatsapp(kontak.telepon)
    if nomor and not _dihindari(kontak, sekarang):
        return Kanal.WHATSAPP, nomor
    return lewat_surel(kontak)


def lewat_surel(kontak: Kontak | None) -> tuple[Kanal, str] | None:
    """The way that is left when WhatsApp is out."""
    alamat = alamat_surel(kontak.email) if kontak else ""
    return (Kanal.SUREL, alamat) if alamat else None


def _dihindari(kontak: Kontak, sekarang: datetime) -> bool:
    if kontak.wa_kelas is None or kontak.wa_sejak is None:
        return False
    return kontak.wa_kelas is Kelas.MENOLAK or sekarang < kontak.wa_sejak + DIINGAT
