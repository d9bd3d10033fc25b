"""Who must act next on a period, and until when.

The terms come from `jendela_evaluasi` and `batas_dokumen`; this file only says whose turn it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from services.penilaian.domain.batas_dokumen import Jalur, Langkah, batas_dokumen
from services.penilaian.domain.errors import KalenderTahunBelumAda
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.jendela_evaluasi import batas_penilaian
from services.penilaian.domain.penilaian import Penilaian, StatusPenilaian
from services.penilaian.domain.waktu import hari_hukum


@dataclass(frozen=True)
class Giliran:
    """Whom it waits for and the last day; both empty when nobody is waited for."""

    menunggu: str
    sampai: date | None


def giliran(penilaian: Penilaian, *, hari: date, kalender: Kalender) -> Giliran:
    """Whose turn it is on that day."""
    if penilaian.keberatan is not None and penilaian.keberatan.terbuka:
        pemutus = "Atasan Pejabat Penilai Kinerja memutus keberatan"
        return Giliran(pemutus, penilaian.keberatan.batas_putus)
    return _tanpa_keberatan(penilaian, hari=hari, kalender=kalender)


def _tanpa_keberatan(penilaian: Penilaian, *, hari: date, kalender: Kalender) -> Giliran:
    if penilaian.ditiadakan or penilaian.status is StatusPenilaian.DITERIMA:
        return Giliran("", None)
    if not penilaian.skp.disetujui:
        return Giliran("pegawai dan Pejabat Penilai Kinerja menyelesaikan perubahan SKP", None)
    if penilaian.status is StatusPenilaian.BERJALAN:
        if hari <= penilaian.periode.selesai:
            selesai = penilaian.periode.selesai
            return Giliran("pegawai mengisi realisasi dan bukti dukung", selesai)
        batas = batas_penilaian(penilaian.periode, penilaian.jendela).batas
        return Giliran(f"{_penilai(penilaian)} menetapkan kedua rating", batas)
    if penilaian.status is StatusPenilaian.DINILAI and penilaian.hasil is not None:
        mulai, jalur = hari_hukum(penilaian.hasil.dinilai_pada), penilaian.hasil.jalur
        batas_kirim = _batas(Langkah.SAMPAIKAN, mulai, kalender, jalur)
        siapa = _penilai(penilaian) if jalur is Jalur.PENILAI else _ATASAN
        return Giliran(f"{siapa} menyampaikan dokumen evaluasi", batas_kirim)
    assert penilaian.disampaikan_pada is not None
    mulai = hari_hukum(penilaian.disampaikan_pada)
    batas_kembali = _batas(Langkah.KEMBALIKAN, mulai, kalender, penilaian.jalur_dokumen)
    return Giliran("pegawai menyatakan menerima dokumen evaluasi", batas_kembali)


_ATASAN = "Atasan Pejabat Penilai Kinerja"


def _penilai(penilaian: Penilaian) -> str:
    """Who rates; by name where the plan has another rater by now."""
    if penilaian.penilai_baru is None:
        return "Pejabat Penilai Kinerja"
    return f"{penilaian.skp.penilai.nama} (Pejabat Penilai Kinerja sebelumnya)"


def _batas(langkah: Langkah, mulai: date, kalender: Kalender, jalur: Jalur) -> date | None:
    """The last day, or none where the holidays of that year are not known yet."""
    try:
        return batas_dokumen(langkah, mulai=mulai, kalender=kalender, jalur=jalur).batas.batas
    except KalenderTahunBelumAda:
        return None
