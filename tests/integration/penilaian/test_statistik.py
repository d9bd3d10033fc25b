"""The kept numbers are what the rows say, whatever happened; who may look, and from where."""

from __future__ import annotations

import secrets
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja.penilaian.v1 import dashboard_service_pb2 as pb
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.db import Database
from services.chassis.identity import Signer
from services.penilaian.adapters.statistik import kerja, periksa
from tests.integration.penilaian.dunia import ATAS, BAIK, BAWAH, TAHUN, Dunia, seorang, unor

TW, TAHUNAN = penilaian_pb.JENIS_PERIODE_TRIWULANAN, penilaian_pb.JENIS_PERIODE_TAHUNAN


class Daerah:
    """An agency of its own in the shared database: pemda > dinas > bidang, and a second dinas."""

    def __init__(self, dunia: Dunia) -> None:
        self.dunia, self.sufiks = dunia, secrets.token_hex(4)
        self.versi, self.skp = 1, dict[str, str]()
        for id, induk in (
            ("pemda", ""),
            ("dinas", "pemda"),
            ("bidang", "dinas"),
            ("lain", "pemda"),
        ):
            self.unor(id, induk)

    def id(self, kunci: str) -> str:
        return f"{kunci}-{self.sufiks}" if kunci else ""

    def lanjut(self) -> int:
        self.versi += 1
        return self.versi

    def unor(self, id: str, induk: str) -> None:
        self.dunia.dengar(
            unor(self.id(id), self.id(induk), self.id(f"kepala-{id}"), self.lanjut(),
                 instansi_id=self.id("i"))
        )  # fmt: skip

    def orang(self, kunci: str, unit: str = "bidang") -> umum.Orang:
        return seorang(self.id(kunci), unor_id=self.id(unit), instansi_id=self.id("i"))

    def setujui(self, kunci: str, unit: str = "bidang", penilai: str = "kepala-bidang") -> str:
        skp_id = self.dunia.setujui(
            self.lanjut(),
            skp_id=self.skp.get(kunci, ""),
            pegawai=self.orang(kunci, unit),
            penilai=self.orang(penilai),
            atasan_penilai=self.orang("kepala-dinas"),
        )
        self.skp[kunci] = skp_id
        return skp_id

    def periode(self, kunci: str, nama: str = "Triwulan I ") -> str:
        return str(self.dunia.periode(self.skp[kunci], nama).periode_id)

    def nilai(self, kunci: str, hasil_kerja: int = BAIK, perilaku: int = BAIK) -> None:
        penilai = self.dunia.skalar(
            "SELECT penilai_id FROM skp WHERE skp_id = :x", x=self.skp[kunci]
        )
        self.dunia.nilai(self.periode(kunci), penilai, hasil_kerja=hasil_kerja, perilaku=perilaku)

    def hitung(self) -> list[str]:
        """Let the worker finish; what differs then."""
        while kerja.kerjakan(self.dunia.db):
            pass
        with self.dunia.db.reading() as conn:
            return periksa.periksa(conn, self.id("i"))

    def buka(self, siapa: str = "kepala-pemda", *peran: str, **saringan: Any) -> Any:
        return self.panggil("GetDashboardPenilaian", siapa, *peran, **saringan)

    def tolak(
        self, siapa: str, *peran: str, rpc: str = "GetDashboardPenilaian", **saringan: Any
    ) -> tuple[str, str, list[str]]:
        """Ask and be refused."""
        self.dunia.peran[self.id(siapa)] = set(peran)
        isi = {"tahun": TAHUN, "jenis": TW, "ke": 1} | saringan
        saring = pb.SaringanDashboard(**isi)
        return self.dunia.tolak(rpc, self.id(siapa), dari_instansi=self.id("i"), saringan=saring)

    def panggil(self, rpc: str, siapa: str, *peran: str, lain: Any = None, **saringan: Any) -> Any:
        pegawai = self.id(siapa)
        self.dunia.peran[pegawai] = set(peran)
        isi = {"tahun": TAHUN, "jenis": TW, "ke": 1} | saringan
        return self.dunia.panggil(
            rpc,
            pegawai,
            dari_instansi=self.id("i"),
            saringan=pb.SaringanDashboard(**isi),
            **(lain or {}),
        )


