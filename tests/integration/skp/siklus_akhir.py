"""The last day of a plan: set by those who may, on any day, and by those who may not."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st
from hypothesis.stateful import rule

from kinerja.skp.v1 import akhir_service_pb2 as akhir
from kinerja.skp.v1 import skp_service_pb2 as pb
from tests.integration.skp.dunia import DRAFT, PERSETUJUAN, TAHUN
from tests.integration.skp.siklus import Siklus, basi_, pemilik_, teks_


class Pengakhir(Siklus):
    """A move of the last day, back and forth."""

    @rule(
        siapa=pemilik_,
        oleh=st.sampled_from(("pemilik", "pemilik", "penilai", "penilai", "atasan")),
        bulan=st.integers(1, 12),
        alasan=teks_,
        basi=basi_,
    )
    def akhiri(self, siapa: str, oleh: str, bulan: int, alasan: str, basi: bool) -> None:
        r = self.rencana.get(siapa)
        if r is None:
            return
        oleh = self.nama(siapa, oleh)
        selesai, lama = date(TAHUN, bulan, 28).isoformat(), r.skp.periode_selesai

        def jalan(etag: str) -> pb.Skp:
            minta = akhir.AkhiriSkpRequest(
                skp_id=r.skp.skp_id, etag=etag, selesai=selesai, alasan=alasan
            )
            return self.dunia.sebagai(oleh).AkhiriSkp(minta).skp

        if oleh == siapa:
            boleh = r.skp.status != PERSETUJUAN or selesai < lama
        else:
            boleh = self.dunia.id(oleh) == self.penilai(siapa) and r.skp.status != DRAFT
        if self.coba(siapa, jalan, basi=basi, boleh=boleh and selesai != lama):
            assert r.skp.periode_selesai == selesai
            assert self.dunia.fakta(r.skp.skp_id)[-1][0] == "diakhiri"
