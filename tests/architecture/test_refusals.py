"""Every "no" has one stable name, a sentence, and a place in the gateway's table."""

import importlib
import re
from collections import defaultdict
from functools import cache

from services.chassis.errors import DomainError, Kind
from services.gateway import reasons
from tests.architecture.pohon import ROOT, files


@cache
def refusals() -> frozenset[type[DomainError]]:
    for file in files("*.py", below="services"):
        if re.search(r"^ +reason = ", file.read_text(), re.MULTILINE):
            importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))
    found: set[type[DomainError]] = set()
    waiting = [DomainError]
    while waiting:
        below = waiting.pop().__subclasses__()
        found.update(one for one in below if one.__module__.startswith("services."))
        waiting.extend(below)
    concrete = frozenset(one for one in found if "reason" in vars(one))
    assert len(concrete) > 60, f"only {len(concrete)} refusals found"
    return concrete


def test_every_reason_is_stable_upper_snake_and_unique():
    by_reason = defaultdict(set)
    for refusal in refusals():
        assert re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+", refusal.reason), refusal
        by_reason[refusal.reason].add(f"{refusal.__module__}.{refusal.__qualname__}")
    assert {reason: who for reason, who in by_reason.items() if len(who) > 1} == {}


def test_every_refusal_has_a_kind_and_a_sentence():
    for refusal in refusals():
        assert isinstance(refusal.kind, Kind), refusal
        assert re.search(r"[.!?…]['\")]?$|\}$", refusal.pesan), f"{refusal}: {refusal.pesan!r}"


def test_the_gateway_knows_every_reason():
    known = set(reasons.TABEL)
    assert {refusal.reason for refusal in refusals()} - known == set()


def test_the_gateway_tells_each_reason_with_the_status_of_its_kind():
    """A refusal keeps its kind on its way out; a 4xx of another kind would mislead programs."""
    wrong = {}
    for refusal in refusals():
        status, title = reasons.TABEL.get(refusal.reason, (0, ""))
        if status and status != reasons.STATUS_JENIS[refusal.kind]:
            wrong[refusal.reason] = (refusal.kind, status)
        assert title or not status
    assert wrong == {}
