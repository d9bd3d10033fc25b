from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StatusBanding(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_BANDING_UNSPECIFIED: _ClassVar[StatusBanding]
    STATUS_BANDING_SAMA: _ClassVar[StatusBanding]
    STATUS_BANDING_BERUBAH: _ClassVar[StatusBanding]
    STATUS_BANDING_BARU: _ClassVar[StatusBanding]
    STATUS_BANDING_HILANG: _ClassVar[StatusBanding]
STATUS_BANDING_UNSPECIFIED: StatusBanding
STATUS_BANDING_SAMA: StatusBanding
STATUS_BANDING_BERUBAH: StatusBanding
STATUS_BANDING_BARU: StatusBanding
STATUS_BANDING_HILANG: StatusBanding

class UkuranBanding(_message.Message):
    __slots__ = ("indikator", "target", "aspek", "perspektif")
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    ASPEK_FIELD_NUMBER: _ClassVar[int]
    PERSPEKTIF_FIELD_NUMBER: _ClassVar[int]
    indikator: str
    target: str
    aspek: _umum_pb2.Aspek
    perspektif: _umum_pb2.Perspektif
    def __init__(self, indikator: _Optional[str] = ..., target: _Optional[str] = ..., aspek: _Optional[_Union[_umum_pb2.Aspek, str]] = ..., perspektif: _Optional[_Union[_umum_pb2.Perspektif, str]] = ...) -> None: ...

class IndikatorBanding(_message.Message):
    __slots__ = ("status", "lama", "baru")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    LAMA_FIELD_NUMBER: _ClassVar[int]
    BARU_FIELD_NUMBER: _ClassVar[int]
    status: StatusBanding
    lama: UkuranBanding
    baru: UkuranBanding
    def __init__(self, status: _Optional[_Union[StatusBanding, str]] = ..., lama: _Optional[_Union[UkuranBanding, _Mapping]] = ..., baru: _Optional[_Union[UkuranBanding, _Mapping]] = ...) -> None: ...

class RhkBanding(_message.Message):
    __slots__ = ("status", "klasifikasi", "jenis", "lama", "baru", "indikator")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    KLASIFIKASI_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    LAMA_FIELD_NUMBER: _ClassVar[int]
    BARU_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    status: StatusBanding
    klasifikasi: _umum_pb2.KlasifikasiRhk
    jenis: _umum_pb2.JenisRhk
    lama: str
    baru: str
    indikator: _containers.RepeatedCompositeFieldContainer[IndikatorBanding]
    def __init__(self, status: _Optional[_Union[StatusBanding, str]] = ..., klasifikasi: _Optional[_Union[_umum_pb2.KlasifikasiRhk, str]] = ..., jenis: _Optional[_Union[_umum_pb2.JenisRhk, str]] = ..., lama: _Optional[str] = ..., baru: _Optional[str] = ..., indikator: _Optional[_Iterable[_Union[IndikatorBanding, _Mapping]]] = ...) -> None: ...

class GetBandingRequest(_message.Message):
    __slots__ = ("skp_id",)
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    def __init__(self, skp_id: _Optional[str] = ...) -> None: ...

class GetBandingResponse(_message.Message):
    __slots__ = ("nama", "baru", "lama", "rhk")
    NAMA_FIELD_NUMBER: _ClassVar[int]
    BARU_FIELD_NUMBER: _ClassVar[int]
    LAMA_FIELD_NUMBER: _ClassVar[int]
    RHK_FIELD_NUMBER: _ClassVar[int]
    nama: str
    baru: _skp_service_pb2.SkpRingkas
    lama: _skp_service_pb2.SkpRingkas
    rhk: _containers.RepeatedCompositeFieldContainer[RhkBanding]
    def __init__(self, nama: _Optional[str] = ..., baru: _Optional[_Union[_skp_service_pb2.SkpRingkas, _Mapping]] = ..., lama: _Optional[_Union[_skp_service_pb2.SkpRingkas, _Mapping]] = ..., rhk: _Optional[_Iterable[_Union[RhkBanding, _Mapping]]] = ...) -> None: ...
