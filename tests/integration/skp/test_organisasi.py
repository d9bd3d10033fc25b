"""People and units: the import, what it announces, who sees whom, and raters that change."""

import json
from copy import deepcopy
from datetime import timedelta

import pytest
import sqlalchemy as sa

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.admin import sentences
from services.chassis.db import Database
from services.chassis.identity import GATEWAY, Identity
from services.skp import main
from services.skp.adapters import impor, tables
from services.skp.adapters.penyegaran import segarkan_harian, segarkan_instansi
from services.skp.domain.errors import ImporDitolak
from tests.architecture.pohon import modules
from tests.integration.skp.dunia import Akun, Ditolak, Dunia, hari_ini


def profil(dunia: Dunia, siapa: str, tentang: str = "", *peran: str) -> pb.Pegawai:
    minta = pb.GetPegawaiRequest(pegawai_id=tentang and dunia.id(tentang))
    return dunia.sebagai(siapa, *peran).GetPegawai(minta).pegawai


def test_the_import_announces_units_and_people_with_their_raters(dunia: Dunia):
    ((nama, isi),) = dunia.fakta(dunia.id("prakom"))
    assert nama == "pegawai_diperbarui"
    (post,) = isi["pegawai"]["penugasan"]
    assert post["penilai"]["pegawai_id"] == dunia.id("kabid")
    assert post["atasan_penilai"]["pegawai_id"] == dunia.id("kadis")
    assert post["alasan_penilai"] == (
        "Kepala Bidang memimpin unit kerja Anda sejak 3 Januari 2022."
    )
    assert isi["pegawai"]["pangkat"] == "Penata Muda"
    assert (isi["versi"], isi["pegawai"]["etag"]) == ("1", "1")
    ((nama, isi),) = dunia.fakta(dunia.id("bidang"))
    assert (nama, isi["induk_id"]) == ("unor_diperbarui", dunia.id("dinas"))
    assert isi["pimpinan"]["nama"] == "Kabid, S.T."


def test_the_same_file_again_announces_nothing(dunia: Dunia):
    sebelum = dunia.hitung("SELECT count(*) FROM outbox")
    dunia.muat(dunia.kabupaten())
    assert dunia.hitung("SELECT count(*) FROM outbox") == sebelum


def test_a_new_leader_changes_the_facts_of_all_below_him(dunia: Dunia):
    berkas = dunia.kabupaten()
    kabid = berkas["pegawai"][2]["penugasan"][0]
    kabid["selesai"] = (hari_ini() - timedelta(days=1)).isoformat()
    dunia.muat(berkas)
    fakta = dunia.fakta(dunia.id("prakom"))
    assert len(fakta) == 2
    isi = fakta[1][1]["pegawai"]
    assert isi["penugasan"][0]["penilai"]["pegawai_id"] == dunia.id("kadis")
    assert fakta[1][1]["versi"] == "2"
    assert "pimpinan" not in dunia.fakta(dunia.id("bidang"))[1][1]
    (lama,) = profil(dunia, "kabid").penugasan
    assert lama.alasan_penilai == "Penugasan ini sudah berakhir."


def test_a_post_that_ends_by_itself_is_noticed_the_next_day(dunia: Dunia):
    berkas = dunia.kabupaten()
    berkas["pegawai"][2]["penugasan"][0]["selesai"] = hari_ini().isoformat()
    dunia.muat(berkas)
    jumlah = len(dunia.fakta(dunia.id("prakom")))
    besok = hari_ini() + timedelta(days=1)
    while segarkan_harian(dunia.db, lambda: besok):
        pass
    assert not segarkan_harian(dunia.db, lambda: besok), "once a day"
    fakta = dunia.fakta(dunia.id("prakom"))
    assert len(fakta) == jumlah + 1
    assert fakta[-1][1]["pegawai"]["penugasan"][0]["penilai"]["pegawai_id"] == dunia.id("kadis")


