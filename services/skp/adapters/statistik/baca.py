"""Reads of the kept numbers: as many rows as are shown, whatever stands behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from services.chassis.errors import AksesDitolak, IsianSalah, TidakDitemukan
from services.chassis.grpc_server import Call
from services.skp.adapters import wire
from services.skp.adapters.pengisian import lingkup
from services.skp.adapters.permintaan import id_dari, pemanggil
from services.skp.adapters.statistik.tables import KOLOM
from services.skp.domain.akses import SUPER_ADMIN, Pemanggil

BARIS_TERBANYAK = 300
"""Below its first level a tree is shown as deep as fits; the rest opens unit by unit."""
_ANGKA = ", ".join(f"coalesce(a.{k}, 0)::bigint AS {k}" for k in KOLOM)
_UNIT = f"""
SELECT u.unor_id, u.induk_id, u.nama, u.instansi_id, u.berakhir, {_ANGKA}
FROM unor u LEFT JOIN statistik_unor a ON a.unor_id = u.unor_id AND a.tahun = %(tahun)s
"""  # noqa: S608 made of the constants above
_ANAK = f"{_UNIT} WHERE u.induk_id = ANY(%(induk)s) ORDER BY u.nama, u.unor_id"
_INI = f"{_UNIT} WHERE u.unor_id = ANY(%(unor)s) ORDER BY u.nama, u.unor_id"
_INSTANSI = f"""
SELECT i.instansi_id, i.nama, {_ANGKA}
FROM instansi i LEFT JOIN statistik_instansi a
    ON a.instansi_id = i.instansi_id AND a.tahun = %(tahun)s
ORDER BY i.nama, i.instansi_id
"""  # noqa: S608 made of the constants above
_DI_ATAS = """
WITH RECURSIVE naik AS (
    SELECT unor_id AS asal, induk_id FROM unor WHERE unor_id = ANY(%(unor)s)
    UNION
    SELECT n.asal, u.induk_id FROM unor u JOIN naik n ON u.unor_id = n.induk_id
)
SELECT DISTINCT asal FROM naik WHERE induk_id = ANY(%(unor)s)
"""


@dataclass(frozen=True, slots=True)
class Baris:
    """One unit, or one agency, with everything below it."""

    nama: str
    angka: dict[str, int]
    unor_id: str = ""
    instansi_id: str = ""
    tingkat: int = 0


@dataclass(frozen=True, slots=True)
class Statistik:
    """What a dashboard shows."""

    jumlah: Baris
    rinci: list[Baris]
    dihitung: str


@dataclass(frozen=True, slots=True)
class Pandangan:
    """Who looks, when, and where: at a unit, at an agency, or at all that is his to see."""

    siapa: Pemanggil
    kini: datetime
    unor_id: str
    instansi_id: str

    @classmethod
    def dari(cls, request: Any, call: Call) -> Pandangan:
        """As it came over the wire."""
        return cls(
            pemanggil(call), call.now, id_dari(request.unor_id), id_dari(request.instansi_id)
        )


def statistik(conn: sa.Connection, tahun: int, p: Pandangan) -> Statistik:
    """The numbers in the caller's scope."""
    if not p.unor_id and not p.instansi_id and SUPER_ADMIN in p.siapa.peran:
        rinci = instansi(conn, tahun)
        return Statistik(_jumlah("Semua instansi", rinci), rinci, dihitung(conn, p.kini))
    akar = akar_dilihat(conn, p)
    puncak = [_unit(b, 0) for b in conn.exec_driver_sql(_INI, {"tahun": tahun, "unor": akar})]
    satu = puncak[0] if len(puncak) == 1 else None
    rinci = list(_turun(conn, tahun, puncak))
    if satu is not None:
        rinci.remove(satu)
    jumlah = satu or _jumlah("Semua unit kerja", puncak)
    return Statistik(jumlah, rinci, dihitung(conn, p.kini))


