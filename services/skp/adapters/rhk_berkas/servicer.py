"""RhkBerkasService: request → use case, row by row → answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.skp.v1 import rhk_berkas_service_pb2 as pb
from kinerja.skp.v1 import rhk_berkas_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import DomainError
from services.chassis.grpc_server import Call, command, responses
from services.skp.adapters import queries
from services.skp.adapters.impor_excel import baca
from services.skp.adapters.organisasi import SqlOrganisasi
from services.skp.adapters.peran import PEGAWAI
from services.skp.adapters.permintaan import pemanggil, tindakan_atas
from services.skp.adapters.repository import SqlGudangSkp
from services.skp.adapters.rhk_pimpinan import list_rhk_pimpinan
from services.skp.domain.errors_impor import BerkasImporDitolak
from services.skp.domain.identitas import dengan_tahun
from services.skp.domain.impor_rhk import (
    BARIS_TERBANYAK,
    GALAT_TERBANYAK,
    KOLOM,
    berindikator,
)
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases import impor_rhk

AKSES = {"ImporRhk": PEGAWAI}


class RhkBerkasServicer(pb_grpc.RhkBerkasServiceServicer):
    """Workbooks of a plan's owner."""

    responses = responses(pb.DESCRIPTOR.services_by_name["RhkBerkasService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @command
    def ImporRhk(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """All rows or none."""
        t, siapa = tindakan_atas(request, call), pemanggil(call)
        impor_rhk.pastikan(SqlGudangSkp(conn, sekarang=call.now), request.skp_id, t)
        baca.periksa(request.berkas, request.nama_berkas, BARIS_TERBANYAK)
        letak, baris = baca.baca(request.berkas, KOLOM, BARIS_TERBANYAK)
        di_atas = list_rhk_pimpinan(conn, request.skp_id, siapa=siapa, hari_ini=call.today).rhk
        pimpinan = {r.rencana_hasil_kerja.casefold(): r.akar_id or r.rhk_id for r in di_atas}
        kerja = _Kerja(conn, request.skp_id, pimpinan, t)
        for nomor, isi in baris:
            kerja.baris(nomor, isi)
        if kerja.galat:
            salah = [
                ("berkas", f"{baca.sel(letak, kunci, nomor)}: {kalimat}")
                for nomor, kunci, kalimat in kerja.galat[:GALAT_TERBANYAK]
            ]
            raise BerkasImporDitolak(bidang=salah)
        skp = queries.get_skp(conn, request.skp_id, siapa=siapa, hari_ini=call.today)
        return pb.ImporRhkResponse(skp=skp, rhk=kerja.rhk, indikator=kerja.indikator)


class _Kerja:
    """One workbook on its way into one plan."""

    def __init__(
        self, conn: sa.Connection, skp_id: str, pimpinan: Mapping[str, str], t: Tindakan
    ) -> None:
        self._conn, self._skp_id, self._pimpinan, self._t = conn, skp_id, pimpinan, t
        self._gudang = SqlGudangSkp(conn, sekarang=t.pada)
        self._kini = ("", "")
        self.galat: list[tuple[int, str, str]] = []
        self.rhk = self.indikator = 0

    def baris(self, nomor: int, isi: Mapping[str, str]) -> None:
        """A result where its number is new, and the indicator beside it."""
        urut = isi.get("nomor", "")
        if not urut or urut != self._kini[0]:
            self._kini = (urut, "")
            rhk_id = self._coba(nomor, lambda: self._rhk(isi), "rencana_hasil_kerja")
            self._kini = (urut, rhk_id or "")
            self.rhk += bool(rhk_id)
        if self._kini[1] and berindikator(isi):
            beres = self._coba(nomor, lambda: self._indikator(isi), "indikator")
            self.indikator += bool(beres)

    def _rhk(self, isi: Mapping[str, str]) -> str:
        return impor_rhk.rhk(
            self._gudang,
            SqlOrganisasi(self._conn),
            self._skp_id,
            isi,
            pimpinan=self._pimpinan,
            t=self._t,
            id_baru=_id_baru,
        )

    def _indikator(self, isi: Mapping[str, str]) -> str:
        rhk_id = self._kini[1]
        impor_rhk.indikator(self._gudang, self._skp_id, rhk_id, isi, t=self._t, id_baru=_id_baru)
        return rhk_id

    def _coba(self, nomor: int, kerja: Any, kunci: str) -> str:
        try:
            with self._conn.begin_nested():
                hasil: str = kerja()
                return hasil
        except DomainError as tolak:
            self.galat += [(nomor, k, kal) for k, kal in tolak.bidang or [(kunci, tolak.kalimat)]]
            return ""


def _id_baru(tahun: int) -> str:
    return dengan_tahun(uuid7(), tahun)
