"""The instructions for operators name what the chart really asks for."""

import re

from tests.architecture.pohon import ROOT
from tests.deploy.helm import PROFILES
from tests.deploy.kasus import pods

INSTALL = (ROOT / "docs/how-to/install-on-kubernetes.md").read_text()


def asked_for(case: str) -> set[tuple[str, str]]:
    """(Secret, key) of everything without which a pod of the case does not start."""
    found = set()
    for _, _, spec in pods(case):
        for volume in spec.get("volumes", []):
            for item in volume.get("secret", {}).get("items", []):
                found.add((volume["secret"]["secretName"], item["key"]))
        for container in spec["containers"]:
            for one in container.get("env", []):
                ref = one.get("valueFrom", {}).get("secretKeyRef")
                if ref and not ref.get("optional"):
                    found.add((ref["name"], ref["key"]))
    return found


def test_the_commands_make_every_secret_of_an_evaluation_and_no_other():
    made = set()
    for line in INSTALL.splitlines():
        if match := re.search(r"create secret generic (\S+) (.*)", line):
            for key in re.findall(r"--from-(?:file|literal)=([^=\s]+)", match[2]):
                made.add((match[1], key))
    assert made == asked_for("evaluation") == asked_for("training")


def test_every_profile_is_explained():
    named = set(re.findall(r"^\| `(\w+)` \|", INSTALL, re.MULTILINE))
    assert named == {file.stem for file in PROFILES.glob("*.yaml")}
