"""The steps of the last quarter are a start for the next one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Terlayaninya permintaan aplikasi",
    "sementara": True,
    "indikator": [{"indikator": "Permintaan", "target": "90 %", "aspek": "KUALITAS"}],
}


def test_menyalin_rencana_aksi(
    layar: Callable[..., Layar], peserta: Callable[[str], Peserta]
) -> None:
    orang = peserta("penata-layanan-aptika")
    skp = susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[RHK])
    setujui(peserta("kabid-aptika"), ajukan(orang, skp))

    def periode() -> dict[str, Any]:
        semua = orang.get("/penilaian", tahun=TAHUN)["items"]
        return {p["nama"].split(f" {TAHUN}")[0]: p for p in semua}

    semua = tunggu(lambda: "Triwulan II" in periode() and periode())
    satu, dua = semua["Triwulan I"], semua["Triwulan II"]
    pegawai = layar("penata-layanan-aptika")
    pegawai.buka(f"/penilaian/{dua['periode_id']}")
    pegawai.tampak("Pendokumentasian triwulanan")
    pegawai.tidak_tampak("Pejabat penilai berganti")
    pegawai.tekan("Salin rencana aksi periode sebelumnya")
    pegawai.tampak("Tidak ada rencana aksi yang dapat disalin")
    aksi = {"rhk_id": orang.get(f"/penilaian/{satu['periode_id']}")["rhk"][0]["rhk_id"],
            "deskripsi": "Membuka loket daring", "target": "Setiap hari kerja"}  # fmt: skip
    orang.post(f"/penilaian/{satu['periode_id']}/rencana-aksi", aksi, If_Match=satu["etag"])
    pegawai.buka(f"/penilaian/{dua['periode_id']}")
    pegawai.tekan("Salin rencana aksi periode sebelumnya")
    pegawai.bilang("Rencana aksi periode sebelumnya disalin.")
    pegawai.tampak("Membuka loket daring")
    pegawai.potret("rencana-aksi-disalin")
