"""Copies of plans and the periods that hang on them ↔ rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert
from uuid_utils.compat import uuid7

from services.penilaian.adapters import pengaturan, penilai_periode
from services.penilaian.adapters import tables as t
from services.penilaian.adapters.rows import dari_orang, dari_rencana, ke_orang, ke_rencana
from services.penilaian.domain.identitas import dengan_tahun
from services.penilaian.domain.penilai_periode import PenilaiSejak
from services.penilaian.domain.penilaian_tahunan import RencanaSetahun
from services.penilaian.domain.rencana import Orang
from services.penilaian.domain.salinan_skp import SalinanSkp
from services.penilaian.domain.siklus import JenisPeriode, Periode, Siklus

_KUNCI = sa.text("SELECT pg_advisory_xact_lock(hashtextextended('skp ' || :id, 0))")
_KUNCI_ORANG = sa.text("SELECT pg_advisory_xact_lock(hashtextextended('setahun ' || :id, 0))")
_TAHUNAN = JenisPeriode.TAHUNAN.value
_PINDAHKAN_BUKTI = sa.text(
    "UPDATE bukti_dukung b SET bulan = date_trunc('month', p.selesai)::date FROM penilaian p"
    " WHERE p.tahun = :tahun AND p.skp_id = :skp AND b.penilaian_id = p.id"
    " AND b.bulan BETWEEN make_date(:tahun, 1, 1) AND make_date(:tahun, 12, 1)"
    " AND b.bulan <> date_trunc('month', p.selesai)::date"
)
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
                akhir=baris.akhir,
                versi_akhir=baris.versi_akhir,
                riwayat_penilai=penilai_periode.ke_riwayat(baris.riwayat_penilai),
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
            akhir=mendahului.akhir,
            versi_akhir=mendahului.versi_akhir,
            riwayat_penilai=penilai_periode.ke_riwayat(mendahului.riwayat_penilai),
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
            "akhir": salinan.akhir,
            "versi_akhir": salinan.versi_akhir,
            "riwayat_penilai": penilai_periode.dari_riwayat(salinan.riwayat_penilai),
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
        """The agency's cycle on that day; it stays so until the periods are written."""
        pengaturan.kunci(self._conn, instansi_id, bersama=True)
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
        if salinan.akhir:
            # Evidence lies in the month in which its period ends.
            isi = {"tahun": tahun, "skp": salinan.skp_id}
            self._conn.execute(_PINDAHKAN_BUKTI, isi)

    def tiadakan_selain(
        self, salinan: SalinanSkp, periode: Sequence[Periode], sebab: str, *, sekarang: datetime
    ) -> None:
        """Of the periodic evaluations not yet rated, hold these alone; the others say why not."""
        assert salinan.rencana is not None
        ada = sa.tuple_(t.penilaian.c.jenis, t.penilaian.c.ke).in_(
            [(p.jenis.value, p.ke) for p in periode]
        )
        alasan = sa.case((ada, ""), else_=sebab)
        mana = (t.penilaian.c.skp_id == salinan.skp_id, t.penilaian.c.jenis != _TAHUNAN)
        self._tiadakan(salinan.rencana.tahun, alasan, *mana, sekarang=sekarang)

    def rencana_setahun(self, salinan: SalinanSkp) -> list[RencanaSetahun]:
        """All plans of the person in the year of this one; locks them against each other."""
        assert salinan.rencana is not None
        tahun, pegawai_id = salinan.rencana.tahun, salinan.rencana.pegawai.pegawai_id
        self._conn.execute(_KUNCI_ORANG, {"id": f"{tahun} {pegawai_id}"})
        pilih = sa.select(t.skp.c.skp_id, t.skp.c.rencana).where(
            t.skp.c.tahun == tahun, t.skp.c.pegawai_id == pegawai_id
        )
        return [
            RencanaSetahun(
                skp_id=b.skp_id,
                mulai=date.fromisoformat(b.rencana["mulai"]),
                selesai=date.fromisoformat(b.rencana["selesai"]),
                jabatan=b.rencana["pegawai"]["jabatan"],
                definitif=b.rencana.get("definitif", True),
            )
            for b in self._conn.execute(pilih)
        ]

    def samakan_tahunan(
        self, tidak: Mapping[str, str], rencana: Sequence[RencanaSetahun], *, sekarang: datetime
    ) -> None:
        """Of the annual evaluations not yet rated, hold those that have no reason not to be."""
        for satu in rencana:
            mana = (t.penilaian.c.skp_id == satu.skp_id, t.penilaian.c.jenis == _TAHUNAN)
            alasan = sa.literal(tidak.get(satu.skp_id, ""))
            self._tiadakan(satu.mulai.year, alasan, *mana, sekarang=sekarang)

    def _tiadakan(self, tahun: int, alasan: Any, *mana: Any, sekarang: datetime) -> None:
        p = t.penilaian.c
        ubah = (
            sa.update(t.penilaian)
            .values(ditiadakan=alasan, versi=p.versi + 1)
            .where(p.tahun == tahun, *mana, p.status == "BERJALAN", p.ditiadakan != alasan)
            .returning(p.id, p.status, p.ditiadakan)
        )
        for b in self._conn.execute(ubah).all():
            tindakan = "Periode ditiadakan" if b.ditiadakan else "Periode diadakan kembali"
            self._jejak(tahun, [b], tindakan, sekarang, b.ditiadakan)

    def periode_berkala(self, salinan: SalinanSkp) -> list[tuple[str, Periode, int | None]]:
        """Its periodic evaluations: id, period, and the window that its agency chose for it."""
        assert salinan.rencana is not None
        return penilai_periode.berkala(self._conn, salinan.rencana.tahun, salinan.skp_id)

    def samakan_penilai(
        self, salinan: SalinanSkp, lama: Mapping[str, PenilaiSejak | None], *, sekarang: datetime
    ) -> None:
        """Leave each of these periods with the rater who left, or give it to the plan's."""
        assert salinan.rencana is not None
        tahun = salinan.rencana.tahun
        for id_, satu in lama.items():
            kena = penilai_periode.samakan(self._conn, tahun, id_, satu)
            if satu:
                tindakan = "Penilai berganti di dalam jendela evaluasi"
                catatan = f"Periode ini tetap dinilai {satu.penilai.nama}."
                self._jejak(tahun, kena, tindakan, sekarang, catatan)

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
        self._jejak(salinan.rencana.tahun, self._conn.execute(kena).all(), tindakan, sekarang)

    def _jejak(
        self,
        tahun: int,
        periode: Sequence[Any],
        tindakan: str,
        sekarang: datetime,
        catatan: str = "",
    ) -> None:
        jejak = [
            {
                "tahun": tahun,
                "penilaian_id": p.id,
                "waktu": sekarang,
                "oleh_id": "",
                "oleh_nama": "",
                "tindakan": tindakan,
                "dari": p.status,
                "ke": p.status,
                "catatan": catatan,
            }
            for p in periode
        ]
        if jejak:
            self._conn.execute(sa.insert(t.riwayat), jejak)

    def _simpan_mendahului(self, salinan: SalinanSkp) -> None:
        isi = {
            "penilai": dari_orang(salinan.penilai),
            "atasan_penilai": dari_orang(salinan.atasan_penilai),
            "versi_penilai": salinan.versi_penilai,
            "versi_status": salinan.versi_status,
            "akhir": salinan.akhir,
            "versi_akhir": salinan.versi_akhir,
            "riwayat_penilai": penilai_periode.dari_riwayat(salinan.riwayat_penilai),
        }
        self._conn.execute(
            insert(t.skp_mendahului)
            .values(skp_id=salinan.skp_id, **isi)
            .on_conflict_do_update(index_elements=["skp_id"], set_=isi)
        )


def _orang(isi: dict[str, Any] | None) -> Orang | None:
    return ke_orang(isi) if isi else None
