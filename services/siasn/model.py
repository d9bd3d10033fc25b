"""Typed views of SIASN's rows about a person. Lenient: every key that came stays in `mentah`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from services.siasn.baca import bulat, tanggal, teks

Baris = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataUtama:
    """`/pns/data-utama`: who this is now. `id` is the PNS id that the save endpoints want."""

    id: str
    nip: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    email: str
    no_hp: str
    jenis_pegawai: str
    kedudukan_id: str
    kedudukan_nama: str
    instansi_induk_id: str
    instansi_induk_nama: str
    instansi_kerja_id: str
    instansi_kerja_nama: str
    satuan_kerja_nama: str
    unor_id: str
    unor_nama: str
    unor_induk_id: str
    unor_induk_nama: str
    jenis_jabatan_id: str
    jabatan_nama: str
    jabatan_fungsional_id: str
    jabatan_fungsional_umum_id: str
    jenjang_jabatan: str
    eselon_id: str
    eselon: str
    golongan_id: str
    golongan: str
    pangkat: str
    tmt_jabatan: date | None
    tmt_golongan: date | None
    tmt_cpns: date | None
    tmt_pns: date | None
    mentah: Baris = field(repr=False, compare=False)

    @classmethod
    def dari(cls, b: Baris) -> DataUtama:
        return cls(
            id=teks(b, "id", "pnsId"),
            nip=teks(b, "nipBaru"),
            nama=teks(b, "nama"),
            gelar_depan=teks(b, "gelarDepan"),
            gelar_belakang=teks(b, "gelarBelakang"),
            email=teks(b, "emailGov", "email"),
            no_hp=teks(b, "noHp", "noTelp"),
            jenis_pegawai=teks(b, "jenisPegawaiNama"),
            kedudukan_id=teks(b, "kedudukanPnsId"),
            kedudukan_nama=teks(b, "kedudukanPnsNama"),
            instansi_induk_id=teks(b, "instansiIndukId"),
            instansi_induk_nama=teks(b, "instansiIndukNama"),
            instansi_kerja_id=teks(b, "instansiKerjaId"),
            instansi_kerja_nama=teks(b, "instansiKerjaNama"),
            # "KerjaKerja" is theirs: the work-unit of the working instansi.
            satuan_kerja_nama=teks(b, "satuanKerjaKerjaNama"),
            unor_id=teks(b, "unorId"),
            unor_nama=teks(b, "unorNama"),
            unor_induk_id=teks(b, "unorIndukId"),
            unor_induk_nama=teks(b, "unorIndukNama"),
            jenis_jabatan_id=teks(b, "jenisJabatanId"),
            jabatan_nama=teks(b, "jabatanNama"),
            jabatan_fungsional_id=teks(b, "jabatanFungsionalId"),
            jabatan_fungsional_umum_id=teks(b, "jabatanFungsionalUmumId"),
            # Live answers carry it under three names, the swagger under none.
            jenjang_jabatan=teks(b, "asnJenjangJabatan", "kode_jenjang_jabatan", "levelJabatan"),
            eselon_id=teks(b, "eselonId"),
            eselon=teks(b, "eselon"),
            golongan_id=teks(b, "golRuangAkhirId"),
            golongan=teks(b, "golRuangAkhir"),
            pangkat=teks(b, "pangkatAkhir"),
            tmt_jabatan=tanggal(b.get("tmtJabatan")),
            tmt_golongan=tanggal(b.get("tmtGolAkhir")),
            tmt_cpns=tanggal(b.get("tmtCpns")),
            tmt_pns=tanggal(b.get("tmtPns")),
            mentah=b,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RiwayatJabatan:
    id: str
    jenis_jabatan: str
    jenis_penugasan: str
    nama_jabatan: str
    jabatan_fungsional_id: str
    jabatan_fungsional_umum_id: str
    eselon_id: str
    eselon: str
    instansi_kerja_id: str
    unor_id: str
    unor_nama: str
    unor_induk_id: str
    nomor_sk: str
    tanggal_sk: date | None
    tmt_jabatan: date | None
    tmt_pelantikan: date | None
    mentah: Baris = field(repr=False, compare=False)

    @classmethod
    def dari(cls, b: Baris) -> RiwayatJabatan:
        return cls(
            id=teks(b, "id"),
            jenis_jabatan=teks(b, "jenisJabatan"),
            jenis_penugasan=teks(b, "jenisPenugasanId"),
            nama_jabatan=teks(
                b, "namaJabatan", "jabatanFungsionalNama", "jabatanFungsionalUmumNama"
            ),
            jabatan_fungsional_id=teks(b, "jabatanFungsionalId"),
            jabatan_fungsional_umum_id=teks(b, "jabatanFungsionalUmumId"),
            eselon_id=teks(b, "eselonId"),
            eselon=teks(b, "eselon"),
            instansi_kerja_id=teks(b, "instansiKerjaId"),
            unor_id=teks(b, "unorId"),
            unor_nama=teks(b, "unorNama", "namaUnor"),
            unor_induk_id=teks(b, "unorIndukId"),
            nomor_sk=teks(b, "nomorSk"),
            tanggal_sk=tanggal(b.get("tanggalSk")),
            tmt_jabatan=tanggal(b.get("tmtJabatan")),
            tmt_pelantikan=tanggal(b.get("tmtPelantikan")),
            mentah=b,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RiwayatGolongan:
    id: str
    golongan_id: str
    golongan: str
    pangkat: str
    nomor_sk: str
    tanggal_sk: date | None
    tmt_golongan: date | None
    masa_kerja_tahun: int | None
    masa_kerja_bulan: int | None
    mentah: Baris = field(repr=False, compare=False)

    @classmethod
    def dari(cls, b: Baris) -> RiwayatGolongan:
        return cls(
            id=teks(b, "id"),
            golongan_id=teks(b, "golonganId"),
            golongan=teks(b, "golongan"),
            pangkat=teks(b, "pangkat"),
            # Here the words stand the other way round than in every other history.
            nomor_sk=teks(b, "skNomor"),
            tanggal_sk=tanggal(b.get("skTanggal")),
            tmt_golongan=tanggal(b.get("tmtGolongan")),
            masa_kerja_tahun=bulat(b.get("masaKerjaGolonganTahun")),
            masa_kerja_bulan=bulat(b.get("masaKerjaGolonganBulan")),
            mentah=b,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RefUnor:
    """One unit of the instansi; the tree is rebuilt from `diatasan_id`."""

    id: str
    instansi_id: str
    diatasan_id: str
    eselon_id: str
    nama: str
    nama_jabatan: str
    kode_cepat: str
    induk_unor_id: str
    pemimpin_pns_id: str
    jenis_unor_id: str
    mentah: Baris = field(repr=False, compare=False)

    @classmethod
    def dari(cls, b: Baris) -> RefUnor:
        # The swagger says camelCase, the wire says PascalCase; `teks` takes either.
        return cls(
            id=teks(b, "Id"),
            instansi_id=teks(b, "InstansiId"),
            diatasan_id=teks(b, "DiatasanId"),
            eselon_id=teks(b, "EselonId"),
            nama=teks(b, "NamaUnor"),
            nama_jabatan=teks(b, "NamaJabatan"),
            kode_cepat=teks(b, "CepatKode"),
            induk_unor_id=teks(b, "IndukUnorId"),
            pemimpin_pns_id=teks(b, "PemimpinPnsId"),
            jenis_unor_id=teks(b, "JenisUnorId"),
            mentah=b,
        )
