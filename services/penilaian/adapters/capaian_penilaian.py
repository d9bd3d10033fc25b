"""Which achievement counts for a period today, and what it suggests for a head of unit."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from services.penilaian.adapters import queries
from services.penilaian.adapters import tables as t
from services.penilaian.domain.capaian_berlaku import (
    CapaianDipakai,
    CapaianTercatat,
    capaian_berlaku,
)
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.penetap_capaian import unor_dipimpin_penilai
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.rating_pimpinan import SaranRating, saran_rating_pimpinan


class SqlSumberCapaian:
    """Achievements as they stand in the database on one day."""

    def __init__(self, conn: sa.Connection, *, hari: date) -> None:
        self._conn = conn
        self._hari = hari

    def capaian_untuk(self, penilaian: Penilaian) -> CapaianDipakai:
        """The achievement of the unit led by the rater; a delivered document keeps its own."""
        if penilaian.capaian_beku is not None:
            return penilaian.capaian_beku
        penilai = penilaian.hasil.penilai if penilaian.hasil else penilaian.skp.penilai
        unor_id = unor_dipimpin_penilai(
            penilai_id=penilai.pegawai_id,
            unor_penilai=penilai.unor_id,
            unor_pegawai=penilaian.skp.pegawai.unor_id,
            pohon=queries.ke_atas(self._conn, penilaian.skp.pegawai.unor_id),
        )
        return self._capaian(penilaian, unor_id, bawaan=penilai.unit_kerja)

    def usulan_untuk(self, penilaian: Penilaian) -> SaranRating | None:
        """What the achievement of his own unit suggests, when the employee leads one."""
        pegawai = penilaian.skp.pegawai
        memimpin = self._conn.scalar(
            sa.select(t.unor.c.unor_id).where(
                t.unor.c.unor_id == pegawai.unor_id, t.unor.c.pimpinan_id == pegawai.pegawai_id
            )
        )
        if not memimpin:
            return None
        capaian = self._capaian(penilaian, pegawai.unor_id, bawaan=pegawai.unit_kerja)
        if capaian.nilai is None:
            return None
        return saran_rating_pimpinan(capaian.nilai, pada=self._hari)

    def _capaian(self, penilaian: Penilaian, unor_id: str, *, bawaan: str) -> CapaianDipakai:
        tahun, periode, c = penilaian.skp.tahun, penilaian.periode, t.capaian_organisasi.c
        pilih = (
            sa.select(t.unor.c.nama, c.tahun, c.nilai, c.pertama_pada)
            .join_from(
                t.unor,
                t.capaian_organisasi,
                (c.unor_id == t.unor.c.unor_id)
                & c.tahun.in_((tahun, tahun - 1))
                & (c.jenis == periode.jenis.value)
                & (c.ke == periode.ke),
                isouter=True,
            )
            .where(t.unor.c.unor_id == unor_id)
        )
        baris = self._conn.execute(pilih).all()
        tercatat = {
            b.tahun: CapaianTercatat(b.tahun, CapaianOrganisasi(b.nilai), b.pertama_pada)
            for b in baris
            if b.tahun
        }
        return capaian_berlaku(
            jenis=periode.jenis,
            tahun=tahun,
            unit=baris[0].nama if baris else bawaan or "unit penilai",
            tercatat=tercatat.get(tahun),
            tahun_lalu=tercatat.get(tahun - 1),
            pada=self._hari,
        )
