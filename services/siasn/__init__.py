"""The door to BKN's SIASN: a library for the adapters of other services, with no rule of its own.

Everything that is odd about the wire (two tokens, ten envelope shapes, misspelt fields) stops
here.
"""

from services.siasn.angka_kredit import (
    AngkaKreditBaru,
    JenisAngkaKredit,
    RiwayatAngkaKredit,
    cari_angka_kredit,
)
from services.siasn.galat import (
    GalatSiasn,
    Pemilik,
    SiasnDataRusak,
    SiasnDitolak,
    SiasnJawabanHilang,
    SiasnSibuk,
    SiasnTidakDitemukan,
    SiasnTidakTersedia,
    SiasnTokenDitolak,
)
from services.siasn.klien import KlienSiasn
from services.siasn.model import DataUtama, RefUnor, RiwayatGolongan, RiwayatJabatan
from services.siasn.pengaturan import PengaturanSiasn

__all__ = [
    "AngkaKreditBaru",
    "DataUtama",
    "GalatSiasn",
    "JenisAngkaKredit",
    "KlienSiasn",
    "Pemilik",
    "PengaturanSiasn",
    "RefUnor",
    "RiwayatAngkaKredit",
    "RiwayatGolongan",
    "RiwayatJabatan",
    "SiasnDataRusak",
    "SiasnDitolak",
    "SiasnJawabanHilang",
    "SiasnSibuk",
    "SiasnTidakDitemukan",
    "SiasnTidakTersedia",
    "SiasnTokenDitolak",
    "cari_angka_kredit",
]
