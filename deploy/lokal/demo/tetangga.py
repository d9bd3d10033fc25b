"""Who else is at the door of the demo: a second, small agency, BKN's administrator, and a program.

They show what an agency may not see of another, and what only the centre sees.
"""

from __future__ import annotations

from typing import Any

from deploy.lokal.demo.agensi import identity

KOTA = {"instansi_id": identity("instansi", "bandarlaut"), "nama": "Pemerintah Kota Bandarlaut"}
SUPER_ADMIN, KLIEN = "super-admin", "kliensimpeg"

_UNIT = (
    ("kota", None, "KOTA", "Pemerintah Kota Bandarlaut", "Wali Kota Bandarlaut"),
    ("kota-bkpsdm", "kota", "BADAN", "Badan Kepegawaian Kota", "Kepala Badan Kepegawaian Kota"),
)
# key, name, NIP (serials so high that they belong to nobody), kind, rank, group, post, unit, leads
_ORANG = (
    ("kota-walikota", "Sasmaya Lautanindya", "197002142025022901", "PEJABAT_NEGARA", "", "JPT",
     "Wali Kota Bandarlaut", "kota", True),
    ("kota-kaban", "Harsanta Prameswara", "197411082000031902", "PNS", "IV/c", "JPT",
     "Kepala Badan Kepegawaian Kota", "kota-bkpsdm", True),
    ("kota-admin", "Kirana Widyastara", "198907212014022903", "PNS", "III/c", "PELAKSANA",
     "Pengelola Kepegawaian", "kota-bkpsdm", False),
)  # fmt: skip


def berkas() -> dict[str, Any]:
    """The second agency, as `services.skp.main impor` reads it."""
    return {
        "instansi": KOTA,
        "unor": [
            {
                "unor_id": identity("unor", kunci),
                "instansi_id": KOTA["instansi_id"],
                "induk_id": induk and identity("unor", induk),
                "nama": nama,
                "jenis": jenis,
                "jabatan_pimpinan": jabatan,
                "siasn_id": "",
            }
            for kunci, induk, jenis, nama, jabatan in _UNIT
        ],
        "pegawai": [_pegawai(*satu) for satu in _ORANG],
    }


def _pegawai(  # noqa: PLR0917 a row of the table above
    kunci: str, nama: str, nip: str, jenis: str, golongan: str, kelompok: str, jabatan: str,
    unor: str, pimpinan: bool,
) -> dict[str, Any]:  # fmt: skip
    return {
        "pegawai_id": identity("pegawai", kunci),
        "nip": nip,
        "nama": nama,
        "jenis_pegawai": jenis,
        "golongan": golongan,
        "kedudukan_hukum": "07" if jenis == "PEJABAT_NEGARA" else "01",
        "instansi_id": KOTA["instansi_id"],
        "penugasan": [
            {
                "penugasan_id": identity("penugasan", kunci),
                "unor_id": identity("unor", unor),
                "jabatan": jabatan,
                "kelompok_jabatan": kelompok,
                "jenis_penugasan": "DEFINITIF",
                "pimpinan": pimpinan,
                "jenis_skp": "JPT" if kelompok == "JPT" else "JA_JF",
                "mulai": "2025-03-03",
            }
        ],
    }


def akun(sandi: Any) -> list[dict[str, Any]]:
    """Their accounts; `sandi` makes the password of a key."""
    orang = [
        {
            "pegawai_id": identity("pegawai", kunci),
            "nip": nip,
            "nama": nama,
            "instansi_id": KOTA["instansi_id"],
            "email": f"{kunci}@bandarlautkota.go.id",
            "peran": ["PEGAWAI", "ADMIN_INSTANSI"] if kunci == "kota-admin" else ["PEGAWAI"],
        }
        for kunci, nama, nip, *_ in _ORANG
    ]
    pusat = {
        "pegawai_id": identity("pegawai", SUPER_ADMIN),
        "nip": "198001012005011904",
        "nama": "Pengelola Kinerja BKN",
        "instansi_id": identity("instansi", "bkn"),
        "email": "pengelola@bkn-contoh.go.id",
        "peran": ["SUPER_ADMIN"],
    }
    program = {
        "pegawai_id": identity("pegawai", KLIEN),
        "nip": KLIEN,
        "nama": "SIMPEG Tirtamarga",
        "instansi_id": identity("instansi", "tirtamarga"),
        "email": "",
        "peran": ["KLIEN_API"],
    }
    kunci = [*(satu[0] for satu in _ORANG), SUPER_ADMIN, KLIEN]
    return [
        {**satu, "sandi": sandi(k), "ganti_sandi": False}
        for k, satu in zip(kunci, [*orang, pusat, program], strict=True)
    ]


SEBUTAN = {
    "kota-admin": "Admin instansi lain (kota)",
    SUPER_ADMIN: "Super admin BKN",
    KLIEN: "Program (klien API): masuk lewat POST /api/v1/sesi/klien",
}
"""Whom the console shows besides the agency's people."""
