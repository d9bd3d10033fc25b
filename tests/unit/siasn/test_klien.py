"""The client against a scripted wire: what it sends, what it repeats, and what it never does."""

import json
import logging
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from services.siasn import (
    AngkaKreditBaru,
    KlienSiasn,
    PengaturanSiasn,
    SiasnDitolak,
    SiasnJawabanHilang,
    SiasnSibuk,
    SiasnTidakDitemukan,
    SiasnTidakTersedia,
    SiasnTokenDitolak,
)
from services.siasn.klien import HALAMAN_UNOR

Jawab = Callable[[httpx2.Request], httpx2.Response]

NIP = "198503302010011005"
PENGATURAN = PengaturanSiasn(
    base_url="https://siasn.uji/apisiasn/1.0",
    apim_token_url="https://siasn.uji/oauth2/token",
    sso_token_url="https://sso.uji/token",
    consumer_key="kunci",
    consumer_secret="rahasia",
    client_id="klien",
    username="pengguna",
    password="sandi",
    laju=0,
)
BARU = AngkaKreditBaru(
    pns_id="p-1",
    nomor_sk="1/2026",
    tanggal_sk=date(2026, 1, 9),
    bulan_mulai=1,
    tahun_mulai=2025,
    bulan_selesai=12,
    tahun_selesai=2025,
    kredit_utama=Decimal("18.75"),
)
SUSPENDED = {"code": 303001, "message": "Runtime Error", "description": "[ State : SUSPENDED ]"}
RUNTIME = {"code": 303001, "message": "Runtime Error", "description": "Error in Sender"}


class Kawat:
    """A wire with two token endpoints and a script for everything else."""

    def __init__(self, *jawaban: httpx2.Response | Exception) -> None:
        self.jawaban = list(jawaban)
        self.diterima: list[httpx2.Request] = []
        self.token = {"apim": 0, "sso": 0}
        self.tidur: list[float] = []

    def __call__(self, permintaan: httpx2.Request) -> httpx2.Response:
        for nama, url in (("apim", PENGATURAN.apim_token_url), ("sso", PENGATURAN.sso_token_url)):
            if str(permintaan.url) == url:
                self.token[nama] += 1
                isi = {"access_token": f"{nama}-{self.token[nama]}", "expires_in": 3600}
                return httpx2.Response(200, json=isi)
        self.diterima.append(permintaan)
        berikut = self.jawaban.pop(0) if len(self.jawaban) > 1 else self.jawaban[0]
        if isinstance(berikut, Exception):
            raise berikut
        return berikut

    def klien(self, pengaturan: PengaturanSiasn = PENGATURAN) -> KlienSiasn:
        return KlienSiasn(pengaturan, httpx2.MockTransport(self), tidur=self.tidur.append)


def json_(status: int, isi: Any, **kepala: str) -> httpx2.Response:
    return httpx2.Response(status, json=isi, headers=kepala)


def ok(data: Any) -> httpx2.Response:
    return json_(200, {"code": 1, "data": data, "message": "success"})


def tersimpan(peta: Any = "ak-1") -> httpx2.Response:
    return json_(200, {"success": True, "mapData": peta, "message": "success"})


def test_every_call_carries_both_tokens() -> None:
    kawat = Kawat(ok({"id": "p-1"}))
    assert kawat.klien().data_utama(NIP).id == "p-1"
    (permintaan,) = kawat.diterima
    assert permintaan.url.path == f"/apisiasn/1.0/pns/data-utama/{NIP}"
    assert permintaan.headers["Authorization"] == "Bearer apim-1"
    assert permintaan.headers["Auth"] == "bearer sso-1"


def test_a_typed_nip_cannot_leave_its_place_in_the_address() -> None:
    kawat = Kawat(json_(404, {"code": 0, "data": "Data tidak ditemukan"}))
    with pytest.raises(SiasnTidakDitemukan):
        kawat.klien().data_utama("../angkakredit/id/1?x=#y")
    assert kawat.diterima[0].url.raw_path.startswith(b"/apisiasn/1.0/pns/data-utama/..%2F")


