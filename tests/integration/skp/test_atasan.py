"""Who assesses me and why; and no state of the data leaves a person unable to go on."""

from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from kinerja.skp.v1 import atasan_service_pb2 as at
from kinerja.skp.v1 import skp_service_pb2 as pb
from services.skp.adapters import eskalasi
from services.skp.adapters.penyegaran import segarkan_instansi
from tests.integration.skp.dunia import PENGAJUAN, PERSETUJUAN, TAHUN, Dunia, ditolak, hari_ini

ADMIN = "ADMIN_INSTANSI"
ATASAN, KLAIM, UNIT = (
    at.JENIS_PERMINTAAN_ATASAN,
    at.JENIS_PERMINTAAN_KLAIM_PIMPINAN,
    at.JENIS_PERMINTAAN_UNIT,
)
SETUJUI, TOLAK, BATALKAN, PERIKSA, TERUSKAN = (
    at.LANGKAH_PERMINTAAN_SETUJUI,
    at.LANGKAH_PERMINTAAN_TOLAK,
    at.LANGKAH_PERMINTAAN_BATALKAN,
    at.LANGKAH_PERMINTAAN_PERIKSA,
    at.LANGKAH_PERMINTAAN_TERUSKAN,
)
BULAN_DEPAN = (hari_ini() + timedelta(days=30)).isoformat()


def nip(dunia: Dunia, siapa: str) -> str:
    return dunia.hitung("SELECT nip FROM pegawai WHERE pegawai_id = :p", p=dunia.id(siapa))


def data(dunia: Dunia, siapa: str = "prakom") -> at.AtasanJabatan:
    return dunia.sebagai(siapa).GetDataAtasan(at.GetDataAtasanRequest()).jabatan[0]


def minta(dunia: Dunia, jenis: int = ATASAN, siapa: str = "prakom", **isi: str) -> at.Permintaan:
    isi = {"uraian": "Saya dipindahkan.", "berlaku_sejak": hari_ini().isoformat()} | isi
    if jenis == ATASAN:
        isi = {"nip": nip(dunia, "kadis")} | isi
    permintaan = at.AjukanPermintaanRequest(jenis=jenis, **isi)
    return dunia.sebagai(siapa).AjukanPermintaan(permintaan).permintaan


def putus(
    dunia: Dunia, p: at.Permintaan, langkah: int, oleh: str, *peran: str, catatan: str = "x"
) -> at.Permintaan:
    permintaan = at.PutuskanPermintaanRequest(
        permintaan_id=p.permintaan_id, etag=p.etag, langkah=langkah, catatan=catatan
    )
    return dunia.sebagai(oleh, *peran).PutuskanPermintaan(permintaan).permintaan


def test_the_working_names_every_unit_on_the_way_up(dunia: Dunia):
    post = data(dunia)
    assert post.penilai.pegawai_id == dunia.id("kabid")
    assert "memimpin unit kerja Anda" in post.alasan
    assert [langkah.split(":")[0] for langkah in post.langkah] == ["Bidang", "Dinas", "Kabupaten"]


def test_the_proposed_superior_confirms_and_open_plans_follow_with_their_work(dunia: Dunia):
    kadis = dunia.disetujui("kadis", "bupati")
    dunia.disetujui("kabid", "kadis", pimpinan=kadis.rhk[0].rhk_id)
    skp = dunia.skp("prakom")
    assert skp.penilai.pegawai_id == dunia.id("kabid")
    p = minta(dunia)
    assert p.menunggu.endswith("atau admin instansi")
    assert list(p.boleh) == ["BATALKAN"]
    tugas = at.ListPermintaanRequest(lingkup="MENUNGGU_SAYA")
    assert len(dunia.sebagai("kadis").ListPermintaan(tugas).permintaan) == 1
    p = putus(dunia, p, SETUJUI, "kadis")
    assert p.status == at.STATUS_PERMINTAAN_SELESAI
    kini = dunia.lihat("prakom", skp.skp_id)
    assert kini.penilai.pegawai_id == dunia.id("kadis")
    assert data(dunia).koreksi[0].alasan == "Saya dipindahkan."
    fakta = dunia.fakta(p.permintaan_id, "permintaan_data_berubah")
    assert [f["status"] for _, f in fakta] == [
        "STATUS_PERMINTAAN_DIAJUKAN",
        "STATUS_PERMINTAAN_SELESAI",
    ]


def test_a_refusal_needs_a_note_and_changes_nothing(dunia: Dunia):
    p = minta(dunia)
    tanpa = ditolak(lambda: putus(dunia, p, TOLAK, "admin", ADMIN, catatan=" "))
    assert list(tanpa.bidang) == ["catatan"]
    p = putus(dunia, p, TOLAK, "admin", ADMIN, catatan="Surat keputusan belum ada.")
    assert p.riwayat[-1].catatan == "Surat keputusan belum ada."
    assert data(dunia).penilai.pegawai_id == dunia.id("kabid")
    lagi = ditolak(lambda: putus(dunia, p, SETUJUI, "admin", ADMIN))
    assert lagi.alasan == "PERMINTAAN_SUDAH_SELESAI"


