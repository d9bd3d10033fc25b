"""What a drill concludes from what it counted."""

from collections import Counter

from deploy.guncang.buku import Buku
from deploy.guncang.hasil import Hasil, tabel
from deploy.guncang.periksa import Selisih, bandingkan


def test_what_was_acknowledged_and_is_not_there_is_lost():
    assert bandingkan(Counter(["a", "b"]), Counter(["a"])) == Selisih(hilang=1, ganda=0)


def test_what_is_there_twice_is_doubled_and_makes_up_for_nothing_lost():
    assert bandingkan(Counter(["a", "b"]), Counter(["a", "a"])) == Selisih(hilang=1, ganda=1)


def test_a_ledger_counts_every_acknowledged_write():
    buku = Buku("Guncangan uji")
    buku.catat_tambah("Guncangan uji satu")
    buku.catat_hapus("Guncangan uji satu")
    buku.catat_putaran("skp-1", "kinerja.skp.diajukan.v1")
    assert buku.ditulis == 3
    assert buku.putaran == {("skp-1", "kinerja.skp.diajukan.v1"): 1}


def test_a_failed_request_is_a_request_but_has_no_duration():
    buku = Buku("Guncangan uji")
    with buku.lamanya():
        pass
    buku.catat_gagal("503 LAYANAN_SIBUK")
    assert (buku.permintaan, len(buku.detik)) == (2, 1)


def test_failed_requests_break_the_promise_only_where_processes_are_replaced_by_plan():
    assert not Hasil("mati", tanpa_gagal=False, ditulis=9, gagal=5).ingkar
    assert Hasil("bergilir", tanpa_gagal=True, ditulis=9, gagal=1).ingkar == [
        "permintaan gagal: 1"
    ]


def test_a_drill_in_which_nothing_was_written_proves_nothing():
    assert Hasil("mati", tanpa_gagal=False).ingkar == ["tidak ada yang tertulis"]


def test_the_table_says_what_was_broken():
    rusak = Hasil("bus", tanpa_gagal=False, ditulis=9, hilang=2)
    assert "✗ bus: tulisan hilang: 2" in tabel([rusak])
    assert "✓" not in tabel([rusak])
    assert "✓" in tabel([Hasil("bus", tanpa_gagal=False, ditulis=9)])
