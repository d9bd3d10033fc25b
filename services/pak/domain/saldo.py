"""The old balance of a person (Angka Kredit 2022): DIAJUKAN → DISETUJUI | DITOLAK.

It is typed with its decree (number, date, total, the decree as PDF) or taken from the SIASN
history. The rater decides; only an approved balance counts. A refused one stays as history and a
new one may be submitted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from services.chassis.errors import IsianSalah
from services.pak.domain import versi
from services.pak.domain.errors import BukanPenilai, SaldoBukanDiajukan
from services.pak.domain.events import Ditolak, Fakta, SaldoDiajukan, SaldoDisetujui
from services.pak.domain.istilah import SUMBER_SALDO, Jenjang, Sumber
from services.pak.domain.orang import Jejak, Orang

BATAS_BERKAS = 2 * 1024 * 1024
BATAS_NOMOR = 100
BATAS_CATATAN = 1000
AK_TERBANYAK = Decimal("99999.999")
_TANDA_PDF = b"%PDF-"


class StatusSaldo(StrEnum):
    """Where a balance stands."""

    DIAJUKAN = "DIAJUKAN"
    DISETUJUI = "DISETUJUI"
    DITOLAK = "DITOLAK"


@dataclass(frozen=True)
class IsianSaldo:
    """What a person enters, or what SIASN says."""

    sumber: Sumber
    nomor_sk: str
    tanggal_sk: date
    total: Decimal
    berkas: bytes = b""
    nama_berkas: str = ""
    siasn_id: str = ""


@dataclass
class Saldo:
    """A balance and its decision."""

    saldo_id: str
    pegawai: Orang
    penilai: Orang
    jenjang: Jenjang
    isian: IsianSaldo
    status: StatusSaldo
    diajukan_pada: datetime
    diputus_pada: datetime | None = None
    catatan: str = ""
    versi: int = 1
    jejak: list[Jejak] = field(default_factory=list)
    fakta: list[Fakta] = field(default_factory=list)

    def setujui(self, *, oleh: Orang, penilai_id: str, etag: str, sekarang: datetime) -> None:
        """DIAJUKAN → DISETUJUI. From now on the balance counts."""
        self._putus(StatusSaldo.DISETUJUI, oleh, penilai_id, etag, sekarang)
        self._catat(oleh, "Saldo disetujui", sekarang)
        self.fakta.append(
            SaldoDisetujui(self.saldo_id, self.pegawai, self.isian.total, self.versi)
        )

    def tolak(
        self, *, oleh: Orang, penilai_id: str, etag: str, catatan: str, sekarang: datetime
    ) -> None:
        """DIAJUKAN → DITOLAK, with the reason."""
        catatan = periksa_catatan(catatan)
        self._putus(StatusSaldo.DITOLAK, oleh, penilai_id, etag, sekarang)
        self.catatan = catatan
        self._catat(oleh, "Saldo ditolak", sekarang)
        tahun = self.isian.tanggal_sk.year
        self.fakta.append(
            Ditolak("", self.saldo_id, tahun, self.pegawai, oleh, catatan, self.versi)
        )

    def _putus(
        self, ke: StatusSaldo, oleh: Orang, penilai_id: str, etag: str, sekarang: datetime
    ) -> None:
        if oleh.pegawai_id != penilai_id:
            raise BukanPenilai
        if self.status is not StatusSaldo.DIAJUKAN:
            raise SaldoBukanDiajukan(status=self.status)
        versi.periksa(etag, self.versi)
        self.status = ke
        self.penilai = oleh
        self.diputus_pada = sekarang
        self.versi += 1

    def _catat(self, oleh: Orang, tindakan: str, sekarang: datetime) -> None:
        dari = StatusSaldo.DIAJUKAN if self.versi > 1 else ""
        self.jejak.append(
            Jejak(sekarang, oleh.pegawai_id, oleh.nama, tindakan, dari, self.status, self.catatan)
        )


def ajukan(
    saldo_id: str,
    isian: IsianSaldo,
    *,
    pegawai: Orang,
    penilai: Orang,
    jenjang: Jenjang,
    sekarang: datetime,
    hari_ini: date,
) -> Saldo:
    """A new balance, submitted at once."""
    if salah := _periksa(isian, hari_ini):
        raise IsianSalah(bidang=salah)
    saldo = Saldo(
        saldo_id=saldo_id,
        pegawai=pegawai,
        penilai=penilai,
        jenjang=jenjang,
        isian=isian,
        status=StatusSaldo.DIAJUKAN,
        diajukan_pada=sekarang,
    )
    saldo._catat(pegawai, "Saldo diajukan", sekarang)  # noqa: SLF001
    saldo.fakta.append(SaldoDiajukan(saldo_id, pegawai, penilai, isian.total, saldo.versi))
    return saldo


def periksa_catatan(catatan: str) -> str:
    """A refusal must say why, within bounds."""
    rapi = catatan.strip()
    if not 1 <= len(rapi) <= BATAS_CATATAN:
        pesan = f"Tulis alasan penolakan, paling banyak {BATAS_CATATAN} karakter."
        raise IsianSalah(bidang=[("catatan", pesan)])
    return rapi


def _periksa(isian: IsianSaldo, hari_ini: date) -> list[tuple[str, str]]:
    salah: list[tuple[str, str]] = []
    if isian.sumber not in SUMBER_SALDO:
        salah.append(("sumber", "Pilih sumber saldo; AK Konversi dihitung dari predikat."))
    if not 1 <= len(isian.nomor_sk) <= BATAS_NOMOR:
        salah.append(("nomor_sk", f"Isi nomor SK PAK, paling banyak {BATAS_NOMOR} karakter."))
    if isian.tanggal_sk > hari_ini:
        salah.append(("tanggal_sk", "Tanggal SK PAK tidak boleh sesudah hari ini."))
    if not 0 < isian.total <= AK_TERBANYAK:
        salah.append(("total_ak", f"Isi angka lebih dari 0 sampai {AK_TERBANYAK}."))
    return [*salah, *_periksa_berkas(isian)]


def _periksa_berkas(isian: IsianSaldo) -> Sequence[tuple[str, str]]:
    if not isian.berkas:
        return [] if isian.siasn_id else [("berkas", "Unggah SK PAK sebagai PDF.")]
    if len(isian.berkas) > BATAS_BERKAS:
        return [("berkas", "Ukuran berkas paling besar 2 MiB. Kecilkan atau pindai ulang.")]
    if not isian.berkas.startswith(_TANDA_PDF):
        return [("berkas", "Berkas harus PDF.")]
    return []
