"""The store behind the use cases: rows are locked when read for a change, facts leave on save."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from psycopg import errors as pg
from sqlalchemy.dialects.postgresql import insert

from services.chassis.errors import SudahBerubah, TidakDitemukan
from services.pak.adapters import baris, outbox
from services.pak.adapters.tables import (
    jejak,
    kiriman,
    konversi,
    pak,
    pegawai,
    pengaturan,
    periode,
    saldo,
    saldo_berkas,
)
from services.pak.domain.akumulasi import Perolehan
from services.pak.domain.angka_kredit import PRESISI_BAWAAN, BarisKonversi
from services.pak.domain.errors import KonversiTumpangTindih, SaldoSudahAda
from services.pak.domain.istilah import Jenjang, Sumber
from services.pak.domain.kiriman import Kiriman, StatusKirim
from services.pak.domain.masa import Masa
from services.pak.domain.orang import Jejak
from services.pak.domain.pak import BERJALAN, DITETAPKAN, Pak, StatusPak
from services.pak.domain.pegawai import Pegawai
from services.pak.domain.periode import PeriodeDinilai
from services.pak.domain.saldo import Saldo, StatusSaldo

ANTRE = (StatusKirim.MENUNGGU, StatusKirim.MENGIRIM, StatusKirim.TIDAK_PASTI)


def kunci(teks: str) -> str:
    """An id as the database wants it; a malformed one names nothing."""
    try:
        return str(UUID(teks))
    except ValueError as e:
        raise TidakDitemukan from e


class SqlGudang:
    """One transaction's view of the database."""

    def __init__(self, conn: sa.Connection, sekarang: datetime) -> None:
        self._conn = conn
        self._sekarang = sekarang
        self._dibaca: dict[str, int] = {}

    # people and rated periods

    def pegawai(self, pegawai_id: str, *, kunci: bool = False) -> Pegawai:
        cari = sa.select(pegawai).where(pegawai.c.pegawai_id == pegawai_id)
        row = self._conn.execute(cari.with_for_update() if kunci else cari).one_or_none()
        if row is None:
            raise TidakDitemukan
        return baris.pegawai(row)

    def presisi(self, instansi_id: str, pada: date) -> int:
        nilai = self._conn.scalar(
            sa.select(pengaturan.c.nilai)
            .where(
                pengaturan.c.instansi_id == instansi_id,
                pengaturan.c.kunci == "presisi_ak",
                pengaturan.c.berlaku_sejak <= pada,
            )
            .order_by(pengaturan.c.berlaku_sejak.desc())
            .limit(1)
        )
        return PRESISI_BAWAAN if nilai is None else int(nilai)

    def periode(self, periode_id: str) -> PeriodeDinilai | None:
        cari = sa.select(periode).where(periode.c.periode_id == periode_id)
        row = self._conn.execute(cari).one_or_none()
        return baris.periode(row) if row else None

    # balances

    def saldo(self, saldo_id: str) -> Saldo:
        cari = sa.select(saldo).where(saldo.c.saldo_id == kunci(saldo_id)).with_for_update()
        row = self._conn.execute(cari).one_or_none()
        if row is None:
            raise TidakDitemukan
        self._dibaca[row.saldo_id] = row.versi
        return baris.saldo(row)

    def saldo_berlaku(self, pegawai_id: str, jenjang: Jenjang) -> Sequence[Saldo]:
        cari = sa.select(saldo).where(
            saldo.c.pegawai_id == pegawai_id,
            saldo.c.jenjang == jenjang,
            saldo.c.status != StatusSaldo.DITOLAK,
        )
        return [baris.saldo(row) for row in self._conn.execute(cari)]

    def simpan_saldo(self, satu: Saldo) -> None:
        isi = baris.saldo_baris(satu)
        lama = self._dibaca.get(satu.saldo_id)
        if lama is None:
            self._tambah_saldo(satu, isi)
        else:
            ubah = sa.update(saldo).where(saldo.c.saldo_id == satu.saldo_id, saldo.c.versi == lama)
            self._tepat_satu(ubah.values(isi))
        self._catat(satu.saldo_id, satu.pegawai.instansi_id, satu.jejak)
        outbox.sampaikan(self._conn, satu.fakta)
        self._dibaca[satu.saldo_id] = satu.versi

    def _tambah_saldo(self, satu: Saldo, isi: baris.Baris) -> None:
        try:
            self._conn.execute(sa.insert(saldo).values(isi))
        except sa.exc.IntegrityError as e:
            if isinstance(e.orig, pg.UniqueViolation):
                raise SaldoSudahAda(
                    sumber=satu.isian.sumber.nama, jenjang=satu.jenjang.nama, status="DIAJUKAN"
                ) from e
            raise
        if satu.isian.berkas:
            berkas = {"saldo_id": satu.saldo_id, "isi": satu.isian.berkas}
            self._conn.execute(sa.insert(saldo_berkas).values(berkas))

    # PAK

    def pak(self, pak_id: str) -> Pak:
        cari = sa.select(pak).where(pak.c.pak_id == kunci(pak_id)).with_for_update()
        row = self._conn.execute(cari).one_or_none()
        if row is None:
            raise TidakDitemukan
        self._dibaca[row.pak_id] = row.versi
        return baris.pak(row, konversi_pak(self._conn, row))

    def pak_berjalan(self, pegawai_id: str) -> StatusPak | None:
        cari = sa.select(pak.c.status).where(
            pak.c.pegawai_id == pegawai_id, pak.c.status.in_(BERJALAN)
        )
        status = self._conn.scalar(cari.limit(1))
        return StatusPak(status) if status else None

    def masa_terpakai(self, pegawai_id: str, tahun: int) -> Sequence[Masa]:
        kolom = (konversi.c.tahun, konversi.c.bulan_mulai, konversi.c.bulan_selesai)
        cari = sa.select(*kolom).where(
            konversi.c.pegawai_id == pegawai_id, konversi.c.tahun == tahun
        )
        return [Masa(*row) for row in self._conn.execute(cari)]

    def perolehan(self, pegawai_id: str) -> Sequence[Perolehan]:
        disetujui = sa.select(saldo.c.jenjang, saldo.c.sumber, saldo.c.total).where(
            saldo.c.pegawai_id == pegawai_id, saldo.c.status == StatusSaldo.DISETUJUI
        )
        dikonversi = (
            sa.select(konversi.c.jenjang, sa.literal(Sumber.KONVERSI.value), konversi.c.ak)
            .join(pak, _milik_pak())
            .where(konversi.c.pegawai_id == pegawai_id, pak.c.status.in_(DITETAPKAN))
        )
        return [
            Perolehan(Jenjang(jenjang), Sumber(sumber), ak)
            for jenjang, sumber, ak in self._conn.execute(disetujui.union_all(dikonversi))
        ]

    def konversi_ditetapkan(self, pegawai_id: str, jenjang: Jenjang) -> Sequence[BarisKonversi]:
        return konversi_ditetapkan(self._conn, pegawai_id, jenjang)

    def simpan_pak(self, satu: Pak) -> None:
        isi = baris.pak_baris(satu, self._sekarang)
        lama = self._dibaca.get(satu.pak_id)
        if lama is None:
            self._tambah_pak(satu, isi)
        else:
            ubah = sa.update(pak).where(
                pak.c.tahun == satu.isi.tahun, pak.c.pak_id == satu.pak_id, pak.c.versi == lama
            )
            self._tepat_satu(ubah.values(isi))
            if satu.pengganti:
                self._bebaskan_bulan(satu)
        self._catat(satu.pak_id, satu.isi.pegawai.instansi_id, satu.jejak)
        outbox.sampaikan(self._conn, satu.fakta)
        self._dibaca[satu.pak_id] = satu.versi

    def _tambah_pak(self, satu: Pak, isi: baris.Baris) -> None:
        self._conn.execute(sa.insert(pak).values(isi))
        milik = {k: isi[k] for k in ("tahun", "pak_id", "instansi_id", "pegawai_id", "jenjang")}
        baris_baru = [
            milik | baris.konversi_baris(line) | {"urutan": nomor}
            for nomor, line in enumerate(satu.isi.konversi, start=1)
        ]
        try:
            self._conn.execute(sa.insert(konversi), baris_baru)
        except sa.exc.IntegrityError as e:
            if isinstance(e.orig, pg.ExclusionViolation):
                raise KonversiTumpangTindih(terpakai=satu.isi.masa.tertulis) from e
            raise

    def _bebaskan_bulan(self, satu: Pak) -> None:
        """Its months are converted by the one in its place; its own lines are kept with it."""
        self._conn.execute(
            sa.delete(konversi).where(
                konversi.c.tahun == satu.isi.tahun, konversi.c.pak_id == satu.pak_id
            )
        )

    def pak_ditetapkan(self, pegawai_id: str, jenjang: Jenjang) -> Sequence[Pak]:
        cari = sa.select(pak).where(
            pak.c.pegawai_id == pegawai_id, pak.c.jenjang == jenjang, pak.c.status.in_(DITETAPKAN)
        )
        return [
            baris.pak(row, konversi_pak(self._conn, row)) for row in self._conn.execute(cari).all()
        ]

    def hapus_pak(self, satu: Pak) -> None:
        hapus = sa.delete(pak).where(
            pak.c.tahun == satu.isi.tahun,
            pak.c.pak_id == satu.pak_id,
            pak.c.versi == self._dibaca[satu.pak_id],
        )
        self._tepat_satu(hapus)

    # writing to SIASN

    def kiriman(self, pak_id: str) -> Kiriman | None:
        cari = sa.select(kiriman).where(kiriman.c.pak_id == pak_id).with_for_update()
        row = self._conn.execute(cari).one_or_none()
        return baris.kiriman(row) if row else None

    def giliran_kirim(self, sekarang: datetime) -> Kiriman | None:
        row = self._conn.execute(
            sa.select(kiriman)
            .where(kiriman.c.status.in_(ANTRE), kiriman.c.berikut_pada <= sekarang)
            .order_by(kiriman.c.berikut_pada)
            .limit(1)
            .with_for_update(skip_locked=True)
        ).one_or_none()
        return baris.kiriman(row) if row else None

    def simpan_kiriman(self, satu: Kiriman) -> None:
        isi = vars(satu)
        milik = sa.select(pak.c.instansi_id).where(pak.c.pak_id == satu.pak_id).scalar_subquery()
        tambah = insert(kiriman).values(**isi, instansi_id=milik)
        self._conn.execute(
            tambah.on_conflict_do_update(index_elements=[kiriman.c.pak_id], set_=isi)
        )

    # what all of them share

    def _tepat_satu(self, perintah: sa.Update | sa.Delete) -> None:
        if self._conn.execute(perintah).rowcount != 1:
            raise SudahBerubah

    def _catat(self, objek_id: str, instansi_id: str, langkah: list[Jejak]) -> None:
        tetap = {"objek_id": objek_id, "instansi_id": instansi_id}
        baru = [tetap | vars(satu) | {"tahun": satu.waktu.year} for satu in langkah]
        if baru:
            self._conn.execute(sa.insert(jejak), baru)
        langkah.clear()


