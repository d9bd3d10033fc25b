"""What the HTTP door itself says: bad input, unknown addresses, headers on every answer."""

import json
import re

import pytest

from services.chassis.db import Database
from services.gateway.routes.bentuk import berkas_pdf

PROBLEM = "application/problem+json"
PREDIKAT = "/api/v1/kalkulator/predikat"
HALAMAN = "/masuk"


def masalah(jawaban, status: int, reason: str) -> dict:
    assert (jawaban.status_code, jawaban.content_type) == (status, PROBLEM), jawaban.text
    isi = jawaban.json
    assert (isi["status"], isi["reason"]) == (status, reason)
    assert isi["type"].startswith("http://127.0.0.1:8080/bantuan#masalah-")
    assert isi["instance"] == f"urn:kinerja:permintaan:{jawaban.headers['X-Request-Id']}"
    assert isi["title"]
    assert isi["detail"]
    return isi


@pytest.mark.parametrize(
    ("isi", "status", "reason"),
    [
        (b"{", 400, "JSON_RUSAK"),
        (b"", 400, "JSON_RUSAK"),
        (b"\xff\xfe", 400, "JSON_RUSAK"),
        (b'{"hasil_kerja": NaN}', 400, "JSON_RUSAK"),
        (b"[" * 100_000, 400, "JSON_RUSAK"),
        (b"[]", 422, "ISIAN_SALAH"),
        (b"null", 422, "ISIAN_SALAH"),
        (b"{}", 422, "ISIAN_SALAH"),
    ],
)
def test_a_body_that_cannot_be_read(klien, isi, status, reason):
    jawaban = klien.post(PREDIKAT, data=isi, content_type="application/json")
    masalah(jawaban, status, reason)


@pytest.mark.parametrize("tipe", ["text/plain", "application/x-www-form-urlencoded", None])
def test_a_body_of_another_type(klien, tipe):
    masalah(klien.post(PREDIKAT, data=b"{}", content_type=tipe), 415, "TIPE_ISI_SALAH")


def test_wrong_fields_are_named_together_with_what_would_be_right(klien):
    isi = {"hasil_kerja": "BAGUS", "perilaku": 3, "warna": "biru"}
    salah = masalah(klien.post(PREDIKAT, json=isi), 422, "ISIAN_SALAH")["errors"]
    pesan = {satu["field"]: satu["pesan"] for satu in salah}
    assert set(pesan) == {"hasil_kerja", "perilaku", "warna"}
    assert "DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI" in pesan["hasil_kerja"]
    assert "tidak dikenal" in pesan["warna"]


@pytest.mark.parametrize(
    ("ubah", "bidang"),
    [
        ({"presisi": 4}, "presisi"),
        ({"presisi": "2"}, "presisi"),
        ({"saldo": {}}, "saldo"),
        ({"saldo": [{"sumber": "TUGAS_JABATAN", "ak": 32.33}]}, "saldo[0].ak"),
        ({"konversi": [{"tahun": 2023, "bulan_mulai": "1"}]}, "konversi[0].bulan_mulai"),
        ({"jenjang": None}, "jenjang"),
        ({"golongan": "x" * 201}, "golongan"),
        ({"golongan": "\ud800"}, "golongan"),
    ],
)
def test_a_wrong_field_deep_inside_is_named_by_its_path(klien, ubah, bidang):
    isi = {"jenjang": "AHLI_PERTAMA", "golongan": "III/a"} | ubah
    badan = json.dumps(isi)
    jawaban = klien.post(
        "/api/v1/kalkulator/angka-kredit", data=badan, content_type="application/json"
    )
    salah = masalah(jawaban, 422, "ISIAN_SALAH")["errors"]
    assert bidang in {satu["field"] for satu in salah}


@pytest.mark.parametrize(
    ("saringan", "bidang"),
    [("tahn=2026", "tahn"), ("tahun=dua", "tahun"), ("page_size=101", "page_size")],
)
def test_a_query_is_as_strict_as_a_body(klien, masuk, saringan, bidang):
    jawaban = klien.get(f"/api/v1/skp?{saringan}", headers=masuk("rangga"))
    assert masalah(jawaban, 422, "ISIAN_SALAH")["errors"][0]["field"] == bidang


def test_addresses_and_methods_that_are_not_served(klien):
    masalah(klien.get("/api/v1/tidak-ada"), 404, "TIDAK_DITEMUKAN")
    jawaban = klien.delete(PREDIKAT)
    masalah(jawaban, 405, "METODE_TIDAK_DILAYANI")
    assert set(jawaban.headers["Allow"].split(", ")) == {"OPTIONS", "POST"}


def test_a_body_over_three_mebibytes(klien):
    besar = b'{"nip": "' + b"1" * (3 * 1024 * 1024) + b'"}'
    jawaban = klien.post("/api/v1/sesi", data=besar, content_type="application/json")
    masalah(jawaban, 413, "ISI_TERLALU_BESAR")


