"""Pola RHK: from the administrator's workbook to the draft of whoever holds the post."""

from datetime import UTC, datetime
from typing import Any

import pytest

from kinerja.skp.v1 import impor_service_pb2 as im
from kinerja.skp.v1 import pola_service_pb2 as pb
from kinerja.skp.v1 import salinan_service_pb2 as sl
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.skp.adapters.impor_excel import kerja
from services.skp.domain.pola_rhk import RHK_TERBANYAK
from tests.integration.skp.dunia import Dunia, ditolak
from tests.integration.skp.impor_gerak import SEBAGIAN, admin, diperiksa, galat, lihat, terapkan

PRAKOM = "Pranata Komputer Ahli Pertama"


def pola(n: int = 1, **isi: Any) -> dict[str, Any]:
    return {
        "jabatan": PRAKOM,
        "jenis": "Utama",
        "rencana_hasil_kerja": f"Aplikasi {n} tersedia",
        "aspek": "Kualitas",
        "indikator": "Ketersediaan",
        "target": "99 persen",
    } | isi


def impor(dunia: Dunia, jam: Any, *baris: dict[str, Any]) -> im.Impor:
    satu = diperiksa(dunia, jam, list(baris), "POLA_RHK")
    assert satu.status == im.STATUS_IMPOR_SIAP, satu
    return terapkan(dunia, satu, jam)


def jabatan(dunia: Dunia, cari: str = "", **siapa: str) -> list[tuple[str, int, int]]:
    minta = pb.ListJabatanPolaRequest(cari=cari)
    semua = admin(dunia, **siapa).ListJabatanPola(minta).jabatan
    return [(j.jabatan, j.jumlah, j.pemegang) for j in semua]


def daftar(dunia: Dunia, jabatan: str = "", **siapa: str) -> list[Any]:
    return list(admin(dunia, **siapa).ListPola(pb.ListPolaRequest(jabatan=jabatan)).pola)


def sumber(dunia: Dunia, siapa: str, skp: skp_pb.Skp, **isi: Any) -> list[Any]:
    minta = sl.ListSumberSalinanRequest(skp_id=skp.skp_id, **isi)
    return list(dunia.sebagai(siapa).ListSumberSalinan(minta).sumber)


def salin(dunia: Dunia, siapa: str, skp: skp_pb.Skp, *rhk_id: str) -> skp_pb.Skp:
    minta = sl.SalinRhkRequest(skp_id=skp.skp_id, etag=skp.etag, dari_pola=True, rhk_id=rhk_id)
    return dunia.sebagai(siapa).SalinRhk(minta).skp


def test_rows_of_one_result_become_its_measures_and_coming_again_does_nothing(dunia, jam):
    semua = [pola(1), pola(1, aspek="Waktu", indikator="Pulih", target="1 jam"), pola(2)]
    pertama = impor(dunia, jam, *semua)
    assert (pertama.baru, pertama.berubah, pertama.sama) == (2, 1, 0)
    satu, dua = daftar(dunia)
    assert [(i.indikator, i.target) for i in satu.indikator] == [
        ("Ketersediaan", "99 persen"),
        ("Pulih", "1 jam"),
    ]
    assert (satu.oleh_nama, dua.rencana_hasil_kerja) == ("Nama admin", "Aplikasi 2 tersedia")
    lagi = impor(dunia, jam, *semua)
    assert (lagi.baru, lagi.berubah, lagi.sama) == (0, 0, 3)
    ubah = impor(dunia, jam, pola(2, jabatan=PRAKOM.upper(), target="99,9 persen"))
    assert (ubah.baru, ubah.berubah) == (0, 1)
    assert jabatan(dunia) == [(PRAKOM, 2, 1)]