def test_a_named_rater_is_stronger_than_the_tree_from_his_day_on(dunia: Dunia):
    berkas = dunia.kabupaten()
    berkas["pegawai"][3]["penugasan"][0]["penilai_id"] = dunia.id("kadis")
    dunia.muat(berkas)
    (post,) = profil(dunia, "prakom").penugasan
    assert post.penilai.pegawai_id == dunia.id("kadis")
    assert post.atasan_penilai.pegawai_id == dunia.id("bupati")
    assert "ditetapkan admin instansi" in post.alasan_penilai


def test_an_acting_post_has_a_rater_of_its_own(dunia: Dunia):
    berkas = dunia.kabupaten()
    plt = dunia.post(
        "kadis-plt",
        "sekolah",
        "Plt. Kepala Sekolah",
        jenis_penugasan="PLT",
        pimpinan=True,
    )
    berkas["pegawai"][2]["penugasan"].append(plt)
    dunia.muat(berkas)
    tetap, sementara = profil(dunia, "kabid").penugasan
    assert (tetap.jenis_penugasan, sementara.jenis_penugasan) == (
        umum.JENIS_PENUGASAN_DEFINITIF,
        umum.JENIS_PENUGASAN_PLT,
    )
    (guru,) = profil(dunia, "guru").penugasan
    assert guru.penilai.jabatan == "Plt. Kepala Sekolah"
    assert guru.alasan_penilai.startswith("Plt. Kepala Sekolah memimpin unit kerja Anda")
    skp = dunia.skp("kabid", penugasan_id=dunia.id("pg-kadis-plt"))
    assert skp.jenis_penugasan == umum.JENIS_PENUGASAN_PLT
    dunia.skp("kabid")  # the definitive post has a plan of its own, in the same time


@pytest.mark.parametrize(
    ("rusak", "tempat"),
    [
        (lambda b: b["unor"][1].update(induk_id="tidak-ada"), "unor[1].induk_id"),
        (lambda b: b["unor"][0].update(nama=""), "unor[0].nama"),
        (lambda b: b["unor"][0].update(instansi_id="lain"), "unor[0].instansi_id"),
        (lambda b: b["pegawai"][1].update(nip="123"), "pegawai[1].nip"),
        (lambda b: b["pegawai"][1].update(jenis_pegawai="ASN"), "pegawai[1].jenis_pegawai"),
        (lambda b: b["pegawai"][1].update(tanggal_lahir="1/2/1990"), "pegawai[1].tanggal_lahir"),
        (
            lambda b: b["pegawai"][1]["penugasan"][0].update(mulai=None),
            "pegawai[1].penugasan[0].mulai",
        ),
        (lambda b: b.update(instansi=None), "instansi.instansi_id"),
        (
            lambda b: b["pegawai"].append(b["pegawai"][1] | {"pegawai_id": "kembar"}),
            "pegawai.nip",
        ),
    ],
)
def test_a_file_that_contradicts_itself_is_refused_whole(dunia: Dunia, rusak, tempat):
    berkas = deepcopy(dunia.kabupaten())
    berkas["pegawai"][0]["nama"] = "Tidak Boleh Masuk"
    rusak(berkas)
    with pytest.raises(ImporDitolak) as tolak:
        dunia.muat(berkas)
    assert tempat in [t for t, _ in tolak.value.bidang]
    assert profil(dunia, "bupati").nama == "Bupati"


@pytest.mark.parametrize("isi", [None, [], {"unor": "x", "pegawai": {"a": 1}}])
def test_a_file_of_another_shape_is_refused(isi):
    with pytest.raises(ImporDitolak):
        impor.baca(isi)


