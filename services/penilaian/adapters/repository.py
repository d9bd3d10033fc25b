"""The assessment ↔ its rows. `ambil` locks, `simpan` compares the version and tells the outbox.

Only what changed is written: actions, evidence, results and feedback are compared with those that
were loaded.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import aggregate_order_by, insert

from services.chassis.errors import SudahBerubah, TidakDitemukan
from services.penilaian.adapters import outbox
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.pengaturan import JENDELA
from services.penilaian.adapters.penilai_periode import ATASAN, ATASAN_ID, PENILAI, PENILAI_ID
from services.penilaian.adapters.penutupan.tables import DITUTUP
from services.penilaian.adapters.rows import (
    dari_capaian,
    dari_hasil,
    dari_keberatan,
    dari_orang,
    ke_penilaian,
)
from services.penilaian.domain.identitas import tahun_dari
from services.penilaian.domain.isian import RencanaAksi
from services.penilaian.domain.keberatan import Keberatan
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.siklus import JenisPeriode

_INI = (t.penilaian.c.tahun == sa.bindparam("tahun"), t.penilaian.c.id == sa.bindparam("id"))
# With the row, what keeps its agency from closing the period until this transaction ends.
_TIDAK_DITUTUP = sa.func.pg_advisory_xact_lock_shared(
    sa.func.hashtextextended(sa.func.concat("penutupan ", t.penilaian.c.instansi_id), 0)
)
_KUNCI = sa.select(t.penilaian.c.id, _TIDAK_DITUTUP).where(*_INI).with_for_update()
_PEGAWAI, _PENILAI, _ATASAN = (t.pegawai.alias(n) for n in ("pegawai", "penilai", "atasan"))
_ISIAN = (t.rencana_aksi, t.bukti_dukung, t.realisasi, t.umpan_balik)


def _kumpulan(tabel: sa.Table) -> Any:
    """All rows of one kind of a period as one JSON value, from the one partition they are in."""
    anak = tabel.alias()
    if "tahun" in anak.c:
        partisi = anak.c.tahun == sa.bindparam("tahun")
    else:
        bulan = sa.func.date_trunc("month", t.penilaian.c.selesai)
        partisi = anak.c.bulan == sa.cast(bulan, sa.Date)
    baris = aggregate_order_by(sa.func.to_jsonb(anak.table_valued()), anak.c.id)
    return (
        sa.select(sa.func.coalesce(sa.func.jsonb_agg(baris), sa.text("'[]'::jsonb")))
        .where(anak.c.penilaian_id == t.penilaian.c.id, partisi)
        .scalar_subquery()
        .label(tabel.name)
    )


def _kini(siapa: Any, nama: str) -> Any:
    """What is known of a person now, to lay over the plan's picture of him."""
    return sa.func.to_jsonb(siapa.table_valued()).label(nama)


_K = t.keberatan.alias()
_KEBERATAN = (
    sa.select(sa.func.to_jsonb(_K.table_valued()))
    .where(_K.c.penilaian_id == t.penilaian.c.id)
    .order_by(_K.c.diajukan_pada.desc())
    .limit(1)
    .scalar_subquery()
    .label("keberatan")
)
_MUAT = (
    sa.select(
        t.penilaian,
        t.skp.c.rencana,
        t.skp.c.disetujui,
        PENILAI.label("penilai"),
        ATASAN.label("atasan_penilai"),
        t.skp.c.penilai.label("penilai_skp"),
        _kini(_PEGAWAI, "pegawai_kini"),
        _kini(_PENILAI, "penilai_kini"),
        _kini(_ATASAN, "atasan_kini"),
        *(_kumpulan(tabel) for tabel in _ISIAN),
        _KEBERATAN,
        JENDELA,
        DITUTUP,
    )
    .join(t.skp, (t.skp.c.skp_id == t.penilaian.c.skp_id) & (t.skp.c.tahun == t.penilaian.c.tahun))
    .outerjoin(_PEGAWAI, _PEGAWAI.c.pegawai_id == t.skp.c.pegawai_id)
    .outerjoin(_PENILAI, _PENILAI.c.pegawai_id == PENILAI_ID)
    .outerjoin(_ATASAN, _ATASAN.c.pegawai_id == ATASAN_ID)
    .where(*_INI)
)


def baca(conn: sa.Connection, id: str) -> Penilaian:
    """The period as it stands, for reading."""
    tahun = tahun_dari(id)
    baris = tahun and conn.execute(_MUAT, {"tahun": tahun, "id": id}).one_or_none()
    if not baris:
        raise TidakDitemukan
    return ke_penilaian(baris)


