"""What planning tells us. Each fact may come twice, late, or before one that happened earlier."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from services.penilaian.domain.penilai_periode import PenilaiSejak, penilai_lama
from services.penilaian.domain.penilaian_tahunan import RencanaSetahun, tidak_tahunan
from services.penilaian.domain.rencana import Orang, Rencana
from services.penilaian.domain.salinan_skp import SalinanSkp
from services.penilaian.domain.siklus import BULAN, Periode, Siklus, periode_penilaian
from services.penilaian.domain.waktu import hari_hukum


class GudangSalinan(Protocol):
    """Where the copies of plans are kept, with the periods that hang on them."""

    def ambil(self, skp_id: str) -> SalinanSkp:
        """Load and lock; an empty copy for a plan we never heard of."""
        ...

    def simpan(self, salinan: SalinanSkp) -> None:
        """Write the copy."""
        ...

    def siklus(self, instansi_id: str, *, pada: date) -> Siklus:
        """The agency's cycle on that day."""
        ...

    def samakan_periode(self, salinan: SalinanSkp, periode: Sequence[Periode]) -> None:
        """Create the periods that are missing; correct the days of those not yet rated."""
        ...

    def tiadakan_selain(
        self, salinan: SalinanSkp, periode: Sequence[Periode], sebab: str, *, sekarang: datetime
    ) -> None:
        """Of the periodic evaluations not yet rated, hold these alone; the others say why not."""
        ...

    def rencana_setahun(self, salinan: SalinanSkp) -> Sequence[RencanaSetahun]:
        """All plans of the person in the year of this one; locks them against each other."""
        ...

    def samakan_tahunan(
        self, tidak: Mapping[str, str], rencana: Sequence[RencanaSetahun], *, sekarang: datetime
    ) -> None:
        """Of the annual evaluations not yet rated, hold those that have no reason not to be."""
        ...

    def periode_berkala(self, salinan: SalinanSkp) -> Sequence[tuple[str, Periode, int | None]]:
        """Its periodic evaluations: id, period, and the window that its agency chose for it."""
        ...

    def samakan_penilai(
        self, salinan: SalinanSkp, lama: Mapping[str, PenilaiSejak | None], *, sekarang: datetime
    ) -> None:
        """Leave each of these periods with the rater who left, or give it to the plan's."""
        ...

    def tandai(
        self, salinan: SalinanSkp, tindakan: str, *, ditinjau: bool, sekarang: datetime
    ) -> None:
        """Note something in the history of the plan's periods; mark them for another look."""
        ...


def terima_rencana(
    gudang: GudangSalinan,
    *,
    skp_id: str,
    rencana: Rencana,
    penilai: Orang,
    atasan_penilai: Orang | None,
    versi: int,
    sekarang: datetime,
) -> None:
    """The plan was approved: keep it whole and open its periods by the agency's cycle."""
    salinan = gudang.ambil(skp_id)
    ditinjau = salinan.terima_rencana(
        rencana, penilai=penilai, atasan_penilai=atasan_penilai, versi=versi,
        pada=hari_hukum(sekarang),
    )  # fmt: skip
    gudang.simpan(salinan)
    if salinan.versi_rencana == versi:
        _buka_periode(gudang, salinan, sekarang)
    _samakan_penilai(gudang, salinan, sekarang)
    if ditinjau:
        gudang.tandai(salinan, "SKP disetujui kembali", ditinjau=True, sekarang=sekarang)


def akhiri(
    gudang: GudangSalinan, *, skp_id: str, akhir: date, versi: int, sekarang: datetime
) -> None:
    """The plan has another last day: later periods are not held, those before are shortened."""
    salinan = gudang.ambil(skp_id)
    berubah = salinan.akhiri(akhir, versi=versi)
    gudang.simpan(salinan)
    if berubah:
        _buka_periode(gudang, salinan, sekarang)
        _samakan_penilai(gudang, salinan, sekarang)


def buka_kembali(gudang: GudangSalinan, *, skp_id: str, versi: int, sekarang: datetime) -> None:
    """The approved plan was re-opened: its periods must be looked at again."""
    salinan = gudang.ambil(skp_id)
    ditinjau = salinan.buka_kembali(versi=versi)
    gudang.simpan(salinan)
    if ditinjau:
        gudang.tandai(salinan, "SKP dibuka kembali", ditinjau=True, sekarang=sekarang)


def ganti_penilai(
    gudang: GudangSalinan,
    *,
    skp_id: str,
    penilai: Orang,
    atasan_penilai: Orang | None,
    versi: int,
    sekarang: datetime,
) -> None:
    """Another person assesses this plan from now on, but for what stays with the one who left."""
    salinan = gudang.ambil(skp_id)
    hari = hari_hukum(sekarang)
    berganti = salinan.ganti_penilai(penilai, atasan_penilai, versi=versi, pada=hari)
    gudang.simpan(salinan)
    if salinan.rencana is None:
        return
    if berganti:
        gudang.tandai(
            salinan, "Pejabat Penilai Kinerja berganti", ditinjau=False, sekarang=sekarang
        )
    _samakan_penilai(gudang, salinan, sekarang)


def _samakan_penilai(gudang: GudangSalinan, salinan: SalinanSkp, sekarang: datetime) -> None:
    """Each periodic evaluation has the rater whom the law names, whatever was heard first."""
    riwayat = salinan.riwayat_penilai
    lama = {
        id_: penilai_lama(riwayat, periode, jendela)
        for id_, periode, jendela in gudang.periode_berkala(salinan)
    }
    gudang.samakan_penilai(salinan, lama, sekarang=sekarang)


def _buka_periode(gudang: GudangSalinan, salinan: SalinanSkp, sekarang: datetime) -> None:
    """Have exactly the periods that the plan's days ask for, and the year where it belongs."""
    rencana = salinan.rencana
    assert rencana is not None
    # The choice in force when the plan begins: a plan never changes cycle on its way.
    siklus = gudang.siklus(rencana.instansi_id, pada=rencana.mulai)
    periode = periode_penilaian(rencana.mulai, rencana.selesai, siklus)
    # First, so that two plans of one person wait here and not on each other's periods.
    setahun = gudang.rencana_setahun(salinan)
    gudang.samakan_periode(salinan, periode)
    sebab = f"SKP ini berakhir {rencana.selesai.day} {BULAN[rencana.selesai.month - 1]}."
    gudang.tiadakan_selain(salinan, periode, sebab, sekarang=sekarang)
    if len(setahun) > 1:
        gudang.samakan_tahunan(tidak_tahunan(setahun), setahun, sekarang=sekarang)
