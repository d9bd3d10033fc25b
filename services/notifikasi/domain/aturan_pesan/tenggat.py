"""Reminders of the deadlines of assessment: one message a person a day, whatever it is about.

The terms are the law's; that and when one is reminded is this system's choice
(`services/penilaian/domain/aturan_pengingat.py`).
"""

from __future__ import annotations

from services.notifikasi.domain.aturan_pesan.baris import AturanPesan
from services.notifikasi.domain.istilah import Penerima

_BATAS = (
    "PermenPANRB 6/2022 Lampiran IV.A angka 8, V.A–B: batas waktu; pengingatnya pilihan sistem"
)

TENGGAT = (
    AturanPesan(
        jenis="penilaian.tenggat_mendekat",
        penerima=Penerima.DIINGATKAN,
        templat="tenggat_mendekat",
        judul="Tenggat penilaian mendekat",
        isi="Menunggu Anda: {rincian}.",
        tautan="/tenggat",
        parameter=("jumlah", "batas"),
        dasar=_BATAS,
    ),
    AturanPesan(
        jenis="penilaian.tenggat_lewat",
        penerima=Penerima.DIINGATKAN,
        templat="tenggat_lewat",
        judul="Tenggat penilaian lewat",
        isi="Perlu perhatian Anda: {rincian}.",
        tautan="/tenggat",
        parameter=("jumlah", "batas"),
        dasar=_BATAS,
    ),
)
"""Rows of `ATURAN`."""
