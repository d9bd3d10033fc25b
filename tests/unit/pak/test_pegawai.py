from dataclasses import replace
from datetime import date

import pytest

from services.pak.domain.errors import (
    GolonganTidakSesuaiJenjang,
    JenjangBerubahDalamMasa,
    PenilaiBelumTercatat,
    PppkTanpaAngkaKredit,
)
from services.pak.domain.istilah import Jenjang, KelompokJabatan
from services.pak.domain.masa import Masa
from services.pak.domain.pangkat import Golongan
from services.pak.domain.pegawai import JabatanFungsional, Pegawai
from tests.unit.pak.contoh import PENILAI, PERORANGAN, orang

MUDA = JabatanFungsional(Jenjang.AHLI_MUDA, date(2023, 7, 1), None)
PERTAMA = JabatanFungsional(Jenjang.AHLI_PERTAMA, date(2020, 1, 1), date(2023, 6, 30))


def pegawai(**lain):
    dasar = Pegawai(
        orang=orang(),
        perorangan=PERORANGAN,
        kelompok=KelompokJabatan.JF,
        jenjang=Jenjang.AHLI_PERTAMA,
        jabatan_fungsional=(replace(PERTAMA, selesai=None),),
        penilai=PENILAI,
        siasn_id="s-1",
        versi=1,
    )
    return replace(dasar, **lain)


def naik_jenjang(golongan):
    return pegawai(
        jenjang=Jenjang.AHLI_MUDA,
        jabatan_fungsional=(MUDA, PERTAMA),
        orang=orang(golongan=golongan),
    )


def test_jenjang_dan_golongan_masa_itu():
    assert pegawai().jenjang_dalam(Masa(2023, 1, 12)) == (Jenjang.AHLI_PERTAMA, Golongan.III_A)


def test_masa_yang_memuat_dua_jenjang_harus_dipisah():
    with pytest.raises(JenjangBerubahDalamMasa) as tolak:
        naik_jenjang("III/c").jenjang_dalam(Masa(2023, 1, 12))
    assert "1 Juli 2023" in tolak.value.kalimat


def test_bulan_sesudah_naik_jenjang_memakai_jenjang_baru():
    assert naik_jenjang("III/c").jenjang_dalam(Masa(2023, 7, 12))[0] is Jenjang.AHLI_MUDA


def test_bulan_jenjang_lama_tidak_cocok_dengan_golongan_baru():
    with pytest.raises(GolonganTidakSesuaiJenjang):
        naik_jenjang("III/c").jenjang_dalam(Masa(2023, 1, 6))


def test_dua_jabatan_dalam_jenjang_yang_sama_tidak_dipisah():
    pindah = replace(PERTAMA, mulai=date(2023, 7, 1), selesai=None)
    satu = pegawai(jabatan_fungsional=(PERTAMA, pindah))
    assert satu.jenjang_dalam(Masa(2023, 1, 12))[0] is Jenjang.AHLI_PERTAMA


def test_bulan_semasa_cpns_memakai_jenjang_pertama():
    """First appointment: months before the post count at its coefficient."""
    mulai = JabatanFungsional(Jenjang.AHLI_PERTAMA, date(2024, 3, 1), None)
    satu = pegawai(jabatan_fungsional=(mulai,))
    assert satu.jenjang_dalam(Masa(2023, 3, 12))[0] is Jenjang.AHLI_PERTAMA


def test_pppk_ditolak():
    with pytest.raises(PppkTanpaAngkaKredit):
        pegawai(orang=orang(jenis_pegawai="PPPK")).jenjang_dalam(Masa(2023, 1, 12))


def test_tanpa_penilai_tidak_ada_yang_dapat_menyetujui():
    with pytest.raises(PenilaiBelumTercatat):
        pegawai(penilai=None).penilai_wajib()
    assert pegawai(penilai=None).penilai_id == ""
    assert pegawai().penilai_wajib() is PENILAI
    assert pegawai().penilai_id == "p-kabid"
