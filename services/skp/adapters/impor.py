"""The organisation from a JSON file: read, checked whole, written whole or not at all.

Idempotent: the same file again changes nothing and announces nothing. Nothing is ever deleted: who
is not in the file stays as he is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
import structlog
from sqlalchemy.dialects.postgresql import insert

from services.chassis.db import Database
from services.skp.adapters import tables as t
from services.skp.adapters.penyegaran import segarkan_instansi
from services.skp.adapters.satu_pimpinan import satu_pimpinan
from services.skp.domain import organisasi
from services.skp.domain.errors import ImporDitolak
from services.skp.domain.istilah import (
    JenisKelamin,
    JenisPegawai,
    JenisPenugasan,
    JenisSkp,
    Jenjang,
    KelompokJabatan,
)
from services.skp.domain.kontak import telepon_baku
from services.skp.domain.organisasi import PenugasanBaru, UnorBaru
from services.skp.domain.pangkat import pangkat
from services.skp.domain.pegawai import Pegawai, Penugasan

log = structlog.get_logger("impor")
K = TypeVar("K", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Berkas:
    """A whole file, read."""

    instansi_id: str
    instansi_nama: str
    unor: list[UnorBaru]
    pegawai: list[Pegawai]
    penugasan: list[PenugasanBaru]
    pengaturan: list[dict[str, Any]]


class _Baca:
    """One object of the file; collects what is wrong instead of stopping at the first."""

    def __init__(self, isi: Any, tempat: str, galat: list[tuple[str, str]]) -> None:
        self._isi: Mapping[str, Any] = isi if isinstance(isi, dict) else {}
        self._tempat = tempat
        self._galat = galat

    def teks(self, nama: str, *, wajib: bool = False) -> str:
        nilai = self._isi.get(nama)
        hasil = "" if nilai is None else str(nilai).strip()
        if (wajib and not hasil) or "\x00" in hasil:
            self._salah(nama, "Isian ini wajib ada.")
        return hasil

    def kata(self, nama: str, jenis: type[K]) -> K:
        try:
            return jenis(self.teks(nama))
        except ValueError:
            self._salah(nama, f"Pilih salah satu: {', '.join(jenis)}.")
            return next(iter(jenis))

    def kata_bila_ada(self, nama: str, jenis: type[K]) -> K | None:
        return self.kata(nama, jenis) if self._isi.get(nama) else None

    def hari_bila_ada(self, nama: str) -> date | None:
        try:
            return date.fromisoformat(self.teks(nama)) if self._isi.get(nama) else None
        except ValueError:
            self._salah(nama, "Isi tanggal dengan bentuk TTTT-BB-HH.")
            return None

    def hari(self, nama: str) -> date:
        self.teks(nama, wajib=True)
        return self.hari_bila_ada(nama) or date.min

    def milik(self, instansi_id: str) -> str:
        """The agency of the file; an object of another one does not belong here."""
        if self.teks("instansi_id") not in {"", instansi_id}:
            self._salah("instansi_id", "Satu berkas memuat satu instansi saja.")
        return instansi_id

    def ya(self, nama: str) -> bool:
        return self._isi.get(nama) is True

    def daftar(self, nama: str) -> list[_Baca]:
        isi = self._isi.get(nama)
        return [
            _Baca(satu, f"{self._tempat}{nama}[{nomor}].", self._galat)
            for nomor, satu in enumerate(isi if isinstance(isi, list) else [])
        ]

    def satu(self, nama: str) -> _Baca:
        return _Baca(self._isi.get(nama), f"{self._tempat}{nama}.", self._galat)

    def mentah(self, nama: str) -> Any:
        return self._isi.get(nama)

    def _salah(self, nama: str, kalimat: str) -> None:
        self._galat.append((self._tempat + nama, kalimat))


def baca(isi: Any) -> Berkas:
    """The file's content as values, or a refusal that names every wrong place."""
    galat: list[tuple[str, str]] = []
    akar = _Baca(isi, "", galat)
    kepala = akar.satu("instansi")
    instansi_id = kepala.teks("instansi_id", wajib=True)
    instansi_nama = kepala.teks("nama", wajib=True)
    unor = [_unor(b, instansi_id) for b in akar.daftar("unor")]
    pegawai, penugasan = [], []
    for b in akar.daftar("pegawai"):
        satu = _pegawai(b, instansi_id, instansi_nama)
        pegawai.append(satu)
        penugasan += [_penugasan(p, satu) for p in b.daftar("penugasan")]
    pengaturan = [
        {
            "instansi_id": instansi_id,
            "kunci": b.teks("kunci", wajib=True),
            "berlaku_sejak": b.hari("berlaku_sejak"),
            "nilai": b.mentah("nilai"),
        }
        for b in akar.daftar("pengaturan")
    ]
    if galat:
        raise ImporDitolak(bidang=galat[: organisasi.GALAT_TERBANYAK])
    return Berkas(instansi_id, instansi_nama, unor, pegawai, penugasan, pengaturan)


