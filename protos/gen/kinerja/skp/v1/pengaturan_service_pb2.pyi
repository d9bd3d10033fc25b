from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PilihanPengaturan(_message.Message):
    __slots__ = ("nilai", "sebutan")
    NILAI_FIELD_NUMBER: _ClassVar[int]
    SEBUTAN_FIELD_NUMBER: _ClassVar[int]
    nilai: str
    sebutan: str
    def __init__(self, nilai: _Optional[str] = ..., sebutan: _Optional[str] = ...) -> None: ...

class RiwayatPengaturan(_message.Message):
    __slots__ = ("nilai", "sebutan", "berlaku_sejak", "oleh_nama")
    NILAI_FIELD_NUMBER: _ClassVar[int]
    SEBUTAN_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    nilai: str
    sebutan: str
    berlaku_sejak: str
    oleh_nama: str
    def __init__(self, nilai: _Optional[str] = ..., sebutan: _Optional[str] = ..., berlaku_sejak: _Optional[str] = ..., oleh_nama: _Optional[str] = ...) -> None: ...

class Pengaturan(_message.Message):
    __slots__ = ("kunci", "nama", "arti", "dasar", "nilai", "sebutan", "pilihan", "riwayat")
    KUNCI_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    ARTI_FIELD_NUMBER: _ClassVar[int]
    DASAR_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    SEBUTAN_FIELD_NUMBER: _ClassVar[int]
    PILIHAN_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    kunci: str
    nama: str
    arti: str
    dasar: str
    nilai: str
    sebutan: str
    pilihan: _containers.RepeatedCompositeFieldContainer[PilihanPengaturan]
    riwayat: _containers.RepeatedCompositeFieldContainer[RiwayatPengaturan]
    def __init__(self, kunci: _Optional[str] = ..., nama: _Optional[str] = ..., arti: _Optional[str] = ..., dasar: _Optional[str] = ..., nilai: _Optional[str] = ..., sebutan: _Optional[str] = ..., pilihan: _Optional[_Iterable[_Union[PilihanPengaturan, _Mapping]]] = ..., riwayat: _Optional[_Iterable[_Union[RiwayatPengaturan, _Mapping]]] = ...) -> None: ...

class ListPengaturanRequest(_message.Message):
    __slots__ = ("instansi_id",)
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    instansi_id: str
    def __init__(self, instansi_id: _Optional[str] = ...) -> None: ...

class ListPengaturanResponse(_message.Message):
    __slots__ = ("pengaturan",)
    PENGATURAN_FIELD_NUMBER: _ClassVar[int]
    pengaturan: _containers.RepeatedCompositeFieldContainer[Pengaturan]
    def __init__(self, pengaturan: _Optional[_Iterable[_Union[Pengaturan, _Mapping]]] = ...) -> None: ...

class UbahPengaturanRequest(_message.Message):
    __slots__ = ("instansi_id", "kunci", "nilai", "berlaku_sejak")
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    KUNCI_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    instansi_id: str
    kunci: str
    nilai: str
    berlaku_sejak: str
    def __init__(self, instansi_id: _Optional[str] = ..., kunci: _Optional[str] = ..., nilai: _Optional[str] = ..., berlaku_sejak: _Optional[str] = ...) -> None: ...

class UbahPengaturanResponse(_message.Message):
    __slots__ = ("pengaturan",)
    PENGATURAN_FIELD_NUMBER: _ClassVar[int]
    pengaturan: Pengaturan
    def __init__(self, pengaturan: _Optional[_Union[Pengaturan, _Mapping]] = ...) -> None: ...
