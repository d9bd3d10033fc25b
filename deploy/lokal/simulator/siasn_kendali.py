"""The control of the simulated SIASN: JSON for tests, a page for a person in the demo."""

from typing import Any

from flask import Blueprint, Response, current_app, jsonify, redirect, render_template, request
from werkzeug.wrappers import Response as ResponseDasar

from deploy.lokal.simulator.siasn_keadaan import Aturan, Galat, Keadaan

kendali = Blueprint("kendali", __name__, template_folder="templates")

JALUR = {
    "angkakredit/save": "Simpan angka kredit",
    "pns/rw-angkakredit": "Baca riwayat angka kredit",
    "pns/data-utama": "Baca data utama",
    "pns/rw-jabatan": "Baca riwayat jabatan",
    "pns/rw-golongan": "Baca riwayat golongan",
    "referensi/ref-unor": "Baca unit organisasi",
    "oauth2/token": "Token pengelola API",
    "sso/token": "Token SSO",
    "*": "Semua permintaan",
}
MAKS_KALI = 1000


def _keadaan() -> Keadaan:
    keadaan: Keadaan = current_app.config["KEADAAN"]
    return keadaan


@kendali.get("/_kendali")
def lihat() -> Response:
    keadaan = _keadaan()
    return jsonify(
        aturan=[_tampil(a) for a in keadaan.aturan()],
        panggilan=keadaan.panggilan(),
        tersimpan=keadaan.tersimpan(),
        angka_kredit=keadaan.tersimpan()["rw_angkakredit"],
    )


@kendali.post("/_kendali")
def pasang() -> tuple[Response, int] | Response:
    badan = request.get_json(silent=True)
    daftar = badan.get("aturan") if isinstance(badan, dict) else None
    if not isinstance(daftar, list):
        return jsonify(pesan='Kirim {"aturan": [{"jalur", "galat", "kali"}]}.'), 422
    try:
        aturan = [_baca(isi) for isi in daftar]
    except (KeyError, TypeError, ValueError) as galat:
        pilihan = ", ".join(Galat)
        return jsonify(pesan=f"Aturan tidak dikenal: {galat}. Galat yang ada: {pilihan}."), 422
    _keadaan().pasang(aturan)
    return lihat()


@kendali.delete("/_kendali")
def hapus() -> Response:
    """Back to the beginning; `?hanya=aturan` leaves what was saved."""
    _keadaan().bersihkan(simpanan=request.args.get("hanya") != "aturan")
    return lihat()


@kendali.get("/")
def halaman() -> str:
    keadaan = _keadaan()
    return render_template(
        "siasn.html",
        aturan=keadaan.aturan(),
        panggilan=keadaan.panggilan(),
        angka_kredit=keadaan.tersimpan()["rw_angkakredit"],
        pilihan_jalur=JALUR,
        pilihan_galat=list(Galat),
        banyak_pns=len(keadaan.pns),
        banyak_unor=len(keadaan.ref_unor),
    )


@kendali.post("/kendali")
def dari_halaman() -> ResponseDasar:
    formulir = request.form
    if formulir.get("perintah") == "pasang":
        try:
            _keadaan().pasang([_baca(formulir.to_dict())])
        except (KeyError, ValueError):
            return Response("Gangguan itu tidak dikenal. Kembali, lalu pilih dari daftar.", 422)
    else:
        _keadaan().bersihkan(simpanan=formulir.get("perintah") == "awal")
    return redirect("/", code=303)


def _baca(isi: Any) -> Aturan:
    if not isinstance(isi, dict):
        raise TypeError(f"{isi!r}")
    kali = int(isi.get("kali", 1))
    if not 1 <= kali <= MAKS_KALI:
        raise ValueError(f"kali {kali}")
    return Aturan(
        jalur=str(isi["jalur"]).strip("/"),
        galat=Galat(str(isi["galat"])),
        kali=kali,
        detik=min(float(isi.get("detik", 2.0)), 60.0),
    )


def _tampil(aturan: Aturan) -> dict[str, Any]:
    return {
        "jalur": aturan.jalur,
        "galat": aturan.galat,
        "kali": aturan.kali,
        "detik": aturan.detik,
    }
