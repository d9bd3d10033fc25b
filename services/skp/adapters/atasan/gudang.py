"""A request ↔ its rows, and what follows when it is granted."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa
from psycopg.errors import UniqueViolation
from sqlalchemy import exc

from services.chassis.errors import SudahBerubah, TidakDitemukan
from services.skp.adapters import organisasi, outbox
from services.skp.adapters import tables as tabel
from services.skp.adapters.atasan.tables import (
    penilai_sementara,
    permintaan_data,
    permintaan_riwayat,
)
from services.skp.adapters.halaman import dapat_dibandingkan
from services.skp.adapters.organisasi import SqlOrganisasi
from services.skp.adapters.penyegaran import segarkan_pegawai, segarkan_unor, sekitar
from services.skp.adapters.repository import SqlGudangSkp
from services.skp.adapters.satu_pimpinan import satu_pimpinan
from services.skp.domain import wajib_skp
from services.skp.domain.errors import PermintaanMasihTerbuka, PimpinanSudahAda
from services.skp.domain.events import PermintaanDataBerubah
from services.skp.domain.istilah import JenisPermintaan, StatusPermintaan
from services.skp.domain.orang import Orang
from services.skp.domain.pegawai import utama
from services.skp.domain.permintaan_data import Kejadian, Permintaan
from services.skp.domain.tanggal import terbilang
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases.atasan import Calon
from services.skp.use_cases.persetujuan import sesuaikan

_DI_BAWAH = sa.text("""
WITH RECURSIVE naik AS (
    SELECT penilai_kini_id AS id FROM penugasan WHERE pegawai_id = :siapa
    UNION
    SELECT p.penilai_kini_id FROM penugasan p JOIN naik n ON p.pegawai_id = n.id
)
SELECT EXISTS (SELECT 1 FROM naik WHERE id = :penilai)
""")
_PIMPINAN = sa.text("""
SELECT mulai FROM penugasan WHERE unor_id = :u AND pimpinan AND jenis_penugasan = 'DEFINITIF'
  AND penugasan_id <> :p AND (selesai IS NULL OR selesai >= :hari) LIMIT 1
""")
_SKP_TERBUKA = sa.text("""
SELECT skp_id::text FROM skp WHERE penugasan_id = :p AND status IN ('DRAFT', 'PENGAJUAN')
  AND selesai >= :hari ORDER BY skp_id
