"""Prints the papers of a period and keeps, for each, what a verification page may tell."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.chassis.db import Database
from services.chassis.documents import Printer, qr_svg
from services.chassis.errors import TidakDitemukan
from services.chassis.grpc_server import Call
from services.penilaian.adapters import cetak, wire
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.capaian_penilaian import SqlSumberCapaian
from services.penilaian.adapters.pelaporan.akses import terlapor_kepada
from services.penilaian.adapters.repository import baca
from services.penilaian.domain.akses import pastikan_boleh_mencetak
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.hasil import Hasil
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.permintaan_cetak import (
    TandaTangan,
    TempatTanda,
    periksa_permintaan,
)

HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: nothing that is misread on paper
TEMPLAT = {cetak.FORM_PENILAIAN: "form_penilaian", cetak.DOKUMEN_EVALUASI: "dokumen_evaluasi"}
Isi = Callable[[Penilaian, Hasil, CapaianDipakai], dict[str, Any]]
Tempat = Callable[[Penilaian, Hasil, list[TempatTanda]], cetak.Tanda]


@dataclass(frozen=True)
class Kertas:
    """A printed paper."""

    pdf: bytes
    nama_berkas: str
    kode: str


class Pencetak:
    """Makes papers. Reads and writes are short; the rendering holds no connection."""

    def __init__(self, db: Database, *, folder: Path, public_url: str) -> None:
        self._db = db
        self._printer = Printer(folder)
        self._public_url = public_url.rstrip("/")

    def form_penilaian(
        self, periode_id: str, tanda: TandaTangan, *, call: Call, admin_instansi: str
    ) -> Kertas:
        """Form Penilaian."""
        return self._cetak(
            cetak.FORM_PENILAIAN,
            periode_id,
            (cetak.form_penilaian, cetak.tanda_form),
            [tanda],
            call=call,
            admin_instansi=admin_instansi,
        )

    def dokumen_evaluasi(
        self,
        periode_id: str,
        pegawai: TandaTangan,
        penilai: TandaTangan,
        atasan: TandaTangan,
        *,
        call: Call,
        admin_instansi: str,
    ) -> Kertas:
        """Dokumen Evaluasi; the superior's signature only after an objection (D.1.3)."""
        with self._db.reading() as conn:
            diputus = cetak.putusan(baca(conn, periode_id)) is not None
        return self._cetak(
            cetak.DOKUMEN_EVALUASI,
            periode_id,
            (cetak.dokumen_evaluasi, cetak.tanda_dokumen),
            [pegawai, penilai, *([atasan] if diputus else [])],
            call=call,
            admin_instansi=admin_instansi,
        )

    def _cetak(
        self,
        jenis: str,
        periode_id: str,
        susun: tuple[Isi, Tempat],
        tanda: list[TandaTangan],
        *,
        call: Call,
        admin_instansi: str,
    ) -> Kertas:
        oleh = Pelaku(call.identity.pegawai_id, call.identity.nama)
        with self._db.reading() as conn:
            penilaian = baca(conn, periode_id)
            pastikan_boleh_mencetak(
                penilaian,
                oleh,
                admin_instansi=admin_instansi,
                terlapor=lambda: terlapor_kepada(conn, penilaian, oleh, hari=call.today),
            )
            hasil = penilaian.pastikan_dinilai()
            capaian = SqlSumberCapaian(conn, hari=call.today).capaian_untuk(penilaian)
        isi, tempat = susun
        data = isi(penilaian, hasil, capaian)
        data |= tempat(penilaian, hasil, periksa_permintaan(tanda, isi=list(teks_dalam(data))))
        kode = self._catat(
            jenis,
            data,
            butir=cetak.butir(jenis, penilaian, hasil, capaian),
            penilaian_id=penilaian.id,
            call=call,
        )
        pdf = self._printer.pdf(TEMPLAT[jenis], data | {"verifikasi": self._verifikasi(kode)})
        nama = f"{TEMPLAT[jenis].replace('_', '-')}-{penilaian.periode.nama}.pdf"
        return Kertas(pdf, nama.lower().replace(" ", "-"), kode)

    def _catat(
        self,
        jenis: str,
        data: dict[str, Any],
        *,
        butir: list[tuple[str, str]],
        penilaian_id: str,
        call: Call,
    ) -> str:
        """Keep what the paper shows under a code; the same paper printed again keeps its code."""
        teks = json.dumps([jenis, penilaian_id, data], sort_keys=True, ensure_ascii=False)
        baris = insert(t.verifikasi).values(
            kode=_kode_baru(),
            sidik=hashlib.sha256(teks.encode()).digest(),
            jenis_dokumen=jenis,
            penilaian_id=penilaian_id,
            butir=butir,
            dicetak_pada=call.now,
            dicetak_oleh=call.identity.pegawai_id,
        )
        sama = baris.on_conflict_do_update(
            index_elements=["sidik"], set_={"sidik": baris.excluded.sidik}
        )
        with self._db.transaction() as conn:
            return str(conn.scalar(sama.returning(t.verifikasi.c.kode)))

    def _verifikasi(self, kode: str) -> dict[str, str]:
        alamat = f"{self._public_url}/verifikasi/{kode}"
        return {
            "kode": kode,
            "alamat": alamat,
            "tampil": f"{self._public_url}/verifikasi",
            "qr": qr_svg(alamat),
        }


def verifikasi(conn: sa.Connection, kode: str, *, call: Call) -> pb.VerifikasiDokumenResponse:
    """What a printed paper says, and whether it still says so today."""
    bersih = kode.strip().upper()
    baris = conn.execute(
        sa.select(t.verifikasi).where(t.verifikasi.c.kode == bersih)
    ).one_or_none()
    if baris is None:
        raise TidakDitemukan
    penilaian = baca(conn, baris.penilaian_id)
    capaian = SqlSumberCapaian(conn, hari=call.today).capaian_untuk(penilaian)
    hasil = penilaian.pastikan_dinilai()
    kini = cetak.butir(baris.jenis_dokumen, penilaian, hasil, capaian)
    tercetak = [(label, nilai) for label, nilai in baris.butir]
    return pb.VerifikasiDokumenResponse(
        jenis_dokumen=baris.jenis_dokumen,
        dicetak_pada=wire.waktu(baris.dicetak_pada),
        masih_berlaku=tercetak == kini,
        butir=[pb.ButirDokumen(label=label, nilai=nilai) for label, nilai in tercetak],
    )


def _kode_baru() -> str:
    kode = "".join(secrets.choice(HURUF) for _ in range(16))
    return "-".join(kode[i : i + 4] for i in range(0, 16, 4))


def teks_dalam(nilai: Any) -> Iterator[str]:
    """Every string in the data of a paper."""
    if isinstance(nilai, str):
        yield nilai
    elif isinstance(nilai, dict):
        for satu in nilai.values():
            yield from teks_dalam(satu)
    elif isinstance(nilai, list):
        for satu in nilai:
            yield from teks_dalam(satu)