def test_tokens_are_fetched_once_for_many_calls() -> None:
    kawat = Kawat(ok([]))
    klien = kawat.klien()
    for _ in range(5):
        klien.riwayat_jabatan(NIP)
    assert kawat.token == {"apim": 1, "sso": 1}


def test_a_supplied_sso_token_replaces_the_password_grant() -> None:
    kawat = Kawat(ok({"id": "p-1"}))
    titipan = PengaturanSiasn(**_isi(PENGATURAN) | {"sso_token": "dititipkan"})
    kawat.klien(titipan).data_utama(NIP)
    assert kawat.diterima[0].headers["Auth"] == "bearer dititipkan"
    assert kawat.token == {"apim": 1, "sso": 0}


@pytest.mark.parametrize(
    "tolak",
    [
        json_(401, {"message": "invalid or expired jwt"}),
        json_(401, {"code": "900901", "message": "Invalid Credentials"}),
    ],
)
def test_401_drops_both_tokens_and_tries_once_more(tolak: httpx2.Response) -> None:
    kawat = Kawat(tolak, tersimpan())
    assert kawat.klien().simpan_angka_kredit(BARU) == "ak-1"
    assert kawat.token == {"apim": 2, "sso": 2}
    assert [p.headers["Auth"] for p in kawat.diterima] == ["bearer sso-1", "bearer sso-2"]


def test_a_second_401_is_the_answer() -> None:
    kawat = Kawat(json_(401, {"message": "invalid or expired jwt"}))
    with pytest.raises(SiasnTokenDitolak):
        kawat.klien().data_utama(NIP)
    assert len(kawat.diterima) == 2


def test_a_read_is_tried_three_times_with_growing_pauses() -> None:
    kawat = Kawat(httpx2.ConnectError("refused"))
    with pytest.raises(SiasnTidakTersedia) as tertangkap:
        kawat.klien().data_utama(NIP)
    assert tertangkap.value.sementara
    assert len(kawat.diterima) == 3
    assert len(kawat.tidur) == 2


@pytest.mark.parametrize(
    "gangguan",
    [
        httpx2.ReadTimeout("slow"),
        httpx2.RemoteProtocolError("cut"),
        httpx2.Response(503, text="<html>F5</html>"),
        httpx2.Response(200, content=b""),
        json_(500, RUNTIME),
        json_(500, {"code": 0, "message": "panic"}),
    ],
)
def test_a_read_survives_two_faults(gangguan: Any) -> None:
    kawat = Kawat(gangguan, gangguan, ok({"id": "p-1"}))
    assert kawat.klien().data_utama(NIP).id == "p-1"


def test_a_runtime_error_fetches_fresh_tokens() -> None:
    kawat = Kawat(json_(500, RUNTIME), ok({"id": "p-1"}))
    kawat.klien().data_utama(NIP)
    assert kawat.token == {"apim": 2, "sso": 2}


def test_suspended_opens_the_circuit_and_keeps_the_tokens() -> None:
    kawat = Kawat(json_(503, SUSPENDED))
    klien = kawat.klien()
    for _ in range(3):
        with pytest.raises(SiasnTidakTersedia) as tertangkap:
            klien.data_utama(NIP)
        assert tertangkap.value.retry_after
    assert len(kawat.diterima) == 1
    assert kawat.token == {"apim": 1, "sso": 1}


def test_a_short_retry_after_is_waited_for() -> None:
    kawat = Kawat(json_(429, {"code": "900802"}, **{"Retry-After": "2"}), ok({"id": "p-1"}))
    assert kawat.klien().data_utama(NIP).id == "p-1"
    assert kawat.tidur[0] >= 2


def test_a_long_retry_after_is_handed_to_the_caller() -> None:
    kawat = Kawat(json_(429, {"code": "900802"}, **{"Retry-After": "60"}))
    with pytest.raises(SiasnSibuk) as tertangkap:
        kawat.klien().data_utama(NIP)
    assert tertangkap.value.retry_after == 60
    assert len(kawat.diterima) == 1


