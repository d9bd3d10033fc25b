"""The simulators speak the real wire: what they refuse, in which words, and their own switches."""

from typing import Any

import httpx2
import pytest

from tests.integration.notifikasi.conftest import Meja, sampai
from tests.integration.notifikasi.program import Program

NOMOR = "6281234001000"
Body = dict[str, Any]


def template(
    name: str = "skp_diajukan", *texts: str, code: str = "id", link: str = "skp/1"
) -> Body:
    components: list[Body] = [{"type": "body", "parameters": [text(t) for t in texts]}]
    if link:
        button = {"type": "button", "sub_type": "url", "index": "0", "parameters": [text(link)]}
        components.append(button)
    return {
        "messaging_product": "whatsapp",
        "to": NOMOR,
        "type": "template",
        "template": {"name": name, "language": {"code": code}, "components": components},
    }


def text(value: str) -> Body:
    return {"type": "text", "text": value}


def send(server: Program, body: Any, **change: str) -> httpx2.Response:
    token = change.get("token", server.env["WHATSAPP_TOKEN"])
    number = change.get("number", server.env["WHATSAPP_PHONE_NUMBER_ID"])
    headers = {"Authorization": f"Bearer {token}"}
    return httpx2.post(f"{server.url}/v24.0/{number}/messages", json=body, headers=headers)


@pytest.fixture(autouse=True)
def clean(whatsapp: Program, smtp: Program) -> None:
    httpx2.delete(f"{whatsapp.url}/_kendali")
    httpx2.delete(f"{smtp.url}/_surat")


def test_an_accepted_message_has_a_wamid(whatsapp: Program) -> None:
    answer = send(whatsapp, template("skp_diajukan", "Tahun 2026"))
    assert answer.status_code == 200
    body = answer.json()
    assert body["contacts"] == [{"input": NOMOR, "wa_id": NOMOR}]
    assert body["messages"][0]["id"].startswith("wamid.")
    assert body["messages"][0]["message_status"] == "accepted"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ([], 100),
        ({}, 100),
        (template("skp_diajukan", "2026") | {"to": ""}, 131008),
        (template("skp_diajukan", "2026") | {"to": "08123"}, 131009),
        (template("skp_diajukan", "2026") | {"type": "fax"}, 100),
        (template("skp_diajukan", "2026") | {"recipient_type": "group"}, 100),
        (template("skp_diajukan", "2026") | {"biz_opaque_callback_data": "x" * 513}, 100),
        (template("tidak_ada", "2026"), 132001),
        (template("skp_diajukan", "2026", code="en_US"), 132001),
        (template("skp_diajukan"), 132000),
        (template("skp_diajukan", "a", "b"), 132000),
        (template("skp_diajukan", "baris\nbaru"), 132012),
        (template("skp_diajukan", ""), 131008),
        (template("skp_diajukan", "x" * 1000), 132005),
        (template("skp_diajukan", "2026", link=""), 131008),
        ({"messaging_product": "whatsapp", "to": NOMOR, "text": {"body": "Halo"}}, 131047),
        ({"messaging_product": "whatsapp", "to": NOMOR, "text": {}}, 131008),
        ({"messaging_product": "whatsapp", "to": NOMOR, "text": {"body": "x" * 4097}}, 100),
    ],
)
def test_a_wrong_request_is_told_by_code_and_details(
    whatsapp: Program, body: Any, code: int
) -> None:
    answer = send(whatsapp, body)
    error = answer.json()["error"]
    assert answer.status_code >= 400
    assert error["code"] == code
    assert error["type"] == "OAuthException"
    assert error["message"].startswith(f"(#{code})")
    assert error["error_data"]["details"]


def test_a_wrong_token_and_a_foreign_number(whatsapp: Program) -> None:
    body = template("skp_diajukan", "2026")
    refused = send(whatsapp, body, token="lain")
    assert (refused.status_code, refused.json()["error"]["code"]) == (401, 190)
    assert send(whatsapp, body, number="999").json()["error"]["code"] == 100


def test_the_buckets_refuse_what_is_too_much(whatsapp: Program) -> None:
    limits = {"batas": {"per_detik": 2, "pasangan": [1, 600]}}
    httpx2.post(f"{whatsapp.url}/_kendali", json=limits)
    body = template("skp_diajukan", "2026")
    assert send(whatsapp, body).status_code == 200
    assert send(whatsapp, body).json()["error"]["code"] == 131056
    limits = {"batas": {"per_detik": 0.001, "pasangan": [9, 1]}}
    httpx2.post(f"{whatsapp.url}/_kendali", json=limits)
    assert send(whatsapp, body).json()["error"]["code"] == 130429


