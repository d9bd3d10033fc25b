"""Reads of units, people and their history: SQL straight to the answer."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import organisasi_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import AksesDitolak, TidakDitemukan
from services.skp.adapters import ubahan_tangan, wire
from services.skp.adapters.halaman import dapat_dibandingkan, kunci, token, ukuran
from services.skp.adapters.pengisian import POHON, lingkup
from services.skp.domain import istilah, wajib_skp
from services.skp.domain.akses import SUPER_ADMIN, Pemanggil
from services.skp.domain.istilah import JenisPegawai

_LENGKAP = """
concat(CASE WHEN {0}.gelar_depan <> '' THEN {0}.gelar_depan || ' ' END, {0}.nama,
       CASE WHEN {0}.gelar_belakang <> '' THEN ', ' || {0}.gelar_belakang END)
"""
_UNOR = sa.text("""
SELECT u.*, coalesce(i.nama, '') AS induk_nama,
    (SELECT count(*) FROM penugasan p WHERE p.unor_id = u.unor_id AND p.mulai <= :hari
     AND (p.selesai IS NULL OR p.selesai >= :hari)) AS jumlah
FROM unor u LEFT JOIN unor i ON i.unor_id = u.induk_id WHERE u.unor_id = :u
""")
_BAWAHAN = sa.text("""
SELECT unor_id, nama FROM unor WHERE induk_id = :u AND berakhir IS NULL ORDER BY nama, unor_id
""")
_PIMPINAN = sa.text(f"""
SELECT p.pegawai_id, {_LENGKAP.format("g")} AS nama, p.jabatan, p.jenis_penugasan, p.mulai,
    p.selesai
FROM penugasan p JOIN pegawai g USING (pegawai_id)
WHERE p.unor_id = :u AND p.pimpinan ORDER BY p.mulai DESC, p.penugasan_id LIMIT 50
""")  # noqa: S608 made of the constant above
_RIWAYAT = sa.text("""
SELECT waktu, oleh_nama, tindakan, catatan, perubahan FROM riwayat_organisasi
WHERE objek = :o AND objek_id = :id ORDER BY riwayat_id DESC LIMIT 200
""")
_ORANG = f"""
{POHON}
SELECT g.pegawai_id, g.nip, {_LENGKAP.format("g")} AS nama_lengkap, g.nama, g.golongan,
    g.kedudukan_hukum, g.jenis_pegawai, coalesce(p.jabatan, '') AS jabatan,
    coalesce(p.unor_id, '') AS unor_id, coalesce(u.nama, '') AS unit_kerja,
    coalesce(p.kelompok_jabatan, '') AS kelompok, coalesce(p.pimpinan, false) AS pimpinan,
    coalesce({_LENGKAP.format("n")}, '') AS penilai_nama
FROM pegawai g
LEFT JOIN LATERAL (
    SELECT p.* FROM penugasan p WHERE p.pegawai_id = g.pegawai_id AND p.mulai <= %(hari)s
    AND (p.selesai IS NULL OR p.selesai >= %(hari)s)
    ORDER BY p.jenis_penugasan = 'DEFINITIF' DESC, p.mulai DESC, p.penugasan_id LIMIT 1
) p ON true
LEFT JOIN unor u ON u.unor_id = p.unor_id
LEFT JOIN pegawai n ON n.pegawai_id = p.penilai_kini_id
WHERE (%(pusat)s OR g.instansi_id = %(instansi)s)
  AND (p.unor_id IN (SELECT unor_id FROM pohon) OR (%(lepas)s AND p.unor_id IS NULL))
  AND (%(cari)s = '' OR lower(g.nama) LIKE %(awal)s OR lower(g.nama) LIKE %(tengah)s
       OR g.nip LIKE %(awal)s)
  AND (%(kelompok)s = '' OR p.kelompok_jabatan = %(kelompok)s)
  AND (%(golongan)s = '' OR g.golongan = %(golongan)s)
  AND (NOT %(tanpa)s OR (p.penilai_kini_id IS NULL AND g.jenis_pegawai <> 'PEJABAT_NEGARA'
       AND g.kedudukan_hukum <> ALL(%(bebas)s)))
  AND (g.nama COLLATE "C", g.pegawai_id) > (%(nama)s, %(id)s)
