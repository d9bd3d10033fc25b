"""A colleague says how somebody works, by himself and when asked; the rater reads it."""

from __future__ import annotations

from collections.abc import Callable

import pypdfium2
import pytest

from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN, baca
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(420)]
PEGAWAI, PENILAI = "sandiman", "kabid-aptika"
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Terjaganya keamanan persandian",
    "sementara": True,
    "indikator": [{"indikator": "Laporan", "target": "4 laporan", "aspek": "KUANTITAS"}],
}


@pytest.fixture(scope="module")
def periode_id(peserta: Callable[[str], Peserta]) -> str:
    """The first quarter of an approved plan."""
    orang = peserta(PEGAWAI)
    ada = orang.get("/skp", tahun=TAHUN)["items"]
    if not any(s["status"] == "PERSETUJUAN" for s in ada):
        skp = susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[RHK])
        setujui(peserta(PENILAI), ajukan(orang, skp))

    def cari() -> str:
        semua = orang.get("/penilaian", tahun=TAHUN)["items"]
        return next((p["periode_id"] for p in semua if p["nama"].startswith("Triwulan I ")), "")

    return str(tunggu(cari))


def test_rekan_memberi_umpan_balik(
    layar: Callable[..., Layar], peserta: Callable[[str], Peserta], periode_id: str
) -> None:
    nip = peserta(PEGAWAI).get("/saya")["nip"]
    nip_rekan = peserta("humas-muda").get("/saya")["nip"]
    pegawai = layar(PEGAWAI)
    _meminta(pegawai, periode_id, nip_rekan)
    _menjawab(layar("humas-muda"))
    _tanpa_diminta(layar("prakom-pertama-b"), nip)
    pegawai.buka(f"/penilaian/{periode_id}")
    pegawai.tampak("sudah memberi umpan balik")
    pegawai.tampak("Berbagi ilmu tanpa diminta.")
    penilai = layar(PENILAI)
    penilai.buka(f"/umpan-balik-rekan/{periode_id}")  # his own place is the period
    penilai.tampak("Dyah Ayu Kinasih")
    penilai.potret("rekan-dibaca-penilai")
    rating = {"hasil_kerja": "SESUAI_EKSPEKTASI", "perilaku": "SESUAI_EKSPEKTASI"}
    satu = peserta(PENILAI)
    etag = satu.get(f"/penilaian/{periode_id}")["periode"]["etag"]
    satu.put(f"/penilaian/{periode_id}/rating", rating, If_Match=etag)
    lain = layar("humas-muda")
    lain.buka(f"/umpan-balik-rekan/{periode_id}")
    lain.tampak("Yang sudah Anda tulis tetap tersimpan.")
    _tercetak(satu, periode_id, lain)


def _meminta(pegawai: Layar, periode_id: str, nip_rekan: str) -> None:
    pegawai.buka(f"/penilaian/{periode_id}")
    lipatan = pegawai.lipatan("Minta umpan balik")
    pegawai.isi("NIP", "123", di=lipatan)
    lipatan.locator("[name=permintaan]").fill("Bagaimana kerja sama kita?")
    pegawai.tekan("Kirim permintaan", di=lipatan)
    pegawai.tampak("Tidak ada pegawai dengan NIP ini.")
    lipatan = pegawai.lipatan("Minta umpan balik")
    pegawai.isi("NIP", nip_rekan, di=lipatan)
    pegawai.tekan("Kirim permintaan", di=lipatan)
    pegawai.bilang("Permintaan dikirim.")
    pegawai.tampak("Dyah Ayu Kinasih")
    pegawai.potret("rekan-diminta")


