"""The list of units: kept as it was fetched, then taken over some hundreds at a time."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from services.chassis.grpc_server import JAKARTA
from services.skp.adapters import tables as t
from services.skp.adapters import ubahan_tangan
from services.skp.adapters.penyegaran import segarkan_instansi, segarkan_unor
from services.skp.adapters.sinkron_instansi import beda
from services.skp.adapters.sinkron_instansi.tables import sinkron_instansi, sinkron_unor
from services.skp.domain import sinkron_unor as aturan
from services.skp.domain.sinkron import Beda, Sebab
from services.skp.domain.sinkron_unor import HasilUnit, Pohon, UnitKami, UnitSiasn
from services.skp.domain.tindakan import Tindakan

SEKALI = 1_000
RUANG = uuid.UUID("0b6c8f0a-53c1-4f0e-9a53-6f1d5f1f7c02")
BIDANG = ("nama", "jabatan_pimpinan", "induk_id", "berakhir")
SEBUTAN = {"nama": "nama", "jabatan_pimpinan": "jabatan pimpinan", "induk_id": "induk"}


class Oleh(NamedTuple):
    """Who has a list taken over, and when."""

    instansi_id: str
    pegawai_id: str
    nama: str
    pada: datetime


def simpan_daftar(conn: sa.Connection, sinkron_id: str, daftar: Iterable[UnitSiasn]) -> int:
    """Keep the list in the order in which it can be taken over; how many rows."""
    conn.execute(sinkron_unor.delete().where(sinkron_unor.c.sinkron_id == sinkron_id))
    baris = [
        {
            "sinkron_id": sinkron_id,
            "urutan": nomor,
            "siasn_id": u.siasn_id,
            "induk_siasn_id": u.induk_id,
            "nama": u.nama,
            "jabatan_pimpinan": u.jabatan_pimpinan,
            "pemimpin_siasn_id": u.pemimpin_id,
            "catatan": catatan,
        }
        for nomor, (u, catatan) in enumerate(aturan.urutkan(daftar))
    ]
    for awal in range(0, len(baris), SEKALI):
        conn.execute(sinkron_unor.insert(), baris[awal : awal + SEKALI])
    return len(baris)


def ambil_alih(conn: sa.Connection, job: Any, pada: datetime) -> tuple[int, int, int]:
    """The next rows: how many they were, how many units are new, how many changed."""
    c = sinkron_unor.c
    ini = sa.and_(c.sinkron_id == job.sinkron_id, c.urutan >= job.unor_diproses)
    cari = sa.select(sinkron_unor).where(ini).order_by(c.urutan).limit(SEKALI)
    baris = conn.execute(cari).all()
    oleh = Oleh(job.instansi_id, job.oleh, job.oleh_nama, pada)
    baru, berubah = _baris_demi_baris(conn, baris, oleh)
    return len(baris), baru, berubah


def ambil_lagi(conn: sa.Connection, instansi_id: str, unor_id: str, t_: Tindakan) -> None:
    """One unit again, from the list as it was last fetched; raters may change with its place."""
    c = sinkron_unor.c
    baris = conn.execute(
        sa.select(sinkron_unor)
        .join(sinkron_instansi, sinkron_instansi.c.sinkron_id == c.sinkron_id)
        .join(t.unor, t.unor.c.siasn_id == c.siasn_id)
        .where(
            t.unor.c.unor_id == unor_id,
            t.unor.c.instansi_id == instansi_id,
            sinkron_instansi.c.instansi_id == instansi_id,
            c.catatan == "",
        )
        .order_by(c.sinkron_id.desc())
        .limit(1)
    ).all()
    _baris_demi_baris(conn, baris, Oleh(instansi_id, t_.oleh, t_.nama, t_.pada))
    segarkan_instansi(conn, instansi_id, t_.hari)


def _baris_demi_baris(conn: sa.Connection, baris: Iterable[Any], oleh: Oleh) -> tuple[int, int]:
    pohon, tangan = _pohon(conn, oleh.instansi_id), _tangan(conn, oleh.instansi_id)
    semua: list[HasilUnit] = []
    for b in baris:
        if b.catatan:
            continue
        u = UnitSiasn(
            siasn_id=b.siasn_id,
            induk_id=b.induk_siasn_id,
            nama=b.nama,
            jabatan_pimpinan=b.jabatan_pimpinan,
            pemimpin_id=b.pemimpin_siasn_id,
        )
        id_baru = str(uuid.uuid5(RUANG, f"{oleh.instansi_id}/{b.siasn_id}"))
        hasil = aturan.bandingkan(u, pohon, id_baru, tangan)
        semua.append(hasil)
        if hasil.unit is not None:
            pohon.pasang(hasil.unit)
    _tulis(conn, oleh, semua, pohon)
    return sum(h.baru for h in semua), sum(bool(_perubahan(h, pohon)) for h in semua)


def akhiri(conn: sa.Connection, job: Any, pada: datetime) -> None:
    """Our units that SIASN no longer lists are told; nothing is ended by itself."""
    c = sinkron_unor.c
    daftar = conn.scalars(sa.select(c.siasn_id).where(c.sinkron_id == job.sinkron_id)).all()
    kami = _pohon(conn, job.instansi_id).unit.values()
    temuan = [(u.unor_id, satu) for u, satu in aturan.tidak_ada(kami, daftar)]
    beda.catat(conn, job.instansi_id, "unor", None, ("siasn_id",), temuan, pada)


def pimpinan(conn: sa.Connection, job: Any, pada: datetime) -> None:
    """Where SIASN names another leader than we do, of people whom both know."""
    hari = pada.astimezone(JAKARTA).date()
    baris = conn.execute(_PIMPINAN, {"s": job.sinkron_id, "i": job.instansi_id, "hari": hari})
    temuan = [
        (
            b.unor_id,
            Beda(
                bidang="pimpinan",
                sebutan="Pimpinan unit",
                siasn=b.siasn,
                kami=b.kami or "belum ada",
                sebab=Sebab.PIMPINAN,
            ),
        )
        for b in baris
    ]
    beda.catat(conn, job.instansi_id, "unor", None, ("pimpinan",), temuan, pada)


_PIMPINAN = sa.text("""
SELECT u.unor_id, disana.nama AS siasn, disini.nama AS kami
FROM sinkron_unor s
JOIN unor u ON u.instansi_id = :i AND u.siasn_id = s.siasn_id AND u.berakhir IS NULL
JOIN pegawai disana ON disana.instansi_id = :i AND disana.siasn_id = s.pemimpin_siasn_id
LEFT JOIN penugasan p ON p.unor_id = u.unor_id AND p.pimpinan AND p.jenis_penugasan = 'DEFINITIF'
     AND p.mulai <= :hari AND (p.selesai IS NULL OR p.selesai >= :hari)
