"""Reads of teams: SQL straight to the answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import tim_kerja_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import AksesDitolak, TidakDitemukan
from services.skp.adapters import wire
from services.skp.adapters.halaman import dapat_dibandingkan, kunci, token, ukuran
from services.skp.adapters.tim_kerja.gudang import SqlGudangTim
from services.skp.domain.akses import Pemanggil

_NAMA = """
concat(CASE WHEN g.gelar_depan <> '' THEN g.gelar_depan || ' ' END, g.nama,
       CASE WHEN g.gelar_belakang <> '' THEN ', ' || g.gelar_belakang END)
"""
_TIM = f"""
SELECT k.tim_kerja_id::text AS id, k.*, {_NAMA} AS ketua_nama,
    (SELECT count(*) FROM tim_kerja_anggota a WHERE a.tim_kerja_id = k.tim_kerja_id
     AND (a.selesai IS NULL OR a.selesai > :hari)) AS jumlah
FROM tim_kerja k JOIN pegawai g ON g.pegawai_id = k.ketua_id
"""  # noqa: S608 made of the constant above
_MILIK = """
(k.ketua_id = :p OR k.dibuat_oleh = :p OR EXISTS (SELECT 1 FROM tim_kerja_anggota a
    WHERE a.tim_kerja_id = k.tim_kerja_id AND a.pegawai_id = :p))
"""
_DAFTAR = sa.text(f"""
{_TIM} WHERE k.instansi_id = :i AND (:semua OR {_MILIK})
  AND (k.nama, k.tim_kerja_id::text) > (:nama, :id)
ORDER BY k.nama, k.tim_kerja_id LIMIT :n
""")
_SATU = sa.text(f"{_TIM} WHERE k.tim_kerja_id::text = :id")
_ANGGOTA = sa.text(f"""
SELECT DISTINCT ON (a.pegawai_id) a.pegawai_id, a.mulai, a.selesai, g.nip, {_NAMA} AS nama,
    coalesce(p.jabatan, '') AS jabatan, coalesce(u.nama, '') AS unit_kerja
FROM tim_kerja_anggota a JOIN pegawai g ON g.pegawai_id = a.pegawai_id
LEFT JOIN penugasan p ON p.pegawai_id = g.pegawai_id AND p.mulai <= :hari
    AND (p.selesai IS NULL OR p.selesai >= :hari)
LEFT JOIN unor u ON u.unor_id = p.unor_id
WHERE a.tim_kerja_id::text = :id
ORDER BY a.pegawai_id, a.mulai DESC, p.jenis_penugasan = 'DEFINITIF' DESC, p.mulai DESC
""")  # noqa: S608 made of the constant above
_RIWAYAT = sa.text("""
SELECT waktu, oleh_nama, tindakan, catatan FROM tim_kerja_riwayat
WHERE tim_kerja_id::text = :id ORDER BY riwayat_id DESC LIMIT 200
""")


def daftar(
    conn: sa.Connection, siapa: Pemanggil, request: pb.ListTimKerjaRequest, *, hari: Any, t: Any
) -> pb.ListTimKerjaResponse:
    """The teams of the caller, or all of his agency."""
    admin = siapa.admin_dari(siapa.instansi_id)
    if request.semua and not admin:
        raise AksesDitolak
    n = ukuran(request.halaman.page_size)
    nama, id_ = kunci(request.halaman.page_token, (str, str)) or ("", "")
    cari = {"i": siapa.instansi_id, "p": siapa.pegawai_id, "semua": request.semua, "hari": hari}
    semua = conn.execute(_DAFTAR, cari | {"nama": nama, "id": id_, "n": n + 1}).all()
    lanjut = token((semua[n - 1].nama, semua[n - 1].id)) if len(semua) > n else ""
    memimpin = SqlGudangTim(conn).memimpin_unit(siapa.pegawai_id, t)
    return pb.ListTimKerjaResponse(
        tim_kerja=[_tim(b) for b in semua[:n]],
        next_page_token=lanjut,
        boleh_membuat=admin or memimpin,
    )


def satu(conn: sa.Connection, siapa: Pemanggil, tim_kerja_id: str, *, hari: Any) -> pb.TimKerja:
    """One team: for those in it, its maker, and whoever may read the agency."""
    if not dapat_dibandingkan(tim_kerja_id):
        raise TidakDitemukan
    b = conn.execute(_SATU, {"id": tim_kerja_id, "hari": hari}).one_or_none()
    if b is None:
        raise TidakDitemukan
    anggota = conn.execute(_ANGGOTA, {"id": tim_kerja_id, "hari": hari}).all()
    kenal = {b.ketua_id, b.dibuat_oleh, *(a.pegawai_id for a in anggota)}
    if siapa.pegawai_id not in kenal and not siapa.pembaca_dari(b.instansi_id):
        raise AksesDitolak
    tim = _tim(b)
    for a in sorted(anggota, key=lambda a: (a.selesai is not None, a.nama)):
        tim.anggota.add(
            pegawai_id=a.pegawai_id,
            nip=a.nip,
            nama=a.nama,
            jabatan=a.jabatan,
            unit_kerja=a.unit_kerja,
            mulai=wire.hari(a.mulai),
            selesai=wire.hari(a.selesai),
        )
    for r in conn.execute(_RIWAYAT, {"id": tim_kerja_id}):
        tim.riwayat.append(
            umum.Riwayat(
                waktu=wire.waktu(r.waktu),
                oleh_nama=r.oleh_nama,
                tindakan=r.tindakan,
                catatan=r.catatan,
            )
        )
    mengurus = siapa.pegawai_id in {b.ketua_id, b.dibuat_oleh} or siapa.admin_dari(b.instansi_id)
    if mengurus and b.ditutup is None:
        tim.boleh.append("UBAH")
    return tim


def _tim(b: Any) -> pb.TimKerja:
    return pb.TimKerja(
        tim_kerja_id=b.id,
        nama=b.nama,
        tujuan=b.tujuan,
        ketua_id=b.ketua_id,
        ketua_nama=b.ketua_nama,
        mulai=wire.hari(b.mulai),
        selesai=wire.hari(b.selesai),
        ditutup=wire.hari(b.ditutup),
        jumlah_anggota=b.jumlah,
        etag=str(b.versi),
    )
