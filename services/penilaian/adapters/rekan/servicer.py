"""RekanService: request → use case → the period as its giver of feedback sees it."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.penilaian.v1 import rekan_service_pb2 as pb
from kinerja.penilaian.v1 import rekan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import DomainError
from services.chassis.grpc_server import Call, command, query, responses
from services.penilaian.adapters import wire
from services.penilaian.adapters.panggilan import pelaku
from services.penilaian.adapters.rekan import queries
from services.penilaian.adapters.rekan.repository import SqlGudangRekan, pemberi
from services.penilaian.adapters.repository import baca
from services.penilaian.adapters.tampilan import umpan_balik
from services.penilaian.domain.penilaian import Penilaian
from services.penilaian.domain.rekan import hubungan, pastikan_terbuka
from services.penilaian.domain.rencana import NilaiPerilaku, Perilaku
from services.penilaian.use_cases import rekan

RPC = ("CariRekan", "GetUmpanBalikRekan", "BeriUmpanBalikRekan", "TarikUmpanBalikRekan",
       "MintaUmpanBalik", "ListPermintaanUmpanBalik", "ListYangDiminta")  # fmt: skip
AKSES = dict.fromkeys(RPC, frozenset({"PEGAWAI"}))


class RekanServicer(pb_grpc.RekanServiceServicer):
    """kinerja.penilaian.v1.RekanService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["RekanService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def CariRekan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """By NIP, in the caller's agency."""
        saya = call.identity
        return pb.CariRekanResponse(
            periode=queries.cari(
                conn,
                request.nip.replace(" ", ""),
                instansi_id=saya.instansi_id,
                bukan=saya.pegawai_id,
                hari=call.today,
            )
        )

    @query
    def GetUmpanBalikRekan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """The period to a giver of feedback."""
        return pb.GetUmpanBalikRekanResponse(umpan_balik=_tampil(conn, request.periode_id, call))

    @command
    def BeriUmpanBalikRekan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Say something."""
        id_baru, siapa = str(uuid7()), pelaku(call)
        rekan.beri(
            SqlGudangRekan(conn, siapa),
            request.periode_id,
            siapa,
            instansi_id=call.identity.instansi_id,
            id_baru=id_baru,
            nilai=wire.kata(NilaiPerilaku, request.nilai, wire.NILAI),
            teks=request.teks,
            emotikon=wire.emotikon(request.emotikon),
            sekarang=call.now,
        )
        tampil = _tampil(conn, request.periode_id, call)
        return pb.BeriUmpanBalikRekanResponse(umpan_balik=tampil, umpan_balik_id=id_baru)

    @command
    def TarikUmpanBalikRekan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take it back."""
        siapa = pelaku(call)
        rekan.tarik(
            SqlGudangRekan(conn, siapa),
            request.periode_id,
            siapa,
            umpan_id=request.umpan_balik_id,
            sekarang=call.now,
        )
        tampil = _tampil(conn, request.periode_id, call)
        return pb.TarikUmpanBalikRekanResponse(umpan_balik=tampil)

    @command
    def MintaUmpanBalik(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Ask somebody."""
        siapa = pelaku(call)
        rekan.minta(
            SqlGudangRekan(conn, siapa),
            request.periode_id,
            siapa,
            id_baru=str(uuid7()),
            nip=request.nip,
            permintaan=request.permintaan,
            sekarang=call.now,
        )
        diminta = queries.yang_diminta(conn, request.periode_id)
        return pb.MintaUmpanBalikResponse(diminta=diminta)

    @query
    def ListPermintaanUmpanBalik(self, _request: Any, conn: sa.Connection, call: Call) -> Any:
        """Unanswered ones."""
        diminta = queries.diminta(conn, call.identity.pegawai_id, hari=call.today)
        return pb.ListPermintaanUmpanBalikResponse(permintaan=diminta)

    @query
    def ListYangDiminta(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Whom the owner asked."""
        baca(conn, request.periode_id).pastikan_pemilik(pelaku(call))
        diminta = queries.yang_diminta(conn, request.periode_id)
        return pb.ListYangDimintaResponse(diminta=diminta)


def _tampil(conn: sa.Connection, periode_id: str, call: Call) -> pb.UmpanBalikRekan:
    penilaian, siapa = baca(conn, periode_id), pelaku(call)
    jenis = hubungan(penilaian, pemberi(conn, penilaian, siapa, call.identity.instansi_id))
    sebab = ""
    try:
        pastikan_terbuka(penilaian, hari=call.today)
    except DomainError as galat:
        sebab = galat.kalimat
    skp, periode = penilaian.skp, penilaian.periode
    return pb.UmpanBalikRekan(
        periode=pb.PeriodeRekan(
            periode_id=penilaian.id,
            nama_periode=periode.nama,
            tahun=skp.tahun,
            mulai=wire.hari(periode.mulai),
            selesai=wire.hari(periode.selesai),
            nama=skp.pegawai.nama,
            jabatan=skp.pegawai.jabatan,
            unit_kerja=skp.pegawai.unit_kerja,
        ),
        hubungan=jenis,
        perilaku=[_perilaku(penilaian, p, call) for p in skp.rencana.perilaku],
        permintaan=queries.permintaan(conn, penilaian.id, siapa.pegawai_id),
        sebab=sebab,
    )


def _perilaku(penilaian: Penilaian, perilaku: Perilaku, call: Call) -> pb.PerilakuRekan:
    siapa = pelaku(call)
    return pb.PerilakuRekan(
        nilai=wire.NILAI[perilaku.nilai],
        nama=perilaku.nama,
        panduan=perilaku.panduan,
        umpan_balik=[
            umpan_balik(penilaian, u, siapa)
            for u in penilaian.isian.umpan_balik.values()
            if u.nilai is perilaku.nilai and u.pemberi_id == siapa.pegawai_id
        ],
    )
