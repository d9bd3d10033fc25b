"""Accounts from a file: the demo's, or an agency's first list. Running it again changes nothing.

A password that the person has chosen himself is never touched again; name, e-mail and roles
follow the file.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import structlog

from services.chassis.db import Database
from services.gateway.akun.acak import Pengacak
from services.gateway.akun.errors import ImporAkunDitolak

log = structlog.get_logger("akun")

WAJIB = ("pegawai_id", "nip", "nama", "instansi_id", "sandi")
PERAN_BAWAAN = ["PEGAWAI"]

_ADA = sa.text("SELECT pegawai_id, sandi, sandi_diubah FROM akun")
_SIMPAN = sa.text(
    "INSERT INTO akun (pegawai_id, nip, nama, instansi_id, email, sandi, peran, ganti_sandi)"
    " VALUES (:pegawai_id, :nip, :nama, :instansi_id, :email, :hash, :peran, :ganti_sandi)"
    " ON CONFLICT (pegawai_id) DO UPDATE SET nip = excluded.nip, nama = excluded.nama,"
    " instansi_id = excluded.instansi_id, email = excluded.email, peran = excluded.peran,"
    " sandi = CASE WHEN akun.sandi_diubah IS NULL THEN excluded.sandi ELSE akun.sandi END,"
    " ganti_sandi = CASE WHEN akun.sandi_diubah IS NULL"
    "   THEN excluded.ganti_sandi ELSE akun.ganti_sandi END"
)


def impor(db: Database, berkas: Path) -> int:
    """Import a file; returns how many accounts it names."""
    baris: list[dict[str, Any]] = json.loads(berkas.read_text())
    _periksa(baris)
    with db.reading() as conn:
        ada = {satu.pegawai_id: satu for satu in conn.execute(_ADA)}
    # argon2 lets go of the interpreter lock, so threads use all cores.
    with ThreadPoolExecutor(os.cpu_count() or 1) as kolam:
        pengacak = Pengacak()
        hash_ = kolam.map(lambda satu: _hash(pengacak, satu, ada.get(satu["pegawai_id"])), baris)
        isi = [_isi(satu, hash_satu) for satu, hash_satu in zip(baris, hash_, strict=True)]
    with db.transaction() as conn:
        conn.execute(_SIMPAN, isi)
    log.info("akun dimuat", jumlah=len(isi), baru=len(isi) - len(ada.keys() & _id(baris)))
    return len(isi)


def _hash(pengacak: Pengacak, baris: Mapping[str, Any], ada: Any | None) -> str:
    """The hash to store: the present one where the password has not changed."""
    if ada is not None and (
        ada.sandi_diubah is not None or pengacak.cocok(ada.sandi, baris["sandi"])
    ):
        return str(ada.sandi)
    return pengacak.acak(baris["sandi"])


def _isi(baris: Mapping[str, Any], hash_: str) -> dict[str, Any]:
    return {
        "pegawai_id": baris["pegawai_id"],
        "nip": baris["nip"],
        "nama": baris["nama"],
        "instansi_id": baris["instansi_id"],
        "email": baris.get("email") or "",
        "hash": hash_,
        "peran": list(baris.get("peran") or PERAN_BAWAAN),
        "ganti_sandi": bool(baris.get("ganti_sandi", True)),
    }


def _periksa(baris: Sequence[Mapping[str, Any]]) -> None:
    salah = [
        (f"[{nomor}].{bidang}", "Isi bagian ini dengan teks.")
        for nomor, satu in enumerate(baris)
        for bidang in WAJIB
        if not isinstance(satu.get(bidang), str) or not satu[bidang]
    ]
    if not salah and len({satu["nip"] for satu in baris}) != len(baris):
        salah.append(("nip", "Setiap NIP hanya boleh sekali."))
    if salah:
        raise ImporAkunDitolak(bidang=salah)


def _id(baris: Sequence[Mapping[str, Any]]) -> set[str]:
    return {satu["pegawai_id"] for satu in baris}
