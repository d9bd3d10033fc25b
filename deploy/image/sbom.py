"""What an image is made of, as CycloneDX 1.6: `sbom.py NAME VERSION`, run inside the image.

Standard library only. Without a timestamp: the same image gives the same document.
"""

import json
import sys
import uuid
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path
from typing import Any
from urllib.parse import quote

PACKAGES = "/opt/paket"
DEBIAN = Path("/var/lib/dpkg/status")


def python_packages(folder: str) -> Iterator[dict[str, Any]]:
    """What pip installed."""
    for one in distributions(path=[folder]):
        name = one.metadata["Name"].lower().replace("_", "-").replace(".", "-")
        made = _component(name, one.version, f"pkg:pypi/{name}@{quote(one.version, safe='')}")
        if "License-Expression" in one.metadata:
            made["licenses"] = [{"expression": one.metadata["License-Expression"]}]
        yield made


def debian_packages(status: str) -> Iterator[dict[str, Any]]:
    """What the base brings, out of dpkg's own list."""
    for block in status.split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.split("\n") if ": " in line[1:])
        if fields.get("Status") == "install ok installed":
            name, version = fields["Package"], fields["Version"]
            purl = f"pkg:deb/debian/{name}@{quote(version, safe='')}?arch={fields['Architecture']}"
            yield _component(name, version, purl)


def document(name: str, version: str, components: list[dict[str, Any]]) -> dict[str, Any]:
    """The whole document; its serial number follows from what is in it."""
    ordered = sorted(components, key=lambda one: one["purl"])
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([name, version, ordered]))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "container",
                "bom-ref": f"{name}:{version}",
                "name": name,
                "version": version,
            }
        },
        "components": ordered,
    }


def _component(name: str, version: str, purl: str) -> dict[str, Any]:
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}


if __name__ == "__main__":
    found = [*python_packages(PACKAGES)]
    if DEBIAN.is_file():
        found += debian_packages(DEBIAN.read_text())
    json.dump(document(sys.argv[1], sys.argv[2], found), sys.stdout, indent=1)
