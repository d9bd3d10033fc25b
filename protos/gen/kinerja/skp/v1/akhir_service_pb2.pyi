from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AkhiriSkpRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "selesai", "alasan")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    selesai: str
    alasan: str
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., selesai: _Optional[str] = ..., alasan: _Optional[str] = ...) -> None: ...

class AkhiriSkpResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: _skp_service_pb2.Skp
    def __init__(self, skp: _Optional[_Union[_skp_service_pb2.Skp, _Mapping]] = ...) -> None: ...