def test_the_command_reads_a_file_and_says_what_is_wrong_with_it(dunia: Dunia, tmp_path):
    berkas = dunia.kabupaten()
    berkas["pegawai"][1]["nama"] = "Kadis Baru"
    jalur = tmp_path / "organisasi.json"
    jalur.write_text(json.dumps(berkas))
    main.muat(None, dunia.db, [str(jalur)])
    assert profil(dunia, "kadis").nama == "Kadis Baru"
    berkas["unor"][1]["induk_id"] = "tidak-ada"
    jalur.write_text(json.dumps(berkas))
    with pytest.raises(ImporDitolak) as tolak:
        main.muat(None, dunia.db, [str(jalur)])
    assert "unor[1].induk_id: Unit induk tidak-ada tidak ada." in sentences(tolak.value)
    with pytest.raises(SystemExit, match="impor FILE"):
        main.muat(None, dunia.db, [])


def test_units_come_parents_first_with_their_leaders(dunia: Dunia):
    unor = dunia.sebagai("prakom").ListUnor(pb.ListUnorRequest()).unor
    assert [(u.nama, u.tingkat) for u in unor] == [
        ("Kabupaten", 0),
        ("Dinas", 1),
        ("Bidang", 2),
        ("Sekolah", 2),
    ]
    assert [u.pimpinan_nama for u in unor] == ["Bupati, S.T.", "Kadis, S.T.", "Kabid, S.T.", ""]


def test_a_profile_is_seen_by_himself_those_above_and_the_administrator(dunia: Dunia):
    for siapa, *peran in (
        ("prakom",),
        ("kabid",),
        ("kadis",),
        ("admin", "ADMIN_INSTANSI"),
    ):
        assert profil(dunia, siapa, "prakom", *peran).nip
    with pytest.raises(Ditolak, match="AKSES_DITOLAK"):
        profil(dunia, "guru", "prakom")
    gerbang = Akun(dunia, Identity(peran=frozenset({GATEWAY})))
    minta = pb.GetPegawaiRequest(pegawai_id=dunia.id("prakom"))
    assert gerbang.GetPegawai(minta).pegawai.nip
    with pytest.raises(Ditolak, match="TIDAK_DITEMUKAN"):
        profil(dunia, "hantu")


def test_contact_data_are_ones_own_versioned_and_announced(dunia: Dunia):
    akun, asal = dunia.sebagai("kabid"), profil(dunia, "kabid")
    ubah = pb.UbahKontakRequest(
        email="kabid@contoh.go.id", telepon="0812-3456-7890", etag=asal.etag
    )
    baru = akun.UbahKontak(ubah).pegawai
    assert (baru.email, baru.telepon) == ("kabid@contoh.go.id", "+6281234567890")
    assert int(baru.etag) == int(asal.etag) + 1
    assert dunia.fakta(dunia.id("kabid"))[-1][1]["pegawai"]["email"] == "kabid@contoh.go.id"
    assert len(dunia.fakta(dunia.id("prakom"))) == 1, "nobody else prints it"
    berkas = dunia.kabupaten()
    berkas["pegawai"][2]["email"] = "lama@contoh.go.id"
    dunia.muat(berkas)
    assert profil(dunia, "kabid").email == "kabid@contoh.go.id", "a file never undoes it"
    with pytest.raises(Ditolak, match="SUDAH_BERUBAH"):
        akun.UbahKontak(ubah)
    with pytest.raises(Ditolak) as tolak:
        akun.UbahKontak(pb.UbahKontakRequest(email="x", etag=baru.etag))
    assert tolak.value.bidang.keys() == {"email"}


