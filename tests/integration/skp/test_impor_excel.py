"""Import from a workbook: each wrong cell by its address, all or some rows, never twice."""

from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from kinerja.skp.v1 import impor_service_pb2 as pb
from kinerja.skp.v1 import organisasi_service_pb2 as og
from services.skp.adapters.impor_excel import bersih, kerja
from tests.integration.skp.buku import buku, lembar
from tests.integration.skp.dunia import ditolak, hari_ini
from tests.integration.skp.impor_gerak import (
    NAMA,
    PEGAWAI,
    SEBAGIAN,
    SEMUA,
    admin,
    diperiksa,
    galat,
    jalankan,
    lihat,
    orang,
    pegawai,
    terapkan,
    unggah,
)


def test_new_people_come_in_with_their_post_their_rater_and_their_history(dunia, jam):
    baris = [orang(dunia, n) for n in range(3)]
    satu = diperiksa(dunia, jam, baris)
    assert (satu.status, satu.jumlah, satu.galat) == (pb.STATUS_IMPOR_SIAP, 3, 0)
    assert list(satu.boleh) == ["TERAPKAN_SEMUA", "BATALKAN"]
    assert pegawai(dunia, baris[0]["nip"]) == [], "checking changes nothing"
    selesai = terapkan(dunia, satu, jam)
    assert (selesai.status, selesai.baru, selesai.berubah) == (pb.STATUS_IMPOR_SELESAI, 3, 0)
    (masuk,) = pegawai(dunia, baris[0]["nip"])
    assert (masuk.jabatan, masuk.golongan, masuk.penilai_nama) == (
        "Analis Data",
        "III/a",
        "Kabid, S.T.",
    )
    minta = og.ListRiwayatPegawaiRequest(pegawai_id=masuk.pegawai_id)
    riwayat = admin(dunia).ListRiwayatPegawai(minta).riwayat
    assert {r.tindakan for r in riwayat} == {"Menambah pegawai", "Menambah penugasan"}
    assert {(r.catatan, r.oleh_nama) for r in riwayat} == {("SK 1/2026", "Nama admin")}
    assert [nama for nama, _ in dunia.fakta(masuk.pegawai_id)] == ["pegawai_diperbarui"]


@pytest.mark.parametrize(
    ("isi", "sel", "kata"),
    [
        ({"nip": "123"}, "A2", "18 angka"),
        ({"nip": 199001012015011001}, "A2", "teks"),
        ({"nama": ""}, "B2", "tidak boleh kosong"),
        ({"jenis_pegawai": "HONORER"}, "E2", "PNS, PPPK"),
        ({"golongan": "IV/f"}, "F2", "Golongan IV/f tidak ada"),
        ({"kedudukan_hukum": "Entah"}, "G2", "Aktif"),
        ({"tanggal_lahir": "31/2/1990"}, "I2", "tanggal"),
        ({"unor_id": "tidak-ada"}, "J2", "tidak ada di instansi Anda"),
        ({"jabatan": "x" * 1001}, "K2", "1.000"),
        ({"kelompok_jabatan": "JFT"}, "L2", "Pilih salah satu"),
        ({"kelompok_jabatan": "Jabatan fungsional"}, "M2", "memerlukan jenjang"),
        ({"jenjang": "Ahli Muda"}, "M2", "hanya untuk jabatan fungsional"),
        ({"jenis_penugasan": "Pjs"}, "N2", "Definitif"),
        ({"pimpinan": "mungkin"}, "O2", "Ya, Tidak"),
        ({"pimpinan": "Ya"}, "O2", "sudah mempunyai pimpinan definitif"),
        ({"mulai": "kemarin"}, "P2", "misalnya"),
        ({"mulai": ""}, "P2", "tidak boleh kosong"),
        ({"selesai": "2025-01-01"}, "Q2", "sesudah tanggal mulai"),
        ({"alasan": ""}, "R2", "tidak boleh kosong"),
    ],
)
def test_a_wrong_cell_is_named_by_its_address_with_what_would_be_right(dunia, jam, isi, sel, kata):
    satu = diperiksa(dunia, jam, [orang(dunia, 1, **isi)])
    salah = galat(dunia, satu)
    assert salah.keys() == {sel}, salah
    assert kata in salah[sel]
    assert (satu.galat, list(satu.boleh)) == (1, ["BATALKAN"])


