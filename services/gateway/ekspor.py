"""The lists that can be taken away: which columns, in which words, read page after page.

The page and the API share them; what one may see, the services decide, exactly as for the list on
the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from google.protobuf.message import Message

from kinerja.skp.v1 import atasan_service_pb2 as atasan_pb
from kinerja.skp.v1 import impor_service_pb2 as impor_pb
from kinerja.skp.v1 import matriks_service_pb2 as matriks_pb
from kinerja.skp.v1 import organisasi_service_pb2 as organisasi_pb
from kinerja.skp.v1 import pohon_service_pb2 as pohon_pb
from kinerja.skp.v1 import pola_service_pb2 as pola_pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from kinerja.skp.v1 import tim_kerja_service_pb2 as tim_pb
from services.gateway.berkas_tabel import Tabel
from services.gateway.clients import layanan
from services.gateway.halaman import atasan_kata, kata

SEKALI = 100
"""Rows asked of a service at once: the most it gives."""
Baris = list[object]


def pegawai(pesan: organisasi_pb.ListPegawaiRequest) -> Tabel:
    """People, as Manajemen Pegawai lists them."""
    judul = ("NIP", "Nama", "Golongan", "Kedudukan hukum", "Jabatan", "Kelompok jabatan",
             "Memimpin unit", "Unit kerja", "Pejabat penilai", "Wajib SKP")  # fmt: skip

    def baris() -> Iterator[Baris]:
        for p in butir_demi_butir(layanan().organisasi.ListPegawai, pesan, lambda j: j.pegawai):
            kedudukan = kata.KEDUDUKAN_HUKUM.get(p.kedudukan_hukum, p.kedudukan_hukum)
            kelompok = _kata(kata.KELOMPOK_JABATAN, p.kelompok_jabatan)
            yield [p.nip, p.nama, p.golongan, kedudukan, p.jabatan, kelompok, _ya(p.pimpinan),
                   p.unit_kerja, p.penilai_nama, _ya(p.wajib_skp)]  # fmt: skip

    return Tabel("pegawai", judul, baris())


def unor() -> Tabel:
    """The tree of units, from the top down."""

    def baris() -> Iterator[Baris]:
        semua = layanan().pegawai.ListUnor(skp_pb.ListUnorRequest()).unor
        nama = {u.unor_id: u.nama for u in semua}
        for u in semua:
            yield [u.unor_id, u.nama, nama.get(u.induk_id, ""), u.induk_id, u.tingkat + 1,
                   u.pimpinan_nama]  # fmt: skip

    judul = ("Kode unit", "Nama unit", "Unit induk", "Kode unit induk", "Tingkat", "Pimpinan")
    return Tabel("unor", judul, baris())


def skp_bawahan(pesan: skp_pb.ListSkpBawahanRequest) -> Tabel:
    """Plans of those whom the caller assesses."""
    judul = ("NIP", "Nama", "Jabatan", "Unit kerja", "Tahun", "Mulai", "Selesai", "Bentuk SKP",
             "Pendekatan", "Jumlah RHK", "Status")  # fmt: skip

    def baris() -> Iterator[Baris]:
        for s in butir_demi_butir(layanan().skp.ListSkpBawahan, pesan, lambda j: j.skp):
            o = s.pegawai
            yield [o.nip, o.nama, o.jabatan, o.unit_kerja, s.tahun, s.periode_mulai,
                   s.periode_selesai, _kata(kata.JENIS_SKP, s.jenis_skp),
                   _kata(kata.PENDEKATAN, s.pendekatan), s.jumlah_rhk,
                   _kata(kata.STATUS_SKP, s.status)]  # fmt: skip

    return Tabel(f"skp-bawahan-{pesan.tahun}", judul, baris())


def rhk(skp_id: str) -> Tabel:
    """Results of one plan, a row for each indicator. The heads are those of the import."""
    skp = layanan().skp.GetSkp(skp_pb.GetSkpRequest(skp_id=skp_id)).skp

    def baris() -> Iterator[Baris]:
        for nomor, r in enumerate(skp.rhk, start=1):
            awal: Baris = [nomor, _kata(kata.JENIS_RHK, r.jenis),
                           _kata(kata.KLASIFIKASI, r.klasifikasi), r.rencana_hasil_kerja,
                           r.rhk_pimpinan, r.penugasan_dari]  # fmt: skip
            for i in r.indikator:
                yield [*awal, _kata(kata.ASPEK, i.aspek), i.indikator, i.target,
                       _kata(kata.PERSPEKTIF, i.perspektif)]  # fmt: skip
            if not r.indikator:
                yield [*awal, "", "", "", ""]

    judul = ("Nomor", "Jenis RHK", "Klasifikasi", "Rencana hasil kerja", "RHK pimpinan",
             "Penugasan dari", "Aspek", "Indikator", "Target", "Perspektif")  # fmt: skip
    return Tabel(f"rhk-{skp.tahun}", judul, baris())


def pola_rhk(pesan: pola_pb.ListPolaRequest) -> Tabel:
    """Patterns of results, a row for each indicator. The heads are those of the import."""
    judul = ("Jabatan", "Jenis RHK", "Rencana hasil kerja", "Aspek", "Indikator", "Target",
             "Perspektif")  # fmt: skip

    def baris() -> Iterator[Baris]:
        for p in butir_demi_butir(layanan().pola.ListPola, pesan, lambda j: j.pola):
            awal: Baris = [p.jabatan, _kata(kata.JENIS_RHK, p.jenis), p.rencana_hasil_kerja]
            for i in p.indikator:
                yield [*awal, _kata(kata.ASPEK, i.aspek), i.indikator, i.target,
                       _kata(kata.PERSPEKTIF, i.perspektif)]  # fmt: skip
            if not p.indikator:
                yield [*awal, "", "", "", ""]

    return Tabel("pola-rhk", judul, baris())


def tim_kerja(pesan: tim_pb.ListTimKerjaRequest) -> Tabel:
    """Teams, as Tim Kerja lists them."""

    def baris() -> Iterator[Baris]:
        for t in butir_demi_butir(layanan().tim_kerja.ListTimKerja, pesan, lambda j: j.tim_kerja):
            yield [t.nama, t.tujuan, t.ketua_nama, t.mulai, t.selesai, t.ditutup,
                   t.jumlah_anggota]  # fmt: skip

    judul = ("Tim kerja", "Tujuan", "Ketua", "Mulai", "Selesai", "Ditutup", "Jumlah anggota")
    return Tabel("tim-kerja", judul, baris())


def matriks(skp_id: str) -> Tabel:
    """Matriks Peran Hasil as it is drawn: people down, the leader's indicators across."""
    m = layanan().matriks.GetMatriks(matriks_pb.GetMatriksRequest(skp_id=skp_id))

    def baris() -> Iterator[Baris]:
        for b in m.baris:
            sel: list[list[str]] = [[] for _ in m.kolom]
            for peran in b.peran:
                sel[peran.kolom].append(peran.rencana_hasil_kerja)
            isi: Baris = ["\n".join(satu) for satu in sel]
            yield [b.nama, b.jabatan, _kata(kata.STATUS_SKP, b.status), *isi]

    judul = [k.indikator or k.rencana_hasil_kerja for k in m.kolom]
    return Tabel(f"matriks-{m.tahun}", ("Pegawai", "Jabatan", "Status SKP", *judul), baris())


