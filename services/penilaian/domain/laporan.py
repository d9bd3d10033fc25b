"""A report of results to the PyB: sent up, passed on tier by tier, given back, received.

PermenPANRB 6/2022 Lampiran Bab V.A angka 1-2, 7, 11 and V.B angka 8.

    DISAMPAIKAN -> DITERUSKAN (again and again) -> DITERIMA;  both -> DIKEMBALIKAN -> DISAMPAIKAN

One that came back starts its way anew, with what became ready meanwhile. So does, at its
reporter's wish, one that lies with a superior, who may have left his office since.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from services.penilaian.domain.errors_laporan import (
    BukanPelapor,
    BukanPemegangLaporan,
    LaporanBukanGiliran,
    TidakAdaYangDilaporkan,
)
from services.penilaian.domain.events_laporan import (
    FaktaLaporan,
    LaporanDikembalikan,
    LaporanDisampaikan,
    LaporanDiterima,
)
from services.penilaian.domain.isian import satu_teks
from services.penilaian.domain.jejak import Jejak
from services.penilaian.domain.jenjang_laporan import Tempat
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.rencana import Orang
from services.penilaian.domain.siklus import JenisPeriode, nama_periode


class StatusLaporan(StrEnum):
    """Where it stands."""

    DISAMPAIKAN = "DISAMPAIKAN"
    DITERUSKAN = "DITERUSKAN"
    DIKEMBALIKAN = "DIKEMBALIKAN"
    DITERIMA = "DITERIMA"


S = StatusLaporan
BERJALAN = (S.DISAMPAIKAN, S.DITERUSKAN)
"""On its way: it lies with somebody who passes it on, gives it back or receives it."""
KEADAAN = {
    S.DISAMPAIKAN: "sedang dalam perjalanan kepada PyB",
    S.DITERUSKAN: "sedang dalam perjalanan kepada PyB",
    S.DIKEMBALIKAN: "sudah dikembalikan kepada pelapor",
    S.DITERIMA: "sudah diterima PyB",
}
"""As a refusal says it."""


@dataclass(frozen=True)
class PeriodeLaporan:
    """One evaluation of a year: month 1-12, quarter 1-4, year 0."""

    tahun: int
    jenis: JenisPeriode
    ke: int

    @property
    def nama(self) -> str:
        """The words a person reads."""
        return nama_periode(self.jenis, self.ke, self.tahun)


@dataclass(frozen=True)
class DokumenSiap:
    """A document that goes into a report, with the result as it is reported."""

    penilaian_id: str
    instansi_id: str
    diubah_keberatan: bool
    format: str
    predikat: Predikat
    pelapor: Orang


@dataclass
class Laporan:
    """One report. Loaded whole, changed through its methods, saved with its facts."""

    id: str
    instansi_id: str
    pelapor: Orang
    periode: PeriodeLaporan
    nomor: int
    status: StatusLaporan
    catatan: str
    tempat: Tempat
    dilalui: tuple[str, ...]
    """Through whose hands it went, since it was last sent up."""
    jumlah_dokumen: int
    disampaikan_pada: datetime
    diterima_pada: datetime | None = None
    versi: int = 0
    dokumen_baru: tuple[DokumenSiap, ...] = ()
    jejak: list[Jejak] = field(default_factory=list)
    peristiwa: list[FaktaLaporan] = field(default_factory=list)

    def berangkat(
        self, dokumen: Sequence[DokumenSiap], *, oleh: Pelaku, sekarang: datetime
    ) -> None:
        """The first step of a new one (`sampaikan`)."""
        self._tambah(dokumen)
        apa = "Menyampaikan laporan" if self.nomor == 1 else "Menyampaikan laporan susulan"
        self._naik(self.tempat, self.status, apa, self.catatan, oleh=oleh, sekarang=sekarang)

    def sampaikan_ulang(
        self, tempat: Tempat, dokumen: Sequence[DokumenSiap], catatan: str, *, oleh: Pelaku,
        sekarang: datetime,
    ) -> None:  # fmt: skip
        """Send it up anew, with what became ready meanwhile."""
        self.pastikan_pelapor(oleh)
        if not self.dapat_diulang:
            diterima = self.status is S.DITERIMA
            raise LaporanBukanGiliran(
                keadaan=KEADAAN[S.DITERIMA] if diterima else "sudah sampai pada PyB",
                saran="Dokumen yang siap sesudah itu dilaporkan dalam laporan susulan.",
            )
        self.catatan = satu_teks("catatan", catatan, wajib=False)
        self.dilalui, self.disampaikan_pada = (), sekarang
        self._tambah(dokumen)
        apa = "Menyampaikan ulang laporan"
        self._naik(tempat, S.DISAMPAIKAN, apa, self.catatan, oleh=oleh, sekarang=sekarang)

    def teruskan(self, tempat: Tempat, catatan: str, *, oleh: Pelaku, sekarang: datetime) -> None:
        """A superior passes it on to the next tier."""
        self.pastikan_pemegang(oleh)
        if self.tempat.di_pyb:
            raise LaporanBukanGiliran(
                keadaan="sudah sampai pada PyB", saran="Terima laporan ini, atau kembalikan."
            )
        catatan = satu_teks("catatan", catatan, wajib=False)
        self.dilalui = (*self.dilalui, oleh.pegawai_id)
        apa = "Meneruskan laporan"
        self._naik(tempat, S.DITERUSKAN, apa, catatan, oleh=oleh, sekarang=sekarang)

    def kembalikan(self, catatan: str, *, oleh: Pelaku, sekarang: datetime) -> None:
        """Whoever it lies with gives it back to the reporter, with the reason."""
        self.pastikan_pemegang(oleh)
        catatan = satu_teks("catatan", catatan, wajib=True)
        self.tempat, self.dilalui = Tempat(None, di_pyb=False), ()
        self._pindah(S.DIKEMBALIKAN, "Mengembalikan laporan", oleh, sekarang, catatan)
        self.peristiwa.append(LaporanDikembalikan(**self._tentang(oleh), catatan=catatan))

    def terima(self, *, oleh: Pelaku, sekarang: datetime) -> None:
        """The PyB confirms receipt."""
        self.pastikan_pemegang(oleh)
        if not self.tempat.di_pyb:
            raise LaporanBukanGiliran(
                keadaan="belum sampai pada PyB", saran="Teruskan laporan ini, atau kembalikan."
            )
        self.diterima_pada = sekarang
        self._pindah(S.DITERIMA, "Menerima laporan", oleh, sekarang)
        self.peristiwa.append(LaporanDiterima(**self._tentang(oleh)))

    def pastikan_pelapor(self, oleh: Pelaku) -> None:
        """Refuse anybody but the reporter."""
        if oleh.pegawai_id != self.pelapor.pegawai_id:
            raise BukanPelapor

    def pastikan_pemegang(self, oleh: Pelaku) -> None:
        """Refuse once it is over, and anybody but the one with whom it lies."""
        if self.status not in BERJALAN:
            saran = "Tidak ada lagi yang perlu dilakukan pada langkah ini."
            raise LaporanBukanGiliran(keadaan=KEADAAN[self.status], saran=saran)
        if self.dipegang(oleh):
            return
        if oleh.pegawai_id in self.dilalui:
            saran = "Muat ulang halaman ini untuk melihat di mana laporannya sekarang."
            raise LaporanBukanGiliran(keadaan="sudah Anda teruskan", saran=saran)
        raise BukanPemegangLaporan

    def dipegang(self, oleh: Pelaku) -> bool:
        """Whether it lies with this person."""
        pemegang = self.tempat.pemegang if self.status in BERJALAN else None
        return pemegang is not None and pemegang.pegawai_id == oleh.pegawai_id

    @property
    def dapat_diulang(self) -> bool:
        """Whether its reporter may send it up anew: it came back, or lies with a superior."""
        berjalan = self.status in BERJALAN
        return self.status is S.DIKEMBALIKAN or (berjalan and not self.tempat.di_pyb)

    @property
    def menunggu(self) -> str:
        """Whom it waits for; empty when it is over."""
        if self.status is S.DITERIMA:
            return ""
        if self.status is S.DIKEMBALIKAN:
            return f"{self.pelapor.nama} memperbaiki dan menyampaikan ulang"
        if self.tempat.pemegang is None:
            return "admin instansi menetapkan Pejabat yang Berwenang"
        apa = "sebagai PyB menerima" if self.tempat.di_pyb else "meneruskan"
        return f"{self.tempat.pemegang.nama} {apa} atau mengembalikan"

    def _tambah(self, dokumen: Sequence[DokumenSiap]) -> None:
        self.dokumen_baru = tuple(dokumen)
        self.jumlah_dokumen += len(dokumen)

    def _naik(
        self, tempat: Tempat, ke: StatusLaporan, tindakan: str, catatan: str, *, oleh: Pelaku,
        sekarang: datetime,
    ) -> None:  # fmt: skip
        self.tempat = tempat
        kepada = f" kepada {tempat.pemegang.nama}" if tempat.pemegang else ""
        self._pindah(ke, tindakan + kepada, oleh, sekarang, catatan)
        self.peristiwa.append(
            LaporanDisampaikan(
                **self._tentang(oleh),
                kepada=tempat.pemegang,
                di_pyb=tempat.di_pyb,
                jumlah_dokumen=self.jumlah_dokumen,
            )
        )

    def _pindah(
        self, ke: StatusLaporan, tindakan: str, oleh: Pelaku, waktu: datetime, catatan: str = ""
    ) -> None:
        dari, self.status = self.status if self.versi else "", ke
        self.jejak.append(
            Jejak(waktu, oleh.pegawai_id, oleh.nama, tindakan, dari, ke, catatan=catatan)
        )

    def _tentang(self, oleh: Pelaku) -> dict[str, Any]:
        return {
            "laporan_id": self.id,
            "instansi_id": self.instansi_id,
            "tahun": self.periode.tahun,
            "nama_periode": self.periode.nama,
            "pelapor": self.pelapor,
            "oleh_nama": oleh.nama,
        }


def sampaikan(
    dokumen: Sequence[DokumenSiap], tempat: Tempat, catatan: str, *, id: str, nomor: int,
    periode: PeriodeLaporan, oleh: Pelaku, sekarang: datetime,
) -> Laporan:  # fmt: skip
    """A new report of what is ready, all of one agency."""
    catatan = satu_teks("catatan", catatan, wajib=False)
    satu = pastikan_ada(dokumen, periode)
    laporan = Laporan(
        id=id,
        instansi_id=satu.instansi_id,
        pelapor=satu.pelapor,
        periode=periode,
        nomor=nomor,
        status=S.DISAMPAIKAN,
        catatan=catatan,
        tempat=tempat,
        dilalui=(),
        jumlah_dokumen=0,
        disampaikan_pada=sekarang,
    )
    laporan.berangkat(dokumen, oleh=oleh, sekarang=sekarang)
    return laporan


def pastikan_ada(dokumen: Sequence[DokumenSiap], periode: PeriodeLaporan) -> DokumenSiap:
    """One of them, or a refusal where nothing is ready."""
    if not dokumen:
        raise TidakAdaYangDilaporkan(periode=periode.nama)
    return dokumen[0]
