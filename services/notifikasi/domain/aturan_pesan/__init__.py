"""Who is told what: one row a message.

The words of the bell, where it leads, and whether it also leaves the application (then under the
template of the same name).
"""

from services.notifikasi.domain.aturan_pesan.baris import AturanPesan
from services.notifikasi.domain.aturan_pesan.pak import PAK
from services.notifikasi.domain.aturan_pesan.pelaporan import PELAPORAN
from services.notifikasi.domain.aturan_pesan.pembinaan import PEMBINAAN
from services.notifikasi.domain.aturan_pesan.penilaian import PENILAIAN
from services.notifikasi.domain.aturan_pesan.skp import SKP
from services.notifikasi.domain.aturan_pesan.tenggat import TENGGAT

__all__ = ["ATURAN", "AturanPesan"]

ATURAN = (*SKP, *PENILAIAN, *PEMBINAAN, *PELAPORAN, *TENGGAT, *PAK)
"""Every message of the system."""
