"""Which of several plans carries the year: Lampiran Bab IV.A angka 13(b)."""

from datetime import date

import pytest

from services.penilaian.domain.penilaian_tahunan import RencanaSetahun, tidak_tahunan


def rencana(skp_id: str, mulai: str, selesai: str, *, definitif: bool = True) -> RencanaSetahun:
    awal, akhir = date.fromisoformat(mulai), date.fromisoformat(selesai)
    return RencanaSetahun(skp_id, awal, akhir, f"Jabatan {skp_id}", definitif)


SETAHUN = rencana("a", "2026-01-01", "2026-12-31")
AWAL = rencana("a", "2026-01-01", "2026-08-14")
LANJUT = rencana("b", "2026-08-15", "2026-12-31")


@pytest.mark.parametrize(
    ("semua", "tidak"),
    [
        ([], set()),
        ([SETAHUN], set()),
        ([AWAL], set()),  # who leaves the service is judged where he was
        ([AWAL, LANJUT], {"a"}),
        ([LANJUT, AWAL], {"a"}),
        ([SETAHUN, LANJUT], {"a"}),  # nobody has ended the old one yet
        ([AWAL, rencana("b", "2026-08-15", "2026-10-31"),
          rencana("c", "2026-11-01", "2026-12-31")],
         {"a", "b"}),
        ([SETAHUN, rencana("b", "2026-05-01", "2026-12-31", definitif=False)], set()),
        ([AWAL, rencana("b", "2026-08-15", "2026-12-31", definitif=False)], set()),
    ],
)  # fmt: skip
def test_the_last_definitive_plan_carries_the_year(semua, tidak):
    hasil = tidak_tahunan(semua)
    assert set(hasil) == tidak
    assert all("angka 13 huruf b" in sebab and "Jabatan" in sebab for sebab in hasil.values())
