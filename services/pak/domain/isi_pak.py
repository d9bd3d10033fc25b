"""What a PAK says: the person, the converted months, the six rows, the needs. A value.

PerBKN 3/2023 Lampiran II angka 12: six rows with LAMA, BARU, JUMLAH; one cumulative sum; the needs
of pangkat and jenjang with the distance to each; a conclusion.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from services.pak.domain import akumulasi, kesimpulan
from services.pak.domain.akumulasi import Perolehan
from services.pak.domain.angka_kredit import BarisKonversi, Konversi, bulatkan, konversikan
from services.pak.domain.istilah import Jenjang, Predikat, Sumber
from services.pak.domain.kebutuhan import Kebutuhan, kebutuhan
from services.pak.domain.kesimpulan import Selisih, selisih
from services.pak.domain.masa import Masa
from services.pak.domain.orang import Orang, Perorangan
from services.pak.domain.pangkat import Golongan

BATAS_TEMPAT = 100
BATAS_NOMOR = 100


@dataclass(frozen=True)
class Surat:
    """What the person fills in: decree number, day, place and purpose."""

    nomor: str
    tanggal: date
    tempat: str
    untuk_pangkat: bool
    untuk_jenjang: bool


@dataclass(frozen=True)
class BarisSumber:
    """One of the six rows."""

    sumber: Sumber
    lama: Decimal
    baru: Decimal

    @property
    def jumlah(self) -> Decimal:
        """LAMA + BARU."""
        return self.lama + self.baru


@dataclass(frozen=True)
class IsiPak:
    """Everything that is printed on the three documents."""

    surat: Surat
    periode_id: str
    pegawai: Orang
    perorangan: Perorangan
    penilai: Orang
    jenjang: Jenjang
    golongan: Golongan
    presisi: int
    konversi: tuple[BarisKonversi, ...]
    konversi_lalu: tuple[BarisKonversi, ...]
    sumber: tuple[BarisSumber, ...]
    kebutuhan: Kebutuhan

    @property
    def tahun(self) -> int:
        """The year whose months are converted."""
        return self.konversi[0].konversi.tahun

    @property
    def masa(self) -> Masa:
        """The months that are converted."""
        pertama, terakhir = self.konversi[0].konversi, self.konversi[-1].konversi
        return Masa(pertama.tahun, pertama.bulan_mulai, terakhir.bulan_selesai)

    @property
    def akumulasi(self) -> tuple[BarisKonversi, ...]:
        """All conversions in this jenjang, as the document Akumulasi lists them."""
        return (*self.konversi_lalu, *self.konversi)

    @property
    def predikat(self) -> Predikat:
        """The predikat that is converted."""
        return self.konversi[0].konversi.predikat

    @property
    def jumlah_lama(self) -> Decimal:
        """Sum of the column LAMA."""
        return sum((baris.lama for baris in self.sumber), bulatkan(Decimal(0), self.presisi))

    @property
    def jumlah_baru(self) -> Decimal:
        """Sum of the column BARU."""
        return sum((baris.baru for baris in self.sumber), bulatkan(Decimal(0), self.presisi))

    @property
    def kumulatif(self) -> Decimal:
        """JUMLAH ANGKA KREDIT KUMULATIF."""
        return self.jumlah_lama + self.jumlah_baru

    @property
    def pangkat(self) -> Selisih | None:
        """Distance to the next pangkat."""
        return selisih(self.kumulatif, self.kebutuhan.pangkat)

    @property
    def kenaikan_jenjang(self) -> Selisih | None:
        """Distance to the next jenjang."""
        return selisih(self.kumulatif, self.kebutuhan.jenjang)

    @property
    def kesimpulan(self) -> tuple[str, ...]:
        """The lines at the foot."""
        return kesimpulan.simpulkan(self.kumulatif, self.kebutuhan)

    @property
    def peringatan(self) -> tuple[str, ...]:
        """What should be known before submitting; nothing here blocks."""
        dini: tuple[str, ...] = ()
        if self.surat.tanggal < self.masa.selesai:
            dini = ("Tanggal SK PAK mendahului akhir masa penilaian. Periksa kembali.",)
        return (*kesimpulan.peringatkan(self.kumulatif, self.kebutuhan), *dini)

    @property
    def dasar(self) -> tuple[str, ...]:
        """The articles behind the numbers."""
        konversi = [teks for baris in self.konversi for teks in baris.dasar]
        lain = (akumulasi.ATURAN[-1].dasar, self.kebutuhan.dasar, kesimpulan.DASAR)
        return tuple(dict.fromkeys([*konversi, *lain]))

    def keterangan(self, baris: BarisSumber) -> str:
        """Where the new part of a row comes from: the column KETERANGAN."""
        return self.masa.tertulis if baris.sumber is Sumber.KONVERSI else ""

    def ditandatangani(self, penilai: Orang) -> IsiPak:
        """The same, under the rater who signs it."""
        return replace(self, penilai=penilai)


@dataclass(frozen=True)
class Rancangan:
    """What a draft is made from."""

    surat: Surat
    periode_id: str
    masa: Masa
    predikat: Predikat
    pegawai: Orang
    perorangan: Perorangan
    penilai: Orang
    jenjang: Jenjang
    golongan: Golongan
    presisi: int
    perolehan: tuple[Perolehan, ...]
    konversi_lalu: tuple[BarisKonversi, ...] = ()


def susun(rancangan: Rancangan) -> IsiPak:
    """Compute a PAK from its parts."""
    masa, presisi = rancangan.masa, rancangan.presisi
    konversi = Konversi(masa.tahun, masa.bulan_mulai, masa.bulan_selesai, rancangan.predikat)
    baris = konversikan(konversi, rancangan.jenjang, presisi)
    lama = akumulasi.terbawa(rancangan.perolehan, rancangan.jenjang)
    return IsiPak(
        surat=rancangan.surat,
        periode_id=rancangan.periode_id,
        pegawai=rancangan.pegawai,
        perorangan=rancangan.perorangan,
        penilai=rancangan.penilai,
        jenjang=rancangan.jenjang,
        golongan=rancangan.golongan,
        presisi=presisi,
        konversi=(baris,),
        konversi_lalu=rancangan.konversi_lalu,
        sumber=tuple(_enam_baris(lama, (baris,), presisi)),
        kebutuhan=kebutuhan(rancangan.jenjang, rancangan.golongan, masa.mulai),
    )


def _enam_baris(
    lama: Mapping[Sumber, Decimal], konversi: Iterable[BarisKonversi], presisi: int
) -> Iterable[BarisSumber]:
    nol = bulatkan(Decimal(0), presisi)
    baru = sum((baris.ak for baris in konversi), nol)
    for sumber in Sumber:
        yield BarisSumber(
            sumber=sumber,
            lama=bulatkan(lama[sumber], presisi),
            baru=baru if sumber is Sumber.KONVERSI else nol,
        )


def periksa_surat(nomor: str, tempat: str) -> list[tuple[str, str]]:
    """What is wrong with number and place of a decree."""
    salah: list[tuple[str, str]] = []
    if not 1 <= len(nomor) <= BATAS_NOMOR:
        salah.append(("nomor", f"Isi nomor SK PAK, paling banyak {BATAS_NOMOR} karakter."))
    if not 1 <= len(tempat) <= BATAS_TEMPAT:
        salah.append(("tempat", f"Isi tempat penetapan, paling banyak {BATAS_TEMPAT} karakter."))
    return salah
