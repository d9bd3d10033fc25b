"""SKP Bawahan: the plans that a leader assesses, and his people who have none yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.skp.adapters.pengisian import (
    ADA,
    AKTIF,
    BELUM,
    LANJUT,
    WAJIB,
    Saringan,
    halaman,
    pada,
)
from services.skp.domain.batas_skp import beralih_sampai

_KOLOM = "isi, status, nama, pegawai_id, skp_id"
_DINILAI = f"""
    SELECT {BELUM} FROM (
        SELECT DISTINCT ON (p.pegawai_id) p.* FROM penugasan p
        WHERE p.penilai_kini_id = %(penilai)s AND {AKTIF}
        ORDER BY p.pegawai_id, p.jenis_penugasan = 'DEFINITIF' DESC, p.mulai DESC
    ) p
    JOIN pegawai g USING (pegawai_id) JOIN unor u ON u.unor_id = p.unor_id
    WHERE {WAJIB} AND NOT EXISTS (
        SELECT 1 FROM skp s WHERE s.tahun = %(tahun)s AND s.pegawai_id = p.pegawai_id
    )
    UNION ALL
    SELECT {ADA} FROM skp s WHERE s.tahun = %(tahun)s AND s.penilai_id = %(penilai)s
"""  # noqa: S608 made of constants
_BERALIH = f"""
    SELECT {ADA} FROM skp s WHERE s.tahun = %(tahun)s AND s.atasan_penilai_id = %(penilai)s
      AND s.status = 'PENGAJUAN' AND s.mulai <= %(beralih_sampai)s
"""  # noqa: S608 made of constants
# What stands in a draft is private: whether it holds a provisional result is not told either.
_COCOK = """
SELECT * FROM semua b
WHERE (%(cari)s = '' OR b.nama ILIKE %(bagian)s OR b.isi->2->>'nip' LIKE %(awal)s)
  AND (%(jenis_skp)s = '' OR b.isi->>4 = %(jenis_skp)s)
  AND (NOT %(sementara)s OR b.status IN ('PENGAJUAN', 'PERSETUJUAN') AND EXISTS (
      SELECT 1 FROM rhk r WHERE r.tahun = %(tahun)s AND r.skp_id = nullif(b.skp_id, '')::uuid
        AND r.tautan = 'SEMENTARA'))
"""
_SATU_HALAMAN = " SELECT * FROM baris " + LANJUT  # noqa: S608 made of constants
_JUMLAH = " SELECT status, count(*) FROM baris GROUP BY status"


@dataclass(frozen=True, slots=True, kw_only=True)
class SaringanBawahan:
    """Which of his people a leader asks for."""

    umum: Saringan
    cari: str
    jenis_skp: str
    sementara: bool
    beralih: bool


def bawahan(
    conn: sa.Connection, penilai_id: str, saringan: SaringanBawahan, *, hari_ini: date
) -> pb.ListSkpBawahanResponse:
    """One page of them, and how many there are of each status."""
    cari = _tanpa_pola(saringan.cari.strip())
    isi: dict[str, Any] = {
        "penilai": penilai_id,
        "cari": cari,
        "bagian": f"%{cari}%",
        "awal": f"{''.join(cari.split())}%",
        "jenis_skp": saringan.jenis_skp,
        "sementara": saringan.sementara,
        "beralih_sampai": beralih_sampai(hari_ini),
        **pada(saringan.umum.tahun, hari_ini),
    }
    semua = _BERALIH if saringan.beralih else _DINILAI
    asal = f"WITH semua ({_KOLOM}) AS ({semua}), baris AS ({_COCOK})"
    baris, lanjut = halaman(conn, asal + _SATU_HALAMAN, saringan.umum, isi)
    jumlah = conn.exec_driver_sql(asal + _JUMLAH, isi)
    return pb.ListSkpBawahanResponse(
        skp=baris,
        next_page_token=lanjut,
        jumlah=pb.JumlahPerStatus(**{status.lower(): n for status, n in jumlah}),
    )


def _tanpa_pola(cari: str) -> str:
    return cari.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
