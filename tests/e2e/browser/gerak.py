"""The moves that several tests make on the pages."""

from __future__ import annotations

import io
from datetime import datetime
from zoneinfo import ZoneInfo

import pypdfium2

from deploy.lokal.demo.isi import bawahan
from deploy.lokal.demo.peserta import JSON, Peserta, susun_skp
from tests.e2e.browser.layar import Layar

TAHUN = datetime.now(ZoneInfo("Asia/Jakarta")).year


def baca(layar: Layar, jalur: str) -> str:
    """The text of a printed document, fetched as this person."""
    jawaban = layar.page.request.get(f"{layar.base_url}{jalur}")
    assert jawaban.status == 200, f"{jalur}: {jawaban.status} {jawaban.text()[:300]}"
    assert jawaban.headers["content-type"] == "application/pdf"
    dokumen = pypdfium2.PdfDocument(io.BytesIO(jawaban.body()))
    return "\n".join(halaman.get_textpage().get_text_range() for halaman in dokumen)


def buat_skp(layar: Layar, pendekatan: str) -> None:
    layar.menu("Daftar SKP")
    layar.ikuti("Tambah SKP")
    layar.page.get_by_label(pendekatan).check()
    layar.tekan("Buat SKP")
    layar.bilang("SKP dibuat sebagai draft")


def tambah_rhk(layar: Layar, hasil: str, *, intervensi: bool = False) -> None:
    lipatan = layar.lipatan("Tambah RHK")
    if intervensi:
        lipatan.locator('input[name="rhk_pimpinan_id"]').first.check()
    layar.isi("Rencana hasil kerja", hasil, di=lipatan)
    layar.tekan("Tambah RHK", di=lipatan)
    layar.bilang("RHK ditambahkan")


def tambah_indikator(layar: Layar, nomor: int, **isian: str) -> None:
    """Fields by their name in the form; a choice by its words."""
    lipatan = layar.lipatan(f"Tambah indikator pada RHK nomor {nomor}")
    for nama, nilai in isian.items():
        bidang = lipatan.locator(f'[name="{nama}"]')
        if nama in {"aspek", "perspektif"}:
            bidang.select_option(label=nilai)
        else:
            bidang.fill(nilai)
    layar.tekan("Tambah indikator", di=lipatan)
    layar.bilang("Indikator ditambahkan")


def ajukan(layar: Layar, gambar: str = "") -> None:
    layar.ikuti("Ajukan SKP")
    layar.tampak("terkunci sampai ditinjau")
    if gambar:
        layar.potret(gambar)
    layar.tekan("Ya, ajukan SKP")


def buka_skp_bawahan(layar: Layar, nama: str) -> None:
    layar.menu("SKP Bawahan")
    layar.page.locator("tbody th").get_by_role("link", name=nama).click()


def setujui(layar: Layar, nama: str) -> None:
    buka_skp_bawahan(layar, nama)
    layar.ikuti("Setujui SKP")
    layar.tekan("Ya, setujui SKP")
    layar.bilang("SKP disetujui")


def rencana(orang: Peserta, penilai: Peserta) -> JSON:
    """A complete draft, made over the API, whose result takes part in the rater's first one."""
    milik = penilai.get("/skp", tahun=TAHUN)["items"][0]
    skp_penilai = penilai.get(f"/skp/{milik['skp_id']}")
    rhk = bawahan(skp_penilai, "Tersedianya laporan unit", "Laporan", "12 laporan")
    return susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=rhk)
