from kinerja.penilaian.v1 import penilaian_service_pb2 as _penilaian_service_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PeriodeInstansi(_message.Message):
    __slots__ = ("jenis", "ke", "nama", "mulai", "selesai", "batas_penilaian", "dasar_batas", "final", "jumlah", "dinilai", "ditutup")
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    BATAS_PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    DASAR_BATAS_FIELD_NUMBER: _ClassVar[int]
    FINAL_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    DINILAI_FIELD_NUMBER: _ClassVar[int]
    DITUTUP_FIELD_NUMBER: _ClassVar[int]
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    nama: str
    mulai: str
    selesai: str
    batas_penilaian: str
    dasar_batas: str
    final: bool
    jumlah: int
    dinilai: int
    ditutup: str
    def __init__(self, jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., nama: _Optional[str] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ..., batas_penilaian: _Optional[str] = ..., dasar_batas: _Optional[str] = ..., final: _Optional[bool] = ..., jumlah: _Optional[int] = ..., dinilai: _Optional[int] = ..., ditutup: _Optional[str] = ...) -> None: ...

class NilaiPengaturanPeriode(_message.Message):
    __slots__ = ("nilai", "sebutan")
    NILAI_FIELD_NUMBER: _ClassVar[int]
    SEBUTAN_FIELD_NUMBER: _ClassVar[int]
    nilai: str
    sebutan: str
    def __init__(self, nilai: _Optional[str] = ..., sebutan: _Optional[str] = ...) -> None: ...

class RiwayatPengaturanPeriode(_message.Message):
    __slots__ = ("nilai", "sebutan", "berlaku_sejak", "dasar_hukum", "oleh_nama", "dibuat", "ditarik_oleh", "ditarik_pada", "dapat_ditarik")
    NILAI_FIELD_NUMBER: _ClassVar[int]
    SEBUTAN_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    DASAR_HUKUM_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    DIBUAT_FIELD_NUMBER: _ClassVar[int]
    DITARIK_OLEH_FIELD_NUMBER: _ClassVar[int]
    DITARIK_PADA_FIELD_NUMBER: _ClassVar[int]
    DAPAT_DITARIK_FIELD_NUMBER: _ClassVar[int]
    nilai: str
    sebutan: str
    berlaku_sejak: str
    dasar_hukum: str
    oleh_nama: str
    dibuat: str
    ditarik_oleh: str
    ditarik_pada: str
    dapat_ditarik: bool
    def __init__(self, nilai: _Optional[str] = ..., sebutan: _Optional[str] = ..., berlaku_sejak: _Optional[str] = ..., dasar_hukum: _Optional[str] = ..., oleh_nama: _Optional[str] = ..., dibuat: _Optional[str] = ..., ditarik_oleh: _Optional[str] = ..., ditarik_pada: _Optional[str] = ..., dapat_ditarik: _Optional[bool] = ...) -> None: ...

class PengaturanPeriode(_message.Message):
    __slots__ = ("kunci", "nama", "arti", "dasar", "nilai", "sebutan", "pilihan", "paling_kecil", "paling_besar", "riwayat")
    KUNCI_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    ARTI_FIELD_NUMBER: _ClassVar[int]
    DASAR_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    SEBUTAN_FIELD_NUMBER: _ClassVar[int]
    PILIHAN_FIELD_NUMBER: _ClassVar[int]
    PALING_KECIL_FIELD_NUMBER: _ClassVar[int]
    PALING_BESAR_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    kunci: str
    nama: str
    arti: str
    dasar: str
    nilai: str
    sebutan: str
    pilihan: _containers.RepeatedCompositeFieldContainer[NilaiPengaturanPeriode]
    paling_kecil: int
    paling_besar: int
    riwayat: _containers.RepeatedCompositeFieldContainer[RiwayatPengaturanPeriode]
    def __init__(self, kunci: _Optional[str] = ..., nama: _Optional[str] = ..., arti: _Optional[str] = ..., dasar: _Optional[str] = ..., nilai: _Optional[str] = ..., sebutan: _Optional[str] = ..., pilihan: _Optional[_Iterable[_Union[NilaiPengaturanPeriode, _Mapping]]] = ..., paling_kecil: _Optional[int] = ..., paling_besar: _Optional[int] = ..., riwayat: _Optional[_Iterable[_Union[RiwayatPengaturanPeriode, _Mapping]]] = ...) -> None: ...

class ListPeriodeInstansiRequest(_message.Message):
    __slots__ = ("tahun",)
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    def __init__(self, tahun: _Optional[int] = ...) -> None: ...

class ListPeriodeInstansiResponse(_message.Message):
    __slots__ = ("tahun", "periode")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    periode: _containers.RepeatedCompositeFieldContainer[PeriodeInstansi]
    def __init__(self, tahun: _Optional[int] = ..., periode: _Optional[_Iterable[_Union[PeriodeInstansi, _Mapping]]] = ...) -> None: ...

class ListPengaturanPeriodeRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class ListPengaturanPeriodeResponse(_message.Message):
    __slots__ = ("pengaturan",)
    PENGATURAN_FIELD_NUMBER: _ClassVar[int]
    pengaturan: _containers.RepeatedCompositeFieldContainer[PengaturanPeriode]
    def __init__(self, pengaturan: _Optional[_Iterable[_Union[PengaturanPeriode, _Mapping]]] = ...) -> None: ...

class TetapkanPengaturanPeriodeRequest(_message.Message):
    __slots__ = ("pengaturan", "pilihan", "berlaku_sejak", "dasar_hukum")
    PENGATURAN_FIELD_NUMBER: _ClassVar[int]
    PILIHAN_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    DASAR_HUKUM_FIELD_NUMBER: _ClassVar[int]
    pengaturan: str
    pilihan: str
    berlaku_sejak: str
    dasar_hukum: str
    def __init__(self, pengaturan: _Optional[str] = ..., pilihan: _Optional[str] = ..., berlaku_sejak: _Optional[str] = ..., dasar_hukum: _Optional[str] = ...) -> None: ...

class TetapkanPengaturanPeriodeResponse(_message.Message):
    __slots__ = ("pengaturan",)
    PENGATURAN_FIELD_NUMBER: _ClassVar[int]
    pengaturan: PengaturanPeriode
    def __init__(self, pengaturan: _Optional[_Union[PengaturanPeriode, _Mapping]] = ...) -> None: ...

class TarikPengaturanPeriodeRequest(_message.Message):
    __slots__ = ("pengaturan", "berlaku_sejak")
    PENGATURAN_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    pengaturan: str
    berlaku_sejak: str
    def __init__(self, pengaturan: _Optional[str] = ..., berlaku_sejak: _Optional[str] = ...) -> None: ...

class TarikPengaturanPeriodeResponse(_message.Message):
    __slots__ = ("pengaturan",)
    PENGATURAN_FIELD_NUMBER: _ClassVar[int]
    pengaturan: PengaturanPeriode
    def __init__(self, pengaturan: _Optional[_Union[PengaturanPeriode, _Mapping]] = ...) -> None: ...
