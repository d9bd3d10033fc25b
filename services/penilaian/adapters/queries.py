"""Reads: rows straight to what is shown, past the aggregate."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters import tables as t
from services.penilaian.adapters import wire
from services.penilaian.adapters.pengaturan import JENDELA
from services.penilaian.adapters.penilai_periode import (
    PENILAI,
    PENILAI_ID,
    beratasan,
    dinilai_oleh,
)
from services.penilaian.adapters.rows import ke_orang_kini
from services.penilaian.adapters.token import dari_token, ke_token
from services.penilaian.domain.jendela_evaluasi import JendelaLewat, batas_penilaian
from services.penilaian.domain.penetap_capaian import Simpul
from services.penilaian.domain.penilaian import StatusPenilaian
from services.penilaian.domain.siklus import JenisPeriode, Periode

_BAWAAN, _PALING_BANYAK = 20, 100
_PENILAI = t.pegawai.alias("penilai")

DAFTAR = (
    sa.select(
        t.penilaian,
        t.skp.c.pegawai_nama,
        t.skp.c.rencana["pegawai"].label("pegawai"),
        sa.func.to_jsonb(t.pegawai.table_valued()).label("pegawai_kini"),
        sa.func.coalesce(_PENILAI.c.nama, PENILAI["nama"].astext).label("penilai_nama"),
        JENDELA,
    )
    .join(t.skp, (t.skp.c.skp_id == t.penilaian.c.skp_id) & (t.skp.c.tahun == t.penilaian.c.tahun))
    .outerjoin(t.pegawai, t.pegawai.c.pegawai_id == t.skp.c.pegawai_id)
    .outerjoin(_PENILAI, _PENILAI.c.pegawai_id == PENILAI_ID)
)

# UNION drops what was seen: a ring in the data ends by itself.
_KE_ATAS = sa.text(
    "WITH RECURSIVE naik AS ("
    " SELECT unor_id, induk_id, pimpinan_id FROM unor WHERE unor_id = :unor_id"
    " UNION SELECT u.unor_id, u.induk_id, u.pimpinan_id"
    " FROM unor u JOIN naik ON u.unor_id = naik.induk_id"
    ") SELECT * FROM naik"
)
_RIWAYAT = (
    sa.select(t.riwayat)
    .where(
        t.riwayat.c.tahun == sa.bindparam("tahun"),
        t.riwayat.c.penilaian_id == sa.bindparam("id"),
    )
    .order_by(t.riwayat.c.waktu, t.riwayat.c.id)
)


def list_periode(
    conn: sa.Connection, pegawai_id: str, *, tahun: int, skp_id: str
) -> list[pb.Periode]:
    """Periods of a person's own plans, newest year first, annual last in each plan."""
    pilih = DAFTAR.where(t.skp.c.pegawai_id == pegawai_id)
    if tahun:
        pilih = pilih.where(t.skp.c.tahun == tahun)
    if skp_id:
        pilih = pilih.where(t.skp.c.skp_id == skp_id)
    urut = pilih.order_by(
        t.penilaian.c.tahun.desc(),
        t.penilaian.c.skp_id,
        t.penilaian.c.jenis == JenisPeriode.TAHUNAN.value,
        t.penilaian.c.ke,
    )
    return [ke_periode(baris) for baris in conn.execute(urut)]


def list_bawahan(
    conn: sa.Connection,
    penilai_id: str,
    *,
    tahun: int,
    jenis: JenisPeriode | None,
    status: str | None,
    halaman: umum.Halaman,
    beralih: JendelaLewat | None = None,
) -> tuple[list[pb.Periode], str]:
    """Periods of the people whom a person assesses, by name, then plan, then period.

    `beralih`: those that passed to him as the rater's superior, because their window is over.
    """
    p = t.penilaian.c
    kunci = (t.skp.c.pegawai_nama, p.tahun, p.skp_id, p.jenis, p.ke)
    pilih = DAFTAR.where(dinilai_oleh(penilai_id))
    if beralih:
        tahunan = p.jenis == JenisPeriode.TAHUNAN.value
        hari = sa.func.coalesce(JENDELA.element, beralih.hari_bawaan)
        pilih = DAFTAR.where(
            beratasan(penilai_id),
            t.skp.c.disetujui,
            p.status == StatusPenilaian.BERJALAN.value,
            p.ditiadakan == "",
            sa.or_(
                sa.and_(tahunan, p.tahun <= beralih.tahunan_sampai),
                # What has not ended is told by the row alone, before a choice is looked up.
                sa.and_(~tahunan, p.selesai < beralih.pada, p.selesai + hari < beralih.pada),
            ),
        )
    if tahun:
        pilih = pilih.where(t.skp.c.tahun == tahun)
    if jenis:
        pilih = pilih.where(p.jenis == jenis.value)
    if status:
        # What is not held waits for nobody.
        pilih = pilih.where(p.status == status, p.ditiadakan == "")
    if halaman.page_token:
        tahun_akhir, skp_id, *sisa = dari_token(halaman.page_token, (int, str, str, int))
        # The name is looked up again: an address, where tokens travel, never holds one.
        nama = sa.select(t.skp.c.pegawai_nama).where(
            t.skp.c.tahun == tahun_akhir, t.skp.c.skp_id == skp_id
        )
        sesudah = (nama.scalar_subquery(), tahun_akhir, skp_id, *sisa)
        pilih = pilih.where(sa.tuple_(*kunci) > sa.tuple_(*sesudah))
    ukuran = sehalaman(halaman)
    baris = conn.execute(pilih.order_by(*kunci).limit(ukuran + 1)).all()
    lanjut = ""
    if len(baris) > ukuran:
        akhir = baris[ukuran - 1]
        lanjut = ke_token([akhir.tahun, akhir.skp_id, akhir.jenis, akhir.ke])
    return [ke_periode(satu) for satu in baris[:ukuran]], lanjut


