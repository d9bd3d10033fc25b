from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class UbahManualIndikatorRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "rhk_id", "indikator_id", "manual")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    MANUAL_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    rhk_id: str
    indikator_id: str
    manual: _skp_service_pb2.ManualIndikator
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., rhk_id: _Optional[str] = ..., indikator_id: _Optional[str] = ..., manual: _Optional[_Union[_skp_service_pb2.ManualIndikator, _Mapping]] = ...) -> None: ...

class UbahManualIndikatorResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: _skp_service_pb2.Skp
    def __init__(self, skp: _Optional[_Union[_skp_service_pb2.Skp, _Mapping]] = ...) -> None: ...

class SimpanWorkblockRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "workblock")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    WORKBLOCK_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    workblock: _skp_service_pb2.Workblock
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., workblock: _Optional[_Union[_skp_service_pb2.Workblock, _Mapping]] = ...) -> None: ...

class SimpanWorkblockResponse(_message.Message):
    __slots__ = ("skp", "workblock_id")
    SKP_FIELD_NUMBER: _ClassVar[int]
    WORKBLOCK_ID_FIELD_NUMBER: _ClassVar[int]
    skp: _skp_service_pb2.Skp
    workblock_id: str
    def __init__(self, skp: _Optional[_Union[_skp_service_pb2.Skp, _Mapping]] = ..., workblock_id: _Optional[str] = ...) -> None: ...

class HapusWorkblockRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "workblock_id")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    WORKBLOCK_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    workblock_id: str
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., workblock_id: _Optional[str] = ...) -> None: ...

class HapusWorkblockResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: _skp_service_pb2.Skp
    def __init__(self, skp: _Optional[_Union[_skp_service_pb2.Skp, _Mapping]] = ...) -> None: ...
