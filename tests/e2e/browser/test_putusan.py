"""A head decides many plans at once, with a stale one among them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from deploy.lokal.demo.peserta import Peserta, ajukan, susun_skp
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]


def rencana(orang: Peserta, hasil: str) -> dict:
    rhk = {
        "jenis": "UTAMA",
        "rencana_hasil_kerja": hasil,
        "sementara": True,
        "indikator": [{"aspek": "KUANTITAS", "indikator": "Laporan", "target": "12 laporan"}],
    }
    return ajukan(orang, susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[rhk]))


def test_kepala_memutus_banyak_sekaligus(
    layar: Callable[..., Layar], peserta: Callable[[str], Peserta]
) -> None:
    for kunci in ("humas-pertama", "humas-muda"):
        rencana(peserta(kunci), "Tersedianya bahan publikasi")
    kabid = layar("sekdis-kominfo")
    kabid.menu("SKP Bawahan")
    kabid.ikuti("Pengajuan: 2")
    kabid.tekan("Setujui yang dipilih")
    kabid.bilang("Belum ada SKP yang dipilih")
    kabid.page.get_by_role("button", name="Pilih semua di halaman ini").click()
    kabid.potret("skp-bawahan-pilih")
    kabid.tekan("Kembalikan yang dipilih")
    kabid.tampak("Panji Anggoro")
    kabid.tekan("Kembalikan semuanya")
    kabid.tampak("Isian ini tidak boleh kosong.")
    kabid.potret("putusan-kembalikan")
    kabid.ikuti("Batal")
    # In between one of them is returned elsewhere: it is not approved unseen.
    penilai = peserta("sekdis-kominfo")
    satu = next(
        s for s in penilai.get("/skp-bawahan", tahun=TAHUN, status="PENGAJUAN")["items"]
        if "Dyah" in s["pegawai"]["nama"]
    )  # fmt: skip
    kabid.page.get_by_role("button", name="Pilih semua di halaman ini").click()
    kabid.tekan("Setujui yang dipilih")
    kabid.potret("putusan-setujui")
    catatan = {"catatan": "Sebutkan sekolahnya."}
    penilai.post(f"/skp/{satu['skp_id']}/kembalikan", catatan, If_Match=satu["etag"])
    kabid.tekan("Ya, setujui semuanya")
    kabid.tampak("1 dari 2 SKP disetujui")
    kabid.tampak("Tidak diubah.")
    kabid.potret("putusan-hasil")
