"""A person as official forms print one: the identity table of formats A.1.1-A.1.7."""

from __future__ import annotations

from dataclasses import dataclass

from services.skp.domain.istilah import JenisPegawai


@dataclass(frozen=True, slots=True, kw_only=True)
class Orang:
    """Name, rank and post of one person on one day."""

    pegawai_id: str
    nip: str
    nama: str
    jenis_pegawai: JenisPegawai
    pangkat: str
    golongan: str
    jabatan: str
    unor_id: str
    unit_kerja: str
    instansi_id: str


def nama_lengkap(nama: str, *, gelar_depan: str, gelar_belakang: str) -> str:
    """The name with its titles as it is printed: "Drs. Budi Santoso, M.Si."."""
    depan = f"{gelar_depan} {nama}" if gelar_depan else nama
    return f"{depan}, {gelar_belakang}" if gelar_belakang else depan
