"""A result copied from another plan: what comes along, and what never does.

PermenPANRB 6/2022 Lamp. II.B makes each plan of its own year: a copy saves typing and nothing
else. Text, measures and targets come along; links to a superior, to a team, to a unit and to the
line of an inherited result do not. An organisational result belongs to a unit, so it is copied
from one's own plan only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from services.skp.domain import daftar_rhk
from services.skp.domain.daftar_rhk import DaftarRhk
from services.skp.domain.errors_warisan import RhkOrganisasiTidakDisalin
from services.skp.domain.istilah import (
    JenisRhk,
    JenisSkp,
    KlasifikasiRhk,
    Pendekatan,
    StatusTautan,
)
from services.skp.domain.rencana import HURUF_TERBANYAK, Indikator, Rhk

IdBaru = Callable[[], str]


def salin(
    tujuan: DaftarRhk,
    asal: Iterable[Rhk],
    *,
    milik_sendiri: bool,
    jenis_skp: JenisSkp,
    pendekatan: Pendekatan,
    unor_id: str,
    id_baru: IdBaru,
) -> DaftarRhk:
    """The draft's results with the copies behind them."""
    hasil = tujuan
    for satu in asal:
        organisasi = satu.klasifikasi is KlasifikasiRhk.ORGANISASI
        if organisasi and not milik_sendiri:
            raise RhkOrganisasiTidakDisalin
        hasil = daftar_rhk.tambah(
            hasil,
            Rhk(
                rhk_id=id_baru(),
                urutan=0,
                klasifikasi=satu.klasifikasi,
                jenis=satu.jenis,
                rencana_hasil_kerja=satu.rencana_hasil_kerja,
                penugasan_dari=satu.penugasan_dari,
                unor_id=unor_id if organisasi else "",
                indikator=tuple(
                    _ukuran(i, jenis_skp, pendekatan, id_baru) for i in satu.indikator
                ),
                tingkat=satu.tingkat,
                tautan=_tautan(satu, jenis_skp),
            ),
        )
    return hasil


def _tautan(asal: Rhk, jenis_skp: JenisSkp) -> StatusTautan | None:
    """Still to be linked, where the form wants a link."""
    perlu = jenis_skp is JenisSkp.JA_JF and asal.jenis is JenisRhk.UTAMA
    return StatusTautan.SEMENTARA if perlu else None


def _ukuran(
    asal: Indikator, jenis_skp: JenisSkp, pendekatan: Pendekatan, id_baru: IdBaru
) -> Indikator:
    """The measure on the draft's own form: one narrative, or fields apart."""
    ja_jf = jenis_skp is JenisSkp.JA_JF
    ukuran = replace(
        asal,
        indikator_id=id_baru(),
        aspek=asal.aspek if ja_jf else None,
        perspektif=None if ja_jf else asal.perspektif,
    )
    if pendekatan is Pendekatan.KUANTITATIF:
        return ukuran
    narasi = asal.indikator + (f"; target: {asal.target}" if asal.target else "")
    return replace(ukuran, indikator=narasi[:HURUF_TERBANYAK], target="", aspek=None)
