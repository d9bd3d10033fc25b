from kinerja.pak.v1 import pak_service_pb2 as _pak_service_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GantiPakRequest(_message.Message):
    __slots__ = ("pak_id", "etag", "nomor", "tanggal", "tempat")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    NOMOR_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_FIELD_NUMBER: _ClassVar[int]
    TEMPAT_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    etag: str
    nomor: str
    tanggal: str
    tempat: str
    def __init__(self, pak_id: _Optional[str] = ..., etag: _Optional[str] = ..., nomor: _Optional[str] = ..., tanggal: _Optional[str] = ..., tempat: _Optional[str] = ...) -> None: ...

class GantiPakResponse(_message.Message):
    __slots__ = ("pak",)
    PAK_FIELD_NUMBER: _ClassVar[int]
    pak: _pak_service_pb2.Pak
    def __init__(self, pak: _Optional[_Union[_pak_service_pb2.Pak, _Mapping]] = ...) -> None: ...
