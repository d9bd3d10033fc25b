"""The commands of the chassis, and `presisi`: wiring only, decided elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from kinerja.pak.v1 import pak_service_pb2_grpc as pb_grpc
from kinerja.pak.v1 import pengganti_service_pb2_grpc as pengganti_grpc
from services.chassis.admin import main
from services.chassis.db import Database
from services.chassis.process import Job, Service
from services.pak.adapters import pengaturan, pengganti, siasn
from services.pak.adapters.consumer import konsumen
from services.pak.adapters.pengirim import Pengirim
from services.pak.adapters.servicer import AKSES, PakServicer
from services.pak.adapters.siasn import Pengaturan


def _servicer(setelan: Pengaturan, db: Database) -> Sequence[Callable[[Any], None]]:
    servicer = PakServicer(
        db,
        buat_klien=lambda: siasn.buat_klien(setelan, siasn.DETIK_HALAMAN),
        alamat=setelan.public_url.rstrip("/"),
    )
    add: Any = pb_grpc.add_PakServiceServicer_to_server
    add_pengganti: Any = pengganti_grpc.add_PenggantiServiceServicer_to_server
    return [
        lambda server: add(servicer, server),
        lambda server: add_pengganti(pengganti.PenggantiServicer(db), server),
    ]


def _pekerjaan(setelan: Pengaturan, db: Database) -> Sequence[Job]:
    klien = siasn.buat_klien(setelan, siasn.DETIK_PEKERJA)
    pengirim = Pengirim(db, klien, lambda: datetime.now(UTC))
    return [Job("kirim-siasn", 1, lambda _db: pengirim.sekali())]


def _presisi(_setelan: Pengaturan, db: Database, argumen: list[str]) -> None:
    """`presisi INSTANSI BERLAKU_SEJAK 2|3`: decimals of an agency from a day on."""
    instansi_id, sejak, nilai = argumen
    pengaturan.atur_presisi(db, instansi_id, date.fromisoformat(sejak), int(nilai))


LAYANAN = Service(
    name="pak",
    migrations=Path(__file__).parent / "migrations",
    settings=Pengaturan,
    servicers=_servicer,
    access=AKSES | pengganti.AKSES,
    consumers=lambda _setelan, _db: konsumen(),
    jobs=_pekerjaan,
    commands={"presisi": _presisi},
)

if __name__ == "__main__":
    main(LAYANAN)
