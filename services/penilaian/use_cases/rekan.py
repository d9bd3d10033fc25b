"""Feedback by peers, subordinates and others; and asking them for it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from services.penilaian.domain import rekan as aturan
from services.penilaian.domain.events import Diminta, UmpanBalikDiminta
from services.penilaian.domain.isian import Emotikon, UmpanBalik
from services.penilaian.domain.jejak import Jejak
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.rencana import NilaiPerilaku


class GudangRekan(Protocol):
    """Periods as somebody who gives feedback reaches them."""

    def ambil(self, periode_id: str) -> Penilaian:
        """Load; nobody rates it until this transaction ends, others may speak beside."""
        ...

    def pemberi(self, penilaian: Penilaian, siapa: Pelaku, instansi_id: str) -> aturan.Pemberi:
        """Who speaks."""
        ...

    def tambah(self, penilaian: Penilaian, umpan: UmpanBalik) -> None:
        """Keep one word."""
        ...

    def hapus(self, penilaian: Penilaian, umpan_id: str, jejak: Jejak) -> None:
        """Drop one word, and say so in the history."""
        ...

    def menurut_nip(self, nip: str) -> Diminta | None:
        """A person by his whole NIP."""
        ...

    def yang_diminta(self, penilaian: Penilaian) -> Collection[str]:
        """Whom the employee has asked; others who ask for this period wait."""
        ...

    def catat_permintaan(
        self, penilaian: Penilaian, permintaan: aturan.Permintaan, fakta: UmpanBalikDiminta
    ) -> None:
        """Keep and announce that somebody was asked."""
        ...


def beri(
    gudang: GudangRekan,
    periode_id: str,
    siapa: Pelaku,
    *,
    instansi_id: str,
    id_baru: str,
    nilai: NilaiPerilaku | None,
    teks: str,
    emotikon: Emotikon | None,
    sekarang: datetime,
) -> None:
    """Somebody says something about a behaviour."""
    penilaian = gudang.ambil(periode_id)
    umpan = aturan.beri(
        penilaian,
        gudang.pemberi(penilaian, siapa, instansi_id),
        id_baru=id_baru,
        nilai=nilai,
        teks=teks,
        emotikon=emotikon,
        sekarang=sekarang,
    )
    gudang.tambah(penilaian, umpan)


def tarik(
    gudang: GudangRekan, periode_id: str, siapa: Pelaku, *, umpan_id: str, sekarang: datetime
) -> None:
    """He takes it back."""
    penilaian = gudang.ambil(periode_id)
    jejak = aturan.tarik(penilaian, id=umpan_id, oleh=siapa, sekarang=sekarang)
    gudang.hapus(penilaian, umpan_id, jejak)


def minta(
    gudang: GudangRekan,
    periode_id: str,
    oleh: Pelaku,
    *,
    id_baru: str,
    nip: str,
    permintaan: str,
    sekarang: datetime,
) -> None:
    """The employee asks somebody."""
    penilaian = gudang.ambil(periode_id)
    satu = aturan.minta(
        penilaian,
        id_baru=id_baru,
        diminta=gudang.menurut_nip(nip.replace(" ", "")),
        permintaan=permintaan,
        sudah=gudang.yang_diminta(penilaian),
        oleh=oleh,
        sekarang=sekarang,
    )
    fakta = UmpanBalikDiminta(
        permintaan_id=satu.id,
        periode_id=penilaian.id,
        tahun=penilaian.skp.tahun,
        nama_periode=penilaian.periode.nama,
        pegawai=penilaian.skp.pegawai,
        diminta=satu.diminta,
    )
    gudang.catat_permintaan(penilaian, satu, fakta)
