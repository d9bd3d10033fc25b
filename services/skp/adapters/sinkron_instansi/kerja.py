"""The work on an agency's synchronisation: its units here, each person by the person's own job.

The list is fetched outside any transaction. Taking it over commits some hundreds of rows with how
far it came; then every person gets a job of his own, which the worker does step by step. So a
process that dies repeats at most what was never committed, and nothing is done twice.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import sqlalchemy as sa
import structlog

from services.chassis.db import Database
from services.chassis.errors import DomainError
from services.chassis.grpc_server import JAKARTA
from services.siasn import GalatSiasn, Pemilik
from services.skp.adapters.dipegang import dipegang
from services.skp.adapters.penyegaran import segarkan_instansi
from services.skp.adapters.siasn import SumberSiasn
from services.skp.adapters.sinkron_instansi import massal, unit
from services.skp.adapters.sinkron_instansi.tables import sinkron_instansi as s

log = structlog.get_logger("sinkron")
KUNCI = 731_013


class DaftarKosong(GalatSiasn):
    """An agency without units does not exist: SIASN has not answered what was asked."""

    pesan_baku = "SIASN tidak mengirim satu unit organisasi pun, jadi tidak ada yang diubah."
    pemilik_baku = Pemilik.BKN
    langkah_baku = "Laporkan ke layanan bantuan SIASN, lalu lanjutkan sinkronisasi ini."


class GalatUnit(GalatSiasn):
    """Our own fault while taking over the list."""

    pesan_baku = "Terjadi kesalahan pada sistem saat menyimpan unit organisasi."
    langkah_baku = "Tidak ada yang perlu Anda lakukan; sinkronisasi akan dicoba lagi."


def kerjakan(db: Database, sumber: SumberSiasn, jam: Callable[[], datetime]) -> bool:
    """Do one step of the agency's job that waits longest; whether there was one to do."""
    with db.reading() as conn:
        siap = sa.and_(s.c.status == "BERJALAN", s.c.coba_pada <= jam())
        antre = conn.execute(sa.select(s).where(siap).order_by(s.c.sinkron_id)).all()
    for job in antre:
        with dipegang(db, KUNCI, job.sinkron_id) as milik_kita:
            if milik_kita and _satu_langkah(db, sumber, job, jam()):
                return True
    return False


def _satu_langkah(db: Database, sumber: SumberSiasn, job: Any, kini: datetime) -> bool:
    try:
        return _TAHAP[job.tahap](db, sumber, job, kini)
    except GalatSiasn as galat:
        if galat.sementara:
            massal.tunggu(db, job.sinkron_id, galat, kini)
        else:
            massal.berhenti(db, job.sinkron_id, galat)
        log.warning("sinkron fault", sinkron_id=job.sinkron_id, fault=type(galat).__name__)
    except DomainError:
        raise  # the database is busy: the job stays as it is and is taken up again
    except Exception:  # one agency's fault must not hold up the others
        log.exception("sinkron step failed", sinkron_id=job.sinkron_id, step=job.tahap)
        massal.tunggu(db, job.sinkron_id, GalatUnit(), kini)
    return True


def _ambil(db: Database, sumber: SumberSiasn, job: Any, _: datetime) -> bool:
    """Fetch the list of units and keep it."""
    daftar = sumber.daftar_unor()
    if not daftar:
        raise DaftarKosong
    with db.transaction() as conn:
        if _masih(conn, job):
            jumlah = unit.simpan_daftar(conn, job.sinkron_id, daftar)
            massal.lanjutkan(conn, job.sinkron_id, tahap="UNIT", unor_jumlah=jumlah)
    return True


def _unit(db: Database, _: SumberSiasn, job: Any, kini: datetime) -> bool:
    """Take over the next rows; after the last, find raters again and queue the people."""
    with db.transaction() as conn:
        if not _masih(conn, job):
            return True
        banyak, baru, berubah = unit.ambil_alih(conn, job, kini)
        isi = {
            "unor_diproses": job.unor_diproses + banyak,
            "unor_baru": job.unor_baru + baru,
            "unor_berubah": job.unor_berubah + berubah,
        }
        if isi["unor_diproses"] >= job.unor_jumlah:
            unit.akhiri(conn, job, kini)
            segarkan_instansi(conn, job.instansi_id, kini.astimezone(JAKARTA).date())
            antrekan_pegawai(conn, job, kini)
            isi["tahap"] = "PEGAWAI"
        massal.lanjutkan(conn, job.sinkron_id, **isi)
    return True


def antrekan_pegawai(conn: sa.Connection, job: Any, kini: datetime) -> None:
    """A job for everybody whom SIASN knows; who has one under way is part of this by that one."""
    conn.execute(
        sa.text(
            "DELETE FROM sinkron_siasn WHERE instansi_id = :i AND giliran = 1"
            " AND instansi_sinkron_id IS NOT NULL"
        ),
        {"i": job.instansi_id},
    )
    conn.execute(
        sa.text(
            "INSERT INTO sinkron_siasn"
            " (pegawai_id, instansi_id, mulai, coba_pada, giliran, instansi_sinkron_id)"
            " SELECT pegawai_id, instansi_id, :s, :s, 1, cast(:id AS uuid) FROM pegawai"
            " WHERE instansi_id = :i AND jenis_pegawai <> 'PEJABAT_NEGARA' ORDER BY pegawai_id"
            " ON CONFLICT (pegawai_id) WHERE status IN ('MENUNGGU', 'BERJALAN')"
            " DO UPDATE SET instansi_sinkron_id = excluded.instansi_sinkron_id"
        ),
        {"i": job.instansi_id, "s": kini, "id": job.sinkron_id},
    )


def _pegawai(db: Database, _: SumberSiasn, job: Any, kini: datetime) -> bool:
    """End it once nobody waits; whether it ended."""
    with db.transaction() as conn:
        masih_ada = conn.scalar(
            sa.text(
                "SELECT EXISTS (SELECT FROM sinkron_siasn WHERE instansi_sinkron_id = :id"
                " AND status IN ('MENUNGGU', 'BERJALAN'))"
            ),
            {"id": job.sinkron_id},
        )
        if masih_ada or not _masih(conn, job):
            return False
        unit.pimpinan(conn, job, kini)
        massal.lanjutkan(conn, job.sinkron_id, status="SELESAI", selesai=kini)
    return True


_TAHAP: dict[str, Callable[[Database, SumberSiasn, Any, datetime], bool]] = {
    "MENGAMBIL": _ambil,
    "UNIT": _unit,
    "PEGAWAI": _pegawai,
}


def _masih(conn: sa.Connection, job: Any) -> bool:
    """Whether the step is still to be done: somebody may have halted it, or done it, since."""
    b = conn.execute(
        sa.select(s.c.status, s.c.tahap, s.c.unor_diproses)
        .where(s.c.sinkron_id == job.sinkron_id)
        .with_for_update()
    ).one()
    return (b.status, b.tahap, b.unor_diproses) == ("BERJALAN", job.tahap, job.unor_diproses)
