"""The files that load the demo agency, and the accounts with which people may look around."""

import hashlib
import json
from pathlib import Path
from typing import Any

from deploy.lokal.demo import agensi, siasn, tetangga
from deploy.lokal.demo.agensi import Row, identity

# fmt: off
WORDS = (
    "angin", "awan", "bambu", "batu", "bening", "bintang", "bukit", "cahaya", "cemara",
    "danau", "embun", "fajar", "gunung", "hujan", "jambu", "jati", "kabut", "kapas", "karang",
    "kayu", "kelapa", "kenari", "kolam", "laut", "lembah", "madu", "mangga", "mawar", "melati",
    "ombak", "padi", "pagi", "pandan", "pantai", "pinus", "rimba", "rumput", "samudra",
    "sawah", "senja", "sungai", "tebing", "teluk", "teratai",
)
# fmt: on

WAJIB_GANTI_SANDI = "perawat-pertama"
ADMIN_INSTANSI = "admin-instansi"
# Shown on the console: the four of the story, those who stand above them, and the special cases.
DITAMPILKAN = (
    "kadis-kominfo",
    "kabid-aptika",
    "prakom-pertama",
    "guru-pppk",
    "bupati",
    "kepala-sekolah",
    "kadis-pendidikan",
    "admin-instansi",
    "sekda",
    "sekdis-kominfo",
    "camat",
    "kepala-puskesmas",
    "kasubbag-umpeg",
    "atasan-keliru",
    "perawat-pertama",
)


def write_files(folder: Path) -> None:
    """agensi.json, tetangga.json for skp, akun.json for the gateway, siasn.json for SIASN."""
    folder.mkdir(parents=True, exist_ok=True)
    agency = {
        "instansi": agensi.instansi(),
        "unor": agensi.unor(),
        "pegawai": agensi.pegawai(),
    }
    for name, content in (
        ("agensi.json", agency),
        ("tetangga.json", tetangga.berkas()),
        ("akun.json", [*accounts(), *tetangga.akun(password_of)]),
        ("siasn.json", siasn.dataset()),
    ):
        draft = folder / f"{name}.baru"
        draft.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n")
        draft.replace(folder / name)


def accounts() -> list[dict[str, Any]]:
    """What `services.gateway.main akun` reads."""
    return [
        {
            "pegawai_id": identity("pegawai", row.kunci),
            "nip": row.nip,
            "nama": row.nama,
            "instansi_id": agensi.instansi()["instansi_id"],
            "email": row.email,
            "sandi": password(row),
            "peran": ["PEGAWAI", "ADMIN_INSTANSI"] if row.kunci == ADMIN_INSTANSI else ["PEGAWAI"],
            "ganti_sandi": row.kunci == WAJIB_GANTI_SANDI,
        }
        for row in agensi.people()
    ]


def demo_accounts() -> list[dict[str, str]]:
    """Every account as a person needs it to log in; those of the story first."""
    first = {key: number for number, key in enumerate(DITAMPILKAN)}
    rows = sorted(agensi.people(), key=lambda row: (first.get(row.kunci, len(first)), row.no))
    agency = [
        {
            "nip": row.nip,
            "sandi": password(row),
            "nama": row.nama,
            "peran": row.peran or row.nama_jabatan,
        }
        for row in rows
    ]
    others = [
        {"nip": row["nip"], "sandi": row["sandi"], "nama": row["nama"], "peran": role}
        for key, role in tetangga.SEBUTAN.items()
        for row in tetangga.akun(password_of)
        if row["pegawai_id"] == identity("pegawai", key)
    ]
    return [*agency[: len(DITAMPILKAN)], *others, *agency[len(DITAMPILKAN) :]]


def password(row: Row) -> str:
    """The demo password of an agency's person."""
    return password_of(row.kunci)


def password_of(key: str) -> str:
    """Three words and a number, the same at each start, nothing of the NIP in it.

    No secret: these accounts exist on a developer's loopback only.
    """
    digest = hashlib.sha256(f"sandi contoh/{key}".encode()).digest()
    words = list(dict.fromkeys(WORDS[byte % len(WORDS)] for byte in digest[1:]))[:3]
    return "-".join([words[0].capitalize(), *words[1:], str(10 + digest[0] % 90)])


def as_table(accounts: list[dict[str, str]]) -> str:
    shown = accounts[: len(DITAMPILKAN) + len(tetangga.SEBUTAN)]
    columns = {"nip": "NIP", "sandi": "Sandi", "nama": "Nama", "peran": "Peran"}
    wide = {
        name: max(len(title), *(len(row[name]) for row in shown))
        for name, title in columns.items()
    }

    def line(row: dict[str, str]) -> str:
        return "  " + "  ".join(row[name].ljust(wide[name]) for name in columns).rstrip()

    ruler = {name: "─" * width for name, width in wide.items()}
    rest = f"  … dan {len(accounts) - len(shown)} akun lain, untuk setiap pegawai instansi contoh"
    return "\n".join([line(columns), line(ruler), *map(line, shown), rest])
