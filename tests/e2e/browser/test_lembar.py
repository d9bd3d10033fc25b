"""A head rates his people in one go: by keyboard, with a curve that follows, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from deploy.lokal.demo import agensi
from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(420)]
KEPALA = "kepala-puskesmas"
TIM = (
    "apoteker",
    "bidan-pppk",
    "dokter-muda",
    "dokter-pertama",
    "perawat-muda",
    "perawat-terampil",
)
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Terlayaninya pasien sesuai standar",
    "sementara": True,
    "indikator": [{"indikator": "Pasien", "target": "900 pasien", "aspek": "KUANTITAS"}],
}


@pytest.fixture(scope="module")
def tim(peserta: Callable[[str], Peserta]) -> dict[str, str]:
    """Approved plans of six people; name → their annual period."""
    kepala = peserta(KEPALA)
    for siapa in TIM:
        orang = peserta(siapa)
        setujui(
            kepala,
            ajukan(orang, susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[RHK])),
        )
    capaian = {"tahun": TAHUN, "jenis": "TAHUNAN", "ke": 0, "nilai": "BAIK", "catatan": ""}
    unit = {"unor_id": agensi.identity("unor", "puskesmas")}
    peserta("kadis-kesehatan").put("/capaian-organisasi", unit | capaian)

    def semua() -> list[dict[str, Any]]:
        kelompok = kepala.get("/penilaian-bawahan/lembar", tahun=TAHUN)["kelompok"]
        return [b for k in kelompok for b in k["baris"]]

    tunggu(lambda: len(semua()) >= len(TIM))
    return {b["periode"]["pegawai"]["nama"]: b["periode"]["periode_id"] for b in semua()}


def test_dinilai_dengan_papan_tik_dan_kurvanya_mengikuti(
    layar: Callable[..., Layar], tim: dict[str, str], peserta: Callable[[str], Peserta]
) -> None:
    kepala = layar(KEPALA)
    kepala.menu("Penilaian Bawahan")
    kepala.ikuti("Nilai banyak sekaligus")
    kepala.tampak("Baru 0 pegawai dinilai")
    kepala.potret("lembar-kosong")
    # What each choice means, by keyboard, without leaving the sheet.
    kepala.page.locator("#panduan-rating summary").focus()
    kepala.page.keyboard.press("Enter")
    kepala.tampak("Belum konsisten menjalankan nilai dasar ASN.")
    kepala.potret("lembar-panduan")
    kepala.tekan("Simpan penilaian")
    kepala.tampak("Belum ada yang berubah.")
    nama = sorted(tim)
    papan = kepala.page.keyboard
    kepala.page.get_by_label(f"Rating hasil kerja {nama[0]}").focus()
    for _ in nama:
        papan.type("S")
        papan.press("Tab")
        papan.type("S")
        papan.press("Tab")  # the note
        papan.press("Tab")  # the next one's name
        papan.press("Tab")
    kepala.tampak("Paling banyak 70% Baik: 4 dari 6 orang.")
    kepala.tampak("Bila disimpan")
    kepala.potret("lembar-bila-disimpan")
    _pilih(kepala, nama[0], "Di atas", "Di atas")
    _pilih(kepala, nama[1], "Di bawah", "Sesuai")
    kepala.tampak("Baik kelompok terbesar.")
    # Another tab rates one of them meanwhile, and one line has half of what it needs.
    rating = {"hasil_kerja": "SESUAI_EKSPEKTASI", "perilaku": "DI_ATAS_EKSPEKTASI"}
    periode = peserta(KEPALA).get(f"/penilaian/{tim[nama[2]]}")["periode"]
    peserta(KEPALA).put(f"/penilaian/{tim[nama[2]]}/rating", rating, If_Match=periode["etag"])
    kepala.page.get_by_label(f"Rating perilaku kerja {nama[3]}").select_option("")
    kepala.tekan("Simpan penilaian")
    kepala.tampak("4 penilaian disimpan, 2 belum.")
    kepala.tampak(f"{nama[2]}: sudah diubah sejak halaman ini dibuka")
    kepala.tampak(f"{nama[3]}: Pilih di atas, sesuai, atau di bawah ekspektasi.")
    kepala.potret("lembar-sebagian-gagal")
    kepala.page.get_by_label(f"Rating perilaku kerja {nama[3]}").select_option(label="Sesuai")
    kepala.tekan("Simpan penilaian")
    kepala.bilang("2 penilaian disimpan.")
    kepala.tampak("6 dari 6 dinilai")
    kepala.potret("lembar-tersimpan")


def test_orang_lain_tidak_menilai_sebaris_pun(
    tim: dict[str, str], peserta: Callable[[str], Peserta]
) -> None:
    """The door is everybody's; each line asks whose it is."""
    periode_id = next(iter(tim.values()))
    rating = {"hasil_kerja": "DI_ATAS_EKSPEKTASI", "perilaku": "DI_ATAS_EKSPEKTASI"}
    baris = {"periode_id": periode_id, "etag": "1", "catatan": ""} | rating
    for siapa in ("kadis-pendidikan", TIM[0]):
        jawab = peserta(siapa).post("/penilaian-bawahan/lembar", {"baris": [baris]})
        assert (jawab["berhasil"], jawab["gagal"]) == (0, 1), jawab
        kelompok = peserta(siapa).get("/penilaian-bawahan/lembar", tahun=TAHUN)["kelompok"]
        milik = {b["periode"]["periode_id"] for k in kelompok for b in k["baris"]}
        assert not milik & set(tim.values())


