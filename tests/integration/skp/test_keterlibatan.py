"""Dashboard Keterlibatan Matriks: its numbers are its names, and nobody counts twice."""

from typing import Any

from kinerja.skp.v1 import keterlibatan_service_pb2 as kt
from kinerja.skp.v1 import matriks_service_pb2 as mt
from tests.integration.skp.dunia import Dunia, ditolak

TANPA, SATU, BANYAK = 1, 2, 3


def angka(dunia: Dunia, siapa: str = "kadis", unor: str = "") -> tuple[int, int, int]:
    dunia.hitung_statistik()
    minta = kt.GetKeterlibatanRequest(unor_id=unor and dunia.id(unor))
    j = dunia.sebagai(siapa).GetKeterlibatan(minta).jumlah
    return j.tanpa, j.satu, j.banyak


def nama(dunia: Dunia, kelompok: int, siapa: str = "kadis", **isi: Any) -> list[str]:
    dunia.hitung_statistik()
    minta = kt.ListKeterlibatanRequest(kelompok=kelompok, **isi)
    hasil = dunia.sebagai(siapa).ListKeterlibatan(minta)
    return [p.pegawai_id.rpartition("-")[0] for p in hasil.pegawai]


def masukkan(dunia: Dunia, pimpinan: str, skp_id: str, *skp_bawahan_id: str) -> None:
    for satu in skp_bawahan_id:
        dunia.sebagai(pimpinan).TambahPegawaiMatriks(
            mt.TambahPegawaiMatriksRequest(skp_id=skp_id, skp_bawahan_id=satu)
        )


def test_none_one_or_several_matrices_and_the_names_behind(dunia: Dunia):
    kadis, kabid = dunia.skp("kadis"), dunia.skp("kabid")
    guru, prakom = dunia.skp("guru"), dunia.skp("prakom")
    masukkan(dunia, "kadis", kadis.skp_id, guru.skp_id, prakom.skp_id, kabid.skp_id)
    masukkan(dunia, "kabid", kabid.skp_id, prakom.skp_id)
    tanpa, satu, banyak = angka(dunia)
    assert nama(dunia, BANYAK) == ["prakom"]
    assert nama(dunia, SATU) == ["guru", "kabid"]
    assert (satu, banyak) == (2, 1)
    assert len(nama(dunia, TANPA)) == tanpa == 2  # the head himself, and the administrator
    assert len(nama(dunia, 0)) == tanpa + satu + banyak
    assert angka(dunia, unor="sekolah") == (0, 1, 0)


def test_who_is_free_of_the_duty_is_not_counted(dunia: Dunia):
    assert "cuti" not in nama(dunia, 0)


def test_the_scope_is_that_of_dashboard_pengisian(dunia: Dunia):
    assert ditolak(lambda: angka(dunia, "guru")).alasan == "AKSES_DITOLAK"
    assert angka(dunia, "kabid") == (2, 0, 0)
    assert ditolak(lambda: angka(dunia, "kabid", "sekolah")).alasan == "AKSES_DITOLAK"
