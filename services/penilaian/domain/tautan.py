"""Which links may stand as evidence.

Evidence (bukti dukung, PermenPANRB 6/2022 art. 16-17, Format B.1.2) is a name and a link that
other people will open. So it must be an ordinary public web address: no other scheme, no password
inside, nothing that leads into a private network from the reader's machine or ours.
"""

from __future__ import annotations

import unicodedata
from urllib.parse import SplitResult, urlsplit

from services.chassis.errors import IsianSalah

PANJANG_MAKSIMUM = 2000
SKEMA = ("http", "https")
# Names that by convention or standard never leave a private network (RFC 6761, 6762, 8375, 9476).
AKHIRAN_INTERNAL = [
    "localhost",
    "local",
    "localdomain",
    "internal",
    "intranet",
    "lan",
    "home",
    "corp",
    "private",
    "arpa",
    "invalid",
]


def periksa_tautan(tautan: str, *, bidang: str = "tautan") -> str:
    """The link, trimmed; or a refusal that says what a right one looks like."""
    bersih = tautan.strip()
    keberatan = _keberatan(bersih)
    if keberatan:
        raise IsianSalah(bidang=[(bidang, keberatan)])
    return bersih


def _keberatan(tautan: str) -> str:
    if not tautan:
        return "Isi tautan ke berkas bukti, misalnya https://drive.google.com/…"
    if len(tautan) > PANJANG_MAKSIMUM:
        return f"Tautan paling panjang {PANJANG_MAKSIMUM} karakter."
    if any(c.isspace() or not c.isprintable() or c == "\\" for c in tautan):
        return "Tautan tidak boleh memuat spasi, garis miring terbalik, atau karakter kendali."
    try:
        bagian = urlsplit(tautan)
        bagian.port  # noqa: B018 - reading it is the check: a bad port raises
    except ValueError:
        return "Alamat ini tidak dapat dibaca. Salin ulang tautan lengkap dari peramban."
    return _keberatan_bagian(bagian)


def _keberatan_bagian(bagian: SplitResult) -> str:
    if bagian.scheme.lower() not in SKEMA or not bagian.hostname:
        return "Tautan harus diawali http:// atau https:// lalu nama situs."
    if "@" in bagian.netloc:
        return "Tautan tidak boleh memuat nama pengguna atau kata sandi."
    if _internal(bagian.hostname.rstrip(".")):
        return "Alamat ini hanya ada di jaringan dalam. Gunakan alamat yang dapat dibuka penilai."
    return ""


def _internal(nama: str) -> bool:
    """Whether this is not a name of the public internet: it has a dot and ends in a real word.

    A number in any notation (127.0.0.1, 2130706433, 0x7f.1, ::1) is none. Browsers read wide and
    circled letters as plain ones, so the name is judged as they would read it.
    """
    label = unicodedata.normalize("NFKC", nama).lower().split(".")
    return (
        len(label) < 2
        or not all(bagian.replace("-", "").replace("_", "").isalnum() for bagian in label)
        or not label[-1][0].isalpha()
        or label[-1] in AKHIRAN_INTERNAL
    )
