"""Reads: rows straight to what a page shows, past the locks of the commands."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import JSONB

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.pak.adapters import baris
from services.pak.adapters.repository import konversi_ditetapkan, konversi_pak, kunci
from services.pak.adapters.tables import (
    dokumen,
    jejak,
    kiriman,
    konversi,
    pak,
    pegawai,
    periode,
    saldo,
    saldo_berkas,
)
from services.pak.domain.istilah import Predikat
from services.pak.domain.kiriman import Kiriman
from services.pak.domain.masa import Masa
from services.pak.domain.pak import DITETAPKAN, Pak, StatusPak
from services.pak.domain.pegawai import Pegawai
from services.pak.domain.pengganti import beda, dasar_kini
from services.pak.domain.periode import PeriodeDinilai
from services.pak.domain.saldo import Saldo, StatusSaldo

HALAMAN_BAWAAN, HALAMAN_TERBESAR = 20, 100
BATAS_PERIODE = 60
# A rater's people are few; the balances come whole with the first page.
BATAS_SALDO = 200


def _diganti(bulan: str) -> Any:
    """A month of a replaced PAK, which keeps its lines itself."""
    return pak.c.konversi_diganti[0][bulan].as_integer()


def _berbeda() -> Any:
    """Issued, and its predikat or what it carries on is otherwise now (`pengganti.beda`)."""
    ini, lalu = konversi.alias("ini"), konversi.alias("lalu")
    tercatat = sa.func.jsonb_array_elements(pak.c.konversi_lalu).table_valued(
        sa.column("value", JSONB), name="tercatat"
    )
    baris_lalu = tercatat.c.value
    predikat = (
        sa.exists()
        .where(ini.c.tahun == pak.c.tahun, ini.c.pak_id == pak.c.pak_id)
        .where(periode.c.periode_id == pak.c.periode_id, periode.c.predikat != ini.c.predikat)
    )
    diteruskan = (
        sa.exists()
        .where(lalu.c.pegawai_id == pak.c.pegawai_id)
        .where(lalu.c.tahun == baris_lalu["tahun"].as_integer())
        .where(lalu.c.bulan_mulai == baris_lalu["bulan_mulai"].as_integer())
        .where(lalu.c.ak != sa.cast(baris_lalu["ak"].astext, sa.Numeric))
    )
    return pak.c.status.in_(DITETAPKAN) & (predikat | diteruskan)


RINGKAS = (
    _berbeda().label("berbeda"),
    pak.c.pak_id,
    pak.c.tahun,
    pak.c.nomor,
    pak.c.status,
    pak.c.pegawai,
    pak.c.presisi,
    pak.c.jumlah_baru,
    pak.c.kumulatif,
    pak.c.versi,
    kiriman.c.status.label("kirim"),
    sa.func.coalesce(sa.func.min(konversi.c.bulan_mulai), _diganti("bulan_mulai")).label(
        "bulan_mulai"
    ),
    sa.func.coalesce(sa.func.max(konversi.c.bulan_selesai), _diganti("bulan_selesai")).label(
        "bulan_selesai"
    ),
)


@dataclass(frozen=True)
class PakTerbaca:
    """A PAK with what stands around it."""

    pak: Pak
    pemilik: Pegawai
    penilai_tercatat: str
    kiriman: Kiriman | None
    riwayat: Sequence[sa.Row[Any]]
    beda: tuple[str, ...]


def pegawai_terbaca(conn: sa.Connection, pegawai_id: str) -> Pegawai:
    row = conn.execute(sa.select(pegawai).where(pegawai.c.pegawai_id == pegawai_id)).one_or_none()
    if row is None:
        raise TidakDitemukan
    return baris.pegawai(row)


def pak_terbaca(conn: sa.Connection, pak_id: str) -> PakTerbaca:
    row = conn.execute(sa.select(pak).where(pak.c.pak_id == kunci(pak_id))).one_or_none()
    if row is None:
        raise TidakDitemukan
    kirim = conn.execute(sa.select(kiriman).where(kiriman.c.pak_id == row.pak_id)).one_or_none()
    kini = conn.scalar(sa.select(periode.c.predikat).where(periode.c.periode_id == row.periode_id))
    langkah = sa.select(jejak).where(jejak.c.objek_id == row.pak_id).order_by(jejak.c.jejak_id)
    satu = baris.pak(row, konversi_pak(conn, row))
    ditetapkan = konversi_ditetapkan(conn, row.pegawai_id, satu.isi.jenjang)
    dasar = dasar_kini(satu.isi, Predikat(kini) if kini else None, ditetapkan)
    return PakTerbaca(
        pak=satu,
        pemilik=pegawai_terbaca(conn, row.pegawai_id),
        penilai_tercatat=row.penilai_id,
        kiriman=baris.kiriman(kirim) if kirim else None,
        riwayat=conn.execute(langkah).all(),
        beda=beda(satu.isi, dasar),
    )


def saldo_terbaca(conn: sa.Connection, saldo_id: str) -> tuple[Saldo, Pegawai, bytes]:
    """A balance, its owner as he is now, and the uploaded decree (empty when there is none)."""
    cari = (
        sa.select(saldo, saldo_berkas.c.isi)
        .outerjoin(saldo_berkas, saldo_berkas.c.saldo_id == saldo.c.saldo_id)
        .where(saldo.c.saldo_id == kunci(saldo_id))
    )
    row = conn.execute(cari).one_or_none()
    if row is None:
        raise TidakDitemukan
    return baris.saldo(row), pegawai_terbaca(conn, row.pegawai_id), bytes(row.isi or b"")


def saldo_terbaru(conn: sa.Connection, pegawai_id: str) -> tuple[Saldo, bool] | None:
    """The newest balance of a person and whether a decree was uploaded with it."""
    cari = _pilih_saldo().where(saldo.c.pegawai_id == pegawai_id)
    row = conn.execute(cari.order_by(saldo.c.saldo_id.desc()).limit(1)).one_or_none()
    return (baris.saldo(row), row.ada_berkas) if row else None


def periode_dinilai(conn: sa.Connection, pegawai_id: str) -> Sequence[PeriodeDinilai]:
    cari = (
        sa.select(periode)
        .where(periode.c.pegawai_id == pegawai_id)
        .order_by(periode.c.tahun.desc(), periode.c.selesai.desc(), periode.c.mulai)
        .limit(BATAS_PERIODE)
    )
    return [baris.periode(row) for row in conn.execute(cari)]


def semua_masa(conn: sa.Connection, pegawai_id: str) -> Sequence[Masa]:
    kolom = (konversi.c.tahun, konversi.c.bulan_mulai, konversi.c.bulan_selesai)
    cari = sa.select(*kolom).where(konversi.c.pegawai_id == pegawai_id)
    return [Masa(*row) for row in conn.execute(cari)]


def daftar_pak(
    conn: sa.Connection, pegawai_id: str, ukuran: int, token: str
) -> tuple[Sequence[sa.Row[Any]], str]:
    """A person's own, newest first."""
    return _halaman(conn, _pilih_ringkas().where(pak.c.pegawai_id == pegawai_id), ukuran, token)


