from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StatusSinkronInstansi(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_SINKRON_INSTANSI_UNSPECIFIED: _ClassVar[StatusSinkronInstansi]
    STATUS_SINKRON_INSTANSI_BERJALAN: _ClassVar[StatusSinkronInstansi]
    STATUS_SINKRON_INSTANSI_TERHENTI: _ClassVar[StatusSinkronInstansi]
    STATUS_SINKRON_INSTANSI_SELESAI: _ClassVar[StatusSinkronInstansi]
    STATUS_SINKRON_INSTANSI_DIAKHIRI: _ClassVar[StatusSinkronInstansi]

class TahapSinkron(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TAHAP_SINKRON_UNSPECIFIED: _ClassVar[TahapSinkron]
    TAHAP_SINKRON_MENGAMBIL: _ClassVar[TahapSinkron]
    TAHAP_SINKRON_UNIT: _ClassVar[TahapSinkron]
    TAHAP_SINKRON_PEGAWAI: _ClassVar[TahapSinkron]

class KeputusanBeda(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KEPUTUSAN_BEDA_UNSPECIFIED: _ClassVar[KeputusanBeda]
    KEPUTUSAN_BEDA_IKUTI: _ClassVar[KeputusanBeda]
    KEPUTUSAN_BEDA_PERTAHANKAN: _ClassVar[KeputusanBeda]
STATUS_SINKRON_INSTANSI_UNSPECIFIED: StatusSinkronInstansi
STATUS_SINKRON_INSTANSI_BERJALAN: StatusSinkronInstansi
STATUS_SINKRON_INSTANSI_TERHENTI: StatusSinkronInstansi
STATUS_SINKRON_INSTANSI_SELESAI: StatusSinkronInstansi
STATUS_SINKRON_INSTANSI_DIAKHIRI: StatusSinkronInstansi
TAHAP_SINKRON_UNSPECIFIED: TahapSinkron
TAHAP_SINKRON_MENGAMBIL: TahapSinkron
TAHAP_SINKRON_UNIT: TahapSinkron
TAHAP_SINKRON_PEGAWAI: TahapSinkron
KEPUTUSAN_BEDA_UNSPECIFIED: KeputusanBeda
KEPUTUSAN_BEDA_IKUTI: KeputusanBeda
KEPUTUSAN_BEDA_PERTAHANKAN: KeputusanBeda

class GalatSinkron(_message.Message):
    __slots__ = ("galat", "pemilik", "langkah", "jumlah")
    GALAT_FIELD_NUMBER: _ClassVar[int]
    PEMILIK_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    galat: str
    pemilik: str
    langkah: str
    jumlah: int
    def __init__(self, galat: _Optional[str] = ..., pemilik: _Optional[str] = ..., langkah: _Optional[str] = ..., jumlah: _Optional[int] = ...) -> None: ...

class SinkronInstansi(_message.Message):
    __slots__ = ("sinkron_id", "status", "tahap", "oleh_nama", "mulai", "selesai", "unor_jumlah", "unor_diproses", "unor_baru", "unor_berubah", "unor_dilewati", "pegawai_jumlah", "pegawai_selesai", "pegawai_berubah", "pegawai_gagal", "galat", "pemilik_galat", "langkah_berikut", "dilanjutkan", "kelompok", "boleh")
    SINKRON_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TAHAP_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    UNOR_JUMLAH_FIELD_NUMBER: _ClassVar[int]
    UNOR_DIPROSES_FIELD_NUMBER: _ClassVar[int]
    UNOR_BARU_FIELD_NUMBER: _ClassVar[int]
    UNOR_BERUBAH_FIELD_NUMBER: _ClassVar[int]
    UNOR_DILEWATI_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_JUMLAH_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_SELESAI_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_BERUBAH_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_GAGAL_FIELD_NUMBER: _ClassVar[int]
    GALAT_FIELD_NUMBER: _ClassVar[int]
    PEMILIK_GALAT_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_BERIKUT_FIELD_NUMBER: _ClassVar[int]
    DILANJUTKAN_FIELD_NUMBER: _ClassVar[int]
    KELOMPOK_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    sinkron_id: str
    status: StatusSinkronInstansi
    tahap: TahapSinkron
    oleh_nama: str
    mulai: str
    selesai: str
    unor_jumlah: int
    unor_diproses: int
    unor_baru: int
    unor_berubah: int
    unor_dilewati: int
    pegawai_jumlah: int
    pegawai_selesai: int
    pegawai_berubah: int
    pegawai_gagal: int
    galat: str
    pemilik_galat: str
    langkah_berikut: str
    dilanjutkan: str
    kelompok: _containers.RepeatedCompositeFieldContainer[GalatSinkron]
    boleh: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, sinkron_id: _Optional[str] = ..., status: _Optional[_Union[StatusSinkronInstansi, str]] = ..., tahap: _Optional[_Union[TahapSinkron, str]] = ..., oleh_nama: _Optional[str] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ..., unor_jumlah: _Optional[int] = ..., unor_diproses: _Optional[int] = ..., unor_baru: _Optional[int] = ..., unor_berubah: _Optional[int] = ..., unor_dilewati: _Optional[int] = ..., pegawai_jumlah: _Optional[int] = ..., pegawai_selesai: _Optional[int] = ..., pegawai_berubah: _Optional[int] = ..., pegawai_gagal: _Optional[int] = ..., galat: _Optional[str] = ..., pemilik_galat: _Optional[str] = ..., langkah_berikut: _Optional[str] = ..., dilanjutkan: _Optional[str] = ..., kelompok: _Optional[_Iterable[_Union[GalatSinkron, _Mapping]]] = ..., boleh: _Optional[_Iterable[str]] = ...) -> None: ...

class MulaiSinkronInstansiRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class MulaiSinkronInstansiResponse(_message.Message):
    __slots__ = ("sinkron",)
    SINKRON_FIELD_NUMBER: _ClassVar[int]
    sinkron: SinkronInstansi
    def __init__(self, sinkron: _Optional[_Union[SinkronInstansi, _Mapping]] = ...) -> None: ...

class HentikanSinkronInstansiRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class HentikanSinkronInstansiResponse(_message.Message):
    __slots__ = ("sinkron",)
    SINKRON_FIELD_NUMBER: _ClassVar[int]
    sinkron: SinkronInstansi
    def __init__(self, sinkron: _Optional[_Union[SinkronInstansi, _Mapping]] = ...) -> None: ...

class LanjutkanSinkronInstansiRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class LanjutkanSinkronInstansiResponse(_message.Message):
    __slots__ = ("sinkron",)
    SINKRON_FIELD_NUMBER: _ClassVar[int]
    sinkron: SinkronInstansi
    def __init__(self, sinkron: _Optional[_Union[SinkronInstansi, _Mapping]] = ...) -> None: ...

class UlangiSinkronGagalRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class UlangiSinkronGagalResponse(_message.Message):
    __slots__ = ("sinkron",)
    SINKRON_FIELD_NUMBER: _ClassVar[int]
    sinkron: SinkronInstansi
    def __init__(self, sinkron: _Optional[_Union[SinkronInstansi, _Mapping]] = ...) -> None: ...

class GetSinkronInstansiRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetSinkronInstansiResponse(_message.Message):
    __slots__ = ("sinkron", "pegawai", "unor", "beda")
    SINKRON_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    UNOR_FIELD_NUMBER: _ClassVar[int]
    BEDA_FIELD_NUMBER: _ClassVar[int]
    sinkron: SinkronInstansi
    pegawai: int
    unor: int
    beda: int
    def __init__(self, sinkron: _Optional[_Union[SinkronInstansi, _Mapping]] = ..., pegawai: _Optional[int] = ..., unor: _Optional[int] = ..., beda: _Optional[int] = ...) -> None: ...

class PegawaiGagal(_message.Message):
    __slots__ = ("pegawai_id", "nip", "nama", "langkah", "galat")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_FIELD_NUMBER: _ClassVar[int]
    GALAT_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    nip: str
    nama: str
    langkah: str
    galat: GalatSinkron
    def __init__(self, pegawai_id: _Optional[str] = ..., nip: _Optional[str] = ..., nama: _Optional[str] = ..., langkah: _Optional[str] = ..., galat: _Optional[_Union[GalatSinkron, _Mapping]] = ...) -> None: ...

class ListSinkronGagalRequest(_message.Message):
    __slots__ = ("halaman",)
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    halaman: _umum_pb2.Halaman
    def __init__(self, halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListSinkronGagalResponse(_message.Message):
    __slots__ = ("pegawai", "next_page_token")
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    pegawai: _containers.RepeatedCompositeFieldContainer[PegawaiGagal]
    next_page_token: str
    def __init__(self, pegawai: _Optional[_Iterable[_Union[PegawaiGagal, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class CatatanUnor(_message.Message):
    __slots__ = ("siasn_id", "nama", "catatan")
    SIASN_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    siasn_id: str
    nama: str
    catatan: str
    def __init__(self, siasn_id: _Optional[str] = ..., nama: _Optional[str] = ..., catatan: _Optional[str] = ...) -> None: ...

class ListCatatanUnorRequest(_message.Message):
    __slots__ = ("halaman",)
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    halaman: _umum_pb2.Halaman
    def __init__(self, halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListCatatanUnorResponse(_message.Message):
    __slots__ = ("unor", "next_page_token")
    UNOR_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    unor: _containers.RepeatedCompositeFieldContainer[CatatanUnor]
    next_page_token: str
    def __init__(self, unor: _Optional[_Iterable[_Union[CatatanUnor, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class BedaSiasn(_message.Message):
    __slots__ = ("objek", "objek_id", "bidang", "nama", "sebutan", "menurut_siasn", "di_sini", "sebab", "keterangan", "dapat_diikuti", "langkah", "keputusan", "diputuskan_oleh", "ditemukan")
    OBJEK_FIELD_NUMBER: _ClassVar[int]
    OBJEK_ID_FIELD_NUMBER: _ClassVar[int]
    BIDANG_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    SEBUTAN_FIELD_NUMBER: _ClassVar[int]
    MENURUT_SIASN_FIELD_NUMBER: _ClassVar[int]
    DI_SINI_FIELD_NUMBER: _ClassVar[int]
    SEBAB_FIELD_NUMBER: _ClassVar[int]
    KETERANGAN_FIELD_NUMBER: _ClassVar[int]
    DAPAT_DIIKUTI_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_FIELD_NUMBER: _ClassVar[int]
    KEPUTUSAN_FIELD_NUMBER: _ClassVar[int]
    DIPUTUSKAN_OLEH_FIELD_NUMBER: _ClassVar[int]
    DITEMUKAN_FIELD_NUMBER: _ClassVar[int]
    objek: str
    objek_id: str
    bidang: str
    nama: str
    sebutan: str
    menurut_siasn: str
    di_sini: str
    sebab: str
    keterangan: str
    dapat_diikuti: bool
    langkah: str
    keputusan: KeputusanBeda
    diputuskan_oleh: str
    ditemukan: str
    def __init__(self, objek: _Optional[str] = ..., objek_id: _Optional[str] = ..., bidang: _Optional[str] = ..., nama: _Optional[str] = ..., sebutan: _Optional[str] = ..., menurut_siasn: _Optional[str] = ..., di_sini: _Optional[str] = ..., sebab: _Optional[str] = ..., keterangan: _Optional[str] = ..., dapat_diikuti: _Optional[bool] = ..., langkah: _Optional[str] = ..., keputusan: _Optional[_Union[KeputusanBeda, str]] = ..., diputuskan_oleh: _Optional[str] = ..., ditemukan: _Optional[str] = ...) -> None: ...

class ListBedaSiasnRequest(_message.Message):
    __slots__ = ("dipertahankan", "halaman")
    DIPERTAHANKAN_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    dipertahankan: bool
    halaman: _umum_pb2.Halaman
    def __init__(self, dipertahankan: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListBedaSiasnResponse(_message.Message):
    __slots__ = ("beda", "next_page_token")
    BEDA_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    beda: _containers.RepeatedCompositeFieldContainer[BedaSiasn]
    next_page_token: str
    def __init__(self, beda: _Optional[_Iterable[_Union[BedaSiasn, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class PilihanBeda(_message.Message):
    __slots__ = ("objek", "objek_id", "bidang", "menurut_siasn")
    OBJEK_FIELD_NUMBER: _ClassVar[int]
    OBJEK_ID_FIELD_NUMBER: _ClassVar[int]
    BIDANG_FIELD_NUMBER: _ClassVar[int]
    MENURUT_SIASN_FIELD_NUMBER: _ClassVar[int]
    objek: str
    objek_id: str
    bidang: str
    menurut_siasn: str
    def __init__(self, objek: _Optional[str] = ..., objek_id: _Optional[str] = ..., bidang: _Optional[str] = ..., menurut_siasn: _Optional[str] = ...) -> None: ...

class PutuskanBedaSiasnRequest(_message.Message):
    __slots__ = ("keputusan", "pilihan")
    KEPUTUSAN_FIELD_NUMBER: _ClassVar[int]
    PILIHAN_FIELD_NUMBER: _ClassVar[int]
    keputusan: KeputusanBeda
    pilihan: _containers.RepeatedCompositeFieldContainer[PilihanBeda]
    def __init__(self, keputusan: _Optional[_Union[KeputusanBeda, str]] = ..., pilihan: _Optional[_Iterable[_Union[PilihanBeda, _Mapping]]] = ...) -> None: ...

class HasilBeda(_message.Message):
    __slots__ = ("pilihan", "berhasil", "kalimat")
    PILIHAN_FIELD_NUMBER: _ClassVar[int]
    BERHASIL_FIELD_NUMBER: _ClassVar[int]
    KALIMAT_FIELD_NUMBER: _ClassVar[int]
    pilihan: PilihanBeda
    berhasil: bool
    kalimat: str
    def __init__(self, pilihan: _Optional[_Union[PilihanBeda, _Mapping]] = ..., berhasil: _Optional[bool] = ..., kalimat: _Optional[str] = ...) -> None: ...

class PutuskanBedaSiasnResponse(_message.Message):
    __slots__ = ("hasil",)
    HASIL_FIELD_NUMBER: _ClassVar[int]
    hasil: _containers.RepeatedCompositeFieldContainer[HasilBeda]
    def __init__(self, hasil: _Optional[_Iterable[_Union[HasilBeda, _Mapping]]] = ...) -> None: ...
