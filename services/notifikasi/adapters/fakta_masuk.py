"""A fact as it came → a fact in the words of this service, and into its messages."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from kinerja.umum.v1 import umum_pb2 as umum_pb
from services.chassis.events import Event
from services.notifikasi import use_cases
from services.notifikasi.adapters.repository import GudangSql
from services.notifikasi.domain.istilah import Penerima
from services.notifikasi.domain.pesan import Fakta, Orang

Nilai = dict[str, str]


def terima(conn: sa.Connection, isi: Fakta) -> None:
    """Tell it to whom it concerns."""
    use_cases.terima_fakta(GudangSql(conn), isi, datetime.now(UTC))


def fakta(kejadian: Event, pesan: Any, nilai: Nilai, *, jenis: str = "") -> Fakta:
    """The fact with whoever it names; `pegawai` and `penilai` are the proto's field names too."""
    bidang = pesan.DESCRIPTOR.fields_by_name
    return Fakta(
        jenis=jenis or ".".join(kejadian.subject.split(".")[1:3]),
        kejadian_id=uuid.UUID(kejadian.id),
        waktu=datetime.fromisoformat(kejadian.time),
        orang={
            siapa: _orang(getattr(pesan, siapa))
            for siapa in Penerima
            if siapa in bidang and pesan.HasField(siapa)
        },
        nilai=nilai,
    )


def _orang(orang: umum_pb.Orang) -> Orang:
    return Orang(orang.pegawai_id, orang.instansi_id, orang.nama)
