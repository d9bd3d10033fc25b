"""A rater let the window pass: his superior finds the period, rates it, and signs."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
import pytest

from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]
PEGAWAI, PENILAI, ATASAN = "penata-layanan-aptika", "kabid-aptika", "kadis-kominfo"
LALU = TAHUN - 1
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Terjaganya layanan aplikasi",
    "sementara": True,
    "indikator": [{"indikator": "Layanan", "target": "4 layanan", "aspek": "KUANTITAS"}],
}
TANDA = {
    f"{apa}_{siapa}": isi
    for siapa in ("pegawai", "penilai")
    for apa, isi in (("tanggal", f"{TAHUN}-02-10"), ("lokasi", "Tirtamarga"), ("anchor", ""))
}


def test_atasan_menilai_yang_terlewat(
    layar: Callable[..., Layar], peserta: Callable[[str], Peserta]
) -> None:
    orang, penilai = peserta(PEGAWAI), peserta(PENILAI)
    skp = susun_skp(orang, tahun=LALU, pendekatan="KUANTITATIF", rhk=[RHK])
    setujui(penilai, ajukan(orang, skp))
    semua = tunggu(lambda: orang.get("/penilaian", skp_id=skp["skp_id"])["items"])
    periode_id = next(p["periode_id"] for p in semua if p["nama"].startswith("Triwulan II "))
    atasan = layar(ATASAN)
    atasan.tampak(f"Nilai periode {LALU} yang terlewat penilainya")
    atasan.ikuti(f"Nilai periode {LALU} yang terlewat penilainya")
    assert atasan.page.get_by_label("Yang beralih kepada saya").is_checked()
    atasan.potret("beralih-daftar")
    nama = orang.get(f"/penilaian/{periode_id}")["pegawai"]["nama"]
    atasan.ikuti(f"{nama}, Triwulan II {LALU}")
    atasan.tampak("Anda menilai sebagai atasan, karena")
    atasan.potret("beralih-menilai")
    formulir = atasan.page.locator("#beri-nilai")
    for bidang in ("hasil_kerja", "perilaku"):
        formulir.locator(f'input[name="{bidang}"][value="SESUAI_EKSPEKTASI"]').check()
    atasan.tekan("Tetapkan penilaian", di=formulir)
    atasan.bilang("Penilaian ditetapkan. Predikat: Baik.")
    atasan.ikuti("Sampaikan dokumen")
    atasan.tekan("Ya, sampaikan dokumen")
    pegawai = layar(PEGAWAI)
    pegawai.buka(f"/penilaian/{periode_id}")
    pegawai.tampak("Hasil ini final sejak ditetapkan, jadi tidak ada keberatan atasnya.")
    pegawai.potret("beralih-final")
    pdf = orang.unduh(f"/penilaian/{periode_id}/dokumen-evaluasi.pdf", **TANDA)
    teks = " ".join(h.get_textpage().get_text_range() for h in pypdfium2.PdfDocument(pdf))
    assert "6. Atasan Pejabat Penilai Kinerja" in teks
