"""When the superior of a rater evaluates in his place.

PermenPANRB 6/2022 Lampiran Bab IV.A angka 11: a rater who has not evaluated when the window is
over gives way to his superior, whose result is final. Lampiran Bab V.A angka 8: who has evaluated
and not signed is signed for by his superior. Until then the rater is the only one; afterwards
either may, and whoever comes first has done it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.errors import (
    BelumBeralihKeAtasan,
    SudahDinilaiAtasan,
)
from services.penilaian.domain.jendela_evaluasi import batas_penilaian

if TYPE_CHECKING:
    from services.penilaian.domain.penilaian import Pelaku, Penilaian


def menilai(penilaian: Penilaian, oleh: Pelaku, hari: date) -> Jalur:
    """In whose place this person rates now, or why he may not."""
    hasil = penilaian.hasil
    if oleh.pegawai_id == penilaian.skp.penilai.pegawai_id:
        if hasil is not None and hasil.jalur is Jalur.ATASAN_PENILAI:
            raise SudahDinilaiAtasan(nama=hasil.evaluator.nama)
        return Jalur.PENILAI
    _pastikan_atasan(penilaian, oleh)
    if hasil is not None and hasil.jalur is Jalur.PENILAI:
        raise penilaian.bukan_penilai(oleh)
    _pastikan_lewat(penilaian, hari)
    return Jalur.ATASAN_PENILAI


def menyampaikan(penilaian: Penilaian, oleh: Pelaku, hari: date) -> Jalur:
    """In whose place this person delivers, and so signs, now; or why he may not."""
    hasil = penilaian.hasil
    oleh_atasan = hasil is not None and hasil.jalur is Jalur.ATASAN_PENILAI
    if oleh.pegawai_id == penilaian.skp.penilai.pegawai_id and not oleh_atasan:
        return Jalur.PENILAI
    _pastikan_atasan(penilaian, oleh)
    if not oleh_atasan:
        _pastikan_lewat(penilaian, hari)
    return Jalur.ATASAN_PENILAI


def _pastikan_atasan(penilaian: Penilaian, oleh: Pelaku) -> None:
    atasan = penilaian.skp.atasan_penilai
    if atasan is None or oleh.pegawai_id != atasan.pegawai_id:
        raise penilaian.bukan_penilai(oleh)


def _pastikan_lewat(penilaian: Penilaian, hari: date) -> None:
    batas = batas_penilaian(penilaian.periode, penilaian.jendela).batas
    if hari <= batas:
        raise BelumBeralihKeAtasan(batas=batas.isoformat())
