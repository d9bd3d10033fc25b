"""SIASN for a whole agency: units, people, faults, decisions; killed in the middle, nothing twice."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from deploy.lokal import ports
from kinerja.skp.v1 import organisasi_service_pb2 as og
from kinerja.skp.v1 import sinkron_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.siasn import KlienSiasn
from services.skp.adapters import sinkron
from services.skp.adapters.siasn import SumberSiasn
from services.skp.adapters.sinkron_instansi import kerja
from tests.conftest import IdentityKeys
from tests.integration.siasn.conftest import RAHASIA, Simulator
from tests.integration.skp.conftest import Jam
from tests.integration.skp.dunia import Dunia, ditolak

AKAR = Path(__file__).parents[3]
BERJALAN, TERHENTI, SELESAI, DIAKHIRI = (
    pb.STATUS_SINKRON_INSTANSI_BERJALAN,
    pb.STATUS_SINKRON_INSTANSI_TERHENTI,
    pb.STATUS_SINKRON_INSTANSI_SELESAI,
    pb.STATUS_SINKRON_INSTANSI_DIAKHIRI,
)
BANYAK = 24


def di_siasn(dunia: Dunia) -> dict[str, Any]:
    """What SIASN knows of the regency: one new unit, one moved, a promotion for everybody."""

    def unor(nama: str, induk: str = "", **isi: str) -> dict[str, str]:
        return {
            "Id": f"siasn-{dunia.id(nama)}",
            "DiatasanId": f"siasn-{dunia.id(induk)}" if induk else "PUSAT",
            "NamaUnor": nama.upper(),
            "NamaJabatan": f"KEPALA {nama.upper()}",
            "PemimpinPnsId": "",
        } | isi

    orang = [p for p in dunia.kabupaten()["pegawai"] if p["jenis_pegawai"] != "PEJABAT_NEGARA"]
    orang += [dunia.orang(f"staf{n}", "bidang") for n in range(BANYAK)]
    return {
        "ref_unor": [  # children first: SIASN keeps no order
            unor("seksi", "bidang"),
            unor("sekolah", "kabupaten", NamaUnor="Sekolah Dasar Negeri 1"),
            unor("bidang", "dinas", PemimpinPnsId=f"pns-{dunia.id('prakom')}"),
            unor("dinas", "kabupaten"),
            unor("kabupaten"),
            unor("tanpa-nama", "dinas", NamaUnor=""),
        ],
        "pns": {
            p["nip"]: {
                "data_utama": {
                    "id": p["siasn_id"],
                    "nama": p["nama"].upper(),
                    "unorId": f"siasn-{p['penugasan'][0]['unor_id']}",
                    "kedudukanPnsId": "01",
                },
                "rw_golongan": [{"id": "g", "golongan": "IV/b", "tmtGolongan": "01-10-2025"}],
                "rw_jabatan": [],
            }
            for p in orang
        },
    }


@pytest.fixture
def siasn(dunia: Dunia, tmp_path: Path) -> Iterator[Simulator]:
    kab = dunia.kabupaten()
    kab["pegawai"] += [dunia.orang(f"staf{n}", "bidang") for n in range(BANYAK)]
    dunia.muat(kab)
    demo = tmp_path / "demo.json"
    demo.write_text(json.dumps(di_siasn(dunia)))
    satu = Simulator(demo, ports.free_port()).nyalakan()
    yield satu
    satu.matikan()


@pytest.fixture
def langkah(dunia: Dunia, siasn: Simulator, jam: Jam) -> Iterator[Callable[[], bool]]:
    """One step of either job; nothing of other tests is left to do."""
    with dunia.db.transaction() as conn:
        conn.execute(sa.text("DELETE FROM sinkron_siasn"))
        conn.execute(sa.text("UPDATE sinkron_instansi SET status = 'DIAKHIRI'"))
    with KlienSiasn(siasn.pengaturan(), tidur=lambda _detik: None) as klien:
        sumber = SumberSiasn(klien)

        def satu() -> bool:
            jam.kini = max(jam.kini, datetime.now(UTC))
            return kerja.kerjakan(dunia.db, sumber, jam) or sinkron.kerjakan(dunia.db, sumber, jam)

        yield satu


def admin(dunia: Dunia) -> Any:
    return dunia.sebagai("admin", "ADMIN_INSTANSI")


def mulai(dunia: Dunia) -> pb.SinkronInstansi:
    return admin(dunia).MulaiSinkronInstansi(pb.MulaiSinkronInstansiRequest()).sinkron


def lihat(dunia: Dunia) -> pb.SinkronInstansi:
    return admin(dunia).GetSinkronInstansi(pb.GetSinkronInstansiRequest()).sinkron


def beda(dunia: Dunia, **isi: Any) -> list[pb.BedaSiasn]:
    return list(admin(dunia).ListBedaSiasn(pb.ListBedaSiasnRequest(**isi)).beda)


def putuskan(dunia: Dunia, keputusan: int, *semua: pb.BedaSiasn) -> list[pb.HasilBeda]:
    pilihan = [
        pb.PilihanBeda(
            objek=b.objek, objek_id=b.objek_id, bidang=b.bidang, menurut_siasn=b.menurut_siasn
        )
        for b in semua
    ]
    minta = pb.PutuskanBedaSiasnRequest(keputusan=keputusan, pilihan=pilihan)
    return list(admin(dunia).PutuskanBedaSiasn(minta).hasil)


def habis(langkah: Callable[[], bool]) -> None:
    while langkah():
        pass


def unit(dunia: Dunia, nama: str) -> Any:
    return admin(dunia).GetUnor(og.GetUnorRequest(unor_id=dunia.id(nama))).unor


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


def test_what_was_changed_by_hand_waits_until_somebody_decides(dunia, langkah):
    a = admin(dunia)
    sekolah = unit(dunia, "sekolah")
    a.UbahUnor(
        og.UbahUnorRequest(
            unor_id=sekolah.unor_id,
            etag=sekolah.etag,
            nama="Sekolah Rintisan",
            induk_id=sekolah.induk_id,
            jabatan_pimpinan=sekolah.jabatan_pimpinan,
            alasan="Perda",
        )
    )
    for nama in ("staf1", "staf2"):
        p = a.GetPegawai(skp_pb.GetPegawaiRequest(pegawai_id=dunia.id(nama))).pegawai
        a.UbahPegawai(
            og.UbahPegawaiRequest(
                pegawai_id=p.pegawai_id, etag=p.etag, golongan="III/d", kedudukan_hukum="01",
                alasan="SK",
            )
        )  # fmt: skip
    mulai(dunia)
    habis(langkah)
    assert unit(dunia, "sekolah").nama == "Sekolah Rintisan"
    assert unit(dunia, "sekolah").induk_id == dunia.id("kabupaten"), "only the name is kept"
    semua = {(b.nama, b.bidang): b for b in beda(dunia)}
    nama_unit = semua["Sekolah Rintisan", "nama"]
    assert (nama_unit.menurut_siasn, nama_unit.di_sini) == (
        "Sekolah Dasar Negeri 1",
        "Sekolah Rintisan",
    )
    assert "diubah Nama admin" in nama_unit.keterangan
    satu, dua = semua["Staf1", "golongan"], semua["Staf2", "golongan"]
    pimpinan = semua["Bidang", "pimpinan"]

    ikuti = putuskan(dunia, pb.KEPUTUSAN_BEDA_IKUTI, nama_unit, satu, pimpinan)
    assert [h.berhasil for h in ikuti] == [True, True, False]
    (tahan,) = putuskan(dunia, pb.KEPUTUSAN_BEDA_PERTAHANKAN, dua)
    assert tahan.berhasil
    (lagi,) = putuskan(dunia, pb.KEPUTUSAN_BEDA_IKUTI, satu)
    assert not lagi.berhasil
    assert "Muat ulang" in lagi.kalimat
    habis(langkah)
    assert unit(dunia, "sekolah").nama == "Sekolah Dasar Negeri 1"
    golongan = [
        a.GetPegawai(skp_pb.GetPegawaiRequest(pegawai_id=dunia.id(nama))).pegawai.golongan
        for nama in ("staf1", "staf2")
    ]
    assert golongan == ["IV/b", "III/d"]
    mulai(dunia)
    habis(langkah)
    assert [b.sebab for b in beda(dunia)] == ["PIMPINAN"], "what was decided is not asked again"
    assert [b.nama for b in beda(dunia, dipertahankan=True)] == ["Staf2"]


def test_an_administrator_decides_about_his_own_agency_only(dunia, langkah):
    a = admin(dunia)
    p = a.GetPegawai(skp_pb.GetPegawaiRequest(pegawai_id=dunia.id("staf1"))).pegawai
    a.UbahPegawai(
        og.UbahPegawaiRequest(
            pegawai_id=p.pegawai_id, etag=p.etag, golongan="III/d", kedudukan_hukum="01",
            alasan="SK",
        )
    )  # fmt: skip
    mulai(dunia)
    habis(langkah)
    (satu,) = [b for b in beda(dunia) if b.bidang == "golongan"]
    asing = dunia.sebagai("admin", "ADMIN_INSTANSI", instansi="lain")
    assert not asing.ListBedaSiasn(pb.ListBedaSiasnRequest()).beda
    pilihan = pb.PilihanBeda(
        objek=satu.objek, objek_id=satu.objek_id, bidang="golongan",
        menurut_siasn=satu.menurut_siasn,
    )  # fmt: skip
    minta = pb.PutuskanBedaSiasnRequest(keputusan=pb.KEPUTUSAN_BEDA_IKUTI, pilihan=[pilihan])
    assert not asing.PutuskanBedaSiasn(minta).hasil[0].berhasil
    tolak = ditolak(lambda: a.PutuskanBedaSiasn(pb.PutuskanBedaSiasnRequest(pilihan=[pilihan])))
    assert "keputusan" in tolak.bidang
    banyak = pb.PutuskanBedaSiasnRequest(keputusan=pb.KEPUTUSAN_BEDA_IKUTI)
    assert "pilihan" in ditolak(lambda: a.PutuskanBedaSiasn(banyak)).bidang
    tolak = ditolak(
        lambda: dunia.sebagai("guru").GetSinkronInstansi(pb.GetSinkronInstansiRequest())
    )
    assert tolak.alasan == "AKSES_DITOLAK"


def test_the_agencys_job_survives_kill_9_again_and_again(
    dunia: Dunia,
    langkah: Callable[[], bool],
    siasn: Simulator,
    nats_url: str,
    identity_keys: IdentityKeys,
    tmp_path: Path,
):
    """The real worker, killed again and again; each person is changed once, each fact told once."""
    catatan = tmp_path / "pekerja.log"
    lingkungan = RAHASIA | {
        "PYTHONPATH": f"{AKAR}:{AKAR}/protos/gen",
        "DATABASE_URL": dunia.db.url,
        "NATS_URL": nats_url,
        "IDENTITY_PUBLIC_KEY_FILE": str(identity_keys.public_file),
        "SIASN_BASE_URL": siasn.pengaturan().base_url,
        "SIASN_APIM_TOKEN_URL": siasn.pengaturan().apim_token_url,
        "SIASN_SSO_TOKEN_URL": siasn.pengaturan().sso_token_url,
        "SIASN_LAJU": "0",
    }

    def pekerja() -> subprocess.Popen[bytes]:
        with catatan.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, "-m", "services.skp.main", "work"],
                env=lingkungan | {"HEALTH_PORT": str(ports.free_port())},
                stdout=log,
                stderr=log,
            )

    def maju(dari: int) -> None:
        batas = time.monotonic() + 60
        while True:
            kini = lihat(dunia)
            if kini.pegawai_selesai > dari or kini.status == SELESAI:
                return
            assert time.monotonic() < batas, catatan.read_text()[-3000:]
            time.sleep(0.05)

    mulai(dunia)
    pembunuhan = 0
    while lihat(dunia).status != SELESAI:
        kini = pekerja()
        try:
            maju(lihat(dunia).pegawai_selesai + 5)
        finally:
            kini.kill()
            kini.wait()
        pembunuhan += 1
    assert pembunuhan >= 3
    akhir = lihat(dunia)
    assert (akhir.pegawai_selesai, akhir.pegawai_gagal) == (BANYAK + 6, 0)
    assert (akhir.unor_baru, akhir.unor_berubah) == (1, 1)
    with dunia.db.reading() as conn:
        semua = conn.execute(
            sa.text(
                "SELECT pegawai_id, perubahan FROM sinkron_siasn"
                " WHERE instansi_sinkron_id = cast(:id AS uuid)"
            ),
            {"id": akhir.sinkron_id},
        ).all()
    assert len(semua) == len({b.pegawai_id for b in semua}) == BANYAK + 6
    for b in semua:
        assert len(b.perubahan) == len(set(b.perubahan)), "nothing twice"
    versi = [int(isi["versi"]) for _, isi in dunia.fakta(dunia.id("staf3"))]
    assert versi == list(range(1, len(versi) + 1))
    riwayat = "SELECT count(*) FROM riwayat_organisasi WHERE tindakan = 'Membuat unit dari SIASN'"
    assert dunia.hitung(f"{riwayat} AND instansi_id = '{dunia.id('kab')}'") == 1