def test_a_wrong_row_is_named_by_its_cell_and_the_others_come_in(dunia, jam):
    satu = diperiksa(dunia, jam, [pola(1, jenis="Penting"), pola(2), pola(3, indikator="")],
                     "POLA_RHK")  # fmt: skip
    salah = galat(dunia, satu)
    assert salah.keys() == {"B2", "E4"}
    assert "Utama, Tambahan" in salah["B2"]
    selesai = terapkan(dunia, satu, jam, SEBAGIAN)
    assert (selesai.baru, selesai.galat) == (1, 2)
    assert [p.rencana_hasil_kerja for p in daftar(dunia)] == ["Aplikasi 2 tersedia"]


def test_nothing_is_written_while_it_is_only_checked(dunia, jam):
    diperiksa(dunia, jam, [pola(1)], "POLA_RHK")
    assert daftar(dunia) == []


def test_one_more_than_a_post_may_have_is_refused_at_its_row(dunia, jam):
    semua = [pola(n) for n in range(RHK_TERBANYAK + 1)]
    satu = diperiksa(dunia, jam, semua, "POLA_RHK")
    assert galat(dunia, satu).keys() == {f"C{RHK_TERBANYAK + 2}"}


def test_raters_are_not_found_again_for_patterns(dunia, jam, monkeypatch):
    monkeypatch.setattr(kerja, "segarkan_instansi", lambda *_: pytest.fail("not for patterns"))
    impor(dunia, jam, pola(1))


def test_whoever_holds_the_post_finds_them_and_copies_what_fits(dunia, jam):
    impor(dunia, jam, pola(1), pola(2), pola(3, jabatan="Jabatan lain"))
    kabid = dunia.isi_sementara("kabid", dunia.skp("kabid"))
    dunia.setujui("kadis", dunia.ajukan("kabid", kabid))
    draf = dunia.skp("prakom")
    (satu,) = sumber(dunia, "prakom", draf)
    assert (satu.pola, satu.skp_id, satu.jabatan, len(satu.rhk)) == (True, "", PRAKOM, 0)
    (rinci,) = sumber(dunia, "prakom", draf, dari_pola=True)
    assert [r.rencana_hasil_kerja for r in rinci.rhk] == [
        "Aplikasi 1 tersedia",
        "Aplikasi 2 tersedia",
    ]
    hasil = salin(dunia, "prakom", draf, rinci.rhk[1].rhk_id)
    (baru,) = hasil.rhk
    assert baru.klasifikasi == umum.KLASIFIKASI_RHK_INDIVIDU
    assert baru.tautan == skp_pb.STATUS_TAUTAN_SEMENTARA
    assert (baru.rhk_id != rinci.rhk[1].rhk_id, baru.indikator[0].target) == (True, "99 persen")
    assert baru.indikator[0].indikator_id
    (lain,) = [p for p in daftar(dunia) if p.jabatan == "Jabatan lain"]
    tolak = ditolak(lambda: salin(dunia, "prakom", hasil, lain.pola_id))
    assert tolak.alasan == "TIDAK_DITEMUKAN"


def test_a_qualitative_draft_gets_one_narrative(dunia, jam):
    impor(dunia, jam, pola(1))
    draf = dunia.skp("prakom", pendekatan=umum.PENDEKATAN_KUALITATIF)
    (rinci,) = sumber(dunia, "prakom", draf, dari_pola=True)
    hasil = salin(dunia, "prakom", draf, rinci.rhk[0].rhk_id)
    ukuran = hasil.rhk[0].indikator[0]
    assert (ukuran.indikator, ukuran.target, ukuran.aspek) == (
        "Ketersediaan; target: 99 persen",
        "",
        umum.ASPEK_UNSPECIFIED,
    )


def test_who_has_no_pattern_sees_none_and_nobody_sees_another_agencys(dunia, jam):
    impor(dunia, jam, pola(1))
    assert sumber(dunia, "kadis", dunia.skp("kadis")) == []
    lain = {"nama": "admin-lain", "instansi": "instansi-lain"}
    assert (jabatan(dunia, **lain), daftar(dunia, **lain)) == ([], [])
    (satu,) = daftar(dunia)
    minta = pb.HapusPolaRequest(pola_id=[satu.pola_id])
    assert admin(dunia, **lain).HapusPola(minta).jumlah == 0
    assert len(daftar(dunia)) == 1


