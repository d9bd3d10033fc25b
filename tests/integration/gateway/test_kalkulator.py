"""The public calculators, end to end: exactly the published shapes, on the known vectors."""

import pytest

from tests.integration.gateway.conftest import bangun

ATAS, SESUAI, BAWAH = "DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI"
API = "/api/v1/kalkulator"


@pytest.fixture(scope="module")
def app(pengaturan, akun_file, jam, alamat_layanan):
    yield from bangun(pengaturan(**alamat_layanan), akun_file, jam)


def test_health_is_good_when_every_service_answers(klien):
    jawaban = klien.get("/healthz")
    assert jawaban.status_code == 200, jawaban.text
    assert set(jawaban.json["layanan"].values()) == {"SEHAT"}


@pytest.mark.parametrize(
    ("hasil_kerja", "perilaku", "predikat"),
    [
        (ATAS, BAWAH, "KURANG"), (ATAS, SESUAI, "BAIK"), (ATAS, ATAS, "SANGAT_BAIK"),
        (SESUAI, BAWAH, "KURANG"), (SESUAI, SESUAI, "BAIK"), (SESUAI, ATAS, "BAIK"),
        (BAWAH, BAWAH, "SANGAT_KURANG"), (BAWAH, SESUAI, "BUTUH_PERBAIKAN"),
        (BAWAH, ATAS, "BUTUH_PERBAIKAN"),
    ],
)  # fmt: skip
def test_predikat(klien, hasil_kerja, perilaku, predikat):
    isi = {"hasil_kerja": hasil_kerja, "perilaku": perilaku}
    jawaban = klien.post(f"{API}/predikat", json=isi)
    assert jawaban.status_code == 200, jawaban.text
    assert set(jawaban.json) == {"predikat", "dasar"}
    assert jawaban.json["predikat"] == predikat
    assert "PermenPANRB" in jawaban.json["dasar"]


def hitung(klien, **ubah):
    isi = {
        "jenjang": "AHLI_PERTAMA",
        "golongan": "III/a",
        "presisi": 2,
        "saldo": [{"sumber": "TUGAS_JABATAN", "ak": "32.33"}],
        "konversi": [
            {"tahun": 2023, "bulan_mulai": 1, "bulan_selesai": 12, "predikat": "SANGAT_BAIK"}
        ],
    }
    return klien.post(f"{API}/angka-kredit", json=isi | ubah)


def test_the_known_vector_of_angka_kredit(klien):
    jawaban = hitung(klien)
    assert jawaban.status_code == 200, jawaban.text
    isi = jawaban.json
    dasar = isi.pop("dasar")
    assert dasar
    assert all(isinstance(satu, str) for satu in dasar)
    assert isi == {
        "baris": [{"bulan": 12, "persentase": "150", "koefisien": "12.5", "ak": "18.75"}],
        "kumulatif": "51.08",
        "pangkat": {"kebutuhan": "50", "selisih": "1.08"},
        "jenjang": {"kebutuhan": "100", "selisih": "-48.92"},
    }


def test_where_there_is_no_next_step_there_is_null(klien):
    jawaban = hitung(klien, jenjang="AHLI_UTAMA", golongan="IV/e", saldo=[])
    assert jawaban.status_code == 200, jawaban.text
    assert jawaban.json["pangkat"] is None
    assert jawaban.json["jenjang"] is None


def test_nothing_entered_is_nothing_earned(klien):
    jawaban = klien.post(f"{API}/angka-kredit", json={"jenjang": "PEMULA", "golongan": "II/a"})
    assert jawaban.status_code == 200, jawaban.text
    assert jawaban.json["baris"] == []
    assert jawaban.json["kumulatif"] == "0.00"


TERBALIK = {"tahun": 2023, "bulan_mulai": 7, "bulan_selesai": 6, "predikat": "BAIK"}
SETAHUN = {"tahun": 2023, "bulan_mulai": 1, "bulan_selesai": 12, "predikat": "BAIK"}


