"""The people of the authorisation matrix, each named by his relation to `pemilik`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.integration.skp.dunia import hari_ini

TAHUN = hari_ini().year
SANDI = "tujuh perahu di teluk"
AWAL = date(TAHUN - 4, 1, 3).isoformat()

PELAKU = {
    "pemilik": "the employee whose plan it is",
    "lain": "another employee of the unit",
    "penilai": "his rater now",
    "mantan": "his rater before",
    "atasan": "the rater's superior",
    "ketua": "leader of a team that he is a member of",
    "admin": "administrator of his agency",
    "adminlain": "administrator of another agency",
    "super": "BKN's administrator",
    "klien": "a program of his agency",
    "tamu": "nobody: not logged in",
}
"""The columns of the table, in their order."""

_NIP = {k: f"1985{nomor:02d}012010011{nomor:03d}" for nomor, k in enumerate(PELAKU, start=1)}
_LAIN = {"bupati": "198509012010011099", "kepalakota": "198510012010011098"}


def akun() -> list[dict[str, Any]]:
    peran = {"admin": ["PEGAWAI", "ADMIN_INSTANSI"], "adminlain": ["PEGAWAI", "ADMIN_INSTANSI"]}
    peran |= {"super": ["SUPER_ADMIN"], "klien": ["KLIEN_API"]}
    return [
        {
            "pegawai_id": kunci,
            "nip": nip(kunci),
            "nama": f"Nama {kunci.title()}",
            "instansi_id": "kota" if kunci in {"adminlain", "kepalakota"} else "kab",
            "email": "",
            "sandi": SANDI,
            "peran": peran.get(kunci, ["PEGAWAI"]),
            "ganti_sandi": False,
        }
        for kunci in [*PELAKU, *_LAIN]
        if kunci != "tamu"
    ]


def nip(kunci: str) -> str:
    return "programizin" if kunci == "klien" else (_NIP | _LAIN)[kunci]


def berkas(*, mantan_memimpin: bool) -> dict[str, dict[str, Any]]:
    """Two agencies; in the first, `bidang` is led by `mantan` or, from today, by `penilai`."""
    kemarin = (hari_ini() - timedelta(days=1)).isoformat()
    jpt = {"kelompok_jabatan": "JPT", "jenis_skp": "JPT", "pimpinan": True}
    kabid = {"kelompok_jabatan": "ADMINISTRATOR", "pimpinan": True}
    lama = kabid | ({} if mantan_memimpin else {"selesai": kemarin})
    jf = {"kelompok_jabatan": "JF", "jenjang": "AHLI_PERTAMA"}
    pegawai = [
        _orang("bupati", "kab", "kabupaten", jpt, jenis_pegawai="PEJABAT_NEGARA", golongan=""),
        _orang("atasan", "kab", "dinas", jpt, golongan="IV/c"),
        _orang("mantan", "kab", "bidang", lama, golongan="IV/a"),
        _orang("penilai", "kab", "dinas", {"kelompok_jabatan": "ADMINISTRATOR"}, golongan="IV/a"),
        _orang("pemilik", "kab", "bidang", jf),
        _orang("lain", "kab", "bidang", jf),
        _orang("ketua", "kab", "dinas", jf),
        _orang("admin", "kab", "dinas", {}),
    ]
    if not mantan_memimpin:
        pegawai[3]["penugasan"].append(
            _post("penilai", "bidang", kabid, "pg-penilai-2", mulai=hari_ini().isoformat())
        )
    unor = [_unor("kabupaten", "kab", None), _unor("dinas", "kab", "kabupaten")]
    unor.append(_unor("bidang", "kab", "dinas"))
    return {
        "kab": {"instansi": _instansi("kab"), "unor": unor, "pegawai": pegawai},
        "kota": {
            "instansi": _instansi("kota"),
            "unor": [_unor("kota-pusat", "kota", None)],
            "pegawai": [
                _orang("kepalakota", "kota", "kota-pusat", jpt, golongan="IV/d"),
                _orang("adminlain", "kota", "kota-pusat", {}),
            ],
        },
    }


def _instansi(kunci: str) -> dict[str, str]:
    return {"instansi_id": kunci, "nama": f"Pemerintah {kunci.title()} Contoh"}


def _unor(unor_id: str, instansi_id: str, induk_id: str | None) -> dict[str, Any]:
    nama = unor_id.title()
    return {
        "unor_id": unor_id,
        "instansi_id": instansi_id,
        "induk_id": induk_id,
        "nama": nama,
        "jabatan_pimpinan": f"Kepala {nama}",
    }


def _orang(
    kunci: str, instansi_id: str, unor: str, post: dict[str, Any], **isi: Any
) -> dict[str, Any]:
    return {
        "pegawai_id": kunci,
        "nip": nip(kunci),
        "nama": f"Nama {kunci.title()}",
        "jenis_pegawai": "PNS",
        "golongan": "III/a",
        "tmt_golongan": f"{TAHUN - 3}-04-01",
        "kedudukan_hukum": "01",
        "instansi_id": instansi_id,
        "penugasan": [_post(kunci, unor, post, f"pg-{kunci}")],
    } | isi


def _post(
    kunci: str, unor: str, isi: dict[str, Any], penugasan_id: str, mulai: str = AWAL
) -> dict[str, Any]:
    return {
        "penugasan_id": penugasan_id,
        "unor_id": unor,
        "jabatan": "Pranata Komputer Ahli Pertama" if isi.get("jenjang") else f"Jabatan {kunci}",
        "kelompok_jabatan": "PELAKSANA",
        "jenis_penugasan": "DEFINITIF",
        "pimpinan": False,
        "jenis_skp": "JA_JF",
        "mulai": mulai,
        "tmt_jabatan": mulai,
    } | isi
