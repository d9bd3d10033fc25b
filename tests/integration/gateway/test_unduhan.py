"""Lists as files, over the API and as the pages do: filters hold, and whose data it is."""

import csv
import io
import json
import re

import pytest
from python_calamine import CalamineWorkbook

from deploy.lokal.demo import muat
from tests.integration.gateway.conftest import Jam, bangun

API = "/api/v1/unduhan"


@pytest.fixture(scope="module")
def orang() -> dict[str, dict]:
    kunci = {muat.identity("pegawai", row.kunci): row.kunci for row in muat.agensi.people()}
    return {kunci[akun["pegawai_id"]]: akun for akun in muat.accounts()}


@pytest.fixture(scope="module")
def app(pengaturan, alamat_layanan, orang, tmp_path_factory):
    berkas = tmp_path_factory.mktemp("akun") / "akun.json"
    berkas.write_text(json.dumps(list(orang.values())))
    yield from bangun(pengaturan(**alamat_layanan), berkas, Jam())


@pytest.fixture(scope="module")
def admin(orang) -> str:
    return next(k for k, a in orang.items() if "ADMIN_INSTANSI" in a["peran"])


@pytest.fixture
def masuk(klien, orang):
    def jalankan(kunci: str) -> dict[str, str]:
        akun = orang[kunci]
        jawaban = klien.post("/api/v1/sesi", json={"nip": akun["nip"], "sandi": akun["sandi"]})
        assert jawaban.status_code == 201, jawaban.text
        return {"Authorization": f"Bearer {jawaban.json['token']}"}

    return jalankan


def baris(jawaban) -> list[list]:
    assert jawaban.status_code == 200, jawaban.text
    if "csv" in jawaban.content_type:
        return list(csv.reader(io.StringIO(jawaban.data.decode("utf-8-sig"), newline="")))
    return (
        CalamineWorkbook.from_filelike(io.BytesIO(jawaban.data)).get_sheet_by_index(0).to_python()
    )


def test_every_person_of_the_list_is_in_the_file_page_after_page(klien, masuk, admin):
    kepala, semua, token = masuk(admin), [], ""
    while True:
        jawab = klien.get(f"/api/v1/pegawai?page_size=7&page_token={token}", headers=kepala).json
        semua += [satu["nip"] for satu in jawab["items"]]
        if not (token := jawab["next_page_token"]):
            break
    for bentuk in ("csv", "xlsx"):
        isi = baris(klien.get(f"{API}/pegawai?bentuk={bentuk}", headers=kepala))
        assert [satu[0] for satu in isi[1:]] == semua
        assert isi[0][:2] == ["NIP", "Nama"]


def test_the_filter_of_the_list_holds_in_the_file(klien, masuk, admin):
    isi = baris(klien.get(f"{API}/pegawai?bentuk=csv&kelompok_jabatan=JF", headers=masuk(admin)))
    assert len(isi) > 1
    assert {satu[5] for satu in isi[1:]} == {"Jabatan fungsional"}


def test_an_unknown_kind_of_file_is_refused_with_the_kinds_there_are(klien, masuk, admin):
    jawaban = klien.get(f"{API}/pegawai?bentuk=pdf", headers=masuk(admin))
    assert jawaban.status_code == 422
    assert jawaban.json["errors"] == [{"field": "bentuk", "pesan": "Pilih salah satu: xlsx, csv."}]


def test_who_may_not_read_the_list_does_not_get_the_file(klien, masuk):
    assert klien.get(f"{API}/pegawai", headers=masuk("prakom-pertama")).status_code == 403


@pytest.mark.parametrize("daftar", ["unor", "tim-kerja", "permintaan-data", "skp-bawahan"])
@pytest.mark.parametrize("bentuk", ["xlsx", "csv"])
def test_each_list_has_its_head_and_its_name(klien, masuk, admin, daftar, bentuk):
    jawaban = klien.get(f"{API}/{daftar}?bentuk={bentuk}", headers=masuk(admin))
    assert len(baris(jawaban)[0]) > 4
    assert f"{daftar}" in jawaban.headers["Content-Disposition"]
    assert jawaban.headers["Cache-Control"] == "no-store"


def test_a_plan_is_taken_away_a_row_for_each_indicator(klien, masuk):
    kepala = masuk("sandiman")
    periode = {"periode_mulai": "2026-01-01", "periode_selesai": "2026-12-31"}
    skp = klien.post("/api/v1/skp", json=periode | {"pendekatan": "KUANTITATIF"}, headers=kepala)
    alamat, etag = skp.headers["Location"], skp.headers["ETag"]
    rhk = {"klasifikasi": "INDIVIDU", "jenis": "TAMBAHAN", "rencana_hasil_kerja": "=Hasil"}
    jawab = klien.post(f"{alamat}/rhk", json=rhk, headers=kepala | {"If-Match": etag})
    ukuran = {"aspek": "KUANTITAS", "indikator": "Jumlah data", "target": "4 data"}
    jawab = klien.post(
        f"{alamat}/rhk/{jawab.json['rhk_id']}/indikator",
        json=ukuran,
        headers=kepala | {"If-Match": jawab.headers["ETag"]},
    )
    assert jawab.status_code == 201, jawab.text
    unduh = f"{API}{alamat.removeprefix('/api/v1')}/rhk"
    isi = baris(klien.get(f"{unduh}?bentuk=csv", headers=kepala))
    assert isi[1] == ["1", "Tambahan", "RHK Individu", "'=Hasil", "", "", "Kuantitas",
                      "Jumlah data", "4 data", ""]  # fmt: skip
    assert baris(klien.get(unduh, headers=kepala))[1][3] == "=Hasil"
    assert klien.get(unduh, headers=masuk("prakom-muda")).status_code == 403


def test_the_page_offers_its_list_with_the_filters_that_hold_now(klien, orang, admin):
    akun = orang[admin]
    halaman = klien.get("/masuk").text
    token = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', halaman).group(1)
    klien.post("/masuk", data={"nip": akun["nip"], "sandi": akun["sandi"], "csrf_token": token})
    teks = klien.get("/manajemen/pegawai?kelompok=JF&_external=1&endpoint=x").text
    alamat = re.search(r'href="(/unduhan/pegawai[^"]*bentuk=csv[^"]*)"', teks)
    alamat = alamat or re.search(r'href="(/unduhan/pegawai\?[^"]*csv[^"]*)"', teks)
    assert alamat is not None
    isi = baris(klien.get(alamat.group(1).replace("&amp;", "&")))
    assert {satu[5] for satu in isi[1:]} == {"Jabatan fungsional"}
