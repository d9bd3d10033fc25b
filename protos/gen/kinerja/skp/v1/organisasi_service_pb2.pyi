from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class PimpinanUnor(_message.Message):
    __slots__ = ("pegawai_id", "nama", "jabatan", "jenis_penugasan", "mulai", "selesai")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    JENIS_PENUGASAN_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    nama: str
    jabatan: str
    jenis_penugasan: _umum_pb2.JenisPenugasan
    mulai: str
    selesai: str
    def __init__(self, pegawai_id: _Optional[str] = ..., nama: _Optional[str] = ..., jabatan: _Optional[str] = ..., jenis_penugasan: _Optional[_Union[_umum_pb2.JenisPenugasan, str]] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ...) -> None: ...

class UnorLengkap(_message.Message):
    __slots__ = ("unor_id", "induk_id", "induk_nama", "nama", "jenis", "jabatan_pimpinan", "berakhir", "jumlah_pegawai", "bawahan", "pimpinan", "riwayat", "boleh_mengubah", "etag")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INDUK_ID_FIELD_NUMBER: _ClassVar[int]
    INDUK_NAMA_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    JABATAN_PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    BERAKHIR_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    BAWAHAN_FIELD_NUMBER: _ClassVar[int]
    PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    BOLEH_MENGUBAH_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    induk_id: str
    induk_nama: str
    nama: str
    jenis: str
    jabatan_pimpinan: str
    berakhir: str
    jumlah_pegawai: int
    bawahan: _containers.RepeatedCompositeFieldContainer[_skp_service_pb2.Unor]
    pimpinan: _containers.RepeatedCompositeFieldContainer[PimpinanUnor]
    riwayat: _containers.RepeatedCompositeFieldContainer[_umum_pb2.Riwayat]
    boleh_mengubah: bool
    etag: str
    def __init__(self, unor_id: _Optional[str] = ..., induk_id: _Optional[str] = ..., induk_nama: _Optional[str] = ..., nama: _Optional[str] = ..., jenis: _Optional[str] = ..., jabatan_pimpinan: _Optional[str] = ..., berakhir: _Optional[str] = ..., jumlah_pegawai: _Optional[int] = ..., bawahan: _Optional[_Iterable[_Union[_skp_service_pb2.Unor, _Mapping]]] = ..., pimpinan: _Optional[_Iterable[_Union[PimpinanUnor, _Mapping]]] = ..., riwayat: _Optional[_Iterable[_Union[_umum_pb2.Riwayat, _Mapping]]] = ..., boleh_mengubah: _Optional[bool] = ..., etag: _Optional[str] = ...) -> None: ...

class GetUnorRequest(_message.Message):
    __slots__ = ("unor_id",)
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    def __init__(self, unor_id: _Optional[str] = ...) -> None: ...

class GetUnorResponse(_message.Message):
    __slots__ = ("unor",)
    UNOR_FIELD_NUMBER: _ClassVar[int]
    unor: UnorLengkap
    def __init__(self, unor: _Optional[_Union[UnorLengkap, _Mapping]] = ...) -> None: ...

class TambahUnorRequest(_message.Message):
    __slots__ = ("induk_id", "nama", "jenis", "jabatan_pimpinan")
    INDUK_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    JABATAN_PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    induk_id: str
    nama: str
    jenis: str
    jabatan_pimpinan: str
    def __init__(self, induk_id: _Optional[str] = ..., nama: _Optional[str] = ..., jenis: _Optional[str] = ..., jabatan_pimpinan: _Optional[str] = ...) -> None: ...

class TambahUnorResponse(_message.Message):
    __slots__ = ("unor",)
    UNOR_FIELD_NUMBER: _ClassVar[int]
    unor: UnorLengkap
    def __init__(self, unor: _Optional[_Union[UnorLengkap, _Mapping]] = ...) -> None: ...

