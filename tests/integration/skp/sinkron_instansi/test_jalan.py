"""Units first, then everybody; halted, resumed, begun anew."""

import sqlalchemy as sa

from kinerja.skp.v1 import sinkron_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from tests.integration.skp.dunia import ditolak
from tests.integration.skp.sinkron_instansi.alat import (
    BANYAK,
    BERJALAN,
    SELESAI,
    TERHENTI,
    admin,
    beda,
    habis,
    lihat,
    mulai,
    unit,
)


def test_units_first_then_everybody_with_visible_progress(dunia, langkah):
    kosong = admin(dunia).GetSinkronInstansi(pb.GetSinkronInstansiRequest())
    assert not kosong.HasField("sinkron")
    assert (kosong.pegawai, kosong.unor) == (BANYAK + 6, 4)
    awal = mulai(dunia)
    assert (awal.status, list(awal.boleh)) == (BERJALAN, ["HENTIKAN"])
    terlihat = []
    while langkah():
        kini = lihat(dunia)
        terlihat.append((kini.tahap, kini.unor_diproses, kini.pegawai_selesai))
    assert terlihat == sorted(terlihat), "it only ever goes forward"
    akhir = lihat(dunia)
    assert (akhir.status, akhir.pegawai_jumlah, akhir.pegawai_selesai) == (
        SELESAI,
        BANYAK + 6,
        BANYAK + 6,
    )
    assert (akhir.unor_jumlah, akhir.unor_baru, akhir.unor_berubah) == (6, 1, 1)
    assert (akhir.unor_dilewati, akhir.pegawai_gagal) == (1, 0)
    assert unit(dunia, "sekolah").nama == "Sekolah Dasar Negeri 1"
    assert unit(dunia, "sekolah").induk_id == dunia.id("kabupaten")
    assert unit(dunia, "dinas").nama == "Dinas", "capitals alone are no news"
    minta = skp_pb.ListUnorRequest(instansi_id=dunia.id("kab"))
    semua = {u.nama: u for u in admin(dunia).ListUnor(minta).unor}
    assert semua["SEKSI"].induk_id == dunia.id("bidang")
    (dilewati,) = admin(dunia).ListCatatanUnor(pb.ListCatatanUnorRequest()).unor
    assert "tidak menyebut nama" in dilewati.catatan
    minta_staf = skp_pb.GetPegawaiRequest(pegawai_id=dunia.id("staf7"))
    assert admin(dunia).GetPegawai(minta_staf).pegawai.golongan == "IV/b"
    guru = admin(dunia).GetPegawai(skp_pb.GetPegawaiRequest(pegawai_id=dunia.id("guru"))).pegawai
    assert guru.penugasan[0].penilai.pegawai_id == dunia.id("bupati"), "the school has moved"
    pimpinan = [b for b in beda(dunia) if b.sebab == "PIMPINAN"]
    assert [(b.nama, b.menurut_siasn, b.di_sini) for b in pimpinan] == [
        ("Bidang", "Prakom", "Kabid")
    ]
    assert not pimpinan[0].dapat_diikuti
    assert "Manajemen Pegawai" in pimpinan[0].langkah


def test_a_second_run_changes_nothing_and_announces_nothing(dunia, langkah):
    mulai(dunia)
    habis(langkah)
    fakta = "SELECT count(*) FROM outbox"
    sebelum = dunia.hitung(fakta)
    mulai(dunia)
    habis(langkah)
    kini = lihat(dunia)
    assert (kini.unor_baru, kini.unor_berubah, kini.pegawai_berubah) == (0, 0, 0)
    assert dunia.hitung(fakta) == sebelum


def test_while_one_runs_it_is_the_answer_and_halting_keeps_what_is_done(dunia, langkah):
    pertama = mulai(dunia)
    assert mulai(dunia).sinkron_id == pertama.sinkron_id
    for _ in range(12):
        langkah()
    admin(dunia).HentikanSinkronInstansi(pb.HentikanSinkronInstansiRequest())
    berhenti = lihat(dunia)
    assert (berhenti.status, list(berhenti.boleh)) == (TERHENTI, ["LANJUTKAN", "MULAI"])
    assert 0 < berhenti.pegawai_selesai < berhenti.pegawai_jumlah
    assert not langkah()
    tolak = ditolak(
        lambda: admin(dunia).HentikanSinkronInstansi(pb.HentikanSinkronInstansiRequest())
    )
    assert tolak.alasan == "SINKRON_TIDAK_BERJALAN"
    lanjut = admin(dunia).LanjutkanSinkronInstansi(pb.LanjutkanSinkronInstansiRequest()).sinkron
    assert (lanjut.sinkron_id, lanjut.status) == (pertama.sinkron_id, BERJALAN)
    tolak = ditolak(
        lambda: admin(dunia).LanjutkanSinkronInstansi(pb.LanjutkanSinkronInstansiRequest())
    )
    assert tolak.alasan == "SINKRON_TIDAK_TERHENTI"
    habis(langkah)
    assert lihat(dunia).status == SELESAI


def test_a_new_one_ends_one_that_was_halted(dunia, langkah):
    pertama = mulai(dunia)
    for _ in range(6):
        langkah()
    admin(dunia).HentikanSinkronInstansi(pb.HentikanSinkronInstansiRequest())
    kedua = mulai(dunia)
    assert kedua.sinkron_id != pertama.sinkron_id
    habis(langkah)
    assert (lihat(dunia).status, lihat(dunia).pegawai_selesai) == (SELESAI, BANYAK + 6)
    status = "SELECT status FROM sinkron_instansi WHERE sinkron_id = cast(:id AS uuid)"
    with dunia.db.reading() as conn:
        assert conn.scalar(sa.text(status), {"id": pertama.sinkron_id}) == "DIAKHIRI"


def test_who_asks_himself_passes_the_agencys_queue_also_while_it_is_halted(dunia, langkah):
    mulai(dunia)
    for _ in range(5):
        langkah()
    admin(dunia).HentikanSinkronInstansi(pb.HentikanSinkronInstansiRequest())
    staf = dunia.sebagai("staf23")
    staf.MulaiSinkronSiasn(skp_pb.MulaiSinkronSiasnRequest())
    habis(langkah)
    minta = skp_pb.GetSinkronSiasnRequest()
    assert staf.GetSinkronSiasn(minta).sinkron.status == skp_pb.STATUS_SINKRON_BERHASIL
    assert lihat(dunia).status == TERHENTI
