"""Reports ↔ rows. `ambil` locks, `simpan` compares the version and tells the outbox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

import sqlalchemy as sa

from services.chassis.errors import SudahBerubah, TidakDitemukan
from services.penilaian.adapters import outbox
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.pelaporan import dokumen
from services.penilaian.adapters.pelaporan.pyb import pyb
from services.penilaian.adapters.pelaporan.tables import (
    laporan,
    laporan_dokumen,
    riwayat_laporan,
)
from services.penilaian.adapters.rows import dari_orang, ke_orang, ke_orang_kini
from services.penilaian.domain.identitas import sebagai_uuid
from services.penilaian.domain.jenjang_laporan import Tempat
from services.penilaian.domain.laporan import (
    DokumenSiap,
    Laporan,
    PeriodeLaporan,
    StatusLaporan,
)
from services.penilaian.domain.rencana import Orang
from services.penilaian.domain.siklus import JenisPeriode

_L, _S = laporan.c, t.skp.c
_KUNCI = sa.text("SELECT pg_advisory_xact_lock(hashtextextended('lapor ' || :id, 0))")
_ATASAN = t.pegawai.alias("atasan")


def baca(conn: sa.Connection, id: str, *, hari: date) -> Laporan:
    """One as it stands on that day, for reading."""
    uuid = sebagai_uuid(id)
    baris = uuid and conn.execute(sa.select(laporan).where(_L.id == uuid)).one_or_none()
    if not baris:
        raise TidakDitemukan
    return ke_laporan(baris, pyb(conn, baris.instansi_id, pada=hari))


def ke_laporan(b: Any, pyb_kini: Orang | None) -> Laporan:
    """A row as the aggregate; at the PyB's place it lies with whoever that is now."""
    pemegang = ke_orang(b.pemegang) if b.pemegang else None
    return Laporan(
        id=b.id,
        instansi_id=b.instansi_id,
        pelapor=ke_orang(b.pelapor),
        periode=PeriodeLaporan(b.tahun, JenisPeriode(b.jenis), b.ke),
        nomor=b.nomor,
        status=StatusLaporan(b.status),
        catatan=b.catatan,
        tempat=Tempat(pyb_kini if b.di_pyb else pemegang, b.di_pyb),
        dilalui=tuple(b.dilalui),
        jumlah_dokumen=b.jumlah_dokumen,
        disampaikan_pada=b.disampaikan_pada,
        diterima_pada=b.diterima_pada,
        versi=b.versi,
    )


