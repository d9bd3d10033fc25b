"""The first administrator of an agency, or of the whole: made here, his password shown once."""

from __future__ import annotations

import re
import secrets
from enum import StrEnum

import sqlalchemy as sa
import structlog

from services.chassis.db import Database
from services.gateway.akun.acak import Pengacak
from services.gateway.akun.errors import AdminDitolak

log = structlog.get_logger("akun")

_NIP = re.compile(r"\d{18}")
_ADA = sa.text(
    "SELECT pegawai_id, nip, instansi_id, peran FROM akun"
    " WHERE pegawai_id = :pegawai_id OR nip = :nip FOR UPDATE"
)
_BUAT = sa.text(
    "INSERT INTO akun (pegawai_id, nip, nama, instansi_id, sandi, peran, ganti_sandi)"
    " VALUES (:pegawai_id, :nip, :nama, :instansi_id, :hash, ARRAY['PEGAWAI', :peran], true)"
    " ON CONFLICT DO NOTHING"
)
_TAMBAH = sa.text(
    "UPDATE akun SET peran = array_append(peran, :peran) WHERE pegawai_id = :pegawai_id"
)


class PeranAdmin(StrEnum):
    """What an administrator answers for."""

    INSTANSI = "ADMIN_INSTANSI"
    SUPER = "SUPER_ADMIN"


def angkat(  # noqa: PLR0917 one account, field by field
    db: Database, pegawai_id: str, nip: str, nama: str, instansi_id: str, peran: PeranAdmin
) -> str | None:
    """Make a person an administrator; returns his one-time password.

    None for a person who has an account already: it gets the role, his own password stays. Raises
    `AdminDitolak` where the account is another person's or he is one already.
    """
    if not _NIP.fullmatch(nip):
        raise AdminDitolak(bidang=[("nip", "NIP terdiri dari 18 angka.")])
    kosong = [("nama", nama), ("pegawai_id", pegawai_id), ("instansi_id", instansi_id)]
    if salah := [(bidang, "Isi bagian ini.") for bidang, isi in kosong if not isi.strip()]:
        raise AdminDitolak(bidang=salah)
    sandi = secrets.token_urlsafe(18)
    isi = {"pegawai_id": pegawai_id, "nip": nip, "nama": nama, "instansi_id": instansi_id}
    with db.transaction() as conn:
        baru = conn.execute(_BUAT, isi | {"peran": peran, "hash": Pengacak().acak(sandi)})
        if not baru.rowcount:
            _tambah(conn, isi, peran)
    log.info("admin diangkat", pegawai=pegawai_id, peran=peran, akun_baru=bool(baru.rowcount))
    return sandi if baru.rowcount else None


def _tambah(conn: sa.Connection, isi: dict[str, str], peran: PeranAdmin) -> None:
    kini = conn.execute(_ADA, {k: isi[k] for k in ("pegawai_id", "nip")}).first()
    if kini is None or any(
        getattr(kini, k) != isi[k] for k in ("pegawai_id", "nip", "instansi_id")
    ):
        kalimat = "Akun dengan NIP atau pengenal ini milik orang atau instansi lain."
        raise AdminDitolak(bidang=[("nip", kalimat)])
    if peran in kini.peran:
        raise AdminDitolak(bidang=[("nip", f"Pegawai ini sudah {peran}.")])
    conn.execute(_TAMBAH, {"pegawai_id": isi["pegawai_id"], "peran": peran})