def muat(db: Database, jalur: Path, hari_ini: Callable[[], date]) -> None:
    """Read the file and bring the database to it, in one transaction."""
    berkas = baca(json.loads(jalur.read_text(encoding="utf-8")))
    with db.transaction() as conn:
        with satu_pimpinan(conn, _dua_pimpinan):
            simpan(conn, berkas)
        segarkan_instansi(conn, berkas.instansi_id, hari_ini())
    log.info("impor", unor=len(berkas.unor), pegawai=len(berkas.pegawai))


def _dua_pimpinan() -> ImporDitolak:
    kalimat = (
        "Ada unit dengan dua pimpinan definitif pada hari yang sama, dalam berkas ini atau bersama"
        " data yang sudah ada. Akhiri penugasan yang lama, atau jadikan salah satunya Plt/Plh."
    )
    return ImporDitolak(bidang=[("pegawai", kalimat)])


def simpan(conn: sa.Connection, berkas: Berkas) -> None:
    """Write what the file says; what it does not mention stays."""
    induk: dict[str, str | None] = {
        b.unor_id: b.induk_id for b in conn.execute(sa.select(t.unor.c.unor_id, t.unor.c.induk_id))
    }
    organisasi.periksa_unor(berkas.unor, induk)
    nip = [p.nip for p in berkas.pegawai]
    dirujuk = [p.penilai_id for p in berkas.penugasan if p.penilai_id]
    orang = sa.select(t.pegawai.c.pegawai_id, t.pegawai.c.nip).where(
        sa.or_(t.pegawai.c.nip.in_(nip), t.pegawai.c.pegawai_id.in_(dirujuk))
    )
    organisasi.periksa_pegawai(
        berkas.pegawai,
        berkas.penugasan,
        unor=frozenset(induk) | {u.unor_id for u in berkas.unor},
        sudah_ada={b.pegawai_id: b.nip for b in conn.execute(orang)},
    )
    _timpa(conn, t.instansi, [{"instansi_id": berkas.instansi_id, "nama": berkas.instansi_nama}])
    _timpa(conn, t.unor, [asdict(u) | {"induk_id": u.induk_id or None} for u in berkas.unor])
    # E-mail and telephone are the person's own: a file fills gaps, it never undoes his change.
    pegawai = [_baris_pegawai(p) for p in berkas.pegawai]
    _timpa(conn, t.pegawai, pegawai, hanya_bila_kosong=("email", "telepon"))
    _timpa(conn, t.penugasan, [_baris_penugasan(p.penugasan) for p in berkas.penugasan])
    _timpa(conn, t.pengaturan, berkas.pengaturan)
    koreksi = [
        {
            "penugasan_id": p.penugasan.penugasan_id,
            "instansi_id": p.penugasan.instansi_id,
            "berlaku_sejak": p.penugasan.mulai,
            "penilai_id": p.penilai_id,
        }
        for p in berkas.penugasan
        if p.penilai_id
    ]
    _timpa(conn, t.koreksi_penilai, koreksi)


