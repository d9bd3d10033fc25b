"""The job that fetches a person's data from SIASN: one at a time a person, step by step.

A step is fetched outside any transaction; then its effect and its mark are one commit. So a
process that dies repeats at most a fetch. Whoever works on a job holds an advisory lock on a
connection of its own, which dies with the process: the job is free again at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa
import structlog

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.chassis.db import Database
from services.chassis.errors import DomainError
from services.chassis.grpc_server import JAKARTA
from services.siasn import GalatSiasn
from services.skp.adapters import tables as t
from services.skp.adapters import wire
from services.skp.adapters.dipegang import dipegang
from services.skp.adapters.gudang_pegawai import SqlGudangPegawai
from services.skp.adapters.siasn import SumberSiasn, unor_kami
from services.skp.adapters.sinkron_instansi import beda, massal
from services.skp.domain.sinkron import (
    PERCOBAAN_TERBANYAK,
    Beda,
    Langkah,
    Perubahan,
    jeda_percobaan,
)
from services.skp.use_cases import sinkron

log = structlog.get_logger("sinkron")

KUNCI = 731_011
LANGKAH = tuple(Langkah)
_AKTIF = t.sinkron_siasn.c.status.in_(["MENUNGGU", "BERJALAN"])


class GalatKami(GalatSiasn):
    """Our own fault while applying what SIASN sent."""

    pesan_baku = "Terjadi kesalahan pada sistem saat menyimpan data dari SIASN."
    langkah_baku = "Tidak ada yang perlu Anda lakukan; sinkronisasi akan dicoba lagi."
    sementara = True


_ANTRE = sa.text("""
SELECT s.sinkron_id::text AS sinkron_id, s.pegawai_id, s.instansi_id, s.langkah_selesai,
       s.perubahan, s.percobaan, s.giliran, p.nip, i.sinkron_id::text AS massal,
       i.percobaan AS percobaan_massal
FROM sinkron_siasn s
JOIN pegawai p ON p.pegawai_id = s.pegawai_id
LEFT JOIN sinkron_instansi i ON i.sinkron_id = s.instansi_sinkron_id
WHERE s.status IN ('MENUNGGU', 'BERJALAN') AND s.coba_pada <= :kini
  AND (s.giliran = 0 OR (i.status = 'BERJALAN' AND i.coba_pada <= :kini))
ORDER BY s.giliran, s.coba_pada, s.sinkron_id LIMIT 10
""")
"""Who asked himself goes first; an agency's job that was halted, or waits for SIASN, waits."""
Terapkan = Callable[[sa.Connection, SqlGudangPegawai], Perubahan]


def mulai(conn: sa.Connection, pegawai_id: str, *, instansi_id: str, sekarang: datetime) -> None:
    """Ask for a job; one under way is the answer, and passes those of an agency's job."""
    conn.execute(
        sa.text(
            "INSERT INTO sinkron_siasn AS s (pegawai_id, instansi_id, mulai, coba_pada)"
            " VALUES (:p, :i, :s, :s) ON CONFLICT (pegawai_id)"
            " WHERE status IN ('MENUNGGU', 'BERJALAN') DO UPDATE SET giliran = 0"
            " WHERE s.giliran <> 0"
        ),
        {"p": pegawai_id, "i": instansi_id, "s": sekarang},
    )


def terbaru(conn: sa.Connection, pegawai_id: str) -> pb.SinkronSiasn | None:
    """The newest job of a person."""
    b = conn.execute(
        sa.select(t.sinkron_siasn)
        .where(t.sinkron_siasn.c.pegawai_id == pegawai_id)
        .order_by(t.sinkron_siasn.c.sinkron_id.desc())
        .limit(1)
    ).one_or_none()
    if b is None:
        return None
    kini = LANGKAH[b.langkah_selesai] if b.langkah_selesai < len(LANGKAH) else ""
    return pb.SinkronSiasn(
        sinkron_id=b.sinkron_id,
        pegawai_id=b.pegawai_id,
        status=wire.STATUS_SINKRON[b.status],
        langkah_selesai=b.langkah_selesai,
        langkah_total=len(LANGKAH),
        langkah_kini=kini,
        perubahan=b.perubahan,
        galat=b.galat,
        pemilik_galat=b.pemilik_galat,
        langkah_berikut=b.langkah_berikut,
        mulai=wire.waktu(b.mulai),
        selesai=wire.waktu(b.selesai),
    )


def kerjakan(db: Database, sumber: SumberSiasn, jam: Callable[[], datetime]) -> bool:
    """Do one step of the job that waits longest; whether there was one to do."""
    with db.reading() as conn:
        antre = conn.execute(_ANTRE, {"kini": jam()}).all()
    for job in antre:
        with dipegang(db, KUNCI, job.sinkron_id) as milik_kita:
            if milik_kita:
                _satu_langkah(db, sumber, job, jam)
                return True
    return False


