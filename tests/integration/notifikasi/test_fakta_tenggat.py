"""A reminder of deadlines is one message, however many steps it is about."""

from typing import Any

import pytest
import sqlalchemy as sa

from kinerja.penilaian.v1 import penilaian_events_pb2 as nilai
from kinerja.penilaian.v1 import tenggat_service_pb2 as pb
from services.notifikasi.domain.pesan import Pesan
from services.notifikasi.domain.templat import TEMPLAT, susun
from tests.integration.notifikasi.conftest import Meja, orang

SUBJEK = "kinerja.penilaian.tenggat_diingatkan.v1"
SEBELUM, LEWAT = pb.JENIS_PENGINGAT_SEBELUM, pb.JENIS_PENGINGAT_LEWAT
PELAKU, ATASAN = pb.PERAN_PENGINGAT_PELAKU, pb.PERAN_PENGINGAT_ATASAN


def butir(langkah: str, jenis: Any, peran: Any, jumlah: int, batas: str) -> Any:
    nomor = pb.LangkahTenggat.Value(f"LANGKAH_TENGGAT_{langkah}")
    return nilai.TenggatDiingatkan.Butir(
        langkah=nomor,  # type: ignore[arg-type]
        jenis=jenis,
        peran=peran,
        jumlah=jumlah,
        batas=batas,
    )


def diingatkan(meja: Meja, *semua: Any) -> Any:
    """The only message that it became."""
    meja.pegawai(id="penilai-1", telepon="081234000803")
    fakta = nilai.TenggatDiingatkan(
        diingatkan=orang("penilai-1", "Bambang Suryono"), hari="2026-04-11", butir=semua
    )
    meja.terima(SUBJEK, fakta)
    with meja.db.reading() as conn:
        [pesan] = conn.execute(sa.text("SELECT * FROM pesan")).all()
    assert (pesan.pegawai_id, pesan.tautan) == ("penilai-1", "/tenggat")
    assert meja.status("penilai-1") == "ANTRE"
    return pesan


def di_luar(pesan: Pesan) -> str:
    """What the telephone shows."""
    return susun(TEMPLAT[pesan.templat], tuple(pesan.parameter))


def test_what_comes_near(meja: Meja) -> None:
    pesan = diingatkan(
        meja,
        butir("NILAI", SEBELUM, PELAKU, 40, "2026-04-14"),
        butir("TERIMA", SEBELUM, PELAKU, 1, "2026-04-13"),
    )
    assert pesan.judul == "Tenggat penilaian mendekat"
    assert pesan.isi == (
        "Menunggu Anda: menetapkan rating 40 penilaian, paling lambat 14 April 2026; menyatakan"
        " menerima 1 dokumen evaluasi, paling lambat 13 April 2026."
    )
    assert "ada 41 langkah penilaian kinerja yang menunggu Anda" in di_luar(pesan)
    assert "paling lambat 13 April 2026" in di_luar(pesan)
    assert "Bambang" not in di_luar(pesan)


def test_what_is_late_weighs_more_and_is_told_up_the_chain(meja: Meja) -> None:
    pesan = diingatkan(
        meja,
        butir("PUTUS", SEBELUM, PELAKU, 2, "2026-04-13"),
        butir("SAMPAIKAN", LEWAT, PELAKU, 1, "2026-04-10"),
        butir("NILAI", LEWAT, ATASAN, 5, "2026-04-09"),
    )
    assert pesan.judul == "Tenggat penilaian lewat"
    for kata in (
        "memutus 2 keberatan, paling lambat 13 April 2026",
        "menyampaikan 1 dokumen evaluasi, lewat dari 10 April 2026",
        "5 penilaian belum ditetapkan pejabat penilainya, lewat dari 9 April 2026",
    ):
        assert kata in pesan.isi
    assert "ada 6 langkah penilaian kinerja yang lewat batas waktunya" in di_luar(pesan)
    assert "yang paling awal 9 April 2026" in di_luar(pesan)


@pytest.mark.parametrize("peran", [PELAKU, ATASAN])
@pytest.mark.parametrize("langkah", ["NILAI", "GANTIKAN", "SAMPAIKAN", "TERIMA", "PUTUS"])
def test_each_step_has_its_words(meja: Meja, langkah: str, peran: Any) -> None:
    pesan = diingatkan(meja, butir(langkah, LEWAT, peran, 3, "2026-04-10"))
    assert "3 " in pesan.isi
    umum = "langkah penilaian" in pesan.isi
    # Above the rater's superior nobody is told.
    assert umum is (langkah in {"PUTUS", "GANTIKAN"} and peran == ATASAN)