def test_a_text_passes_within_24_hours_of_an_answer(meja: Meja) -> None:
    body = {"messaging_product": "whatsapp", "to": NOMOR, "text": {"body": "Halo"}}
    meja.kendali(masuk={"dari": NOMOR})
    sampai(lambda: send(meja.whatsapp, body).status_code == 200)


@pytest.mark.parametrize(
    ("part", "why"),
    [
        ({"name": "Huruf Besar"}, "REJECTED"),
        ({"category": "MARKETING"}, "REJECTED"),
        ({"components": [{"type": "BODY", "text": "{{1}} di depan tidak boleh"}]}, "REJECTED"),
        ({"components": [{"type": "BODY", "text": "tidak boleh di akhir {{1}}."}]}, "REJECTED"),
        ({"components": [{"type": "BODY", "text": "Ini {{1}} {{2}} berdampingan"}]}, "REJECTED"),
        ({"components": [{"type": "BODY", "text": "Ini {{2}} lompat"}]}, "REJECTED"),
        ({"components": [{"type": "BODY", "text": "Tanpa {{1}} contoh"}]}, "REJECTED"),
        ({"components": []}, "REJECTED"),
        ({}, "APPROVED"),
    ],
)
def test_a_submitted_template_is_reviewed(whatsapp: Program, part: Body, why: str) -> None:
    good: Body = {
        "name": "baru",
        "language": "id",
        "category": "UTILITY",
        "components": [{"type": "BODY", "text": "Teks biasa."}],
    }
    headers = {"Authorization": f"Bearer {whatsapp.env['WHATSAPP_TOKEN']}"}
    url = f"{whatsapp.url}/v24.0/10229/message_templates"
    assert httpx2.post(url, json=good | part, headers=headers).json()["status"] == why


def test_the_control_page_shows_inboxes_and_switches_faults(whatsapp: Program) -> None:
    assert "Belum ada pesan" in httpx2.get(whatsapp.url).text
    send(whatsapp, template("skp_diajukan", "Tahun <2026>"))
    page = httpx2.get(whatsapp.url).text
    assert f"+{NOMOR}" in page
    assert "Tahun &lt;2026&gt;" in page
    form = {"galat": "130429", "kali": ""}
    assert httpx2.post(f"{whatsapp.url}/_kendali", data=form).status_code == 303
    assert "Gangguan aktif" in httpx2.get(whatsapp.url).text
    httpx2.post(f"{whatsapp.url}/_kendali", data={"gandakan": "on", "tunda_ms": "50"})
    state = httpx2.get(f"{whatsapp.url}/_kendali").json()
    assert state["galat"]["galat"] == "130429"
    assert state["webhook"]["gandakan"] is True
    httpx2.post(f"{whatsapp.url}/_kendali", data={"hapus": "1"})
    state = httpx2.get(f"{whatsapp.url}/_kendali").json()
    assert (state["terkirim"], state["galat"]["kali"]) == ([], 0)


def test_an_unknown_fault_is_refused(whatsapp: Program, smtp: Program) -> None:
    for program in (whatsapp, smtp):
        wrong = httpx2.post(f"{program.url}/_kendali", json={"galat": "RUSAK"})
        assert wrong.status_code == 400


def test_the_mailbox_page_shows_mails_with_links_and_switches_faults(meja: Meja) -> None:
    assert "Belum ada surel" in httpx2.get(meja.smtp.url).text
    meja.ajukan(meja.pegawai(email="lihat@contoh.go.id"))
    meja.kirimkan()
    sampai(lambda: meja.surel_ke("lihat@contoh.go.id"))
    page = httpx2.get(meja.smtp.url).text
    assert '<a href="http://127.0.0.1:8080/skp/skp-1">' in page
    assert httpx2.post(f"{meja.smtp.url}/_kendali", data={"galat": "550"}).status_code == 303
    assert "Gangguan aktif" in httpx2.get(meja.smtp.url).text
    httpx2.post(f"{meja.smtp.url}/_kendali", data={"hapus": "1"})
    assert httpx2.get(f"{meja.smtp.url}/_kendali").json()["jumlah"] == 0
