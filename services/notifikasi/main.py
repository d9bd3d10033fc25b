"""The notifikasi service, wired: the commands of the chassis, and two more."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kinerja.notifikasi.v1 import notifikasi_service_pb2_grpc as pb_grpc
from services.chassis.admin import main
from services.chassis.db import Database
from services.chassis.process import Job, Service
from services.notifikasi.adapters.consumer import konsumen
from services.notifikasi.adapters.kanal.surel import Surel
from services.notifikasi.adapters.kanal.whatsapp import WhatsApp
from services.notifikasi.adapters.pengaturan import Pengaturan
from services.notifikasi.adapters.pengirim import Pengirim, Peninjau
from services.notifikasi.adapters.servicer import AKSES, NotifikasiServicer
from services.notifikasi.adapters.tables import KABAR, KANAL_BERHENTI
from services.notifikasi.adapters.ukuran import ukuran
from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.templat import TEMPLAT, pengajuan

KEEP_NEWS = "30 days"


def servicers(pengaturan: Pengaturan, db: Database) -> Sequence[Callable[[Any], None]]:
    """What `serve` answers with."""
    servicer = NotifikasiServicer(db, pengaturan, Surel(pengaturan))
    return [lambda server: pb_grpc.add_NotifikasiServiceServicer_to_server(servicer, server)]  # type: ignore[no-untyped-call]


def jobs(pengaturan: Pengaturan, _db: Database) -> Sequence[Job]:
    """What `work` does besides consuming facts."""
    whatsapp = Pengirim(Kanal.WHATSAPP, WhatsApp(pengaturan), pengaturan)
    surel = Pengirim(Kanal.SUREL, Surel(pengaturan), pengaturan)
    return [
        Job("kirim-whatsapp", 0.5, whatsapp.run),
        Job("kirim-surel", 1, surel.run),
        Job("tinjau-kiriman", 1, Peninjau(pengaturan).run),
        Job("lupakan-kabar", 3600, _lupakan_kabar),
    ]


def kanal(_: Pengaturan, db: Database, argumen: list[str]) -> None:
    """`kanal [lanjut]`: which channels rest and why; or let them try again now."""
    if argumen == ["lanjut"]:
        with db.transaction() as conn:
            conn.execute(sa.delete(KANAL_BERHENTI))
    with db.reading() as conn:
        for baris in conn.execute(sa.select(KANAL_BERHENTI)):
            masa = f"{baris.sejak:%d-%m %H.%M} sampai {baris.sampai:%d-%m %H.%M} UTC"
            sys.stdout.write(f"{baris.kanal} berhenti ({baris.sebab}): {masa}\n")


def templat(pengaturan: Pengaturan, _db: Database, _argumen: list[str]) -> None:
    """`templat`: the templates as Meta wants them submitted, as JSON lines."""
    for satu in TEMPLAT.values():
        sys.stdout.write(json.dumps(pengajuan(satu, pengaturan.public_url)) + "\n")


def _lupakan_kabar(db: Database) -> bool:
    lama = sa.func.now() - sa.text(f"interval '{KEEP_NEWS}'")
    with db.transaction() as conn:
        conn.execute(sa.delete(KABAR).where(KABAR.c.diterima < lama))
    return False


LAYANAN = Service(
    name="notifikasi",
    migrations=Path(__file__).parent / "migrations",
    settings=Pengaturan,
    servicers=servicers,
    access=AKSES,
    consumers=lambda _pengaturan, _db: konsumen(),
    jobs=jobs,
    numbers=[ukuran],
    commands={"kanal": kanal, "templat": templat},
)

if __name__ == "__main__":
    main(LAYANAN)
