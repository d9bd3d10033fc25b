"""Reads of the kept numbers: as many rows as are shown, whatever stands behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import dashboard_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters import queries, wire
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.statistik.lingkup import Lingkup
from services.penilaian.adapters.statistik.tables import KOLOM, statistik_periode
from services.penilaian.adapters.token import dari_token, ke_token
from services.penilaian.domain.kalibrasi import petunjuk
from services.penilaian.domain.kurva_ideal import URUTAN
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.siklus import JenisPeriode

TERBANYAK = 300
"""Rows of one level, and raters, that are shown."""
BELUM = "BELUM"
_ANGKA = ", ".join(f"coalesce(a.{k}, 0)::bigint AS {k}" for k in KOLOM)
_UNIT = f"""
SELECT u.unor_id, u.instansi_id, u.nama, {_ANGKA} FROM unor u LEFT JOIN statistik_unor a
    ON a.unor_id = u.unor_id AND a.tahun = :tahun AND a.jenis = :jenis AND a.ke = :ke
"""  # noqa: S608 made of the constants above
_INI = f"{_UNIT} WHERE u.unor_id = ANY(:unor) ORDER BY u.nama, u.unor_id"
_ANAK = f"{_UNIT} WHERE u.induk_id = ANY(:unor) ORDER BY u.nama, u.unor_id LIMIT {TERBANYAK}"
_INSTANSI = f"""
SELECT '' AS unor_id, n.instansi_id, n.nama, {_ANGKA} FROM statistik_nama n
LEFT JOIN statistik_instansi a ON a.instansi_id = n.instansi_id AND a.tahun = :tahun
    AND a.jenis = :jenis AND a.ke = :ke
