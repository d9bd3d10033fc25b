"""Calls → use cases. No decision about the business stands here."""

from __future__ import annotations

import hmac
import random
import uuid

import sqlalchemy as sa

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from kinerja.notifikasi.v1 import notifikasi_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import IsianSalah
from services.chassis.grpc_server import PUBLIC, Call, command, plain, query, responses
from services.chassis.identity import GATEWAY
from services.notifikasi import use_cases
from services.notifikasi.adapters import queries
from services.notifikasi.adapters.kanal.surel import Surel
from services.notifikasi.adapters.kanal.whatsapp import baca_kabar, tanda_tangan_cocok
from services.notifikasi.adapters.pengaturan import Pengaturan
from services.notifikasi.adapters.repository import GudangSql
from services.notifikasi.domain.errors import (
    PesanTidakDitemukan,
    TandaTanganSalah,
    VerifikasiWebhookDitolak,
)
from services.notifikasi.domain.kontak import alamat_surel

_ORANG = frozenset({"PEGAWAI"})
AKSES = {
    "ListPesan": _ORANG,
    "GetJumlahBelumDibaca": _ORANG,
    "TandaiDibaca": _ORANG,
    "TerimaWebhookWhatsapp": PUBLIC,
    "VerifikasiWebhookWhatsapp": PUBLIC,
    "KirimTautanSandi": frozenset({GATEWAY}),
}
_acak = random.SystemRandom()


class NotifikasiServicer(pb_grpc.NotifikasiServiceServicer):
    """The bell, the webhook's two doors, and one mail that cannot wait."""

    responses = responses(pb.DESCRIPTOR.services_by_name["NotifikasiService"])

    def __init__(self, db: Database, pengaturan: Pengaturan, surel: Surel) -> None:
        self.db = db
        self._pengaturan = pengaturan
        self._surel = surel

    @query
    def ListPesan(
        self, request: pb.ListPesanRequest, conn: sa.Connection, call: Call
    ) -> pb.ListPesanResponse:
        return queries.list_pesan(
            conn,
            call.identity.pegawai_id,
            belum_dibaca=request.belum_dibaca,
            halaman=request.halaman,
        )

    @query
    def GetJumlahBelumDibaca(
        self, request: pb.GetJumlahBelumDibacaRequest, conn: sa.Connection, call: Call
    ) -> pb.GetJumlahBelumDibacaResponse:
        jumlah = queries.jumlah_belum_dibaca(conn, call.identity.pegawai_id)
        return pb.GetJumlahBelumDibacaResponse(jumlah=jumlah)

    @command
    def TandaiDibaca(
        self, request: pb.TandaiDibacaRequest, conn: sa.Connection, call: Call
    ) -> pb.TandaiDibacaResponse:
        pesan_id = _pesan_id(request.pesan_id) if request.pesan_id else None
        use_cases.tandai_dibaca(GudangSql(conn), call.identity.pegawai_id, pesan_id, call.now)
        return pb.TandaiDibacaResponse()

    @plain
    def TerimaWebhookWhatsapp(
        self, request: pb.TerimaWebhookWhatsappRequest, call: Call
    ) -> pb.TerimaWebhookWhatsappResponse:
        rahasia = self._pengaturan.whatsapp_app_secret.get_secret_value()
        if not tanda_tangan_cocok(rahasia, request.badan, request.tanda_tangan):
            raise TandaTanganSalah
        kabar = baca_kabar(request.badan)
        with self.db.transaction() as conn:
            use_cases.terima_kabar(GudangSql(conn), kabar, call.now, acak=_acak.random())
        return pb.TerimaWebhookWhatsappResponse()

    @plain
    def VerifikasiWebhookWhatsapp(
        self, request: pb.VerifikasiWebhookWhatsappRequest, call: Call
    ) -> pb.VerifikasiWebhookWhatsappResponse:
        token = self._pengaturan.whatsapp_verify_token.get_secret_value()
        cocok = hmac.compare_digest(token.encode(), request.verify_token.encode())
        if request.mode != "subscribe" or not cocok:
            raise VerifikasiWebhookDitolak
        return pb.VerifikasiWebhookWhatsappResponse(challenge=request.challenge)

    @plain
    def KirimTautanSandi(
        self, request: pb.KirimTautanSandiRequest, call: Call
    ) -> pb.KirimTautanSandiResponse:
        email = alamat_surel(request.email)
        bidang = []
        if not email:
            bidang.append(("email", "Isi dengan alamat surel, misalnya nama@instansi.go.id."))
        if not request.tautan.startswith(self._pengaturan.public_url):
            bidang.append(("tautan", "Tautan harus menuju aplikasi ini."))
        if not 1 <= request.berlaku_menit <= 24 * 60:
            bidang.append(("berlaku_menit", "Isi antara 1 dan 1440 menit."))
        if bidang:
            raise IsianSalah(bidang=bidang)
        self._surel.kirim_tautan_sandi(email, request.tautan, request.berlaku_menit)
        return pb.KirimTautanSandiResponse()


def _pesan_id(teks: str) -> uuid.UUID:
    try:
        return uuid.UUID(teks)
    except ValueError as e:
        raise PesanTidakDitemukan from e
