"""Every route × everybody: who is let in, in one table that a person can read.

`tabel.txt` is the expectation. A sign says how the door answers:

    +  let in (what follows is about the content: done, or refused for its state, version, form)
    -  refused: not for this person (403)
    ?  hidden: for this person it does not exist (404)
    m  must log in (401; a page leads to the log-in)

The table lists every route of the application; a new route without a line fails, and so does a
line without a route.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from apiflask import APIFlask

from services.gateway.auth import BAWAAN
from tests.architecture.pohon import ROOT
from tests.integration.gateway.izin.kabupaten import PELAKU, TAHUN, nip
from tests.integration.gateway.izin.orang import API, Pengunjung

TABEL = Path(__file__).with_name("tabel.txt")
KINI = ROOT / ".data" / "uji" / "izin.txt"
"""The table as it came out, for whoever changes a rule and wants to see all it moves."""
# What ends the visitor's own session or changes his password is tested with accounts of its own.
SENDIRI = {"/keluar", "/akun/sandi", f"{API}/sesi", f"{API}/sesi/klien", f"{API}/sesi/sandi"}
ETAG_BASI = "999999"
"""Whoever is let in meets a stale version: knocking changes nothing."""
FORMULIR = {
    "catatan": "Uji izin",
    "nilai": "BAIK",
    "jenis": "TAHUNAN",
    "tahun": str(TAHUN),
    "naik": "ya",
    "langkah": "TOLAK",
    "nama": "Uji izin",
    "nip": nip("lain"),
    "ketua_nip": nip("lain"),
    "mulai": f"{TAHUN}-01-01",
    "selesai": f"{TAHUN}-12-31",
}
"""What a form of the pages may need so that it is not about the form."""


TANYA = dict.fromkeys(
    (f"{API}/skp/<skp_id>/matriks/calon", f"{API}/cari-pegawai"), f"?nip={nip('lain')}"
) | dict.fromkeys(
    (f"{API}/pelaporan/dokumen", f"{API}/pelaporan/pelapor", f"{API}/unduhan/pelaporan"),
    f"?tahun={TAHUN}&jenis=TAHUNAN",
)
"""What a read cannot be asked without."""


def rute(app: APIFlask) -> list[tuple[str, str]]:
    """(method, address with its parameters) of every view, a line for each choice of a step."""
    hasil = set()
    for aturan in app.url_map.iter_rules():
        if aturan.endpoint in BAWAAN or "filename" in aturan.arguments:
            continue
        for metode in aturan.methods - {"HEAD", "OPTIONS"}:
            if aturan.rule in SENDIRI and metode != "GET":
                continue
            hasil.update((metode, alamat) for alamat in _jabarkan(aturan.rule))
    return sorted(hasil, key=lambda satu: (not satu[1].startswith(API), satu[1], satu[0]))


def _jabarkan(alamat: str) -> list[str]:
    """`<any('a', 'b'):x>` as two addresses; `<skp_id>` stays."""
    pilihan = re.search(r"<any\(([^)]*)\):\w+>", alamat)
    if pilihan is None:
        return [re.sub(r"<(?:\w+:)?(\w+)>", r"<\1>", alamat)]
    kata = [satu.strip(" '") for satu in pilihan.group(1).split(",")]
    return [j for k in kata for j in _jabarkan(alamat.replace(pilihan.group(0), k))]


def tanda(siapa: Pengunjung, metode: str, alamat: str, isi: Any, etag: str) -> str:
    jawaban = siapa.ketuk(metode, alamat, isi, etag if metode != "GET" else "")
    ke = jawaban.headers.get("Location", "")
    if jawaban.status_code == 401 or "/masuk" in ke:
        return "m"
    assert jawaban.status_code not in {405, 500}, f"{metode} {alamat}: {jawaban.text[:300]}"
    return {403: "-", 404: "?"}.get(jawaban.status_code, "+")


def contoh(app: APIFlask) -> dict[tuple[str, str], Any]:
    """The example body of each route of the API, from its own document."""
    hasil = {}
    for alamat, cara in app.spec["paths"].items():
        for metode, isi in cara.items():
            for jenis in (isi.get("requestBody") or {}).get("content", {}).values():
                kunci = (metode.upper(), re.sub(r"{(\w+)}", r"<\1>", alamat))
                hasil[kunci] = jenis.get("example")
    return hasil


def _dengan_id(isi: Any, benda: dict[str, str]) -> Any:
    """The example, speaking of the things that exist here."""
    return isi and {k: _id_di(k, v, benda) for k, v in isi.items()}


def _id_di(nama: str, nilai: Any, benda: dict[str, str]) -> Any:
    if not nama.endswith("_id") or nama not in benda:
        return nilai
    return [benda[nama]] if isinstance(nilai, list) else benda[nama]


def _etag(alamat: str, orang: dict[str, Pengunjung], benda: dict[str, str]) -> str:
    """Assessment compares the version before it asks who changes: there the door needs the key."""
    if "capaian" in alamat:
        return ""
    if "<periode_id>" not in alamat:
        return ETAG_BASI
    jalur = f"/penilaian/{benda['periode_id']}"
    return orang["pemilik"].minta("GET", jalur)["periode"]["etag"]


def _baca(baris: str) -> tuple[str, str, str]:
    metode, alamat, *tanda_ = baris.split()
    return metode, alamat, "".join(tanda_)


def tabel() -> dict[tuple[str, str], str]:
    semua = [b for b in TABEL.read_text().splitlines() if b and not b.startswith(("#", " "))]
    return {(m, a): t for m, a, t in map(_baca, semua)}


@pytest.mark.timeout(600)
def test_everybody_at_every_door(pintu, orang, benda):
    harap, kini = tabel(), {}
    badan = contoh(pintu)
    with pintu.app_context():
        semua = rute(pintu)
    for metode, alamat in semua:
        nyata = re.sub(r"<(\w+)>", lambda p: benda[p.group(1)], alamat)
        nyata += TANYA.get(alamat, "")
        isi = _dengan_id(
            badan.get((metode, alamat), None if alamat.startswith(API) else FORMULIR), benda
        )
        kini[metode, alamat] = "".join(
            tanda(orang[kunci], metode, nyata, isi, _etag(alamat, orang, benda))
            for kunci in PELAKU
        )
    KINI.parent.mkdir(parents=True, exist_ok=True)
    KINI.write_text(tulis(kini))
    assert kini.keys() == harap.keys()
    assert {k: (harap[k], kini[k]) for k in harap if harap[k] != kini[k]} == {}


def tulis(kini: dict[tuple[str, str], str]) -> str:
    lebar = 90
    kepala = [f"# {nomor:2}. {kunci:10} {arti}" for nomor, (kunci, arti) in
              enumerate(PELAKU.items(), start=1)]  # fmt: skip
    judul = " " * lebar + " ".join(f"{n:>2}" for n in range(1, len(PELAKU) + 1))
    baris = [f"{f'{m} {a}':{lebar}}" + " ".join(f"{t:>2}" for t in ts) for (m, a), ts in
             kini.items()]  # fmt: skip
    return "\n".join([*kepala, judul, *baris]) + "\n"
