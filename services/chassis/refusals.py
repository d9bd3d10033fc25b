"""A refusal on the wire: `google.rpc.Status` with its reason, its facts and its fields."""

from __future__ import annotations

from collections.abc import Mapping

from google.rpc import code_pb2, error_details_pb2, status_pb2

from services.chassis.errors import DomainError, Kind

DOMAIN = "kinerja"

STATUS: Mapping[Kind, int] = {
    Kind.INVALID: code_pb2.INVALID_ARGUMENT,
    Kind.NOT_FOUND: code_pb2.NOT_FOUND,
    Kind.UNAUTHENTICATED: code_pb2.UNAUTHENTICATED,
    Kind.FORBIDDEN: code_pb2.PERMISSION_DENIED,
    Kind.REFUSED: code_pb2.FAILED_PRECONDITION,
    Kind.CONFLICT: code_pb2.ABORTED,
    Kind.EXHAUSTED: code_pb2.RESOURCE_EXHAUSTED,
    Kind.UNAVAILABLE: code_pb2.UNAVAILABLE,
}


def to_status(refusal: DomainError | None) -> status_pb2.Status:
    """The refusal as a rich status; None (a fault) tells the caller nothing of the inside."""
    if refusal is None:
        return status_pb2.Status(code=code_pb2.INTERNAL, message="Terjadi kesalahan pada sistem.")
    status = status_pb2.Status(code=STATUS[refusal.kind], message=refusal.kalimat)
    info = error_details_pb2.ErrorInfo(reason=refusal.reason, domain=DOMAIN)
    info.metadata.update(refusal.fakta)
    status.details.add().Pack(info)
    if refusal.bidang:
        bad = error_details_pb2.BadRequest()
        for field, sentence in refusal.bidang:
            bad.field_violations.add(field=field, description=sentence)
        status.details.add().Pack(bad)
    return status