@pytest.mark.parametrize(
    ("ubah", "bidang"),
    [
        ({"golongan": "IV/a"}, "golongan"),
        ({"golongan": "V/x"}, "golongan"),
        ({"jenjang": "AHLI_BIASA"}, "jenjang"),
        ({"saldo": [{"sumber": "HADIAH", "ak": "1"}]}, "saldo[0].sumber"),
        ({"saldo": [{"sumber": "KONVERSI", "ak": "1"}]}, "saldo[0].sumber"),
        ({"saldo": [{"sumber": "AK_DASAR", "ak": "1,5"}]}, "saldo[0].ak"),
        ({"konversi": [SETAHUN | {"predikat": "BAGUS"}]}, "konversi[0].predikat"),
        ({"konversi": [SETAHUN | {"bulan_mulai": 13}]}, "konversi[0].bulan_mulai"),
        ({"konversi": [TERBALIK]}, "konversi[0].bulan_mulai"),
        ({"konversi": [SETAHUN, SETAHUN]}, "konversi[1].bulan_mulai"),
        ({"konversi": [SETAHUN | {"tahun": 2024}, SETAHUN]}, "konversi[1].tahun"),
        ({"konversi": [SETAHUN | {"tahun": 2022}]}, "konversi[0].tahun"),
        ({"presisi": 5}, "presisi"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_naming_the_field(klien, ubah, bidang):
    jawaban = hitung(klien, **ubah)
    assert jawaban.status_code == 422, jawaban.text
    assert jawaban.content_type == "application/problem+json"
    assert bidang in {satu["field"] for satu in jawaban.json["errors"]}


@pytest.mark.parametrize(
    ("mulai", "hari", "batas"),
    [
        ("2026-01-02", 14, "2026-01-23"), ("2026-03-17", 3, "2026-03-27"),
        ("2026-01-30", 14, "2026-02-23"), ("2026-03-06", 14, "2026-04-02"),
        ("2026-06-30", 14, "2026-07-20"), ("2026-01-02", 7, "2026-01-13"),
        ("2026-01-30", 7, "2026-02-10"), ("2026-03-06", 7, "2026-03-17"),
        ("2026-06-30", 7, "2026-07-09"),
    ],
)  # fmt: skip
def test_working_days(klien, mulai, hari, batas):
    jawaban = klien.post(f"{API}/batas-hari-kerja", json={"mulai": mulai, "hari_kerja": hari})
    assert jawaban.status_code == 200, jawaban.text
    assert set(jawaban.json) == {"batas", "hari_libur"}
    assert jawaban.json["batas"] == batas
    assert all(set(satu) == {"tanggal", "nama"} for satu in jawaban.json["hari_libur"])


@pytest.mark.parametrize(
    ("isi", "bidang"),
    [
        ({"mulai": "2026-02-30", "hari_kerja": 14}, "mulai"),
        ({"mulai": "kemarin", "hari_kerja": 14}, "mulai"),
        ({"mulai": "2026-01-02", "hari_kerja": 0}, "hari_kerja"),
        ({"mulai": "2026-01-02", "hari_kerja": 10_000}, "hari_kerja"),
        ({"mulai": "1999-01-02", "hari_kerja": 3}, "mulai"),
        ({"hari_kerja": 3}, "mulai"),
    ],
)
def test_working_days_that_cannot_be_counted(klien, isi, bidang):
    jawaban = klien.post(f"{API}/batas-hari-kerja", json=isi)
    assert jawaban.status_code == 422, jawaban.text
    assert bidang in {satu["field"] for satu in jawaban.json["errors"]}


def test_the_spread_of_predikat(klien):
    isi = {"capaian": "BUTUH_PERBAIKAN", "jumlah_pegawai": 50}
    jawaban = klien.post(f"{API}/distribusi-predikat", json=isi)
    assert jawaban.status_code == 200, jawaban.text
    assert jawaban.json["rentang"][2] == {
        "predikat": "BUTUH_PERBAIKAN", "paling_sedikit": 30, "paling_banyak": 50,
    }  # fmt: skip
    assert jawaban.json["ditimbang"] is False
    isi["jumlah"] = [{"predikat": "BUTUH_PERBAIKAN", "jumlah": 50}]
    jawaban = klien.post(f"{API}/distribusi-predikat", json=isi)
    assert {n["terpenuhi"] for n in jawaban.json["nasihat"]} == {True}


@pytest.mark.parametrize(
    ("ubah", "bidang"),
    [
        ({"capaian": "HEBAT"}, "capaian"),
        ({"jumlah_pegawai": 0}, "jumlah_pegawai"),
        ({"jumlah_pegawai": 10_001}, "jumlah_pegawai"),
        ({"jumlah": [{"predikat": "BAIK", "jumlah": 3}]}, "jumlah_pegawai"),
    ],
)
def test_a_spread_that_cannot_be_reckoned(klien, ubah, bidang):
    isi = {"capaian": "BAIK", "jumlah_pegawai": 10} | ubah
    jawaban = klien.post(f"{API}/distribusi-predikat", json=isi)
    assert jawaban.status_code == 422, jawaban.text
    assert bidang in {satu["field"] for satu in jawaban.json["errors"]}


def test_the_guide_for_an_ipk(klien):
    isi = {"jenjang_studi": "LANJUTAN", "akreditasi": "C", "ipk": "3.30"}
    jawaban = klien.post(f"{API}/panduan-ipk", json=isi)
    assert jawaban.status_code == 200, jawaban.text
    assert jawaban.json["predikat"] == ["BAIK"]
    assert jawaban.json["rentang"][1] == {"predikat": "BAIK", "dari": "3.30", "sampai": "3.70"}
    salah = klien.post(f"{API}/panduan-ipk", json=isi | {"ipk": "4.01"})
    assert salah.status_code == 422, salah.text
    assert {satu["field"] for satu in salah.json["errors"]} == {"ipk"}


def test_a_code_that_no_document_carries(klien):
    jawaban = klien.get("/api/v1/verifikasi/K7Q2-9WXM-4TBD")
    assert jawaban.status_code == 404, jawaban.text
    assert jawaban.content_type == "application/problem+json"


def test_the_pages_of_the_calculators_answer(klien):
    for nama in ("predikat", "angka-kredit", "hari-kerja", "distribusi-predikat", "panduan-ipk"):
        assert klien.get(f"/kalkulator/{nama}").status_code == 200
