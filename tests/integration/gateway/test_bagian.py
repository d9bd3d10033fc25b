"""One agency's rush, through the whole gateway: it is told so, and the other one is served."""

import json

import pytest
from prometheus_client import REGISTRY

from tests.integration.gateway.conftest import akun_baris, bangun
from tests.integration.gateway.test_beban import SKP, bersamaan, macet

__all__ = ["macet"]
THREADS = 8
"""Four seats to share, two for each of two agencies."""


@pytest.fixture(scope="module")
def app(pengaturan, tmp_path_factory, jam):
    """`wening` is of another agency than `rangga`."""
    semua = [akun_baris("rangga"), akun_baris("wening") | {"instansi_id": "instansi-lain"}]
    berkas = tmp_path_factory.mktemp("akun") / "dua-instansi.json"
    berkas.write_text(json.dumps(semua))
    yield from bangun(pengaturan(web_threads=THREADS), berkas, jam)


def test_who_rushes_a_busy_gateway_is_told_and_nothing_is_done(app, klien, masuk, macet):
    ramai, tenang = masuk("rangga"), masuk("wening")
    assert klien.get("/api/v1/sesi", headers=tenang).status_code == 200
    bersamaan(app, 4, ramai)
    for _ in range(4):
        assert macet.acquire(timeout=5)
    tanda = {"kind": "baca", "cause": "instansi"}
    sebelum = REGISTRY.get_sample_value("kinerja_http_shed_total", tanda) or 0
    ditolak = klien.get(SKP, headers=ramai)
    assert (ditolak.status_code, ditolak.json["reason"]) == (429, "INSTANSI_RAMAI")
    assert 2 <= int(ditolak.headers["Retry-After"]) <= 5
    assert REGISTRY.get_sample_value("kinerja_http_shed_total", tanda) == sebelum + 1
    assert klien.get("/api/v1/sesi", headers=tenang).status_code == 200