@pytest.mark.parametrize("cara", ["none", "Basic abc", "Bearer", "Bearer salah", "bearer x"])
def test_without_a_good_token_nothing_is_served(klien, cara):
    kepala = {} if cara == "none" else {"Authorization": cara}
    jawaban = klien.get("/api/v1/skp", headers=kepala)
    masalah(jawaban, 401, "BELUM_MASUK")
    assert jawaban.headers["WWW-Authenticate"] == 'Bearer realm="kinerja"'


@pytest.mark.parametrize(("metode", "jalur"), [
    ("post", "/api/v1/skp/a/ajukan"), ("delete", "/api/v1/skp/a"),
    ("put", "/api/v1/skp/a/lampiran"), ("delete", "/api/v1/skp/a/rhk/b"),
    ("post", "/api/v1/penilaian/a/terima"), ("post", "/api/v1/pak/a/setujui"),
    ("post", "/api/v1/angka-kredit/saldo/a/setujui"),
])  # fmt: skip
def test_a_change_without_if_match_is_refused_before_anything_is_asked(
    klien, masuk, metode, jalur
):
    for kepala in ({}, {"If-Match": "*"}):
        isi = {"json": {}} if metode == "put" else {}
        jawaban = getattr(klien, metode)(jalur, headers=masuk("rangga") | kepala, **isi)
        masalah(jawaban, 428, "PERLU_IF_MATCH")


def test_a_weak_etag_never_matches(klien, masuk):
    kepala = masuk("rangga") | {"If-Match": 'W/"3"'}
    masalah(klien.post("/api/v1/skp/a/ajukan", headers=kepala), 412, "SUDAH_BERUBAH")


@pytest.mark.parametrize("kunci", ["x" * 101, "kunci\u00e9"])
def test_an_idempotency_key_has_bounds(klien, masuk, kunci):
    kepala = masuk("rangga") | {"If-Match": '"3"', "Idempotency-Key": kunci}
    jawaban = klien.post("/api/v1/skp/a/ajukan", headers=kepala)
    masalah(jawaban, 400, "KUNCI_IDEMPOTENSI_SALAH")


def test_a_silent_service_is_said_with_when_to_come_back(klien, masuk):
    jawaban = klien.get("/api/v1/skp", headers=masuk("rangga"))
    masalah(jawaban, 503, "LAYANAN_SIBUK")
    assert int(jawaban.headers["Retry-After"]) > 0


def test_health_names_who_is_silent(klien):
    jawaban = klien.get("/healthz")
    assert jawaban.status_code == 503
    assert jawaban.json == {
        "status": "SAKIT",
        "layanan": {
            "gateway": "SEHAT",
            "skp": "TIDAK_MENJAWAB",
            "penilaian": "TIDAK_MENJAWAB",
            "pak": "TIDAK_MENJAWAB",
            "notifikasi": "TIDAK_MENJAWAB",
        },
    }


def test_without_its_database_the_door_says_so_and_recovers(app, klien, masuk, monkeypatch):
    kepala = masuk("rangga")
    sesi = app.extensions["akun"].sesi
    mati = Database("postgresql+psycopg://nobody@127.0.0.1:1/none")
    with monkeypatch.context() as sementara:
        sementara.setattr(sesi, "_db", mati)
        sesi.lupakan()
        masalah(klien.get("/api/v1/sesi", headers=kepala), 503, "LAYANAN_SIBUK")
    assert klien.get("/api/v1/sesi", headers=kepala).status_code == 200
    mati.close()


@pytest.mark.parametrize("nama", ['a"b\r\nSet-Cookie: x=1.pdf', "Rencana Kerja é.pdf", "", "../x"])
def test_a_file_name_cannot_reach_out_of_its_header(app, nama):
    with app.test_request_context():
        letak = berkas_pdf(b"%PDF", nama, unduh=True).headers["Content-Disposition"]
    assert re.fullmatch(r"attachment; filename=\"[^\"\\/]+\"; filename\*=UTF-8''[\w.%-]+", letak)


def test_a_fault_tells_nothing_of_the_inside(app, klien, masuk, monkeypatch):
    kepala = masuk("rangga")

    def rusak():
        raise RuntimeError("postgresql://rahasia")

    monkeypatch.setitem(app.view_functions, "api_skp.daftar", rusak)
    jawaban = klien.get("/api/v1/skp", headers=kepala)
    assert "postgresql" not in masalah(jawaban, 500, "KESALAHAN_SISTEM")["detail"]


@pytest.mark.parametrize("jalur", ["/api/v1/skp", "/healthz", HALAMAN, "/tidak-ada"])
def test_security_headers_stand_on_every_answer(klien, jalur):
    kepala = klien.get(jalur).headers
    assert kepala["X-Content-Type-Options"] == "nosniff"
    assert kepala["X-Frame-Options"] == "DENY"
    assert kepala["Referrer-Policy"] == "same-origin"
    assert kepala["Cross-Origin-Opener-Policy"] == "same-origin"
    assert kepala["Cache-Control"] == "no-store"
    assert "frame-ancestors 'none'" in kepala["Content-Security-Policy"]
    assert "unsafe" not in kepala["Content-Security-Policy"]
    assert "Strict-Transport-Security" not in kepala  # this one is reached by http
    assert len(kepala["X-Request-Id"]) == 16
