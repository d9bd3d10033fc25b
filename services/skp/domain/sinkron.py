"""What SIASN knows better than we do about one person.

PP 30/2019 art. 60: one national system serves planning, execution and assessment; the person's
own data come from SIASN, and plans and documents print them. Four steps, each a pure comparison
that returns the new values and one sentence a change. What a person keeps himself (e-mail,
telephone) is only filled when empty. A unit is changed only where that cannot move a leader: then
the administrator is told instead. What an administrator changed by hand is never overwritten
unseen: both values are told, and he lets SIASN lead again when it has caught up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from services.skp.domain.istilah import JenisPenugasan, Jenjang, KelompokJabatan
from services.skp.domain.kontak import telepon_baku
from services.skp.domain.pangkat import pangkat
from services.skp.domain.pegawai import Pegawai, Penugasan
from services.skp.domain.tanggal import terbilang

PERCOBAAN_TERBANYAK = 5
DIPERTAHANKAN = "tidak ditimpa. Admin instansi dapat memilih mengikuti SIASN lagi."


class Langkah(StrEnum):
    """The steps in their order; the value is what the page shows."""

    DATA_UTAMA = "Data utama"
    GOLONGAN = "Riwayat golongan"
    JABATAN = "Riwayat jabatan"
    UNOR = "Unit organisasi"

    @property
    def bidang(self) -> str:
        """The field in which this step can leave a difference."""
        return _BIDANG[self]


_BIDANG = {
    Langkah.DATA_UTAMA: "kedudukan_hukum",
    Langkah.GOLONGAN: "golongan",
    Langkah.JABATAN: "jabatan",
    Langkah.UNOR: "unor_id",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSiasn:
    """The fields of SIASN's main record that we keep."""

    siasn_id: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    email: str
    telepon: str
    kedudukan_hukum: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GolonganSiasn:
    """One row of the history of ranks."""

    golongan: str
    tmt: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class JabatanSiasn:
    """One row of the history of posts."""

    jenis_penugasan: str
    jabatan: str
    tmt: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnorSiasn:
    """The unit that SIASN names; `unor_id` is ours, empty when we do not have it."""

    nama: str
    unor_id: str


class Sebab(StrEnum):
    """Why a difference between SIASN and us waits for the administrator."""

    TANGAN = "TANGAN"
    UNIT_BELUM_ADA = "UNIT_BELUM_ADA"
    MEMIMPIN = "MEMIMPIN"
    PIMPINAN = "PIMPINAN"
    BERAKHIR = "BERAKHIR"
    LINGKARAN = "LINGKARAN"
    TIDAK_ADA = "TIDAK_ADA"

    @property
    def dapat_diikuti(self) -> bool:
        """Only what was changed by hand can simply be given back to SIASN."""
        return self is Sebab.TANGAN

    @property
    def langkah(self) -> str:
        """What the administrator can do."""
        return _LANGKAH[self]


