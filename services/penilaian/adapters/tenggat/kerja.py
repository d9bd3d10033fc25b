"""The day's reminders: first noted, a batch at a time, then told, one fact a person.

A row of `peringatan` is written before anything is told and marked in the transaction that tells
it: a restart, a second worker or the same day again finds it there. Noting ends before telling
begins, so that nobody is told twice on a day. One process works at a time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.chassis.db import Database
from services.penilaian.adapters import outbox
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.kalender import kalender
from services.penilaian.adapters.tenggat import pilih
from services.penilaian.adapters.tenggat.tables import peringatan, peringatan_jalan
from services.penilaian.domain.aturan_pengingat import (
    JenisPengingat,
    PeranPengingat,
    aturan_pada,
    batas_yang_diingatkan,
    diberi_tahu,
)
from services.penilaian.domain.events_tenggat import ButirTenggat, TenggatDiingatkan
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.tenggat import MUNDUR, TENGGAT, LangkahTenggat, Tenggat, batas
from services.penilaian.domain.waktu import WIB

KUNCI = 731_016
SEKALI = 500
"""Rows noted in one transaction."""
ORANG_SEKALI = 100
"""Persons told in one transaction; each may have hundreds of rows."""
TAHAP = tuple((jenis, ini) for jenis in JenisPengingat for ini in TENGGAT)
_PENERIMA = """
SELECT DISTINCT penerima_id FROM peringatan WHERE diumumkan IS NULL
ORDER BY penerima_id LIMIT :n
"""
# What was done since it was noted is marked and not told; so is a last day that has passed.
_BERI_TAHU = """
WITH ambil AS (
    UPDATE peringatan SET diumumkan = :hari WHERE diumumkan IS NULL AND penerima_id = ANY(:siapa)
    RETURNING *
)
SELECT a.penerima_id, max(a.instansi_id) AS instansi_id, max(o.nama) AS nama,
    a.langkah, a.jenis, a.peran, count(*) AS jumlah, min(a.batas) AS batas
FROM ambil a
JOIN penilaian p ON p.tahun = a.tahun AND p.id = a.penilaian_id
JOIN skp s ON s.tahun = p.tahun AND s.skp_id = p.skp_id
LEFT JOIN keberatan k ON k.id = a.objek_id
LEFT JOIN pegawai o ON o.pegawai_id = a.penerima_id
WHERE (a.jenis = 'LEWAT' OR a.batas >= :hari) AND CASE a.langkah
    WHEN 'PUTUS' THEN k.status = 'DIAJUKAN'
    WHEN 'LAPOR' THEN NOT EXISTS (
            SELECT FROM keberatan WHERE penilaian_id = p.id AND status = 'DIAJUKAN')
        AND NOT EXISTS (
            SELECT FROM laporan_dokumen d
            WHERE d.penilaian_id = p.id AND d.tahun = p.tahun AND d.diubah_keberatan = EXISTS (
                SELECT FROM keberatan WHERE penilaian_id = p.id AND status = 'DITERIMA'))
    ELSE s.disetujui AND p.ditiadakan = '' AND p.status = (:status ->> a.langkah) END
GROUP BY a.penerima_id, a.langkah, a.jenis, a.peran
ORDER BY a.penerima_id, a.jenis, a.peran DESC, min(a.batas), a.langkah
"""


def ingatkan(db: Database, sekarang: Callable[[], datetime]) -> bool:
    """Job of the worker: the next part of today's reminders; whether there is more."""
    kini = sekarang().astimezone(WIB)
    hari = kini.date()
    if kini.hour < aturan_pada(hari).mulai_pukul:
        return False
    j = peringatan_jalan.c
    with db.transaction() as conn:
        if not conn.scalar(sa.select(sa.func.pg_try_advisory_xact_lock(KUNCI))):
            return False
        conn.execute(insert(peringatan_jalan).values(hari=hari).on_conflict_do_nothing())
        jalan = conn.execute(sa.select(peringatan_jalan).where(j.hari == hari)).one()
        if jalan.selesai:
            return False
        if jalan.tahap < len(TAHAP):
            maju = _catat(conn, hari, jalan)
        else:
            maju = {"selesai": not _beri_tahu(conn, hari)}
        conn.execute(peringatan_jalan.update().where(j.hari == hari).values(**maju))
    return True


