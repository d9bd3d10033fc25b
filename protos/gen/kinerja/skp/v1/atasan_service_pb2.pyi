from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class JenisPermintaan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_PERMINTAAN_UNSPECIFIED: _ClassVar[JenisPermintaan]
    JENIS_PERMINTAAN_ATASAN: _ClassVar[JenisPermintaan]
    JENIS_PERMINTAAN_KLAIM_PIMPINAN: _ClassVar[JenisPermintaan]
    JENIS_PERMINTAAN_UNIT: _ClassVar[JenisPermintaan]
    JENIS_PERMINTAAN_JABATAN: _ClassVar[JenisPermintaan]
    JENIS_PERMINTAAN_GOLONGAN: _ClassVar[JenisPermintaan]
    JENIS_PERMINTAAN_LAINNYA: _ClassVar[JenisPermintaan]

class StatusPermintaan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_PERMINTAAN_UNSPECIFIED: _ClassVar[StatusPermintaan]
    STATUS_PERMINTAAN_DIAJUKAN: _ClassVar[StatusPermintaan]
    STATUS_PERMINTAAN_DIPERIKSA: _ClassVar[StatusPermintaan]
    STATUS_PERMINTAAN_DITERUSKAN_SIASN: _ClassVar[StatusPermintaan]
    STATUS_PERMINTAAN_SELESAI: _ClassVar[StatusPermintaan]
    STATUS_PERMINTAAN_DITOLAK: _ClassVar[StatusPermintaan]
    STATUS_PERMINTAAN_DIBATALKAN: _ClassVar[StatusPermintaan]

class LangkahPermintaan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LANGKAH_PERMINTAAN_UNSPECIFIED: _ClassVar[LangkahPermintaan]
    LANGKAH_PERMINTAAN_PERIKSA: _ClassVar[LangkahPermintaan]
    LANGKAH_PERMINTAAN_TERUSKAN: _ClassVar[LangkahPermintaan]
    LANGKAH_PERMINTAAN_SETUJUI: _ClassVar[LangkahPermintaan]
    LANGKAH_PERMINTAAN_TOLAK: _ClassVar[LangkahPermintaan]
    LANGKAH_PERMINTAAN_BATALKAN: _ClassVar[LangkahPermintaan]
JENIS_PERMINTAAN_UNSPECIFIED: JenisPermintaan
JENIS_PERMINTAAN_ATASAN: JenisPermintaan
JENIS_PERMINTAAN_KLAIM_PIMPINAN: JenisPermintaan
JENIS_PERMINTAAN_UNIT: JenisPermintaan
JENIS_PERMINTAAN_JABATAN: JenisPermintaan
JENIS_PERMINTAAN_GOLONGAN: JenisPermintaan
JENIS_PERMINTAAN_LAINNYA: JenisPermintaan
STATUS_PERMINTAAN_UNSPECIFIED: StatusPermintaan
STATUS_PERMINTAAN_DIAJUKAN: StatusPermintaan
STATUS_PERMINTAAN_DIPERIKSA: StatusPermintaan
STATUS_PERMINTAAN_DITERUSKAN_SIASN: StatusPermintaan
STATUS_PERMINTAAN_SELESAI: StatusPermintaan
STATUS_PERMINTAAN_DITOLAK: StatusPermintaan
STATUS_PERMINTAAN_DIBATALKAN: StatusPermintaan
LANGKAH_PERMINTAAN_UNSPECIFIED: LangkahPermintaan
LANGKAH_PERMINTAAN_PERIKSA: LangkahPermintaan
LANGKAH_PERMINTAAN_TERUSKAN: LangkahPermintaan
LANGKAH_PERMINTAAN_SETUJUI: LangkahPermintaan
LANGKAH_PERMINTAAN_TOLAK: LangkahPermintaan
LANGKAH_PERMINTAAN_BATALKAN: LangkahPermintaan

