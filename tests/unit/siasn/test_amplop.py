"""Every envelope shape seen on SIASN's wire, and what it means to us."""

import json
from typing import Any

import pytest

from services.siasn import (
    GalatSiasn,
    Pemilik,
    SiasnDitolak,
    SiasnSibuk,
    SiasnTidakDitemukan,
    SiasnTidakTersedia,
    SiasnTokenDitolak,
    amplop,
)

SUSPENDED = (
    "Currently , Address endpoint : [ Name : SIASN--v1.0_APIproductionEndpoint ] "
    "[ State : SUSPENDED ]"
)
LIMA_GALAT = "2 errors occurred:\n\t* UnorID is required\n\t* NomorSk is required\n\n"


def galat(status: int, badan: dict[str, Any]) -> GalatSiasn:
    with pytest.raises(GalatSiasn) as tertangkap:
        amplop.periksa(status, badan)
    return tertangkap.value


@pytest.mark.parametrize(
    "badan",
    [
        {"code": 1, "data": {}, "message": ""},  # A
        {"code": "1", "count": 2, "data": []},  # A, code as text
        {"success": True, "mapData": {"rwAngkaKreditId": "x"}, "message": "success"},  # C
        {"Error": "false", "Message": "Berhasil"},  # F
        {"Error": False, "Message": "Berhasil"},
    ],
)
def test_a_yes_is_known_by_its_own_words(badan: dict[str, Any]) -> None:
    amplop.periksa(200, badan)


@pytest.mark.parametrize("status", [200, 201])
@pytest.mark.parametrize("badan", [{}, {"code": 0}, {"success": False}, {"data": []}])
def test_http_200_alone_is_no_success(status: int, badan: dict[str, Any]) -> None:
    assert isinstance(galat(status, badan), SiasnDitolak)


@pytest.mark.parametrize("status", [404, 200])
def test_b_not_found_with_either_status(status: int) -> None:
    tertangkap = galat(status, {"code": 0, "data": "Data tidak ditemukan"})
    assert isinstance(tertangkap, SiasnTidakDitemukan)
    assert tertangkap.pesan == "Data tidak ditemukan"
    assert not tertangkap.sementara


def test_d_business_reject_under_http_200_keeps_the_reason() -> None:
    pesan = "Jenis Jabatan fungsional tertentu, namun jabatan kosong"
    tertangkap = galat(200, {"success": False, "mapData": None, "message": pesan})
    assert isinstance(tertangkap, SiasnDitolak)
    assert tertangkap.rincian == (pesan,)
    assert pesan in tertangkap.pesan


@pytest.mark.parametrize("status", [400, 200])
def test_e_each_line_of_the_multierror_is_one_reason(status: int) -> None:
    tertangkap = galat(status, {"code": 0, "data": None, "message": LIMA_GALAT})
    assert isinstance(tertangkap, SiasnDitolak)
    assert tertangkap.rincian == ("UnorID is required", "NomorSk is required")
    assert tertangkap.pesan == "SIASN menolak: UnorID is required; NomorSk is required"


def test_f_a_failed_sync_speaks_in_capitals() -> None:
    tertangkap = galat(200, {"Error": "true", "Message": "Riwayat kosong"})
    assert isinstance(tertangkap, SiasnDitolak)
    assert tertangkap.rincian == ("Riwayat kosong",)


@pytest.mark.parametrize(
    ("status", "badan"),
    [
        (401, {"message": "invalid or expired jwt"}),  # G
        (400, {"message": "missing or malformed jwt"}),
        (200, {"code": 0, "data": "Token SSO mismatch"}),
        (401, {"code": 900901, "message": "Invalid Credentials", "description": ""}),  # H
        (401, {"code": "900902", "message": "Missing Credentials"}),
        (403, {"code": "900908", "message": "Resource forbidden"}),
    ],
)
def test_g_h_a_refused_token_is_the_admins_business(status: int, badan: dict[str, Any]) -> None:
    tertangkap = galat(status, badan)
    assert isinstance(tertangkap, SiasnTokenDitolak)
    assert tertangkap.pemilik is Pemilik.ADMIN_INSTANSI


@pytest.mark.parametrize(
    ("status", "kode"), [(429, 900802), (429, "900804"), (503, 900800), (429, None)]
)
def test_h_throttled(status: int, kode: object) -> None:
    tertangkap = galat(status, {"code": kode, "message": "Message throttled out"})
    assert isinstance(tertangkap, SiasnSibuk)
    assert tertangkap.sementara


@pytest.mark.parametrize("bungkus", [lambda b: b, lambda b: {"fault": b}])
def test_i_suspended_and_runtime_error_are_told_apart(bungkus: Any) -> None:
    dasar = {"code": 303001, "type": "Status report", "message": "Runtime Error"}

    def baca(uraian: str) -> GalatSiasn:
        isi = json.dumps(bungkus(dasar | {"description": uraian})).encode()
        return galat(500, amplop.uraikan(500, isi))

    assert isinstance(baca(SUSPENDED), amplop.BackendSuspended)
    assert isinstance(baca("Error in Sender"), amplop.RuntimeErrorSiasn)


@pytest.mark.parametrize(
    "isi",
    [b"", b"<html><body>Request Rejected</body></html>", b"%PDF-1.4\xff\xfe", b'"teks"', b"[1]"],
)
def test_j_what_is_not_an_object_is_not_siasn(isi: bytes) -> None:
    with pytest.raises(amplop.BukanSiasn):
        amplop.uraikan(200, isi)


def test_j_a_401_or_429_without_json_still_says_what_it_is() -> None:
    with pytest.raises(SiasnTokenDitolak):
        amplop.uraikan(401, b"Unauthorized")
    with pytest.raises(SiasnSibuk):
        amplop.uraikan(429, b"")


def test_a_5xx_in_json_without_a_known_code_is_an_outage() -> None:
    assert isinstance(galat(500, {"code": 0, "message": "pq: too many"}), SiasnTidakTersedia)


@pytest.mark.parametrize(
    ("data", "banyak"),
    [([{"id": "1"}, {"id": "2"}], 2), ({"id": "1"}, 1), (None, 0), ("Data kosong", 0), ([], 0)],
)
def test_rows_whatever_stands_where_the_list_belongs(data: object, banyak: int) -> None:
    assert len(amplop.daftar({"code": 1, "data": data})) == banyak


@pytest.mark.parametrize("data", ["Data tidak ditemukan", [], None])
def test_an_object_that_is_not_there(data: object) -> None:
    with pytest.raises(SiasnTidakDitemukan):
        amplop.objek({"code": 1, "data": data})


@pytest.mark.parametrize(
    ("peta", "id_"),
    [
        ({"rwAngkaKreditId": "a-1"}, "a-1"),
        ({"rwSkpId": " a-2 "}, "a-2"),
        ({"sesuatuYangBaru": "a-3"}, "a-3"),
        ("a-4", "a-4"),
        (None, None),
        ("", None),
        ({}, None),
        ({"x": "1", "y": "2"}, None),
    ],
)
def test_c_the_id_of_a_saved_row(peta: object, id_: str | None) -> None:
    assert amplop.id_tersimpan({"success": True, "mapData": peta}) == id_


def test_no_message_of_the_server_carries_a_nip() -> None:
    tertangkap = galat(
        200, {"success": False, "message": "NIP 198503302010011005 sudah memiliki angka kredit"}
    )
    assert "198503302010011005" not in f"{tertangkap} {tertangkap.pesan} {tertangkap.rincian}"
    assert "[NIP]" in tertangkap.pesan