def test_reloading_takes_the_new_rater_and_keeps_the_work(dunia: Dunia):
    atas = dunia.disetujui("kadis", "bupati")
    kabid = dunia.isi("kabid", dunia.skp("kabid"), pimpinan=atas.rhk[0].rhk_id)
    kabid = dunia.setujui("kadis", dunia.ajukan("kabid", kabid))
    skp = dunia.isi("prakom", dunia.skp("prakom"), pimpinan=kabid.rhk[0].rhk_id)
    skp = dunia.ajukan("prakom", skp)
    muat = pb.MuatUlangPenilaiRequest(skp_id=skp.skp_id, etag=skp.etag)
    assert not dunia.sebagai("prakom").MuatUlangPenilai(muat).berubah

    berkas = dunia.kabupaten()
    berkas["pegawai"][2]["penugasan"][0]["selesai"] = "2024-12-31"
    dunia.muat(berkas)
    hasil = dunia.sebagai("prakom").MuatUlangPenilai(muat)
    assert hasil.berubah
    assert hasil.skp.penilai.pegawai_id == dunia.id("kadis")
    assert (hasil.skp.status, hasil.skp.rhk) == (skp.status, skp.rhk)
    nama, isi = dunia.fakta(skp.skp_id)[-1]
    assert nama == "penilai_diganti"
    assert isi["penilai"]["pegawai_id"] == dunia.id("kadis")
    assert int(isi["versi"]) > int(skp.etag)
    with pytest.raises(Ditolak, match="AKSES_DITOLAK"):
        dunia.setujui("kabid", hasil.skp)
    dunia.setujui("kadis", hasil.skp)


def test_a_link_outlives_a_change_of_rater(dunia: Dunia):
    atas = dunia.disetujui("kadis", "bupati")
    skp = dunia.isi("kabid", dunia.skp("kabid"), pimpinan=atas.rhk[0].rhk_id)
    berkas = dunia.kabupaten()
    berkas["pegawai"][1]["penugasan"][0]["selesai"] = "2024-12-31"
    dunia.muat(berkas)
    muat = pb.MuatUlangPenilaiRequest(skp_id=skp.skp_id, etag=skp.etag)
    skp = dunia.sebagai("kabid").MuatUlangPenilai(muat).skp
    assert skp.penilai.jabatan == "Bupati Contoh"
    isian = pb.IsianRhk(
        jenis=umum.JENIS_RHK_UTAMA,
        rencana_hasil_kerja="Diubah",
        rhk_pimpinan_id=atas.rhk[0].rhk_id,
    )
    ubah = pb.UbahRhkRequest(
        skp_id=skp.skp_id, rhk_id=skp.rhk[0].rhk_id, etag=skp.etag, isian=isian
    )
    skp = dunia.sebagai("kabid").UbahRhk(ubah).skp
    assert skp.rhk[0].rhk_pimpinan == "Hasil kerja kadis"
    assert dunia.ajukan("kabid", skp).penilai.jabatan == "Bupati Contoh"


def test_without_a_rater_one_can_write_but_is_told_when_submitting(dunia: Dunia):
    berkas = dunia.kabupaten()
    for orang in berkas["pegawai"][:3]:
        orang["penugasan"][0]["selesai"] = "2024-12-31"
    dunia.muat(berkas)
    skp = dunia.isi("prakom", dunia.skp("prakom"))
    assert not skp.HasField("penilai")
    pilihan = dunia.sebagai("prakom").ListRhkPimpinan(pb.ListRhkPimpinanRequest(skp_id=skp.skp_id))
    assert pilihan.keterangan == "Pejabat penilai Anda belum ditentukan."
    with pytest.raises(Ditolak, match="PENILAI_BELUM_ADA"):
        dunia.ajukan("prakom", skp)


def test_refreshing_a_large_agency_goes_in_portions(dunia: Dunia, monkeypatch):
    monkeypatch.setattr("services.skp.adapters.penyegaran.SEKALI", 2)
    with dunia.db.transaction() as conn:
        segarkan_instansi(conn, dunia.id("kab"), hari_ini())
    assert len(dunia.fakta(dunia.id("prakom"))) == 1


def test_the_tables_in_code_are_those_of_the_migrations(db: Database):
    assert modules("services.skp.adapters")  # every module that adds a table is loaded
    with db.reading() as conn:
        inspeksi = sa.inspect(conn)
        for tabel in tables.metadata.sorted_tables:
            kolom = {k["name"]: str(k["type"]) for k in inspeksi.get_columns(tabel.name)}
            assert kolom.keys() == set(tabel.columns.keys()), tabel.name
            kunci = inspeksi.get_pk_constraint(tabel.name)["constrained_columns"]
            assert set(kunci) == {k.name for k in tabel.primary_key}, tabel.name
