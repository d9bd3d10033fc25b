"""Links of evidence: what a look at them sees, that it never leads inside, and the job."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Lock

import pytest
import sqlalchemy as sa

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from services.penilaian.adapters.tautan import kerja
from services.penilaian.adapters.tautan.pengambil import Pengambil
from services.penilaian.domain.pemeriksaan_tautan import Amatan, Sebab
from tests.integration.penilaian.dunia import TAHUN, Dunia
from tests.integration.penilaian.situs import UMUM, UMUM_LAIN, Situs

DASAR = "http://arsip.contoh.go.id"
HIDUP = Amatan(Sebab.DIJAWAB, 200, "arsip.contoh.go.id")


@pytest.fixture
def situs() -> Iterator[Situs]:
    made = Situs()
    made.nama["arsip.contoh.go.id"] = [[UMUM]]
    yield made
    made.tutup()


def amati(situs: Situs, tautan: str, detik: float = 5) -> Amatan:
    return Pengambil("uji", cari=situs.cari, dalam=situs, detik=detik).amati(tautan)


@pytest.mark.parametrize("kode", [200, 204, 401, 403, 404, 410, 429, 500, 503])
def test_the_answer_of_a_server_is_told(situs: Situs, kode: int):
    situs.jawaban["/a"] = (kode, {})
    assert amati(situs, f"{DASAR}/a") == Amatan(Sebab.DIJAWAB, kode, "arsip.contoh.go.id")
    assert situs.disambung[0] == (UMUM, 80)


def test_a_bad_word_of_head_is_asked_again_for_the_first_byte(situs: Situs):
    situs.jawaban["HEAD /a"] = (405, {})
    situs.jawaban["GET /a"] = (206, {})
    assert amati(situs, f"{DASAR}/a").kode == 206
    assert [m for m, _, _ in situs.diminta] == ["HEAD", "GET"]


def test_it_follows_to_where_the_file_is_and_says_whose_answer_it_was(situs: Situs):
    situs.nama["baru.contoh.go.id"] = [[UMUM]]
    situs.jawaban["/lama"] = (302, {"Location": "http://baru.contoh.go.id/satu"})
    situs.jawaban["/satu"] = (301, {"Location": "../dua?x=1"})
    assert amati(situs, f"{DASAR}/lama") == Amatan(Sebab.DIJAWAB, 200, "baru.contoh.go.id")
    assert [(h, j) for _, h, j in situs.diminta] == [
        ("arsip.contoh.go.id", "/lama"),
        ("baru.contoh.go.id", "/satu"),
        ("baru.contoh.go.id", "/dua?x=1"),
    ]


def test_going_round_ends(situs: Situs):
    situs.jawaban["/a"] = (302, {"Location": "/a"})
    assert amati(situs, f"{DASAR}/a") == Amatan(Sebab.GAGAL)
    assert len(situs.diminta) == 6


def test_a_name_that_is_not_there(situs: Situs):
    assert amati(situs, "http://hilang.contoh.go.id/") == Amatan(Sebab.NAMA_TIDAK_ADA)


def test_a_server_that_trickles_costs_no_more_than_its_time(situs: Situs):
    situs.jawaban["/a"] = 30.0
    mulai = time.monotonic()
    assert amati(situs, f"{DASAR}/a", detik=1) == Amatan(Sebab.GAGAL)
    assert time.monotonic() - mulai < 3


def test_a_head_without_end_is_cut_off(situs: Situs):
    situs.jawaban["/a"] = (200, {f"X-{n}": "x" * 1000 for n in range(1000)})
    assert amati(situs, f"{DASAR}/a") == Amatan(Sebab.GAGAL)


def test_the_next_address_of_a_name_is_tried(situs: Situs):
    situs.nama["arsip.contoh.go.id"] = [[UMUM_LAIN, UMUM]]
    situs.mati = {UMUM_LAIN}
    assert amati(situs, f"{DASAR}/a") == HIDUP
    situs.mati |= {UMUM}
    assert amati(situs, f"{DASAR}/a") == Amatan(Sebab.GAGAL)


def test_a_certificate_has_to_be_there(situs: Situs):
    assert amati(situs, "https://arsip.contoh.go.id/a", detik=2) == Amatan(Sebab.GAGAL)
    assert situs.disambung == [(UMUM, 443)]


@pytest.mark.parametrize(
    "alamat",
    [
        "127.0.0.1",
        "::1",
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.9",
        "169.254.169.254",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "fd00::1",
        "fe80::1%eth0",
    ],
)
def test_a_name_that_leads_inside_is_not_followed(situs: Situs, alamat: str):
    situs.nama["dalam.contoh.go.id"] = [[alamat]]
    # One private address among public ones is enough.
    situs.nama["campur.contoh.go.id"] = [[UMUM, alamat]]
    for nama in ("dalam", "campur"):
        assert amati(situs, f"http://{nama}.contoh.go.id/a") == Amatan(Sebab.TIDAK_DIAMBIL)
    situs.jawaban["/a"] = (302, {"Location": "http://dalam.contoh.go.id/rahasia"})
    assert amati(situs, f"{DASAR}/a") == Amatan(Sebab.TIDAK_DIAMBIL)
    assert situs.disambung == [(UMUM, 80)], "only the public one was ever connected to"


@pytest.mark.parametrize(
    "tautan",
    [
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://2130706433/",
        "http://localhost/",
        "http://db.internal/",
        "http://arsip.contoh.go.id:5432/",
        "https://arsip.contoh.go.id:8443/",
        "http://orang:sandi@arsip.contoh.go.id/",
        "ftp://arsip.contoh.go.id/",
        "file:///etc/passwd",
    ],
)
def test_an_address_that_is_no_ordinary_one_is_not_followed(situs: Situs, tautan: str):
    assert amati(situs, tautan) == Amatan(Sebab.TIDAK_DIAMBIL)
    situs.jawaban["/a"] = (307, {"Location": tautan})
    assert amati(situs, f"{DASAR}/a") == Amatan(Sebab.TIDAK_DIAMBIL)
    assert situs.disambung == [(UMUM, 80)]


def test_a_name_that_changes_its_answer_leads_nowhere_else(situs: Situs):
    """The connection goes to the address that was judged; a new one is judged anew."""
    situs.nama["arsip.contoh.go.id"] = [[UMUM], ["127.0.0.1"]]
    assert amati(situs, f"{DASAR}/a") == HIDUP
    assert situs.disambung == [(UMUM, 80)]
    assert amati(situs, f"{DASAR}/a") == Amatan(Sebab.TIDAK_DIAMBIL)
    assert situs.disambung == [(UMUM, 80)]


# The job


def periode_dengan(dunia: Dunia, *tautan: str) -> str:
    # Whatever other tests left waiting.
    with dunia.db.transaction() as conn:
        conn.execute(sa.text("UPDATE tautan_diperiksa SET periksa_lagi = NULL"))
    skp_id = dunia.setujui()
    periode = dunia.periode(skp_id).periode_id
    for n, satu in enumerate(tautan):
        isi = {"rhk_id": f"{skp_id}-r1", "nama": f"Bukti {n}", "tautan": satu}
        dunia.ubah("TambahBuktiDukung", "p-pegawai", periode, **isi)
    return periode


def bukti(dunia: Dunia, periode: str, siapa: str = "p-pegawai") -> list[pb.BuktiDukung]:
    return [b for r in dunia.lihat(periode, siapa).rhk for b in r.bukti_dukung]


def periksa(dunia: Dunia, kode: dict[str, int], sejam: float = 0) -> list[str]:
    """One run at that many hours from now; the links that were looked at."""
    dilihat: list[str] = []
    kunci = Lock()

    def mengamati(tautan: str) -> Amatan:
        with kunci:
            dilihat.append(tautan)
        return Amatan(Sebab.DIJAWAB, kode[tautan], "x")

    saat = datetime.now(UTC) + timedelta(hours=sejam, seconds=5)
    kerja.periksa(dunia.db, mengamati, lambda: saat)
    return sorted(dilihat)


SATU, DUA, TIGA, EMPAT = (f"https://{n}.contoh.go.id/a" for n in ("satu", "dua", "tiga", "empat"))


def test_a_new_link_is_looked_at_and_both_read_what_was_seen(dunia: Dunia):
    periode = periode_dengan(dunia, SATU, DUA, TIGA, EMPAT)
    assert {b.keadaan_tautan for b in bukti(dunia, periode)} == {0}
    kode = {SATU: 200, DUA: 404, TIGA: 403, EMPAT: 503}
    assert periksa(dunia, kode) == sorted(kode)
    for siapa in ("p-pegawai", "p-kabid"):
        terlihat = bukti(dunia, periode, siapa)
        assert {b.tautan: b.keadaan_tautan for b in terlihat} == {
            SATU: pb.KEADAAN_TAUTAN_HIDUP,
            DUA: pb.KEADAAN_TAUTAN_MATI,
            TIGA: pb.KEADAAN_TAUTAN_TIDAK_TERBUKA,
            EMPAT: pb.KEADAAN_TAUTAN_TIDAK_DIKETAHUI,
        }
        assert all(b.tautan_diperiksa for b in terlihat)
    # Not at once again; then as long after as what was seen asks for.
    assert periksa(dunia, kode) == []
    assert periksa(dunia, kode, sejam=2) == [EMPAT]
    assert periksa(dunia, kode, sejam=25) == sorted([DUA, TIGA, EMPAT])
    assert SATU in periksa(dunia, kode, sejam=24 * 7 + 1)


def test_a_dead_link_hinders_nothing(dunia: Dunia):
    periode = periode_dengan(dunia, SATU)
    periksa(dunia, {SATU: 404})
    assert dunia.nilai(periode).periode.predikat


def test_the_same_link_twice_is_looked_at_once(dunia: Dunia):
    periode = periode_dengan(dunia, SATU, SATU)
    assert periksa(dunia, {SATU: 200}) == [SATU]
    assert {b.keadaan_tautan for b in bukti(dunia, periode)} == {pb.KEADAAN_TAUTAN_HIDUP}


def test_what_is_taken_away_or_over_is_not_looked_at_any_more(dunia: Dunia):
    periode = periode_dengan(dunia, SATU, DUA)
    [hapus] = [b for b in bukti(dunia, periode) if b.tautan == SATU]
    id_ = hapus.bukti_dukung_id
    dunia.ubah("HapusBuktiDukung", "p-pegawai", periode, bukti_dukung_id=id_)
    assert dunia.skalar("SELECT count(*) FROM tautan_diperiksa WHERE id = :i", i=id_) == 0
    dunia.nilai(periode)
    dunia.ubah("SampaikanDokumen", "p-kabid", periode)
    assert periksa(dunia, {}) == []
    sisa = "SELECT periksa_lagi FROM tautan_diperiksa WHERE penilaian_id = :p"
    assert dunia.skalar(sisa, p=periode) is None


def test_what_a_killed_worker_had_taken_waits_again(dunia: Dunia):
    periode_dengan(dunia, SATU)
    saat = datetime.now(UTC) + timedelta(seconds=5)

    def mati(_tautan: str) -> Amatan:
        raise SystemExit  # as far as the job knows: it never came back

    with pytest.raises(SystemExit):
        kerja.periksa(dunia.db, mati, lambda: saat)
    assert periksa(dunia, {SATU: 200}) == []
    assert periksa(dunia, {SATU: 200}, sejam=0.2) == [SATU]


def test_a_fault_at_one_link_leaves_the_others_their_look(dunia: Dunia):
    periode = periode_dengan(dunia, SATU, DUA)
    assert periksa(dunia, {DUA: 200}) == [DUA, SATU]
    terlihat = {b.tautan: b.keadaan_tautan for b in bukti(dunia, periode)}
    assert terlihat == {
        SATU: pb.KEADAAN_TAUTAN_TIDAK_DIKETAHUI,
        DUA: pb.KEADAAN_TAUTAN_HIDUP,
    }


def test_two_workers_look_once_and_one_host_is_asked_slowly(
    dunia: Dunia, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(kerja, "SEKALI", 3)
    monkeypatch.setattr(kerja, "JEDA", 0.2)
    tautan = [f"https://arsip{n % 3}.contoh.go.id/{n}" for n in range(12)]
    periode_dengan(dunia, *tautan)
    dilihat: list[str] = []

    def mengamati(satu: str) -> Amatan:
        dilihat.append(satu)
        return HIDUP

    saat = datetime.now(UTC) + timedelta(seconds=5)

    def bekerja(_: int) -> None:
        while kerja.periksa(dunia.db, mengamati, lambda: saat):
            pass

    with ThreadPoolExecutor(3) as kolam:
        list(kolam.map(bekerja, range(3)))
    assert sorted(dilihat) == sorted(tautan)


def test_links_of_one_host_wait_for_each_other(dunia: Dunia, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(kerja, "JEDA", 0.3)
    monkeypatch.setattr(kerja, "LAMA", 0.7)
    tautan = {f"{DASAR}/{n}": 200 for n in range(6)}
    periode_dengan(dunia, *tautan)
    pertama = periksa(dunia, tautan)
    assert 2 <= len(pertama) <= 4, "no more than fit into the time, a breath between"
    assert set(periksa(dunia, tautan, sejam=0.01)).isdisjoint(pertama)


def test_an_operator_has_evidence_of_before_looked_at(dunia: Dunia):
    periode = periode_dengan(dunia, SATU)
    with dunia.db.transaction() as conn:
        hapus = sa.text("DELETE FROM tautan_diperiksa WHERE penilaian_id = :p")
        conn.execute(hapus, {"p": periode})
    assert periksa(dunia, {}) == []
    kerja.perintah(None, dunia.db, [f"{TAHUN}-03"])
    assert periksa(dunia, {SATU: 200}) == [SATU]
    assert bukti(dunia, periode)[0].keadaan_tautan == pb.KEADAAN_TAUTAN_HIDUP
