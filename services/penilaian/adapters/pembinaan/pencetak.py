"""Prints the forms of guidance and counselling.

They carry no verification code: what is said between two people is for those whom the form names,
and a public page would tell at least that there was a counselling (Lamp. III.D angka 5 huruf b).
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from services.chassis.db import Database
from services.chassis.documents import Printer
from services.chassis.errors import AksesDitolak, IsianSalah
from services.penilaian.adapters.cetak_isi import penandatangan
from services.penilaian.adapters.pembinaan import cetak
from services.penilaian.adapters.pembinaan.repository import baca
from services.penilaian.adapters.pencetak import teks_dalam
from services.penilaian.domain.akses_pembinaan import (
    boleh_membaca_umpan_balik,
    pastikan_boleh_membaca,
)
from services.penilaian.domain.errors_pembinaan import (
    BukanBimbingan,
    FormatBelumDiisi,
    PembinaanBukanGiliran,
)
from services.penilaian.domain.pembinaan import Pembinaan
from services.penilaian.domain.pembinaan_status import KEADAAN, StatusPembinaan
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.permintaan_cetak import TandaTangan, periksa_permintaan
from services.penilaian.domain.rencana import Orang

PEMIMPIN = "Pimpinan/ Pihak Lain yang Diberikan Penugasan Khusus"
EVALUATOR = "Pimpinan atau Pihak Lain yang Diberikan\nPenugasan Khusus"  # so B.1.9
Tempat = tuple[str, str, Orang]


class PencetakPembinaan:
    """Makes the papers. The read is short; the rendering holds no connection."""

    def __init__(self, db: Database, *, folder: Path) -> None:
        self._db = db
        self._printer = Printer(folder)

    def cetak(
        self,
        pembinaan_id: str,
        format_: int,
        tanda: Mapping[str, TandaTangan],
        *,
        oleh: Pelaku,
        admin: str,
    ) -> tuple[bytes, str]:
        """The form as PDF, with the name of its file."""
        with self._db.reading() as conn:
            ini = baca(conn, pembinaan_id)
        pastikan_boleh_membaca(ini, oleh, admin_instansi=admin)
        data, tempat = susun(ini, format_, oleh)
        diminta = [tanda[siapa] for siapa, _, _ in tempat]
        diperiksa = periksa_permintaan(diminta, isi=list(teks_dalam(data)))
        data["tanda_tangan"] = [
            penandatangan(orang, sebutan, t)
            for (_, sebutan, orang), t in zip(tempat, diperiksa, strict=True)
        ]
        nama = f"{data['format']}-{ini.jenis.value}-{ini.skp.tahun}.pdf"
        return self._printer.pdf("pembinaan", data), nama.lower().replace(" ", "-")


def susun(ini: Pembinaan, format_: int, oleh: Pelaku) -> tuple[dict[str, Any], list[Tempat]]:
    """What the form says, and who signs it."""
    pegawai: Tempat = ("pegawai", "Pegawai yang Dinilai", ini.pegawai)
    if format_ == pb.FORMAT_PEMBINAAN_PELAKSANAAN:
        if ini.status not in {StatusPembinaan.BERJALAN, StatusPembinaan.SELESAI}:
            saran = "Yang dicetak adalah yang berjalan atau selesai."
            raise PembinaanBukanGiliran(keadaan=KEADAAN[ini.status], saran=saran)
        if not ini.jenis.bimbingan:
            penilai: Tempat = ("penilai", "Pejabat Penilai Kinerja", ini.penilai)
            return cetak.pelaksanaan(ini), [penilai]
        return cetak.pelaksanaan(ini), [pegawai, ("penilai", PEMIMPIN, _pembimbing(ini))]
    if format_ not in {pb.FORMAT_PEMBINAAN_UMPAN_BALIK, pb.FORMAT_PEMBINAAN_KOMPETENSI}:
        raise IsianSalah(bidang=[("format", "Pilih formulir yang dicetak.")])
    if not ini.jenis.bimbingan:
        raise BukanBimbingan
    if format_ == pb.FORMAT_PEMBINAAN_UMPAN_BALIK:
        if not boleh_membaca_umpan_balik(ini, oleh):
            raise AksesDitolak
        if ini.umpan_balik is None:
            raise FormatBelumDiisi(format="B.1.8")
        return cetak.umpan_balik(ini, ini.umpan_balik), [pegawai]
    if ini.kompetensi is None:
        raise FormatBelumDiisi(format="B.1.9")
    oleh_siapa = ini.kompetensi.oleh if ini.pembimbing is None else _pembimbing(ini)
    return cetak.kompetensi(ini, ini.kompetensi), [("penilai", EVALUATOR, oleh_siapa)]


def _pembimbing(ini: Pembinaan) -> Orang:
    if ini.pembimbing is None:
        return ini.penilai_kini
    return Orang(pegawai_id="", nama=ini.pembimbing.nama, nip=ini.pembimbing.nip)
