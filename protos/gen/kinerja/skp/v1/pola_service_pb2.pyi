from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ListJabatanPolaRequest(_message.Message):
    __slots__ = ("cari", "halaman")
    CARI_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    cari: str
    halaman: _umum_pb2.Halaman
    def __init__(self, cari: _Optional[str] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class JabatanPola(_message.Message):
    __slots__ = ("jabatan", "jumlah", "pemegang", "diubah")
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    PEMEGANG_FIELD_NUMBER: _ClassVar[int]
    DIUBAH_FIELD_NUMBER: _ClassVar[int]
    jabatan: str
    jumlah: int
    pemegang: int
    diubah: str
    def __init__(self, jabatan: _Optional[str] = ..., jumlah: _Optional[int] = ..., pemegang: _Optional[int] = ..., diubah: _Optional[str] = ...) -> None: ...

class ListJabatanPolaResponse(_message.Message):
    __slots__ = ("jabatan", "next_page_token")
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    jabatan: _containers.RepeatedCompositeFieldContainer[JabatanPola]
    next_page_token: str
    def __init__(self, jabatan: _Optional[_Iterable[_Union[JabatanPola, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListPolaRequest(_message.Message):
    __slots__ = ("jabatan", "halaman")
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    jabatan: str
    halaman: _umum_pb2.Halaman
    def __init__(self, jabatan: _Optional[str] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class PolaRhk(_message.Message):
    __slots__ = ("pola_id", "jabatan", "jenis", "rencana_hasil_kerja", "indikator", "oleh_nama", "diubah")
    POLA_ID_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    RENCANA_HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    DIUBAH_FIELD_NUMBER: _ClassVar[int]
    pola_id: str
    jabatan: str
    jenis: _umum_pb2.JenisRhk
    rencana_hasil_kerja: str
    indikator: _containers.RepeatedCompositeFieldContainer[_skp_service_pb2.Indikator]
    oleh_nama: str
    diubah: str
    def __init__(self, pola_id: _Optional[str] = ..., jabatan: _Optional[str] = ..., jenis: _Optional[_Union[_umum_pb2.JenisRhk, str]] = ..., rencana_hasil_kerja: _Optional[str] = ..., indikator: _Optional[_Iterable[_Union[_skp_service_pb2.Indikator, _Mapping]]] = ..., oleh_nama: _Optional[str] = ..., diubah: _Optional[str] = ...) -> None: ...

class ListPolaResponse(_message.Message):
    __slots__ = ("pola", "next_page_token")
    POLA_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    pola: _containers.RepeatedCompositeFieldContainer[PolaRhk]
    next_page_token: str
    def __init__(self, pola: _Optional[_Iterable[_Union[PolaRhk, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class HapusPolaRequest(_message.Message):
    __slots__ = ("pola_id",)
    POLA_ID_FIELD_NUMBER: _ClassVar[int]
    pola_id: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, pola_id: _Optional[_Iterable[str]] = ...) -> None: ...

class HapusPolaResponse(_message.Message):
    __slots__ = ("jumlah",)
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    jumlah: int
    def __init__(self, jumlah: _Optional[int] = ...) -> None: ...
