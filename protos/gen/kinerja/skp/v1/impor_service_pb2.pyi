from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class JenisImpor(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_IMPOR_UNSPECIFIED: _ClassVar[JenisImpor]
    JENIS_IMPOR_PEGAWAI: _ClassVar[JenisImpor]
    JENIS_IMPOR_UNOR: _ClassVar[JenisImpor]
    JENIS_IMPOR_POLA_RHK: _ClassVar[JenisImpor]

class StatusImpor(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_IMPOR_UNSPECIFIED: _ClassVar[StatusImpor]
    STATUS_IMPOR_ANTRE: _ClassVar[StatusImpor]
    STATUS_IMPOR_MEMERIKSA: _ClassVar[StatusImpor]
    STATUS_IMPOR_SIAP: _ClassVar[StatusImpor]
    STATUS_IMPOR_MENERAPKAN: _ClassVar[StatusImpor]
    STATUS_IMPOR_SELESAI: _ClassVar[StatusImpor]
    STATUS_IMPOR_GAGAL: _ClassVar[StatusImpor]
    STATUS_IMPOR_DIBATALKAN: _ClassVar[StatusImpor]

class CaraImpor(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CARA_IMPOR_UNSPECIFIED: _ClassVar[CaraImpor]
    CARA_IMPOR_SEMUA: _ClassVar[CaraImpor]
    CARA_IMPOR_SEBAGIAN: _ClassVar[CaraImpor]
JENIS_IMPOR_UNSPECIFIED: JenisImpor
JENIS_IMPOR_PEGAWAI: JenisImpor
JENIS_IMPOR_UNOR: JenisImpor
JENIS_IMPOR_POLA_RHK: JenisImpor
STATUS_IMPOR_UNSPECIFIED: StatusImpor
STATUS_IMPOR_ANTRE: StatusImpor
STATUS_IMPOR_MEMERIKSA: StatusImpor
STATUS_IMPOR_SIAP: StatusImpor
STATUS_IMPOR_MENERAPKAN: StatusImpor
STATUS_IMPOR_SELESAI: StatusImpor
STATUS_IMPOR_GAGAL: StatusImpor
STATUS_IMPOR_DIBATALKAN: StatusImpor
CARA_IMPOR_UNSPECIFIED: CaraImpor
CARA_IMPOR_SEMUA: CaraImpor
CARA_IMPOR_SEBAGIAN: CaraImpor

class KolomImpor(_message.Message):
    __slots__ = ("kunci", "judul", "wajib", "petunjuk", "contoh", "pilihan")
    KUNCI_FIELD_NUMBER: _ClassVar[int]
    JUDUL_FIELD_NUMBER: _ClassVar[int]
    WAJIB_FIELD_NUMBER: _ClassVar[int]
    PETUNJUK_FIELD_NUMBER: _ClassVar[int]
    CONTOH_FIELD_NUMBER: _ClassVar[int]
    PILIHAN_FIELD_NUMBER: _ClassVar[int]
    kunci: str
    judul: str
    wajib: bool
    petunjuk: str
    contoh: str
    pilihan: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, kunci: _Optional[str] = ..., judul: _Optional[str] = ..., wajib: _Optional[bool] = ..., petunjuk: _Optional[str] = ..., contoh: _Optional[str] = ..., pilihan: _Optional[_Iterable[str]] = ...) -> None: ...

class GetTemplatImporRequest(_message.Message):
    __slots__ = ("jenis",)
    JENIS_FIELD_NUMBER: _ClassVar[int]
    jenis: JenisImpor
    def __init__(self, jenis: _Optional[_Union[JenisImpor, str]] = ...) -> None: ...

class GetTemplatImporResponse(_message.Message):
    __slots__ = ("kolom", "jabatan")
    KOLOM_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    kolom: _containers.RepeatedCompositeFieldContainer[KolomImpor]
    jabatan: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, kolom: _Optional[_Iterable[_Union[KolomImpor, _Mapping]]] = ..., jabatan: _Optional[_Iterable[str]] = ...) -> None: ...

class Impor(_message.Message):
    __slots__ = ("impor_id", "jenis", "status", "cara", "nama_berkas", "oleh_nama", "dibuat", "selesai", "jumlah", "diproses", "galat", "baru", "berubah", "sama", "kesalahan", "dihapus_pada", "boleh", "etag")
    IMPOR_ID_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CARA_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    DIBUAT_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    DIPROSES_FIELD_NUMBER: _ClassVar[int]
    GALAT_FIELD_NUMBER: _ClassVar[int]
    BARU_FIELD_NUMBER: _ClassVar[int]
    BERUBAH_FIELD_NUMBER: _ClassVar[int]
    SAMA_FIELD_NUMBER: _ClassVar[int]
    KESALAHAN_FIELD_NUMBER: _ClassVar[int]
    DIHAPUS_PADA_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    impor_id: str
    jenis: JenisImpor
    status: StatusImpor
    cara: CaraImpor
    nama_berkas: str
    oleh_nama: str
    dibuat: str
    selesai: str
    jumlah: int
    diproses: int
    galat: int
    baru: int
    berubah: int
    sama: int
    kesalahan: str
    dihapus_pada: str
    boleh: _containers.RepeatedScalarFieldContainer[str]
    etag: str
    def __init__(self, impor_id: _Optional[str] = ..., jenis: _Optional[_Union[JenisImpor, str]] = ..., status: _Optional[_Union[StatusImpor, str]] = ..., cara: _Optional[_Union[CaraImpor, str]] = ..., nama_berkas: _Optional[str] = ..., oleh_nama: _Optional[str] = ..., dibuat: _Optional[str] = ..., selesai: _Optional[str] = ..., jumlah: _Optional[int] = ..., diproses: _Optional[int] = ..., galat: _Optional[int] = ..., baru: _Optional[int] = ..., berubah: _Optional[int] = ..., sama: _Optional[int] = ..., kesalahan: _Optional[str] = ..., dihapus_pada: _Optional[str] = ..., boleh: _Optional[_Iterable[str]] = ..., etag: _Optional[str] = ...) -> None: ...

class UnggahImporRequest(_message.Message):
    __slots__ = ("jenis", "nama_berkas", "berkas")
    JENIS_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    BERKAS_FIELD_NUMBER: _ClassVar[int]
    jenis: JenisImpor
    nama_berkas: str
    berkas: bytes
    def __init__(self, jenis: _Optional[_Union[JenisImpor, str]] = ..., nama_berkas: _Optional[str] = ..., berkas: _Optional[bytes] = ...) -> None: ...

class UnggahImporResponse(_message.Message):
    __slots__ = ("impor",)
    IMPOR_FIELD_NUMBER: _ClassVar[int]
    impor: Impor
    def __init__(self, impor: _Optional[_Union[Impor, _Mapping]] = ...) -> None: ...

class ListImporRequest(_message.Message):
    __slots__ = ("halaman",)
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    halaman: _umum_pb2.Halaman
    def __init__(self, halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListImporResponse(_message.Message):
    __slots__ = ("impor", "next_page_token")
    IMPOR_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    impor: _containers.RepeatedCompositeFieldContainer[Impor]
    next_page_token: str
    def __init__(self, impor: _Optional[_Iterable[_Union[Impor, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetImporRequest(_message.Message):
    __slots__ = ("impor_id",)
    IMPOR_ID_FIELD_NUMBER: _ClassVar[int]
    impor_id: str
    def __init__(self, impor_id: _Optional[str] = ...) -> None: ...

class GetImporResponse(_message.Message):
    __slots__ = ("impor",)
    IMPOR_FIELD_NUMBER: _ClassVar[int]
    impor: Impor
    def __init__(self, impor: _Optional[_Union[Impor, _Mapping]] = ...) -> None: ...

class GalatSel(_message.Message):
    __slots__ = ("sel", "kolom", "isi", "pesan")
    SEL_FIELD_NUMBER: _ClassVar[int]
    KOLOM_FIELD_NUMBER: _ClassVar[int]
    ISI_FIELD_NUMBER: _ClassVar[int]
    PESAN_FIELD_NUMBER: _ClassVar[int]
    sel: str
    kolom: str
    isi: str
    pesan: str
    def __init__(self, sel: _Optional[str] = ..., kolom: _Optional[str] = ..., isi: _Optional[str] = ..., pesan: _Optional[str] = ...) -> None: ...

class BarisImpor(_message.Message):
    __slots__ = ("nomor", "hasil", "galat")
    NOMOR_FIELD_NUMBER: _ClassVar[int]
    HASIL_FIELD_NUMBER: _ClassVar[int]
    GALAT_FIELD_NUMBER: _ClassVar[int]
    nomor: int
    hasil: str
    galat: _containers.RepeatedCompositeFieldContainer[GalatSel]
    def __init__(self, nomor: _Optional[int] = ..., hasil: _Optional[str] = ..., galat: _Optional[_Iterable[_Union[GalatSel, _Mapping]]] = ...) -> None: ...

class ListBarisImporRequest(_message.Message):
    __slots__ = ("impor_id", "hanya_galat", "halaman")
    IMPOR_ID_FIELD_NUMBER: _ClassVar[int]
    HANYA_GALAT_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    impor_id: str
    hanya_galat: bool
    halaman: _umum_pb2.Halaman
    def __init__(self, impor_id: _Optional[str] = ..., hanya_galat: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListBarisImporResponse(_message.Message):
    __slots__ = ("baris", "next_page_token")
    BARIS_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    baris: _containers.RepeatedCompositeFieldContainer[BarisImpor]
    next_page_token: str
    def __init__(self, baris: _Optional[_Iterable[_Union[BarisImpor, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class TerapkanImporRequest(_message.Message):
    __slots__ = ("impor_id", "etag", "cara")
    IMPOR_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    CARA_FIELD_NUMBER: _ClassVar[int]
    impor_id: str
    etag: str
    cara: CaraImpor
    def __init__(self, impor_id: _Optional[str] = ..., etag: _Optional[str] = ..., cara: _Optional[_Union[CaraImpor, str]] = ...) -> None: ...

class TerapkanImporResponse(_message.Message):
    __slots__ = ("impor",)
    IMPOR_FIELD_NUMBER: _ClassVar[int]
    impor: Impor
    def __init__(self, impor: _Optional[_Union[Impor, _Mapping]] = ...) -> None: ...

class BatalkanImporRequest(_message.Message):
    __slots__ = ("impor_id", "etag")
    IMPOR_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    impor_id: str
    etag: str
    def __init__(self, impor_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class BatalkanImporResponse(_message.Message):
    __slots__ = ("impor",)
    IMPOR_FIELD_NUMBER: _ClassVar[int]
    impor: Impor
    def __init__(self, impor: _Optional[_Union[Impor, _Mapping]] = ...) -> None: ...
