"""The cascade: a level at a time, the way upwards, and where it is broken."""

from typing import Any

import pytest

from kinerja.skp.v1 import pengaturan_service_pb2 as pg
from kinerja.skp.v1 import pohon_service_pb2 as ph
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.skp.adapters.pohon import queries
from tests.integration.skp.dunia import Dunia, ditolak, hari_ini

CELAH, YATIM, BEBAN = (
    ph.JENIS_TEMUAN_CELAH,
    ph.JENIS_TEMUAN_YATIM,
    ph.JENIS_TEMUAN_BEBAN,
)


@pytest.fixture
def tiga(dunia: Dunia) -> tuple[pb.Skp, pb.Skp, pb.Skp]:
    """Approved plans of three levels, each serving the one above."""
    kadis = dunia.disetujui("kadis", "bupati")
    kabid = dunia.disetujui("kabid", "kadis", pimpinan=kadis.rhk[0].rhk_id)
    prakom = dunia.disetujui("prakom", "kabid", pimpinan=kabid.rhk[0].rhk_id)
    return kadis, kabid, prakom


def cabang(dunia: Dunia, akar: str = "", siapa: str = "guru", **isi: Any) -> Any:
    return dunia.sebagai(siapa).ListCabang(ph.ListCabangRequest(akar_id=akar, **isi))


def temuan(dunia: Dunia, jenis: int, siapa: str = "kadis", *peran: str) -> list[str]:
    hasil = dunia.sebagai(siapa, *peran).ListTemuan(ph.ListTemuanRequest(jenis=jenis))
    return [t.pegawai.pegawai_id.rpartition("-")[0] for t in hasil.temuan]


def test_it_opens_level_by_level(dunia: Dunia, tiga):
    kadis, kabid, prakom = tiga
    (puncak,) = cabang(dunia).cabang
    assert (puncak.rhk.rhk_id, puncak.pendukung) == (kadis.rhk[0].rhk_id, 1)
    assert (puncak.pegawai.nip, puncak.pegawai.golongan) == ("", ""), "not a colleague's to read"
    (satu,) = cabang(dunia, puncak.akar_id).cabang
    assert (satu.skp_id, satu.pegawai.nama, satu.pendukung) == (kabid.skp_id, "Kabid, S.T.", 1)
    (dua,) = cabang(dunia, satu.akar_id).cabang
    assert (dua.skp_id, dua.pendukung) == (prakom.skp_id, 0)
    assert not cabang(dunia, dua.akar_id).cabang


def test_the_way_up_from_any_result(dunia: Dunia, tiga):
    minta = ph.ListJalurRequest(akar_id=tiga[2].rhk[0].rhk_id)
    jalur = dunia.sebagai("guru").ListJalur(minta).jalur
    assert [c.skp_id for c in jalur] == [s.skp_id for s in tiga]
    for asing in ("x", tiga[0].skp_id):
        tolak = ditolak(
            lambda a=asing: dunia.sebagai("guru").ListJalur(ph.ListJalurRequest(akar_id=a))
        )
        assert tolak.alasan == "TIDAK_DITEMUKAN"


def test_a_draft_and_another_agency_stay_hidden(dunia: Dunia, tiga):
    dunia.isi("guru", dunia.skp("guru"), pimpinan=tiga[0].rhk[0].rhk_id)
    assert cabang(dunia).cabang[0].pendukung == 1
    asing = dunia.sebagai("bukan-siapa", instansi="lain")
    assert not asing.ListCabang(ph.ListCabangRequest()).cabang


def test_pages_follow_each_other_without_a_gap(dunia: Dunia, tiga):
    akar = tiga[0].rhk[0].rhk_id
    for nama in ("guru", "admin"):
        dunia.disetujui(nama, "kadis", pimpinan=akar)
    semua, token = [], ""
    while True:
        hal = umum.Halaman(page_size=1, page_token=token)
        jawab = cabang(dunia, akar, halaman=hal)
        semua += [c.pegawai.nama for c in jawab.cabang]
        token = jawab.next_page_token
        if not token:
            break
    assert semua == ["Admin, S.T.", "Guru, S.T.", "Kabid, S.T."]


def test_a_leaders_indicator_that_nobody_carries_is_a_gap(dunia: Dunia):
    kadis = dunia.isi("kadis", dunia.isi("kadis", dunia.skp("kadis")))
    kadis = dunia.setujui("bupati", dunia.ajukan("kadis", kadis))
    assert temuan(dunia, CELAH) == []  # nobody below who could carry it yet
    dunia.disetujui("kabid", "kadis", pimpinan=kadis.rhk[0].rhk_id)
    assert temuan(dunia, CELAH) == ["kadis"]  # the other result's


def test_more_results_than_the_agencys_limit_is_overload(dunia: Dunia):
    skp = dunia.skp("kadis")
    for _ in range(6):
        skp = dunia.isi("kadis", skp)
    dunia.setujui("bupati", dunia.ajukan("kadis", skp))
    assert temuan(dunia, BEBAN) == []
    dunia.sebagai("admin", "ADMIN_INSTANSI").UbahPengaturan(
        pg.UbahPengaturanRequest(
            kunci="batas_beban_rhk", nilai="5", berlaku_sejak=hari_ini().isoformat()
        )
    )
    assert temuan(dunia, BEBAN) == ["kadis"]


def test_a_provisional_result_is_an_orphan_until_it_is_linked(dunia: Dunia):
    kabid = dunia.isi_sementara("kabid", dunia.skp("kabid"))
    dunia.setujui("kadis", dunia.ajukan("kabid", kabid))
    assert temuan(dunia, YATIM) == ["kabid"]
    assert temuan(dunia, YATIM, "admin", "ADMIN_INSTANSI") == ["kabid"]


def test_each_kind_of_finding_is_counted_whichever_is_listed(dunia: Dunia, monkeypatch):
    kabid = dunia.skp("kabid")
    for _ in range(3):
        kabid = dunia.isi_sementara("kabid", kabid)
    dunia.setujui("kadis", dunia.ajukan("kabid", kabid))

    def jumlah() -> dict[int, tuple[int, bool]]:
        minta = ph.ListTemuanRequest(jenis=BEBAN, unor_id=dunia.id("dinas"))
        hasil = dunia.sebagai("kadis").ListTemuan(minta)
        return {j.jenis: (j.jumlah, j.lebih) for j in hasil.jumlah}

    assert jumlah() == {CELAH: (0, False), YATIM: (3, False), BEBAN: (0, False)}
    monkeypatch.setattr(queries, "DIHITUNG_SAMPAI", 2)
    assert jumlah()[YATIM] == (2, True)


def test_only_leaders_and_administrators_see_what_is_broken(dunia: Dunia, tiga):
    assert ditolak(lambda: temuan(dunia, CELAH, "guru")).alasan == "AKSES_DITOLAK"
