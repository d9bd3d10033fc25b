"""A lean load generator: one process, one epoll loop, requests that were made before the clock.

`python -m tests.bench.beban` reads a plan (JSON) from standard input and prints what it measured.
Closed loop by default: each connection sends its next request when its answer is in. With `laju`
set, requests are due at fixed moments and the time they wait for a free connection counts too.
"""

import base64
import json
import selectors
import socket
import sys
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any

MACET = 15.0  # seconds without an answer after which a request counts as hung


@dataclass
class Hasil:
    latensi: list[float] = field(default_factory=list)
    status: Counter[int] = field(default_factory=Counter)
    galat: Counter[str] = field(default_factory=Counter)
    tanpa_retry_after: int = 0


class Sambungan:
    """One keep-alive connection and the request it is waiting for."""

    def __init__(self, alamat: tuple[str, int], pemilih: selectors.BaseSelector) -> None:
        self._alamat = alamat
        self._pemilih = pemilih
        self._soket: socket.socket | None = None
        self._masuk = bytearray()
        self.sejak: float | None = None
        self.menunggu_sejak = 0.0

    @property
    def bebas(self) -> bool:
        return self.sejak is None

    def kirim(self, permintaan: bytes, sejak: float) -> None:
        self.sejak = sejak
        self.menunggu_sejak = time.perf_counter()
        if self._soket is None:
            self._soket = socket.create_connection(self._alamat, timeout=10)
            self._soket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._pemilih.register(self._soket, selectors.EVENT_READ, self)
        self._soket.sendall(permintaan)

    def baca(self) -> tuple[int, bytes] | None:
        """Status and head of the answer once it is complete."""
        assert self._soket is not None
        potongan = self._soket.recv(262144)
        if not potongan:
            raise ConnectionResetError
        self._masuk += potongan
        akhir = self._masuk.find(b"\r\n\r\n")
        if akhir < 0:
            return None
        kepala = bytes(self._masuk[:akhir]).lower()
        letak = kepala.find(b"\r\ncontent-length:")
        panjang = int(kepala[letak + 17 :].split(b"\r\n", 1)[0]) if letak >= 0 else 0
        if len(self._masuk) < akhir + 4 + panjang:
            return None
        self._masuk.clear()
        self.sejak = None
        if b"\r\nconnection: close" in kepala:
            self.tutup()
        return int(kepala[9:12]), kepala

    def tutup(self) -> None:
        if self._soket is not None:
            self._pemilih.unregister(self._soket)
            self._soket.close()
            self._soket = None
        self._masuk.clear()
        self.sejak = None