def sehalaman(halaman: umum.Halaman) -> int:
    """How many rows the page that was asked for has at most."""
    return min(halaman.page_size or _BAWAAN, _PALING_BANYAK)


def ke_periode(baris: Any) -> pb.Periode:
    """A row of `DAFTAR` as a period."""
    periode = Periode(JenisPeriode(baris.jenis), baris.ke, baris.nama, baris.mulai, baris.selesai)
    return pb.Periode(
        periode_id=baris.id,
        skp_id=baris.skp_id,
        jenis=wire.JENIS_PERIODE[baris.jenis],
        nama=baris.nama,
        tahun=baris.tahun,
        mulai=wire.hari(baris.mulai),
        selesai=wire.hari(baris.selesai),
        batas_penilaian=wire.hari(batas_penilaian(periode, baris.jendela).batas),
        status=wire.STATUS[baris.status],
        pegawai=wire.orang(ke_orang_kini(baris.pegawai, baris.pegawai_kini)),
        penilai_nama=baris.penilai_nama,
        rating_hasil_kerja=wire.EKSPEKTASI[baris.rating_hasil_kerja or ""],
        rating_perilaku=wire.EKSPEKTASI[baris.rating_perilaku or ""],
        predikat=wire.PREDIKAT[baris.predikat or ""],
        perlu_ditinjau=baris.perlu_ditinjau,
        etag=str(baris.versi),
        jumlah_bukti_dukung=baris.jumlah_bukti_dukung,
        ditiadakan=baris.ditiadakan,
    )


def riwayat(conn: sa.Connection, periode_id: str, tahun: int) -> list[umum.Riwayat]:
    """The history of a period, oldest first."""
    return [wire.riwayat(b) for b in conn.execute(_RIWAYAT, {"tahun": tahun, "id": periode_id})]


def ke_atas(conn: sa.Connection, unor_id: str) -> dict[str, Simpul]:
    """A unit and everything above it; empty for an unknown one."""
    return _pohon(conn.execute(_KE_ATAS, {"unor_id": unor_id}))


def pohon_instansi(conn: sa.Connection, instansi_id: str) -> dict[str, Simpul]:
    """All units of an agency."""
    return _pohon(
        conn.execute(
            sa.select(t.unor.c.unor_id, t.unor.c.induk_id, t.unor.c.pimpinan_id).where(
                t.unor.c.instansi_id == instansi_id
            )
        )
    )


def _pohon(baris: Iterable[Any]) -> dict[str, Simpul]:
    return {b.unor_id: Simpul(b.unor_id, b.induk_id, b.pimpinan_id) for b in baris}


def capaian_unor(
    conn: sa.Connection, unor_id: list[str], *, tahun: int, jenis: JenisPeriode, ke: int
) -> list[pb.CapaianUnor]:
    """Units with what is set for one period, empty where nothing is."""
    c, u = t.capaian_organisasi.c, t.unor.c
    pilih = (
        sa.select(u.unor_id, u.nama, u.pimpinan_nama, c.nilai, c.oleh_nama, c.catatan)
        .add_columns(c.ditetapkan_pada, c.versi)
        .join_from(
            t.unor,
            t.capaian_organisasi,
            (c.unor_id == u.unor_id)
            & (c.tahun == tahun)
            & (c.jenis == jenis.value)
            & (c.ke == ke),
            isouter=True,
        )
        .where(u.unor_id.in_(unor_id))
        .order_by(u.nama, u.unor_id)
    )
    return [
        pb.CapaianUnor(
            unor_id=b.unor_id,
            nama=b.nama,
            pimpinan_nama=b.pimpinan_nama,
            tahun=tahun,
            jenis=wire.JENIS_PERIODE[jenis],
            ke=ke,
            nilai=wire.CAPAIAN[b.nilai or ""],
            ditetapkan_oleh=b.oleh_nama or "",
            ditetapkan_pada=wire.waktu(b.ditetapkan_pada),
            etag=str(b.versi) if b.versi else "",
            catatan=b.catatan or "",
        )
        for b in conn.execute(pilih)
    ]
