"""Workbooks are not kept for ever. UU 27/2022 art. 43."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from services.chassis.db import Database
from services.chassis.grpc_server import JAKARTA
from services.skp.adapters.impor_excel.tables import impor, impor_baris
from services.skp.adapters.pengaturan import berlaku
from services.skp.domain import pengaturan
from services.skp.domain.impor import dihapus_pada

AKTIF = impor.c.status.in_(["ANTRE", "MEMERIKSA", "MENERAPKAN"])


def bersihkan(db: Database, jam: Callable[[], datetime]) -> bool:
    """Forget workbooks and rows that are older than the agency wants them kept."""
    hari = jam().astimezone(JAKARTA).date()
    with db.reading() as conn:
        lama = conn.execute(
            sa.select(impor.c.impor_id, impor.c.instansi_id, impor.c.dibuat)
            .where(~impor.c.dibersihkan, sa.not_(AKTIF))
            .order_by(impor.c.dibuat)
            .limit(100)
        ).all()
        simpan = {b.instansi_id: berlaku(conn, b.instansi_id, hari) for b in lama}
    habis = [
        b.impor_id
        for b in lama
        if hari
        >= dihapus_pada(
            b.dibuat.astimezone(JAKARTA).date(), int(simpan[b.instansi_id][pengaturan.SIMPAN])
        )
    ]
    for impor_id in habis:
        with db.transaction() as conn:
            conn.execute(impor_baris.delete().where(impor_baris.c.impor_id == impor_id))
            conn.execute(
                impor.update().where(impor.c.impor_id == impor_id),
                {"berkas": None, "dibersihkan": True},
            )
            # What was never decided about cannot be any more.
            conn.execute(
                impor.update()
                .where(impor.c.impor_id == impor_id, impor.c.status == "SIAP")
                .values(status="DIBATALKAN", selesai=jam(), versi=impor.c.versi + 1)
            )
    return bool(habis)
