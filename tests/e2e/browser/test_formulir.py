"""Manual indikator and workblock through the pages, refusals first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from deploy.lokal.demo.peserta import Peserta
from tests.e2e.browser.gerak import rencana
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]


def test_pimpinan_mengisi_manual_dan_workblock(
    peserta: Callable[[str], Peserta], layar: Callable[..., Layar]
) -> None:
    skp = rencana(peserta("sekban"), peserta("kaban"))
    sekban = layar("sekban")
    sekban.buka(f"/skp/{skp['skp_id']}")
    sekban.page.get_by_role("link", name="Isi manual indikator").first.click()
    sekban.isi("Tujuan", "Mengukur ketepatan layanan kenaikan pangkat")
    sekban.tekan("Simpan manual")
    sekban.tampak("Ada isian yang perlu diperbaiki")
    sekban.tampak("Pilih seberapa sering dilaporkan.")
    sekban.potret("manual-ditolak")
    for label, nilai in (
        ("Definisi", "Usul yang selesai tepat waktu"),
        ("Satuan pengukuran", "persen"),
        ("Sumber data", "Register usul"),
    ):
        sekban.isi(label, nilai)
    sekban.page.get_by_label("Kualitas dan tingkat kendali").select_option(label="Outcome")
    sekban.page.get_by_label("Periode pelaporan").select_option(label="Bulanan")
    sekban.tekan("Simpan manual")
    sekban.bilang("Manual indikator disimpan.")
    sekban.ikuti("Tambah workblock")
    sekban.tekan("Simpan workblock")
    sekban.tampak("Tulis paling sedikit satu kegiatan kunci.")
    sekban.potret("workblock-ditolak")
    sekban.isi("Judul workblock", "Layanan kepegawaian tanpa kertas")
    sekban.page.get_by_label("RHK yang didukung").select_option(index=1)
    sekban.isi("Kegiatan kunci", "Memetakan berkas\nT: Uji coba di tiga unit")
    sekban.tekan("Simpan workblock")
    sekban.bilang("Workblock disimpan.")
    sekban.tampak("Uji coba di tiga unit (transformatif)")
    sekban.potret("workblock")
    sekban.page.get_by_role("link", name="Hapus workblock").click()
    sekban.tekan("Hapus workblock")
    sekban.bilang("Workblock dihapus.")
    sekban.tampak("Hanya bila SKP Anda memuat inisiatif strategis.")
