"""From an approved plan to its periods, and what is written in them."""

import base64
from datetime import date

import pytest
import sqlalchemy as sa

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters.pengaturan import tetapkan_siklus
from services.penilaian.adapters.tables import metadata
from services.penilaian.domain.siklus import Siklus
from tests.integration.penilaian.dunia import TAHUN, Dunia, seorang


def test_an_approved_plan_gets_quarters_and_the_year(dunia: Dunia):
    skp_id = dunia.setujui()
    daftar = dunia.panggil("ListPeriode", "p-pegawai", skp_id=skp_id, tahun=TAHUN).periode
    assert [p.nama for p in daftar] == [
        *(f"Triwulan {n} {TAHUN}" for n in ("I", "II", "III", "IV")),
        f"Tahunan {TAHUN}",
    ]
    tahunan = daftar[-1]
    assert tahunan.jenis == pb.JENIS_PERIODE_TAHUNAN
    assert tahunan.batas_penilaian == f"{TAHUN + 1}-01-31"
    assert daftar[0].batas_penilaian == f"{TAHUN}-04-10"
    assert tahunan.status == pb.STATUS_PENILAIAN_BERJALAN
    assert (tahunan.pegawai.pegawai_id, tahunan.penilai_nama) == ("p-pegawai", "Nama p-kabid")
    assert tahunan.etag == "1"


def test_an_agency_that_chose_months_gets_months_from_that_day(dunia: Dunia):
    with dunia.db.transaction() as conn:
        sejak = date(TAHUN, 2, 1)
        tetapkan_siklus(conn, "i-bulanan", Siklus.BULANAN, berlaku_sejak=sejak, dasar="Perbup 1")
    orang = seorang("p-bulanan", instansi_id="i-bulanan")
    sebelum = dunia.setujui(pegawai=orang, periode_selesai=f"{TAHUN}-01-31")
    sesudah = dunia.setujui(pegawai=orang, periode_mulai=f"{TAHUN}-02-15")
    nama = {
        skp: [p.nama for p in dunia.panggil("ListPeriode", "p-bulanan", skp_id=skp).periode]
        for skp in (sebelum, sesudah)
    }
    assert nama[sebelum] == [f"Triwulan I {TAHUN}", f"Tahunan {TAHUN}"]
    assert len(nama[sesudah]) == 12
    assert nama[sesudah][0] == f"Februari {TAHUN}"


def test_the_work_of_a_period_is_written_shown_and_counted(dunia: Dunia):
    skp_id = dunia.setujui()
    periode_id = dunia.periode(skp_id).periode_id
    rhk = f"{skp_id}-r1"
    aksi = dunia.ubah(
        "TambahRencanaAksi", "p-pegawai", periode_id, rhk_id=rhk, deskripsi="Rancang", target="1"
    )
    dunia.ubah(
        "UbahRencanaAksi",
        "p-pegawai",
        periode_id,
        rencana_aksi_id=aksi.rencana_aksi_id,
        deskripsi="Rancang dan uji",
        target="2 modul",
    )
    bukti = dunia.ubah(
        "TambahBuktiDukung",
        "p-pegawai",
        periode_id,
        rhk_id=rhk,
        nama="Laporan",
        tautan="https://drive.google.com/x",
    )
    dunia.ubah(
        "UbahRealisasi",
        "p-pegawai",
        periode_id,
        indikator_id=f"{skp_id}-k1",
        realisasi="4 modul",
        sumber_data="Repositori",
    )
    dunia.ubah("BeriUmpanBalik", "p-kabid", periode_id, rhk_id=rhk, teks="Bagus.")
    dunia.ubah(
        "BeriUmpanBalik",
        "p-kadis",
        periode_id,
        nilai=umum.NILAI_PERILAKU_AKUNTABEL,
        emotikon="JEMPOL_ATAS",
    )
    penilaian = dunia.lihat(periode_id)
    utama, tambahan = penilaian.rhk
    assert (utama.jenis, tambahan.jenis) == (umum.JENIS_RHK_UTAMA, umum.JENIS_RHK_TAMBAHAN)
    assert [(a.deskripsi, a.target) for a in utama.rencana_aksi] == [
        ("Rancang dan uji", "2 modul")
    ]
    assert [b.bukti_dukung_id for b in utama.bukti_dukung] == [bukti.bukti_dukung_id]
    assert utama.indikator[0].aspek == umum.ASPEK_KUANTITAS
    assert utama.indikator[0].realisasi.realisasi == "4 modul"
    assert not utama.indikator[1].HasField("realisasi")
    [umpan] = utama.umpan_balik
    assert (umpan.teks, umpan.pemberi_jenis, umpan.milik_saya) == ("Bagus.", "PENILAI", False)
    akuntabel = penilaian.perilaku[1]
    assert akuntabel.umpan_balik[0].emotikon == "JEMPOL_ATAS"
    assert akuntabel.umpan_balik[0].pemberi_jenis == "ATASAN_PENILAI"
    assert list(akuntabel.ekspektasi_khusus) == ["Menjawab dalam sehari"]
    assert (penilaian.penjelasan.jumlah_bukti_dukung, penilaian.penjelasan.jumlah_umpan_balik) == (
        1,
        2,
    )
    assert dunia.periode(skp_id).jumlah_bukti_dukung == 1
    assert list(penilaian.boleh) == ["ISI"]
    assert dunia.lihat(periode_id, "p-kabid").rhk[0].umpan_balik[0].milik_saya