def test_all_that_is_wrong_in_a_row_is_told_at_once(dunia, jam):
    isi = {"nip": "1", "golongan": "X/y", "unor_id": "z", "mulai": "?"}
    assert galat(dunia, diperiksa(dunia, jam, [orang(dunia, 1, **isi)])).keys() == {
        "A2", "F2", "J2", "P2",
    }  # fmt: skip


def test_columns_may_stand_in_any_order_and_the_address_follows(dunia, jam):
    satu = orang(dunia, 1, golongan="IV/f")
    judul = ["Golongan", "NIP *", "nama", "KODE UNIT", "Jabatan", "Kelompok jabatan", "Mulai",
             "Dasar"]  # fmt: skip
    kunci = [
        "golongan",
        "nip",
        "nama",
        "unor_id",
        "jabatan",
        "kelompok_jabatan",
        "mulai",
        "alasan",
    ]
    berkas = lembar(judul, [[satu[k] for k in kunci]])
    hasil = jalankan(dunia, unggah(dunia, berkas).impor_id, jam)
    assert galat(dunia, hasil).keys() == {"A2"}


def test_rows_that_contradict_each_other_are_named(dunia, jam):
    unit = dunia.id("sekolah")
    kepala = {"unor_id": unit, "pimpinan": "Ya", "kelompok_jabatan": "Administrator"}
    baris = [
        orang(dunia, 1, **kepala),
        orang(dunia, 2, **kepala),
        orang(dunia, 3),
        orang(dunia, 3),
    ]
    salah = galat(dunia, diperiksa(dunia, jam, baris))
    assert salah.keys() == {"O3", "A5"}, salah
    assert "baris 2" in salah["O3"]
    assert "sama dengan baris 4" in salah["A5"]


def test_with_a_wrong_row_it_is_nothing_or_only_the_right_ones(dunia, jam):
    satu = diperiksa(dunia, jam, [orang(dunia, 1), orang(dunia, 2, golongan="X"), orang(dunia, 3)])
    minta = pb.TerapkanImporRequest(impor_id=satu.impor_id, etag=satu.etag, cara=SEMUA)
    tolak = ditolak(lambda: admin(dunia).TerapkanImpor(minta))
    assert (tolak.alasan, tolak.fakta["galat"]) == ("IMPOR_MASIH_ADA_GALAT", "1")
    assert list(satu.boleh) == ["TERAPKAN_SEBAGIAN", "BATALKAN"]
    selesai = terapkan(dunia, satu, jam, SEBAGIAN)
    assert (selesai.baru, selesai.galat) == (2, 1)
    assert [len(pegawai(dunia, orang(dunia, n)["nip"])) for n in (1, 2, 3)] == [1, 0, 1]
    minta = pb.ListBarisImporRequest(impor_id=satu.impor_id)
    hasil = [b.hasil for b in admin(dunia).ListBarisImpor(minta).baris]
    assert hasil == ["BARU", "DITOLAK", "BARU"]


def test_a_row_that_became_wrong_after_the_check_takes_all_back(dunia, jam):
    satu = diperiksa(dunia, jam, [orang(dunia, 1), orang(dunia, 2, unor_id=dunia.id("sekolah"))])
    with dunia.db.transaction() as conn:
        conn.execute(sa.text("UPDATE unor SET berakhir = current_date WHERE unor_id = :u"),
                     {"u": dunia.id("sekolah")})  # fmt: skip
    kini = terapkan(dunia, satu, jam)
    assert (kini.status, kini.galat) == (pb.STATUS_IMPOR_SIAP, 1)
    assert "Tidak ada yang diterapkan: baris 3" in kini.kesalahan
    assert galat(dunia, kini).keys() == {"J3"}
    assert pegawai(dunia, orang(dunia, 1)["nip"]) == []
    assert terapkan(dunia, kini, jam, SEBAGIAN).baru == 1


def test_the_same_list_again_changes_nothing(dunia, jam):
    baris = [orang(dunia, n) for n in range(2)]
    terapkan(dunia, diperiksa(dunia, jam, baris), jam)
    sebelum = dunia.hitung("SELECT count(*) FROM outbox")
    lagi = terapkan(dunia, diperiksa(dunia, jam, baris), jam)
    assert (lagi.baru, lagi.berubah, lagi.sama) == (0, 0, 2)
    assert dunia.hitung("SELECT count(*) FROM outbox") == sebelum


