"""A head rates all of his people: one request, one each, and the sheet itself."""

from __future__ import annotations

import json

import psycopg

from tests.bench.beban import permintaan
from tests.bench.isi import TAHUN, Peserta
from tests.bench.sistem import Sistem

JALUR = "/api/v1/penilaian-bawahan/lembar"
RATING = {"hasil_kerja": "SESUAI_EKSPEKTASI", "perilaku": "DI_ATAS_EKSPEKTASI"}
_BELUM = """
UPDATE penilaian p SET status = 'BERJALAN', rating_hasil_kerja = NULL, rating_perilaku = NULL,
    predikat = NULL, catatan = '', dinilai_pada = NULL, orang_saat_dinilai = NULL,
    versi = p.versi + 1
FROM skp s WHERE s.tahun = p.tahun AND s.skp_id = p.skp_id AND p.tahun = %s
  AND p.jenis = 'TAHUNAN' AND s.penilai_id = %s
RETURNING p.id::text, p.versi
"""


def siapkan(s: Sistem, penilai: Peserta) -> dict[str, str]:
    """Nobody of this rater's is rated for the year; the version of each period."""
    with psycopg.connect(s.dsn("penilaian")) as db:
        semua = db.execute(_BELUM, [TAHUN, penilai.orang.pegawai_id]).fetchall()
    return {id_: str(versi) for id_, versi in semua}


def buka(penilai: Peserta) -> list[bytes]:
    """The sheet of the year."""
    return [permintaan("GET", f"{JALUR}?tahun={TAHUN}", token=penilai.token)]


def sekaligus(penilai: Peserta, etag: dict[str, str]) -> list[bytes]:
    badan = {
        "baris": [
            {"periode_id": id_, "etag": versi, "catatan": "", **RATING}
            for id_, versi in etag.items()
        ]
    }
    return [permintaan("POST", JALUR, token=penilai.token, isi=json.dumps(badan).encode())]


def satu_satu(penilai: Peserta, etag: dict[str, str]) -> list[bytes]:
    isi = json.dumps(RATING).encode()
    return [
        permintaan(
            "PUT",
            f"/api/v1/penilaian/{id_}/rating",
            token=penilai.token,
            isi=isi,
            If_Match=f'"{versi}"',
        )
        for id_, versi in etag.items()
    ]
