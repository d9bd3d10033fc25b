"""A refusal as a calm page: what happened, what was typed, what to do next."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from services.gateway.halaman.formulir import ketikan
from services.gateway.problems import Masalah

LANGKAH = {
    400: "Muat ulang halaman asal, lalu coba lagi.",
    403: "Bila ini keliru, periksa Data Atasan pada Profil atau hubungi admin instansi Anda.",
    404: "Periksa kembali alamatnya, atau mulai lagi dari Beranda.",
    409: "Muat ulang halaman asal untuk melihat keadaan terbaru.",
    413: "Perkecil berkas Anda, lalu unggah kembali.",
    429: "Tunggu sebentar, lalu coba lagi.",
    503: "Tunggu sebentar, lalu muat ulang halaman ini. Tidak ada yang berubah.",
    504: "Buka kembali halaman asal untuk melihat apakah perubahan Anda sudah tersimpan.",
}
"""The next step where the refusal itself does not name one."""


def tampilkan(masalah: Masalah) -> ResponseReturnValue:
    """The page of a refusal, or the way to the page where it can be put right."""
    if masalah.reason == "WAJIB_GANTI_SANDI":
        return redirect(url_for("halaman.akun.sandi"), 303)
    if masalah.status == 401 and request.method in {"GET", "HEAD"}:
        return redirect(url_for("halaman.akun.masuk", lanjut=alamat_ini()), 303)
    asal = alamat_lokal(urlsplit(request.referrer or "").path)
    isi = render_template(
        "galat.html",
        masalah=masalah,
        langkah=LANGKAH.get(masalah.status, ""),
        baris=[k for k in ketikan() if k.terlihat] if request.method == "POST" else [],
        asal=asal if asal != request.path or request.method == "POST" else "",
    )
    return isi, masalah.status, masalah.headers


def alamat_ini() -> str:
    """This page with its query, to come back to; after a POST the page it was sent from."""
    if request.method == "POST":
        return alamat_lokal(urlsplit(request.referrer or "").path) or "/"
    return request.full_path.rstrip("?")


def alamat_lokal(alamat: str | None) -> str:
    """The address when it is one of ours, else nothing: no open redirect."""
    if not alamat or not alamat.startswith("/") or alamat.startswith(("//", "/\\")):
        return ""
    return "" if any(ord(huruf) < 32 for huruf in alamat) else alamat
