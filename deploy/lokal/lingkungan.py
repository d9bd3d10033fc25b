"""What every process of the local system is told: the one list of environment names.

The names are those the services read in the cluster (the chart sets the same ones); only the
values are local.
"""

import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).parents[2]
SERVICES = ("skp", "penilaian", "pak", "notifikasi", "gateway")
DOMAIN_SERVICES = SERVICES[:-1]

PORT_NAMES = (
    "postgres",
    "nats",
    "nats-monitor",
    *(f"{service}-{use}" for service in DOMAIN_SERVICES for use in ("grpc", "health", "work")),
    "siasn",
    "whatsapp",
    "smtp",
    "smtp-http",
)

# Values nobody may see in .data/proses.json. A name ending in _FILE or _URL is a place, not a
# secret, except where the place itself carries a password.
SECRETS = ("SECRET", "TOKEN", "PASSWORD", "CONSUMER_KEY")
PLACES = ("_FILE", "_TOKEN_URL")
PLACES_WITH_PASSWORD = ("DATABASE_URL", "NATS_URL")


@dataclass(frozen=True)
class Keys:
    """The files that hold what must stay secret; made once, readable by their owner only."""

    directory: Path

    @property
    def identity_private(self) -> Path:
        return self.directory / "identitas.pem"

    @property
    def identity_public(self) -> Path:
        return self.directory / "identitas.pub.pem"

    @property
    def session_secret(self) -> Path:
        return self.directory / "sesi"

    def make(self) -> "Keys":
        self.directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not self.identity_private.exists():
            key = Ed25519PrivateKey.generate()
            pem = serialization.Encoding.PEM
            _write_secret(
                self.identity_public,
                key.public_key().public_bytes(
                    pem, serialization.PublicFormat.SubjectPublicKeyInfo
                ),
            )
            _write_secret(
                self.identity_private,
                key.private_bytes(
                    pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
                ),
            )
        if not self.session_secret.exists():
            _write_secret(self.session_secret, secrets.token_hex(32).encode())
        return self

    def secret(self, name: str) -> str:
        """A password that both ends of a wire must know: SIASN's, WhatsApp's."""
        file = self.directory / name
        if not file.exists():
            _write_secret(file, secrets.token_urlsafe(24).encode())
        return file.read_text()


@dataclass(frozen=True)
class Place:
    """Where everything is on this machine."""

    ports: dict[str, int]
    keys: Keys
    databases: dict[str, str]
    nats_url: str
    siasn_dataset: Path
    port: int = 8080
    log_level: str = field(default_factory=lambda: os.environ.get("LOG_LEVEL", "INFO"))

    @property
    def public_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def address(self, name: str) -> str:
        return f"127.0.0.1:{self.ports[name]}"


def for_service(place: Place, service: str, *, work: bool = False) -> dict[str, str]:
    """The environment of `python -m services.<service>.main serve|work|migrate|…`."""
    own = {
        "DATABASE_URL": place.databases[service],
        "LOG_LEVEL": place.log_level,
    }
    if service in DOMAIN_SERVICES:
        own |= {
            "NATS_URL": place.nats_url,
            "GRPC_PORT": str(place.ports[f"{service}-grpc"]),
            "HEALTH_PORT": str(place.ports[f"{service}-{'work' if work else 'health'}"]),
            "IDENTITY_PUBLIC_KEY_FILE": str(place.keys.identity_public),
            "DEV": "1",  # gRPC reflection, so that `grpcurl` can look around
        }
    special = {
        "skp": siasn_client,
        "penilaian": _public_url,
        "pak": lambda place: siasn_client(place) | _public_url(place),
        "notifikasi": _notifikasi,
        "gateway": _gateway,
    }
    return inherited() | own | special[service](place)


