"""Progress on the page of a period: of this one, and of those that led to it."""

from __future__ import annotations

from typing import Any

from tests.integration.penilaian.dunia import Dunia


def isi(dunia: Dunia, skp_id: str, nama: str, nilai: str, indikator: str = "k1") -> str:
    periode: str = dunia.periode(skp_id, nama).periode_id
    isi = {"indikator_id": f"{skp_id}-{indikator}", "realisasi": nilai, "sumber_data": "Log"}
    dunia.ubah("UbahRealisasi", "p-pegawai", periode, **isi)
    return periode


def indikator(dunia: Dunia, periode: str, siapa: str = "p-pegawai") -> dict[str, Any]:
    semua = [i for r in dunia.lihat(periode, siapa).rhk for i in r.indikator]
    return {i.indikator_id[-2:]: i for i in semua}


def test_owner_and_rater_see_how_far_it_is(dunia: Dunia):
    skp_id = dunia.setujui()
    periode = isi(dunia, skp_id, "Triwulan I", "3 modul")
    isi(dunia, skp_id, "Triwulan I", "Selesai sebagian", "k2")
    for siapa in ("p-pegawai", "p-kabid"):
        satu = indikator(dunia, periode, siapa)
        k = satu["k1"].kemajuan
        assert (k.realisasi, k.target, k.satuan, k.persen) == ("3", "12", "modul", "25")
        assert not k.batas_atas
        assert not satu["k2"].HasField("kemajuan"), "a narrative has no picture"
        assert not satu["k3"].HasField("kemajuan"), "nothing was achieved yet"


def test_the_periods_up_to_this_one_stand_in_a_row(dunia: Dunia):
    skp_id = dunia.setujui()
    satu = isi(dunia, skp_id, "Triwulan I", "3 modul")
    isi(dunia, skp_id, "Triwulan II", "belum terhitung")
    tiga = isi(dunia, skp_id, "Triwulan III", "15")
    isi(dunia, skp_id, "Triwulan IV", "16")

    def deret(periode: str) -> list[tuple[str, str]]:
        semua = indikator(dunia, periode)["k1"].setahun
        return [(p.nama.rsplit(" ", 1)[0], p.kemajuan.persen) for p in semua]

    assert deret(satu) == [("Triwulan I", "25")]
    assert deret(tiga) == [("Triwulan I", "25"), ("Triwulan III", "125")]
    tahunan = dunia.periode(skp_id, "Tahunan").periode_id
    assert [persen for _, persen in deret(tahunan)] == ["25", "125", "133.3"]
