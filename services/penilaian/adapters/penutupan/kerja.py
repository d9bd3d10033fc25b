"""The worker writes a closing, or a reopening, on everybody's record, a part at a time.

One transaction takes the act that waits longest, writes on the next evaluations after its cursor
and moves the cursor on. Whoever dies in it has written nothing; the next one begins where the
cursor stands. Two workers never hold one act (SKIP LOCKED). What is chosen are evaluations whose
mark is not yet as it should be, so that even a cursor that was lost would write nothing twice.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from services.chassis.db import Database
from services.penilaian.adapters import outbox
from services.penilaian.adapters.penutupan.queries import ke_periode
from services.penilaian.adapters.penutupan.tables import PERIODE, penutupan
from services.penilaian.domain.events_penutupan import PeriodeDitutup
from services.penilaian.domain.penutupan import Sebaran, StatusPenutupan, Tindakan

SEKALI = 1_000
"""Evaluations in one transaction; a rating of one of them waits as long as it takes."""
_AWAL = str(UUID(int=0))
_BELUM_TERTULIS = {
    Tindakan.TUTUP: "ditiadakan = '' AND ditutup_pada IS NULL",
    Tindakan.BUKA: "ditutup_pada IS NOT NULL",
}
# The history is of the act's moment and hand. A reopening tells why, a closing what was considered
# only to the agency.
_TULIS = """
WITH ambil AS (
    SELECT id FROM penilaian
    WHERE tahun = :tahun AND instansi_id = :instansi_id AND jenis = :jenis AND ke = :ke
        AND id > CAST(:kursor AS uuid) AND {belum_tertulis}
    ORDER BY id LIMIT :sekali FOR NO KEY UPDATE
), tanda AS (
    UPDATE penilaian p SET ditutup_pada = CAST(:ditutup AS timestamptz) FROM ambil a
    WHERE p.tahun = :tahun AND p.id = a.id RETURNING p.id, p.status
), tulis AS (
    INSERT INTO riwayat
        (tahun, penilaian_id, waktu, oleh_id, oleh_nama, tindakan, dari, ke, catatan)
    SELECT :tahun, id, :pada, :oleh_id, :oleh_nama, :jejak, status, status, :alasan FROM tanda
)
SELECT count(*) AS jumlah, max(id::text) AS akhir FROM tanda
"""


def kerjakan(db: Database, sekarang: Callable[[], datetime], *, sekali: int = SEKALI) -> bool:
    """Job of the worker: the next part of the act that waits longest; whether there was one."""
    n = penutupan.c
    menunggu = (
        sa.select(penutupan)
        .where(n.status != StatusPenutupan.SELESAI.value)
        .order_by(n.pada)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    with db.transaction() as conn:
        satu = conn.execute(menunggu).one_or_none()
        if satu is None:
            return False
        jumlah, akhir = _tulis(conn, satu, sekali)
        maju: dict[str, Any] = {
            "status": StatusPenutupan.BERJALAN.value,
            "diproses": satu.diproses + jumlah,
            # A plan approved meanwhile has an evaluation more.
            "jumlah": max(satu.jumlah, satu.diproses + jumlah),
            "kursor": akhir or satu.kursor,
        }
        if jumlah < sekali:
            maju |= {
                "status": StatusPenutupan.SELESAI.value,
                "jumlah": maju["diproses"],
                "selesai": sekarang(),
            }
            _umumkan(conn, satu)
        ini = (n[k] == getattr(satu, k) for k in (*PERIODE, "versi"))
        conn.execute(penutupan.update().where(*ini).values(**maju))
    return True


def _tulis(conn: sa.Connection, satu: Any, sekali: int) -> tuple[int, str | None]:
    """Write on the next part; on how many, and which was the last."""
    tindakan = Tindakan(satu.tindakan)
    tutup = tindakan is Tindakan.TUTUP
    sql = _TULIS.format(belum_tertulis=_BELUM_TERTULIS[tindakan])
    isi = {
        **{k: getattr(satu, k) for k in (*PERIODE, "pada", "oleh_id", "oleh_nama")},
        "kursor": satu.kursor or _AWAL,
        "sekali": sekali,
        "ditutup": satu.pada if tutup else None,
        "jejak": tindakan.jejak,
        "alasan": "" if tutup else satu.catatan,
    }
    hasil = conn.execute(sa.text(sql), isi).one()
    return hasil.jumlah, hasil.akhir


def _umumkan(conn: sa.Connection, satu: Any) -> None:
    """A closing, once it stands on every record; a reopening was announced when it was made."""
    if satu.tindakan == Tindakan.TUTUP:
        fakta = PeriodeDitutup(ke_periode(satu), satu.pada, Sebaran(**satu.sebaran))
        outbox.sampaikan(conn, [fakta], versi=satu.versi)
