"""Logging in and out: what is told, what is locked, how long a session lives."""

import json
import time

import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher

from services.gateway.akun.impor import impor
from tests.integration.gateway.conftest import ORANG, SANDI, akun_baris

SESI = "/api/v1/sesi"
BARU = "empat perahu kertas biru"


def masuk_dengan(klien, nip: str, sandi: str):
    return klien.post(SESI, json={"nip": nip, "sandi": sandi})


def test_a_session_is_made_and_known(klien):
    jawaban = masuk_dengan(klien, ORANG["rangga"], SANDI)
    assert jawaban.status_code == 201
    assert set(jawaban.json) == {"token", "kedaluwarsa", "nama", "nip", "peran", "ganti_sandi"}
    assert jawaban.json["peran"] == ["PEGAWAI"]
    saya = klien.get(SESI, headers={"Authorization": f"Bearer {jawaban.json['token']}"})
    assert saya.status_code == 200
    assert saya.json["nip"] == ORANG["rangga"]
    assert saya.json["ganti_sandi"] is False


def test_spaces_in_a_typed_nip_do_not_matter(klien):
    nip = ORANG["rangga"]
    assert (
        masuk_dengan(klien, f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}", SANDI).status_code
        == 201
    )


@pytest.mark.parametrize("nip", [ORANG["rangga"], "199999999999999999", "bukan nip\x00"])
def test_wrong_and_unknown_look_the_same(klien, nip):
    jawaban = masuk_dengan(klien, nip, "salah sama sekali")
    assert jawaban.status_code == 401
    assert jawaban.content_type == "application/problem+json"
    assert jawaban.json["reason"] == "LOGIN_GAGAL"
    assert jawaban.json["fakta"] == {"sisa": "4"}


@pytest.mark.parametrize("nip", [ORANG["wening"], "198001012005011009"])
def test_five_failures_lock_for_fifteen_minutes(klien, jam, nip):
    for sisa in (4, 3, 2, 1, 0):
        jawaban = masuk_dengan(klien, nip, "salah sama sekali")
        assert (jawaban.status_code, jawaban.json["fakta"]["sisa"]) == (401, str(sisa))
    terkunci = masuk_dengan(klien, nip, SANDI)
    assert terkunci.status_code == 429
    assert terkunci.json["reason"] == "AKUN_TERKUNCI"
    assert 890 <= int(terkunci.headers["Retry-After"]) <= 901
    assert "WIB" in terkunci.json["detail"]
    jam.maju(minutes=15, seconds=1)
    sesudah = masuk_dengan(klien, nip, SANDI)
    assert sesudah.status_code == (201 if nip in ORANG.values() else 401)


def test_a_success_forgets_the_failures_before_it(klien):
    for _ in range(4):
        masuk_dengan(klien, ORANG["rangga"], "salah sama sekali")
    assert masuk_dengan(klien, ORANG["rangga"], SANDI).status_code == 201
    assert masuk_dengan(klien, ORANG["rangga"], "salah").json["fakta"] == {"sisa": "4"}


def test_failures_far_apart_do_not_lock(klien, jam):
    for _ in range(6):
        assert masuk_dengan(klien, ORANG["rangga"], "salah sama sekali").status_code == 401
        jam.maju(minutes=4)


def test_an_unknown_nip_costs_as_much_as_a_wrong_password(klien, db):
    def selang(nip: str) -> float:
        with db.transaction() as conn:
            conn.execute(sa.text("DELETE FROM percobaan"))
        awal = time.thread_time()
        masuk_dengan(klien, nip, "salah sama sekali")
        return time.thread_time() - awal

    dikenal = sorted(selang(ORANG["rangga"]) for _ in range(7))[3]
    asing = sorted(selang("199999999999999999") for _ in range(7))[3]
    assert 0.6 < asing / dikenal < 1.7


def test_log_out_ends_the_session_at_once(klien, masuk):
    kepala = masuk("rangga")
    assert klien.delete(SESI, headers=kepala).status_code == 204
    jawaban = klien.get(SESI, headers=kepala)
    assert jawaban.status_code == 401
    assert jawaban.json["reason"] == "BELUM_MASUK"
    assert jawaban.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_session_ends_after_thirty_idle_minutes(klien, masuk, jam, app):
    kepala = masuk("rangga")
    for _ in range(3):
        jam.maju(minutes=25)
        app.extensions["akun"].sesi.lupakan()
        assert klien.get(SESI, headers=kepala).status_code == 200
    jam.maju(minutes=31)
    app.extensions["akun"].sesi.lupakan()
    assert klien.get(SESI, headers=kepala).status_code == 401


def test_a_session_ends_after_eight_hours_however_busy(klien, masuk, jam, app):
    kepala = masuk("rangga")
    for _ in range(19):
        jam.maju(minutes=25)
        app.extensions["akun"].sesi.lupakan()
        assert klien.get(SESI, headers=kepala).status_code == 200
    jam.maju(minutes=10)
    app.extensions["akun"].sesi.lupakan()
    assert klien.get(SESI, headers=kepala).status_code == 401


