"""History as rows: written with the change, read newest first.

Autosave edits the same field again and again; what one person does to one thing within a few
minutes is one line, from the first before to the last after.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.skp.adapters import tables as t
from services.skp.adapters.halaman import asing, kunci, token, ukuran
from services.skp.domain.riwayat import CatatanRiwayat
from services.skp.domain.skp import Skp

SATU_BARIS = timedelta(minutes=10)
TERBARU = 50
"""As many lines a plan brings along; the rest is asked for."""
# The values of a line `h`, as `baris` takes them.
NILAI = """
json_build_array(h.waktu, h.oleh_nama, h.tindakan, h.dari, h.ke, h.catatan, h.perubahan)
"""
_LIST = f"""
SELECT {NILAI} AS isi, h.riwayat_id::text AS id FROM riwayat_skp h
WHERE h.tahun = %(tahun)s AND h.skp_id = %(skp)s
  AND (%(sebelum)s = '' OR h.riwayat_id < nullif(%(sebelum)s, '')::uuid)
ORDER BY h.riwayat_id DESC LIMIT %(n)s
"""  # noqa: S608 made of the constant above


def catat(conn: sa.Connection, skp: Skp) -> None:
    """Write the lines of this change."""
    for satu in skp.riwayat:
        if not (satu.objek and _gabung(conn, skp, satu)):
            conn.execute(t.riwayat_skp.insert(), _baris(skp, satu))
    skp.riwayat.clear()


def _gabung(conn: sa.Connection, skp: Skp, satu: CatatanRiwayat) -> bool:
    """Whether the newest line is about the same thing, and took this edit in."""
    r = t.riwayat_skp.c
    akhir = conn.execute(
        sa.select(r.riwayat_id, r.oleh, r.tindakan, r.objek, r.waktu, r.perubahan)
        .where(r.tahun == skp.tahun, r.skp_id == skp.skp_id)
        .order_by(r.riwayat_id.desc())
        .limit(1)
    ).one_or_none()
    if akhir is None or akhir.waktu < satu.waktu - SATU_BARIS or satu.catatan:
        return False
    if (akhir.oleh, akhir.tindakan, akhir.objek) != (satu.oleh, satu.tindakan, satu.objek):
        return False
    kini = {bidang: (sebelum, sesudah) for bidang, sebelum, sesudah in akhir.perubahan}
    for beda in satu.perubahan:
        sebelum = kini[beda.bidang][0] if beda.bidang in kini else beda.sebelum
        kini[beda.bidang] = (sebelum, beda.sesudah)
    isi = [[b, sebelum, sesudah] for b, (sebelum, sesudah) in kini.items() if sebelum != sesudah]
    conn.execute(
        t.riwayat_skp.update().where(r.tahun == skp.tahun, r.riwayat_id == akhir.riwayat_id),
        {"perubahan": isi, "waktu": satu.waktu},
    )
    return True


def _baris(skp: Skp, satu: CatatanRiwayat) -> dict[str, Any]:
    return {
        "tahun": skp.tahun,
        "skp_id": skp.skp_id,
        "instansi_id": skp.instansi_id,
        "waktu": satu.waktu,
        "oleh": satu.oleh,
        "oleh_nama": satu.oleh_nama,
        "tindakan": satu.tindakan,
        "dari": satu.dari,
        "ke": satu.ke,
        "catatan": satu.catatan,
        "objek": satu.objek,
        "perubahan": [[p.bidang, p.sebelum, p.sesudah] for p in satu.perubahan],
    }


def baris(h: Iterable[Any]) -> umum.Riwayat:
    """The values of `NILAI` as a line."""
    saat, oleh_nama, tindakan, dari, ke, catatan, perubahan = h
    return umum.Riwayat(
        waktu=saat,
        oleh_nama=oleh_nama,
        tindakan=tindakan,
        dari=dari,
        ke=ke,
        catatan=catatan,
        perubahan=[umum.Perubahan(bidang=b, sebelum=s, sesudah=k) for b, s, k in perubahan],
    )


def list_riwayat(
    conn: sa.Connection, skp_id: str, tahun: int, halaman: umum.Halaman
) -> pb.ListRiwayatSkpResponse:
    """All lines of a plan, newest first."""
    n = ukuran(halaman.page_size)
    sebelum = kunci(halaman.page_token, (str,)) or ("",)
    if sebelum[0] and len(sebelum[0]) != 36:
        raise asing()
    semua = conn.exec_driver_sql(
        _LIST, {"tahun": tahun, "skp": skp_id, "sebelum": sebelum[0], "n": n + 1}
    ).all()
    lanjut = token((semua[n - 1].id,)) if len(semua) > n else ""
    return pb.ListRiwayatSkpResponse(
        riwayat=[baris(b.isi) for b in semua[:n]], next_page_token=lanjut
    )
