"""Which fact becomes which message, for whom, and where it leads.

One row a message. Inside the application (the bell) a message may name the colleague and quote a
note: only its reader sees it, after logging in. What leaves the application is the template of the
same row (templat.py) with the values of `parameter`, and those never are a name, a NIP, a rating,
a predikat or an angka kredit.
"""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from services.notifikasi.domain.istilah import Penerima

CATATAN_TERPANJANG = 300
"""Characters of a note that the bell quotes; the whole of it stands on the page."""


@dataclass(frozen=True)
class Orang:
    """As much of a person as a message needs."""

    pegawai_id: str
    instansi_id: str
    nama: str = field(default="", repr=False)


@dataclass(frozen=True)
class Fakta:
    """A fact of another service, in the words of this one."""

    jenis: str
    """What happened: the subject without `kinerja.` and version, e.g. `skp.diajukan`."""
    kejadian_id: uuid.UUID
    waktu: datetime
    orang: Mapping[Penerima, Orang]
    nilai: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Pesan:
    """A message to one person."""

    pesan_id: uuid.UUID
    kejadian_id: uuid.UUID
    pegawai_id: str
    instansi_id: str
    templat: str
    judul: str
    isi: str = field(repr=False)
    tautan: str
    parameter: tuple[str, ...]
    keluar: bool
    """Whether it also leaves the application."""
    dibuat: datetime


@dataclass(frozen=True)
class AturanPesan:
    """One row: this fact, told to this person, in these words."""

    jenis: str
    penerima: Penerima
    templat: str
    judul: str
    isi: str
    tautan: str
    dasar: str
    parameter: tuple[str, ...] = ()
    keluar: bool = True


_TETAPKAN = "PermenPANRB 6/2022 Pasal 14 dan Lampiran II.C: pejabat penilai menetapkan SKP"
_KEMBALI = "PermenPANRB 6/2022 Lampiran II.C: SKP diklarifikasi sampai disepakati"
_HASIL = "PermenPANRB 6/2022 Pasal 28: hasil evaluasi disampaikan kepada pegawai"
_KEBERATAN = "PermenPANRB 6/2022 Lampiran V.A–B: dokumen disampaikan, keberatan 14 hari kerja"
_PAK = "PerBKN 3/2023 Pasal 12: pejabat penilai menetapkan angka kredit"

