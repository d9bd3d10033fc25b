"""The plan's way from an empty page to approval, through the service's own door."""

import pytest

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.skp.dunia import (
    DRAFT,
    KUALITATIF,
    MULAI,
    PENGAJUAN,
    PERSETUJUAN,
    SELESAI,
    TAHUN,
    Ditolak,
    Dunia,
)


def test_a_head_of_office_plans_submits_is_returned_mends_and_is_approved(dunia: Dunia):
    skp = dunia.skp("kadis")
    assert (skp.status, skp.tahun, skp.jenis_skp) == (DRAFT, TAHUN, umum.JENIS_SKP_JPT)
    assert skp.penilai.jabatan == "Bupati Contoh"
    assert "kepala daerah" in skp.alasan_penilai
    assert list(skp.boleh) == ["UBAH", "AJUKAN", "HAPUS", "MUAT_ULANG", "AKHIRI"]
    assert skp.menunggu == "Kadis, S.T. (pegawai)"
    assert any("Anggaran" in p for p in skp.peringatan)
    assert skp.perilaku[0].nama == "Berorientasi pelayanan"
    assert all(len(p.panduan) == 3 for p in skp.perilaku)

    diajukan = dunia.ajukan("kadis", dunia.isi("kadis", skp))
    assert diajukan.status == PENGAJUAN
    bupati = dunia.sebagai("bupati")
    minta = pb.KembalikanSkpRequest(
        skp_id=skp.skp_id, etag=diajukan.etag, catatan="Target belum terukur."
    )
    kembali = bupati.KembalikanSkp(minta).skp
    assert (kembali.status, kembali.catatan_pengembalian) == (DRAFT, "Target belum terukur.")

    milik = dunia.lihat("kadis", skp.skp_id)
    assert milik.catatan_pengembalian == "Target belum terukur."
    assert "HAPUS" not in milik.boleh
    disetujui = dunia.setujui("bupati", dunia.ajukan("kadis", milik))
    assert disetujui.status == PERSETUJUAN
    assert (disetujui.menunggu, list(disetujui.peringatan)) == ("", [])
    tindakan = [r.tindakan for r in disetujui.riwayat if not r.perubahan]
    assert tindakan == [
        "Membuat SKP",
        "Mengajukan SKP",
        "Mengembalikan SKP",
        "Mengajukan SKP",
        "Menyetujui SKP",
    ]
    assert [nama for nama, _ in dunia.fakta(skp.skp_id)] == [
        "diajukan",
        "dikembalikan",
        "diajukan",
        "disetujui",
    ]


def test_the_cascade_from_head_of_office_to_functional_staff(dunia: Dunia):
    atas = dunia.disetujui("kadis", "bupati")
    kabid = dunia.skp("kabid")
    pilihan = dunia.sebagai("kabid").ListRhkPimpinan(
        pb.ListRhkPimpinanRequest(skp_id=kabid.skp_id)
    )
    assert [r.rhk_id for r in pilihan.rhk] == [atas.rhk[0].rhk_id]
    assert pilihan.rhk[0].indikator[0].target == "12 layanan"
    kabid = dunia.isi("kabid", kabid, pimpinan=atas.rhk[0].rhk_id)
    assert kabid.rhk[0].rhk_pimpinan == "Hasil kerja kadis"
    kabid = dunia.setujui("kadis", dunia.ajukan("kabid", kabid))
    prakom = dunia.disetujui("prakom", "kabid", pimpinan=kabid.rhk[0].rhk_id)
    assert prakom.rhk[0].rhk_pimpinan_id == kabid.rhk[0].rhk_id


def test_a_teacher_plans_with_the_qualitative_approach(dunia: Dunia):
    """Nobody leads the school: the head of the office above it assesses."""
    atas = dunia.disetujui("kadis", "bupati")
    skp = dunia.disetujui("guru", "kadis", pimpinan=atas.rhk[0].rhk_id, pendekatan=KUALITATIF)
    assert "sedang kosong" in skp.alasan_penilai
    assert skp.rhk[0].indikator[0].target == ""


def test_special_expectations_are_the_raters(dunia: Dunia):
    skp = dunia.ajukan("kadis", dunia.isi("kadis", dunia.skp("kadis")))
    minta = pb.UbahEkspektasiKhususRequest(
        skp_id=skp.skp_id,
        etag=skp.etag,
        nilai=umum.NILAI_PERILAKU_KOLABORATIF,
        ekspektasi_khusus=["Libatkan desa", "  "],
    )
    sesudah = dunia.sebagai("bupati").UbahEkspektasiKhusus(minta).skp
    assert list(sesudah.perilaku[6].ekspektasi_khusus) == ["Libatkan desa"]
    with pytest.raises(Ditolak) as tolak:
        dunia.sebagai("bupati").UbahEkspektasiKhusus(
            pb.UbahEkspektasiKhususRequest(skp_id=skp.skp_id, etag=sesudah.etag)
        )
    assert tolak.value.bidang.keys() == {"nilai"}


