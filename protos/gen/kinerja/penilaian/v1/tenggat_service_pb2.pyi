from kinerja.penilaian.v1 import penilaian_service_pb2 as _penilaian_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class LangkahTenggat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LANGKAH_TENGGAT_UNSPECIFIED: _ClassVar[LangkahTenggat]
    LANGKAH_TENGGAT_NILAI: _ClassVar[LangkahTenggat]
    LANGKAH_TENGGAT_SAMPAIKAN: _ClassVar[LangkahTenggat]
    LANGKAH_TENGGAT_TERIMA: _ClassVar[LangkahTenggat]
    LANGKAH_TENGGAT_PUTUS: _ClassVar[LangkahTenggat]
    LANGKAH_TENGGAT_GANTIKAN: _ClassVar[LangkahTenggat]
    LANGKAH_TENGGAT_LAPOR: _ClassVar[LangkahTenggat]

class JenisPengingat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_PENGINGAT_UNSPECIFIED: _ClassVar[JenisPengingat]
    JENIS_PENGINGAT_SEBELUM: _ClassVar[JenisPengingat]
    JENIS_PENGINGAT_LEWAT: _ClassVar[JenisPengingat]

class PeranPengingat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PERAN_PENGINGAT_UNSPECIFIED: _ClassVar[PeranPengingat]
    PERAN_PENGINGAT_PELAKU: _ClassVar[PeranPengingat]
    PERAN_PENGINGAT_ATASAN: _ClassVar[PeranPengingat]
LANGKAH_TENGGAT_UNSPECIFIED: LangkahTenggat
LANGKAH_TENGGAT_NILAI: LangkahTenggat
LANGKAH_TENGGAT_SAMPAIKAN: LangkahTenggat
LANGKAH_TENGGAT_TERIMA: LangkahTenggat
LANGKAH_TENGGAT_PUTUS: LangkahTenggat
LANGKAH_TENGGAT_GANTIKAN: LangkahTenggat
LANGKAH_TENGGAT_LAPOR: LangkahTenggat
JENIS_PENGINGAT_UNSPECIFIED: JenisPengingat
JENIS_PENGINGAT_SEBELUM: JenisPengingat
JENIS_PENGINGAT_LEWAT: JenisPengingat
PERAN_PENGINGAT_UNSPECIFIED: PeranPengingat
PERAN_PENGINGAT_PELAKU: PeranPengingat
PERAN_PENGINGAT_ATASAN: PeranPengingat

class ListTenggatRequest(_message.Message):
    __slots__ = ("saya", "langkah", "tahun", "unor_id", "instansi_id", "halaman")
    SAYA_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    saya: bool
    langkah: LangkahTenggat
    tahun: int
    unor_id: str
    instansi_id: str
    halaman: _umum_pb2.Halaman
    def __init__(self, saya: _Optional[bool] = ..., langkah: _Optional[_Union[LangkahTenggat, str]] = ..., tahun: _Optional[int] = ..., unor_id: _Optional[str] = ..., instansi_id: _Optional[str] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class BarisTenggat(_message.Message):
    __slots__ = ("periode_id", "nama_periode", "tahun", "pegawai", "langkah", "menunggu_id", "menunggu_nama", "sejak", "batas", "lewat", "jenis", "ke")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_ID_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_NAMA_FIELD_NUMBER: _ClassVar[int]
    SEJAK_FIELD_NUMBER: _ClassVar[int]
    BATAS_FIELD_NUMBER: _ClassVar[int]
    LEWAT_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    nama_periode: str
    tahun: int
    pegawai: _umum_pb2.Orang
    langkah: LangkahTenggat
    menunggu_id: str
    menunggu_nama: str
    sejak: str
    batas: str
    lewat: bool
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    def __init__(self, periode_id: _Optional[str] = ..., nama_periode: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., langkah: _Optional[_Union[LangkahTenggat, str]] = ..., menunggu_id: _Optional[str] = ..., menunggu_nama: _Optional[str] = ..., sejak: _Optional[str] = ..., batas: _Optional[str] = ..., lewat: _Optional[bool] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ...) -> None: ...

class ListTenggatResponse(_message.Message):
    __slots__ = ("tenggat", "next_page_token")
    TENGGAT_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    tenggat: _containers.RepeatedCompositeFieldContainer[BarisTenggat]
    next_page_token: str
    def __init__(self, tenggat: _Optional[_Iterable[_Union[BarisTenggat, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
