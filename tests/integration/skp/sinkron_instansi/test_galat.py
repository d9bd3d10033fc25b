"""A fault of one record, of the keys, of SIASN as a whole: each stops only what it must."""

import json

from kinerja.skp.v1 import sinkron_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from tests.integration.skp.dunia import ditolak
from tests.integration.skp.sinkron_instansi.alat import (
    BANYAK,
    BERJALAN,
    SELESAI,
    TERHENTI,
    admin,
    habis,
    lihat,
    mulai,
    unit,
)


def test_one_bad_record_stops_nobody_else_and_is_tried_again_on_demand(dunia, langkah, siasn):
    siasn.pasang("pns/data-utama", "200_DATA_RUSAK")
    siasn.pasang("pns/data-utama", "404_CODE0")
    mulai(dunia)
    habis(langkah)
    kini = lihat(dunia)
    assert (kini.status, kini.pegawai_gagal) == (SELESAI, 2)
    assert {(k.pemilik, k.jumlah) for k in kini.kelompok} == {("BKN", 1), ("ADMIN_INSTANSI", 1)}
    assert all(k.langkah for k in kini.kelompok)
    gagal = admin(dunia).ListSinkronGagal(pb.ListSinkronGagalRequest()).pegawai
    assert {g.langkah for g in gagal} == {"Data utama"}
    assert any("bentuk yang tidak dapat dipakai" in g.galat.galat for g in gagal)
    nama = [
        admin(dunia).GetPegawai(skp_pb.GetPegawaiRequest(pegawai_id=g.pegawai_id)).pegawai.nama
        for g in gagal
    ]
    assert all("{" not in satu for satu in nama)
    admin(dunia).UlangiSinkronGagal(pb.UlangiSinkronGagalRequest())
    habis(langkah)
    assert (lihat(dunia).pegawai_gagal, lihat(dunia).pegawai_selesai) == (0, BANYAK + 6)
    tolak = ditolak(lambda: admin(dunia).UlangiSinkronGagal(pb.UlangiSinkronGagalRequest()))
    assert tolak.alasan == "TIDAK_ADA_YANG_GAGAL"


def test_refused_keys_halt_the_whole_job_once(dunia, langkah, siasn):
    mulai(dunia)
    for _ in range(3):
        langkah()
    siasn.pasang("pns/rw-golongan", "SSO_SALAH_KLIEN", kali=1000)
    habis(langkah)
    kini = lihat(dunia)
    assert (kini.status, kini.pemilik_galat) == (TERHENTI, "ADMIN_INSTANSI")
    assert kini.langkah_berikut
    assert kini.pegawai_gagal == 0, "nobody's data are to blame"


def test_while_siasn_is_away_the_job_waits_and_goes_on_by_itself(dunia, langkah, siasn, jam):
    mulai(dunia)
    siasn.pasang("referensi/ref-unor", "HTML", kali=6)
    for _ in range(2):
        assert langkah()
        assert not langkah(), "not before its time"
        kini = lihat(dunia)
        assert (kini.status, kini.pemilik_galat) == (BERJALAN, "BKN")
        assert kini.dilanjutkan
        jam.maju(60)
    habis(langkah)
    assert (lihat(dunia).status, lihat(dunia).galat) == (SELESAI, "")


def test_while_siasn_is_away_not_everybodys_tries_are_used_up(dunia, langkah, siasn, jam):
    mulai(dunia)
    for _ in range(3):
        langkah()
    siasn.pasang("pns/rw-jabatan", "HTML", kali=18)
    for _ in range(400):
        if not langkah():
            jam.maju(301)
        if lihat(dunia).status == SELESAI:
            break
    kini = lihat(dunia)
    assert (kini.status, kini.pegawai_gagal) == (SELESAI, 0)


def test_an_empty_list_changes_nothing(dunia, siasn, langkah):
    kosong = json.loads(siasn.demo.read_text()) | {"ref_unor": []}
    siasn.demo.write_text(json.dumps(kosong))
    siasn.matikan()
    siasn.nyalakan()
    mulai(dunia)
    habis(langkah)
    kini = lihat(dunia)
    assert (kini.status, kini.pemilik_galat) == (TERHENTI, "BKN")
    assert "satu unit organisasi pun" in kini.galat
    assert unit(dunia, "sekolah").nama == "Sekolah"
