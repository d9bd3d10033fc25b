from kinerja.penilaian.v1 import penilaian_service_pb2 as _penilaian_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CariRekanRequest(_message.Message):
    __slots__ = ("nip",)
    NIP_FIELD_NUMBER: _ClassVar[int]
    nip: str
    def __init__(self, nip: _Optional[str] = ...) -> None: ...

class PeriodeRekan(_message.Message):
    __slots__ = ("periode_id", "nama_periode", "tahun", "mulai", "selesai", "nama", "jabatan", "unit_kerja")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    UNIT_KERJA_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    nama_periode: str
    tahun: int
    mulai: str
    selesai: str
    nama: str
    jabatan: str
    unit_kerja: str
    def __init__(self, periode_id: _Optional[str] = ..., nama_periode: _Optional[str] = ..., tahun: _Optional[int] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ..., nama: _Optional[str] = ..., jabatan: _Optional[str] = ..., unit_kerja: _Optional[str] = ...) -> None: ...

class CariRekanResponse(_message.Message):
    __slots__ = ("periode",)
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    periode: _containers.RepeatedCompositeFieldContainer[PeriodeRekan]
    def __init__(self, periode: _Optional[_Iterable[_Union[PeriodeRekan, _Mapping]]] = ...) -> None: ...

class GetUmpanBalikRekanRequest(_message.Message):
    __slots__ = ("periode_id",)
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    def __init__(self, periode_id: _Optional[str] = ...) -> None: ...

class PerilakuRekan(_message.Message):
    __slots__ = ("nilai", "nama", "panduan", "umpan_balik")
    NILAI_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    PANDUAN_FIELD_NUMBER: _ClassVar[int]
    UMPAN_BALIK_FIELD_NUMBER: _ClassVar[int]
    nilai: _umum_pb2.NilaiPerilaku
    nama: str
    panduan: _containers.RepeatedScalarFieldContainer[str]
    umpan_balik: _containers.RepeatedCompositeFieldContainer[_penilaian_service_pb2.UmpanBalik]
    def __init__(self, nilai: _Optional[_Union[_umum_pb2.NilaiPerilaku, str]] = ..., nama: _Optional[str] = ..., panduan: _Optional[_Iterable[str]] = ..., umpan_balik: _Optional[_Iterable[_Union[_penilaian_service_pb2.UmpanBalik, _Mapping]]] = ...) -> None: ...

class UmpanBalikRekan(_message.Message):
    __slots__ = ("periode", "hubungan", "perilaku", "permintaan", "sebab")
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    HUBUNGAN_FIELD_NUMBER: _ClassVar[int]
    PERILAKU_FIELD_NUMBER: _ClassVar[int]
    PERMINTAAN_FIELD_NUMBER: _ClassVar[int]
    SEBAB_FIELD_NUMBER: _ClassVar[int]
    periode: PeriodeRekan
    hubungan: str
    perilaku: _containers.RepeatedCompositeFieldContainer[PerilakuRekan]
    permintaan: str
    sebab: str
    def __init__(self, periode: _Optional[_Union[PeriodeRekan, _Mapping]] = ..., hubungan: _Optional[str] = ..., perilaku: _Optional[_Iterable[_Union[PerilakuRekan, _Mapping]]] = ..., permintaan: _Optional[str] = ..., sebab: _Optional[str] = ...) -> None: ...

class GetUmpanBalikRekanResponse(_message.Message):
    __slots__ = ("umpan_balik",)
    UMPAN_BALIK_FIELD_NUMBER: _ClassVar[int]
    umpan_balik: UmpanBalikRekan
    def __init__(self, umpan_balik: _Optional[_Union[UmpanBalikRekan, _Mapping]] = ...) -> None: ...

class BeriUmpanBalikRekanRequest(_message.Message):
    __slots__ = ("periode_id", "nilai", "teks", "emotikon")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    TEKS_FIELD_NUMBER: _ClassVar[int]
    EMOTIKON_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    nilai: _umum_pb2.NilaiPerilaku
    teks: str
    emotikon: str
    def __init__(self, periode_id: _Optional[str] = ..., nilai: _Optional[_Union[_umum_pb2.NilaiPerilaku, str]] = ..., teks: _Optional[str] = ..., emotikon: _Optional[str] = ...) -> None: ...

