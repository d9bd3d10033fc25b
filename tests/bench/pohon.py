"""Pohon Kinerja: the first level of an agency of 1,260 people, beside the demo agency of 68."""

from __future__ import annotations

import hashlib

from deploy.lokal.demo import agensi
from tests.bench import isi
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
    isi.buka_sesi(s.dsn("gateway"), agensi.identity("pegawai", "sekda"), "api", rahasia)
    return {
        "pohon tingkat pertama, 1.260 pegawai": [permintaan("GET", jalur, token=seorang.token)],
        "pohon tingkat pertama, 68 pegawai": [permintaan("GET", jalur, token=rahasia)],
    }
