"""The simulator's own wire: headers, envelopes and the control, seen without our client."""

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.integration.siasn.conftest import NIP, PNS_ID, RAHASIA, Simulator

AK = {
    "bulanMulaiPenailan": "1",
    "bulanSelesaiPenailan": "12",
    "tahunMulaiPenailan": "2025",
    "tahunSelesaiPenailan": "2025",
    "kreditUtamaBaru": "18.750",
    "kreditPenunjangBaru": "0",
    "kreditBaruTotal": "18.750",
    "nomorSk": "1/2026",
    "tanggalSk": "09-01-2026",
    "pnsId": PNS_ID,
    "isKonversi": "1",
}
SKP22 = {
    "hasilKinerjaNilai": 1,
    "perilakuKerjaNilai": 3,
    "kuadranKinerjaNilai": 4,
    "pnsDinilaiOrang": PNS_ID,
    "tahun": 2025,
}


@pytest.fixture
def kawat(simulator: Simulator) -> Iterator[httpx2.Client]:
    """A bare HTTP client with two good tokens."""
    pengaturan = simulator.pengaturan()
    apim = httpx2.post(
        pengaturan.apim_token_url,
        data={"grant_type": "client_credentials"},
        auth=(RAHASIA["SIASN_CONSUMER_KEY"], RAHASIA["SIASN_CONSUMER_SECRET"]),
    ).json()
    sso = httpx2.post(
        pengaturan.sso_token_url,
        data={
            "grant_type": "password",
            "client_id": pengaturan.client_id,
            "username": pengaturan.username,
            "password": pengaturan.password,
        },
    ).json()
    kepala = {
        "Authorization": f"Bearer {apim['access_token']}",
        "Auth": f"bearer {sso['access_token']}",
    }
    with httpx2.Client(base_url=f"{simulator.url}/apisiasn/1.0", headers=kepala) as klien:
        yield klien


@pytest.mark.parametrize(
    ("kepala", "status", "isi"),
    [
        ({"Authorization": ""}, 401, {"code": "900902", "message": "Missing Credentials"}),
        ({"Authorization": "Bearer x"}, 401, {"code": "900901", "message": "Invalid Credentials"}),
        ({"Auth": "bearer x"}, 401, {"message": "invalid or expired jwt"}),
        ({"Auth": ""}, 400, {"message": "missing or malformed jwt"}),
    ],
)
def test_both_headers_are_required(
    kawat: httpx2.Client, kepala: dict[str, str], status: int, isi: dict[str, Any]
) -> None:
    jawaban = kawat.get(f"/pns/data-utama/{NIP}", headers=kepala)
    assert jawaban.status_code == status
    assert isi.items() <= jawaban.json().items()


def test_a_read_and_a_miss(kawat: httpx2.Client) -> None:
    ada = kawat.get(f"/pns/rw-jabatan/{NIP}")
    assert (ada.status_code, ada.json()["code"], ada.json()["count"]) == (200, "1", 1)
    assert "BIGipServerpool_apimws" in ada.cookies
    tidak = kawat.get(f"/pns/rw-angkakredit/{NIP}")
    assert tidak.status_code == 404
    assert tidak.json() == {"code": 0, "data": "Data tidak ditemukan"}


def test_an_angka_kredit_lives_its_life(kawat: httpx2.Client) -> None:
    simpan = kawat.post("/angkakredit/save", json=AK).json()
    id_ = simpan["mapData"]["rwAngkaKreditId"]
    assert simpan == {
        "success": True,
        "mapData": {"rwAngkaKreditId": id_},
        "message": "success",
    }
    baris = kawat.get(f"/angkakredit/id/{id_}").json()["data"]
    assert (baris["pns"], baris["kreditBaruTotal"]) == (PNS_ID, "18.750")
    assert "pnsId" not in baris
    assert kawat.delete(f"/angkakredit/delete/{id_}").json()["code"] == 1
    assert kawat.get(f"/pns/rw-angkakredit/{NIP}").status_code == 404
    assert kawat.delete(f"/angkakredit/delete/{id_}").status_code == 404


@pytest.mark.parametrize(
    ("ubah", "pesan"),
    [
        (
            {"nomorSk": "", "tanggalSk": None},
            "2 errors occurred:\n\t* NomorSk is required\n\t* TanggalSk is required\n\n",
        ),
        (
            {"bulanMulaiPenailan": "01"},
            (
                "1 error occurred:\n\t* BulanMulaiPenailan must be one of "
                "[1 2 3 4 5 6 7 8 9 10 11 12]\n\n"
            ),
        ),
        (
            {"kreditBaruTotal": 18.75},
            (
                "1 error occurred:\n\t* json: cannot unmarshal number into Go struct field "
                "AngkaKreditCreate.kreditBaruTotal of type string\n\n"
            ),
        ),
        (
            {"tanggalSk": "2026-01-09"},
            (
                '1 error occurred:\n\t* parsing time "2026-01-09" as "02-01-2006": '
                'cannot parse "2026-01-09"\n\n'
            ),
        ),
    ],
)
def test_validation_speaks_as_the_go_backend(
    kawat: httpx2.Client, ubah: dict[str, Any], pesan: str
) -> None:
    jawaban = kawat.post("/angkakredit/save", json=AK | ubah)
    assert jawaban.status_code == 400
    assert jawaban.json() == {"code": 0, "data": None, "message": pesan}