def test_what_was_written_can_be_taken_back_with_a_trace(dunia: Dunia):
    skp_id = dunia.setujui()
    periode_id, rhk = dunia.periode(skp_id).periode_id, f"{skp_id}-r1"
    aksi = dunia.ubah(
        "TambahRencanaAksi", "p-pegawai", periode_id, rhk_id=rhk, deskripsi="Rancang"
    )
    bukti = dunia.ubah(
        "TambahBuktiDukung",
        "p-pegawai",
        periode_id,
        rhk_id=rhk,
        nama="Laporan",
        tautan="https://drive.google.com/x",
    )
    umpan = dunia.ubah("BeriUmpanBalik", "p-kabid", periode_id, rhk_id=rhk, teks="Bagus.")
    isian = {"indikator_id": f"{skp_id}-k1"}
    dunia.ubah("UbahRealisasi", "p-pegawai", periode_id, realisasi="4", **isian)
    dunia.ubah("UbahRealisasi", "p-pegawai", periode_id, realisasi="5", **isian)
    dunia.ubah("UbahRealisasi", "p-pegawai", periode_id, realisasi="", **isian)
    for rpc, siapa, nama, id in (
        ("HapusRencanaAksi", "p-pegawai", "rencana_aksi_id", aksi.rencana_aksi_id),
        ("HapusBuktiDukung", "p-pegawai", "bukti_dukung_id", bukti.bukti_dukung_id),
        ("HapusUmpanBalik", "p-kabid", "umpan_balik_id", umpan.umpan_balik_id),
    ):
        sesudah = dunia.ubah(rpc, siapa, periode_id, **{nama: id}).penilaian
    utama = sesudah.rhk[0]
    assert not (utama.rencana_aksi or utama.bukti_dukung or utama.umpan_balik)
    assert not utama.indikator[0].HasField("realisasi")
    assert [r.tindakan for r in sesudah.riwayat] == [
        "Menghapus rencana aksi",
        "Menghapus bukti dukung",
        "Menarik umpan balik",
    ]
    assert sesudah.riwayat[2].oleh_nama == "Nama p-kabid"
    assert sesudah.periode.jumlah_bukti_dukung == 0


