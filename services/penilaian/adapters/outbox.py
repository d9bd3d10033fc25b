"""What assessment announces: domain event → subject, key and payload. The only list of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from google.protobuf.message import Message

from kinerja.penilaian.v1 import penilaian_events_pb2 as fakta
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.outbox import announce
from services.penilaian.adapters import wire
from services.penilaian.adapters.pelaporan import fakta as pelaporan
from services.penilaian.adapters.pembinaan import fakta as pembinaan
from services.penilaian.adapters.penutupan import fakta as penutupan
from services.penilaian.adapters.tenggat import fakta as tenggat
from services.penilaian.domain import events as e
from services.penilaian.domain import events_laporan as el
from services.penilaian.domain import events_pembinaan as ep
from services.penilaian.domain import events_penutupan as en
from services.penilaian.domain import events_tenggat as et


def _capaian_ditetapkan(f: e.CapaianDitetapkan, versi: int) -> tuple[str, Message]:
    return f.unor_id, fakta.CapaianDitetapkan(
        unor_id=f.unor_id,
        instansi_id=f.instansi_id,
        tahun=f.tahun,
        jenis=wire.JENIS_PERIODE[f.jenis],
        ke=f.ke,
        nilai=wire.CAPAIAN[f.nilai],
        versi=versi,
    )


def _dinilai(f: e.Dinilai, versi: int) -> tuple[str, Message]:
    return f.periode_id, fakta.Dinilai(
        periode_id=f.periode_id,
        skp_id=f.skp_id,
        jenis=wire.JENIS_PERIODE[f.periode.jenis],
        nama_periode=f.periode.nama,
        tahun=f.tahun,
        mulai=wire.hari(f.periode.mulai),
        selesai=wire.hari(f.periode.selesai),
        pegawai=wire.orang(f.pegawai),
        penilai=wire.orang(f.penilai),
        atasan_penilai=wire.orang(f.atasan_penilai),
        hasil_kerja=wire.EKSPEKTASI[f.hasil_kerja],
        perilaku=wire.EKSPEKTASI[f.perilaku],
        predikat=wire.PREDIKAT[f.predikat],
        atas_keberatan=f.atas_keberatan,
        versi=versi,
    )


def _dokumen_disampaikan(f: e.DokumenDisampaikan, versi: int) -> tuple[str, Message]:
    return f.periode_id, fakta.DokumenDisampaikan(
        periode_id=f.periode_id,
        nama_periode=f.nama_periode,
        tahun=f.tahun,
        pegawai=wire.orang(f.pegawai),
        penilai=wire.orang(f.penilai),
        batas_keberatan=wire.hari(f.batas_keberatan),
        versi=versi,
    )


def _keberatan_diajukan(f: e.KeberatanDiajukan, versi: int) -> tuple[str, Message]:
    batas = wire.hari(f.batas_putus)
    return f.periode_id, fakta.KeberatanDiajukan(
        **_tentang_keberatan(f), batas_putus=batas, versi=versi
    )


def _keberatan_dibatalkan(f: e.KeberatanDibatalkan, versi: int) -> tuple[str, Message]:
    return f.periode_id, fakta.KeberatanDibatalkan(**_tentang_keberatan(f), versi=versi)


def _keberatan_diputus(f: e.KeberatanDiputus, versi: int) -> tuple[str, Message]:
    return f.periode_id, fakta.KeberatanDiputus(
        **_tentang_keberatan(f), diubah=f.diubah, versi=versi
    )


def _umpan_balik_diminta(f: e.UmpanBalikDiminta, _versi: int) -> tuple[str, Message]:
    return f.permintaan_id, fakta.UmpanBalikDiminta(
        permintaan_id=f.permintaan_id,
        periode_id=f.periode_id,
        nama_periode=f.nama_periode,
        tahun=f.tahun,
        pegawai=wire.orang(f.pegawai),
        diminta=umum.Orang(
            pegawai_id=f.diminta.pegawai_id,
            nama=f.diminta.nama,
            instansi_id=f.diminta.instansi_id,
        ),
    )


def _tentang_keberatan(f: e.Keberatan) -> dict[str, Any]:
    return {
        "periode_id": f.periode_id,
        "nama_periode": f.nama_periode,
        "tahun": f.tahun,
        "pegawai": wire.orang(f.pegawai),
        "penilai": wire.orang(f.penilai),
        "atasan_penilai": wire.orang(f.atasan_penilai),
    }


FAKTA: Mapping[type[Any], tuple[str, Callable[[Any, int], tuple[str, Message]]]] = {
    e.CapaianDitetapkan: ("kinerja.penilaian.capaian_ditetapkan.v1", _capaian_ditetapkan),
    e.Dinilai: ("kinerja.penilaian.dinilai.v1", _dinilai),
    e.DokumenDisampaikan: ("kinerja.penilaian.dokumen_disampaikan.v1", _dokumen_disampaikan),
    e.KeberatanDiajukan: ("kinerja.penilaian.keberatan_diajukan.v1", _keberatan_diajukan),
    e.KeberatanDibatalkan: ("kinerja.penilaian.keberatan_dibatalkan.v1", _keberatan_dibatalkan),
    e.KeberatanDiputus: ("kinerja.penilaian.keberatan_diputus.v1", _keberatan_diputus),
    e.UmpanBalikDiminta: ("kinerja.penilaian.umpan_balik_diminta.v1", _umpan_balik_diminta),
    ep.PembinaanDiajukan: ("kinerja.penilaian.pembinaan_diajukan.v1", pembinaan.diajukan),
    ep.PembinaanDiputus: ("kinerja.penilaian.pembinaan_diputus.v1", pembinaan.diputus),
    el.LaporanDisampaikan: ("kinerja.penilaian.laporan_disampaikan.v1", pelaporan.disampaikan),
    el.LaporanDikembalikan: ("kinerja.penilaian.laporan_dikembalikan.v1", pelaporan.dikembalikan),
    el.LaporanDiterima: ("kinerja.penilaian.laporan_diterima.v1", pelaporan.diterima),
    et.TenggatDiingatkan: ("kinerja.penilaian.tenggat_diingatkan.v1", tenggat.diingatkan),
    en.PeriodeDitutup: ("kinerja.penilaian.periode_ditutup.v1", penutupan.ditutup),
    en.PeriodeDibukaKembali: (
        "kinerja.penilaian.periode_dibuka_kembali.v1",
        penutupan.dibuka_kembali,
    ),
}


def sampaikan(
    conn: sa.Connection,
    peristiwa: Iterable[
        e.Peristiwa
        | ep.FaktaPembinaan
        | el.FaktaLaporan
        | et.TenggatDiingatkan
        | en.FaktaPenutupan
    ],
    *,
    versi: int,
) -> None:
    """Write facts to the outbox, in the transaction of the change, with the version it made."""
    for satu in peristiwa:
        subjek, ke_pesan = FAKTA[type(satu)]
        kunci, pesan = ke_pesan(satu, versi)
        announce(conn, subjek, kunci, pesan)
