"""Reports to protobuf. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from services.penilaian.adapters import wire
from services.penilaian.domain.laporan import BERJALAN, Laporan, PeriodeLaporan, StatusLaporan

STATUS: Mapping[str, Any] = {
    k.value: pb.StatusLaporan.Value(f"STATUS_LAPORAN_{k}") for k in StatusLaporan
}


def periode(ini: PeriodeLaporan) -> pb.PeriodeLaporan:
    """One evaluation of a year."""
    return pb.PeriodeLaporan(tahun=ini.tahun, jenis=wire.JENIS_PERIODE[ini.jenis], ke=ini.ke)


def ringkas(ini: Laporan) -> pb.LaporanRingkas:
    """A report as lists show it."""
    return pb.LaporanRingkas(
        laporan_id=ini.id,
        periode=periode(ini.periode),
        nama_periode=ini.periode.nama,
        nomor=ini.nomor,
        status=STATUS[ini.status],
        pelapor=wire.orang(ini.pelapor),
        pemegang=wire.orang(ini.tempat.pemegang) if ini.status in BERJALAN else None,
        di_pyb=ini.tempat.di_pyb,
        jumlah_dokumen=ini.jumlah_dokumen,
        disampaikan_pada=wire.waktu(ini.disampaikan_pada),
        diterima_pada=wire.waktu(ini.diterima_pada),
    )
