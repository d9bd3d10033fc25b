"""The three documents on paper: what stands on them, their code, and the PDF.

The same content keeps its code, so that a paper printed twice is one document. The digest of the
content tells the verification page whether the paper still says what the PAK says.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.chassis.documents import Printer, qr_svg
from services.chassis.errors import IsianSalah
from services.pak.adapters.tables import dokumen
from services.pak.domain.angka_kredit import BarisKonversi
from services.pak.domain.kesimpulan import Selisih
from services.pak.domain.orang import Orang
from services.pak.domain.pak import BERJALAN, Pak, RujukanPak
from services.pak.domain.tulisan import koma, rentang_bulan, ringkas, tanggal

FOLDER = Path(__file__).parents[1] / "dokumen"
# Without letters and digits that are taken for one another.
_HURUF = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_PANJANG = 12
# PerBKN 3/2023 Pasal 12 ayat (5): the way of a PAK from the rater to the promotion board.
TEMBUSAN = (
    "Pimpinan unit kerja (paling rendah JPT Pratama);",
    "Pengelola kepegawaian;",
    "Tim Penilai Kinerja PNS.",
)


class Jenis(StrEnum):
    """Which of the three."""

    KONVERSI = "KONVERSI"
    AKUMULASI = "AKUMULASI"
    PENETAPAN = "PENETAPAN"

    @property
    def judul(self) -> str:
        """The title on the paper."""
        return {
            Jenis.KONVERSI: "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT",
            Jenis.AKUMULASI: "AKUMULASI ANGKA KREDIT",
            Jenis.PENETAPAN: "PENETAPAN ANGKA KREDIT",
        }[self]


def isi(pak: Pak, jenis: Jenis) -> dict[str, Any]:
    """Everything that is printed, except what differs from print to print."""
    nilai, surat = pak.isi, pak.isi.surat
    mulai = nilai.akumulasi[0].konversi if jenis is Jenis.AKUMULASI else nilai.konversi[0].konversi
    akumulasi = sum((baris.ak for baris in nilai.akumulasi), Decimal(0))
    return {
        "judul": jenis.judul,
        "nomor": surat.nomor,
        "instansi": nilai.perorangan.instansi_nama,
        "masa": f"{tanggal(mulai.mulai)} s.d. {tanggal(nilai.masa.selesai)}",
        "konsep": pak.status in BERJALAN,
        "perorangan": _perorangan(pak),
        "konversi": [_konversi(baris) for baris in nilai.konversi],
        "presisi": str(nilai.presisi),
        "akumulasi": [_konversi(baris) for baris in nilai.akumulasi],
        "jumlah_akumulasi": koma(akumulasi),
        "sumber": [
            {
                "nama": baris.sumber.nama,
                "lama": _angka(baris.lama),
                "baru": _angka(baris.baru),
                "jumlah": _angka(baris.jumlah),
                "keterangan": nilai.keterangan(baris),
            }
            for baris in nilai.sumber
        ],
        "jumlah_lama": _angka(nilai.jumlah_lama),
        "jumlah_baru": _angka(nilai.jumlah_baru),
        "kumulatif": koma(nilai.kumulatif),
        "pangkat": _selisih(nilai.pangkat),
        "jenjang": _selisih(nilai.kenaikan_jenjang),
        "kesimpulan": list(nilai.kesimpulan),
        "tempat": surat.tempat,
        "tanggal": tanggal(surat.tanggal),
        "penanda": _penanda(nilai.penilai),
        "tembusan": list(TEMBUSAN),
        **_pengganti(pak),
    }


def _pengganti(pak: Pak) -> dict[str, str]:
    """Which PAK it replaces, or is replaced by; nothing on all others, which keep their code."""
    hasil: dict[str, str] = {}
    if pak.menggantikan:
        hasil["menggantikan"] = f"Menggantikan PAK {_sebutan(pak.menggantikan)}"
    if pak.pengganti:
        hasil["diganti"] = f"Digantikan PAK {_sebutan(pak.pengganti)}"
    return hasil


def _sebutan(satu: RujukanPak) -> str:
    return f"Nomor {satu.nomor} tanggal {tanggal(satu.tanggal)}"


def sidik(muatan: dict[str, Any]) -> bytes:
    """The digest of what is printed."""
    teks = json.dumps(muatan, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(teks.encode()).digest()


def catat(conn: sa.Connection, pak: Pak, jenis: Jenis, sekarang: datetime) -> str:
    """The code of this content: the one it has, or a new one."""
    muatan = isi(pak, jenis)
    kode = "".join(secrets.choice(_HURUF) for _ in range(_PANJANG))
    tambah = insert(dokumen).values(
        kode=kode,
        pak_id=pak.pak_id,
        instansi_id=pak.isi.pegawai.instansi_id,
        jenis=jenis,
        sidik=sidik(muatan),
        butir=_butir(pak, muatan),
        dicetak_pada=sekarang,
    )
    kunci = ["pak_id", "jenis", "sidik"]
    tercatat = tambah.on_conflict_do_update(
        index_elements=kunci, set_={"jenis": tambah.excluded.jenis}
    )
    return str(conn.scalar(tercatat.returning(dokumen.c.kode)))


def pdf(printer: Printer, pak: Pak, jenis: Jenis, *, kode: str, anchor: str, alamat: str) -> bytes:
    """The paper. `anchor` marks the place of a signature; empty leaves room for ink."""
    muatan = isi(pak, jenis)
    periksa_anchor(anchor, muatan)
    halaman = f"{alamat}/verifikasi/"
    tertulis = "-".join(kode[awal : awal + 4] for awal in range(0, _PANJANG, 4))
    lain = {
        "anchor": anchor,
        "qr": qr_svg(f"{halaman}{kode}"),
        "tautan": f"{halaman}{kode}",
        "alamat": halaman,
        "kode": kode,
        "kaki": f"e-Kinerja · kode verifikasi {tertulis}",
    }
    return printer.pdf(jenis.lower(), muatan | lain)


def periksa_anchor(anchor: str, muatan: dict[str, Any]) -> None:
    """The signing service looks for the character: it must stand on the paper once only."""
    if not anchor:
        return
    if len(anchor) != 1 or anchor.isalnum() or not anchor.isprintable() or anchor.isspace():
        pesan = "Isi satu karakter yang bukan huruf atau angka, misalnya ^ atau #."
        raise IsianSalah(bidang=[("anchor", pesan)])
    if anchor in json.dumps(muatan, ensure_ascii=False) or anchor in "–·×*/%,.:()-":
        pesan = "Karakter ini sudah dipakai dalam dokumen; pilih yang lain, misalnya ^ atau #."
        raise IsianSalah(bidang=[("anchor", pesan)])


def _perorangan(pak: Pak) -> list[tuple[str, str]]:
    orang, lain = pak.isi.pegawai, pak.isi.perorangan
    lahir = tanggal(lain.tanggal_lahir) if lain.tanggal_lahir else ""
    return [
        ("Nama", orang.nama),
        ("NIP", nip(orang.nip)),
        ("Nomor Seri Karpeg/Kartu ASN", lain.nomor_karpeg or "–"),
        ("Tempat/Tanggal lahir", _gabung(", ", lain.tempat_lahir, lahir)),
        ("Jenis kelamin", lain.jenis_kelamin or "–"),
        (
            "Pangkat/Golongan ruang/TMT",
            _gabung(" / ", orang.pangkat, orang.golongan, _tmt(lain.tmt_golongan)),
        ),
        ("Jabatan/TMT", _gabung(" / ", orang.jabatan, _tmt(lain.tmt_jabatan))),
        ("Unit kerja", orang.unit_kerja or "–"),
        ("Instansi", lain.instansi_nama or "–"),
    ]


def _tmt(hari: Any) -> str:
    return tanggal(hari) if hari else ""


def _gabung(pemisah: str, *bagian: str) -> str:
    return pemisah.join(satu for satu in bagian if satu) or "–"


def nip(teks: str) -> str:
    """Grouped as it is printed: YYYYMMDD YYYYMM G NNN."""
    return f"{teks[:8]} {teks[8:14]} {teks[14:15]} {teks[15:]}" if len(teks) == 18 else teks


def _konversi(baris: BarisKonversi) -> dict[str, str]:
    kapan = baris.konversi
    persen = f"{ringkas(baris.persentase)}%"
    bulan = rentang_bulan(kapan.tahun, kapan.bulan_mulai, kapan.bulan_selesai)
    return {
        "tahun": str(kapan.tahun),
        "bulan": bulan.removesuffix(f" {kapan.tahun}"),
        "predikat": kapan.predikat.nama,
        "prosentase": persen if kapan.bulan == 12 else f"{kapan.bulan}/12 × {persen}",
        "koefisien": ringkas(baris.koefisien),
        "ak": koma(baris.ak),
        "rumus": baris.rumus,
    }


def _angka(nilai: Decimal) -> str:
    return koma(nilai) if nilai else "–"


def _selisih(satu: Selisih | None) -> dict[str, str]:
    if satu is None:
        return {"kebutuhan": "–", "selisih": "–", "kata": ""}
    kata = "kelebihan" if satu.terpenuhi else "kekurangan"
    return {
        "kebutuhan": ringkas(satu.kebutuhan),
        "selisih": koma(abs(satu.selisih)),
        "kata": kata,
    }


def _penanda(penilai: Orang) -> dict[str, str]:
    return {
        "jabatan": penilai.jabatan,
        "nama": penilai.nama,
        "pangkat": _gabung(", ", penilai.pangkat, penilai.golongan),
        "nip": nip(penilai.nip),
    }


def _butir(pak: Pak, muatan: dict[str, Any]) -> list[list[str]]:
    """What the public page shows: enough to compare with the paper, the NIP not whole."""
    orang = pak.isi.pegawai
    return [
        ["Dokumen", muatan["judul"].title()],
        ["Nomor", muatan["nomor"]],
        ["Nama", orang.nama],
        ["NIP", f"{orang.nip[:4]}…{orang.nip[-3:]}"],
        ["Jabatan", orang.jabatan],
        ["Masa penilaian", muatan["masa"]],
        ["Angka kredit kumulatif", muatan["kumulatif"]],
        ["Ditetapkan oleh", pak.isi.penilai.nama],
        ["Tanggal", muatan["tanggal"]],
        ["Keadaan saat dicetak", _keadaan(muatan)],
    ]


def _keadaan(muatan: dict[str, Any]) -> str:
    if muatan["konsep"]:
        return "Belum ditetapkan"
    return muatan.get("diganti") or muatan.get("menggantikan") or "Ditetapkan"