def _timpa(
    conn: sa.Connection,
    tabel: sa.Table,
    baris: Sequence[Mapping[str, Any]],
    *,
    hanya_bila_kosong: Iterable[str] = (),
) -> None:
    """Insert, or bring the row with this key to these values."""
    if not baris:
        return
    perintah = insert(tabel)
    kunci = [c.name for c in tabel.primary_key]
    isi: dict[str, Any] = {nama: perintah.excluded[nama] for nama in baris[0] if nama not in kunci}
    for nama in hanya_bila_kosong:
        isi[nama] = sa.func.coalesce(sa.func.nullif(tabel.c[nama], ""), perintah.excluded[nama])
    conn.execute(perintah.on_conflict_do_update(index_elements=kunci, set_=isi), baris)


def _unor(b: _Baca, instansi_id: str) -> UnorBaru:
    return UnorBaru(
        unor_id=b.teks("unor_id", wajib=True),
        instansi_id=b.milik(instansi_id),
        induk_id=b.teks("induk_id"),
        nama=b.teks("nama", wajib=True),
        jenis=b.teks("jenis"),
        jabatan_pimpinan=b.teks("jabatan_pimpinan"),
        siasn_id=b.teks("siasn_id"),
    )


def _pegawai(b: _Baca, instansi_id: str, instansi_nama: str) -> Pegawai:
    golongan = b.teks("golongan")
    return Pegawai(
        pegawai_id=b.teks("pegawai_id", wajib=True),
        nip=b.teks("nip", wajib=True),
        nama=b.teks("nama", wajib=True),
        gelar_depan=b.teks("gelar_depan"),
        gelar_belakang=b.teks("gelar_belakang"),
        jenis_pegawai=b.kata("jenis_pegawai", JenisPegawai),
        golongan=golongan,
        pangkat=b.teks("pangkat") or pangkat(golongan),
        tmt_golongan=b.hari_bila_ada("tmt_golongan"),
        jenis_kelamin=b.kata_bila_ada("jenis_kelamin", JenisKelamin),
        tempat_lahir=b.teks("tempat_lahir"),
        tanggal_lahir=b.hari_bila_ada("tanggal_lahir"),
        nomor_karpeg=b.teks("nomor_karpeg"),
        email=b.teks("email"),
        telepon=telepon_baku(b.teks("telepon")),
        kedudukan_hukum=b.teks("kedudukan_hukum") or "01",
        siasn_id=b.teks("siasn_id"),
        instansi_id=b.milik(instansi_id),
        instansi_nama=instansi_nama,
        versi=0,
    )


def _penugasan(b: _Baca, pegawai: Pegawai) -> PenugasanBaru:
    penugasan = Penugasan(
        penugasan_id=b.teks("penugasan_id", wajib=True),
        pegawai_id=pegawai.pegawai_id,
        instansi_id=pegawai.instansi_id,
        unor_id=b.teks("unor_id", wajib=True),
        unit_kerja="",
        jabatan=b.teks("jabatan", wajib=True),
        kelompok_jabatan=b.kata("kelompok_jabatan", KelompokJabatan),
        jenjang=b.kata_bila_ada("jenjang", Jenjang),
        jenis_penugasan=b.kata("jenis_penugasan", JenisPenugasan),
        pimpinan=b.ya("pimpinan"),
        jenis_skp=b.kata("jenis_skp", JenisSkp),
        mulai=b.hari("mulai"),
        selesai=b.hari_bila_ada("selesai"),
        tmt_jabatan=b.hari_bila_ada("tmt_jabatan"),
    )
    return PenugasanBaru(penugasan=penugasan, penilai_id=b.teks("penilai_id"))


def _baris_pegawai(p: Pegawai) -> dict[str, Any]:
    return _tanpa(asdict(p), ("instansi_nama", "versi"))


def _baris_penugasan(p: Penugasan) -> dict[str, Any]:
    return _tanpa(asdict(p), ("unit_kerja",))


def _tanpa(isi: dict[str, Any], dibuang: Iterable[str]) -> dict[str, Any]:
    return {nama: nilai for nama, nilai in isi.items() if nama not in dibuang}
