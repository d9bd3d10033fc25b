"""One request is one trace: gateway, call, outbox, bus and consumer, each a process of its own."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from deploy.lokal import lingkungan, ports
from deploy.lokal.demo import muat
from deploy.lokal.nats import Nats
from tests.integration.collector import Collector, Seen, collecting
from tests.integration.gateway.conftest import _muat_organisasi, _tunggu
from tests.integration.gateway.test_server import Pelayan

SURAT = "alamat.baru@contoh.go.id"
TELEPON = "+6281200000077"
ASING = f"00-{'5' * 32}-{'5' * 16}-01"
FAKTA = "kinerja.skp.pegawai_diperbarui.v1"
JALAN = [
    ("gateway", "server", "PATCH /api/v1/saya/kontak"),
    ("gateway", "client", "skp UbahKontak"),
    ("skp", "server", "UbahKontak"),
    ("skp-work", "producer", f"publish {FAKTA}"),
    ("notifikasi-work", "consumer", f"process {FAKTA}"),
]
KATA = {"kinerja.request_id", "kinerja.reason", "kinerja.outcome", "http.response.status_code",
        "rpc.response.status_code"}  # fmt: skip
"""All that a span may note. Who adds to it: an id, a method, a reason, a code; never a person."""


class Dunia(NamedTuple):
    pelayan: Pelayan
    kolektor: Collector
    folder: Path
    env: dict[str, str]
    """Of the gateway."""


@pytest.fixture(scope="module")
def dunia(postgres, migrated, identity_keys, tmp_path_factory) -> Iterator[Dunia]:
    """What one change of contact passes: gateway, skp, its worker, and who hears of it."""
    folder = tmp_path_factory.mktemp("jejak")
    (folder / "sesi").write_text("rahasia formulir untuk uji")
    nats = Nats(tmp_path_factory.mktemp("nats-jejak")).start()
    tempat = lingkungan.Place(
        ports={nama: ports.free_port() for nama in lingkungan.PORT_NAMES},
        keys=lingkungan.Keys(identity_keys.private_file.parent),
        databases={
            nama: postgres.clone_database(migrated(nama), f"jejak_{nama}")
            for nama in ("skp", "notifikasi", "gateway")
        },
        nats_url=nats.url,
        siasn_dataset=folder / "siasn.json",
        port=ports.free_port(),
    )
    _muat_organisasi(tempat, folder)
    with collecting(ports.free_port()) as kolektor:
        terlacak = {
            "OTEL_EXPORTER_OTLP_ENDPOINT": kolektor.endpoint,
            "OTEL_TRACES_SAMPLER_ARG": "1",
        }
        anak = [
            _jalankan(tempat, nama, peran, folder, terlacak)
            for nama, peran in (("skp", "serve"), ("skp", "work"), ("notifikasi", "work"))
        ]
        env = lingkungan.for_service(tempat, "gateway") | terlacak
        env["SECRET_KEY_FILE"] = str(folder / "sesi")
        _akun(env, folder)
        pelayan = Pelayan(env, folder / "gateway.log")
        _tunggu(tempat.ports["skp-grpc"], folder / "skp-serve.log")
        yield Dunia(pelayan, kolektor, folder, env)
        for proses in (pelayan.proses, *anak):
            proses.send_signal(signal.SIGTERM)
        for proses in (pelayan.proses, *anak):
            assert proses.wait(30) == 0
    nats.stop()


def _jalankan(
    tempat: Any, nama: str, peran: str, folder: Path, terlacak: dict[str, str]
) -> subprocess.Popen[bytes]:
    with (folder / f"{nama}-{peran}.log").open("wb") as catatan:
        return subprocess.Popen(
            [sys.executable, "-m", f"services.{nama}.main", peran],
            cwd=lingkungan.ROOT,
            env=lingkungan.for_service(tempat, nama, work=peran == "work") | terlacak,
            stdout=catatan,
            stderr=subprocess.STDOUT,
        )


def _akun(env: dict[str, str], folder: Path) -> None:
    berkas = folder / "satu-akun.json"
    berkas.write_text(json.dumps([orang()]))
    program = [sys.executable, "-m", "services.gateway.main", "akun", str(berkas)]
    subprocess.run(program, cwd=lingkungan.ROOT, env=env, check=True, capture_output=True)


def orang() -> dict[str, Any]:
    siapa = muat.identity("pegawai", "prakom-pertama")
    return next(satu for satu in muat.accounts() if satu["pegawai_id"] == siapa)


def masuk(pelayan: Pelayan) -> dict[str, str]:
    isi = {"nip": orang()["nip"], "sandi": orang()["sandi"]}
    status, _, jawaban = pelayan.minta("POST", "/api/v1/sesi", isi)
    assert status == 201, jawaban
    return {"Authorization": f"Bearer {json.loads(jawaban)['token']}"}


@pytest.fixture(scope="module")
def perubahan(dunia: Dunia) -> tuple[dict[str, str], list[Seen]]:
    """The headers of one answered change, and the spans along its way."""
    kepala = masuk(dunia.pelayan)
    _, lihat, _ = dunia.pelayan.minta("GET", "/api/v1/saya", kepala=kepala)
    status, jawaban, badan = ubah(dunia.pelayan, kepala | {"If-Match": lihat["ETag"]})
    assert status == 200, badan
    awal = rentang_masuk(dunia, jawaban)
    return jawaban, [
        dunia.kolektor.wait(lambda satu: (satu.trace, *langkah(satu)) == (awal.trace, *yang))  # noqa: B023
        for yang in JALAN
    ]


def ubah(pelayan: Pelayan, kepala: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
    """Change one's contact, as a stranger who would like his own trace to be kept."""
    isi = {"email": SURAT, "telepon": TELEPON}
    return pelayan.minta("PATCH", "/api/v1/saya/kontak", isi, kepala | {"Traceparent": ASING})


