"""Reading the source tree: what the architecture tests look at."""

import ast
import importlib
import os
import pkgutil
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from types import ModuleType

from services.chassis.process import Service

ROOT = Path(__file__).parents[2]
DOMAIN_SERVICES = ("skp", "penilaian", "pak", "notifikasi")
SERVICES = (*DOMAIN_SERVICES, "gateway")


def files(*patterns: str, below: str = ".") -> list[Path]:
    """Files of the repository, without what tools and runs have made."""
    found = [
        file
        for folder, _, names in _walk(ROOT / below)
        for one in sorted(names)
        if any(fnmatch(one, pattern) for pattern in patterns)
        if not _made_by_a_tool(one)
        for file in [Path(folder, one)]
    ]
    assert found, f"nothing matches {patterns} below {below}: the test would prove nothing"
    return sorted(found)


def _walk(top: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """Never into .data or .venv: a running system changes the one, and the other is large."""
    for folder, below, names in os.walk(top):
        below[:] = [one for one in below if not _made_by_a_tool(one)]
        yield folder, below, names


def _made_by_a_tool(part: str) -> bool:
    hidden = part.startswith(".") and part not in {".ci", ".gitignore"}
    return hidden or part == "__pycache__"


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@cache
def parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(), filename=name(file))


def imports(file: Path) -> Iterator[str]:
    """Every module that a file imports, at the top or inside a function."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def modules(package: str) -> list[ModuleType]:
    """A package or module and everything below it, imported; nothing when there is none."""
    try:
        top = importlib.import_module(package)
    except ModuleNotFoundError as fault:
        if fault.name and package.startswith(fault.name):
            return []
        raise
    below = pkgutil.walk_packages(getattr(top, "__path__", []), prefix=f"{package}.")
    return [top, *(importlib.import_module(found.name) for found in below)]


def owned_classes(package: str) -> Iterator[type]:
    """Classes defined (not merely imported) in a package."""
    for module in modules(package):
        for thing in vars(module).values():
            if isinstance(thing, type) and thing.__module__ == module.__name__:
                yield thing


def strings(value: object) -> Iterator[str]:
    """Every string inside a nested tuple, list, set or mapping."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from strings(key)
            yield from strings(one)
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from strings(one)
    elif hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for field in value.__dataclass_fields__:
            yield from strings(getattr(value, field))


def wired(service: str) -> Service:
    """The one `Service` that a `main.py` wires."""
    main = importlib.import_module(f"services.{service}.main")
    found = [thing for thing in vars(main).values() if isinstance(thing, Service)]
    assert len(found) == 1, f"services.{service}.main wires {len(found)} services"
    return found[0]