def test_a_request_travels_to_siasn_and_back_with_a_clock(dunia: Dunia):
    p = minta(dunia, UNIT)
    assert p.menunggu_sampai == (hari_ini() + timedelta(days=7)).isoformat()
    p = putus(dunia, p, PERIKSA, "admin", ADMIN)
    assert p.menunggu_sampai == (hari_ini() + timedelta(days=14)).isoformat()
    p = putus(dunia, p, TERUSKAN, "admin", ADMIN, catatan="Tiket 12.")
    assert p.menunggu_sampai == (hari_ini() + timedelta(days=30)).isoformat()
    assert putus(dunia, p, SETUJUI, "admin", ADMIN).menunggu == ""


@pytest.mark.parametrize(
    ("siapa", "kalimat"),
    [("prakom", "dirinya sendiri"), ("cuti", "tidak bertugas"), ("", "tidak ada dalam data")],
)
def test_who_cannot_assess_is_not_proposed(dunia: Dunia, siapa, kalimat):
    calon = nip(dunia, siapa) if siapa else "123"
    tolak = ditolak(lambda: minta(dunia, nip=calon))
    assert tolak.alasan == "USULAN_TIDAK_DAPAT_MENILAI"
    assert kalimat in tolak.bidang["nip"]


def test_raters_never_go_in_a_circle(dunia: Dunia):
    """A head proposes one of his own people."""
    tolak = ditolak(lambda: minta(dunia, siapa="kadis", nip=nip(dunia, "prakom")))
    assert "di bawah penilaian Anda" in tolak.bidang["nip"]


def test_one_open_request_of_a_kind_and_the_owner_may_withdraw_it(dunia: Dunia):
    p = minta(dunia)
    assert ditolak(lambda: minta(dunia)).alasan == "PERMINTAAN_MASIH_TERBUKA"
    orang_lain = ditolak(lambda: putus(dunia, p, BATALKAN, "guru"))
    assert orang_lain.alasan == "AKSES_DITOLAK"
    putus(dunia, p, BATALKAN, "prakom")
    minta(dunia)


def test_nobody_grants_his_own_request_and_two_at_once_take_one_way(dunia: Dunia):
    p = minta(dunia, siapa="admin", nip=nip(dunia, "kabid"))
    sendiri = ditolak(lambda: putus(dunia, p, SETUJUI, "admin", ADMIN))
    assert sendiri.alasan == "AKSES_DITOLAK"
    putus(dunia, p, PERIKSA, "guru", ADMIN)
    basi = ditolak(lambda: putus(dunia, p, SETUJUI, "guru", ADMIN))
    assert basi.alasan == "SUDAH_BERUBAH"


def test_somebody_of_another_agency_is_confirmed_by_the_administrator_alone(dunia: Dunia):
    lain = dunia.kabupaten()
    lain["instansi"]["instansi_id"] = dunia.id("kota")
    lain["unor"] = [dunia.unor("kota-pusat")]
    lain["pegawai"] = [dunia.orang("walikota", "kota-pusat", "Wali Kota")]
    dunia.muat(lain)
    p = minta(dunia, nip=nip(dunia, "walikota"))
    assert p.menunggu == "admin instansi"
    tolak = ditolak(lambda: putus(dunia, p, SETUJUI, "walikota"))
    assert tolak.alasan == "AKSES_DITOLAK"
    putus(dunia, p, SETUJUI, "admin", ADMIN)
    assert data(dunia).penilai.pegawai_id == dunia.id("walikota")


def test_a_claim_makes_a_leader_where_nobody_leads(dunia: Dunia):
    p = minta(dunia, KLAIM)
    ada = ditolak(lambda: putus(dunia, p, SETUJUI, "admin", ADMIN))
    assert (ada.alasan, ada.fakta["cara"]) == ("PIMPINAN_SUDAH_ADA", "definitif")
    q = minta(dunia, KLAIM, siapa="guru")
    putus(dunia, q, SETUJUI, "admin", ADMIN)
    assert data(dunia, "guru").pimpinan
    lain = ditolak(lambda: minta(dunia, KLAIM, siapa="cuti", unor_id=dunia.id("sekolah")))
    assert list(lain.bidang) == ["unor_id"]


def sementara(
    dunia: Dunia, p: at.Permintaan, siapa: str, akhir: str = BULAN_DEPAN
) -> at.Permintaan:
    permintaan = at.TetapkanPenilaiSementaraRequest(
        permintaan_id=p.permintaan_id, etag=p.etag, nip=nip(dunia, siapa), berakhir=akhir
    )
    return dunia.sebagai("admin", ADMIN).TetapkanPenilaiSementara(permintaan).permintaan


def tanpa_pimpinan(dunia: Dunia) -> None:
    """Nobody leads anything any more."""
    berkas = dunia.kabupaten()
    for orang in berkas["pegawai"][:3]:
        orang["penugasan"][0]["selesai"] = f"{TAHUN - 1}-12-31"
    dunia.muat(berkas)


