"""Programs of an agency: an account without a page, its secret made here and shown once."""

from __future__ import annotations

import re
import secrets

import sqlalchemy as sa
import structlog

from services.chassis.db import Database
from services.gateway.akun.acak import Pengacak
from services.gateway.akun.errors import KlienDitolak

log = structlog.get_logger("akun")

KLIEN_API = "KLIEN_API"
_ID = re.compile(r"[a-z][a-z0-9]{3,31}")
_SIMPAN = sa.text(
    "INSERT INTO akun (pegawai_id, nip, nama, instansi_id, sandi, peran, ganti_sandi)"
    " VALUES (:id, :id, :nama, :instansi, :hash, ARRAY['KLIEN_API'], false)"
    " ON CONFLICT (nip) DO UPDATE SET sandi = excluded.sandi, nama = excluded.nama"
    " WHERE akun.peran = ARRAY['KLIEN_API'] AND akun.instansi_id = excluded.instansi_id"
)
_AKHIRI = sa.text(
    "DELETE FROM sesi USING akun WHERE sesi.pegawai_id = akun.pegawai_id AND akun.nip = :id"
)


def daftarkan(db: Database, klien_id: str, nama: str, instansi_id: str) -> str:
    """Register a program, or give it a new secret; the old one and its sessions end at once.

    Returns the secret: it stands nowhere else. Raises `KlienDitolak` for an id that is none, or
    that already belongs to somebody else.
    """
    if not _ID.fullmatch(klien_id):
        kalimat = "Pakai 4-32 huruf kecil dan angka, diawali huruf."
        raise KlienDitolak(bidang=[("klien_id", kalimat)])
    rahasia = secrets.token_urlsafe(32)
    isi = {"id": klien_id, "nama": nama, "instansi": instansi_id}
    with db.transaction() as conn:
        if not conn.execute(_SIMPAN, isi | {"hash": Pengacak().acak(rahasia)}).rowcount:
            raise KlienDitolak(bidang=[("klien_id", "Pengenal ini sudah dipakai.")])
        conn.execute(_AKHIRI, {"id": klien_id})
    log.info("klien terdaftar", klien=klien_id)
    return rahasia
