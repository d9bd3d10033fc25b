"""The API on real services: versions, keys against doing a thing twice, whose data it is."""

import json

import pytest
import sqlalchemy as sa

from deploy.lokal.demo import muat
from tests.integration.gateway.conftest import Jam, bangun

API = "/api/v1"
SKP_BARU = {
    "periode_mulai": "2026-01-01",
    "periode_selesai": "2026-12-31",
    "pendekatan": "KUANTITATIF",
}
RHK = {
    "klasifikasi": "INDIVIDU",
    "jenis": "TAMBAHAN",
    "rencana_hasil_kerja": "Layanan data tersedia tanpa gangguan",
}


@pytest.fixture(scope="module")
def orang() -> dict[str, dict]:
    """People of the demo agency by their key."""
    kunci = {muat.identity("pegawai", row.kunci): row.kunci for row in muat.agensi.people()}
    return {kunci[akun["pegawai_id"]]: akun for akun in muat.accounts()}


@pytest.fixture(scope="module")
def app(pengaturan, alamat_layanan, orang, tmp_path_factory):
    berkas = tmp_path_factory.mktemp("akun") / "akun.json"
    berkas.write_text(json.dumps(list(orang.values())))
    yield from bangun(pengaturan(**alamat_layanan), berkas, Jam())


@pytest.fixture
def masuk(klien, orang):
    def jalankan(kunci: str) -> dict[str, str]:
        akun = orang[kunci]
        jawaban = klien.post(f"{API}/sesi", json={"nip": akun["nip"], "sandi": akun["sandi"]})
        assert jawaban.status_code == 201, jawaban.text
        return {"Authorization": f"Bearer {jawaban.json['token']}"}

    return jalankan


@pytest.fixture
def skp(klien, masuk):
    """A fresh plan of one person, as it was answered, and his headers."""
    kepala = masuk("prakom-pertama")
    for lama in klien.get(f"{API}/skp", headers=kepala).json["items"]:
        etag = {"If-Match": f'"{lama["etag"]}"'}
        assert (
            klien.delete(f"{API}/skp/{lama['skp_id']}", headers=kepala | etag).status_code == 204
        )
    jawaban = klien.post(f"{API}/skp", json=SKP_BARU, headers=kepala)
    assert jawaban.status_code == 201, jawaban.text
    return jawaban, kepala


def test_health_is_good(klien):
    jawaban = klien.get("/healthz")
    assert (jawaban.status_code, jawaban.json["status"]) == (200, "SEHAT"), jawaban.text


def test_a_new_plan_has_a_place_and_a_version(klien, skp):
    jawaban, kepala = skp
    assert jawaban.headers["Location"] == f"{API}/skp/{jawaban.json['skp_id']}"
    assert jawaban.headers["ETag"] == f'"{jawaban.json["etag"]}"'
    assert (jawaban.json["status"], jawaban.json["tahun"]) == ("DRAFT", 2026)
    lihat = klien.get(jawaban.headers["Location"], headers=kepala)
    assert lihat.json == jawaban.json
    assert lihat.headers["ETag"] == jawaban.headers["ETag"]
    daftar = klien.get(f"{API}/skp?tahun=2026", headers=kepala).json
    assert [satu["skp_id"] for satu in daftar["items"]] == [jawaban.json["skp_id"]]
    assert daftar["next_page_token"] == ""


def test_a_stale_edit_is_refused_and_changes_nothing(klien, skp):
    jawaban, kepala = skp
    alamat, etag = jawaban.headers["Location"], {"If-Match": jawaban.headers["ETag"]}
    tambah = klien.post(f"{alamat}/rhk", json=RHK, headers=kepala | etag)
    assert tambah.status_code == 201, tambah.text
    assert tambah.headers["Location"] == f"{alamat}/rhk/{tambah.json['rhk_id']}"
    assert tambah.headers["ETag"] != jawaban.headers["ETag"]
    usang = klien.post(f"{alamat}/rhk", json=RHK, headers=kepala | etag)
    assert usang.status_code == 412
    assert usang.json["reason"] == "SUDAH_BERUBAH"
    assert len(klien.get(alamat, headers=kepala).json["rhk"]) == 1
    tanpa = klien.post(f"{alamat}/rhk", json=RHK, headers=kepala)
    assert tanpa.status_code == 428


def test_a_refusal_of_the_state_says_the_state(klien, skp):
    jawaban, kepala = skp
    etag = {"If-Match": jawaban.headers["ETag"]}
    ajukan = klien.post(f"{jawaban.headers['Location']}/ajukan", headers=kepala | etag)
    assert ajukan.status_code == 409
    assert ajukan.json["reason"] == "SKP_ATASAN_BELUM_DISETUJUI"
    assert ajukan.json["title"] == "SKP atasan belum disetujui"


def test_fields_that_the_service_refuses_are_named_as_they_were_sent(klien, skp):
    jawaban, kepala = skp
    etag = {"If-Match": jawaban.headers["ETag"]}
    isi = RHK | {"rencana_hasil_kerja": "  "}
    salah = klien.post(f"{jawaban.headers['Location']}/rhk", json=isi, headers=kepala | etag)
    assert salah.status_code == 422
    assert "rencana_hasil_kerja" in {satu["field"] for satu in salah.json["errors"]}


