"""Every refusal on the way of a plan, as a client sees it: code, stable reason, fields."""

import base64
import json

import grpc
import pytest

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.skp.dunia import (
    MULAI,
    PENGAJUAN,
    SELESAI,
    TAHUN,
    Dunia,
    ditolak,
)

UTAMA = umum.JENIS_RHK_UTAMA
KODE = grpc.StatusCode


def tambah_rhk(dunia: Dunia, nama: str, skp: pb.Skp, **isi) -> pb.TambahRhkResponse:
    isian = pb.IsianRhk(**{"jenis": UTAMA, "rencana_hasil_kerja": "Hasil"} | isi)
    minta = pb.TambahRhkRequest(skp_id=skp.skp_id, etag=skp.etag, isian=isian)
    return dunia.sebagai(nama).TambahRhk(minta)


def test_an_overlapping_period_is_refused_and_a_touching_one_is_not(dunia: Dunia):
    dunia.skp("kadis", periode_mulai=MULAI, periode_selesai=f"{TAHUN}-06-30")
    tolak = ditolak(
        lambda: dunia.skp("kadis", periode_mulai=f"{TAHUN}-06-30", periode_selesai=SELESAI)
    )
    assert (tolak.kode, tolak.alasan) == (KODE.FAILED_PRECONDITION, "SKP_TUMPANG_TINDIH")
    dunia.skp("kadis", periode_mulai=f"{TAHUN}-07-01", periode_selesai=SELESAI)


@pytest.mark.parametrize(
    ("isi", "bidang"),
    [
        ({"periode_mulai": "kemarin"}, "periode_mulai"),
        ({"periode_selesai": f"{TAHUN + 1}-01-01"}, "periode_selesai"),
        ({"periode_mulai": "2021-01-01", "periode_selesai": "2021-12-31"}, "periode_mulai"),
        ({"pendekatan": 0}, "pendekatan"),
        ({"pendekatan": 99}, "pendekatan"),
    ],
)
def test_a_wrong_new_plan_names_the_field(dunia: Dunia, isi, bidang):
    tolak = ditolak(lambda: dunia.skp("kadis", **isi))
    assert (tolak.kode, tolak.alasan) == (KODE.INVALID_ARGUMENT, "ISIAN_SALAH")
    assert list(tolak.bidang) == [bidang]


def test_a_plan_needs_a_post_of_ones_own_in_its_period(dunia: Dunia):
    lain = ditolak(lambda: dunia.skp("kadis", penugasan_id=dunia.id("pg-kabid")))
    assert lain.alasan == "PENUGASAN_TIDAK_ADA"
    berkas = dunia.kabupaten()
    berkas["pegawai"][4]["penugasan"][0]["selesai"] = f"{TAHUN - 1}-12-31"
    dunia.muat(berkas)
    assert ditolak(lambda: dunia.skp("guru")).alasan == "PENUGASAN_TIDAK_ADA"


@pytest.mark.parametrize("nama", ["bupati", "cuti"])
def test_who_has_no_duty_is_told_why(dunia: Dunia, nama):
    tolak = ditolak(lambda: dunia.skp(nama))
    assert tolak.alasan == "TIDAK_WAJIB_SKP"
    assert "Lampiran Bab II.C" in tolak.pesan


def test_submitting_without_an_utama_or_an_indicator_is_refused(dunia: Dunia):
    skp = dunia.skp("kadis")
    kosong = ditolak(lambda: dunia.ajukan("kadis", skp))
    assert (kosong.kode, kosong.alasan) == (KODE.INVALID_ARGUMENT, "SKP_BELUM_LENGKAP")
    assert list(kosong.bidang) == ["rhk"]
    skp = tambah_rhk(dunia, "kadis", skp).skp
    assert list(ditolak(lambda: dunia.ajukan("kadis", skp)).bidang) == ["rhk[0].indikator"]


def test_a_quantitative_plan_without_target_is_refused(dunia: Dunia):
    skp = tambah_rhk(dunia, "kadis", dunia.skp("kadis")).skp
    minta = pb.TambahIndikatorRequest(
        skp_id=skp.skp_id,
        rhk_id=skp.rhk[0].rhk_id,
        etag=skp.etag,
        isian=pb.IsianIndikator(indikator="Jumlah"),
    )
    skp = dunia.sebagai("kadis").TambahIndikator(minta).skp
    tolak = ditolak(lambda: dunia.ajukan("kadis", skp))
    assert tolak.bidang == {
        "rhk[0].indikator[0].target": "RHK nomor 1, indikator nomor 1: isi target.",
        "rhk[0].indikator[0].perspektif": "RHK nomor 1, indikator nomor 1: pilih perspektif.",
    }


