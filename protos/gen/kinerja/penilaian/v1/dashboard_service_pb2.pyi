from kinerja.penilaian.v1 import lembar_service_pb2 as _lembar_service_pb2
from kinerja.penilaian.v1 import penilaian_service_pb2 as _penilaian_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class SaringanDashboard(_message.Message):
    __slots__ = ("tahun", "jenis", "ke", "unor_id", "instansi_id")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    unor_id: str
    instansi_id: str
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., unor_id: _Optional[str] = ..., instansi_id: _Optional[str] = ...) -> None: ...

class GetDashboardPenilaianRequest(_message.Message):
    __slots__ = ("saringan",)
    SARINGAN_FIELD_NUMBER: _ClassVar[int]
    saringan: SaringanDashboard
    def __init__(self, saringan: _Optional[_Union[SaringanDashboard, _Mapping]] = ...) -> None: ...

class BarisDashboardPenilaian(_message.Message):
    __slots__ = ("unor_id", "instansi_id", "nama", "belum", "sangat_kurang", "kurang", "butuh_perbaikan", "baik", "sangat_baik")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    BELUM_FIELD_NUMBER: _ClassVar[int]
    SANGAT_KURANG_FIELD_NUMBER: _ClassVar[int]
    KURANG_FIELD_NUMBER: _ClassVar[int]
    BUTUH_PERBAIKAN_FIELD_NUMBER: _ClassVar[int]
    BAIK_FIELD_NUMBER: _ClassVar[int]
    SANGAT_BAIK_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    instansi_id: str
    nama: str
    belum: int
    sangat_kurang: int
    kurang: int
    butuh_perbaikan: int
    baik: int
    sangat_baik: int
    def __init__(self, unor_id: _Optional[str] = ..., instansi_id: _Optional[str] = ..., nama: _Optional[str] = ..., belum: _Optional[int] = ..., sangat_kurang: _Optional[int] = ..., kurang: _Optional[int] = ..., butuh_perbaikan: _Optional[int] = ..., baik: _Optional[int] = ..., sangat_baik: _Optional[int] = ...) -> None: ...

class GetDashboardPenilaianResponse(_message.Message):
    __slots__ = ("tahun", "jenis", "ke", "nama_periode", "jumlah", "rinci", "pilihan", "kurva", "dihitung", "nasional")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    RINCI_FIELD_NUMBER: _ClassVar[int]
    PILIHAN_FIELD_NUMBER: _ClassVar[int]
    KURVA_FIELD_NUMBER: _ClassVar[int]
    DIHITUNG_FIELD_NUMBER: _ClassVar[int]
    NASIONAL_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    nama_periode: str
    jumlah: BarisDashboardPenilaian
    rinci: _containers.RepeatedCompositeFieldContainer[BarisDashboardPenilaian]
    pilihan: _containers.RepeatedCompositeFieldContainer[_lembar_service_pb2.PilihanPeriode]
    kurva: _lembar_service_pb2.KelompokLembar
    dihitung: str
    nasional: bool
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., nama_periode: _Optional[str] = ..., jumlah: _Optional[_Union[BarisDashboardPenilaian, _Mapping]] = ..., rinci: _Optional[_Iterable[_Union[BarisDashboardPenilaian, _Mapping]]] = ..., pilihan: _Optional[_Iterable[_Union[_lembar_service_pb2.PilihanPeriode, _Mapping]]] = ..., kurva: _Optional[_Union[_lembar_service_pb2.KelompokLembar, _Mapping]] = ..., dihitung: _Optional[str] = ..., nasional: _Optional[bool] = ...) -> None: ...

class ListDashboardPenilaianRequest(_message.Message):
    __slots__ = ("saringan", "predikat", "belum", "halaman")
    SARINGAN_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    BELUM_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    saringan: SaringanDashboard
    predikat: _umum_pb2.Predikat
    belum: bool
    halaman: _umum_pb2.Halaman
    def __init__(self, saringan: _Optional[_Union[SaringanDashboard, _Mapping]] = ..., predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., belum: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListDashboardPenilaianResponse(_message.Message):
    __slots__ = ("periode", "next_page_token")
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    periode: _containers.RepeatedCompositeFieldContainer[_penilaian_service_pb2.Periode]
    next_page_token: str
    def __init__(self, periode: _Optional[_Iterable[_Union[_penilaian_service_pb2.Periode, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListPenilaiRequest(_message.Message):
    __slots__ = ("saringan",)
    SARINGAN_FIELD_NUMBER: _ClassVar[int]
    saringan: SaringanDashboard
    def __init__(self, saringan: _Optional[_Union[SaringanDashboard, _Mapping]] = ...) -> None: ...

class BarisPenilai(_message.Message):
    __slots__ = ("penilai_id", "nama", "belum", "sangat_kurang", "kurang", "butuh_perbaikan", "baik", "sangat_baik", "petunjuk")
    PENILAI_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    BELUM_FIELD_NUMBER: _ClassVar[int]
    SANGAT_KURANG_FIELD_NUMBER: _ClassVar[int]
    KURANG_FIELD_NUMBER: _ClassVar[int]
    BUTUH_PERBAIKAN_FIELD_NUMBER: _ClassVar[int]
    BAIK_FIELD_NUMBER: _ClassVar[int]
    SANGAT_BAIK_FIELD_NUMBER: _ClassVar[int]
    PETUNJUK_FIELD_NUMBER: _ClassVar[int]
    penilai_id: str
    nama: str
    belum: int
    sangat_kurang: int
    kurang: int
    butuh_perbaikan: int
    baik: int
    sangat_baik: int
    petunjuk: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, penilai_id: _Optional[str] = ..., nama: _Optional[str] = ..., belum: _Optional[int] = ..., sangat_kurang: _Optional[int] = ..., kurang: _Optional[int] = ..., butuh_perbaikan: _Optional[int] = ..., baik: _Optional[int] = ..., sangat_baik: _Optional[int] = ..., petunjuk: _Optional[_Iterable[str]] = ...) -> None: ...

class ListPenilaiResponse(_message.Message):
    __slots__ = ("penilai", "lebih")
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    LEBIH_FIELD_NUMBER: _ClassVar[int]
    penilai: _containers.RepeatedCompositeFieldContainer[BarisPenilai]
    lebih: bool
    def __init__(self, penilai: _Optional[_Iterable[_Union[BarisPenilai, _Mapping]]] = ..., lebih: _Optional[bool] = ...) -> None: ...
