"""Why a result is what it is: the cell, who set it when, on which evidence, by which article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.matriks_predikat import predikat
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.waktu import hari_hukum

DASAR_PERIODIK = "PermenPANRB 6/2022 Pasal 24 (evaluasi kinerja periodik)"
DASAR_TAHUNAN = (
    "PermenPANRB 6/2022 Pasal 25 (evaluasi kinerja tahunan: penilaian tersendiri, bukan rata-rata)"
)

DASAR_ATASAN = (
    "PermenPANRB 6/2022 Lampiran Bab IV.A angka 11 (dinilai atasan karena jangka waktu terlewati)"
)
DASAR_KEBERATAN = "PermenPANRB 6/2022 Pasal 29 dan Lampiran Bab V.B (keputusan atas keberatan)"


@dataclass(frozen=True)
class Penjelasan:
    """The working behind a predikat, ready to be shown."""

    kalimat: str
    dasar: tuple[str, ...]
    dinilai_oleh: str
    dinilai_pada: datetime | None
    jumlah_bukti_dukung: int
    jumlah_umpan_balik: int
    versi: int


def jelaskan(penilaian: Penilaian) -> Penjelasan:
    """Tell the working of this period's result, or what is missing for one."""
    dasar: tuple[str, ...] = (DASAR_TAHUNAN if penilaian.periode.final else DASAR_PERIODIK,)
    kalimat = "Predikat muncul setelah rating hasil kerja dan rating perilaku kerja ditetapkan."
    hasil = penilaian.hasil
    if hasil is not None:
        cara = predikat(
            hasil_kerja=hasil.hasil_kerja,
            perilaku=hasil.perilaku,
            pada=hari_hukum(hasil.dinilai_pada),
        )
        kalimat, dasar = cara.penjelasan, (cara.dasar, *dasar)
    oleh = hasil.evaluator.nama if hasil else ""
    if hasil is not None and hasil.jalur is Jalur.ATASAN_PENILAI:
        dasar = (*dasar, DASAR_ATASAN)
    putusan = penilaian.keberatan
    if putusan and putusan.mengubah and putusan.pemutus:
        oleh, dasar = putusan.pemutus.nama, (*dasar, DASAR_KEBERATAN)
        kalimat += (
            f" Kedua rating ditetapkan atas keberatan; sebelumnya {putusan.lama.predikat.sebutan}."
        )
    return Penjelasan(
        kalimat=kalimat,
        dasar=dasar,
        dinilai_oleh=oleh,
        dinilai_pada=hasil.dinilai_pada if hasil else None,
        jumlah_bukti_dukung=penilaian.jumlah_bukti_dukung,
        jumlah_umpan_balik=penilaian.jumlah_umpan_balik,
        versi=penilaian.versi,
    )
