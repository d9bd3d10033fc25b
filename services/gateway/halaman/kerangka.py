"""What every page shows around its content: menu, bell, messages, theme, demo banner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from babel.dates import get_month_names
from flask import Blueprint, current_app, g, get_flashed_messages, request, url_for

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as notifikasi_pb
from kinerja.umum.v1.umum_pb2 import Halaman
from services.gateway.clients import layanan
from services.gateway.halaman import formulir, kata, kemajuan, label, tulisan
from services.gateway.halaman.aset import aset
from services.gateway.halaman.galat import alamat_ini
from services.gateway.halaman.kamus import Kamus
from services.gateway.halaman.menilai import punya_bawahan
from services.gateway.halaman.sabar import coba

COOKIE_TEMA = "tema"
TEMA = ("light", "dark")
JUMLAH_HALAMAN = 25
SEPOTONG = 50
"""Rows of a dashboard on one page; the numbers above them count all."""
T = TypeVar("T")
ADMIN = frozenset({"ADMIN_INSTANSI", "SUPER_ADMIN"})
BULAN = tuple(get_month_names("wide", locale=tulisan.LOKAL).values())


@dataclass(frozen=True)
class Butir:
    kunci: str
    nama: str
    alamat: str
    ikon: str


@dataclass(frozen=True)
class Kelompok:
    nama: str
    butir: list[Butir]


def menu_utama() -> list[Kelompok]:
    """The side menu, named as the users' manual names it."""
    if "PEGAWAI" not in g.sesi.peran:
        return _menu_pusat()
    menilai = g.sesi.peran & {"ADMIN_INSTANSI"} or punya_bawahan()
    skp = [
        _butir("skp", "Daftar SKP", "skp.daftar", "skp"),
        _butir("tim-kerja", "Tim Kerja", "tim_kerja.daftar", "orang-banyak"),
        _butir("pohon", "Pohon Kinerja", "pohon.lihat", "grafik"),
    ]
    penilaian = [
        _butir("penilaian", "Penilaian SKP", "penilaian.daftar", "kalender"),
        _butir("keberatan", "Keberatan", "keberatan.daftar", "pesan"),
        _butir("rekan", "Umpan Balik Rekan", "rekan.cari", "orang-banyak"),
        _butir("pembinaan", "Pembinaan", "pembinaan.daftar", "orang-cek"),
        _butir("tenggat", "Tenggat", "tenggat.daftar", "pasir"),
    ]
    kredit = [_butir("angka-kredit", "Daftar Angka Kredit", "angka_kredit.lihat", "medali")]
    kelompok = [
        Kelompok("", [_butir("beranda", "Beranda", "beranda.lihat", "beranda")]),
        Kelompok("SKP", skp),
        Kelompok("Penilaian", penilaian),
        Kelompok("Angka Kredit", kredit),
    ]
    if menilai:
        skp.append(_butir("matriks", "Matriks Peran Hasil", "matriks.daftar", "grafik"))
        skp.append(_butir("skp-bawahan", "SKP Bawahan", "bawahan.skp_bawahan", "orang-banyak"))
        penilaian += [
            _butir(
                "penilaian-bawahan", "Penilaian Bawahan", "bawahan.penilaian_bawahan", "orang-cek"
            ),
            _butir("pelaporan", "Pelaporan", "pelaporan.dokumen", "kirim"),
            _butir("capaian", "Capaian Organisasi", "capaian.daftar", "gedung"),
        ]
        kredit.append(
            _butir("persetujuan-pak", "Persetujuan PAK", "persetujuan.daftar", "stempel")
        )
        kelompok.append(Kelompok("Dashboard", _dashboard()))
    if g.sesi.peran & ADMIN:
        kelompok.append(Kelompok("Manajemen", _manajemen()))
    saya = [
        _butir("profil", "Profil", "profil.lihat", "orang"),
        _butir("pesan", "Pesan", "pesan.daftar", "lonceng"),
    ]
    lain = [
        _butir("kalkulator", "Kalkulator", "kalkulator.predikat", "kalkulator"),
        _butir("bantuan", "Bantuan", "bantuan.lihat", "tanya"),
    ]
    return [*kelompok, Kelompok("Saya", saya), Kelompok("Lainnya", lain)]


def _manajemen() -> list[Butir]:
    """What keeps an agency's data and choices; BKN's administrator has no agency of his own."""
    pilihan = [
        _butir("periode", "Manajemen Periode", "pengaturan_periode.lihat", "kalender"),
        _butir("pyb", "Pejabat yang Berwenang", "pyb.lihat", "orang-cek"),
    ]
    return [
        _butir("unor", "Unor", "unor.daftar", "gedung"),
        _butir("pegawai", "Pegawai", "pegawai.daftar", "orang-banyak"),
        *(_tukar_data() if "ADMIN_INSTANSI" in g.sesi.peran else []),
        _butir("permintaan-data", "Permintaan Perbaikan Data", "atasan.daftar", "pasir"),
        _butir("pengaturan", "Pengaturan Perencanaan", "pengaturan.daftar", "pensil"),
        *(pilihan if "ADMIN_INSTANSI" in g.sesi.peran else []),
    ]


def _tukar_data() -> list[Butir]:
    """What changes the caller's own agency as a whole; BKN's administrator has none."""
    return [
        _butir("sinkron", "Sinkron SIASN", "sinkron.lihat", "putar"),
        _butir("impor", "Impor/Ekspor", "impor.daftar", "unduh"),
        _butir("pola", "Pola RHK", "pola.daftar", "skp"),
    ]


def _menu_pusat() -> list[Kelompok]:
    """What BKN's administrator has: no plan of his own, the numbers of all."""
    bantuan = _butir("bantuan", "Bantuan", "bantuan.lihat", "tanya")
    return [Kelompok("Dashboard", _dashboard()), Kelompok("Lainnya", [bantuan])]


