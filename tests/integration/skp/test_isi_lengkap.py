"""What else stands on a plan: cascading, order, history of every edit, choices of the agency."""

from datetime import timedelta

import pytest

from kinerja.skp.v1 import pengaturan_service_pb2 as atur
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.skp.dunia import MULAI, SELESAI, Dunia, ditolak, hari_ini

UTAMA, TAMBAHAN = umum.JENIS_RHK_UTAMA, umum.JENIS_RHK_TAMBAHAN


def rhk(dunia: Dunia, skp: pb.Skp, teks: str, siapa: str = "kadis", **isi: object) -> pb.Skp:
    isian = pb.IsianRhk(**{"jenis": UTAMA, "rencana_hasil_kerja": teks} | isi)
    minta = pb.TambahRhkRequest(skp_id=skp.skp_id, etag=skp.etag, isian=isian)
    return dunia.sebagai(siapa).TambahRhk(minta).skp


def test_a_way_of_cascading_belongs_to_its_kind(dunia: Dunia):
    skp = dunia.skp("kadis")
    isi = {"cascading": pb.CASCADING_LANGSUNG, "cara_cascading": pb.CARA_CASCADING_WILAYAH}
    satu = rhk(dunia, skp, "Hasil", tingkat=pb.TINGKAT_OUTCOME, **isi).rhk[0]
    assert (satu.cascading, satu.cara_cascading) == tuple(isi.values())
    assert satu.tingkat == pb.TINGKAT_OUTCOME
    kini = dunia.lihat("kadis", skp.skp_id)
    salah = {"cascading": pb.CASCADING_LANGSUNG, "cara_cascading": pb.CARA_CASCADING_LAYANAN}
    assert list(ditolak(lambda: rhk(dunia, kini, "x", **salah)).bidang) == ["cara_cascading"]
    tanpa = {"cara_cascading": pb.CARA_CASCADING_LAYANAN}
    assert list(ditolak(lambda: rhk(dunia, kini, "x", **tanpa)).bidang) == ["cascading"]


def test_levels_of_result_are_advised_by_form_and_post(dunia: Dunia):
    saran = list(dunia.skp("kadis").tingkat_disarankan)
    assert saran == [
        pb.TINGKAT_OUTCOME,
        pb.TINGKAT_OUTCOME_ANTARA,
        pb.TINGKAT_OUTPUT_KENDALI_RENDAH,
    ]


def test_results_move_among_those_of_their_kind_only(dunia: Dunia):
    skp = dunia.skp("kadis")
    for teks, jenis in (("A", UTAMA), ("B", UTAMA), ("C", TAMBAHAN), ("D", UTAMA)):
        skp = rhk(dunia, skp, teks, jenis=jenis)

    def geser(teks: str, *, naik: bool) -> str:
        kini = dunia.lihat("kadis", skp.skp_id)
        satu = next(r for r in kini.rhk if r.rencana_hasil_kerja == teks)
        minta = pb.GeserRhkRequest(
            skp_id=skp.skp_id, rhk_id=satu.rhk_id, etag=kini.etag, naik=naik
        )
        baru = dunia.sebagai("kadis").GeserRhk(minta).skp
        return "".join(r.rencana_hasil_kerja for r in baru.rhk)

    assert geser("D", naik=True) == "ADBC"
    assert geser("D", naik=True) == "DABC"
    assert geser("D", naik=True) == "DABC", "the first stays first"
    assert geser("B", naik=False) == "DABC", "never among the others"
    assert geser("A", naik=False) == "DBAC"