@pytest.fixture
def daerah(dunia: Dunia) -> Daerah:
    return Daerah(dunia)


def angka(b: Any) -> tuple[int, ...]:
    return (b.belum, b.sangat_kurang, b.kurang, b.butuh_perbaikan, b.baik, b.sangat_baik)


def test_from_the_unit_down_to_a_name(daerah: Daerah):
    for kunci in ("a", "b", "c"):
        daerah.setujui(kunci)
    daerah.setujui("d", "lain", "kepala-lain")
    daerah.nilai("a")
    daerah.nilai("b", ATAS, ATAS)
    assert daerah.hitung() == []
    pemda = daerah.buka()
    assert (pemda.jumlah.nama, angka(pemda.jumlah)) == (
        f"Unit {daerah.id('pemda')}",
        (2, 0, 0, 0, 1, 1),
    )
    assert {b.nama: angka(b) for b in pemda.rinci} == {
        f"Unit {daerah.id('dinas')}": (1, 0, 0, 0, 1, 1),
        f"Unit {daerah.id('lain')}": (1, 0, 0, 0, 0, 0),
    }
    titik = {t.predikat: (t.ideal, t.kini) for t in pemda.kurva.kurva}
    assert titik[umum.PREDIKAT_SANGAT_BAIK] == (0, 1)
    assert "belum ditetapkan" in pemda.kurva.capaian_keterangan
    pilihan = [(p.nama, p.jumlah, p.dinilai) for p in pemda.pilihan]
    assert pilihan[0] == (f"Tahunan {TAHUN}", 4, 0)
    assert (f"Triwulan I {TAHUN}", 4, 2) in pilihan
    nama = daerah.panggil(
        "ListDashboardPenilaian", "kepala-dinas", lain={"predikat": umum.PREDIKAT_BAIK}
    ).periode
    assert [p.pegawai.nama for p in nama] == [f"Nama {daerah.id('a')}"]
    belum = daerah.panggil("ListDashboardPenilaian", "kepala-pemda", lain={"belum": True})
    assert [p.pegawai.nama for p in belum.periode] == [f"Nama {daerah.id(k)}" for k in "cd"]


def test_names_are_paged_without_a_name_in_the_token(daerah: Daerah):
    for kunci in "abc":
        daerah.setujui(kunci)
    assert daerah.hitung() == []
    nama, token = [], ""
    for _ in range(3):
        isi = {"halaman": umum.Halaman(page_size=1, page_token=token)}
        satu = daerah.panggil("ListDashboardPenilaian", "kepala-pemda", lain=isi)
        nama += [p.pegawai.nama for p in satu.periode]
        token = satu.next_page_token
    assert (nama, token) == ([f"Nama {daerah.id(k)}" for k in "abc"], "")


def test_who_may_look_from_where(daerah: Daerah):
    daerah.setujui("a")
    assert daerah.hitung() == []
    # A leader starts at his unit and may go down, not up and not aside.
    assert daerah.buka("kepala-bidang").jumlah.unor_id == daerah.id("bidang")
    assert daerah.buka("kepala-dinas", unor_id=daerah.id("bidang")).jumlah.belum == 1
    admin = daerah.buka("petugas", "ADMIN_INSTANSI")
    assert admin.jumlah.unor_id == daerah.id("pemda")
    assert daerah.buka("petugas", "ADMIN_INSTANSI", instansi_id=daerah.id("i")).jumlah.belum == 1
    bkn = daerah.buka("bkn", "SUPER_ADMIN", jenis=TAHUNAN, ke=0)
    milik = [b for b in bkn.rinci if b.instansi_id == daerah.id("i")]
    assert bkn.nasional
    assert [(b.nama, b.belum) for b in milik] == [("Pemerintah Kabupaten Contoh", 1)]
    assert daerah.buka("bkn", "SUPER_ADMIN", instansi_id=daerah.id("i")).jumlah.belum == 1
    for siapa, saringan in (
        ("a", {}),
        ("kepala-bidang", {"unor_id": daerah.id("dinas")}),
        ("kepala-lain", {"unor_id": daerah.id("bidang")}),
        ("kepala-pemda", {"instansi_id": daerah.id("i")}),
    ):
        assert daerah.tolak(siapa, **saringan)[0] == "PERMISSION_DENIED", (siapa, saringan)
    assert daerah.tolak("kepala-pemda", unor_id="tidak-ada")[0] == "NOT_FOUND"
    # All agencies: the year only, and no names.
    assert daerah.tolak("bkn", "SUPER_ADMIN")[2] == ["jenis"]
    for rpc in ("ListDashboardPenilaian", "ListPenilai"):
        assert daerah.tolak("bkn", "SUPER_ADMIN", rpc=rpc)[2] == ["instansi_id"]


