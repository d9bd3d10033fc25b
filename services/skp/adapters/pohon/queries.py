"""The cascade, a level at a time; and where it is broken."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import pohon_service_pb2 as pb
from services.chassis.errors import TidakDitemukan
from services.skp.adapters import pengaturan
from services.skp.adapters.halaman import kunci, token, ukuran
from services.skp.adapters.pengisian import POHON, lingkup
from services.skp.adapters.queries import RHK, orang, rhk
from services.skp.domain.akses import Pemanggil
from services.skp.domain.identitas import tahun_dari
from services.skp.domain.pengaturan import BATAS_BEBAN

TINGKAT_TERBANYAK = 20
"""Levels that a way upwards is followed: more than any agency has, so that a ring ends."""

_AKAR = "coalesce(r.akar_id, r.rhk_id)"
# Of an inherited line only the result of the newest leader stands in the tree.
_TERBARU = """
NOT EXISTS (SELECT 1 FROM rhk n JOIN skp ns USING (tahun, skp_id)
    WHERE tahun = %(tahun)s AND n.akar_id = coalesce(r.akar_id, r.rhk_id)
      AND ns.status = 'PERSETUJUAN' AND ns.skp_id > s.skp_id)
"""
_CABANG = f"""
SELECT {RHK} AS isi, s.pegawai, s.skp_id::text AS skp_id, s.nama, r.rhk_id::text AS rhk_id,
    {_AKAR}::text AS akar,
    (SELECT count(DISTINCT c.pegawai_id) FROM rhk x JOIN skp c USING (tahun, skp_id)
     WHERE tahun = %(tahun)s AND x.rhk_pimpinan_id = {_AKAR} AND c.status = 'PERSETUJUAN')
    AS pendukung
FROM rhk r JOIN skp s USING (tahun, skp_id)
WHERE tahun = %(tahun)s AND s.instansi_id = %(instansi)s AND s.status = 'PERSETUJUAN'
  AND {_TERBARU}
"""  # noqa: S608 made of the constants above
_PUNCAK = " AND s.jenis_skp <> 'JA_JF' AND r.rhk_pimpinan_id IS NULL"
_DI_BAWAH = " AND r.rhk_pimpinan_id = %(akar)s::uuid"
# Spelt out, so that both indexes serve; the newest of a line stands for it.
_SATU = " AND (r.rhk_id = %(akar)s::uuid OR r.akar_id = %(akar)s::uuid) LIMIT 1"
_AKAR_DARI = f"""
SELECT {_AKAR}::text FROM rhk r WHERE tahun = %(tahun)s AND r.rhk_id = %(rhk)s::uuid
"""  # noqa: S608 made of the constants above
_LANJUT = """
 AND (s.nama COLLATE "C", r.rhk_id) > (%(nama)s, %(rhk)s::uuid)
ORDER BY s.nama COLLATE "C", r.rhk_id LIMIT %(n)s
"""
_AWAL = "00000000-0000-0000-0000-000000000000"

_LINGKUP = f"""
{POHON} SELECT s.pegawai, s.skp_id::text AS skp_id, s.nama, {{kolom}}
FROM skp s JOIN pohon USING (unor_id) {{dari}}
WHERE s.tahun = %(tahun)s AND s.status = 'PERSETUJUAN'
"""  # noqa: S608 made of the constants above
_UNTUK_RHK = "JOIN rhk r ON r.tahun = s.tahun AND r.skp_id = s.skp_id"
# A gap only where there is somebody who could carry it.
_TAK_DIDUKUNG = f"""
  AND EXISTS (SELECT 1 FROM skp b WHERE b.tahun = s.tahun AND b.penilai_id = s.pegawai_id)
  AND {_TERBARU}
  AND NOT EXISTS (SELECT 1 FROM rhk x JOIN skp c USING (tahun, skp_id)
      WHERE tahun = %(tahun)s AND x.rhk_pimpinan_id = {_AKAR} AND c.status = 'PERSETUJUAN'
        AND x.indikator_pimpinan_id IN ('', i.isi->>0))
