"""Fields that somebody changed by hand: a correction made here must not vanish unseen.

PP 30/2019 art. 60: SIASN is the source of the data; who corrects them here is asked first.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.chassis.grpc_server import JAKARTA
from services.skp.adapters import tables as t
from services.skp.adapters.sinkron_instansi import beda
from services.skp.domain.tanggal import terbilang
from services.skp.domain.tindakan import Tindakan


def catat(
    conn: sa.Connection,
    objek: str,
    objek_id: str,
    bidang: Iterable[str],
    *,
    instansi_id: str,
    t_: Tindakan,
) -> None:
    """Remember that these fields of `objek` ('pegawai', 'penugasan', 'unor') were set by hand."""
    baris = [
        {
            "objek": objek,
            "objek_id": objek_id,
            "bidang": satu,
            "instansi_id": instansi_id,
            "oleh": t_.oleh,
            "oleh_nama": t_.nama,
            "pada": t_.pada,
        }
        for satu in bidang
    ]
    if not baris:
        return
    perintah = insert(t.ubahan_tangan)
    isi = {nama: perintah.excluded[nama] for nama in ("oleh", "oleh_nama", "pada")}
    conn.execute(
        perintah.on_conflict_do_update(index_elements=["objek", "objek_id", "bidang"], set_=isi),
        baris,
    )


def milik(conn: sa.Connection, pegawai_id: str) -> list[sa.Row[Any]]:
    """What was set by hand about a person and his posts, newest first."""
    u, p = t.ubahan_tangan.c, t.penugasan.c
    post = sa.select(p.penugasan_id).where(p.pegawai_id == pegawai_id)
    syarat = sa.or_(
        sa.and_(u.objek == "pegawai", u.objek_id == pegawai_id),
        sa.and_(u.objek == "penugasan", u.objek_id.in_(post)),
    )
    return list(conn.execute(sa.select(t.ubahan_tangan).where(syarat).order_by(u.pada.desc())))


def keterangan(b: sa.Row[Any]) -> str:
    """By whom and when, as a person reads it."""
    return f"diubah {b.oleh_nama}, {terbilang(b.pada.astimezone(JAKARTA).date())}"


def lepas(conn: sa.Connection, pegawai_id: str, bidang: Iterable[str] = ()) -> list[str]:
    """Let SIASN lead again: forget these fields, or all of them; the fields that were meant."""
    hanya = set(bidang)
    semua = [b for b in milik(conn, pegawai_id) if not hanya or b.bidang in hanya]
    for b in semua:
        lepas_satu(conn, b.objek, b.objek_id, b.bidang)
    lepas_bidang = sorted({b.bidang for b in semua})
    beda.lupakan(conn, "pegawai", pegawai_id, lepas_bidang)
    return lepas_bidang


def lepas_satu(conn: sa.Connection, objek: str, objek_id: str, bidang: str) -> None:
    """Forget one field of one object."""
    u = t.ubahan_tangan.c
    ini = sa.and_(u.objek == objek, u.objek_id == objek_id, u.bidang == bidang)
    conn.execute(t.ubahan_tangan.delete().where(ini))