@pytest.mark.parametrize(
    "ubah", [{"isIntegrasi": "1"}, {"pnsId": "entah"}, {"id": "tidak-pernah-ada"}]
)
def test_business_refusals_come_with_http_200(kawat: httpx2.Client, ubah: dict[str, Any]) -> None:
    jawaban = kawat.post("/angkakredit/save", json=AK | ubah)
    assert jawaban.status_code == 200
    assert jawaban.json()["success"] is False
    assert jawaban.json()["mapData"] is None


def test_skp22_takes_the_sent_quadrant_and_answers_with_a_bare_id(kawat: httpx2.Client) -> None:
    jawaban = kawat.post("/skp22/save", json=SKP22).json()
    assert isinstance(jawaban["mapData"], str)
    (baris,) = kawat.get(f"/pns/rw-skp22/{NIP}").json()["data"]
    assert (baris["kuadranKinerja"], baris["KuadranKinerjaNilai"]) == ("KURANG", 4)
    assert kawat.post("/skp22/save", json=SKP22 | {"tahun": 0}).status_code == 400


def test_kinerja_periodik_matches_keys_in_any_case(kawat: httpx2.Client) -> None:
    badan = {
        "BulanMulaiPenilaian": 1,
        "BulanSelesaiPenilaian": 3,
        "TahunMulaiPenilaian": 2025,
        "TahunSelesaiPenilaian": 2025,
        "Tahun": 2025,
        "HasilKinerjaNilai": 2,
        "PerilakuKerjaNilai": 2,
        "KuadranKinerjaNilai": 2,
        "KoefisienId": "12",
        "PeriodikId": "2",
        "PnsDinilaiId": PNS_ID,
    }
    assert isinstance(kawat.post("/kinerjaperiodik/save", json=badan).json()["mapData"], str)
    (baris,) = kawat.get(f"/pns/rw-kinerjaperiodik/{NIP}").json()["data"]
    assert baris["koefisenId"] == "12"


def test_a_document_is_uploaded_and_returns_keyed_by_its_kind(kawat: httpx2.Client) -> None:
    def unggah(isi: bytes) -> httpx2.Response:
        return kawat.post(
            "/upload-dok", files={"file": ("pak.pdf", isi)}, data={"id_ref_dokumen": "879"}
        )

    assert unggah(b"bukan pdf").status_code == 400
    dokumen = unggah(b"%PDF-1.7 isi").json()["data"]
    kawat.post("/angkakredit/save", json=AK | {"path": [dokumen]})
    (baris,) = kawat.get(f"/pns/rw-angkakredit/{NIP}").json()["data"]
    assert baris["path"]["879"]["dok_nama"] == "Dok PAK"


@pytest.mark.parametrize(
    "aturan",
    [{"jalur": "x", "galat": "TIDAK_ADA"}, {"galat": "HTML"}, "HTML", {"jalur": "x", "kali": 0}],
)
def test_an_unknown_fault_is_refused_with_the_known_ones(
    simulator: Simulator, aturan: object
) -> None:
    jawaban = httpx2.post(f"{simulator.url}/_kendali", json={"aturan": [aturan]})
    assert jawaban.status_code == 422
    assert "JAWABAN_HILANG" in jawaban.json()["pesan"]


def test_a_person_switches_a_fault_on_and_off(simulator: Simulator, kawat: httpx2.Client) -> None:
    def kirim(**isi: str) -> str:
        jawaban = httpx2.post(f"{simulator.url}/kendali", data=isi, follow_redirects=True)
        assert jawaban.status_code == 200
        return jawaban.text

    assert "Tidak ada. SIASN menjawab seperti biasa." in kirim(perintah="awal")
    terpasang = kirim(perintah="pasang", jalur="angkakredit/save", galat="HTML", kali="2")
    assert "Hentikan semua gangguan" in terpasang
    assert [a["kali"] for a in simulator.lihat()["aturan"]] == [2]
    kirim(perintah="tenang")
    assert simulator.lihat()["aturan"] == []
    kawat.post("/angkakredit/save", json=AK)
    assert "18,750" in httpx2.get(simulator.url).text
    assert "18,750" not in kirim(perintah="awal")
