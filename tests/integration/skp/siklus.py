"""The model beside the service: what was acknowledged, and what must hold after every step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import sqlalchemy as sa
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.skp.domain.istilah import StatusSkp
from services.skp.domain.skp import TRANSISI
from tests.integration.skp.dunia import DRAFT, Ditolak, Dunia

ORANG = ("kadis", "kabid", "prakom", "guru")
SEMUA = (*ORANG, "bupati", "admin")
LEGAL = {(dari.value, ke.value) for (_, dari), ke in TRANSISI.items()}
LEGAL |= {(s.value, s.value) for s in StatusSkp}  # an edit, a new rater
GANDA = """
SELECT count(*) FROM penugasan a JOIN penugasan b ON a.unor_id = b.unor_id
    AND a.penugasan_id < b.penugasan_id AND daterange(a.mulai, a.selesai, '[]')
    && daterange(b.mulai, b.selesai, '[]')
WHERE a.pimpinan AND b.pimpinan AND a.jenis_penugasan = 'DEFINITIF'
  AND b.jenis_penugasan = 'DEFINITIF' AND a.instansi_id = :instansi
"""
pemilik_atau_lain = st.sampled_from(("pemilik",) * 6 + ("penilai", "atasan", "admin"))
penilai_atau_lain = st.sampled_from(("penilai",) * 5 + ("atasan", "atasan", "pemilik", "admin"))
pemilik_ = st.sampled_from(ORANG)
teks_ = st.text("abcdefghij klmn", min_size=1, max_size=30).filter(str.strip)
basi_ = st.sampled_from((False, False, False, True))


DIAKUI: Counter[tuple[int, int]] = Counter()
"""How often each way was taken: a run that never came to approval would prove nothing."""
DIAKUI_TAUTAN: Counter[str] = Counter()
"""The same of links."""


@dataclass
class Rencana:
    """What the service has acknowledged of one plan."""

    skp: pb.Skp
    lama: str = "0"
    """A version that was the newest one once."""
    penyetuju: int = 0
    # Links taken after approval: the agreed plan is told again.
    diumumkan: int = 0
    pernah_diajukan: bool = False

    def terima(self, baru: pb.Skp) -> None:
        DIAKUI[self.skp.status, baru.status] += 1
        assert int(baru.etag) > int(self.skp.etag), "an acknowledged change makes a new version"
        self.lama, self.skp = self.skp.etag, baru


def isi(skp: pb.Skp) -> Any:
    """What people typed, without who looks at it."""
    return (
        skp.status,
        skp.periode_selesai,
        skp.catatan_pengembalian,
        [
            (
                r.rhk_id,
                r.rencana_hasil_kerja,
                r.jenis,
                r.tautan,
                r.rhk_pimpinan_id,
                r.rhk_pimpinan,
                *((i.indikator_id, i.indikator, i.target, i.perspektif) for i in r.indikator),
            )
            for r in skp.rhk
        ],
        [(p.nilai, tuple(p.ekspektasi_khusus)) for p in skp.perilaku],
        skp.lampiran.SerializeToString(deterministic=True),
    )


class Siklus(RuleBasedStateMachine):
    """The people of one regency, each with at most one plan."""

    dunia_baru: Callable[[], Dunia]

    def __init__(self) -> None:
        super().__init__()
        self.rencana: dict[str, Rencana] = {}
        # Plans of posts that their owner has left; they stay as they are.
        self.terdahulu: list[tuple[str, Rencana]] = []

    @initialize(
        diajukan=st.sets(st.sampled_from(ORANG), min_size=1),
        disetujui=st.sampled_from(((), ("bupati",), ("bupati", "kadis"))),
    )
    def mulai(self, diajukan: set[str], disetujui: tuple[str, ...]) -> None:
        """Some have submitted; from the top down, some leaders have been approved."""
        self.dunia = type(self).dunia_baru()
        for siapa in ORANG:
            r = self.rencana[siapa] = Rencana(self.dunia.skp(siapa))
            r.skp = self.dunia.isi_sementara(siapa, r.skp)
            if siapa in diajukan or siapa in ORANG[: len(disetujui)]:
                r.skp, r.pernah_diajukan = self.dunia.ajukan(siapa, r.skp), True
        for siapa, penilai in zip(ORANG, disetujui, strict=False):
            r = self.rencana[siapa]
            r.skp, r.penyetuju = self.dunia.setujui(penilai, r.skp), 1

    # -- one step, and what it may have done ------------------------------------------------

    def coba(
        self, siapa: str, jalan: Callable[[str], pb.Skp], *, basi: bool, boleh: bool | None
    ) -> bool:
        """Take the step; `boleh` None: its content decides. Whether it was acknowledged."""
        r = self.rencana[siapa]
        basi = basi and r.lama != r.skp.etag
        try:
            baru = jalan(r.lama if basi else r.skp.etag)
        except Ditolak:
            assert boleh is not True or basi, "a lawful step was refused"
            return False
        assert boleh is not False, "an unlawful step was taken"
        assert not basi, "a stale edit was taken"
        r.terima(baru)
        return True

    def semua(self) -> list[tuple[str, Rencana]]:
        return [*self.rencana.items(), *self.terdahulu]

    def cari(self, siapa: str, *status: int) -> str:
        """This person, or the next one whose plan is in such a state; else this one after all."""
        mulai = ORANG.index(siapa)
        giliran = ORANG[mulai:] + ORANG[:mulai]
        cocok = [s for s in giliran if s in self.rencana and self.rencana[s].skp.status in status]
        return (cocok or [siapa])[0]

    def nama(self, siapa: str, oleh: str) -> str:
        """The person who stands in this relation to the plan now."""
        skp = self.rencana[siapa].skp
        id_ = {"penilai": skp.penilai, "atasan": skp.atasan_penilai}.get(oleh)
        if id_ is None:
            return siapa if oleh == "pemilik" else oleh
        return next((n for n in SEMUA if self.dunia.id(n) == id_.pegawai_id), "admin")

    def draft_sendiri(self, siapa: str, oleh: str) -> bool:
        return siapa == oleh and self.rencana[siapa].skp.status == DRAFT

    def penilai(self, siapa: str) -> str:
        return self.rencana[siapa].skp.penilai.pegawai_id

    # -- what holds after every step ---------------------------------------------------------

    @invariant()
    def yang_diakui_tersimpan(self) -> None:
        for nama, r in self.semua():
            kini = self.dunia.lihat(nama, r.skp.skp_id)
            assert kini.etag == r.skp.etag
            assert isi(kini) == isi(r.skp)

    @invariant()
    def riwayat_tidak_terputus(self) -> None:
        sql = "SELECT dari, ke FROM riwayat_skp WHERE skp_id = :id ORDER BY riwayat_id"
        for _, r in self.semua():
            with self.dunia.db.reading() as conn:
                semua = [tuple(b) for b in conn.execute(sa.text(sql), {"id": r.skp.skp_id})]
            assert set(semua) <= LEGAL
            assert all(a[1] == b[0] for a, b in pairwise(semua))
            assert semua[-1][1] == StatusSkp(pb.StatusSkp.Name(r.skp.status)[11:]).value
            assert sum(1 for b in semua if b == ("PENGAJUAN", "PERSETUJUAN")) == r.penyetuju
            assert len(self.dunia.fakta(r.skp.skp_id, "disetujui")) == r.penyetuju + r.diumumkan

    @invariant()
    def satu_pimpinan_sehari(self) -> None:
        if hasattr(self, "dunia"):
            assert self.dunia.hitung(GANDA, instansi=self.dunia.id("kab")) == 0

    def teardown(self) -> None:
        """Once the marks are worked off, the dashboards' numbers are the rows."""
        if hasattr(self, "dunia"):
            assert self.dunia.beda_statistik() == []