def test_raters_who_call_for_a_second_look_come_first(daerah: Daerah):
    for n in range(5):
        daerah.setujui(f"r{n}", "bidang", "kepala-bidang")
        daerah.nilai(f"r{n}", ATAS, ATAS)
        daerah.setujui(f"s{n}", "lain", "kepala-lain")
        daerah.nilai(f"s{n}", BAWAH if n else BAIK, BAIK)
    assert daerah.hitung() == []
    satu, dua = daerah.panggil("ListPenilai", "kepala-pemda").penilai
    assert (satu.penilai_id, satu.sangat_baik) == (daerah.id("kepala-bidang"), 5)
    assert satu.petunjuk[0] == "Memberi Sangat Baik kepada semua (5 penilaian)."
    assert "lebih tinggi" in satu.petunjuk[1]
    assert dua.penilai_id == daerah.id("kepala-lain")
    assert "lebih rendah" in dua.petunjuk[0]


def test_a_unit_that_goes_to_another_agency_takes_its_numbers_along(dunia: Dunia):
    dari, ke = Daerah(dunia), Daerah(dunia)
    dari.setujui("a")
    assert dari.hitung() == ke.hitung() == []
    # Both ways, so that the agency that is summed first is once the old and once the new one.
    for asal, tujuan in ((dari, ke), (ke, dari)):
        versi = max(dari.lanjut(), ke.lanjut()) + 100
        pindah = unor(
            dari.id("bidang"),
            tujuan.id("dinas"),
            dari.id("kepala-bidang"),
            versi,
            instansi_id=tujuan.id("i"),
        )
        dari.versi = ke.versi = versi
        dunia.dengar(pindah)
        assert asal.hitung() == tujuan.hitung() == []
        assert tujuan.buka("kepala-dinas").jumlah.belum == 1
        assert asal.buka("kepala-dinas").jumlah.belum == 0


def test_spoiled_numbers_are_found_and_counted_anew(daerah: Daerah):
    daerah.setujui("a")
    assert daerah.hitung() == []
    with daerah.dunia.db.transaction() as conn:
        for sql in (
            "UPDATE statistik_unor SET baik = baik + 1 WHERE instansi_id = :i",
            "UPDATE statistik_instansi SET belum = 7 WHERE instansi_id = :i",
            "UPDATE statistik_periode SET hasil = 'BAIK' WHERE instansi_id = :i",
        ):
            conn.execute(sa.text(sql), {"i": daerah.id("i")})
    assert len(daerah.hitung()) >= 3
    with daerah.dunia.db.transaction() as conn:
        kerja.tandai(conn, daerah.id("i"))
    assert daerah.hitung() == []


def test_while_one_counts_another_finds_nothing_to_do_and_the_time_is_told(daerah: Daerah):
    daerah.setujui("a")
    assert daerah.hitung() == []
    sebelum = daerah.buka().dihitung
    daerah.nilai("a")
    menunggu = daerah.buka()
    assert (menunggu.jumlah.baik, menunggu.dihitung > sebelum) == (0, True)
    with daerah.dunia.db.transaction() as conn:
        conn.execute(sa.select(sa.func.pg_advisory_xact_lock(kerja.KUNCI)))
        assert not kerja.kerjakan(daerah.dunia.db)
    assert daerah.hitung() == []
    assert daerah.buka().jumlah.baik == 1


