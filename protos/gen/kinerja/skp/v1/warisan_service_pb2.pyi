from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListWarisanRequest(_message.Message):
    __slots__ = ("skp_id",)
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    def __init__(self, skp_id: _Optional[str] = ...) -> None: ...

class ListWarisanResponse(_message.Message):
    __slots__ = ("warisan", "tim_kerja")
    WARISAN_FIELD_NUMBER: _ClassVar[int]
    TIM_KERJA_FIELD_NUMBER: _ClassVar[int]
    warisan: _containers.RepeatedCompositeFieldContainer[Warisan]
    tim_kerja: _containers.RepeatedCompositeFieldContainer[TimTertinggal]
    def __init__(self, warisan: _Optional[_Iterable[_Union[Warisan, _Mapping]]] = ..., tim_kerja: _Optional[_Iterable[_Union[TimTertinggal, _Mapping]]] = ...) -> None: ...

class Warisan(_message.Message):
    __slots__ = ("rhk", "pendahulu", "bawahan", "sudah")
    RHK_FIELD_NUMBER: _ClassVar[int]
    PENDAHULU_FIELD_NUMBER: _ClassVar[int]
    BAWAHAN_FIELD_NUMBER: _ClassVar[int]
    SUDAH_FIELD_NUMBER: _ClassVar[int]
    rhk: _skp_service_pb2.Rhk
    pendahulu: _umum_pb2.Orang
    bawahan: _containers.RepeatedScalarFieldContainer[str]
    sudah: bool
    def __init__(self, rhk: _Optional[_Union[_skp_service_pb2.Rhk, _Mapping]] = ..., pendahulu: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., bawahan: _Optional[_Iterable[str]] = ..., sudah: _Optional[bool] = ...) -> None: ...

class TimTertinggal(_message.Message):
    __slots__ = ("tim_kerja_id", "nama", "ketua_nama")
    TIM_KERJA_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    KETUA_NAMA_FIELD_NUMBER: _ClassVar[int]
    tim_kerja_id: str
    nama: str
    ketua_nama: str
    def __init__(self, tim_kerja_id: _Optional[str] = ..., nama: _Optional[str] = ..., ketua_nama: _Optional[str] = ...) -> None: ...

class WarisiRhkRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "rhk_id")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    rhk_id: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., rhk_id: _Optional[_Iterable[str]] = ...) -> None: ...

class WarisiRhkResponse(_message.Message):
    __slots__ = ("skp", "jumlah")
    SKP_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    skp: _skp_service_pb2.Skp
    jumlah: int
    def __init__(self, skp: _Optional[_Union[_skp_service_pb2.Skp, _Mapping]] = ..., jumlah: _Optional[int] = ...) -> None: ...
