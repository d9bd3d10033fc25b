"""The columns of results in a workbook, and a row read from them. PermenPANRB 6/2022 art. 9.

They are those of the download, so that a plan taken away comes in again.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from services.skp.domain.impor_kolom import Kolom, pilih_kata
from services.skp.domain.istilah import Aspek, JenisRhk, KlasifikasiRhk, Perspektif
from services.skp.domain.rencana import Bidang

BARIS_TERBANYAK = 200
GALAT_TERBANYAK = 50
JENIS = MappingProxyType({j.sebutan: j for j in JenisRhk})
KLASIFIKASI = MappingProxyType({f"RHK {k.sebutan}": k for k in KlasifikasiRhk})
ASPEK = MappingProxyType({a.sebutan: a for a in Aspek})
PERSPEKTIF = MappingProxyType({p.sebutan: p for p in Perspektif})
KOLOM = (
    Kolom("nomor", "Nomor", "Baris bernomor sama adalah indikator dari RHK yang sama.", "1",
          wajib=True),
    Kolom("jenis", "Jenis RHK", "Utama atau Tambahan.", "Utama", wajib=True, pilihan=tuple(JENIS)),
    Kolom("klasifikasi", "Klasifikasi", "Kosong: RHK Individu.", "RHK Individu",
          pilihan=tuple(KLASIFIKASI)),
    Kolom("rencana_hasil_kerja", "Rencana hasil kerja", "Hasil kerja.", "", wajib=True),
    Kolom("rhk_pimpinan_id", "RHK pimpinan", "Teks RHK pimpinan yang diintervensi.", ""),
    Kolom("penugasan_dari", "Penugasan dari", "Boleh kosong.", ""),
    Kolom("aspek", "Aspek", "Untuk pendekatan kuantitatif.", "Kuantitas", pilihan=tuple(ASPEK)),
    Kolom("indikator", "Indikator", "Ukuran hasil kerja.", ""),
    Kolom("target", "Target", "Untuk pendekatan kuantitatif.", ""),
    Kolom("perspektif", "Perspektif", "Untuk bentuk SKP pimpinan.", "", pilihan=tuple(PERSPEKTIF)),
)  # fmt: skip
UKURAN = ("aspek", "indikator", "target", "perspektif")


def jenis(isi: Mapping[str, str], bidang: Bidang) -> JenisRhk | None:
    """Utama or tambahan."""
    return pilih_kata("jenis", isi, JENIS, bidang, wajib=True)


def klasifikasi(isi: Mapping[str, str], bidang: Bidang) -> KlasifikasiRhk | None:
    """Whose result."""
    return pilih_kata("klasifikasi", isi, KLASIFIKASI, bidang)


def ukuran(isi: Mapping[str, str], bidang: Bidang) -> tuple[Aspek | None, Perspektif | None]:
    """Aspect and perspective of an indicator."""
    aspek = pilih_kata("aspek", isi, ASPEK, bidang)
    return aspek, pilih_kata("perspektif", isi, PERSPEKTIF, bidang)


def berindikator(isi: Mapping[str, str]) -> bool:
    """Whether the row holds an indicator at all."""
    return any(isi.get(nama) for nama in UKURAN)
