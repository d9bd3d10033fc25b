"""Contact data that a person keeps himself: where messages about his plan reach him."""

from __future__ import annotations

import re

from services.chassis.errors import IsianSalah

_SUREL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_TELEPON = re.compile(r"\+[1-9][0-9]{8,14}")
SUREL_TERPANJANG = 254


def telepon_baku(teks: str) -> str:
    """The number as E.164: "0812-3456-7890" becomes "+6281234567890"; others stay as typed."""
    angka = re.sub(r"[\s().-]", "", teks)
    if angka.startswith("0"):
        angka = "+62" + angka[1:]
    elif angka.startswith("62"):
        angka = "+" + angka
    return angka if _TELEPON.fullmatch(angka) else teks.strip()


def periksa(email: str, telepon: str) -> tuple[str, str]:
    """E-mail and telephone in their standard form; either may be empty."""
    bidang: list[tuple[str, str]] = []
    email = email.strip()
    if email and (len(email) > SUREL_TERPANJANG or not _SUREL.fullmatch(email)):
        bidang.append(("email", "Tulis alamat e-mail yang lengkap, misalnya nama@instansi.go.id."))
    telepon = telepon_baku(telepon)
    if telepon and not _TELEPON.fullmatch(telepon):
        bidang.append(("telepon", "Tulis nomor telepon dengan angka, misalnya 081234567890."))
    if bidang:
        raise IsianSalah(bidang=bidang)
    return email, telepon
