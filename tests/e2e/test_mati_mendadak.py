"""Every process is killed once, with -9, while a person works.

Nothing acknowledged is lost, nothing is done twice, and the person who waits is told once.
"""

from __future__ import annotations

import os
import signal
import time
import uuid
from typing import Any

import httpx2
import pytest

from deploy.lokal.demo.peserta import JSON, Ditolak, Peserta, ajukan, setujui, tunggu

TAHUN = 2026


def processes(sistem: Any) -> dict[str, int | None]:
    """Name → pid of what runs now, without the simulators: they stand for the outside world."""
    return {
        name: entry["pid"]
        for name, entry in sistem.processes().items()
        if not name.startswith(("simulator", "siasn", "whatsapp", "smtp"))
    }


def kill(sistem: Any, name: str) -> None:
    """Kill it with -9; when it is just being restarted, as soon as it lives."""
    pid = tunggu(lambda: processes(sistem)[name], detik=90)
    os.kill(pid, signal.SIGKILL)


def persist(orang: Peserta, path: str, body: JSON, skp_id: str) -> JSON:
    """Do it until it is acknowledged; the same key, so that it happens once."""
    key = str(uuid.uuid4())
    etag = ""
    deadline = time.monotonic() + 90
    while True:
        try:
            etag = etag or orang.get(f"/skp/{skp_id}")["etag"]
            return orang.post(path, body, If_Match=etag, Idempotency_Key=key)
        except (Ditolak, httpx2.HTTPError) as e:
            refused = isinstance(e, Ditolak) and e.status < 500 and e.status != 429
            if refused or time.monotonic() > deadline:
                raise
            time.sleep(0.3)


def again(do: Any) -> Any:
    """Read until it answers."""

    def attempt() -> Any:
        try:
            return do()
        except (Ditolak, httpx2.HTTPError):
            return None

    return tunggu(attempt, detik=90)


@pytest.mark.timeout(600)
def test_every_process_is_killed_once_and_nothing_is_lost(sistem: Any) -> None:
    kadis = Peserta(sistem.base_url, "kadis-kesehatan")
    bupati = Peserta(sistem.base_url, "bupati")
    skp = kadis.post(
        "/skp",
        {
            "periode_mulai": f"{TAHUN}-01-01",
            "periode_selesai": f"{TAHUN}-12-31",
            "pendekatan": "KUANTITATIF",
        },
    )
    skp_id = skp["skp_id"]
    jalur = f"/skp/{skp_id}/rhk"
    victims = sorted(processes(sistem))
    assert {"skp", "gateway", "postgres", "nats"} <= {v.split("-")[0] for v in victims}
    for name in victims:
        kill(sistem, name)
        rhk = {
            "klasifikasi": "ORGANISASI",
            "jenis": "UTAMA",
            "rencana_hasil_kerja": f"Tetap tersimpan walau {name} mati",
            "penugasan_dari": "Bupati Tirtamarga",
        }
        kini = persist(kadis, jalur, rhk, skp_id)
        indikator = {"indikator": "Indeks", "target": "1 indeks", "perspektif": "ANGGARAN"}
        rhk_id = next(
            r["rhk_id"]
            for r in kini["rhk"]
            if r["rencana_hasil_kerja"] == rhk["rencana_hasil_kerja"]
        )
        persist(kadis, f"{jalur}/{rhk_id}/indikator", indikator, skp_id)
    kini = again(lambda: kadis.get(f"/skp/{skp_id}"))
    assert sorted(r["rencana_hasil_kerja"] for r in kini["rhk"]) == sorted(
        f"Tetap tersimpan walau {name} mati" for name in victims
    )
    assert all(len(r["indikator"]) == 1 for r in kini["rhk"])
    a_fact_survives_its_carriers(sistem, kadis, bupati, kini)


def a_fact_survives_its_carriers(sistem: Any, kadis: Peserta, bupati: Peserta, skp: JSON) -> None:
    """Submit and approve while relay, consumers and the bus die; each is told exactly once."""
    healthy(sistem)
    diajukan = ajukan(kadis, skp)
    for name in ("skp-work", "notifikasi-work", "nats"):
        kill(sistem, name)
    healthy(sistem)
    setujui(bupati, diajukan)
    for name in ("skp-work", "penilaian-work", "notifikasi-work"):
        kill(sistem, name)
    healthy(sistem)

    def periode() -> Any:
        return kadis.get("/penilaian", tahun=TAHUN, skp_id=skp["skp_id"])["items"]

    assert len(tunggu(periode, detik=90)) == 5

    def about(orang: Peserta) -> list[JSON]:
        tautan = f"/skp/{skp['skp_id']}"
        return [p for p in orang.get("/pesan")["items"] if p["tautan"] == tautan]

    def told() -> bool:
        kinds = [*about(kadis), *about(bupati)]
        return len(kinds) >= 2 and all(
            p["status_kirim"] in ("SAMPAI", "DIBACA", "DITERIMA_SERVER") for p in kinds
        )

    tunggu(told, detik=150)
    time.sleep(2)
    assert len(about(bupati)) == 1
    assert len(about(kadis)) == 1
    sent = httpx2.get(f"{sistem.whatsapp_url}/_kendali").json()
    ours = {p["pesan_id"] for p in [*about(kadis), *about(bupati)]}
    marks = [line.get("biz_opaque_callback_data") for line in sent["terkirim"]]
    assert sorted(m for m in marks if m in ours) == sorted(ours)


def healthy(sistem: Any) -> None:
    def answers() -> bool:
        try:
            return httpx2.get(f"{sistem.base_url}/healthz", timeout=5).status_code == 200
        except httpx2.HTTPError:
            return False

    tunggu(answers, detik=90)
