"""What is late: the rater's own list, his superior's list of the unit, and the file of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]
PEGAWAI, PENILAI, ATASAN = "guru-pertama", "kepala-sekolah", "kadis-pendidikan"
LALU = TAHUN - 1
"""Of last year every quarter's window is over, on whatever day this runs."""
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Meningkatnya mutu pembelajaran",
    "sementara": True,
    "indikator": [{"indikator": "Modul", "target": "4 modul", "aspek": "KUANTITAS"}],
}


@pytest.fixture(scope="module")
def yang_terlambat(peserta: Callable[[str], Peserta]) -> Any:
    """Somebody's first quarter of last year, which his rater has left open."""
    orang = peserta(PEGAWAI)
    skp = susun_skp(orang, tahun=LALU, pendekatan="KUANTITATIF", rhk=[RHK])
    setujui(peserta(PENILAI), ajukan(orang, skp))

    def triwulan() -> Any:
        semua = peserta(ATASAN).get("/tenggat", tahun=LALU, langkah="NILAI")["items"]
        miliknya = [t for t in semua if t["pegawai"]["nama"].startswith(orang.nama)]
        return next((t for t in miliknya if t["nama_periode"].startswith("Triwulan I ")), None)

    return tunggu(triwulan)


def test_penilai_menemukan_yang_menunggunya(
    layar: Callable[..., Layar], yang_terlambat: Any
) -> None:
    kepala = layar(PENILAI)
    kepala.menu("Tenggat")
    miliknya = kepala.page.locator("tbody tr", has_text=yang_terlambat["pegawai"]["nama"])
    baris = miliknya.filter(has_text=f"Triwulan I {LALU}").first
    for kata in ("Menetapkan rating", "Anda", "lewat"):
        assert kata in baris.inner_text()
    kepala.tampak(f"10 April {LALU}")
    kepala.potret("tenggat-saya")
    baris.get_by_role("link").click()
    kepala.tampak(f"Triwulan I {LALU}")
    kepala.buka("/tenggat")
    kepala.page.get_by_label("Langkah", exact=True).select_option("PUTUS")
    kepala.tekan("Saring")
    kepala.tampak("Tidak ada yang mendekati atau melewati batas")
    kepala.potret("tenggat-kosong")


def test_atasan_melihat_yang_terlambat_di_unitnya_dan_mengunduhnya(
    layar: Callable[..., Layar], yang_terlambat: Any
) -> None:
    kadis = layar(ATASAN)
    kadis.menu("Tenggat")
    kadis.tampak(yang_terlambat["pegawai"]["nama"])
    kadis.ikuti("Terlambat di unit saya")
    kadis.page.get_by_label("Tahun penilaian", exact=True).select_option(str(LALU))
    kadis.tekan("Saring")
    kadis.tampak(yang_terlambat["menunggu_nama"])
    kadis.potret("tenggat-unit")
    with kadis.page.expect_download() as unduhan:
        kadis.page.get_by_role("link", name="csv", exact=False).click()
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
