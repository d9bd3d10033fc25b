"""A plan that ends in mid-year: its periods, its evidence, and where the year is judged."""

from concurrent.futures import ThreadPoolExecutor
from itertools import permutations
from uuid import uuid4

import pytest
from google.protobuf.message import Message

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.penilaian.dunia import TAHUN, Dunia, sebuah_skp, seorang

DEFINITIF, PLT = umum.JENIS_PENUGASAN_DEFINITIF, umum.JENIS_PENUGASAN_PLT


def diakhiri(skp_id: str, selesai: str, versi: int) -> Message:
    return fakta.SkpDiakhiri(skp_id=skp_id, tahun=TAHUN, selesai=selesai, versi=versi)


def periode(dunia: Dunia, skp_id: str) -> dict[str, pb.Periode]:
    daftar = dunia.panggil("ListPeriode", dunia.pemilik(skp_id), skp_id=skp_id).periode
    return {p.nama.removesuffix(f" {TAHUN}"): p for p in daftar}


def test_later_periods_are_not_held_and_nothing_written_is_lost(dunia: Dunia):
    skp_id = dunia.setujui()
    tiga, tahunan = dunia.periode(skp_id, "Triwulan III"), dunia.periode(skp_id, "Tahunan")
    for p in (tiga, tahunan):
        bukti = {"rhk_id": f"{skp_id}-r1", "nama": "Laporan", "tautan": "https://contoh.go.id/a"}
        dunia.ubah("TambahBuktiDukung", "p-pegawai", p.periode_id, **bukti)
    dunia.dengar(diakhiri(skp_id, f"{TAHUN}-08-14", 2))
    kini = periode(dunia, skp_id)
    assert [bool(kini[f"Triwulan {n}"].ditiadakan) for n in ("I", "II", "III", "IV")] == [
        False,
        False,
        False,
        True,
    ]
    assert kini["Triwulan III"].selesai == kini["Tahunan"].selesai == f"{TAHUN}-08-14"
    assert kini["Triwulan IV"].ditiadakan == "SKP ini berakhir 14 Agustus."
    for nama in ("Triwulan III", "Tahunan"):
        isi = dunia.lihat(kini[nama].periode_id)
        assert [b.nama for b in isi.rhk[0].bukti_dukung] == ["Laporan"]
    empat = dunia.lihat(kini["Triwulan IV"].periode_id)
    assert (empat.menunggu, list(empat.boleh)) == ("", [])
    assert empat.riwayat[-1].tindakan == "Periode ditiadakan"
    rating = {"periode_id": kini["Triwulan IV"].periode_id, "hasil_kerja": 1, "perilaku": 1}
    tolak = dunia.tolak("TetapkanPenilaian", "p-kabid", etag=kini["Triwulan IV"].etag, **rating)
    assert tolak[:2] == ("FAILED_PRECONDITION", "PENILAIAN_PERIODE_DITIADAKAN")

    dunia.dengar(diakhiri(skp_id, f"{TAHUN}-12-31", 3))
    kembali = periode(dunia, skp_id)
    assert not any(p.ditiadakan for p in kembali.values())
    assert kembali["Tahunan"].selesai == f"{TAHUN}-12-31"
    isi = dunia.lihat(kembali["Tahunan"].periode_id)
    assert [b.nama for b in isi.rhk[0].bukti_dukung] == ["Laporan"]
    assert dunia.lihat(kembali["Triwulan IV"].periode_id).riwayat[-1].tindakan == (
        "Periode diadakan kembali"
    )


def test_what_is_rated_stays_rated(dunia: Dunia):
    skp_id = dunia.setujui()
    dunia.nilai(dunia.periode(skp_id, "Triwulan III").periode_id)
    dunia.dengar(diakhiri(skp_id, f"{TAHUN}-05-31", 2))
    kini = periode(dunia, skp_id)["Triwulan III"]
    assert (kini.ditiadakan, kini.status) == ("", pb.STATUS_PENILAIAN_DINILAI)


