from datetime import date

import pytest

from services.chassis.errors import IsianSalah
from services.pak.domain.errors import KonversiTumpangTindih, TujuanBelumDipilih
from services.pak.domain.masa import (
    Masa,
    bulan_penuh,
    periksa_tujuan,
    periksa_tumpang_tindih,
    pilih,
)


@pytest.mark.parametrize(
    ("mulai", "selesai", "bulan"),
    [
        ("2023-01-01", "2023-12-31", (1, 12)),
        ("2023-03-01", "2023-12-31", (3, 12)),
        ("2023-03-15", "2023-12-31", (4, 12)),
        ("2023-01-01", "2023-03-31", (1, 3)),
        ("2023-01-01", "2023-03-30", (1, 2)),
        ("2024-02-01", "2024-02-29", (2, 2)),
        ("2024-02-01", "2024-02-28", None),
        ("2023-12-02", "2023-12-31", None),
    ],
)
def test_hanya_bulan_kalender_penuh(mulai, selesai, bulan):
    masa = bulan_penuh(date.fromisoformat(mulai), date.fromisoformat(selesai))
    assert masa == (None if bulan is None else Masa(date.fromisoformat(selesai).year, *bulan))


def test_hari_pertama_dan_terakhir():
    masa = Masa(2024, 1, 2)
    assert (masa.mulai, masa.selesai) == (date(2024, 1, 1), date(2024, 2, 29))
    assert Masa(2023, 1, 12).selesai == date(2023, 12, 31)
    assert (masa.tertulis, Masa(2024, 3, 3).tertulis) == ("Januari–Februari 2024", "Maret 2024")


def test_nol_berarti_seluruh_periode():
    assert pilih(Masa(2023, 3, 12), 0, 0) == Masa(2023, 3, 12)
    assert pilih(Masa(2023, 1, 12), 3, 0) == Masa(2023, 3, 12)


@pytest.mark.parametrize(
    ("mulai", "selesai", "bidang"),
    [
        (2, 12, ["bulan_mulai"]),
        (3, 13, ["bulan_selesai"]),
        (1, 2, ["bulan_mulai", "bulan_selesai"]),
        (9, 5, ["bulan_selesai"]),
    ],
)
def test_bulan_di_luar_periode_ditolak(mulai, selesai, bidang):
    with pytest.raises(IsianSalah) as tolak:
        pilih(Masa(2023, 3, 12), mulai, selesai)
    assert [nama for nama, _ in tolak.value.bidang] == bidang


def test_satu_bulan_dikonversi_satu_kali():
    terpakai = [Masa(2023, 1, 2), Masa(2022, 1, 12)]
    periksa_tumpang_tindih(Masa(2023, 3, 12), terpakai)
    with pytest.raises(KonversiTumpangTindih) as tolak:
        periksa_tumpang_tindih(Masa(2023, 2, 12), terpakai)
    assert "Januari–Februari 2023" in tolak.value.kalimat


def test_akhir_tahun_tidak_perlu_tujuan():
    periksa_tujuan(Masa(2023, 3, 12), untuk_pangkat=False, untuk_jenjang=False)


@pytest.mark.parametrize(("pangkat", "jenjang"), [(True, False), (False, True), (True, True)])
def test_sebelum_akhir_tahun_satu_tujuan_cukup(pangkat, jenjang):
    periksa_tujuan(Masa(2024, 1, 2), untuk_pangkat=pangkat, untuk_jenjang=jenjang)


def test_sebelum_akhir_tahun_tanpa_tujuan_ditolak():
    with pytest.raises(TujuanBelumDipilih) as tolak:
        periksa_tujuan(Masa(2024, 1, 2), untuk_pangkat=False, untuk_jenjang=False)
    assert [bidang for bidang, _ in tolak.value.bidang] == ["untuk_pangkat", "untuk_jenjang"]
