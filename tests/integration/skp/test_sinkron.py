"""The SIASN job: step by step, explained when it fails, once whatever happens."""

from collections.abc import Callable
from pathlib import Path

import httpx2
import pytest
import sqlalchemy as sa

from kinerja.skp.v1 import organisasi_service_pb2 as og
from kinerja.skp.v1 import skp_service_pb2 as pb
from services.skp.adapters import sinkron
from tests.conftest import IdentityKeys
from tests.integration.siasn.conftest import Simulator
from tests.integration.skp.dunia import Ditolak, Dunia, ditolak
from tests.integration.skp.pekerja import pekerja

BERHASIL, GAGAL = pb.STATUS_SINKRON_BERHASIL, pb.STATUS_SINKRON_GAGAL
BERJALAN, MENUNGGU = pb.STATUS_SINKRON_BERJALAN, pb.STATUS_SINKRON_MENUNGGU


def mulai(dunia: Dunia) -> pb.SinkronSiasn:
    return dunia.sebagai("prakom").MulaiSinkronSiasn(pb.MulaiSinkronSiasnRequest()).sinkron


def lihat(dunia: Dunia, siapa: str = "prakom", *peran: str) -> pb.SinkronSiasn:
    minta = pb.GetSinkronSiasnRequest(pegawai_id=dunia.id("prakom"))
    return dunia.sebagai(siapa, *peran).GetSinkronSiasn(minta).sinkron


def profil(dunia: Dunia) -> pb.Pegawai:
    return dunia.sebagai("prakom").GetPegawai(pb.GetPegawaiRequest()).pegawai


def test_four_steps_with_visible_progress_bring_the_profile_up_to_date(dunia, langkah):
    assert (
        not dunia.sebagai("prakom")
        .GetSinkronSiasn(pb.GetSinkronSiasnRequest())
        .HasField("sinkron")
    )
    awal = mulai(dunia)
    assert (awal.status, awal.langkah_selesai, awal.langkah_total) == (MENUNGGU, 0, 4)
    terlihat = []
    while langkah():
        kini = lihat(dunia)
        terlihat.append((kini.langkah_selesai, kini.langkah_kini, kini.status))
    assert terlihat == [
        (1, "Riwayat golongan", BERJALAN),
        (2, "Riwayat jabatan", BERJALAN),
        (3, "Unit organisasi", BERJALAN),
        (4, "", BERHASIL),
    ]
    assert list(lihat(dunia).perubahan) == [
        "Gelar belakang diubah dari S.T. menjadi S.Kom., M.T.",
        "Telepon diubah menjadi +6281234567890.",
        "Golongan diubah dari III/a menjadi III/b.",
        "Pangkat diubah dari Penata Muda menjadi Penata Muda Tingkat I.",
        "TMT golongan diubah dari 1 April 2021 menjadi 1 April 2025.",
        "Jabatan diubah dari Pranata Komputer Ahli Pertama menjadi Pranata Komputer Ahli Muda.",
        "TMT jabatan diubah dari 3 Januari 2022 menjadi 1 Maret 2026.",
        "Unit kerja diubah dari Bidang menjadi Sekolah.",
    ]
    kini = profil(dunia)
    assert (kini.golongan, kini.telepon, kini.nama) == ("III/b", "+6281234567890", "Prakom")
    (post,) = kini.penugasan
    assert (post.unor_id, post.jenjang) == (dunia.id("sekolah"), 6)
    assert post.penilai.pegawai_id == dunia.id("kadis"), "another unit, another rater"
    versi = [int(isi["versi"]) for _, isi in dunia.fakta(dunia.id("prakom"))]
    assert versi == [1, 2, 3, 4, 5]
    assert dunia.fakta(dunia.id("prakom"))[-1][1]["pegawai"]["gelar_belakang"] == "S.Kom., M.T."


def test_a_second_run_finds_nothing_to_change(dunia, langkah):
    for _ in range(2):
        mulai(dunia)
        while langkah():
            pass
    assert lihat(dunia).status == BERHASIL
    assert list(lihat(dunia).perubahan) == []


