from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SaldoDiajukan(_message.Message):
    __slots__ = ("saldo_id", "pegawai", "penilai", "total_ak", "versi")
    SALDO_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    TOTAL_AK_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    saldo_id: str
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    total_ak: str
    versi: int
    def __init__(self, saldo_id: _Optional[str] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., total_ak: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class SaldoDisetujui(_message.Message):
    __slots__ = ("saldo_id", "pegawai", "total_ak", "versi")
    SALDO_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    TOTAL_AK_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    saldo_id: str
    pegawai: _umum_pb2.Orang
    total_ak: str
    versi: int
    def __init__(self, saldo_id: _Optional[str] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., total_ak: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class PakDiajukan(_message.Message):
    __slots__ = ("pak_id", "tahun", "pegawai", "penilai", "versi")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    versi: int
    def __init__(self, pak_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., versi: _Optional[int] = ...) -> None: ...

class PakDisetujui(_message.Message):
    __slots__ = ("pak_id", "tahun", "pegawai", "penilai", "jumlah_baru", "kumulatif", "versi")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_BARU_FIELD_NUMBER: _ClassVar[int]
    KUMULATIF_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    jumlah_baru: str
    kumulatif: str
    versi: int
    def __init__(self, pak_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., jumlah_baru: _Optional[str] = ..., kumulatif: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class Ditolak(_message.Message):
    __slots__ = ("pak_id", "saldo_id", "tahun", "pegawai", "penilai", "catatan", "versi")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    SALDO_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    saldo_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    catatan: str
    versi: int
    def __init__(self, pak_id: _Optional[str] = ..., saldo_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., catatan: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class PakTersinkron(_message.Message):
    __slots__ = ("pak_id", "tahun", "pegawai", "siasn_id", "versi")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    SIASN_ID_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    siasn_id: str
    versi: int
    def __init__(self, pak_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., siasn_id: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class PakDiganti(_message.Message):
    __slots__ = ("pak_id", "tahun", "pegawai", "penilai", "pengganti_id", "kumulatif", "versi")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    PENGGANTI_ID_FIELD_NUMBER: _ClassVar[int]
    KUMULATIF_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    pengganti_id: str
    kumulatif: str
    versi: int
    def __init__(self, pak_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., pengganti_id: _Optional[str] = ..., kumulatif: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...
