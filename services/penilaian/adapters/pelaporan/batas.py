"""The last day to report one evaluation in an agency."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from services.penilaian.adapters.kalender import kalender
from services.penilaian.adapters.pengaturan import jendela
from services.penilaian.domain.dokumen_lapor import batas_lapor
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.jendela_evaluasi import batas_penilaian
from services.penilaian.domain.laporan import PeriodeLaporan
from services.penilaian.domain.siklus import Periode, rentang_kalender


def batas_periode(
    conn: sa.Connection, instansi_id: str, ini: PeriodeLaporan, libur: Kalender | None = None
) -> tuple[date | None, str]:
    """Of those whose plans run through it; and the article. None: it cannot be reckoned yet."""
    mulai, selesai = rentang_kalender(ini.jenis, ini.ke, ini.tahun)
    periode = Periode(ini.jenis, ini.ke, ini.nama, mulai, selesai)
    akhir = batas_penilaian(periode, jendela(conn, instansi_id, pada=selesai)).batas
    batas = batas_lapor(akhir, libur or kalender(conn, sejak=mulai))
    return (batas.batas.batas, batas.dasar) if batas else (None, "")
