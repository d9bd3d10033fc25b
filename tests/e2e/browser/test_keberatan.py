"""An objection in the browser, through both outcomes, to the last paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pypdfium2
import pytest

from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(420)]
PEGAWAI, PENILAI, PEMUTUS = "bendahara-puskesmas", "kasubbag-puskesmas", "kepala-puskesmas"
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Tertibnya pembukuan puskesmas",
    "sementara": True,
    "indikator": [{"indikator": "Laporan", "target": "12 laporan", "aspek": "KUANTITAS"}],
}
TANDA = {
    f"{apa}_{siapa}": isi
    for siapa in ("pegawai", "penilai", "atasan")
    for apa, isi in (("tanggal", f"{TAHUN}-04-14"), ("lokasi", "Tirtamarga"), ("anchor", ""))
}


@pytest.fixture(scope="module")
def dua(peserta: Callable[[str], Peserta]) -> list[str]:
    """Two delivered results of one person, both below what he expected."""
    orang, penilai = peserta(PEGAWAI), peserta(PENILAI)
    skp = susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[RHK])
    setujui(penilai, ajukan(orang, skp))

    def periode() -> list[dict[str, Any]]:
        return [
            p
            for p in orang.get("/penilaian", skp_id=skp["skp_id"])["items"]
            if p["nama"].startswith(("Triwulan I ", "Tahunan"))
        ]

    hasil = []
    for satu in tunggu(lambda: len(periode()) == 2 and periode()):
        jalur = f"/penilaian/{satu['periode_id']}"
        rating = {"hasil_kerja": "DI_BAWAH_EKSPEKTASI", "perilaku": "SESUAI_EKSPEKTASI"}
        dinilai = penilai.put(f"{jalur}/rating", rating, If_Match=satu["etag"])
        penilai.post(f"{jalur}/sampaikan", If_Match=dinilai["periode"]["etag"])
        hasil.append(satu["periode_id"])
    return hasil


def test_keberatan_sampai_kedua_akhirnya(
    layar: Callable[..., Layar], dua: list[str], peserta: Callable[[str], Peserta]
) -> None:
    pegawai, penilai, pemutus = (layar(satu) for satu in (PEGAWAI, PENILAI, PEMUTUS))
    _mengajukan(pegawai, dua)
    _menjelaskan(penilai, dua[0])
    _memutus(pemutus, dua)
    pegawai.buka(f"/penilaian/{dua[0]}")
    pegawai.tampak("Kedua rating ditetapkan atas keberatan; sebelumnya Butuh Perbaikan.")
    pegawai.buka("/pesan")
    pegawai.tampak("hasilnya diubah")
    pegawai.tampak("hasilnya dikuatkan")
    pdf = peserta(PEGAWAI).unduh(f"/penilaian/{dua[0]}/dokumen-evaluasi.pdf", **TANDA)
    teks = " ".join(h.get_textpage().get_text_range() for h in pypdfium2.PdfDocument(pdf))
    assert "11. Atasan Pejabat Penilai Kinerja" in teks
    (pegawai.gambar / "dokumen-evaluasi-d13.pdf").write_bytes(pdf)


def _mengajukan(pegawai: Layar, dua: list[str]) -> None:
    for nomor, periode_id in enumerate(dua):
        alamat = f"/penilaian/{periode_id}"
        pegawai.buka(alamat)
        lipatan = pegawai.lipatan("Ajukan keberatan")
        pegawai.tekan("Ajukan keberatan", di=lipatan)
        pegawai.tampak("Keberatan dan alasannya: isi bagian ini.")
        if not nomor:
            pegawai.potret("keberatan-kosong")
        lipatan = pegawai.lipatan("Ajukan keberatan")
        pegawai.isi("Keberatan dan alasannya", "Laporan Oktober belum dihitung.", di=lipatan)
        pegawai.tekan("Ajukan keberatan", di=lipatan)
        pegawai.bilang("Keberatan diajukan.")
        pegawai.tampak("Aditya Nayottama, M.M.Kes., atasan pejabat penilai")
    pegawai.potret("keberatan-diajukan")
    pegawai.tekan("Batalkan keberatan")
    pegawai.bilang("Keberatan dibatalkan.")
    lipatan = pegawai.lipatan("Ajukan keberatan")
    pegawai.isi("Keberatan dan alasannya", "Laporan Oktober terlewat.", di=lipatan)
    pegawai.tekan("Ajukan keberatan", di=lipatan)
    pegawai.bilang("Keberatan diajukan.")


def _menjelaskan(penilai: Layar, periode_id: str) -> None:
    penilai.buka("/")
    penilai.tampak("Jelaskan penilaian")
    penilai.buka(f"/penilaian/{periode_id}")
    penilai.isi("Penjelasan Anda", "Laporannya masuk sesudah penilaian.")
    penilai.tekan("Simpan penjelasan")
    penilai.bilang("Penjelasan disimpan.")


def _memutus(pemutus: Layar, dua: list[str]) -> None:
    pemutus.buka("/")
    pemutus.tampak("Putuskan keberatan")
    pemutus.menu("Keberatan")
    pemutus.tampak("Anda yang memutus")
    pemutus.potret("keberatan-daftar")
    pemutus.buka(f"/penilaian/{dua[0]}")
    pemutus.tekan("Putuskan keberatan")
    pemutus.tampak("Putusan: pilih menguatkan atau mengubah.")
    pemutus.page.get_by_role("radio", name="Mengubah").check()
    pemutus.isi("Keputusan dan rekomendasi", "Laporan Oktober diperhitungkan.")
    pemutus.tekan("Putuskan keberatan")
    pemutus.tampak("Kedua rating sama dengan yang lama.")
    pemutus.potret("keberatan-putusan")
    pemutus.page.locator("#putusan-hasil_kerja-2").check()
    pemutus.tekan("Putuskan keberatan")
    pemutus.bilang("Keberatan diputus.")
    pemutus.tampak("Hasil diubah")
    pemutus.potret("keberatan-diubah")
    pemutus.buka(f"/penilaian/{dua[1]}")
    pemutus.tampak("Pejabat penilai belum memberi penjelasan.")
    pemutus.page.get_by_role("radio", name="Menguatkan").check()
    pemutus.isi("Keputusan dan rekomendasi", "Bukti tidak mengubah hasilnya.")
    pemutus.tekan("Putuskan keberatan")
    pemutus.tampak("Hasil dikuatkan")
