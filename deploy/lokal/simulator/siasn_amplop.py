"""What SIASN answers, shape by shape, quirks included.

The letters are those of the table in `services/siasn/amplop.py`; both sides are written from the
observed wire, not from each other.
"""

from typing import Any

from flask import Response, jsonify

TIDAK_DITEMUKAN = "Data tidak ditemukan"
_APIM = {
    900901: (
        "Invalid Credentials",
        "Make sure you have provided the correct security credentials",
    ),
    900902: (
        "Missing Credentials",
        "Make sure your API invocation call has a header: 'Authorization'",
    ),
}


def baca(data: Any, *, kode_teks: bool = False) -> Response:
    """A: a read that went well; some endpoints send the code as text, lists come with a count."""
    isi: dict[str, Any] = {"code": "1" if kode_teks else 1, "data": data, "message": "success"}
    if isinstance(data, list):
        isi["count"] = len(data)
    return jsonify(isi)


def data_rusak() -> Response:
    """A yes around a record that is none: objects where words belong, a number for a date."""
    return baca({"id": None, "nama": {"depan": "?"}, "noHp": ["0"], "tmtJabatan": 20260301})


def tidak_ditemukan(status: int = 404) -> Response:
    """B: nothing there; `data` is a sentence where an object or a list belongs."""
    return _json(status, {"code": 0, "data": TIDAK_DITEMUKAN})


def tersimpan(peta: dict[str, str] | str) -> Response:
    """C: saved; `mapData` is a dictionary on some endpoints and a bare id on others."""
    return jsonify({"success": True, "mapData": peta, "message": "success"})


def ditolak(pesan: str) -> Response:
    """D: a business refusal, with HTTP 200."""
    return jsonify({"success": False, "mapData": None, "message": pesan})


def tidak_sah(butir: list[str]) -> Response:
    """E: validation, as Go's multierror prints it."""
    kata = "error" if len(butir) == 1 else "errors"
    daftar = "\n\t* ".join(butir)
    pesan = f"{len(butir)} {kata} occurred:\n\t* {daftar}\n\n"
    return _json(400, {"code": 0, "data": None, "message": pesan})


def sso_ditolak() -> Response:
    """G: the SSO token is bad or old."""
    return _json(401, {"message": "invalid or expired jwt"})


def sso_tidak_ada() -> Response:
    """G: the `Auth` header is missing."""
    return _json(400, {"message": "missing or malformed jwt"})


def sso_salah_klien() -> Response:
    """G: the SSO token of another client or instansi."""
    return jsonify({"code": 0, "data": "Token SSO mismatch"})


def apim_ditolak(kode: int) -> Response:
    """H: the API manager refuses the application token."""
    pesan, uraian = _APIM[kode]
    return _json(401, {"code": str(kode), "message": pesan, "description": uraian})


def dibatasi(detik: int) -> Response:
    """H: throttled out."""
    jawaban = _json(
        429,
        {
            "code": "900802",
            "message": "Message throttled out",
            "description": "You have exceeded your quota .You can access API after some time",
        },
    )
    jawaban.headers["Retry-After"] = str(detik)
    return jawaban


def runtime_error(*, suspended: bool) -> Response:
    """I: the backend behind the manager is down, or the manager has stopped asking it."""
    keadaan = "SUSPENDED" if suspended else "ACTIVE"
    uraian = (
        "Currently , Address endpoint : [ Name : SIASN--v1.0_APIproductionEndpoint ] "
        f"[ State : {keadaan} ]"
    )
    isi = {
        "code": 303001,
        "type": "Status report",
        "message": "Runtime Error",
        "description": uraian if suspended else "Error in Sender",
    }
    return _json(503 if suspended else 500, isi)


def html() -> Response:
    """J: the load balancer speaks instead of the API."""
    return Response(
        "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. "
        "Please consult with your administrator.</body></html>",
        status=503,
        mimetype="text/html",
    )


def kosong() -> Response:
    """J: nothing at all."""
    return Response(b"", status=503, mimetype="text/plain")


def token_ditolak(kesalahan: str, uraian: str) -> Response:
    """Both token endpoints refuse in OAuth's words."""
    return _json(401, {"error": kesalahan, "error_description": uraian})


def _json(status: int, isi: dict[str, Any]) -> Response:
    jawaban = jsonify(isi)
    jawaban.status_code = status
    return jawaban
