"""The gateway's environment, read once; a wrong value stops the process at start."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from pydantic import Field, SecretStr, model_validator

from services.chassis.settings import Observed

MEBIBYTE = 1024 * 1024


class GatewaySettings(Observed):
    """Each field is the environment variable of the same name in upper case."""

    database_url: SecretStr
    port: int = 8080
    identity_private_key_file: str
    secret_key_file: str
    skp_addr: str = "127.0.0.1:50051"
    penilaian_addr: str = "127.0.0.1:50061"
    pak_addr: str = "127.0.0.1:50071"
    notifikasi_addr: str = "127.0.0.1:50081"
    public_url: str = "http://127.0.0.1:8080"
    # Demonstration: a banner on every page and links to the simulators.
    demo: bool = False
    simulator_siasn_url: str = ""
    simulator_whatsapp_url: str = ""
    simulator_smtp_url: str = ""
    # How many trusted proxies stand in front; X-Forwarded-* is read only when there are any.
    proxies: int = 0
    web_workers: int = Field(default=1, ge=1, le=2)
    web_threads: int = Field(default=16, ge=4, le=64)
    # While it is busy, no agency has more than an equal share of a process.
    web_fair: bool = True
    web_connections: int = Field(default=1000, ge=64)
    db_pool_size: int = 8
    max_body: int = 3 * MEBIBYTE

    @model_validator(mode="after")
    def _numbers_of_one_worker(self) -> Self:
        if self.metrics_port and self.web_workers > 1:
            raise ValueError("METRICS_PORT shows one worker only: set WEB_WORKERS to 1, add pods")
        return self

    @property
    def https(self) -> bool:
        """Whether people reach us by TLS; decides Secure cookies and HSTS."""
        return self.public_url.startswith("https://")

    def secret_key(self) -> bytes:
        """The key that signs the form cookie and fingerprints log-in attempts."""
        return Path(self.secret_key_file).read_bytes().strip()
