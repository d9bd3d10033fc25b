from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class KelompokKeterlibatan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KELOMPOK_KETERLIBATAN_UNSPECIFIED: _ClassVar[KelompokKeterlibatan]
    KELOMPOK_KETERLIBATAN_TANPA: _ClassVar[KelompokKeterlibatan]
    KELOMPOK_KETERLIBATAN_SATU: _ClassVar[KelompokKeterlibatan]
    KELOMPOK_KETERLIBATAN_BANYAK: _ClassVar[KelompokKeterlibatan]
KELOMPOK_KETERLIBATAN_UNSPECIFIED: KelompokKeterlibatan
KELOMPOK_KETERLIBATAN_TANPA: KelompokKeterlibatan
KELOMPOK_KETERLIBATAN_SATU: KelompokKeterlibatan
KELOMPOK_KETERLIBATAN_BANYAK: KelompokKeterlibatan

class GetKeterlibatanRequest(_message.Message):
    __slots__ = ("tahun", "unor_id", "instansi_id")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    unor_id: str
    instansi_id: str
    def __init__(self, tahun: _Optional[int] = ..., unor_id: _Optional[str] = ..., instansi_id: _Optional[str] = ...) -> None: ...

class BarisKeterlibatan(_message.Message):
    __slots__ = ("unor_id", "nama", "tingkat", "tanpa", "satu", "banyak", "instansi_id")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    TINGKAT_FIELD_NUMBER: _ClassVar[int]
    TANPA_FIELD_NUMBER: _ClassVar[int]
    SATU_FIELD_NUMBER: _ClassVar[int]
    BANYAK_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    nama: str
    tingkat: int
    tanpa: int
    satu: int
    banyak: int
    instansi_id: str
    def __init__(self, unor_id: _Optional[str] = ..., nama: _Optional[str] = ..., tingkat: _Optional[int] = ..., tanpa: _Optional[int] = ..., satu: _Optional[int] = ..., banyak: _Optional[int] = ..., instansi_id: _Optional[str] = ...) -> None: ...

class GetKeterlibatanResponse(_message.Message):
    __slots__ = ("jumlah", "unor", "dihitung")
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    UNOR_FIELD_NUMBER: _ClassVar[int]
    DIHITUNG_FIELD_NUMBER: _ClassVar[int]
    jumlah: BarisKeterlibatan
    unor: _containers.RepeatedCompositeFieldContainer[BarisKeterlibatan]
    dihitung: str
    def __init__(self, jumlah: _Optional[_Union[BarisKeterlibatan, _Mapping]] = ..., unor: _Optional[_Iterable[_Union[BarisKeterlibatan, _Mapping]]] = ..., dihitung: _Optional[str] = ...) -> None: ...

class ListKeterlibatanRequest(_message.Message):
    __slots__ = ("tahun", "unor_id", "kelompok", "halaman", "instansi_id")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    KELOMPOK_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    unor_id: str
    kelompok: KelompokKeterlibatan
    halaman: _umum_pb2.Halaman
    instansi_id: str
    def __init__(self, tahun: _Optional[int] = ..., unor_id: _Optional[str] = ..., kelompok: _Optional[_Union[KelompokKeterlibatan, str]] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ..., instansi_id: _Optional[str] = ...) -> None: ...

class PegawaiTerlibat(_message.Message):
    __slots__ = ("pegawai_id", "nip", "nama", "jabatan", "unit_kerja", "jumlah_matriks")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    UNIT_KERJA_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_MATRIKS_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    nip: str
    nama: str
    jabatan: str
    unit_kerja: str
    jumlah_matriks: int
    def __init__(self, pegawai_id: _Optional[str] = ..., nip: _Optional[str] = ..., nama: _Optional[str] = ..., jabatan: _Optional[str] = ..., unit_kerja: _Optional[str] = ..., jumlah_matriks: _Optional[int] = ...) -> None: ...

class ListKeterlibatanResponse(_message.Message):
    __slots__ = ("pegawai", "next_page_token")
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    pegawai: _containers.RepeatedCompositeFieldContainer[PegawaiTerlibat]
    next_page_token: str
    def __init__(self, pegawai: _Optional[_Iterable[_Union[PegawaiTerlibat, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
