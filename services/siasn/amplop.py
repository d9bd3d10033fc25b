"""The envelopes of SIASN: which answer is a yes, which is a no, and which is not SIASN at all.

An answer is a success only by its own words (`success` true, or `code` 1), never by HTTP 200
alone. The letters A to J name the shapes seen on the wire; the simulator speaks the same ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from services.siasn.galat import (
    GalatSiasn,
    Pemilik,
    SiasnDitolak,
    SiasnSibuk,
    SiasnTidakDitemukan,
    SiasnTidakTersedia,
    SiasnTokenDitolak,
)

Badan = dict[str, Any]

_TOKEN_APIM = {
    900900,
    900901,
    900902,
    900903,
    900904,
}  # H: bad, missing, expired or inactive
_TANPA_LANGGANAN = {
    900907,
    900908,
    900909,
    900910,
}  # H: a valid key without this API or scope
_DIBATASI = range(900800, 900810)  # H: throttled out
_BACKEND = {
    101500,
    101503,
    101504,
    101505,
    303000,
    303001,
}  # I: the manager's own transport codes
_BUTIR = re.compile(r"^\s*\*\s*(.+?)\s*$", re.MULTILINE)
_KUNCI_ID = ("rwAngkaKreditId", "rwSkpId", "rwKinerjaPeriodikId", "rwJabatanId", "id")


class RuntimeErrorSiasn(SiasnTidakTersedia):
    """I without SUSPENDED: fresh tokens and cookies usually cure it."""


class BackendSuspended(SiasnTidakTersedia):
    """I with SUSPENDED: the request never reached the backend; tokens are fine."""

    langkah_baku = "Tunggu sampai BKN mengaktifkan kembali layanannya; tidak perlu masuk ulang."


class BukanSiasn(SiasnTidakTersedia):
    """J: HTML, binary, an empty body or half a JSON where SIASN's JSON was expected."""


def uraikan(status: int, isi: bytes) -> Badan:
    """The JSON object in the body, or the fault of something in between (shape J)."""
    try:
        badan = json.loads(isi)
    except (ValueError, UnicodeDecodeError):
        badan = None
    if not isinstance(badan, dict):
        if status == 429:
            raise SiasnSibuk
        # Only a 401 without JSON is about us; the rest is the load balancer talking.
        raise SiasnTokenDitolak if status == 401 else BukanSiasn
    # Older API managers wrap their faults once more.
    fault = badan.get("fault")
    return fault if isinstance(fault, dict) else badan


def periksa(status: int, badan: Badan) -> None:
    """Raise what the envelope says went wrong; return when it says yes."""
    galat = _galat_gateway(status, badan) or _galat_sso(status, badan)
    if galat is not None:
        raise galat
    if berhasil(badan):
        return
    pesan = pesan_server(badan)
    if status == 404 or "tidak ditemukan" in pesan.lower():
        raise SiasnTidakDitemukan(pesan)
    if status >= 500:
        raise BukanSiasn
    butir = tuple(_BUTIR.findall(pesan)) or ((pesan,) if pesan else ())
    if not butir:
        raise SiasnDitolak
    raise SiasnDitolak("SIASN menolak: " + "; ".join(butir), rincian=butir)


def berhasil(badan: Mapping[str, Any]) -> bool:
    """A, C and F: the three ways SIASN says yes."""
    if "success" in badan:
        return str(badan["success"]).lower() == "true"
    if "Error" in badan:  # F: the two *-sync endpoints answer in capitals
        return str(badan["Error"]).lower() in {"false", "", "none", "0"}
    return bilangan(badan.get("code")) == 1


def bilangan(nilai: object) -> int | None:
    """`1`, `"1"` and `"1.0"` are the same code on this wire."""
    try:
        return int(float(str(nilai)))
    except (ValueError, OverflowError):
        return None


def pesan_server(badan: Mapping[str, Any]) -> str:
    """The server's sentence, wherever this endpoint puts it."""
    for kunci in ("message", "Message", "data", "description"):
        nilai = badan.get(kunci)
        if isinstance(nilai, str) and nilai.strip() and nilai.strip().lower() != "success":
            return nilai.strip()
    return ""


def daftar(badan: Mapping[str, Any]) -> list[Badan]:
    """`data` as rows: null and B's string where a list is expected both mean none."""
    data = badan.get("data")
    if isinstance(data, dict):
        return [data]
    if isinstance(data, list):
        return [baris for baris in data if isinstance(baris, dict)]
    return []


def objek(badan: Mapping[str, Any]) -> Badan:
    """`data` as one object; a string or an empty list there means that there is none."""
    baris = daftar(badan)
    if not baris:
        raise SiasnTidakDitemukan(pesan_server(badan) or None)
    return baris[0]


def id_tersimpan(badan: Mapping[str, Any]) -> str | None:
    """C: the new id from `mapData`, a dictionary on some endpoints and a bare string on others."""
    peta = badan.get("mapData")
    if isinstance(peta, str):
        return peta.strip() or None
    if isinstance(peta, dict):
        for kunci in _KUNCI_ID:
            if isinstance(peta.get(kunci), str) and peta[kunci].strip():
                return str(peta[kunci]).strip()
        ids = [v.strip() for v in peta.values() if isinstance(v, str) and v.strip()]
        if len(ids) == 1:
            return ids[0]
    return None


def _galat_gateway(status: int, badan: Badan) -> GalatSiasn | None:
    """H and I: the API manager answering instead of the backend."""
    kode = bilangan(badan.get("code"))
    uraian = f"{badan.get('message', '')} {badan.get('description', '')}"
    if status == 429 or (kode is not None and kode in _DIBATASI):
        return SiasnSibuk()
    if kode in _TOKEN_APIM:
        return SiasnTokenDitolak()
    if kode in _TANPA_LANGGANAN:
        return SiasnTokenDitolak(
            "Kredensial instansi belum berlangganan layanan SIASN ini.",
            langkah="Minta admin instansi mengaktifkan langganan API ini di portal layanan BKN.",
        )
    if kode in _BACKEND or "Runtime Error" in uraian:
        return BackendSuspended() if "SUSPENDED" in uraian else RuntimeErrorSiasn()
    return None


def _galat_sso(status: int, badan: Badan) -> GalatSiasn | None:
    """G: the SSO token is bad, old, or belongs to another client or instansi."""
    teks = f"{badan.get('message', '')} {badan.get('data', '')}".lower()
    if "sso mismatch" in teks:
        return SiasnTokenDitolak(
            "Token SSO bukan milik klien atau instansi ini.",
            langkah="Gunakan akun SSO yang terdaftar untuk client ID instansi Anda.",
        )
    if status == 401 or "expired jwt" in teks or "malformed jwt" in teks:
        return SiasnTokenDitolak(pemilik=Pemilik.ADMIN_INSTANSI)
    return None