def konversi_ditetapkan(
    conn: sa.Connection, pegawai_id: str, jenjang: Jenjang
) -> Sequence[BarisKonversi]:
    """What counts of a person's conversions in a jenjang, in the order of time."""
    cari = (
        sa.select(konversi, pak.c.presisi)
        .join(pak, _milik_pak())
        .where(
            konversi.c.pegawai_id == pegawai_id,
            konversi.c.jenjang == jenjang,
            pak.c.status.in_(DITETAPKAN),
        )
        .order_by(konversi.c.tahun, konversi.c.bulan_mulai)
    )
    return [baris.konversi(row, row.presisi) for row in conn.execute(cari)]


def konversi_pak(conn: sa.Connection, row: sa.Row[Any]) -> tuple[BarisKonversi, ...]:
    """The converted lines of a PAK row; a replaced one keeps them itself."""
    if row.konversi_diganti is not None:
        return tuple(baris.konversi_dari_json(satu) for satu in row.konversi_diganti)
    cari = (
        sa.select(konversi)
        .where(konversi.c.tahun == row.tahun, konversi.c.pak_id == row.pak_id)
        .order_by(konversi.c.urutan)
    )
    return tuple(baris.konversi(line, row.presisi) for line in conn.execute(cari))


def _milik_pak() -> sa.ColumnElement[bool]:
    return sa.and_(pak.c.tahun == konversi.c.tahun, pak.c.pak_id == konversi.c.pak_id)
