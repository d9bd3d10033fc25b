"""The objection against a delivered result: filed, explained, decided or taken back.

PermenPANRB 6/2022 art. 29 and Lampiran Bab V.B: whoever has received his Dokumen Evaluasi may
object, with reasons, to the superior of his rater, who asks both for an explanation, and upholds
the result or changes it. The decision is final (PP 30/2019 art. 59). The terms stand in
`batas_keberatan`, the cases without an objection in `hasil_final`.

A decider who is late is reminded; the law gives his silence no meaning, so neither do we.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from services.penilaian.domain import errors
from services.penilaian.domain.batas_keberatan import batas_ajukan, batas_putus
from services.penilaian.domain.errors import KalenderTahunBelumAda
from services.penilaian.domain.errors_keberatan import (
    BukanPemutusKeberatan,
    HasilSudahFinal,
    KeberatanLewatBatas,
    KeberatanSudahAda,
    KeberatanTanpaPemutus,
    KeberatanTidakTerbuka,
    RatingTidakBerubah,
)
from services.penilaian.domain.events import (
    KeberatanDiajukan,
    KeberatanDibatalkan,
    KeberatanDiputus,
)
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.isian import TEKS_MAKSIMUM, Pemeriksa, satu_teks
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.rencana import Orang
from services.penilaian.domain.waktu import hari_hukum

if TYPE_CHECKING:
    from services.penilaian.domain.penilaian import Pelaku, Penilaian


class StatusKeberatan(StrEnum):
    """Where an objection stands."""

    DIAJUKAN = "DIAJUKAN"
    DIBATALKAN = "DIBATALKAN"
    # The law's "menguatkan": the result stands.
    DITOLAK = "DITOLAK"
    # The law's "mengubah": both ratings were set anew.
    DITERIMA = "DITERIMA"


class Putusan(StrEnum):
    """What the decider says."""

    MENGUATKAN = "MENGUATKAN"
    MENGUBAH = "MENGUBAH"


KEADAAN = {
    StatusKeberatan.DIAJUKAN: "sudah diajukan dan sedang diperiksa",
    StatusKeberatan.DITOLAK: "sudah diputus; keputusannya final",
    StatusKeberatan.DITERIMA: "sudah diputus; keputusannya final",
    StatusKeberatan.DIBATALKAN: "sudah dibatalkan",
}


@dataclass(frozen=True)
class HasilLama:
    """What the rater had set, kept beside what became of it."""

    hasil_kerja: Ekspektasi
    perilaku: Ekspektasi
    predikat: Predikat
    catatan: str


@dataclass(frozen=True)
class Keberatan:
    """One objection. `batas_putus` is None where the holidays of that year are not known yet."""

    id: str
    alasan: str
    diajukan_pada: datetime
    batas_putus: date | None
    lama: HasilLama
    status: StatusKeberatan = StatusKeberatan.DIAJUKAN
    penjelasan: str = ""
    dijelaskan_pada: datetime | None = None
    keputusan: str = ""
    pemutus: Orang | None = None
    selesai_pada: datetime | None = None

    @property
    def terbuka(self) -> bool:
        """Whether it waits for its decision."""
        return self.status is StatusKeberatan.DIAJUKAN

    @property
    def mengubah(self) -> bool:
        """Whether its decision changed the result."""
        return self.status is StatusKeberatan.DITERIMA


def batas(penilaian: Penilaian, kalender: Kalender) -> date | None:
    """The last day to object; None before delivery, or where the holidays are not known yet.

    The term runs from receipt; until that is confirmed, from delivery.
    """
    sejak = penilaian.diterima_pada or penilaian.disampaikan_pada
    if sejak is None:
        return None
    try:
        return batas_ajukan(hari_hukum(sejak), kalender).batas
    except KalenderTahunBelumAda:
        return None


def sebab_tidak_dapat(penilaian: Penilaian, kalender: Kalender, *, hari: date) -> Exception | None:
    """Why no objection can be filed now; None when one can."""
    if penilaian.disampaikan_pada is None:
        return errors.DokumenBelumDisampaikan()
    if penilaian.keberatan and penilaian.keberatan.status is not StatusKeberatan.DIBATALKAN:
        return KeberatanSudahAda(keadaan=KEADAAN[penilaian.keberatan.status])
    if dasar := penilaian.dasar_final(hari_hukum(penilaian.disampaikan_pada)):
        return HasilSudahFinal(dasar=dasar)
    if penilaian.skp.atasan_penilai is None:
        return KeberatanTanpaPemutus()
    akhir = batas(penilaian, kalender)
    if akhir is None or hari <= akhir:
        return None
    diterima = penilaian.diterima_pada is not None
    return KeberatanLewatBatas(
        batas=akhir.isoformat(),
        sejak="diterima" if diterima else "disampaikan",
        saran=""
        if diterima
        else "Bila dokumen itu baru sampai kepada Anda, nyatakan dahulu penerimaannya.",
    )


def ajukan(
    penilaian: Penilaian, *, id: str, alasan: str, oleh: Pelaku, sekarang: datetime,
    kalender: Kalender,
) -> None:  # fmt: skip
    """File it. Who objects has received the document, so that is recorded too."""
    penilaian.pastikan_pemilik(oleh)
    hari = hari_hukum(sekarang)
    if sebab := sebab_tidak_dapat(penilaian, kalender, hari=hari):
        raise sebab
    alasan = satu_teks("keberatan", alasan, wajib=True)
    hasil = penilaian.pastikan_dinilai()
    if penilaian.diterima_pada is None:
        penilaian.terima(oleh=oleh, sekarang=sekarang)
    lama = HasilLama(hasil.hasil_kerja, hasil.perilaku, hasil.predikat, hasil.catatan)
    baru = Keberatan(
        id=id,
        alasan=alasan,
        diajukan_pada=sekarang,
        batas_putus=_batas_putus(hari, kalender),
        lama=lama,
    )
    penilaian.keberatan = baru
    penilaian.catat("Mengajukan keberatan", oleh, sekarang, alasan)
    penilaian.peristiwa.append(
        KeberatanDiajukan(**_tentang(penilaian), batas_putus=baru.batas_putus)
    )


def batalkan(penilaian: Penilaian, *, oleh: Pelaku, sekarang: datetime) -> None:
    """Take it back while it is undecided; within the term it may be filed again."""
    penilaian.pastikan_pemilik(oleh)
    ini = _terbuka(penilaian)
    penilaian.keberatan = replace(ini, status=StatusKeberatan.DIBATALKAN, selesai_pada=sekarang)
    penilaian.catat("Membatalkan keberatan", oleh, sekarang)
    penilaian.peristiwa.append(KeberatanDibatalkan(**_tentang(penilaian)))


def jelaskan(penilaian: Penilaian, *, penjelasan: str, oleh: Pelaku, sekarang: datetime) -> None:
    """The rater explains his result; until the decision he may put it better."""
    penilaian.pastikan_penilai(oleh)
    ini = _terbuka(penilaian)
    teks = satu_teks("penjelasan", penjelasan, wajib=True)
    penilaian.keberatan = replace(ini, penjelasan=teks, dijelaskan_pada=sekarang)
    penilaian.catat("Menjelaskan penilaian atas keberatan", oleh, sekarang, teks)


def putuskan(
    penilaian: Penilaian, *, putusan: Putusan | None, hasil_kerja: Ekspektasi | None,
    perilaku: Ekspektasi | None, keputusan: str, oleh: Pelaku, sekarang: datetime,
) -> None:  # fmt: skip
    """Uphold the result, or set both ratings anew. Final."""
    atasan = penilaian.skp.atasan_penilai
    if atasan is None or oleh.pegawai_id != atasan.pegawai_id:
        raise BukanPemutusKeberatan
    ini = _terbuka(penilaian)
    periksa = Pemeriksa()
    teks = periksa.teks("keputusan", keputusan, wajib=True, maksimum=TEKS_MAKSIMUM)
    if putusan is None:
        periksa.tolak("putusan", "Pilih menguatkan atau mengubah.")
    periksa.selesai()
    mengubah = putusan is Putusan.MENGUBAH
    if mengubah:
        lama = penilaian.pastikan_dinilai()
        if (hasil_kerja, perilaku) == (lama.hasil_kerja, lama.perilaku):
            sama = "Sama dengan yang lama; ubah salah satu rating."
            raise RatingTidakBerubah(bidang=[("hasil_kerja", sama)])
        penilaian.tetapkan_atas_keberatan(
            hasil_kerja=hasil_kerja, perilaku=perilaku, sekarang=sekarang
        )
    status = StatusKeberatan.DITERIMA if mengubah else StatusKeberatan.DITOLAK
    penilaian.keberatan = replace(
        ini, status=status, keputusan=teks, pemutus=atasan, selesai_pada=sekarang
    )
    tindakan = "Mengubah hasil atas keberatan" if mengubah else "Menguatkan hasil atas keberatan"
    penilaian.catat(tindakan, oleh, sekarang, teks)
    penilaian.peristiwa.append(KeberatanDiputus(**_tentang(penilaian), diubah=mengubah))


def _terbuka(penilaian: Penilaian) -> Keberatan:
    ini = penilaian.keberatan
    if ini is None or not ini.terbuka:
        keadaan = f"Keberatan {KEADAAN[ini.status]}." if ini else "Belum ada yang diajukan."
        raise KeberatanTidakTerbuka(keadaan=keadaan)
    return ini


def _batas_putus(diajukan: date, kalender: Kalender) -> date | None:
    try:
        return batas_putus(diajukan, kalender).batas
    except KalenderTahunBelumAda:
        return None


def _tentang(penilaian: Penilaian) -> dict[str, Any]:
    skp = penilaian.skp
    return {
        "periode_id": penilaian.id,
        "tahun": skp.tahun,
        "nama_periode": penilaian.periode.nama,
        "pegawai": skp.pegawai,
        "penilai": skp.penilai,
        "atasan_penilai": skp.atasan_penilai,
    }
