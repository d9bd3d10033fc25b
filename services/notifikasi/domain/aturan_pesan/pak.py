"""Messages about credit points: one row each."""

from __future__ import annotations

from services.notifikasi.domain.aturan_pesan.baris import AturanPesan
from services.notifikasi.domain.istilah import Penerima

_PAK = "PerBKN 3/2023 Pasal 12: pejabat penilai menetapkan angka kredit"

PAK = (
    AturanPesan(
        jenis="pak.saldo_diajukan",
        penerima=Penerima.PENILAI,
        templat="saldo_ak_diajukan",
        judul="Saldo angka kredit menunggu persetujuan Anda",
        isi="{nama_pegawai} mengajukan saldo angka kredit. Setujui, atau tolak dengan catatan.",
        tautan="/persetujuan-pak",
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.saldo_disetujui",
        penerima=Penerima.PEGAWAI,
        templat="saldo_ak_disetujui",
        judul="Saldo angka kredit Anda disetujui",
        isi="Saldo angka kredit Anda telah disetujui dan mulai diperhitungkan.",
        tautan="/angka-kredit",
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.saldo_ditolak",
        penerima=Penerima.PEGAWAI,
        templat="saldo_ak_ditolak",
        judul="Saldo angka kredit Anda ditolak",
        isi="Saldo angka kredit Anda ditolak oleh {nama_penilai}. Catatan: {catatan}",
        tautan="/angka-kredit",
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.diajukan",
        penerima=Penerima.PENILAI,
        templat="pak_diajukan",
        judul="PAK menunggu persetujuan Anda",
        isi="{nama_pegawai} mengajukan PAK tahun {tahun}. Setujui, atau kembalikan dengan"
        " catatan.",
        tautan="/pak/{pak_id}",
        parameter=("tahun",),
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.disetujui",
        penerima=Penerima.PEGAWAI,
        templat="pak_disetujui",
        judul="PAK Anda telah ditetapkan",
        isi="PAK tahun {tahun} telah ditetapkan. Ketiga dokumennya sudah dapat diunduh.",
        tautan="/pak/{pak_id}",
        parameter=("tahun",),
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.ditolak",
        penerima=Penerima.PEGAWAI,
        templat="pak_ditolak",
        judul="PAK Anda dikembalikan",
        isi="PAK tahun {tahun} dikembalikan oleh {nama_penilai}. Catatan: {catatan}",
        tautan="/pak/{pak_id}",
        parameter=("tahun",),
        dasar=_PAK,
    ),
    AturanPesan(
        jenis="pak.tersinkron",
        penerima=Penerima.PEGAWAI,
        templat="pak_tersinkron",
        judul="Angka kredit Anda tercatat di SIASN",
        isi="PAK tahun {tahun} telah tercatat di SIASN.",
        tautan="/pak/{pak_id}",
        parameter=("tahun",),
        dasar="PerBKN 3/2023: angka kredit dicatat dalam sistem informasi ASN",
    ),
)
