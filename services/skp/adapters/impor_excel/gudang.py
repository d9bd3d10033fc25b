"""Imports ↔ their rows, and the organisation as an import changes it."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert
from uuid_utils.compat import uuid7

from services.chassis.errors import TidakDitemukan
from services.skp.adapters import tables as tabel
from services.skp.adapters.halaman import dapat_dibandingkan
from services.skp.adapters.impor_excel.tables import impor
from services.skp.adapters.manajemen.gudang import SqlGudangOrganisasi
from services.skp.domain.impor import CaraImpor, Impor, JenisImpor, StatusImpor
from services.skp.domain.impor_kolom import BarisPegawai
from services.skp.domain.pangkat import pangkat
from services.skp.domain.pegawai import Pegawai
from services.skp.domain.tindakan import Tindakan

TERBUKA = ("ANTRE", "MEMERIKSA", "SIAP", "MENERAPKAN")


class SqlGudangImpor:
    """Imports in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def tambah(
        self, instansi_id: str, jenis: JenisImpor, nama: str, berkas: bytes, t: Tindakan
    ) -> str:
        """A new import; the same workbook, while it is under way, is that import."""
        sidik = hashlib.sha256(berkas).digest()
        baris = {
            "impor_id": str(uuid7()),
            "instansi_id": instansi_id,
            "jenis": jenis,
            "status": StatusImpor.ANTRE,
            "nama_berkas": nama,
            "berkas": berkas,
            "sidik": sidik,
            "oleh": t.oleh,
            "oleh_nama": t.nama,
            "dibuat": t.pada,
        }
        c = impor.c
        self._conn.execute(
            insert(impor)
            .values(baris)
            .on_conflict_do_nothing(
                index_elements=["instansi_id", "jenis", "sidik"],
                index_where=sa.literal_column("status").in_(
                    [sa.literal_column(f"'{s}'") for s in TERBUKA]
                ),
            )
        )
        ini = sa.select(c.impor_id).where(
            c.instansi_id == instansi_id,
            c.jenis == jenis,
            c.sidik == sidik,
            c.status.in_(TERBUKA),
        )
        return str(self._conn.scalars(ini).one())

    def ambil(self, impor_id: str) -> Impor:
        """Load and lock one."""
        c = impor.c
        kolom = (c.impor_id, c.instansi_id, c.status, c.jumlah, c.galat, c.versi, c.cara)
        ini = sa.select(*kolom).where(sa.cast(c.impor_id, sa.Text) == impor_id).with_for_update()
        b = self._conn.execute(ini).one_or_none() if dapat_dibandingkan(impor_id) else None
        if b is None:
            raise TidakDitemukan
        return Impor(
            impor_id=b.impor_id,
            instansi_id=b.instansi_id,
            status=StatusImpor(b.status),
            jumlah=b.jumlah,
            galat=b.galat,
            versi=b.versi,
            cara=CaraImpor(b.cara) if b.cara else None,
        )

    def simpan(self, satu: Impor, t: Tindakan) -> None:
        """Write the choice; who chose is who acts, and the next step begins at its first row."""
        menerapkan = satu.status is StatusImpor.MENERAPKAN
        self._conn.execute(
            impor.update().where(impor.c.impor_id == satu.impor_id),
            {
                "status": satu.status,
                "cara": satu.cara or "",
                "versi": satu.versi,
                "sampai": 0,
                "diproses": 0,
                "percobaan": 0,
                "kesalahan": "",
                "oleh": t.oleh,
                "oleh_nama": t.nama,
                "selesai": None if menerapkan else t.pada,
            },
        )


class GudangBarisSql(SqlGudangOrganisasi):
    """As by hand, but raters are found again once, after the last row."""

    def __init__(self, conn: sa.Connection) -> None:
        super().__init__(conn)
        self._induk: dict[str, str | None] | None = None

    def lupakan(self) -> None:
        """A row was taken back: what it wrote is gone."""
        self._induk = None

    def induk(self, instansi_id: str) -> dict[str, str | None]:
        """Read once; an import knows what it changes itself."""
        if self._induk is None:
            self._induk = super().induk(instansi_id)
        return self._induk

    def tambah_unor(self, isi: dict[str, str], t: Tindakan) -> str:
        """A new unit under the id of its code."""
        unor_id = super().tambah_unor(isi, t)
        self.induk(isi["instansi_id"])[unor_id] = isi["induk_id"] or None
        return unor_id

    def ubah_unor(self, unor_id: str, isi: dict[str, str], alasan: str, t: Tindakan) -> None:
        """New words, another parent."""
        super().ubah_unor(unor_id, isi, alasan, t)
        if self._induk is not None:
            self._induk[unor_id] = isi["induk_id"] or None

    def keadaan_unor(self, unor_id: str) -> dict[str, Any]:
        """What a row may change, as it is now."""
        u = tabel.unor.c
        kini = sa.select(
            u.nama, sa.func.coalesce(u.induk_id, "").label("induk_id"), u.jabatan_pimpinan, u.versi
        ).where(u.unor_id == unor_id)
        return dict(self._conn.execute(kini).mappings().one())

    def cari_nip(self, nip: str) -> tuple[str, str, str] | None:
        """Id, agency and name of the owner of a NIP, wherever he serves."""
        p = tabel.pegawai.c
        b = self._conn.execute(
            sa.select(p.pegawai_id, p.instansi_id, p.nama).where(p.nip == nip).limit(1)
        ).one_or_none()
        return (b.pegawai_id, b.instansi_id, b.nama) if b else None

    def tambah_pegawai(self, baris: BarisPegawai, instansi_id: str, t: Tindakan) -> Pegawai:
        """A person who was not here."""
        p = Pegawai(
            pegawai_id=str(uuid7()),
            nip=baris.nip,
            nama=baris.nama,
            gelar_depan=baris.gelar_depan,
            gelar_belakang=baris.gelar_belakang,
            jenis_pegawai=baris.jenis_pegawai,
            golongan=baris.golongan,
            pangkat=pangkat(baris.golongan),
            tmt_golongan=None,
            jenis_kelamin=baris.jenis_kelamin,
            tempat_lahir="",
            tanggal_lahir=date.fromisoformat(baris.tanggal_lahir) if baris.tanggal_lahir else None,
            nomor_karpeg="",
            email="",
            telepon="",
            kedudukan_hukum=baris.kedudukan_hukum or "01",
            siasn_id="",
            instansi_id=instansi_id,
            instansi_nama="",
            versi=0,
        )
        nama = {k.name for k in tabel.pegawai.c} - {"sidik", "versi"}
        self._conn.execute(tabel.pegawai.insert(), {k: getattr(p, k) for k in nama})
        self._catat("pegawai", p.pegawai_id, instansi_id, "Menambah pegawai", baris.alasan, [], t)
        return p

    def _segarkan(self, instansi_id: str, hari: date) -> None:
        """Not now."""

    def _segarkan_unor(self, unor_id: str, hari: date) -> None:
        """Not now."""
