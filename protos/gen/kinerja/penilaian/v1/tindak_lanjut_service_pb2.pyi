from kinerja.penilaian.v1 import dashboard_service_pb2 as _dashboard_service_pb2
from kinerja.penilaian.v1 import penilaian_service_pb2 as _penilaian_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class KelompokTindakLanjut(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KELOMPOK_TINDAK_LANJUT_UNSPECIFIED: _ClassVar[KelompokTindakLanjut]
    KELOMPOK_TINDAK_LANJUT_PENGHARGAAN: _ClassVar[KelompokTindakLanjut]
    KELOMPOK_TINDAK_LANJUT_PERBAIKAN: _ClassVar[KelompokTindakLanjut]

class KeadaanHasil(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KEADAAN_HASIL_UNSPECIFIED: _ClassVar[KeadaanHasil]
    KEADAAN_HASIL_BELUM_DISAMPAIKAN: _ClassVar[KeadaanHasil]
    KEADAAN_HASIL_DAPAT_DIKEBERATI: _ClassVar[KeadaanHasil]
    KEADAAN_HASIL_DIPERIKSA: _ClassVar[KeadaanHasil]
    KEADAAN_HASIL_TETAP: _ClassVar[KeadaanHasil]

class SyaratPangkat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SYARAT_PANGKAT_UNSPECIFIED: _ClassVar[SyaratPangkat]
    SYARAT_PANGKAT_TERPENUHI: _ClassVar[SyaratPangkat]
    SYARAT_PANGKAT_BELUM: _ClassVar[SyaratPangkat]
KELOMPOK_TINDAK_LANJUT_UNSPECIFIED: KelompokTindakLanjut
KELOMPOK_TINDAK_LANJUT_PENGHARGAAN: KelompokTindakLanjut
KELOMPOK_TINDAK_LANJUT_PERBAIKAN: KelompokTindakLanjut
KEADAAN_HASIL_UNSPECIFIED: KeadaanHasil
KEADAAN_HASIL_BELUM_DISAMPAIKAN: KeadaanHasil
KEADAAN_HASIL_DAPAT_DIKEBERATI: KeadaanHasil
KEADAAN_HASIL_DIPERIKSA: KeadaanHasil
KEADAAN_HASIL_TETAP: KeadaanHasil
SYARAT_PANGKAT_UNSPECIFIED: SyaratPangkat
SYARAT_PANGKAT_TERPENUHI: SyaratPangkat
SYARAT_PANGKAT_BELUM: SyaratPangkat

class ListTindakLanjutRequest(_message.Message):
    __slots__ = ("saringan", "kelompok", "halaman")
    SARINGAN_FIELD_NUMBER: _ClassVar[int]
    KELOMPOK_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    saringan: _dashboard_service_pb2.SaringanDashboard
    kelompok: KelompokTindakLanjut
    halaman: _umum_pb2.Halaman
    def __init__(self, saringan: _Optional[_Union[_dashboard_service_pb2.SaringanDashboard, _Mapping]] = ..., kelompok: _Optional[_Union[KelompokTindakLanjut, str]] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class BarisTindakLanjut(_message.Message):
    __slots__ = ("periode", "predikat_lalu", "kelompok", "kalimat", "dasar", "sejak", "sampai", "keadaan", "dikeberati_sampai", "syarat_pangkat")
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_LALU_FIELD_NUMBER: _ClassVar[int]
    KELOMPOK_FIELD_NUMBER: _ClassVar[int]
    KALIMAT_FIELD_NUMBER: _ClassVar[int]
    DASAR_FIELD_NUMBER: _ClassVar[int]
    SEJAK_FIELD_NUMBER: _ClassVar[int]
    SAMPAI_FIELD_NUMBER: _ClassVar[int]
    KEADAAN_FIELD_NUMBER: _ClassVar[int]
    DIKEBERATI_SAMPAI_FIELD_NUMBER: _ClassVar[int]
    SYARAT_PANGKAT_FIELD_NUMBER: _ClassVar[int]
    periode: _penilaian_service_pb2.Periode
    predikat_lalu: _umum_pb2.Predikat
    kelompok: KelompokTindakLanjut
    kalimat: str
    dasar: str
    sejak: str
    sampai: str
    keadaan: KeadaanHasil
    dikeberati_sampai: str
    syarat_pangkat: SyaratPangkat
    def __init__(self, periode: _Optional[_Union[_penilaian_service_pb2.Periode, _Mapping]] = ..., predikat_lalu: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., kelompok: _Optional[_Union[KelompokTindakLanjut, str]] = ..., kalimat: _Optional[str] = ..., dasar: _Optional[str] = ..., sejak: _Optional[str] = ..., sampai: _Optional[str] = ..., keadaan: _Optional[_Union[KeadaanHasil, str]] = ..., dikeberati_sampai: _Optional[str] = ..., syarat_pangkat: _Optional[_Union[SyaratPangkat, str]] = ...) -> None: ...

class ListTindakLanjutResponse(_message.Message):
    __slots__ = ("baris", "next_page_token")
    BARIS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    baris: _containers.RepeatedCompositeFieldContainer[BarisTindakLanjut]
    next_page_token: str
    def __init__(self, baris: _Optional[_Iterable[_Union[BarisTindakLanjut, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