def test_ja_jf_wait_for_the_superior(dunia: Dunia):
    skp = dunia.skp("kabid")
    tolak = ditolak(lambda: tambah_rhk(dunia, "kabid", skp))
    assert (tolak.kode, tolak.alasan) == (KODE.FAILED_PRECONDITION, "SKP_ATASAN_BELUM_DISETUJUI")
    assert ditolak(lambda: dunia.ajukan("kabid", skp)).alasan == "SKP_ATASAN_BELUM_DISETUJUI"
    pilihan = dunia.sebagai("kabid").ListRhkPimpinan(pb.ListRhkPimpinanRequest(skp_id=skp.skp_id))
    assert not pilihan.rhk
    assert "Kepala Dinas belum mempunyai SKP yang disetujui" in pilihan.keterangan


def test_the_superiors_plan_must_stand_in_the_same_time(dunia: Dunia):
    dunia.disetujui("kadis", "bupati", periode_selesai=f"{TAHUN}-03-31")
    akhir = dunia.skp("kabid", periode_mulai=f"{TAHUN}-04-01")
    assert ditolak(lambda: tambah_rhk(dunia, "kabid", akhir)).alasan == (
        "SKP_ATASAN_BELUM_DISETUJUI"
    )


def test_an_agency_may_lift_the_order_from_a_day_on(dunia: Dunia):
    berkas = dunia.kabupaten()
    setelan = {"kunci": "urutan_pengisian_dilonggarkan", "nilai": True}
    berkas["pengaturan"] = [setelan | {"berlaku_sejak": f"{TAHUN + 1}-01-01"}]
    dunia.muat(berkas)
    skp = dunia.skp("kabid")
    assert ditolak(lambda: dunia.isi("kabid", skp)).alasan == "SKP_ATASAN_BELUM_DISETUJUI"
    berkas["pengaturan"] = [setelan | {"berlaku_sejak": "2022-01-01"}]
    dunia.muat(berkas)
    isi = dunia.isi("kabid", skp)
    assert any("belum dikaitkan" in p for p in isi.peringatan)
    assert dunia.ajukan("kabid", isi).status == PENGAJUAN


def test_an_utama_names_a_result_of_ones_own_rater(dunia: Dunia):
    dunia.disetujui("kadis", "bupati")
    skp = dunia.skp("kabid")
    for salah in ("", "bukan-id", skp.skp_id):
        tolak = ditolak(lambda salah=salah: tambah_rhk(dunia, "kabid", skp, rhk_pimpinan_id=salah))
        assert list(tolak.bidang) == ["rhk_pimpinan_id"]


def test_a_units_result_names_a_unit_of_the_agency(dunia: Dunia):
    skp = dunia.skp("kadis")
    tolak = ditolak(
        lambda: tambah_rhk(
            dunia, "kadis", skp, klasifikasi=umum.KLASIFIKASI_RHK_ORGANISASI, unor_id="lain"
        )
    )
    assert list(tolak.bidang) == ["unor_id"]


def test_what_is_submitted_is_locked(dunia: Dunia):
    skp = dunia.ajukan("kadis", dunia.isi("kadis", dunia.skp("kadis")))
    tolak = ditolak(lambda: tambah_rhk(dunia, "kadis", skp))
    assert (tolak.kode, tolak.alasan) == (KODE.FAILED_PRECONDITION, "SKP_BUKAN_DRAFT")
    assert tolak.fakta == {"status": "PENGAJUAN"}
    hapus = pb.HapusSkpRequest(skp_id=skp.skp_id, etag=skp.etag)
    assert ditolak(lambda: dunia.sebagai("kadis").HapusSkp(hapus)).alasan == "SKP_BUKAN_DRAFT"


def test_an_annex_out_of_bounds_names_the_line(dunia: Dunia):
    skp = dunia.skp("kadis")
    lampiran = pb.Lampiran(konsekuensi=["Penghargaan", "x" * 1001])
    minta = pb.UbahLampiranRequest(skp_id=skp.skp_id, etag=skp.etag, lampiran=lampiran)
    tolak = ditolak(lambda: dunia.sebagai("kadis").UbahLampiran(minta))
    assert list(tolak.bidang) == ["konsekuensi[1]"]


def test_who_is_not_known_here_is_told(dunia: Dunia):
    hantu = dunia.sebagai("hantu")
    assert ditolak(lambda: dunia.skp("hantu")).alasan == "TIDAK_DITEMUKAN"
    kontak = pb.UbahKontakRequest(email="a@b.id", etag="1")
    assert ditolak(lambda: hantu.UbahKontak(kontak)).alasan == "TIDAK_DITEMUKAN"


def test_the_second_of_two_tabs_is_told(dunia: Dunia):
    skp = dunia.skp("kadis")
    tambah_rhk(dunia, "kadis", skp)
    tolak = ditolak(lambda: tambah_rhk(dunia, "kadis", skp))
    assert (tolak.kode, tolak.alasan) == (KODE.ABORTED, "SUDAH_BERUBAH")
    assert tolak.fakta == {"versi": "2"}
    tanpa = pb.Skp(skp_id=skp.skp_id, etag="")
    assert list(ditolak(lambda: tambah_rhk(dunia, "kadis", tanpa)).bidang) == ["etag"]


