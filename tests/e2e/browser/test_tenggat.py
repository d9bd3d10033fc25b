"""What is late: the rater's own list, his superior's list of the unit, and the file of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]
PEGAWAI, PENILAI, ATASAN = "petugas-pelayanan", "kasi-pelayanan", "camat"
LALU = TAHUN - 1
"""Of last year every quarter's window is over, on whatever day this runs."""
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Terlayaninya warga",
    "sementara": True,
    "indikator": [{"indikator": "Layanan", "target": "400 layanan", "aspek": "KUANTITAS"}],
}


@pytest.fixture(scope="module")
def yang_terlambat(peserta: Callable[[str], Peserta]) -> Any:
    """Somebody's first quarter of last year, which his rater has left open."""
    orang = peserta(PEGAWAI)
    skp = susun_skp(orang, tahun=LALU, pendekatan="KUANTITATIF", rhk=[RHK])
    setujui(peserta(PENILAI), ajukan(orang, skp))

    def triwulan() -> Any:
        semua = peserta(ATASAN).get("/tenggat", tahun=LALU, langkah="NILAI")["items"]
        return next((t for t in semua if t["nama_periode"].startswith("Triwulan I ")), None)

    return tunggu(triwulan)


def test_penilai_menemukan_yang_menunggunya(
    layar: Callable[..., Layar], yang_terlambat: Any
) -> None:
    kasi = layar(PENILAI)
    kasi.menu("Tenggat")
    baris = kasi.page.locator("tbody tr", has_text=f"Triwulan I {LALU}").first
    for kata in (yang_terlambat["pegawai"]["nama"], "Menetapkan rating", "Anda", "lewat"):
        assert kata in baris.inner_text()
    kasi.tampak(f"10 April {LALU}")
    kasi.potret("tenggat-saya")
    baris.get_by_role("link").click()
    kasi.tampak(f"Triwulan I {LALU}")
    kasi.buka("/tenggat")
    kasi.page.get_by_label("Langkah", exact=True).select_option("PUTUS")
    kasi.tekan("Saring")
    kasi.tampak("Tidak ada yang mendekati atau melewati batas")
    kasi.potret("tenggat-kosong")


def test_atasan_melihat_yang_terlambat_di_unitnya_dan_mengunduhnya(
    layar: Callable[..., Layar], yang_terlambat: Any
) -> None:
    camat = layar(ATASAN)
    camat.menu("Tenggat")
    camat.tampak(yang_terlambat["pegawai"]["nama"])
    camat.ikuti("Terlambat di unit saya")
    camat.page.get_by_label("Tahun penilaian", exact=True).select_option(str(LALU))
    camat.tekan("Saring")
    camat.tampak(yang_terlambat["menunggu_nama"])
    camat.potret("tenggat-unit")
    with camat.page.expect_download() as unduhan:
        camat.page.get_by_role("link", name="csv", exact=False).click()
    isi = unduhan.value.path().read_text("utf-8-sig")
    assert yang_terlambat["pegawai"]["nama"] in isi
    assert "Menetapkan rating" in isi
    assert f"{LALU}-04-10" in isi


def test_pegawai_tanpa_unit_hanya_melihat_miliknya(
    layar: Callable[..., Layar], yang_terlambat: Any
) -> None:
    pegawai = layar(PEGAWAI)
    pegawai.menu("Tenggat")
    pegawai.tidak_tampak("Terlambat di unit saya")
    assert yang_terlambat["periode_id"]
    assert pegawai.buka("/tenggat?lingkup=UNIT") == 403
    pegawai.tampak("Daftar ini untuk pimpinan unit dan admin instansi")
    pegawai.potret("tenggat-ditolak")
