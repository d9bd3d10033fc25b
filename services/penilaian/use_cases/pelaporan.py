"""Reporting to the PyB: who has evaluated sends up, tiers pass on, the PyB receives."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from services.penilaian.domain import laporan as aturan
from services.penilaian.domain.akses_laporan import pastikan_boleh_membaca
from services.penilaian.domain.jenjang_laporan import Tempat, berikutnya
from services.penilaian.domain.laporan import DokumenSiap, Laporan, PeriodeLaporan
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.rencana import Orang
from services.penilaian.use_cases.penilaian import pastikan_versi


class GudangLaporan(Protocol):
    """Where reports are kept, and what they are made of."""

    def siap(self, pelapor_id: str, periode: PeriodeLaporan) -> Sequence[DokumenSiap]:
        """What somebody can report now; he is kept from reporting twice at once."""
        ...

    def nomor(self, pelapor_id: str, instansi_id: str, periode: PeriodeLaporan) -> int:
        """The number of his next report of that evaluation."""
        ...

    def atasan(self, pegawai_id: str, tahun: int) -> Orang | None:
        """Who is above a person, as the plans of the year name him."""
        ...

    def pyb(self, instansi_id: str) -> Orang | None:
        """The PyB of an agency today."""
        ...

    def ambil(self, id: str) -> Laporan:
        """Load and lock."""
        ...

    def simpan(self, laporan: Laporan) -> None:
        """Write it, one version further."""
        ...


@dataclass(frozen=True)
class Sasaran:
    """Which one, as the caller last saw it, and who calls."""

    laporan_id: str
    etag: str
    oleh: Pelaku
    admin_instansi: str


def sampaikan(
    gudang: GudangLaporan, periode: PeriodeLaporan, *, id_baru: Callable[[], str], catatan: str,
    oleh: Pelaku, sekarang: datetime,
) -> list[Laporan]:  # fmt: skip
    """Report everything that is ready, one report for each agency whose plans they are."""
    dokumen = gudang.siap(oleh.pegawai_id, periode)
    aturan.pastikan_ada(dokumen, periode)
    per_instansi: dict[str, list[DokumenSiap]] = defaultdict(list)
    for satu in dokumen:
        per_instansi[satu.instansi_id].append(satu)
    hasil = []
    for instansi_id, miliknya in per_instansi.items():
        laporan = aturan.sampaikan(
            miliknya,
            _naik(gudang, oleh.pegawai_id, instansi_id, periode.tahun, ()),
            catatan,
            id=id_baru(),
            nomor=gudang.nomor(oleh.pegawai_id, instansi_id, periode),
            periode=periode,
            oleh=oleh,
            sekarang=sekarang,
        )
        gudang.simpan(laporan)
        hasil.append(laporan)
    return hasil


def sampaikan_ulang(
    gudang: GudangLaporan, sasaran: Sasaran, *, catatan: str, sekarang: datetime
) -> Laporan:
    """The reporter sends it up anew."""
    ini = _ambil(gudang, sasaran, Laporan.pastikan_pelapor)
    pelapor = ini.pelapor.pegawai_id
    tambahan = [
        satu for satu in gudang.siap(pelapor, ini.periode) if satu.instansi_id == ini.instansi_id
    ]
    tempat = _naik(gudang, pelapor, ini.instansi_id, ini.periode.tahun, ())
    ini.sampaikan_ulang(tempat, tambahan, catatan, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(ini)
    return ini


def teruskan(
    gudang: GudangLaporan, sasaran: Sasaran, *, catatan: str, sekarang: datetime
) -> Laporan:
    """A superior passes it on."""
    ini = _ambil(gudang, sasaran, Laporan.pastikan_pemegang)
    dari, dilalui = sasaran.oleh.pegawai_id, (ini.pelapor.pegawai_id, *ini.dilalui)
    tempat = _naik(gudang, dari, ini.instansi_id, ini.periode.tahun, dilalui)
    ini.teruskan(tempat, catatan, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(ini)
    return ini


def kembalikan(
    gudang: GudangLaporan, sasaran: Sasaran, *, catatan: str, sekarang: datetime
) -> Laporan:
    """Whoever holds it gives it back."""
    ini = _ambil(gudang, sasaran, Laporan.pastikan_pemegang)
    ini.kembalikan(catatan, oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(ini)
    return ini


def terima(gudang: GudangLaporan, sasaran: Sasaran, *, sekarang: datetime) -> Laporan:
    """The PyB confirms receipt."""
    ini = _ambil(gudang, sasaran, Laporan.pastikan_pemegang)
    ini.terima(oleh=sasaran.oleh, sekarang=sekarang)
    gudang.simpan(ini)
    return ini


def _naik(
    gudang: GudangLaporan, dari: str, instansi_id: str, tahun: int, dilalui: Sequence[str]
) -> Tempat:
    return berikutnya(
        dari,
        gudang.atasan(dari, tahun),
        gudang.pyb(instansi_id),
        instansi_id=instansi_id,
        dilalui=dilalui,
    )


def _ambil(
    gudang: GudangLaporan, sasaran: Sasaran, berhak: Callable[[Laporan, Pelaku], None]
) -> Laporan:
    """Load for a change: the caller may read it, it is his step, he has seen its present state."""
    ini = gudang.ambil(sasaran.laporan_id)
    pyb = gudang.pyb(ini.instansi_id)
    pastikan_boleh_membaca(
        ini,
        sasaran.oleh,
        admin_instansi=sasaran.admin_instansi,
        pyb_id=pyb.pegawai_id if pyb else None,
    )
    berhak(ini, sasaran.oleh)
    pastikan_versi(sasaran.etag, ini.versi)
    return ini
