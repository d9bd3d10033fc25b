"""What planning announces: domain event → subject, key and payload. The only list of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from google.protobuf.message import Message

from kinerja.skp.v1 import skp_events_pb2 as fakta
from services.chassis.outbox import announce
from services.skp.adapters import wire
from services.skp.domain import events as e


def _pegawai_diperbarui(f: e.PegawaiDiperbarui) -> tuple[str, Message]:
    pegawai = wire.pegawai(f.profil)
    return pegawai.pegawai_id, fakta.PegawaiDiperbarui(pegawai=pegawai, versi=f.versi)


def _unor_diperbarui(f: e.UnorDiperbarui) -> tuple[str, Message]:
    return f.unor_id, fakta.UnorDiperbarui(
        unor_id=f.unor_id,
        instansi_id=f.instansi_id,
        induk_id=f.induk_id,
        nama=f.nama,
        pimpinan=wire.orang(f.pimpinan),
        versi=f.versi,
    )


def _penilai_diganti(f: e.PenilaiDiganti) -> tuple[str, Message]:
    return f.skp_id, fakta.PenilaiDiganti(
        skp_id=f.skp_id,
        penilai=wire.orang(f.penilai),
        atasan_penilai=wire.orang(f.atasan_penilai),
        alasan=f.alasan,
        versi=f.versi,
    )


def _diajukan(f: e.SkpDiajukan) -> tuple[str, Message]:
    return f.skp_id, fakta.SkpDiajukan(
        skp_id=f.skp_id,
        tahun=f.tahun,
        pegawai=wire.orang(f.pegawai),
        penilai=wire.orang(f.penilai),
        periode_mulai=wire.hari(f.mulai),
        periode_selesai=wire.hari(f.selesai),
        versi=f.versi,
    )


def _dikembalikan(f: e.SkpDikembalikan | e.SkpDibukaKembali, jenis: Any) -> tuple[str, Message]:
    return f.skp_id, jenis(
        skp_id=f.skp_id,
        tahun=f.tahun,
        pegawai=wire.orang(f.pegawai),
        penilai=wire.orang(f.penilai),
        catatan=f.catatan,
        versi=f.versi,
    )


def _disetujui(f: e.SkpDisetujui) -> tuple[str, Message]:
    skp = wire.skp(f.skp)
    return skp.skp_id, fakta.SkpDisetujui(skp=skp, oleh=wire.orang(f.oleh), versi=f.versi)


def _diakhiri(f: e.SkpDiakhiri) -> tuple[str, Message]:
    return f.skp_id, fakta.SkpDiakhiri(
        skp_id=f.skp_id,
        tahun=f.tahun,
        pegawai=wire.orang(f.pegawai),
        penilai=wire.orang(f.penilai),
        oleh_id=f.oleh_id,
        oleh_nama=f.oleh_nama,
        selesai=wire.hari(f.selesai),
        alasan=f.alasan,
        versi=f.versi,
    )


def _permintaan(f: e.PermintaanDataBerubah) -> tuple[str, Message]:
    p = f.permintaan
    return p.permintaan_id, fakta.PermintaanDataBerubah(
        permintaan_id=p.permintaan_id,
        pegawai=wire.orang(p.pegawai),
        diusulkan=wire.orang(p.diusulkan),
        jenis=wire.JENIS_PERMINTAAN[p.jenis],
        status=wire.STATUS_PERMINTAAN[p.status],
        catatan=f.catatan,
        versi=f.versi,
    )


def _beralih(f: e.PersetujuanBeralih) -> tuple[str, Message]:
    return f.skp_id, fakta.PersetujuanBeralih(
        skp_id=f.skp_id,
        tahun=f.tahun,
        pegawai=wire.orang(f.pegawai),
        penilai=wire.orang(f.penilai),
        atasan_penilai=wire.orang(f.atasan_penilai),
        versi=f.versi,
    )


FAKTA: Mapping[type[Any], tuple[str, Callable[[Any], tuple[str, Message]]]] = {
    e.PegawaiDiperbarui: ("kinerja.skp.pegawai_diperbarui.v1", _pegawai_diperbarui),
    e.UnorDiperbarui: ("kinerja.skp.unor_diperbarui.v1", _unor_diperbarui),
    e.PenilaiDiganti: ("kinerja.skp.penilai_diganti.v1", _penilai_diganti),
    e.SkpDiajukan: ("kinerja.skp.diajukan.v1", _diajukan),
    e.SkpDikembalikan: (
        "kinerja.skp.dikembalikan.v1",
        lambda f: _dikembalikan(f, fakta.SkpDikembalikan),
    ),
    e.SkpDisetujui: ("kinerja.skp.disetujui.v1", _disetujui),
    e.SkpDibukaKembali: (
        "kinerja.skp.dibuka_kembali.v1",
        lambda f: _dikembalikan(f, fakta.SkpDibukaKembali),
    ),
    e.SkpDiakhiri: ("kinerja.skp.diakhiri.v1", _diakhiri),
    e.PermintaanDataBerubah: ("kinerja.skp.permintaan_data_berubah.v1", _permintaan),
    e.PersetujuanBeralih: ("kinerja.skp.persetujuan_beralih.v1", _beralih),
}


def sampaikan(conn: sa.Connection, peristiwa: Iterable[e.Fakta]) -> None:
    """Write facts to the outbox, in the transaction of the change."""
    for satu in peristiwa:
        subjek, ke_pesan = FAKTA[type(satu)]
        kunci, pesan = ke_pesan(satu)
        announce(conn, subjek, kunci, pesan)
