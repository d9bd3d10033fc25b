"""Rules of the regulation: dated, in order, with their article; and the map that leads to them."""

import ast
import re
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.architecture.pohon import DOMAIN_SERVICES, ROOT, modules, name, parsed

MAP = ROOT / "docs" / "rules.md"
# Tables of rows that say what is told or done, each with its article, but that hold at any date.
UNDATED = {"services.notifikasi.domain.aturan_pesan", "services.notifikasi.domain.pesan"}


def tables() -> dict[str, tuple]:
    found = {
        module.__name__: module.ATURAN
        for service in DOMAIN_SERVICES
        for module in modules(f"services.{service}.domain")
        if hasattr(module, "ATURAN")
    }
    assert len(found) > 15, f"only {sorted(found)}"
    return found


@pytest.mark.parametrize("module", sorted(tables()))
def test_a_rule_table_is_dated_ascending_and_cites_its_article(module: str):
    rows = tables()[module]
    assert isinstance(rows, tuple)
    assert rows
    for row in rows:
        assert re.search(r"\d", row.dasar), f"{module}: {row.dasar!r} names no article"
    if module not in UNDATED:
        days = [row.berlaku_sejak for row in rows]
        assert all(type(day) is date for day in days)
        assert days == sorted(set(days)), f"{module}: newest last, each day once"


def named(text: str) -> list[tuple[Path, str]]:
    """Every `path.py::name` of a text."""
    pairs = re.findall(r"`([\w/.-]+\.py)::(\w+)`", text)
    return [(ROOT / file, what) for file, what in pairs]


def defined(file: Path) -> set[str]:
    tree = parsed(file)
    names = {n.name for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.ClassDef)}
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= {one.id for one in targets if isinstance(one, ast.Name)}
    return names


def rows_of_the_map() -> list[str]:
    rows = [line for line in MAP.read_text().splitlines() if line.startswith("|")]
    rows = [line for line in rows if not re.fullmatch(r"[|\s:-]+", line) and ".py::" in line]
    assert len(rows) > 20, f"only {len(rows)} rules in {name(MAP)}"
    return rows


def test_every_row_of_the_map_leads_from_an_article_to_a_function_and_its_test():
    for row in rows_of_the_map():
        places = named(row)
        for file, what in places:
            assert file.exists(), f"{row}\n{name(file)} does not exist"
            assert what in defined(file), f"{row}\n{name(file)} has no {what}"
        assert any("services" in file.parts for file, _ in places), f"no function: {row}"
        tests = [what for file, what in places if "tests" in file.parts]
        assert tests, f"no test: {row}"
        assert all(test.startswith(("test_", "Test")) for test in tests), row


def test_every_rule_table_is_on_the_map():
    mapped = {name(file) for file, _ in named("\n".join(rows_of_the_map()))}
    files = {name(Path(sys.modules[module].__file__)) for module in tables()}
    assert files - mapped == set()