def akar_dilihat(conn: sa.Connection, p: Pandangan) -> list[str]:
    """The units from which the caller looks down, none of them below another."""
    if p.instansi_id and not p.unor_id:
        if not p.siapa.pembaca_dari(p.instansi_id):
            raise AksesDitolak
        ada = sa.text("SELECT EXISTS (SELECT FROM instansi WHERE instansi_id = :i)")
        if not conn.scalar(ada, {"i": p.instansi_id}):
            raise TidakDitemukan
        return _akar_instansi(conn, p.instansi_id)
    if not p.unor_id and SUPER_ADMIN in p.siapa.peran:
        raise IsianSalah(bidang=[("instansi_id", "Pilih satu instansi atau satu unit.")])
    akar = lingkup(conn, p.siapa, p.unor_id, wire.hari_jakarta(p.kini))
    terlalu_bawah = set(conn.exec_driver_sql(_DI_ATAS, {"unor": akar}).scalars())
    return [satu for satu in akar if satu not in terlalu_bawah]


def instansi(conn: sa.Connection, tahun: int) -> list[Baris]:
    """One row an agency."""
    return [
        Baris(b.nama, _angka(b), instansi_id=b.instansi_id)
        for b in conn.exec_driver_sql(_INSTANSI, {"tahun": tahun})
    ]


def dihitung(conn: sa.Connection, kini: datetime) -> str:
    """The moment before which every change is counted: now, or the oldest mark that waits."""
    tertua = conn.scalar(sa.text("SELECT min(sejak) FROM statistik_antre"))
    return wire.waktu(min(tertua, kini) if tertua else kini)


def _turun(conn: sa.Connection, tahun: int, puncak: Sequence[Baris]) -> Iterator[Baris]:
    """The roots and their levels, as deep as there is room, each unit below its parent."""
    anak: dict[str, list[Baris]] = {}
    tingkat, muat = list(puncak), len(puncak)
    while tingkat:
        induk = [b.unor_id for b in tingkat]
        pertama = len(puncak) == 1 and not tingkat[0].tingkat
        if not pertama and muat + _banyak_anak(conn, induk) > BARIS_TERBANYAK:
            break
        bawah = conn.exec_driver_sql(_ANAK, {"tahun": tahun, "induk": induk}).all()
        lanjut = []
        for b in bawah:
            if b.berakhir is None or any(_angka(b).values()):
                lanjut.append(_unit(b, tingkat[0].tingkat + 1))
                anak.setdefault(b.induk_id, []).append(lanjut[-1])
        muat += len(lanjut)
        tingkat = lanjut
    susun = list(reversed(puncak))
    while susun:
        satu = susun.pop()
        yield satu
        susun.extend(reversed(anak.get(satu.unor_id, [])))


def _banyak_anak(conn: sa.Connection, induk: Sequence[str]) -> int:
    sql = sa.text("SELECT count(*) FROM unor WHERE induk_id = ANY(:u)")
    return conn.scalar(sql, {"u": list(induk)}) or 0


def _akar_instansi(conn: sa.Connection, instansi_id: str) -> list[str]:
    sql = sa.text("""
        SELECT u.unor_id FROM unor u LEFT JOIN unor i ON i.unor_id = u.induk_id
        WHERE u.instansi_id = :i AND (i.unor_id IS NULL OR i.instansi_id <> u.instansi_id)
    """)
    return list(conn.scalars(sql, {"i": instansi_id}))


def _unit(b: Any, tingkat: int) -> Baris:
    return Baris(b.nama, _angka(b), b.unor_id, b.instansi_id, tingkat)


def _angka(b: Any) -> dict[str, int]:
    return {k: getattr(b, k) for k in KOLOM}


def _jumlah(nama: str, baris: Sequence[Baris]) -> Baris:
    return Baris(nama, {k: sum(b.angka[k] for b in baris) for k in KOLOM})