def _satu_langkah(
    db: Database, sumber: SumberSiasn, job: Any, jam: Callable[[], datetime]
) -> None:
    langkah = LANGKAH[job.langkah_selesai]
    try:
        _kerjakan_langkah(db, _ambil(sumber, job, langkah), job, jam)
    except GalatSiasn as galat:
        _catat_galat(db, job, galat, jam())
    except DomainError:
        raise  # the database is busy: the job stays as it is and is taken up again
    except Exception:  # one job's fault must not hold up the others
        log.exception("sinkron step failed", sinkron_id=job.sinkron_id, step=langkah.name)
        _catat_galat(db, job, GalatKami(), jam())
    else:
        log.info("sinkron step", sinkron_id=job.sinkron_id, step=langkah.name)


def _kerjakan_langkah(
    db: Database, terapkan: Terapkan, job: Any, jam: Callable[[], datetime]
) -> None:
    with db.transaction() as conn:
        if not _masih(conn, job):
            return
        hari: date = jam().astimezone(JAKARTA).date()
        catatan = terapkan(conn, SqlGudangPegawai(conn, hari_ini=hari))
        temuan = [(job.pegawai_id, satu) for satu in catatan if isinstance(satu, Beda)]
        bidang = (LANGKAH[job.langkah_selesai].bidang,)
        beda.catat(conn, job.instansi_id, "pegawai", [job.pegawai_id], bidang, temuan, jam())
        if job.percobaan_massal:
            massal.pulih(conn, job.massal)
        habis = job.langkah_selesai + 1 == len(LANGKAH)
        conn.execute(
            t.sinkron_siasn.update().where(t.sinkron_siasn.c.sinkron_id == job.sinkron_id),
            {
                "status": "BERHASIL" if habis else "BERJALAN",
                "langkah_selesai": job.langkah_selesai + 1,
                "perubahan": [*job.perubahan, *map(str, catatan)],
                "galat": "",
                "pemilik_galat": "",
                "langkah_berikut": "",
                "percobaan": 0,
                "selesai": jam() if habis else None,
            },
        )


def _ambil(sumber: SumberSiasn, job: Any, langkah: Langkah) -> Terapkan:
    """Fetch what the step needs; return how it is applied."""
    if langkah is Langkah.DATA_UTAMA:
        utama = sumber.data_utama(job.nip)
        return lambda _, g: sinkron.terapkan_data_utama(g, job.pegawai_id, utama)
    if langkah is Langkah.GOLONGAN:
        golongan = sumber.golongan(job.nip)
        return lambda _, g: sinkron.terapkan_golongan(g, job.pegawai_id, golongan)
    if langkah is Langkah.JABATAN:
        jabatan = sumber.jabatan(job.nip)
        return lambda _, g: sinkron.terapkan_jabatan(g, job.pegawai_id, jabatan)
    siasn_id, nama = sumber.unor(job.nip)
    return lambda conn, g: sinkron.terapkan_unor(
        g, job.pegawai_id, unor_kami(conn, siasn_id, nama, job.instansi_id)
    )


def _masih(conn: sa.Connection, job: Any) -> bool:
    """Whether the step is still to be done: guards against a lock that was lost on the way."""
    baris = conn.execute(
        sa.select(t.sinkron_siasn.c.langkah_selesai)
        .where(t.sinkron_siasn.c.sinkron_id == job.sinkron_id, _AKTIF)
        .with_for_update()
    ).one_or_none()
    return baris is not None and baris.langkah_selesai == job.langkah_selesai


def _catat_galat(db: Database, job: Any, galat: GalatSiasn, sekarang: datetime) -> None:
    """Say what happened and whose turn it is; try again by ourselves what passes by itself."""
    if job.giliran and massal.tahan(db, job.massal, galat, sekarang):
        return
    kali = job.percobaan + 1
    lagi = galat.sementara and kali < PERCOBAAN_TERBANYAK
    with db.transaction() as conn:
        if not _masih(conn, job):
            return
        conn.execute(
            t.sinkron_siasn.update().where(t.sinkron_siasn.c.sinkron_id == job.sinkron_id),
            {
                "status": "BERJALAN" if lagi else "GAGAL",
                "galat": galat.pesan,
                "pemilik_galat": str(galat.pemilik),
                "langkah_berikut": galat.langkah,
                "percobaan": kali,
                "coba_pada": sekarang + timedelta(seconds=jeda_percobaan(kali)),
                "selesai": None if lagi else sekarang,
            },
        )
    log.warning("sinkron fault", sinkron_id=job.sinkron_id, fault=type(galat).__name__, tries=kali)
