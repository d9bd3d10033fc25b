"""Persetujuan PAK: balances and PAK of the people whom the caller assesses."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.umum.v1.umum_pb2 import Halaman
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata, tulisan
from services.gateway.halaman.formulir import kirim, teks
from services.gateway.halaman.kerangka import halaman_diminta
from services.gateway.halaman.langkah import Langkah, Perkara, jalankan, tanyakan
from services.gateway.problems import Masalah

bp = Blueprint("persetujuan", __name__, url_prefix="/persetujuan-pak")

LANGKAH: Mapping[str, Langkah] = {
    "setujui": Langkah(
        judul="Setujui saldo angka kredit",
        akibat="Saldo ini menjadi dasar semua PAK pegawai sesudahnya.",
        batal="Tidak dapat dibatalkan.",
        tombol="Ya, setujui saldo",
        sesudah="Saldo angka kredit disetujui. Pegawai sudah diberi tahu.",
    ),
    "tolak": Langkah(
        judul="Tolak saldo angka kredit",
        akibat="Pegawai diminta mengajukan saldo yang benar; catatan Anda sampai kepadanya.",
        batal="Tidak dapat dibatalkan; pegawai harus mengajukannya lagi.",
        tombol="Tolak saldo",
        sesudah="Saldo angka kredit ditolak. Pegawai sudah diberi tahu.",
        catatan="Catatan untuk pegawai",
        petunjuk_catatan="Sebutkan apa yang tidak sesuai dengan SK.",
    ),
}
HALAMAN_TERBANYAK = 20
UKURAN_CARI = 100


@bp.get("")
@peran("PEGAWAI")
def daftar() -> ResponseReturnValue:
    menunggu = request.args.get("tampil") != "semua"
    pesan = pb.ListPakBawahanRequest(menunggu_saya=menunggu, halaman=halaman_diminta())
    jawab = layanan().pak.ListPakBawahan(pesan)
    return render_template(
        "angka_kredit/persetujuan.html",
        saldo=jawab.saldo,
        daftar=jawab.pak,
        lanjut=jawab.next_page_token,
        menunggu=menunggu,
    )


@bp.get("/saldo/<saldo_id>/<any('setujui', 'tolak'):aksi>")
@peran("PEGAWAI")
def tanya(saldo_id: str, aksi: str) -> ResponseReturnValue:
    return tanyakan(
        LANGKAH[aksi], _perkara(saldo_id), kembali=url_for("halaman.persetujuan.daftar")
    )


@bp.post("/saldo/<saldo_id>/<any('setujui', 'tolak'):aksi>")
@peran("PEGAWAI")
def lakukan(saldo_id: str, aksi: str) -> ResponseReturnValue:
    kerja: Callable[[], object]
    etag = request.form.get("etag", "")
    if aksi == "setujui":
        setuju = pb.SetujuiSaldoRequest(saldo_id=saldo_id, etag=etag)
        kerja = lambda: kirim(layanan().pak.SetujuiSaldo, setuju)  # noqa: E731
    else:
        catatan = teks("catatan")
        tidak = pb.TolakSaldoRequest(saldo_id=saldo_id, etag=etag, catatan=catatan)
        kerja = lambda: kirim(layanan().pak.TolakSaldo, tidak)  # noqa: E731
    return jalankan(
        LANGKAH[aksi],
        kerja=kerja,
        perkara=lambda: _perkara(saldo_id),
        kembali=url_for("halaman.persetujuan.daftar"),
    )


def _perkara(saldo_id: str) -> Perkara:
    saldo = _cari(saldo_id)
    fakta = [
        ("Pegawai", saldo.pegawai.nama),
        ("Sumber", kata.SUMBER_AK[saldo.sumber].teks),
        ("Nomor dan tanggal SK", f"{saldo.nomor_sk}, {tulisan.tanggal(saldo.tanggal_sk)}"),
        ("Total angka kredit", tulisan.angka(saldo.total_ak)),
        ("Asal", "Riwayat SIASN" if saldo.dari_siasn else "Diketik pegawai"),
    ]
    remah: list[tuple[str, str | None]] = [
        ("Persetujuan PAK", url_for("halaman.persetujuan.daftar"))
    ]
    return Perkara(saldo.etag, fakta, remah, "persetujuan-pak")


def _cari(saldo_id: str) -> pb.Saldo:
    """A balance among those submitted to this person."""
    token = ""
    for _ in range(HALAMAN_TERBANYAK):
        halaman = Halaman(page_size=UKURAN_CARI, page_token=token)
        jawab = layanan().pak.ListPakBawahan(pb.ListPakBawahanRequest(halaman=halaman))
        for saldo in jawab.saldo:
            if saldo.saldo_id == saldo_id:
                return saldo
        if not (token := jawab.next_page_token):
            break
    raise Masalah(
        "TIDAK_DITEMUKAN", detail="Saldo ini tidak ada di antara pengajuan bawahan Anda."
    )
