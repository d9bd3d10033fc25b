"""JSON Schema of what the API sends, read off protos and examples, and the parts all share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor

Skema = dict[str, Any]


def nama_skema(descriptor: Descriptor) -> str:
    """kinerja.pak.v1.Saldo → pak.Saldo: two services may use one word for two things."""
    return f"{descriptor.full_name.split('.')[1]}.{descriptor.name}"


def skema_enum(enum: EnumDescriptor) -> Skema:
    awalan = enum.values_by_number[0].name.removesuffix("UNSPECIFIED")
    kata = [v.name.removeprefix(awalan) for v in enum.values if v.number]
    return {"type": "string", "enum": kata}


def skema_dari_contoh(nilai: Any) -> Skema:
    """The schema of an answer that is no message, read off its example."""
    if isinstance(nilai, Mapping):
        return {
            "type": "object",
            "properties": {nama: skema_dari_contoh(satu) for nama, satu in nilai.items()},
            "required": list(nilai),
        }
    if isinstance(nilai, list):
        return {"type": "array", "items": skema_dari_contoh(nilai[0]) if nilai else {}}
    if nilai is None:
        return {"type": ["object", "null"]}
    jenis = {bool: "boolean", int: "integer", str: "string"}
    return {"type": jenis[type(nilai)]}


JENIS: Mapping[int, Skema] = {
    FieldDescriptor.CPPTYPE_STRING: {"type": "string"},
    FieldDescriptor.CPPTYPE_BOOL: {"type": "boolean"},
    FieldDescriptor.CPPTYPE_INT32: {"type": "integer", "format": "int32"},
    FieldDescriptor.CPPTYPE_INT64: {"type": "integer", "format": "int64"},
    FieldDescriptor.CPPTYPE_DOUBLE: {"type": "number", "format": "double"},
}
HEADER_ETAG: Skema = {
    "ETag": {"description": "Versi objek, untuk If-Match", "schema": {"type": "string"}}
}
PARAMETER: Skema = {
    "IfMatch": {
        "name": "If-Match",
        "in": "header",
        "required": True,
        "description": "ETag dari data yang Anda ubah",
        "schema": {"type": "string"},
        "example": '"3"',
    },
    "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "required": False,
        "description": "Permintaan dengan kunci yang sama dikerjakan sekali",
        "schema": {"type": "string", "maxLength": 100},
        "example": "5b0c5a3e-6a5f-4e0e-9d53-0a7b3f1f7a10",
    },
}
SKEMA_MASALAH: Skema = {
    "type": "object",
    "description": "RFC 9457. `reason` tidak pernah berubah; kalimatnya boleh berubah.",
    "required": ["type", "title", "status", "detail", "instance", "reason"],
    "properties": {
        "type": {"type": "string", "format": "uri"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "instance": {"type": "string"},
        "reason": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"field": {"type": "string"}, "pesan": {"type": "string"}},
                "required": ["field", "pesan"],
            },
        },
        "fakta": {"type": "object", "additionalProperties": {"type": "string"}},
    },
}
CONTOH_MASALAH: Skema = {
    "type": "http://127.0.0.1:8080/bantuan#masalah-isian-salah",
    "title": "Isian perlu diperbaiki",
    "status": 422,
    "detail": "Ada isian yang perlu diperbaiki.",
    "instance": "urn:kinerja:permintaan:9f86d081884c7d65",
    "reason": "ISIAN_SALAH",
    "errors": [{"field": "periode_mulai", "pesan": "Isian ini wajib diisi."}],
}
