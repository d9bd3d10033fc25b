"""People at the gateway's door, each with a token for the API and a cookie for the pages."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from apiflask import APIFlask
from werkzeug.test import TestResponse

from tests.integration.gateway.izin.kabupaten import SANDI, akun, nip

API = "/api/v1"


class Pengunjung:
    """One person (or program, or nobody)."""

    def __init__(self, app: APIFlask, kunci: str) -> None:
        self.kunci = kunci
        self._program, self._halaman = app.test_client(), app.test_client()
        self._kepala: dict[str, str] = {}
        if kunci == "klien":
            self._masuk("/sesi/klien", {"klien_id": nip(kunci), "rahasia": SANDI})
        elif kunci != "tamu":
            self._masuk("/sesi", {"nip": nip(kunci), "sandi": SANDI})
            self._halaman.post("/masuk", data={"nip": nip(kunci), "sandi": SANDI})

    def _masuk(self, jalur: str, isi: dict[str, str]) -> None:
        jawaban = self._program.post(API + jalur, json=isi)
        assert jawaban.status_code == 201, jawaban.text
        self._kepala = {"Authorization": f"Bearer {jawaban.json['token']}"}

    def ketuk(self, metode: str, jalur: str, isi: Any = None, etag: str = "") -> TestResponse:
        """Knock: the API with its token, a page with its cookie."""
        if jalur.startswith(API):
            kepala = self._kepala | ({"If-Match": f'"{etag}"'} if etag else {})
            return self._program.open(jalur, method=metode, json=isi, headers=kepala)
        data = {"etag": etag} | (isi or {}) if metode == "POST" else None
        return self._halaman.open(jalur, method=metode, data=data)

    def minta(self, metode: str, jalur: str, isi: Any = None, etag: str = "") -> Any:
        """Do something that must succeed; the answer."""
        jawaban = self.ketuk(metode, API + jalur, isi, etag)
        assert jawaban.status_code < 300, f"{self.kunci} {metode} {jalur}: {jawaban.text}"
        return jawaban.json


class Orang:
    """Everybody who has an account, and nobody."""

    def __init__(self, app: APIFlask) -> None:
        self._app = app

    def semua(self) -> Iterator[Pengunjung]:
        for satu in akun():
            yield Pengunjung(self._app, satu["pegawai_id"])
        yield Pengunjung(self._app, "tamu")


def tunggu(ada: Callable[[], Any], *, detik: float = 30) -> Any:
    """Facts travel between services within a moment."""
    batas = time.monotonic() + detik
    while not (hasil := ada()):
        assert time.monotonic() < batas, "a fact did not arrive"
        time.sleep(0.1)
    return hasil
