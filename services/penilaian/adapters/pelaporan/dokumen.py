"""The documents that are somebody's to report, and those in a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from services.penilaian.adapters import tables as t
from services.penilaian.adapters import wire
from services.penilaian.adapters.kalender import kalender
from services.penilaian.adapters.pelaporan import pilih
from services.penilaian.adapters.pelaporan.tables import laporan_dokumen
from services.penilaian.adapters.pengaturan import JENDELA
from services.penilaian.adapters.penilai_periode import (
    ATASAN,
    ATASAN_ID,
    PENILAI,
    PENILAI_ID,
    beratasan,
    dinilai_oleh,
)
from services.penilaian.adapters.rows import ke_orang_kini
from services.penilaian.domain import dokumen_lapor as aturan
from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.jendela_evaluasi import batas_penilaian
from services.penilaian.domain.laporan import DokumenSiap, PeriodeLaporan
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.penilaian import StatusPenilaian
from services.penilaian.domain.rencana import Orang
from services.penilaian.domain.siklus import JenisPeriode, Periode
from services.penilaian.domain.tenggat import MUNDUR
from services.penilaian.domain.waktu import hari_hukum

_P, _S, _D = t.penilaian.c, t.skp.c, laporan_dokumen.c
_KEADAAN: Mapping[str, Any] = {
    k.value: pb.KeadaanDokumen.Value(f"KEADAAN_DOKUMEN_{k}") for k in aturan.KeadaanDokumen
}
_PEGAWAI, _PENILAI, _ATASAN = (t.pegawai.alias(n) for n in ("pegawai", "penilai", "atasan"))


def _kini(siapa: Any, nama: str) -> Any:
    return sa.func.to_jsonb(siapa.table_valued()).label(nama)


_SEMUA = (
    sa.select(
        *(_P[k] for k in ("id", "skp_id", "instansi_id", "jenis", "ke", "nama", "mulai")),
        *(_P[k] for k in ("selesai", "status", "disampaikan_pada", "predikat")),
        JENDELA,
        _S.rencana["pegawai"].label("pegawai"),
        PENILAI.label("penilai"),
        ATASAN.label("atasan_penilai"),
        _kini(_PEGAWAI, "pegawai_kini"),
        _kini(_PENILAI, "penilai_kini"),
        _kini(_ATASAN, "atasan_kini"),
        pilih.JALUR.label("jalur"),
        pilih.TERBUKA.label("terbuka"),
        pilih.DIUBAH.label("diubah"),
        pilih.DALAM_LAPORAN.label("laporan_id"),
    )
    .select_from(t.penilaian)
    .join(t.skp, (_S.skp_id == _P.skp_id) & (_S.tahun == _P.tahun))
    .outerjoin(_PEGAWAI, _PEGAWAI.c.pegawai_id == _S.pegawai_id)
    .outerjoin(_PENILAI, _PENILAI.c.pegawai_id == PENILAI_ID)
    .outerjoin(_ATASAN, _ATASAN.c.pegawai_id == ATASAN_ID)
    .where(_P.ditiadakan == "")
    .order_by(_S.pegawai_nama, _P.id)
)


@dataclass(frozen=True)
class Baris:
    """One document of somebody, with what follows from its state."""

    baris: Any
    dokumen: aturan.DokumenLapor
    keadaan: aturan.KeadaanDokumen
    batas: date | None

    @property
    def jalur(self) -> Jalur:
        """Who signed it."""
        return self.dokumen.jalur

    @property
    def format(self) -> str:
        """Its official form; empty before delivery."""
        if self.dokumen.disampaikan is None:
            return ""
        return aturan.format_dokumen(self.jalur, diubah_keberatan=self.dokumen.diubah_keberatan)


def milik(
    conn: sa.Connection, pelapor_id: str, periode: PeriodeLaporan, *, hari: date
) -> tuple[list[Baris], Kalender]:
    """Everything of one evaluation that is this person's to report, by name."""
    cari = _SEMUA.where(
        _P.tahun == periode.tahun,
        _P.jenis == periode.jenis.value,
        _P.ke == periode.ke,
        dinilai_oleh(pelapor_id) | beratasan(pelapor_id),
        pelapor_id == pilih.PELAPOR,
    )
    sejak = min(date(periode.tahun, 1, 1), hari - timedelta(days=MUNDUR))
    libur = kalender(conn, sejak=sejak)
    return [_baris(b, libur, hari) for b in conn.execute(cari)], libur


