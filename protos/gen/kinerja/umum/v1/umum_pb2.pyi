from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Ekspektasi(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EKSPEKTASI_UNSPECIFIED: _ClassVar[Ekspektasi]
    EKSPEKTASI_DI_ATAS_EKSPEKTASI: _ClassVar[Ekspektasi]
    EKSPEKTASI_SESUAI_EKSPEKTASI: _ClassVar[Ekspektasi]
    EKSPEKTASI_DI_BAWAH_EKSPEKTASI: _ClassVar[Ekspektasi]

class Predikat(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PREDIKAT_UNSPECIFIED: _ClassVar[Predikat]
    PREDIKAT_SANGAT_BAIK: _ClassVar[Predikat]
    PREDIKAT_BAIK: _ClassVar[Predikat]
    PREDIKAT_BUTUH_PERBAIKAN: _ClassVar[Predikat]
    PREDIKAT_KURANG: _ClassVar[Predikat]
    PREDIKAT_SANGAT_KURANG: _ClassVar[Predikat]

class CapaianOrganisasi(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    CAPAIAN_ORGANISASI_UNSPECIFIED: _ClassVar[CapaianOrganisasi]
    CAPAIAN_ORGANISASI_ISTIMEWA: _ClassVar[CapaianOrganisasi]
    CAPAIAN_ORGANISASI_BAIK: _ClassVar[CapaianOrganisasi]
    CAPAIAN_ORGANISASI_BUTUH_PERBAIKAN: _ClassVar[CapaianOrganisasi]
    CAPAIAN_ORGANISASI_KURANG: _ClassVar[CapaianOrganisasi]
    CAPAIAN_ORGANISASI_SANGAT_KURANG: _ClassVar[CapaianOrganisasi]

class JenisSkp(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_SKP_UNSPECIFIED: _ClassVar[JenisSkp]
    JENIS_SKP_JPT: _ClassVar[JenisSkp]
    JENIS_SKP_PIMPINAN_UNIT_MANDIRI: _ClassVar[JenisSkp]
    JENIS_SKP_JA_JF: _ClassVar[JenisSkp]

class Pendekatan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PENDEKATAN_UNSPECIFIED: _ClassVar[Pendekatan]
    PENDEKATAN_KUANTITATIF: _ClassVar[Pendekatan]
    PENDEKATAN_KUALITATIF: _ClassVar[Pendekatan]

class JenisRhk(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_RHK_UNSPECIFIED: _ClassVar[JenisRhk]
    JENIS_RHK_UTAMA: _ClassVar[JenisRhk]
    JENIS_RHK_TAMBAHAN: _ClassVar[JenisRhk]

class KlasifikasiRhk(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KLASIFIKASI_RHK_UNSPECIFIED: _ClassVar[KlasifikasiRhk]
    KLASIFIKASI_RHK_ORGANISASI: _ClassVar[KlasifikasiRhk]
    KLASIFIKASI_RHK_INDIVIDU: _ClassVar[KlasifikasiRhk]

class Aspek(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    ASPEK_UNSPECIFIED: _ClassVar[Aspek]
    ASPEK_KUANTITAS: _ClassVar[Aspek]
    ASPEK_KUALITAS: _ClassVar[Aspek]
    ASPEK_WAKTU: _ClassVar[Aspek]
    ASPEK_BIAYA: _ClassVar[Aspek]

class Perspektif(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    PERSPEKTIF_UNSPECIFIED: _ClassVar[Perspektif]
    PERSPEKTIF_PENERIMA_LAYANAN: _ClassVar[Perspektif]
    PERSPEKTIF_PROSES_BISNIS: _ClassVar[Perspektif]
    PERSPEKTIF_PENGUATAN_INTERNAL: _ClassVar[Perspektif]
    PERSPEKTIF_ANGGARAN: _ClassVar[Perspektif]

class NilaiPerilaku(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    NILAI_PERILAKU_UNSPECIFIED: _ClassVar[NilaiPerilaku]
    NILAI_PERILAKU_BERORIENTASI_PELAYANAN: _ClassVar[NilaiPerilaku]
    NILAI_PERILAKU_AKUNTABEL: _ClassVar[NilaiPerilaku]
    NILAI_PERILAKU_KOMPETEN: _ClassVar[NilaiPerilaku]
    NILAI_PERILAKU_HARMONIS: _ClassVar[NilaiPerilaku]
    NILAI_PERILAKU_LOYAL: _ClassVar[NilaiPerilaku]
    NILAI_PERILAKU_ADAPTIF: _ClassVar[NilaiPerilaku]
    NILAI_PERILAKU_KOLABORATIF: _ClassVar[NilaiPerilaku]

class JenisPegawai(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_PEGAWAI_UNSPECIFIED: _ClassVar[JenisPegawai]
    JENIS_PEGAWAI_PNS: _ClassVar[JenisPegawai]
    JENIS_PEGAWAI_PPPK: _ClassVar[JenisPegawai]
    JENIS_PEGAWAI_PEJABAT_NEGARA: _ClassVar[JenisPegawai]

class KelompokJabatan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KELOMPOK_JABATAN_UNSPECIFIED: _ClassVar[KelompokJabatan]
    KELOMPOK_JABATAN_JPT: _ClassVar[KelompokJabatan]
    KELOMPOK_JABATAN_ADMINISTRATOR: _ClassVar[KelompokJabatan]
    KELOMPOK_JABATAN_PENGAWAS: _ClassVar[KelompokJabatan]
    KELOMPOK_JABATAN_PELAKSANA: _ClassVar[KelompokJabatan]
    KELOMPOK_JABATAN_JF: _ClassVar[KelompokJabatan]

class Jenjang(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENJANG_UNSPECIFIED: _ClassVar[Jenjang]
    JENJANG_PEMULA: _ClassVar[Jenjang]
    JENJANG_TERAMPIL: _ClassVar[Jenjang]
    JENJANG_MAHIR: _ClassVar[Jenjang]
    JENJANG_PENYELIA: _ClassVar[Jenjang]
    JENJANG_AHLI_PERTAMA: _ClassVar[Jenjang]
    JENJANG_AHLI_MUDA: _ClassVar[Jenjang]
    JENJANG_AHLI_MADYA: _ClassVar[Jenjang]
    JENJANG_AHLI_UTAMA: _ClassVar[Jenjang]

class JenisPenugasan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_PENUGASAN_UNSPECIFIED: _ClassVar[JenisPenugasan]
    JENIS_PENUGASAN_DEFINITIF: _ClassVar[JenisPenugasan]
    JENIS_PENUGASAN_PLT: _ClassVar[JenisPenugasan]
    JENIS_PENUGASAN_PLH: _ClassVar[JenisPenugasan]
    JENIS_PENUGASAN_PJ: _ClassVar[JenisPenugasan]
    JENIS_PENUGASAN_TUGAS_TAMBAHAN: _ClassVar[JenisPenugasan]

class JenisKelamin(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_KELAMIN_UNSPECIFIED: _ClassVar[JenisKelamin]
    JENIS_KELAMIN_PRIA: _ClassVar[JenisKelamin]
    JENIS_KELAMIN_WANITA: _ClassVar[JenisKelamin]
EKSPEKTASI_UNSPECIFIED: Ekspektasi
EKSPEKTASI_DI_ATAS_EKSPEKTASI: Ekspektasi
EKSPEKTASI_SESUAI_EKSPEKTASI: Ekspektasi
EKSPEKTASI_DI_BAWAH_EKSPEKTASI: Ekspektasi
PREDIKAT_UNSPECIFIED: Predikat
PREDIKAT_SANGAT_BAIK: Predikat
PREDIKAT_BAIK: Predikat
PREDIKAT_BUTUH_PERBAIKAN: Predikat
PREDIKAT_KURANG: Predikat
PREDIKAT_SANGAT_KURANG: Predikat
CAPAIAN_ORGANISASI_UNSPECIFIED: CapaianOrganisasi
CAPAIAN_ORGANISASI_ISTIMEWA: CapaianOrganisasi
CAPAIAN_ORGANISASI_BAIK: CapaianOrganisasi
CAPAIAN_ORGANISASI_BUTUH_PERBAIKAN: CapaianOrganisasi
CAPAIAN_ORGANISASI_KURANG: CapaianOrganisasi
CAPAIAN_ORGANISASI_SANGAT_KURANG: CapaianOrganisasi
JENIS_SKP_UNSPECIFIED: JenisSkp
JENIS_SKP_JPT: JenisSkp
JENIS_SKP_PIMPINAN_UNIT_MANDIRI: JenisSkp
JENIS_SKP_JA_JF: JenisSkp
PENDEKATAN_UNSPECIFIED: Pendekatan
PENDEKATAN_KUANTITATIF: Pendekatan
PENDEKATAN_KUALITATIF: Pendekatan
JENIS_RHK_UNSPECIFIED: JenisRhk
JENIS_RHK_UTAMA: JenisRhk
JENIS_RHK_TAMBAHAN: JenisRhk
KLASIFIKASI_RHK_UNSPECIFIED: KlasifikasiRhk
KLASIFIKASI_RHK_ORGANISASI: KlasifikasiRhk
KLASIFIKASI_RHK_INDIVIDU: KlasifikasiRhk
ASPEK_UNSPECIFIED: Aspek
ASPEK_KUANTITAS: Aspek
ASPEK_KUALITAS: Aspek
ASPEK_WAKTU: Aspek
ASPEK_BIAYA: Aspek
PERSPEKTIF_UNSPECIFIED: Perspektif
PERSPEKTIF_PENERIMA_LAYANAN: Perspektif
PERSPEKTIF_PROSES_BISNIS: Perspektif
PERSPEKTIF_PENGUATAN_INTERNAL: Perspektif
PERSPEKTIF_ANGGARAN: Perspektif
NILAI_PERILAKU_UNSPECIFIED: NilaiPerilaku
NILAI_PERILAKU_BERORIENTASI_PELAYANAN: NilaiPerilaku
NILAI_PERILAKU_AKUNTABEL: NilaiPerilaku
NILAI_PERILAKU_KOMPETEN: NilaiPerilaku
NILAI_PERILAKU_HARMONIS: NilaiPerilaku
NILAI_PERILAKU_LOYAL: NilaiPerilaku
NILAI_PERILAKU_ADAPTIF: NilaiPerilaku
NILAI_PERILAKU_KOLABORATIF: NilaiPerilaku
JENIS_PEGAWAI_UNSPECIFIED: JenisPegawai
JENIS_PEGAWAI_PNS: JenisPegawai
JENIS_PEGAWAI_PPPK: JenisPegawai
JENIS_PEGAWAI_PEJABAT_NEGARA: JenisPegawai
KELOMPOK_JABATAN_UNSPECIFIED: KelompokJabatan
KELOMPOK_JABATAN_JPT: KelompokJabatan
KELOMPOK_JABATAN_ADMINISTRATOR: KelompokJabatan
KELOMPOK_JABATAN_PENGAWAS: KelompokJabatan
KELOMPOK_JABATAN_PELAKSANA: KelompokJabatan
KELOMPOK_JABATAN_JF: KelompokJabatan
JENJANG_UNSPECIFIED: Jenjang
JENJANG_PEMULA: Jenjang
JENJANG_TERAMPIL: Jenjang
JENJANG_MAHIR: Jenjang
JENJANG_PENYELIA: Jenjang
JENJANG_AHLI_PERTAMA: Jenjang
JENJANG_AHLI_MUDA: Jenjang
JENJANG_AHLI_MADYA: Jenjang
JENJANG_AHLI_UTAMA: Jenjang
JENIS_PENUGASAN_UNSPECIFIED: JenisPenugasan
JENIS_PENUGASAN_DEFINITIF: JenisPenugasan
JENIS_PENUGASAN_PLT: JenisPenugasan
JENIS_PENUGASAN_PLH: JenisPenugasan
JENIS_PENUGASAN_PJ: JenisPenugasan
JENIS_PENUGASAN_TUGAS_TAMBAHAN: JenisPenugasan
JENIS_KELAMIN_UNSPECIFIED: JenisKelamin
JENIS_KELAMIN_PRIA: JenisKelamin
JENIS_KELAMIN_WANITA: JenisKelamin

class Orang(_message.Message):
    __slots__ = ("pegawai_id", "nip", "nama", "jenis_pegawai", "pangkat", "golongan", "jabatan", "unor_id", "unit_kerja", "instansi_id")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JENIS_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PANGKAT_FIELD_NUMBER: _ClassVar[int]
    GOLONGAN_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    UNIT_KERJA_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    nip: str
    nama: str
    jenis_pegawai: JenisPegawai
    pangkat: str
    golongan: str
    jabatan: str
    unor_id: str
    unit_kerja: str
    instansi_id: str
    def __init__(self, pegawai_id: _Optional[str] = ..., nip: _Optional[str] = ..., nama: _Optional[str] = ..., jenis_pegawai: _Optional[_Union[JenisPegawai, str]] = ..., pangkat: _Optional[str] = ..., golongan: _Optional[str] = ..., jabatan: _Optional[str] = ..., unor_id: _Optional[str] = ..., unit_kerja: _Optional[str] = ..., instansi_id: _Optional[str] = ...) -> None: ...

class Perubahan(_message.Message):
    __slots__ = ("bidang", "sebelum", "sesudah")
    BIDANG_FIELD_NUMBER: _ClassVar[int]
    SEBELUM_FIELD_NUMBER: _ClassVar[int]
    SESUDAH_FIELD_NUMBER: _ClassVar[int]
    bidang: str
    sebelum: str
    sesudah: str
    def __init__(self, bidang: _Optional[str] = ..., sebelum: _Optional[str] = ..., sesudah: _Optional[str] = ...) -> None: ...

class Riwayat(_message.Message):
    __slots__ = ("waktu", "oleh_nama", "tindakan", "dari", "ke", "catatan", "perubahan")
    WAKTU_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    TINDAKAN_FIELD_NUMBER: _ClassVar[int]
    DARI_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    PERUBAHAN_FIELD_NUMBER: _ClassVar[int]
    waktu: str
    oleh_nama: str
    tindakan: str
    dari: str
    ke: str
    catatan: str
    perubahan: _containers.RepeatedCompositeFieldContainer[Perubahan]
    def __init__(self, waktu: _Optional[str] = ..., oleh_nama: _Optional[str] = ..., tindakan: _Optional[str] = ..., dari: _Optional[str] = ..., ke: _Optional[str] = ..., catatan: _Optional[str] = ..., perubahan: _Optional[_Iterable[_Union[Perubahan, _Mapping]]] = ...) -> None: ...

class Halaman(_message.Message):
    __slots__ = ("page_size", "page_token")
    PAGE_SIZE_FIELD_NUMBER: _ClassVar[int]
    PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    page_size: int
    page_token: str
    def __init__(self, page_size: _Optional[int] = ..., page_token: _Optional[str] = ...) -> None: ...
