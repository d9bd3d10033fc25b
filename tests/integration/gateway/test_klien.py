"""A program of an agency: a secret made here, its own door, no page, and it only reads."""

import pytest

from services.gateway.akun.errors import KlienDitolak
from services.gateway.akun.klien import daftarkan
from tests.integration.gateway.conftest import ORANG, SANDI

KLIEN = "simpegdemo"


@pytest.fixture
def rahasia(db) -> str:
    return daftarkan(db, KLIEN, "SIMPEG", "instansi-uji")


def masuk(klien, rahasia: str, klien_id: str = KLIEN):
    return klien.post("/api/v1/sesi/klien", json={"klien_id": klien_id, "rahasia": rahasia})


def test_a_program_logs_in_by_its_own_door(klien, rahasia):
    jawaban = masuk(klien, rahasia)
    assert jawaban.status_code == 201, jawaban.text
    assert jawaban.json["peran"] == ["KLIEN_API"]
    assert jawaban.json["klien_id"] == KLIEN
    kepala = {"Authorization": f"Bearer {jawaban.json['token']}"}
    assert klien.get("/api/v1/sesi", headers=kepala).json["peran"] == ["KLIEN_API"]


def test_a_program_finds_no_door_for_persons_and_a_person_none_for_programs(klien, rahasia):
    for jalur in ("/api/v1/sesi",):
        jawaban = klien.post(jalur, json={"nip": KLIEN, "sandi": rahasia})
        assert (jawaban.status_code, jawaban.json["reason"]) == (401, "LOGIN_GAGAL")
    jawaban = masuk(klien, SANDI, ORANG["rangga"])
    assert (jawaban.status_code, jawaban.json["reason"]) == (401, "LOGIN_GAGAL")
    halaman = klien.post("/masuk", data={"nip": KLIEN, "sandi": rahasia})
    assert not halaman.headers.get("Set-Cookie", "").startswith("kinerja_sesi")


def test_a_new_secret_ends_the_old_one_and_its_sessions(klien, db, rahasia, app):
    token = masuk(klien, rahasia).json["token"]
    baru = daftarkan(db, KLIEN, "SIMPEG", "instansi-uji")
    app.extensions["akun"].sesi.lupakan()
    kepala = {"Authorization": f"Bearer {token}"}
    assert klien.get("/api/v1/sesi", headers=kepala).status_code == 401
    assert masuk(klien, rahasia).status_code == 401
    assert masuk(klien, baru).status_code == 201


@pytest.mark.parametrize("salah", ["", "abc", "SIMPEG", "simpeg-kota", "1simpeg", "s" * 33])
def test_an_id_is_lower_case_letters_and_digits(db, salah):
    with pytest.raises(KlienDitolak):
        daftarkan(db, salah, "SIMPEG", "instansi-uji")


def test_an_id_of_another_agency_or_of_a_person_is_not_taken_over(db, rahasia):
    with pytest.raises(KlienDitolak):
        daftarkan(db, KLIEN, "SIMPEG lain", "instansi-lain")
