"""Real PostgreSQL and real NATS for whoever asks, made once a session on free loopback ports."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from deploy.lokal import lingkungan, ports
from deploy.lokal.nats import Nats
from deploy.lokal.postgres import Postgres

# A test cluster lives minutes and is thrown away: what it loses in a power cut nobody misses.
THROWN_AWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@dataclass(frozen=True)
class IdentityKeys:
    """The gateway's key pair, as text and as the files that services are pointed at."""

    private_file: Path
    public_file: Path

    @property
    def private_pem(self) -> str:
        return self.private_file.read_text()

    @property
    def public_pem(self) -> str:
        return self.public_file.read_text()


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgres]:
    """One empty PostgreSQL 18 cluster; ask `database` for a migrated database in it."""
    server = Postgres(tmp_path_factory.mktemp("postgres"), settings=THROWN_AWAY).start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def nats_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nats]:
    """One NATS server with JetStream. Streams are shared by the session: name them apart."""
    server = Nats(tmp_path_factory.mktemp("nats")).start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def nats_url(nats_server: Nats) -> str:
    return nats_server.url


@pytest.fixture(scope="session")
def identity_keys(tmp_path_factory: pytest.TempPathFactory) -> IdentityKeys:
    keys = lingkungan.Keys(tmp_path_factory.mktemp("kunci")).make()
    return IdentityKeys(keys.identity_private, keys.identity_public)


@pytest.fixture
def free_port() -> Callable[[], int]:
    """A function that finds another free loopback port at each call."""
    return ports.free_port


@pytest.fixture(scope="session")
def migrated(
    postgres: Postgres, identity_keys: IdentityKeys, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], str]:
    """Migrates the database of a service once a session, by the service's own command."""
    done: dict[str, str] = {}

    def migrate(service: str) -> str:
        if service not in done:
            template = f"kinerja_{service}"
            databases = dict.fromkeys(lingkungan.SERVICES, postgres.ensure_database(template))
            place = lingkungan.Place(
                ports=dict.fromkeys(lingkungan.PORT_NAMES, 1),
                keys=lingkungan.Keys(identity_keys.private_file.parent),
                databases=databases,
                nats_url="nats://127.0.0.1:1",
                siasn_dataset=tmp_path_factory.getbasetemp() / "siasn.json",
            )
            run = subprocess.run(
                [sys.executable, "-m", f"services.{service}.main", "migrate"],
                cwd=lingkungan.ROOT,
                env=lingkungan.for_service(place, service),
                capture_output=True,
                text=True,
                check=False,
            )
            assert run.returncode == 0, f"migrate {service}:\n{run.stdout}{run.stderr}"
            done[service] = template
        return done[service]

    return migrate


@pytest.fixture(scope="module")
def database(postgres: Postgres, migrated: Callable[[str], str]) -> Iterator[Callable[[str], str]]:
    """`database("skp")`: the url of a migrated, empty database of that service.

    The same one for all tests of a module and dropped after it. Tests that may not see each
    other's rows use their own ids, or `fresh_database`.
    """
    yield from _databases(postgres, migrated, keep=True)


@pytest.fixture
def fresh_database(
    postgres: Postgres, migrated: Callable[[str], str]
) -> Iterator[Callable[[str], str]]:
    """Like `database`, but another empty one at each call, dropped after the test."""
    yield from _databases(postgres, migrated, keep=False)


_number = count(1)


def _databases(
    postgres: Postgres, migrated: Callable[[str], str], *, keep: bool
) -> Iterator[Callable[[str], str]]:
    made: dict[str, str] = {}
    kept: dict[str, str] = {}

    def make(service: str) -> str:
        if not (keep and service in kept):
            name = f"uji_{service}_{next(_number)}"
            kept[service] = made[name] = postgres.clone_database(migrated(service), name)
        return kept[service]

    yield make
    for name in made:
        postgres.drop_database(name)
