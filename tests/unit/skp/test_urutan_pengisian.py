"""JPT first: who waits for whom."""

import pytest

from services.skp.domain import urutan_pengisian
from services.skp.domain.errors import SkpAtasanBelumDisetujui
from services.skp.domain.istilah import JenisSkp
from services.skp.domain.urutan_pengisian import KeadaanAtasan


@pytest.mark.parametrize("jenis_skp", JenisSkp)
@pytest.mark.parametrize("wajib", [True, False])
@pytest.mark.parametrize("disetujui", [True, False])
@pytest.mark.parametrize("dilonggarkan", [True, False])
def test_only_a_ja_jf_under_a_planning_superior_waits(jenis_skp, wajib, disetujui, dilonggarkan):
    atasan = KeadaanAtasan(wajib_skp=wajib, disetujui=disetujui, dilonggarkan=dilonggarkan)
    bebas = jenis_skp is not JenisSkp.JA_JF or not wajib or dilonggarkan
    assert urutan_pengisian.tanpa_pimpinan(jenis_skp, atasan) is bebas
    if bebas or disetujui:
        urutan_pengisian.periksa(jenis_skp, atasan)
        return
    with pytest.raises(SkpAtasanBelumDisetujui, match="admin instansi"):
        urutan_pengisian.periksa(jenis_skp, atasan)
