"""Differences between SIASN and us, kept until they are gone or somebody has decided."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.skp.adapters.sinkron_instansi.tables import beda_siasn as b
from services.skp.domain.sinkron import Beda


def catat(  # noqa: PLR0917 what was compared, and what was found
    conn: sa.Connection,
    instansi_id: str,
    objek: str,
    diperiksa: Sequence[str] | None,
    bidang: Iterable[str],
    temuan: Iterable[tuple[str, Beda]],
    pada: datetime,
) -> None:
    """Of these objects (None: of all), in these fields: what differs now, and nothing else.

    A decision to keep stays as long as SIASN says the same.
    """
    ada = [(objek_id, satu) for objek_id, satu in temuan]
    masih = {(objek_id, satu.bidang) for objek_id, satu in ada}
    ini = sa.and_(
        b.c.instansi_id == instansi_id,
        b.c.objek == objek,
        b.c.bidang.in_(list(bidang)),
        sa.true() if diperiksa is None else b.c.objek_id.in_(diperiksa),
    )
    hapus = b.delete().where(ini)
    if masih:
        hapus = hapus.where(sa.tuple_(b.c.objek_id, b.c.bidang).not_in(masih))
    conn.execute(hapus)
    if not ada:
        return
    tetap = {"instansi_id": instansi_id, "objek": objek, "ditemukan": pada}
    perintah = insert(b)
    baru = perintah.excluded
    sama = b.c.siasn == baru.siasn
    isi: dict[str, Any] = {
        nama: baru[nama] for nama in ("sebutan", "siasn", "kami", "sebab", "keterangan")
    }
    isi |= {
        "keputusan": sa.case((sama, b.c.keputusan), else_=""),
        "ditemukan": sa.case((sama, b.c.ditemukan), else_=baru.ditemukan),
    }
    conn.execute(
        perintah.on_conflict_do_update(index_elements=["objek", "objek_id", "bidang"], set_=isi),
        [asdict(satu) | tetap | {"objek_id": objek_id} for objek_id, satu in ada],
    )


def lupakan(conn: sa.Connection, objek: str, objek_id: str, bidang: Iterable[str]) -> None:
    """What is no longer kept here by hand does not wait for a decision either."""
    ini = sa.and_(b.c.objek == objek, b.c.objek_id == objek_id, b.c.bidang.in_(list(bidang)))
    conn.execute(b.delete().where(ini))