def test_every_edit_leaves_the_change_itself_and_repeated_ones_are_one_line(dunia: Dunia):
    skp = rhk(dunia, dunia.skp("kadis"), "Hasil pertama")
    for teks in ("Hasil ked", "Hasil kedua"):
        isian = pb.IsianRhk(jenis=UTAMA, rencana_hasil_kerja=teks)
        minta = pb.UbahRhkRequest(
            skp_id=skp.skp_id, rhk_id=skp.rhk[0].rhk_id, etag=skp.etag, isian=isian
        )
        skp = dunia.sebagai("kadis").UbahRhk(minta).skp
    baris = [r for r in skp.riwayat if r.tindakan == "Mengubah RHK nomor 1"]
    assert len(baris) == 1
    (beda,) = baris[0].perubahan
    assert (beda.bidang, beda.sebelum, beda.sesudah) == (
        "rencana hasil kerja",
        "Hasil pertama",
        "Hasil kedua",
    )
    lampiran = pb.Lampiran(dukungan_sumber_daya=["Dua orang"])
    minta = pb.UbahLampiranRequest(skp_id=skp.skp_id, etag=skp.etag, lampiran=lampiran)
    skp = dunia.sebagai("kadis").UbahLampiran(minta).skp
    assert skp.riwayat[-1].tindakan == "Mengubah lampiran"
    assert skp.riwayat[-1].perubahan[0].sesudah == "Dua orang"


def test_a_long_history_is_read_page_by_page(dunia: Dunia):
    skp = dunia.skp("kadis")
    for nomor in range(35):
        skp = rhk(dunia, skp, f"Hasil {nomor}")
        ubah = pb.UbahRhkRequest(
            skp_id=skp.skp_id,
            rhk_id=skp.rhk[-1].rhk_id,
            etag=skp.etag,
            isian=pb.IsianRhk(jenis=UTAMA, rencana_hasil_kerja=f"Hasil ke-{nomor}"),
        )
        skp = dunia.sebagai("kadis").UbahRhk(ubah).skp
    assert len(skp.riwayat) == 50
    semua, token = [], ""
    while True:
        minta = pb.ListRiwayatSkpRequest(
            skp_id=skp.skp_id, halaman=umum.Halaman(page_size=20, page_token=token)
        )
        jawab = dunia.sebagai("kadis").ListRiwayatSkp(minta)
        semua += jawab.riwayat
        token = jawab.next_page_token
        if not token:
            break
    assert len(semua) == 71
    assert semua[-1].tindakan == "Membuat SKP"
    assert [r.tindakan for r in reversed(skp.riwayat)] == [r.tindakan for r in semua[:50]]


def pilih(dunia: Dunia, kunci: str, nilai: str, sejak: str, *peran: str) -> atur.Pengaturan:
    minta = atur.UbahPengaturanRequest(kunci=kunci, nilai=nilai, berlaku_sejak=sejak)
    return dunia.sebagai("admin", *(peran or ("ADMIN_INSTANSI",))).UbahPengaturan(minta).pengaturan


def test_a_choice_holds_from_its_day_and_the_past_stays(dunia: Dunia):
    besok = (hari_ini() + timedelta(days=1)).isoformat()
    hasil = pilih(dunia, "plt_model", "RHK_UTAMA", besok)
    assert hasil.nilai == "SKP_KEDUA", "not before its day"
    assert [(r.nilai, r.berlaku_sejak) for r in hasil.riwayat] == [("RHK_UTAMA", besok)]
    hasil = pilih(dunia, "plt_model", "RHK_UTAMA", hari_ini().isoformat())
    assert (hasil.nilai, hasil.sebutan) == ("RHK_UTAMA", "RHK utama")
    kemarin = (hari_ini() - timedelta(days=1)).isoformat()
    tolak = ditolak(lambda: pilih(dunia, "plt_model", "SKP_KEDUA", kemarin))
    assert list(tolak.bidang) == ["berlaku_sejak"]


@pytest.mark.parametrize(
    ("kunci", "nilai", "alasan"),
    [
        ("warna_kantor", "biru", "PENGATURAN_TIDAK_DIKENAL"),
        ("plt_model", "TIGA_SKP", "ISIAN_SALAH"),
    ],
)
def test_unknown_keys_and_values_are_refused(dunia: Dunia, kunci, nilai, alasan):
    assert ditolak(lambda: pilih(dunia, kunci, nilai, "2099-01-01")).alasan == alasan


