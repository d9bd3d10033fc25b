"""The steps on indicators: added, changed, deleted, by the owner and by others."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.skp.dunia import DRAFT
from tests.integration.skp.siklus import Siklus, basi_, pemilik_, pemilik_atau_lain, teks_


class Pengukur(Siklus):
    """What the owner does to indicators, and what others try in his place."""

    @rule(
        apa=st.sampled_from(("_tambah", "_tambah", "_ubah", "_hapus")),
        siapa=pemilik_,
        oleh=pemilik_atau_lain,
        nomor=st.integers(0, 9),
        teks=teks_,
        basi=basi_,
    )
    def indikator(
        self, apa: str, siapa: str, oleh: str, nomor: int, teks: str, basi: bool
    ) -> None:
        """One rule, so that steps on indicators do not crowd out the way to approval."""
        getattr(self, apa)(siapa, oleh, nomor, teks, basi)

    def _tambah(self, siapa: str, oleh: str, nomor: int, teks: str, basi: bool) -> None:
        siapa = self.cari(siapa, DRAFT)
        r = self.rencana.get(siapa)
        if r is None or not r.skp.rhk:
            return
        oleh = self.nama(siapa, oleh)
        # A result without an indicator first, so that plans become complete and are submitted.
        calon = [x for x in r.skp.rhk if not x.indikator] or list(r.skp.rhk)
        satu = calon[nomor % len(calon)]
        isian = pb.IsianIndikator(
            indikator=teks,
            target="12 layanan",
            aspek=0 if r.skp.jenis_skp == umum.JENIS_SKP_JPT else umum.ASPEK_KUANTITAS,
            perspektif=umum.PERSPEKTIF_ANGGARAN if r.skp.jenis_skp == umum.JENIS_SKP_JPT else 0,
        )

        def jalan(etag: str) -> pb.Skp:
            minta = pb.TambahIndikatorRequest(
                skp_id=r.skp.skp_id, rhk_id=satu.rhk_id, etag=etag, isian=isian
            )
            return self.dunia.sebagai(oleh).TambahIndikator(minta).skp

        boleh = self.draft_sendiri(siapa, oleh) and len(satu.indikator) < 10
        self.coba(siapa, jalan, basi=basi, boleh=boleh)

    def _ubah(self, siapa: str, oleh: str, nomor: int, teks: str, basi: bool) -> None:
        siapa = self.cari(siapa, DRAFT)
        r = self.rencana.get(siapa)
        semua = [(x.rhk_id, i) for x in r.skp.rhk for i in x.indikator] if r else []
        if r is None or not semua:
            return
        oleh = self.nama(siapa, oleh)
        rhk_id, lama = semua[nomor % len(semua)]
        isian = pb.IsianIndikator(
            indikator=teks, target="24 layanan", aspek=lama.aspek, perspektif=lama.perspektif
        )

        def jalan(etag: str) -> pb.Skp:
            minta = pb.UbahIndikatorRequest(
                skp_id=r.skp.skp_id,
                rhk_id=rhk_id,
                indikator_id=lama.indikator_id,
                etag=etag,
                isian=isian,
            )
            return self.dunia.sebagai(oleh).UbahIndikator(minta).skp

        if self.coba(siapa, jalan, basi=basi, boleh=self.draft_sendiri(siapa, oleh)):
            kini = {i.indikator_id: i for x in r.skp.rhk for i in x.indikator}
            assert kini[lama.indikator_id].indikator == teks.strip()

    def _hapus(self, siapa: str, oleh: str, nomor: int, _: str, basi: bool) -> None:
        siapa = self.cari(siapa, DRAFT)
        r = self.rencana.get(siapa)
        # Mostly one of several, so that enough plans stay complete and are submitted.
        paling_sedikit = 1 if nomor == 0 else 2
        semua = [
            (x.rhk_id, i.indikator_id)
            for x in (r.skp.rhk if r else ())
            if len(x.indikator) >= paling_sedikit
            for i in x.indikator
        ]
        if r is None or not semua:
            return
        oleh = self.nama(siapa, oleh)
        rhk_id, indikator_id = semua[nomor % len(semua)]

        def jalan(etag: str) -> pb.Skp:
            minta = pb.HapusIndikatorRequest(
                skp_id=r.skp.skp_id, rhk_id=rhk_id, indikator_id=indikator_id, etag=etag
            )
            return self.dunia.sebagai(oleh).HapusIndikator(minta).skp

        if self.coba(siapa, jalan, basi=basi, boleh=self.draft_sendiri(siapa, oleh)):
            sisa = {i.indikator_id for x in r.skp.rhk for i in x.indikator}
            assert indikator_id not in sisa