def daftar_pak_bawahan(
    conn: sa.Connection, penilai_id: str, *, menunggu: bool, ukuran: int, token: str
) -> tuple[Sequence[sa.Row[Any]], str]:
    """What the people whom this person assesses have submitted, and what he decided before.

    `menunggu`: what he must decide, and what he must replace.
    """
    bawahan = sa.select(pegawai.c.pegawai_id).where(pegawai.c.penilai_id == penilai_id)
    sekarang = sa.select(pak.c.pak_id).where(pak.c.pegawai_id.in_(bawahan))
    dahulu = sa.select(pak.c.pak_id).where(pak.c.penilai_id == penilai_id)
    milik = sekarang if menunggu else sekarang.union(dahulu)
    giliran = (pak.c.status == StatusPak.DIAJUKAN) | _berbeda()
    status = giliran if menunggu else pak.c.status != StatusPak.DRAFT
    cari = _pilih_ringkas().where(pak.c.pak_id.in_(milik), status)
    return _halaman(conn, cari, ukuran, token)


def daftar_saldo_bawahan(
    conn: sa.Connection, penilai_id: str, *, menunggu: bool
) -> Sequence[tuple[Saldo, bool, str]]:
    """Balances of the people whom this person assesses: (balance, decree, present rater)."""
    cari = (
        _pilih_saldo()
        .add_columns(pegawai.c.penilai_id.label("kini"))
        .join(pegawai, pegawai.c.pegawai_id == saldo.c.pegawai_id)
        .where(pegawai.c.penilai_id == penilai_id)
        .order_by(saldo.c.saldo_id.desc())
        .limit(BATAS_SALDO)
    )
    if menunggu:
        cari = cari.where(saldo.c.status == StatusSaldo.DIAJUKAN)
    return [(baris.saldo(row), row.ada_berkas, row.kini) for row in conn.execute(cari)]


def dokumen_tercetak(conn: sa.Connection, kode: str) -> sa.Row[Any]:
    rapi = "".join(huruf for huruf in kode.upper() if huruf.isalnum())
    row = conn.execute(sa.select(dokumen).where(dokumen.c.kode == rapi)).one_or_none()
    if row is None:
        raise TidakDitemukan
    return row


def _pilih_saldo() -> sa.Select[Any]:
    ada = sa.exists().where(saldo_berkas.c.saldo_id == saldo.c.saldo_id)
    return sa.select(saldo, ada.label("ada_berkas"))


def _pilih_ringkas() -> sa.Select[Any]:
    return (
        sa.select(*RINGKAS)
        .outerjoin(
            konversi,
            sa.and_(konversi.c.tahun == pak.c.tahun, konversi.c.pak_id == pak.c.pak_id),
        )
        .outerjoin(kiriman, kiriman.c.pak_id == pak.c.pak_id)
        .group_by(pak.c.tahun, pak.c.pak_id, kiriman.c.status)
    )


def _halaman(
    conn: sa.Connection, cari: sa.Select[Any], ukuran: int, token: str
) -> tuple[Sequence[sa.Row[Any]], str]:
    banyak = min(ukuran or HALAMAN_BAWAAN, HALAMAN_TERBESAR)
    if token:
        cari = cari.where(pak.c.pak_id < _dari_token(token))
    rows = conn.execute(cari.order_by(pak.c.pak_id.desc()).limit(banyak + 1)).all()
    if len(rows) <= banyak:
        return rows, ""
    return rows[:banyak], base64.urlsafe_b64encode(rows[banyak - 1].pak_id.encode()).decode()


def _dari_token(token: str) -> str:
    try:
        return kunci(base64.urlsafe_b64decode(token.encode()).decode())
    except (binascii.Error, UnicodeDecodeError, TidakDitemukan) as e:
        raise IsianSalah(bidang=[("page_token", "Token halaman tidak dikenali.")]) from e
