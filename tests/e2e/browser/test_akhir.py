"""Somebody moves in mid-year: the old plan ends, the year is judged on the new one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from deploy.lokal.demo import agensi
from deploy.lokal.demo.peserta import JSON, Peserta, ajukan, setujui, susun_skp, tunggu
from services.gateway.halaman.tulisan import hari_ini, tanggal
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]
SIAPA = "pengolah-data-bkpsdm"
PINDAH = max(hari_ini(), date(TAHUN, 1, 2))
RHK = {
    "jenis": "UTAMA",
    "rencana_hasil_kerja": "Tersajinya data kepegawaian yang mutakhir",
    "sementara": True,
    "indikator": [{"indikator": "Jumlah berkas", "target": "12 berkas", "aspek": "KUANTITAS"}],
}


def mutasi(admin: Peserta, orang: Peserta) -> None:
    """From his unit to the section of organisation, on the day of the move."""
    pegawai = admin.get(f"/pegawai/{orang.pegawai_id}")
    baru = {
        "unor_id": agensi.identity("unor", "setda-organisasi"),
        "jabatan": "Pengolah Data Kelembagaan",
        "kelompok_jabatan": "PELAKSANA",
        "jenis_penugasan": "DEFINITIF",
        "mulai": PINDAH.isoformat(),
        "alasan": "SK 31",
    }
    admin.post(f"/pegawai/{orang.pegawai_id}/mutasi", baru, If_Match=pegawai["etag"])


def tahunan(orang: Peserta, skp_id: str) -> JSON | None:
    semua: list[JSON] = orang.get("/penilaian", skp_id=skp_id)["items"]
    return next((p for p in semua if p["jenis"] == "TAHUNAN"), None)


def test_pegawai_pindah_di_tengah_tahun(
    peserta: Callable[[str], Peserta], layar: Callable[..., Layar]
) -> None:
    orang, sekban = peserta(SIAPA), peserta("sekban")
    lama = susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=[RHK])
    setujui(sekban, ajukan(orang, lama))
    tunggu(lambda: tahunan(orang, lama["skp_id"]))
    mutasi(peserta("admin-instansi"), orang)
    terakhir = PINDAH - timedelta(days=1)

    saya = layar(SIAPA)
    saya.buka(f"/skp/{lama['skp_id']}")
    saya.tampak(f"Jabatan ini berakhir {tanggal(terakhir)}")
    saya.potret("akhir-peringatan")
    saya.ikuti("Akhiri SKP ini")
    hari = saya.page.get_by_label("Sampai")
    assert hari.input_value() == terakhir.isoformat()
    saya.tekan("Simpan akhir SKP")
    saya.tampak("Dasar perubahan: isian ini tidak boleh kosong")
    saya.potret("akhir-ditolak")
    saya.isi("Dasar perubahan", "Pindah ke Bagian Organisasi, SK 31.")
    saya.tekan("Simpan akhir SKP")
    saya.bilang(f"SKP berakhir {tanggal(terakhir)}")
    saya.potret("akhir-tersimpan")

    saya.buka("/skp/tambah")
    assert saya.page.get_by_label("Periode awal").input_value() == PINDAH.isoformat()
    saya.page.get_by_label("Kuantitatif").check()
    saya.tekan("Buat SKP")
    saya.tampak("Pengolah Data Kelembagaan")
    # The rater corrects the day: whole quarters lie after it, whenever this test is run.
    akhir = min(terakhir, date(TAHUN, 6, 30)).isoformat()
    berubah = terakhir.isoformat() != akhir
    _perbaiki(layar("sekban"), lama["skp_id"], akhir, "akhir-penilai", berubah=berubah)
    _perbaiki(layar("admin-instansi"), lama["skp_id"], akhir, "akhir-admin", berubah=False)
    tunggu(lambda: (p := tahunan(orang, lama["skp_id"])) and p["selesai"] == akhir)
    saya.buka(f"/penilaian?skp_id={lama['skp_id']}")
    saya.tampak("Tidak dinilai")
    saya.potret("akhir-periode")
    saya.ikuti(f"Triwulan IV {TAHUN}")
    saya.tampak("Periode ini tidak dinilai. SKP ini berakhir")
    saya.potret("akhir-periode-ditiadakan")


def _perbaiki(yang_boleh: Layar, skp_id: str, akhir: str, potret: str, *, berubah: bool) -> None:
    """Somebody who may sets the last day; he who finds it set already is told so."""
    yang_boleh.buka(f"/skp/{skp_id}")
    yang_boleh.ikuti("Akhiri SKP")
    yang_boleh.tampak("Pegawai diberi tahu.")
    yang_boleh.isi("Sampai", akhir)
    yang_boleh.isi("Dasar perubahan", "SK 31 berlaku sejak 1 Juli.")
    yang_boleh.potret(potret)
    yang_boleh.tekan("Simpan akhir SKP")
    if berubah:
        yang_boleh.bilang(f"SKP berakhir {tanggal(akhir)}")
    else:
        yang_boleh.tampak("SKP ini memang berakhir pada tanggal itu.")
