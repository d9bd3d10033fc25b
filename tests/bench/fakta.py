"""How long a fact takes: from the commit of the write to the commit of its effect elsewhere.

Both moments are PostgreSQL's own (`track_commit_timestamp`), from one clock: the write by its
history row, the effect by the inbox row that is written in the same transaction.
"""

import time
from typing import Any

import psycopg

from tests.bench import isi
from tests.bench.beban import milidetik
from tests.bench.sistem import Sistem

HABIS_DALAM = 60.0


def tunggu_habis(sistem: Sistem, layanan: str = "skp") -> None:
    """Until nothing is waiting to be published, and a moment longer for the consumers."""
    batas = time.monotonic() + HABIS_DALAM
    with psycopg.connect(sistem.dsn(layanan), autocommit=True) as db:
        while time.monotonic() < batas:
            belum = db.execute("SELECT count(*) FROM outbox WHERE diterbitkan IS NULL").fetchone()
            if belum == (0,):
                time.sleep(1)
                return
            time.sleep(0.2)


def latensi(sistem: Sistem, *, subjek: str, tindakan: str, konsumen: str) -> dict[str, Any]:
    """The delays of the newest facts of this kind, and how many never arrived."""
    tulis = _tulis(sistem, subjek, tindakan)
    batas = time.monotonic() + HABIS_DALAM
    while True:
        efek = _efek(sistem, konsumen, list(tulis))
        if len(efek) == len(tulis) or time.monotonic() > batas:
            break
        time.sleep(0.5)
    selisih = sorted(efek[id_] - saat for id_, saat in tulis.items() if id_ in efek)
    return {
        "jumlah": len(tulis),
        "belum_sampai": len(tulis) - len(selisih),
        "p50_ms": milidetik(selisih, 0.5),
        "p99_ms": milidetik(selisih, 0.99),
        "maks_ms": milidetik(selisih, 1.0),
    }


def _tulis(sistem: Sistem, subjek: str, tindakan: str) -> dict[str, float]:
    """Fact id → when its transaction committed. The newest fact of each plan."""
    with psycopg.connect(sistem.dsn("skp")) as db:
        baris = db.execute(
            "SELECT DISTINCT ON (o.kunci) o.id::text,"
            " extract(epoch FROM pg_xact_commit_timestamp(h.xmin))"
            " FROM outbox o JOIN riwayat_skp h ON h.skp_id = o.kunci::uuid AND h.tahun = %s"
            " AND h.tindakan = %s AND h.instansi_id = %s WHERE o.subjek = %s"
            " ORDER BY o.kunci, o.id DESC, h.riwayat_id DESC",
            [isi.TAHUN, tindakan, isi.INSTANSI, subjek],
        ).fetchall()
    return {id_: float(saat) for id_, saat in baris if saat is not None}


def _efek(sistem: Sistem, konsumen: str, ids: list[str]) -> dict[str, float]:
    layanan = konsumen.split("--", 1)[0]
    with psycopg.connect(sistem.dsn(layanan)) as db:
        baris = db.execute(
            "SELECT ce_id::text, extract(epoch FROM pg_xact_commit_timestamp(xmin)) FROM inbox"
            " WHERE konsumen = %s AND ce_id = ANY(%s::uuid[])",
            [konsumen, ids],
        ).fetchall()
    return {id_: float(saat) for id_, saat in baris if saat is not None}
