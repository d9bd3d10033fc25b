from decimal import Decimal

import pytest

from services.chassis.errors import IsianSalah
from services.pak.domain.kalkulator import (
    KonversiDiketik,
    Masukan,
    SaldoDiketik,
    hitung,
)
from services.pak.domain.tulisan import polos


def kalkulasi(jenjang, golongan, saldo=(), konversi=(), presisi=2):
    return hitung(
        Masukan(
            jenjang,
            golongan,
            presisi,
            [SaldoDiketik(*baris) for baris in saldo],
            [KonversiDiketik(*baris) for baris in konversi],
        )
    )


def bidang_salah(*args, **kw):
    with pytest.raises(IsianSalah) as tolak:
        kalkulasi(*args, **kw)
    return [bidang for bidang, _ in tolak.value.bidang]


SETAHUN_SB = (2023, 1, 12, "SANGAT_BAIK")


def test_contoh_kontrak():
    """AK-01, the manual's own PAK: 32,33 + 18,75 = 51,08; +1,08 and -48,92."""
    hasil = kalkulasi("AHLI_PERTAMA", "III/a", [("TUGAS_JABATAN", "32.33")], [SETAHUN_SB])
    (baris,) = hasil.baris
    assert baris.konversi.bulan == 12
    assert (polos(baris.persentase), polos(baris.koefisien)) == ("150", "12.5")
    assert (str(baris.ak), str(hasil.kumulatif)) == ("18.75", "51.08")
    assert (polos(hasil.pangkat.kebutuhan), str(hasil.pangkat.selisih)) == ("50", "1.08")
    assert (polos(hasil.jenjang.kebutuhan), str(hasil.jenjang.selisih)) == ("100", "-48.92")
    assert any("Pasal 37" in dasar for dasar in hasil.dasar)


KONVERSI_BAIK = [(tahun, 1, 12, "BAIK") for tahun in (2023, 2024, 2025)]


@pytest.mark.parametrize(
    ("vektor", "masukan", "harap"),
    [
        (
            "AK-04",
            ("AHLI_PERTAMA", "III/a", [], [SETAHUN_SB, (2024, 1, 2, "BAIK")], 2),
            ("20.83", "-29.17", "-79.17"),
        ),
        (
            "AK-05",
            ("AHLI_PERTAMA", "III/b", [("JF_LAMA", "50"), ("TUGAS_JABATAN", "52")], [], 2),
            ("102.00", None, "2.00"),
        ),
        (
            "AK-10",
            ("AHLI_PERTAMA", "III/b", [("JF_LAMA", "110")], [], 2),
            ("110.00", None, "10.00"),
        ),
        (
            "AK-15",
            ("AHLI_MUDA", "III/d", [("AK_DASAR", "100")], [SETAHUN_SB], 2),
            ("137.50", None, "-62.50"),
        ),
        (
            "AK-16",
            ("AHLI_MUDA", "III/d", [("AK_DASAR", "100")], KONVERSI_BAIK, 2),
            ("175.00", None, "-25.00"),
        ),
        (
            "AK-20",
            ("AHLI_PERTAMA", "III/a", [("JF_LAMA", "75")], [], 3),
            ("75.000", "25.000", "-25.000"),
        ),
        (
            "AK-21",
            ("AHLI_PERTAMA", "III/a", [("JF_LAMA", "62.5")], [], 3),
            ("62.500", "12.500", "-37.500"),
        ),
    ],
)
def test_vektor(vektor, masukan, harap):
    hasil = kalkulasi(*masukan)
    selisih = [None if s is None else str(s.selisih) for s in (hasil.pangkat, hasil.jenjang)]
    assert (str(hasil.kumulatif), *selisih) == harap, vektor


def test_tahun_ketiga_sangat_baik_melewati_lima_puluh():
    """AK-24: 18,75, 37,50, 56,25."""
    hasil = [
        kalkulasi(
            "AHLI_PERTAMA",
            "III/a",
            [],
            [(2023 + n, 1, 12, "SANGAT_BAIK") for n in range(tahun)],
        )
        for tahun in (1, 2, 3)
    ]
    assert [str(h.kumulatif) for h in hasil] == ["18.75", "37.50", "56.25"]
    assert [h.pangkat.terpenuhi for h in hasil] == [False, False, True]


def test_puncak_tidak_punya_langkah():
    hasil = kalkulasi("AHLI_UTAMA", "IV/e")
    assert (hasil.pangkat, hasil.jenjang) == (None, None)
    assert str(hasil.kumulatif) == "0.00"


