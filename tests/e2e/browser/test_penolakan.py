"""What must not happen, tried through the pages: twice, stale, another's, too early."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from deploy.lokal.demo.peserta import JSON, Peserta, susun_skp
from tests.e2e.browser.gerak import TAHUN, ajukan, buat_skp, rencana
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]


def test_klik_ganda_mengajukan_satu_kali(
    peserta: Callable[[str], Peserta], layar: Callable[..., Layar]
) -> None:
    """Without script nothing holds the second click back but the key of the form."""
    orang = peserta("kabag-umum")
    skp = rencana(orang, peserta("sekda"))
    kabag = layar("kabag-umum", java_script_enabled=False)
    kabag.buka(f"/skp/{skp['skp_id']}/ajukan")
    kabag.page.get_by_role("button", name="Ya, ajukan SKP").dblclick()
    kabag.page.wait_for_load_state()
    kabag.bilang("SKP diajukan")
    kini = orang.get(f"/skp/{skp['skp_id']}")
    assert kini["status"] == "PENGAJUAN"
    assert [r["tindakan"] for r in kini["riwayat"]].count("Mengajukan SKP") == 1


def isi_rhk(orang: Peserta, skp: JSON) -> str:
    return str(orang.get(f"/skp/{skp['skp_id']}")["rhk"][0]["rencana_hasil_kerja"])


def test_dua_tab_tidak_saling_menimpa(
    peserta: Callable[[str], Peserta], layar: Callable[..., Layar]
) -> None:
    orang = peserta("sekdis-pendidikan")
    skp = rencana(orang, peserta("kadis-pendidikan"))
    pertama = layar("sekdis-pendidikan")
    kedua = Layar(pertama.page.context.new_page(), pertama.base_url, pertama.gambar)
    for tab in (pertama, kedua):
        tab.buka(f"/skp/{skp['skp_id']}")
    for tab, teks in ((pertama, "Dari tab pertama"), (kedua, "Dari tab kedua")):
        ubah = tab.lipatan("Ubah RHK nomor 1")
        ubah.locator('[name="rencana_hasil_kerja"]').fill(teks)
        tab.tekan("Simpan RHK", di=ubah)
    kedua.tampak("Dari tab pertama")
    ketikan = kedua.page.get_by_label("Rencana hasil kerja, isian saya")
    assert ketikan.input_value() == "Dari tab kedua"
    kedua.potret("usang")
    assert (
        orang.get(f"/skp/{skp['skp_id']}")["rhk"][0]["rencana_hasil_kerja"] == "Dari tab pertama"
    )
    kedua.page.get_by_label("Pakai isian saya").check()
    kedua.tekan("Simpan pilihan saya")
    kedua.bilang("RHK disimpan")
    assert isi_rhk(orang, skp) == "Dari tab kedua"


def test_milik_orang_lain_tertutup(
    peserta: Callable[[str], Peserta], layar: Callable[..., Layar]
) -> None:
    orang = peserta("kaban")
    skp_id = orang.get("/skp", tahun=TAHUN)["items"][0]["skp_id"]
    periode_id = orang.get("/penilaian", tahun=TAHUN)["items"][0]["periode_id"]
    asing = layar("guru-muda")
    for jalur in (
        f"/skp/{skp_id}",
        f"/skp/{skp_id}/setujui",
        f"/penilaian/{periode_id}",
        f"/penilaian/{periode_id}/form-penilaian.pdf?tanggal={TAHUN}-12-31&lokasi=X",
    ):
        assert asing.buka(jalur) in {403, 404}, jalur
        asing.tidak_tampak("Endah Retnosari")
    asing.buka(f"/skp/{skp_id}")
    asing.potret("tidak-berhak")
    assert asing.buka("/skp/00000000-0000-7000-8000-000000000000") == 404
    assert asing.buka("/alamat/yang/tidak-ada") == 404
    asing.potret("tidak-ditemukan")


def test_periode_yang_sama_ditolak_dan_isian_tetap(layar: Callable[..., Layar]) -> None:
    kabid = layar("kabid-gtk")
    buat_skp(kabid, "Kuantitatif")
    kabid.buka("/skp/tambah")
    kabid.isi("Periode awal", f"{TAHUN}-03-01")
    kabid.page.get_by_label("Kualitatif").check()
    kabid.tekan("Buat SKP")
    kabid.tampak("beririsan")
    assert kabid.page.get_by_label("Periode awal").input_value() == f"{TAHUN}-03-01"
    assert kabid.page.get_by_label("Kualitatif").is_checked()
    kabid.potret("skp-tumpang-tindih")


def test_menunggu_pimpinan_lebih_dahulu(layar: Callable[..., Layar]) -> None:
    """A JF whose rater has no approved plan is told so, before and when he submits."""
    analis = layar("analis-gtk")
    buat_skp(analis, "Kuantitatif")
    analis.tampak("belum mempunyai SKP yang disetujui")
    ajukan(analis)
    analis.tampak("belum disetujui")
    analis.potret("menunggu-pimpinan")


def test_langkah_yang_belum_waktunya_ditolak(
    peserta: Callable[[str], Peserta], layar: Callable[..., Layar]
) -> None:
    """The address of a step that is not offered does not open it."""
    orang = peserta("kaban")
    skp_id = orang.get("/skp", tahun=TAHUN)["items"][0]["skp_id"]
    kaban = layar("kaban")
    assert kaban.buka(f"/skp/{skp_id}/ajukan") == 409
    kaban.tampak("belum dapat dilakukan")
    kaban.buka(f"/skp/{skp_id}")
    assert kaban.page.get_by_role("link", name="Ajukan SKP").count() == 0
    assert kaban.page.get_by_text("Ubah RHK").count() == 0


def test_sesi_berakhir_tanpa_kehilangan_ketikan(
    peserta: Callable[[str], Peserta], layar: Callable[..., Layar]
) -> None:
    orang = peserta("pengadministrasi-setda")
    skp = susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[])
    staf = layar("pengadministrasi-setda")
    staf.buka(f"/skp/{skp['skp_id']}")
    tambah = staf.page.locator("#rhk-baru")
    tambah.locator('[name="rencana_hasil_kerja"]').fill("Tertibnya arsip surat masuk")
    staf.page.context.clear_cookies(name="kinerja_sesi")
    staf.tekan("Tambah RHK", di=tambah)
    staf.tampak("Tertibnya arsip surat masuk")
    staf.potret("sesi-berakhir")
    staf.masuk("pengadministrasi-setda")
    staf.buka(f"/skp/{skp['skp_id']}")
    staf.tampak("dipulihkan dari perangkat ini")
    kotak = staf.page.locator('#rhk-baru [name="rencana_hasil_kerja"]')
    assert kotak.input_value() == "Tertibnya arsip surat masuk"


def test_pimpinan_lain_tidak_dapat_menilai(
    peserta: Callable[[str], Peserta], layar: Callable[..., Layar]
) -> None:
    orang = peserta("kabag-organisasi")
    periode = orang.get("/penilaian", tahun=TAHUN)["items"]
    sekda = layar("sekda")
    for satu in periode:
        if satu["status"] == "BERJALAN":
            sekda.buka(f"/penilaian/{satu['periode_id']}")
            assert sekda.page.locator("#beri-nilai").count() == 1
            break
    pemilik = layar("kabag-organisasi")
    pemilik.buka(f"/penilaian/{periode[0]['periode_id']}")
    assert pemilik.page.locator("#beri-nilai").count() == 0
