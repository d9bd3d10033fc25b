"""Two administrators on one page: the later one is told, and nothing of either is lost."""

import json
import re

import pytest
from flask.testing import FlaskClient

from deploy.lokal.demo import muat
from tests.integration.gateway.conftest import Jam, bangun

DASAR = "SK yang diketik kemudian"
POST = {
    "jabatan": "Pengolah data uji",
    "kelompok_jabatan": "PELAKSANA",
    "jenis_penugasan": "PLT",
    "mulai": "2026-02-01",
    "selesai": "",
    "alasan": DASAR,
}


@pytest.fixture(scope="module")
def akun() -> dict:
    return next(a for a in muat.accounts() if "ADMIN_INSTANSI" in a["peran"])


@pytest.fixture(scope="module")
def app(pengaturan, alamat_layanan, akun, tmp_path_factory):
    berkas = tmp_path_factory.mktemp("akun") / "akun.json"
    berkas.write_text(json.dumps([akun]))
    yield from bangun(pengaturan(**alamat_layanan), berkas, Jam())


@pytest.fixture
def admin(klien, akun) -> FlaskClient:
    isi = {"nip": akun["nip"], "sandi": akun["sandi"]}
    klien.post("/masuk", data=isi | rahasia(klien, "/masuk"))
    return klien


def rahasia(klien: FlaskClient, jalur: str) -> dict[str, str]:
    """What each form has anew: the first form of the page that has a version, and its token."""
    teks = klien.get(jalur).text
    nama = ("csrf_token", "etag")
    ada = {n: re.search(rf'name="{n}"[^>]*value="([^"]*)"', teks) for n in nama}
    return {n: cocok.group(1) for n, cocok in ada.items() if cocok}


def orang() -> str:
    return muat.identity("pegawai", "pengolah-konten")


def tersimpan(halaman: str) -> str:
    """The rank in the form as it stands."""
    return re.search(r'name="golongan"[^>]*value="([^"]*)"', halaman).group(1)


def berubah(admin: FlaskClient, jalur: str, isi: dict[str, str]) -> dict[str, str]:
    """The page as it was before somebody else saved `isi`."""
    lama = rahasia(admin, jalur)
    jawaban = admin.post(jalur, data=isi | lama)
    assert jawaban.status_code == 303, jawaban.text
    return lama


@pytest.mark.parametrize("langkah", ["", "/gabung", "/nonaktifkan"])
def test_a_stale_step_on_a_unit_shows_both(admin, langkah):
    daftar = admin.get("/manajemen/unor").text
    unor = re.findall(r'href="(/manajemen/unor/[^"/]+)"', daftar)[-1]
    kini = re.search(r"<h1[^>]*>([^<]+)", admin.get(unor).text).group(1).strip()
    induk = re.search(r'value="([^"]+)" selected', admin.get(unor).text).group(1)
    baru = {"nama": f"{kini} satu", "induk_id": induk, "alasan": "SK"}
    lama = berubah(admin, unor, baru)
    isi = {"nama": "Nama dari tab lama", "induk_id": induk, "ke_unor_id": induk, "alasan": DASAR}
    jawaban = admin.post(f"{unor}{langkah}", data=isi | lama)
    assert jawaban.status_code == 412, jawaban.text
    assert DASAR in jawaban.text
    assert f"{kini} satu" in jawaban.text or langkah
    assert f"<h1>{kini} satu" in admin.get(unor).text


@pytest.mark.parametrize(
    ("langkah", "isi"),
    [
        ("", {"golongan": "III/b", "kedudukan_hukum": "01", "alasan": DASAR}),
        ("/ikuti-siasn", {"alasan": DASAR}),
        ("/penugasan", POST),
        ("/mutasi", POST),
        ("/penugasan/{p}/akhiri", {"selesai": "2026-12-31", "alasan": DASAR}),
        ("/penugasan/{p}/jenis-skp", {"jenis_skp": "JPT", "alasan": DASAR}),
    ],
)
def test_a_stale_step_on_a_person_keeps_what_was_typed(admin, langkah, isi):
    jalur = f"/manajemen/pegawai/{orang()}"
    halaman = admin.get(jalur).text
    post = re.search(r'id="p-([^"]+)"', halaman).group(1)
    unor = re.search(r'href="/manajemen/unor/([^"/]+)"', halaman).group(1)
    golongan = "III/a" if tersimpan(halaman) == "III/c" else "III/c"
    ubah = {"golongan": golongan, "kedudukan_hukum": "01", "alasan": "SK"}
    lama = berubah(admin, jalur, ubah)
    jawaban = admin.post(f"{jalur}{langkah.format(p=post)}", data=isi | {"unor_id": unor} | lama)
    assert jawaban.status_code == 412, jawaban.text
    assert DASAR in jawaban.text
    bagian = jawaban.text.split('class="kotak"')
    if not langkah:
        satu = next(b for b in bagian if "Golongan ruang" in b)
        assert golongan in satu, "what the other one saved stands beside it"
        assert "III/b" in satu
    if langkah.endswith("jenis-skp"):
        satu = next(b for b in bagian if "Bentuk SKP" in b)
        assert "Belum ada" not in satu
        assert ">JPT</textarea>" not in satu, "a choice is shown in its words"
    assert tersimpan(admin.get(jalur).text) == golongan, "the stale step changed nothing"


def test_the_later_one_chooses_field_by_field_and_must_choose_each(admin):
    jalur = f"/manajemen/pegawai/{orang()}"
    golongan = "III/a" if tersimpan(admin.get(jalur).text) == "III/c" else "III/c"
    lama = berubah(admin, jalur, {"golongan": golongan, "kedudukan_hukum": "02", "alasan": "SK"})
    isi = {"golongan": "III/d", "kedudukan_hukum": "01", "alasan": DASAR}
    halaman = admin.post(jalur, data=isi | lama).text
    assert halaman.count('name="_gabung"') == 2, "the reason is stored nowhere: nothing to choose"
    kini = dict(re.findall(r'name="_kini-(\w+)" value="([^"]*)"', halaman))
    assert kini == {"golongan": golongan, "kedudukan_hukum": "02"}
    etag = re.search(r'name="etag" value="([^"]*)"', halaman).group(1)
    dasar = isi | {"csrf_token": lama["csrf_token"], "etag": etag, "_gabung": list(kini)}
    dasar |= {f"_kini-{nama}": nilai for nama, nilai in kini.items()}
    satu_saja = dasar | {"_pakai-golongan": "saya"}
    lagi = admin.post(jalur, data=satu_saja)
    assert lagi.status_code == 412
    assert "Pilih salah satu untuk setiap isian" in lagi.text
    assert "III/d" in lagi.text
    assert DASAR in lagi.text
    etag = re.search(r'name="etag" value="([^"]*)"', lagi.text).group(1)
    pilihan = {"_pakai-golongan": "saya", "_pakai-kedudukan_hukum": "tersimpan", "etag": etag}
    jawaban = admin.post(jalur, data=dasar | pilihan)
    assert jawaban.status_code == 303, jawaban.text
    sesudah = admin.get(jalur).text
    assert tersimpan(sesudah) == "III/d"
    assert re.search(r'value="02" selected', sesudah)
    kembali = rahasia(admin, jalur) | {
        "golongan": "III/c",
        "kedudukan_hukum": "01",
        "alasan": "SK",
    }
    assert admin.post(jalur, data=kembali).status_code == 303