def test_a_known_person_is_changed_as_by_hand_and_it_is_remembered(dunia, jam):
    nip = dunia.hitung("SELECT nip FROM pegawai WHERE pegawai_id = :p", p=dunia.id("prakom"))
    baru = {"nip": nip, "nama": "Prakom", "golongan": "III/b", "unor_id": dunia.id("sekolah"),
            "jabatan": "Guru Ahli Pertama", "kelompok_jabatan": "Jabatan fungsional",
            "jenjang": "Ahli Pertama", "mulai": date(2026, 3, 1)}  # fmt: skip
    salah = diperiksa(dunia, jam, [orang(dunia, 1, **baru | {"nama": "Bukan Dia"})])
    assert galat(dunia, salah).keys() == {"B2"}
    selesai = terapkan(dunia, diperiksa(dunia, jam, [orang(dunia, 1, **baru)]), jam)
    assert selesai.berubah == 1
    with dunia.db.reading() as conn:
        sql = "SELECT jabatan, mulai, selesai FROM penugasan WHERE pegawai_id = :p ORDER BY mulai"
        post = conn.execute(sa.text(sql), {"p": dunia.id("prakom")}).all()
    assert [(p.jabatan, str(p.selesai)) for p in post] == [
        ("Pranata Komputer Ahli Pertama", "2026-02-28"),
        ("Guru Ahli Pertama", "None"),
    ]
    diingat = "SELECT count(*) FROM ubahan_tangan WHERE objek_id = :p AND bidang = 'golongan'"
    assert dunia.hitung(diingat, p=dunia.id("prakom")) == 1


def test_units_come_in_below_units_of_the_same_file_and_people_into_them(dunia, jam):
    unit = [
        {"unor_id": "UPT-1", "nama": "UPT", "induk_id": dunia.id("dinas"), "alasan": "Perbup"},
        {"unor_id": "SEKSI-1", "nama": "Seksi Satu", "induk_id": "UPT-1", "alasan": "Perbup"},
        {"unor_id": dunia.id("bidang"), "nama": "Bidang Baru", "induk_id": dunia.id("dinas"),
         "jabatan_pimpinan": "Kepala Bidang", "alasan": "Perbup"},
    ]  # fmt: skip
    selesai = terapkan(dunia, diperiksa(dunia, jam, unit, "UNOR"), jam)
    assert (selesai.baru, selesai.berubah) == (2, 1)
    lagi = terapkan(dunia, diperiksa(dunia, jam, unit, "UNOR"), jam)
    assert (lagi.baru, lagi.berubah, lagi.sama) == (0, 0, 3)
    baris = [orang(dunia, 1, unor_id="SEKSI-1")]
    terapkan(dunia, diperiksa(dunia, jam, baris), jam)
    assert pegawai(dunia, baris[0]["nip"])[0].unit_kerja == "Seksi Satu"


def test_a_tree_stays_a_tree_and_a_code_is_written_once(dunia, jam):
    def unit(kode: str, induk: str) -> dict[str, str]:
        return {"unor_id": kode, "nama": kode, "induk_id": induk, "alasan": "Perbup"}

    baris = [
        unit("A", "B"),
        unit("B", ""),
        unit("B", ""),
        unit(dunia.id("dinas"), dunia.id("bidang")),
    ]
    salah = galat(dunia, diperiksa(dunia, jam, baris, "UNOR"))
    assert salah.keys() == {"C2", "A4", "C5"}, salah
    assert "di atas induk" in salah["C5"]


def test_a_formula_is_read_as_its_value_and_never_run(dunia, jam):
    baris = [orang(dunia, 1, nama='=HYPERLINK("http://contoh.invalid")')]
    satu = diperiksa(dunia, jam, baris)
    terapkan(dunia, satu, jam)
    nama = dunia.hitung("SELECT nama FROM pegawai WHERE nip = :n", n=baris[0]["nip"])
    assert nama == "9"


def test_the_same_workbook_twice_is_one_import_while_it_is_under_way(dunia, jam):
    berkas = buku("PEGAWAI", [orang(dunia, 1)])
    satu, dua = unggah(dunia, berkas), unggah(dunia, berkas)
    assert satu.impor_id == dua.impor_id
    jalankan(dunia, satu.impor_id, jam)
    admin(dunia).BatalkanImpor(
        pb.BatalkanImporRequest(impor_id=satu.impor_id, etag=lihat(dunia, satu.impor_id).etag)
    )
    assert unggah(dunia, berkas).impor_id != satu.impor_id


