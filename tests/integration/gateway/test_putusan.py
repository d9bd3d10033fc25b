"""Many plans decided in one request: each by itself, each with its own result."""

import json

import pytest

from deploy.lokal.demo import muat
from tests.integration.gateway.conftest import Jam, bangun
from tests.integration.gateway.test_skp import API, SKP_BARU

STAF = ("humas-pertama", "humas-pppk", "humas-muda")
KEPALA = "sekdis-kominfo"
"""Plt of their unit; other modules of this service leave these four alone."""
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Layanan data tersedia tanpa gangguan",
    "sementara": True,
}
INDIKATOR = {"aspek": "KUANTITAS", "indikator": "Layanan", "target": "12 layanan"}


@pytest.fixture(scope="module")
def orang() -> dict[str, dict]:
    kunci = {muat.identity("pegawai", row.kunci): row.kunci for row in muat.agensi.people()}
    return {kunci[akun["pegawai_id"]]: akun for akun in muat.accounts()}


@pytest.fixture(scope="module")
def app(pengaturan, alamat_layanan, orang, tmp_path_factory):
    berkas = tmp_path_factory.mktemp("akun") / "akun.json"
    berkas.write_text(json.dumps(list(orang.values())))
    yield from bangun(pengaturan(**alamat_layanan), berkas, Jam())


@pytest.fixture
def kepala(klien, orang):
    def jalankan(kunci: str) -> dict[str, str]:
        akun = orang[kunci]
        jawaban = klien.post(f"{API}/sesi", json={"nip": akun["nip"], "sandi": akun["sandi"]})
        return {"Authorization": f"Bearer {jawaban.json['token']}"}

    return jalankan


@pytest.fixture
def diajukan(klien, kepala):
    """A submitted plan of each of three people of one head."""
    hasil = []
    for kunci in STAF:
        saya = kepala(kunci)
        ada = klien.get(f"{API}/skp", headers=saya).json["items"]
        skp = ada[0] if ada else klien.post(f"{API}/skp", json=SKP_BARU, headers=saya).json
        jalur = f"{API}/skp/{skp['skp_id']}"
        skp = klien.get(jalur, headers=saya).json
        if skp["status"] == "PERSETUJUAN":
            kembali = {"If-Match": f'"{skp["etag"]}"'} | kepala(KEPALA)
            klien.post(f"{jalur}/kembalikan", json={"catatan": "x"}, headers=kembali)
            skp = klien.get(jalur, headers=saya).json
        if not skp["rhk"]:
            etag = {"If-Match": f'"{skp["etag"]}"'}
            skp = klien.post(f"{jalur}/rhk", json=RHK, headers=saya | etag).json
            etag = {"If-Match": f'"{skp["etag"]}"'}
            tempat = f"{jalur}/rhk/{skp['rhk_id']}/indikator"
            skp = klien.post(tempat, json=INDIKATOR, headers=saya | etag).json
        if skp["status"] == "DRAFT":
            etag = {"If-Match": f'"{skp["etag"]}"'}
            jawaban = klien.post(f"{jalur}/ajukan", headers=saya | etag)
            assert jawaban.status_code == 200, jawaban.text
            skp = jawaban.json
        hasil.append({"skp_id": skp["skp_id"], "etag": skp["etag"]})
    return hasil


def putus(klien, siapa, skp, putusan="SETUJUI", **lain):
    isi = {"putusan": putusan, "skp": skp} | lain.pop("isi", {})
    return klien.post(f"{API}/skp-bawahan/putusan", json=isi, headers=siapa | lain)


def test_each_plan_has_its_own_result(klien, kepala, diajukan):
    kabid = kepala(KEPALA)
    basi = [diajukan[0], diajukan[1] | {"etag": "1"}, {"skp_id": "tidak-ada", "etag": "1"}]
    jawaban = putus(klien, kabid, basi)
    assert jawaban.status_code == 200, jawaban.text
    assert (jawaban.json["berhasil"], jawaban.json["gagal"]) == (1, 2)
    satu, dua, tiga = jawaban.json["hasil"]
    assert (satu["berhasil"], satu["status"]) == (True, "PERSETUJUAN")
    assert (dua["berhasil"], dua["reason"]) == (False, "SUDAH_BERUBAH")
    assert tiga["reason"] == "TIDAK_DITEMUKAN"
    lagi = putus(klien, kabid, diajukan)
    assert [h["reason"] for h in lagi.json["hasil"]] == ["SKP_BUKAN_PENGAJUAN", "", ""]


def test_the_same_request_twice_decides_once(klien, kepala, diajukan):
    kabid = kepala(KEPALA)
    kunci = {"Idempotency-Key": f"putusan-{diajukan[0]['etag']}-{diajukan[0]['skp_id']}"}
    pertama, kedua = putus(klien, kabid, diajukan, **kunci), putus(klien, kabid, diajukan, **kunci)
    assert pertama.json == kedua.json
    assert pertama.json["berhasil"] == 3


def test_to_return_many_needs_one_note(klien, kepala, diajukan):
    kabid = kepala(KEPALA)
    tanpa = putus(klien, kabid, diajukan, "KEMBALIKAN")
    assert tanpa.status_code == 422
    assert tanpa.json["errors"][0]["field"] == "catatan"
    hasil = putus(klien, kabid, diajukan, "KEMBALIKAN", isi={"catatan": "Lengkapi target."})
    assert {h["status"] for h in hasil.json["hasil"]} == {"DRAFT"}


def test_nobody_else_decides_and_the_number_is_bounded(klien, kepala, diajukan):
    asing = putus(klien, kepala("guru-pertama"), diajukan)
    assert asing.json["berhasil"] == 0
    assert putus(klien, kepala(KEPALA), diajukan * 40).status_code == 422
    assert putus(klien, kepala(KEPALA), []).status_code == 422


def test_the_list_counts_and_filters(klien, kepala, diajukan):
    kabid = kepala(KEPALA)
    alamat = f"{API}/skp-bawahan"
    semua = klien.get(f"{alamat}?status=PENGAJUAN", headers=kabid).json
    assert len(semua["items"]) == semua["jumlah"]["pengajuan"] >= 3
    assert semua["jumlah"]["belum"] >= 1
    cari = klien.get(f"{alamat}?cari=panji", headers=kabid).json
    assert [s["pegawai"]["nama"] for s in cari["items"]] == ["Panji Anggoro, S.I.Kom."]
    nip = cari["items"][0]["pegawai"]["nip"]
    assert klien.get(f"{alamat}?cari={nip[:16]}", headers=kabid).json["jumlah"]["pengajuan"] == 1
    assert klien.get(f"{alamat}?cari=%25", headers=kabid).json["items"] == []
    assert klien.get(f"{alamat}?jenis_skp=JPT", headers=kabid).json["items"] == []
    jawaban = klien.get(f"{alamat}?sementara=true", headers=kabid)
    assert jawaban.status_code == 200, jawaban.text
    assert jawaban.json["jumlah"]["pengajuan"] == 3
    assert klien.get(f"{alamat}?beralih=true", headers=kabid).json["items"] == []
    beralih = klien.get(f"{alamat}?beralih=true", headers=kepala("kadis-kominfo")).json
    assert {s["skp_id"] for s in beralih["items"]} >= {s["skp_id"] for s in diajukan}