class SqlGudangPenilaian:
    """Assessments in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn
        # What was loaded, which `simpan` compares with. Kept here, never read again.
        self._asal: dict[str, Mapping[str, dict[str, Any]]] = {}

    def ambil(self, id: str) -> Penilaian:
        """Load and lock; others wait until this transaction ends.

        The lock is taken first and the rest is read after it: a statement that waited for a lock
        would still see the plan as it was before the wait.
        """
        self._conn.execute(_KUNCI, {"tahun": tahun_dari(id) or 0, "id": _uuid(id)})
        penilaian = baca(self._conn, id)
        self._asal[id] = {nama: dict(isi) for nama, isi in vars(penilaian.isian).items()}
        return penilaian

    def aksi_sebelumnya(self, penilaian: Penilaian) -> tuple[str, list[RencanaAksi]]:
        """The name and the steps of the plan's last period that ended before this one's end.

        The year looks back on the last of its parts.
        """
        p, a = t.penilaian.c, t.rencana_aksi.c
        ini = penilaian.periode
        sebelum = (
            sa.select(p.id, p.nama)
            .where(
                p.tahun == penilaian.skp.tahun,
                p.skp_id == penilaian.skp.skp_id,
                p.id != penilaian.id,
                p.jenis != JenisPeriode.TAHUNAN.value,
                p.selesai <= ini.selesai if ini.final else p.selesai < ini.mulai,
                sa.exists().where(a.tahun == p.tahun, a.penilaian_id == p.id),
            )
            .order_by(p.selesai.desc())
            .limit(1)
        )
        periode = self._conn.execute(sebelum).one_or_none()
        if periode is None:
            return "", []
        aksi = sa.select(t.rencana_aksi).where(
            a.tahun == penilaian.skp.tahun, a.penilaian_id == periode.id
        )
        return periode.nama, [
            RencanaAksi(b.id, b.rhk_id, b.deskripsi, b.target, b.dibuat)
            for b in self._conn.execute(aksi.order_by(a.id))
        ]

    def simpan(self, penilaian: Penilaian) -> None:
        """Write what changed, one version further; announce what happened."""
        ini = {"tahun": penilaian.skp.tahun, "penilaian_id": penilaian.id}
        self._simpan_pokok(penilaian)
        self._simpan_isian(penilaian)
        if penilaian.keberatan is not None:
            self._simpan_keberatan(penilaian.keberatan, ini)
        if penilaian.jejak:
            baris = [asdict(j) | ini for j in penilaian.jejak]
            self._conn.execute(sa.insert(t.riwayat), baris)
        outbox.sampaikan(self._conn, penilaian.peristiwa, versi=penilaian.versi)
        penilaian.jejak, penilaian.peristiwa = [], []

    def _simpan_pokok(self, penilaian: Penilaian) -> None:
        sebelum, penilaian.versi = penilaian.versi, penilaian.versi + 1
        kolom = {
            "status": penilaian.status.value,
            "perlu_ditinjau": penilaian.perlu_ditinjau,
            "disampaikan_pada": penilaian.disampaikan_pada,
            "diterima_pada": penilaian.diterima_pada,
            "jalur_dokumen": penilaian.jalur_dokumen.value,
            "atasan_dokumen": dari_orang(penilaian.atasan_dokumen),
            "capaian_beku": dari_capaian(penilaian.capaian_beku),
            "jumlah_bukti_dukung": penilaian.jumlah_bukti_dukung,
            "versi": penilaian.versi,
        }
        if penilaian.hasil is not None:
            kolom |= dari_hasil(penilaian.hasil)
        ubah = (
            sa.update(t.penilaian)
            .values(kolom)
            .where(
                t.penilaian.c.tahun == penilaian.skp.tahun,
                t.penilaian.c.id == penilaian.id,
                t.penilaian.c.versi == sebelum,
            )
        )
        if self._conn.execute(ubah).rowcount != 1:
            raise SudahBerubah

    def _simpan_keberatan(self, satu: Keberatan, ini: dict[str, Any]) -> None:
        isi = dari_keberatan(satu) | ini
        tulis = insert(t.keberatan).values(isi)
        self._conn.execute(tulis.on_conflict_do_update(index_elements=["id"], set_=isi))

    def _simpan_isian(self, penilaian: Penilaian) -> None:
        for tabel in _ISIAN:
            asal = self._asal[penilaian.id][tabel.name]
            kini: dict[str, Any] = getattr(penilaian.isian, tabel.name)
            ini = _kunci_anak(tabel, penilaian)
            satu = [tabel.c[nama] == nilai for nama, nilai in ini.items()]
            for id in asal.keys() - kini.keys():
                self._conn.execute(sa.delete(tabel).where(*satu, tabel.c.id == id))
            for id in kini.keys() - asal.keys():
                self._conn.execute(sa.insert(tabel).values(asdict(kini[id]) | ini))
            for id in kini.keys() & asal.keys():
                if kini[id] != asal[id]:
                    ubah = sa.update(tabel).where(*satu, tabel.c.id == id)
                    self._conn.execute(ubah.values(asdict(kini[id])))
        self._asal[penilaian.id] = {n: dict(i) for n, i in vars(penilaian.isian).items()}


def _kunci_anak(tabel: sa.Table, penilaian: Penilaian) -> dict[str, Any]:
    if "tahun" in tabel.c:
        return {"tahun": penilaian.skp.tahun, "penilaian_id": penilaian.id}
    selesai: date = penilaian.periode.selesai
    return {"bulan": selesai.replace(day=1), "penilaian_id": penilaian.id}


def _uuid(id: str) -> str:
    if tahun_dari(id) is None:
        raise TidakDitemukan
    return id
