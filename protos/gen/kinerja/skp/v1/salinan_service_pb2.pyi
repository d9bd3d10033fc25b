from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListSumberSalinanRequest(_message.Message):
    __slots__ = ("skp_id", "dari_skp_id", "dari_pola")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    DARI_SKP_ID_FIELD_NUMBER: _ClassVar[int]
    DARI_POLA_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    dari_skp_id: str
    dari_pola: bool
    def __init__(self, skp_id: _Optional[str] = ..., dari_skp_id: _Optional[str] = ..., dari_pola: _Optional[bool] = ...) -> None: ...

class SumberSalinan(_message.Message):
    __slots__ = ("skp_id", "tahun", "periode_mulai", "periode_selesai", "jabatan", "unit_kerja", "milik_sendiri", "pendekatan", "rhk", "pola")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PERIODE_MULAI_FIELD_NUMBER: _ClassVar[int]
    PERIODE_SELESAI_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    UNIT_KERJA_FIELD_NUMBER: _ClassVar[int]
    MILIK_SENDIRI_FIELD_NUMBER: _ClassVar[int]
    PENDEKATAN_FIELD_NUMBER: _ClassVar[int]
    RHK_FIELD_NUMBER: _ClassVar[int]
    POLA_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    tahun: int
    periode_mulai: str
    periode_selesai: str
    jabatan: str
    unit_kerja: str
    milik_sendiri: bool
    pendekatan: _umum_pb2.Pendekatan
    rhk: _containers.RepeatedCompositeFieldContainer[_skp_service_pb2.Rhk]
    pola: bool
    def __init__(self, skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., periode_mulai: _Optional[str] = ..., periode_selesai: _Optional[str] = ..., jabatan: _Optional[str] = ..., unit_kerja: _Optional[str] = ..., milik_sendiri: _Optional[bool] = ..., pendekatan: _Optional[_Union[_umum_pb2.Pendekatan, str]] = ..., rhk: _Optional[_Iterable[_Union[_skp_service_pb2.Rhk, _Mapping]]] = ..., pola: _Optional[bool] = ...) -> None: ...

class ListSumberSalinanResponse(_message.Message):
    __slots__ = ("sumber",)
    SUMBER_FIELD_NUMBER: _ClassVar[int]
    sumber: _containers.RepeatedCompositeFieldContainer[SumberSalinan]
    def __init__(self, sumber: _Optional[_Iterable[_Union[SumberSalinan, _Mapping]]] = ...) -> None: ...

class SalinRhkRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "dari_skp_id", "rhk_id", "dari_pola")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    DARI_SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    DARI_POLA_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    dari_skp_id: str
    rhk_id: _containers.RepeatedScalarFieldContainer[str]
    dari_pola: bool
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., dari_skp_id: _Optional[str] = ..., rhk_id: _Optional[_Iterable[str]] = ..., dari_pola: _Optional[bool] = ...) -> None: ...

class SalinRhkResponse(_message.Message):
    __slots__ = ("skp", "jumlah")
    SKP_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    skp: _skp_service_pb2.Skp
    jumlah: int
    def __init__(self, skp: _Optional[_Union[_skp_service_pb2.Skp, _Mapping]] = ..., jumlah: _Optional[int] = ...) -> None: ...
