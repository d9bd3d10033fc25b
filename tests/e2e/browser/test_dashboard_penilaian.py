"""Predikat from all agencies down to a name, the curve of a unit, and the raters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from deploy.lokal.demo import tetangga
from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar
from tests.e2e.conftest import Sistem

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(420)]
KEPALA, TIM = "kabid-aptika", ("prakom-madya", "prakom-muda")
TRIWULAN = {"tahun": TAHUN, "jenis": "TRIWULANAN", "ke": 1}
KABUPATEN = "Pemerintah Kabupaten Tirtamarga"
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Andalnya layanan data",
    "sementara": True,
    "indikator": [{"indikator": "Layanan", "target": "12 layanan", "aspek": "KUANTITAS"}],
}


@pytest.fixture(scope="module")
def sebagian_dinilai(peserta: Callable[[str], Peserta]) -> str:
    """Of two people one is rated for the first quarter; whose name is told."""
    kepala = peserta(KEPALA)
    for siapa in TIM:
        orang = peserta(siapa)
        skp = susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[RHK])
        setujui(kepala, ajukan(orang, skp))
    satu = peserta(TIM[0])

    def triwulan() -> Any:
        semua = satu.get("/penilaian", tahun=TAHUN)["items"]
        return next((p for p in semua if p["nama"].startswith("Triwulan I ")), None)

    periode = tunggu(triwulan)
    rating = {"hasil_kerja": "DI_ATAS_EKSPEKTASI", "perilaku": "SESUAI_EKSPEKTASI"}
    kepala.put(f"/penilaian/{periode['periode_id']}/rating", rating, If_Match=periode["etag"])
    semua = satu.get("/penilaian", tahun=TAHUN)["items"]
    tahunan = next(p for p in semua if p["jenis"] == "TAHUNAN")
    rating = {"hasil_kerja": "DI_BAWAH_EKSPEKTASI", "perilaku": "SESUAI_EKSPEKTASI"}
    kepala.put(f"/penilaian/{tahunan['periode_id']}/rating", rating, If_Match=tahunan["etag"])
    tunggu(lambda: kepala.get("/dashboard/penilaian", **TRIWULAN)["jumlah"]["baik"])
    tunggu(lambda: kepala.get("/tindak-lanjut", tahun=TAHUN)["items"])
    return str(periode["pegawai"]["nama"])


def test_pimpinan_melihat_unitnya_sampai_nama(
    layar: Callable[..., Layar], sebagian_dinilai: str
) -> None:
    kepala = layar(KEPALA)
    kepala.menu("Dashboard Penilaian")
    kepala.page.get_by_label("Periode", exact=True).select_option("TRIWULANAN-1")
    kepala.tekan("Buka statistik")
    kepala.tampak(f"Triwulan I {TAHUN}")
    kepala.tampak("Monitoring kurva")
    kepala.potret("dashboard-penilaian-unit")
    kepala.page.locator('.angka-besar a[aria-label*=", baik:"]').click()
    kepala.tampak(sebagian_dinilai)
    kepala.potret("dashboard-penilaian-nama")
    kepala.page.go_back()
    kepala.ikuti("Lihat per penilai")
    kepala.tampak("Nugraheni Tyasworo")
    kepala.potret("dashboard-penilaian-penilai")
    with kepala.page.expect_download() as unduhan:
        kepala.page.get_by_role("link", name="csv", exact=False).click()
    assert "Nugraheni Tyasworo" in unduhan.value.path().read_text("utf-8-sig")
    kepala.menu("Tindak Lanjut")
    kepala.tampak(sebagian_dinilai)
    kepala.tampak("Kesempatan memperbaiki kinerja 6 bulan")
    kepala.potret("tindak-lanjut")
    kepala.ikuti("Penghargaan")
    kepala.tidak_tampak(sebagian_dinilai)
    # Not his unit.
    assert kepala.buka("/dashboard/penilaian?instansi_id=demo-kabupaten") == 403


def test_admin_dan_bkn_melihat_seluruhnya(
    layar: Callable[..., Layar], sistem: Sistem, sebagian_dinilai: str
) -> None:
    admin = layar("admin-instansi")
    admin.buka(f"/dashboard/penilaian?tahun={TAHUN}&periode=TRIWULANAN-1")
    admin.tampak("Statistik per unit")
    admin.potret("dashboard-penilaian-instansi")
    with admin.page.expect_download() as unduhan:
        admin.page.get_by_role("link", name="Unduh angka ini sebagai csv").click()
    assert "Dinas Komunikasi" in unduhan.value.path().read_text("utf-8-sig")
    sebutan = tetangga.SEBUTAN[tetangga.SUPER_ADMIN]
    akun = next(a for a in sistem.accounts() if a["peran"] == sebutan)
    bkn = layar()
    bkn.buka("/masuk")
    bkn.isi("NIP", akun["nip"])
    bkn.isi("Sandi", akun["sandi"])
    bkn.tekan("Masuk")
    bkn.menu("Dashboard Penilaian")
    bkn.tampak("Statistik per instansi")
    bkn.tampak(f"Semua instansi, Tahunan {TAHUN}")
    bkn.potret("dashboard-penilaian-nasional")
    bkn.page.get_by_role("link", name=KABUPATEN, exact=True).click()
    bkn.tampak("Statistik per unit")
    assert sebagian_dinilai
