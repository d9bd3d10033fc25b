"""Legal steps of a plan: Ajukan, Setujui, Kembalikan, Muat Ulang, Hapus."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from flask import Blueprint, g, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.formulir import kirim, teks
from services.gateway.halaman.langkah import Langkah, Perkara, jalankan, tanyakan
from services.gateway.halaman.skp import REMAH_DAFTAR, alamat, ambil
from services.gateway.problems import Masalah

bp = Blueprint("skp_langkah", __name__, url_prefix="/skp/<skp_id>")


@dataclass(frozen=True)
class Aksi:
    """One step: its sentences, its call, and the word of `boleh` that allows it."""

    izin: str
    langkah: Langkah
    kerja: Callable[[str, str], object]


def _catatan() -> str:
    return teks("catatan")


AKSI: Mapping[str, Aksi] = {
    "ajukan": Aksi(
        "AJUKAN",
        Langkah(
            judul="Ajukan SKP",
            akibat="SKP dikirim kepada pejabat penilai Anda dan terkunci sampai ditinjau.",
            batal=(
                "Anda tidak dapat menariknya sendiri; pejabat penilai dapat mengembalikannya"
                " kepada Anda."
            ),
            tombol="Ya, ajukan SKP",
            sesudah="SKP diajukan. Pejabat penilai Anda sudah diberi tahu.",
        ),
        lambda id_, etag: kirim(
            layanan().skp.AjukanSkp,
            pb.AjukanSkpRequest(
                skp_id=id_,
                etag=etag,
                alasan_tanpa_anggaran=teks("alasan_tanpa_anggaran"),
            ),
        ),
    ),
    "setujui": Aksi(
        "SETUJUI",
        Langkah(
            judul="Setujui SKP",
            akibat=(
                "SKP ini ditetapkan sebagai kesepakatan kinerja; periode penilaiannya dibuka dan"
                " pegawai diberi tahu."
            ),
            batal="Bila kelak ada yang keliru, Anda dapat mengembalikannya menjadi draft.",
            tombol="Ya, setujui SKP",
            sesudah="SKP disetujui. Pegawai sudah diberi tahu.",
        ),
        lambda id_, etag: kirim(
            layanan().skp.SetujuiSkp, pb.SetujuiSkpRequest(skp_id=id_, etag=etag)
        ),
    ),
    "kembalikan": Aksi(
        "KEMBALIKAN",
        Langkah(
            judul="Kembalikan SKP",
            akibat=(
                "SKP menjadi draft kembali supaya pegawai memperbaikinya; catatan Anda sampai"
                " kepadanya."
            ),
            batal="Tidak dapat dibatalkan; pegawai harus mengajukannya lagi.",
            tombol="Kembalikan SKP",
            sesudah="SKP dikembalikan. Pegawai sudah diberi tahu.",
            catatan="Catatan untuk pegawai",
            petunjuk_catatan="Sebutkan apa yang perlu diperbaiki, dan di bagian mana.",
        ),
        lambda id_, etag: kirim(
            layanan().skp.KembalikanSkp,
            pb.KembalikanSkpRequest(skp_id=id_, etag=etag, catatan=_catatan()),
        ),
    ),
    "muat-ulang": Aksi(
        "MUAT_ULANG",
        Langkah(
            judul="Muat Ulang pejabat penilai",
            akibat="Pejabat penilai dicari lagi dari data organisasi. Isi SKP tidak berubah.",
            batal="Dapat diulang kapan saja.",
            tombol="Muat Ulang",
            sesudah="Pejabat penilai sudah diperiksa ulang dari data organisasi.",
        ),
        lambda id_, etag: kirim(
            layanan().skp.MuatUlangPenilai, pb.MuatUlangPenilaiRequest(skp_id=id_, etag=etag)
        ),
    ),
    "hapus": Aksi(
        "HAPUS",
        Langkah(
            judul="Hapus SKP",
            akibat="Draft SKP ini beserta semua RHK dan indikatornya dihapus.",
            batal="Tidak dapat dibatalkan.",
            tombol="Hapus SKP",
            sesudah="Draft SKP dihapus.",
            bahaya=True,
        ),
        lambda id_, etag: kirim(layanan().skp.HapusSkp, pb.HapusSkpRequest(skp_id=id_, etag=etag)),
    ),
}
PILIHAN_AKSI = f"<any({', '.join(repr(nama) for nama in AKSI)}):aksi>"


@bp.get(f"/{PILIHAN_AKSI}")
@peran("PEGAWAI")
def tanya(skp_id: str, aksi: str) -> ResponseReturnValue:
    perkara = _perkara(skp_id, AKSI[aksi])
    return tanyakan(_langkah(skp_id, aksi), perkara, kembali=alamat(skp_id))


@bp.post(f"/{PILIHAN_AKSI}")
@peran("PEGAWAI")
def lakukan(skp_id: str, aksi: str) -> ResponseReturnValue:
    ini = AKSI[aksi]
    return jalankan(
        _langkah(skp_id, aksi),
        kerja=lambda: ini.kerja(skp_id, request.form.get("etag", "")),
        perkara=lambda: _perkara(skp_id, ini, terlarang_boleh=True),
        kembali=alamat(skp_id),
        ke=url_for("halaman.skp.daftar") if aksi == "hapus" else alamat(skp_id),
        tautan=lambda jalur: _jangkar(skp_id, jalur),
    )


def _langkah(skp_id: str, aksi: str) -> Langkah:
    """The step's sentences; a leader's plan without Anggaran is submitted with a reason."""
    langkah = AKSI[aksi].langkah
    if aksi != "ajukan" or not ambil(skp_id).perlu_alasan_anggaran:
        return langkah
    return replace(
        langkah,
        catatan="Alasan tanpa perspektif Anggaran",
        petunjuk_catatan=(
            "Perspektif Anggaran harus ada dalam setiap SKP pimpinan. Tambahkan indikatornya, atau"
            " tulis alasan yang akan dibaca pejabat penilai Anda."
        ),
        bidang_catatan="alasan_tanpa_anggaran",
    )


def _perkara(skp_id: str, aksi: Aksi, *, terlarang_boleh: bool = False) -> Perkara:
    """What is at stake. A step that this person may not take now is refused before it is asked."""
    skp = ambil(skp_id)
    if aksi.izin not in skp.boleh and not terlarang_boleh:
        raise Masalah(
            "PERMINTAAN_DITOLAK",
            status=409,
            judul=f"{aksi.langkah.judul} belum dapat dilakukan",
            detail=f"SKP ini berstatus {kata.STATUS_SKP[skp.status].teks}. {skp.menunggu}",
        )
    fakta = [
        ("Pegawai", skp.pegawai.nama),
        ("Periode", tulisan.rentang(skp.periode_mulai, skp.periode_selesai)),
        ("Jumlah RHK", str(len(skp.rhk))),
        ("Pejabat penilai", skp.penilai.nama or "Belum ada"),
    ]
    milik_sendiri = skp.pegawai.pegawai_id == g.sesi.pegawai_id
    awal = REMAH_DAFTAR if milik_sendiri else ("SKP Bawahan", "halaman.bawahan.skp_bawahan")
    remah: list[tuple[str, str | None]] = [
        (awal[0], url_for(awal[1])),
        (f"SKP {skp.tahun}", alamat(skp_id)),
    ]
    peringatan = skp.peringatan if aksi.izin in {"AJUKAN", "SETUJUI"} else ()
    return Perkara(skp.etag, fakta, remah, "skp" if milik_sendiri else "skp-bawahan", peringatan)


def _jangkar(skp_id: str, jalur: str) -> str:
    """Where on the plan a refused field stands: rhk[2].indikator[0].target → that RHK."""
    if not jalur.startswith("rhk["):
        return alamat(skp_id, "lampiran" if jalur.startswith("lampiran") else "hasil-kerja")
    nomor = jalur.removeprefix("rhk[").partition("]")[0]
    rhk = ambil(skp_id).rhk
    tepat = nomor.isdigit() and int(nomor) < len(rhk)
    return alamat(skp_id, f"r-{rhk[int(nomor)].rhk_id}" if tepat else "hasil-kerja")
