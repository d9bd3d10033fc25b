"""The forms of guidance and counselling: their tables and fields, read and drawn from one list.

A table has as many rows as are filled, and a few more; rows that were left empty are not sent, and
what comes back after a refusal is counted as it was sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flask import request
from werkzeug.datastructures import ImmutableMultiDict, MultiDict

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from services.gateway.halaman import kata, pembinaan_kata
from services.gateway.halaman.formulir import Kini, teks

TERBANYAK = 20
CADANGAN = 2
"""Empty rows that are offered below the filled ones."""
JUMLAH_PERNYATAAN = JUMLAH_KOMPETENSI = 9
"""Lines of B.1.8 and named competences of B.1.9; the service refuses where one is missing."""


@dataclass(frozen=True)
class Kolom:
    """One field of a row. `jenis`: pendek | teks | indikator | ya_tidak."""

    nama: str
    label: str
    jenis: str = "teks"
    opsional: bool = False
    petunjuk: str = ""


@dataclass(frozen=True)
class Bagian:
    """One table of the official form."""

    nama: str
    judul: str
    kolom: tuple[Kolom, ...]
    tambah: str
    # Its first row is asked for at once.
    wajib: bool = True
    petunjuk: str = ""


_INDIKATOR = Kolom("indikator_id", "Indikator kinerja individu", "indikator")
MENTORING = (
    Bagian(
        "tujuan",
        "Tujuan: apa yang ingin dicapai dengan mentoring",
        (
            Kolom("keahlian", "Keahlian atau keterampilan spesifik yang akan dikembangkan"),
            Kolom("jangka_waktu", "Jangka waktu mentoring", "pendek"),
            Kolom("perubahan", "Perubahan yang diharapkan"),
            Kolom("ukuran_keberhasilan", "Ukuran keberhasilan mentoring"),
        ),
        "tujuan",
    ),
    Bagian(
        "jurnal",
        "Jurnal mentoring",
        (
            Kolom("waktu", "Waktu", "pendek"),
            Kolom("tempat", "Tempat", "pendek"),
            Kolom("materi", "Materi mentoring"),
            Kolom("rencana_aksi", "Rencana aksi"),
            Kolom("target_waktu", "Target waktu rencana aksi", "pendek"),
        ),
        "pertemuan",
        wajib=False,
        petunjuk="Diisi setiap kali bertemu. Boleh kosong saat diusulkan; mentoring diselesaikan"
        " bila jurnalnya sudah terisi.",
    ),
)
COACHING = (
    Bagian(
        "tujuan",
        "Tujuan: apa yang ingin saya capai",
        (
            _INDIKATOR,
            Kolom("baseline", "Baseline target", "pendek", opsional=True),
            Kolom("target", "Target", "pendek"),
            Kolom("strategi", "Strategi pencapaian target"),
        ),
        "tujuan",
    ),
    Bagian(
        "fakta",
        "Fakta: di mana saya sekarang",
        (
            Kolom("target_skp", "Target SKP", "pendek"),
            Kolom("progres", "Progres pencapaian target", "pendek"),
            Kolom("masalah", "Masalah atau hambatan"),
            Kolom("penyebab", "Penyebab"),
        ),
        "fakta",
    ),
    Bagian(
        "langkah",
        "Langkah ke depan: apa yang akan saya lakukan",
        (
            _INDIKATOR,
            Kolom("strategi", "Strategi untuk mengatasi masalah atau hambatan"),
            Kolom(
                "penyesuaian",
                "Perlu penyesuaian ukuran keberhasilan dan target?",
                "ya_tidak",
                petunjuk="Ya berarti SKP-nya perlu diubah.",
            ),
        ),
        "langkah",
        petunjuk="Rekomendasi pimpinan yang disepakati dengan pegawai.",
    ),
)
BAGIAN: Mapping[int, tuple[Bagian, ...]] = {
    pb.JENIS_PEMBINAAN_MENTORING: MENTORING,
    pb.JENIS_PEMBINAAN_COACHING: COACHING,
}
MEDAN = {
    pb.JENIS_PEMBINAAN_MENTORING: "mentoring",
    pb.JENIS_PEMBINAAN_COACHING: "coaching",
    pb.JENIS_PEMBINAAN_KONSELING: "konseling",
}
_KODE = {
    "nilai_dasar": kata.NILAI_PERILAKU,
    "ada_ekspektasi": pembinaan_kata.YA_TIDAK,
    "terjadi_pada_lain": pembinaan_kata.YA_TIDAK,
    "penyesuaian": pembinaan_kata.YA_TIDAK,
}
_KONSELING = ("nilai_dasar", "ada_ekspektasi", "ekspektasi_khusus", "permasalahan",
              "terjadi_pada_lain", "sudah_dilakukan")  # fmt: skip


def baca(jenis: int) -> pb.IsiPembinaan:
    """The content of the form that was sent; its rows are closed up first."""
    for bagian in BAGIAN.get(jenis, ()):
        rapatkan(bagian.nama, [k.nama for k in bagian.kolom])
    isi = pb.IsiPembinaan(
        pembimbing_nama=teks("pembimbing_nama"), pembimbing_nip=teks("pembimbing_nip")
    )
    sasaran = getattr(isi, MEDAN[jenis])
    sasaran.SetInParent()
    for bagian in BAGIAN.get(jenis, ()):
        for nomor in range(terkirim(bagian.nama)):
            awalan = f"{bagian.nama}-{nomor}-"
            getattr(sasaran, bagian.nama).add(
                **{k.nama: _nilai(k.nama, awalan + k.nama) for k in bagian.kolom}
            )
    if jenis == pb.JENIS_PEMBINAAN_COACHING:
        isi.coaching.peluang = teks("peluang")
    if jenis == pb.JENIS_PEMBINAAN_KONSELING:
        isi.konseling.CopyFrom(pb.Konseling(**{n: _nilai(n, n) for n in _KONSELING}))
    return isi


def nilai(jenis: int, isi: pb.IsiPembinaan) -> dict[str, str]:
    """What is stored, by the names of the form's fields."""
    sumber = getattr(isi, MEDAN[jenis])
    hasil = {n: getattr(isi, n) for n in ("pembimbing_nama", "pembimbing_nip")}
    for bagian in BAGIAN.get(jenis, ()):
        for nomor, baris in enumerate(getattr(sumber, bagian.nama)):
            for kolom in bagian.kolom:
                nama = f"{bagian.nama}-{nomor}-{kolom.nama}"
                hasil[nama] = _kode(kolom.nama, getattr(baris, kolom.nama))
    if jenis == pb.JENIS_PEMBINAAN_COACHING:
        hasil["peluang"] = isi.coaching.peluang
    if jenis == pb.JENIS_PEMBINAAN_KONSELING:
        hasil |= {n: _kode(n, getattr(isi.konseling, n)) for n in _KONSELING}
    return hasil