class Beban:
    """The loop."""

    def __init__(self, rencana: dict[str, Any]) -> None:
        self._alamat = (rencana.get("host", "127.0.0.1"), int(rencana["port"]))
        isi = [base64.b64decode(p) for p in rencana["permintaan"]]
        self._sekali = bool(rencana.get("sekali"))
        self._antrean: deque[bytes] = deque(isi) if self._sekali else deque()
        self._putar = cycle(isi)
        self._laju = rencana.get("laju")
        self._hangat = float(rencana.get("hangat", 0))
        self._detik = float(rencana["detik"])
        self._pemilih = selectors.DefaultSelector()
        self._sambungan = [
            Sambungan(self._alamat, self._pemilih) for _ in range(int(rencana["koneksi"]))
        ]
        self._hasil = Hasil()
        self._terkirim = 0

    def jalankan(self) -> dict[str, Any]:
        mulai = time.perf_counter()
        catat = mulai + self._hangat
        akhir = catat + self._detik
        self._mulai_catat = catat
        while (kini := time.perf_counter()) < akhir:
            self._isi(kini, mulai)
            self._terima(0.001 if self._laju else 0.05)
            self._cari_macet(kini)
            if self._sekali and not self._antrean and all(s.bebas for s in self._sambungan):
                break
        selesai = time.perf_counter()
        # Those on the wire when the clock stops are waited for, but not counted.
        while any(not s.bebas for s in self._sambungan) and time.perf_counter() < akhir + MACET:
            self._terima(0.05)
            self._cari_macet(time.perf_counter())
        return self._ringkas(selesai - catat)

    def _isi(self, kini: float, mulai: float) -> None:
        for sambungan in self._sambungan:
            if not sambungan.bebas:
                continue
            sejak = kini
            if self._laju:
                sejak = mulai + self._terkirim / self._laju
                if sejak > kini:
                    return
            permintaan = self._berikut()
            if permintaan is None:
                return
            self._terkirim += 1
            try:
                sambungan.kirim(permintaan, sejak)
            except OSError as galat:
                self._hasil.galat[type(galat).__name__] += 1
                sambungan.tutup()

    def _berikut(self) -> bytes | None:
        if self._sekali:
            return self._antrean.popleft() if self._antrean else None
        return next(self._putar)

    def _terima(self, tunggu: float) -> None:
        for kunci, _ in self._pemilih.select(tunggu):
            sambungan: Sambungan = kunci.data
            sejak = sambungan.sejak or 0.0
            try:
                jawaban = sambungan.baca()
            except (OSError, ValueError) as galat:
                if not sambungan.bebas:
                    self._hasil.galat[type(galat).__name__] += 1
                sambungan.tutup()
                continue
            if jawaban is not None:
                self._catat(*jawaban, sejak)

    def _catat(self, status: int, kepala: bytes, sejak: float) -> None:
        kini = time.perf_counter()
        if not self._mulai_catat <= kini <= self._mulai_catat + self._detik:
            return
        self._hasil.status[status] += 1
        if status in {429, 503} and b"\r\nretry-after:" not in kepala:
            self._hasil.tanpa_retry_after += 1
        if status < 400:
            self._hasil.latensi.append(kini - sejak)

    def _cari_macet(self, kini: float) -> None:
        for sambungan in self._sambungan:
            if not sambungan.bebas and kini - sambungan.menunggu_sejak > MACET:
                self._hasil.galat["macet"] += 1
                sambungan.tutup()

    def _ringkas(self, detik: float) -> dict[str, Any]:
        latensi = sorted(self._hasil.latensi)
        jumlah = sum(self._hasil.status.values())
        return {
            "detik": round(detik, 3),
            "jumlah": jumlah,
            "per_detik": round(len(latensi) / detik, 1),
            "status": {str(k): v for k, v in sorted(self._hasil.status.items())},
            "galat": dict(self._hasil.galat),
            "tanpa_retry_after": self._hasil.tanpa_retry_after,
            "p50_ms": milidetik(latensi, 0.50),
            "p99_ms": milidetik(latensi, 0.99),
            "maks_ms": milidetik(latensi, 1.0),
        }


def milidetik(terurut: list[float], bagian: float) -> float | None:
    """The value below which this part of the sorted seconds lies, in milliseconds."""
    if not terurut:
        return None
    letak = min(int(len(terurut) * bagian), len(terurut) - 1)
    return round(terurut[letak] * 1000, 2)


def permintaan(
    metode: str, jalur: str, *, token: str = "", isi: bytes = b"", **kepala: str
) -> bytes:
    """The bytes of one HTTP/1.1 request."""
    baris = [f"{metode} {jalur} HTTP/1.1", "Host: 127.0.0.1", "Accept: application/json"]
    if token:
        baris.append(f"Authorization: Bearer {token}")
    if isi or metode != "GET":
        baris += ["Content-Type: application/json", f"Content-Length: {len(isi)}"]
    baris += [f"{nama.replace('_', '-')}: {nilai}" for nama, nilai in kepala.items()]
    return ("\r\n".join(baris) + "\r\n\r\n").encode() + isi


if __name__ == "__main__":
    print(json.dumps(Beban(json.load(sys.stdin)).jalankan()))
