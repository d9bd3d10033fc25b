"""The gateway as it runs: gunicorn, two workers, signals, crowds, and what it writes down."""

import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections import Counter
from pathlib import Path

import pytest

from deploy.lokal import lingkungan, ports
from services.chassis.db import Database
from services.gateway.akun.acak import BERSAMAAN, INGATAN_KIB
from services.gateway.akun.impor import impor
from tests.integration.gateway.conftest import ORANG, SANDI

SESI = "/api/v1/sesi"


class Pelayan:
    """One `services.gateway.main serve`."""

    def __init__(self, env: dict[str, str], catatan: Path) -> None:
        self.porta, self.catatan = int(env["PORT"]), catatan
        with catatan.open("ab") as keluaran:
            self.proses = subprocess.Popen(
                [sys.executable, "-m", "services.gateway.main", "serve"],
                cwd=lingkungan.ROOT,
                env=env,
                stdout=keluaran,
                stderr=subprocess.STDOUT,
            )
        batas = time.monotonic() + 30
        while not self._menjawab():
            assert time.monotonic() < batas, catatan.read_text()
            time.sleep(0.1)

    def _menjawab(self) -> bool:
        try:
            return self.minta("GET", "/masuk")[0] == 200
        except OSError:
            return False

    def minta(self, metode: str, jalur: str, isi=None, kepala=None) -> tuple[int, dict, bytes]:
        sambungan = http.client.HTTPConnection("127.0.0.1", self.porta, timeout=30)
        badan = json.dumps(isi) if isi is not None else None
        tipe = {"Content-Type": "application/json"} if badan else {}
        try:
            sambungan.request(metode, jalur, badan, tipe | (kepala or {}))
            jawaban = sambungan.getresponse()
            return jawaban.status, dict(jawaban.headers), jawaban.read()
        finally:
            sambungan.close()

    def masuk(self, kunci: str) -> dict[str, str]:
        status, _, isi = self.minta("POST", SESI, {"nip": ORANG[kunci], "sandi": SANDI})
        assert status == 201, isi
        return {"Authorization": f"Bearer {json.loads(isi)['token']}"}

    def baris(self) -> list[dict]:
        teks = self.catatan.read_text().splitlines()
        return [json.loads(satu) for satu in teks if satu.startswith("{")]


@pytest.fixture(scope="module")
def env(pengaturan, akun_file, tmp_path_factory) -> dict[str, str]:
    settings = pengaturan()
    db = Database(settings.database_url.get_secret_value())
    impor(db, akun_file)
    db.close()
    rumah = tmp_path_factory.mktemp("rumah")
    return lingkungan.inherited() | {
        "HOME": str(rumah),
        "DATABASE_URL": settings.database_url.get_secret_value(),
        "IDENTITY_PRIVATE_KEY_FILE": settings.identity_private_key_file,
        "SECRET_KEY_FILE": settings.secret_key_file,
        "SKP_ADDR": "127.0.0.1:1",
        "DEMO": "1",
        "WEB_WORKERS": "2",
        "PORT": str(ports.free_port()),
    }


@pytest.fixture(scope="module")
def pelayan(env, tmp_path_factory):
    pelayan = Pelayan(env, tmp_path_factory.mktemp("catatan") / "gateway.log")
    yield pelayan
    pelayan.proses.terminate()
    assert pelayan.proses.wait(30) == 0


def pekerja(proses: subprocess.Popen) -> list[int]:
    daftar = Path(f"/proc/{proses.pid}/task/{proses.pid}/children").read_text()
    return [int(satu) for satu in daftar.split()]


def ingatan_kib(pid: int, apa: str) -> int:
    """`VmRSS`: what it uses; `VmHWM`: the most that it ever did."""
    keadaan = Path(f"/proc/{pid}/status").read_text()
    return int(re.findall(rf"{apa}:\s+(\d+) kB", keadaan)[0])


def test_a_session_that_ended_is_ended_in_both_workers(pelayan):
    assert len(pekerja(pelayan.proses)) == 2
    for _ in range(5):
        kepala = pelayan.masuk("rangga")
        assert {pelayan.minta("GET", SESI, kepala=kepala)[0] for _ in range(12)} == {200}
        assert pelayan.minta("DELETE", SESI, kepala=kepala)[0] == 204
        assert {pelayan.minta("GET", SESI, kepala=kepala)[0] for _ in range(12)} == {401}


def test_calls_work_after_the_fork(pelayan):
    kepala = pelayan.masuk("rangga")
    awal = time.monotonic()
    hasil = {pelayan.minta("GET", "/api/v1/skp", kepala=kepala)[0] for _ in range(8)}
    assert hasil == {503}  # nobody there, but each call came back within its deadline
    assert time.monotonic() - awal < 20


