"""Facts: each one published is written down, and each one listened to is published by someone."""

import importlib
import re

import pytest

from deploy.lokal import lingkungan
from services.chassis.db import Database
from tests.architecture.pohon import DOMAIN_SERVICES, ROOT, strings, wired

SUBJECT = re.compile(r"kinerja\.(\w+)\.(\w+)\.v\d+")
EVENTS = ROOT / "docs" / "events.md"


def published(service: str) -> set[str]:
    facts = importlib.import_module(f"services.{service}.adapters.outbox").FAKTA
    subjects = {one for one in strings(dict(facts)) if SUBJECT.fullmatch(one)}
    assert subjects, f"{service} publishes nothing?"
    return subjects


def listened(service: str) -> set[str]:
    """Subjects of the consumers as the service's `work` process runs them."""
    one = wired(service)
    place = lingkungan.Place(
        ports=dict.fromkeys(lingkungan.PORT_NAMES, 1),
        keys=lingkungan.Keys(ROOT),
        databases={service: "postgresql+psycopg://nobody@127.0.0.1:1/none"},
        nats_url="nats://127.0.0.1:1",
        siasn_dataset=ROOT,
    )
    with pytest.MonkeyPatch.context() as environment:
        environment.setattr(lingkungan.Keys, "secret", lambda *_: "rahasia")
        for name, value in lingkungan.for_service(place, service).items():
            environment.setenv(name, value)
        settings = one.settings()
    database = Database(place.databases[service])
    consumers = one.consumers(settings, database)
    return {subject for consumer in consumers for subject in consumer.handlers}


def written() -> dict[str, set[str]]:
    """Subject → consumers, as docs/events.md tells it."""
    table = {}
    for line in EVENTS.read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) >= 4 and (found := SUBJECT.fullmatch(cells[0].strip("`"))):
            names = set(re.split(r",\s*", cells[3])) & set(DOMAIN_SERVICES)
            table[found.group(0)] = names
    assert len(table) > 10
    return table


@pytest.mark.parametrize("service", DOMAIN_SERVICES)
def test_what_a_service_publishes_is_its_own_and_is_written_down(service: str):
    for subject in published(service):
        assert subject.startswith(f"kinerja.{service}."), subject
    ours = {subject for subject in written() if subject.startswith(f"kinerja.{service}.")}
    assert published(service) == ours


def test_what_is_listened_to_is_published_and_written_down():
    everything = set().union(*map(published, DOMAIN_SERVICES))
    heard = {service: listened(service) for service in DOMAIN_SERVICES}
    assert sum(map(len, heard.values())) > 10, heard
    for service, subjects in heard.items():
        assert subjects <= everything, f"{service} waits for what nobody says"
        for subject in subjects:
            assert not subject.startswith(f"kinerja.{service}."), f"{service} hears itself"
    told = {s: {who for who in heard if s in heard[who]} for s in everything}
    assert told == written()
