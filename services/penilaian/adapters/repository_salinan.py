"""Copies of plans and the periods that hang on them ↔ rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert
from uuid_utils.compat import uuid7

from services.penilaian.adapters import pengaturan
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.rows import dari_orang, dari_rencana, ke_orang, ke_rencana
from services.penilaian.domain.identitas import dengan_tahun
from services.penilaian.domain.rencana import Orang
from services.penilaian.domain.salinan_skp import SalinanSkp
from services.penilaian.domain.siklus import Periode, Siklus

_KUNCI = sa.text("SELECT pg_advisory_xact_lock(hashtextextended('skp ' || :id, 0))")
_BELUM_DISAMPAIKAN = t.penilaian.c.status.in_(("BERJALAN", "DINILAI"))


_BARU = insert(t.penilaian)
# Made once: building and compiling it costs more than running it.
_SAMAKAN = _BARU.on_conflict_do_update(
    index_elements=["skp_id", "jenis", "ke", "tahun"],
    set_={
        "mulai": _BARU.excluded.mulai,
        "selesai": _BARU.excluded.selesai,
        "versi": t.penilaian.c.versi + 1,
    },
    where=(t.penilaian.c.status == "BERJALAN")
    & (
        (t.penilaian.c.mulai != _BARU.excluded.mulai)
        | (t.penilaian.c.selesai != _BARU.excluded.selesai)
    ),
)


class SqlGudangSalinan:
    """Copies of plans in PostgreSQL, inside one transaction."""

    def __init__(self, conn: sa.Connection) -> None:
        self._conn = conn

    def ambil(self, skp_id: str) -> SalinanSkp:
        """Load and lock; the lock also holds for a plan that has no row yet."""
        self._conn.execute(_KUNCI, {"id": skp_id})
        baris = self._conn.execute(
            sa.select(t.skp).where(t.skp.c.skp_id == skp_id).with_for_update()
        ).one_or_none()
        if baris is not None:
            return SalinanSkp(
                skp_id=skp_id,
                rencana=ke_rencana(baris.rencana),
                disetujui=baris.disetujui,
                penilai=ke_orang(baris.penilai),
                atasan_penilai=_orang(baris.atasan_penilai),
                versi_rencana=baris.versi_rencana,
                versi_status=baris.versi_status,
                versi_penilai=baris.versi_penilai,
            )
        mendahului = self._conn.execute(
            sa.select(t.skp_mendahului).where(t.skp_mendahului.c.skp_id == skp_id)
        ).one_or_none()
        if mendahului is None:
            return SalinanSkp(skp_id)
        return SalinanSkp(
            skp_id=skp_id,
            penilai=_orang(mendahului.penilai),
            atasan_penilai=_orang(mendahului.atasan_penilai),
            versi_penilai=mendahului.versi_penilai,
            versi_status=mendahului.versi_status,
        )

    def simpan(self, salinan: SalinanSkp) -> None:
        """Write the copy; what came ahead of its plan waits in a table of its own."""
        if salinan.rencana is None:
            self._simpan_mendahului(salinan)
            return
        rencana, penilai = salinan.rencana, salinan.penilai
        assert penilai is not None
        atasan = salinan.atasan_penilai
        isi = {
            "instansi_id": rencana.instansi_id,
            "pegawai_id": rencana.pegawai.pegawai_id,
            "pegawai_nama": rencana.pegawai.nama,
            "penilai_id": penilai.pegawai_id,
            "atasan_penilai_id": atasan.pegawai_id if atasan else "",
            "penilai": dari_orang(penilai),
            "atasan_penilai": dari_orang(atasan),
            "rencana": dari_rencana(rencana),
            "disetujui": salinan.disetujui,
            "versi_rencana": salinan.versi_rencana,
            "versi_status": salinan.versi_status,
            "versi_penilai": salinan.versi_penilai,
        }
        self._conn.execute(
            insert(t.skp)
            .values(tahun=rencana.tahun, skp_id=salinan.skp_id, **isi)
            .on_conflict_do_update(index_elements=["skp_id", "tahun"], set_=isi)
        )
        self._conn.execute(
            sa.delete(t.skp_mendahului).where(t.skp_mendahului.c.skp_id == salinan.skp_id)
        )

    def siklus(self, instansi_id: str, *, pada: date) -> Siklus:
        """The agency's cycle on that day."""
        return pengaturan.siklus(self._conn, instansi_id, pada=pada)

    def samakan_periode(self, salinan: SalinanSkp, periode: Sequence[Periode]) -> None:
        """Create the periods that are missing; correct the days of those not yet rated."""
        assert salinan.rencana is not None
        tahun = salinan.rencana.tahun
        baris = [
            {
                "tahun": tahun,
                "id": dengan_tahun(uuid7(), tahun),
                "skp_id": salinan.skp_id,
                "instansi_id": salinan.rencana.instansi_id,
                "jenis": p.jenis.value,
                "ke": p.ke,
                "nama": p.nama,
                "mulai": p.mulai,
                "selesai": p.selesai,
            }
            for p in periode
        ]
        self._conn.execute(_SAMAKAN, baris)

    def tandai(
        self, salinan: SalinanSkp, tindakan: str, *, ditinjau: bool, sekarang: datetime
    ) -> None:
        """Note something in the history of the plan's periods; mark them for another look."""
        assert salinan.rencana is not None
        ini = (
            t.penilaian.c.tahun == salinan.rencana.tahun,
            t.penilaian.c.skp_id == salinan.skp_id,
        )
        if ditinjau:
            ubah = {"perlu_ditinjau": True, "versi": t.penilaian.c.versi + 1}
            kena = sa.update(t.penilaian).where(*ini).values(ubah)
        else:
            # A new rater changes what people may do, so a page opened before is stale.
            ubah = {"versi": t.penilaian.c.versi + 1}
            kena = sa.update(t.penilaian).where(*ini, _BELUM_DISAMPAIKAN).values(ubah)
        kena = kena.returning(t.penilaian.c.id, t.penilaian.c.status)
        jejak = [
            {
                "tahun": salinan.rencana.tahun,
                "penilaian_id": p.id,
                "waktu": sekarang,
                "oleh_id": "",
                "oleh_nama": "",
                "tindakan": tindakan,
                "dari": p.status,
                "ke": p.status,
                "catatan": "",
            }
            for p in self._conn.execute(kena)
        ]
        if jejak:
            self._conn.execute(sa.insert(t.riwayat), jejak)

    def _simpan_mendahului(self, salinan: SalinanSkp) -> None:
        isi = {
            "penilai": dari_orang(salinan.penilai),
            "atasan_penilai": dari_orang(salinan.atasan_penilai),
            "versi_penilai": salinan.versi_penilai,
            "versi_status": salinan.versi_status,
        }
        self._conn.execute(
            insert(t.skp_mendahului)
            .values(skp_id=salinan.skp_id, **isi)
            .on_conflict_do_update(index_elements=["skp_id"], set_=isi)
        )


def _orang(isi: dict[str, Any] | None) -> Orang | None:
    return ke_orang(isi) if isi else None