def test_results_indicators_and_annex_can_be_changed_and_dropped(dunia: Dunia):
    akun = dunia.sebagai("kadis")
    skp = dunia.isi("kadis", dunia.skp("kadis"))
    rhk, indikator = skp.rhk[0], skp.rhk[0].indikator[0]
    ubah = pb.UbahIndikatorRequest(
        skp_id=skp.skp_id,
        rhk_id=rhk.rhk_id,
        indikator_id=indikator.indikator_id,
        etag=skp.etag,
        isian=pb.IsianIndikator(indikator="Baru", target="9"),
    )
    skp = akun.UbahIndikator(ubah).skp
    baru = skp.rhk[0].indikator[0]
    assert (baru.indikator_id, baru.indikator) == (indikator.indikator_id, "Baru")
    isian = pb.IsianRhk(
        jenis=umum.JENIS_RHK_TAMBAHAN,
        klasifikasi=umum.KLASIFIKASI_RHK_ORGANISASI,
        rencana_hasil_kerja="Tambahan",
    )
    skp = akun.UbahRhk(
        pb.UbahRhkRequest(skp_id=skp.skp_id, rhk_id=rhk.rhk_id, etag=skp.etag, isian=isian)
    ).skp
    assert skp.rhk[0].unor_id == dunia.id("dinas"), "a unit's result is the own unit's by default"
    assert skp.rhk[0].indikator[0] == baru
    lampiran = pb.Lampiran(
        dukungan_sumber_daya=["Anggaran"], skema_pertanggungjawaban=["Laporan"], konsekuensi=["-"]
    )
    skp = akun.UbahLampiran(
        pb.UbahLampiranRequest(skp_id=skp.skp_id, etag=skp.etag, lampiran=lampiran)
    ).skp
    assert skp.lampiran == lampiran
    skp = akun.HapusIndikator(
        pb.HapusIndikatorRequest(
            skp_id=skp.skp_id,
            rhk_id=rhk.rhk_id,
            indikator_id=baru.indikator_id,
            etag=skp.etag,
        )
    ).skp
    assert not skp.rhk[0].indikator
    skp = akun.HapusRhk(
        pb.HapusRhkRequest(skp_id=skp.skp_id, rhk_id=rhk.rhk_id, etag=skp.etag)
    ).skp
    assert not skp.rhk
    akun.HapusSkp(pb.HapusSkpRequest(skp_id=skp.skp_id, etag=skp.etag))
    with pytest.raises(Ditolak) as tolak:
        dunia.lihat("kadis", skp.skp_id)
    assert tolak.value.alasan == "TIDAK_DITEMUKAN"
    sisa = "SELECT count(*) FROM riwayat_skp WHERE skp_id = cast(:id AS uuid)"
    assert dunia.hitung(sisa, id=skp.skp_id) == 0


def test_the_utama_come_before_the_tambahan_and_keep_their_order(dunia: Dunia):
    akun, skp = dunia.sebagai("kadis"), dunia.skp("kadis")
    for jenis in (umum.JENIS_RHK_TAMBAHAN, umum.JENIS_RHK_UTAMA, umum.JENIS_RHK_UTAMA):
        isian = pb.IsianRhk(jenis=jenis, rencana_hasil_kerja="Hasil")
        minta = pb.TambahRhkRequest(skp_id=skp.skp_id, etag=skp.etag, isian=isian)
        skp = akun.TambahRhk(minta).skp
    assert [r.urutan for r in skp.rhk] == [2, 3, 1]
    assert skp == dunia.lihat("kadis", skp.skp_id), "a command answers as the read does"


def test_own_plans_come_newest_first_and_page_by_page(dunia: Dunia):
    akun = dunia.sebagai("kadis")
    for tahun in (2023, 2025, 2024):
        dunia.skp("kadis", periode_mulai=f"{tahun}-01-01", periode_selesai=f"{tahun}-12-31")
    dunia.isi("kadis", dunia.skp("kadis", periode_mulai=MULAI, periode_selesai=SELESAI))
    halaman, tahun = pb.ListSkpRequest(halaman=umum.Halaman(page_size=3)), []
    while True:
        jawab = akun.ListSkp(halaman)
        tahun += [s.tahun for s in jawab.skp]
        if not jawab.next_page_token:
            break
        halaman.halaman.page_token = jawab.next_page_token
    assert tahun == [TAHUN, 2025, 2024, 2023]
    (satu,) = akun.ListSkp(pb.ListSkpRequest(tahun=TAHUN)).skp
    assert (satu.jumlah_rhk, satu.status, satu.penilai_nama) == (1, DRAFT, "Bupati, S.T.")
    assert satu.pegawai.jabatan == "Kepala Dinas"


def test_a_return_opens_an_approved_plan_again(dunia: Dunia):
    skp = dunia.disetujui("kadis", "bupati")
    minta = pb.KembalikanSkpRequest(skp_id=skp.skp_id, etag=skp.etag, catatan="Ada tugas baru.")
    assert dunia.sebagai("bupati").KembalikanSkp(minta).skp.status == DRAFT
    assert dunia.fakta(skp.skp_id)[-1][0] == "dibuka_kembali"