def test_what_the_administrator_corrected_is_told_and_kept_until_he_lets_siasn_lead(
    dunia, langkah
):
    admin = dunia.sebagai("admin", "ADMIN_INSTANSI")
    siapa = dunia.id("prakom")

    def etag() -> str:
        return admin.GetPegawai(pb.GetPegawaiRequest(pegawai_id=siapa)).pegawai.etag

    def jalankan() -> list[str]:
        mulai(dunia)
        while langkah():
            pass
        return list(lihat(dunia).perubahan)

    admin.UbahPegawai(
        og.UbahPegawaiRequest(
            pegawai_id=siapa, etag=etag(), golongan="III/d", kedudukan_hukum="01", alasan="SK"
        )
    )
    beda = [satu for satu in jalankan() if satu.startswith("Golongan menurut SIASN")]
    assert len(beda) == 1
    assert "di sini III/d (diubah Nama admin" in beda[0]
    assert profil(dunia).golongan == "III/d"
    minta = og.ListUbahanTanganRequest(pegawai_id=siapa)
    assert [b.bidang for b in admin.ListUbahanTangan(minta).ubahan] == ["golongan"]
    asing = ditolak(lambda: dunia.sebagai("guru").ListUbahanTangan(minta))
    assert asing.alasan == "AKSES_DITOLAK"
    admin.IkutiSiasn(og.IkutiSiasnRequest(pegawai_id=siapa, etag=etag(), alasan="SIASN benar"))
    assert not admin.ListUbahanTangan(minta).ubahan
    jalankan()
    assert profil(dunia).golongan == "III/b"


def test_a_merge_of_units_is_not_undone_by_what_siasn_still_says(dunia, langkah):
    """SIASN names the unit that was merged away; nobody is moved back into it."""
    admin = dunia.sebagai("admin", "ADMIN_INSTANSI")

    def gabung(dari: str, ke: str) -> None:
        unor = admin.GetUnor(og.GetUnorRequest(unor_id=dunia.id(dari))).unor
        minta = og.GabungUnorRequest(
            unor_id=unor.unor_id, etag=unor.etag, ke_unor_id=dunia.id(ke), alasan="Perda"
        )
        admin.GabungUnor(minta)

    gabung("sekolah", "dinas")  # where SIASN says that he is, and it ends
    mulai(dunia)
    while langkah():
        pass
    assert profil(dunia).penugasan[0].unor_id == dunia.id("bidang")
    assert any("belum ada di sini" in satu for satu in lihat(dunia).perubahan)
    minta = og.ListUbahanTanganRequest(pegawai_id=dunia.id("guru"))
    assert [b.bidang for b in admin.ListUbahanTangan(minta).ubahan] == ["unor_id"]


def test_while_one_runs_it_is_the_answer(dunia, langkah):
    pertama = mulai(dunia)
    langkah()
    assert mulai(dunia).sinkron_id == pertama.sinkron_id
    while langkah():
        pass
    assert mulai(dunia).sinkron_id != pertama.sinkron_id


def test_a_fault_that_passes_is_explained_and_tried_again(dunia, langkah, simulator, jam):
    simulator.pasang("pns/rw-golongan", "429", kali=3)
    mulai(dunia)
    langkah()
    langkah()
    kini = lihat(dunia)
    assert (kini.status, kini.langkah_selesai) == (BERJALAN, 1)
    assert (kini.pemilik_galat, "membatasi" in kini.galat) == ("BKN", True)
    assert kini.langkah_berikut
    assert not langkah(), "not before its time"
    jam.maju(11)
    while langkah():
        pass
    kini = lihat(dunia)
    assert (kini.status, kini.galat, kini.pemilik_galat) == (BERHASIL, "", "")


