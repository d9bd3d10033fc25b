"""People who work through the gateway until they are sent home, whatever happens to the system.

Each does one thing again and again. What fails by the machinery's fault is tried again with the
same Idempotency-Key, as a person or a program would; it counts as a failed request.
"""

from __future__ import annotations

import re
import threading
import time
import uuid
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TypeVar

import httpx2

from deploy.guncang.buku import Buku
from deploy.lokal.demo import agensi, muat
from deploy.lokal.demo.peserta import JSON, Ditolak, Peserta

T = TypeVar("T")

SABAR = 120.0
"""Seconds that one piece of work is tried again before somebody gives up."""
ULANG = 0.2
SIBUK = 429
DIAJUKAN, DIKEMBALIKAN = "kinerja.skp.diajukan.v1", "kinerja.skp.dikembalikan.v1"
# People of the demo agency whose plans are agreed when it is filled, so they may write.
PENULIS = ("sekda", "kaban", "kadis-pendidikan", "kepala-sekolah")
# Whose plan waits for whom.
PASANGAN = (("analis-kebijakan", "kabag-organisasi"), ("camat", "sekda"))
_SEMBUNYI = re.compile(r'name="(csrf_token|_kunci)" value="([^"]*)"')


class Orang(ABC, threading.Thread):
    """One person: `kerja` is one piece of work, begun again after a pause until `pulang`."""

    def __init__(self, nama: str, buku: Buku, pulang: threading.Event, jeda: float) -> None:
        super().__init__(name=nama, daemon=True)
        self.buku = buku
        self._pulang = pulang
        self._jeda = jeda
        self.terjawab = 0.0
        """When the last piece of work that was done had been begun (`time.monotonic`)."""

    @abstractmethod
    def siap(self) -> None:
        """Log in and find what to work on; the system is whole."""

    @abstractmethod
    def kerja(self) -> None:
        """One piece of work."""

    def run(self) -> None:
        try:
            while not self._pulang.wait(self._jeda):
                mulai = time.monotonic()
                self.kerja()
                self.terjawab = mulai
        except Exception as galat:  # noqa: BLE001 - whatever it is, the drill has failed
            self.buku.catat_menyerah(f"{self.name}: {galat}")

    def sampai_jadi(self, minta: Callable[[], T]) -> T:
        """Ask until it is answered; a refusal that is no fault of the machinery is raised."""
        batas = time.monotonic() + SABAR
        while True:
            try:
                with self.buku.lamanya():
                    return minta()
            except Ditolak as galat:
                if (galat.status < 500 and galat.status != SIBUK) or time.monotonic() > batas:
                    raise
                self.buku.catat_gagal(f"{galat.status} {galat.reason}".strip())
            except httpx2.HTTPError as galat:
                if time.monotonic() > batas:
                    raise
                self.buku.catat_gagal(type(galat).__name__)
            time.sleep(ULANG)


class Penulis(Orang):
    """Adds a step to his plan of action, then takes it away: the history names each removal."""

    def __init__(self, alamat: str, kunci: str, *args: object) -> None:
        super().__init__(kunci, *args)  # type: ignore[arg-type]
        self._alamat = alamat
        self._nomor = 0

    def siap(self) -> None:
        self._orang = Peserta(self._alamat, self.name)
        hari_ini = datetime.now(tz=UTC).date()
        periode = next(
            p
            for p in self._orang.get("/penilaian", tahun=hari_ini.year)["items"]
            if p["jenis"] != "TAHUNAN"
            and p["status"] == "BERJALAN"
            and date.fromisoformat(p["mulai"]) <= hari_ini
        )
        self._jalur = f"/penilaian/{periode['periode_id']}"
        kini = self._orang.get(self._jalur)
        self._etag, self._rhk = kini["periode"]["etag"], kini["rhk"][0]["rhk_id"]

    def kerja(self) -> None:
        self._nomor += 1
        teks = f"{self.buku.tanda} {self.name} ke-{self._nomor}"
        isian = {"rhk_id": self._rhk, "deskripsi": teks, "target": "1 kali"}
        kini = self._kirim("POST", "rencana-aksi", isian)
        self.buku.catat_tambah(teks)
        self._kirim("DELETE", f"rencana-aksi/{kini['rencana_aksi_id']}")
        self.buku.catat_hapus(teks)

    def _kirim(self, metode: str, jalur: str, isian: JSON | None = None) -> JSON:
        kepala = {"If_Match": self._etag, "Idempotency_Key": str(uuid.uuid4())}
        alamat = f"{self._jalur}/{jalur}"
        if metode == "POST":
            kini = self.sampai_jadi(lambda: self._orang.post(alamat, isian, **kepala))
        else:
            kini = self.sampai_jadi(lambda: self._orang.delete(alamat, **kepala))
        self._etag = kini["periode"]["etag"]
        return kini


