"""What happens to a form: sent once, refused with everything typed kept, or stale.

Fields carry the names of the proto, so a refusal of a service finds its field by itself.
"""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from flask import flash, g, redirect, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import ImmutableMultiDict, MultiDict

from kinerja.skp.v1 import ketikan_service_pb2 as ketikan_pb
from services.gateway.clients import layanan
from services.gateway.halaman import kata
from services.gateway.halaman.label import (
    kamus_bidang,
    kata_nilai,
    label_bidang,
    punya_label,
)
from services.gateway.halaman.sabar import coba
from services.gateway.problems import Masalah

T = TypeVar("T")

MILIK_FORMULIR = {"csrf_token", "_kunci", "etag", "_ketikan"}
"""Fields that every form has anew each time it is drawn."""
TERSIMPAN, SAYA = "tersimpan", "saya"
"""The two answers of the page that shows both versions."""
TANPA_LABEL = {"rhk_id", "perilaku_nilai", "siasn_id", "tema", "kembali"}
"""Fields that say what the form is about; nobody typed them."""
TIDAK_TERKIRIM = {429, 503, 504}
BUKAN_ISIAN = {401, 403, 404}
COBA_LAGI = 6
JEDA = 0.3


@dataclass(frozen=True)
class Gagal:
    """A form that came back: what was typed, which field is wrong, what would be right."""

    formulir: str
    judul: str
    kalimat: str
    isian: MultiDict[str, str]
    pesan: Mapping[str, str]
    baris: list[tuple[str, str]]


@dataclass(frozen=True)
class Bidang:
    """One field as it is drawn now."""

    id: str
    nilai: str
    pesan: str


@dataclass(frozen=True)
class Ketikan:
    """One field of a form that was sent."""

    nama: str
    label: str
    nilai: str
    kata: str
    # Worth showing; a hidden field is only carried on.
    terlihat: bool
    # Free text, which can be mended where it is shown again.
    teks: bool


@dataclass(frozen=True)
class Kini:
    """The object as it stands now, for one who edited an older version."""

    etag: str
    nilai: Mapping[str, str] = field(default_factory=dict)
    # Fields that hold an id: id → its words.
    pilihan: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def kata(self, nama: str, nilai: str) -> str:
        """The words of a value; empty for an id that nobody could read."""
        if nama in self.pilihan or nama.endswith("_id"):
            return self.pilihan.get(nama, {}).get(nilai, "")
        return kata_nilai(nama, nilai)


def bidang(formulir: str, nama: str, awal: object = "") -> Bidang:
    """What a field shows: what was typed when this form came back, else what is stored."""
    gagal: Gagal | None = g.get("gagal")
    if gagal is None or gagal.formulir != formulir:
        return Bidang(f"{formulir}-{nama}", "" if awal is None else str(awal), "")
    return Bidang(f"{formulir}-{nama}", gagal.isian.get(nama, ""), gagal.pesan.get(nama, ""))


def terbuka(formulir: str) -> bool:
    """Whether the form came back and must be seen."""
    gagal: Gagal | None = g.get("gagal")
    return gagal is not None and gagal.formulir == formulir


def etag_terkini(etag: str, formulir: str = "") -> str:
    """A form that came back keeps the version it was made on, so a stale edit is still seen."""
    gagal: Gagal | None = g.get("gagal")
    if gagal is None or gagal.formulir != formulir:
        return etag
    return gagal.isian.get("etag", etag)


def kunci_baru() -> str:
    """One per drawn form: sent twice by a double click, it does its work once."""
    return uuid.uuid4().hex


def gabungkan() -> None:
    """Before a page's step: put the choices of the page that shows both versions into the form.

    Each field that differs has been answered by hand. Where an answer is missing, the form is made
    stale again, so that the same page comes back with everything typed.
    """
    halaman = (request.blueprint or "").startswith("halaman")
    if request.method != "POST" or not halaman or "_gabung" not in request.form:
        return
    isi = request.form.copy()
    for nama in isi.poplist("_gabung"):
        pakai, kini = isi.pop(f"_pakai-{nama}", ""), isi.pop(f"_kini-{nama}", "")
        if pakai == TERSIMPAN:
            isi[nama] = kini
        elif pakai != SAYA:
            isi["etag"], g.pilihan_kurang = "0", True
    request.form = ImmutableMultiDict(isi)


def teks(nama: str) -> str:
    """What was typed into a field, without the blanks around it."""
    return request.form.get(nama, "").strip()


def baris_teks(nama: str) -> list[str]:
    """A text area with one entry a line."""
    return [baris.strip() for baris in request.form.get(nama, "").splitlines() if baris.strip()]


def kirim(rpc: Callable[..., T], pesan: object) -> T:
    """Call, and wait a little when the same form is being worked on: that was a double click."""
    urutan = g.get("urutan_perubahan")
    for sisa in reversed(range(COBA_LAGI)):
        try:
            return rpc(pesan)
        except Masalah as masalah:
            if masalah.reason != "MASIH_DIPROSES" or not sisa:
                raise
            if urutan is not None:
                g.urutan_perubahan = urutan  # the same key again
            else:
                g.pop("kunci_idempotensi", None)
            time.sleep(JEDA)
    raise AssertionError


