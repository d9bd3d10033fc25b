"""Whose a document is to report, and whether it is: columns beside `penilaian` and `skp`."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from services.penilaian.adapters import tables as t
from services.penilaian.adapters.pelaporan.tables import laporan_dokumen
from services.penilaian.adapters.penilai_periode import ATASAN, ATASAN_ID, PENILAI, PENILAI_ID
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.keberatan import StatusKeberatan
from services.penilaian.domain.penilaian import StatusPenilaian

_P, _D = t.penilaian.c, laporan_dokumen.c
_K = t.keberatan.alias("keberatan_lapor").c


def _keberatan(status: StatusKeberatan) -> Any:
    return (
        sa.exists()
        .where(_K.penilaian_id == _P.id, _K.tahun == _P.tahun, _K.status == status.value)
        .correlate(t.penilaian)
    )


DISAMPAIKAN: Any = _P.status.in_(
    (StatusPenilaian.DISAMPAIKAN.value, StatusPenilaian.DITERIMA.value)
)
"""It is delivered."""
DIUBAH = _keberatan(StatusKeberatan.DITERIMA)
"""An objection has changed its result."""
TERBUKA = _keberatan(StatusKeberatan.DIAJUKAN)
"""An objection waits."""
_JALUR = sa.case((DISAMPAIKAN, _P.jalur_dokumen), else_=_P.jalur)
JALUR: Any = sa.case((DIUBAH, Jalur.ATASAN_PENILAI.value), else_=_JALUR)
"""Whose it is: the rater's, or his superior's, who signed it or changed it on an objection."""
_ATASAN = Jalur.ATASAN_PENILAI.value == JALUR
PELAPOR: Any = sa.case((_ATASAN, ATASAN_ID), else_=PENILAI_ID)
JABATAN: Any = sa.case((_ATASAN, ATASAN), else_=PENILAI)["jabatan"].astext
"""His post, as the plan names it."""
DALAM_LAPORAN: Any = (
    sa.select(_D.laporan_id)
    .where(_D.penilaian_id == _P.id, _D.tahun == _P.tahun, _D.diubah_keberatan == DIUBAH)
    .correlate(t.penilaian)
    .scalar_subquery()
)
"""The report in which this version of its result stands."""
