"""A person as `skp` last announced him: his rank, his functional posts, his rater."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from services.pak.domain import kelayakan
from services.pak.domain.errors import JenjangBerubahDalamMasa, PenilaiBelumTercatat
from services.pak.domain.istilah import JenisPegawai, Jenjang, KelompokJabatan
from services.pak.domain.kelayakan import Jabatan
from services.pak.domain.masa import Masa
from services.pak.domain.orang import Orang, Perorangan
from services.pak.domain.pangkat import Golongan
from services.pak.domain.tulisan import tanggal


@dataclass(frozen=True)
class JabatanFungsional:
    """One functional post held in a jenjang; `selesai` is None while it lasts."""

    jenjang: Jenjang
    mulai: date
    selesai: date | None

    def memuat(self, masa: Masa) -> bool:
        """Whether it was held in any of these months."""
        return self.mulai <= masa.selesai and (self.selesai is None or self.selesai >= masa.mulai)


@dataclass(frozen=True)
class Pegawai:
    """A person, his present post and his rater."""

    orang: Orang
    perorangan: Perorangan
    kelompok: KelompokJabatan | None
    jenjang: Jenjang | None
    jabatan_fungsional: tuple[JabatanFungsional, ...]
    penilai: Orang | None
    siasn_id: str
    versi: int

    @property
    def penilai_id(self) -> str:
        """Id of the present rater; empty when there is none."""
        return self.penilai.pegawai_id if self.penilai else ""

    def penilai_wajib(self) -> Orang:
        """The present rater, without whom nothing can be submitted."""
        if self.penilai is None:
            raise PenilaiBelumTercatat
        return self.penilai

    def kelayakan(self, pada: date) -> tuple[Jenjang, Golongan]:
        """His jenjang and golongan now, or why he has no angka kredit."""
        return kelayakan.periksa(self._jabatan(self.jenjang), pada)

    def jenjang_dalam(self, masa: Masa) -> tuple[Jenjang, Golongan]:
        """The jenjang of those months: each is converted by its own coefficient.

        Months before the first functional post count at the first one: the predikat earned while
        CPNS is converted on first appointment (PerBKN 3/2023 Lampiran II).
        """
        kini, _ = self.kelayakan(masa.selesai)
        jenjang = _satu_jenjang(self.jabatan_fungsional, masa) or kini
        return kelayakan.periksa(self._jabatan(jenjang), masa.selesai)

    def _jabatan(self, jenjang: Jenjang | None) -> Jabatan:
        return Jabatan(
            jenis_pegawai=JenisPegawai(self.orang.jenis_pegawai),
            kelompok=self.kelompok,
            jenjang=jenjang,
            golongan=self.orang.golongan,
        )


def _satu_jenjang(jabatan: Iterable[JabatanFungsional], masa: Masa) -> Jenjang | None:
    kena = sorted((satu for satu in jabatan if satu.memuat(masa)), key=lambda satu: satu.mulai)
    for lama, baru in itertools.pairwise(kena):
        if lama.jenjang is not baru.jenjang:
            raise JenjangBerubahDalamMasa(batas=tanggal(baru.mulai))
    return kena[-1].jenjang if kena else None
