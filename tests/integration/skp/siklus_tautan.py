"""Links to the superior's results: made, looked at, taken away, by those who may and by others."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.skp.dunia import DRAFT, PERSETUJUAN
from tests.integration.skp.siklus import (
    DIAKUI_TAUTAN,
    Siklus,
    basi_,
    pemilik_,
    pemilik_atau_lain,
    penilai_atau_lain,
)

SEMENTARA, MENUNGGU = pb.STATUS_TAUTAN_SEMENTARA, pb.STATUS_TAUTAN_MENUNGGU_PERIKSA


class Penaut(Siklus):
    """The link's whole life: provisional, linked, checked, provisional again."""

    @rule(siapa=pemilik_, terima=st.sampled_from((True, False)))
    def tautkan_lalu_lanjut(self, siapa: str, terima: bool) -> None:
        """Straight on, since steps at random seldom come this far."""
        siapa, _ = self._dapat_ditautkan(siapa)
        self.tautkan(siapa, "pemilik", 0, basi=False)
        r = self.rencana.get(siapa)
        if r is not None and any(_menunggu(r.skp)):
            self.periksa(siapa, "penilai", terima, basi=False)
        elif r is not None and r.skp.status == DRAFT:
            self.lepas(siapa, "pemilik", basi=False)
            # Once the superior's plan is open again there is nothing to link to.
            atasan = self.nama(siapa, "penilai")
            if atasan in self.rencana:
                self.kembalikan(atasan, "penilai", "x", basi=False)
                self.lepas(siapa, "pemilik", basi=False)

    @rule(siapa=pemilik_, oleh=pemilik_atau_lain, nomor=st.integers(0, 9), basi=basi_)
    def tautkan(self, siapa: str, oleh: str, nomor: int, basi: bool) -> None:
        siapa, pilihan = self._dapat_ditautkan(siapa)
        r = self.rencana.get(siapa)
        if r is None or not r.skp.rhk:
            return
        oleh = self.nama(siapa, oleh)
        menunggu = [x for x in r.skp.rhk if x.tautan] or list(r.skp.rhk)
        satu = menunggu[nomor % len(menunggu)]
        akar = pilihan[nomor % len(pilihan)] if pilihan else self.dunia.id("bukan-rhk")

        def jalan(etag: str) -> pb.Skp:
            minta = pb.TautkanRhkRequest(
                skp_id=r.skp.skp_id, rhk_id=satu.rhk_id, etag=etag, rhk_pimpinan_id=akar
            )
            return self.dunia.sebagai(oleh).TautkanRhk(minta).skp

        disepakati = r.skp.status == PERSETUJUAN
        boleh = siapa == oleh and bool(satu.tautan) and bool(pilihan)
        if self.coba(siapa, jalan, basi=basi, boleh=boleh):
            kini = next(x for x in r.skp.rhk if x.rhk_id == satu.rhk_id)
            assert kini.rhk_pimpinan_id == akar
            assert kini.tautan == (MENUNGGU if disepakati else 0)
            DIAKUI_TAUTAN["ditautkan"] += 1

    @rule(
        siapa=pemilik_, oleh=penilai_atau_lain, terima=st.sampled_from((True, False)), basi=basi_
    )
    def periksa(self, siapa: str, oleh: str, terima: bool, basi: bool) -> None:
        calon = [s for s, r in self.rencana.items() if any(_menunggu(r.skp))]
        siapa = siapa if siapa in calon or not calon else calon[0]
        r = self.rencana.get(siapa)
        if r is None or not r.skp.rhk:
            return
        oleh = self.nama(siapa, oleh)
        satu = next(_menunggu(r.skp), r.skp.rhk[0])

        def jalan(etag: str) -> pb.Skp:
            minta = pb.PeriksaTautanRequest(
                skp_id=r.skp.skp_id, rhk_id=satu.rhk_id, etag=etag, terima=terima, catatan="Keliru"
            )
            return self.dunia.sebagai(oleh).PeriksaTautan(minta).skp

        boleh = self.dunia.id(oleh) == self.penilai(siapa) and satu.tautan == MENUNGGU
        diumumkan = terima and r.skp.status == PERSETUJUAN
        if self.coba(siapa, jalan, basi=basi, boleh=boleh):
            kini = next(x for x in r.skp.rhk if x.rhk_id == satu.rhk_id)
            assert (kini.tautan, bool(kini.rhk_pimpinan_id)) == (
                (0, True) if terima else (SEMENTARA, False)
            )
            r.diumumkan += diumumkan
            DIAKUI_TAUTAN["diterima" if terima else "ditolak"] += 1

    @rule(siapa=pemilik_, oleh=pemilik_atau_lain, basi=basi_)
    def lepas(self, siapa: str, oleh: str, basi: bool) -> None:
        """The owner takes the link away again: in his draft, when there is none to choose."""
        calon = [s for s, r in self.rencana.items() if any(x.rhk_pimpinan_id for x in r.skp.rhk)]
        siapa = siapa if siapa in calon or not calon else calon[0]
        r = self.rencana.get(siapa)
        tertaut = [x for x in r.skp.rhk if x.rhk_pimpinan_id] if r else []
        if r is None or not tertaut:
            return
        oleh, satu = self.nama(siapa, oleh), tertaut[0]
        isian = pb.IsianRhk(
            klasifikasi=satu.klasifikasi,
            jenis=umum.JENIS_RHK_UTAMA,
            rencana_hasil_kerja=satu.rencana_hasil_kerja,
            sementara=True,
        )

        def jalan(etag: str) -> pb.Skp:
            minta = pb.UbahRhkRequest(
                skp_id=r.skp.skp_id, rhk_id=satu.rhk_id, etag=etag, isian=isian
            )
            return self.dunia.sebagai(oleh).UbahRhk(minta).skp

        boleh = self.draft_sendiri(siapa, oleh) and not self._pilihan(siapa)
        if self.coba(siapa, jalan, basi=basi, boleh=boleh):
            kini = next(x for x in r.skp.rhk if x.rhk_id == satu.rhk_id)
            assert (kini.tautan, kini.rhk_pimpinan_id) == (SEMENTARA, "")
            DIAKUI_TAUTAN["dilepas"] += 1

    def _dapat_ditautkan(self, siapa: str) -> tuple[str, list[str]]:
        """Somebody with a provisional result and a superior to link to; else this person."""
        urut = [siapa, *(s for s in self.rencana if s != siapa)]
        for s in urut:
            r = self.rencana.get(s)
            if r is None or not any(x.tautan for x in r.skp.rhk):
                continue
            if pilihan := self._pilihan(s):
                return s, pilihan
        return siapa, []

    def _pilihan(self, siapa: str) -> list[str]:
        minta = pb.ListRhkPimpinanRequest(skp_id=self.rencana[siapa].skp.skp_id)
        semua = self.dunia.sebagai(siapa).ListRhkPimpinan(minta).rhk
        return [x.akar_id or x.rhk_id for x in semua]


def _menunggu(skp: pb.Skp):
    return (x for x in skp.rhk if x.tautan == MENUNGGU)
