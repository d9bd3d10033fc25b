"""The real worker of `skp` as a process of its own, to be killed."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from deploy.lokal import ports
from tests.architecture.pohon import ROOT
from tests.conftest import IdentityKeys
from tests.integration.siasn.conftest import RAHASIA, Simulator
from tests.integration.skp.dunia import Dunia


@dataclass(frozen=True)
class Pekerja:
    """How it is started, and where it logs."""

    lingkungan: dict[str, str]
    catatan: Path

    def mulai(self) -> subprocess.Popen[bytes]:
        """One more process."""
        with self.catatan.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "services.skp.main", "work"],
                env=self.lingkungan | {"HEALTH_PORT": str(ports.free_port())},
                stdout=log,
                stderr=log,
            )

    def tunggu(self, syarat: Callable[[], bool]) -> None:
        """Until this holds; the log's end when it never does."""
        batas = time.monotonic() + 60
        while not syarat():
            assert time.monotonic() < batas, self.catatan.read_text()[-3000:]
            time.sleep(0.05)


def pekerja(
    dunia: Dunia, simulator: Simulator, nats_url: str, keys: IdentityKeys, tempat: Path
) -> Pekerja:
    """The worker on this database, before this SIASN."""
    siasn = simulator.pengaturan()
    lingkungan = RAHASIA | {
        "PYTHONPATH": f"{ROOT}:{ROOT}/protos/gen",
        "DATABASE_URL": dunia.db.url,
        "NATS_URL": nats_url,
        "IDENTITY_PUBLIC_KEY_FILE": str(keys.public_file),
        "SIASN_BASE_URL": siasn.base_url,
        "SIASN_APIM_TOKEN_URL": siasn.apim_token_url,
        "SIASN_SSO_TOKEN_URL": siasn.sso_token_url,
        "SIASN_LAJU": "0",
    }
    return Pekerja(lingkungan, tempat / "pekerja.log")
