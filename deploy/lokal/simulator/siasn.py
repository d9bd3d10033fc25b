"""A stand-in for BKN's SIASN that speaks its real wire over real HTTP.

`python -m deploy.lokal.simulator.siasn` serves it on 127.0.0.1:PORT; the page at `/` and
`/_kendali` switch its faults. Duplicate saves make duplicate rows, as they do at BKN.
"""

import base64
import binascii
import os
import signal
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from flask import Blueprint, Flask, Response, current_app, g, jsonify, request
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from deploy.lokal.simulator import siasn_amplop as amplop
from deploy.lokal.simulator import siasn_simpan as simpan
from deploy.lokal.simulator.siasn_gangguan import bearer, lakukan, putus_bila_diminta
from deploy.lokal.simulator.siasn_keadaan import Keadaan
from deploy.lokal.simulator.siasn_kendali import kendali

DASAR = "/apisiasn/1.0"
JALUR_APIM = "oauth2/token"
JALUR_SSO = "sso/token"
_SSO = "/auth/realms/public-siasn/protocol/openid-connect/token"

# A person without rows: the newer endpoints say 404, the older ones 200 with the same words.
_KOSONG_200 = {"rw-golongan", "rw-pnsunor"}
_KODE_TEKS = {"rw-jabatan"}
_RIWAYAT = {
    "rw-jabatan": "rw_jabatan",
    "rw-golongan": "rw_golongan",
    "rw-pnsunor": "rw_pnsunor",
    "rw-angkakredit": "rw_angkakredit",
    "rw-skp22": "rw_skp22",
    "rw-kinerjaperiodik": "rw_kinerjaperiodik",
}


@dataclass(frozen=True)
class Kredensial:
    consumer_key: str
    consumer_secret: str
    client_id: str
    username: str
    password: str


pintu = Blueprint("pintu", __name__)
api = Blueprint("api", __name__, url_prefix=DASAR)


def buat_app(keadaan: Keadaan, kredensial: Kredensial) -> Flask:
    app = Flask(__name__)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    app.config.update(KEADAAN=keadaan, KREDENSIAL=kredensial, MAX_CONTENT_LENGTH=10 * 1024 * 1024)
    app.register_blueprint(pintu)
    app.register_blueprint(api)
    app.register_blueprint(kendali)
    app.after_request(putus_bila_diminta)
    return app


def _keadaan() -> Keadaan:
    keadaan: Keadaan = current_app.config["KEADAAN"]
    return keadaan


@pintu.post("/oauth2/token")
def token_apim() -> Response:
    kredensial: Kredensial = current_app.config["KREDENSIAL"]
    _keadaan().hitung(JALUR_APIM)
    gangguan = lakukan(JALUR_APIM)
    if gangguan is not None:
        return gangguan
    if request.form.get("grant_type") != "client_credentials":
        return amplop.token_ditolak("unsupported_grant_type", "Unsupported grant_type value")
    if _basic() != (kredensial.consumer_key, kredensial.consumer_secret):
        return amplop.token_ditolak("invalid_client", "Client Authentication failed.")
    return _token(_keadaan().apim.terbitkan(), _keadaan().apim.umur)


@pintu.post(_SSO)
def token_sso() -> Response:
    kredensial: Kredensial = current_app.config["KREDENSIAL"]
    _keadaan().hitung(JALUR_SSO)
    gangguan = lakukan(JALUR_SSO)
    if gangguan is not None:
        return gangguan
    formulir = request.form
    if formulir.get("client_id") != kredensial.client_id:
        return amplop.token_ditolak(
            "invalid_client", "Invalid client or Invalid client credentials"
        )
    if formulir.get("grant_type") != "password" or (
        formulir.get("username"),
        formulir.get("password"),
    ) != (kredensial.username, kredensial.password):
        return amplop.token_ditolak("invalid_grant", "Invalid user credentials")
    return _token(_keadaan().sso.terbitkan(), _keadaan().sso.umur)


@api.before_request
def periksa() -> Response | None:
    """Tokens first, so that a fault that was switched on meets a call that would have worked."""
    _keadaan().hitung(_jalur())
    return _tanpa_token() or lakukan(_jalur())


def _tanpa_token() -> Response | None:
    authorization, auth = request.headers.get("Authorization", ""), request.headers.get("Auth", "")
    if not authorization:
        return amplop.apim_ditolak(900902)
    if not _keadaan().apim.berlaku(bearer(authorization)):
        return amplop.apim_ditolak(900901)
    if not auth:
        return amplop.sso_tidak_ada()
    return None if _keadaan().sso.berlaku(bearer(auth)) else amplop.sso_ditolak()


@api.after_request
def kue(jawaban: Response) -> Response:
    """The load balancer's stickiness cookie."""
    jawaban.set_cookie("BIGipServerpool_apimws", "1677787402.36895.0000", path="/")
    return jawaban


@api.get("/pns/data-utama/<nip>")
def data_utama(nip: str) -> Response:
    data = _keadaan().data_utama(nip)
    return amplop.baca(data) if data is not None else amplop.tidak_ditemukan()


