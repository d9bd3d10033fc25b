"""In how many matrices people stand: one line a person, as in Dashboard Pengisian."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import keterlibatan_service_pb2 as pb
from services.skp.adapters.halaman import kunci, token, ukuran
from services.skp.adapters.pengisian import NAMA, ORANG, lingkup, pada
from services.skp.domain.akses import Pemanggil

_TERLIBAT = f"""
{ORANG}, terlibat AS (
    SELECT o.pegawai_id, o.unor_id, o.penugasan_id, o.skp_id, (
        SELECT count(DISTINCT b.skp_pimpinan_id) FROM matriks_baris b
        WHERE b.pegawai_id = o.pegawai_id AND b.tahun = %(tahun)s
    ) AS n FROM orang o
)
"""  # noqa: S608 made of the constants above
_DASHBOARD = f"""
{_TERLIBAT}, jumlah AS (
    SELECT a.unor_id, least(t.n, 2) AS n, count(*) AS orang
    FROM terlibat t JOIN pohon d USING (unor_id), unnest(d.jalur) AS a (unor_id)
    GROUP BY a.unor_id, least(t.n, 2)
)
SELECT d.unor_id, u.nama, d.tingkat,
    coalesce(sum(orang) FILTER (WHERE n = 0), 0)::bigint AS tanpa,
    coalesce(sum(orang) FILTER (WHERE n = 1), 0)::bigint AS satu,
    coalesce(sum(orang) FILTER (WHERE n = 2), 0)::bigint AS banyak
FROM pohon d JOIN unor u USING (unor_id) LEFT JOIN jumlah j USING (unor_id)
GROUP BY d.unor_id, u.nama, d.tingkat, d.urut ORDER BY d.urut
"""  # noqa: S608 made of the constants above
_NAMA_NAMA = f"""
{_TERLIBAT}, baris AS (
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
    unor_id: str
    kelompok: int
    page_size: int
    page_token: str


def dashboard(
    conn: sa.Connection, siapa: Pemanggil, *, tahun: int, unor_id: str, hari_ini: date
) -> pb.GetKeterlibatanResponse:
    """The numbers of every unit in the caller's scope, subtrees summed."""
    akar = lingkup(conn, siapa, unor_id, hari_ini)
    semua = conn.exec_driver_sql(_DASHBOARD, {"akar": akar, **pada(tahun, hari_ini)}).all()
    puncak = [b for b in semua if b.tingkat == 0]
    satu = puncak[0] if len(puncak) == 1 else None
    jumlah = pb.BarisKeterlibatan(
        unor_id=satu.unor_id if satu else "",
        nama=satu.nama if satu else "Semua unit kerja",
        tanpa=sum(b.tanpa for b in puncak),
        satu=sum(b.satu for b in puncak),
        banyak=sum(b.banyak for b in puncak),
    )
    rinci = [_baris(b) for b in semua if b is not satu]
    return pb.GetKeterlibatanResponse(jumlah=jumlah, unor=rinci)


def nama_nama(
    conn: sa.Connection, siapa: Pemanggil, saringan: Saringan, *, hari_ini: date
) -> pb.ListKeterlibatanResponse:
    """The names behind one number."""
    akar = lingkup(conn, siapa, saringan.unor_id, hari_ini)
    n = ukuran(saringan.page_size)
    nama, pegawai = kunci(saringan.page_token, (str, str)) or ("", "")
    isi: dict[str, Any] = {"akar": akar, "kelompok": saringan.kelompok - 1, "nama": nama}
    isi |= {"pegawai": pegawai, "banyak": n + 1, **pada(saringan.tahun, hari_ini)}
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


def _baris(b: Any) -> pb.BarisKeterlibatan:
    return pb.BarisKeterlibatan(
        unor_id=b.unor_id,
        nama=b.nama,
        tingkat=b.tingkat,
        tanpa=b.tanpa,
        satu=b.satu,
        banyak=b.banyak,
    )
