"""From which units somebody looks down on the numbers and the names."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from services.chassis.errors import AksesDitolak, IsianSalah, TidakDitemukan
from services.chassis.grpc_server import Call

SUPER, ADMIN = "SUPER_ADMIN", "ADMIN_INSTANSI"
_KE_ATAS = """
WITH RECURSIVE naik AS (
    SELECT unor_id, induk_id, pimpinan_id FROM unor WHERE unor_id = :u
    UNION
    SELECT u.unor_id, u.induk_id, u.pimpinan_id FROM unor u JOIN naik n ON u.unor_id = n.induk_id
)
SELECT EXISTS (SELECT FROM naik WHERE pimpinan_id = :p AND pimpinan_id <> '')
"""
_AKAR = """
SELECT u.unor_id FROM unor u LEFT JOIN unor i ON i.unor_id = u.induk_id
WHERE u.instansi_id = :i AND (i.unor_id IS NULL OR i.instansi_id <> u.instansi_id)
ORDER BY u.unor_id
"""
# Of the units that somebody leads, those that are not below another of them.
_DIPIMPIN = """
WITH RECURSIVE milik AS (
    SELECT unor_id, induk_id FROM unor WHERE pimpinan_id = :p AND pimpinan_id <> ''
),
naik AS (
    SELECT unor_id AS asal, induk_id FROM milik
    UNION
    SELECT n.asal, u.induk_id FROM unor u JOIN naik n ON u.unor_id = n.induk_id
)
SELECT unor_id FROM milik m WHERE NOT EXISTS (
    SELECT FROM naik n JOIN milik l ON l.unor_id = n.induk_id
    WHERE n.asal = m.unor_id AND l.unor_id <> m.unor_id)
ORDER BY unor_id
"""


@dataclass(frozen=True)
class Lingkup:
    """The units looked down from; `nasional`: every agency, no unit."""

    akar: tuple[str, ...]
    nasional: bool = False


def lingkup(conn: sa.Connection, call: Call, unor_id: str, instansi_id: str) -> Lingkup:
    """What the caller asked to see; a stranger is refused."""
    saya = call.identity
    if unor_id:
        milik = conn.scalar(sa.text("SELECT instansi_id FROM unor WHERE unor_id = :u"),
                            {"u": unor_id})  # fmt: skip
        if milik is None:
            raise TidakDitemukan
        memimpin = {"u": unor_id, "p": saya.pegawai_id}
        if not _mengelola(call, milik) and not conn.scalar(sa.text(_KE_ATAS), memimpin):
            raise AksesDitolak
        return Lingkup((unor_id,))
    if instansi_id:
        if not _mengelola(call, instansi_id):
            raise AksesDitolak
        return Lingkup(_satu_instansi(conn, instansi_id))
    if SUPER in saya.peran:
        return Lingkup((), nasional=True)
    if ADMIN in saya.peran:
        return Lingkup(_satu_instansi(conn, saya.instansi_id))
    dipimpin = tuple(conn.scalars(sa.text(_DIPIMPIN), {"p": saya.pegawai_id}))
    if not dipimpin:
        raise AksesDitolak
    return Lingkup(dipimpin)


def bukan_nasional(di: Lingkup) -> None:
    """Refuse all agencies at once: names are read one agency at a time."""
    if di.nasional:
        raise IsianSalah(bidang=[("instansi_id", "Pilih satu instansi atau satu unit.")])


def _mengelola(call: Call, instansi_id: str) -> bool:
    peran = call.identity.peran
    return SUPER in peran or (ADMIN in peran and call.identity.instansi_id == instansi_id)


def _satu_instansi(conn: sa.Connection, instansi_id: str) -> tuple[str, ...]:
    return tuple(conn.scalars(sa.text(_AKAR), {"i": instansi_id}))
