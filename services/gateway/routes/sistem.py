"""For machines: health of the whole, and the door for WhatsApp's callbacks."""

from __future__ import annotations

from typing import Any

import grpc
from apiflask import APIBlueprint
from flask import Response, current_app, request
from grpc_health.v1 import health_pb2, health_pb2_grpc

from kinerja.notifikasi.v1 import notifikasi_service_pb2 as pb
from services.gateway.auth import publik
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import kosong, sebagai_json
from services.gateway.routes.dok import dok
from services.gateway.routes.sesi import akun

bp = APIBlueprint("sistem", __name__, tag="Sistem")

TENGGAT_SEHAT = 2.5
SEHAT, SAKIT, DIAM = "SEHAT", "SAKIT", "TIDAK_MENJAWAB"
TANDA_TANGAN = "X-Hub-Signature-256"
CONTOH_SIAP = {"status": SEHAT}
CONTOH_SEHAT = {
    "status": SEHAT,
    "layanan": dict.fromkeys(("gateway", "skp", "penilaian", "pak", "notifikasi"), SEHAT),
}


@bp.get("/healthz")
@publik
@bp.doc(**dok("Kesehatan: 200 hanya bila setiap layanan menjawab", CONTOH_SEHAT))
def healthz() -> Response:
    """All are asked at once, so that the answer takes as long as the slowest."""
    bertanya = {nama: _tanya(nama) for nama in layanan().alamat}
    keadaan = {"gateway": SEHAT if akun().db.answers() else SAKIT}
    keadaan |= {nama: _jawaban(satu) for nama, satu in bertanya.items()}
    semua = all(satu == SEHAT for satu in keadaan.values())
    isi = {"status": SEHAT if semua else SAKIT, "layanan": keadaan}
    return sebagai_json(isi, 200 if semua else 503)


@bp.get("/readyz")
@publik
@bp.doc(**dok("Kesiapan: 200 bila gateway ini sendiri dapat menjawab", CONTOH_SIAP))
def readyz() -> Response:
    """Of this pod alone: a service that is down must not take the pages of the others with it."""
    siap = current_app.extensions["siap"]()
    return sebagai_json({"status": SEHAT if siap else SAKIT}, 200 if siap else 503)


@bp.get("/webhook/whatsapp")
@publik
@bp.doc(**dok("Jabat tangan langganan WhatsApp", "text/plain"))
def jabat_tangan() -> Response:
    hasil = layanan().notifikasi_gateway.VerifikasiWebhookWhatsapp(
        pb.VerifikasiWebhookWhatsappRequest(
            mode=request.args.get("hub.mode", ""),
            verify_token=request.args.get("hub.verify_token", ""),
            challenge=request.args.get("hub.challenge", ""),
        )
    )
    return Response(hasil.challenge, content_type="text/plain; charset=utf-8")


@bp.post("/webhook/whatsapp")
@publik
@bp.doc(**dok("Kabar status dari WhatsApp, bertanda tangan", status=200))
def terima() -> Response:
    """The bytes go on as they came: the signature is over them, and notifikasi checks it."""
    layanan().notifikasi_gateway.TerimaWebhookWhatsapp(
        pb.TerimaWebhookWhatsappRequest(
            badan=request.get_data(), tanda_tangan=request.headers.get(TANDA_TANGAN, "")
        )
    )
    return kosong(200)


def _tanya(nama: str) -> Any:
    saluran = current_app.extensions["layanan"].saluran(nama)
    permintaan = health_pb2.HealthCheckRequest()
    return health_pb2_grpc.HealthStub(saluran).Check.future(permintaan, timeout=TENGGAT_SEHAT)


def _jawaban(bertanya: Any) -> str:
    try:
        jawaban = bertanya.result()
    except grpc.RpcError:
        return DIAM
    baik = jawaban.status == health_pb2.HealthCheckResponse.SERVING
    return SEHAT if baik else SAKIT
