from kinerja.penilaian.v1 import penilaian_service_pb2 as _penilaian_service_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class TindakanPenutupan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TINDAKAN_PENUTUPAN_UNSPECIFIED: _ClassVar[TindakanPenutupan]
    TINDAKAN_PENUTUPAN_TUTUP: _ClassVar[TindakanPenutupan]
    TINDAKAN_PENUTUPAN_BUKA: _ClassVar[TindakanPenutupan]

class StatusPenutupan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_PENUTUPAN_UNSPECIFIED: _ClassVar[StatusPenutupan]
    STATUS_PENUTUPAN_ANTRE: _ClassVar[StatusPenutupan]
    STATUS_PENUTUPAN_BERJALAN: _ClassVar[StatusPenutupan]
    STATUS_PENUTUPAN_SELESAI: _ClassVar[StatusPenutupan]
TINDAKAN_PENUTUPAN_UNSPECIFIED: TindakanPenutupan
TINDAKAN_PENUTUPAN_TUTUP: TindakanPenutupan
TINDAKAN_PENUTUPAN_BUKA: TindakanPenutupan
STATUS_PENUTUPAN_UNSPECIFIED: StatusPenutupan
STATUS_PENUTUPAN_ANTRE: StatusPenutupan
STATUS_PENUTUPAN_BERJALAN: StatusPenutupan
STATUS_PENUTUPAN_SELESAI: StatusPenutupan

class SebaranPenutupan(_message.Message):
    __slots__ = ("belum", "sangat_kurang", "kurang", "butuh_perbaikan", "baik", "sangat_baik", "disampaikan")
    BELUM_FIELD_NUMBER: _ClassVar[int]
    SANGAT_KURANG_FIELD_NUMBER: _ClassVar[int]
    KURANG_FIELD_NUMBER: _ClassVar[int]
    BUTUH_PERBAIKAN_FIELD_NUMBER: _ClassVar[int]
    BAIK_FIELD_NUMBER: _ClassVar[int]
    SANGAT_BAIK_FIELD_NUMBER: _ClassVar[int]
    DISAMPAIKAN_FIELD_NUMBER: _ClassVar[int]
    belum: int
    sangat_kurang: int
    kurang: int
    butuh_perbaikan: int
    baik: int
    sangat_baik: int
    disampaikan: int
    def __init__(self, belum: _Optional[int] = ..., sangat_kurang: _Optional[int] = ..., kurang: _Optional[int] = ..., butuh_perbaikan: _Optional[int] = ..., baik: _Optional[int] = ..., sangat_baik: _Optional[int] = ..., disampaikan: _Optional[int] = ...) -> None: ...

class LangkahPenutupan(_message.Message):
    __slots__ = ("tindakan", "status", "jumlah", "diproses", "sebaran", "catatan", "oleh_nama", "pada", "selesai")
    TINDAKAN_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    DIPROSES_FIELD_NUMBER: _ClassVar[int]
    SEBARAN_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    PADA_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    tindakan: TindakanPenutupan
    status: StatusPenutupan
    jumlah: int
    diproses: int
    sebaran: SebaranPenutupan
    catatan: str
    oleh_nama: str
    pada: str
    selesai: str
    def __init__(self, tindakan: _Optional[_Union[TindakanPenutupan, str]] = ..., status: _Optional[_Union[StatusPenutupan, str]] = ..., jumlah: _Optional[int] = ..., diproses: _Optional[int] = ..., sebaran: _Optional[_Union[SebaranPenutupan, _Mapping]] = ..., catatan: _Optional[str] = ..., oleh_nama: _Optional[str] = ..., pada: _Optional[str] = ..., selesai: _Optional[str] = ...) -> None: ...

class PenutupanPeriode(_message.Message):
    __slots__ = ("tahun", "jenis", "ke", "nama", "batas_penilaian", "ditutup", "boleh", "sebab", "sekarang", "riwayat")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    BATAS_PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    DITUTUP_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    SEBAB_FIELD_NUMBER: _ClassVar[int]
    SEKARANG_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    nama: str
    batas_penilaian: str
    ditutup: str
    boleh: _containers.RepeatedScalarFieldContainer[str]
    sebab: str
    sekarang: SebaranPenutupan
    riwayat: _containers.RepeatedCompositeFieldContainer[LangkahPenutupan]
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., nama: _Optional[str] = ..., batas_penilaian: _Optional[str] = ..., ditutup: _Optional[str] = ..., boleh: _Optional[_Iterable[str]] = ..., sebab: _Optional[str] = ..., sekarang: _Optional[_Union[SebaranPenutupan, _Mapping]] = ..., riwayat: _Optional[_Iterable[_Union[LangkahPenutupan, _Mapping]]] = ...) -> None: ...

class GetPenutupanRequest(_message.Message):
    __slots__ = ("tahun", "jenis", "ke")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ...) -> None: ...

class GetPenutupanResponse(_message.Message):
    __slots__ = ("penutupan",)
    PENUTUPAN_FIELD_NUMBER: _ClassVar[int]
    penutupan: PenutupanPeriode
    def __init__(self, penutupan: _Optional[_Union[PenutupanPeriode, _Mapping]] = ...) -> None: ...

class TutupPeriodeRequest(_message.Message):
    __slots__ = ("tahun", "jenis", "ke", "catatan")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    catatan: str
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., catatan: _Optional[str] = ...) -> None: ...

class TutupPeriodeResponse(_message.Message):
    __slots__ = ("penutupan",)
    PENUTUPAN_FIELD_NUMBER: _ClassVar[int]
    penutupan: PenutupanPeriode
    def __init__(self, penutupan: _Optional[_Union[PenutupanPeriode, _Mapping]] = ...) -> None: ...

class BukaKembaliPeriodeRequest(_message.Message):
    __slots__ = ("tahun", "jenis", "ke", "alasan_membuka")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    ALASAN_MEMBUKA_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    alasan_membuka: str
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., alasan_membuka: _Optional[str] = ...) -> None: ...

class BukaKembaliPeriodeResponse(_message.Message):
    __slots__ = ("penutupan",)
    PENUTUPAN_FIELD_NUMBER: _ClassVar[int]
    penutupan: PenutupanPeriode
    def __init__(self, penutupan: _Optional[_Union[PenutupanPeriode, _Mapping]] = ...) -> None: ...
