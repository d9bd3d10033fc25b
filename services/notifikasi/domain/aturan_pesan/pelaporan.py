"""Who is told of a report to the PyB: with whom it lies now, and its reporter at the end."""

from __future__ import annotations

from services.notifikasi.domain.aturan_pesan.baris import AturanPesan
from services.notifikasi.domain.istilah import Penerima

_LAPOR = "PermenPANRB 6/2022 Lampiran V.A angka 1, 7, 11: dilaporkan secara berjenjang kepada PyB"
_TAUTAN = "/pelaporan/{laporan_id}"

PELAPORAN = (
    AturanPesan(
        jenis="penilaian.laporan_disampaikan",
        penerima=Penerima.KEPADA,
        templat="laporan_disampaikan",
        judul="Laporan kinerja menunggu Anda",
        isi="{oleh} menyampaikan laporan {nama_pelapor} untuk {periode}: {jumlah} dokumen"
        " evaluasi. {langkah}",
        tautan=_TAUTAN,
        keluar=False,
        dasar=_LAPOR,
    ),
    AturanPesan(
        jenis="penilaian.laporan_dikembalikan",
        penerima=Penerima.PELAPOR,
        templat="laporan_dikembalikan",
        judul="Laporan kinerja Anda dikembalikan",
        isi="{oleh} mengembalikan laporan Anda untuk {periode}. Catatan: {catatan}",
        tautan=_TAUTAN,
        keluar=False,
        dasar=_LAPOR,
    ),
    AturanPesan(
        jenis="penilaian.laporan_diterima",
        penerima=Penerima.PELAPOR,
        templat="laporan_diterima",
        judul="Laporan kinerja Anda diterima PyB",
        isi="{oleh} menerima laporan Anda untuk {periode}.",
        tautan=_TAUTAN,
        keluar=False,
        dasar=_LAPOR,
    ),
)
"""Rows of `ATURAN`."""