def permintaan(pesan: atasan_pb.ListPermintaanRequest) -> Tabel:
    """Requests for correction, newest first."""
    judul = ("NIP", "Nama", "Jabatan", "Yang keliru", "Uraian", "Diajukan", "Status", "Menunggu",
             "Sampai")  # fmt: skip

    def baris() -> Iterator[Baris]:
        for p in butir_demi_butir(layanan().atasan.ListPermintaan, pesan, lambda j: j.permintaan):
            o = p.pegawai
            yield [o.nip, o.nama, o.jabatan, _kata(atasan_kata.JENIS, p.jenis), p.uraian,
                   p.diajukan, _kata(atasan_kata.STATUS, p.status), p.menunggu,
                   p.menunggu_sampai]  # fmt: skip

    return Tabel("permintaan-data", judul, baris())


def galat_impor(impor_id: str) -> Tabel:
    """Every wrong cell of an import, with what would be right."""
    pesan = impor_pb.ListBarisImporRequest(impor_id=impor_id, hanya_galat=True)
    layanan().impor.GetImpor(impor_pb.GetImporRequest(impor_id=impor_id))

    def baris() -> Iterator[Baris]:
        for b in butir_demi_butir(layanan().impor.ListBarisImpor, pesan, lambda j: j.baris):
            for satu in b.galat:
                yield [b.nomor, satu.sel, satu.kolom, satu.isi, satu.pesan]

    return Tabel("galat-impor", ("Baris", "Sel", "Kolom", "Isi", "Yang benar"), baris())


def temuan_pohon(pesan: pohon_pb.ListTemuanRequest) -> Tabel:
    """Gaps, orphans or overload of the cascade."""
    judul = ("NIP", "Nama", "Jabatan", "Unit kerja", "Rencana hasil kerja", "Indikator",
             "Jumlah RHK")  # fmt: skip

    def baris() -> Iterator[Baris]:
        for t in butir_demi_butir(layanan().pohon.ListTemuan, pesan, lambda j: j.temuan):
            o = t.pegawai
            yield [o.nip, o.nama, o.jabatan, o.unit_kerja, t.rencana_hasil_kerja, t.indikator,
                   t.jumlah or ""]  # fmt: skip

    return Tabel(f"temuan-pohon-{pesan.tahun}", judul, baris())


def butir_demi_butir(
    rpc: Callable[[Any], Any], pesan: Message, butir: Callable[[Any], Iterable[Any]]
) -> Any:
    """Every row of a paged list; the next page is asked for when the last row has been written."""
    tanya: Any = type(pesan)()
    tanya.CopyFrom(pesan)
    tanya.halaman.page_size, tanya.halaman.page_token = SEKALI, ""
    while True:
        jawab = rpc(tanya)
        yield from butir(jawab)
        if not jawab.next_page_token:
            return
        tanya.halaman.page_token = jawab.next_page_token


def _kata(kamus: Any, nilai: int) -> str:
    return kamus[nilai].teks if nilai else ""


def _ya(benar: bool) -> str:
    return "Ya" if benar else "Tidak"
