"""Reads: the bell, straight from rows to the answer."""

from __future__ import annotations

import base64
import binascii
import uuid
from datetime import UTC

import sqlalchemy as sa

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum_pb
from services.chassis.errors import IsianSalah
from services.notifikasi.adapters.tables import KIRIMAN, PESAN

TERBANYAK = 99
HALAMAN_BAKU, HALAMAN_TERBESAR = 20, 100


def list_pesan(
    conn: sa.Connection, pegawai_id: str, *, belum_dibaca: bool, halaman: umum_pb.Halaman
) -> pb.ListPesanResponse:
    """A person's messages, newest first, by keyset: the key is a UUIDv7, so it is the time."""
    banyak = min(halaman.page_size or HALAMAN_BAKU, HALAMAN_TERBESAR)
    cari = _lonceng().where(PESAN.c.pegawai_id == pegawai_id)
    if belum_dibaca:
        cari = cari.where(PESAN.c.dibaca.is_(None))
    if halaman.page_token:
        cari = cari.where(PESAN.c.pesan_id < _dari_token(halaman.page_token))
    cari = cari.order_by(PESAN.c.pesan_id.desc()).limit(banyak + 1)
    baris = conn.execute(cari).all()
    lanjut = _ke_token(baris[banyak - 1].pesan_id) if len(baris) > banyak else ""
    return pb.ListPesanResponse(pesan=map(_pesan, baris[:banyak]), next_page_token=lanjut)


def jumlah_belum_dibaca(conn: sa.Connection, pegawai_id: str) -> int:
    """How many are unread; counting stops at 99."""
    belum = (
        sa.select(sa.literal(1))
        .where(PESAN.c.pegawai_id == pegawai_id, PESAN.c.dibaca.is_(None))
        .limit(TERBANYAK)
        .subquery()
    )
    return conn.scalar(sa.select(sa.func.count()).select_from(belum)) or 0


def _lonceng() -> sa.Select[tuple[object, ...]]:
    terakhir = (
        sa.select(KIRIMAN.c.kanal, KIRIMAN.c.status)
        .where(KIRIMAN.c.pesan_id == PESAN.c.pesan_id)
        .order_by(KIRIMAN.c.dibuat.desc())
        .limit(1)
        .lateral("terakhir")
    )
    kolom = (
        PESAN.c.pesan_id,
        PESAN.c.judul,
        PESAN.c.isi,
        PESAN.c.tautan,
        PESAN.c.dibuat,
        PESAN.c.dibaca,
        PESAN.c.keluar,
        terakhir.c.kanal,
        terakhir.c.status,
    )
    return sa.select(*kolom).select_from(PESAN.outerjoin(terakhir, sa.true()))


def _pesan(baris: sa.Row[tuple[object, ...]]) -> pb.Pesan:
    return pb.Pesan(
        pesan_id=str(baris.pesan_id),
        judul=baris.judul,
        isi=baris.isi,
        tautan=baris.tautan,
        dibuat=baris.dibuat.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        dibaca=baris.dibaca is not None,
        kanal=baris.kanal or "",
        status_kirim=_status(baris.status, keluar=baris.keluar),  # type: ignore[arg-type]
    )


def _status(status: str | None, *, keluar: bool) -> int:
    if status:
        return pb.StatusKirim.Value(f"STATUS_KIRIM_{status}")
    return pb.STATUS_KIRIM_TANPA_KANAL if keluar else pb.STATUS_KIRIM_UNSPECIFIED


def _ke_token(pesan_id: uuid.UUID) -> str:
    return base64.urlsafe_b64encode(pesan_id.bytes).decode().rstrip("=")


def _dari_token(token: str) -> uuid.UUID:
    try:
        return uuid.UUID(bytes=base64.urlsafe_b64decode(token + "=="))
    except (ValueError, binascii.Error) as e:
        salah = [("halaman.page_token", "Pakai next_page_token dari jawaban sebelumnya.")]
        raise IsianSalah(bidang=salah) from e
