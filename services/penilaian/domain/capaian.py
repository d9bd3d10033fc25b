"""What an organisation achieved in one period, as the level above set it.

PermenPANRB 6/2022 Lampiran Bab IV.B angka 1. It may be corrected by whoever sets it; every value
that ever stood stays in the history.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from services.penilaian.domain.capaian_berlaku import CapaianTercatat
from services.penilaian.domain.errors import BukanPenetapCapaian, PeriodeBelumMulai
from services.penilaian.domain.events import CapaianDitetapkan
from services.penilaian.domain.isian import TEKS_MAKSIMUM, Pemeriksa
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.siklus import JenisPeriode, rentang_kalender
from services.penilaian.domain.waktu import hari_hukum


@dataclass
class CapaianUnor:
    """One unit in one period. `versi` 0 means that nothing was ever set."""

    unor_id: str
    instansi_id: str
    tahun: int
    jenis: JenisPeriode
    ke: int
    versi: int = 0
    nilai: CapaianOrganisasi | None = None
    catatan: str = ""
    oleh_id: str = ""
    oleh_nama: str = ""
    pertama_pada: date | None = None
    ditetapkan_pada: datetime | None = None
    peristiwa: list[CapaianDitetapkan] = field(default_factory=list)

    @staticmethod
    def pastikan_penetap(oleh: Pelaku, *, penetap_id: str, admin: bool) -> None:
        """Only the level above; `penetap_id` is empty where only the admin may record it."""
        if not (oleh.pegawai_id == penetap_id if penetap_id else admin):
            raise BukanPenetapCapaian

    def tetapkan(
        self,
        *,
        nilai: CapaianOrganisasi | None,
        catatan: str,
        oleh: Pelaku,
        sekarang: datetime,
    ) -> None:
        """Set or correct the value; who may, `pastikan_penetap` has asked."""
        hari = hari_hukum(sekarang)
        mulai, _ = rentang_kalender(self.jenis, self.ke, self.tahun)
        if hari < mulai:
            raise PeriodeBelumMulai(mulai=mulai.isoformat())
        periksa = Pemeriksa()
        if nilai is None:
            periksa.tolak("nilai", "Pilih salah satu dari lima tingkat capaian.")
        self.catatan = periksa.teks("catatan", catatan, wajib=False, maksimum=TEKS_MAKSIMUM)
        periksa.selesai()
        assert nilai is not None
        self.nilai, self.oleh_id, self.oleh_nama = nilai, oleh.pegawai_id, oleh.nama
        self.pertama_pada, self.ditetapkan_pada = self.pertama_pada or hari, sekarang
        self.peristiwa.append(
            CapaianDitetapkan(
                self.unor_id, self.instansi_id, self.tahun, self.jenis, self.ke, nilai
            )
        )

    @property
    def tercatat(self) -> CapaianTercatat | None:
        """As the evaluation reads it."""
        if self.nilai is None or self.pertama_pada is None:
            return None
        return CapaianTercatat(self.tahun, self.nilai, self.pertama_pada)