def kini(ini: pb.Pembinaan) -> Kini:
    """What is stored now, for one who edited an older version.

    Rows that somebody else has added are carried on with the form: sent again without them, it
    would take them away.
    """
    tersimpan = nilai(ini.jenis, ini.isi)
    request.form = ImmutableMultiDict(tersimpan | request.form.to_dict())
    pilihan = {k.indikator_id: k.indikator for k in ini.indikator}
    return Kini(
        ini.etag,
        tersimpan,
        {nama: pilihan for nama in request.form if nama.endswith("-indikator_id")},
    )


def tanggapan() -> list[pb.ButirBimbingan]:
    """The nine answers of B.1.8 as they were sent; a missing one stays empty."""
    return [
        pb.ButirBimbingan(
            tanggapan=pembinaan_kata.TANGGAPAN.nilai(  # type: ignore[arg-type]
                teks(f"butir-{nomor}-tanggapan")
            )
        )
        for nomor in range(JUMLAH_PERNYATAAN)
    ]


def kompetensi_baku() -> list[pb.ButirKompetensi]:
    """The marks of the competences that B.1.9 names."""
    return [_kompetensi("baku", nomor) for nomor in range(JUMLAH_KOMPETENSI)]


def kompetensi_teknis() -> list[pb.ButirKompetensi]:
    """Those that were added; empty rows are none."""
    rapatkan("teknis", ["kompetensi", "nilai", "alasan"])
    return [_kompetensi("teknis", nomor) for nomor in range(terkirim("teknis"))]


def _kompetensi(bagian: str, nomor: int) -> pb.ButirKompetensi:
    angka = teks(f"{bagian}-{nomor}-nilai")
    return pb.ButirKompetensi(
        kompetensi=teks(f"{bagian}-{nomor}-kompetensi"),
        nilai=int(angka) if angka in {"1", "2", "3", "4", "5"} else 0,
        alasan=teks(f"{bagian}-{nomor}-alasan"),
    )


def jumlah(bagian: Bagian, tersimpan: Mapping[str, str]) -> int:
    """Rows that are drawn open: the filled ones, and the first of a table that must have one."""
    kunci = bagian.kolom[0].nama
    ada = sum(f"{bagian.nama}-{n}-{kunci}" in tersimpan for n in range(TERBANYAK))
    return max(ada, terkirim(bagian.nama) if request.method == "POST" else 0, int(bagian.wajib))


def terkirim(bagian: str) -> int:
    """Rows of a table in the form that was sent, once they are closed up."""
    return len({n.split("-")[1] for n in request.form if n.startswith(f"{bagian}-")})


def rapatkan(bagian: str, kolom: list[str]) -> None:
    """Drop the empty rows of the form that was sent, so that the others are counted from one."""
    form = request.form
    sisa: MultiDict[str, str] = MultiDict(
        (nama, isi) for nama, isi in form.items(multi=True) if not nama.startswith(f"{bagian}-")
    )
    nomor = 0
    for lama in range(TERBANYAK + CADANGAN):
        isi_baris = {k: form.get(f"{bagian}-{lama}-{k}", "") for k in kolom}
        if any(satu.strip() for satu in isi_baris.values()):
            sisa.update({f"{bagian}-{nomor}-{k}": satu for k, satu in isi_baris.items()})
            nomor += 1
    request.form = ImmutableMultiDict(sisa)


def _nilai(kolom: str, nama: str) -> Any:
    kamus = _KODE.get(kolom)
    return kamus.nilai(teks(nama)) if kamus else teks(nama)


def _kode(kolom: str, isi: Any) -> str:
    kamus = _KODE.get(kolom)
    return kamus.kode(isi) if kamus else str(isi)
