"""The bill of materials names what is in an image, once each, in words that scanners know."""

import re
import sysconfig
import tomllib

from deploy.image import bangun, paket, sbom
from tests.architecture.pohon import ROOT
from tests.deploy.helm import CHART

STATUS = """Package: libc6
Status: install ok installed
Architecture: amd64
Version: 2.36-9+deb12u14
Description: a line
 that: goes on

Package: weg
Status: deinstall ok config-files
Architecture: all
Version: 1

Package: tzdata
Status: install ok installed
Architecture: all
Version: 1:2026a
"""


def test_installed_debian_packages_are_named_and_removed_ones_are_not():
    assert [one["purl"] for one in sbom.debian_packages(STATUS)] == [
        "pkg:deb/debian/libc6@2.36-9%2Bdeb12u14?arch=amd64",
        "pkg:deb/debian/tzdata@1%3A2026a?arch=all",
    ]


def test_every_locked_package_is_in_the_bill_with_its_version():
    found = {one["purl"] for one in sbom.python_packages(sysconfig.get_path("purelib"))}
    lock = (ROOT / "requirements.lock").read_text()
    for package, block in paket.blocks(lock):
        if "sys_platform" in block or "platform_python_implementation" in block:
            continue  # for another machine
        version = re.search(r"==([^ \\;]+)", block)
        assert version is not None
        assert f"pkg:pypi/{package}@{version[1]}" in found


def test_the_same_contents_give_the_same_document_and_others_another():
    one, two = sbom.debian_packages(STATUS)
    first = sbom.document("kinerja-skp", "1", [one, two])
    assert first == sbom.document("kinerja-skp", "1", [two, one])
    assert first["serialNumber"] != sbom.document("kinerja-skp", "1", [one])["serialNumber"]
    assert (first["bomFormat"], first["specVersion"]) == ("CycloneDX", "1.6")
    refs = [component["bom-ref"] for component in first["components"]]
    assert len(refs) == len(set(refs)) == 2


def test_images_and_chart_carry_the_same_version():
    chart = (CHART / "Chart.yaml").read_text()
    assert f'appVersion: "{bangun.version()}"' in chart
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert bangun.version() == project["version"]
