from kinerja.penilaian.v1 import penilaian_service_pb2 as _penilaian_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Andaian(_message.Message):
    __slots__ = ("periode_id", "hasil_kerja", "perilaku")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    PERILAKU_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    hasil_kerja: _umum_pb2.Ekspektasi
    perilaku: _umum_pb2.Ekspektasi
    def __init__(self, periode_id: _Optional[str] = ..., hasil_kerja: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., perilaku: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ...) -> None: ...

class GetLembarRequest(_message.Message):
    __slots__ = ("tahun", "jenis", "ke", "andaian")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    ANDAIAN_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    andaian: _containers.RepeatedCompositeFieldContainer[Andaian]
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., andaian: _Optional[_Iterable[_Union[Andaian, _Mapping]]] = ...) -> None: ...

class PilihanPeriode(_message.Message):
    __slots__ = ("jenis", "ke", "nama", "jumlah", "dinilai")
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    DINILAI_FIELD_NUMBER: _ClassVar[int]
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    nama: str
    jumlah: int
    dinilai: int
    def __init__(self, jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., nama: _Optional[str] = ..., jumlah: _Optional[int] = ..., dinilai: _Optional[int] = ...) -> None: ...

class HasilLalu(_message.Message):
    __slots__ = ("nama", "predikat")
    NAMA_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    nama: str
    predikat: _umum_pb2.Predikat
    def __init__(self, nama: _Optional[str] = ..., predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ...) -> None: ...

class BarisLembar(_message.Message):
    __slots__ = ("periode", "catatan", "boleh", "sebab", "lalu", "jumlah_umpan_balik", "andai")
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    SEBAB_FIELD_NUMBER: _ClassVar[int]
    LALU_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_UMPAN_BALIK_FIELD_NUMBER: _ClassVar[int]
    ANDAI_FIELD_NUMBER: _ClassVar[int]
    periode: _penilaian_service_pb2.Periode
    catatan: str
    boleh: bool
    sebab: str
    lalu: _containers.RepeatedCompositeFieldContainer[HasilLalu]
    jumlah_umpan_balik: int
    andai: _umum_pb2.Predikat
    def __init__(self, periode: _Optional[_Union[_penilaian_service_pb2.Periode, _Mapping]] = ..., catatan: _Optional[str] = ..., boleh: _Optional[bool] = ..., sebab: _Optional[str] = ..., lalu: _Optional[_Iterable[_Union[HasilLalu, _Mapping]]] = ..., jumlah_umpan_balik: _Optional[int] = ..., andai: _Optional[_Union[_umum_pb2.Predikat, str]] = ...) -> None: ...

class TitikKurva(_message.Message):
    __slots__ = ("predikat", "ideal", "kini", "andai")
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    IDEAL_FIELD_NUMBER: _ClassVar[int]
    KINI_FIELD_NUMBER: _ClassVar[int]
    ANDAI_FIELD_NUMBER: _ClassVar[int]
    predikat: _umum_pb2.Predikat
    ideal: float
    kini: int
    andai: int
    def __init__(self, predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., ideal: _Optional[float] = ..., kini: _Optional[int] = ..., andai: _Optional[int] = ...) -> None: ...

class NasihatPola(_message.Message):
    __slots__ = ("kalimat", "terpenuhi")
    KALIMAT_FIELD_NUMBER: _ClassVar[int]
    TERPENUHI_FIELD_NUMBER: _ClassVar[int]
    kalimat: str
    terpenuhi: bool
    def __init__(self, kalimat: _Optional[str] = ..., terpenuhi: _Optional[bool] = ...) -> None: ...

class KelompokLembar(_message.Message):
    __slots__ = ("unor_id", "nama", "capaian", "capaian_keterangan", "kurva", "nasihat", "nasihat_keterangan", "baris")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    CAPAIAN_FIELD_NUMBER: _ClassVar[int]
    CAPAIAN_KETERANGAN_FIELD_NUMBER: _ClassVar[int]
    KURVA_FIELD_NUMBER: _ClassVar[int]
    NASIHAT_FIELD_NUMBER: _ClassVar[int]
    NASIHAT_KETERANGAN_FIELD_NUMBER: _ClassVar[int]
    BARIS_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    nama: str
    capaian: _umum_pb2.CapaianOrganisasi
    capaian_keterangan: str
    kurva: _containers.RepeatedCompositeFieldContainer[TitikKurva]
    nasihat: _containers.RepeatedCompositeFieldContainer[NasihatPola]
    nasihat_keterangan: str
    baris: _containers.RepeatedCompositeFieldContainer[BarisLembar]
    def __init__(self, unor_id: _Optional[str] = ..., nama: _Optional[str] = ..., capaian: _Optional[_Union[_umum_pb2.CapaianOrganisasi, str]] = ..., capaian_keterangan: _Optional[str] = ..., kurva: _Optional[_Iterable[_Union[TitikKurva, _Mapping]]] = ..., nasihat: _Optional[_Iterable[_Union[NasihatPola, _Mapping]]] = ..., nasihat_keterangan: _Optional[str] = ..., baris: _Optional[_Iterable[_Union[BarisLembar, _Mapping]]] = ...) -> None: ...

class GetLembarResponse(_message.Message):
    __slots__ = ("tahun", "jenis", "ke", "pilihan", "kelompok", "lebih", "panduan")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    PILIHAN_FIELD_NUMBER: _ClassVar[int]
    KELOMPOK_FIELD_NUMBER: _ClassVar[int]
    LEBIH_FIELD_NUMBER: _ClassVar[int]
    PANDUAN_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    pilihan: _containers.RepeatedCompositeFieldContainer[PilihanPeriode]
    kelompok: _containers.RepeatedCompositeFieldContainer[KelompokLembar]
    lebih: bool
    panduan: _containers.RepeatedCompositeFieldContainer[_penilaian_service_pb2.PanduanRating]
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., pilihan: _Optional[_Iterable[_Union[PilihanPeriode, _Mapping]]] = ..., kelompok: _Optional[_Iterable[_Union[KelompokLembar, _Mapping]]] = ..., lebih: _Optional[bool] = ..., panduan: _Optional[_Iterable[_Union[_penilaian_service_pb2.PanduanRating, _Mapping]]] = ...) -> None: ...
