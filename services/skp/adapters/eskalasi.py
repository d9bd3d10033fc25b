"""SKP_ESKALASI: once a plan's rater has been silent past the date, his superior is told, once.

PermenPANRB 6/2022 Lamp. II.C.5; the date is `batas_skp`'s.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import sqlalchemy as sa

from services.chassis.db import Database
from services.skp.adapters import outbox
from services.skp.adapters import tables as t
from services.skp.adapters.baris_skp import ke_orang
from services.skp.domain.batas_skp import sudah_beralih
from services.skp.domain.events import PersetujuanBeralih

SEKALI = 200


def umumkan(db: Database, hari_ini: Callable[[], date]) -> bool:
    """Announce some of the plans whose right has passed; whether there may be more."""
    hari = hari_ini()
    s = t.skp.c
    with db.transaction() as conn:
        semua = conn.execute(
            sa.select(s.tahun, s.skp_id, s.mulai, s.versi, s.pegawai, s.penilai, s.atasan_penilai)
            .where(
                s.tahun >= hari.year - 1,
                s.status == "PENGAJUAN",
                s.beralih_diumumkan.is_(None),
                s.atasan_penilai_id.is_not(None),
                s.mulai < hari,
            )
            .order_by(s.tahun, s.skp_id)
            .limit(SEKALI)
            .with_for_update(skip_locked=True)
        ).all()
        beralih = [b for b in semua if sudah_beralih(b.mulai, hari)]
        for b in beralih:
            ini = sa.and_(s.tahun == b.tahun, s.skp_id == b.skp_id)
            conn.execute(t.skp.update().where(ini), {"beralih_diumumkan": hari})
        outbox.sampaikan(
            conn,
            [
                PersetujuanBeralih(
                    skp_id=str(b.skp_id),
                    tahun=b.tahun,
                    pegawai=ke_orang(b.pegawai),
                    penilai=ke_orang(b.penilai),
                    atasan_penilai=ke_orang(b.atasan_penilai),
                    versi=b.versi,
                )
                for b in beralih
            ],
        )
        return len(beralih) == SEKALI
