"""Reads of imports: SQL straight to the answer."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import impor_service_pb2 as pb
from services.chassis.errors import TidakDitemukan
from services.chassis.grpc_server import JAKARTA
from services.skp.adapters import wire
from services.skp.adapters.halaman import dapat_dibandingkan, kunci, token, ukuran
from services.skp.adapters.impor_excel.baca import sel
from services.skp.adapters.impor_excel.tables import impor, impor_baris
from services.skp.adapters.pengaturan import berlaku
from services.skp.adapters.tables import penugasan
from services.skp.domain import pengaturan
from services.skp.domain.impor import Impor, JenisImpor, StatusImpor, dihapus_pada
from services.skp.domain.impor_kolom import SEMUA

JABATAN_TERBANYAK = 5_000
_TANPA_BERKAS = [k for k in impor.c if k.name not in {"berkas", "sidik"}]


def satu(conn: sa.Connection, instansi_id: str, impor_id: str) -> pb.Impor:
    """One import of the agency; of another one it does not exist."""
    return _pesan(conn, _ambil(conn, instansi_id, impor_id))


def daftar(conn: sa.Connection, instansi_id: str, halaman: Any) -> pb.ListImporResponse:
    """Newest first."""
    n, dari = ukuran(halaman.page_size), kunci(halaman.page_token, (str,))
    c = impor.c
    cari = sa.select(*_TANPA_BERKAS).where(c.instansi_id == instansi_id)
    if dari:
        cari = cari.where(sa.cast(c.impor_id, sa.Text) < dari[0])
    baris = conn.execute(cari.order_by(c.impor_id.desc()).limit(n + 1)).all()
    lanjut = token([baris[n - 1].impor_id]) if len(baris) > n else ""
    isi = [_pesan(conn, b) for b in baris[:n]]
    return pb.ListImporResponse(impor=isi, next_page_token=lanjut)


def baris(conn: sa.Connection, instansi_id: str, request: Any) -> pb.ListBarisImporResponse:
    """Rows with what is wrong with them, in the order of the workbook."""
    milik = _ambil(conn, instansi_id, request.impor_id)
    n, dari = ukuran(request.halaman.page_size), kunci(request.halaman.page_token, (int,))
    c = impor_baris.c
    cari = sa.select(impor_baris).where(c.impor_id == milik.impor_id)
    if request.hanya_galat:
        cari = cari.where(sa.func.jsonb_array_length(c.galat) > 0)
    if dari:
        cari = cari.where(c.nomor > dari[0])
    isi = conn.execute(cari.order_by(c.nomor).limit(n + 1)).all()
    judul = {k.kunci: k.judul for k in SEMUA[JenisImpor(milik.jenis)]}
    return pb.ListBarisImporResponse(
        baris=[
            pb.BarisImpor(
                nomor=b.nomor,
                hasil=b.hasil,
                galat=[
                    pb.GalatSel(
                        sel=sel(milik.kolom, k, b.nomor),
                        kolom=judul.get(k, ""),
                        isi=b.isi.get(k, ""),
                        pesan=kalimat,
                    )
                    for k, kalimat in b.galat
                ],
            )
            for b in isi[:n]
        ],
        next_page_token=token([isi[n - 1].nomor]) if len(isi) > n else "",
    )


def jabatan(conn: sa.Connection, instansi_id: str, *, hari: date) -> list[str]:
    """The posts that people of the agency hold, each once."""
    c = penugasan.c
    berjalan = sa.and_(c.mulai <= hari, sa.or_(c.selesai.is_(None), c.selesai >= hari))
    nama = sa.select(c.jabatan).where(c.instansi_id == instansi_id, berjalan).distinct()
    return list(conn.scalars(nama.order_by(c.jabatan).limit(JABATAN_TERBANYAK)))


def _ambil(conn: sa.Connection, instansi_id: str, impor_id: str) -> Any:
    if not dapat_dibandingkan(impor_id):
        raise TidakDitemukan
    c = impor.c
    ini = sa.and_(c.instansi_id == instansi_id, sa.cast(c.impor_id, sa.Text) == impor_id)
    b = conn.execute(sa.select(*_TANPA_BERKAS).where(ini)).one_or_none()
    if b is None:
        raise TidakDitemukan
    return b


def _pesan(conn: sa.Connection, b: Any) -> pb.Impor:
    dibuat = b.dibuat.astimezone(JAKARTA).date()
    hari = int(berlaku(conn, b.instansi_id, dibuat)[pengaturan.SIMPAN])
    boleh = Impor(
        impor_id=b.impor_id,
        instansi_id=b.instansi_id,
        status=StatusImpor(b.status),
        jumlah=b.jumlah,
        galat=b.galat,
        versi=b.versi,
    ).boleh()
    return pb.Impor(
        impor_id=b.impor_id,
        jenis=f"JENIS_IMPOR_{b.jenis}",
        status=f"STATUS_IMPOR_{b.status}",
        cara=f"CARA_IMPOR_{b.cara or 'UNSPECIFIED'}",
        nama_berkas=b.nama_berkas,
        oleh_nama=b.oleh_nama,
        dibuat=wire.waktu(b.dibuat),
        selesai=wire.waktu(b.selesai) if b.selesai else "",
        jumlah=b.jumlah,
        diproses=b.diproses,
        galat=b.galat,
        baru=b.baru,
        berubah=b.berubah,
        sama=b.sama,
        kesalahan=b.kesalahan,
        dihapus_pada="" if b.dibersihkan else dihapus_pada(dibuat, hari).isoformat(),
        boleh=boleh,
        etag=str(b.versi),
    )