def test_the_same_key_does_a_thing_once_and_answers_the_same(klien, skp):
    jawaban, kepala = skp
    alamat = jawaban.headers["Location"]
    kepala |= {"If-Match": jawaban.headers["ETag"], "Idempotency-Key": f"kunci-{alamat[-12:]}"}
    pertama = klien.post(f"{alamat}/rhk", json=RHK, headers=kepala)
    ulang = klien.post(f"{alamat}/rhk", json=RHK, headers=kepala)
    assert (pertama.status_code, ulang.status_code) == (201, 201), ulang.text
    assert pertama.json == ulang.json
    assert len(klien.get(alamat, headers=kepala).json["rhk"]) == 1
    lain = klien.post(f"{alamat}/rhk", json=RHK | {"jenis": "UTAMA"}, headers=kepala)
    assert lain.status_code == 422
    assert lain.json["reason"] == "KUNCI_IDEMPOTENSI_DIPAKAI"


def test_somebody_elses_plan_is_not_shown(klien, skp, masuk):
    jawaban, _ = skp
    asing = klien.get(jawaban.headers["Location"], headers=masuk("guru-pppk"))
    assert asing.status_code in {403, 404}
    assert jawaban.json["pegawai"]["nama"] not in asing.text


@pytest.mark.parametrize("skp_id", ["bukan-id", "00000000-0000-7000-8000-000000000000", "%27--"])
def test_an_id_that_leads_nowhere(klien, masuk, skp_id):
    jawaban = klien.get(f"{API}/skp/{skp_id}", headers=masuk("guru-pppk"))
    assert jawaban.status_code == 404, jawaban.text
    assert jawaban.json["reason"] == "TIDAK_DITEMUKAN"


def test_the_profile_and_its_contact(klien, masuk, app, orang):
    kepala = masuk("prakom-pertama")
    saya = klien.get(f"{API}/saya", headers=kepala)
    assert saya.status_code == 200, saya.text
    assert saya.json["nip"] == orang["prakom-pertama"]["nip"]
    assert saya.json["penugasan"][0]["alasan_penilai"]
    etag = {"If-Match": saya.headers["ETag"]}
    isi = {"email": "alamat.baru@contoh.go.id"}
    ubah = klien.patch(f"{API}/saya/kontak", json=isi, headers=kepala | etag)
    assert ubah.status_code == 200, ubah.text
    assert ubah.json["email"] == isi["email"]
    assert ubah.json["telepon"] == saya.json["telepon"]
    with app.extensions["akun"].db.reading() as conn:
        surel = sa.text("SELECT email FROM akun WHERE pegawai_id = :p")
        assert conn.scalar(surel, {"p": saya.json["pegawai_id"]}) == isi["email"]


def test_units_and_what_was_never_synchronised(klien, masuk):
    kepala = masuk("prakom-pertama")
    unor = klien.get(f"{API}/unor", headers=kepala)
    assert unor.status_code == 200
    assert len(unor.json["items"]) > 5
    sinkron = klien.get(f"{API}/saya/sinkron-siasn", headers=kepala)
    assert sinkron.status_code == 404
    mulai = klien.post(f"{API}/saya/sinkron-siasn", headers=kepala)
    assert mulai.status_code == 202, mulai.text
    assert mulai.json["status"] == "MENUNGGU"


@pytest.mark.parametrize("jalur", [
    "skp-bawahan", "skp-bawahan?tahun=2026&status=BELUM", "penilaian", "pesan",
    "penilaian-bawahan?jenis=TAHUNAN", "pak", "pak-bawahan?menunggu_saya=true",
    "capaian-organisasi?tahun=2026&jenis=TAHUNAN",
])  # fmt: skip
def test_lists_have_one_shape(klien, masuk, jalur):
    jawaban = klien.get(f"{API}/{jalur}", headers=masuk("kadis-kominfo"))
    assert jawaban.status_code == 200, jawaban.text
    assert {"items", "next_page_token"} <= set(jawaban.json)


def test_pages_of_a_list_follow_one_another(klien, masuk):
    kepala = masuk("kadis-kominfo")
    alamat = f"{API}/skp-bawahan?tahun=2026&status=BELUM&page_size=1"
    pertama = klien.get(alamat, headers=kepala).json
    assert len(pertama["items"]) == 1
    lanjut = pertama["next_page_token"]
    assert lanjut
    kedua = klien.get(f"{alamat}&page_token={lanjut}", headers=kepala).json
    assert kedua["items"] != pertama["items"]


def test_the_dashboard_and_the_bell(klien, masuk):
    kepala = masuk("kadis-kominfo")
    dashboard = klien.get(f"{API}/dashboard/pengisian?tahun=2026", headers=kepala)
    assert dashboard.status_code == 200, dashboard.text
    assert dashboard.json["jumlah"]["belum"] > 0
    assert klien.get(f"{API}/pesan/belum-dibaca", headers=kepala).json == {"jumlah": 0}
    assert klien.post(f"{API}/pesan/dibaca", headers=kepala).status_code == 204


def test_an_old_balance_may_come_as_a_form_with_a_file(klien, masuk):
    from io import BytesIO

    isi = {
        "sumber": "TUGAS_JABATAN",
        "total_ak": "32.33",
        "tanggal_sk": "2022-12-30",
        "berkas": (BytesIO(b"%PDF-1.7 isi"), "pak 2022.pdf"),
    }
    jawaban = klien.post(
        f"{API}/angka-kredit/saldo",
        data=isi,
        headers=masuk("prakom-pertama"),
        content_type="multipart/form-data",
    )
    assert jawaban.status_code in {201, 404, 409, 422}, jawaban.text
    assert jawaban.json.get("reason") not in {"TIPE_ISI_SALAH", "JSON_RUSAK"}
    if jawaban.status_code == 422:
        assert {"berkas", "nama_berkas"}.isdisjoint(
            {satu["field"] for satu in jawaban.json.get("errors", [])}
        )