ORDER BY n.nama, n.instansi_id
"""  # noqa: S608 made of the constants above
_PILIHAN = f"""
SELECT jenis, ke, sum({" + ".join(KOLOM)})::bigint AS jumlah, sum(belum)::bigint AS belum
FROM %s WHERE tahun = :tahun GROUP BY jenis, ke
HAVING sum({" + ".join(KOLOM)}) > 0 ORDER BY jenis <> 'TAHUNAN', jenis, ke
"""  # noqa: S608 made of the constants above
_PILIHAN_UNIT = _PILIHAN % "statistik_unor"
_PILIHAN_UNIT = _PILIHAN_UNIT.replace("GROUP", "AND unor_id = ANY(:unor) GROUP")
_PILIHAN_NASIONAL = _PILIHAN % "statistik_instansi"
_PILIHAN_NASIONAL = _PILIHAN_NASIONAL.replace("GROUP", "AND jenis = 'TAHUNAN' GROUP")
_POHON = """
WITH RECURSIVE pohon AS (
    SELECT unor_id FROM unor WHERE unor_id = ANY(:akar)
    UNION
    SELECT u.unor_id FROM unor u JOIN pohon p ON u.induk_id = p.unor_id
)
"""
DI_BAWAH = f"{_POHON} SELECT unor_id FROM pohon"  # noqa: S608 made of the constant above
_PENILAI = f"""
{_POHON}
SELECT s.penilai_id, s.hasil, count(*) AS jumlah, max(p.nama) AS nama
FROM statistik_periode s JOIN pohon USING (unor_id)
LEFT JOIN pegawai p ON p.pegawai_id = s.penilai_id
WHERE s.tahun = :tahun AND s.jenis = :jenis AND s.ke = :ke GROUP BY s.penilai_id, s.hasil
"""  # noqa: S608 made of the constants above


def isi_periode(tahun: int, jenis: JenisPeriode, ke: int) -> dict[str, Any]:
    """The period as the statements want it."""
    return {"tahun": tahun, "jenis": jenis.value, "ke": ke}


def jumlah(
    conn: sa.Connection, di: Lingkup, periode: Mapping[str, Any]
) -> pb.GetDashboardPenilaianResponse:
    """The sum of the scope and one level below."""
    if di.nasional:
        rinci = [_baris(b) for b in conn.execute(sa.text(_INSTANSI), periode)]
        semua = _semua("Semua instansi", rinci)
    else:
        isi = {**periode, "unor": list(di.akar)}
        puncak = [_baris(b) for b in conn.execute(sa.text(_INI), isi)]
        satu = len(puncak) == 1
        rinci = [_baris(b) for b in conn.execute(sa.text(_ANAK), isi)] if satu else puncak
        semua = puncak[0] if satu else _semua("Semua unit kerja", puncak)
    return pb.GetDashboardPenilaianResponse(jumlah=semua, rinci=rinci, nasional=di.nasional)


def pilihan(conn: sa.Connection, tahun: int, di: Lingkup) -> Sequence[Any]:
    """Periods that somebody in the scope has, the year first; of all agencies, the year alone."""
    if di.nasional:
        return conn.execute(sa.text(_PILIHAN_NASIONAL), {"tahun": tahun}).all()
    return conn.execute(sa.text(_PILIHAN_UNIT), {"tahun": tahun, "unor": list(di.akar)}).all()


def dihitung(conn: sa.Connection, kini: datetime) -> str:
    """The moment before which every change is counted: now, or the oldest mark that waits."""
    tertua = conn.scalar(sa.text("SELECT min(sejak) FROM statistik_antre"))
    return wire.waktu(min(tertua, kini) if tertua else kini)


def nama_nama(
    conn: sa.Connection, di: Lingkup, periode: Mapping[str, Any], hasil: str, halaman: umum.Halaman
) -> pb.ListDashboardPenilaianResponse:
    """The evaluations behind one number, by name."""
    g, s = statistik_periode.c, t.skp.c
    kunci = (s.pegawai_nama, g.penilaian_id)
    cari = queries.DAFTAR.join(
        statistik_periode, (g.tahun == t.penilaian.c.tahun) & (g.penilaian_id == t.penilaian.c.id)
    ).where(
        di_bawah(g.unor_id, di),
        *(g[k] == periode[k] for k in ("tahun", "jenis", "ke")),
    )
    if hasil:
        cari = cari.where(g.hasil == hasil)
    if halaman.page_token:
        (akhir,) = dari_token(halaman.page_token, (str,))
        # The name is looked up again: an address, where tokens travel, never holds one.
        p = t.penilaian.c
        nama = (
            sa.select(s.pegawai_nama)
            .join(t.penilaian, (s.skp_id == p.skp_id) & (s.tahun == p.tahun))
            .where(p.tahun == periode["tahun"], p.id == akhir)
        )
        sesudah = sa.tuple_(nama.scalar_subquery(), sa.cast(akhir, g.penilaian_id.type))
        cari = cari.where(sa.tuple_(*kunci) > sesudah)
    n = queries.sehalaman(halaman)
    semua = conn.execute(cari.order_by(*kunci).limit(n + 1)).all()
    lanjut = ke_token([semua[n - 1].id]) if len(semua) > n else ""
    return pb.ListDashboardPenilaianResponse(
        periode=[queries.ke_periode(b) for b in semua[:n]], next_page_token=lanjut
    )


def di_bawah(unor_id: Any, di: Lingkup) -> Any:
    """Whether a column names a unit of the scope."""
    pohon = sa.text(DI_BAWAH).bindparams(akar=list(di.akar))
    unor = pohon.columns(sa.column("unor_id", sa.Text)).subquery()
    return unor_id.in_(sa.select(unor.c.unor_id))


def penilai(
    conn: sa.Connection, di: Lingkup, periode: Mapping[str, Any]
) -> pb.ListPenilaiResponse:
    """Raters in the scope: who calls for a second look first, then who rates the most."""
    nama: dict[str, str] = {}
    per_orang: dict[str, dict[str, int]] = {}
    for b in conn.execute(sa.text(_PENILAI), {**periode, "akar": list(di.akar)}):
        nama[b.penilai_id] = b.nama or ""
        per_orang.setdefault(b.penilai_id, {})[b.hasil] = b.jumlah
    semua = {p: sum(a.get(p.value, 0) for a in per_orang.values()) for p in URUTAN}
    baris = [
        (petunjuk(_predikat(angka), semua), sum(angka.values()), nama[id_], id_, angka)
        for id_, angka in per_orang.items()
    ]
    baris.sort(key=lambda b: (-len(b[0]), -b[1], b[2], b[3]))
    return pb.ListPenilaiResponse(
        penilai=[
            pb.BarisPenilai(
                penilai_id=id_,
                nama=sebutan,
                petunjuk=hal,
                **{k: angka.get(k.upper(), 0) for k in KOLOM},
            )
            for hal, _, sebutan, id_, angka in baris[:TERBANYAK]
        ],
        lebih=len(baris) > TERBANYAK,
    )


def _predikat(angka: Mapping[str, int]) -> dict[Predikat, int]:
    return {p: angka[p.value] for p in URUTAN if angka.get(p.value)}


def _baris(b: Any) -> pb.BarisDashboardPenilaian:
    return pb.BarisDashboardPenilaian(
        unor_id=b.unor_id,
        instansi_id=b.instansi_id,
        nama=b.nama,
        **{k: getattr(b, k) for k in KOLOM},
    )


def _semua(nama: str, baris: Sequence[pb.BarisDashboardPenilaian]) -> pb.BarisDashboardPenilaian:
    return pb.BarisDashboardPenilaian(
        nama=nama, **{k: sum(getattr(b, k) for b in baris) for k in KOLOM}
    )
