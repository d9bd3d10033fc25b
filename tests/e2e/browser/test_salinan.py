"""A colleague of the same post shares his plan; it becomes a start for another's."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]


def test_rekan_menyalin_yang_dibagikan(
    layar: Callable[..., Layar], peserta: Callable[[str], Peserta]
) -> None:
    milik = peserta("pengadministrasi-kominfo")
    rhk = {
        "jenis": "UTAMA",
        "rencana_hasil_kerja": "Tertatanya naskah dinas",
        "sementara": True,
        "indikator": [{"aspek": "KUANTITAS", "indikator": "Naskah", "target": "400 naskah"}],
    }
    skp = susun_skp(milik, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[rhk])
    skp = setujui(peserta("kasubbag-umpeg"), ajukan(milik, skp))
    izin = {"boleh_disalin": True}
    milik.put(f"/skp/{skp['skp_id']}/izin-salin", izin, If_Match=skp["etag"])
    rekan = layar("pengadministrasi-pendidikan")
    rekan.menu("Daftar SKP")
    rekan.ikuti("Tambah SKP")
    rekan.page.get_by_label("Kuantitatif").check()
    rekan.tekan("Buat SKP")
    rekan.ikuti("Salin RHK dari pola atau SKP lain")
    rekan.potret("salin-sumber")
    rekan.page.get_by_role("link", name="Rekan: Pengadministrasi Perkantoran").click()
    rekan.tekan("Salin yang dipilih")
    rekan.tampak("Pilih paling sedikit satu RHK.")
    rekan.pilih("Tertatanya naskah dinas")
    rekan.potret("salin-pilih")
    rekan.tekan("Salin yang dipilih")
    rekan.bilang("1 RHK disalin")
    rekan.tampak("400 naskah")
