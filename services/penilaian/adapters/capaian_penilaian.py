"""Which achievement counts for a period today, and what it suggests for a head of unit."""

from __future__ import annotations

from datetime import date
from typing import Any

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

_TERCATAT = (
    sa.select(t.unor.c.unor_id, t.unor.c.nama)
    .add_columns(*(t.capaian_organisasi.c[k] for k in ("tahun", "nilai", "pertama_pada")))
    .join_from(
        t.unor,
        t.capaian_organisasi,
        (t.capaian_organisasi.c.unor_id == t.unor.c.unor_id)
        & (t.capaian_organisasi.c.tahun.in_((sa.bindparam("tahun"), sa.bindparam("lalu"))))
        & (t.capaian_organisasi.c.jenis == sa.bindparam("jenis"))
        & (t.capaian_organisasi.c.ke == sa.bindparam("ke")),
        isouter=True,
    )
    .where(t.unor.c.unor_id.in_((sa.bindparam("unor"), sa.bindparam("sendiri"))))
)


class SqlSumberCapaian:
    """Achievements as they stand in the database on one day."""

    def __init__(self, conn: sa.Connection, *, hari: date) -> None:
        self._conn = conn
        self._hari = hari

    def capaian_untuk(self, penilaian: Penilaian) -> CapaianDipakai:
        """The achievement of the unit led by the rater; a delivered document keeps its own."""
        return self.capaian_dan_usulan(penilaian)[0]

    def capaian_dan_usulan(
        self, penilaian: Penilaian
    ) -> tuple[CapaianDipakai, SaranRating | None]:
        """The same, and what the employee's own unit suggests for him when he leads it."""
        pegawai = penilaian.skp.pegawai
        penilai = penilaian.hasil.penilai if penilaian.hasil else penilaian.skp.penilai
        pohon = queries.ke_atas(self._conn, pegawai.unor_id)
        unor_id = unor_dipimpin_penilai(
            penilai_id=penilai.pegawai_id,
            unor_penilai=penilai.unor_id,
            unor_pegawai=pegawai.unor_id,
            pohon=pohon,
        )
        tercatat = self._tercatat(penilaian, unor_id, pegawai.unor_id)
        capaian = penilaian.capaian_beku or self._berlaku(
            penilaian, tercatat.get(unor_id, []), bawaan=penilai.unit_kerja
        )
        sendiri = pohon.get(pegawai.unor_id)
        if sendiri is None or sendiri.pimpinan_id != pegawai.pegawai_id:
            return capaian, None
        milik_sendiri = self._berlaku(penilaian, tercatat[sendiri.unor_id], bawaan="")
        if milik_sendiri.nilai is None:
            return capaian, None
        return capaian, saran_rating_pimpinan(milik_sendiri.nilai, pada=self._hari)

    def _tercatat(self, penilaian: Penilaian, unor: str, sendiri: str) -> dict[str, list[Any]]:
        tahun, periode = penilaian.skp.tahun, penilaian.periode
        isi = {
            "unor": unor,
            "sendiri": sendiri,
            "tahun": tahun,
            "lalu": tahun - 1,
            "jenis": periode.jenis.value,
            "ke": periode.ke,
        }
        per_unor: dict[str, list[Any]] = {}
        for baris in self._conn.execute(_TERCATAT, isi):
            per_unor.setdefault(baris.unor_id, []).append(baris)
        return per_unor

    def _berlaku(self, penilaian: Penilaian, baris: list[Any], *, bawaan: str) -> CapaianDipakai:
        tahun = penilaian.skp.tahun
        tercatat = {
            b.tahun: CapaianTercatat(b.tahun, CapaianOrganisasi(b.nilai), b.pertama_pada)
            for b in baris
            if b.tahun
        }
        return capaian_berlaku(
            jenis=penilaian.periode.jenis,
            tahun=tahun,
            unit=baris[0].nama if baris else bawaan or "unit penilai",
            tercatat=tercatat.get(tahun),
            tahun_lalu=tercatat.get(tahun - 1),
            pada=self._hari,
        )
