"""People who have been assessed, so that there is a Dokumen Evaluasi to print."""

import time
from collections.abc import Sequence
from typing import Any

import httpx2

from tests.bench import isi
from tests.bench.isi import Peserta
from tests.bench.sistem import Sistem

SETUJU_DALAM = 30.0
RATING = {
    "hasil_kerja": "SESUAI_EKSPEKTASI",
    "perilaku": "SESUAI_EKSPEKTASI",
    "catatan": "Pertahankan.",
}
ENAM_ISIAN = (
    "tanggal_pegawai=2027-01-18&lokasi_pegawai=Uji&tanggal_penilai=2027-01-15&lokasi_penilai=Uji"
)


def siapkan(sistem: Sistem, orang: Sequence[Peserta]) -> list[tuple[Peserta, str]]:
    """Rate these people's year over the API; each with the path of his document."""
    hasil = []
    with httpx2.Client(base_url=f"{sistem.url}/api/v1", timeout=30) as http:
        for p in orang:
            periode = _tahunan(http, p)
            if not periode.get("predikat"):
                _nilai(http, p, periode["periode_id"])
            jalur = f"/api/v1/penilaian/{periode['periode_id']}/dokumen-evaluasi.pdf"
            hasil.append((p, f"{jalur}?{ENAM_ISIAN}"))
    return hasil


def _tahunan(http: httpx2.Client, p: Peserta) -> dict[str, Any]:
    batas = time.monotonic() + SETUJU_DALAM
    while True:
        cari = {"tahun": isi.TAHUN, "skp_id": p.skp_id}
        jawaban = http.get("/penilaian", params=cari, headers=_masuk(p.token))
        _harus(jawaban)
        semua: list[dict[str, Any]] = jawaban.json()["items"]
        if semua:
            return next(satu for satu in semua if satu["jenis"] == "TAHUNAN")
        if time.monotonic() > batas:
            raise SystemExit("rencana yang disetujui tidak sampai ke layanan penilaian")
        time.sleep(0.2)


def _nilai(http: httpx2.Client, p: Peserta, periode_id: str) -> None:
    penilai = _masuk(isi.token(p.penilai))
    if p.atasan is not None:
        _tetapkan_capaian(http, p.penilai.unor_id, _masuk(isi.token(p.atasan)))
    etag = http.get(f"/penilaian/{periode_id}", headers=penilai).json()["periode"]["etag"]
    cocok = {"If-Match": f'"{etag}"'}
    jawaban = http.put(f"/penilaian/{periode_id}/rating", json=RATING, headers=penilai | cocok)
    _harus(jawaban)
    cocok = {"If-Match": f'"{jawaban.json()["periode"]["etag"]}"'}
    _harus(http.post(f"/penilaian/{periode_id}/sampaikan", headers=penilai | cocok))


def _tetapkan_capaian(http: httpx2.Client, unor_id: str, atasan: dict[str, str]) -> None:
    """The leader of the level above sets what the unit achieved, once."""
    periode = {"tahun": isi.TAHUN, "jenis": "TAHUNAN", "ke": 0}
    jawaban = http.get("/capaian-organisasi", params=periode, headers=atasan)
    _harus(jawaban)
    kini = next((b for b in jawaban.json()["items"] if b["unor_id"] == unor_id), None)
    if kini is None or not kini["nilai"]:
        baru = {**periode, "unor_id": unor_id, "nilai": "BAIK"}
        _harus(http.put("/capaian-organisasi", json=baru, headers=atasan))


def _harus(jawaban: httpx2.Response) -> None:
    if jawaban.status_code >= 400:
        raise SystemExit(f"{jawaban.request.url.path}: {jawaban.status_code} {jawaban.text}")


def _masuk(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}