def _menjawab(rekan: Layar) -> None:
    rekan.buka("/")
    rekan.tampak("Beri umpan balik untuk Galuh Pramesthi")
    rekan.menu("Umpan Balik Rekan")
    rekan.tampak("Bagaimana kerja sama kita?")
    rekan.potret("rekan-cari")
    rekan.page.get_by_role("link", name="Galuh Pramesthi").first.click()
    rekan.tampak("Anda menulis sebagai pihak lain.")
    lipatan = rekan.lipatan("Beri umpan balik untuk Kolaboratif")
    rekan.tekan("Kirim umpan balik", di=lipatan)
    rekan.tampak("Umpan balik: isi bagian ini.")
    lipatan = rekan.lipatan("Beri umpan balik untuk Kolaboratif")
    rekan.isi("Umpan balik", "Berbagi ilmu tanpa diminta.", di=lipatan)
    lipatan.get_by_label("Jempol ke atas").check()
    rekan.tekan("Kirim umpan balik", di=lipatan)
    rekan.bilang("Umpan balik dikirim.")
    rekan.potret("rekan-memberi")


def _tanpa_diminta(rekan: Layar, nip: str) -> None:
    rekan.menu("Umpan Balik Rekan")
    rekan.isi("NIP rekan", "198001012005011999")
    rekan.tekan("Cari pegawai")
    rekan.tampak("Tidak ada periode yang dapat diberi umpan balik")
    rekan.isi("NIP rekan", nip)
    rekan.tekan("Cari pegawai")
    rekan.page.get_by_role("link", name="Galuh Pramesthi", exact=False).first.click()
    lipatan = rekan.lipatan("Beri umpan balik untuk Loyal")
    rekan.isi("Umpan balik", "Salah tempat.", di=lipatan)
    rekan.tekan("Kirim umpan balik", di=lipatan)
    rekan.bilang("Umpan balik dikirim.")
    rekan.page.get_by_role("link", name="Tarik umpan balik untuk Loyal").click()
    rekan.potret("rekan-tarik")
    rekan.tekan("Tarik umpan balik")
    rekan.bilang("Umpan balik ditarik.")
    assert not rekan.page.get_by_text("Salah tempat.").count()


def _tercetak(penilai: Peserta, periode_id: str, lain: Layar) -> None:
    tanda = {"tanggal": f"{TAHUN}-04-14", "lokasi": "Tirtamarga", "anchor": ""}
    pdf = penilai.unduh(f"/penilaian/{periode_id}/form-penilaian.pdf", **tanda)
    teks = " ".join(h.get_textpage().get_text_range() for h in pypdfium2.PdfDocument(pdf))
    assert "Berbagi ilmu tanpa diminta." in " ".join(teks.split())
    assert "Dyah Ayu Kinasih" not in teks
    (lain.gambar / "form-penilaian-rekan.pdf").write_bytes(pdf)


def test_rekaman_umpan_balik_dicetak(layar: Callable[..., Layar], periode_id: str) -> None:
    """From the period's page, on any day; what is wrong is said where it was typed."""
    pegawai = layar(PEGAWAI)
    pegawai.buka(f"/penilaian/{periode_id}#cetak")
    nama = "Rekaman Umpan Balik (Format B.1.3–B.1.5)"
    lipatan = pegawai.lipatan(nama)
    for siapa in ("pegawai yang dinilai", "pejabat penilai kinerja"):
        pegawai.isi(f"Lokasi {siapa}", "Tirtamarga", di=lipatan)
    lipatan.locator("[name=anchor_pegawai]").fill("A")
    pegawai.potret("rekaman-dialog")
    pegawai.tekan("Buka PDF", di=lipatan)
    pegawai.tampak("Pilih satu tanda dari")
    lipatan = pegawai.lipatan(nama)
    assert lipatan.locator("[name=lokasi_penilai]").input_value() == "Tirtamarga"
    pegawai.potret("rekaman-ditolak")
    tanda = "&".join(
        f"tanggal_{p}={TAHUN}-04-14&lokasi_{p}=Tirtamarga" for p in ("pegawai", "penilai")
    )
    for format_, judul in (
        ("RENCANA_AKSI", "RENCANA AKSI"),
        ("PENDOKUMENTASIAN", "PENDOKUMENTASIAN KINERJA"),
        ("UMPAN_BALIK", "REKAMAN INFORMASI UMPAN BALIK BERKELANJUTAN"),
    ):
        assert judul in baca(
            pegawai, f"/penilaian/{periode_id}/rekaman.pdf?format={format_}&{tanda}"
        )