""")


class SqlGudangPermintaan:
    """Requests in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def ambil(self, permintaan_id: str) -> Permintaan:
        """Load and lock."""
        if not dapat_dibandingkan(permintaan_id):
            raise TidakDitemukan
        ini = sa.cast(permintaan_data.c.permintaan_id, sa.Text) == permintaan_id
        b = self._conn.execute(
            sa.select(permintaan_data).where(ini).with_for_update()
        ).one_or_none()
        if b is None:
            raise TidakDitemukan
        return ke_domain(self._conn, b)

    def tambah(self, permintaan: Permintaan, t: Tindakan) -> None:
        """Write a new request and announce it."""
        try:
            self._conn.execute(permintaan_data.insert(), _baris(permintaan))
        except exc.IntegrityError as e:
            if isinstance(e.orig, UniqueViolation):
                raise PermintaanMasihTerbuka from e
            raise
        dari = permintaan.status
        baru = Kejadian(
            tindakan="Mengajukan permintaan perbaikan data", dari=dari, ke=dari, catatan="", t=t
        )
        self._catat(permintaan, [baru])
        self._umumkan(permintaan, "")

    def simpan(self, permintaan: Permintaan, catatan: str) -> None:
        """Write what changed and announce it."""
        lama = permintaan.versi - len(permintaan.kejadian)
        hasil = self._conn.execute(
            permintaan_data.update().where(
                permintaan_data.c.permintaan_id == permintaan.permintaan_id,
                permintaan_data.c.versi == lama,
            ),
            {"status": permintaan.status, "batas": permintaan.batas, "versi": permintaan.versi},
        )
        if hasil.rowcount != 1:
            raise SudahBerubah(versi=permintaan.versi)
        self._catat(permintaan, permintaan.kejadian)
        self._umumkan(permintaan, catatan)

    def calon(self, nip: str, hari: date) -> Calon | None:
        """Somebody by NIP, of whatever agency."""
        semua = (
            organisasi.orang(self._conn, tabel.pegawai.c.nip == nip)
            if dapat_dibandingkan(nip)
            else []
        )
        if not semua:
            return None
        pegawai, penugasan = semua[0]
        orang = pegawai.sebagai(utama(penugasan, dari=hari, sampai=hari))
        return Calon(orang, wajib_skp.dapat_menilai(pegawai.kedudukan_hukum, pada=hari))

    def dinilai_oleh(self, pegawai_id: str, penilai_id: str) -> bool:
        """Whether the one stands below the other, on whatever level."""
        cari = {"siapa": pegawai_id, "penilai": penilai_id}
        return bool(self._conn.scalar(_DI_BAWAH, cari))

    def unor_ada(self, unor_id: str, instansi_id: str) -> bool:
        """Whether the agency has this unit."""
        return SqlOrganisasi(self._conn).unor_ada(unor_id, instansi_id)

    def koreksi(self, permintaan: Permintaan, t: Tindakan) -> None:
        """The proposed superior assesses this post from the day on."""
        assert permintaan.diusulkan is not None
        self._conn.execute(
            sa.text(
                "INSERT INTO koreksi_penilai (penugasan_id, instansi_id, berlaku_sejak,"
                " penilai_id, oleh_nama, alasan) VALUES (:p, :i, :s, :n, :o, :a)"
                " ON CONFLICT (penugasan_id, berlaku_sejak) DO UPDATE SET"
                " penilai_id = excluded.penilai_id, oleh_nama = excluded.oleh_nama,"
                " alasan = excluded.alasan"
            ),
            {
                "p": permintaan.penugasan_id,
                "i": permintaan.instansi_id,
                "s": permintaan.berlaku_sejak,
                "n": permintaan.diusulkan.pegawai_id,
                "o": t.nama,
                "a": permintaan.uraian,
            },
        )

    def jadikan_pimpinan(self, permintaan: Permintaan, t: Tindakan) -> None:
        """The claimed unit is led by this post, unless another leads it."""
        cari = {"u": permintaan.unor_id, "p": permintaan.penugasan_id, "hari": t.hari}
        sejak = self._conn.scalar(_PIMPINAN, cari)
        if sejak is not None:
            raise PimpinanSudahAda(cara="definitif", sejak=terbilang(sejak))
        ini = tabel.penugasan.c.penugasan_id == permintaan.penugasan_id
        with satu_pimpinan(
            self._conn, lambda: PimpinanSudahAda(cara="definitif", sejak=terbilang(t.hari))
        ):
            self._conn.execute(tabel.penugasan.update().where(ini), {"pimpinan": True})
        segarkan_unor(self._conn, tabel.unor.c.unor_id == permintaan.unor_id, t.hari)

    def sementara(self, permintaan: Permintaan, penilai_id: str, akhir: date, t: Tindakan) -> None:
        """Somebody assesses this post until a day."""
        self._conn.execute(
            sa.text(
                "INSERT INTO penilai_sementara (penugasan_id, instansi_id, penilai_id, mulai,"
                " berakhir, permintaan_id, oleh_nama) VALUES (:p, :i, :n, :m, :b,"
                " cast(:q AS uuid), :o) ON CONFLICT (penugasan_id) DO UPDATE SET"
                " penilai_id = excluded.penilai_id, mulai = excluded.mulai,"
                " berakhir = excluded.berakhir, permintaan_id = excluded.permintaan_id,"
                " oleh_nama = excluded.oleh_nama"
            ),
            {
                "p": permintaan.penugasan_id,
                "i": permintaan.instansi_id,
                "n": penilai_id,
                "m": t.hari,
                "b": akhir,
                "q": permintaan.permintaan_id,
                "o": t.nama,
            },
        )

    def akhiri_sementara(self, permintaan: Permintaan, t: Tindakan) -> None:
        """The temporary rater of this request goes."""
        ini = penilai_sementara.c.permintaan_id == permintaan.permintaan_id
        self._conn.execute(penilai_sementara.delete().where(ini))

    def terapkan(self, permintaan: Permintaan, t: Tindakan) -> None:
        """The person is announced anew, and his open plans take the rater of today."""
        orang = SqlOrganisasi(self._conn)
        cari = {"p": permintaan.penugasan_id, "hari": t.hari}
        for skp_id in self._conn.execute(_SKP_TERBUKA, cari).scalars().all():
            sesuaikan(SqlGudangSkp(self._conn, sekarang=t.pada), orang, skp_id, t=t)
        segarkan_pegawai(self._conn, sekitar(permintaan.pegawai.pegawai_id), t.hari)

    def _catat(self, permintaan: Permintaan, kejadian: list[Kejadian]) -> None:
        baris = [
            {
                "permintaan_id": permintaan.permintaan_id,
                "instansi_id": permintaan.instansi_id,
                "waktu": k.t.pada,
                "oleh": k.t.oleh,
                "oleh_nama": k.t.nama,
                "tindakan": k.tindakan,
                "dari": k.dari,
                "ke": k.ke,
                "catatan": k.catatan,
            }
            for k in kejadian
        ]
        self._conn.execute(permintaan_riwayat.insert(), baris)

    def _umumkan(self, permintaan: Permintaan, catatan: str) -> None:
        fakta = PermintaanDataBerubah(
            permintaan=permintaan, catatan=catatan, versi=permintaan.versi
        )
        outbox.sampaikan(self._conn, [fakta])


def ke_domain(conn: sa.Connection, b: Any) -> Permintaan:
    """The request of a row; people as they are today."""
    return Permintaan(
        permintaan_id=str(b.permintaan_id),
        instansi_id=b.instansi_id,
        pegawai=_orang(conn, b.pegawai_id),
        penugasan_id=b.penugasan_id,
        jenis=JenisPermintaan(b.jenis),
        uraian=b.uraian,
        diusulkan=_orang(conn, b.diusulkan_id) if b.diusulkan_id else None,
        unor_id=b.unor_id,
        berlaku_sejak=b.berlaku_sejak,
        diajukan=b.diajukan,
        batas=b.batas,
        status=StatusPermintaan(b.status),
        versi=b.versi,
    )


def _orang(conn: sa.Connection, pegawai_id: str) -> Orang:
    ((pegawai, penugasan),) = organisasi.orang(conn, tabel.pegawai.c.pegawai_id == pegawai_id)
    return pegawai.sebagai(utama(penugasan, dari=date.min, sampai=date.max))


def _baris(p: Permintaan) -> dict[str, Any]:
    return {
        "permintaan_id": p.permintaan_id,
        "instansi_id": p.instansi_id,
        "pegawai_id": p.pegawai.pegawai_id,
        "penugasan_id": p.penugasan_id,
        "jenis": p.jenis,
        "status": p.status,
        "uraian": p.uraian,
        "diusulkan_id": p.diusulkan and p.diusulkan.pegawai_id,
        "unor_id": p.unor_id,
        "berlaku_sejak": p.berlaku_sejak,
        "diajukan": p.diajukan,
        "batas": p.batas,
        "versi": p.versi,
    }
