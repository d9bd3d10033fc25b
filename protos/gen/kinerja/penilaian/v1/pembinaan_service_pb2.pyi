from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class JenisPembinaan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_PEMBINAAN_UNSPECIFIED: _ClassVar[JenisPembinaan]
    JENIS_PEMBINAAN_MENTORING: _ClassVar[JenisPembinaan]
    JENIS_PEMBINAAN_COACHING: _ClassVar[JenisPembinaan]
    JENIS_PEMBINAAN_KONSELING: _ClassVar[JenisPembinaan]

class StatusPembinaan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_PEMBINAAN_UNSPECIFIED: _ClassVar[StatusPembinaan]
    STATUS_PEMBINAAN_DIAJUKAN: _ClassVar[StatusPembinaan]
    STATUS_PEMBINAAN_BERJALAN: _ClassVar[StatusPembinaan]
    STATUS_PEMBINAAN_DITOLAK: _ClassVar[StatusPembinaan]
    STATUS_PEMBINAAN_DIBATALKAN: _ClassVar[StatusPembinaan]
    STATUS_PEMBINAAN_SELESAI: _ClassVar[StatusPembinaan]

class PengusulPembinaan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PENGUSUL_PEMBINAAN_UNSPECIFIED: _ClassVar[PengusulPembinaan]
    PENGUSUL_PEMBINAAN_PEGAWAI: _ClassVar[PengusulPembinaan]
    PENGUSUL_PEMBINAAN_PENILAI: _ClassVar[PengusulPembinaan]

class PeranPembinaan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PERAN_PEMBINAAN_UNSPECIFIED: _ClassVar[PeranPembinaan]
    PERAN_PEMBINAAN_PEGAWAI: _ClassVar[PeranPembinaan]
    PERAN_PEMBINAAN_PENILAI: _ClassVar[PeranPembinaan]
    PERAN_PEMBINAAN_ATASAN_PENILAI: _ClassVar[PeranPembinaan]
    PERAN_PEMBINAAN_ADMIN: _ClassVar[PeranPembinaan]

class PutusanPembinaan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PUTUSAN_PEMBINAAN_UNSPECIFIED: _ClassVar[PutusanPembinaan]
    PUTUSAN_PEMBINAAN_SETUJU: _ClassVar[PutusanPembinaan]
    PUTUSAN_PEMBINAAN_TOLAK: _ClassVar[PutusanPembinaan]