def test_the_token_itself_is_nowhere_in_the_database(klien, db):
    token = masuk_dengan(klien, ORANG["rangga"], SANDI).json["token"]
    with db.reading() as conn:
        for tabel in ("sesi", "percobaan", "akun"):
            isi = conn.execute(sa.text(f"SELECT {tabel}::text FROM {tabel}")).scalars().all()
            assert isi
            assert not any(token in satu for satu in isi)
        percobaan = conn.execute(sa.text("SELECT percobaan::text FROM percobaan")).scalars().all()
    assert not any(nip in satu for satu in percobaan for nip in ORANG.values())


def test_an_old_hash_is_renewed_at_log_in(klien, db):
    lemah = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash(SANDI)
    ganti = sa.text("UPDATE akun SET sandi = :s WHERE pegawai_id = 'pegawai-wening'")
    with db.transaction() as conn:
        conn.execute(ganti, {"s": lemah})
    assert masuk_dengan(klien, ORANG["wening"], SANDI).status_code == 201
    with db.reading() as conn:
        kini = conn.scalar(sa.text("SELECT sandi FROM akun WHERE pegawai_id = 'pegawai-wening'"))
    assert kini != lemah
    assert "m=19456,t=2,p=1" in kini


def test_the_first_password_must_be_changed_before_anything_else(klien, masuk):
    kepala = masuk("baru")
    jawaban = klien.get("/api/v1/skp", headers=kepala)
    assert jawaban.status_code == 403
    assert jawaban.json["reason"] == "WAJIB_GANTI_SANDI"
    assert klien.get(SESI, headers=kepala).json["ganti_sandi"] is True
    lain = masuk("baru")
    isi = {"sandi_lama": SANDI, "sandi_baru": BARU}
    assert klien.put(f"{SESI}/sandi", json=isi, headers=kepala).status_code == 204
    assert klien.get(SESI, headers=kepala).json["ganti_sandi"] is False
    assert klien.get(SESI, headers=lain).status_code == 401
    assert masuk_dengan(klien, ORANG["baru"], SANDI).status_code == 401
    assert masuk_dengan(klien, ORANG["baru"], BARU).status_code == 201


@pytest.mark.parametrize(
    ("sandi", "kalimat"),
    [
        ("pendek", "10 karakter"),
        ("kata-750505-aman", "NIP"),
        ("19750505200003 1003", "NIP"),
        ("wiratama hebat", "nama"),
        ("indonesia123", "mudah ditebak"),
        (SANDI, "berbeda"),
    ],
)
def test_a_weak_password_is_refused_with_what_would_be_right(klien, masuk, sandi, kalimat):
    isi = {"sandi_lama": SANDI, "sandi_baru": sandi}
    jawaban = klien.put(f"{SESI}/sandi", json=isi, headers=masuk("damar"))
    assert jawaban.status_code == 422
    assert jawaban.json["reason"] == "SANDI_LEMAH"
    assert {satu["field"] for satu in jawaban.json["errors"]} == {"sandi_baru"}
    assert kalimat in jawaban.text


def test_a_wrong_old_password_is_refused_and_counted(klien, masuk):
    kepala = masuk("damar")
    isi = {"sandi_lama": "bukan ini", "sandi_baru": BARU}
    for _ in range(5):
        jawaban = klien.put(f"{SESI}/sandi", json=isi, headers=kepala)
        assert jawaban.json["reason"] == "SANDI_LAMA_SALAH"
        assert jawaban.json["errors"][0]["field"] == "sandi_lama"
    assert klien.put(f"{SESI}/sandi", json=isi, headers=kepala).status_code == 429


def test_the_import_is_repeatable_and_keeps_a_chosen_password(app, tmp_path, klien, masuk):
    akun = app.extensions["akun"]
    isi = {"sandi_lama": SANDI, "sandi_baru": BARU}
    assert klien.put(f"{SESI}/sandi", json=isi, headers=masuk("wening")).status_code == 204
    baris = [akun_baris(kunci) for kunci in ORANG]
    baris[0]["email"] = "alamat-baru@contoh.go.id"
    berkas = tmp_path / "akun.json"
    berkas.write_text(json.dumps(baris))
    assert impor(akun.db, berkas) == len(ORANG)
    assert masuk_dengan(klien, ORANG["wening"], BARU).status_code == 201
    with akun.db.reading() as conn:
        surel = sa.text("SELECT email FROM akun WHERE pegawai_id = 'pegawai-rangga'")
        assert conn.scalar(surel) == "alamat-baru@contoh.go.id"


def test_sixty_accounts_are_imported_in_seconds(app, tmp_path):
    berkas = tmp_path / "banyak.json"
    banyak = [
        akun_baris("rangga") | {"pegawai_id": f"banyak-{n}", "nip": f"1990010120150310{n:02}"}
        for n in range(60)
    ]
    berkas.write_text(json.dumps(banyak))
    awal = time.monotonic()
    assert impor(app.extensions["akun"].db, berkas) == 60
    assert time.monotonic() - awal < 10
