"""What a fault of SIASN means for an agency's whole job: wait, or halt until somebody acts."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from services.chassis.db import Database
from services.siasn import GalatSiasn, Pemilik, SiasnTokenDitolak
from services.skp.adapters.sinkron_instansi.tables import sinkron_instansi as s
from services.skp.domain.sinkron import jeda_percobaan

_TANPA_GALAT = {"galat": "", "pemilik_galat": "", "langkah_berikut": "", "percobaan": 0}


def tahan(db: Database, sinkron_id: str, galat: GalatSiasn, sekarang: datetime) -> bool:
    """Whether the whole job is halted, so that this one person's step is not to blame.

    Refused keys meet everybody alike. While SIASN is away, the job waits longer and longer, so
    that not every person's tries are used up in the night in which BKN is down.
    """
    if isinstance(galat, SiasnTokenDitolak):
        berhenti(db, sinkron_id, galat)
        return True
    if galat.sementara and galat.pemilik is Pemilik.BKN:
        tunggu(db, sinkron_id, galat, sekarang)
    return False


def berhenti(db: Database, sinkron_id: str, galat: GalatSiasn) -> None:
    """Nothing goes on by itself: somebody must act first."""
    _tulis(db, sinkron_id, galat, status="TERHENTI")


def tunggu(db: Database, sinkron_id: str, galat: GalatSiasn, sekarang: datetime) -> None:
    """Come back later, by itself."""
    with db.reading() as conn:
        kali = conn.scalar(sa.select(s.c.percobaan).where(s.c.sinkron_id == sinkron_id)) or 0
    nanti = sekarang + timedelta(seconds=jeda_percobaan(kali))
    _tulis(db, sinkron_id, galat, coba_pada=nanti, percobaan=kali + 1)


def pulih(conn: sa.Connection, sinkron_id: str) -> None:
    """SIASN answered."""
    conn.execute(s.update().where(s.c.sinkron_id == sinkron_id, s.c.percobaan > 0), _TANPA_GALAT)


def lanjutkan(conn: sa.Connection, sinkron_id: str, **isi: Any) -> None:
    """Go on at once, with a clean slate."""
    conn.execute(s.update().where(s.c.sinkron_id == sinkron_id), _TANPA_GALAT | isi)


def _tulis(db: Database, sinkron_id: str, galat: GalatSiasn, **isi: Any) -> None:
    apa = {
        "galat": galat.pesan,
        "pemilik_galat": str(galat.pemilik),
        "langkah_berikut": galat.langkah,
    }
    with db.transaction() as conn:
        ini = s.update().where(s.c.sinkron_id == sinkron_id, s.c.status == "BERJALAN")
        conn.execute(ini, apa | isi)
