"""Facts of planning: message → use case. Version-guarded: order and repeats do no harm."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa
from google.protobuf.message import Message
from sqlalchemy.dialects.postgresql import insert

from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.chassis.events import Event
from services.chassis.inbox import Consumer, Handle
from services.penilaian.adapters import tables as t
from services.penilaian.adapters import wire
from services.penilaian.adapters.repository_salinan import SqlGudangSalinan
from services.penilaian.domain.rencana import Orang
from services.penilaian.use_cases import fakta_skp


def pegawai_diperbarui(conn: sa.Connection, pesan: fakta.PegawaiDiperbarui, _event: Event) -> None:
    """Keep what the forms print of a person as he is now."""
    p = pesan.pegawai
    depan = f"{p.gelar_depan} {p.nama}" if p.gelar_depan else p.nama
    isi = {
        "nama": f"{depan}, {p.gelar_belakang}" if p.gelar_belakang else depan,
        "nip": p.nip,
        "pangkat": p.pangkat,
        "golongan": p.golongan,
        "instansi_id": p.instansi_id,
        "versi": pesan.versi,
    }
    baru = insert(t.pegawai).values(pegawai_id=p.pegawai_id, **isi)
    conn.execute(
        baru.on_conflict_do_update(
            index_elements=["pegawai_id"],
            set_=isi,
            where=t.pegawai.c.versi < baru.excluded.versi,
        )
    )


def unor_diperbarui(conn: sa.Connection, pesan: fakta.UnorDiperbarui, _event: Event) -> None:
    """Keep the tree of units and who leads them."""
    isi = {
        "instansi_id": pesan.instansi_id,
        "induk_id": pesan.induk_id,
        "nama": pesan.nama,
        "pimpinan_id": pesan.pimpinan.pegawai_id,
        "pimpinan_nama": pesan.pimpinan.nama,
        "versi": pesan.versi,
    }
    baru = insert(t.unor).values(unor_id=pesan.unor_id, **isi)
    conn.execute(
        baru.on_conflict_do_update(
            index_elements=["unor_id"], set_=isi, where=t.unor.c.versi < baru.excluded.versi
        )
    )


def disetujui(conn: sa.Connection, pesan: fakta.SkpDisetujui, event: Event) -> None:
    """Keep the agreed plan and open its periods."""
    fakta_skp.terima_rencana(
        SqlGudangSalinan(conn),
        skp_id=pesan.skp.skp_id,
        rencana=wire.ke_rencana(pesan.skp),
        penilai=wire.ke_orang(pesan.skp.penilai),
        atasan_penilai=_atasan(pesan.skp),
        versi=pesan.versi,
        sekarang=_saat(event),
    )


def dibuka_kembali(conn: sa.Connection, pesan: fakta.SkpDibukaKembali, event: Event) -> None:
    """The plan is open again: no rating until it is approved once more."""
    fakta_skp.buka_kembali(
        SqlGudangSalinan(conn), skp_id=pesan.skp_id, versi=pesan.versi, sekarang=_saat(event)
    )


def diakhiri(conn: sa.Connection, pesan: fakta.SkpDiakhiri, event: Event) -> None:
    """The plan has another last day."""
    fakta_skp.akhiri(
        SqlGudangSalinan(conn),
        skp_id=pesan.skp_id,
        akhir=date.fromisoformat(pesan.selesai),
        versi=pesan.versi,
        sekarang=_saat(event),
    )


def penilai_diganti(conn: sa.Connection, pesan: fakta.PenilaiDiganti, event: Event) -> None:
    """Somebody else assesses this plan from now on."""
    fakta_skp.ganti_penilai(
        SqlGudangSalinan(conn),
        skp_id=pesan.skp_id,
        penilai=wire.ke_orang(pesan.penilai),
        atasan_penilai=_atasan(pesan),
        versi=pesan.versi,
        sekarang=_saat(event),
    )


PENANGAN: dict[str, tuple[type[Message], Handle]] = {
    "kinerja.skp.pegawai_diperbarui.v1": (fakta.PegawaiDiperbarui, pegawai_diperbarui),
    "kinerja.skp.unor_diperbarui.v1": (fakta.UnorDiperbarui, unor_diperbarui),
    "kinerja.skp.disetujui.v1": (fakta.SkpDisetujui, disetujui),
    "kinerja.skp.dibuka_kembali.v1": (fakta.SkpDibukaKembali, dibuka_kembali),
    "kinerja.skp.diakhiri.v1": (fakta.SkpDiakhiri, diakhiri),
    "kinerja.skp.penilai_diganti.v1": (fakta.PenilaiDiganti, penilai_diganti),
}


def konsumen() -> list[Consumer]:
    """What this service listens to."""
    return [Consumer(service="penilaian", source="skp", handlers=PENANGAN)]


def _atasan(pesan: fakta.PenilaiDiganti | skp_pb.Skp) -> Orang | None:
    atasan = pesan.atasan_penilai
    return wire.ke_orang(atasan) if atasan.pegawai_id else None


def _saat(event: Event) -> datetime:
    """When it happened, which is what the history tells."""
    return datetime.fromisoformat(event.time)
