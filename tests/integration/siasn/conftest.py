"""The simulated SIASN as a process of its own, on a free port, with two invented people."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import pytest

from deploy.lokal import ports
from services.siasn import KlienSiasn, PengaturanSiasn

AKAR = Path(__file__).parents[3]
NIP = "198503302010011005"
NIP_BARU = "199912312024012001"
PNS_ID = "8ae482893a7f4b2d013a8f0e5c7d1b22"
RAHASIA = {
    "SIASN_CONSUMER_KEY": "kunci-uji",
    "SIASN_CONSUMER_SECRET": "rahasia-uji",
    "SIASN_CLIENT_ID": "klien-uji",
    "SIASN_USERNAME": "pengguna-uji",
    "SIASN_PASSWORD": "sandi-uji",
}
DEMO = {
    "pns": {
        NIP: {
            "data_utama": {
                "id": PNS_ID,
                "nama": "Rahmat Rekaan",
                "unorId": "u-2",
                "golRuangAkhir": "III/a",
                "tmtGolAkhir": "01-04-2020",
            },
            "rw_jabatan": [
                {"id": "j-1", "namaJabatan": "Pranata Komputer Ahli Pertama"},
            ],
            "rw_golongan": [{"id": "g-1", "golongan": "III/a", "tmtGolongan": "01-04-2020"}],
            "rw_angkakredit": [],
        },
        NIP_BARU: {"data_utama": {"nama": "Sari Rekaan"}},
    },
    "ref_unor": [
        {"Id": f"u-{i}", "DiatasanId": f"u-{i // 4}" if i else "", "NamaUnor": f"Unit {i}"}
        for i in range(2500)
    ],
}


def pengaturan_untuk(url: str, **ubah: Any) -> PengaturanSiasn:
    """What a client of the simulator at this address is told."""
    isi: dict[str, Any] = {
        "base_url": f"{url}/apisiasn/1.0",
        "apim_token_url": f"{url}/oauth2/token",
        "sso_token_url": f"{url}/auth/realms/public-siasn/protocol/openid-connect/token",
        "consumer_key": RAHASIA["SIASN_CONSUMER_KEY"],
        "consumer_secret": RAHASIA["SIASN_CONSUMER_SECRET"],
        "client_id": RAHASIA["SIASN_CLIENT_ID"],
        "username": RAHASIA["SIASN_USERNAME"],
        "password": RAHASIA["SIASN_PASSWORD"],
        "timeout": 10.0,
        "laju": 0,
    }
    return PengaturanSiasn(**(isi | ubah))


@dataclass
class Simulator:
    """One running simulator; it can be stopped and started again on the same port."""

    demo: Path
    port: int
    umur_token: int = 3600
    proses: subprocess.Popen[bytes] = field(init=False)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def nyalakan(self) -> "Simulator":
        env = os.environ | RAHASIA | {"PORT": str(self.port), "DEMO_FILE": str(self.demo)}
        self.proses = subprocess.Popen(
            [sys.executable, "-m", "deploy.lokal.simulator.siasn"],
            cwd=AKAR,
            env=env | {"SIASN_UMUR_TOKEN": str(self.umur_token)},
            stdout=subprocess.DEVNULL,
        )
        batas = time.monotonic() + 20
        while True:
            try:
                httpx2.get(f"{self.url}/_kendali")
                return self
            except httpx2.TransportError:
                assert self.proses.poll() is None, "the simulator ended at its start"
                assert time.monotonic() < batas, "the simulator does not answer"
                time.sleep(0.05)

    def matikan(self) -> None:
        self.proses.terminate()
        self.proses.wait(10)

    def pengaturan(self, **ubah: Any) -> PengaturanSiasn:
        return pengaturan_untuk(self.url, **ubah)

    def pasang(self, jalur: str, galat: str, *, kali: int = 1, **lain: Any) -> None:
        aturan = {"jalur": jalur, "galat": galat, "kali": kali, **lain}
        jawaban = httpx2.post(f"{self.url}/_kendali", json={"aturan": [aturan]})
        assert jawaban.status_code == 200, jawaban.text

    def lihat(self) -> dict[str, Any]:
        isi: dict[str, Any] = httpx2.get(f"{self.url}/_kendali").json()
        return isi

    def panggilan(self, jalur: str) -> int:
        return int(self.lihat()["panggilan"].get(jalur, 0))

    def tersimpan(self) -> list[dict[str, Any]]:
        baris: list[dict[str, Any]] = self.lihat()["tersimpan"]["rw_angkakredit"]
        return baris


@pytest.fixture(scope="session")
def simulator_siasn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    demo = tmp_path_factory.mktemp("siasn") / "demo.json"
    demo.write_text(json.dumps(DEMO))
    simulator = Simulator(demo, ports.free_port()).nyalakan()
    yield simulator
    simulator.matikan()


@pytest.fixture
def simulator(simulator_siasn: Simulator) -> Simulator:
    """The shared simulator, back at its beginning."""
    httpx2.delete(f"{simulator_siasn.url}/_kendali").raise_for_status()
    return simulator_siasn


@pytest.fixture
def buat_klien(simulator: Simulator) -> Iterator[Callable[..., KlienSiasn]]:
    dibuat: list[KlienSiasn] = []

    def buat(**ubah: Any) -> KlienSiasn:
        dibuat.append(KlienSiasn(simulator.pengaturan(**ubah)))
        return dibuat[-1]

    yield buat
    for klien in dibuat:
        klien.close()


@pytest.fixture
def klien(buat_klien: Callable[..., KlienSiasn]) -> KlienSiasn:
    return buat_klien()
