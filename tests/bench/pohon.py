"""Pohon Kinerja: the first level of an agency of 1,260 people, beside the demo agency of 68."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta

import psycopg

from deploy.lokal.demo import agensi
from tests.bench.beban import permintaan
from tests.bench.isi import TAHUN, Peserta
from tests.bench.sistem import Sistem

BARIS = 4
"""What the small agency has to show."""


def siapkan(s: Sistem, seorang: Peserta) -> dict[str, list[bytes]]:
    """The request of each, by the name of its row."""
    # As many rows from each: what is compared is the size of the agency, not of the page.
    jalur = f"/api/v1/pohon?tahun={TAHUN}&page_size={BARIS}"
    rahasia = hashlib.sha256(b"bench pohon").hexdigest()
    kini = datetime.now(UTC)
    with psycopg.connect(s.dsn("gateway")) as db:
        db.execute(
            "INSERT INTO sesi (sidik, pegawai_id, jenis, dibuat, terakhir, kedaluwarsa)"
            " VALUES (%s, %s, 'api', %s, %s, %s) ON CONFLICT DO NOTHING",
            [
                hashlib.sha256(rahasia.encode()).digest(),
                agensi.identity("pegawai", "sekda"),
                kini,
                kini,
                kini + timedelta(hours=8),
            ],
        )
    return {
        "pohon tingkat pertama, 1.260 pegawai": [permintaan("GET", jalur, token=seorang.token)],
        "pohon tingkat pertama, 68 pegawai": [permintaan("GET", jalur, token=rahasia)],
    }
