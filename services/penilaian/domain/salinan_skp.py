"""What this service holds of a plan, and how facts about it are taken in, in whatever order.

Facts of one plan carry a version that grows. Four things about it change on their own: the plan as
agreed, whether it stands approved, who assesses it, and its last day. Each remembers the version
it was last told at, and an older fact never overwrites a newer one. Who assessed it before is kept
by version too, since a period may stay with one who has left (`penilai_periode`). So every order
of the same facts ends alike.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from services.penilaian.domain.penilai_periode import PenilaiSejak
from services.penilaian.domain.rencana import Orang, Rencana


@dataclass
class SalinanSkp:
    """A copy of a plan, possibly known only in part yet."""

    skp_id: str
    rencana: Rencana | None = None
    disetujui: bool = False
    penilai: Orang | None = None
    atasan_penilai: Orang | None = None
    riwayat_penilai: tuple[PenilaiSejak, ...] = ()
    akhir: date | None = None
    versi_rencana: int = 0
    versi_status: int = 0
    versi_penilai: int = 0
    versi_akhir: int = 0

    def terima_rencana(
        self, rencana: Rencana, *, penilai: Orang, atasan_penilai: Orang | None, versi: int,
        pada: date,
    ) -> bool:  # fmt: skip
        """Take in an approval. Says whether what was written so far must be looked at again."""
        self._ganti_penilai(PenilaiSejak(versi, pada, penilai, atasan_penilai))
        self._ganti_status(disetujui=True, versi=versi)
        if versi <= self.versi_rencana:
            return False
        # A second plan means that the first was re-opened; and one that comes after the news of
        # its own re-opening is already open again.
        ditinjau = self.rencana is not None or not self.disetujui
        if self.akhir and self.versi_akhir > versi:
            rencana = replace(rencana, selesai=self.akhir)
        else:
            self.akhir, self.versi_akhir = None, 0
        self.rencana, self.versi_rencana = rencana, versi
        return ditinjau

    def akhiri(self, akhir: date, *, versi: int) -> bool:
        """Take in another last day. True when a known plan now ends on another one."""
        if versi <= max(self.versi_akhir, self.versi_rencana):
            return False
        self.akhir, self.versi_akhir = akhir, versi
        if self.rencana is None or self.rencana.selesai == akhir:
            return False
        self.rencana = replace(self.rencana, selesai=akhir)
        return True

    def buka_kembali(self, *, versi: int) -> bool:
        """Take in a re-opening (PermenPANRB 6/2022 art. 14). True when there is work to mark."""
        return self._ganti_status(disetujui=False, versi=versi) and self.rencana is not None

    def ganti_penilai(
        self, penilai: Orang, atasan_penilai: Orang | None, *, versi: int, pada: date
    ) -> bool:
        """Take in a change of rater. True when it changed the rater of a known plan."""
        lama = self.penilai.pegawai_id if self.penilai else penilai.pegawai_id
        self._ganti_penilai(PenilaiSejak(versi, pada, penilai, atasan_penilai))
        return self.penilai is not None and self.penilai.pegawai_id != lama

    def _ganti_penilai(self, baru: PenilaiSejak) -> None:
        lain = [satu for satu in self.riwayat_penilai if satu.versi != baru.versi]
        self.riwayat_penilai = tuple(sorted([*lain, baru], key=lambda satu: satu.versi))
        if baru.versi > self.versi_penilai:
            self.penilai, self.atasan_penilai = baru.penilai, baru.atasan_penilai
            self.versi_penilai = baru.versi

    def _ganti_status(self, *, disetujui: bool, versi: int) -> bool:
        if versi <= self.versi_status:
            return False
        self.disetujui, self.versi_status = disetujui, versi
        return True