class YaTidak(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    YA_TIDAK_UNSPECIFIED: _ClassVar[YaTidak]
    YA_TIDAK_YA: _ClassVar[YaTidak]
    YA_TIDAK_TIDAK: _ClassVar[YaTidak]

class TanggapanBimbingan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    TANGGAPAN_BIMBINGAN_UNSPECIFIED: _ClassVar[TanggapanBimbingan]
    TANGGAPAN_BIMBINGAN_YA: _ClassVar[TanggapanBimbingan]
    TANGGAPAN_BIMBINGAN_SEBAGIAN: _ClassVar[TanggapanBimbingan]
    TANGGAPAN_BIMBINGAN_TIDAK: _ClassVar[TanggapanBimbingan]

class FormatPembinaan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FORMAT_PEMBINAAN_UNSPECIFIED: _ClassVar[FormatPembinaan]
    FORMAT_PEMBINAAN_PELAKSANAAN: _ClassVar[FormatPembinaan]
    FORMAT_PEMBINAAN_UMPAN_BALIK: _ClassVar[FormatPembinaan]
    FORMAT_PEMBINAAN_KOMPETENSI: _ClassVar[FormatPembinaan]
JENIS_PEMBINAAN_UNSPECIFIED: JenisPembinaan
JENIS_PEMBINAAN_MENTORING: JenisPembinaan
JENIS_PEMBINAAN_COACHING: JenisPembinaan
JENIS_PEMBINAAN_KONSELING: JenisPembinaan
STATUS_PEMBINAAN_UNSPECIFIED: StatusPembinaan
STATUS_PEMBINAAN_DIAJUKAN: StatusPembinaan
STATUS_PEMBINAAN_BERJALAN: StatusPembinaan
STATUS_PEMBINAAN_DITOLAK: StatusPembinaan
STATUS_PEMBINAAN_DIBATALKAN: StatusPembinaan
STATUS_PEMBINAAN_SELESAI: StatusPembinaan
PENGUSUL_PEMBINAAN_UNSPECIFIED: PengusulPembinaan
PENGUSUL_PEMBINAAN_PEGAWAI: PengusulPembinaan
PENGUSUL_PEMBINAAN_PENILAI: PengusulPembinaan
PERAN_PEMBINAAN_UNSPECIFIED: PeranPembinaan
PERAN_PEMBINAAN_PEGAWAI: PeranPembinaan
PERAN_PEMBINAAN_PENILAI: PeranPembinaan
PERAN_PEMBINAAN_ATASAN_PENILAI: PeranPembinaan
PERAN_PEMBINAAN_ADMIN: PeranPembinaan
PUTUSAN_PEMBINAAN_UNSPECIFIED: PutusanPembinaan
PUTUSAN_PEMBINAAN_SETUJU: PutusanPembinaan
PUTUSAN_PEMBINAAN_TOLAK: PutusanPembinaan
YA_TIDAK_UNSPECIFIED: YaTidak
YA_TIDAK_YA: YaTidak
YA_TIDAK_TIDAK: YaTidak
TANGGAPAN_BIMBINGAN_UNSPECIFIED: TanggapanBimbingan
TANGGAPAN_BIMBINGAN_YA: TanggapanBimbingan
TANGGAPAN_BIMBINGAN_SEBAGIAN: TanggapanBimbingan
TANGGAPAN_BIMBINGAN_TIDAK: TanggapanBimbingan
FORMAT_PEMBINAAN_UNSPECIFIED: FormatPembinaan
FORMAT_PEMBINAAN_PELAKSANAAN: FormatPembinaan
FORMAT_PEMBINAAN_UMPAN_BALIK: FormatPembinaan
FORMAT_PEMBINAAN_KOMPETENSI: FormatPembinaan

class TujuanMentoring(_message.Message):
    __slots__ = ("keahlian", "jangka_waktu", "perubahan", "ukuran_keberhasilan")
    KEAHLIAN_FIELD_NUMBER: _ClassVar[int]
    JANGKA_WAKTU_FIELD_NUMBER: _ClassVar[int]
    PERUBAHAN_FIELD_NUMBER: _ClassVar[int]
    UKURAN_KEBERHASILAN_FIELD_NUMBER: _ClassVar[int]
    keahlian: str
    jangka_waktu: str
    perubahan: str
    ukuran_keberhasilan: str
    def __init__(self, keahlian: _Optional[str] = ..., jangka_waktu: _Optional[str] = ..., perubahan: _Optional[str] = ..., ukuran_keberhasilan: _Optional[str] = ...) -> None: ...

class JurnalMentoring(_message.Message):
    __slots__ = ("waktu", "tempat", "materi", "rencana_aksi", "target_waktu")
    WAKTU_FIELD_NUMBER: _ClassVar[int]
    TEMPAT_FIELD_NUMBER: _ClassVar[int]
    MATERI_FIELD_NUMBER: _ClassVar[int]
    RENCANA_AKSI_FIELD_NUMBER: _ClassVar[int]
    TARGET_WAKTU_FIELD_NUMBER: _ClassVar[int]
    waktu: str
    tempat: str
    materi: str
    rencana_aksi: str
    target_waktu: str
    def __init__(self, waktu: _Optional[str] = ..., tempat: _Optional[str] = ..., materi: _Optional[str] = ..., rencana_aksi: _Optional[str] = ..., target_waktu: _Optional[str] = ...) -> None: ...

class Mentoring(_message.Message):
    __slots__ = ("tujuan", "jurnal")
    TUJUAN_FIELD_NUMBER: _ClassVar[int]
    JURNAL_FIELD_NUMBER: _ClassVar[int]
    tujuan: _containers.RepeatedCompositeFieldContainer[TujuanMentoring]
    jurnal: _containers.RepeatedCompositeFieldContainer[JurnalMentoring]
    def __init__(self, tujuan: _Optional[_Iterable[_Union[TujuanMentoring, _Mapping]]] = ..., jurnal: _Optional[_Iterable[_Union[JurnalMentoring, _Mapping]]] = ...) -> None: ...

class TujuanCoaching(_message.Message):
    __slots__ = ("indikator_id", "indikator", "baseline", "target", "strategi")
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    BASELINE_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    STRATEGI_FIELD_NUMBER: _ClassVar[int]
    indikator_id: str
    indikator: str
    baseline: str
    target: str
    strategi: str
    def __init__(self, indikator_id: _Optional[str] = ..., indikator: _Optional[str] = ..., baseline: _Optional[str] = ..., target: _Optional[str] = ..., strategi: _Optional[str] = ...) -> None: ...

class FaktaCoaching(_message.Message):
    __slots__ = ("target_skp", "progres", "masalah", "penyebab")
    TARGET_SKP_FIELD_NUMBER: _ClassVar[int]
    PROGRES_FIELD_NUMBER: _ClassVar[int]
    MASALAH_FIELD_NUMBER: _ClassVar[int]
    PENYEBAB_FIELD_NUMBER: _ClassVar[int]
    target_skp: str
    progres: str
    masalah: str
    penyebab: str
    def __init__(self, target_skp: _Optional[str] = ..., progres: _Optional[str] = ..., masalah: _Optional[str] = ..., penyebab: _Optional[str] = ...) -> None: ...

class LangkahCoaching(_message.Message):
    __slots__ = ("indikator_id", "indikator", "strategi", "penyesuaian")
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    STRATEGI_FIELD_NUMBER: _ClassVar[int]
    PENYESUAIAN_FIELD_NUMBER: _ClassVar[int]
    indikator_id: str
    indikator: str
    strategi: str
    penyesuaian: YaTidak
    def __init__(self, indikator_id: _Optional[str] = ..., indikator: _Optional[str] = ..., strategi: _Optional[str] = ..., penyesuaian: _Optional[_Union[YaTidak, str]] = ...) -> None: ...

class Coaching(_message.Message):
    __slots__ = ("tujuan", "fakta", "peluang", "langkah")
    TUJUAN_FIELD_NUMBER: _ClassVar[int]
    FAKTA_FIELD_NUMBER: _ClassVar[int]
    PELUANG_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_FIELD_NUMBER: _ClassVar[int]
    tujuan: _containers.RepeatedCompositeFieldContainer[TujuanCoaching]
    fakta: _containers.RepeatedCompositeFieldContainer[FaktaCoaching]
    peluang: str
    langkah: _containers.RepeatedCompositeFieldContainer[LangkahCoaching]
    def __init__(self, tujuan: _Optional[_Iterable[_Union[TujuanCoaching, _Mapping]]] = ..., fakta: _Optional[_Iterable[_Union[FaktaCoaching, _Mapping]]] = ..., peluang: _Optional[str] = ..., langkah: _Optional[_Iterable[_Union[LangkahCoaching, _Mapping]]] = ...) -> None: ...

class Konseling(_message.Message):
    __slots__ = ("nilai_dasar", "ada_ekspektasi", "ekspektasi_khusus", "permasalahan", "terjadi_pada_lain", "sudah_dilakukan")
    NILAI_DASAR_FIELD_NUMBER: _ClassVar[int]
    ADA_EKSPEKTASI_FIELD_NUMBER: _ClassVar[int]
    EKSPEKTASI_KHUSUS_FIELD_NUMBER: _ClassVar[int]
    PERMASALAHAN_FIELD_NUMBER: _ClassVar[int]
    TERJADI_PADA_LAIN_FIELD_NUMBER: _ClassVar[int]
    SUDAH_DILAKUKAN_FIELD_NUMBER: _ClassVar[int]
    nilai_dasar: _umum_pb2.NilaiPerilaku
    ada_ekspektasi: YaTidak
    ekspektasi_khusus: str
    permasalahan: str
    terjadi_pada_lain: YaTidak
    sudah_dilakukan: str
    def __init__(self, nilai_dasar: _Optional[_Union[_umum_pb2.NilaiPerilaku, str]] = ..., ada_ekspektasi: _Optional[_Union[YaTidak, str]] = ..., ekspektasi_khusus: _Optional[str] = ..., permasalahan: _Optional[str] = ..., terjadi_pada_lain: _Optional[_Union[YaTidak, str]] = ..., sudah_dilakukan: _Optional[str] = ...) -> None: ...

class IsiPembinaan(_message.Message):
    __slots__ = ("mentoring", "coaching", "konseling", "pembimbing_nama", "pembimbing_nip")
    MENTORING_FIELD_NUMBER: _ClassVar[int]
    COACHING_FIELD_NUMBER: _ClassVar[int]
    KONSELING_FIELD_NUMBER: _ClassVar[int]
    PEMBIMBING_NAMA_FIELD_NUMBER: _ClassVar[int]
    PEMBIMBING_NIP_FIELD_NUMBER: _ClassVar[int]
    mentoring: Mentoring
    coaching: Coaching
    konseling: Konseling
    pembimbing_nama: str
    pembimbing_nip: str
    def __init__(self, mentoring: _Optional[_Union[Mentoring, _Mapping]] = ..., coaching: _Optional[_Union[Coaching, _Mapping]] = ..., konseling: _Optional[_Union[Konseling, _Mapping]] = ..., pembimbing_nama: _Optional[str] = ..., pembimbing_nip: _Optional[str] = ...) -> None: ...

class ButirBimbingan(_message.Message):
    __slots__ = ("pernyataan", "tanggapan")
    PERNYATAAN_FIELD_NUMBER: _ClassVar[int]
    TANGGAPAN_FIELD_NUMBER: _ClassVar[int]
    pernyataan: str
    tanggapan: TanggapanBimbingan
    def __init__(self, pernyataan: _Optional[str] = ..., tanggapan: _Optional[_Union[TanggapanBimbingan, str]] = ...) -> None: ...

class UmpanBalikBimbingan(_message.Message):
    __slots__ = ("butir", "catatan", "diberikan_pada")
    BUTIR_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    DIBERIKAN_PADA_FIELD_NUMBER: _ClassVar[int]
    butir: _containers.RepeatedCompositeFieldContainer[ButirBimbingan]
    catatan: str
    diberikan_pada: str
    def __init__(self, butir: _Optional[_Iterable[_Union[ButirBimbingan, _Mapping]]] = ..., catatan: _Optional[str] = ..., diberikan_pada: _Optional[str] = ...) -> None: ...

class ButirKompetensi(_message.Message):
    __slots__ = ("kompetensi", "nilai", "alasan")
    KOMPETENSI_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    kompetensi: str
    nilai: int
    alasan: str
    def __init__(self, kompetensi: _Optional[str] = ..., nilai: _Optional[int] = ..., alasan: _Optional[str] = ...) -> None: ...

class EvaluasiKompetensi(_message.Message):
    __slots__ = ("baku", "teknis", "rekomendasi", "dinilai_pada")
    BAKU_FIELD_NUMBER: _ClassVar[int]
    TEKNIS_FIELD_NUMBER: _ClassVar[int]
    REKOMENDASI_FIELD_NUMBER: _ClassVar[int]
    DINILAI_PADA_FIELD_NUMBER: _ClassVar[int]
    baku: _containers.RepeatedCompositeFieldContainer[ButirKompetensi]
    teknis: _containers.RepeatedCompositeFieldContainer[ButirKompetensi]
    rekomendasi: str
    dinilai_pada: str
    def __init__(self, baku: _Optional[_Iterable[_Union[ButirKompetensi, _Mapping]]] = ..., teknis: _Optional[_Iterable[_Union[ButirKompetensi, _Mapping]]] = ..., rekomendasi: _Optional[str] = ..., dinilai_pada: _Optional[str] = ...) -> None: ...

class IndikatorPembinaan(_message.Message):
    __slots__ = ("indikator_id", "indikator", "target")
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    indikator_id: str
    indikator: str
    target: str
    def __init__(self, indikator_id: _Optional[str] = ..., indikator: _Optional[str] = ..., target: _Optional[str] = ...) -> None: ...

class CalonPembinaan(_message.Message):
    __slots__ = ("skp_id", "pegawai", "sebagai", "tahun", "indikator")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    SEBAGAI_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    pegawai: _umum_pb2.Orang
    sebagai: PengusulPembinaan
    tahun: int
    indikator: _containers.RepeatedCompositeFieldContainer[IndikatorPembinaan]
    def __init__(self, skp_id: _Optional[str] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., sebagai: _Optional[_Union[PengusulPembinaan, str]] = ..., tahun: _Optional[int] = ..., indikator: _Optional[_Iterable[_Union[IndikatorPembinaan, _Mapping]]] = ...) -> None: ...

class Pembinaan(_message.Message):
    __slots__ = ("pembinaan_id", "skp_id", "tahun", "jenis", "status", "pengusul", "pegawai", "penilai", "atasan_penilai", "isi", "diajukan_pada", "catatan", "hasil", "selesai_pada", "umpan_balik", "kompetensi", "perlu_perubahan_skp", "riwayat", "menunggu", "boleh", "etag", "indikator", "pernyataan", "kompetensi_baku")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PENGUSUL_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    ISI_FIELD_NUMBER: _ClassVar[int]
    DIAJUKAN_PADA_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    HASIL_FIELD_NUMBER: _ClassVar[int]
    SELESAI_PADA_FIELD_NUMBER: _ClassVar[int]
    UMPAN_BALIK_FIELD_NUMBER: _ClassVar[int]
    KOMPETENSI_FIELD_NUMBER: _ClassVar[int]
    PERLU_PERUBAHAN_SKP_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    PERNYATAAN_FIELD_NUMBER: _ClassVar[int]
    KOMPETENSI_BAKU_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    skp_id: str
    tahun: int
    jenis: JenisPembinaan
    status: StatusPembinaan
    pengusul: PengusulPembinaan
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    isi: IsiPembinaan
    diajukan_pada: str
    catatan: str
    hasil: str
    selesai_pada: str
    umpan_balik: UmpanBalikBimbingan
    kompetensi: EvaluasiKompetensi
    perlu_perubahan_skp: bool
    riwayat: _containers.RepeatedCompositeFieldContainer[_umum_pb2.Riwayat]
    menunggu: str
    boleh: _containers.RepeatedScalarFieldContainer[str]
    etag: str
    indikator: _containers.RepeatedCompositeFieldContainer[IndikatorPembinaan]
    pernyataan: _containers.RepeatedScalarFieldContainer[str]
    kompetensi_baku: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, pembinaan_id: _Optional[str] = ..., skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., jenis: _Optional[_Union[JenisPembinaan, str]] = ..., status: _Optional[_Union[StatusPembinaan, str]] = ..., pengusul: _Optional[_Union[PengusulPembinaan, str]] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., isi: _Optional[_Union[IsiPembinaan, _Mapping]] = ..., diajukan_pada: _Optional[str] = ..., catatan: _Optional[str] = ..., hasil: _Optional[str] = ..., selesai_pada: _Optional[str] = ..., umpan_balik: _Optional[_Union[UmpanBalikBimbingan, _Mapping]] = ..., kompetensi: _Optional[_Union[EvaluasiKompetensi, _Mapping]] = ..., perlu_perubahan_skp: _Optional[bool] = ..., riwayat: _Optional[_Iterable[_Union[_umum_pb2.Riwayat, _Mapping]]] = ..., menunggu: _Optional[str] = ..., boleh: _Optional[_Iterable[str]] = ..., etag: _Optional[str] = ..., indikator: _Optional[_Iterable[_Union[IndikatorPembinaan, _Mapping]]] = ..., pernyataan: _Optional[_Iterable[str]] = ..., kompetensi_baku: _Optional[_Iterable[str]] = ...) -> None: ...

