"""Nobody waits for a superior who has not begun: provisional results, linked and checked later."""

from kinerja.skp.v1 import pengaturan_service_pb2 as atur
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.skp.dunia import (
    DRAFT,
    PENGAJUAN,
    PERSETUJUAN,
    Dunia,
    ditolak,
    hari_ini,
)

SEMENTARA = pb.STATUS_TAUTAN_SEMENTARA
MENUNGGU = pb.STATUS_TAUTAN_MENUNGGU_PERIKSA


def tambah(dunia: Dunia, siapa: str, skp: pb.Skp, **isi: object) -> pb.Skp:
    isian = pb.IsianRhk(jenis=umum.JENIS_RHK_UTAMA, rencana_hasil_kerja="Hasil", **isi)
    akun = dunia.sebagai(siapa)
    hasil = akun.TambahRhk(pb.TambahRhkRequest(skp_id=skp.skp_id, etag=skp.etag, isian=isian))
    ukuran = pb.IsianIndikator(indikator="Layanan", target="3", aspek=umum.ASPEK_KUANTITAS)
    return akun.TambahIndikator(
        pb.TambahIndikatorRequest(
            skp_id=skp.skp_id, rhk_id=hasil.rhk_id, etag=hasil.skp.etag, isian=ukuran
        )
    ).skp


def sementara(dunia: Dunia) -> pb.Skp:
    """A submitted plan of a head of division whose own head has none yet."""
    skp = tambah(dunia, "kabid", dunia.skp("kabid"), sementara=True)
    assert skp.rhk[0].tautan == SEMENTARA
    return dunia.ajukan("kabid", skp)


def tautkan(dunia: Dunia, skp: pb.Skp, pimpinan: pb.Skp, **lain: str) -> pb.Skp:
    minta = pb.TautkanRhkRequest(
        skp_id=skp.skp_id,
        rhk_id=skp.rhk[0].rhk_id,
        etag=skp.etag,
        rhk_pimpinan_id=pimpinan.rhk[0].rhk_id,
        **lain,
    )
    return dunia.sebagai("kabid").TautkanRhk(minta).skp


def test_without_asking_for_it_the_order_of_filling_holds(dunia: Dunia):
    skp = dunia.skp("kabid")
    tolak = ditolak(lambda: tambah(dunia, "kabid", skp))
    assert tolak.alasan == "SKP_ATASAN_BELUM_DISETUJUI"
    assert "RHK sementara" in tolak.pesan


def test_a_plan_with_provisional_results_goes_all_the_way_to_approval(dunia: Dunia):
    skp = sementara(dunia)
    assert skp.status == PENGAJUAN
    assert "1 RHK masih sementara" in " ".join(dunia.lihat("kadis", skp.skp_id).peringatan)
    assert dunia.setujui("kadis", skp).status == PERSETUJUAN


def test_once_there_is_something_to_link_to_a_provisional_result_is_not_taken(dunia: Dunia):
    dunia.disetujui("kadis", "bupati")
    tolak = ditolak(lambda: tambah(dunia, "kabid", dunia.skp("kabid"), sementara=True))
    assert (tolak.alasan, list(tolak.bidang)) == ("ISIAN_SALAH", ["rhk_pimpinan_id"])


def test_a_draft_that_stayed_provisional_is_linked_before_it_is_submitted(dunia: Dunia):
    skp = tambah(dunia, "kabid", dunia.skp("kabid"), sementara=True)
    pimpinan = dunia.disetujui("kadis", "bupati")
    tolak = ditolak(lambda: dunia.ajukan("kabid", skp))
    assert (tolak.alasan, list(tolak.bidang)) == ("SKP_BELUM_LENGKAP", ["rhk[0].rhk_pimpinan_id"])
    skp = tautkan(dunia, skp, pimpinan)
    assert (skp.status, skp.rhk[0].tautan) == (DRAFT, pb.STATUS_TAUTAN_UNSPECIFIED)
    assert skp.rhk[0].rhk_pimpinan == pimpinan.rhk[0].rencana_hasil_kerja
    assert dunia.ajukan("kabid", skp).status == PENGAJUAN


def test_editing_the_words_keeps_a_result_provisional(dunia: Dunia):
    skp = tambah(dunia, "kabid", dunia.skp("kabid"), sementara=True)
    isian = pb.IsianRhk(jenis=umum.JENIS_RHK_UTAMA, rencana_hasil_kerja="Hasil lain")
    minta = pb.UbahRhkRequest(
        skp_id=skp.skp_id, rhk_id=skp.rhk[0].rhk_id, etag=skp.etag, isian=isian
    )
    assert dunia.sebagai("kabid").UbahRhk(minta).skp.rhk[0].tautan == SEMENTARA


