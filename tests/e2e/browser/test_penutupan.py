"""An agency closes a period, finds why it may not close another, and opens it again with a reason.

A closing holds for everybody of the agency, so this is done in a year that no other story comes
to; one person alone has a plan of it.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from deploy.lokal.demo.peserta import JSON, Ditolak, Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]
PEGAWAI, PENILAI = "penelaah-kecamatan", "sekcam"
DULU = TAHUN - 2
TRIWULAN = f"Triwulan I {DULU}"
SALAH = "Rating satu seksi tertukar saat diketik."
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Terjaganya tata kelola kecamatan",
    "sementara": True,
    "indikator": [{"indikator": "Telaahan", "target": "12 telaahan", "aspek": "KUANTITAS"}],
}


@pytest.fixture(scope="module")
def dinilai(peserta: Callable[[str], Peserta]) -> str:
    """The first quarter of two years ago, rated and not delivered."""
    orang, penilai = peserta(PEGAWAI), peserta(PENILAI)
    skp = susun_skp(orang, tahun=DULU, pendekatan="KUANTITATIF", rhk=[RHK])
    setujui(penilai, ajukan(orang, skp))
    semua = tunggu(lambda: orang.get("/penilaian", skp_id=skp["skp_id"])["items"])
    periode_id = str(next(p["periode_id"] for p in semua if p["nama"] == TRIWULAN))
    nilai(penilai, periode_id, "SESUAI_EKSPEKTASI")
    return periode_id


def nilai(penilai: Peserta, periode_id: str, hasil_kerja: str) -> JSON:
    jalur = f"/penilaian/{periode_id}"
    isi = {"hasil_kerja": hasil_kerja, "perilaku": "DI_ATAS_EKSPEKTASI"}
    return penilai.put(f"{jalur}/rating", isi, If_Match=penilai.get(jalur)["periode"]["etag"])


def test_admin_menutup_lalu_membuka_kembali(
    layar: Callable[..., Layar], peserta: Callable[[str], Peserta], dinilai: str
) -> None:
    admin = layar("admin-instansi")
    admin.buka(f"/manajemen/periode?tahun={DULU}")
    admin.ikuti(f"Penutupan {TRIWULAN}")
    admin.tampak("Terbuka.")
    admin.tampak("Tidak ada pejabat penilai yang sebarannya mencolok.")
    admin.potret("penutupan-terbuka")
    admin.isi("Catatan pertimbangan (boleh kosong)", "Ditinjau bersama camat.")
    admin.tekan(f"Tutup {TRIWULAN}")
    admin.bilang(f"{TRIWULAN} ditutup.")
    _tertulis(admin)
    admin.tampak("Saat ditutup dan sekarang")
    _tidak_dikoreksi(layar, peserta, dinilai)
    _buka(admin)
    nilai(peserta(PENILAI), dinilai, "DI_ATAS_EKSPEKTASI")
    admin.buka(f"/manajemen/periode?tahun={DULU}")
    admin.tampak("Terbuka")
    pegawai = layar(PEGAWAI)
    pegawai.buka(f"/penilaian/{dinilai}")
    pegawai.tampak("Periode evaluasi ditutup instansi")
    pegawai.tampak(SALAH)


def test_yang_masih_dapat_dinilai_tidak_ditutup(layar: Callable[..., Layar]) -> None:
    admin = layar("admin-instansi")
    admin.buka(f"/manajemen/penutupan?tahun={TAHUN}&periode=TAHUNAN-0")
    admin.tampak(f"Pejabat penilai masih dapat menilai periode ini sampai 31 Januari {TAHUN + 1}")
    assert admin.page.get_by_role("button", name=f"Tutup Tahunan {TAHUN}").count() == 0
    admin.potret("penutupan-belum-waktunya")


def _tidak_dikoreksi(
    layar: Callable[..., Layar], peserta: Callable[[str], Peserta], periode_id: str
) -> None:
    with pytest.raises(Ditolak) as tolak:
        nilai(peserta(PENILAI), periode_id, "DI_ATAS_EKSPEKTASI")
    assert tolak.value.reason == "PENILAIAN_PERIODE_DITUTUP"
    penilai = layar(PENILAI)
    penilai.buka(f"/penilaian/{periode_id}")
    penilai.tampak("Instansi menutup periode ini pada")
    penilai.tampak("Sampaikan dokumen")
    assert penilai.page.locator("#beri-nilai").count() == 0
    penilai.potret("penutupan-penilai")


def _buka(admin: Layar) -> None:
    admin.tekan(f"Buka kembali {TRIWULAN}")
    admin.tampak("Alasan membuka kembali: isi bagian ini.")
    admin.isi("Alasan membuka kembali", SALAH)
    admin.potret("penutupan-ditutup")
    admin.tekan(f"Buka kembali {TRIWULAN}")
    admin.bilang(f"{TRIWULAN} dibuka kembali")
    _tertulis(admin)
    admin.tampak(SALAH)
    admin.potret("penutupan-dibuka")


def _tertulis(admin: Layar) -> None:
    """The page watches until all is written, and then loads itself once more."""
    expect(admin.page.locator("[data-segarkan]")).to_have_count(0)
    admin.tampak("Tertulis pada semua catatan")