class ListCalonPembinaanRequest(_message.Message):
    __slots__ = ("tahun", "skp_id", "halaman")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    skp_id: str
    halaman: _umum_pb2.Halaman
    def __init__(self, tahun: _Optional[int] = ..., skp_id: _Optional[str] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListCalonPembinaanResponse(_message.Message):
    __slots__ = ("calon", "next_page_token")
    CALON_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    calon: _containers.RepeatedCompositeFieldContainer[CalonPembinaan]
    next_page_token: str
    def __init__(self, calon: _Optional[_Iterable[_Union[CalonPembinaan, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class AjukanPembinaanRequest(_message.Message):
    __slots__ = ("skp_id", "jenis", "isi")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    ISI_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    jenis: JenisPembinaan
    isi: IsiPembinaan
    def __init__(self, skp_id: _Optional[str] = ..., jenis: _Optional[_Union[JenisPembinaan, str]] = ..., isi: _Optional[_Union[IsiPembinaan, _Mapping]] = ...) -> None: ...

class AjukanPembinaanResponse(_message.Message):
    __slots__ = ("pembinaan",)
    PEMBINAAN_FIELD_NUMBER: _ClassVar[int]
    pembinaan: Pembinaan
    def __init__(self, pembinaan: _Optional[_Union[Pembinaan, _Mapping]] = ...) -> None: ...

class UbahPembinaanRequest(_message.Message):
    __slots__ = ("pembinaan_id", "isi", "etag")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    ISI_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    isi: IsiPembinaan
    etag: str
    def __init__(self, pembinaan_id: _Optional[str] = ..., isi: _Optional[_Union[IsiPembinaan, _Mapping]] = ..., etag: _Optional[str] = ...) -> None: ...

class UbahPembinaanResponse(_message.Message):
    __slots__ = ("pembinaan",)
    PEMBINAAN_FIELD_NUMBER: _ClassVar[int]
    pembinaan: Pembinaan
    def __init__(self, pembinaan: _Optional[_Union[Pembinaan, _Mapping]] = ...) -> None: ...

class BatalkanPembinaanRequest(_message.Message):
    __slots__ = ("pembinaan_id", "etag")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    etag: str
    def __init__(self, pembinaan_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class BatalkanPembinaanResponse(_message.Message):
    __slots__ = ("pembinaan",)
    PEMBINAAN_FIELD_NUMBER: _ClassVar[int]
    pembinaan: Pembinaan
    def __init__(self, pembinaan: _Optional[_Union[Pembinaan, _Mapping]] = ...) -> None: ...

class PutuskanPembinaanRequest(_message.Message):
    __slots__ = ("pembinaan_id", "putusan", "catatan", "etag")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    PUTUSAN_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    putusan: PutusanPembinaan
    catatan: str
    etag: str
    def __init__(self, pembinaan_id: _Optional[str] = ..., putusan: _Optional[_Union[PutusanPembinaan, str]] = ..., catatan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class PutuskanPembinaanResponse(_message.Message):
    __slots__ = ("pembinaan",)
    PEMBINAAN_FIELD_NUMBER: _ClassVar[int]
    pembinaan: Pembinaan
    def __init__(self, pembinaan: _Optional[_Union[Pembinaan, _Mapping]] = ...) -> None: ...

class SelesaikanPembinaanRequest(_message.Message):
    __slots__ = ("pembinaan_id", "hasil", "etag")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    HASIL_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    hasil: str
    etag: str
    def __init__(self, pembinaan_id: _Optional[str] = ..., hasil: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class SelesaikanPembinaanResponse(_message.Message):
    __slots__ = ("pembinaan",)
    PEMBINAAN_FIELD_NUMBER: _ClassVar[int]
    pembinaan: Pembinaan
    def __init__(self, pembinaan: _Optional[_Union[Pembinaan, _Mapping]] = ...) -> None: ...

class BeriUmpanBalikBimbinganRequest(_message.Message):
    __slots__ = ("pembinaan_id", "butir", "catatan", "etag")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    BUTIR_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    butir: _containers.RepeatedCompositeFieldContainer[ButirBimbingan]
    catatan: str
    etag: str
    def __init__(self, pembinaan_id: _Optional[str] = ..., butir: _Optional[_Iterable[_Union[ButirBimbingan, _Mapping]]] = ..., catatan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class BeriUmpanBalikBimbinganResponse(_message.Message):
    __slots__ = ("pembinaan",)
    PEMBINAAN_FIELD_NUMBER: _ClassVar[int]
    pembinaan: Pembinaan
    def __init__(self, pembinaan: _Optional[_Union[Pembinaan, _Mapping]] = ...) -> None: ...

class NilaiKompetensiRequest(_message.Message):
    __slots__ = ("pembinaan_id", "baku", "teknis", "rekomendasi", "etag")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    BAKU_FIELD_NUMBER: _ClassVar[int]
    TEKNIS_FIELD_NUMBER: _ClassVar[int]
    REKOMENDASI_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    baku: _containers.RepeatedCompositeFieldContainer[ButirKompetensi]
    teknis: _containers.RepeatedCompositeFieldContainer[ButirKompetensi]
    rekomendasi: str
    etag: str
    def __init__(self, pembinaan_id: _Optional[str] = ..., baku: _Optional[_Iterable[_Union[ButirKompetensi, _Mapping]]] = ..., teknis: _Optional[_Iterable[_Union[ButirKompetensi, _Mapping]]] = ..., rekomendasi: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class NilaiKompetensiResponse(_message.Message):
    __slots__ = ("pembinaan",)
    PEMBINAAN_FIELD_NUMBER: _ClassVar[int]
    pembinaan: Pembinaan
    def __init__(self, pembinaan: _Optional[_Union[Pembinaan, _Mapping]] = ...) -> None: ...

class GetPembinaanRequest(_message.Message):
    __slots__ = ("pembinaan_id",)
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    def __init__(self, pembinaan_id: _Optional[str] = ...) -> None: ...

class GetPembinaanResponse(_message.Message):
    __slots__ = ("pembinaan",)
    PEMBINAAN_FIELD_NUMBER: _ClassVar[int]
    pembinaan: Pembinaan
    def __init__(self, pembinaan: _Optional[_Union[Pembinaan, _Mapping]] = ...) -> None: ...

class ListPembinaanRequest(_message.Message):
    __slots__ = ("terbuka", "halaman", "instansi")
    TERBUKA_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_FIELD_NUMBER: _ClassVar[int]
    terbuka: bool
    halaman: _umum_pb2.Halaman
    instansi: bool
    def __init__(self, terbuka: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ..., instansi: _Optional[bool] = ...) -> None: ...

class PembinaanRingkas(_message.Message):
    __slots__ = ("pembinaan_id", "tahun", "jenis", "status", "pengusul", "peran", "pegawai", "diajukan_pada", "menunggu_umpan_balik", "menunggu_kompetensi")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PENGUSUL_FIELD_NUMBER: _ClassVar[int]
    PERAN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    DIAJUKAN_PADA_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_UMPAN_BALIK_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_KOMPETENSI_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    tahun: int
    jenis: JenisPembinaan
    status: StatusPembinaan
    pengusul: PengusulPembinaan
    peran: PeranPembinaan
    pegawai: _umum_pb2.Orang
    diajukan_pada: str
    menunggu_umpan_balik: bool
    menunggu_kompetensi: bool
    def __init__(self, pembinaan_id: _Optional[str] = ..., tahun: _Optional[int] = ..., jenis: _Optional[_Union[JenisPembinaan, str]] = ..., status: _Optional[_Union[StatusPembinaan, str]] = ..., pengusul: _Optional[_Union[PengusulPembinaan, str]] = ..., peran: _Optional[_Union[PeranPembinaan, str]] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., diajukan_pada: _Optional[str] = ..., menunggu_umpan_balik: _Optional[bool] = ..., menunggu_kompetensi: _Optional[bool] = ...) -> None: ...

class ListPembinaanResponse(_message.Message):
    __slots__ = ("pembinaan", "next_page_token")
    PEMBINAAN_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    pembinaan: _containers.RepeatedCompositeFieldContainer[PembinaanRingkas]
    next_page_token: str
    def __init__(self, pembinaan: _Optional[_Iterable[_Union[PembinaanRingkas, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class CetakPembinaanRequest(_message.Message):
    __slots__ = ("pembinaan_id", "format", "tanggal_pegawai", "lokasi_pegawai", "anchor_pegawai", "tanggal_penilai", "lokasi_penilai", "anchor_penilai")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    LOKASI_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_PENILAI_FIELD_NUMBER: _ClassVar[int]
    LOKASI_PENILAI_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PENILAI_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    format: FormatPembinaan
    tanggal_pegawai: str
    lokasi_pegawai: str
    anchor_pegawai: str
    tanggal_penilai: str
    lokasi_penilai: str
    anchor_penilai: str
    def __init__(self, pembinaan_id: _Optional[str] = ..., format: _Optional[_Union[FormatPembinaan, str]] = ..., tanggal_pegawai: _Optional[str] = ..., lokasi_pegawai: _Optional[str] = ..., anchor_pegawai: _Optional[str] = ..., tanggal_penilai: _Optional[str] = ..., lokasi_penilai: _Optional[str] = ..., anchor_penilai: _Optional[str] = ...) -> None: ...

class CetakPembinaanResponse(_message.Message):
    __slots__ = ("pdf", "nama_berkas")
    PDF_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    pdf: bytes
    nama_berkas: str
    def __init__(self, pdf: _Optional[bytes] = ..., nama_berkas: _Optional[str] = ...) -> None: ...
