"""Builders: every field has a value, any field can be another."""

from __future__ import annotations

from datetime import UTC, date, datetime

from services.penilaian.domain.hari_kerja import HariLibur, Kalender
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.rencana import (
    Indikator,
    JenisPegawai,
    JenisSkp,
    NilaiPerilaku,
    Orang,
    Pendekatan,
    Perilaku,
    Rencana,
    Rhk,
    SkpDisepakati,
)
from services.penilaian.domain.siklus import JenisPeriode, Periode

PEGAWAI = Pelaku("p-pegawai", "Ratna Dewi")
PENILAI = Pelaku("p-penilai", "Bagus Santoso")
ATASAN = Pelaku("p-atasan", "Sri Wahyuni")
ORANG_LAIN = Pelaku("p-lain", "Joko Susilo")

# domain.md §9, typed again: the joint decree of three ministers for 2026.
LIBUR_2026 = {
    "2026-01-01": "Tahun Baru",
    "2026-01-16": "Isra Mikraj",
    "2026-02-16": "Cuti bersama Imlek",
    "2026-02-17": "Imlek",
    "2026-03-18": "Cuti bersama Nyepi",
    "2026-03-19": "Nyepi",
    "2026-03-20": "Cuti bersama Idul Fitri",
    "2026-03-21": "Idul Fitri",
    "2026-03-22": "Idul Fitri hari kedua",
    "2026-03-23": "Cuti bersama Idul Fitri",
    "2026-03-24": "Cuti bersama Idul Fitri",
    "2026-04-03": "Wafat Yesus Kristus",
    "2026-04-05": "Paskah",
    "2026-05-01": "Hari Buruh",
    "2026-05-14": "Kenaikan Yesus Kristus",
    "2026-05-15": "Cuti bersama Kenaikan",
    "2026-05-27": "Idul Adha",
    "2026-05-28": "Cuti bersama Idul Adha",
    "2026-05-31": "Waisak",
    "2026-06-01": "Hari Lahir Pancasila",
    "2026-06-16": "Tahun Baru Islam",
    "2026-08-17": "Kemerdekaan",
    "2026-08-25": "Maulid Nabi",
    "2026-12-24": "Cuti bersama Natal",
    "2026-12-25": "Natal",
}
KALENDER_2026 = Kalender(
    libur={
        date.fromisoformat(h): HariLibur(date.fromisoformat(h), n) for h, n in LIBUR_2026.items()
    },
    tahun=frozenset({2026}),
)


def saat(teks: str) -> datetime:
    """A moment, UTC."""
    return datetime.fromisoformat(teks).replace(tzinfo=UTC)


SEKARANG = saat("2026-04-07T03:00:00")


def seorang(siapa: Pelaku, **ubah: object) -> Orang:
    """A person on a form."""
    isi: dict[str, object] = {
        "pegawai_id": siapa.pegawai_id,
        "nama": siapa.nama,
        "jenis_pegawai": JenisPegawai.PNS,
        "unor_id": "u-bidang",
    }
    return Orang(**(isi | ubah))  # type: ignore[arg-type]


def sebuah_rencana(**ubah: object) -> Rencana:
    """A plan with two results and three indicators."""
    isi: dict[str, object] = {
        "tahun": 2026,
        "instansi_id": "i-1",
        "instansi_nama": "Pemerintah Kabupaten Contoh",
        "jenis_skp": JenisSkp.JA_JF,
        "pendekatan": Pendekatan.KUANTITATIF,
        "mulai": date(2026, 1, 1),
        "selesai": date(2026, 12, 31),
        "pegawai": seorang(PEGAWAI),
        "rhk": (
            Rhk("r-1", True, "Aplikasi siap", indikator=(Indikator("k-1", "a"),)),
            Rhk(
                "r-2",
                False,
                "Tugas lain",
                indikator=(Indikator("k-2", "b"), Indikator("k-3", "c")),
            ),
        ),
        "perilaku": (Perilaku(NilaiPerilaku.AKUNTABEL, "Akuntabel", ("jujur",)),),
    }
    return Rencana(**(isi | ubah))  # type: ignore[arg-type]


def sebuah_skp(**ubah: object) -> SkpDisepakati:
    """An agreed plan, its rater and his superior."""
    isi: dict[str, object] = {
        "skp_id": "s-1",
        "rencana": sebuah_rencana(),
        "penilai": seorang(PENILAI),
        "atasan_penilai": seorang(ATASAN),
        "disetujui": True,
    }
    return SkpDisepakati(**(isi | ubah))  # type: ignore[arg-type]


TRIWULAN_I = Periode(
    JenisPeriode.TRIWULANAN, 1, "Triwulan I 2026", date(2026, 1, 1), date(2026, 3, 31)
)
TAHUNAN = Periode(JenisPeriode.TAHUNAN, 0, "Tahunan 2026", date(2026, 1, 1), date(2026, 12, 31))


def sebuah_penilaian(**ubah: object) -> Penilaian:
    """A running period of an agreed plan."""
    isi: dict[str, object] = {"id": "n-1", "skp": sebuah_skp(), "periode": TRIWULAN_I}
    return Penilaian(**(isi | ubah))  # type: ignore[arg-type]