def _dashboard() -> list[Butir]:
    return [
        _butir("dashboard", "Dashboard Pengisian", "dashboard.pengisian", "grafik"),
        _butir("keterlibatan", "Keterlibatan Matriks", "keterlibatan.lihat", "grafik"),
        _butir(
            "dashboard-penilaian", "Dashboard Penilaian", "dashboard_penilaian.lihat", "grafik"
        ),
        _butir("tindak-lanjut", "Tindak Lanjut", "tindak_lanjut.daftar", "medali"),
    ]


def _butir(kunci: str, nama: str, endpoint: str, ikon: str) -> Butir:
    return Butir(kunci, nama, url_for(f"halaman.{endpoint}"), ikon)


def belum_dibaca() -> int:
    """The number on the bell; a silent message service neither breaks nor slows the pages."""
    return coba("notifikasi", _hitung_belum_dibaca, 0)


def _hitung_belum_dibaca() -> int:
    pesan = notifikasi_pb.GetJumlahBelumDibacaRequest()
    return int(layanan().notifikasi.GetJumlahBelumDibaca(pesan).jumlah)


def kilat() -> list[tuple[str, str]]:
    """Messages from the step before, each once even after a double click."""
    semua = cast("list[tuple[str, str]]", get_flashed_messages(with_categories=True))
    return list(dict.fromkeys(semua))


def tema() -> str:
    pilihan = request.cookies.get(COOKIE_TEMA, "")
    return pilihan if pilihan in TEMA else ""


def pemilik_simpanan() -> str:
    """Whose half-typed forms this device may bring back: another person's never."""
    return g.sesi.pegawai_id if g.get("sesi") else ""


def alamat_saring(**ubah: object) -> str:
    """This address with some of its filters changed; the page token goes when the filter does."""
    saring: dict[str, Any] = {k: v for k, v in request.args.items() if v and _saringan(k)}
    saring |= {k: v for k, v in ubah.items() if v is not None}
    return url_for(request.endpoint or "", **(request.view_args or {}), **saring)


def _saringan(nama: str) -> bool:
    """Not the page token, and not what `url_for` would take for its own argument."""
    return nama not in {"halaman", "endpoint", *(request.view_args or ())} and not nama.startswith(
        "_"
    )


def alamat_kirim() -> str:
    """Where a form of this page is sent: the same address, the filters kept."""
    return request.full_path.rstrip("?")


def tahun_dipilih() -> int:
    """The year of a filter in the address; this year when there is none or it is none."""
    teks = request.args.get("tahun", "")
    return int(teks) if teks.isdigit() and len(teks) == 4 else tulisan.hari_ini().year


def sepotong(baris: Sequence[T]) -> tuple[Sequence[T], int]:
    """The part of a long list that the address asks for, and where the next one begins (or 0)."""
    dari = request.args.get("dari", 0, int)
    dari = dari if 0 < dari < len(baris) else 0
    sampai = dari + SEPOTONG
    return baris[dari:sampai], sampai if sampai < len(baris) else 0


def halaman_diminta() -> Halaman:
    return Halaman(page_size=JUMLAH_HALAMAN, page_token=request.args.get("halaman", ""))


def kata_keadaan(kamus: Kamus, kode: str) -> str:
    """The words of a state in a history line."""
    return kamus[kamus.nilai(kode)].teks if kamus.nilai(kode) else kode.capitalize()


def nama_bulan(nomor: int) -> str:
    return BULAN[nomor - 1] if 1 <= nomor <= len(BULAN) else ""


def sumber_kalkulator() -> list[tuple[str, str]]:
    """The sources of an old balance; the conversion is what the calculator works out itself."""
    return [pilihan for pilihan in kata.SUMBER_AK.pilihan if pilihan[0] != "KONVERSI"]


def _demo() -> dict[str, object] | None:
    pengaturan = current_app.extensions["settings"]
    if not pengaturan.demo:
        return None
    alamat = (
        ("SIASN", pengaturan.simulator_siasn_url),
        ("WhatsApp", pengaturan.simulator_whatsapp_url),
        ("surel", pengaturan.simulator_smtp_url),
    )
    return {"simulator": [(nama, url) for nama, url in alamat if url]}


def pasang(halaman: Blueprint) -> None:
    """Give the templates their words and functions."""

    @halaman.app_context_processor
    def konteks() -> dict[str, object]:
        return {"sesi": g.get("sesi"), "gagal": g.get("gagal"), "demo": _demo()}

    for fungsi in (
        menu_utama,
        belum_dibaca,
        kilat,
        tema,
        pemilik_simpanan,
        alamat_saring,
        kata_keadaan,
        alamat_ini,
        alamat_kirim,
        aset,
        formulir.bidang,
        formulir.terbuka,
        label.label_bidang,
        formulir.kunci_baru,
        formulir.etag_terkini,
        label.kata_nilai,
        nama_bulan,
        sumber_kalkulator,
        kemajuan.batang_kemajuan,
        kemajuan.tinggi_kemajuan,
        tulisan.hari_ini_iso,
    ):
        halaman.add_app_template_global(fungsi)
    halaman.record_once(lambda keadaan: keadaan.app.jinja_env.globals.update(kata=kata))
    for saringan in (
        tulisan.tanggal,
        tulisan.tanggal_pendek,
        tulisan.waktu,
        tulisan.rentang,
        tulisan.angka,
        tulisan.angka_mutlak,
        tulisan.sisa_hari,
        tulisan.lewat,
        tulisan.nip,
        tulisan.inang,
    ):
        halaman.add_app_template_filter(saringan)
