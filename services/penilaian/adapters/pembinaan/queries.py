"""Lists of guidance and counselling: SQL straight to the answer."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters import tables as t
from services.penilaian.adapters import wire
from services.penilaian.adapters.pembinaan.tables import pembinaan, riwayat_pembinaan
from services.penilaian.adapters.pembinaan.wire import JENIS, PENGUSUL, STATUS
from services.penilaian.adapters.queries import sehalaman
from services.penilaian.adapters.rows import ke_orang, ke_orang_kini
from services.penilaian.adapters.token import dari_token, ke_token
from services.penilaian.domain.pembinaan_isi import JenisPembinaan
from services.penilaian.domain.pembinaan_status import StatusPembinaan

_B, _S = pembinaan.c, t.skp.c
_TERBUKA = (StatusPembinaan.DIAJUKAN.value, StatusPembinaan.BERJALAN.value)
_KONSELING = JenisPembinaan.KONSELING.value
# Relation → whom the row names, and whom its plan names now.
_PERAN = (
    (pb.PERAN_PEMBINAAN_PEGAWAI, _B.pegawai_id, None),
    (pb.PERAN_PEMBINAAN_PENILAI, _B.penilai_id, _S.penilai_id),
    (pb.PERAN_PEMBINAAN_ATASAN_PENILAI, _B.atasan_penilai_id, _S.atasan_penilai_id),
)


def daftar(
    conn: sa.Connection, siapa: str, *, terbuka: bool, halaman: umum.Halaman
) -> pb.ListPembinaanResponse:
    """Newest first; who stands in two relations to one sees it once, in the nearer one.

    A counselling is found only by those whom its own row names; guidance that is not over, only by
    those whom its plan names now.
    """
    mengikuti_skp = (_B.jenis != _KONSELING) & _B.status.in_(_TERBUKA)
    potong = []
    for peran, tertulis, kini in _PERAN:
        satu = sa.select(_B.id, sa.literal(int(peran)).label("peran"))
        if kini is None:
            potong.append(satu.where(tertulis == siapa))
        else:
            potong.append(satu.where(tertulis == siapa, ~mengikuti_skp))
            sama = (_S.skp_id == _B.skp_id) & (_S.tahun == _B.tahun)
            potong.append(satu.join(t.skp, sama).where(kini == siapa, _B.jenis != _KONSELING))
    milik = sa.union_all(*potong).subquery()
    sekali = (
        sa.select(milik.c.id, sa.func.min(milik.c.peran).label("peran"))
        .group_by(milik.c.id)
        .subquery()
    )
    cari = sa.select(pembinaan, sekali.c.peran).join(sekali, sekali.c.id == _B.id)
    if terbuka:
        cari = cari.where(_B.status.in_(_TERBUKA) | _menunggu_umpan_balik())
    return _sehalaman(conn, cari, halaman)


def daftar_instansi(
    conn: sa.Connection, instansi_id: str, *, terbuka: bool, halaman: umum.Halaman
) -> pb.ListPembinaanResponse:
    """The finished guidance of an agency, newest first."""
    cari = sa.select(pembinaan, sa.literal(int(pb.PERAN_PEMBINAAN_ADMIN)).label("peran")).where(
        _B.instansi_id == instansi_id,
        _B.status == StatusPembinaan.SELESAI.value,
        _B.jenis != _KONSELING,
    )
    if terbuka:
        cari = cari.where(_menunggu_umpan_balik())
    return _sehalaman(conn, cari, halaman)


def _sehalaman(conn: sa.Connection, cari: Any, halaman: umum.Halaman) -> pb.ListPembinaanResponse:
    if halaman.page_token:
        (dari,) = dari_token(halaman.page_token, (str,))
        cari = cari.where(sa.cast(_B.id, sa.Text) < dari)
    n = sehalaman(halaman)
    semua = conn.execute(cari.order_by(_B.id.desc()).limit(n + 1)).all()
    lanjut = ke_token([semua[n - 1].id]) if len(semua) > n else ""
    return pb.ListPembinaanResponse(
        pembinaan=[_ringkas(b) for b in semua[:n]], next_page_token=lanjut
    )


def calon(
    conn: sa.Connection, siapa: str, *, tahun: int, halaman: umum.Halaman
) -> pb.ListCalonPembinaanResponse:
    """Plans of a year on which somebody may propose: his own first, then his people's by name."""
    milik = _S.pegawai_id == siapa
    urut = (sa.case((milik, 0), else_=1), _S.pegawai_nama, _S.skp_id)
    cari = (
        sa.select(
            _S.skp_id,
            _S.tahun,
            _S.pegawai_id,
            _S.rencana["pegawai"].label("pegawai"),
            sa.func.to_jsonb(t.pegawai.table_valued()).label("pegawai_kini"),
        )
        .outerjoin(t.pegawai, t.pegawai.c.pegawai_id == _S.pegawai_id)
        .where(_S.tahun == tahun, milik | (_S.penilai_id == siapa))
    )
    if halaman.page_token:
        giliran, skp_id = dari_token(halaman.page_token, (int, str))
        # The name is looked up again: an address, where tokens travel, never holds one.
        akhir = t.skp.alias("akhir")
        nama = sa.select(akhir.c.pegawai_nama).where(
            akhir.c.tahun == tahun, akhir.c.skp_id == skp_id
        )
        cari = cari.where(sa.tuple_(*urut) > sa.tuple_(giliran, nama.scalar_subquery(), skp_id))
    n = sehalaman(halaman)
    semua = conn.execute(cari.order_by(*urut).limit(n + 1)).all()
    lanjut = ""
    if len(semua) > n:
        tepi = semua[n - 1]
        lanjut = ke_token([int(tepi.pegawai_id != siapa), tepi.skp_id])
    return pb.ListCalonPembinaanResponse(
        calon=[
            pb.CalonPembinaan(
                skp_id=b.skp_id,
                pegawai=wire.orang(ke_orang_kini(b.pegawai, b.pegawai_kini)),
                sebagai=pb.PENGUSUL_PEMBINAAN_PEGAWAI
                if b.pegawai_id == siapa
                else pb.PENGUSUL_PEMBINAAN_PENILAI,
                tahun=b.tahun,
            )
            for b in semua[:n]
        ],
        next_page_token=lanjut,
    )


def riwayat(conn: sa.Connection, id: str) -> list[umum.Riwayat]:
    """The history of one, oldest first."""
    r = riwayat_pembinaan.c
    cari = sa.select(riwayat_pembinaan).where(r.pembinaan_id == id).order_by(r.waktu, r.id)
    return [wire.riwayat(b) for b in conn.execute(cari)]


def _menunggu_umpan_balik() -> Any:
    return sa.and_(
        _B.status == StatusPembinaan.SELESAI.value,
        _B.jenis != _KONSELING,
        _B.umpan_balik.is_(None) | _B.kompetensi.is_(None),
    )


def _ringkas(b: Any) -> pb.PembinaanRingkas:
    selesai = b.status == StatusPembinaan.SELESAI.value and b.jenis != _KONSELING
    return pb.PembinaanRingkas(
        pembinaan_id=b.id,
        tahun=b.tahun,
        jenis=JENIS[b.jenis],
        status=STATUS[b.status],
        pengusul=PENGUSUL[b.pengusul],
        peran=b.peran,
        pegawai=wire.orang(ke_orang(b.orang["pegawai"])),
        diajukan_pada=wire.waktu(b.diajukan_pada),
        menunggu_umpan_balik=selesai and b.umpan_balik is None,
        menunggu_kompetensi=selesai and b.kompetensi is None,
    )
