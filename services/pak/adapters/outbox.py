"""Everything `pak` announces: the fact of the domain, its subject, its message. The only list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from google.protobuf.message import Message

from kinerja.pak.v1 import pak_events_pb2 as ev
from services.chassis.outbox import announce
from services.pak.adapters.wire import orang
from services.pak.domain import events
from services.pak.domain.tulisan import polos


def _saldo_diajukan(fakta: events.SaldoDiajukan) -> Message:
    return ev.SaldoDiajukan(
        saldo_id=fakta.saldo_id,
        pegawai=orang(fakta.pegawai),
        penilai=orang(fakta.penilai),
        total_ak=polos(fakta.total_ak),
        versi=fakta.versi,
    )


def _saldo_disetujui(fakta: events.SaldoDisetujui) -> Message:
    return ev.SaldoDisetujui(
        saldo_id=fakta.saldo_id,
        pegawai=orang(fakta.pegawai),
        total_ak=polos(fakta.total_ak),
        versi=fakta.versi,
    )


def _pak_diajukan(fakta: events.PakDiajukan) -> Message:
    return ev.PakDiajukan(
        pak_id=fakta.pak_id,
        tahun=fakta.tahun,
        pegawai=orang(fakta.pegawai),
        penilai=orang(fakta.penilai),
        versi=fakta.versi,
    )


def _pak_disetujui(fakta: events.PakDisetujui) -> Message:
    return ev.PakDisetujui(
        pak_id=fakta.pak_id,
        tahun=fakta.tahun,
        pegawai=orang(fakta.pegawai),
        penilai=orang(fakta.penilai),
        jumlah_baru=format(fakta.jumlah_baru, "f"),
        kumulatif=format(fakta.kumulatif, "f"),
        versi=fakta.versi,
    )


def _ditolak(fakta: events.Ditolak) -> Message:
    return ev.Ditolak(
        pak_id=fakta.pak_id,
        saldo_id=fakta.saldo_id,
        tahun=fakta.tahun,
        pegawai=orang(fakta.pegawai),
        penilai=orang(fakta.penilai),
        catatan=fakta.catatan,
        versi=fakta.versi,
    )


def _pak_tersinkron(fakta: events.PakTersinkron) -> Message:
    return ev.PakTersinkron(
        pak_id=fakta.pak_id,
        tahun=fakta.tahun,
        pegawai=orang(fakta.pegawai),
        siasn_id=fakta.siasn_id,
        versi=fakta.versi,
    )


def _pak_diganti(fakta: events.PakDiganti) -> Message:
    return ev.PakDiganti(
        pak_id=fakta.pak_id,
        tahun=fakta.tahun,
        pegawai=orang(fakta.pegawai),
        penilai=orang(fakta.penilai),
        pengganti_id=fakta.pengganti_id,
        kumulatif=format(fakta.kumulatif, "f"),
        versi=fakta.versi,
    )


FAKTA: Mapping[type[Any], tuple[str, Callable[[Any], Message]]] = {
    events.SaldoDiajukan: ("kinerja.pak.saldo_diajukan.v1", _saldo_diajukan),
    events.SaldoDisetujui: ("kinerja.pak.saldo_disetujui.v1", _saldo_disetujui),
    events.PakDiajukan: ("kinerja.pak.diajukan.v1", _pak_diajukan),
    events.PakDisetujui: ("kinerja.pak.disetujui.v1", _pak_disetujui),
    events.Ditolak: ("kinerja.pak.ditolak.v1", _ditolak),
    events.PakTersinkron: ("kinerja.pak.tersinkron.v1", _pak_tersinkron),
    events.PakDiganti: ("kinerja.pak.diganti.v1", _pak_diganti),
}


def sampaikan(conn: sa.Connection, fakta: list[events.Fakta]) -> None:
    """Write the facts beside the change; the list is empty afterwards."""
    for satu in fakta:
        subjek, bentuk = FAKTA[type(satu)]
        objek = getattr(satu, "pak_id", "") or getattr(satu, "saldo_id", "")
        announce(conn, subjek, objek, bentuk(satu))
    fakta.clear()