"""  # noqa: S608 made of the constants above
_PER_INDIKATOR = (
    " CROSS JOIN LATERAL jsonb_array_elements(r.indikator) WITH ORDINALITY AS i (isi, no)"
)
_CELAH = (
    _LINGKUP.format(
        kolom="r.rencana_hasil_kerja AS hasil, i.isi->>1 AS indikator, 0 AS jumlah,"
        " r.rhk_id::text || i.no AS urut",
        dari=_UNTUK_RHK + _PER_INDIKATOR,
    )
    + _TAK_DIDUKUNG
)
_YATIM = (
    _LINGKUP.format(
        kolom="r.rencana_hasil_kerja AS hasil, '' AS indikator, 0 AS jumlah,"
        " r.rhk_id::text AS urut",
        dari=_UNTUK_RHK,
    )
    + " AND s.jenis_skp = 'JA_JF' AND r.jenis = 'UTAMA' AND r.rhk_pimpinan_id IS NULL"
)
_BEBAN = (
    _LINGKUP.format(
        kolom="'' AS hasil, '' AS indikator, s.jumlah_rhk AS jumlah, s.skp_id::text AS urut",
        dari="",
    )
    + " AND s.jumlah_rhk > %(batas)s"
)
TEMUAN = {
    pb.JENIS_TEMUAN_CELAH: _CELAH,
    pb.JENIS_TEMUAN_YATIM: _YATIM,
    pb.JENIS_TEMUAN_BEBAN: _BEBAN,
}
DIHITUNG_SAMPAI = 1_000
"""Findings of a kind that are counted: further on, how many there are tells nothing new."""
_JUMLAH = "SELECT count(*) FROM (SELECT 1 FROM ({asal}) semua LIMIT %(sampai)s) terbatas"
_TEMUAN_LANJUT = """
SELECT * FROM ({asal}) semua WHERE (nama COLLATE "C", urut) > (%(nama)s, %(urut)s)
ORDER BY nama COLLATE "C", urut LIMIT %(n)s
"""


def cabang(conn: sa.Connection, siapa: Pemanggil, request: Any, tahun: int) -> Any:
    """One level of the tree."""
    n = ukuran(request.halaman.page_size)
    nama, rhk_id = kunci(request.halaman.page_token, (str, str)) or ("", _AWAL)
    isi = {"tahun": tahun, "instansi": siapa.instansi_id, "nama": nama, "rhk": rhk_id, "n": n + 1}
    if request.akar_id:
        _pastikan_id(request.akar_id)
    syarat = _DI_BAWAH if request.akar_id else _PUNCAK
    semua = conn.exec_driver_sql(_CABANG + syarat + _LANJUT, isi | {"akar": request.akar_id}).all()
    akhir = semua[n - 1] if len(semua) > n else None
    return pb.ListCabangResponse(
        cabang=[_cabang(b) for b in semua[:n]],
        next_page_token=token((akhir.nama, akhir.rhk_id)) if akhir else "",
    )


def jalur(conn: sa.Connection, siapa: Pemanggil, akar_id: str) -> pb.ListJalurResponse:
    """From the top down to this result; a ring, which no plan should make, ends the way."""
    tahun = _pastikan_id(akar_id)
    hasil: list[pb.Cabang] = []
    # Any result of a line names it, also the one that a successor holds under an id of its own.
    awal = conn.exec_driver_sql(_AKAR_DARI, {"tahun": tahun, "rhk": akar_id}).scalar()
    berikut, dilalui = awal, set[str]()
    while berikut and berikut not in dilalui and len(hasil) < TINGKAT_TERBANYAK:
        dilalui.add(berikut)
        isi = {"tahun": tahun, "instansi": siapa.instansi_id, "akar": berikut}
        b = conn.exec_driver_sql(_CABANG + _SATU, isi).one_or_none()
        if b is None:
            break
        hasil.append(_cabang(b))
        berikut = hasil[-1].rhk.rhk_pimpinan_id
    if not hasil:
        raise TidakDitemukan
    return pb.ListJalurResponse(jalur=reversed(hasil))


def temuan(
    conn: sa.Connection, siapa: Pemanggil, request: Any, *, tahun: int, hari_ini: date
) -> pb.ListTemuanResponse:
    """Gaps, orphans or overload in the caller's scope."""
    jenis = request.jenis or pb.JENIS_TEMUAN_CELAH
    akar = lingkup(conn, siapa, request.unor_id, hari_ini)
    batas = int(pengaturan.berlaku(conn, siapa.instansi_id, hari_ini)[BATAS_BEBAN])
    n = ukuran(request.halaman.page_size)
    nama, urut = kunci(request.halaman.page_token, (str, str)) or ("", "")
    isi = {"akar": akar, "tahun": tahun, "batas": batas, "nama": nama, "urut": urut, "n": n + 1}
    semua = conn.exec_driver_sql(_TEMUAN_LANJUT.format(asal=TEMUAN[jenis]), isi).all()
    akhir = semua[n - 1] if len(semua) > n else None
    return pb.ListTemuanResponse(
        temuan=[
            pb.Temuan(
                pegawai=orang(b.pegawai),
                skp_id=b.skp_id,
                rencana_hasil_kerja=b.hasil,
                indikator=b.indikator,
                jumlah=b.jumlah,
            )
            for b in semua[:n]
        ],
        next_page_token=token((akhir.nama, akhir.urut)) if akhir else "",
        batas=batas if jenis == pb.JENIS_TEMUAN_BEBAN else 0,
        jumlah=[_jumlah(conn, satu, isi) for satu in TEMUAN],
    )


def _jumlah(conn: sa.Connection, jenis: pb.JenisTemuan, isi: dict[str, Any]) -> pb.JumlahTemuan:
    sql = _JUMLAH.format(asal=TEMUAN[jenis])
    n = conn.exec_driver_sql(sql, isi | {"sampai": DIHITUNG_SAMPAI + 1}).scalar_one()
    lebih = n > DIHITUNG_SAMPAI
    return pb.JumlahTemuan(jenis=jenis, jumlah=min(n, DIHITUNG_SAMPAI), lebih=lebih)


def _pastikan_id(akar_id: str) -> int:
    tahun = tahun_dari(akar_id)
    if tahun is None:
        raise TidakDitemukan
    return tahun


def _cabang(b: Any) -> pb.Cabang:
    # Colleagues see whose result it is; number and rank are not theirs to read.
    dibuka = b.pegawai | {"nip": "", "pangkat": "", "golongan": ""}
    return pb.Cabang(
        rhk=rhk(b.isi),
        pegawai=orang(dibuka),
        skp_id=b.skp_id,
        pendukung=b.pendukung,
        akar_id=b.akar,
    )