@pytest.mark.parametrize("skp_id", ["", "x", "019ae0b4-7e1a-77ea-8000-000000000000"])
def test_an_id_that_leads_nowhere_is_not_found(dunia: Dunia, skp_id):
    for jalan in (
        lambda: dunia.lihat("kadis", skp_id),
        lambda: dunia.ajukan("kadis", pb.Skp(skp_id=skp_id, etag="1")),
    ):
        tolak = ditolak(jalan)
        assert (tolak.kode, tolak.alasan) == (KODE.NOT_FOUND, "TIDAK_DITEMUKAN")


def test_a_page_token_that_is_not_ours_is_refused(dunia: Dunia):
    asing = [["a", "b"], [2026, "bukan-id"], [], [True, "x"]]
    tanpa_isi = [base64.urlsafe_b64encode(json.dumps(t).encode()).decode() for t in asing]
    for token in ("x", "\u00e9", *tanpa_isi):
        minta = pb.ListSkpRequest(halaman=umum.Halaman(page_token=token))
        assert list(ditolak(lambda m=minta: dunia.sebagai("kadis").ListSkp(m)).bidang) == [
            "page_token"
        ]


@pytest.mark.parametrize("isi", ["\x00", "\ud800"])
def test_a_token_that_no_database_can_hold_is_refused(dunia: Dunia, isi):
    token = base64.urlsafe_b64encode(json.dumps([isi, "", ""]).encode()).decode()
    minta = pb.ListSkpBawahanRequest(halaman=umum.Halaman(page_token=token))
    assert list(ditolak(lambda: dunia.sebagai("kadis").ListSkpBawahan(minta)).bidang) == [
        "page_token"
    ]


@pytest.mark.parametrize("tahun", [-1, 10_000])
def test_a_year_that_is_none_is_refused(dunia: Dunia, tahun):
    minta = pb.GetDashboardPengisianRequest(tahun=tahun)
    assert list(ditolak(lambda: dunia.sebagai("kadis").GetDashboardPengisian(minta)).bidang) == [
        "tahun"
    ]


def test_an_id_that_no_database_can_hold_is_not_found(dunia: Dunia):
    akun = dunia.sebagai("kadis")
    for jalan in (
        lambda: akun.GetPegawai(pb.GetPegawaiRequest(pegawai_id="\x00")),
        lambda: akun.ListUnor(pb.ListUnorRequest(instansi_id="\x00")),
        lambda: akun.GetSinkronSiasn(pb.GetSinkronSiasnRequest(pegawai_id="\x00")),
        lambda: akun.GetDashboardPengisian(pb.GetDashboardPengisianRequest(unor_id="\x00")),
        lambda: akun.ListPengisian(pb.ListPengisianRequest(unor_id="\x00")),
    ):
        assert ditolak(jalan).alasan == "TIDAK_DITEMUKAN"


def test_approval_passes_to_the_raters_superior_only_after_the_date(dunia: Dunia):
    """Next year's plan is never late; last year's always is."""
    depan = {"periode_mulai": f"{TAHUN + 1}-01-01", "periode_selesai": f"{TAHUN + 1}-12-31"}
    lalu = {"periode_mulai": f"{TAHUN - 1}-01-01", "periode_selesai": f"{TAHUN - 1}-12-31"}
    hasil = {}
    for nama, isi in (("depan", depan), ("lalu", lalu)):
        atas = dunia.disetujui("kadis", "bupati", **isi)
        skp = dunia.isi("kabid", dunia.skp("kabid", **isi), pimpinan=atas.rhk[0].rhk_id)
        hasil[nama] = dunia.ajukan("kabid", skp)
    assert hasil["lalu"].menunggu == (
        "Kadis, S.T. (pejabat penilai) atau Bupati, S.T. (atasan pejabat penilai)"
    )
    tolak = ditolak(lambda: dunia.setujui("bupati", hasil["depan"]))
    assert (tolak.kode, tolak.alasan) == (KODE.PERMISSION_DENIED, "PERSETUJUAN_BELUM_BERALIH")
    dunia.setujui("bupati", hasil["lalu"])
    _, isi = dunia.fakta(hasil["lalu"].skp_id)[-1]
    assert isi["oleh"]["pegawai_id"] == dunia.id("bupati")


def test_a_plan_once_submitted_keeps_its_history(dunia: Dunia):
    skp = dunia.ajukan("kadis", dunia.isi("kadis", dunia.skp("kadis")))
    minta = pb.KembalikanSkpRequest(skp_id=skp.skp_id, etag=skp.etag, catatan="Perbaiki.")
    skp = dunia.sebagai("bupati").KembalikanSkp(minta).skp
    hapus = pb.HapusSkpRequest(skp_id=skp.skp_id, etag=skp.etag)
    assert ditolak(lambda: dunia.sebagai("kadis").HapusSkp(hapus)).alasan == "SKP_PERNAH_DIAJUKAN"
