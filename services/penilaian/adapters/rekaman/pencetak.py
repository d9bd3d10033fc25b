"""Prints what is recorded while a period runs.

It may be printed on any day, before and after the rating. It says how far things are and decides
nothing, so that it carries no verification code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from kinerja.penilaian.v1 import rekaman_service_pb2 as pb
from services.chassis.db import Database
from services.chassis.documents import Printer
from services.chassis.errors import IsianSalah
from services.penilaian.adapters.pencetak import teks_dalam
from services.penilaian.adapters.rekaman import cetak
from services.penilaian.adapters.repository import baca
from services.penilaian.domain.akses import pastikan_boleh_melihat
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.permintaan_cetak import TandaTangan, periksa_permintaan

Susun = Callable[[Penilaian], dict[str, Any]]
FORMAT: Mapping[int, tuple[str, Susun, tuple[str, ...]]] = {
    pb.FORMAT_REKAMAN_RENCANA_AKSI: ("rencana_aksi", cetak.rencana_aksi, ("pegawai",)),
    pb.FORMAT_REKAMAN_PENDOKUMENTASIAN: ("rencana_aksi", cetak.pendokumentasian, ("pegawai",)),
    pb.FORMAT_REKAMAN_UMPAN_BALIK: ("umpan_balik", cetak.rekaman, ("pegawai", "penilai")),
}
"""Of each form: its template, what it says, who signs it."""


class PencetakRekaman:
    """Makes the papers. The read is short; the rendering holds no connection."""

    def __init__(self, db: Database, *, folder: Path) -> None:
        self._db = db
        self._printer = Printer(folder)

    def cetak(
        self,
        periode_id: str,
        format_: int,
        tanda: Mapping[str, TandaTangan],
        *,
        oleh: Pelaku,
        admin: str,
    ) -> tuple[bytes, str]:
        """The form as PDF, with the name of its file."""
        with self._db.reading() as conn:
            penilaian = baca(conn, periode_id)
        pastikan_boleh_melihat(penilaian, oleh, admin_instansi=admin)
        if format_ not in FORMAT:
            raise IsianSalah(bidang=[("format", "Pilih formulir yang dicetak.")])
        templat, susun, pihak = FORMAT[format_]
        data = susun(penilaian)
        diminta = [tanda[siapa] for siapa in pihak]
        diperiksa = periksa_permintaan(diminta, isi=list(teks_dalam(data)))
        data |= cetak.tanda(penilaian, dict(zip(pihak, diperiksa, strict=True)))
        nama = f"{data['format']}-{penilaian.periode.nama}.pdf"
        return self._printer.pdf(templat, data), nama.lower().replace(" ", "-")
