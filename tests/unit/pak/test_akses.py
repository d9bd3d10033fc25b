import pytest

from services.chassis.errors import TidakDitemukan
from services.pak.domain.akses import Pelaku, periksa_lihat


def lihat(pegawai_id="x", instansi="i-1", peran=(), **lain):
    pelaku = Pelaku(pegawai_id, instansi, frozenset(peran))
    objek = {"pegawai_id": "p", "instansi_id": "i-1", "penilai_id": frozenset({"a", "b"})}
    periksa_lihat(pelaku, **(objek | lain))


@pytest.mark.parametrize(
    "siapa",
    [
        {"pegawai_id": "p"},
        {"pegawai_id": "a"},
        {"pegawai_id": "b"},
        {"peran": ("ADMIN_INSTANSI",)},
        {"peran": ("SUPER_ADMIN",), "instansi": "i-9"},
        {"pegawai_id": "p", "pribadi": True},
        {"peran": ("ADMIN_INSTANSI",), "pribadi": True},
    ],
)
def test_yang_boleh_melihat(siapa):
    lihat(**siapa)


@pytest.mark.parametrize(
    "siapa",
    [
        {},
        {"peran": ("PEGAWAI",)},
        {"peran": ("ADMIN_INSTANSI",), "instansi": "i-2"},
        {"pegawai_id": "a", "pribadi": True},
    ],
)
def test_bagi_yang_lain_seolah_tidak_ada(siapa):
    with pytest.raises(TidakDitemukan):
        lihat(**siapa)