def _catat(conn: sa.Connection, hari: date, jalan: Any) -> dict[str, Any]:
    """Note one batch of one step; where to go on."""
    jenis, ini = TAHAP[jalan.tahap]
    dari, sampai = batas_yang_diingatkan(jenis, hari)
    libur = kalender(conn, sejak=dari - timedelta(days=MUNDUR))
    habis = pilih.habis(ini, libur, dari=dari, sampai=sampai)
    semua = _sebagian(conn, ini, habis, jalan.kursor, hari) if habis else []
    isi = [satu for b in semua for satu in _peringatan(ini, jenis, b, libur)]
    if isi:
        conn.execute(insert(peringatan).on_conflict_do_nothing(), isi)
    if len(semua) < SEKALI:
        return {"tahap": jalan.tahap + 1, "kursor": None}
    return {"kursor": [semua[-1].titik.isoformat(), str(semua[-1].objek_id)]}


def _sebagian(
    conn: sa.Connection, ini: Tenggat, habis: list[Any], kursor: list[str] | None, hari: date
) -> list[Any]:
    p = t.penilaian.c
    titik, id_ = pilih.urutan(ini)
    cari = (
        sa.select(p.tahun, p.id.label("penilaian_id"), id_.label("objek_id"))
        .add_columns(titik.label("titik"))
        .add_columns(pilih.mulai(ini, hari).label("mulai"))
        .add_columns(pilih.batas_tercatat(ini).label("tercatat"))
        .select_from(pilih.asal(ini))
        .where(*pilih.menunggu(ini), *habis)
    )
    for peran, siapa in (("pelaku", ini.pelaku), ("atasan", ini.atasan or ini.pelaku)):
        cari = cari.add_columns(
            pilih.ORANG[siapa].label(peran), pilih.INSTANSI[siapa].label(f"{peran}_instansi")
        )
    if kursor:
        cari = cari.where(pilih.sesudah(ini, kursor))
    return list(conn.execute(cari.order_by(titik, id_).limit(SEKALI)).all())


def _peringatan(
    ini: Tenggat, jenis: JenisPengingat, b: Any, libur: Kalender
) -> Iterator[dict[str, Any]]:
    sama = {
        "objek_id": b.objek_id,
        "langkah": ini.langkah.value,
        "jenis": jenis.value,
        "tahun": b.tahun,
        "penilaian_id": b.penilaian_id,
        "batas": b.tercatat or batas(ini, b.mulai, libur),
    }
    for peran in diberi_tahu(jenis):
        atasan = peran is PeranPengingat.ATASAN
        siapa, instansi = (
            (b.atasan, b.atasan_instansi) if atasan else (b.pelaku, b.pelaku_instansi)
        )
        # Nobody is told of one thing in two places.
        if siapa and not (atasan and siapa == b.pelaku):
            yield sama | {
                "peran": peran.value,
                "penerima_id": siapa,
                "instansi_id": instansi or "",
            }


def _beri_tahu(conn: sa.Connection, hari: date) -> bool:
    """Tell some persons; whether there were any."""
    siapa = list(conn.scalars(sa.text(_PENERIMA), {"n": ORANG_SEKALI}))
    if not siapa:
        return False
    status = {langkah.value: satu for langkah, satu in pilih.STATUS.items()}
    sql = sa.text(_BERI_TAHU).bindparams(
        sa.bindparam("status", status, peringatan_jalan.c.kursor.type)
    )
    per_orang: dict[str, list[Any]] = defaultdict(list)
    for b in conn.execute(sql, {"hari": hari, "siapa": siapa}):
        per_orang[b.penerima_id].append(b)
    outbox.sampaikan(conn, [_fakta(hari, baris) for baris in per_orang.values()], versi=1)
    return True


def _fakta(hari: date, baris: list[Any]) -> TenggatDiingatkan:
    satu = baris[0]
    return TenggatDiingatkan(
        pegawai_id=satu.penerima_id,
        nama=satu.nama or "",
        instansi_id=satu.instansi_id,
        hari=hari,
        butir=tuple(
            ButirTenggat(
                langkah=LangkahTenggat(b.langkah),
                jenis=JenisPengingat(b.jenis),
                peran=PeranPengingat(b.peran),
                jumlah=b.jumlah,
                batas=b.batas,
            )
            for b in baris
        ),
    )