class UbahUnorRequest(_message.Message):
    __slots__ = ("unor_id", "etag", "induk_id", "nama", "jabatan_pimpinan", "alasan")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    INDUK_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JABATAN_PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    etag: str
    induk_id: str
    nama: str
    jabatan_pimpinan: str
    alasan: str
    def __init__(self, unor_id: _Optional[str] = ..., etag: _Optional[str] = ..., induk_id: _Optional[str] = ..., nama: _Optional[str] = ..., jabatan_pimpinan: _Optional[str] = ..., alasan: _Optional[str] = ...) -> None: ...

class UbahUnorResponse(_message.Message):
    __slots__ = ("unor",)
    UNOR_FIELD_NUMBER: _ClassVar[int]
    unor: UnorLengkap
    def __init__(self, unor: _Optional[_Union[UnorLengkap, _Mapping]] = ...) -> None: ...

class GabungUnorRequest(_message.Message):
    __slots__ = ("unor_id", "etag", "ke_unor_id", "alasan")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    KE_UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    etag: str
    ke_unor_id: str
    alasan: str
    def __init__(self, unor_id: _Optional[str] = ..., etag: _Optional[str] = ..., ke_unor_id: _Optional[str] = ..., alasan: _Optional[str] = ...) -> None: ...

class GabungUnorResponse(_message.Message):
    __slots__ = ("unor",)
    UNOR_FIELD_NUMBER: _ClassVar[int]
    unor: UnorLengkap
    def __init__(self, unor: _Optional[_Union[UnorLengkap, _Mapping]] = ...) -> None: ...

class NonaktifkanUnorRequest(_message.Message):
    __slots__ = ("unor_id", "etag", "alasan")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    etag: str
    alasan: str
    def __init__(self, unor_id: _Optional[str] = ..., etag: _Optional[str] = ..., alasan: _Optional[str] = ...) -> None: ...

class NonaktifkanUnorResponse(_message.Message):
    __slots__ = ("unor",)
    UNOR_FIELD_NUMBER: _ClassVar[int]
    unor: UnorLengkap
    def __init__(self, unor: _Optional[_Union[UnorLengkap, _Mapping]] = ...) -> None: ...

class PegawaiRingkas(_message.Message):
    __slots__ = ("pegawai_id", "nip", "nama", "golongan", "kedudukan_hukum", "jabatan", "unor_id", "unit_kerja", "kelompok_jabatan", "pimpinan", "penilai_nama", "wajib_skp")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    GOLONGAN_FIELD_NUMBER: _ClassVar[int]
    KEDUDUKAN_HUKUM_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    UNIT_KERJA_FIELD_NUMBER: _ClassVar[int]
    KELOMPOK_JABATAN_FIELD_NUMBER: _ClassVar[int]
    PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    PENILAI_NAMA_FIELD_NUMBER: _ClassVar[int]
    WAJIB_SKP_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    nip: str
    nama: str
    golongan: str
    kedudukan_hukum: str
    jabatan: str
    unor_id: str
    unit_kerja: str
    kelompok_jabatan: _umum_pb2.KelompokJabatan
    pimpinan: bool
    penilai_nama: str
    wajib_skp: bool
    def __init__(self, pegawai_id: _Optional[str] = ..., nip: _Optional[str] = ..., nama: _Optional[str] = ..., golongan: _Optional[str] = ..., kedudukan_hukum: _Optional[str] = ..., jabatan: _Optional[str] = ..., unor_id: _Optional[str] = ..., unit_kerja: _Optional[str] = ..., kelompok_jabatan: _Optional[_Union[_umum_pb2.KelompokJabatan, str]] = ..., pimpinan: _Optional[bool] = ..., penilai_nama: _Optional[str] = ..., wajib_skp: _Optional[bool] = ...) -> None: ...