def test_a_link_made_after_approval_waits_for_the_rater_and_is_announced_once_accepted(
    dunia: Dunia,
):
    skp = dunia.setujui("kadis", sementara(dunia))
    pimpinan = dunia.disetujui("kadis", "bupati")
    indikator = pimpinan.rhk[0].indikator[0].indikator_id
    skp = tautkan(dunia, skp, pimpinan, indikator_pimpinan_id=indikator)
    assert (skp.status, skp.rhk[0].tautan) == (PERSETUJUAN, MENUNGGU)
    periksa = {"skp_id": skp.skp_id, "rhk_id": skp.rhk[0].rhk_id, "etag": skp.etag}
    tolak = ditolak(
        lambda: dunia.sebagai("kabid").PeriksaTautan(
            pb.PeriksaTautanRequest(**periksa, terima=True)
        )
    )
    assert tolak.alasan == "AKSES_DITOLAK"
    terima = pb.PeriksaTautanRequest(**periksa, terima=True)
    skp = dunia.sebagai("kadis").PeriksaTautan(terima).skp
    assert skp.rhk[0].tautan == pb.STATUS_TAUTAN_UNSPECIFIED
    fakta = dunia.fakta(skp.skp_id, "disetujui")
    assert len(fakta) == 2
    assert fakta[-1][1]["skp"]["rhk"][0]["rhk_pimpinan"] == pimpinan.rhk[0].rencana_hasil_kerja
    assert fakta[-1][1]["skp"]["rhk"][0]["indikator_pimpinan_id"] == indikator
    lagi = ditolak(
        lambda: dunia.sebagai("kadis").PeriksaTautan(
            pb.PeriksaTautanRequest(**periksa | {"etag": skp.etag}, terima=True)
        )
    )
    assert lagi.alasan == "TAUTAN_TIDAK_MENUNGGU"


def test_a_link_that_the_rater_sends_back_is_provisional_again(dunia: Dunia):
    skp = dunia.setujui("kadis", sementara(dunia))
    skp = tautkan(dunia, skp, dunia.disetujui("kadis", "bupati"))
    periksa = {"skp_id": skp.skp_id, "rhk_id": skp.rhk[0].rhk_id, "etag": skp.etag}
    tanpa = ditolak(
        lambda: dunia.sebagai("kadis").PeriksaTautan(pb.PeriksaTautanRequest(**periksa))
    )
    assert list(tanpa.bidang) == ["catatan"]
    kembali = pb.PeriksaTautanRequest(**periksa, catatan="Kaitkan dengan RHK kedua.")
    skp = dunia.sebagai("kadis").PeriksaTautan(kembali).skp
    assert (skp.rhk[0].tautan, skp.rhk[0].rhk_pimpinan_id) == (SEMENTARA, "")
    assert skp.riwayat[-1].catatan == "Kaitkan dengan RHK kedua."
    assert len(dunia.fakta(skp.skp_id, "disetujui")) == 1


def test_a_firm_link_is_not_changed_this_way_and_a_foreign_indicator_is_refused(dunia: Dunia):
    pimpinan = dunia.disetujui("kadis", "bupati")
    skp = dunia.isi("kabid", dunia.skp("kabid"), pimpinan=pimpinan.rhk[0].rhk_id)
    assert ditolak(lambda: tautkan(dunia, skp, pimpinan)).alasan == "TAUTAN_SUDAH_TETAP"
    lain = {"rhk_pimpinan_id": pimpinan.rhk[0].rhk_id, "indikator_pimpinan_id": "bukan-miliknya"}
    tolak = ditolak(lambda: tambah(dunia, "kabid", skp, **lain))
    assert list(tolak.bidang) == ["indikator_pimpinan_id"]


def test_an_agency_may_keep_provisional_results_out_of_submissions(dunia: Dunia):
    minta = atur.UbahPengaturanRequest(
        kunci="rhk_sementara_boleh_diajukan",
        nilai="tidak",
        berlaku_sejak=hari_ini().isoformat(),
    )
    dunia.sebagai("admin", "ADMIN_INSTANSI").UbahPengaturan(minta)
    skp = tambah(dunia, "kabid", dunia.skp("kabid"), sementara=True)
    assert ditolak(lambda: dunia.ajukan("kabid", skp)).alasan == "SKP_ATASAN_BELUM_DISETUJUI"


def test_a_leader_without_anggaran_submits_with_a_reason_that_his_rater_reads(
    dunia: Dunia,
):
    skp = dunia.skp("kadis")
    akun = dunia.sebagai("kadis")
    isian = pb.IsianRhk(jenis=umum.JENIS_RHK_UTAMA, rencana_hasil_kerja="Hasil")
    hasil = akun.TambahRhk(pb.TambahRhkRequest(skp_id=skp.skp_id, etag=skp.etag, isian=isian))
    ukuran = pb.IsianIndikator(
        indikator="Uraian", target="1", perspektif=umum.PERSPEKTIF_PROSES_BISNIS
    )
    skp = akun.TambahIndikator(
        pb.TambahIndikatorRequest(
            skp_id=skp.skp_id, rhk_id=hasil.rhk_id, etag=hasil.skp.etag, isian=ukuran
        )
    ).skp
    assert skp.perlu_alasan_anggaran
    tolak = ditolak(lambda: dunia.ajukan("kadis", skp))
    assert tolak.alasan == "PERSPEKTIF_ANGGARAN_BELUM_ADA"
    assert list(tolak.bidang) == ["alasan_tanpa_anggaran"]
    minta = pb.AjukanSkpRequest(
        skp_id=skp.skp_id, etag=skp.etag, alasan_tanpa_anggaran="Anggaran ada di sekretariat."
    )
    akun.AjukanSkp(minta)
    dibaca = dunia.lihat("bupati", skp.skp_id)
    assert dibaca.tanpa_anggaran == "Anggaran ada di sekretariat."
    assert "Tanpa perspektif Anggaran" in dibaca.riwayat[-1].catatan
