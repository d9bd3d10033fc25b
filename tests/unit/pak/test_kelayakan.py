from datetime import date

import pytest

from services.pak.domain import kelayakan
from services.pak.domain.errors import (
    BukanPejabatFungsional,
    GolonganTidakSesuaiJenjang,
    JenjangBelumTercatat,
    KonversiBelumBerlaku,
    PppkTanpaAngkaKredit,
)
from services.pak.domain.istilah import JenisPegawai, Jenjang, KelompokJabatan
from services.pak.domain.kelayakan import Jabatan
from services.pak.domain.pangkat import Golongan

HARI = date(2023, 1, 1)


def jabatan(jenis="PNS", kelompok="JF", jenjang="AHLI_PERTAMA", golongan="III/a"):
    return Jabatan(
        jenis_pegawai=JenisPegawai(jenis),
        kelompok=KelompokJabatan(kelompok) if kelompok else None,
        jenjang=Jenjang(jenjang) if jenjang else None,
        golongan=golongan,
    )


def test_pns_dalam_jabatan_fungsional_berhak():
    hasil = kelayakan.periksa(jabatan(), HARI)
    assert hasil == (Jenjang.AHLI_PERTAMA, Golongan.III_A)


def test_pppk_diberi_tahu_mengapa_tidak():
    with pytest.raises(PppkTanpaAngkaKredit) as tolak:
        kelayakan.periksa(jabatan(jenis="PPPK", golongan="IX"), HARI)
    assert "PerBKN 3/2023 Pasal 1 angka 5" in tolak.value.kalimat
    assert "PPPK" in tolak.value.kalimat


@pytest.mark.parametrize("kelompok", ["JPT", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", None])
def test_di_luar_jabatan_fungsional_tidak_berhak(kelompok):
    with pytest.raises(BukanPejabatFungsional):
        kelayakan.periksa(jabatan(kelompok=kelompok, jenjang=None), HARI)


def test_pejabat_negara_tidak_berhak():
    with pytest.raises(BukanPejabatFungsional):
        kelayakan.periksa(jabatan(jenis="PEJABAT_NEGARA", golongan=""), HARI)


def test_jenjang_harus_tercatat():
    with pytest.raises(JenjangBelumTercatat):
        kelayakan.periksa(jabatan(jenjang=None), HARI)


@pytest.mark.parametrize(("golongan", "kata"), [("III/c", "III/c"), ("", "kosong")])
def test_golongan_harus_sesuai_jenjang(golongan, kata):
    with pytest.raises(GolonganTidakSesuaiJenjang) as tolak:
        kelayakan.periksa(jabatan(golongan=golongan), HARI)
    assert tolak.value.fakta == {
        "golongan": kata,
        "jenjang": "Ahli Pertama",
        "boleh": "III/a, III/b",
    }


def test_sehari_sebelum_berlaku_ditolak():
    with pytest.raises(KonversiBelumBerlaku):
        kelayakan.periksa(jabatan(), date(2022, 12, 31))