def test_taking_away_leaves_what_was_copied(dunia, jam):
    impor(dunia, jam, pola(1), pola(2))
    draf = dunia.skp("prakom")
    satu, dua = daftar(dunia)
    hasil = salin(dunia, "prakom", draf, satu.pola_id)
    kosong = ditolak(lambda: admin(dunia).HapusPola(pb.HapusPolaRequest()))
    assert kosong.bidang.keys() == {"pola_id"}
    minta = pb.HapusPolaRequest(pola_id=[satu.pola_id, "bukan-id"])
    assert admin(dunia).HapusPola(minta).jumlah == 1
    assert admin(dunia).HapusPola(minta).jumlah == 0, "gone already is no error"
    assert [p.pola_id for p in daftar(dunia)] == [dua.pola_id]
    kini = dunia.lihat("prakom", hasil.skp_id)
    assert [r.rencana_hasil_kerja for r in kini.rhk] == ["Aplikasi 1 tersedia"]


def test_posts_are_found_by_part_of_their_name_page_by_page(dunia, jam):
    impor(dunia, jam, *(pola(1, jabatan=nama) for nama in ("Perawat", "Bidan", "Guru 100%")))
    assert jabatan(dunia, "ERA") == [("Perawat", 1, 0)]
    assert jabatan(dunia, "0%") == [("Guru 100%", 1, 0)]
    assert jabatan(dunia, "%a") == []
    nama, token = [], ""
    while True:
        halaman = umum.Halaman(page_size=1, page_token=token)
        jawab = admin(dunia).ListJabatanPola(pb.ListJabatanPolaRequest(halaman=halaman))
        nama += [j.jabatan for j in jawab.jabatan]
        if not (token := jawab.next_page_token):
            break
    assert nama == ["Bidan", "Guru 100%", "Perawat"]
    isi, token = [], ""
    while True:
        halaman = umum.Halaman(page_size=1, page_token=token)
        jawab = admin(dunia).ListPola(pb.ListPolaRequest(halaman=halaman))
        isi += [p.jabatan for p in jawab.pola]
        if not (token := jawab.next_page_token):
            break
    assert isi == ["Bidan", "Guru 100%", "Perawat"]


def test_the_template_names_the_posts_that_people_hold(dunia):
    minta = im.GetTemplatImporRequest(jenis=im.JENIS_IMPOR_POLA_RHK)
    templat = admin(dunia).GetTemplatImpor(minta)
    assert PRAKOM in templat.jabatan
    assert [k.judul for k in templat.kolom][:3] == ["Jabatan", "Jenis RHK", "Rencana hasil kerja"]
    minta = im.GetTemplatImporRequest(jenis=im.JENIS_IMPOR_UNOR)
    assert not admin(dunia).GetTemplatImpor(minta).jabatan


def test_a_worker_that_died_goes_on_where_it_was(dunia, monkeypatch):
    """Rows of a half-done import are not done twice."""
    monkeypatch.setitem(kerja.SEKALI, "POLA_RHK", 2)
    kini = lambda: datetime.now(UTC)  # noqa: E731
    satu = diperiksa(dunia, kini, [*(pola(n) for n in range(5)), pola(9, jenis="?")], "POLA_RHK")
    minta = im.TerapkanImporRequest(impor_id=satu.impor_id, etag=satu.etag, cara=SEBAGIAN)
    admin(dunia).TerapkanImpor(minta)
    kerja.kerjakan(dunia.db, kini)
    assert lihat(dunia, satu.impor_id).diproses == 2
    assert len(daftar(dunia)) == 2
    for _ in range(4):
        kerja.kerjakan(dunia.db, kini)
    selesai = lihat(dunia, satu.impor_id)
    assert (selesai.status, selesai.baru) == (im.STATUS_IMPOR_SELESAI, 5)
    assert len(daftar(dunia)) == 5