def rentang_masuk(dunia: Dunia, jawaban: dict[str, str]) -> Seen:
    """Where the trace of an answered request begins."""
    nomor = jawaban["X-Request-Id"]
    return dunia.kolektor.wait(
        lambda satu: satu.kind == "server" and satu.notes["kinerja.request_id"] == nomor
        and satu.process == "gateway"
    )  # fmt: skip


def langkah(satu: Seen) -> tuple[str, str, str]:
    return satu.process, satu.kind, satu.name


def test_one_trace_leads_from_the_request_to_the_consumer(perubahan):
    _, rentang = perubahan
    assert [satu.parent for satu in rentang] == ["", *(satu.id for satu in rentang[:-1])]
    assert not [satu for satu in rentang if satu.failed]


def test_a_stranger_does_not_decide_what_is_kept(perubahan):
    _, rentang = perubahan
    assert rentang[0].trace != ASING.split("-")[1]


def test_the_log_of_each_process_names_the_trace(dunia, perubahan):
    jawaban, rentang = perubahan
    nomor = rentang[0].trace
    [baris] = [b for b in dunia.pelayan.baris() if b.get("request_id") == jawaban["X-Request-Id"]]
    assert (baris["event"], baris["trace_id"]) == ("permintaan", nomor)
    pekerja = [
        json.loads(baris)
        for baris in (dunia.folder / "notifikasi-work.log").read_text().splitlines()
    ]
    assert "handled" in {b["event"] for b in pekerja if b.get("trace_id") == nomor}


def test_a_refusal_is_noted_with_its_reason_and_is_no_fault(dunia):
    status, jawaban, _ = ubah(dunia.pelayan, masuk(dunia.pelayan) | {"If-Match": '"0"'})
    assert status == 412
    masuknya = rentang_masuk(dunia, jawaban)
    dalam = dunia.kolektor.wait(lambda satu: (satu.trace, satu.process) == (masuknya.trace, "skp"))
    assert not masuknya.failed
    assert not dalam.failed
    assert masuknya.notes["http.response.status_code"] == 412
    assert masuknya.notes["kinerja.reason"] == dalam.notes["kinerja.reason"]
    assert dalam.notes["rpc.response.status_code"] == "ABORTED"


def test_no_span_holds_a_person(dunia, perubahan):
    spans = dunia.kolektor.spans()
    assert len({satu.process for satu in spans}) == 4
    assert {kata for satu in spans for kata in satu.notes} <= KATA
    terlarang = [SURAT, TELEPON, *(str(nilai) for akun in muat.accounts()
                 for nilai in (akun["nip"], akun["nama"]))]  # fmt: skip
    assert not [kata for kata in terlarang if kata.encode() in dunia.kolektor.raw]


def test_who_leaves_hands_over_what_it_still_has(dunia):
    env = dunia.env | {"PORT": str(ports.free_port())}
    pelayan = Pelayan(env, dunia.folder / "gateway-lain.log")
    _, jawaban, _ = pelayan.minta("GET", "/masuk")
    pelayan.proses.send_signal(signal.SIGTERM)
    assert pelayan.proses.wait(30) == 0
    nomor = jawaban["X-Request-Id"]
    here = [s for s in dunia.kolektor.spans() if s.notes["kinerja.request_id"] == nomor]
    assert [satu.name for satu in here] == ["GET /masuk"]
