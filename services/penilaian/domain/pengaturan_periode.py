"""What an agency may choose about its evaluations: the keys, their values, and what each means.

PermenPANRB 6/2022 leaves these to the agency. A choice holds from a day on; one that has begun is
never edited, and one whose day has not come may be taken back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from services.penilaian.domain.errors_periode import (
    PilihanSudahAda,
    PilihanSudahBerlaku,
    SiklusSudahDipakai,
)
from services.penilaian.domain.identitas import TAHUN_MAKS
from services.penilaian.domain.isian import Pemeriksa
from services.penilaian.domain.jendela_evaluasi import ATURAN as JENDELA_BAWAAN
from services.penilaian.domain.pendokumentasian import KALA_BAWAAN, Kala
from services.penilaian.domain.pola_distribusi import ACUAN_BAWAAN, Acuan
from services.penilaian.domain.siklus import SIKLUS_BAWAAN, Siklus, terbilang

SIKLUS, POLA, JENDELA = "siklus", "pola_distribusi", "jendela_evaluasi"
PENDOKUMENTASIAN = "pendokumentasian"
DASAR_MAKSIMUM = 200


@dataclass(frozen=True)
class Pengaturan:
    """One choice: words for each value, or the bounds of a number of days."""

    nama: str
    arti: str
    dasar: str
    bawaan: str
    pilihan: Mapping[str, str] = field(default_factory=dict)
    hari: tuple[int, int] = (0, 0)

    def sebutan(self, nilai: str) -> str:
        """The value in words."""
        return self.pilihan[nilai] if self.pilihan else f"{nilai} hari setelah periode berakhir"

    def periksa(self, nilai: str, periksa: Pemeriksa) -> str:
        """The value as it is kept; notes what would be right when it is none."""
        nilai = nilai.strip()
        if self.pilihan:
            if nilai not in self.pilihan:
                kata = ", ".join(self.pilihan.values())
                periksa.tolak("pilihan", f"Pilih salah satu: {kata}.")
            return nilai
        kecil, besar = self.hari
        if not (nilai.isascii() and nilai.isdigit() and kecil <= int(nilai[:9]) <= besar):
            periksa.tolak("pilihan", f"Isi jumlah hari, {kecil} sampai {besar}.")
            return nilai
        return str(int(nilai))


SEMUA: Mapping[str, Pengaturan] = MappingProxyType(
    {
        SIKLUS: Pengaturan(
            nama="Siklus evaluasi periodik",
            arti=(
                "Berlaku bagi SKP yang mulai pada atau sesudah tanggalnya; SKP yang mulai"
                " sebelumnya tetap memakai siklusnya. Pilih 1 Januari supaya seluruh pegawai"
                " memakai satu siklus sepanjang tahun."
            ),
            dasar="PermenPANRB 6/2022 Pasal 24 ayat (2) dan ayat (3)",
            bawaan=SIKLUS_BAWAAN.value,
            pilihan=MappingProxyType(
                {Siklus.TRIWULANAN.value: "Triwulanan", Siklus.BULANAN.value: "Bulanan"}
            ),
        ),
        JENDELA: Pengaturan(
            nama="Lama menilai evaluasi periodik",
            arti=(
                "Berlaku bagi evaluasi bulanan dan triwulanan yang berakhir pada atau sesudah"
                " tanggalnya; tenggat periode yang sudah berakhir tidak bergeser. Sesudah tenggat"
                " lewat, atasan pejabat penilai dapat menilai. Evaluasi tahunan selalu sampai 31"
                " Januari tahun berikutnya dan tidak dipilih di sini."
            ),
            dasar=(
                "PermenPANRB 6/2022 Lampiran Bab IV.A angka 14 tidak menetapkan panjangnya. Tanpa"
                " pilihan, sistem memakai 10 hari; paling lama 31 hari, selama evaluasi tahunan"
                " (angka 8 huruf b)."
            ),
            bawaan=str(JENDELA_BAWAAN[-1].periodik_hari_sesudah),
            hari=(1, 31),
        ),
        PENDOKUMENTASIAN: Pengaturan(
            nama="Periode pendokumentasian kinerja",
            arti=(
                "Seberapa sering pegawai mencatat bukti dukung dan realisasi. Berlaku bagi periode"
                " evaluasi yang mulai pada atau sesudah tanggalnya. Ini bukan evaluasi: masa yang"
                " terlewat ditunjukkan kepada pegawai dan penilainya, dan tidak menolak apa pun."
            ),
            dasar="PermenPANRB 6/2022 Pasal 16; Lampiran Bab III.A angka 5 dan angka 6",
            bawaan=KALA_BAWAAN.value,
            pilihan=MappingProxyType({kala.value: kala.sebutan for kala in Kala}),
        ),
        POLA: Pengaturan(
            nama="Pola distribusi predikat",
            arti=(
                "Yang ditunjukkan kepada pimpinan sebagai pertimbangan saat ia menilai dan pada"
                " Dashboard Penilaian. Tidak pernah menolak suatu penilaian."
            ),
            dasar="PermenPANRB 6/2022 Lampiran Bab IV.B angka 2; SE MenPANRB 3/2023",
            bawaan=ACUAN_BAWAAN.value,
            pilihan=MappingProxyType(
                {
                    Acuan.SE_3_2023.value: "Angka SE MenPANRB 3/2023",
                    Acuan.LAMPIRAN.value: "Bentuk kurva lampiran, tanpa angka",
                }
            ),
        ),
    }
)


@dataclass(frozen=True)
class Pilihan:
    """What is chosen, from which day, by which decision."""

    kunci: str
    nilai: str
    berlaku_sejak: date
    dasar_hukum: str


def baca(kunci: str, nilai: str, berlaku_sejak: str, dasar_hukum: str, *, hari: date) -> Pilihan:
    """A choice as it was typed on that day; everything that is wrong with it is told at once."""
    periksa = Pemeriksa()
    nilai = SEMUA[kunci].periksa(nilai, periksa)
    dasar = periksa.teks("dasar_hukum", dasar_hukum, wajib=True, maksimum=DASAR_MAKSIMUM)
    sejak = periksa_sejak(berlaku_sejak, periksa, hari=hari)
    periksa.selesai()
    assert sejak is not None
    return Pilihan(kunci, nilai, sejak, dasar)


def periksa_sejak(berlaku_sejak: str, periksa: Pemeriksa, *, hari: date) -> date | None:
    """The day from which a choice holds; notes what is wrong with it."""
    sejak = tanggal(berlaku_sejak)
    if sejak is None:
        kalimat = "Isi tanggal dengan bentuk TTTT-BB-HH, misalnya 2027-01-01."
        periksa.tolak("berlaku_sejak", kalimat)
    elif sejak < hari:
        kalimat = "Pilih hari ini atau sesudahnya; yang sudah berlaku tidak diubah surut."
        periksa.tolak("berlaku_sejak", kalimat)
    elif sejak.year > TAHUN_MAKS:
        periksa.tolak("berlaku_sejak", f"Pilih tanggal sampai akhir tahun {TAHUN_MAKS}.")
    return sejak


def pastikan_baru(pilihan: Pilihan, sudah_ada: bool) -> None:
    """Each day has one choice: another one would edit it."""
    if sudah_ada:
        raise PilihanSudahAda(tanggal=terbilang(pilihan.berlaku_sejak))


def pastikan_belum_berlaku(berlaku_sejak: date, *, hari: date) -> None:
    """What has begun stays."""
    if berlaku_sejak <= hari:
        raise PilihanSudahBerlaku(tanggal=terbilang(berlaku_sejak))


def pastikan_siklus_bebas(berlaku_sejak: date, jumlah_skp: int) -> None:
    """Plans have their periods by the cycle of the day on which they begin (art. 24(3)).

    `jumlah_skp`: approved plans that begin while this choice would hold.
    """
    if jumlah_skp:
        raise SiklusSudahDipakai(jumlah=jumlah_skp, tanggal=terbilang(berlaku_sejak))


def tanggal(teks: str) -> date | None:
    """A day in ISO form; None for anything else."""
    try:
        return date.fromisoformat(teks)
    except ValueError:
        return None
