from kinerja.skp.v1 import atasan_service_pb2 as _atasan_service_pb2
from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PegawaiDiperbarui(_message.Message):
    __slots__ = ("pegawai", "versi")
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    pegawai: _skp_service_pb2.Pegawai
    versi: int
    def __init__(self, pegawai: _Optional[_Union[_skp_service_pb2.Pegawai, _Mapping]] = ..., versi: _Optional[int] = ...) -> None: ...

class UnorDiperbarui(_message.Message):
    __slots__ = ("unor_id", "instansi_id", "induk_id", "nama", "pimpinan", "versi")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    INDUK_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    instansi_id: str
    induk_id: str
    nama: str
    pimpinan: _umum_pb2.Orang
    versi: int
    def __init__(self, unor_id: _Optional[str] = ..., instansi_id: _Optional[str] = ..., induk_id: _Optional[str] = ..., nama: _Optional[str] = ..., pimpinan: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., versi: _Optional[int] = ...) -> None: ...

class PenilaiDiganti(_message.Message):
    __slots__ = ("skp_id", "penilai", "atasan_penilai", "alasan", "versi")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    alasan: str
    versi: int
    def __init__(self, skp_id: _Optional[str] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., alasan: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class SkpDiajukan(_message.Message):
    __slots__ = ("skp_id", "tahun", "pegawai", "penilai", "periode_mulai", "periode_selesai", "versi")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    PERIODE_MULAI_FIELD_NUMBER: _ClassVar[int]
    PERIODE_SELESAI_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    periode_mulai: str
    periode_selesai: str
    versi: int
    def __init__(self, skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., periode_mulai: _Optional[str] = ..., periode_selesai: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class SkpDikembalikan(_message.Message):
    __slots__ = ("skp_id", "tahun", "pegawai", "penilai", "catatan", "versi")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    catatan: str
    versi: int
    def __init__(self, skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., catatan: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class SkpDisetujui(_message.Message):
    __slots__ = ("skp", "oleh", "versi")
    SKP_FIELD_NUMBER: _ClassVar[int]
    OLEH_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    skp: _skp_service_pb2.Skp
    oleh: _umum_pb2.Orang
    versi: int
    def __init__(self, skp: _Optional[_Union[_skp_service_pb2.Skp, _Mapping]] = ..., oleh: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., versi: _Optional[int] = ...) -> None: ...

class SkpDibukaKembali(_message.Message):
    __slots__ = ("skp_id", "tahun", "pegawai", "penilai", "catatan", "versi")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    catatan: str
    versi: int
    def __init__(self, skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., catatan: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class SkpDiakhiri(_message.Message):
    __slots__ = ("skp_id", "tahun", "pegawai", "penilai", "oleh_id", "oleh_nama", "selesai", "alasan", "versi")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    OLEH_ID_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    oleh_id: str
    oleh_nama: str
    selesai: str
    alasan: str
    versi: int
    def __init__(self, skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., oleh_id: _Optional[str] = ..., oleh_nama: _Optional[str] = ..., selesai: _Optional[str] = ..., alasan: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class PermintaanDataBerubah(_message.Message):
    __slots__ = ("permintaan_id", "pegawai", "diusulkan", "jenis", "status", "catatan", "versi")
    PERMINTAAN_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    DIUSULKAN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    permintaan_id: str
    pegawai: _umum_pb2.Orang
    diusulkan: _umum_pb2.Orang
    jenis: _atasan_service_pb2.JenisPermintaan
    status: _atasan_service_pb2.StatusPermintaan
    catatan: str
    versi: int
    def __init__(self, permintaan_id: _Optional[str] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., diusulkan: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., jenis: _Optional[_Union[_atasan_service_pb2.JenisPermintaan, str]] = ..., status: _Optional[_Union[_atasan_service_pb2.StatusPermintaan, str]] = ..., catatan: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class PersetujuanBeralih(_message.Message):
    __slots__ = ("skp_id", "tahun", "pegawai", "penilai", "atasan_penilai", "versi")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    versi: int
    def __init__(self, skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., versi: _Optional[int] = ...) -> None: ...
