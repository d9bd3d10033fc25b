"""Typed settings, read once from the environment. A wrong value stops the process at start."""

from __future__ import annotations

import re

import structlog
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Observed(BaseSettings):
    """What every process says of itself, and to whom.

    Each field is the environment variable of the same name in upper case.
    """

    model_config = SettingsConfigDict(extra="ignore", frozen=True)

    log_level: str = "INFO"
    # Where the process shows its numbers to Prometheus; 0: nowhere.
    metrics_port: int = Field(0, ge=0)
    # The collector of traces, http(s)://host:4317; empty: no traces. The exporter itself reads
    # further variables of OpenTelemetry, such as OTEL_EXPORTER_OTLP_HEADERS.
    otel_exporter_otlp_endpoint: str = Field("", pattern=r"^(https?://\S+)?$")
    # Of the traces that begin here, which share is kept.
    otel_traces_sampler_arg: float = Field(0.05, ge=0, le=1)

    def log(self) -> None:
        """Say at start what we run with; secrets are masked by their type, in addresses here."""
        shown = self.model_dump(mode="json")
        for name, value in shown.items():
            if isinstance(value, str):
                shown[name] = re.sub(r"//[^@/]*@", "//***@", value)
        structlog.get_logger("settings").info("settings", **shown)


class Settings(Observed):
    """What every domain service needs. A service with more needs subclasses this."""

    database_url: SecretStr
    nats_url: str = "nats://127.0.0.1:4222"
    # Copies that NATS keeps of every stream: as many as it has servers, at most five.
    nats_replicas: int = Field(1, ge=1, le=5)
    grpc_port: int = 50051
    health_port: int = 50052
    identity_public_key_file: str
    # Threads are the pool plus four: health and cheap reads never wait for a connection.
    db_pool_size: int = 8
    # Address under which people reach the pages; printed in documents and messages.
    public_url: str = "http://127.0.0.1:8080"
    # True only on a developer's machine: gRPC reflection.
    dev: bool = False