def for_simulator(place: Place, name: str) -> dict[str, str]:
    """The environment of `python -m deploy.lokal.simulator.<name>`."""
    if name == "siasn":
        own = siasn_client(place) | {
            "PORT": str(place.ports["siasn"]),
            "DEMO_FILE": str(place.siasn_dataset),
        }
    elif name == "whatsapp":
        own = whatsapp_client(place) | {
            "PORT": str(place.ports["whatsapp"]),
            "WEBHOOK_URL": f"{place.public_url}/webhook/whatsapp",
            "STATE_FILE": str(place.siasn_dataset.with_name("whatsapp.keadaan.json")),
        }
    else:
        own = {
            "SMTP_PORT": str(place.ports["smtp"]),
            "PORT": str(place.ports["smtp-http"]),
            "STATE_FILE": str(place.siasn_dataset.with_name("smtp.keadaan.json")),
        }
    return inherited() | own


def siasn_client(place: Place) -> dict[str, str]:
    """The credentials of one agency at BKN: two tokens, so two pairs of secrets."""
    address = f"http://{place.address('siasn')}"
    realm = "/auth/realms/public-siasn/protocol/openid-connect/token"
    return {
        "SIASN_BASE_URL": f"{address}/apisiasn/1.0",
        "SIASN_APIM_TOKEN_URL": f"{address}/oauth2/token",
        "SIASN_SSO_TOKEN_URL": address + realm,
        "SIASN_CONSUMER_KEY": place.keys.secret("siasn-consumer-key"),
        "SIASN_CONSUMER_SECRET": place.keys.secret("siasn-consumer-secret"),
        "SIASN_CLIENT_ID": "kinerja-lokal",
        "SIASN_USERNAME": "198001012005011001",
        "SIASN_PASSWORD": place.keys.secret("siasn-password"),
    }


def whatsapp_client(place: Place) -> dict[str, str]:
    return {
        "WHATSAPP_BASE_URL": f"http://{place.address('whatsapp')}",
        "WHATSAPP_PHONE_NUMBER_ID": "106540352242922",
        "WHATSAPP_TOKEN": place.keys.secret("whatsapp-token"),
        "WHATSAPP_APP_SECRET": place.keys.secret("whatsapp-app-secret"),
        "WHATSAPP_VERIFY_TOKEN": place.keys.secret("whatsapp-verify-token"),
    }


def inherited() -> dict[str, str]:
    """What every child keeps of our own environment, and how it finds the code."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in {"PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV"}
    }
    code = os.pathsep.join((str(ROOT), str(ROOT / "protos" / "gen")))
    return kept | {"PYTHONPATH": code, "PYTHONUNBUFFERED": "1", "TZ": "UTC"}


def without_secrets(environment: dict[str, str]) -> dict[str, str]:
    return {
        name: "***" if _is_secret(name) else value for name, value in sorted(environment.items())
    }


def _is_secret(name: str) -> bool:
    if name in PLACES_WITH_PASSWORD:
        return True
    return not name.endswith(PLACES) and any(word in name for word in SECRETS)


def _public_url(place: Place) -> dict[str, str]:
    return {"PUBLIC_URL": place.public_url}


def _notifikasi(place: Place) -> dict[str, str]:
    return {
        **whatsapp_client(place),
        "SMTP_HOST": "127.0.0.1",
        "SMTP_PORT": str(place.ports["smtp"]),
        "SMTP_FROM": "e-Kinerja <tidak-dibalas@tirtamargakab.go.id>",
        "PUBLIC_URL": place.public_url,
    }


def _gateway(place: Place) -> dict[str, str]:
    addresses = {
        f"{service.upper()}_ADDR": place.address(f"{service}-grpc") for service in DOMAIN_SERVICES
    }
    return addresses | {
        "PORT": str(place.port),
        "IDENTITY_PRIVATE_KEY_FILE": str(place.keys.identity_private),
        "SECRET_KEY_FILE": str(place.keys.session_secret),
        "PUBLIC_URL": place.public_url,
        "DEMO": "1",
        "SIMULATOR_SIASN_URL": f"http://{place.address('siasn')}",
        "SIMULATOR_WHATSAPP_URL": f"http://{place.address('whatsapp')}",
        "SIMULATOR_SMTP_URL": f"http://{place.address('smtp-http')}",
    }


def _write_secret(file: Path, content: bytes) -> None:
    """Never readable by another, not even for the moment between creating and chmod."""
    draft = file.with_suffix(".baru")
    draft.unlink(missing_ok=True)
    draft.touch(mode=0o600)
    draft.write_bytes(content)
    draft.rename(file)