def test_periods_that_are_not_held_wait_for_no_rater(dunia: Dunia):
    skp_id = dunia.setujui(penilai=seorang("p-kasi"))
    dunia.dengar(diakhiri(skp_id, f"{TAHUN}-03-31", 2))
    isi = {"tahun": TAHUN, "status": pb.STATUS_PENILAIAN_BERJALAN}
    semua = dunia.panggil("ListPenilaianBawahan", "p-kasi", **isi).periode
    assert {p.nama for p in semua if p.skp_id == skp_id} == {
        f"Triwulan I {TAHUN}",
        f"Tahunan {TAHUN}",
    }


def pindah(pegawai: str) -> tuple[str, str, list[Message]]:
    """Somebody moves on 15 August: the facts of both plans."""
    lama, baru, orang = str(uuid4()), str(uuid4()), seorang(pegawai)
    isi = {"pegawai": orang, "jenis_penugasan": DEFINITIF}
    sesudah = isi | {
        "pegawai": seorang(pegawai, jabatan="Kepala Seksi Data"),
        "periode_mulai": f"{TAHUN}-08-15",
        "penilai": seorang("p-baru"),
    }
    return (
        lama,
        baru,
        [
            fakta.SkpDisetujui(skp=sebuah_skp(lama, **isi), versi=3),
            diakhiri(lama, f"{TAHUN}-08-14", 4),
            fakta.SkpDisetujui(skp=sebuah_skp(baru, **sesudah), versi=3),
        ],
    )


@pytest.mark.parametrize("urutan", list(permutations(range(3))))
def test_the_year_is_judged_in_the_new_post_whatever_comes_first(dunia: Dunia, urutan):
    """Lampiran Bab IV.A angka 13(b)."""
    lama, baru, kejadian = pindah(f"p-{uuid4()}")
    dunia.dengar(*(kejadian[n] for n in urutan))
    dahulu, kini = periode(dunia, lama), periode(dunia, baru)
    assert {n for n, p in dahulu.items() if not p.ditiadakan} == {
        "Triwulan I",
        "Triwulan II",
        "Triwulan III",
    }
    assert "Kepala Seksi Data" in dahulu["Tahunan"].ditiadakan
    assert "angka 13 huruf b" in dahulu["Tahunan"].ditiadakan
    assert {n: p.mulai for n, p in kini.items() if not p.ditiadakan} == {
        "Triwulan III": f"{TAHUN}-08-15",
        "Triwulan IV": f"{TAHUN}-10-01",
        "Tahunan": f"{TAHUN}-08-15",
    }


def test_an_acting_post_takes_no_year_from_the_definitive_one(dunia: Dunia):
    orang = seorang(f"p-{uuid4()}")
    definitif = dunia.setujui(pegawai=orang, jenis_penugasan=DEFINITIF)
    mulai = f"{TAHUN}-05-01"
    plt = dunia.setujui(pegawai=orang, jenis_penugasan=PLT, periode_mulai=mulai)
    for skp_id in (definitif, plt):
        assert not periode(dunia, skp_id)["Tahunan"].ditiadakan


def test_an_annual_rating_that_was_given_is_not_taken_away(dunia: Dunia):
    lama, baru, [pertama, akhir, kedua] = pindah(f"p-{uuid4()}")
    dunia.dengar(pertama)
    dunia.nilai(periode(dunia, lama)["Tahunan"].periode_id)
    dunia.dengar(akhir, kedua)
    assert not periode(dunia, lama)["Tahunan"].ditiadakan
    assert not periode(dunia, baru)["Tahunan"].ditiadakan


def test_facts_of_both_plans_at_once_do_not_stop_each_other(dunia: Dunia):
    """Two workers, one person: again and again, so that they meet in every way."""
    for _ in range(8):
        lama, baru, [pertama, akhir, kedua] = pindah(f"p-{uuid4()}")
        dunia.dengar(pertama)
        with ThreadPoolExecutor(2) as dua:
            hasil = [dua.submit(dunia.dengar, satu) for satu in (akhir, kedua)]
            assert [h.result(20) for h in hasil] == [[True], [True]]
        assert periode(dunia, lama)["Tahunan"].ditiadakan
        assert not periode(dunia, baru)["Tahunan"].ditiadakan
