from kinerja.penilaian.v1 import lembar_service_pb2 as _lembar_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class JenjangStudi(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENJANG_STUDI_UNSPECIFIED: _ClassVar[JenjangStudi]
    JENJANG_STUDI_S1: _ClassVar[JenjangStudi]
    JENJANG_STUDI_LANJUTAN: _ClassVar[JenjangStudi]

class AkreditasiStudi(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    AKREDITASI_STUDI_UNSPECIFIED: _ClassVar[AkreditasiStudi]
    AKREDITASI_STUDI_A: _ClassVar[AkreditasiStudi]
    AKREDITASI_STUDI_B: _ClassVar[AkreditasiStudi]
    AKREDITASI_STUDI_C: _ClassVar[AkreditasiStudi]
    AKREDITASI_STUDI_LUAR_NEGERI: _ClassVar[AkreditasiStudi]
JENJANG_STUDI_UNSPECIFIED: JenjangStudi
JENJANG_STUDI_S1: JenjangStudi
JENJANG_STUDI_LANJUTAN: JenjangStudi
AKREDITASI_STUDI_UNSPECIFIED: AkreditasiStudi
AKREDITASI_STUDI_A: AkreditasiStudi
AKREDITASI_STUDI_B: AkreditasiStudi
AKREDITASI_STUDI_C: AkreditasiStudi
AKREDITASI_STUDI_LUAR_NEGERI: AkreditasiStudi

class JumlahPredikat(_message.Message):
    __slots__ = ("predikat", "jumlah")
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    predikat: _umum_pb2.Predikat
    jumlah: int
    def __init__(self, predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., jumlah: _Optional[int] = ...) -> None: ...

class HitungDistribusiRequest(_message.Message):
    __slots__ = ("capaian", "jumlah_pegawai", "jumlah")
    CAPAIAN_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    capaian: _umum_pb2.CapaianOrganisasi
    jumlah_pegawai: int
    jumlah: _containers.RepeatedCompositeFieldContainer[JumlahPredikat]
    def __init__(self, capaian: _Optional[_Union[_umum_pb2.CapaianOrganisasi, str]] = ..., jumlah_pegawai: _Optional[int] = ..., jumlah: _Optional[_Iterable[_Union[JumlahPredikat, _Mapping]]] = ...) -> None: ...

class RentangPredikat(_message.Message):
    __slots__ = ("predikat", "paling_sedikit", "paling_banyak")
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    PALING_SEDIKIT_FIELD_NUMBER: _ClassVar[int]
    PALING_BANYAK_FIELD_NUMBER: _ClassVar[int]
    predikat: _umum_pb2.Predikat
    paling_sedikit: int
    paling_banyak: int
    def __init__(self, predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., paling_sedikit: _Optional[int] = ..., paling_banyak: _Optional[int] = ...) -> None: ...

class HitungDistribusiResponse(_message.Message):
    __slots__ = ("rentang", "nasihat", "ditimbang", "keterangan")
    RENTANG_FIELD_NUMBER: _ClassVar[int]
    NASIHAT_FIELD_NUMBER: _ClassVar[int]
    DITIMBANG_FIELD_NUMBER: _ClassVar[int]
    KETERANGAN_FIELD_NUMBER: _ClassVar[int]
    rentang: _containers.RepeatedCompositeFieldContainer[RentangPredikat]
    nasihat: _containers.RepeatedCompositeFieldContainer[_lembar_service_pb2.NasihatPola]
    ditimbang: bool
    keterangan: str
    def __init__(self, rentang: _Optional[_Iterable[_Union[RentangPredikat, _Mapping]]] = ..., nasihat: _Optional[_Iterable[_Union[_lembar_service_pb2.NasihatPola, _Mapping]]] = ..., ditimbang: _Optional[bool] = ..., keterangan: _Optional[str] = ...) -> None: ...

class HitungPanduanIpkRequest(_message.Message):
    __slots__ = ("jenjang_studi", "akreditasi", "ipk", "tidak_lulus")
    JENJANG_STUDI_FIELD_NUMBER: _ClassVar[int]
    AKREDITASI_FIELD_NUMBER: _ClassVar[int]
    IPK_FIELD_NUMBER: _ClassVar[int]
    TIDAK_LULUS_FIELD_NUMBER: _ClassVar[int]
    jenjang_studi: JenjangStudi
    akreditasi: AkreditasiStudi
    ipk: str
    tidak_lulus: bool
    def __init__(self, jenjang_studi: _Optional[_Union[JenjangStudi, str]] = ..., akreditasi: _Optional[_Union[AkreditasiStudi, str]] = ..., ipk: _Optional[str] = ..., tidak_lulus: _Optional[bool] = ...) -> None: ...

class RentangIpk(_message.Message):
    __slots__ = ("predikat", "dari", "sampai")
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    DARI_FIELD_NUMBER: _ClassVar[int]
    SAMPAI_FIELD_NUMBER: _ClassVar[int]
    predikat: _umum_pb2.Predikat
    dari: str
    sampai: str
    def __init__(self, predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., dari: _Optional[str] = ..., sampai: _Optional[str] = ...) -> None: ...

class HitungPanduanIpkResponse(_message.Message):
    __slots__ = ("predikat", "rentang", "berlaku_untuk", "dasar")
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    RENTANG_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_UNTUK_FIELD_NUMBER: _ClassVar[int]
    DASAR_FIELD_NUMBER: _ClassVar[int]
    predikat: _containers.RepeatedScalarFieldContainer[_umum_pb2.Predikat]
    rentang: _containers.RepeatedCompositeFieldContainer[RentangIpk]
    berlaku_untuk: str
    dasar: str
    def __init__(self, predikat: _Optional[_Iterable[_Union[_umum_pb2.Predikat, str]]] = ..., rentang: _Optional[_Iterable[_Union[RentangIpk, _Mapping]]] = ..., berlaku_untuk: _Optional[str] = ..., dasar: _Optional[str] = ...) -> None: ...