class Permintaan(_message.Message):
    __slots__ = ("permintaan_id", "jenis", "status", "pegawai", "penugasan_id", "uraian", "diusulkan", "unor_id", "unor_nama", "berlaku_sejak", "diajukan", "menunggu", "menunggu_sampai", "penilai_sementara", "sementara_sampai", "riwayat", "boleh", "etag")
    PERMINTAAN_ID_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENUGASAN_ID_FIELD_NUMBER: _ClassVar[int]
    URAIAN_FIELD_NUMBER: _ClassVar[int]
    DIUSULKAN_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    UNOR_NAMA_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    DIAJUKAN_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_SAMPAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_SEMENTARA_FIELD_NUMBER: _ClassVar[int]
    SEMENTARA_SAMPAI_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    permintaan_id: str
    jenis: JenisPermintaan
    status: StatusPermintaan
    pegawai: _umum_pb2.Orang
    penugasan_id: str
    uraian: str
    diusulkan: _umum_pb2.Orang
    unor_id: str
    unor_nama: str
    berlaku_sejak: str
    diajukan: str
    menunggu: str
    menunggu_sampai: str
    penilai_sementara: str
    sementara_sampai: str
    riwayat: _containers.RepeatedCompositeFieldContainer[_umum_pb2.Riwayat]
    boleh: _containers.RepeatedScalarFieldContainer[str]
    etag: str
    def __init__(self, permintaan_id: _Optional[str] = ..., jenis: _Optional[_Union[JenisPermintaan, str]] = ..., status: _Optional[_Union[StatusPermintaan, str]] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penugasan_id: _Optional[str] = ..., uraian: _Optional[str] = ..., diusulkan: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., unor_id: _Optional[str] = ..., unor_nama: _Optional[str] = ..., berlaku_sejak: _Optional[str] = ..., diajukan: _Optional[str] = ..., menunggu: _Optional[str] = ..., menunggu_sampai: _Optional[str] = ..., penilai_sementara: _Optional[str] = ..., sementara_sampai: _Optional[str] = ..., riwayat: _Optional[_Iterable[_Union[_umum_pb2.Riwayat, _Mapping]]] = ..., boleh: _Optional[_Iterable[str]] = ..., etag: _Optional[str] = ...) -> None: ...

class KoreksiPenilai(_message.Message):
    __slots__ = ("penilai_nama", "berlaku_sejak", "berakhir", "sementara", "oleh_nama", "alasan")
    PENILAI_NAMA_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    BERAKHIR_FIELD_NUMBER: _ClassVar[int]
    SEMENTARA_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    penilai_nama: str
    berlaku_sejak: str
    berakhir: str
    sementara: bool
    oleh_nama: str
    alasan: str
    def __init__(self, penilai_nama: _Optional[str] = ..., berlaku_sejak: _Optional[str] = ..., berakhir: _Optional[str] = ..., sementara: _Optional[bool] = ..., oleh_nama: _Optional[str] = ..., alasan: _Optional[str] = ...) -> None: ...

class AtasanJabatan(_message.Message):
    __slots__ = ("penugasan_id", "jabatan", "unit_kerja", "unor_id", "pimpinan", "penilai", "atasan_penilai", "alasan", "langkah", "koreksi", "sementara")
    PENUGASAN_ID_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    UNIT_KERJA_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_FIELD_NUMBER: _ClassVar[int]
    KOREKSI_FIELD_NUMBER: _ClassVar[int]
    SEMENTARA_FIELD_NUMBER: _ClassVar[int]
    penugasan_id: str
    jabatan: str
    unit_kerja: str
    unor_id: str
    pimpinan: bool
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    alasan: str
    langkah: _containers.RepeatedScalarFieldContainer[str]
    koreksi: _containers.RepeatedCompositeFieldContainer[KoreksiPenilai]
    sementara: bool
    def __init__(self, penugasan_id: _Optional[str] = ..., jabatan: _Optional[str] = ..., unit_kerja: _Optional[str] = ..., unor_id: _Optional[str] = ..., pimpinan: _Optional[bool] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., alasan: _Optional[str] = ..., langkah: _Optional[_Iterable[str]] = ..., koreksi: _Optional[_Iterable[_Union[KoreksiPenilai, _Mapping]]] = ..., sementara: _Optional[bool] = ...) -> None: ...

class GetDataAtasanRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetDataAtasanResponse(_message.Message):
    __slots__ = ("jabatan", "terbuka")
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    TERBUKA_FIELD_NUMBER: _ClassVar[int]
    jabatan: _containers.RepeatedCompositeFieldContainer[AtasanJabatan]
    terbuka: _containers.RepeatedCompositeFieldContainer[Permintaan]
    def __init__(self, jabatan: _Optional[_Iterable[_Union[AtasanJabatan, _Mapping]]] = ..., terbuka: _Optional[_Iterable[_Union[Permintaan, _Mapping]]] = ...) -> None: ...

class CariPegawaiRequest(_message.Message):
    __slots__ = ("nip",)
    NIP_FIELD_NUMBER: _ClassVar[int]
    nip: str
    def __init__(self, nip: _Optional[str] = ...) -> None: ...