@pytest.mark.parametrize(
    ("etag", "kode", "alasan"),
    [("", "INVALID_ARGUMENT", "ISIAN_SALAH"), ("7", "ABORTED", "SUDAH_BERUBAH")],
)
def test_a_change_needs_the_present_etag(dunia: Dunia, etag: str, kode: str, alasan: str):
    skp_id = dunia.setujui()
    isi = {
        "periode_id": dunia.periode(skp_id).periode_id,
        "rhk_id": f"{skp_id}-r1",
        "deskripsi": "x",
        "etag": etag,
    }
    assert dunia.tolak("TambahRencanaAksi", "p-pegawai", **isi)[:2] == (kode, alasan)


def test_the_same_key_adds_once(dunia: Dunia):
    skp_id = dunia.setujui()
    periode_id = dunia.periode(skp_id).periode_id
    isi = {"periode_id": periode_id, "rhk_id": f"{skp_id}-r1", "deskripsi": "x", "etag": "1"}
    satu = dunia.panggil("TambahRencanaAksi", "p-pegawai", kunci="kunci-1", **isi)
    dua = dunia.panggil("TambahRencanaAksi", "p-pegawai", kunci="kunci-1", **isi)
    assert satu == dua
    assert len(dunia.lihat(periode_id).rhk[0].rencana_aksi) == 1


def test_wrong_fields_come_back_together(dunia: Dunia):
    skp_id = dunia.setujui()
    periode = dunia.periode(skp_id)
    kode, alasan, bidang = dunia.tolak(
        "TambahBuktiDukung",
        "p-pegawai",
        periode_id=periode.periode_id,
        etag=periode.etag,
        rhk_id="bukan",
        nama="",
        tautan="http://10.0.0.1/x",
    )
    assert (kode, alasan) == ("INVALID_ARGUMENT", "ISIAN_SALAH")
    assert bidang == ["rhk_id", "nama", "tautan"]


def test_evidence_lies_in_the_month_in_which_its_period_ends(dunia: Dunia):
    skp_id = dunia.setujui()
    for nama, partisi in (("Triwulan I ", f"{TAHUN}03"), ("Tahunan", f"{TAHUN}12")):
        periode_id = dunia.periode(skp_id, nama).periode_id
        dunia.ubah(
            "TambahBuktiDukung",
            "p-pegawai",
            periode_id,
            rhk_id=f"{skp_id}-r1",
            nama="Laporan",
            tautan="https://drive.google.com/x",
        )
        tabel = dunia.skalar(
            "SELECT tableoid::regclass::text FROM bukti_dukung WHERE penilaian_id = :x",
            x=periode_id,
        )
        assert tabel in (f"bukti_dukung_{partisi}", "bukti_dukung_sisa")


def test_a_list_of_subordinates_is_paged_filtered_and_only_ones_own(dunia: Dunia):
    penilai = seorang("p-penilai-daftar")
    for n in range(3):
        orang = seorang(f"p-d{n}", nama=f"Bawahan {n}")
        dunia.setujui(pegawai=orang, penilai=penilai)
    dunia.setujui(pegawai=seorang("p-d9"), penilai=seorang("p-penilai-lain"))
    terkumpul, token = [], ""
    while True:
        jawaban = dunia.panggil(
            "ListPenilaianBawahan",
            "p-penilai-daftar",
            tahun=TAHUN,
            halaman={"page_size": 4, "page_token": token},
        )
        terkumpul += jawaban.periode
        token = jawaban.next_page_token
        if not token:
            break
        assert len(jawaban.periode) == 4
    assert len(terkumpul) == 15
    assert len({p.periode_id for p in terkumpul}) == 15
    assert [p.pegawai.nama for p in terkumpul] == sorted(p.pegawai.nama for p in terkumpul)
    tahunan = dunia.panggil(
        "ListPenilaianBawahan",
        "p-penilai-daftar",
        jenis=pb.JENIS_PERIODE_TAHUNAN,
        status=pb.STATUS_PENILAIAN_BERJALAN,
    )
    assert len(tahunan.periode) == 3
    assert not dunia.panggil(
        "ListPenilaianBawahan", "p-penilai-daftar", status=pb.STATUS_PENILAIAN_DINILAI
    ).periode


