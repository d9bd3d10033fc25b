"""An agency of its own in the shared database, and the worker that reminds it."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

import sqlalchemy as sa

from services.penilaian.adapters.kalender import kalender
from services.penilaian.adapters.statistik import kerja as statistik
from services.penilaian.adapters.tenggat import kerja
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.waktu import WIB
from tests.integration.penilaian.dunia import Dunia, seorang, unor


class Kantor:
    """pemda > dinas > bidang; everybody in it is rated by the head of the bidang."""

    def __init__(self, dunia: Dunia) -> None:
        self.dunia, self.sufiks = dunia, secrets.token_hex(4)
        for urut, (id, induk) in enumerate(
            (("pemda", ""), ("dinas", "pemda"), ("bidang", "dinas"), ("lain", "pemda")), start=1
        ):
            self.dunia.dengar(
                unor(self.id(id), self.id(induk) if induk else "", self.id(f"kepala-{id}"), urut,
                     instansi_id=self.id("i"))
            )  # fmt: skip

    def id(self, kunci: str) -> str:
        return f"{kunci}-{self.sufiks}"

    def orang(self, kunci: str, unit: str = "bidang") -> Any:
        return seorang(self.id(kunci), unor_id=self.id(unit), instansi_id=self.id("i"))

    def setujui(self, kunci: str, unit: str = "bidang", **ubah: Any) -> str:
        """A plan; the id of its first quarter."""
        isi = {
            "pegawai": self.orang(kunci, unit),
            "penilai": self.orang(f"kepala-{unit}"),
            "atasan_penilai": self.orang("kepala-dinas", "dinas"),
        }
        skp_id = self.dunia.setujui(**(isi | ubah))
        return str(self.dunia.periode(skp_id, "Triwulan I ").periode_id)

    def panggil(self, rpc: str, kunci: str, *peran: str, **isi: Any) -> Any:
        self.dunia.peran[self.id(kunci)] = set(peran)
        return self.dunia.panggil(rpc, self.id(kunci), dari_instansi=self.id("i"), **isi)

    def tolak(self, rpc: str, kunci: str, *peran: str, **isi: Any) -> tuple[str, str, list[str]]:
        self.dunia.peran[self.id(kunci)] = set(peran)
        return self.dunia.tolak(rpc, self.id(kunci), dari_instansi=self.id("i"), **isi)

    def nilai(self, periode_id: str, kunci: str = "kepala-bidang") -> None:
        self.dunia.nilai(periode_id, self.id(kunci))

    def tulis(self, sql: str, **isi: Any) -> None:
        with self.dunia.db.transaction() as conn:
            conn.execute(sa.text(sql), isi)

    def kalender(self, sejak: date) -> Kalender:
        with self.dunia.db.reading() as conn:
            return kalender(conn, sejak=sejak)

    def hitung(self) -> None:
        """Let the lines by which units are looked through be counted."""
        while statistik.kerjakan(self.dunia.db):
            pass

    def ingatkan(self, hari: date, *, sampai: Callable[[], bool] = lambda: False) -> None:
        """The worker's whole morning, or until something holds."""
        while not sampai() and kerja.ingatkan(self.dunia.db, lambda: pukul(hari, 8)):
            pass

    def diingatkan(self, kunci: str) -> list[Any]:
        """What somebody was told, a list of (step, kind, as whom, number, last day) each."""
        semua = self.dunia.keluar("tenggat_diingatkan", self.id(kunci))
        kunci_butir = ("langkah", "jenis", "peran", "jumlah", "batas")
        return [
            [tuple(_pendek(b[k]) for k in kunci_butir) for b in json.loads(satu)["butir"]]
            for satu in semua
        ]


def pukul(hari: date, jam: int) -> datetime:
    """An hour of a day in Jakarta."""
    return datetime.combine(hari, time(jam), WIB)


def _pendek(nilai: Any) -> Any:
    if not isinstance(nilai, str):
        return nilai
    for awalan in ("LANGKAH_TENGGAT_", "JENIS_PENGINGAT_", "PERAN_PENGINGAT_"):
        nilai = nilai.removeprefix(awalan)
    return nilai
