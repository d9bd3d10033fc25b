"""The kept numbers are always what the rows say, whatever happens and in whatever order."""

from __future__ import annotations

import secrets
from datetime import date, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja.skp.v1 import data_terbuka_service_pb2 as terbuka
from kinerja.skp.v1 import organisasi_service_pb2 as og
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.identity import GATEWAY, Signer
from services.skp.adapters.statistik import kerja
from tests.integration.skp.dunia import TAHUN, Ditolak, Dunia, hari_ini
from tests.integration.skp.langkah import RENCANA, ubah_rencana

ORANG = ["kadis", "kabid", "prakom", "guru", "admin", "cuti"]
UNIT = ["dinas", "bidang", "sekolah"]


def jumlah(dunia: Dunia, tahun: int = TAHUN) -> dict[str, Any]:
    sql = "SELECT * FROM statistik_instansi WHERE instansi_id = :i AND tahun = :t"
    with dunia.db.reading() as conn:
        b = conn.execute(sa.text(sql), {"i": dunia.id("kab"), "t": tahun}).mappings().one()
    return {k: b[k] for k in ("belum", "draft", "pengajuan", "persetujuan", "tanpa", "banyak")}


def test_everybody_is_counted_once_a_year_from_the_day_of_the_import(dunia: Dunia):
    assert dunia.beda_statistik() == []
    assert jumlah(dunia) == dict.fromkeys(("draft", "pengajuan", "persetujuan", "banyak"), 0) | {
        "belum": 5,
        "tanpa": 5,
    }
    assert jumlah(dunia, TAHUN - 1)["belum"] == jumlah(dunia, TAHUN + 1)["belum"] == 5


def test_a_number_that_was_spoiled_is_found_and_counted_anew(dunia: Dunia):
    assert dunia.beda_statistik() == []
    with dunia.db.transaction() as conn:
        isi = {"u": dunia.id("dinas"), "i": dunia.id("kab"), "p": dunia.id("guru")}
        for sql in (
            "UPDATE statistik_unor SET draft = draft + 1 WHERE unor_id = :u AND tahun = 2026",
            "UPDATE statistik_instansi SET belum = 0 WHERE instansi_id = :i",
            "UPDATE statistik_orang SET status = 'DRAFT' WHERE pegawai_id = :p",
        ):
            conn.execute(sa.text(sql), isi)
    assert len(dunia.beda_statistik()) >= 3
    with dunia.db.transaction() as conn:
        kerja.tandai_semua(conn, dunia.id("kab"))
    assert dunia.beda_statistik() == []


def test_a_unit_that_goes_to_another_agency_takes_its_numbers_along(dunia: Dunia, modul):
    """There and back: the agency that is summed first is once the old, once the new one."""
    lain = modul()
    lain.muat(lain.kabupaten())
    assert dunia.beda_statistik() == lain.beda_statistik() == []
    sql = sa.text("UPDATE unor SET induk_id = :d, instansi_id = :i WHERE unor_id = :u")
    for tujuan in (lain, dunia):
        with dunia.db.transaction() as conn:
            isi = {"d": tujuan.id("dinas"), "i": tujuan.id("kab"), "u": dunia.id("bidang")}
            conn.execute(sql, isi)
        assert dunia.beda_statistik() == lain.beda_statistik() == []


def test_a_mark_twice_late_or_out_of_order_changes_nothing(dunia: Dunia):
    dunia.disetujui("kadis", "bupati")
    assert dunia.beda_statistik() == []
    sebelum = jumlah(dunia)
    with dunia.db.transaction() as conn:
        for jenis, id_ in [("ORANG", "kadis"), ("POHON", "kab"), ("ORANG", "kadis")] * 2:
            sql = "INSERT INTO statistik_antre (jenis, id, sejak) VALUES (:j, :id, 'epoch')"
            conn.execute(sa.text(sql), {"j": jenis, "id": dunia.id(id_)})
        asing = "INSERT INTO statistik_antre (jenis, id) VALUES ('ORANG', 'tidak-ada')"
        conn.execute(sa.text(asing))
    assert dunia.beda_statistik() == []
    assert jumlah(dunia) == sebelum


