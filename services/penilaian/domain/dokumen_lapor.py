"""Which Dokumen Evaluasi can be reported, by whom, and until when.

PermenPANRB 6/2022 Lampiran Bab V.A angka 7: the document that the employee has signed and given
back, by the rater; angka 11: by his superior where that one signed; Bab V.B angka 8: by the
superior where he changed the result on an objection. Each within 30 working days after the
evaluation's window. What a replaced rater signed belongs to whoever holds his office now, as every
other step does; a period that stayed with one who left (`penilai_periode`) is his to report too.

Where the law is silent: a document that is not given back in its term (angka 6, 10) can be
reported without, since the employee's silence must not hold up the rater's duty; one under
objection waits for the decision. A result is reported once, and once more when an objection has
changed it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from services.penilaian.domain.batas_dokumen import BatasDokumen, Jalur, Langkah, batas_dokumen
from services.penilaian.domain.errors import KalenderTahunBelumAda
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.penilaian import StatusPenilaian


class KeadaanDokumen(StrEnum):
    """How far a document is on its way into a report."""

    BELUM_DINILAI = "BELUM_DINILAI"
    BELUM_DISAMPAIKAN = "BELUM_DISAMPAIKAN"
    MENUNGGU_PEGAWAI = "MENUNGGU_PEGAWAI"
    KEBERATAN = "KEBERATAN"
    SIAP = "SIAP"
    DILAPORKAN = "DILAPORKAN"


@dataclass(frozen=True)
class DokumenLapor:
    """What its state follows from. `jalur`: who signed it."""

    status: StatusPenilaian
    jalur: Jalur
    disampaikan: date | None
    keberatan_terbuka: bool
    diubah_keberatan: bool
    dilaporkan: bool


def keadaan(ini: DokumenLapor, kalender: Kalender, *, hari: date) -> KeadaanDokumen:
    """The state of a document on a day."""
    if ini.dilaporkan:
        return KeadaanDokumen.DILAPORKAN
    if ini.status is StatusPenilaian.BERJALAN:
        return KeadaanDokumen.BELUM_DINILAI
    if ini.disampaikan is None:
        return KeadaanDokumen.BELUM_DISAMPAIKAN
    if ini.keberatan_terbuka:
        return KeadaanDokumen.KEBERATAN
    if ini.status is StatusPenilaian.DITERIMA or _lewat_kembali(ini, kalender, hari):
        return KeadaanDokumen.SIAP
    return KeadaanDokumen.MENUNGGU_PEGAWAI


def tanpa_pengembalian(ini: DokumenLapor, kalender: Kalender, *, hari: date) -> bool:
    """It can be reported although the employee has not given it back."""
    menunggu = ini.status is StatusPenilaian.DISAMPAIKAN
    return menunggu and keadaan(ini, kalender, hari=hari) is KeadaanDokumen.SIAP


def format_dokumen(jalur: Jalur, *, diubah_keberatan: bool) -> str:
    """Its official form."""
    if diubah_keberatan:
        return "D.1.3"
    return "D.1.2" if jalur is Jalur.ATASAN_PENILAI else "D.1.1"


def batas_lapor(akhir_jendela: date, kalender: Kalender) -> BatasDokumen | None:
    """The last day to report; None where it cannot be reckoned. It is one for both courses."""
    try:
        return batas_dokumen(Langkah.LAPOR_PYB, mulai=akhir_jendela, kalender=kalender)
    except KalenderTahunBelumAda:
        return None


def _lewat_kembali(ini: DokumenLapor, kalender: Kalender, hari: date) -> bool:
    assert ini.disampaikan is not None
    try:
        batas = batas_dokumen(
            Langkah.KEMBALIKAN, mulai=ini.disampaikan, kalender=kalender, jalur=ini.jalur
        ).batas.batas
    except KalenderTahunBelumAda:
        return False
    return hari > batas