LEFT JOIN pegawai disini ON disini.pegawai_id = p.pegawai_id
WHERE s.sinkron_id = :s AND s.catatan = '' AND s.pemimpin_siasn_id <> ''
  AND disini.pegawai_id IS DISTINCT FROM disana.pegawai_id
""")


def _pohon(conn: sa.Connection, instansi_id: str) -> Pohon:
    u = t.unor.c
    baris = conn.execute(
        sa.select(u.unor_id, u.induk_id, u.nama, u.jabatan_pimpinan, u.siasn_id, u.berakhir)
        .where(u.instansi_id == instansi_id)
        .order_by(u.berakhir.is_(None), u.unor_id)  # of two with one id, that which lives is found
    )
    return Pohon(
        {
            b.unor_id: UnitKami(
                unor_id=b.unor_id,
                induk_id=b.induk_id or "",
                nama=b.nama,
                jabatan_pimpinan=b.jabatan_pimpinan,
                siasn_id=b.siasn_id,
                berakhir=b.berakhir is not None,
            )
            for b in baris
        }
    )


def _tangan(conn: sa.Connection, instansi_id: str) -> dict[str, dict[str, str]]:
    """What was changed by hand, unit by unit."""
    u = t.ubahan_tangan
    ini = sa.and_(u.c.objek == "unor", u.c.instansi_id == instansi_id)
    hasil: dict[str, dict[str, str]] = {}
    for b in conn.execute(sa.select(u).where(ini)):
        hasil.setdefault(b.objek_id, {})[b.bidang] = ubahan_tangan.keterangan(b)
    return hasil


def _tulis(conn: sa.Connection, oleh: Oleh, semua: list[HasilUnit], pohon: Pohon) -> None:
    hari = oleh.pada.astimezone(JAKARTA).date()
    baru = [_baris(h.unit) | {"instansi_id": oleh.instansi_id} for h in semua if h.unit and h.baru]
    ubah = [_baris(h.unit, "b_") for h in semua if h.unit and h.lama and h.unit != h.lama]
    if baru:
        conn.execute(t.unor.insert(), baru)
    if ubah:
        ini = t.unor.update().where(t.unor.c.unor_id == sa.bindparam("b_unor_id"))
        nama = ("induk_id", "nama", "jabatan_pimpinan", "siasn_id")
        conn.execute(ini.values({satu: sa.bindparam(f"b_{satu}") for satu in nama}), ubah)
    riwayat = [
        {
            "instansi_id": oleh.instansi_id,
            "objek": "unor",
            "objek_id": h.unit.unor_id,
            "waktu": oleh.pada,
            "oleh": oleh.pegawai_id,
            "oleh_nama": oleh.nama,
            "tindakan": "Membuat unit dari SIASN" if h.baru else "Mengikuti SIASN",
            "catatan": "",
            "perubahan": perubahan,
        }
        for h in semua
        if h.unit and ((perubahan := _perubahan(h, pohon)) or h.baru)
    ]
    if riwayat:
        conn.execute(t.riwayat_organisasi.insert(), riwayat)
    ada = [unit for h in semua if (unit := h.unit or h.lama)]
    temuan = [(unit.unor_id, satu) for h in semua if (unit := h.unit or h.lama) for satu in h.beda]
    beda.catat(conn, oleh.instansi_id, "unor", [u.unor_id for u in ada], BIDANG, temuan, oleh.pada)
    berubah = [b["unor_id"] for b in baru] + [b["b_unor_id"] for b in ubah]
    if berubah:
        segarkan_unor(conn, t.unor.c.unor_id.in_(berubah), hari)


def _baris(u: UnitKami, awalan: str = "") -> dict[str, Any]:
    isi = asdict(u) | {"induk_id": u.induk_id or None}
    del isi["berakhir"]
    return {f"{awalan}{nama}": nilai for nama, nilai in isi.items()}


def _perubahan(h: HasilUnit, pohon: Pohon) -> list[list[str]]:
    """Field, before, after; names instead of ids."""
    if h.unit is None or h.lama is None:
        return []

    def kata(bidang: str, u: UnitKami) -> str:
        nilai: str = getattr(u, bidang)
        if bidang != "induk_id" or not nilai:
            return nilai
        return pohon.unit[nilai].nama if nilai in pohon.unit else ""

    return [
        [sebutan, kata(bidang, h.lama), kata(bidang, h.unit)]
        for bidang, sebutan in SEBUTAN.items()
        if getattr(h.lama, bidang) != getattr(h.unit, bidang)
    ]