_LANGKAH = {
    Sebab.TANGAN: "Pilih mengikuti SIASN, atau pertahankan yang di sini.",
    Sebab.UNIT_BELUM_ADA: "Buat unitnya di Manajemen Unor, atau jalankan sinkronisasi instansi.",
    Sebab.MEMIMPIN: "Catat mutasinya di Manajemen Pegawai, agar unit lama tidak tanpa pimpinan.",
    Sebab.PIMPINAN: "Catat mutasi atau penugasannya di Manajemen Pegawai, atau perbaiki di SIASN.",
    Sebab.BERAKHIR: "Unit ini sudah diakhiri di sini. Nonaktifkan juga di SIASN.",
    Sebab.LINGKARAN: "Letak ini akan membuat lingkaran. Perbaiki induk salah satu unit.",
    Sebab.TIDAK_ADA: "Nonaktifkan atau gabungkan unitnya, atau daftarkan di SIASN.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Beda:
    """One difference that was left as it is; as text, the sentence that tells it."""

    bidang: str
    sebutan: str
    siasn: str
    kami: str
    sebab: Sebab
    keterangan: str = ""

    def __str__(self) -> str:
        """The sentence, for the person whom it concerns."""
        beda = f"{self.sebutan} menurut SIASN adalah {self.siasn}, di sini {self.kami}"
        match self.sebab:
            case Sebab.TANGAN:
                return f"{beda} ({self.keterangan}); {DIPERTAHANKAN}"
            case Sebab.UNIT_BELUM_ADA:
                return f"{beda}; unit itu belum ada di sini. Hubungi admin instansi."
            case Sebab.MEMIMPIN:
                return f"{beda}; Anda memimpin unit ini. Hubungi admin instansi."
            case _:
                return f"{beda}."


Perubahan = list["str | Beda"]
"""What happened, in order: a sentence for each change, a `Beda` for what was left."""
Tangan = Mapping[str, str]
"""Fields that were changed by hand: field → by whom and when, as a person reads it."""
TANPA: Tangan = MappingProxyType({})


def bandingkan_data_utama(
    kini: Pegawai, siasn: DataSiasn, tangan: Tangan = TANPA
) -> tuple[Pegawai, Perubahan]:
    """Name, titles, SIASN id and standing follow SIASN; contact data only fill gaps."""
    catatan: Perubahan = []

    def ikut(sebutan: str, lama: str, baru: str, bidang: str = "") -> str:
        return _ikut(catatan, sebutan, lama, baru, tangan.get(bidang, ""), bidang)

    hasil = replace(
        kini,
        nama=ikut("Nama", kini.nama, siasn.nama),
        gelar_depan=ikut("Gelar depan", kini.gelar_depan, siasn.gelar_depan),
        gelar_belakang=ikut("Gelar belakang", kini.gelar_belakang, siasn.gelar_belakang),
        kedudukan_hukum=ikut(
            "Kedudukan hukum", kini.kedudukan_hukum, siasn.kedudukan_hukum, "kedudukan_hukum"
        ),
        siasn_id=siasn.siasn_id or kini.siasn_id,  # nobody reads it: no sentence
        email=kini.email or ikut("E-mail", "", siasn.email),
        telepon=kini.telepon or ikut("Telepon", "", telepon_baku(siasn.telepon)),
    )
    return hasil, catatan


def bandingkan_golongan(
    kini: Pegawai, riwayat: Iterable[GolonganSiasn], tangan: Tangan = TANPA
) -> tuple[Pegawai, Perubahan]:
    """The newest rank of the history is the present one."""
    terbaru = max(
        (g for g in riwayat if g.golongan and g.tmt), key=lambda g: g.tmt or date.min, default=None
    )
    if terbaru is None:
        return kini, []
    catatan: Perubahan = []
    if "golongan" in tangan:
        _ikut(catatan, "Golongan", kini.golongan, terbaru.golongan, tangan["golongan"], "golongan")
        return kini, catatan
    nama = pangkat(terbaru.golongan)
    baru = replace(
        kini,
        golongan=_ikut(catatan, "Golongan", kini.golongan, terbaru.golongan),
        pangkat=_ikut(catatan, "Pangkat", kini.pangkat, nama),
        tmt_golongan=terbaru.tmt,
    )
    _ikut(catatan, "TMT golongan", _hari(kini.tmt_golongan), _hari(terbaru.tmt))
    return baru, catatan


def bandingkan_jabatan(
    kini: Penugasan | None, riwayat: Iterable[JabatanSiasn], tangan: Tangan = TANPA
) -> tuple[Penugasan | None, Perubahan]:
    """The newest definitive post of the history names the present one."""
    terbaru = max(
        (j for j in riwayat if j.jabatan and j.tmt and j.jenis_penugasan in {"", "D"}),
        key=lambda j: j.tmt or date.min,
        default=None,
    )
    if kini is None or terbaru is None or kini.jenis_penugasan is not JenisPenugasan.DEFINITIF:
        return kini, []
    catatan: Perubahan = []
    if "jabatan" in tangan:
        _ikut(catatan, "Jabatan", kini.jabatan, terbaru.jabatan, tangan["jabatan"], "jabatan")
        return kini, catatan
    fungsional = kini.kelompok_jabatan is KelompokJabatan.JF
    baru = replace(
        kini,
        jabatan=_ikut(catatan, "Jabatan", kini.jabatan, terbaru.jabatan),
        tmt_jabatan=terbaru.tmt,
        jenjang=(fungsional and jenjang_dari(terbaru.jabatan)) or kini.jenjang,
    )
    _ikut(catatan, "TMT jabatan", _hari(kini.tmt_jabatan), _hari(terbaru.tmt))
    return baru, catatan


def bandingkan_unor(
    kini: Penugasan | None, siasn: UnorSiasn, tangan: Tangan = TANPA
) -> tuple[Penugasan | None, Perubahan]:
    """The unit follows SIASN, unless we do not know it or a leader would move with it."""
    if kini is None or not siasn.nama or siasn.unor_id == kini.unor_id:
        return kini, []
    sebab = None
    if "unor_id" in tangan:
        sebab = Sebab.TANGAN
    elif not siasn.unor_id:
        sebab = Sebab.UNIT_BELUM_ADA
    elif kini.pimpinan:
        sebab = Sebab.MEMIMPIN
    if sebab is not None:
        beda = Beda(
            bidang="unor_id",
            sebutan="Unit kerja",
            siasn=siasn.nama,
            kami=kini.unit_kerja,
            sebab=sebab,
            keterangan=tangan.get("unor_id", ""),
        )
        return kini, [beda]
    catatan: Perubahan = [f"Unit kerja diubah dari {kini.unit_kerja} menjadi {siasn.nama}."]
    return replace(kini, unor_id=siasn.unor_id, unit_kerja=siasn.nama), catatan


def jenjang_dari(jabatan: str) -> Jenjang | None:
    """The level that ends the name of a functional post: "Pranata Komputer Ahli Pertama"."""
    rapi = " ".join(jabatan.split()).casefold()
    return next((j for j in Jenjang if rapi.endswith(f" {j.sebutan.casefold()}")), None)


def jeda_percobaan(kali: int) -> int:
    """Seconds to wait before the next try of a fault that passes by itself."""
    return min(5 << min(kali, 6), 300)


def _ikut(  # noqa: PLR0917 one field: what it is called, its two values, who changed it
    catatan: Perubahan, sebutan: str, lama: str, baru: str, tangan: str = "", bidang: str = ""
) -> str:
    """The new value, noted; the old one where SIASN has none or only writes it in capitals.

    One that was changed by hand stays, and both are told.
    """
    if not baru or sama(lama, baru):
        return lama
    if tangan:
        catatan.append(
            Beda(
                bidang=bidang,
                sebutan=sebutan,
                siasn=baru,
                kami=lama,
                sebab=Sebab.TANGAN,
                keterangan=tangan,
            )
        )
        return lama
    dari = f"dari {lama} " if lama else ""
    catatan.append(f"{sebutan} diubah {dari}menjadi {baru.removesuffix('.')}.")
    return baru


def sama(satu: str, lain: str) -> bool:
    """Whether two texts differ by capitals and spaces only, which SIASN does not keep apart."""
    return " ".join(satu.split()).casefold() == " ".join(lain.split()).casefold()


def _hari(hari: date | None) -> str:
    return terbilang(hari) if hari else ""
