"""Too much at once: reads and prints give way before what people would lose."""

import threading
import time
from collections import Counter

import pytest
from prometheus_client import REGISTRY

from services.gateway import antrean, keamanan
from services.gateway.keamanan import BACA, EKSPOR, TULIS, Gerbang, Kursi
from tests.integration.gateway.conftest import bangun

SKP = "/api/v1/skp"


@pytest.fixture(scope="module")
def app(pengaturan, akun_file, jam):
    yield from bangun(pengaturan(web_threads=8), akun_file, jam)


@pytest.fixture
def macet(app, monkeypatch):
    """Reads of one route hang until released, as they do when a service hangs."""
    lepas, masuk = threading.Event(), threading.Semaphore(0)

    def menggantung(**_):
        masuk.release()
        lepas.wait(20)
        return {}

    for rute in ("api_skp.daftar", "api_pak.cetak_konversi"):
        monkeypatch.setitem(app.view_functions, rute, menggantung)
    yield masuk
    lepas.set()


def bersamaan(app, jumlah: int, kepala: dict, jalur: str = SKP) -> tuple[list, Counter]:
    hasil: Counter = Counter()

    def minta() -> None:
        hasil[app.test_client().get(jalur, headers=kepala).status_code] += 1

    utas = [threading.Thread(target=minta) for _ in range(jumlah)]
    for satu in utas:
        satu.start()
    return utas, hasil


def tunggu(syarat) -> None:
    batas = time.monotonic() + 10
    while not syarat():
        assert time.monotonic() < batas
        time.sleep(0.02)


def ditolak_sejauh_ini(jenis: str) -> float:
    tanda = {"kind": jenis, "cause": "kursi"}
    return REGISTRY.get_sample_value("kinerja_http_shed_total", tanda) or 0


def test_reads_are_shed_while_writes_go_on(app, klien, masuk, macet):
    kepala = masuk("rangga")
    sebelum = {jenis: ditolak_sejauh_ini(jenis) for jenis in ("baca", "tulis")}
    _, hasil = bersamaan(app, 12, kepala)
    for _ in range(6):  # three quarters of eight threads
        assert macet.acquire(timeout=5)
    tunggu(lambda: hasil[503] == 6)
    ditolak = klien.get(SKP, headers=kepala)
    assert (ditolak.status_code, ditolak.json["reason"]) == (503, "LAYANAN_SIBUK")
    assert 2 <= int(ditolak.headers["Retry-After"]) <= 5
    keluar = klien.delete("/api/v1/sesi", headers=kepala)
    assert keluar.status_code == 204
    assert klien.get("/healthz").json["layanan"]["gateway"] == "SEHAT"
    assert ditolak_sejauh_ini("baca") == sebelum["baca"] + 7
    assert ditolak_sejauh_ini("tulis") == sebelum["tulis"]


def test_prints_never_take_the_seats_of_reads(app, klien, masuk, macet):
    kepala = masuk("wening")
    _, hasil = bersamaan(app, 6, kepala, "/api/v1/pak/a/konversi.pdf")
    for _ in range(2):
        assert macet.acquire(timeout=5)
    tunggu(lambda: hasil[503] == 4)
    assert klien.get("/api/v1/sesi", headers=kepala).status_code == 200


def test_seats_are_given_back_after_refusals_and_faults(app, klien, masuk):
    kepala = masuk("rangga")
    for _ in range(30):
        assert klien.get("/api/v1/tidak-ada").status_code == 404
        assert klien.get("/api/v1/sesi").status_code == 401
        assert klien.get("/api/v1/skp?tahn=1", headers=kepala).status_code == 422


@pytest.mark.parametrize(
    ("kelas", "detik", "dilayani"),
    [(BACA, 2.9, True), (BACA, 3.1, False), (EKSPOR, 2.1, False), (TULIS, 7.9, True)],
)
def test_who_stood_in_the_queue_too_long_is_told_so(kelas, detik, dilayani):
    antrean.catat(detik)
    try:
        assert Kursi(kelas, 1).duduk() == dilayani
    finally:
        antrean.catat(0.0)


def test_after_a_wait_in_vain_nobody_waits_for_a_second():
    kursi = Kursi(keamanan.Kelas("uji", antre=1, sabar=0.2), 1)
    assert kursi.duduk()
    awal = time.monotonic()
    assert not kursi.duduk()
    assert 0.2 <= time.monotonic() - awal < 0.5
    awal = time.monotonic()
    assert not kursi.duduk()
    assert time.monotonic() - awal < 0.05
    kursi.berdiri()
    assert kursi.duduk()


def test_a_quarter_of_the_threads_is_kept_for_writes():
    gerbang = Gerbang(16)
    assert gerbang._baca._kursi._value == 12
    assert gerbang._ekspor._kursi._value == 4
    assert gerbang._tulis._kursi._value == 16