class CariPegawaiResponse(_message.Message):
    __slots__ = ("nama", "jabatan", "unit_kerja", "instansi_nama")
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    UNIT_KERJA_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_NAMA_FIELD_NUMBER: _ClassVar[int]
    nama: str
    jabatan: str
    unit_kerja: str
    instansi_nama: str
    def __init__(self, nama: _Optional[str] = ..., jabatan: _Optional[str] = ..., unit_kerja: _Optional[str] = ..., instansi_nama: _Optional[str] = ...) -> None: ...

class AjukanPermintaanRequest(_message.Message):
    __slots__ = ("jenis", "penugasan_id", "uraian", "nip", "unor_id", "berlaku_sejak")
    JENIS_FIELD_NUMBER: _ClassVar[int]
    PENUGASAN_ID_FIELD_NUMBER: _ClassVar[int]
    URAIAN_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    jenis: JenisPermintaan
    penugasan_id: str
    uraian: str
    nip: str
    unor_id: str
    berlaku_sejak: str
    def __init__(self, jenis: _Optional[_Union[JenisPermintaan, str]] = ..., penugasan_id: _Optional[str] = ..., uraian: _Optional[str] = ..., nip: _Optional[str] = ..., unor_id: _Optional[str] = ..., berlaku_sejak: _Optional[str] = ...) -> None: ...

class AjukanPermintaanResponse(_message.Message):
    __slots__ = ("permintaan",)
    PERMINTAAN_FIELD_NUMBER: _ClassVar[int]
    permintaan: Permintaan
    def __init__(self, permintaan: _Optional[_Union[Permintaan, _Mapping]] = ...) -> None: ...

class ListPermintaanRequest(_message.Message):
    __slots__ = ("lingkup", "status", "terbuka", "halaman")
    LINGKUP_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    TERBUKA_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    lingkup: str
    status: StatusPermintaan
    terbuka: bool
    halaman: _umum_pb2.Halaman
    def __init__(self, lingkup: _Optional[str] = ..., status: _Optional[_Union[StatusPermintaan, str]] = ..., terbuka: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListPermintaanResponse(_message.Message):
    __slots__ = ("permintaan", "next_page_token")
    PERMINTAAN_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    permintaan: _containers.RepeatedCompositeFieldContainer[Permintaan]
    next_page_token: str
    def __init__(self, permintaan: _Optional[_Iterable[_Union[Permintaan, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetPermintaanRequest(_message.Message):
    __slots__ = ("permintaan_id",)
    PERMINTAAN_ID_FIELD_NUMBER: _ClassVar[int]
    permintaan_id: str
    def __init__(self, permintaan_id: _Optional[str] = ...) -> None: ...

class GetPermintaanResponse(_message.Message):
    __slots__ = ("permintaan",)
    PERMINTAAN_FIELD_NUMBER: _ClassVar[int]
    permintaan: Permintaan
    def __init__(self, permintaan: _Optional[_Union[Permintaan, _Mapping]] = ...) -> None: ...

class PutuskanPermintaanRequest(_message.Message):
    __slots__ = ("permintaan_id", "etag", "langkah", "catatan")
    PERMINTAAN_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    permintaan_id: str
    etag: str
    langkah: LangkahPermintaan
    catatan: str
    def __init__(self, permintaan_id: _Optional[str] = ..., etag: _Optional[str] = ..., langkah: _Optional[_Union[LangkahPermintaan, str]] = ..., catatan: _Optional[str] = ...) -> None: ...

class PutuskanPermintaanResponse(_message.Message):
    __slots__ = ("permintaan",)
    PERMINTAAN_FIELD_NUMBER: _ClassVar[int]
    permintaan: Permintaan
    def __init__(self, permintaan: _Optional[_Union[Permintaan, _Mapping]] = ...) -> None: ...

class TetapkanPenilaiSementaraRequest(_message.Message):
    __slots__ = ("permintaan_id", "etag", "nip", "berakhir")
    PERMINTAAN_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    BERAKHIR_FIELD_NUMBER: _ClassVar[int]
    permintaan_id: str
    etag: str
    nip: str
    berakhir: str
    def __init__(self, permintaan_id: _Optional[str] = ..., etag: _Optional[str] = ..., nip: _Optional[str] = ..., berakhir: _Optional[str] = ...) -> None: ...

class TetapkanPenilaiSementaraResponse(_message.Message):
    __slots__ = ("permintaan",)
    PERMINTAAN_FIELD_NUMBER: _ClassVar[int]
    permintaan: Permintaan
    def __init__(self, permintaan: _Optional[_Union[Permintaan, _Mapping]] = ...) -> None: ...
