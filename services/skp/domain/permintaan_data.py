"""A request for correction: what is wrong, who must act, and what follows when it is granted.

PermenPANRB 6/2022 art. 1: the rater is the direct superior; where the data say otherwise, the
employee says so here. Nobody is stuck: a request has an owner, a clock, and meanwhile a temporary
rater. How many days the owner has is not in the regulation: a dated rule of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import MappingProxyType

from services.chassis.errors import AksesDitolak, IsianSalah
from services.skp.domain.akses import Pemanggil
from services.skp.domain.aturan import yang_berlaku
from services.skp.domain.errors import PermintaanSudahSelesai
from services.skp.domain.istilah import JenisPermintaan, LangkahPermintaan, StatusPermintaan
from services.skp.domain.orang import Orang
from services.skp.domain.rencana import Bidang, teks
from services.skp.domain.tindakan import Tindakan

J, L, S = JenisPermintaan, LangkahPermintaan, StatusPermintaan
TERBUKA = (S.DIAJUKAN, S.DIPERIKSA, S.DITERUSKAN_SIASN)
SEMENTARA_TERLAMA = timedelta(days=366)


@dataclass(frozen=True)
class AturanBatas:
    """How many days the owner of a step has."""

    berlaku_sejak: date
    dasar: str
    hari: Mapping[StatusPermintaan, int]


ATURAN = (
    AturanBatas(
        berlaku_sejak=date(2022, 2, 7),
        dasar="Tidak diatur dalam PermenPANRB 6/2022; tenggat layanan sistem ini",
        hari=MappingProxyType({S.DIAJUKAN: 7, S.DIPERIKSA: 14, S.DITERUSKAN_SIASN: 30}),
    ),
)
_KE = MappingProxyType(
    {
        L.PERIKSA: S.DIPERIKSA,
        L.TERUSKAN: S.DITERUSKAN_SIASN,
        L.SETUJUI: S.SELESAI,
        L.TOLAK: S.DITOLAK,
        L.BATALKAN: S.DIBATALKAN,
    }
)
_SEBUTAN = MappingProxyType(
    {
        L.PERIKSA: "Memeriksa permintaan",
        L.TERUSKAN: "Meneruskan ke pengelola data SIASN",
        L.SETUJUI: "Menyetujui permintaan",
        L.TOLAK: "Menolak permintaan",
        L.BATALKAN: "Membatalkan permintaan",
    }
)


def batas(status: StatusPermintaan, hari: date) -> date:
    """The day until which the next step is due, counted from today."""
    return hari + timedelta(days=yang_berlaku(ATURAN, hari).hari.get(status, 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Kejadian:
    """One line of a request's history."""

    tindakan: str
    dari: StatusPermintaan
    ke: StatusPermintaan
    catatan: str
    t: Tindakan


@dataclass(kw_only=True)
class Permintaan:
    """One request; `versi` is its etag."""

    permintaan_id: str
    instansi_id: str
    pegawai: Orang
    penugasan_id: str
    jenis: JenisPermintaan
    uraian: str
    diusulkan: Orang | None
    unor_id: str
    berlaku_sejak: date
    diajukan: datetime
    batas: date
    status: StatusPermintaan = S.DIAJUKAN
    versi: int = 1
    kejadian: list[Kejadian] = field(default_factory=list)

    @property
    def terbuka(self) -> bool:
        """Whether somebody still has to act."""
        return self.status in TERBUKA

    def boleh(self, siapa: Pemanggil) -> tuple[LangkahPermintaan, ...]:
        """The steps that this person may take now."""
        if not self.terbuka:
            return ()
        langkah: list[LangkahPermintaan] = []
        if siapa.admin_dari(self.instansi_id):
            langkah += [L.SETUJUI, L.TOLAK]
            langkah += [L.PERIKSA] if self.status is S.DIAJUKAN else []
            langkah += [L.TERUSKAN] if self.status is not S.DITERUSKAN_SIASN else []
        elif self._calon(siapa):
            langkah += [L.SETUJUI, L.TOLAK]
        if siapa.pegawai_id == self.pegawai.pegawai_id:
            # Nobody grants his own request, an administrator neither.
            return (L.BATALKAN,)
        return tuple(langkah)

    def langkah(
        self, langkah: LangkahPermintaan, catatan: str, siapa: Pemanggil, t: Tindakan
    ) -> None:
        """Take a step; refusing and passing on need a note."""
        if not self.terkait(siapa):
            raise AksesDitolak
        if not self.terbuka:
            raise PermintaanSudahSelesai(status=self.status)
        if langkah not in self.boleh(siapa):
            raise AksesDitolak
        t.cocokkan(self.versi)
        bidang: Bidang = []
        catatan = teks("catatan", catatan, bidang, wajib=langkah in {L.TOLAK, L.TERUSKAN})
        if bidang:
            raise IsianSalah(bidang=bidang)
        dari, self.status = self.status, _KE[langkah]
        self.batas = batas(self.status, t.hari)
        self.catat(_SEBUTAN[langkah], t, catatan, dari=dari)

    def pastikan_dapat_diberi_sementara(self, siapa: Pemanggil, t: Tindakan) -> None:
        """Only the administrator, only while it is open, on what he saw."""
        if not siapa.admin_dari(self.instansi_id):
            raise AksesDitolak
        if not self.terbuka:
            raise PermintaanSudahSelesai(status=self.status)
        t.cocokkan(self.versi)

    def catat(
        self, tindakan: str, t: Tindakan, catatan: str = "", dari: StatusPermintaan | None = None
    ) -> None:
        """One line of history, one version further."""
        self.versi += 1
        ke = self.status
        self.kejadian.append(
            Kejadian(tindakan=tindakan, dari=dari or ke, ke=ke, catatan=catatan, t=t)
        )

    def terkait(self, siapa: Pemanggil) -> bool:
        """Who may know of it: the employee, the one proposed, the agency's administrator."""
        sendiri = siapa.pegawai_id == self.pegawai.pegawai_id
        return sendiri or self._calon(siapa) or siapa.pembaca_dari(self.instansi_id)

    def _calon(self, siapa: Pemanggil) -> bool:
        return bool(
            self.diusulkan
            and siapa.pegawai_id == self.diusulkan.pegawai_id
            # Somebody of another agency is confirmed by the administrator alone.
            and self.diusulkan.instansi_id == self.instansi_id
        )

    def menunggu(self) -> str:
        """Who must act next, in words; empty when it is over."""
        if not self.terbuka:
            return ""
        if self.status is S.DITERUSKAN_SIASN:
            return "pengelola data SIASN, dipantau admin instansi"
        calon = self.diusulkan
        if calon and calon.instansi_id == self.instansi_id and self.status is S.DIAJUKAN:
            return f"{calon.nama} atau admin instansi"
        return "admin instansi"


def periksa_sementara(hari: date, berakhir: date) -> None:
    """A temporary rater ends: at the latest in a year."""
    if not hari <= berakhir <= hari + SEMENTARA_TERLAMA:
        kalimat = "Pilih hari ini sampai paling lama satu tahun ke depan."
        raise IsianSalah(bidang=[("berakhir", kalimat)])