ATURAN = (
    AturanPesan(
        jenis="skp.diajukan",
        penerima=Penerima.PENILAI,
        templat="skp_diajukan",
        judul="SKP menunggu persetujuan Anda",
        isi="{nama_pegawai} mengajukan SKP periode {periode}. Setujui, atau kembalikan dengan"
        " catatan.",
        tautan="/skp/{skp_id}",
        parameter=("periode",),
        dasar=_TETAPKAN,
    ),
    AturanPesan(
        jenis="skp.penilai_diganti",
        penerima=Penerima.PENILAI,
        templat="skp_penilai_baru",
        judul="Anda kini menjadi pejabat penilai sebuah SKP",
        isi="SKP tahun {tahun} yang sedang menunggu persetujuan kini menunggu Anda.",
        tautan="/skp/{skp_id}",
        keluar=False,
        dasar="PermenPANRB 6/2022 Lampiran II.C.7: penetapan oleh pejabat penilai yang baru",
    ),
    AturanPesan(
        jenis="skp.dikembalikan",
        penerima=Penerima.PEGAWAI,
        templat="skp_dikembalikan",
        judul="SKP Anda dikembalikan",
        isi="SKP tahun {tahun} dikembalikan oleh {nama_penilai}. Catatan: {catatan}",
        tautan="/skp/{skp_id}",
        parameter=("tahun",),
        dasar=_KEMBALI,
    ),
    AturanPesan(
        jenis="skp.disetujui",
        penerima=Penerima.PEGAWAI,
        templat="skp_disetujui",
        judul="SKP Anda disetujui",
        isi="SKP tahun {tahun} telah disetujui. Langkah berikutnya: isi rencana aksi.",
        tautan="/skp/{skp_id}",
        parameter=("tahun",),
        dasar=_TETAPKAN,
    ),
    AturanPesan(
        jenis="skp.dibuka_kembali",
        penerima=Penerima.PEGAWAI,
        templat="skp_dibuka_kembali",
        judul="SKP Anda dibuka kembali",
        isi="SKP tahun {tahun} dibuka kembali oleh {nama_penilai} untuk diubah. Catatan:"
        " {catatan}",
        tautan="/skp/{skp_id}",
        parameter=("tahun",),
        dasar=_KEMBALI,
    ),
    AturanPesan(
        jenis="penilaian.dinilai",
        penerima=Penerima.PEGAWAI,
        templat="penilaian_dinilai",
        judul="Evaluasi kinerja Anda telah ditetapkan",
        isi="Hasil evaluasi kinerja periode {periode} sudah dapat Anda baca.",
        tautan="/penilaian/{periode_id}",
        parameter=("periode",),
        dasar=_HASIL,
    ),
    AturanPesan(
        jenis="penilaian.dokumen_disampaikan",
        penerima=Penerima.PEGAWAI,
        templat="dokumen_evaluasi_disampaikan",
        judul="Dokumen Evaluasi Kinerja Anda telah disampaikan",
        isi="Dokumen Evaluasi Kinerja periode {periode} telah disampaikan kepada Anda. Bila"
        " berkeberatan, ajukan paling lambat {batas_keberatan}.",
        tautan="/penilaian/{periode_id}",
        parameter=("periode", "batas_keberatan"),
        dasar=_KEBERATAN,
    ),
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
"""Every message of the system."""


def susun(fakta: Fakta) -> tuple[Pesan, ...]:
    """The messages that a fact becomes; none when nobody needs to be told."""
    baris = [aturan for aturan in ATURAN if aturan.jenis == fakta.jenis]
    return tuple(
        _pesan(aturan, fakta, orang)
        for aturan in baris
        if (orang := fakta.orang.get(aturan.penerima)) and orang.pegawai_id
    )


def pesan_id(kejadian_id: uuid.UUID, pegawai_id: str, templat: str, waktu: datetime) -> uuid.UUID:
    """The id of the message of one event to one person by one template: always the same.

    Shaped as UUIDv7 (RFC 9562 §5.7) so that a list by id is a list by time. Because it follows
    from its three parts, the same message cannot be written a second time.
    """
    milidetik = int(waktu.timestamp() * 1000)
    sidik = hashlib.sha256(f"{kejadian_id}/{pegawai_id}/{templat}".encode()).digest()
    acak = int.from_bytes(sidik[:10])
    rand_a, rand_b = acak & 0xFFF, (acak >> 12) & ((1 << 62) - 1)
    return uuid.UUID(int=milidetik << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b)


def _pesan(aturan: AturanPesan, fakta: Fakta, orang: Orang) -> Pesan:
    kata = {
        **fakta.nilai,
        "catatan": _dipendekkan(fakta.nilai.get("catatan", "")),
        **{f"nama_{siapa}": yang.nama for siapa, yang in fakta.orang.items()},
    }
    return Pesan(
        pesan_id=pesan_id(fakta.kejadian_id, orang.pegawai_id, aturan.templat, fakta.waktu),
        kejadian_id=fakta.kejadian_id,
        pegawai_id=orang.pegawai_id,
        instansi_id=orang.instansi_id,
        templat=aturan.templat,
        judul=aturan.judul,
        isi=aturan.isi.format_map(kata),
        tautan=aturan.tautan.format_map(kata),
        parameter=tuple(fakta.nilai[nama] for nama in aturan.parameter),
        keluar=aturan.keluar,
        dibuat=fakta.waktu,
    )


def _dipendekkan(catatan: str) -> str:
    rapi = " ".join(catatan.split()) or "tidak ada."
    if len(rapi) <= CATATAN_TERPANJANG:
        return rapi
    return rapi[: CATATAN_TERPANJANG - 1].rstrip() + "…"
