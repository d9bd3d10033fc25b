"""Lists of reports and of reporters: SQL straight to the answer."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters import tables as t
from services.penilaian.adapters import wire
from services.penilaian.adapters.kalender import kalender
from services.penilaian.adapters.pelaporan import pilih
from services.penilaian.adapters.pelaporan.pyb import pyb
from services.penilaian.adapters.pelaporan.repository import ke_laporan
from services.penilaian.adapters.pelaporan.tables import laporan, laporan_dokumen, riwayat_laporan
from services.penilaian.adapters.pelaporan.wire import ringkas
from services.penilaian.adapters.queries import sehalaman
from services.penilaian.adapters.tenggat import pilih as pilih_tenggat
from services.penilaian.adapters.token import dari_token, ke_token
from services.penilaian.domain.laporan import BERJALAN, PeriodeLaporan, StatusLaporan
from services.penilaian.domain.siklus import JenisPeriode
from services.penilaian.domain.tenggat import MUNDUR, TENGGAT, LangkahTenggat, Tenggat

_L, _P, _S, _D = laporan.c, t.penilaian.c, t.skp.c, laporan_dokumen.c
_JALAN = tuple(s.value for s in BERJALAN)


def keluar(siapa: str) -> Any:
    """Those that somebody made."""
    return _L.pelapor_id == siapa


def masuk(siapa: str, instansi_id: str, *, sebagai_pyb: bool) -> Any:
    """Those that lie with somebody, who may be the PyB of his agency."""
    padanya = _L.pemegang_id == siapa
    if sebagai_pyb:
        padanya |= (_L.instansi_id == instansi_id) & _L.di_pyb
    return _L.status.in_(_JALAN) & padanya


def seinstansi(instansi_id: str, *, admin: bool) -> Any:
    """Those of an agency; the PyB sees what has reached him."""
    milik = _L.instansi_id == instansi_id
    return milik if admin else milik & _L.di_pyb


def daftar(
    conn: sa.Connection, syarat: Any, *, tahun: int, jenis: JenisPeriode | None, ke: int,
    hari: date, halaman: umum.Halaman,
) -> pb.ListLaporanResponse:  # fmt: skip
    """Newest first."""
    cari = sa.select(laporan).where(syarat)
    if tahun:
        cari = cari.where(_L.tahun == tahun)
    if jenis:
        cari = cari.where(_L.jenis == jenis.value, _L.ke == ke)
    if halaman.page_token:
        (dari,) = dari_token(halaman.page_token, (str,))
        cari = cari.where(sa.cast(_L.id, sa.Text) < dari)
    n = sehalaman(halaman)
    semua = conn.execute(cari.order_by(_L.id.desc()).limit(n + 1)).all()
    kini = {i: pyb(conn, i, pada=hari) for i in {b.instansi_id for b in semua}}
    return pb.ListLaporanResponse(
        laporan=[ringkas(ke_laporan(b, kini[b.instansi_id])) for b in semua[:n]],
        next_page_token=ke_token([semua[n - 1].id]) if len(semua) > n else "",
    )


def riwayat(conn: sa.Connection, id: str) -> list[umum.Riwayat]:
    """The history of one, oldest first."""
    r = riwayat_laporan.c
    cari = sa.select(riwayat_laporan).where(r.laporan_id == id).order_by(r.waktu, r.id)
    return [wire.riwayat(b) for b in conn.execute(cari)]


def pelapor(
    conn: sa.Connection, instansi_id: str, periode: PeriodeLaporan, *, belum: bool, hari: date,
    halaman: umum.Halaman,
) -> tuple[list[pb.Pelapor], str]:  # fmt: skip
    """Everybody with documents to report of one evaluation in an agency, by his id."""
    dilaporkan: Any = pilih.DALAM_LAPORAN.is_not(None)
    hitung = (
        sa.select(
            pilih.PELAPOR.label("pelapor_id"),
            sa.func.max(pilih.JABATAN).label("jabatan"),
            sa.func.count().label("jumlah"),
            sa.func.count().filter(pilih.DISAMPAIKAN).label("disampaikan"),
            sa.func.count().filter(dilaporkan).label("dilaporkan"),
            sa.func.count().filter(_diterima()).label("diterima"),
            sa.func.count().filter(_lewat(conn, periode, hari)).label("lewat"),
        )
        .select_from(t.penilaian)
        .join(t.skp, (_S.skp_id == _P.skp_id) & (_S.tahun == _P.tahun))
        .where(
            _P.tahun == periode.tahun,
            _P.instansi_id == instansi_id,
            _P.jenis == periode.jenis.value,
            _P.ke == periode.ke,
            _P.ditiadakan == "",
        )
        .group_by(sa.text("pelapor_id"))
    ).subquery()
    h = hitung.c
    cari = sa.select(hitung, sa.func.coalesce(t.pegawai.c.nama, "").label("nama")).outerjoin(
        t.pegawai, t.pegawai.c.pegawai_id == h.pelapor_id
    )
    if belum:
        cari = cari.where(h.dilaporkan < h.jumlah)
    if halaman.page_token:
        (dari,) = dari_token(halaman.page_token, (str,))
        cari = cari.where(h.pelapor_id > dari)
    n = sehalaman(halaman)
    semua = conn.execute(cari.order_by(h.pelapor_id).limit(n + 1)).all()
    lanjut = ke_token([semua[n - 1].pelapor_id]) if len(semua) > n else ""
    return [_ke_pelapor(b) for b in semua[:n]], lanjut


def _ke_pelapor(b: Any) -> pb.Pelapor:
    return pb.Pelapor(
        pegawai_id=b.pelapor_id,
        nama=b.nama,
        jabatan=b.jabatan or "",
        jumlah=b.jumlah,
        disampaikan=b.disampaikan,
        dilaporkan=b.dilaporkan,
        diterima=b.diterima,
        lewat=b.lewat,
    )


def _diterima() -> Any:
    """The version of its result that counts stands in a report that the PyB has received."""
    diterima = sa.select(_L.id).where(
        _L.id == pilih.DALAM_LAPORAN, _L.status == StatusLaporan.DITERIMA.value
    )
    return sa.exists(diterima.correlate(t.penilaian))


def _lewat(conn: sa.Connection, periode: PeriodeLaporan, hari: date) -> Any:
    """Its last day to be reported has passed."""
    kemarin = hari - timedelta(days=1)
    libur = kalender(conn, sejak=min(date(periode.tahun, 1, 1), hari - timedelta(days=MUNDUR)))
    habis = pilih_tenggat.habis(_langkah(periode), libur, sampai=kemarin)
    if habis is None:
        return sa.false()
    return sa.and_(pilih.DISAMPAIKAN, pilih.DALAM_LAPORAN.is_(None), *habis)


def _langkah(periode: PeriodeLaporan) -> Tenggat:
    tahunan = periode.jenis is JenisPeriode.TAHUNAN
    return next(
        satu for satu in TENGGAT
        if satu.langkah is LangkahTenggat.LAPOR and satu.tahunan is tahunan
    )  # fmt: skip
