from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ImporRhkRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "nama_berkas", "berkas")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    BERKAS_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    nama_berkas: str
    berkas: bytes
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., nama_berkas: _Optional[str] = ..., berkas: _Optional[bytes] = ...) -> None: ...

class ImporRhkResponse(_message.Message):
    __slots__ = ("skp", "rhk", "indikator")
    SKP_FIELD_NUMBER: _ClassVar[int]
    RHK_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    skp: _skp_service_pb2.Skp
    rhk: int
    indikator: int
    def __init__(self, skp: _Optional[_Union[_skp_service_pb2.Skp, _Mapping]] = ..., rhk: _Optional[int] = ..., indikator: _Optional[int] = ...) -> None: ...