def test_no_channel_is_made_before_the_fork():
    program = (
        "import grpc\n"
        "def never(*_, **__): raise SystemExit('a channel was made')\n"
        "grpc.insecure_channel = grpc.secure_channel = never\n"
        "import services.gateway.gunicorn_conf, sys\n"
        "assert 'services.gateway.aplikasi' not in sys.modules, 'the master loads the app'\n"
        "import services.gateway.aplikasi\n"
    )
    jalan = subprocess.run(
        [sys.executable, "-c", program],
        cwd=lingkungan.ROOT,
        env=lingkungan.inherited(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert jalan.returncode == 0, jalan.stderr


def test_it_listens_on_this_machine_only_and_leaves_nothing_in_its_home(pelayan, env):
    for berkas in ("tcp", "tcp6"):
        for baris in Path(f"/proc/net/{berkas}").read_text().splitlines()[1:]:
            alamat, keadaan = baris.split()[1], baris.split()[3]
            if keadaan == "0A" and int(alamat.split(":")[1], 16) == pelayan.porta:
                assert alamat.split(":")[0] == "0100007F"
    assert not (Path(env["HOME"]) / ".gunicorn").exists()
    assert not list(Path(env["HOME"]).rglob("*.ctl"))


def test_a_body_over_the_limit_is_answered_and_the_next_request_lives(pelayan):
    sambungan = http.client.HTTPConnection("127.0.0.1", pelayan.porta, timeout=30)
    besar = b"x" * (3 * 1024 * 1024 + 1)
    sambungan.request("POST", SESI, besar, {"Content-Type": "application/json"})
    jawaban = sambungan.getresponse()
    assert (jawaban.status, json.loads(jawaban.read())["reason"]) == (413, "ISI_TERLALU_BESAR")
    sambungan.close()
    assert pelayan.minta("GET", "/masuk")[0] == 200


def test_silent_connections_take_no_thread(pelayan):
    diam = [socket.create_connection(("127.0.0.1", pelayan.porta)) for _ in range(100)]
    time.sleep(0.2)
    awal = time.monotonic()
    assert {pelayan.minta("GET", "/masuk")[0] for _ in range(4)} == {200}
    assert time.monotonic() - awal < 4
    for satu in diam:
        satu.close()


def test_who_does_not_hang_up_stops_nobody(pelayan):
    diam = []
    for _ in range(12):
        satu = socket.create_connection(("127.0.0.1", pelayan.porta))
        satu.sendall(b"GET /api/v1/sesi HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert satu.recv(20).startswith(b"HTTP/1.1 401")
        diam.append(satu)
    awal = time.monotonic()
    assert {pelayan.minta("GET", "/masuk")[0] for _ in range(4)} == {200}
    assert time.monotonic() - awal < 4
    for satu in diam:
        satu.close()


def test_half_a_request_holds_a_thread_for_seconds_only(pelayan):
    setengah = []
    for _ in range(40):
        satu = socket.create_connection(("127.0.0.1", pelayan.porta))
        satu.sendall(b"GET /api/v1/sesi HTTP/1.1\r\nHost: x\r\n")
        setengah.append(satu)
    time.sleep(0.2)
    batas = time.monotonic() + 20
    while pelayan.minta("GET", "/masuk")[0] != 200:
        assert time.monotonic() < batas
    for satu in setengah:
        satu.close()


@pytest.mark.parametrize("orang", [64, 256])
def test_a_crowd_gets_answers_or_is_told_to_come_back(pelayan, orang):
    kepala, hasil = pelayan.masuk("wening"), Counter()
    tanpa_jeda: list[int] = []

    def datang() -> None:
        sambungan = http.client.HTTPConnection("127.0.0.1", pelayan.porta, timeout=30)
        try:
            for _ in range(5):
                sambungan.request("GET", SESI, headers=kepala)
                jawaban = sambungan.getresponse()
                jawaban.read()
                hasil[jawaban.status] += 1
                if jawaban.status != 200 and "Retry-After" not in jawaban.headers:
                    tanpa_jeda.append(jawaban.status)
        except OSError as galat:
            hasil[type(galat).__name__] += 1
        finally:
            sambungan.close()

    utas = [threading.Thread(target=datang) for _ in range(orang)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join(60)
    assert set(hasil) <= {200, 503}, hasil
    assert sum(hasil.values()) == orang * 5
    assert hasil[200] >= orang
    assert tanpa_jeda == []


def test_a_storm_of_log_ins_is_served_or_shed_and_never_swells(pelayan):
    hasil: Counter = Counter()
    sebelum = {pid: ingatan_kib(pid, "VmRSS") for pid in pekerja(pelayan.proses)}

    def datang(nomor: int) -> None:
        isi = {"nip": f"1980010120050110{nomor:02}", "sandi": "salah sama sekali"}
        hasil[pelayan.minta("POST", SESI, isi)[0]] += 1

    utas = [threading.Thread(target=datang, args=(n,)) for n in range(64)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join(60)
    assert sum(hasil.values()) == 64
    assert set(hasil) <= {401, 503}
    # Two hashes at once, and what threads and the allocator keep; never one for each that waits.
    for pid, kib in sebelum.items():
        assert ingatan_kib(pid, "VmHWM") - kib < (BERSAMAAN + 4) * INGATAN_KIB


def test_each_request_is_one_line_that_names_no_person(pelayan):
    nip = ORANG["rangga"]
    pelayan.minta("POST", SESI, {"nip": nip, "sandi": "salah sama sekali"})
    pelayan.minta("GET", f"/api/v1/pegawai/{nip}", kepala=pelayan.masuk("rangga"))
    pelayan.minta("GET", f"/tidak-ada/{nip}?nama=Rangga")
    permintaan = [satu for satu in pelayan.baris() if satu["event"] == "permintaan"][-4:]
    assert [satu["rute"] for satu in permintaan] == [
        SESI,
        SESI,
        "/api/v1/pegawai/<pegawai_id>",
        "-",
    ]
    assert [satu["status"] for satu in permintaan] == [401, 201, 503, 404]
    wajib = {"metode", "rute", "status", "ms", "cpu_ms", "antre_ms", "request_id", "timestamp"}
    assert all(wajib <= set(satu) for satu in permintaan)
    semua = pelayan.catatan.read_text()
    assert not any(rahasia in semua for rahasia in (*ORANG.values(), "Wiratama", SANDI, "Bearer"))


def test_what_runs_is_finished_when_told_to_stop(env, tmp_path):
    pelayan = Pelayan(
        env | {"PORT": str(ports.free_port()), "WEB_WORKERS": "1"}, tmp_path / "gateway.log"
    )
    hasil: list[int] = []

    def masuk() -> None:
        isi = {"nip": ORANG["damar"], "sandi": SANDI}
        hasil.append(pelayan.minta("POST", SESI, isi)[0])

    utas = [threading.Thread(target=masuk) for _ in range(6)]
    for satu in utas:
        satu.start()
    time.sleep(0.1)
    pelayan.proses.send_signal(signal.SIGTERM)
    for satu in utas:
        satu.join(30)
    assert pelayan.proses.wait(30) == 0
    assert hasil == [201] * 6
    with pytest.raises(OSError, match="refused"):
        pelayan.minta("GET", "/masuk")


def test_a_wrong_setting_stops_it_before_it_serves(env):
    jalan = subprocess.run(
        [sys.executable, "-m", "services.gateway.main", "serve"],
        cwd=lingkungan.ROOT,
        env=env | {"WEB_THREADS": "banyak"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert jalan.returncode != 0
    assert "web_threads" in jalan.stderr
    assert env["DATABASE_URL"] not in jalan.stderr


def test_the_numbers_are_by_route_and_hold_nothing_typed(env, tmp_path):
    nip = ORANG["rangga"]
    angka = ports.free_port()
    sendiri = {"WEB_WORKERS": "1", "METRICS_PORT": str(angka), "PORT": str(ports.free_port())}
    pelayan = Pelayan(env | sendiri, tmp_path / "gateway.log")
    try:
        kepala = pelayan.masuk("rangga")
        assert pelayan.minta("GET", f"/api/v1/skp/{nip}", kepala=kepala)[0] == 503
        assert pelayan.minta("GET", f"/{nip}")[0] == 404
        assert pelayan.minta(f"X{nip}", "/masuk")[0] == 405
        assert pelayan.minta("GET", "/static/lambang.svg")[0] == 200
        with urllib.request.urlopen(f"http://127.0.0.1:{angka}/metrics") as jawaban:
            teks = jawaban.read().decode()
    finally:
        pelayan.proses.terminate()
        assert pelayan.proses.wait(30) == 0
    permintaan = set(re.findall(r"kinerja_http_requests_total\{(.*)\} (.*)", teks))
    assert {
        ('method="POST",route="/api/v1/sesi",status_class="2xx"', "1.0"),
        ('method="GET",route="/api/v1/skp/<skp_id>",status_class="5xx"', "1.0"),
        ('method="-",route="-",status_class="4xx"', "2.0"),
    } <= permintaan
    assert nip not in teks
    assert "/static/" not in teks
    assert 'kinerja_http_seconds_count{kind="tulis"} 2.0' in teks
    assert "kinerja_db_connections_size 8.0" in teks


def test_a_second_worker_would_count_in_secret_so_it_is_refused(env):
    program = [sys.executable, "-m", "services.gateway.main", "serve"]
    berdua = env | {"METRICS_PORT": str(ports.free_port())}
    selesai = subprocess.run(
        program, cwd=lingkungan.ROOT, env=berdua, capture_output=True, text=True, check=False
    )
    assert selesai.returncode != 0
    assert "set WEB_WORKERS to 1" in selesai.stderr
