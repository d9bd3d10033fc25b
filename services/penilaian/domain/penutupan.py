"""An agency closes an evaluation period for everybody, and may open it again.

PermenPANRB 6/2022 Lampiran Bab IV.A angka 8 ends the window to rate and is silent on how long a
result that was not delivered may still be corrected. That an agency ends it by closing the period
is a decision of this system, and its administrator's to take or to take back. No right of the
regulation ends with it: who was not rated is still rated (Bab IV.A angka 11, Bab V.A angka 8),
documents are delivered and received (V.A), and an objection changes a result (V.B).

Decided here as well: a period is closed from the day after its last day to rate; it is opened
again with a reason, once the closing stands on every record, and a periodic evaluation not while
the annual one, which rests on it (Pasal 25), is closed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from services.chassis.errors import DomainError
from services.penilaian.domain.errors_penutupan import (
    JendelaPeriodeBelumLewat,
    PenutupanMasihDitulis,
    PeriodeSudahDitutup,
    PeriodeTidakDitutup,
    TahunanSudahDitutup,
)
from services.penilaian.domain.siklus import JenisPeriode, terbilang
from services.penilaian.domain.waktu import hari_hukum


class Tindakan(StrEnum):
    """What an agency does to a period."""

    TUTUP = "TUTUP"
    BUKA = "BUKA"

    @property
    def jejak(self) -> str:
        """The line on everybody's record."""
        return _JEJAK[self]


_JEJAK = {
    Tindakan.TUTUP: "Periode evaluasi ditutup instansi",
    Tindakan.BUKA: "Periode evaluasi dibuka kembali oleh instansi",
}


class StatusPenutupan(StrEnum):
    """How far an act is written on the records of the period's people."""

    ANTRE = "ANTRE"
    BERJALAN = "BERJALAN"
    SELESAI = "SELESAI"


@dataclass(frozen=True)
class PeriodeInstansi:
    """One calendar period of one agency. `ke` is 1-12 for months, 1-4 for quarters, else 0."""

    instansi_id: str
    tahun: int
    jenis: JenisPeriode
    ke: int


@dataclass(frozen=True)
class Sebaran:
    """Evaluations of a period that are held: by predikat, and how many documents are delivered."""

    belum: int = 0
    sangat_kurang: int = 0
    kurang: int = 0
    butuh_perbaikan: int = 0
    baik: int = 0
    sangat_baik: int = 0
    disampaikan: int = 0

    @property
    def jumlah(self) -> int:
        """All of them."""
        dinilai = self.sangat_kurang + self.kurang + self.butuh_perbaikan
        return self.belum + dinilai + self.baik + self.sangat_baik


@dataclass(frozen=True)
class Langkah:
    """One closing or reopening. `jumlah` evaluations are to be written on, `diproses` are."""

    versi: int
    tindakan: Tindakan
    status: StatusPenutupan
    jumlah: int
    diproses: int
    pada: datetime


@dataclass(frozen=True)
class Penutupan:
    """A period with its last day to rate, and the newest act on it."""

    periode: PeriodeInstansi
    batas: date
    terakhir: Langkah | None = None
    tahunan_ditutup: bool = False

    @property
    def ditutup(self) -> datetime | None:
        """Since when it is closed; None while it is open."""
        ada = self.terakhir
        return ada.pada if ada is not None and ada.tindakan is Tindakan.TUTUP else None

    def pastikan_dapat_ditutup(self, hari: date) -> None:
        """Refuse what is closed, and what may still be rated in time."""
        if self.ditutup is not None:
            raise PeriodeSudahDitutup(tanggal=terbilang(hari_hukum(self.ditutup)))
        self._pastikan_tertulis()
        if hari <= self.batas:
            raise JendelaPeriodeBelumLewat(batas=terbilang(self.batas))

    def pastikan_dapat_dibuka(self, _hari: date) -> None:
        """Refuse what is open, what is still being written, and what a closed year rests on."""
        if self.ditutup is None:
            raise PeriodeTidakDitutup
        self._pastikan_tertulis()
        if self.tahunan_ditutup and self.periode.jenis is not JenisPeriode.TAHUNAN:
            raise TahunanSudahDitutup(tahun=self.periode.tahun)

    def boleh(self, hari: date) -> tuple[list[Tindakan], str]:
        """What may be done on that day, or why nothing."""
        ditutup = self.ditutup is not None
        tindakan = Tindakan.BUKA if ditutup else Tindakan.TUTUP
        periksa: Callable[[date], None] = (
            self.pastikan_dapat_dibuka if ditutup else self.pastikan_dapat_ditutup
        )
        try:
            periksa(hari)
        except DomainError as penolakan:
            return [], penolakan.kalimat
        return [tindakan], ""

    def langkah_baru(
        self, tindakan: Tindakan, *, sebaran: Sebaran, tertanda: int, sekarang: datetime
    ) -> Langkah:
        """The next act: a closing is written on all that are held, a reopening where one stands.

        `tertanda`: evaluations that carry the mark of a closing.
        """
        return Langkah(
            versi=self.terakhir.versi + 1 if self.terakhir else 1,
            tindakan=tindakan,
            status=StatusPenutupan.ANTRE,
            jumlah=sebaran.jumlah if tindakan is Tindakan.TUTUP else tertanda,
            diproses=0,
            pada=sekarang,
        )

    def _pastikan_tertulis(self) -> None:
        ada = self.terakhir
        if ada is not None and ada.status is not StatusPenutupan.SELESAI:
            raise PenutupanMasihDitulis(diproses=ada.diproses, jumlah=ada.jumlah)
