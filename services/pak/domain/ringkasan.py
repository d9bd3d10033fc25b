"""Where a person stands: his sum, the distance to both steps, what can be converted next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from services.pak.domain import akumulasi, koefisien_jenjang, saldo_awal
from services.pak.domain.akumulasi import Perolehan
from services.pak.domain.angka_kredit import bulatkan
from services.pak.domain.istilah import Jenjang
from services.pak.domain.kebutuhan import kebutuhan
from services.pak.domain.kesimpulan import Selisih, selisih
from services.pak.domain.langkah import berikut_ringkasan
from services.pak.domain.masa import Masa
from services.pak.domain.pak import StatusPak
from services.pak.domain.pangkat import Golongan
from services.pak.domain.periode import PeriodeDinilai
from services.pak.domain.saldo import Saldo, StatusSaldo
from services.pak.domain.tulisan import tanggal


@dataclass(frozen=True)
class Keadaan:
    """What is known of a person who has angka kredit."""

    jenjang: Jenjang
    golongan: Golongan
    tmt_jabatan: date | None
    presisi: int
    perolehan: Sequence[Perolehan]
    saldo: Sequence[Saldo]
    periode: Sequence[PeriodeDinilai]
    terpakai: Sequence[Masa]
    berjalan: StatusPak | None


@dataclass(frozen=True)
class Ringkasan:
    """The top of the page Angka Kredit."""

    koefisien: Decimal
    kumulatif: Decimal
    pangkat: Selisih | None
    kenaikan_jenjang: Selisih | None
    periode: Sequence[tuple[PeriodeDinilai, str]]
    langkah_berikut: str


def ringkas(keadaan: Keadaan, hari_ini: date) -> Ringkasan:
    """Sum up; each rated period comes with what stands in its way, or nothing."""
    jenjang = keadaan.jenjang
    lama = akumulasi.terbawa(keadaan.perolehan, jenjang)
    jumlah = (bulatkan(ak, keadaan.presisi) for ak in lama.values())
    kumulatif = sum(jumlah, bulatkan(Decimal(0), keadaan.presisi))
    butuh = kebutuhan(jenjang, keadaan.golongan, hari_ini)
    menunggu = any(satu.status is StatusSaldo.DIAJUKAN for satu in keadaan.saldo)
    perlu = not keadaan.saldo and saldo_awal.wajib(keadaan.tmt_jabatan)
    umum = _halangan_umum(keadaan, perlu=perlu, menunggu=menunggu)
    periode = [(satu, _halangan(satu, keadaan.terpakai) or umum) for satu in keadaan.periode]
    return Ringkasan(
        koefisien=koefisien_jenjang.koefisien(jenjang, hari_ini)[0],
        kumulatif=kumulatif,
        pangkat=selisih(kumulatif, butuh.pangkat),
        kenaikan_jenjang=selisih(kumulatif, butuh.jenjang),
        periode=periode,
        langkah_berikut=_langkah(keadaan, periode, perlu=perlu, menunggu=menunggu),
    )


def _langkah(
    keadaan: Keadaan,
    periode: Sequence[tuple[PeriodeDinilai, str]],
    *,
    perlu: bool,
    menunggu: bool,
) -> str:
    if keadaan.berjalan is StatusPak.DRAFT:
        return "Periksa draft PAK Anda, lalu ajukan."
    if keadaan.berjalan is not None:
        return "Tunggu keputusan pejabat penilai atas PAK Anda."
    return berikut_ringkasan(
        perlu_saldo=perlu,
        saldo_menunggu=menunggu,
        dapat_dikonversi=any(not halangan for _, halangan in periode),
    )


def _halangan_umum(keadaan: Keadaan, *, perlu: bool, menunggu: bool) -> str:
    if menunggu:
        return "Saldo Anda masih menunggu persetujuan pejabat penilai."
    if perlu:
        return "Angka kredit sampai 31 Desember 2022 belum ditambahkan."
    if keadaan.berjalan is not None:
        return "PAK lain masih berjalan."
    return ""


def _halangan(periode: PeriodeDinilai, terpakai: Sequence[Masa]) -> str:
    masa = periode.masa
    if masa is None:
        return "Periode ini tidak memuat satu bulan kalender penuh."
    awal = koefisien_jenjang.ATURAN[0].berlaku_sejak
    if masa.mulai < awal:
        return f"Konversi berlaku sejak {tanggal(awal)}."
    bulan = set(range(masa.bulan_mulai, masa.bulan_selesai + 1))
    for lain in terpakai:
        if lain.tahun == masa.tahun:
            bulan -= set(range(lain.bulan_mulai, lain.bulan_selesai + 1))
    return "" if bulan else "Seluruh bulannya sudah dikonversi."
