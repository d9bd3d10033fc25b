"""The credit-point history: how a row reads, how a new one is written, how a lost one is found.

The wire's misspelling ("Penailan") lives here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from services.siasn.baca import bulat, desimal, tanggal, teks, tulis_tanggal, ya
from services.siasn.model import Baris


class JenisAngkaKredit(StrEnum):
    """The kinds exclude each other on the wire; BIASA sets none of the three flags."""

    BIASA = "BIASA"
    PERTAMA = "PERTAMA"
    INTEGRASI = "INTEGRASI"
    KONVERSI = "KONVERSI"


@dataclass(frozen=True, slots=True, kw_only=True)
class RiwayatAngkaKredit:
    id: str
    nomor_sk: str
    tanggal_sk: date | None
    bulan_mulai: int | None
    tahun_mulai: int | None
    bulan_selesai: int | None
    tahun_selesai: int | None
    kredit_utama: Decimal | None
    kredit_penunjang: Decimal | None
    kredit_total: Decimal | None
    jenis: JenisAngkaKredit
    rw_jabatan_id: str
    nama_jabatan: str
    mentah: Baris = field(repr=False, compare=False)

    @classmethod
    def dari(cls, b: Baris) -> RiwayatAngkaKredit:
        return cls(
            id=teks(b, "id"),
            nomor_sk=teks(b, "nomorSk"),
            tanggal_sk=tanggal(teks(b, "tanggalSk")),
            # "Penailan" (for Penilaian) is the real wire name of all four period fields.
            bulan_mulai=bulat(teks(b, "bulanMulaiPenailan", "bulanMulaiPenilaian")),
            tahun_mulai=bulat(teks(b, "tahunMulaiPenailan", "tahunMulaiPenilaian")),
            bulan_selesai=bulat(teks(b, "bulanSelesaiPenailan", "bulanSelesaiPenilaian")),
            tahun_selesai=bulat(teks(b, "tahunSelesaiPenailan", "tahunSelesaiPenilaian")),
            kredit_utama=desimal(teks(b, "kreditUtamaBaru")),
            kredit_penunjang=desimal(teks(b, "kreditPenunjangBaru")),
            kredit_total=desimal(teks(b, "kreditBaruTotal")),
            jenis=_jenis(b),
            rw_jabatan_id=teks(b, "rwJabatan", "rwJabatanId"),
            nama_jabatan=teks(b, "namaJabatan"),
            mentah=b,
        )


def _jenis(b: Baris) -> JenisAngkaKredit:
    if ya(b.get("isAngkaKreditPertama")):
        return JenisAngkaKredit.PERTAMA
    if ya(b.get("isIntegrasi")):
        return JenisAngkaKredit.INTEGRASI
    return JenisAngkaKredit.KONVERSI if ya(b.get("isKonversi")) else JenisAngkaKredit.BIASA


@dataclass(frozen=True, slots=True, kw_only=True)
class AngkaKreditBaru:
    """One row to save; `id` set means: change that row instead of adding one."""

    pns_id: str
    nomor_sk: str
    tanggal_sk: date
    bulan_mulai: int
    tahun_mulai: int
    bulan_selesai: int
    tahun_selesai: int
    kredit_utama: Decimal
    kredit_penunjang: Decimal = Decimal(0)
    jenis: JenisAngkaKredit = JenisAngkaKredit.KONVERSI
    rw_jabatan_id: str = ""
    id: str = ""
    path: tuple[Mapping[str, str], ...] = ()

    def ke_kawat(self) -> dict[str, Any]:
        """The body of `angkakredit/save`: text only, months without a leading zero."""
        isi: dict[str, Any] = {
            "pnsId": self.pns_id,
            "nomorSk": self.nomor_sk.strip(),
            "tanggalSk": tulis_tanggal(self.tanggal_sk),
            # "Penailan" is the real (misspelt) wire name.
            "bulanMulaiPenailan": str(self.bulan_mulai),
            "tahunMulaiPenailan": str(self.tahun_mulai),
            "bulanSelesaiPenailan": str(self.bulan_selesai),
            "tahunSelesaiPenailan": str(self.tahun_selesai),
            "kreditUtamaBaru": f"{self.kredit_utama:f}",
            "kreditPenunjangBaru": f"{self.kredit_penunjang:f}",
            "kreditBaruTotal": f"{self.kredit_utama + self.kredit_penunjang:f}",
            "isAngkaKreditPertama": _bendera(self.jenis is JenisAngkaKredit.PERTAMA),
            "isIntegrasi": _bendera(self.jenis is JenisAngkaKredit.INTEGRASI),
            "isKonversi": _bendera(self.jenis is JenisAngkaKredit.KONVERSI),
        }
        pilihan = {
            "id": self.id,
            "rwJabatanId": self.rw_jabatan_id,
            "path": list(self.path),
        }
        return isi | {kunci: nilai for kunci, nilai in pilihan.items() if nilai}


def _bendera(nyala: bool) -> str:
    return "1" if nyala else "0"


def cari_angka_kredit(
    riwayat: Iterable[RiwayatAngkaKredit],
    *,
    tahun_mulai: int,
    bulan_mulai: int,
    tahun_selesai: int,
    bulan_selesai: int,
    nomor_sk: str,
) -> RiwayatAngkaKredit | None:
    """The row that a lost answer may have left behind: same period and same decree number.

    The decree number is compared without spaces and case, as SIASN and typists change both.
    """
    dicari = (tahun_mulai, bulan_mulai, tahun_selesai, bulan_selesai)
    for baris in riwayat:
        periode = (
            baris.tahun_mulai,
            baris.bulan_mulai,
            baris.tahun_selesai,
            baris.bulan_selesai,
        )
        if periode == dicari and _ringkas(baris.nomor_sk) == _ringkas(nomor_sk):
            return baris
    return None


def _ringkas(nomor: str) -> str:
    return "".join(nomor.split()).casefold()