ORDER BY g.nama COLLATE "C", g.pegawai_id LIMIT %(n)s
"""  # noqa: S608 made of the constants above


def unor(conn: sa.Connection, siapa: Pemanggil, unor_id: str, *, hari: date) -> pb.UnorLengkap:
    """One unit, for whoever may look down from it or from above it."""
    if not dapat_dibandingkan(unor_id) or not unor_id:
        raise TidakDitemukan
    lingkup(conn, siapa, unor_id, hari)
    b = conn.execute(_UNOR, {"u": unor_id, "hari": hari}).one()
    hasil = pb.UnorLengkap(
        unor_id=b.unor_id,
        induk_id=b.induk_id or "",
        induk_nama=b.induk_nama,
        nama=b.nama,
        jenis=b.jenis,
        jabatan_pimpinan=b.jabatan_pimpinan,
        berakhir=wire.hari(b.berakhir),
        jumlah_pegawai=b.jumlah,
        boleh_mengubah=siapa.admin_dari(b.instansi_id) and b.berakhir is None,
        etag=str(b.versi),
    )
    for a in conn.execute(_BAWAHAN, {"u": unor_id}):
        hasil.bawahan.add(unor_id=a.unor_id, induk_id=unor_id, nama=a.nama)
    for p in conn.execute(_PIMPINAN, {"u": unor_id}):
        hasil.pimpinan.add(
            pegawai_id=p.pegawai_id,
            nama=p.nama,
            jabatan=p.jabatan,
            jenis_penugasan=wire.JENIS_PENUGASAN[p.jenis_penugasan],
            mulai=wire.hari(p.mulai),
            selesai=wire.hari(p.selesai),
        )
    hasil.riwayat.extend(_riwayat(conn, "unor", unor_id))
    return hasil


def daftar_pegawai(
    conn: sa.Connection, siapa: Pemanggil, request: pb.ListPegawaiRequest, *, hari: date
) -> pb.ListPegawaiResponse:
    """People of a scope by name; who has no post today is shown to those who read the agency."""
    for teks in (request.cari, request.unor_id, request.golongan):
        if not dapat_dibandingkan(teks):
            raise TidakDitemukan
    akar = lingkup(conn, siapa, request.unor_id, hari)
    n = ukuran(request.halaman.page_size)
    nama, id_ = kunci(request.halaman.page_token, (str, str)) or ("", "")
    cari = request.cari.strip().lower()
    pola = cari.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    pusat = SUPER_ADMIN in siapa.peran
    kelompok = wire.kata(istilah.KelompokJabatan, request.kelompok_jabatan, wire.KELOMPOK)
    isi: dict[str, Any] = {
        "akar": akar,
        "hari": hari,
        "pusat": pusat,
        "instansi": siapa.instansi_id,
        "lepas": not request.unor_id and siapa.pembaca_dari(siapa.instansi_id),
        "cari": cari,
        "awal": f"{pola}%",
        "tengah": f"% {pola}%",
        "kelompok": kelompok or "",
        "golongan": request.golongan.strip(),
        "tanpa": request.tanpa_penilai,
        "bebas": sorted(wajib_skp.bebas(hari)),
        "nama": nama,
        "id": id_,
        "n": n + 1,
    }
    semua = conn.exec_driver_sql(_ORANG, isi).all()
    lanjut = token((semua[n - 1].nama, semua[n - 1].pegawai_id)) if len(semua) > n else ""
    return pb.ListPegawaiResponse(
        pegawai=[_ringkas(b, hari) for b in semua[:n]], next_page_token=lanjut
    )


def riwayat_pegawai(
    conn: sa.Connection, siapa: Pemanggil, pegawai_id: str
) -> pb.ListRiwayatPegawaiResponse:
    """Changes by hand to one person: for himself and for who reads the agency."""
    _pastikan_boleh(conn, siapa, pegawai_id)
    return pb.ListRiwayatPegawaiResponse(riwayat=_riwayat(conn, "pegawai", pegawai_id))


def ubahan(conn: sa.Connection, siapa: Pemanggil, pegawai_id: str) -> pb.ListUbahanTanganResponse:
    """Which fields a sync leaves alone, and who set them: for the same readers."""
    _pastikan_boleh(conn, siapa, pegawai_id)
    return pb.ListUbahanTanganResponse(
        ubahan=[
            pb.UbahanTangan(bidang=b.bidang, oleh_nama=b.oleh_nama, pada=wire.waktu(b.pada))
            for b in ubahan_tangan.milik(conn, pegawai_id)
        ]
    )


def _pastikan_boleh(conn: sa.Connection, siapa: Pemanggil, pegawai_id: str) -> None:
    milik = conn.scalar(
        sa.text("SELECT instansi_id FROM pegawai WHERE pegawai_id = :p"), {"p": pegawai_id}
    )
    if milik is None:
        raise TidakDitemukan
    if pegawai_id != siapa.pegawai_id and not siapa.admin_dari(milik):
        raise AksesDitolak


def _riwayat(conn: sa.Connection, objek: str, id_: str) -> list[umum.Riwayat]:
    return [
        umum.Riwayat(
            waktu=wire.waktu(b.waktu),
            oleh_nama=b.oleh_nama,
            tindakan=b.tindakan,
            catatan=b.catatan,
            perubahan=[
                umum.Perubahan(bidang=bidang, sebelum=sebelum, sesudah=sesudah)
                for bidang, sebelum, sesudah in b.perubahan
            ],
        )
        for b in conn.execute(_RIWAYAT, {"o": objek, "id": id_})
    ]


def _ringkas(b: Any, hari: date) -> pb.PegawaiRingkas:
    wajib = wajib_skp.wajib_skp(JenisPegawai(b.jenis_pegawai), b.kedudukan_hukum, pada=hari)
    return pb.PegawaiRingkas(
        pegawai_id=b.pegawai_id,
        nip=b.nip,
        nama=b.nama_lengkap,
        golongan=b.golongan,
        kedudukan_hukum=b.kedudukan_hukum,
        jabatan=b.jabatan,
        unor_id=b.unor_id,
        unit_kerja=b.unit_kerja,
        kelompok_jabatan=wire.KELOMPOK[b.kelompok],
        pimpinan=b.pimpinan,
        penilai_nama=b.penilai_nama,
        wajib_skp=wajib.ya,
    )