def test_a_change_that_is_taken_back_leaves_no_mark(dunia: Dunia):
    assert dunia.beda_statistik() == []
    with pytest.raises(RuntimeError), dunia.db.transaction() as conn:
        sql = "UPDATE pegawai SET kedudukan_hukum = '99' WHERE pegawai_id = :p"
        conn.execute(sa.text(sql), {"p": dunia.id("guru")})
        raise RuntimeError
    assert dunia.hitung("SELECT count(*) FROM statistik_antre") == 0


def test_while_one_works_another_finds_nothing_to_do(dunia: Dunia):
    dunia.skp("kadis")
    with dunia.db.transaction() as conn:
        conn.execute(sa.select(sa.func.pg_advisory_xact_lock(kerja.KUNCI)))
        assert not kerja.kerjakan(dunia.db, hari_ini)
    assert kerja.kerjakan(dunia.db, hari_ini)


def test_what_waits_is_told_and_the_numbers_say_as_of_when(dunia: Dunia):
    assert dunia.beda_statistik() == []
    minta = pb.GetDashboardPengisianRequest(tahun=TAHUN)
    admin = dunia.sebagai("admin", "ADMIN_INSTANSI")
    kini = admin.GetDashboardPengisian(minta).dihitung
    dunia.skp("kadis")
    menunggu = admin.GetDashboardPengisian(minta)
    assert menunggu.jumlah.draft == 0
    assert menunggu.dihitung > kini
    assert dunia.beda_statistik() == []
    sesudah = admin.GetDashboardPengisian(minta)
    assert (sesudah.jumlah.draft, sesudah.dihitung > menunggu.dihitung) == (1, True)


def test_posts_that_begin_or_end_by_themselves_move_a_person_on_that_day(dunia: Dunia):
    besok = hari_ini() + timedelta(days=1)
    berkas = dunia.kabupaten()
    guru = berkas["pegawai"][4]["penugasan"]
    guru[0]["selesai"] = hari_ini().isoformat()
    guru.append(dunia.post("guru-baru", "bidang", "Guru", mulai=besok.isoformat()))
    dunia.muat(berkas)
    assert dunia.beda_statistik() == []
    with dunia.db.transaction() as conn:
        kerja.tandai_hari(conn, dunia.id("kab"), hari_ini(), besok)
    assert dunia.beda_statistik(besok) == []
    sql = "SELECT unor_id FROM statistik_orang WHERE pegawai_id = :p AND tahun = :t"
    assert dunia.hitung(sql, p=dunia.id("guru"), t=besok.year) == dunia.id("bidang")


def test_a_new_year_counts_everybody_and_keeps_the_old_one(dunia: Dunia):
    dunia.disetujui("kadis", "bupati")
    assert dunia.beda_statistik() == []
    lama = jumlah(dunia)
    nanti = date(TAHUN + 2, 1, 1)
    with dunia.db.transaction() as conn:
        kerja.tandai_hari(conn, dunia.id("kab"), hari_ini(), nanti)
    assert dunia.beda_statistik(nanti) == []
    assert jumlah(dunia, TAHUN + 2)["belum"] == 5
    assert jumlah(dunia) == lama


def test_open_data_tell_agencies_and_hide_what_leads_to_a_person(dunia: Dunia):
    assert dunia.beda_statistik() == []
    gateway = dunia.sebagai("x", GATEWAY)
    minta = terbuka.GetDataTerbukaRequest(tahun=TAHUN)

    def kab() -> terbuka.BarisTerbuka:
        jawab = gateway.GetDataTerbuka(minta)
        assert jawab.terkecil == 5
        (satu,) = [b for b in jawab.instansi if b.instansi_id == dunia.id("kab")]
        return satu

    assert (kab().ditutup, kab().belum) == (False, 5)
    dunia.skp("kadis")
    assert dunia.beda_statistik() == []
    assert (kab().ditutup, kab().belum, kab().draft) == (True, 0, 0)


