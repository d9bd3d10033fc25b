"""Generate the Python code of the contracts: `python -m deploy.lokal.protos TARGET`."""

import sys
from pathlib import Path

from grpc_tools import protoc

from deploy.lokal.lingkungan import ROOT

SOURCES = ROOT / "protos"


def generate(target: Path) -> None:
    """Write `*_pb2.py`, `*_pb2.pyi` and `*_pb2_grpc.py` of every proto below `target`."""
    target.mkdir(parents=True, exist_ok=True)
    files = sorted(str(file.relative_to(SOURCES)) for file in SOURCES.glob("kinerja/**/*.proto"))
    well_known = Path(protoc.__file__).parent / "_proto"
    options = [f"--{kind}_out={target}" for kind in ("python", "pyi", "grpc_python")]
    if protoc.main(["protoc", f"-I{SOURCES}", f"-I{well_known}", *options, *files]) != 0:
        raise SystemExit("protoc menolak kontrak; lihat pesan di atas")


if __name__ == "__main__":
    generate(Path(sys.argv[1]))
