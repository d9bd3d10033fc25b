"""One PAK: its tables with the working, three documents, and its steps up to SIASN."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flask import Blueprint, Response, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.pak.v1 import pak_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.formulir import kirim, teks
from services.gateway.halaman.langkah import Langkah, Perkara, jalankan, tanyakan
from services.gateway.problems import Masalah

bp = Blueprint("pak", __name__, url_prefix="/pak/<pak_id>")

SEDANG_DIKIRIM = {
    pb.STATUS_KIRIM_MENUNGGU,
    pb.STATUS_KIRIM_MENGIRIM,
    pb.STATUS_KIRIM_TIDAK_PASTI,
}


@dataclass(frozen=True)
class Aksi:
    izin: str
    langkah: Langkah
    kerja: Callable[[str, str], object]


AKSI: Mapping[str, Aksi] = {
    "ajukan": Aksi(
        "AJUKAN",
        Langkah(
            judul="Ajukan PAK",
            akibat=(
                "PAK dan ketiga dokumennya dikirim kepada pejabat penilai Anda untuk ditetapkan,"
                " dan terkunci sampai diputus."
            ),
            batal=(
                "Anda tidak dapat menariknya sendiri; pejabat penilai dapat menolaknya supaya"
                " kembali menjadi draft."
            ),
            tombol="Ya, ajukan PAK",
            sesudah="PAK diajukan. Pejabat penilai Anda sudah diberi tahu.",
        ),
        lambda id_, etag: kirim(
            layanan().pak.AjukanPak, pb.AjukanPakRequest(pak_id=id_, etag=etag)
        ),
    ),
    "setujui": Aksi(
        "SETUJUI",
        Langkah(
            judul="Setujui PAK",
            akibat=(
                "Angka kredit ini ditetapkan dan tidak dapat diubah lagi; sesudahnya dapat"
                " disinkronkan ke SIASN."
            ),
            batal="Tidak dapat dibatalkan.",
            tombol="Ya, setujui PAK",
            sesudah="PAK disetujui. Pegawai sudah diberi tahu.",
        ),
        lambda id_, etag: kirim(
            layanan().pak.SetujuiPak, pb.SetujuiPakRequest(pak_id=id_, etag=etag)
        ),
    ),
    "tolak": Aksi(
        "TOLAK",
        Langkah(
            judul="Tolak PAK",
            akibat=(
                "PAK kembali menjadi draft supaya pegawai memperbaikinya; catatan Anda sampai"
                " kepadanya."
            ),
            batal="Tidak dapat dibatalkan; pegawai harus mengajukannya lagi.",
            tombol="Tolak PAK",
            sesudah="PAK ditolak. Pegawai sudah diberi tahu.",
            catatan="Catatan untuk pegawai",
            petunjuk_catatan="Sebutkan apa yang perlu diperbaiki.",
        ),
        lambda id_, etag: kirim(
            layanan().pak.TolakPak,
            pb.TolakPakRequest(pak_id=id_, etag=etag, catatan=teks("catatan")),
        ),
    ),
    "sinkron": Aksi(
        "SINKRON",
        Langkah(
            judul="Sinkron AK SIASN",
            akibat=(
                "Angka kredit ini dicatat pada Riwayat Angka Kredit di SIASN. Pengirimannya"
                " berjalan di belakang layar dan tidak pernah dicatat dua kali."
            ),
            batal="Catatan di SIASN tidak dapat ditarik dari sini.",
            tombol="Ya, kirim ke SIASN",
            sesudah="PAK masuk antrean pengiriman ke SIASN.",
        ),
        lambda id_, _etag: kirim(layanan().pak.SinkronPak, pb.SinkronPakRequest(pak_id=id_)),
    ),
    "hapus": Aksi(
        "HAPUS",
        Langkah(
            judul="Hapus draft PAK",
            akibat="Draft ini dihapus dan bulan-bulannya dapat dikonversi lagi.",
            batal="Tidak dapat dibatalkan.",
            tombol="Hapus draft",
            sesudah="Draft PAK dihapus.",
            bahaya=True,
        ),
        lambda id_, etag: kirim(
            layanan().pak.HapusDraftPak, pb.HapusDraftPakRequest(pak_id=id_, etag=etag)
        ),
    ),
}
PILIHAN_AKSI = f"<any({', '.join(repr(nama) for nama in AKSI)}):aksi>"


@bp.get("")
@peran("PEGAWAI")
def lihat(pak_id: str) -> ResponseReturnValue:
    pak = _ambil(pak_id)
    return render_template(
        "angka_kredit/pak.html",
        pak=pak,
        boleh=set(pak.boleh),
        milik_sendiri=_milik_sendiri(pak),
        sedang_dikirim=pak.status_kirim in SEDANG_DIKIRIM,
        baris_konversi=pak.konversi,
    )


@bp.get("/keadaan")
@peran("PEGAWAI")
def keadaan(pak_id: str) -> ResponseReturnValue:
    """The delivery state alone, for the page that waits for it."""
    pak = _ambil(pak_id)
    return render_template(
        "angka_kredit/_kirim.html", pak=pak, sedang_dikirim=pak.status_kirim in SEDANG_DIKIRIM
    )


@bp.get(f"/{PILIHAN_AKSI}")
@peran("PEGAWAI")
def tanya(pak_id: str, aksi: str) -> ResponseReturnValue:
    return tanyakan(AKSI[aksi].langkah, _perkara(pak_id, AKSI[aksi]), kembali=_alamat(pak_id))


@bp.post(f"/{PILIHAN_AKSI}")
@peran("PEGAWAI")
def lakukan(pak_id: str, aksi: str) -> ResponseReturnValue:
    ini = AKSI[aksi]
    return jalankan(
        ini.langkah,
        kerja=lambda: ini.kerja(pak_id, request.form.get("etag", "")),
        perkara=lambda: _perkara(pak_id, ini, sudah_ditolak=True),
        kembali=_alamat(pak_id),
        ke=url_for("halaman.angka_kredit.lihat") if aksi == "hapus" else _alamat(pak_id),
    )


@bp.get("/<any('konversi', 'akumulasi', 'penetapan'):jenis>.pdf")
@peran("PEGAWAI")
def cetak(pak_id: str, jenis: str) -> ResponseReturnValue:
    pesan = pb.CetakPakRequest(
        pak_id=pak_id,
        jenis=kata.JENIS_DOKUMEN_PAK.nilai(jenis.upper()),  # type: ignore[arg-type]
        anchor=request.args.get("anchor", "").strip(),
    )
    jawab = layanan().pak.CetakPak(pesan)
    return Response(
        jawab.pdf,
        mimetype="application/pdf",
        headers={"Content-Disposition": f'inline; filename="{jawab.nama_berkas}"'},
    )


def _alamat(pak_id: str) -> str:
    return url_for("halaman.pak.lihat", pak_id=pak_id)


def _ambil(pak_id: str) -> pb.Pak:
    pak: pb.Pak = layanan().pak.GetPak(pb.GetPakRequest(pak_id=pak_id)).pak
    return pak


def _milik_sendiri(pak: pb.Pak) -> bool:
    return bool(pak.pegawai.pegawai_id == g.sesi.pegawai_id)


def _perkara(pak_id: str, aksi: Aksi, *, sudah_ditolak: bool = False) -> Perkara:
    pak = _ambil(pak_id)
    if aksi.izin not in pak.boleh and not sudah_ditolak:
        raise Masalah(
            "PERMINTAAN_DITOLAK",
            status=409,
            judul=f"{aksi.langkah.judul} belum dapat dilakukan",
            detail=f"PAK ini berstatus {kata.STATUS_PAK[pak.status].teks}. {pak.langkah_berikut}",
        )
    fakta = [
        ("Pegawai", pak.pegawai.nama),
        ("Masa penilaian", tulisan.rentang(pak.masa_mulai, pak.masa_selesai)),
        ("Nomor dan tanggal", f"{pak.nomor or 'Belum diisi'}, {tulisan.tanggal(pak.tanggal)}"),
        ("Angka kredit baru", tulisan.angka(pak.jumlah_baru)),
        ("Angka kredit kumulatif", tulisan.angka(pak.kumulatif)),
    ]
    sendiri = _milik_sendiri(pak)
    nama, tujuan = (
        ("Angka Kredit", "halaman.angka_kredit.lihat")
        if sendiri
        else ("Persetujuan PAK", "halaman.persetujuan.daftar")
    )
    remah: list[tuple[str, str | None]] = [
        (nama, url_for(tujuan)),
        (f"PAK {pak.tahun}", _alamat(pak_id)),
    ]
    aktif = "angka-kredit" if sendiri else "persetujuan-pak"
    peringatan = pak.peringatan if aksi.izin in {"AJUKAN", "SETUJUI"} else ()
    return Perkara(pak.etag, fakta, remah, aktif, peringatan)
