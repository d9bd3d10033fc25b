"""Pages: the cookie, the form token, where a stranger or a first password leads."""

import re

import pytest

from services.gateway.auth import COOKIE
from tests.integration.gateway.conftest import ORANG, SANDI, bangun


def token(klien, jalur: str = "/masuk") -> str:
    halaman = klien.get(jalur).text
    return re.search(r'name="csrf_token"[^>]*value="([^"]+)"', halaman).group(1)


def masuk_halaman(klien, kunci: str, **lain):
    isi = {"nip": ORANG[kunci], "sandi": SANDI, "csrf_token": token(klien)}
    return klien.post("/masuk", data=isi, **lain)


def test_a_form_without_its_token_is_refused(klien):
    isi = {"nip": ORANG["rangga"], "sandi": SANDI}
    jawaban = klien.post("/masuk", data=isi)
    assert jawaban.status_code == 400
    assert COOKIE not in jawaban.headers.get("Set-Cookie", "")
    asing = klien.post("/masuk", data=isi | {"csrf_token": "tebakan"})
    assert asing.status_code == 400


@pytest.mark.parametrize("asal", ["cross-site", "same-site"])
def test_a_form_of_another_site_is_refused_even_with_a_token(klien, asal):
    jawaban = masuk_halaman(klien, "rangga", headers={"Sec-Fetch-Site": asal})
    assert jawaban.status_code == 403


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(klien):
    jawaban = masuk_halaman(klien, "rangga")
    assert jawaban.status_code == 303
    kue = [satu for satu in jawaban.headers.getlist("Set-Cookie") if satu.startswith(COOKIE)]
    assert len(kue) == 1
    assert "HttpOnly" in kue[0]
    assert "SameSite=Lax" in kue[0]
    assert "Secure" not in kue[0]  # this one is reached by http
    assert ORANG["rangga"] not in kue[0]


def test_under_tls_cookies_are_secure_and_the_browser_is_told_to_stay(pengaturan, akun_file, jam):
    bangunan = bangun(pengaturan(public_url="https://kinerja.contoh.go.id"), akun_file, jam)
    klien = next(bangunan).test_client()
    lihat = klien.get("/masuk", base_url="https://kinerja.contoh.go.id")
    assert "max-age=" in lihat.headers["Strict-Transport-Security"]
    assert "Secure" in lihat.headers["Set-Cookie"]
    bangunan.close()


def test_the_cookie_does_not_open_the_api_nor_the_bearer_a_page(klien, masuk):
    kepala = masuk("rangga")
    assert klien.get("/", headers=kepala).status_code == 303
    masuk_halaman(klien, "rangga")
    assert klien.get("/api/v1/sesi").status_code == 401
    kue = klien.get_cookie(COOKIE).value
    curian = klien.get("/api/v1/sesi", headers={"Authorization": f"Bearer {kue}"})
    assert curian.status_code == 401


def test_a_stranger_is_led_to_the_door_and_back(klien):
    jawaban = klien.get("/skp?tahun=2026")
    assert jawaban.status_code == 303
    assert jawaban.headers["Location"].startswith("/masuk?lanjut=")
    assert "skp" in jawaban.headers["Location"]


def test_a_first_password_leads_to_its_change(klien):
    masuk_halaman(klien, "baru")
    jawaban = klien.get("/skp")
    assert (jawaban.status_code, jawaban.headers["Location"]) == (303, "/akun/sandi")
    assert klien.get("/akun/sandi").status_code == 200


def test_logging_out_ends_the_session_not_only_the_cookie(klien):
    masuk_halaman(klien, "rangga")
    kue = klien.get_cookie(COOKIE).value
    isi = {"csrf_token": token(klien, "/akun/sandi")}
    assert klien.post("/keluar", data=isi).status_code == 303
    klien.set_cookie(COOKIE, kue)
    assert klien.get("/akun/sandi").status_code == 303


def test_the_api_needs_no_form_token(klien, masuk):
    assert masuk("rangga")