@pytest.fixture(scope="module")
def modul(db, stub, identity_keys):
    return lambda: Dunia(db, stub, Signer(str(identity_keys.private_file)), secrets.token_hex(4))


LANGKAH = st.one_of(
    st.tuples(
        st.sampled_from(RENCANA),
        st.sampled_from(ORANG),
        st.just(""),
    ),
    st.tuples(st.sampled_from(["mutasi", "plt"]), st.sampled_from(ORANG), st.sampled_from(UNIT)),
    st.tuples(st.just("kedudukan"), st.sampled_from(ORANG), st.sampled_from(["01", "02", "99"])),
    st.tuples(st.just("pindah"), st.sampled_from(UNIT), st.sampled_from([*UNIT, "kabupaten"])),
    st.tuples(st.just("gabung"), st.sampled_from(UNIT), st.sampled_from(UNIT)),
    st.tuples(st.just("kerja"), st.just(""), st.just("")),
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(langkah=st.lists(LANGKAH, max_size=14))
def test_after_whatever_happens_the_numbers_are_the_rows(modul, langkah):
    """Plans, transfers, acting posts, standing, units moved and merged; the worker in between."""
    dunia = modul()
    berkas = dunia.kabupaten()
    kunci = "urutan_pengisian_dilonggarkan"
    berkas["pengaturan"] = [{"kunci": kunci, "nilai": True, "berlaku_sejak": "2022-01-01"}]
    dunia.muat(berkas)
    for apa, satu, dua in langkah:
        try:
            _lakukan(dunia, apa, satu, dua)
        except Ditolak as tolak:
            assert tolak.alasan, tolak
    assert dunia.beda_statistik() == []


def _lakukan(dunia: Dunia, apa: str, satu: str, dua: str) -> None:
    if apa == "kerja":
        kerja.kerjakan(dunia.db, hari_ini)
    elif apa in {"pindah", "gabung"}:
        _ubah_unit(dunia, apa, satu, dua)
    elif apa in {"mutasi", "plt", "kedudukan"}:
        _ubah_orang(dunia, apa, satu, dua)
    else:
        ubah_rencana(dunia, apa, satu)


def _ubah_unit(dunia: Dunia, apa: str, satu: str, dua: str) -> None:
    admin = dunia.sebagai("admin", "ADMIN_INSTANSI")
    u = admin.GetUnor(og.GetUnorRequest(unor_id=dunia.id(satu))).unor
    ini = {"unor_id": u.unor_id, "etag": u.etag, "alasan": "Perda"}
    if apa == "gabung":
        admin.GabungUnor(og.GabungUnorRequest(**ini, ke_unor_id=dunia.id(dua)))
    else:
        admin.UbahUnor(og.UbahUnorRequest(**ini, nama=u.nama, induk_id=dunia.id(dua)))


def _ubah_orang(dunia: Dunia, apa: str, satu: str, dua: str) -> None:
    admin = dunia.sebagai("admin", "ADMIN_INSTANSI")
    p = admin.GetPegawai(pb.GetPegawaiRequest(pegawai_id=dunia.id(satu))).pegawai
    ini = {"pegawai_id": p.pegawai_id, "etag": p.etag, "alasan": "SK"}
    if apa == "kedudukan":
        admin.UbahPegawai(og.UbahPegawaiRequest(**ini, golongan=p.golongan, kedudukan_hukum=dua))
        return
    post = og.IsianPenugasan(
        unor_id=dunia.id(dua),
        jabatan="Pengolah Data",
        kelompok_jabatan=umum.KELOMPOK_JABATAN_PELAKSANA,
        jenis_penugasan=(
            umum.JENIS_PENUGASAN_PLT if apa == "plt" else umum.JENIS_PENUGASAN_DEFINITIF
        ),
        mulai=hari_ini().isoformat(),
    )
    if apa == "plt":
        admin.TambahPenugasan(og.TambahPenugasanRequest(**ini, isian=post))
    else:
        admin.Mutasi(og.MutasiRequest(**ini, isian=post))
