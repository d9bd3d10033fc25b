"""Ports stay those of the last start, and nobody gets the one that the pages are served from."""

from pathlib import Path

from deploy.lokal import ports


def test_the_same_ports_again_but_never_the_one_that_is_promised(tmp_path: Path):
    file = tmp_path / "port.json"
    first = ports.remembered_ports(file, ["satu", "dua"])
    assert ports.remembered_ports(file, ["satu", "dua"]) == first
    moved = ports.remembered_ports(file, ["satu", "dua"], besides=[first["dua"]])
    assert moved["satu"] == first["satu"]
    assert moved["dua"] not in first.values()


def test_a_new_port_is_never_the_promised_one(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(ports, "RANGE", range(29_000, 29_400))
    promised = set(range(29_000, 29_200))
    chosen = ports.remembered_ports(tmp_path / "port.json", map(str, range(20)), besides=promised)
    assert not promised.intersection(chosen.values())
    assert len(set(chosen.values())) == 20