@api.get("/pns/<nama>/<nip>")
def riwayat(nama: str, nip: str) -> Response:
    if nama not in _RIWAYAT or nip not in _keadaan().pns:
        return amplop.tidak_ditemukan()
    baris = _keadaan().riwayat(nip, _RIWAYAT[nama])
    if not baris:
        return amplop.tidak_ditemukan(200 if nama in _KOSONG_200 else 404)
    return amplop.baca(baris, kode_teks=nama in _KODE_TEKS)


@api.get("/referensi/ref-unor")
def ref_unor() -> Response:
    baris = _keadaan().ref_unor
    if g.get("unit_tanpa_nama"):
        baris = [*baris, {"Id": "unit-tanpa-nama", "DiatasanId": "", "NamaUnor": ""}]
    awal = request.args.get("offset", 0, int)
    banyak = request.args.get("limit", len(baris), int)
    return amplop.baca(baris[awal : awal + banyak])


@api.post("/angkakredit/save")
def angkakredit_save() -> Response:
    return _simpan(simpan.simpan_angka_kredit)


@api.post("/skp22/save")
def skp22_save() -> Response:
    return _simpan(simpan.simpan_skp22)


@api.post("/kinerjaperiodik/save")
def kinerjaperiodik_save() -> Response:
    return _simpan(simpan.simpan_kinerja_periodik)


@api.get("/angkakredit/id/<id_riwayat>")
def angkakredit_id(id_riwayat: str) -> Response:
    ketemu = _keadaan().cari("rw_angkakredit", id_riwayat)
    return amplop.baca(ketemu[1]) if ketemu else amplop.tidak_ditemukan()


@api.delete("/angkakredit/delete/<id_riwayat>")
def angkakredit_delete(id_riwayat: str) -> Response:
    ketemu = _keadaan().cari("rw_angkakredit", id_riwayat)
    if ketemu is None:
        return amplop.tidak_ditemukan()
    _keadaan().hapus(id_riwayat)
    return amplop.baca(ketemu[1])


@api.post("/upload-dok")
def upload_dok() -> Response:
    berkas, jenis = request.files.get("file"), request.form.get("id_ref_dokumen", "")
    isi = berkas.read() if berkas else b""
    salah = [] if jenis.isdigit() else ["IdRefDokumen is required"]
    salah += [] if isi.startswith(b"%PDF-") else ["File must be a PDF"]
    if salah:
        return amplop.tidak_sah(salah)
    objek = f"peremajaan/usulan/{jenis}_{int(time.time() * 1000)}.pdf"
    nama = {"879": "Dok PAK", "880": "SK PAK", "890": "Dokumen Evaluasi Kinerja"}.get(jenis, "Dok")
    return amplop.baca(
        {"dok_id": jenis, "dok_nama": nama, "dok_uri": objek, "object": objek, "slug": jenis}
    )


def _simpan(bagaimana: simpan.Penyimpan) -> Response:
    badan = request.get_json(silent=True)
    if not isinstance(badan, dict):
        return amplop.tidak_sah(["invalid character looking for beginning of value"])
    return bagaimana(_keadaan(), badan)


def _jalur() -> str:
    """The path without NIP and id, so that counters and rules hold neither."""
    bagian = request.path.removeprefix(f"{DASAR}/").split("/")
    return "/".join(bagian[:2])


def _basic() -> tuple[str, str]:
    jenis, _, isi = request.headers.get("Authorization", "").partition(" ")
    try:
        nama, _, rahasia = base64.b64decode(isi).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return (nama, rahasia) if jenis.lower() == "basic" else ("", "")


def _token(nilai: str, umur: float) -> Response:
    isi = {"access_token": nilai, "token_type": "Bearer", "expires_in": int(umur)}
    return jsonify(isi | {"scope": "default"})


class _Sunyi(WSGIRequestHandler):
    """No access log: SIASN's addresses contain the NIP."""

    protocol_version = "HTTP/1.1"

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


def buat_server(app: Flask, *, port: int) -> BaseWSGIServer:
    return make_server("127.0.0.1", port, app, threaded=True, request_handler=_Sunyi)


def main() -> None:
    env = os.environ
    kredensial = Kredensial(
        consumer_key=env["SIASN_CONSUMER_KEY"],
        consumer_secret=env["SIASN_CONSUMER_SECRET"],
        client_id=env["SIASN_CLIENT_ID"],
        username=env["SIASN_USERNAME"],
        password=env["SIASN_PASSWORD"],
    )
    demo = Path(env["DEMO_FILE"]) if env.get("DEMO_FILE") else None
    keadaan = Keadaan(demo, umur_token=float(env.get("SIASN_UMUR_TOKEN", "3600")))
    server = buat_server(buat_app(keadaan, kredensial), port=int(env["PORT"]))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    print(f"Simulator SIASN siap di http://127.0.0.1:{env['PORT']}", flush=True)
    with suppress(KeyboardInterrupt):
        server.serve_forever()


if __name__ == "__main__":
    main()