def siap(
    conn: sa.Connection, pelapor_id: str, periode: PeriodeLaporan, *, hari: date
) -> list[DokumenSiap]:
    """Of them, what can be reported now."""
    semua, _ = milik(conn, pelapor_id, periode, hari=hari)
    return [
        DokumenSiap(
            penilaian_id=b.baris.id,
            instansi_id=b.baris.instansi_id,
            diubah_keberatan=b.dokumen.diubah_keberatan,
            format=b.format,
            predikat=Predikat(b.baris.predikat),
            pelapor=_pelapor(b),
        )
        for b in semua
        if b.keadaan is aturan.KeadaanDokumen.SIAP
    ]


def ke_pesan(b: Baris, libur: Kalender, hari: date) -> pb.DokumenLapor:
    """A document as its reporter sees it."""
    return pb.DokumenLapor(
        periode_id=b.baris.id,
        skp_id=b.baris.skp_id,
        pegawai=wire.orang(ke_orang_kini(b.baris.pegawai, b.baris.pegawai_kini)),
        keadaan=_KEADAAN[b.keadaan],
        format=b.format,
        predikat=wire.PREDIKAT[b.baris.predikat or ""],
        tanpa_pengembalian=aturan.tanpa_pengembalian(b.dokumen, libur, hari=hari),
        laporan_id=b.baris.laporan_id or "",
        batas=wire.hari(b.batas),
        lewat=not b.dokumen.dilaporkan and b.batas is not None and b.batas < hari,
    )


def dalam(conn: sa.Connection, laporan_id: str) -> list[pb.DokumenLaporan]:
    """The documents of one report, by name."""
    cari = (
        sa.select(
            *(_D[k] for k in ("penilaian_id", "format", "predikat", "diubah_keberatan")),
            _P.skp_id,
            _S.rencana["pegawai"].label("pegawai"),
            _kini(_PEGAWAI, "pegawai_kini"),
            pilih.DIUBAH.label("diubah"),
        )
        .select_from(laporan_dokumen)
        .join(t.penilaian, (_P.id == _D.penilaian_id) & (_P.tahun == _D.tahun))
        .join(t.skp, (_S.skp_id == _P.skp_id) & (_S.tahun == _P.tahun))
        .outerjoin(_PEGAWAI, _PEGAWAI.c.pegawai_id == _S.pegawai_id)
        .where(_D.laporan_id == laporan_id)
        .order_by(_S.pegawai_nama, _P.id)
    )
    return [
        pb.DokumenLaporan(
            periode_id=b.penilaian_id,
            skp_id=b.skp_id,
            pegawai=wire.orang(ke_orang_kini(b.pegawai, b.pegawai_kini)),
            format=b.format,
            predikat=wire.PREDIKAT[b.predikat],
            diubah_keberatan=b.diubah and not b.diubah_keberatan,
        )
        for b in conn.execute(cari)
    ]


def _baris(b: Any, libur: Kalender, hari: date) -> Baris:
    dokumen = aturan.DokumenLapor(
        status=StatusPenilaian(b.status),
        jalur=Jalur(b.jalur),
        disampaikan=hari_hukum(b.disampaikan_pada) if b.disampaikan_pada else None,
        keberatan_terbuka=b.terbuka,
        diubah_keberatan=b.diubah,
        dilaporkan=b.laporan_id is not None,
    )
    jendela = batas_penilaian(_periode(b), b.jendela).batas
    batas = aturan.batas_lapor(jendela, libur)
    return Baris(
        baris=b,
        dokumen=dokumen,
        keadaan=aturan.keadaan(dokumen, libur, hari=hari),
        batas=batas.batas.batas if batas else None,
    )


def _periode(b: Any) -> Periode:
    return Periode(JenisPeriode(b.jenis), b.ke, b.nama, b.mulai, b.selesai)


def _pelapor(b: Baris) -> Orang:
    r = b.baris
    if b.jalur is Jalur.ATASAN_PENILAI:
        orang = ke_orang_kini(r.atasan_penilai, r.atasan_kini)
    else:
        orang = ke_orang_kini(r.penilai, r.penilai_kini)
    assert orang is not None
    return orang