def test_of_two_administrators_who_choose_at_once_one_is_told(dunia, jam):
    satu = diperiksa(dunia, jam, [orang(dunia, 1)])
    minta = pb.TerapkanImporRequest(impor_id=satu.impor_id, etag=satu.etag, cara=SEMUA)
    admin(dunia).TerapkanImpor(minta)
    tolak = ditolak(lambda: admin(dunia, "kadis").TerapkanImpor(minta))
    assert (tolak.alasan, tolak.fakta["keadaan"]) == ("IMPOR_BUKAN_SIAP", "sedang diterapkan")
    jalankan(dunia, satu.impor_id, jam)
    basi = pb.BatalkanImporRequest(impor_id=satu.impor_id, etag="999")
    assert ditolak(lambda: admin(dunia).BatalkanImpor(basi)).alasan == "IMPOR_BUKAN_SIAP"
    dua = diperiksa(dunia, jam, [orang(dunia, 2)])
    basi = pb.TerapkanImporRequest(impor_id=dua.impor_id, etag="999", cara=SEMUA)
    assert ditolak(lambda: admin(dunia).TerapkanImpor(basi)).alasan == "SUDAH_BERUBAH"


def test_an_import_is_the_agencys_own(dunia, jam):
    satu = diperiksa(dunia, jam, [orang(dunia, 1)])
    asing = admin(dunia, "adminlain", "kota")
    for minta in (
        lambda: asing.GetImpor(pb.GetImporRequest(impor_id=satu.impor_id)),
        lambda: asing.ListBarisImpor(pb.ListBarisImporRequest(impor_id=satu.impor_id)),
        lambda: asing.TerapkanImpor(
            pb.TerapkanImporRequest(impor_id=satu.impor_id, etag=satu.etag, cara=SEMUA)
        ),
        lambda: asing.BatalkanImpor(
            pb.BatalkanImporRequest(impor_id=satu.impor_id, etag=satu.etag)
        ),
        lambda: admin(dunia).GetImpor(pb.GetImporRequest(impor_id="bukan-uuid")),
    ):
        assert ditolak(minta).alasan == "TIDAK_DITEMUKAN"
    assert list(asing.ListImpor(pb.ListImporRequest()).impor) == []
    assert ditolak(lambda: dunia.sebagai("kabid").ListImpor(pb.ListImporRequest())).kode.name == (
        "PERMISSION_DENIED"
    )
    nip = dunia.hitung("SELECT nip FROM pegawai WHERE pegawai_id = :p", p=dunia.id("prakom"))
    kota = {"instansi": {"instansi_id": dunia.id("kota"), "nama": "Kota"},
            "unor": [dunia.unor("pusat")], "pegawai": []}  # fmt: skip
    dunia.muat(kota)
    baris = buku("PEGAWAI", [orang(dunia, 1, nip=nip, unor_id=dunia.id("pusat"))])
    minta = pb.UnggahImporRequest(jenis=PEGAWAI, nama_berkas=NAMA, berkas=baris)
    id_ = asing.UnggahImpor(minta).impor.impor_id
    for _ in range(5):
        kerja.kerjakan(dunia.db, jam)
    minta = pb.ListBarisImporRequest(impor_id=id_, hanya_galat=True)
    (salah,) = asing.ListBarisImpor(minta).baris
    assert [g.sel for g in salah.galat] == ["A2"]
    assert "instansi lain" in salah.galat[0].pesan


def test_workbooks_are_forgotten_after_the_days_the_agency_chose(dunia, jam):
    satu = diperiksa(dunia, jam, [orang(dunia, 1)])
    assert satu.dihapus_pada == (hari_ini() + timedelta(days=30)).isoformat()
    bersih.bersihkan(dunia.db, jam)
    assert lihat(dunia, satu.impor_id).status == pb.STATUS_IMPOR_SIAP
    jam.maju(31 * 86_400)
    while bersih.bersihkan(dunia.db, jam):
        pass
    kini = lihat(dunia, satu.impor_id)
    assert (kini.status, kini.dihapus_pada, kini.jumlah) == (pb.STATUS_IMPOR_DIBATALKAN, "", 1)
    sisa = "SELECT count(*) FROM impor_baris WHERE impor_id::text = :i"
    assert dunia.hitung(sisa, i=satu.impor_id) == 0
