from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class JenisTemuan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_TEMUAN_UNSPECIFIED: _ClassVar[JenisTemuan]
    JENIS_TEMUAN_CELAH: _ClassVar[JenisTemuan]
    JENIS_TEMUAN_YATIM: _ClassVar[JenisTemuan]
    JENIS_TEMUAN_BEBAN: _ClassVar[JenisTemuan]
JENIS_TEMUAN_UNSPECIFIED: JenisTemuan
JENIS_TEMUAN_CELAH: JenisTemuan
JENIS_TEMUAN_YATIM: JenisTemuan
JENIS_TEMUAN_BEBAN: JenisTemuan

class Cabang(_message.Message):
    __slots__ = ("rhk", "pegawai", "skp_id", "pendukung", "akar_id")
    RHK_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    PENDUKUNG_FIELD_NUMBER: _ClassVar[int]
    AKAR_ID_FIELD_NUMBER: _ClassVar[int]
    rhk: _skp_service_pb2.Rhk
    pegawai: _umum_pb2.Orang
    skp_id: str
    pendukung: int
    akar_id: str
    def __init__(self, rhk: _Optional[_Union[_skp_service_pb2.Rhk, _Mapping]] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., skp_id: _Optional[str] = ..., pendukung: _Optional[int] = ..., akar_id: _Optional[str] = ...) -> None: ...

class ListCabangRequest(_message.Message):
    __slots__ = ("tahun", "akar_id", "halaman")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    AKAR_ID_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    akar_id: str
    halaman: _umum_pb2.Halaman
    def __init__(self, tahun: _Optional[int] = ..., akar_id: _Optional[str] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListCabangResponse(_message.Message):
    __slots__ = ("cabang", "next_page_token")
    CABANG_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    cabang: _containers.RepeatedCompositeFieldContainer[Cabang]
    next_page_token: str
    def __init__(self, cabang: _Optional[_Iterable[_Union[Cabang, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListJalurRequest(_message.Message):
    __slots__ = ("akar_id",)
    AKAR_ID_FIELD_NUMBER: _ClassVar[int]
    akar_id: str
    def __init__(self, akar_id: _Optional[str] = ...) -> None: ...

class ListJalurResponse(_message.Message):
    __slots__ = ("jalur",)
    JALUR_FIELD_NUMBER: _ClassVar[int]
    jalur: _containers.RepeatedCompositeFieldContainer[Cabang]
    def __init__(self, jalur: _Optional[_Iterable[_Union[Cabang, _Mapping]]] = ...) -> None: ...

class ListTemuanRequest(_message.Message):
    __slots__ = ("tahun", "jenis", "unor_id", "halaman")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: JenisTemuan
    unor_id: str
    halaman: _umum_pb2.Halaman
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[JenisTemuan, str]] = ..., unor_id: _Optional[str] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class Temuan(_message.Message):
    __slots__ = ("pegawai", "skp_id", "rencana_hasil_kerja", "indikator", "jumlah")
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RENCANA_HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    pegawai: _umum_pb2.Orang
    skp_id: str
    rencana_hasil_kerja: str
    indikator: str
    jumlah: int
    def __init__(self, pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., skp_id: _Optional[str] = ..., rencana_hasil_kerja: _Optional[str] = ..., indikator: _Optional[str] = ..., jumlah: _Optional[int] = ...) -> None: ...

class JumlahTemuan(_message.Message):
    __slots__ = ("jenis", "jumlah", "lebih")
    JENIS_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    LEBIH_FIELD_NUMBER: _ClassVar[int]
    jenis: JenisTemuan
    jumlah: int
    lebih: bool
    def __init__(self, jenis: _Optional[_Union[JenisTemuan, str]] = ..., jumlah: _Optional[int] = ..., lebih: _Optional[bool] = ...) -> None: ...

class ListTemuanResponse(_message.Message):
    __slots__ = ("temuan", "next_page_token", "batas", "jumlah")
    TEMUAN_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    BATAS_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    temuan: _containers.RepeatedCompositeFieldContainer[Temuan]
    next_page_token: str
    batas: int
    jumlah: _containers.RepeatedCompositeFieldContainer[JumlahTemuan]
    def __init__(self, temuan: _Optional[_Iterable[_Union[Temuan, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., batas: _Optional[int] = ..., jumlah: _Optional[_Iterable[_Union[JumlahTemuan, _Mapping]]] = ...) -> None: ...
