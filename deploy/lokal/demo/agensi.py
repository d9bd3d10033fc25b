"""Who works where in the demo agency, in the form that `services.skp.main impor` reads.

The two tables beside this file say it; here are only the rules that make a whole record of a row:
ids that are the same on every machine, and an NIP of valid shape (domain: eight digits of birth,
year and month of appointment, sex, serial) with serials so high that they belong to nobody.
"""

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID, uuid5

HERE = Path(__file__).parent
NAMESPACE = UUID("6f0f1c52-7f0a-5e0e-9d7b-2b8f5a1c9e44")
MAIL_DOMAIN = "tirtamargakab.go.id"
# Where an NIP of a PNS has the month of appointment, a PPPK's has this code.
KODE_PPPK = "21"

PANGKAT = {
    "II/a": "Pengatur Muda",
    "II/b": "Pengatur Muda Tingkat I",
    "II/c": "Pengatur",
    "II/d": "Pengatur Tingkat I",
    "III/a": "Penata Muda",
    "III/b": "Penata Muda Tingkat I",
    "III/c": "Penata",
    "III/d": "Penata Tingkat I",
    "IV/a": "Pembina",
    "IV/b": "Pembina Tingkat I",
    "IV/c": "Pembina Utama Muda",
    "IV/d": "Pembina Utama Madya",
    "IV/e": "Pembina Utama",
}

# Heads of units that stand on their own below a JPT: they use the JPT form of the SKP.
UNIT_MANDIRI = {"KECAMATAN", "SEKOLAH", "PUSKESMAS"}

# The Plt: head of one unit, and acting head of another whose post is vacant.
PLT = {"sekdis-kominfo": ("kominfo-ikp", "2025-11-03")}
# The wrong superior: an old correction that nobody took back after she moved.
PENILAI_KELIRU = {"atasan-keliru": "kabag-umum"}


@dataclass(frozen=True)
class Row:
    """One line of pegawai.csv with the few things that follow from it."""

    no: int
    kunci: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    jk: str
    tempat_lahir: str
    tanggal_lahir: str
    jenis: str
    masuk: str
    golongan: str
    tmt_golongan: str
    kelompok: str
    jenjang: str
    jabatan: str
    unor: str
    pimpinan: str
    tmt_jabatan: str
    peran: str

    @property
    def nip(self) -> str:
        year, month = self.masuk.split("-")
        code = KODE_PPPK if self.jenis == "PPPK" else month
        sex = "1" if self.jk == "L" else "2"
        return f"{self.tanggal_lahir.replace('-', '')}{year}{code}{sex}{800 + self.no}"

    @property
    def email(self) -> str:
        return f"{self.nama.lower().replace(' ', '.')}@{MAIL_DOMAIN}"

    @property
    def nomor_karpeg(self) -> str:
        return f"B {9000000 + self.no * 37:08d}" if self.jenis == "PNS" else ""

    @property
    def nama_jabatan(self) -> str:
        return self.jabatan or units()[self.unor]["jabatan_pimpinan"]


def identity(kind: str, key: str) -> str:
    """The same id on every machine and at every start."""
    return str(uuid5(NAMESPACE, f"{kind}/{key}"))


def siasn_identity(kind: str, key: str) -> str:
    """How BKN knows the same thing: 32 hex digits, nothing to do with our id."""
    return uuid5(NAMESPACE, f"siasn/{kind}/{key}").hex.upper()


@cache
def units() -> dict[str, dict[str, str]]:
    with (HERE / "unor.csv").open(newline="") as file:
        return {row["kunci"]: row for row in csv.DictReader(file)}


@cache
def people() -> tuple[Row, ...]:
    with (HERE / "pegawai.csv").open(newline="") as file:
        return tuple(Row(int(row.pop("no")), **row) for row in csv.DictReader(file))


def instansi() -> dict[str, str]:
    return {
        "instansi_id": identity("instansi", "tirtamarga"),
        "nama": "Pemerintah Kabupaten Tirtamarga",
    }


def unor() -> list[dict[str, Any]]:
    """Units, parents before children."""
    return [
        {
            "unor_id": identity("unor", key),
            "instansi_id": instansi()["instansi_id"],
            "induk_id": identity("unor", row["induk"]) if row["induk"] else None,
            "nama": row["nama"],
            "jenis": row["jenis"],
            "jabatan_pimpinan": row["jabatan_pimpinan"],
            "siasn_id": siasn_identity("unor", key),
        }
        for key, row in units().items()
    ]


def pegawai() -> list[dict[str, Any]]:
    return [_record(row) for row in people()]


def _record(row: Row) -> dict[str, Any]:
    return {
        "pegawai_id": identity("pegawai", row.kunci),
        "nip": row.nip,
        "nama": row.nama,
        "gelar_depan": row.gelar_depan,
        "gelar_belakang": row.gelar_belakang,
        "jenis_pegawai": row.jenis,
        "golongan": row.golongan,
        "pangkat": PANGKAT.get(row.golongan, ""),
        "tmt_golongan": row.tmt_golongan or None,
        "jenis_kelamin": "PRIA" if row.jk == "L" else "WANITA",
        "tempat_lahir": row.tempat_lahir,
        "tanggal_lahir": row.tanggal_lahir,
        "nomor_karpeg": row.nomor_karpeg,
        "email": row.email,
        "telepon": f"628005550{row.no}",
        # 07 Pejabat Negara: may rate, owes no SKP of his own; 01 Aktif.
        "kedudukan_hukum": "07" if row.jenis == "PEJABAT_NEGARA" else "01",
        "siasn_id": siasn_identity("pns", row.kunci),
        "instansi_id": instansi()["instansi_id"],
        "penugasan": _posts(row),
    }


def _posts(row: Row) -> list[dict[str, Any]]:
    posts = [_post(row, row.unor, leads=row.pimpinan == "ya")]
    if row.kunci in PLT:
        unit, since = PLT[row.kunci]
        acting = _post(row, unit, leads=True)
        name = f"Plt. {units()[unit]['jabatan_pimpinan']}"
        acting |= {"jenis_penugasan": "PLT", "jabatan": name}
        posts.append(acting | {"mulai": since, "tmt_jabatan": since})
    return posts


def _post(row: Row, unit: str, *, leads: bool) -> dict[str, Any]:
    wrong = PENILAI_KELIRU.get(row.kunci)
    return {
        "penugasan_id": identity("penugasan", f"{row.kunci}/{unit}"),
        "unor_id": identity("unor", unit),
        "jabatan": row.nama_jabatan,
        # The regent holds no ASN post; the words of the form need one, and his is at the top.
        "kelompok_jabatan": row.kelompok or "JPT",
        "jenjang": row.jenjang or None,
        "jenis_penugasan": "DEFINITIF",
        "pimpinan": leads,
        "jenis_skp": _form(row, unit, leads=leads),
        "mulai": row.tmt_jabatan,
        "selesai": None,
        "tmt_jabatan": row.tmt_jabatan,
        "penilai_id": identity("pegawai", wrong) if wrong else None,
    }


def _form(row: Row, unit: str, *, leads: bool) -> str:
    if row.kelompok in ("JPT", ""):
        return "JPT"
    if leads and units()[unit]["jenis"] in UNIT_MANDIRI:
        return "PIMPINAN_UNIT_MANDIRI"
    return "JA_JF"


def id_date(text: str) -> str:
    """BKN writes dd-mm-yyyy."""
    return date.fromisoformat(text).strftime("%d-%m-%Y")
