"""Whether a document has reached somebody in a report (`domain/akses_laporan.py`)."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from services.penilaian.adapters.pelaporan.pyb import pyb
from services.penilaian.adapters.pelaporan.repository import ke_laporan
from services.penilaian.adapters.pelaporan.tables import laporan, laporan_dokumen
from services.penilaian.domain.akses_laporan import sampai_padanya
from services.penilaian.domain.penilaian import Pelaku, Penilaian


def terlapor_kepada(
    conn: sa.Connection, penilaian: Penilaian, oleh: Pelaku, *, hari: date
) -> bool:
    """Of this evaluation, in whichever version of its result."""
    d = laporan_dokumen.c
    cari = (
        sa.select(laporan)
        .join(laporan_dokumen, d.laporan_id == laporan.c.id)
        .where(d.penilaian_id == penilaian.id, d.tahun == penilaian.skp.tahun)
    )
    for baris in conn.execute(cari):
        kini = pyb(conn, baris.instansi_id, pada=hari)
        pyb_id = kini.pegawai_id if kini else None
        if sampai_padanya(ke_laporan(baris, kini), oleh, pyb_id=pyb_id):
            return True
    return False
