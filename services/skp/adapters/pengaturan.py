"""The agency's dated choices, read and written."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from services.skp.adapters import tables as t
from services.skp.domain import pengaturan
from services.skp.domain.tindakan import Tindakan

_BERLAKU = sa.text("""
SELECT DISTINCT ON (kunci) kunci, nilai FROM pengaturan
WHERE instansi_id = :i AND berlaku_sejak <= :hari ORDER BY kunci, berlaku_sejak DESC
""")


def berlaku(conn: sa.Connection, instansi_id: str, pada: date) -> dict[str, str]:
    """Every choice as it holds on a day."""
    baris = conn.execute(_BERLAKU, {"i": instansi_id, "hari": pada})
    bawaan = {kunci: satu.bawaan for kunci, satu in pengaturan.SEMUA.items()}
    ada = {b.kunci: pengaturan.baku(b.kunci, b.nilai) for b in baris if b.kunci in bawaan}
    return bawaan | ada


def riwayat(conn: sa.Connection, instansi_id: str) -> list[Any]:
    """All rows of the agency, newest first."""
    return list(
        conn.execute(
            sa.select(t.pengaturan)
            .where(t.pengaturan.c.instansi_id == instansi_id)
            .order_by(t.pengaturan.c.berlaku_sejak.desc(), t.pengaturan.c.kunci)
        )
    )


def simpan(
    conn: sa.Connection, instansi_id: str, kunci: str, nilai: str, *, sejak: date, t_: Tindakan
) -> None:
    """A new row; a row that holds already is never edited, one that is still to come may be."""
    conn.execute(
        sa.text(
            "INSERT INTO pengaturan (instansi_id, kunci, berlaku_sejak, nilai, oleh_nama, pada)"
            " VALUES (:i, :k, :s, to_jsonb(cast(:n AS text)), :nama, :pada)"
            " ON CONFLICT (instansi_id, kunci, berlaku_sejak) DO UPDATE"
            " SET nilai = excluded.nilai, oleh_nama = excluded.oleh_nama, pada = excluded.pada"
        ),
        {"i": instansi_id, "k": kunci, "s": sejak, "n": nilai, "nama": t_.nama, "pada": t_.pada},
    )
