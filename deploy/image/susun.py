"""Lay out the tree of one image: `susun.py SERVICE FOLDER`, run where `services` and `protos` lie.

Into the image go the service, the chassis, what else its code imports, and all contracts. Standard
library only: it runs in the build before anything is installed.
"""

import ast
import shutil
import sys
from pathlib import Path

SHARED = {"chassis", "siasn"}
"""Libraries. A service that imports another service is refused here too."""

START = '''"""Become the one service of this image."""

import runpy

runpy.run_module("services.{service}.main", run_name="__main__", alter_sys=True)
'''


def needed(service: str, services: Path) -> set[str]:
    """The packages below `services` that a service imports, itself included."""
    found: set[str] = set()
    waiting = {service}
    while waiting:
        package = waiting.pop()
        found.add(package)
        for file in (services / package).rglob("*.py"):
            waiting |= _imported(file) - found
    if strange := found - SHARED - {service}:
        raise SystemExit(f"{service} imports {', '.join(sorted(strange))}")
    return found


def _imported(file: Path) -> set[str]:
    names: list[str] = []
    for node in ast.walk(ast.parse(file.read_text(), filename=str(file))):
        if isinstance(node, ast.Import):
            names += [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module == "services":
            names += [f"services.{one.name}" for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    return {one.split(".")[1] for one in names if one.startswith("services.")}


def lay_out(service: str, folder: Path, source: Path) -> None:
    """Make the tree; refuses a name that is no service."""
    if not (source / "services" / service / "main.py").is_file():
        raise SystemExit(f"no service is called {service!r}")
    ignore = shutil.ignore_patterns("__pycache__", "README.md")
    for package in needed(service, source / "services"):
        shutil.copytree(
            source / "services" / package, folder / "services" / package, ignore=ignore
        )
    shutil.copy(source / "services/__init__.py", folder / "services")
    shutil.copytree(source / "protos/gen", folder / "protos/gen", ignore=ignore)
    (folder / "layanan.py").write_text(START.format(service=service))


if __name__ == "__main__":
    lay_out(sys.argv[1], Path(sys.argv[2]), Path())