def test_a_page_token_holds_no_name_and_a_wrong_one_is_refused(dunia: Dunia):
    penilai = seorang("p-penilai-token")
    for _ in range(2):
        dunia.setujui(penilai=penilai, pegawai=seorang("p-t", nama="Rahasia Sekali"))
    token = dunia.panggil(
        "ListPenilaianBawahan", "p-penilai-token", halaman={"page_size": 1}
    ).next_page_token
    assert token
    assert "Rahasia" not in base64.urlsafe_b64decode(token).decode()
    assert dunia.tolak("ListPenilaianBawahan", "p-penilai-token", halaman={"page_token": "rusak"})[
        2
    ] == ["page_token"]


def test_the_tables_are_those_the_code_knows(dunia: Dunia):
    inspektur = sa.inspect(dunia.db.engine)
    for tabel in metadata.sorted_tables:
        ada = {k["name"] for k in inspektur.get_columns(tabel.name)}
        assert ada == set(tabel.c.keys()), tabel.name


def test_a_thumb_that_we_do_not_know(dunia: Dunia):
    skp_id = dunia.setujui()
    periode = dunia.periode(skp_id)
    isi = {"periode_id": periode.periode_id, "etag": periode.etag, "rhk_id": f"{skp_id}-r1"}
    assert dunia.tolak("BeriUmpanBalik", "p-kabid", **isi, emotikon="HATI")[2] == ["emotikon"]


def test_all_plans_of_all_years_newest_first(dunia: Dunia):
    orang = seorang("p-lama")
    for tahun in (TAHUN - 1, TAHUN):
        dunia.setujui(
            tahun=tahun,
            pegawai=orang,
            periode_mulai=f"{tahun}-01-01",
            periode_selesai=f"{tahun}-12-31",
        )
    semua = dunia.panggil("ListPeriode", "p-lama").periode
    assert [p.tahun for p in semua] == [TAHUN] * 5 + [TAHUN - 1] * 5
    bawahan = dunia.panggil("ListPenilaianBawahan", "p-kabid", halaman={"page_size": 1})
    assert len(bawahan.periode) == 1


def test_actions_are_taken_over_from_the_period_before(dunia: Dunia):
    skp_id = dunia.setujui()
    satu, tahunan = (dunia.periode(skp_id, n).periode_id for n in ("Triwulan I ", "Tahunan"))
    # Nothing before the first; nothing written yet for the year to look back on.
    for periode_id in (satu, tahunan):
        versi = dunia.skalar("SELECT versi FROM penilaian WHERE id = :x", x=periode_id)
        isi = {"periode_id": periode_id, "etag": str(versi)}
        alasan = dunia.tolak("SalinRencanaAksi", "p-pegawai", **isi)[1]
        assert alasan == "PENILAIAN_RENCANA_AKSI_TIDAK_ADA"
    isi = {"rhk_id": f"{skp_id}-r1", "deskripsi": "Merancang", "target": "1"}
    dunia.ubah("TambahRencanaAksi", "p-pegawai", satu, **isi)
    dua = dunia.periode(skp_id, "Triwulan II ").periode_id
    tiga = dunia.periode(skp_id, "Triwulan III ").periode_id
    for periode_id in (dua, tiga, tahunan):
        jawab = dunia.ubah("SalinRencanaAksi", "p-pegawai", periode_id)
        [aksi] = jawab.penilaian.rhk[0].rencana_aksi
        assert (jawab.jumlah, aksi.deskripsi, aksi.target) == (1, "Merancang", "1")
    riwayat = dunia.lihat(tahunan).riwayat[-1]
    assert riwayat.catatan.startswith("Dari Triwulan III")
    asal = dunia.lihat(satu).rhk[0].rencana_aksi[0].rencana_aksi_id
    dunia.ubah("HapusRencanaAksi", "p-pegawai", satu, rencana_aksi_id=asal)
    assert dunia.lihat(dua).rhk[0].rencana_aksi, "a copy stands by itself"