@pytest.mark.parametrize(
    "gangguan",
    [
        httpx2.ReadTimeout("slow"),
        httpx2.WriteTimeout("slow"),
        httpx2.ReadError("reset"),
        httpx2.RemoteProtocolError("cut"),
        httpx2.Response(503, text="<html>F5</html>"),
        httpx2.Response(200, content=b""),
        json_(500, RUNTIME),
        json_(200, {"success": True, "mapData": None, "message": "success"}),
    ],
)
def test_a_save_without_an_answer_has_an_unknown_outcome_and_left_once(gangguan: Any) -> None:
    kawat = Kawat(gangguan, tersimpan())
    with pytest.raises(SiasnJawabanHilang) as tertangkap:
        kawat.klien().simpan_angka_kredit(BARU)
    assert not tertangkap.value.sementara
    assert len(kawat.diterima) == 1


@pytest.mark.parametrize(
    ("gangguan", "jenis"),
    [
        (httpx2.ConnectError("refused"), SiasnTidakTersedia),
        (httpx2.ConnectTimeout("slow"), SiasnTidakTersedia),
        (json_(503, SUSPENDED), SiasnTidakTersedia),
        (json_(429, {"code": "900802"}), SiasnSibuk),
        (json_(400, {"code": 0, "message": "1 error occurred:\n\t* NomorSk"}), SiasnDitolak),
    ],
)
def test_a_save_that_surely_did_not_happen_says_so(gangguan: Any, jenis: type) -> None:
    kawat = Kawat(gangguan, tersimpan())
    with pytest.raises(jenis):
        kawat.klien().simpan_angka_kredit(BARU)
    assert len(kawat.diterima) == 1


@pytest.mark.parametrize("peta", [{"rwAngkaKreditId": "ak-1"}, "ak-1"])
def test_a_save_returns_the_id_in_either_form(peta: Any) -> None:
    kawat = Kawat(tersimpan(peta))
    assert kawat.klien().simpan_angka_kredit(BARU) == "ak-1"
    assert json.loads(kawat.diterima[0].content)["bulanMulaiPenailan"] == "1"


def tidak_ada() -> httpx2.Response:
    return json_(404, {"code": 0, "data": "Data tidak ditemukan"})


def halaman(awal: int, banyak: int) -> httpx2.Response:
    return ok([{"Id": f"u-{i}"} for i in range(awal, awal + banyak)])


def test_ref_unor_is_read_page_by_page() -> None:
    kawat = Kawat(halaman(0, HALAMAN_UNOR), halaman(HALAMAN_UNOR, 7))
    assert len(list(kawat.klien().ref_unor())) == HALAMAN_UNOR + 7
    assert [p.url.params["offset"] for p in kawat.diterima] == ["0", str(HALAMAN_UNOR)]


@pytest.mark.parametrize("banyak", [3, HALAMAN_UNOR, HALAMAN_UNOR + 500])
def test_ref_unor_of_a_server_that_cannot_page_is_read_once(banyak: int) -> None:
    kawat = Kawat(halaman(0, banyak))
    assert len(list(kawat.klien().ref_unor())) == banyak


@pytest.mark.parametrize("nama", ["riwayat_jabatan", "riwayat_golongan", "riwayat_angka_kredit"])
def test_a_person_without_history_has_no_rows(nama: str) -> None:
    assert getattr(Kawat(tidak_ada()).klien(), nama)(NIP) == []


@pytest.mark.parametrize(
    ("status", "jenis"),
    [(401, SiasnTokenDitolak), (400, SiasnTokenDitolak), (503, SiasnTidakTersedia)],
)
def test_a_failing_token_endpoint(status: int, jenis: type) -> None:
    def jawab(permintaan: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(status, json={"error": "invalid_client"})

    klien = KlienSiasn(PENGATURAN, httpx2.MockTransport(jawab), tidur=lambda _: None)
    with pytest.raises(jenis):
        klien.data_utama(NIP)


def test_nothing_is_logged_that_holds_a_nip(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        Kawat(ok({"id": "p-1"})).klien().data_utama(NIP)
    assert NIP not in caplog.text


def test_secrets_do_not_show_in_the_settings() -> None:
    assert not {"rahasia", "sandi"} & set(repr(PENGATURAN).replace("'", " ").split())


def _isi(pengaturan: PengaturanSiasn) -> dict[str, Any]:
    return {nama: getattr(pengaturan, nama) for nama in PengaturanSiasn.__dataclass_fields__}