def berhasil(kalimat: str, ke: str) -> ResponseReturnValue:
    """Done: say it on the next page; what was kept while typing is no longer needed."""
    if tempat := request.form.get("_ketikan", "")[:300]:
        minta = ketikan_pb.HapusKetikanRequest(tempat=tempat)
        coba("skp", lambda: layanan().ketikan.HapusKetikan(minta), None)
    flash(kalimat, "hijau")
    return redirect(ke, 303)


def tolak(
    masalah: Masalah,
    *,
    formulir: str,
    tampil: Callable[[], str],
    kembali: str,
    kini: Callable[[], Kini] | None = None,
    tautan: Callable[[str], str] | None = None,
) -> ResponseReturnValue:
    """Give the form back. `tampil` draws its page, `tautan` finds where a foreign field stands."""
    if masalah.status == 412:
        return _usang(kini() if kini else Kini(""), kembali), 412
    if masalah.status in TIDAK_TERKIRIM:
        return _belum_terkirim(masalah, kembali), masalah.status
    if masalah.status in BUKAN_ISIAN:
        raise masalah
    g.gagal = gagal_dari(masalah, formulir, tautan=tautan)
    g.jalur = kembali.partition("#")[0].partition("?")[0]
    return tampil(), masalah.status


def kerjakan(
    kerja: Callable[[], object],
    *,
    formulir: str,
    sesudah: str,
    tampil: Callable[[], str],
    kembali: str,
    kini: Callable[[], Kini],
    ke: str = "",
) -> ResponseReturnValue:
    """Do what a form asks and say so on the next page, or give the form back as `tolak` does."""
    try:
        kerja()
    except Masalah as masalah:
        return tolak(masalah, formulir=formulir, tampil=tampil, kembali=kembali, kini=kini)
    return berhasil(sesudah, ke or kembali)


def gagal_dari(
    masalah: Masalah,
    formulir: str,
    *,
    tautan: Callable[[str], str] | None = None,
    isian: MultiDict[str, str] | None = None,
) -> Gagal:
    """The refusal as an error summary; what it says of a field stands at the field as well."""
    isian = request.form if isian is None else isian
    pesan: dict[str, str] = {}
    baris: list[tuple[str, str]] = []
    for kesalahan in masalah.errors:
        nama = nama_bidang(kesalahan["field"])
        if nama in isian or tautan is None:
            pesan.setdefault(nama, kesalahan["pesan"])
            baris.append((f"#{formulir}-{nama}", _dengan_nama(nama, kesalahan["pesan"])))
        else:
            baris.append((tautan(kesalahan["field"]), kesalahan["pesan"]))
    umum = "Ada isian yang perlu diperbaiki"
    judul = umum if masalah.reason == "ISIAN_SALAH" else masalah.judul
    kalimat = "" if masalah.reason == "ISIAN_SALAH" and baris else kata.ucapkan(masalah.detail)
    return Gagal(formulir, judul, kalimat, isian, pesan, baris)


def _dengan_nama(nama: str, pesan: str) -> str:
    """In the summary a sentence stands far from its field, so it says which."""
    return f"{label_bidang(nama)}: {pesan[:1].lower()}{pesan[1:]}" if punya_label(nama) else pesan


def nama_bidang(jalur: str) -> str:
    """isian.target → target; konsekuensi[2] → konsekuensi; konversi[0].ak → konversi-0-ak."""
    tanpa_akhir = re.sub(r"\[\d+\]$", "", jalur)
    berbaris = re.sub(r"\[(\d+)\]\.", r"-\1-", tanpa_akhir)
    return berbaris.rsplit(".", 1)[-1]


def ketikan() -> list[Ketikan]:
    """Everything of the form that was sent, without what each form has anew; never a password."""
    return [
        Ketikan(
            nama,
            label_bidang(nama),
            nilai,
            kata_nilai(nama, nilai),
            terlihat=not _hanya_dibawa(nama) and bool(nilai.strip()),
            teks=kamus_bidang(nama) is None and not nama.endswith("_id"),
        )
        for nama, nilai in request.form.items(multi=True)
        if nama not in MILIK_FORMULIR and not nama.startswith("sandi")
    ]


def _hanya_dibawa(nama: str) -> bool:
    """Carried on unseen: an id says nothing to a person."""
    return nama in TANPA_LABEL or nama.endswith("_id")


def _usang(kini: Kini, kembali: str) -> str:
    """Side by side what is stored and what was typed; what is the same is only carried on."""
    beda = [
        satu
        for satu in ketikan()
        if (not _hanya_dibawa(satu.nama) or kini.kata(satu.nama, satu.nilai))
        and satu.nilai.replace("\r\n", "\n").strip() != kini.nilai.get(satu.nama, "").strip()
    ]
    sisa = [satu for satu in ketikan() if satu not in beda]
    return render_template(
        "usang.html",
        kini=kini,
        kembali=kembali,
        beda=beda,
        sisa=sisa,
        kurang=g.get("pilihan_kurang", False),
    )


def _belum_terkirim(masalah: Masalah, kembali: str) -> str:
    kunci = {nama: request.form.get(nama, "") for nama in ("_kunci", "etag")}
    return render_template(
        "belum_terkirim.html", masalah=masalah, kembali=kembali, baris=ketikan(), kunci=kunci
    )
