"""The plain apps that the benchmarks compare with answer what we answer."""

import ast

import pytest

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.wire import ke_json
from tests.architecture.pohon import DOMAIN_SERVICES, ROOT
from tests.bench import kapasitas


@pytest.mark.parametrize("nama", ["polos_normal", "polos_tabel_kita"])
def test_a_plan_of_the_plain_app_has_every_field_of_ours(nama: str):
    pohon = ast.parse((ROOT / "tests" / "bench" / f"{nama}.py").read_text())
    (utuh,) = (f for f in pohon.body if isinstance(f, ast.FunctionDef) and f.name == "_utuh")
    jawab = next(s.value for s in utuh.body if isinstance(s, ast.Return))
    assert {ast.literal_eval(kunci) for kunci in jawab.keys} == ke_json(pb.Skp()).keys()


def _bench() -> dict:
    """A bench with round figures: a read costs the gateway 1 ms and PostgreSQL 0.5, a write 4."""
    baca = {"gateway": 1.0, "skp-serve": 0.5, "postgres": 0.5}
    tulis = {"gateway": 4.0, "skp-serve": 4.0, "postgres": 4.0, "skp-work": 1.0, "nats": 0.5}
    baris = [{"nama": nama, "jumlah": 1000, "cpu": baca} for nama in kapasitas.BACA]
    baris += [{"nama": nama, "jumlah": 1000, "cpu": tulis} for nama in kapasitas.TULIS]
    return {"baris": baris, "waktu": "2027-01-04", "mesin": {"inti": 2, "python": "3.11"}}


def test_a_plan_is_the_measured_cost_times_the_rate():
    asumsi = {nama: nilai for nama, nilai, _ in kapasitas.ASUMSI}
    rencana = kapasitas.rencana(_bench(), asumsi)
    # 9,000 reads of 1 ms and 1,000 writes of 4 ms a second; a pod uses 0.6 of one core.
    assert rencana["gateway"] == pytest.approx({"inti": 13.0, "pod": 22, "koneksi": 22 * 9})
    assert rencana["skp-serve"]["inti"] == pytest.approx((4.5 + 4.0) * 0.5)
    assert rencana["penilaian-db"] == pytest.approx({"inti": 8.5 * 0.4, "server": 1})
    assert rencana["pak-work"]["pod"] == 2, "never fewer than two"
    assert kapasitas.rencana(_bench(), asumsi | {"laju": 100_000})["gateway"]["pod"] == 217


def test_every_figure_of_a_plan_is_measured_or_a_named_assumption():
    asumsi = {nama: nilai for nama, nilai, _ in kapasitas.ASUMSI}
    baris = "\n".join(kapasitas.tabel(_bench(), asumsi))
    assert all(f"--{nama} " in baris and alasan in baris for nama, _, alasan in kapasitas.ASUMSI)
    assert sum(asumsi[f"bagian-{layanan}"] for layanan in DOMAIN_SERVICES) == pytest.approx(1)
    # 6.8 million people, 20 facts each, of 4 KiB.
    assert kapasitas.simpanan(asumsi)["outbox, GB"] == pytest.approx(557.056)