ORANG, UNIT = ["a", "b", "c", "d"], ["dinas", "bidang", "lain"]
LANGKAH = st.one_of(
    st.tuples(st.just("setujui"), st.sampled_from(ORANG), st.sampled_from(UNIT)),
    st.tuples(st.just("nilai"), st.sampled_from(ORANG), st.sampled_from([BAIK, ATAS, BAWAH])),
    st.tuples(st.just("buka"), st.sampled_from(ORANG), st.none()),
    st.tuples(st.just("penilai"), st.sampled_from(ORANG), st.sampled_from(UNIT)),
    st.tuples(st.just("akhiri"), st.sampled_from(ORANG), st.sampled_from(["03-20", "12-31"])),
    st.tuples(st.just("pindah"), st.sampled_from(UNIT), st.sampled_from([*UNIT, "pemda"])),
    st.tuples(st.just("kerja"), st.just(""), st.none()),
)


@pytest.fixture(scope="module")
def modul(db: Database, stub, identity_keys):
    return lambda: Daerah(Dunia(db, stub, Signer(str(identity_keys.private_file))))


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(langkah=st.lists(LANGKAH, max_size=14))
def test_after_whatever_happens_the_numbers_are_the_rows(modul, langkah):
    """Plans, ratings, raters, ends, units moved; each fact told twice, the worker in between."""
    daerah = modul()
    for apa, satu, dua in langkah:
        _lakukan(daerah, apa, satu, dua)
    assert daerah.hitung() == []
    jawab = daerah.buka("petugas", "ADMIN_INSTANSI")
    nama = daerah.panggil(
        "ListDashboardPenilaian", "petugas", "ADMIN_INSTANSI",
        lain={"halaman": umum.Halaman(page_size=100)},
    ).periode  # fmt: skip
    assert sum(angka(jawab.jumlah)) == len(nama)
    assert jawab.jumlah.belum == sum(not p.predikat for p in nama)


def _lakukan(daerah: Daerah, apa: str, satu: str, dua: Any) -> None:
    dunia = daerah.dunia
    if apa == "kerja":
        kerja.kerjakan(dunia.db)
    elif apa == "setujui":
        daerah.setujui(satu, dua, f"kepala-{dua}")
    elif apa == "pindah":
        _pindah(daerah, satu, dua)
    elif satu in daerah.skp:
        skp_id = daerah.skp[satu]
        if apa == "nilai":
            disetujui = dunia.skalar("SELECT disetujui FROM skp WHERE skp_id = :x", x=skp_id)
            if disetujui and daerah.periode(satu):
                daerah.nilai(satu, dua)
        elif apa == "buka":
            pesan = fakta.SkpDibukaKembali(skp_id=skp_id, tahun=TAHUN, versi=daerah.lanjut())
            dunia.dengar(pesan, pesan)
        elif apa == "penilai":
            pesan = fakta.PenilaiDiganti(
                skp_id=skp_id, penilai=daerah.orang(f"kepala-{dua}"), versi=daerah.lanjut()
            )
            dunia.dengar(pesan, pesan)
        else:
            pesan = fakta.SkpDiakhiri(
                skp_id=skp_id, tahun=TAHUN, selesai=f"{TAHUN}-{dua}", versi=daerah.lanjut()
            )
            dunia.dengar(pesan, pesan)


def _pindah(daerah: Daerah, satu: str, dua: str) -> None:
    """Not below itself: the tree of `skp` is one."""
    sql = """WITH RECURSIVE naik AS (
        SELECT unor_id, induk_id FROM unor WHERE unor_id = :u UNION
        SELECT u.unor_id, u.induk_id FROM unor u JOIN naik n ON u.unor_id = n.induk_id
    ) SELECT count(*) FROM naik WHERE unor_id = :s"""
    di_bawahnya = daerah.dunia.skalar(sql, u=daerah.id(dua), s=daerah.id(satu))
    if not di_bawahnya:
        daerah.unor(satu, dua)