def test_a_fault_that_stays_ends_with_its_owner_and_the_next_step(dunia, langkah, simulator, jam):
    simulator.pasang("pns/data-utama", "HTML", kali=1000)
    mulai(dunia)
    for _ in range(5):
        langkah()
        jam.maju(300)
    kini = lihat(dunia)
    assert (kini.status, kini.pemilik_galat) == (GAGAL, "BKN")
    assert kini.selesai
    assert not langkah()
    simulator.pasang("x", "HTML", kali=1)
    httpx2.delete(f"{simulator.url}/_kendali")
    assert mulai(dunia).status == MENUNGGU


def test_a_person_whom_siasn_does_not_know_is_told_whom_to_ask(dunia, langkah, simulator):
    simulator.pasang("pns/data-utama", "404_CODE0")
    mulai(dunia)
    langkah()
    kini = lihat(dunia)
    assert (kini.status, kini.pemilik_galat) == (GAGAL, "ADMIN_INSTANSI")
    assert "admin instansi" in kini.langkah_berikut


def test_a_step_held_by_another_process_is_left_alone(dunia, langkah):
    satu = mulai(dunia)
    with dunia.db.reading() as lain:
        kunci = {"k": sinkron.KUNCI, "id": satu.sinkron_id}
        lain.execute(sa.text("SELECT pg_advisory_lock(:k, hashtext(:id))"), kunci)
        assert not langkah()
        lain.execute(sa.text("SELECT pg_advisory_unlock(:k, hashtext(:id))"), kunci)
    assert langkah()


def test_our_own_fault_is_said_as_ours_and_does_not_hold_up_others(dunia, langkah, jam):
    mulai(dunia)
    with dunia.db.transaction() as conn:
        conn.execute(sa.text("ALTER TABLE pegawai RENAME COLUMN gelar_depan TO hilang"))
    try:
        assert langkah()
    finally:
        with dunia.db.transaction() as conn:
            conn.execute(sa.text("ALTER TABLE pegawai RENAME COLUMN hilang TO gelar_depan"))
    kini = lihat(dunia)
    assert (kini.status, kini.pemilik_galat) == (MENUNGGU + 1, "SISTEM")
    jam.maju(60)
    while langkah():
        pass
    assert lihat(dunia).status == BERHASIL


def test_the_administrator_may_ask_for_another_and_a_colleague_may_not(dunia, langkah):
    mulai(dunia)
    assert lihat(dunia, "admin", "ADMIN_INSTANSI").status == MENUNGGU
    with pytest.raises(Ditolak, match="AKSES_DITOLAK"):
        lihat(dunia, "kabid")


def test_the_job_survives_kill_9_and_does_nothing_twice(
    dunia: Dunia,
    langkah: Callable[[], bool],
    simulator: Simulator,
    nats_url: str,
    identity_keys: IdentityKeys,
    tmp_path: Path,
):
    """The real worker, killed while it waits for SIASN in the middle of a job; then another."""
    simulator.pasang("pns/rw-jabatan", "LAMBAT", kali=1, detik=60)
    mulai(dunia)
    kerja = pekerja(dunia, simulator, nats_url, identity_keys, tmp_path)
    pertama = kerja.mulai()
    try:
        kerja.tunggu(lambda: simulator.panggilan("pns/rw-jabatan") == 1)
    finally:
        pertama.kill()
        pertama.wait()
    assert lihat(dunia).langkah_selesai == 2
    kedua = kerja.mulai()
    try:
        kerja.tunggu(lambda: lihat(dunia).status == BERHASIL)
        belum = "SELECT count(*) FROM outbox WHERE diterbitkan IS NULL"
        kerja.tunggu(lambda: dunia.hitung(belum) == 0)  # all facts of it are in JetStream
    finally:
        kedua.terminate()
        kedua.wait(30)
    perubahan = list(lihat(dunia).perubahan)
    assert len(perubahan) == len(set(perubahan)) == 8
    versi = [int(isi["versi"]) for _, isi in dunia.fakta(dunia.id("prakom"))]
    assert versi == [1, 2, 3, 4, 5]
