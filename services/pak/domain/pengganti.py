"""A PAK in the place of an issued one whose ground was changed.

PerBKN 3/2023 Pasal 12 ayat (4): the rater sets the PAK, from the predikat of Pasal 13 ayat (1). An
objection may change that predikat afterwards (PermenPANRB 6/2022 Pasal 29). What was issued never
changes, so another PAK takes its place, with its own number and the number that it replaces. The
regulation has no article on it; it follows from both, and is marked here as our reading.

A later PAK carries the sum of the one before in its column LAMA. When that one is replaced, the
later one differs from the facts too, and is replaced after it: in the order in which they were
set, each with its own number, so that every paper says what is true of its day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from services.chassis.errors import IsianSalah
from services.pak.domain import versi
from services.pak.domain.angka_kredit import BarisKonversi, Konversi, bulatkan, konversikan
from services.pak.domain.errors import BukanPenilai, PakBelumDisetujui
from services.pak.domain.errors_pengganti import PakTidakBerbeda
from services.pak.domain.events import PakDiganti, PakDisetujui
from services.pak.domain.isi_pak import IsiPak, Surat, periksa_surat
from services.pak.domain.istilah import Predikat, Sumber
from services.pak.domain.orang import Jejak, Orang
from services.pak.domain.pak import DITETAPKAN, Pak, StatusPak
from services.pak.domain.tulisan import koma


@dataclass(frozen=True)
class Dasar:
    """What a PAK rests on, as it is now: the predikat, and the conversions issued before it."""

    predikat: Predikat | None
    konversi_lalu: tuple[BarisKonversi, ...]


@dataclass(frozen=True)
class SuratPengganti:
    """The decree of the new one. `tanggal` is None where what was typed is no day."""

    nomor: str
    tanggal: date | None
    tempat: str


def dasar_kini(
    isi: IsiPak, predikat: Predikat | None, ditetapkan: Iterable[BarisKonversi]
) -> Dasar:
    """Of all conversions that are issued now, those of the months that this PAK carried on."""
    bulan = {_bulan(satu.konversi) for satu in isi.konversi_lalu}
    return Dasar(predikat, tuple(satu for satu in ditetapkan if _bulan(satu.konversi) in bulan))


def beda(isi: IsiPak, dasar: Dasar) -> tuple[str, ...]:
    """What is otherwise now than this PAK says, a sentence each; none while it is true."""
    hasil: list[str] = []
    if dasar.predikat is not None and dasar.predikat is not isi.predikat:
        hasil.append(
            f"Predikat periode ini kini {dasar.predikat.nama}, sedangkan PAK ini memakai"
            f" {isi.predikat.nama}."
        )
    lalu, kini = isi.konversi_lalu, dasar.konversi_lalu
    if [satu.ak for satu in lalu] != [satu.ak for satu in kini]:
        hasil.append(
            f"Angka kredit konversi yang diteruskan kini {koma(_jumlah(kini))}, sedangkan PAK ini"
            f" memakai {koma(_jumlah(lalu))}."
        )
    return tuple(hasil)


def ganti(
    lama: Pak, pak_id: str, surat: SuratPengganti, *, dasar: Dasar, oleh: Orang, penilai_id: str,
    etag: str, sekarang: datetime,
) -> Pak:  # fmt: skip
    """The new PAK, set at once. The old one: DISETUJUI or TERSINKRON → DIGANTI."""
    if oleh.pegawai_id != penilai_id:
        raise BukanPenilai
    if lama.status not in DITETAPKAN:
        raise PakBelumDisetujui(status=lama.status)
    versi.periksa(etag, lama.versi)
    if not beda(lama.isi, dasar):
        raise PakTidakBerbeda
    isi = _isi(lama.isi, _periksa(surat, lama.isi), dasar).ditandatangani(oleh)
    baru = Pak(pak_id=pak_id, isi=isi, status=StatusPak.DISETUJUI, menggantikan=lama.rujukan)
    baru.jejak.append(
        Jejak(
            waktu=sekarang,
            oleh_id=oleh.pegawai_id,
            oleh_nama=oleh.nama,
            tindakan=f"PAK pengganti ditetapkan atas PAK {lama.isi.surat.nomor}",
            dari="",
            ke=StatusPak.DISETUJUI,
        )
    )
    baru.fakta.append(
        PakDisetujui(
            pak_id=pak_id,
            tahun=isi.tahun,
            pegawai=isi.pegawai,
            penilai=oleh,
            jumlah_baru=isi.jumlah_baru,
            kumulatif=isi.kumulatif,
            versi=baru.versi,
        )
    )
    lama.digantikan(baru, oleh, sekarang)
    lama.fakta.append(
        PakDiganti(lama.pak_id, isi.tahun, isi.pegawai, oleh, pak_id, isi.kumulatif, lama.versi)
    )
    return baru


def _isi(lama: IsiPak, surat: Surat, dasar: Dasar) -> IsiPak:
    """The old one with its months converted anew; person, post and precision stay as they were."""
    predikat = dasar.predikat or lama.predikat
    konversi = replace(lama.konversi[0].konversi, predikat=predikat)
    baris = konversikan(konversi, lama.jenjang, lama.presisi)
    terbawa = bulatkan(_jumlah(dasar.konversi_lalu), lama.presisi)
    sumber = tuple(
        replace(satu, lama=terbawa, baru=baris.ak) if satu.sumber is Sumber.KONVERSI else satu
        for satu in lama.sumber
    )
    return replace(
        lama,
        surat=surat,
        konversi=(baris,),
        konversi_lalu=dasar.konversi_lalu,
        sumber=sumber,
    )


def _periksa(surat: SuratPengganti, lama: IsiPak) -> Surat:
    """The decree in its form, or a refusal that names every wrong field."""
    salah = periksa_surat(surat.nomor, surat.tempat)
    if surat.nomor == lama.surat.nomor:
        salah.append(("nomor", "Isi nomor baru; nomor ini dipakai PAK yang digantikan."))
    if surat.tanggal is None:
        salah.append(("tanggal", "Isi tanggal yang benar, misalnya 2024-01-31."))
    elif surat.tanggal < lama.surat.tanggal:
        salah.append(("tanggal", "Tanggal pengganti tidak boleh mendahului yang digantikan."))
    if salah or surat.tanggal is None:
        raise IsianSalah(bidang=salah)
    return replace(lama.surat, nomor=surat.nomor, tanggal=surat.tanggal, tempat=surat.tempat)


def _bulan(satu: Konversi) -> tuple[int, int, int]:
    return satu.tahun, satu.bulan_mulai, satu.bulan_selesai


def _jumlah(baris: Sequence[BarisKonversi]) -> Decimal:
    return sum((satu.ak for satu in baris), Decimal(0))
