"""Several people at once, any order of steps: the plan never lies, and nothing typed is lost.

Hypothesis drives the life cycle through the service on real PostgreSQL. Beside it runs a small
model of what has been acknowledged. After every step the two must agree, the history must be an
unbroken chain of legal ways, and no unit may have two definitive leaders on one day.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from kinerja.skp.v1 import organisasi_service_pb2 as og
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.identity import Signer
from tests.integration.skp.dunia import (
    DRAFT,
    MULAI,
    PENGAJUAN,
    PERSETUJUAN,
    SELESAI,
    Ditolak,
    Dunia,
    hari_ini,
)
from tests.integration.skp.siklus import (
    DIAKUI,
    DIAKUI_TAUTAN,
    SEMUA,
    Rencana,
    Siklus,
    basi_,
    isi,
    pemilik_,
    pemilik_atau_lain,
    penilai_atau_lain,
    teks_,
)
from tests.integration.skp.siklus_akhir import Pengakhir
from tests.integration.skp.siklus_indikator import Pengukur
from tests.integration.skp.siklus_tautan import Penaut


class Pemilik(Pengukur):
    """What the owner does, and what others try in his place."""

    @rule(siapa=pemilik_)
    def buat(self, siapa: str) -> None:
        minta = pb.TambahSkpRequest(
            periode_mulai=MULAI, periode_selesai=SELESAI, pendekatan=umum.PENDEKATAN_KUANTITATIF
        )
        try:
            skp = self.dunia.sebagai(siapa).TambahSkp(minta).skp
        except Ditolak:
            assert siapa in self.rencana, "a first plan of the year is lawful"
            return
        if lama := self.rencana.get(siapa):
            assert lama.skp.penugasan_id != skp.penugasan_id, "two plans of one post at one time"
            self.terdahulu.append((siapa, lama))
        self.rencana[siapa] = Rencana(skp)

    @rule(siapa=pemilik_, oleh=pemilik_atau_lain, teks=teks_, basi=basi_, utama=st.booleans())
    def tambah_rhk(self, siapa: str, oleh: str, teks: str, basi: bool, utama: bool) -> None:
        siapa = self.cari(siapa, DRAFT)
        if siapa not in self.rencana:
            return
        oleh = self.nama(siapa, oleh)
        r = self.rencana[siapa]
        isian = pb.IsianRhk(
            jenis=umum.JENIS_RHK_UTAMA if utama else umum.JENIS_RHK_TAMBAHAN,
            rencana_hasil_kerja=teks,
            sementara=utama and siapa != "kadis",
        )
        boleh = self.draft_sendiri(siapa, oleh) and (None if utama else len(r.skp.rhk) < 40)

        def jalan(etag: str) -> pb.Skp:
            minta = pb.TambahRhkRequest(skp_id=r.skp.skp_id, etag=etag, isian=isian)
            return self.dunia.sebagai(oleh).TambahRhk(minta).skp

        if self.coba(siapa, jalan, basi=basi, boleh=boleh):
            assert r.skp.rhk[-1].rencana_hasil_kerja == teks.strip() or teks.strip() in {
                x.rencana_hasil_kerja for x in r.skp.rhk
            }

    @rule(siapa=pemilik_, oleh=pemilik_atau_lain, nomor=st.integers(0, 9), teks=teks_, basi=basi_)
    def ubah_rhk(self, siapa: str, oleh: str, nomor: int, teks: str, basi: bool) -> None:
        siapa = self.cari(siapa, DRAFT)
        r = self.rencana.get(siapa)
        if r is None or not r.skp.rhk:
            return
        oleh = self.nama(siapa, oleh)
        satu = r.skp.rhk[nomor % len(r.skp.rhk)]
        isian = pb.IsianRhk(
            klasifikasi=satu.klasifikasi,
            jenis=satu.jenis,
            rencana_hasil_kerja=teks,
            rhk_pimpinan_id=satu.rhk_pimpinan_id,
            sementara=satu.jenis == umum.JENIS_RHK_UTAMA and not satu.rhk_pimpinan_id,
        )

        def jalan(etag: str) -> pb.Skp:
            minta = pb.UbahRhkRequest(
                skp_id=r.skp.skp_id, rhk_id=satu.rhk_id, etag=etag, isian=isian
            )
            return self.dunia.sebagai(oleh).UbahRhk(minta).skp

        boleh = None if self.draft_sendiri(siapa, oleh) else False
        if self.coba(siapa, jalan, basi=basi, boleh=boleh):
            kini = {x.rhk_id: x.rencana_hasil_kerja for x in r.skp.rhk}
            assert kini[satu.rhk_id] == teks.strip()

    @rule(siapa=pemilik_, oleh=pemilik_atau_lain, nomor=st.integers(0, 9), basi=basi_)
    def hapus_rhk(self, siapa: str, oleh: str, nomor: int, basi: bool) -> None:
        r = self.rencana.get(siapa)
        if r is None or not r.skp.rhk:
            return
        oleh = self.nama(siapa, oleh)
        satu = r.skp.rhk[nomor % len(r.skp.rhk)].rhk_id

        def jalan(etag: str) -> pb.Skp:
            minta = pb.HapusRhkRequest(skp_id=r.skp.skp_id, rhk_id=satu, etag=etag)
            return self.dunia.sebagai(oleh).HapusRhk(minta).skp

        boleh = None if self.draft_sendiri(siapa, oleh) else False
        if self.coba(siapa, jalan, basi=basi, boleh=boleh):
            assert satu not in {x.rhk_id for x in r.skp.rhk}

    @rule(siapa=pemilik_, oleh=pemilik_atau_lain, baris=st.lists(teks_, max_size=3), basi=basi_)
    def ubah_lampiran(self, siapa: str, oleh: str, baris: list[str], basi: bool) -> None:
        siapa = self.cari(siapa, DRAFT)
        r = self.rencana.get(siapa)
        if r is None:
            return
        oleh = self.nama(siapa, oleh)
        lampiran = pb.Lampiran(dukungan_sumber_daya=baris, konsekuensi=["Penghargaan"])

        def jalan(etag: str) -> pb.Skp:
            minta = pb.UbahLampiranRequest(skp_id=r.skp.skp_id, etag=etag, lampiran=lampiran)
            return self.dunia.sebagai(oleh).UbahLampiran(minta).skp

        self.coba(siapa, jalan, basi=basi, boleh=self.draft_sendiri(siapa, oleh))

    @rule(siapa=pemilik_, oleh=pemilik_atau_lain, basi=basi_)
    def ajukan(self, siapa: str, oleh: str, basi: bool) -> None:
        siapa = self.cari(siapa, DRAFT)
        r = self.rencana.get(siapa)
        if r is None:
            return
        oleh = self.nama(siapa, oleh)

        def jalan(etag: str) -> pb.Skp:
            minta = pb.AjukanSkpRequest(
                skp_id=r.skp.skp_id, etag=etag, alasan_tanpa_anggaran="Unit tanpa anggaran"
            )
            return self.dunia.sebagai(oleh).AjukanSkp(minta).skp

        boleh = None if self.draft_sendiri(siapa, oleh) else False
        if self.coba(siapa, jalan, basi=basi, boleh=boleh):
            assert r.skp.status == PENGAJUAN
            assert r.skp.penilai.pegawai_id
            assert any(x.indikator for x in r.skp.rhk)
            r.pernah_diajukan = True

    @rule(siapa=pemilik_)
    def lengkapi_lalu_ajukan(self, siapa: str) -> None:
        siapa = self.cari(siapa, DRAFT)
        r = self.rencana.get(siapa)
        for _ in [x for x in (r.skp.rhk if r else ()) if not x.indikator]:
            self.indikator("_tambah", siapa, "pemilik", 0, "Jumlah layanan", basi=False)
        self.ajukan(siapa, "pemilik", basi=False)

    @rule(siapa=pemilik_, oleh=pemilik_atau_lain, basi=basi_)
    def hapus(self, siapa: str, oleh: str, basi: bool) -> None:
        r = self.rencana.get(siapa)
        if r is None:
            return
        oleh = self.nama(siapa, oleh)
        basi = basi and r.lama != r.skp.etag
        minta = pb.HapusSkpRequest(skp_id=r.skp.skp_id, etag=r.lama if basi else r.skp.etag)
        boleh = self.draft_sendiri(siapa, oleh) and not r.pernah_diajukan and not basi
        try:
            self.dunia.sebagai(oleh).HapusSkp(minta)
        except Ditolak:
            assert not boleh
            return
        assert boleh
        del self.rencana[siapa]

    @rule(siapa=pemilik_, oleh=pemilik_atau_lain)
    def muat_ulang(self, siapa: str, oleh: str) -> None:
        r = self.rencana.get(siapa)
        if r is None:
            return
        oleh = self.nama(siapa, oleh)
        minta = pb.MuatUlangPenilaiRequest(skp_id=r.skp.skp_id, etag=r.skp.etag)
        try:
            baru = self.dunia.sebagai(oleh).MuatUlangPenilai(minta).skp
        except Ditolak:
            assert siapa != oleh
            return
        assert siapa == oleh
        assert isi(baru) == isi(r.skp), "a new rater changes no work"
        r.skp = baru


class Penilai(Siklus):
    """What the rater does, and what others try in his place."""

    @rule(siapa=pemilik_, oleh=penilai_atau_lain, basi=basi_)
    def setujui(self, siapa: str, oleh: str, basi: bool) -> None:
        siapa = self.cari(siapa, PENGAJUAN)
        r = self.rencana.get(siapa)
        if r is None:
            return
        oleh = self.nama(siapa, oleh)

        def jalan(etag: str) -> pb.Skp:
            minta = pb.SetujuiSkpRequest(skp_id=r.skp.skp_id, etag=etag)
            return self.dunia.sebagai(oleh).SetujuiSkp(minta).skp

        berhak = {self.penilai(siapa), r.skp.atasan_penilai.pegawai_id}
        boleh = r.skp.status == PENGAJUAN and self.dunia.id(oleh) in berhak
        penilai_sendiri = self.dunia.id(oleh) == self.penilai(siapa)
        if self.coba(siapa, jalan, basi=basi, boleh=boleh and (True if penilai_sendiri else None)):
            assert r.skp.status == PERSETUJUAN
            r.penyetuju += 1

    @rule(siapa=pemilik_, oleh=penilai_atau_lain, catatan=teks_, basi=basi_)
    def kembalikan(self, siapa: str, oleh: str, catatan: str, basi: bool) -> None:
        siapa = self.cari(siapa, PENGAJUAN, PERSETUJUAN)
        r = self.rencana.get(siapa)
        if r is None:
            return
        oleh = self.nama(siapa, oleh)

        def jalan(etag: str) -> pb.Skp:
            minta = pb.KembalikanSkpRequest(skp_id=r.skp.skp_id, etag=etag, catatan=catatan)
            return self.dunia.sebagai(oleh).KembalikanSkp(minta).skp

        boleh = r.skp.status != DRAFT and self.dunia.id(oleh) == self.penilai(siapa)
        if self.coba(siapa, jalan, basi=basi, boleh=boleh):
            assert (r.skp.status, r.skp.catatan_pengembalian) == (DRAFT, catatan.strip())

    @rule(siapa=pemilik_, oleh=penilai_atau_lain, teks=teks_, basi=basi_)
    def beri_ekspektasi(self, siapa: str, oleh: str, teks: str, basi: bool) -> None:
        siapa = self.cari(siapa, PENGAJUAN)
        r = self.rencana.get(siapa)
        if r is None:
            return
        oleh = self.nama(siapa, oleh)

        def jalan(etag: str) -> pb.Skp:
            minta = pb.UbahEkspektasiKhususRequest(
                skp_id=r.skp.skp_id,
                etag=etag,
                nilai=umum.NILAI_PERILAKU_KOMPETEN,
                ekspektasi_khusus=[teks],
            )
            return self.dunia.sebagai(oleh).UbahEkspektasiKhusus(minta).skp

        boleh = r.skp.status == PENGAJUAN and self.dunia.id(oleh) == self.penilai(siapa)
        self.coba(siapa, jalan, basi=basi, boleh=boleh)


class Serentak(Siklus):
    """Two at the same moment."""

    @rule(siapa=pemilik_, teks=teks_)
    def dua_suntingan(self, siapa: str, teks: str) -> None:
        """Two tabs save on one version: exactly one is taken."""
        siapa = self.cari(siapa, DRAFT)
        r = self.rencana.get(siapa)
        if r is None or r.skp.status != DRAFT:
            return

        def simpan(nomor: int) -> pb.Skp | None:
            lampiran = pb.Lampiran(dukungan_sumber_daya=[f"{teks} {nomor}"])
            minta = pb.UbahLampiranRequest(skp_id=r.skp.skp_id, etag=r.skp.etag, lampiran=lampiran)
            try:
                return self.dunia.sebagai(siapa).UbahLampiran(minta).skp
            except Ditolak as tolak:
                assert tolak.alasan == "SUDAH_BERUBAH"
                return None

        self._salah_satu(r, [lambda n=n: simpan(n) for n in range(2)])

    @rule(siapa=pemilik_)
    def setujui_dan_kembalikan(self, siapa: str) -> None:
        """The rater in two tabs: approved or returned, never both."""
        siapa = self.cari(siapa, PENGAJUAN)
        r = self.rencana.get(siapa)
        if r is None or r.skp.status != PENGAJUAN:
            return
        nama = next(n for n in SEMUA if self.dunia.id(n) == self.penilai(siapa))
        akun, id_, etag = self.dunia.sebagai(nama), r.skp.skp_id, r.skp.etag

        def langkah(rpc: str, minta: Any) -> pb.Skp | None:
            try:
                hasil: pb.Skp = getattr(akun, rpc)(minta).skp
            except Ditolak:
                return None
            return hasil

        setuju = pb.SetujuiSkpRequest(skp_id=id_, etag=etag)
        kembali = pb.KembalikanSkpRequest(skp_id=id_, etag=etag, catatan="x")
        self._salah_satu(
            r,
            [lambda: langkah("SetujuiSkp", setuju), lambda: langkah("KembalikanSkp", kembali)],
        )
        r.penyetuju += r.skp.status == PERSETUJUAN

    def _salah_satu(self, r: Rencana, dua: list[Callable[[], pb.Skp | None]]) -> None:
        with ThreadPoolExecutor(2) as kolam:
            hasil = [h for h in kolam.map(lambda satu: satu(), dua) if h is not None]
        assert len(hasil) == 1, "of two at one moment exactly one is taken"
        r.terima(hasil[0])


class Organisasi(Siklus):
    """The organisation moves under them."""

    @rule(
        siapa=st.sampled_from(("guru", "prakom", "kabid")),
        ke=st.sampled_from(("bidang", "sekolah")),
    )
    def beri_pimpinan(self, siapa: str, ke: str) -> None:
        """A definitive leader more: taken only where there is none."""
        self._ubah_organisasi(
            siapa,
            lambda etag: og.TambahPenugasanRequest(
                pegawai_id=self.dunia.id(siapa),
                etag=etag,
                alasan="SK",
                isian=og.IsianPenugasan(
                    unor_id=self.dunia.id(ke),
                    jabatan=f"Kepala {ke}",
                    kelompok_jabatan=umum.KELOMPOK_JABATAN_ADMINISTRATOR,
                    jenis_penugasan=umum.JENIS_PENUGASAN_PLT,
                    pimpinan=True,
                    mulai=hari_ini().isoformat(),
                ),
            ),
            "TambahPenugasan",
        )

    @rule(siapa=st.sampled_from(("guru", "prakom")), ke=st.sampled_from(("bidang", "sekolah")))
    def mutasi_memimpin(self, siapa: str, ke: str) -> None:
        """A definitive leader by a move: refused while another one leads."""
        self._ubah_organisasi(
            siapa,
            lambda etag: og.MutasiRequest(
                pegawai_id=self.dunia.id(siapa),
                etag=etag,
                alasan="SK",
                isian=og.IsianPenugasan(
                    unor_id=self.dunia.id(ke),
                    jabatan=f"Kepala {ke}",
                    kelompok_jabatan=umum.KELOMPOK_JABATAN_ADMINISTRATOR,
                    jenis_penugasan=umum.JENIS_PENUGASAN_DEFINITIF,
                    pimpinan=True,
                    mulai=hari_ini().isoformat(),
                ),
            ),
            "Mutasi",
        )

    @rule()
    def kabid_selesai(self) -> None:
        """The head of the unit leaves today; his people are assessed by somebody still."""
        self._ubah_organisasi(
            "kabid",
            lambda etag: og.AkhiriPenugasanRequest(
                pegawai_id=self.dunia.id("kabid"),
                etag=etag,
                penugasan_id=self.dunia.id("pg-kabid"),
                selesai=hari_ini().isoformat(),
                alasan="SK",
            ),
            "AkhiriPenugasan",
        )

    def _ubah_organisasi(self, siapa: str, minta: Callable[[str], Any], rpc: str) -> None:
        admin = self.dunia.sebagai("admin", "ADMIN_INSTANSI")
        tanya = pb.GetPegawaiRequest(pegawai_id=self.dunia.id(siapa))
        etag = admin.GetPegawai(tanya).pegawai.etag
        try:
            getattr(admin, rpc)(minta(etag))
        except Ditolak as tolak:
            assert tolak.alasan or tolak.bidang, "a refusal says why"
        for nama, r in self.semua():
            kini = self.dunia.lihat(nama, r.skp.skp_id)
            assert isi(kini) == isi(r.skp), "the organisation changes no work"
            r.skp = kini


class SiklusHidup(Pemilik, Penilai, Penaut, Pengakhir, Serentak, Organisasi):
    """All of it, in any order."""


@pytest.mark.timeout(600)
def test_no_order_of_steps_breaks_a_plan_or_loses_an_edit(db, stub, identity_keys):
    DIAKUI.clear()
    DIAKUI_TAUTAN.clear()

    def baru() -> Dunia:
        satu = Dunia(db, stub, Signer(str(identity_keys.private_file)))
        satu.muat(satu.kabupaten())
        return satu

    mesin = type("SiklusDiBasisData", (SiklusHidup,), {"dunia_baru": staticmethod(baru)})
    run_state_machine_as_test(
        mesin,
        settings=settings(
            max_examples=50,
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            database=None,
            print_blob=False,
            suppress_health_check=list(HealthCheck),
        ),
    )
    for dari, ke in ((DRAFT, PENGAJUAN), (PENGAJUAN, PERSETUJUAN), (PENGAJUAN, DRAFT)):
        assert DIAKUI[dari, ke] >= 5, DIAKUI
    assert DIAKUI[PERSETUJUAN, DRAFT] >= 1, DIAKUI
    # How a link ends depends on who comes first in the steps at one moment; that one is made not.
    assert DIAKUI_TAUTAN["ditautkan"] >= 1, DIAKUI_TAUTAN