class BeriUmpanBalikRekanResponse(_message.Message):
    __slots__ = ("umpan_balik", "umpan_balik_id")
    UMPAN_BALIK_FIELD_NUMBER: _ClassVar[int]
    UMPAN_BALIK_ID_FIELD_NUMBER: _ClassVar[int]
    umpan_balik: UmpanBalikRekan
    umpan_balik_id: str
    def __init__(self, umpan_balik: _Optional[_Union[UmpanBalikRekan, _Mapping]] = ..., umpan_balik_id: _Optional[str] = ...) -> None: ...

class TarikUmpanBalikRekanRequest(_message.Message):
    __slots__ = ("periode_id", "umpan_balik_id")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    UMPAN_BALIK_ID_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    umpan_balik_id: str
    def __init__(self, periode_id: _Optional[str] = ..., umpan_balik_id: _Optional[str] = ...) -> None: ...

class TarikUmpanBalikRekanResponse(_message.Message):
    __slots__ = ("umpan_balik",)
    UMPAN_BALIK_FIELD_NUMBER: _ClassVar[int]
    umpan_balik: UmpanBalikRekan
    def __init__(self, umpan_balik: _Optional[_Union[UmpanBalikRekan, _Mapping]] = ...) -> None: ...

class MintaUmpanBalikRequest(_message.Message):
    __slots__ = ("periode_id", "nip", "permintaan")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    PERMINTAAN_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    nip: str
    permintaan: str
    def __init__(self, periode_id: _Optional[str] = ..., nip: _Optional[str] = ..., permintaan: _Optional[str] = ...) -> None: ...

class YangDiminta(_message.Message):
    __slots__ = ("nama", "permintaan", "diminta_pada", "terjawab")
    NAMA_FIELD_NUMBER: _ClassVar[int]
    PERMINTAAN_FIELD_NUMBER: _ClassVar[int]
    DIMINTA_PADA_FIELD_NUMBER: _ClassVar[int]
    TERJAWAB_FIELD_NUMBER: _ClassVar[int]
    nama: str
    permintaan: str
    diminta_pada: str
    terjawab: bool
    def __init__(self, nama: _Optional[str] = ..., permintaan: _Optional[str] = ..., diminta_pada: _Optional[str] = ..., terjawab: _Optional[bool] = ...) -> None: ...

class MintaUmpanBalikResponse(_message.Message):
    __slots__ = ("diminta",)
    DIMINTA_FIELD_NUMBER: _ClassVar[int]
    diminta: _containers.RepeatedCompositeFieldContainer[YangDiminta]
    def __init__(self, diminta: _Optional[_Iterable[_Union[YangDiminta, _Mapping]]] = ...) -> None: ...

class ListPermintaanUmpanBalikRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class PermintaanUmpanBalik(_message.Message):
    __slots__ = ("periode", "permintaan", "diminta_pada")
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    PERMINTAAN_FIELD_NUMBER: _ClassVar[int]
    DIMINTA_PADA_FIELD_NUMBER: _ClassVar[int]
    periode: PeriodeRekan
    permintaan: str
    diminta_pada: str
    def __init__(self, periode: _Optional[_Union[PeriodeRekan, _Mapping]] = ..., permintaan: _Optional[str] = ..., diminta_pada: _Optional[str] = ...) -> None: ...

class ListPermintaanUmpanBalikResponse(_message.Message):
    __slots__ = ("permintaan",)
    PERMINTAAN_FIELD_NUMBER: _ClassVar[int]
    permintaan: _containers.RepeatedCompositeFieldContainer[PermintaanUmpanBalik]
    def __init__(self, permintaan: _Optional[_Iterable[_Union[PermintaanUmpanBalik, _Mapping]]] = ...) -> None: ...

class ListYangDimintaRequest(_message.Message):
    __slots__ = ("periode_id",)
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    def __init__(self, periode_id: _Optional[str] = ...) -> None: ...

class ListYangDimintaResponse(_message.Message):
    __slots__ = ("diminta",)
    DIMINTA_FIELD_NUMBER: _ClassVar[int]
    diminta: _containers.RepeatedCompositeFieldContainer[YangDiminta]
    def __init__(self, diminta: _Optional[_Iterable[_Union[YangDiminta, _Mapping]]] = ...) -> None: ...
