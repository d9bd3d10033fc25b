"""Fields that somebody changed by hand: a correction made here must not vanish unseen.

PP 30/2019 art. 60: SIASN is the source of the data; who corrects them here is asked first.
"""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.skp.adapters import tables as t
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
