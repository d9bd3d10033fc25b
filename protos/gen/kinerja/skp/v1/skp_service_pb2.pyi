from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StatusSkp(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_SKP_UNSPECIFIED: _ClassVar[StatusSkp]
    STATUS_SKP_BELUM: _ClassVar[StatusSkp]
    STATUS_SKP_DRAFT: _ClassVar[StatusSkp]
    STATUS_SKP_PENGAJUAN: _ClassVar[StatusSkp]
    STATUS_SKP_PERSETUJUAN: _ClassVar[StatusSkp]

class StatusSinkron(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_SINKRON_UNSPECIFIED: _ClassVar[StatusSinkron]
    STATUS_SINKRON_MENUNGGU: _ClassVar[StatusSinkron]
    STATUS_SINKRON_BERJALAN: _ClassVar[StatusSinkron]
    STATUS_SINKRON_BERHASIL: _ClassVar[StatusSinkron]
    STATUS_SINKRON_GAGAL: _ClassVar[StatusSinkron]

class Cascading(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CASCADING_UNSPECIFIED: _ClassVar[Cascading]
    CASCADING_LANGSUNG: _ClassVar[Cascading]
    CASCADING_TIDAK_LANGSUNG: _ClassVar[Cascading]

class CaraCascading(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CARA_CASCADING_UNSPECIFIED: _ClassVar[CaraCascading]
    CARA_CASCADING_ASPEK: _ClassVar[CaraCascading]
    CARA_CASCADING_WILAYAH: _ClassVar[CaraCascading]
    CARA_CASCADING_BEBAN_TARGET: _ClassVar[CaraCascading]
    CARA_CASCADING_LAYANAN: _ClassVar[CaraCascading]
    CARA_CASCADING_OUTPUT_ANTARA: _ClassVar[CaraCascading]

class Tingkat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TINGKAT_UNSPECIFIED: _ClassVar[Tingkat]
    TINGKAT_OUTCOME: _ClassVar[Tingkat]
    TINGKAT_OUTCOME_ANTARA: _ClassVar[Tingkat]
    TINGKAT_OUTPUT_KENDALI_RENDAH: _ClassVar[Tingkat]
    TINGKAT_OUTPUT_KENDALI_SEDANG: _ClassVar[Tingkat]
    TINGKAT_OUTPUT_KENDALI_TINGGI: _ClassVar[Tingkat]
    TINGKAT_LAYANAN: _ClassVar[Tingkat]

class StatusTautan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_TAUTAN_UNSPECIFIED: _ClassVar[StatusTautan]
    STATUS_TAUTAN_SEMENTARA: _ClassVar[StatusTautan]
    STATUS_TAUTAN_MENUNGGU_PERIKSA: _ClassVar[StatusTautan]

class PeriodePelaporan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PERIODE_PELAPORAN_UNSPECIFIED: _ClassVar[PeriodePelaporan]
    PERIODE_PELAPORAN_BULANAN: _ClassVar[PeriodePelaporan]
    PERIODE_PELAPORAN_TRIWULANAN: _ClassVar[PeriodePelaporan]
    PERIODE_PELAPORAN_SEMESTERAN: _ClassVar[PeriodePelaporan]
    PERIODE_PELAPORAN_TAHUNAN: _ClassVar[PeriodePelaporan]
STATUS_SKP_UNSPECIFIED: StatusSkp
STATUS_SKP_BELUM: StatusSkp
STATUS_SKP_DRAFT: StatusSkp
STATUS_SKP_PENGAJUAN: StatusSkp
STATUS_SKP_PERSETUJUAN: StatusSkp
STATUS_SINKRON_UNSPECIFIED: StatusSinkron
STATUS_SINKRON_MENUNGGU: StatusSinkron
STATUS_SINKRON_BERJALAN: StatusSinkron
STATUS_SINKRON_BERHASIL: StatusSinkron
STATUS_SINKRON_GAGAL: StatusSinkron
CASCADING_UNSPECIFIED: Cascading
CASCADING_LANGSUNG: Cascading
CASCADING_TIDAK_LANGSUNG: Cascading
CARA_CASCADING_UNSPECIFIED: CaraCascading
CARA_CASCADING_ASPEK: CaraCascading
CARA_CASCADING_WILAYAH: CaraCascading
CARA_CASCADING_BEBAN_TARGET: CaraCascading
CARA_CASCADING_LAYANAN: CaraCascading
CARA_CASCADING_OUTPUT_ANTARA: CaraCascading
TINGKAT_UNSPECIFIED: Tingkat
TINGKAT_OUTCOME: Tingkat
TINGKAT_OUTCOME_ANTARA: Tingkat
TINGKAT_OUTPUT_KENDALI_RENDAH: Tingkat
TINGKAT_OUTPUT_KENDALI_SEDANG: Tingkat
TINGKAT_OUTPUT_KENDALI_TINGGI: Tingkat
TINGKAT_LAYANAN: Tingkat
STATUS_TAUTAN_UNSPECIFIED: StatusTautan
STATUS_TAUTAN_SEMENTARA: StatusTautan
STATUS_TAUTAN_MENUNGGU_PERIKSA: StatusTautan
PERIODE_PELAPORAN_UNSPECIFIED: PeriodePelaporan
PERIODE_PELAPORAN_BULANAN: PeriodePelaporan
PERIODE_PELAPORAN_TRIWULANAN: PeriodePelaporan
PERIODE_PELAPORAN_SEMESTERAN: PeriodePelaporan
PERIODE_PELAPORAN_TAHUNAN: PeriodePelaporan

class Penugasan(_message.Message):
    __slots__ = ("penugasan_id", "unor_id", "unit_kerja", "jabatan", "kelompok_jabatan", "jenjang", "jenis_penugasan", "pimpinan", "jenis_skp", "mulai", "selesai", "tmt_jabatan", "penilai", "atasan_penilai", "alasan_penilai")
    PENUGASAN_ID_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    UNIT_KERJA_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    KELOMPOK_JABATAN_FIELD_NUMBER: _ClassVar[int]
    JENJANG_FIELD_NUMBER: _ClassVar[int]
    JENIS_PENUGASAN_FIELD_NUMBER: _ClassVar[int]
    PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    JENIS_SKP_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    TMT_JABATAN_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    ALASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    penugasan_id: str
    unor_id: str
    unit_kerja: str
    jabatan: str
    kelompok_jabatan: _umum_pb2.KelompokJabatan
    jenjang: _umum_pb2.Jenjang
    jenis_penugasan: _umum_pb2.JenisPenugasan
    pimpinan: bool
    jenis_skp: _umum_pb2.JenisSkp
    mulai: str
    selesai: str
    tmt_jabatan: str
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    alasan_penilai: str
    def __init__(self, penugasan_id: _Optional[str] = ..., unor_id: _Optional[str] = ..., unit_kerja: _Optional[str] = ..., jabatan: _Optional[str] = ..., kelompok_jabatan: _Optional[_Union[_umum_pb2.KelompokJabatan, str]] = ..., jenjang: _Optional[_Union[_umum_pb2.Jenjang, str]] = ..., jenis_penugasan: _Optional[_Union[_umum_pb2.JenisPenugasan, str]] = ..., pimpinan: _Optional[bool] = ..., jenis_skp: _Optional[_Union[_umum_pb2.JenisSkp, str]] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ..., tmt_jabatan: _Optional[str] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., alasan_penilai: _Optional[str] = ...) -> None: ...

class Pegawai(_message.Message):
    __slots__ = ("pegawai_id", "nip", "nama", "gelar_depan", "gelar_belakang", "jenis_pegawai", "golongan", "pangkat", "tmt_golongan", "jenis_kelamin", "tempat_lahir", "tanggal_lahir", "nomor_karpeg", "email", "telepon", "kedudukan_hukum", "wajib_skp", "siasn_id", "instansi_id", "instansi_nama", "penugasan", "etag")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    GELAR_DEPAN_FIELD_NUMBER: _ClassVar[int]
    GELAR_BELAKANG_FIELD_NUMBER: _ClassVar[int]
    JENIS_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    GOLONGAN_FIELD_NUMBER: _ClassVar[int]
    PANGKAT_FIELD_NUMBER: _ClassVar[int]
    TMT_GOLONGAN_FIELD_NUMBER: _ClassVar[int]
    JENIS_KELAMIN_FIELD_NUMBER: _ClassVar[int]
    TEMPAT_LAHIR_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_LAHIR_FIELD_NUMBER: _ClassVar[int]
    NOMOR_KARPEG_FIELD_NUMBER: _ClassVar[int]
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    TELEPON_FIELD_NUMBER: _ClassVar[int]
    KEDUDUKAN_HUKUM_FIELD_NUMBER: _ClassVar[int]
    WAJIB_SKP_FIELD_NUMBER: _ClassVar[int]
    SIASN_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_NAMA_FIELD_NUMBER: _ClassVar[int]
    PENUGASAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    nip: str
    nama: str
    gelar_depan: str
    gelar_belakang: str
    jenis_pegawai: _umum_pb2.JenisPegawai
    golongan: str
    pangkat: str
    tmt_golongan: str
    jenis_kelamin: _umum_pb2.JenisKelamin
    tempat_lahir: str
    tanggal_lahir: str
    nomor_karpeg: str
    email: str
    telepon: str
    kedudukan_hukum: str
    wajib_skp: bool
    siasn_id: str
    instansi_id: str
    instansi_nama: str
    penugasan: _containers.RepeatedCompositeFieldContainer[Penugasan]
    etag: str
    def __init__(self, pegawai_id: _Optional[str] = ..., nip: _Optional[str] = ..., nama: _Optional[str] = ..., gelar_depan: _Optional[str] = ..., gelar_belakang: _Optional[str] = ..., jenis_pegawai: _Optional[_Union[_umum_pb2.JenisPegawai, str]] = ..., golongan: _Optional[str] = ..., pangkat: _Optional[str] = ..., tmt_golongan: _Optional[str] = ..., jenis_kelamin: _Optional[_Union[_umum_pb2.JenisKelamin, str]] = ..., tempat_lahir: _Optional[str] = ..., tanggal_lahir: _Optional[str] = ..., nomor_karpeg: _Optional[str] = ..., email: _Optional[str] = ..., telepon: _Optional[str] = ..., kedudukan_hukum: _Optional[str] = ..., wajib_skp: _Optional[bool] = ..., siasn_id: _Optional[str] = ..., instansi_id: _Optional[str] = ..., instansi_nama: _Optional[str] = ..., penugasan: _Optional[_Iterable[_Union[Penugasan, _Mapping]]] = ..., etag: _Optional[str] = ...) -> None: ...

class GetPegawaiRequest(_message.Message):
    __slots__ = ("pegawai_id",)
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    def __init__(self, pegawai_id: _Optional[str] = ...) -> None: ...

class GetPegawaiResponse(_message.Message):
    __slots__ = ("pegawai",)
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    pegawai: Pegawai
    def __init__(self, pegawai: _Optional[_Union[Pegawai, _Mapping]] = ...) -> None: ...

class Unor(_message.Message):
    __slots__ = ("unor_id", "induk_id", "nama", "tingkat", "pimpinan_id", "pimpinan_nama")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INDUK_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    TINGKAT_FIELD_NUMBER: _ClassVar[int]
    PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    PIMPINAN_NAMA_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    induk_id: str
    nama: str
    tingkat: int
    pimpinan_id: str
    pimpinan_nama: str
    def __init__(self, unor_id: _Optional[str] = ..., induk_id: _Optional[str] = ..., nama: _Optional[str] = ..., tingkat: _Optional[int] = ..., pimpinan_id: _Optional[str] = ..., pimpinan_nama: _Optional[str] = ...) -> None: ...

class ListUnorRequest(_message.Message):
    __slots__ = ("instansi_id",)
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    instansi_id: str
    def __init__(self, instansi_id: _Optional[str] = ...) -> None: ...

class ListUnorResponse(_message.Message):
    __slots__ = ("unor",)
    UNOR_FIELD_NUMBER: _ClassVar[int]
    unor: _containers.RepeatedCompositeFieldContainer[Unor]
    def __init__(self, unor: _Optional[_Iterable[_Union[Unor, _Mapping]]] = ...) -> None: ...

class UbahKontakRequest(_message.Message):
    __slots__ = ("email", "telepon", "etag")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    TELEPON_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    email: str
    telepon: str
    etag: str
    def __init__(self, email: _Optional[str] = ..., telepon: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class UbahKontakResponse(_message.Message):
    __slots__ = ("pegawai",)
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    pegawai: Pegawai
    def __init__(self, pegawai: _Optional[_Union[Pegawai, _Mapping]] = ...) -> None: ...

class SinkronSiasn(_message.Message):
    __slots__ = ("sinkron_id", "pegawai_id", "status", "langkah_selesai", "langkah_total", "langkah_kini", "perubahan", "galat", "pemilik_galat", "langkah_berikut", "mulai", "selesai")
    SINKRON_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_SELESAI_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_TOTAL_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_KINI_FIELD_NUMBER: _ClassVar[int]
    PERUBAHAN_FIELD_NUMBER: _ClassVar[int]
    GALAT_FIELD_NUMBER: _ClassVar[int]
    PEMILIK_GALAT_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_BERIKUT_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    sinkron_id: str
    pegawai_id: str
    status: StatusSinkron
    langkah_selesai: int
    langkah_total: int
    langkah_kini: str
    perubahan: _containers.RepeatedScalarFieldContainer[str]
    galat: str
    pemilik_galat: str
    langkah_berikut: str
    mulai: str
    selesai: str
    def __init__(self, sinkron_id: _Optional[str] = ..., pegawai_id: _Optional[str] = ..., status: _Optional[_Union[StatusSinkron, str]] = ..., langkah_selesai: _Optional[int] = ..., langkah_total: _Optional[int] = ..., langkah_kini: _Optional[str] = ..., perubahan: _Optional[_Iterable[str]] = ..., galat: _Optional[str] = ..., pemilik_galat: _Optional[str] = ..., langkah_berikut: _Optional[str] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ...) -> None: ...

class MulaiSinkronSiasnRequest(_message.Message):
    __slots__ = ("pegawai_id",)
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    def __init__(self, pegawai_id: _Optional[str] = ...) -> None: ...

class MulaiSinkronSiasnResponse(_message.Message):
    __slots__ = ("sinkron",)
    SINKRON_FIELD_NUMBER: _ClassVar[int]
    sinkron: SinkronSiasn
    def __init__(self, sinkron: _Optional[_Union[SinkronSiasn, _Mapping]] = ...) -> None: ...

class GetSinkronSiasnRequest(_message.Message):
    __slots__ = ("pegawai_id",)
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    def __init__(self, pegawai_id: _Optional[str] = ...) -> None: ...

class GetSinkronSiasnResponse(_message.Message):
    __slots__ = ("sinkron",)
    SINKRON_FIELD_NUMBER: _ClassVar[int]
    sinkron: SinkronSiasn
    def __init__(self, sinkron: _Optional[_Union[SinkronSiasn, _Mapping]] = ...) -> None: ...

class ManualIndikator(_message.Message):
    __slots__ = ("tujuan", "definisi", "formula", "satuan", "tingkat", "sumber_data", "periode_pelaporan")
    TUJUAN_FIELD_NUMBER: _ClassVar[int]
    DEFINISI_FIELD_NUMBER: _ClassVar[int]
    FORMULA_FIELD_NUMBER: _ClassVar[int]
    SATUAN_FIELD_NUMBER: _ClassVar[int]
    TINGKAT_FIELD_NUMBER: _ClassVar[int]
    SUMBER_DATA_FIELD_NUMBER: _ClassVar[int]
    PERIODE_PELAPORAN_FIELD_NUMBER: _ClassVar[int]
    tujuan: str
    definisi: str
    formula: str
    satuan: str
    tingkat: Tingkat
    sumber_data: str
    periode_pelaporan: PeriodePelaporan
    def __init__(self, tujuan: _Optional[str] = ..., definisi: _Optional[str] = ..., formula: _Optional[str] = ..., satuan: _Optional[str] = ..., tingkat: _Optional[_Union[Tingkat, str]] = ..., sumber_data: _Optional[str] = ..., periode_pelaporan: _Optional[_Union[PeriodePelaporan, str]] = ...) -> None: ...

class Indikator(_message.Message):
    __slots__ = ("indikator_id", "aspek", "indikator", "target", "perspektif", "manual")
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ASPEK_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    PERSPEKTIF_FIELD_NUMBER: _ClassVar[int]
    MANUAL_FIELD_NUMBER: _ClassVar[int]
    indikator_id: str
    aspek: _umum_pb2.Aspek
    indikator: str
    target: str
    perspektif: _umum_pb2.Perspektif
    manual: ManualIndikator
    def __init__(self, indikator_id: _Optional[str] = ..., aspek: _Optional[_Union[_umum_pb2.Aspek, str]] = ..., indikator: _Optional[str] = ..., target: _Optional[str] = ..., perspektif: _Optional[_Union[_umum_pb2.Perspektif, str]] = ..., manual: _Optional[_Union[ManualIndikator, _Mapping]] = ...) -> None: ...

class Rhk(_message.Message):
    __slots__ = ("rhk_id", "urutan", "klasifikasi", "jenis", "rencana_hasil_kerja", "rhk_pimpinan_id", "rhk_pimpinan", "penugasan_dari", "unor_id", "indikator", "indikator_pimpinan_id", "tim_kerja_id", "tim_kerja", "cascading", "cara_cascading", "tingkat", "tautan", "akar_id")
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    URUTAN_FIELD_NUMBER: _ClassVar[int]
    KLASIFIKASI_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    RENCANA_HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    RHK_PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    PENUGASAN_DARI_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    TIM_KERJA_ID_FIELD_NUMBER: _ClassVar[int]
    TIM_KERJA_FIELD_NUMBER: _ClassVar[int]
    CASCADING_FIELD_NUMBER: _ClassVar[int]
    CARA_CASCADING_FIELD_NUMBER: _ClassVar[int]
    TINGKAT_FIELD_NUMBER: _ClassVar[int]
    TAUTAN_FIELD_NUMBER: _ClassVar[int]
    AKAR_ID_FIELD_NUMBER: _ClassVar[int]
    rhk_id: str
    urutan: int
    klasifikasi: _umum_pb2.KlasifikasiRhk
    jenis: _umum_pb2.JenisRhk
    rencana_hasil_kerja: str
    rhk_pimpinan_id: str
    rhk_pimpinan: str
    penugasan_dari: str
    unor_id: str
    indikator: _containers.RepeatedCompositeFieldContainer[Indikator]
    indikator_pimpinan_id: str
    tim_kerja_id: str
    tim_kerja: str
    cascading: Cascading
    cara_cascading: CaraCascading
    tingkat: Tingkat
    tautan: StatusTautan
    akar_id: str
    def __init__(self, rhk_id: _Optional[str] = ..., urutan: _Optional[int] = ..., klasifikasi: _Optional[_Union[_umum_pb2.KlasifikasiRhk, str]] = ..., jenis: _Optional[_Union[_umum_pb2.JenisRhk, str]] = ..., rencana_hasil_kerja: _Optional[str] = ..., rhk_pimpinan_id: _Optional[str] = ..., rhk_pimpinan: _Optional[str] = ..., penugasan_dari: _Optional[str] = ..., unor_id: _Optional[str] = ..., indikator: _Optional[_Iterable[_Union[Indikator, _Mapping]]] = ..., indikator_pimpinan_id: _Optional[str] = ..., tim_kerja_id: _Optional[str] = ..., tim_kerja: _Optional[str] = ..., cascading: _Optional[_Union[Cascading, str]] = ..., cara_cascading: _Optional[_Union[CaraCascading, str]] = ..., tingkat: _Optional[_Union[Tingkat, str]] = ..., tautan: _Optional[_Union[StatusTautan, str]] = ..., akar_id: _Optional[str] = ...) -> None: ...

class ButirWorkblock(_message.Message):
    __slots__ = ("uraian", "transformatif")
    URAIAN_FIELD_NUMBER: _ClassVar[int]
    TRANSFORMATIF_FIELD_NUMBER: _ClassVar[int]
    uraian: str
    transformatif: bool
    def __init__(self, uraian: _Optional[str] = ..., transformatif: _Optional[bool] = ...) -> None: ...

class Workblock(_message.Message):
    __slots__ = ("workblock_id", "judul", "rhk_id", "indikator_target", "pemilik", "pihak_terlibat", "waktu", "penerima_manfaat", "tujuan", "anggaran", "kegiatan", "tonggak")
    WORKBLOCK_ID_FIELD_NUMBER: _ClassVar[int]
    JUDUL_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_TARGET_FIELD_NUMBER: _ClassVar[int]
    PEMILIK_FIELD_NUMBER: _ClassVar[int]
    PIHAK_TERLIBAT_FIELD_NUMBER: _ClassVar[int]
    WAKTU_FIELD_NUMBER: _ClassVar[int]
    PENERIMA_MANFAAT_FIELD_NUMBER: _ClassVar[int]
    TUJUAN_FIELD_NUMBER: _ClassVar[int]
    ANGGARAN_FIELD_NUMBER: _ClassVar[int]
    KEGIATAN_FIELD_NUMBER: _ClassVar[int]
    TONGGAK_FIELD_NUMBER: _ClassVar[int]
    workblock_id: str
    judul: str
    rhk_id: str
    indikator_target: str
    pemilik: str
    pihak_terlibat: str
    waktu: str
    penerima_manfaat: str
    tujuan: str
    anggaran: str
    kegiatan: _containers.RepeatedCompositeFieldContainer[ButirWorkblock]
    tonggak: _containers.RepeatedCompositeFieldContainer[ButirWorkblock]
    def __init__(self, workblock_id: _Optional[str] = ..., judul: _Optional[str] = ..., rhk_id: _Optional[str] = ..., indikator_target: _Optional[str] = ..., pemilik: _Optional[str] = ..., pihak_terlibat: _Optional[str] = ..., waktu: _Optional[str] = ..., penerima_manfaat: _Optional[str] = ..., tujuan: _Optional[str] = ..., anggaran: _Optional[str] = ..., kegiatan: _Optional[_Iterable[_Union[ButirWorkblock, _Mapping]]] = ..., tonggak: _Optional[_Iterable[_Union[ButirWorkblock, _Mapping]]] = ...) -> None: ...

class Perilaku(_message.Message):
    __slots__ = ("nilai", "nama", "panduan", "ekspektasi_khusus")
    NILAI_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    PANDUAN_FIELD_NUMBER: _ClassVar[int]
    EKSPEKTASI_KHUSUS_FIELD_NUMBER: _ClassVar[int]
    nilai: _umum_pb2.NilaiPerilaku
    nama: str
    panduan: _containers.RepeatedScalarFieldContainer[str]
    ekspektasi_khusus: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, nilai: _Optional[_Union[_umum_pb2.NilaiPerilaku, str]] = ..., nama: _Optional[str] = ..., panduan: _Optional[_Iterable[str]] = ..., ekspektasi_khusus: _Optional[_Iterable[str]] = ...) -> None: ...

class Lampiran(_message.Message):
    __slots__ = ("dukungan_sumber_daya", "skema_pertanggungjawaban", "konsekuensi")
    DUKUNGAN_SUMBER_DAYA_FIELD_NUMBER: _ClassVar[int]
    SKEMA_PERTANGGUNGJAWABAN_FIELD_NUMBER: _ClassVar[int]
    KONSEKUENSI_FIELD_NUMBER: _ClassVar[int]
    dukungan_sumber_daya: _containers.RepeatedScalarFieldContainer[str]
    skema_pertanggungjawaban: _containers.RepeatedScalarFieldContainer[str]
    konsekuensi: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, dukungan_sumber_daya: _Optional[_Iterable[str]] = ..., skema_pertanggungjawaban: _Optional[_Iterable[str]] = ..., konsekuensi: _Optional[_Iterable[str]] = ...) -> None: ...

class Skp(_message.Message):
    __slots__ = ("skp_id", "tahun", "penugasan_id", "pegawai", "penilai", "atasan_penilai", "alasan_penilai", "jenis_skp", "pendekatan", "jenis_penugasan", "periode_mulai", "periode_selesai", "status", "catatan_pengembalian", "rhk", "perilaku", "lampiran", "riwayat", "peringatan", "menunggu", "menunggu_sampai", "boleh", "etag", "diubah", "instansi_nama", "workblock", "tanpa_anggaran", "boleh_disalin", "perlu_alasan_anggaran", "tingkat_disarankan", "penugasan_selesai")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PENUGASAN_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    ALASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    JENIS_SKP_FIELD_NUMBER: _ClassVar[int]
    PENDEKATAN_FIELD_NUMBER: _ClassVar[int]
    JENIS_PENUGASAN_FIELD_NUMBER: _ClassVar[int]
    PERIODE_MULAI_FIELD_NUMBER: _ClassVar[int]
    PERIODE_SELESAI_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CATATAN_PENGEMBALIAN_FIELD_NUMBER: _ClassVar[int]
    RHK_FIELD_NUMBER: _ClassVar[int]
    PERILAKU_FIELD_NUMBER: _ClassVar[int]
    LAMPIRAN_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    PERINGATAN_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_SAMPAI_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    DIUBAH_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_NAMA_FIELD_NUMBER: _ClassVar[int]
    WORKBLOCK_FIELD_NUMBER: _ClassVar[int]
    TANPA_ANGGARAN_FIELD_NUMBER: _ClassVar[int]
    BOLEH_DISALIN_FIELD_NUMBER: _ClassVar[int]
    PERLU_ALASAN_ANGGARAN_FIELD_NUMBER: _ClassVar[int]
    TINGKAT_DISARANKAN_FIELD_NUMBER: _ClassVar[int]
    PENUGASAN_SELESAI_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    tahun: int
    penugasan_id: str
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    alasan_penilai: str
    jenis_skp: _umum_pb2.JenisSkp
    pendekatan: _umum_pb2.Pendekatan
    jenis_penugasan: _umum_pb2.JenisPenugasan
    periode_mulai: str
    periode_selesai: str
    status: StatusSkp
    catatan_pengembalian: str
    rhk: _containers.RepeatedCompositeFieldContainer[Rhk]
    perilaku: _containers.RepeatedCompositeFieldContainer[Perilaku]
    lampiran: Lampiran
    riwayat: _containers.RepeatedCompositeFieldContainer[_umum_pb2.Riwayat]
    peringatan: _containers.RepeatedScalarFieldContainer[str]
    menunggu: str
    menunggu_sampai: str
    boleh: _containers.RepeatedScalarFieldContainer[str]
    etag: str
    diubah: str
    instansi_nama: str
    workblock: _containers.RepeatedCompositeFieldContainer[Workblock]
    tanpa_anggaran: str
    boleh_disalin: bool
    perlu_alasan_anggaran: bool
    tingkat_disarankan: _containers.RepeatedScalarFieldContainer[Tingkat]
    penugasan_selesai: str
    def __init__(self, skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., penugasan_id: _Optional[str] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., alasan_penilai: _Optional[str] = ..., jenis_skp: _Optional[_Union[_umum_pb2.JenisSkp, str]] = ..., pendekatan: _Optional[_Union[_umum_pb2.Pendekatan, str]] = ..., jenis_penugasan: _Optional[_Union[_umum_pb2.JenisPenugasan, str]] = ..., periode_mulai: _Optional[str] = ..., periode_selesai: _Optional[str] = ..., status: _Optional[_Union[StatusSkp, str]] = ..., catatan_pengembalian: _Optional[str] = ..., rhk: _Optional[_Iterable[_Union[Rhk, _Mapping]]] = ..., perilaku: _Optional[_Iterable[_Union[Perilaku, _Mapping]]] = ..., lampiran: _Optional[_Union[Lampiran, _Mapping]] = ..., riwayat: _Optional[_Iterable[_Union[_umum_pb2.Riwayat, _Mapping]]] = ..., peringatan: _Optional[_Iterable[str]] = ..., menunggu: _Optional[str] = ..., menunggu_sampai: _Optional[str] = ..., boleh: _Optional[_Iterable[str]] = ..., etag: _Optional[str] = ..., diubah: _Optional[str] = ..., instansi_nama: _Optional[str] = ..., workblock: _Optional[_Iterable[_Union[Workblock, _Mapping]]] = ..., tanpa_anggaran: _Optional[str] = ..., boleh_disalin: _Optional[bool] = ..., perlu_alasan_anggaran: _Optional[bool] = ..., tingkat_disarankan: _Optional[_Iterable[_Union[Tingkat, str]]] = ..., penugasan_selesai: _Optional[str] = ...) -> None: ...

class SkpRingkas(_message.Message):
    __slots__ = ("skp_id", "tahun", "pegawai", "penilai_nama", "jenis_skp", "pendekatan", "jenis_penugasan", "periode_mulai", "periode_selesai", "status", "jumlah_rhk", "diubah", "etag")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_NAMA_FIELD_NUMBER: _ClassVar[int]
    JENIS_SKP_FIELD_NUMBER: _ClassVar[int]
    PENDEKATAN_FIELD_NUMBER: _ClassVar[int]
    JENIS_PENUGASAN_FIELD_NUMBER: _ClassVar[int]
    PERIODE_MULAI_FIELD_NUMBER: _ClassVar[int]
    PERIODE_SELESAI_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_RHK_FIELD_NUMBER: _ClassVar[int]
    DIUBAH_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai_nama: str
    jenis_skp: _umum_pb2.JenisSkp
    pendekatan: _umum_pb2.Pendekatan
    jenis_penugasan: _umum_pb2.JenisPenugasan
    periode_mulai: str
    periode_selesai: str
    status: StatusSkp
    jumlah_rhk: int
    diubah: str
    etag: str
    def __init__(self, skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai_nama: _Optional[str] = ..., jenis_skp: _Optional[_Union[_umum_pb2.JenisSkp, str]] = ..., pendekatan: _Optional[_Union[_umum_pb2.Pendekatan, str]] = ..., jenis_penugasan: _Optional[_Union[_umum_pb2.JenisPenugasan, str]] = ..., periode_mulai: _Optional[str] = ..., periode_selesai: _Optional[str] = ..., status: _Optional[_Union[StatusSkp, str]] = ..., jumlah_rhk: _Optional[int] = ..., diubah: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class ListSkpRequest(_message.Message):
    __slots__ = ("tahun", "halaman")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    halaman: _umum_pb2.Halaman
    def __init__(self, tahun: _Optional[int] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListSkpResponse(_message.Message):
    __slots__ = ("skp", "next_page_token")
    SKP_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    skp: _containers.RepeatedCompositeFieldContainer[SkpRingkas]
    next_page_token: str
    def __init__(self, skp: _Optional[_Iterable[_Union[SkpRingkas, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetSkpRequest(_message.Message):
    __slots__ = ("skp_id",)
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    def __init__(self, skp_id: _Optional[str] = ...) -> None: ...

class GetSkpResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class ListSkpBawahanRequest(_message.Message):
    __slots__ = ("tahun", "status", "halaman", "cari", "jenis_skp", "sementara", "beralih")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    CARI_FIELD_NUMBER: _ClassVar[int]
    JENIS_SKP_FIELD_NUMBER: _ClassVar[int]
    SEMENTARA_FIELD_NUMBER: _ClassVar[int]
    BERALIH_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    status: StatusSkp
    halaman: _umum_pb2.Halaman
    cari: str
    jenis_skp: _umum_pb2.JenisSkp
    sementara: bool
    beralih: bool
    def __init__(self, tahun: _Optional[int] = ..., status: _Optional[_Union[StatusSkp, str]] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ..., cari: _Optional[str] = ..., jenis_skp: _Optional[_Union[_umum_pb2.JenisSkp, str]] = ..., sementara: _Optional[bool] = ..., beralih: _Optional[bool] = ...) -> None: ...

class ListSkpBawahanResponse(_message.Message):
    __slots__ = ("skp", "next_page_token", "jumlah")
    SKP_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    skp: _containers.RepeatedCompositeFieldContainer[SkpRingkas]
    next_page_token: str
    jumlah: JumlahPerStatus
    def __init__(self, skp: _Optional[_Iterable[_Union[SkpRingkas, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., jumlah: _Optional[_Union[JumlahPerStatus, _Mapping]] = ...) -> None: ...

class JumlahPerStatus(_message.Message):
    __slots__ = ("belum", "draft", "pengajuan", "persetujuan")
    BELUM_FIELD_NUMBER: _ClassVar[int]
    DRAFT_FIELD_NUMBER: _ClassVar[int]
    PENGAJUAN_FIELD_NUMBER: _ClassVar[int]
    PERSETUJUAN_FIELD_NUMBER: _ClassVar[int]
    belum: int
    draft: int
    pengajuan: int
    persetujuan: int
    def __init__(self, belum: _Optional[int] = ..., draft: _Optional[int] = ..., pengajuan: _Optional[int] = ..., persetujuan: _Optional[int] = ...) -> None: ...

class ListRhkPimpinanRequest(_message.Message):
    __slots__ = ("skp_id",)
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    def __init__(self, skp_id: _Optional[str] = ...) -> None: ...

class ListRhkPimpinanResponse(_message.Message):
    __slots__ = ("rhk", "keterangan", "wajib")
    RHK_FIELD_NUMBER: _ClassVar[int]
    KETERANGAN_FIELD_NUMBER: _ClassVar[int]
    WAJIB_FIELD_NUMBER: _ClassVar[int]
    rhk: _containers.RepeatedCompositeFieldContainer[Rhk]
    keterangan: str
    wajib: bool
    def __init__(self, rhk: _Optional[_Iterable[_Union[Rhk, _Mapping]]] = ..., keterangan: _Optional[str] = ..., wajib: _Optional[bool] = ...) -> None: ...

class TambahSkpRequest(_message.Message):
    __slots__ = ("penugasan_id", "periode_mulai", "periode_selesai", "pendekatan")
    PENUGASAN_ID_FIELD_NUMBER: _ClassVar[int]
    PERIODE_MULAI_FIELD_NUMBER: _ClassVar[int]
    PERIODE_SELESAI_FIELD_NUMBER: _ClassVar[int]
    PENDEKATAN_FIELD_NUMBER: _ClassVar[int]
    penugasan_id: str
    periode_mulai: str
    periode_selesai: str
    pendekatan: _umum_pb2.Pendekatan
    def __init__(self, penugasan_id: _Optional[str] = ..., periode_mulai: _Optional[str] = ..., periode_selesai: _Optional[str] = ..., pendekatan: _Optional[_Union[_umum_pb2.Pendekatan, str]] = ...) -> None: ...

class TambahSkpResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class HapusSkpRequest(_message.Message):
    __slots__ = ("skp_id", "etag")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class HapusSkpResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class IsianRhk(_message.Message):
    __slots__ = ("klasifikasi", "jenis", "rencana_hasil_kerja", "rhk_pimpinan_id", "penugasan_dari", "unor_id", "indikator_pimpinan_id", "tim_kerja_id", "cascading", "cara_cascading", "tingkat", "sementara")
    KLASIFIKASI_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    RENCANA_HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    RHK_PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    PENUGASAN_DARI_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    TIM_KERJA_ID_FIELD_NUMBER: _ClassVar[int]
    CASCADING_FIELD_NUMBER: _ClassVar[int]
    CARA_CASCADING_FIELD_NUMBER: _ClassVar[int]
    TINGKAT_FIELD_NUMBER: _ClassVar[int]
    SEMENTARA_FIELD_NUMBER: _ClassVar[int]
    klasifikasi: _umum_pb2.KlasifikasiRhk
    jenis: _umum_pb2.JenisRhk
    rencana_hasil_kerja: str
    rhk_pimpinan_id: str
    penugasan_dari: str
    unor_id: str
    indikator_pimpinan_id: str
    tim_kerja_id: str
    cascading: Cascading
    cara_cascading: CaraCascading
    tingkat: Tingkat
    sementara: bool
    def __init__(self, klasifikasi: _Optional[_Union[_umum_pb2.KlasifikasiRhk, str]] = ..., jenis: _Optional[_Union[_umum_pb2.JenisRhk, str]] = ..., rencana_hasil_kerja: _Optional[str] = ..., rhk_pimpinan_id: _Optional[str] = ..., penugasan_dari: _Optional[str] = ..., unor_id: _Optional[str] = ..., indikator_pimpinan_id: _Optional[str] = ..., tim_kerja_id: _Optional[str] = ..., cascading: _Optional[_Union[Cascading, str]] = ..., cara_cascading: _Optional[_Union[CaraCascading, str]] = ..., tingkat: _Optional[_Union[Tingkat, str]] = ..., sementara: _Optional[bool] = ...) -> None: ...

class IsianIndikator(_message.Message):
    __slots__ = ("aspek", "indikator", "target", "perspektif")
    ASPEK_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    PERSPEKTIF_FIELD_NUMBER: _ClassVar[int]
    aspek: _umum_pb2.Aspek
    indikator: str
    target: str
    perspektif: _umum_pb2.Perspektif
    def __init__(self, aspek: _Optional[_Union[_umum_pb2.Aspek, str]] = ..., indikator: _Optional[str] = ..., target: _Optional[str] = ..., perspektif: _Optional[_Union[_umum_pb2.Perspektif, str]] = ...) -> None: ...

class TambahRhkRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "isian")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ISIAN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    isian: IsianRhk
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., isian: _Optional[_Union[IsianRhk, _Mapping]] = ...) -> None: ...

class TambahRhkResponse(_message.Message):
    __slots__ = ("skp", "rhk_id")
    SKP_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    rhk_id: str
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ..., rhk_id: _Optional[str] = ...) -> None: ...

class UbahRhkRequest(_message.Message):
    __slots__ = ("skp_id", "rhk_id", "etag", "isian")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ISIAN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    rhk_id: str
    etag: str
    isian: IsianRhk
    def __init__(self, skp_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., etag: _Optional[str] = ..., isian: _Optional[_Union[IsianRhk, _Mapping]] = ...) -> None: ...

class UbahRhkResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class HapusRhkRequest(_message.Message):
    __slots__ = ("skp_id", "rhk_id", "etag")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    rhk_id: str
    etag: str
    def __init__(self, skp_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class HapusRhkResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class TambahIndikatorRequest(_message.Message):
    __slots__ = ("skp_id", "rhk_id", "etag", "isian")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ISIAN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    rhk_id: str
    etag: str
    isian: IsianIndikator
    def __init__(self, skp_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., etag: _Optional[str] = ..., isian: _Optional[_Union[IsianIndikator, _Mapping]] = ...) -> None: ...

class TambahIndikatorResponse(_message.Message):
    __slots__ = ("skp", "indikator_id")
    SKP_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    indikator_id: str
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ..., indikator_id: _Optional[str] = ...) -> None: ...

class UbahIndikatorRequest(_message.Message):
    __slots__ = ("skp_id", "rhk_id", "indikator_id", "etag", "isian")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ISIAN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    rhk_id: str
    indikator_id: str
    etag: str
    isian: IsianIndikator
    def __init__(self, skp_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., indikator_id: _Optional[str] = ..., etag: _Optional[str] = ..., isian: _Optional[_Union[IsianIndikator, _Mapping]] = ...) -> None: ...

class UbahIndikatorResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class HapusIndikatorRequest(_message.Message):
    __slots__ = ("skp_id", "rhk_id", "indikator_id", "etag")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    rhk_id: str
    indikator_id: str
    etag: str
    def __init__(self, skp_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., indikator_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class HapusIndikatorResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class UbahLampiranRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "lampiran")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    LAMPIRAN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    lampiran: Lampiran
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., lampiran: _Optional[_Union[Lampiran, _Mapping]] = ...) -> None: ...

class UbahLampiranResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class UbahEkspektasiKhususRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "nilai", "ekspektasi_khusus")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    EKSPEKTASI_KHUSUS_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    nilai: _umum_pb2.NilaiPerilaku
    ekspektasi_khusus: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., nilai: _Optional[_Union[_umum_pb2.NilaiPerilaku, str]] = ..., ekspektasi_khusus: _Optional[_Iterable[str]] = ...) -> None: ...

class UbahEkspektasiKhususResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class GeserRhkRequest(_message.Message):
    __slots__ = ("skp_id", "rhk_id", "etag", "naik")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    NAIK_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    rhk_id: str
    etag: str
    naik: bool
    def __init__(self, skp_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., etag: _Optional[str] = ..., naik: _Optional[bool] = ...) -> None: ...

class GeserRhkResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class GeserIndikatorRequest(_message.Message):
    __slots__ = ("skp_id", "rhk_id", "indikator_id", "etag", "naik")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    NAIK_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    rhk_id: str
    indikator_id: str
    etag: str
    naik: bool
    def __init__(self, skp_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., indikator_id: _Optional[str] = ..., etag: _Optional[str] = ..., naik: _Optional[bool] = ...) -> None: ...

class GeserIndikatorResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class TautkanRhkRequest(_message.Message):
    __slots__ = ("skp_id", "rhk_id", "etag", "rhk_pimpinan_id", "indikator_pimpinan_id")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    RHK_PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    rhk_id: str
    etag: str
    rhk_pimpinan_id: str
    indikator_pimpinan_id: str
    def __init__(self, skp_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., etag: _Optional[str] = ..., rhk_pimpinan_id: _Optional[str] = ..., indikator_pimpinan_id: _Optional[str] = ...) -> None: ...

class TautkanRhkResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class PeriksaTautanRequest(_message.Message):
    __slots__ = ("skp_id", "rhk_id", "etag", "terima", "catatan")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    TERIMA_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    rhk_id: str
    etag: str
    terima: bool
    catatan: str
    def __init__(self, skp_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., etag: _Optional[str] = ..., terima: _Optional[bool] = ..., catatan: _Optional[str] = ...) -> None: ...

class PeriksaTautanResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class ListRiwayatSkpRequest(_message.Message):
    __slots__ = ("skp_id", "halaman")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    halaman: _umum_pb2.Halaman
    def __init__(self, skp_id: _Optional[str] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListRiwayatSkpResponse(_message.Message):
    __slots__ = ("riwayat", "next_page_token")
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    riwayat: _containers.RepeatedCompositeFieldContainer[_umum_pb2.Riwayat]
    next_page_token: str
    def __init__(self, riwayat: _Optional[_Iterable[_Union[_umum_pb2.Riwayat, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class IzinkanSalinRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "boleh_disalin")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    BOLEH_DISALIN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    boleh_disalin: bool
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., boleh_disalin: _Optional[bool] = ...) -> None: ...

class IzinkanSalinResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class AjukanSkpRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "alasan_tanpa_anggaran")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ALASAN_TANPA_ANGGARAN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    alasan_tanpa_anggaran: str
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., alasan_tanpa_anggaran: _Optional[str] = ...) -> None: ...

class AjukanSkpResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class KembalikanSkpRequest(_message.Message):
    __slots__ = ("skp_id", "etag", "catatan")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    catatan: str
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ..., catatan: _Optional[str] = ...) -> None: ...

class KembalikanSkpResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class SetujuiSkpRequest(_message.Message):
    __slots__ = ("skp_id", "etag")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class SetujuiSkpResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ...) -> None: ...

class MuatUlangPenilaiRequest(_message.Message):
    __slots__ = ("skp_id", "etag")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    etag: str
    def __init__(self, skp_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class MuatUlangPenilaiResponse(_message.Message):
    __slots__ = ("skp", "berubah")
    SKP_FIELD_NUMBER: _ClassVar[int]
    BERUBAH_FIELD_NUMBER: _ClassVar[int]
    skp: Skp
    berubah: bool
    def __init__(self, skp: _Optional[_Union[Skp, _Mapping]] = ..., berubah: _Optional[bool] = ...) -> None: ...

class GetDashboardPengisianRequest(_message.Message):
    __slots__ = ("tahun", "unor_id", "instansi_id")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    unor_id: str
    instansi_id: str
    def __init__(self, tahun: _Optional[int] = ..., unor_id: _Optional[str] = ..., instansi_id: _Optional[str] = ...) -> None: ...

class BarisPengisian(_message.Message):
    __slots__ = ("unor_id", "nama", "tingkat", "belum", "draft", "pengajuan", "persetujuan", "instansi_id")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    TINGKAT_FIELD_NUMBER: _ClassVar[int]
    BELUM_FIELD_NUMBER: _ClassVar[int]
    DRAFT_FIELD_NUMBER: _ClassVar[int]
    PENGAJUAN_FIELD_NUMBER: _ClassVar[int]
    PERSETUJUAN_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    nama: str
    tingkat: int
    belum: int
    draft: int
    pengajuan: int
    persetujuan: int
    instansi_id: str
    def __init__(self, unor_id: _Optional[str] = ..., nama: _Optional[str] = ..., tingkat: _Optional[int] = ..., belum: _Optional[int] = ..., draft: _Optional[int] = ..., pengajuan: _Optional[int] = ..., persetujuan: _Optional[int] = ..., instansi_id: _Optional[str] = ...) -> None: ...

class GetDashboardPengisianResponse(_message.Message):
    __slots__ = ("jumlah", "unor", "dihitung")
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    UNOR_FIELD_NUMBER: _ClassVar[int]
    DIHITUNG_FIELD_NUMBER: _ClassVar[int]
    jumlah: BarisPengisian
    unor: _containers.RepeatedCompositeFieldContainer[BarisPengisian]
    dihitung: str
    def __init__(self, jumlah: _Optional[_Union[BarisPengisian, _Mapping]] = ..., unor: _Optional[_Iterable[_Union[BarisPengisian, _Mapping]]] = ..., dihitung: _Optional[str] = ...) -> None: ...

class ListPengisianRequest(_message.Message):
    __slots__ = ("tahun", "unor_id", "status", "halaman", "instansi_id")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    unor_id: str
    status: StatusSkp
    halaman: _umum_pb2.Halaman
    instansi_id: str
    def __init__(self, tahun: _Optional[int] = ..., unor_id: _Optional[str] = ..., status: _Optional[_Union[StatusSkp, str]] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ..., instansi_id: _Optional[str] = ...) -> None: ...

class ListPengisianResponse(_message.Message):
    __slots__ = ("skp", "next_page_token")
    SKP_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    skp: _containers.RepeatedCompositeFieldContainer[SkpRingkas]
    next_page_token: str
    def __init__(self, skp: _Optional[_Iterable[_Union[SkpRingkas, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...