def test_only_the_agencys_administrator_chooses(dunia: Dunia):
    tolak = ditolak(lambda: pilih(dunia, "plt_model", "RHK_UTAMA", "2099-01-01", "PEGAWAI"))
    assert tolak.alasan == "AKSES_DITOLAK"


def test_a_plt_has_a_second_plan_or_writes_it_into_the_definitive_one(dunia: Dunia):
    berkas = dunia.kabupaten()
    plt = {"jenis_penugasan": "PLT", "penugasan_id": dunia.id("pg-plt"), "pimpinan": True}
    berkas["pegawai"][3]["penugasan"].append(
        dunia.post("prakom", "sekolah", "Plt. Kepala Sekolah", **plt)
    )
    dunia.muat(berkas)
    minta = pb.TambahSkpRequest(
        penugasan_id=dunia.id("pg-plt"),
        periode_mulai=MULAI,
        periode_selesai=SELESAI,
        pendekatan=umum.PENDEKATAN_KUANTITATIF,
    )
    pilih(dunia, "plt_model", "RHK_UTAMA", hari_ini().isoformat())
    tolak = ditolak(lambda: dunia.sebagai("prakom").TambahSkp(minta))
    assert tolak.alasan == "PLT_MASUK_SKP_DEFINITIF"
    pilih(dunia, "plt_model", "SKP_KEDUA", hari_ini().isoformat())
    skp = dunia.sebagai("prakom").TambahSkp(minta).skp
    assert skp.jenis_penugasan == umum.JENIS_PENUGASAN_PLT


def test_the_work_of_an_acting_post_supports_its_own_superior(dunia: Dunia):
    """Lamp. II.C: written as utama into the definitive plan, whose rater is another person."""
    berkas = dunia.kabupaten()
    plt = {"jenis_penugasan": "PLT", "penugasan_id": dunia.id("pg-plt"), "pimpinan": True}
    post = dunia.post("prakom", "sekolah", "Plt. Kepala Sekolah", **plt)
    berkas["pegawai"][3]["penugasan"].append(post)
    dunia.muat(berkas)
    kadis = dunia.disetujui("kadis", "bupati")
    dunia.disetujui("kabid", "kadis", pimpinan=kadis.rhk[0].rhk_id)
    skp = dunia.skp("prakom", penugasan_id=dunia.id("pg-prakom"))
    minta = pb.ListRhkPimpinanRequest(skp_id=skp.skp_id)

    def ditawarkan() -> list[str]:
        semua = dunia.sebagai("prakom").ListRhkPimpinan(minta).rhk
        return [r.rencana_hasil_kerja for r in semua]

    assert ditawarkan() == ["Hasil kerja kabid"], "a second plan: its own results"
    tolak = ditolak(lambda: dunia.isi("prakom", skp, pimpinan=kadis.rhk[0].rhk_id))
    assert list(tolak.bidang) == ["rhk_pimpinan_id"]
    pilih(dunia, "plt_model", "RHK_UTAMA", hari_ini().isoformat())
    assert sorted(ditawarkan()) == ["Hasil kerja kabid", "Hasil kerja kadis"]
    terisi = dunia.isi("prakom", skp, pimpinan=kadis.rhk[0].rhk_id)
    assert terisi.rhk[0].rhk_pimpinan == "Hasil kerja kadis"
    assert dunia.setujui("kabid", dunia.ajukan("prakom", terisi)).rhk[0].rhk_pimpinan


def test_sharing_is_the_owners_choice(dunia: Dunia):
    skp = dunia.skp("kadis")
    minta = pb.IzinkanSalinRequest(skp_id=skp.skp_id, etag=skp.etag, boleh_disalin=True)
    assert dunia.sebagai("kadis").IzinkanSalin(minta).skp.boleh_disalin
    assert ditolak(lambda: dunia.sebagai("kadis").IzinkanSalin(minta)).alasan == "SUDAH_BERUBAH"
