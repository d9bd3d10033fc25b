"""A person of the demo agency who uses the system over its own API, as a program would."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import httpx2

from deploy.lokal.demo import agensi, muat

JSON = dict[str, Any]


class Ditolak(Exception):
    """The system said no; `masalah` is the problem document."""

    def __init__(self, jawaban: httpx2.Response) -> None:
        self.status = jawaban.status_code
        is_problem = "problem+json" in jawaban.headers.get("content-type", "")
        self.masalah: JSON = jawaban.json() if is_problem else {}
        super().__init__(f"{self.status} {self.masalah or jawaban.text[:300]}")

    @property
    def reason(self) -> str:
        return str(self.masalah.get("reason", ""))


class Peserta:
    """One logged-in person. `kunci` is the key of his row in pegawai.csv."""

    def __init__(self, base_url: str, kunci: str) -> None:
        row = next(r for r in agensi.people() if r.kunci == kunci)
        self.nip = row.nip
        self.pegawai_id = agensi.identity("pegawai", kunci)
        self.nama = row.nama
        self._http = httpx2.Client(base_url=f"{base_url}/api/v1", timeout=30)
        masuk = self.post("/sesi", {"nip": row.nip, "sandi": muat.password(row)})
        self._http.headers["Authorization"] = f"Bearer {masuk['token']}"

    def tutup(self) -> None:
        """Give the connection back."""
        self._http.close()

    def get(self, path: str, **params: Any) -> JSON:
        """GET; the answer as JSON."""
        return self._answer(self._http.get(path, params=params))

    def unduh(self, path: str, **params: Any) -> bytes:
        """GET; the answer as bytes (a PDF)."""
        jawaban = self._http.get(path, params=params)
        if jawaban.status_code != 200:
            raise Ditolak(jawaban)
        return jawaban.content

    def post(self, path: str, body: JSON | None = None, **headers: str) -> JSON:
        """POST; `If_Match="3"` and `Idempotency_Key="…"` become headers."""
        return self._send("POST", path, body, headers)

    def put(self, path: str, body: JSON, **headers: str) -> JSON:
        """PUT."""
        return self._send("PUT", path, body, headers)

    def delete(self, path: str, **headers: str) -> JSON:
        """DELETE."""
        return self._send("DELETE", path, None, headers)

    def _send(self, verb: str, path: str, body: JSON | None, headers: dict[str, str]) -> JSON:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        if "If-Match" in named:
            named["If-Match"] = f'"{named["If-Match"]}"'
        return self._answer(self._http.request(verb, path, json=body, headers=named))

    @staticmethod
    def _answer(jawaban: httpx2.Response) -> JSON:
        if jawaban.status_code >= 400:
            raise Ditolak(jawaban)
        return jawaban.json() if jawaban.content else {}


def tunggu(ada: Callable[[], Any], *, detik: float = 20) -> Any:
    """Ask again until the answer is true: facts travel between services within a moment."""
    batas = time.monotonic() + detik
    while True:
        if hasil := ada():
            return hasil
        if time.monotonic() > batas:
            raise TimeoutError("fakta tidak sampai pada waktunya")
        time.sleep(0.1)


def susun_skp(orang: Peserta, *, tahun: int, pendekatan: str, rhk: list[JSON]) -> JSON:
    """Create a plan of one year with these results and indicators; still DRAFT."""
    skp = orang.post(
        "/skp",
        {
            "periode_mulai": f"{tahun}-01-01",
            "periode_selesai": f"{tahun}-12-31",
            "pendekatan": pendekatan,
        },
    )
    for satu in rhk:
        isian = {k: v for k, v in satu.items() if k != "indikator"}
        jalur = f"/skp/{skp['skp_id']}/rhk"
        if isian.get("sementara") and (pilihan := orang.get(f"{jalur}-pimpinan")["items"]):
            # Provisional only while there is nothing to link to.
            akar = pilihan[0]["akar_id"] or pilihan[0]["rhk_id"]
            isian |= {"sementara": False, "rhk_pimpinan_id": akar}
        lama = {r["rhk_id"] for r in skp["rhk"]}
        skp = orang.post(jalur, isian, If_Match=skp["etag"])
        rhk_id = next(r["rhk_id"] for r in skp["rhk"] if r["rhk_id"] not in lama)
        for indikator in satu["indikator"]:
            skp = orang.post(f"{jalur}/{rhk_id}/indikator", indikator, If_Match=skp["etag"])
    return skp


def ajukan(orang: Peserta, skp: JSON) -> JSON:
    """Submit."""
    return orang.post(f"/skp/{skp['skp_id']}/ajukan", If_Match=skp["etag"])


def setujui(penilai: Peserta, skp: JSON) -> JSON:
    """Approve what was submitted."""
    return penilai.post(f"/skp/{skp['skp_id']}/setujui", If_Match=skp["etag"])
