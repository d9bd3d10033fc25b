"""People and units as others know them: found to be different, they are announced again.

A person's fact carries his raters, so it changes when somebody above him changes. The fingerprint
of what was last announced decides; running it twice announces nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa
from google.protobuf.message import Message

from services.chassis.db import Database
from services.skp.adapters import organisasi, wire
from services.skp.adapters import tables as t
from services.skp.adapters.outbox import sampaikan
from services.skp.adapters.statistik.kerja import tandai_hari
from services.skp.domain.events import PegawaiDiperbarui, UnorDiperbarui
from services.skp.domain.pegawai import Profil

KUNCI = 731_010
"""Advisory lock number: one refresh of an agency at a time."""
SEKALI = 500
"""People in one go: bounds memory, not the transaction."""


def sekitar(pegawai_id: str) -> Any:
    """The condition for a person and everybody whose fact prints him."""
    bawahan = sa.select(t.penugasan.c.pegawai_id).where(
        sa.or_(
            t.penugasan.c.penilai_kini_id == pegawai_id,
            t.penugasan.c.atasan_kini_id == pegawai_id,
        )
    )
    return sa.or_(t.pegawai.c.pegawai_id == pegawai_id, t.pegawai.c.pegawai_id.in_(bawahan))


def segarkan_instansi(conn: sa.Connection, instansi_id: str, hari_ini: date) -> None:
    """Look at every unit and every person of an agency; announce what is new."""
    kunci = sa.select(sa.func.pg_advisory_xact_lock(KUNCI, sa.func.hashtext(instansi_id)))
    conn.execute(kunci)
    segarkan_unor(conn, t.unor.c.instansi_id == instansi_id, hari_ini)
    di_sini = t.pegawai.c.instansi_id == instansi_id
    sampai = ""
    while True:
        sebagian = conn.scalars(
            sa.select(t.pegawai.c.pegawai_id)
            .where(di_sini, t.pegawai.c.pegawai_id > sampai)
            .order_by(t.pegawai.c.pegawai_id)
            .limit(SEKALI)
        ).all()
        if not sebagian:
            break
        segarkan_pegawai(conn, t.pegawai.c.pegawai_id.in_(sebagian), hari_ini)
        sampai = sebagian[-1]
    ini = t.instansi.c.instansi_id == instansi_id
    lama = conn.scalar(sa.select(t.instansi.c.disegarkan).where(ini))
    if lama != hari_ini:
        tandai_hari(conn, instansi_id, lama, hari_ini)
        conn.execute(t.instansi.update().where(ini), {"disegarkan": hari_ini})


def segarkan_pegawai(conn: sa.Connection, syarat: Any, hari_ini: date) -> None:
    """Announce those people of a condition on `pegawai` who are not as last announced."""
    tanda = sa.select(t.pegawai.c.pegawai_id, t.pegawai.c.sidik).where(syarat)
    kunci = tanda.order_by(t.pegawai.c.pegawai_id).with_for_update()
    sidik = {b.pegawai_id: bytes(b.sidik) for b in conn.execute(kunci)}
    semua = organisasi.profil(conn, organisasi.orang(conn, syarat), hari_ini)
    _catat_penilai(conn, semua)
    baru, fakta = [], []
    for profil in semua:
        p = profil.pegawai
        kini = _sidik(wire.pegawai(replace(profil, pegawai=replace(p, versi=0))))
        if kini != sidik[p.pegawai_id]:
            naik = replace(profil, pegawai=replace(p, versi=p.versi + 1))
            baru.append({"b_id": p.pegawai_id, "sidik": kini, "versi": p.versi + 1})
            fakta.append(PegawaiDiperbarui(profil=naik, versi=p.versi + 1))
    if baru:
        ubah = t.pegawai.update().where(t.pegawai.c.pegawai_id == sa.bindparam("b_id"))
        conn.execute(ubah.values(sidik=sa.bindparam("sidik"), versi=sa.bindparam("versi")), baru)
        sampaikan(conn, fakta)


def segarkan_unor(conn: sa.Connection, syarat: Any, hari_ini: date) -> None:
    """Announce those units of a condition on `unor` that are not as last announced."""
    # In one order, so that two mass changes wait for each other instead of stopping each other.
    kunci = sa.select(t.unor).where(syarat).order_by(t.unor.c.unor_id).with_for_update()
    baris = conn.execute(kunci).all()
    unit = organisasi.unit_pada(conn, [b.unor_id for b in baris], hari_ini)
    baru, fakta = [], []
    for b in baris:
        pimpinan = unit[b.unor_id].pimpinan
        satu = UnorDiperbarui(
            unor_id=b.unor_id,
            instansi_id=b.instansi_id,
            induk_id=b.induk_id or "",
            nama=b.nama,
            pimpinan=pimpinan.orang if pimpinan else None,
            versi=b.versi + 1,
        )
        kini = hashlib.sha256(repr(replace(satu, versi=0)).encode()).digest()
        if kini != bytes(b.sidik):
            baru.append({"b_id": b.unor_id, "sidik": kini, "versi": satu.versi})
            fakta.append(satu)
    if baru:
        ubah = t.unor.update().where(t.unor.c.unor_id == sa.bindparam("b_id"))
        conn.execute(ubah.values(sidik=sa.bindparam("sidik"), versi=sa.bindparam("versi")), baru)
        sampaikan(conn, fakta)


def segarkan_harian(db: Database, hari_ini: Callable[[], date]) -> bool:
    """Once a day an agency: posts that begin or end by themselves change raters too."""
    hari = hari_ini()
    with db.transaction() as conn:
        belum = sa.or_(t.instansi.c.disegarkan.is_(None), t.instansi.c.disegarkan < hari)
        instansi_id = conn.scalar(
            sa.select(t.instansi.c.instansi_id)
            .where(belum)
            .order_by(t.instansi.c.instansi_id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        if instansi_id is None:
            return False
        segarkan_instansi(conn, instansi_id, hari)
    return True


def _catat_penilai(conn: sa.Connection, semua: list[Profil]) -> None:
    """Keep the resolved raters where a leader's list can search them."""
    kini = [
        {
            "b_id": p.penugasan_id,
            "penilai": hasil.penilai and hasil.penilai.pegawai_id,
            "atasan": hasil.atasan_penilai and hasil.atasan_penilai.pegawai_id,
        }
        for profil in semua
        for p, hasil in profil.penugasan
    ]
    if kini:
        conn.execute(
            sa.text(
                "UPDATE penugasan SET penilai_kini_id = :penilai, atasan_kini_id = :atasan"
                " WHERE penugasan_id = :b_id AND (penilai_kini_id, atasan_kini_id)"
                " IS DISTINCT FROM (cast(:penilai AS text), cast(:atasan AS text))"
            ),
            kini,
        )


def _sidik(pesan: Message) -> bytes:
    return hashlib.sha256(pesan.SerializeToString(deterministic=True)).digest()
