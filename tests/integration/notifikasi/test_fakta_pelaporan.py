"""A report to the PyB is told to whom it lies with, and to its reporter at the end."""

from typing import Any

import pytest
import sqlalchemy as sa

from kinerja.penilaian.v1 import penilaian_events_pb2 as nilai
from tests.integration.notifikasi.conftest import Meja, orang

TENTANG: dict[str, Any] = {
    "laporan_id": "l1",
    "tahun": 2026,
    "nama_periode": "Triwulan I 2026",
    "pelapor": orang("pelapor-1", "Bambang Suryono"),
    "versi": 1,
}
DISAMPAIKAN = nilai.LaporanDisampaikan(
    **TENTANG, kepada=orang("kadis-1", "Citra"), oleh_nama="Bambang Suryono", jumlah_dokumen=12
)
KE_PYB = nilai.LaporanDisampaikan(
    **TENTANG, kepada=orang("sekda-1", "Danu"), di_pyb=True, oleh_nama="Citra", jumlah_dokumen=12
)


@pytest.mark.parametrize(
    ("apa", "fakta", "siapa", "kata"),
    [
        ("disampaikan", DISAMPAIKAN, "kadis-1", "12 dokumen evaluasi. Teruskan"),
        ("disampaikan", KE_PYB, "sekda-1", "Sebagai PyB, terima atau kembalikan."),
        ("dikembalikan",
         nilai.LaporanDikembalikan(**TENTANG, oleh_nama="Citra", catatan="Lengkapi."),
         "pelapor-1", "mengembalikan laporan Anda untuk Triwulan I 2026. Catatan: Lengkapi."),
        ("diterima", nilai.LaporanDiterima(**TENTANG, oleh_nama="Danu"),
         "pelapor-1", "Danu menerima laporan Anda"),
    ],
)  # fmt: skip
def test_one_person_hears_and_nothing_leaves(
    meja: Meja, apa: str, fakta: Any, siapa: str, kata: str
) -> None:
    meja.terima(f"kinerja.penilaian.laporan_{apa}.v1", fakta)
    with meja.db.reading() as conn:
        [pesan] = conn.execute(sa.text("SELECT * FROM pesan")).all()
    assert (pesan.pegawai_id, pesan.tautan, pesan.keluar) == (siapa, "/pelaporan/l1", False)
    assert kata in pesan.isi


def test_while_no_pyb_is_designated_nobody_hears(meja: Meja) -> None:
    fakta = nilai.LaporanDisampaikan(**TENTANG, di_pyb=True, oleh_nama="Citra", jumlah_dokumen=1)
    meja.terima("kinerja.penilaian.laporan_disampaikan.v1", fakta)
    with meja.db.reading() as conn:
        assert conn.scalar(sa.text("SELECT count(*) FROM pesan")) == 0