def test_with_no_rater_at_all_one_drafts_and_submits_to_a_temporary_one(dunia: Dunia):
    tanpa_pimpinan(dunia)
    skp = dunia.isi("prakom", dunia.skp("prakom"))
    assert ditolak(lambda: dunia.ajukan("prakom", skp)).alasan == "PENILAI_BELUM_ADA"
    p = sementara(dunia, minta(dunia, UNIT), "guru")
    assert p.sementara_sampai == BULAN_DEPAN
    post = data(dunia)
    assert post.sementara
    assert "sementara" in post.alasan
    kini = dunia.ajukan("prakom", dunia.lihat("prakom", skp.skp_id))
    assert (kini.status, kini.penilai.pegawai_id) == (PENGAJUAN, dunia.id("guru"))
    assert dunia.setujui("guru", kini).status == PERSETUJUAN


def test_a_temporary_rater_goes_when_the_request_is_over_or_his_days_are(dunia: Dunia):
    p = sementara(dunia, minta(dunia, UNIT), "guru")
    assert data(dunia).penilai.pegawai_id == dunia.id("guru")
    putus(dunia, p, SETUJUI, "admin", ADMIN)
    assert data(dunia).penilai.pegawai_id == dunia.id("kabid")
    q = sementara(dunia, minta(dunia, UNIT), "guru", hari_ini().isoformat())
    assert q.penilai_sementara
    besok = hari_ini() + timedelta(days=1)
    with dunia.db.transaction() as conn:
        segarkan_instansi(conn, dunia.id("kab"), besok)
    sql = "SELECT penilai_kini_id FROM penugasan WHERE penugasan_id = :p"
    assert dunia.hitung(sql, p=dunia.id("pg-prakom")) == dunia.id("kabid")


def test_a_temporary_rater_has_an_end_and_only_the_administrator_names_him(dunia: Dunia):
    p = minta(dunia, UNIT)
    for akhir in ("2020-01-01", (hari_ini() + timedelta(days=400)).isoformat()):
        tolak = ditolak(lambda a=akhir: sementara(dunia, p, "guru", a))
        assert list(tolak.bidang) == ["berakhir"]
    permintaan = at.TetapkanPenilaiSementaraRequest(
        permintaan_id=p.permintaan_id, etag=p.etag, nip=nip(dunia, "guru"), berakhir=BULAN_DEPAN
    )
    tolak = ditolak(lambda: dunia.sebagai("kabid").TetapkanPenilaiSementara(permintaan))
    assert tolak.alasan == "AKSES_DITOLAK"


@pytest.mark.parametrize(
    ("hari", "diumumkan"),
    [(date(TAHUN, 1, 31), 0), (date(TAHUN, 2, 1), 1)],
    ids=["the last day", "the day after"],
)
def test_a_silent_raters_superior_is_told_once_after_the_date(dunia: Dunia, hari, diumumkan):
    skp = dunia.isi("kabid", dunia.skp("kabid"), pimpinan=_pimpinan(dunia))
    skp = dunia.ajukan("kabid", skp)
    for _ in range(2):
        while eskalasi.umumkan(dunia.db, lambda: hari):
            pass
    fakta = dunia.fakta(skp.skp_id, "persetujuan_beralih")
    assert len(fakta) == diumumkan
    if fakta:
        assert fakta[0][1]["atasan_penilai"]["pegawai_id"] == dunia.id("bupati")


def _pimpinan(dunia: Dunia) -> str:
    return dunia.disetujui("kadis", "bupati").rhk[0].rhk_id


def test_whoever_owes_a_plan_has_a_rater_with_a_reason_or_a_way_on(dunia: Dunia):
    """Vacant chairs, a circle of units, leaders who left: always a sentence and a request."""
    kerusakan = (
        "UPDATE penugasan SET pimpinan = false WHERE unor_id = :bidang",
        "UPDATE unor SET induk_id = :bidang WHERE unor_id = :dinas",
        (
            "UPDATE penugasan SET selesai = '2024-01-01', mulai = '2022-01-03' WHERE pimpinan"
            " AND instansi_id = :kab"
        ),
    )
    nama = {k: dunia.id(k) for k in ("bidang", "dinas", "kab")}
    for sql in kerusakan:
        with dunia.db.transaction() as conn:
            conn.execute(sa.text("SET CONSTRAINTS ALL DEFERRED"))
            conn.execute(sa.text(sql), {k: v for k, v in nama.items() if f":{k}" in sql})
        for siapa in ("prakom", "guru", "admin"):
            post = data(dunia, siapa)
            assert post.alasan, (sql, siapa)
            skp = dunia.sebagai(siapa).ListSkp(pb.ListSkpRequest()).skp
            assert skp or dunia.skp(siapa).skp_id
            p = minta(dunia, UNIT, siapa=siapa)
            putus(dunia, p, BATALKAN, siapa)
