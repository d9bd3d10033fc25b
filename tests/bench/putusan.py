"""Approval at scale: a hundred plans in one request, and a hundred requests of one plan."""

from __future__ import annotations

import json
from collections.abc import Sequence

import psycopg

from tests.bench import isi
from tests.bench.beban import permintaan
from tests.bench.isi import TAHUN, Peserta
from tests.bench.sistem import Sistem

BANYAK = 100
JALUR = "/api/v1/skp"


def siapkan(s: Sistem, penilai: Peserta, staf: Sequence[Peserta]) -> dict[str, str]:
    """These people's plans wait for one rater; the version of each."""
    with psycopg.connect(s.dsn("skp")) as db:
        db.execute(
            "UPDATE skp SET penilai_id = %s, penilai = %s, status = 'PENGAJUAN',"
            " versi = versi + 1 WHERE tahun = %s AND skp_id = ANY(%s)",
            [
                penilai.orang.pegawai_id,
                json.dumps(isi.sebagai_json(penilai.orang)),
                TAHUN,
                [p.skp_id for p in staf],
            ],
        )
    return isi.etag(s.dsn("skp"), staf)


def sekaligus(penilai: Peserta, etag: dict[str, str]) -> list[bytes]:
    badan = {
        "putusan": "SETUJUI",
        "skp": [{"skp_id": skp_id, "etag": versi} for skp_id, versi in etag.items()],
    }
    jalur = f"{JALUR}-bawahan/putusan"
    return [permintaan("POST", jalur, token=penilai.token, isi=json.dumps(badan).encode())]


def satu_satu(penilai: Peserta, etag: dict[str, str]) -> list[bytes]:
    return [
        permintaan("POST", f"{JALUR}/{skp_id}/setujui", token=penilai.token, If_Match=f'"{versi}"')
        for skp_id, versi in etag.items()
    ]