class Pasangan(Orang):
    """An employee submits his plan, his rater returns it: each time one fact and one message."""

    def __init__(self, alamat: str, pegawai: str, penilai: str, *args: object) -> None:
        super().__init__(pegawai, *args)  # type: ignore[arg-type]
        self._alamat, self._nama_penilai = alamat, penilai

    def siap(self) -> None:
        self._pegawai = Peserta(self._alamat, self.name)
        self._penilai = Peserta(self._alamat, self._nama_penilai)
        [ringkas] = self._pegawai.get("/skp")["items"]
        self._skp = self._pegawai.get(f"/skp/{ringkas['skp_id']}")

    def kerja(self) -> None:
        skp_id = self._skp["skp_id"]
        kepala = {"If_Match": self._skp["etag"], "Idempotency_Key": str(uuid.uuid4())}
        if self._skp["status"] == "PENGAJUAN":
            isian = {"catatan": "Guncangan: mohon dilengkapi"}
            jalur, subjek = f"/skp/{skp_id}/kembalikan", DIKEMBALIKAN
            self._skp = self.sampai_jadi(lambda: self._penilai.post(jalur, isian, **kepala))
        else:
            jalur, subjek = f"/skp/{skp_id}/ajukan", DIAJUKAN
            self._skp = self.sampai_jadi(lambda: self._pegawai.post(jalur, **kepala))
        self.buku.catat_putaran(skp_id, subjek)


class Pembaca(Orang):
    """Opens pages in a browser's way: a cookie, HTML."""

    HALAMAN = ("/", "/skp", "/pesan", "/penilaian")

    def __init__(self, alamat: str, kunci: str, *args: object) -> None:
        super().__init__(kunci, *args)  # type: ignore[arg-type]
        self._http = httpx2.Client(base_url=alamat, timeout=30)
        self._giliran = 0

    def siap(self) -> None:
        row = next(r for r in agensi.people() if r.kunci == self.name)
        isian = dict(_SEMBUNYI.findall(self._http.get("/masuk").text))
        isian |= {"nip": row.nip, "sandi": muat.password(row)}
        jawaban = self._http.post("/masuk", data=isian)
        if jawaban.status_code != 303 or jawaban.headers["location"].endswith("/masuk"):
            raise Ditolak(jawaban)

    def kerja(self) -> None:
        self._giliran += 1
        jalur = self.HALAMAN[self._giliran % len(self.HALAMAN)]
        self.sampai_jadi(lambda: self._buka(jalur))
        self.buku.catat_baca()

    def _buka(self, jalur: str) -> None:
        jawaban = self._http.get(jalur)
        if jawaban.status_code != 200:
            raise Ditolak(jawaban)


class Program(Orang):
    """Reads over the API as fast as it is answered, with a short pause."""

    def __init__(self, alamat: str, kunci: str, *args: object) -> None:
        super().__init__(kunci, *args)  # type: ignore[arg-type]
        self._alamat = alamat

    def siap(self) -> None:
        self._orang = Peserta(self._alamat, self.name)
        [ringkas] = self._orang.get("/skp")["items"]
        self._jalur = f"/skp/{ringkas['skp_id']}"

    def kerja(self) -> None:
        self.sampai_jadi(lambda: self._orang.get(self._jalur))
        self.buku.catat_baca()
