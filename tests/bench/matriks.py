"""Matriks Peran Hasil at the size of a large unit: 60 people × 30 columns, and a sixth of it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import psycopg

from services.gateway.akun.sesi import COOKIE
from tests.bench import isi
from tests.bench.beban import permintaan
from tests.bench.isi import TAHUN, Peserta
from tests.bench.sistem import Sistem

BESAR, KECIL = 60, 10
_TAUT = """
UPDATE rhk r SET rhk_pimpinan_id = p.rhk_id, rhk_pimpinan = p.rencana_hasil_kerja,
    indikator_pimpinan_id = CASE WHEN (r.urutan + get_byte(uuid_send(r.skp_id), 15)) %% 2 = 0
        THEN p.indikator -> (r.urutan %% 4) ->> 0
        ELSE '' END
FROM rhk p WHERE r.tahun = %(tahun)s AND r.skp_id = ANY(%(bawahan)s::uuid[])
  AND p.tahun = r.tahun AND p.skp_id = %(pimpinan)s::uuid AND p.urutan = r.urutan
"""
_MASUKKAN = """
INSERT INTO matriks_baris (skp_pimpinan_id, skp_id, pegawai_id, instansi_id, tahun, cara,
    ditambahkan, oleh)
SELECT %(pimpinan)s::uuid, s.skp_id, s.pegawai_id, s.instansi_id, s.tahun, 'SINKRONISASI', now(),
    s.pegawai_id
FROM skp s WHERE s.tahun = %(tahun)s AND s.skp_id = ANY(%(bawahan)s::uuid[])
"""


def siapkan(s: Sistem, orang: Sequence[Peserta]) -> dict[int, list[bytes]]:
    """Two leaders with their people in the matrix; the request of each page, by its size."""
    pimpinan = [p for p in orang if p.memimpin]
    staf = [p for p in orang if not p.memimpin]
    hasil = {}
    with psycopg.connect(s.dsn("skp")) as db:
        for p, jumlah, mulai in ((pimpinan[0], BESAR, 0), (pimpinan[-1], KECIL, BESAR)):
            nilai = {
                "tahun": TAHUN,
                "pimpinan": p.skp_id,
                "bawahan": [b.skp_id for b in staf[mulai : mulai + jumlah]],
            }
            db.execute(_TAUT, nilai)
            db.execute(_MASUKKAN, nilai)
            hasil[jumlah] = [_halaman(s, p)]
    return hasil


def _halaman(s: Sistem, p: Peserta) -> bytes:
    """The page as a browser asks for it, with a session of its own."""
    rahasia = hashlib.sha256(f"halaman {p.token}".encode()).hexdigest()
    isi.buka_sesi(s.dsn("gateway"), p.orang.pegawai_id, "page", rahasia)
    kepala = {"Cookie": f"{COOKIE}={rahasia}"}
    return permintaan("GET", f"/skp/{p.skp_id}/matriks", **kepala)
