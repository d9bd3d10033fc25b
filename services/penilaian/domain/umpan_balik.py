"""Feedback by the leader on one planned result or on one behaviour.

PermenPANRB 6/2022 art. 17-19: the leader must observe and give continuing feedback; a superior of
the rater may add his own. It is printed on the evaluation form, so it is fixed with the rating,
and when the agency closes the period.
"""

from __future__ import annotations

from datetime import datetime

from services.chassis.errors import TidakDitemukan
from services.penilaian.domain.errors import BukanPemberiUmpanBalik
from services.penilaian.domain.isian import (
    TEKS_MAKSIMUM,
    UMPAN_BALIK_PER_SASARAN,
    Emotikon,
    PemberiJenis,
    Pemeriksa,
    UmpanBalik,
)
from services.penilaian.domain.pengisian import periksa_rhk
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.rencana import NilaiPerilaku


def beri_umpan_balik(
    penilaian: Penilaian,
    *,
    id_baru: str,
    rhk_id: str,
    nilai: NilaiPerilaku | None,
    teks: str,
    emotikon: Emotikon | None,
    oleh: Pelaku,
    sekarang: datetime,
) -> UmpanBalik:
    """Say something about one result or one behaviour: words, a thumb, or both."""
    jenis = pemberi_jenis(penilaian, oleh)
    penilaian.pastikan_dapat_berjalan()
    penilaian.pastikan_umpan_balik_terbuka()
    periksa = Pemeriksa()
    if bool(rhk_id) == (nilai is not None):
        periksa.tolak("rhk_id", "Pilih satu sasaran: satu RHK atau satu nilai perilaku.")
    elif rhk_id:
        periksa_rhk(periksa, penilaian, rhk_id)
    teks = periksa.teks("teks", teks, wajib=emotikon is None, maksimum=TEKS_MAKSIMUM)
    ada = penilaian.isian.umpan_balik
    if (
        sum(
            u.pemberi_jenis.memimpin and (u.rhk_id, u.nilai) == (rhk_id, nilai)
            for u in ada.values()
        )
        >= UMPAN_BALIK_PER_SASARAN
    ):
        periksa.tolak("teks", f"Paling banyak {UMPAN_BALIK_PER_SASARAN} umpan balik tiap sasaran.")
    periksa.selesai()
    baru = UmpanBalik(
        id=id_baru,
        rhk_id=rhk_id,
        nilai=nilai,
        pemberi_id=oleh.pegawai_id,
        pemberi_nama=oleh.nama,
        pemberi_jenis=jenis,
        teks=teks,
        emotikon=emotikon,
        dibuat=sekarang,
    )
    ada[id_baru] = baru
    return baru


def hapus_umpan_balik(penilaian: Penilaian, *, id: str, oleh: Pelaku, sekarang: datetime) -> None:
    """Take back one's own feedback; that it was given stays in the history."""
    pemberi_jenis(penilaian, oleh)
    penilaian.pastikan_umpan_balik_terbuka()
    lama = penilaian.isian.umpan_balik.get(id)
    if lama is None:
        raise TidakDitemukan
    if lama.pemberi_id != oleh.pegawai_id:
        raise BukanPemberiUmpanBalik
    del penilaian.isian.umpan_balik[id]
    penilaian.catat("Menarik umpan balik", oleh, sekarang, lama.teks)


def pemberi_jenis(penilaian: Penilaian, oleh: Pelaku) -> PemberiJenis:
    """In which relation this person may give feedback here, or a refusal."""
    if oleh.pegawai_id == penilaian.skp.penilai.pegawai_id:
        return PemberiJenis.PENILAI
    atasan = penilaian.skp.atasan_penilai
    if atasan is not None and oleh.pegawai_id == atasan.pegawai_id:
        return PemberiJenis.ATASAN_PENILAI
    raise BukanPemberiUmpanBalik
