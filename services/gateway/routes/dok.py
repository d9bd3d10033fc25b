"""GET /openapi.json: OpenAPI 3.1 of the whole API, made from the protos and the request models.

Answers are described by the messages they are made of, so that the document cannot drift from
what is sent; each route adds one line (`dok`). APIFlask writes bodies and queries, this file the
rest: answers, problems, headers, security, examples.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from apiflask import APIFlask
from google.protobuf.descriptor import Descriptor, FieldDescriptor
from google.protobuf.message import Message

from services.gateway.auth import Akses
from services.gateway.problems import TIPE_ISI
from services.gateway.routes.bentuk import JSON
from services.gateway.routes.contoh import contoh, contoh_jalur
from services.gateway.routes.skema import (
    CONTOH_MASALAH,
    HEADER_ETAG,
    JENIS,
    PARAMETER,
    SKEMA_MASALAH,
    Skema,
    nama_skema,
    skema_dari_contoh,
    skema_enum,
)
from services.gateway.settings import GatewaySettings

UBAH, KUNCI, HASIL = "x-ubah", "x-kunci", "x-hasil"
JELAS: Mapping[int, str] = {
    200: "Berhasil",
    201: "Dibuat",
    202: "Diterima; dikerjakan kemudian",
    204: "Berhasil, tanpa isi",
}
MASALAH: Mapping[int, str] = {
    400: "Permintaan tidak dapat dibaca",
    401: "Perlu masuk",
    403: "Tidak berhak",
    404: "Tidak ditemukan",
    409: "Keadaan objek tidak mengizinkan",
    412: "Data sudah berubah sejak dibaca",
    415: "Tipe isi permintaan tidak dilayani",
    422: "Isian perlu diperbaiki",
    428: "Header If-Match diperlukan",
    429: "Terlalu banyak; lihat Retry-After",
    503: "Layanan sibuk atau tidak menjawab; lihat Retry-After",
}


def dok(
    ringkas: str,
    hasil: type[Message] | Skema | str | None = None,
    *,
    status: int = 200,
    banyak: bool = False,
    ubah: bool = False,
    kunci: bool = False,
    tambahan: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """One line about a route, for `@bp.doc(**dok(…))`.

    `hasil` is a message type, an example object, a media type, or nothing. `ubah`: it needs
    If-Match. `kunci`: it takes an Idempotency-Key. `tambahan`: members beside those of `hasil`.
    """
    return {
        "summary": ringkas,
        "responses": {status: {"description": JELAS[status]}},
        "extensions": {
            HASIL: (status, hasil, banyak, dict(tambahan or {})),
            UBAH: ubah,
            KUNCI: kunci or ubah,
        },
    }


def pasang(app: APIFlask, settings: GatewaySettings) -> None:
    """Describe the API when it is first asked for."""
    app.config.update(
        OPENAPI_VERSION="3.1.0",
        AUTO_200_RESPONSE=False,
        AUTO_404_RESPONSE=False,
        AUTO_VALIDATION_ERROR_RESPONSE=False,
        AUTO_AUTH_ERROR_RESPONSE=False,
        AUTO_OPERATION_ID=True,
        AUTO_SERVERS=False,
        SERVERS=[{"url": settings.public_url}],
        INFO={
            "description": "API e-Kinerja: rencana, pelaksanaan, penilaian kinerja, dan angka "
            "kredit pegawai ASN. Setiap penolakan adalah problem RFC 9457 dengan `reason` tetap.",
        },
        SECURITY_SCHEMES={"sesi": {"type": "http", "scheme": "bearer"}},
    )

    @app.spec_processor
    def lengkapi(spec: Any) -> Any:
        Pelengkap(app, spec).jalankan()
        return spec


class Pelengkap:
    """Adds to APIFlask's document what it cannot know."""

    def __init__(self, app: APIFlask, spec: Skema) -> None:
        self._skema: Skema = spec.setdefault("components", {}).setdefault("schemas", {})
        self._spec = spec
        self._akses: dict[str, Akses] = {}
        for aturan in app.url_map.iter_rules():
            jalur = re.sub(r"<(?:[^:<>]+:)?(\w+)>", r"{\1}", aturan.rule)
            for metode in aturan.methods or ():
                self._akses[f"{metode} {jalur}"] = app.extensions["akses"][aturan.endpoint]

    def jalankan(self) -> None:
        self._bagian_bersama()
        for jalur, operasi in self._spec["paths"].items():
            for metode, satu in operasi.items():
                self._operasi(satu, metode.upper(), jalur)

    def _bagian_bersama(self) -> None:
        self._skema["Masalah"] = SKEMA_MASALAH
        komponen = self._spec["components"]
        komponen["responses"] = {
            f"Masalah{status}": {
                "description": jelas,
                "content": {
                    TIPE_ISI: {
                        "schema": {"$ref": "#/components/schemas/Masalah"},
                        "example": CONTOH_MASALAH | {"status": status, "title": jelas},
                    }
                },
            }
            for status, jelas in MASALAH.items()
        }
        komponen["parameters"] = PARAMETER

    def _operasi(self, operasi: Skema, metode: str, jalur: str) -> None:
        akses = self._akses[f"{metode} {jalur}"]
        ubah, kunci = operasi.pop(UBAH, False), operasi.pop(KUNCI, False)
        status, hasil, banyak, tambahan = operasi.pop(HASIL)
        operasi["responses"] = {
            str(status): self._jawaban(status, hasil, banyak=banyak, tambahan=tambahan)
        }
        self._badan(operasi)
        masalah = {400, 422, 503} | ({415} if "requestBody" in operasi else set())
        masalah |= {404} if "{" in jalur else set()
        if not akses.publik:
            operasi["security"] = [{"sesi": []}]
            masalah |= {401, 403}
        if metode != "GET" and not akses.publik:
            masalah |= {409}
        if ubah:
            masalah |= {412, 428}
        if akses.publik and metode != "GET":
            masalah |= {429}
        for satu in sorted(masalah):
            operasi["responses"][str(satu)] = {"$ref": f"#/components/responses/Masalah{satu}"}
        parameter = operasi.setdefault("parameters", [])
        for satu in parameter:
            if satu.get("in") == "path":
                satu["example"] = contoh_jalur(satu["name"])
        for perlu, nama in ((ubah, "IfMatch"), (kunci, "IdempotencyKey")):
            if perlu:
                parameter.append({"$ref": f"#/components/parameters/{nama}"})

    def _badan(self, operasi: Skema) -> None:
        """The example of a body stands where tools look for it: beside the schema."""
        isi: Skema = operasi.get("requestBody", {}).get("content", {})
        if (formulir := isi.pop("application/x-www-form-urlencoded", None)) is not None:
            isi["multipart/form-data"] = formulir
        for satu in isi.values():
            nama = satu["schema"].get("$ref", "").rsplit("/", 1)[-1]
            contoh_badan = self._skema.get(nama, satu["schema"]).get("examples", [])
            if contoh_badan:
                satu.setdefault("example", contoh_badan[0])
        if isi:
            operasi["requestBody"]["required"] = True

    def _jawaban(
        self, status: int, hasil: Any, *, banyak: bool, tambahan: Mapping[str, Any]
    ) -> Skema:
        jawaban: Skema = {"description": JELAS[status]}
        if hasil is None:
            return jawaban
        if isinstance(hasil, str):
            skema: Skema = {"type": "string"} if hasil.startswith("text/") else {}
            media = {"schema": skema} if skema else {}
            return jawaban | {"content": {hasil: media}}
        if isinstance(hasil, dict):
            skema, isi = skema_dari_contoh(hasil), hasil
        else:
            skema, isi = self._pesan(hasil.DESCRIPTOR), contoh(hasil.DESCRIPTOR)
            if "etag" in hasil.DESCRIPTOR.fields_by_name and not banyak:
                jawaban["headers"] = HEADER_ETAG
        if banyak:
            skema = {
                "type": "object",
                "properties": {
                    "items": {"type": "array", "items": skema},
                    "next_page_token": {"type": "string"},
                },
                "required": ["items", "next_page_token"],
            }
            isi = {"items": [isi], "next_page_token": ""}
        if tambahan:
            skema = {"allOf": [skema, skema_dari_contoh(tambahan)]}
            isi = isi | dict(tambahan)
        return jawaban | {"content": {JSON: {"schema": skema, "example": isi}}}

    def _pesan(self, descriptor: Descriptor) -> Skema:
        """A reference to the schema of a message, made on first use."""
        nama = nama_skema(descriptor)
        if nama not in self._skema:
            self._skema[nama] = {}  # a message may contain itself
            self._skema[nama] = {
                "type": "object",
                "properties": {b.name: self._bidang(b) for b in descriptor.fields},
                "required": [b.name for b in descriptor.fields],
            }
        return {"$ref": f"#/components/schemas/{nama}"}

    def _bidang(self, bidang: FieldDescriptor) -> Skema:
        if bidang.message_type is not None:
            satu = self._pesan(bidang.message_type)
            kosong: Skema = {"anyOf": [satu, {"type": "null"}]}
        elif bidang.enum_type is not None:
            satu = skema_enum(bidang.enum_type)
            kosong = {"type": ["string", "null"], "enum": [*satu["enum"], None]}
        else:
            satu = kosong = dict(JENIS[bidang.cpp_type])
        return {"type": "array", "items": satu} if bidang.is_repeated else kosong
