"""What stands beside the work: progress as a picture, and whether the evidence can be opened."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from deploy.lokal.demo.peserta import Peserta, ajukan, setujui, susun_skp, tunggu
from deploy.lokal.postgres import Postgres
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Terlayaninya permohonan surat keterangan warga",
    "sementara": True,
    "indikator": [
        {"indikator": "Permohonan yang selesai", "target": "10 berkas", "aspek": "KUANTITAS"},
        {"indikator": "Lama layanan", "target": "paling lama 5 hari", "aspek": "WAKTU"},
        {"indikator": "Kepuasan warga", "target": "Warga puas", "aspek": "KUALITAS"},
    ],
}
REALISASI = {"Triwulan I": ("7 berkas", "3 hari"), "Triwulan II": ("12 berkas", "6 hari")}


@pytest.fixture
def triwulan(peserta: Callable[[str], Peserta]) -> dict[str, str]:
    """Two quarters with results; name → id."""
    orang = peserta("petugas-pelayanan")
    skp = susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[RHK])
    setujui(peserta("kasi-pelayanan"), ajukan(orang, skp))

    def periode() -> dict[str, str]:
        semua = orang.get("/penilaian", tahun=TAHUN)["items"]
        return {p["nama"].removesuffix(f" {TAHUN}"): p["periode_id"] for p in semua}

    semua = tunggu(lambda: "Triwulan II" in periode() and periode())
    for nama, (berkas, lama) in REALISASI.items():
        jalur = f"/penilaian/{semua[nama]}"
        isi = orang.get(jalur)
        jumlah, waktu, puas = isi["rhk"][0]["indikator"]
        etag = isi["periode"]["etag"]
        for satu, nilai in ((jumlah, berkas), (waktu, lama), (puas, "Sebagian besar puas")):
            tulis = {"realisasi": nilai, "sumber_data": "Register loket"}
            alamat = f"{jalur}/realisasi/{satu['indikator_id']}"
            etag = orang.put(alamat, tulis, If_Match=etag)["periode"]["etag"]
    return semua


def test_kemajuan_tampil_sebagai_gambar_dan_kata(
    layar: Callable[..., Layar],
    triwulan: dict[str, str],
    peserta: Callable[[str], Peserta],
    sistem: Any,
) -> None:
    orang, jalur = peserta("petugas-pelayanan"), f"/penilaian/{triwulan['Triwulan II']}"
    isi = orang.get(jalur)
    for nama, tautan in (
        ("Rekap loket", "https://arsip.contoh.go.id/rekap"),
        ("Survei", "https://survei.contoh.go.id/hasil"),
        ("Foto", "https://foto.contoh.go.id/loket"),
    ):
        bukti = {"rhk_id": isi["rhk"][0]["rhk_id"], "nama": nama, "tautan": tautan}
        isi = orang.post(f"{jalur}/bukti-dukung", bukti, If_Match=isi["periode"]["etag"])
    _lihat_tautan(sistem, triwulan["Triwulan II"])
    for siapa in ("petugas-pelayanan", "kasi-pelayanan"):
        satu = layar(siapa)
        satu.buka(jalur)
        satu.tampak("12 dari 10 berkas, 120 %")
        satu.tampak("6 dari batas 5 hari, 120 % dari batas")
        assert satu.page.locator(".kemajuan:visible").count() == 2, "a narrative has no picture"
        satu.tampak("tautan tidak ditemukan, diperiksa 3 Maret 2026 pukul 14.05 WIB")
        satu.tampak("tautan meminta izin masuk")
        satu.potret(f"kemajuan-{siapa}")
        # By keyboard: the year behind the picture.
        ringkas = satu.page.locator(".kemajuan-setahun summary").first
        ringkas.focus()
        satu.page.keyboard.press("Enter")
        satu.tampak("7 dari 10 berkas, 70 %")
        satu.potret(f"kemajuan-setahun-{siapa}")


def _lihat_tautan(sistem: Any, periode_id: str) -> None:
    """As the worker notes what it saw; to look itself it would need the internet."""
    port = json.loads((sistem.data / "port.json").read_text())["postgres"]
    mesin = sa.create_engine(
        Postgres(sistem.data / "postgres", port=port).url("kinerja_penilaian")
    )
    with mesin.begin() as conn:
        conn.execute(
            sa.text(
                "UPDATE tautan_diperiksa t SET diperiksa = '2026-03-03 07:05Z',"
                " keadaan = CASE b.nama WHEN 'Survei' THEN 'MATI' WHEN 'Foto' THEN"
                " 'TIDAK_TERBUKA' ELSE 'HIDUP' END FROM bukti_dukung b"
                " WHERE b.id = t.id AND t.penilaian_id = :p"
            ),
            {"p": periode_id},
        )
    mesin.dispose()
