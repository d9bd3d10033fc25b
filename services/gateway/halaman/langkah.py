"""Legal and destructive steps: one page that says what follows and whether it can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from flask import render_template
from flask.typing import ResponseReturnValue

from services.gateway.halaman.formulir import berhasil, tolak
from services.gateway.problems import Masalah


@dataclass(frozen=True)
class Langkah:
    """A step and its sentences."""

    judul: str
    akibat: str
    # Whether it can be undone, and how.
    batal: str
    tombol: str
    sesudah: str
    # Label of a note that goes with the step; empty: no note.
    catatan: str = ""
    petunjuk_catatan: str = ""
    bidang_catatan: str = "catatan"
    bahaya: bool = False
    formulir: str = "langkah"


@dataclass(frozen=True)
class Perkara:
    """What the step is about: the object as the person saw it."""

    etag: str
    fakta: list[tuple[str, str]]
    remah: list[tuple[str, str | None]]
    menu_aktif: str
    peringatan: Iterable[str] = ()


def tanyakan(langkah: Langkah, perkara: Perkara, *, kembali: str) -> str:
    """The page that asks."""
    return render_template(
        "konfirmasi.html",
        langkah=langkah,
        etag=perkara.etag,
        fakta=perkara.fakta,
        peringatan=list(perkara.peringatan),
        remah=[*perkara.remah, (langkah.judul, None)],
        menu_aktif=perkara.menu_aktif,
        kembali=kembali,
    )


def jalankan(
    langkah: Langkah,
    *,
    kerja: Callable[[], object],
    perkara: Callable[[], Perkara],
    kembali: str,
    ke: str | None = None,
    tautan: Callable[[str], str] | None = None,
) -> ResponseReturnValue:
    """Do it; a refusal comes back on the page that asked."""
    try:
        kerja()
    except Masalah as masalah:
        return tolak(
            masalah,
            formulir=langkah.formulir,
            tampil=lambda: tanyakan(langkah, perkara(), kembali=kembali),
            kembali=kembali,
            tautan=tautan,
        )
    return berhasil(langkah.sesudah, ke or kembali)