class ListPegawaiRequest(_message.Message):
    __slots__ = ("cari", "unor_id", "kelompok_jabatan", "golongan", "tanpa_penilai", "halaman")
    CARI_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    KELOMPOK_JABATAN_FIELD_NUMBER: _ClassVar[int]
    GOLONGAN_FIELD_NUMBER: _ClassVar[int]
    TANPA_PENILAI_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    cari: str
    unor_id: str
    kelompok_jabatan: _umum_pb2.KelompokJabatan
    golongan: str
    tanpa_penilai: bool
    halaman: _umum_pb2.Halaman
    def __init__(self, cari: _Optional[str] = ..., unor_id: _Optional[str] = ..., kelompok_jabatan: _Optional[_Union[_umum_pb2.KelompokJabatan, str]] = ..., golongan: _Optional[str] = ..., tanpa_penilai: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListPegawaiResponse(_message.Message):
    __slots__ = ("pegawai", "next_page_token")
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    pegawai: _containers.RepeatedCompositeFieldContainer[PegawaiRingkas]
    next_page_token: str
    def __init__(self, pegawai: _Optional[_Iterable[_Union[PegawaiRingkas, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListRiwayatPegawaiRequest(_message.Message):
    __slots__ = ("pegawai_id",)
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    def __init__(self, pegawai_id: _Optional[str] = ...) -> None: ...

class ListRiwayatPegawaiResponse(_message.Message):
    __slots__ = ("riwayat",)
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    riwayat: _containers.RepeatedCompositeFieldContainer[_umum_pb2.Riwayat]
    def __init__(self, riwayat: _Optional[_Iterable[_Union[_umum_pb2.Riwayat, _Mapping]]] = ...) -> None: ...

class UbahPegawaiRequest(_message.Message):
    __slots__ = ("pegawai_id", "etag", "golongan", "kedudukan_hukum", "alasan")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    GOLONGAN_FIELD_NUMBER: _ClassVar[int]
    KEDUDUKAN_HUKUM_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    etag: str
    golongan: str
    kedudukan_hukum: str
    alasan: str
    def __init__(self, pegawai_id: _Optional[str] = ..., etag: _Optional[str] = ..., golongan: _Optional[str] = ..., kedudukan_hukum: _Optional[str] = ..., alasan: _Optional[str] = ...) -> None: ...

class UbahPegawaiResponse(_message.Message):
    __slots__ = ("pegawai",)
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    pegawai: _skp_service_pb2.Pegawai
    def __init__(self, pegawai: _Optional[_Union[_skp_service_pb2.Pegawai, _Mapping]] = ...) -> None: ...

class IsianPenugasan(_message.Message):
    __slots__ = ("unor_id", "jabatan", "kelompok_jabatan", "jenjang", "jenis_penugasan", "pimpinan", "mulai", "selesai")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    KELOMPOK_JABATAN_FIELD_NUMBER: _ClassVar[int]
    JENJANG_FIELD_NUMBER: _ClassVar[int]
    JENIS_PENUGASAN_FIELD_NUMBER: _ClassVar[int]
    PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    jabatan: str
    kelompok_jabatan: _umum_pb2.KelompokJabatan
    jenjang: _umum_pb2.Jenjang
    jenis_penugasan: _umum_pb2.JenisPenugasan
    pimpinan: bool
    mulai: str
    selesai: str
    def __init__(self, unor_id: _Optional[str] = ..., jabatan: _Optional[str] = ..., kelompok_jabatan: _Optional[_Union[_umum_pb2.KelompokJabatan, str]] = ..., jenjang: _Optional[_Union[_umum_pb2.Jenjang, str]] = ..., jenis_penugasan: _Optional[_Union[_umum_pb2.JenisPenugasan, str]] = ..., pimpinan: _Optional[bool] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ...) -> None: ...

class TambahPenugasanRequest(_message.Message):
    __slots__ = ("pegawai_id", "etag", "isian", "alasan")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ISIAN_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    etag: str
    isian: IsianPenugasan
    alasan: str
    def __init__(self, pegawai_id: _Optional[str] = ..., etag: _Optional[str] = ..., isian: _Optional[_Union[IsianPenugasan, _Mapping]] = ..., alasan: _Optional[str] = ...) -> None: ...

class TambahPenugasanResponse(_message.Message):
    __slots__ = ("pegawai",)
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    pegawai: _skp_service_pb2.Pegawai
    def __init__(self, pegawai: _Optional[_Union[_skp_service_pb2.Pegawai, _Mapping]] = ...) -> None: ...

class AkhiriPenugasanRequest(_message.Message):
    __slots__ = ("pegawai_id", "etag", "penugasan_id", "selesai", "alasan")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    PENUGASAN_ID_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    etag: str
    penugasan_id: str
    selesai: str
    alasan: str
    def __init__(self, pegawai_id: _Optional[str] = ..., etag: _Optional[str] = ..., penugasan_id: _Optional[str] = ..., selesai: _Optional[str] = ..., alasan: _Optional[str] = ...) -> None: ...

class AkhiriPenugasanResponse(_message.Message):
    __slots__ = ("pegawai",)
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    pegawai: _skp_service_pb2.Pegawai
    def __init__(self, pegawai: _Optional[_Union[_skp_service_pb2.Pegawai, _Mapping]] = ...) -> None: ...

class MutasiRequest(_message.Message):
    __slots__ = ("pegawai_id", "etag", "isian", "alasan")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ISIAN_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    etag: str
    isian: IsianPenugasan
    alasan: str
    def __init__(self, pegawai_id: _Optional[str] = ..., etag: _Optional[str] = ..., isian: _Optional[_Union[IsianPenugasan, _Mapping]] = ..., alasan: _Optional[str] = ...) -> None: ...

class MutasiResponse(_message.Message):
    __slots__ = ("pegawai",)
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    pegawai: _skp_service_pb2.Pegawai
    def __init__(self, pegawai: _Optional[_Union[_skp_service_pb2.Pegawai, _Mapping]] = ...) -> None: ...

class UbahJenisSkpRequest(_message.Message):
    __slots__ = ("pegawai_id", "etag", "penugasan_id", "jenis_skp", "alasan")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    PENUGASAN_ID_FIELD_NUMBER: _ClassVar[int]
    JENIS_SKP_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    etag: str
    penugasan_id: str
    jenis_skp: _umum_pb2.JenisSkp
    alasan: str
    def __init__(self, pegawai_id: _Optional[str] = ..., etag: _Optional[str] = ..., penugasan_id: _Optional[str] = ..., jenis_skp: _Optional[_Union[_umum_pb2.JenisSkp, str]] = ..., alasan: _Optional[str] = ...) -> None: ...

class UbahJenisSkpResponse(_message.Message):
    __slots__ = ("pegawai",)
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    pegawai: _skp_service_pb2.Pegawai
    def __init__(self, pegawai: _Optional[_Union[_skp_service_pb2.Pegawai, _Mapping]] = ...) -> None: ...

class ListUbahanTanganRequest(_message.Message):
    __slots__ = ("pegawai_id",)
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    def __init__(self, pegawai_id: _Optional[str] = ...) -> None: ...

class UbahanTangan(_message.Message):
    __slots__ = ("bidang", "oleh_nama", "pada")
    BIDANG_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    PADA_FIELD_NUMBER: _ClassVar[int]
    bidang: str
    oleh_nama: str
    pada: str
    def __init__(self, bidang: _Optional[str] = ..., oleh_nama: _Optional[str] = ..., pada: _Optional[str] = ...) -> None: ...

class ListUbahanTanganResponse(_message.Message):
    __slots__ = ("ubahan",)
    UBAHAN_FIELD_NUMBER: _ClassVar[int]
    ubahan: _containers.RepeatedCompositeFieldContainer[UbahanTangan]
    def __init__(self, ubahan: _Optional[_Iterable[_Union[UbahanTangan, _Mapping]]] = ...) -> None: ...

class IkutiSiasnRequest(_message.Message):
    __slots__ = ("pegawai_id", "etag", "alasan")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    etag: str
    alasan: str
    def __init__(self, pegawai_id: _Optional[str] = ..., etag: _Optional[str] = ..., alasan: _Optional[str] = ...) -> None: ...

class IkutiSiasnResponse(_message.Message):
    __slots__ = ("pegawai",)
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    pegawai: _skp_service_pb2.Pegawai
    def __init__(self, pegawai: _Optional[_Union[_skp_service_pb2.Pegawai, _Mapping]] = ...) -> None: ...
