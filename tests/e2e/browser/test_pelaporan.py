"""Two documents on their way to the PyB: reported, given back, passed on, waited for, received."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from deploy.lokal.demo import agensi
from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN, baca
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(420)]
LALU = TAHUN - 1
"""Of last year the first quarter can be reported, on whatever day this runs."""
PEGAWAI = ("kasi-pelayanan", "kasi-pemerintahan")
ATASAN, PYB = "sekda", "penelaah-kecamatan"
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Meningkatnya mutu layanan seksi",
    "sementara": True,
    "indikator": [{"indikator": "Layanan", "target": "12 layanan", "aspek": "KUANTITAS"}],
}
ALAMAT = f"/pelaporan?tahun={LALU}&periode=TRIWULANAN-1"


@pytest.fixture(scope="module")
def penilai(peserta: Callable[[str], Peserta]) -> str:
    """The head of the district, whose two people have their results; one has given his back."""
    for nomor, kunci in enumerate(PEGAWAI):
        orang = peserta(kunci)
        skp = susun_skp(orang, tahun=LALU, pendekatan="KUANTITATIF", rhk=[RHK])
        siapa = next(
            k for k in ("camat", "sekcam")
            if agensi.identity("pegawai", k) == skp["penilai"]["pegawai_id"]
        )  # fmt: skip
        setujui(peserta(siapa), ajukan(orang, skp))
        _dinilai(orang, peserta(siapa), skp["skp_id"])
        if not nomor:
            _diterima(orang)
    return siapa


def test_dari_penilai_sampai_pyb(
    layar: Callable[..., Layar], penilai: str, peserta: Callable[[str], Peserta]
) -> None:
    pelapor, atasan = layar(penilai), layar(ATASAN)
    _melaporkan(pelapor)
    alamat = pelapor.page.url.removeprefix(pelapor.base_url)
    _dikembalikan(atasan)
    _diterima(peserta(PEGAWAI[1]))
    pelapor.buka(alamat)
    pelapor.tampak("Sertakan Kepala Seksi Pemerintahan.")
    pelapor.potret("pelaporan-dikembalikan")
    pelapor.tekan("Sampaikan ulang")
    pelapor.bilang("Laporan disampaikan ulang.")
    pelapor.tampak("2 dokumen evaluasi")
    atasan.buka(alamat)
    atasan.tekan("Teruskan laporan")
    atasan.bilang("Laporan diteruskan.")
    atasan.tampak("Menunggu: admin instansi menetapkan Pejabat yang Berwenang")
    _menetapkan(layar("admin-instansi"), peserta(PYB))
    _menerima(layar(PYB), alamat)
    pelapor.buka(ALAMAT)
    pelapor.tampak("Sudah dilaporkan")
    pelapor.tampak("Diterima PyB")
    pelapor.potret("pelaporan-selesai")
    pelapor.buka("/pesan")
    pelapor.tampak("Laporan kinerja Anda diterima PyB")


def _dinilai(orang: Peserta, penilai: Peserta, skp_id: str) -> None:
    """His first quarter, rated and delivered."""

    def triwulan() -> Any:
        semua = orang.get("/penilaian", skp_id=skp_id)["items"]
        return next((p for p in semua if p["nama"].startswith("Triwulan I ")), None)

    satu = tunggu(triwulan)
    jalur = f"/penilaian/{satu['periode_id']}"
    rating = {"hasil_kerja": "SESUAI_EKSPEKTASI", "perilaku": "SESUAI_EKSPEKTASI"}
    dinilai = penilai.put(f"{jalur}/rating", rating, If_Match=satu["etag"])
    penilai.post(f"{jalur}/sampaikan", If_Match=dinilai["periode"]["etag"])


def _diterima(orang: Peserta) -> None:
    semua = orang.get("/penilaian", tahun=LALU)["items"]
    satu = next(p for p in semua if p["status"] == "DISAMPAIKAN")
    orang.post(f"/penilaian/{satu['periode_id']}/terima", If_Match=satu["etag"])


def _melaporkan(pelapor: Layar) -> None:
    pelapor.menu("Pelaporan")
    pelapor.tampak("Pejabat yang Berwenang (PyB) instansi Anda belum ditetapkan.")
    pelapor.page.get_by_label("Tahun", exact=True).select_option(str(LALU))
    pelapor.page.get_by_label("Periode", exact=True).select_option("TRIWULANAN-1")
    pelapor.tekan("Tampilkan")
    pelapor.tampak("1 dokumen siap")
    pelapor.tampak("Menunggu pegawai")
    pelapor.tampak("Batas melaporkan kepada PyB")
    pelapor.potret("pelaporan-dokumen")
    pelapor.isi("Catatan (boleh kosong)", "Triwulan I seksi pelayanan.")
    pelapor.tekan("Sampaikan laporan")
    pelapor.bilang("1 dokumen dilaporkan.")
    pelapor.tampak("meneruskan atau mengembalikan")


def _dikembalikan(atasan: Layar) -> None:
    atasan.buka("/pelaporan/masuk")
    atasan.tampak(f"Triwulan I {LALU}")
    atasan.potret("pelaporan-masuk")
    atasan.page.locator("tbody th a").first.click()
    atasan.tekan("Kembalikan laporan")
    atasan.tampak("isi bagian ini")
    atasan.potret("pelaporan-kembalikan-kosong")
    atasan.isi("Yang perlu diperbaiki", "Sertakan Kepala Seksi Pemerintahan.")
    atasan.tekan("Kembalikan laporan")
    atasan.bilang("Laporan dikembalikan.")


def _menetapkan(admin: Layar, pyb: Peserta) -> None:
    admin.menu("Pejabat yang Berwenang")
    admin.tampak("1 laporan menunggu PyB.")
    admin.isi("NIP", "123")
    admin.isi("Dasar hukum", "Keputusan Bupati 800/15")
    admin.tekan("Simpan penetapan")
    admin.tampak("Isi NIP lengkap seorang pegawai instansi Anda.")
    expect(admin.page.get_by_label("Dasar hukum", exact=True)).to_have_value(
        "Keputusan Bupati 800/15"
    )
    admin.potret("pyb-ditolak")
    admin.isi("NIP", pyb.nip)
    admin.tekan("Simpan penetapan")
    admin.bilang("Penetapan disimpan.")
    admin.tampak("Sudah berlaku")
    admin.potret("pyb")


def _menerima(pyb: Layar, alamat: str) -> None:
    pyb.buka("/pelaporan/masuk")
    pyb.page.locator("tbody th a").first.click()
    pyb.tekan("Dokumen Evaluasi Ambarwati Kusnandar, S.AP.")
    pyb.tampak("Isi bagian ini.")
    pyb.potret("pelaporan-cetak-kosong")
    pyb.buka(alamat)
    tujuan = pyb.page.locator("button[formaction*='dokumen-evaluasi']").first
    jalur = tujuan.get_attribute("formaction")
    teks = baca(pyb, f"{jalur}?tanggal={LALU}-04-14&lokasi=Cemarasari")
    assert "DOKUMEN EVALUASI KINERJA PEGAWAI" in teks
    pyb.tekan("Terima laporan")
    pyb.bilang("Laporan diterima.")
    pyb.potret("pelaporan-diterima")
    pyb.buka(f"/pelaporan/instansi?tahun={LALU}&periode=TRIWULANAN-1")
    pyb.tampak("Lengkap")
    pyb.potret("pelaporan-instansi")
    pyb.ikuti("Lihat laporannya")
    pyb.tampak("Laporan instansi")
    pyb.tampak("Diterima PyB")
    pyb.potret("pelaporan-laporan-instansi")
    pyb.page.go_back()
    with pyb.page.expect_download() as unduhan:
        pyb.page.get_by_role("link", name="csv", exact=False).click()
    assert "Diterima PyB" in unduhan.value.path().read_text("utf-8-sig")
