"""WhatsApp Cloud API: one POST a message, and the signed callbacks that tell what became of it.

What cannot be known is said to be unknown: only a connection that was never made proves that
nothing was sent.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import uuid
from collections.abc import Iterator
from typing import Any

import httpx2
import structlog

from services.notifikasi.adapters.pengaturan import Pengaturan
from services.notifikasi.domain.kiriman import Diterima, Ditolak, Hasil, TakPasti, TakTerkirim
from services.notifikasi.domain.status_kirim import KABAR_WHATSAPP
from services.notifikasi.domain.templat import BAHASA
from services.notifikasi.use_cases import Kabar, Tugas

log = structlog.get_logger("whatsapp")

NEVER_LEFT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)


class WhatsApp:
    """The sending side."""

    def __init__(self, pengaturan: Pengaturan) -> None:
        alamat = pengaturan.whatsapp_base_url.rstrip("/")
        versi, nomor = pengaturan.whatsapp_version, pengaturan.whatsapp_phone_number_id
        self._url = f"{alamat}/v{versi}/{nomor}/messages"
        self._klien = httpx2.Client(
            headers={"Authorization": f"Bearer {pengaturan.whatsapp_token.get_secret_value()}"},
            timeout=httpx2.Timeout(pengaturan.send_timeout, connect=3),
            # An idle connection that the server closed looks like a lost answer: keep none long.
            limits=httpx2.Limits(max_connections=pengaturan.send_parallel, keepalive_expiry=2),
        )

    def kirim(self, tugas: Tugas) -> Hasil:
        """Send one template message."""
        try:
            jawaban = self._klien.post(self._url, json=badan(tugas))
        except NEVER_LEFT as e:
            return TakTerkirim(type(e).__name__)
        except httpx2.HTTPError as e:
            return TakPasti(type(e).__name__)
        return baca(jawaban.status_code, jawaban.content)

    def tutup(self) -> None:
        """Close the connections."""
        self._klien.close()


def badan(tugas: Tugas) -> dict[str, Any]:
    """The request; our own id comes back in every status about it."""
    bagian: list[dict[str, Any]] = []
    if tugas.parameter:
        bagian.append({"type": "body", "parameters": [_teks(p) for p in tugas.parameter]})
    tombol = {"type": "button", "sub_type": "url", "index": "0"}
    bagian.append({**tombol, "parameters": [_teks(tugas.tautan.lstrip("/"))]})
    return {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": tugas.kiriman.tujuan,
        "type": "template",
        "template": {
            "name": tugas.templat,
            "language": {"code": BAHASA},
            "components": bagian,
        },
        "biz_opaque_callback_data": str(tugas.kiriman.pesan_id),
    }


def _teks(isi: str) -> dict[str, str]:
    return {"type": "text", "text": isi}


def baca(status: int, isi: bytes) -> Hasil:
    """What an answer means. An answer that is none of WhatsApp's leaves us in doubt."""
    try:
        jawaban = json.loads(isi)
        if "error" in jawaban:
            return Ditolak(int(jawaban["error"]["code"]))
        return Diterima(str(jawaban["messages"][0]["id"]))
    except (ValueError, KeyError, IndexError, TypeError):
        # A load balancer's page, or nothing: whether the message was taken cannot be told.
        return TakPasti(f"HTTP_{status}")


def tanda_tangan_cocok(rahasia: str, badan_mentah: bytes, tanda_tangan: str) -> bool:
    """Whether WhatsApp signed exactly these bytes (X-Hub-Signature-256)."""
    seharusnya = "sha256=" + hmac.new(rahasia.encode(), badan_mentah, hashlib.sha256).hexdigest()
    return hmac.compare_digest(seharusnya.encode(), tanda_tangan.encode())


def baca_kabar(badan_mentah: bytes) -> list[Kabar]:
    """The statuses in a callback. What we do not know is passed over: more kinds will come."""
    try:
        isi = json.loads(badan_mentah)
        return [kabar for status in _status(isi) if (kabar := _kabar(status)) is not None]
    except (ValueError, TypeError, AttributeError):
        log.warning("callback not understood", bytes=len(badan_mentah))
        return []


def _status(isi: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for masuk in isi.get("entry", []):
        for perubahan in masuk.get("changes", []):
            if perubahan.get("field") == "messages":
                yield from perubahan.get("value", {}).get("statuses", [])


def _kabar(status: dict[str, Any]) -> Kabar | None:
    kata, wamid = str(status.get("status", "")), str(status.get("id", ""))
    if kata not in KABAR_WHATSAPP or not wamid:
        return None
    galat = (status.get("errors") or [{}])[0]
    return Kabar(
        wamid=wamid,
        kata=kata,
        status=KABAR_WHATSAPP[kata],
        pesan_id=_id(status.get("biz_opaque_callback_data")),
        kode=int(galat.get("code", 0)),
    )


def _id(teks: object) -> uuid.UUID | None:
    try:
        return uuid.UUID(str(teks))
    except ValueError:
        return None
