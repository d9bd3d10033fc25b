"""The names behind Dashboard Keterlibatan Matriks: one line a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import keterlibatan_service_pb2 as pb
from services.skp.adapters.halaman import kunci, token, ukuran
from services.skp.adapters.pengisian import NAMA, POHON

_NAMA_NAMA = f"""
{POHON}, terlibat AS (
    SELECT o.*, o.matriks AS n FROM statistik_orang o JOIN pohon USING (unor_id)
    WHERE o.tahun = %(tahun)s
), baris AS (
    SELECT g.pegawai_id, g.nip, {NAMA} AS nama, coalesce(p.jabatan, '') AS jabatan,
        u.nama AS unit_kerja, t.n
    FROM terlibat t JOIN pegawai g USING (pegawai_id) JOIN unor u ON u.unor_id = t.unor_id
    LEFT JOIN penugasan p ON p.penugasan_id = t.penugasan_id
)
SELECT * FROM baris
WHERE (%(kelompok)s = -1 OR least(n, 2) = %(kelompok)s)
  AND (nama COLLATE "C", pegawai_id) > (%(nama)s, %(pegawai)s)
ORDER BY nama COLLATE "C", pegawai_id LIMIT %(banyak)s
"""  # noqa: S608 made of the constants above


@dataclass(frozen=True, slots=True, kw_only=True)
class Saringan:
    """Which people are asked for."""

    tahun: int
    kelompok: int
    page_size: int
    page_token: str


def nama_nama(
    conn: sa.Connection, akar: list[str], saringan: Saringan
) -> pb.ListKeterlibatanResponse:
    """The names behind one number, below these units."""
    n = ukuran(saringan.page_size)
    nama, pegawai = kunci(saringan.page_token, (str, str)) or ("", "")
    isi: dict[str, Any] = {"akar": akar, "kelompok": saringan.kelompok - 1, "nama": nama}
    isi |= {"pegawai": pegawai, "banyak": n + 1, "tahun": saringan.tahun}
    semua = conn.exec_driver_sql(_NAMA_NAMA, isi).all()
    akhir = semua[n - 1] if len(semua) > n else None
    return pb.ListKeterlibatanResponse(
        pegawai=[
            pb.PegawaiTerlibat(
                pegawai_id=b.pegawai_id,
                nip=b.nip,
                nama=b.nama,
                jabatan=b.jabatan,
                unit_kerja=b.unit_kerja,
                jumlah_matriks=b.n,
            )
            for b in semua[:n]
        ],
        next_page_token=token((akhir.nama, akhir.pegawai_id)) if akhir else "",
    )
