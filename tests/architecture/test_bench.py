"""The plain apps that the benchmarks compare with answer what we answer."""

import ast

import pytest

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.wire import ke_json
from tests.architecture.pohon import ROOT


@pytest.mark.parametrize("nama", ["polos_normal", "polos_tabel_kita"])
def test_a_plan_of_the_plain_app_has_every_field_of_ours(nama: str):
    pohon = ast.parse((ROOT / "tests" / "bench" / f"{nama}.py").read_text())
    (utuh,) = (f for f in pohon.body if isinstance(f, ast.FunctionDef) and f.name == "_utuh")
    jawab = next(s.value for s in utuh.body if isinstance(s, ast.Return))
    assert {ast.literal_eval(kunci) for kunci in jawab.keys} == ke_json(pb.Skp()).keys()