class SqlGudangLaporan:
    """Reports in PostgreSQL, inside one transaction, on one day."""

    def __init__(self, conn: sa.Connection, *, hari: date) -> None:
        self._conn, self._hari = conn, hari

    def siap(self, pelapor_id: str, periode: PeriodeLaporan) -> Sequence[DokumenSiap]:
        """What somebody can report now; whoever reports twice at once waits, and finds nothing."""
        self._conn.execute(_KUNCI, {"id": pelapor_id})
        return dokumen.siap(self._conn, pelapor_id, periode, hari=self._hari)

    def nomor(self, pelapor_id: str, instansi_id: str, periode: PeriodeLaporan) -> int:
        """One more than there are."""
        ada = sa.select(sa.func.max(_L.nomor)).where(
            _L.pelapor_id == pelapor_id,
            _L.instansi_id == instansi_id,
            _L.tahun == periode.tahun,
            _L.jenis == periode.jenis.value,
            _L.ke == periode.ke,
        )
        return int(self._conn.scalar(ada) or 0) + 1

    def atasan(self, pegawai_id: str, tahun: int) -> Orang | None:
        """The rater of his own newest plan; without one, whom plans name above him as a rater."""
        definitif = sa.func.coalesce(_S.rencana["definitif"].as_boolean(), sa.true())
        sendiri = (
            _orang_kini(_S.penilai, _S.penilai_id)
            .where(_S.tahun == tahun, _S.pegawai_id == pegawai_id)
            .order_by(definitif.desc(), _S.rencana["mulai"].astext.desc(), _S.skp_id.desc())
        )
        bawahannya = (
            _orang_kini(_S.atasan_penilai, _S.atasan_penilai_id)
            .where(_S.tahun == tahun, _S.penilai_id == pegawai_id, _S.atasan_penilai_id != "")
            .order_by(_S.skp_id.desc())
        )
        for cari in (sendiri, bawahannya):
            if baris := self._conn.execute(cari.limit(1)).one_or_none():
                return ke_orang_kini(baris.orang, baris.kini)
        return None

    def pyb(self, instansi_id: str) -> Orang | None:
        """The PyB of an agency today."""
        return pyb(self._conn, instansi_id, pada=self._hari)

    def ambil(self, id: str) -> Laporan:
        """Load and lock; the rest is read after the lock, as it is then."""
        kunci = sa.select(_L.id).where(_L.id == sebagai_uuid(id))
        self._conn.execute(kunci.with_for_update())
        return baca(self._conn, id, hari=self._hari)

    def simpan(self, ini: Laporan) -> None:
        """Write it, one version further; tell its history and the outbox."""
        sebelum, ini.versi = ini.versi, ini.versi + 1
        isi = _dari_laporan(ini)
        if not sebelum:
            self._conn.execute(sa.insert(laporan).values(isi))
        else:
            ubah = sa.update(laporan).values(isi).where(_L.id == ini.id, _L.versi == sebelum)
            if self._conn.execute(ubah).rowcount != 1:
                raise SudahBerubah
        if ini.dokumen_baru:
            baris = [_dari_dokumen(ini, satu) for satu in ini.dokumen_baru]
            self._conn.execute(sa.insert(laporan_dokumen), baris)
        jejak = [asdict(j) | {"laporan_id": ini.id} for j in ini.jejak]
        self._conn.execute(sa.insert(riwayat_laporan), jejak)
        outbox.sampaikan(self._conn, ini.peristiwa, versi=ini.versi)
        ini.dokumen_baru, ini.jejak, ini.peristiwa = (), [], []


def _orang_kini(orang: Any, id_: Any) -> sa.Select[Any]:
    kini = sa.func.to_jsonb(_ATASAN.table_valued()).label("kini")
    return (
        sa.select(orang.label("orang"), kini)
        .select_from(t.skp)
        .outerjoin(_ATASAN, _ATASAN.c.pegawai_id == id_)
    )


def _dari_laporan(ini: Laporan) -> dict[str, Any]:
    pemegang = None if ini.tempat.di_pyb else ini.tempat.pemegang
    return {
        "id": ini.id,
        "instansi_id": ini.instansi_id,
        "pelapor_id": ini.pelapor.pegawai_id,
        "pelapor": dari_orang(ini.pelapor),
        "tahun": ini.periode.tahun,
        "jenis": ini.periode.jenis.value,
        "ke": ini.periode.ke,
        "nomor": ini.nomor,
        "status": ini.status.value,
        "catatan": ini.catatan,
        "di_pyb": ini.tempat.di_pyb,
        "pemegang_id": pemegang.pegawai_id if pemegang else "",
        "pemegang": dari_orang(pemegang),
        "dilalui": list(ini.dilalui),
        "jumlah_dokumen": ini.jumlah_dokumen,
        "disampaikan_pada": ini.disampaikan_pada,
        "diterima_pada": ini.diterima_pada,
        "versi": ini.versi,
    }


def _dari_dokumen(ini: Laporan, satu: DokumenSiap) -> dict[str, Any]:
    return {
        "tahun": ini.periode.tahun,
        "penilaian_id": satu.penilaian_id,
        "diubah_keberatan": satu.diubah_keberatan,
        "laporan_id": ini.id,
        "format": satu.format,
        "predikat": satu.predikat.value,
    }
