"""Examples for the API's document, made from names and types of fields; nobody in them exists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from google.protobuf.descriptor import Descriptor, FieldDescriptor

ID = "0199f2c4-7a10-7000-8000-0000000000{:02x}"

TEKS: Mapping[str, str] = {
    "nip": "199203152019031001",
    "nama": "Rangga Wiratama",
    "pangkat": "Penata Muda",
    "golongan": "III/a",
    "jabatan": "Pranata Komputer Ahli Pertama",
    "unit_kerja": "Bidang Data dan Informasi",
    "instansi_id": "demo-kabupaten",
    "instansi_nama": "Pemerintah Kabupaten Sukamaju",
    "etag": "3",
    "email": "rangga@contoh.go.id",
    "telepon": "+6281234567890",
    "token": "k7Q…",
    "tautan": "https://berkas.contoh.go.id/laporan-januari",
    "indikator": "Ketersediaan layanan",
    "target": "99,5 persen",
    "realisasi": "99,7 persen",
    "rencana_hasil_kerja": "Layanan data kepegawaian tersedia tanpa gangguan",
    "alasan_penilai": "Pimpinan unit kerja Anda: Kepala Bidang Data dan Informasi",
    "periode_mulai": "2026-01-01",
    "periode_selesai": "2026-12-31",
    "masa_mulai": "2026-01-01",
    "masa_selesai": "2026-12-31",
    "mulai": "2026-01-01",
    "selesai": "2026-12-31",
    "tanggal": "2027-01-15",
    "tanggal_sk": "2022-12-30",
    "menunggu_sampai": "2026-01-31",
    "batas_penilaian": "2027-01-31",
    "ditutup": "2027-02-01T02:15:40Z",
    "pada": "2027-02-01T02:15:40Z",
    "diubah": "2026-01-12T03:20:11Z",
    "dibuat": "2026-01-12T03:20:11Z",
    "waktu": "2026-01-12T03:20:11Z",
    "koefisien": "12.5",
    "persentase": "150",
    "ak": "18.75",
    "total_ak": "32.33",
    "kumulatif": "51.08",
    "jumlah_baru": "18.75",
    "jumlah_lama": "32.33",
    "lama": "32.33",
    "baru": "18.75",
    "jumlah": "51.08",
    "kebutuhan": "50",
    "selisih": "1.08",
    "nomor": "800/7/PAK/2026",
    "nomor_sk": "800/12/PAK/2022",
    "catatan": "Target indikator kedua belum terukur.",
    "galat": "",
    "dari": "DRAFT",
    "ke": "PENGAJUAN",
    "tindakan": "Mengajukan SKP",
    "boleh": "UBAH",
    "next_page_token": "",
}
BILANGAN: Mapping[str, int] = {
    "tahun": 2026,
    "bulan": 12,
    "bulan_mulai": 1,
    "bulan_selesai": 12,
    "presisi": 2,
}
JALUR: Mapping[str, str] = {
    "nilai": "AKUNTABEL",
    "kode": "K7Q2-9WXM-4TBD",
    "pengaturan": "jendela_evaluasi",
    "berlaku_sejak": "2035-01-01",
}


def contoh(descriptor: Descriptor, di_atas: frozenset[str] = frozenset()) -> dict[str, Any]:
    """An example of a message."""
    if descriptor.full_name in di_atas:
        return {}
    di_atas |= {descriptor.full_name}
    return {
        bidang.name: [_nilai(bidang, di_atas)] if bidang.is_repeated else _nilai(bidang, di_atas)
        for bidang in descriptor.fields
    }


def contoh_jalur(nama: str) -> str:
    """An example of a path parameter."""
    return JALUR.get(nama, ID.format(len(nama)))


def _nilai(bidang: FieldDescriptor, di_atas: frozenset[str]) -> Any:
    if bidang.message_type is not None:
        return contoh(bidang.message_type, di_atas)
    if bidang.enum_type is not None:
        awalan = bidang.enum_type.values_by_number[0].name.removesuffix("UNSPECIFIED")
        return bidang.enum_type.values_by_number[1].name.removeprefix(awalan)
    if bidang.cpp_type == FieldDescriptor.CPPTYPE_BOOL:
        return False
    if bidang.cpp_type == FieldDescriptor.CPPTYPE_DOUBLE:
        return 7.5
    if bidang.cpp_type != FieldDescriptor.CPPTYPE_STRING:
        return BILANGAN.get(bidang.name, 1)
    return _teks(bidang.name, bidang.number)


def _teks(nama: str, nomor: int) -> str:
    if nama.endswith("_id") and nama not in TEKS:
        return ID.format(nomor)
    bawaan = TEKS["nama"] if nama.endswith("_nama") else f"contoh {nama.replace('_', ' ')}"
    return TEKS.get(nama, bawaan)