def test_saldo_dibulatkan_per_baris():
    hasil = kalkulasi("AHLI_MUDA", "III/c", [("JF_LAMA", "1.005"), ("PENYESUAIAN", "1.005")])
    assert str(hasil.kumulatif) == "2.02"


def test_tiga_desimal():
    hasil = kalkulasi("PEMULA", "II/a", [], [(2023, 1, 12, "BUTUH_PERBAIKAN")], 3)
    assert str(hasil.kumulatif) == "2.813"


def test_bulan_berurutan_tanpa_irisan_diterima():
    konversi = [(2023, 1, 2, "BAIK"), (2023, 3, 12, "BAIK"), (2024, 1, 1, "BAIK")]
    hasil = kalkulasi("AHLI_PERTAMA", "III/a", [], konversi)
    assert [baris.ak for baris in hasil.baris] == [
        Decimal("2.08"),
        Decimal("10.42"),
        Decimal("1.04"),
    ]


@pytest.mark.parametrize(
    ("konversi", "bidang"),
    [
        ([(2023, 6, 3, "BAIK")], ["konversi[0].bulan_mulai", "konversi[0].bulan_selesai"]),
        ([(2023, 1, 6, "BAIK"), (2023, 6, 12, "BAIK")], ["konversi[1].bulan_mulai"]),
        ([(2023, 7, 12, "BAIK"), (2023, 1, 6, "BAIK")], ["konversi[1].bulan_mulai"]),
        ([(2024, 1, 6, "BAIK"), (2023, 1, 6, "BAIK")], ["konversi[1].tahun"]),
        ([(2023, 0, 12, "BAIK")], ["konversi[0].bulan_mulai"]),
        ([(2023, 1, 13, "BAIK")], ["konversi[0].bulan_selesai"]),
        ([(2022, 1, 12, "BAIK")], ["konversi[0].tahun"]),
        ([(2023, 1, 12, "BAGUS")], ["konversi[0].predikat"]),
        (
            [(2022, 13, 0, "BAGUS")],
            [
                "konversi[0].tahun",
                "konversi[0].bulan_mulai",
                "konversi[0].bulan_selesai",
                "konversi[0].predikat",
            ],
        ),
        ([(2023, 1, 1, "BAIK")] * 61, ["konversi"]),
    ],
)
def test_konversi_yang_salah_menyebut_bidangnya(konversi, bidang):
    assert bidang_salah("AHLI_PERTAMA", "III/a", [], konversi) == bidang


@pytest.mark.parametrize(
    ("saldo", "bidang"),
    [
        ([("KONVERSI", "1")], ["saldo[0].sumber"]),
        ([("LAINNYA", "1")], ["saldo[0].sumber"]),
        ([("AK_DASAR", "1"), ("JF_LAMA", "-1")], ["saldo[1].ak"]),
        ([("AK_DASAR", "1,5")], ["saldo[0].ak"]),
        ([("AK_DASAR", "1.2345")], ["saldo[0].ak"]),
        ([("AK_DASAR", "NaN")], ["saldo[0].ak"]),
        ([("AK_DASAR", "")], ["saldo[0].ak"]),
        ([("AK_DASAR", "1")] * 21, ["saldo"]),
    ],
)
def test_saldo_yang_salah_menyebut_bidangnya(saldo, bidang):
    assert bidang_salah("AHLI_PERTAMA", "III/a", saldo) == bidang


@pytest.mark.parametrize(
    ("jenjang", "golongan", "presisi", "bidang"),
    [
        ("AHLI_PERTAMA", "III/c", 2, ["golongan"]),
        ("AHLI_PERTAMA", "III/e", 2, ["golongan"]),
        ("AHLI_PERTAMA", "II/a", 2, ["golongan"]),
        ("PERTAMA", "III/a", 2, ["jenjang"]),
        ("", "", 2, ["jenjang", "golongan"]),
        ("AHLI_PERTAMA", "III/a", 4, ["presisi"]),
        ("AHLI_PERTAMA", "III/a", 1, ["presisi"]),
    ],
)
def test_jenjang_golongan_presisi_yang_salah(jenjang, golongan, presisi, bidang):
    assert bidang_salah(jenjang, golongan, presisi=presisi) == bidang


def test_pesan_golongan_menyebut_yang_benar():
    with pytest.raises(IsianSalah) as tolak:
        kalkulasi("AHLI_PERTAMA", "III/c")
    assert tolak.value.bidang[0][1] == "Jenjang Ahli Pertama dipegang dalam golongan III/a, III/b."