def test_tanpa_javascript_dan_tanpa_sambungan(
    layar: Callable[..., Layar], tim: dict[str, str], konteks: Callable[..., Any]
) -> None:
    kepala = layar(KEPALA)
    nama = sorted(tim)
    kepala.buka(f"/penilaian-bawahan/lembar?tahun={TAHUN}&periode=TRIWULANAN-1")
    kepala.page.context.set_offline(True)
    _pilih(kepala, nama[4], "Di atas", "Di atas")
    catatan = kepala.page.get_by_label(f"Catatan/rekomendasi untuk {nama[4]}")
    catatan.fill("Rujukan rumah sakit")
    kepala.page.get_by_text("disimpan di perangkat ini").first.wait_for()
    kepala.page.context.set_offline(False)
    kepala.buka(f"/penilaian-bawahan/lembar?tahun={TAHUN}&periode=TRIWULANAN-1")
    kepala.tampak("Belum tersimpan – dipulihkan")
    assert catatan.input_value() == "Rujukan rumah sakit"
    kepala.tampak("belum disimpan")
    kepala.tekan("Simpan penilaian")
    kepala.bilang("1 penilaian disimpan.")
    polos = konteks(
        java_script_enabled=False, storage_state=kepala.page.context.storage_state()
    ).new_page()
    polos.goto(f"{kepala.base_url}/penilaian-bawahan/lembar?periode=TRIWULANAN-1")
    polos.get_by_label(f"Rating hasil kerja {nama[5]}").select_option(label="Di bawah")
    polos.get_by_label(f"Rating perilaku kerja {nama[5]}").select_option(label="Di bawah")
    polos.get_by_role("button", name="Lihat akibatnya").click()
    polos.get_by_text("belum disimpan").wait_for()
    polos.get_by_role("button", name="Simpan penilaian").click()
    polos.get_by_text("1 penilaian disimpan.").wait_for()


def _pilih(kepala: Layar, nama: str, hasil: str, perilaku: str) -> None:
    kepala.page.get_by_label(f"Rating hasil kerja {nama}").select_option(label=hasil)
    kepala.page.get_by_label(f"Rating perilaku kerja {nama}").select_option(label=perilaku)
