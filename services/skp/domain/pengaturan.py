"""What an agency may choose about planning: the keys, their values, and what each means.

PermenPANRB 6/2022 leaves these to the agency or says nothing; each choice holds from a day on
(table `pengaturan`), and an old row is never edited.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from services.chassis.errors import IsianSalah
from services.skp.domain.errors import PengaturanTidakDikenal

URUTAN = "urutan_pengisian_dilonggarkan"
SEMENTARA = "rhk_sementara_boleh_diajukan"
PLT = "plt_model"
PLT_SKP_KEDUA, PLT_RHK_UTAMA = "SKP_KEDUA", "RHK_UTAMA"
BATAS_BEBAN = "batas_beban_rhk"
SIMPAN = "impor_disimpan_hari"


@dataclass(frozen=True)
class Pengaturan:
    """One choice: its values with the words for a person, and the value without a row."""

    nama: str
    arti: str
    dasar: str
    bawaan: str
    pilihan: Mapping[str, str]


_YA_TIDAK = MappingProxyType({"ya": "Ya", "tidak": "Tidak"})
SEMUA: Mapping[str, Pengaturan] = MappingProxyType(
    {
        URUTAN: Pengaturan(
            nama="Pegawai boleh mengajukan sebelum SKP pimpinan disetujui",
            arti=(
                "Bila ya, RHK utama JA/JF boleh tanpa RHK pimpinan dan SKP boleh diajukan walau"
                " SKP pejabat penilai belum disetujui."
            ),
            dasar="PermenPANRB 6/2022 Lampiran Bab II.B; urutan pengisian e-Kinerja BKN",
            bawaan="tidak",
            pilihan=_YA_TIDAK,
        ),
        SEMENTARA: Pengaturan(
            nama="SKP dengan RHK sementara boleh diajukan",
            arti=(
                "RHK sementara dibuat saat pimpinan belum menyusun SKP; tautannya dibuat dan"
                " diperiksa kemudian. Bila tidak, RHK sementara hanya boleh ada pada draft."
            ),
            dasar="Tidak diatur; pilihan instansi",
            bawaan="ya",
            pilihan=_YA_TIDAK,
        ),
        PLT: Pengaturan(
            nama="Tugas Plt, Plh, dan Pj pada SKP",
            arti=(
                "SKP kedua: penugasan itu punya SKP sendiri (cara e-Kinerja BKN). RHK utama:"
                " penugasan itu ditulis sebagai RHK utama pada SKP jabatan definitif"
                " (cara PermenPANRB)."
            ),
            dasar="PermenPANRB 6/2022 Lampiran Bab II.C; FAQ e-Kinerja BKN",
            bawaan=PLT_SKP_KEDUA,
            pilihan=MappingProxyType({PLT_SKP_KEDUA: "SKP kedua", PLT_RHK_UTAMA: "RHK utama"}),
        ),
        BATAS_BEBAN: Pengaturan(
            nama="Tanda beban berlebih pada Pohon Kinerja",
            arti="Pegawai dengan RHK lebih banyak dari ini ditandai pada Pohon Kinerja.",
            dasar="Tidak diatur; pilihan instansi",
            bawaan="10",
            pilihan=MappingProxyType({n: f"{n} RHK" for n in ("5", "8", "10", "15", "20")}),
        ),
        SIMPAN: Pengaturan(
            nama="Lama berkas impor disimpan",
            arti=(
                "Berkas Excel yang diunggah dan baris-barisnya dihapus sesudah ini; jumlah dan"
                " riwayat perubahannya tetap ada."
            ),
            dasar="UU 27/2022 Pasal 43 (data dihapus bila tidak diperlukan lagi)",
            bawaan="30",
            pilihan=MappingProxyType({n: f"{n} hari" for n in ("1", "7", "30", "90")}),
        ),
    }
)


def periksa(kunci: str, nilai: str) -> None:
    """Refuse an unknown key, and a value that is none of its choices."""
    if kunci not in SEMUA:
        raise PengaturanTidakDikenal
    pilihan = SEMUA[kunci].pilihan
    if nilai not in pilihan:
        kalimat = f"Pilih salah satu: {', '.join(pilihan.values())}."
        raise IsianSalah(bidang=[("nilai", kalimat)])


def baku(kunci: str, tersimpan: object) -> str:
    """A stored value as one of the choices: files of before hold true and false."""
    if isinstance(tersimpan, bool):
        return "ya" if tersimpan else "tidak"
    nilai = str(tersimpan)
    return nilai if nilai in SEMUA[kunci].pilihan else SEMUA[kunci].bawaan
