from kinerja.penilaian.v1 import penilaian_service_pb2 as _penilaian_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PutusanKeberatan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PUTUSAN_KEBERATAN_UNSPECIFIED: _ClassVar[PutusanKeberatan]
    PUTUSAN_KEBERATAN_MENGUATKAN: _ClassVar[PutusanKeberatan]
    PUTUSAN_KEBERATAN_MENGUBAH: _ClassVar[PutusanKeberatan]

class PeranKeberatan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PERAN_KEBERATAN_UNSPECIFIED: _ClassVar[PeranKeberatan]
    PERAN_KEBERATAN_PEMILIK: _ClassVar[PeranKeberatan]
    PERAN_KEBERATAN_PENILAI: _ClassVar[PeranKeberatan]
    PERAN_KEBERATAN_PEMUTUS: _ClassVar[PeranKeberatan]
PUTUSAN_KEBERATAN_UNSPECIFIED: PutusanKeberatan
PUTUSAN_KEBERATAN_MENGUATKAN: PutusanKeberatan
PUTUSAN_KEBERATAN_MENGUBAH: PutusanKeberatan
PERAN_KEBERATAN_UNSPECIFIED: PeranKeberatan
PERAN_KEBERATAN_PEMILIK: PeranKeberatan
PERAN_KEBERATAN_PENILAI: PeranKeberatan
PERAN_KEBERATAN_PEMUTUS: PeranKeberatan

class AjukanKeberatanRequest(_message.Message):
    __slots__ = ("periode_id", "keberatan", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    KEBERATAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    keberatan: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., keberatan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class AjukanKeberatanResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: _penilaian_service_pb2.Penilaian
    def __init__(self, penilaian: _Optional[_Union[_penilaian_service_pb2.Penilaian, _Mapping]] = ...) -> None: ...

class BatalkanKeberatanRequest(_message.Message):
    __slots__ = ("periode_id", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class BatalkanKeberatanResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: _penilaian_service_pb2.Penilaian
    def __init__(self, penilaian: _Optional[_Union[_penilaian_service_pb2.Penilaian, _Mapping]] = ...) -> None: ...

class JelaskanKeberatanRequest(_message.Message):
    __slots__ = ("periode_id", "penjelasan", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    PENJELASAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    penjelasan: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., penjelasan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class JelaskanKeberatanResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: _penilaian_service_pb2.Penilaian
    def __init__(self, penilaian: _Optional[_Union[_penilaian_service_pb2.Penilaian, _Mapping]] = ...) -> None: ...

class PutuskanKeberatanRequest(_message.Message):
    __slots__ = ("periode_id", "putusan", "hasil_kerja", "perilaku", "keputusan", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    PUTUSAN_FIELD_NUMBER: _ClassVar[int]
    HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    PERILAKU_FIELD_NUMBER: _ClassVar[int]
    KEPUTUSAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    putusan: PutusanKeberatan
    hasil_kerja: _umum_pb2.Ekspektasi
    perilaku: _umum_pb2.Ekspektasi
    keputusan: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., putusan: _Optional[_Union[PutusanKeberatan, str]] = ..., hasil_kerja: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., perilaku: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., keputusan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class PutuskanKeberatanResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: _penilaian_service_pb2.Penilaian
    def __init__(self, penilaian: _Optional[_Union[_penilaian_service_pb2.Penilaian, _Mapping]] = ...) -> None: ...

class ListKeberatanRequest(_message.Message):
    __slots__ = ("terbuka", "halaman")
    TERBUKA_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    terbuka: bool
    halaman: _umum_pb2.Halaman
    def __init__(self, terbuka: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class KeberatanRingkas(_message.Message):
    __slots__ = ("periode", "peran", "status", "diajukan_pada", "batas_putus", "dijelaskan")
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    PERAN_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    DIAJUKAN_PADA_FIELD_NUMBER: _ClassVar[int]
    BATAS_PUTUS_FIELD_NUMBER: _ClassVar[int]
    DIJELASKAN_FIELD_NUMBER: _ClassVar[int]
    periode: _penilaian_service_pb2.Periode
    peran: PeranKeberatan
    status: _penilaian_service_pb2.StatusKeberatan
    diajukan_pada: str
    batas_putus: str
    dijelaskan: bool
    def __init__(self, periode: _Optional[_Union[_penilaian_service_pb2.Periode, _Mapping]] = ..., peran: _Optional[_Union[PeranKeberatan, str]] = ..., status: _Optional[_Union[_penilaian_service_pb2.StatusKeberatan, str]] = ..., diajukan_pada: _Optional[str] = ..., batas_putus: _Optional[str] = ..., dijelaskan: _Optional[bool] = ...) -> None: ...

class ListKeberatanResponse(_message.Message):
    __slots__ = ("keberatan", "next_page_token")
    KEBERATAN_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    keberatan: _containers.RepeatedCompositeFieldContainer[KeberatanRingkas]
    next_page_token: str
    def __init__(self, keberatan: _Optional[_Iterable[_Union[KeberatanRingkas, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
