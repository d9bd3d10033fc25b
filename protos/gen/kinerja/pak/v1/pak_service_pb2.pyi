from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StatusSaldo(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_SALDO_UNSPECIFIED: _ClassVar[StatusSaldo]
    STATUS_SALDO_DIAJUKAN: _ClassVar[StatusSaldo]
    STATUS_SALDO_DISETUJUI: _ClassVar[StatusSaldo]
    STATUS_SALDO_DITOLAK: _ClassVar[StatusSaldo]

class StatusPak(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_PAK_UNSPECIFIED: _ClassVar[StatusPak]
    STATUS_PAK_DRAFT: _ClassVar[StatusPak]
    STATUS_PAK_DIAJUKAN: _ClassVar[StatusPak]
    STATUS_PAK_DISETUJUI: _ClassVar[StatusPak]
    STATUS_PAK_TERSINKRON: _ClassVar[StatusPak]
    STATUS_PAK_DIGANTI: _ClassVar[StatusPak]

class StatusKirim(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_KIRIM_UNSPECIFIED: _ClassVar[StatusKirim]
    STATUS_KIRIM_BELUM: _ClassVar[StatusKirim]
    STATUS_KIRIM_MENUNGGU: _ClassVar[StatusKirim]
    STATUS_KIRIM_MENGIRIM: _ClassVar[StatusKirim]
    STATUS_KIRIM_TIDAK_PASTI: _ClassVar[StatusKirim]
    STATUS_KIRIM_TERKIRIM: _ClassVar[StatusKirim]
    STATUS_KIRIM_GAGAL: _ClassVar[StatusKirim]

class Sumber(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SUMBER_UNSPECIFIED: _ClassVar[Sumber]
    SUMBER_AK_DASAR: _ClassVar[Sumber]
    SUMBER_JF_LAMA: _ClassVar[Sumber]
    SUMBER_PENYESUAIAN: _ClassVar[Sumber]
    SUMBER_KONVERSI: _ClassVar[Sumber]
    SUMBER_PENDIDIKAN: _ClassVar[Sumber]
    SUMBER_TUGAS_JABATAN: _ClassVar[Sumber]

class JenisDokumenPak(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_DOKUMEN_PAK_UNSPECIFIED: _ClassVar[JenisDokumenPak]
    JENIS_DOKUMEN_PAK_KONVERSI: _ClassVar[JenisDokumenPak]
    JENIS_DOKUMEN_PAK_AKUMULASI: _ClassVar[JenisDokumenPak]
    JENIS_DOKUMEN_PAK_PENETAPAN: _ClassVar[JenisDokumenPak]
STATUS_SALDO_UNSPECIFIED: StatusSaldo
STATUS_SALDO_DIAJUKAN: StatusSaldo
STATUS_SALDO_DISETUJUI: StatusSaldo
STATUS_SALDO_DITOLAK: StatusSaldo
STATUS_PAK_UNSPECIFIED: StatusPak
STATUS_PAK_DRAFT: StatusPak
STATUS_PAK_DIAJUKAN: StatusPak
STATUS_PAK_DISETUJUI: StatusPak
STATUS_PAK_TERSINKRON: StatusPak
STATUS_PAK_DIGANTI: StatusPak
STATUS_KIRIM_UNSPECIFIED: StatusKirim
STATUS_KIRIM_BELUM: StatusKirim
STATUS_KIRIM_MENUNGGU: StatusKirim
STATUS_KIRIM_MENGIRIM: StatusKirim
STATUS_KIRIM_TIDAK_PASTI: StatusKirim
STATUS_KIRIM_TERKIRIM: StatusKirim
STATUS_KIRIM_GAGAL: StatusKirim
SUMBER_UNSPECIFIED: Sumber
SUMBER_AK_DASAR: Sumber
SUMBER_JF_LAMA: Sumber
SUMBER_PENYESUAIAN: Sumber
SUMBER_KONVERSI: Sumber
SUMBER_PENDIDIKAN: Sumber
SUMBER_TUGAS_JABATAN: Sumber
JENIS_DOKUMEN_PAK_UNSPECIFIED: JenisDokumenPak
JENIS_DOKUMEN_PAK_KONVERSI: JenisDokumenPak
JENIS_DOKUMEN_PAK_AKUMULASI: JenisDokumenPak
JENIS_DOKUMEN_PAK_PENETAPAN: JenisDokumenPak

class Saldo(_message.Message):
    __slots__ = ("saldo_id", "pegawai", "sumber", "nomor_sk", "tanggal_sk", "total_ak", "status", "catatan", "ada_berkas", "dari_siasn", "etag", "diajukan_pada", "diputus_pada", "boleh")
    SALDO_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    SUMBER_FIELD_NUMBER: _ClassVar[int]
    NOMOR_SK_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_SK_FIELD_NUMBER: _ClassVar[int]
    TOTAL_AK_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    ADA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    DARI_SIASN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    DIAJUKAN_PADA_FIELD_NUMBER: _ClassVar[int]
    DIPUTUS_PADA_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    saldo_id: str
    pegawai: _umum_pb2.Orang
    sumber: Sumber
    nomor_sk: str
    tanggal_sk: str
    total_ak: str
    status: StatusSaldo
    catatan: str
    ada_berkas: bool
    dari_siasn: bool
    etag: str
    diajukan_pada: str
    diputus_pada: str
    boleh: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, saldo_id: _Optional[str] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., sumber: _Optional[_Union[Sumber, str]] = ..., nomor_sk: _Optional[str] = ..., tanggal_sk: _Optional[str] = ..., total_ak: _Optional[str] = ..., status: _Optional[_Union[StatusSaldo, str]] = ..., catatan: _Optional[str] = ..., ada_berkas: _Optional[bool] = ..., dari_siasn: _Optional[bool] = ..., etag: _Optional[str] = ..., diajukan_pada: _Optional[str] = ..., diputus_pada: _Optional[str] = ..., boleh: _Optional[_Iterable[str]] = ...) -> None: ...

class PeriodeKonversi(_message.Message):
    __slots__ = ("periode_id", "nama", "tahun", "mulai", "selesai", "tahunan", "predikat", "halangan")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    TAHUNAN_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    HALANGAN_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    nama: str
    tahun: int
    mulai: str
    selesai: str
    tahunan: bool
    predikat: _umum_pb2.Predikat
    halangan: str
    def __init__(self, periode_id: _Optional[str] = ..., nama: _Optional[str] = ..., tahun: _Optional[int] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ..., tahunan: _Optional[bool] = ..., predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., halangan: _Optional[str] = ...) -> None: ...

class GetRingkasanRequest(_message.Message):
    __slots__ = ("pegawai_id",)
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    def __init__(self, pegawai_id: _Optional[str] = ...) -> None: ...

class GetRingkasanResponse(_message.Message):
    __slots__ = ("berhak", "alasan", "pegawai", "jenjang", "koefisien", "saldo", "kumulatif", "pangkat", "kenaikan_jenjang", "periode", "presisi", "langkah_berikut", "penilai")
    BERHAK_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    JENJANG_FIELD_NUMBER: _ClassVar[int]
    KOEFISIEN_FIELD_NUMBER: _ClassVar[int]
    SALDO_FIELD_NUMBER: _ClassVar[int]
    KUMULATIF_FIELD_NUMBER: _ClassVar[int]
    PANGKAT_FIELD_NUMBER: _ClassVar[int]
    KENAIKAN_JENJANG_FIELD_NUMBER: _ClassVar[int]
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    PRESISI_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_BERIKUT_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    berhak: bool
    alasan: str
    pegawai: _umum_pb2.Orang
    jenjang: _umum_pb2.Jenjang
    koefisien: str
    saldo: Saldo
    kumulatif: str
    pangkat: Kebutuhan
    kenaikan_jenjang: Kebutuhan
    periode: _containers.RepeatedCompositeFieldContainer[PeriodeKonversi]
    presisi: int
    langkah_berikut: str
    penilai: _umum_pb2.Orang
    def __init__(self, berhak: _Optional[bool] = ..., alasan: _Optional[str] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., jenjang: _Optional[_Union[_umum_pb2.Jenjang, str]] = ..., koefisien: _Optional[str] = ..., saldo: _Optional[_Union[Saldo, _Mapping]] = ..., kumulatif: _Optional[str] = ..., pangkat: _Optional[_Union[Kebutuhan, _Mapping]] = ..., kenaikan_jenjang: _Optional[_Union[Kebutuhan, _Mapping]] = ..., periode: _Optional[_Iterable[_Union[PeriodeKonversi, _Mapping]]] = ..., presisi: _Optional[int] = ..., langkah_berikut: _Optional[str] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ...) -> None: ...

class Kebutuhan(_message.Message):
    __slots__ = ("kebutuhan", "selisih")
    KEBUTUHAN_FIELD_NUMBER: _ClassVar[int]
    SELISIH_FIELD_NUMBER: _ClassVar[int]
    kebutuhan: str
    selisih: str
    def __init__(self, kebutuhan: _Optional[str] = ..., selisih: _Optional[str] = ...) -> None: ...

class BarisKonversi(_message.Message):
    __slots__ = ("tahun", "bulan_mulai", "bulan_selesai", "bulan", "predikat", "persentase", "koefisien", "ak", "rumus")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    BULAN_MULAI_FIELD_NUMBER: _ClassVar[int]
    BULAN_SELESAI_FIELD_NUMBER: _ClassVar[int]
    BULAN_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    PERSENTASE_FIELD_NUMBER: _ClassVar[int]
    KOEFISIEN_FIELD_NUMBER: _ClassVar[int]
    AK_FIELD_NUMBER: _ClassVar[int]
    RUMUS_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    bulan_mulai: int
    bulan_selesai: int
    bulan: int
    predikat: _umum_pb2.Predikat
    persentase: str
    koefisien: str
    ak: str
    rumus: str
    def __init__(self, tahun: _Optional[int] = ..., bulan_mulai: _Optional[int] = ..., bulan_selesai: _Optional[int] = ..., bulan: _Optional[int] = ..., predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., persentase: _Optional[str] = ..., koefisien: _Optional[str] = ..., ak: _Optional[str] = ..., rumus: _Optional[str] = ...) -> None: ...

class BarisSumber(_message.Message):
    __slots__ = ("sumber", "nama", "lama", "baru", "jumlah", "keterangan")
    SUMBER_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    LAMA_FIELD_NUMBER: _ClassVar[int]
    BARU_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    KETERANGAN_FIELD_NUMBER: _ClassVar[int]
    sumber: Sumber
    nama: str
    lama: str
    baru: str
    jumlah: str
    keterangan: str
    def __init__(self, sumber: _Optional[_Union[Sumber, str]] = ..., nama: _Optional[str] = ..., lama: _Optional[str] = ..., baru: _Optional[str] = ..., jumlah: _Optional[str] = ..., keterangan: _Optional[str] = ...) -> None: ...

class Pak(_message.Message):
    __slots__ = ("pak_id", "tahun", "nomor", "status", "pegawai", "penilai", "penandatangan", "tanggal", "tempat", "masa_mulai", "masa_selesai", "jenjang", "golongan", "konversi", "sumber", "jumlah_lama", "jumlah_baru", "kumulatif", "pangkat", "kenaikan_jenjang", "kesimpulan", "untuk_pangkat", "untuk_jenjang", "catatan", "dasar", "peringatan", "status_kirim", "siasn_id", "galat_kirim", "langkah_berikut", "riwayat", "menunggu", "boleh", "etag", "instansi_nama", "predikat_berubah", "menggantikan", "pengganti")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    NOMOR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    PENANDATANGAN_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_FIELD_NUMBER: _ClassVar[int]
    TEMPAT_FIELD_NUMBER: _ClassVar[int]
    MASA_MULAI_FIELD_NUMBER: _ClassVar[int]
    MASA_SELESAI_FIELD_NUMBER: _ClassVar[int]
    JENJANG_FIELD_NUMBER: _ClassVar[int]
    GOLONGAN_FIELD_NUMBER: _ClassVar[int]
    KONVERSI_FIELD_NUMBER: _ClassVar[int]
    SUMBER_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_LAMA_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_BARU_FIELD_NUMBER: _ClassVar[int]
    KUMULATIF_FIELD_NUMBER: _ClassVar[int]
    PANGKAT_FIELD_NUMBER: _ClassVar[int]
    KENAIKAN_JENJANG_FIELD_NUMBER: _ClassVar[int]
    KESIMPULAN_FIELD_NUMBER: _ClassVar[int]
    UNTUK_PANGKAT_FIELD_NUMBER: _ClassVar[int]
    UNTUK_JENJANG_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    DASAR_FIELD_NUMBER: _ClassVar[int]
    PERINGATAN_FIELD_NUMBER: _ClassVar[int]
    STATUS_KIRIM_FIELD_NUMBER: _ClassVar[int]
    SIASN_ID_FIELD_NUMBER: _ClassVar[int]
    GALAT_KIRIM_FIELD_NUMBER: _ClassVar[int]
    LANGKAH_BERIKUT_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_NAMA_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_BERUBAH_FIELD_NUMBER: _ClassVar[int]
    MENGGANTIKAN_FIELD_NUMBER: _ClassVar[int]
    PENGGANTI_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    tahun: int
    nomor: str
    status: StatusPak
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    penandatangan: _umum_pb2.Orang
    tanggal: str
    tempat: str
    masa_mulai: str
    masa_selesai: str
    jenjang: _umum_pb2.Jenjang
    golongan: str
    konversi: _containers.RepeatedCompositeFieldContainer[BarisKonversi]
    sumber: _containers.RepeatedCompositeFieldContainer[BarisSumber]
    jumlah_lama: str
    jumlah_baru: str
    kumulatif: str
    pangkat: Kebutuhan
    kenaikan_jenjang: Kebutuhan
    kesimpulan: str
    untuk_pangkat: bool
    untuk_jenjang: bool
    catatan: str
    dasar: _containers.RepeatedScalarFieldContainer[str]
    peringatan: _containers.RepeatedScalarFieldContainer[str]
    status_kirim: StatusKirim
    siasn_id: str
    galat_kirim: str
    langkah_berikut: str
    riwayat: _containers.RepeatedCompositeFieldContainer[_umum_pb2.Riwayat]
    menunggu: str
    boleh: _containers.RepeatedScalarFieldContainer[str]
    etag: str
    instansi_nama: str
    predikat_berubah: str
    menggantikan: RujukanPak
    pengganti: RujukanPak
    def __init__(self, pak_id: _Optional[str] = ..., tahun: _Optional[int] = ..., nomor: _Optional[str] = ..., status: _Optional[_Union[StatusPak, str]] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penandatangan: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., tanggal: _Optional[str] = ..., tempat: _Optional[str] = ..., masa_mulai: _Optional[str] = ..., masa_selesai: _Optional[str] = ..., jenjang: _Optional[_Union[_umum_pb2.Jenjang, str]] = ..., golongan: _Optional[str] = ..., konversi: _Optional[_Iterable[_Union[BarisKonversi, _Mapping]]] = ..., sumber: _Optional[_Iterable[_Union[BarisSumber, _Mapping]]] = ..., jumlah_lama: _Optional[str] = ..., jumlah_baru: _Optional[str] = ..., kumulatif: _Optional[str] = ..., pangkat: _Optional[_Union[Kebutuhan, _Mapping]] = ..., kenaikan_jenjang: _Optional[_Union[Kebutuhan, _Mapping]] = ..., kesimpulan: _Optional[str] = ..., untuk_pangkat: _Optional[bool] = ..., untuk_jenjang: _Optional[bool] = ..., catatan: _Optional[str] = ..., dasar: _Optional[_Iterable[str]] = ..., peringatan: _Optional[_Iterable[str]] = ..., status_kirim: _Optional[_Union[StatusKirim, str]] = ..., siasn_id: _Optional[str] = ..., galat_kirim: _Optional[str] = ..., langkah_berikut: _Optional[str] = ..., riwayat: _Optional[_Iterable[_Union[_umum_pb2.Riwayat, _Mapping]]] = ..., menunggu: _Optional[str] = ..., boleh: _Optional[_Iterable[str]] = ..., etag: _Optional[str] = ..., instansi_nama: _Optional[str] = ..., predikat_berubah: _Optional[str] = ..., menggantikan: _Optional[_Union[RujukanPak, _Mapping]] = ..., pengganti: _Optional[_Union[RujukanPak, _Mapping]] = ...) -> None: ...

class RujukanPak(_message.Message):
    __slots__ = ("pak_id", "nomor", "tanggal")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    NOMOR_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    nomor: str
    tanggal: str
    def __init__(self, pak_id: _Optional[str] = ..., nomor: _Optional[str] = ..., tanggal: _Optional[str] = ...) -> None: ...

class PakRingkas(_message.Message):
    __slots__ = ("pak_id", "tahun", "nomor", "status", "status_kirim", "pegawai", "masa_mulai", "masa_selesai", "jumlah_baru", "kumulatif", "etag", "berbeda")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    NOMOR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    STATUS_KIRIM_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    MASA_MULAI_FIELD_NUMBER: _ClassVar[int]
    MASA_SELESAI_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_BARU_FIELD_NUMBER: _ClassVar[int]
    KUMULATIF_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    BERBEDA_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    tahun: int
    nomor: str
    status: StatusPak
    status_kirim: StatusKirim
    pegawai: _umum_pb2.Orang
    masa_mulai: str
    masa_selesai: str
    jumlah_baru: str
    kumulatif: str
    etag: str
    berbeda: bool
    def __init__(self, pak_id: _Optional[str] = ..., tahun: _Optional[int] = ..., nomor: _Optional[str] = ..., status: _Optional[_Union[StatusPak, str]] = ..., status_kirim: _Optional[_Union[StatusKirim, str]] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., masa_mulai: _Optional[str] = ..., masa_selesai: _Optional[str] = ..., jumlah_baru: _Optional[str] = ..., kumulatif: _Optional[str] = ..., etag: _Optional[str] = ..., berbeda: _Optional[bool] = ...) -> None: ...

class ListPakRequest(_message.Message):
    __slots__ = ("halaman",)
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    halaman: _umum_pb2.Halaman
    def __init__(self, halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListPakResponse(_message.Message):
    __slots__ = ("pak", "next_page_token")
    PAK_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    pak: _containers.RepeatedCompositeFieldContainer[PakRingkas]
    next_page_token: str
    def __init__(self, pak: _Optional[_Iterable[_Union[PakRingkas, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetPakRequest(_message.Message):
    __slots__ = ("pak_id",)
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    def __init__(self, pak_id: _Optional[str] = ...) -> None: ...

class GetPakResponse(_message.Message):
    __slots__ = ("pak",)
    PAK_FIELD_NUMBER: _ClassVar[int]
    pak: Pak
    def __init__(self, pak: _Optional[_Union[Pak, _Mapping]] = ...) -> None: ...

class ListPakBawahanRequest(_message.Message):
    __slots__ = ("menunggu_saya", "halaman")
    MENUNGGU_SAYA_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    menunggu_saya: bool
    halaman: _umum_pb2.Halaman
    def __init__(self, menunggu_saya: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListPakBawahanResponse(_message.Message):
    __slots__ = ("saldo", "pak", "next_page_token")
    SALDO_FIELD_NUMBER: _ClassVar[int]
    PAK_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    saldo: _containers.RepeatedCompositeFieldContainer[Saldo]
    pak: _containers.RepeatedCompositeFieldContainer[PakRingkas]
    next_page_token: str
    def __init__(self, saldo: _Optional[_Iterable[_Union[Saldo, _Mapping]]] = ..., pak: _Optional[_Iterable[_Union[PakRingkas, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class ListRiwayatSiasnRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class RiwayatSiasn(_message.Message):
    __slots__ = ("siasn_id", "nomor_sk", "tanggal_sk", "masa_mulai", "masa_selesai", "total_ak", "nama_jabatan")
    SIASN_ID_FIELD_NUMBER: _ClassVar[int]
    NOMOR_SK_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_SK_FIELD_NUMBER: _ClassVar[int]
    MASA_MULAI_FIELD_NUMBER: _ClassVar[int]
    MASA_SELESAI_FIELD_NUMBER: _ClassVar[int]
    TOTAL_AK_FIELD_NUMBER: _ClassVar[int]
    NAMA_JABATAN_FIELD_NUMBER: _ClassVar[int]
    siasn_id: str
    nomor_sk: str
    tanggal_sk: str
    masa_mulai: str
    masa_selesai: str
    total_ak: str
    nama_jabatan: str
    def __init__(self, siasn_id: _Optional[str] = ..., nomor_sk: _Optional[str] = ..., tanggal_sk: _Optional[str] = ..., masa_mulai: _Optional[str] = ..., masa_selesai: _Optional[str] = ..., total_ak: _Optional[str] = ..., nama_jabatan: _Optional[str] = ...) -> None: ...

class ListRiwayatSiasnResponse(_message.Message):
    __slots__ = ("riwayat",)
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    riwayat: _containers.RepeatedCompositeFieldContainer[RiwayatSiasn]
    def __init__(self, riwayat: _Optional[_Iterable[_Union[RiwayatSiasn, _Mapping]]] = ...) -> None: ...

class AjukanSaldoRequest(_message.Message):
    __slots__ = ("sumber", "nomor_sk", "tanggal_sk", "total_ak", "berkas", "nama_berkas", "siasn_id")
    SUMBER_FIELD_NUMBER: _ClassVar[int]
    NOMOR_SK_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_SK_FIELD_NUMBER: _ClassVar[int]
    TOTAL_AK_FIELD_NUMBER: _ClassVar[int]
    BERKAS_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    SIASN_ID_FIELD_NUMBER: _ClassVar[int]
    sumber: Sumber
    nomor_sk: str
    tanggal_sk: str
    total_ak: str
    berkas: bytes
    nama_berkas: str
    siasn_id: str
    def __init__(self, sumber: _Optional[_Union[Sumber, str]] = ..., nomor_sk: _Optional[str] = ..., tanggal_sk: _Optional[str] = ..., total_ak: _Optional[str] = ..., berkas: _Optional[bytes] = ..., nama_berkas: _Optional[str] = ..., siasn_id: _Optional[str] = ...) -> None: ...

class AjukanSaldoResponse(_message.Message):
    __slots__ = ("saldo",)
    SALDO_FIELD_NUMBER: _ClassVar[int]
    saldo: Saldo
    def __init__(self, saldo: _Optional[_Union[Saldo, _Mapping]] = ...) -> None: ...

class UnduhSaldoRequest(_message.Message):
    __slots__ = ("saldo_id",)
    SALDO_ID_FIELD_NUMBER: _ClassVar[int]
    saldo_id: str
    def __init__(self, saldo_id: _Optional[str] = ...) -> None: ...

class UnduhSaldoResponse(_message.Message):
    __slots__ = ("berkas", "nama_berkas")
    BERKAS_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    berkas: bytes
    nama_berkas: str
    def __init__(self, berkas: _Optional[bytes] = ..., nama_berkas: _Optional[str] = ...) -> None: ...

class SetujuiSaldoRequest(_message.Message):
    __slots__ = ("saldo_id", "etag")
    SALDO_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    saldo_id: str
    etag: str
    def __init__(self, saldo_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class SetujuiSaldoResponse(_message.Message):
    __slots__ = ("saldo",)
    SALDO_FIELD_NUMBER: _ClassVar[int]
    saldo: Saldo
    def __init__(self, saldo: _Optional[_Union[Saldo, _Mapping]] = ...) -> None: ...

class TolakSaldoRequest(_message.Message):
    __slots__ = ("saldo_id", "etag", "catatan")
    SALDO_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    saldo_id: str
    etag: str
    catatan: str
    def __init__(self, saldo_id: _Optional[str] = ..., etag: _Optional[str] = ..., catatan: _Optional[str] = ...) -> None: ...

class TolakSaldoResponse(_message.Message):
    __slots__ = ("saldo",)
    SALDO_FIELD_NUMBER: _ClassVar[int]
    saldo: Saldo
    def __init__(self, saldo: _Optional[_Union[Saldo, _Mapping]] = ...) -> None: ...

class BuatDraftPakRequest(_message.Message):
    __slots__ = ("tahun", "periode_id", "bulan_mulai", "bulan_selesai", "untuk_pangkat", "untuk_jenjang", "nomor", "tanggal", "tempat")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    BULAN_MULAI_FIELD_NUMBER: _ClassVar[int]
    BULAN_SELESAI_FIELD_NUMBER: _ClassVar[int]
    UNTUK_PANGKAT_FIELD_NUMBER: _ClassVar[int]
    UNTUK_JENJANG_FIELD_NUMBER: _ClassVar[int]
    NOMOR_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_FIELD_NUMBER: _ClassVar[int]
    TEMPAT_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    periode_id: str
    bulan_mulai: int
    bulan_selesai: int
    untuk_pangkat: bool
    untuk_jenjang: bool
    nomor: str
    tanggal: str
    tempat: str
    def __init__(self, tahun: _Optional[int] = ..., periode_id: _Optional[str] = ..., bulan_mulai: _Optional[int] = ..., bulan_selesai: _Optional[int] = ..., untuk_pangkat: _Optional[bool] = ..., untuk_jenjang: _Optional[bool] = ..., nomor: _Optional[str] = ..., tanggal: _Optional[str] = ..., tempat: _Optional[str] = ...) -> None: ...

class BuatDraftPakResponse(_message.Message):
    __slots__ = ("pak",)
    PAK_FIELD_NUMBER: _ClassVar[int]
    pak: Pak
    def __init__(self, pak: _Optional[_Union[Pak, _Mapping]] = ...) -> None: ...

class HapusDraftPakRequest(_message.Message):
    __slots__ = ("pak_id", "etag")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    etag: str
    def __init__(self, pak_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class HapusDraftPakResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class AjukanPakRequest(_message.Message):
    __slots__ = ("pak_id", "etag")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    etag: str
    def __init__(self, pak_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class AjukanPakResponse(_message.Message):
    __slots__ = ("pak",)
    PAK_FIELD_NUMBER: _ClassVar[int]
    pak: Pak
    def __init__(self, pak: _Optional[_Union[Pak, _Mapping]] = ...) -> None: ...

class SetujuiPakRequest(_message.Message):
    __slots__ = ("pak_id", "etag")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    etag: str
    def __init__(self, pak_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class SetujuiPakResponse(_message.Message):
    __slots__ = ("pak",)
    PAK_FIELD_NUMBER: _ClassVar[int]
    pak: Pak
    def __init__(self, pak: _Optional[_Union[Pak, _Mapping]] = ...) -> None: ...

class TolakPakRequest(_message.Message):
    __slots__ = ("pak_id", "etag", "catatan")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    etag: str
    catatan: str
    def __init__(self, pak_id: _Optional[str] = ..., etag: _Optional[str] = ..., catatan: _Optional[str] = ...) -> None: ...

class TolakPakResponse(_message.Message):
    __slots__ = ("pak",)
    PAK_FIELD_NUMBER: _ClassVar[int]
    pak: Pak
    def __init__(self, pak: _Optional[_Union[Pak, _Mapping]] = ...) -> None: ...

class SinkronPakRequest(_message.Message):
    __slots__ = ("pak_id",)
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    def __init__(self, pak_id: _Optional[str] = ...) -> None: ...

class SinkronPakResponse(_message.Message):
    __slots__ = ("pak",)
    PAK_FIELD_NUMBER: _ClassVar[int]
    pak: Pak
    def __init__(self, pak: _Optional[_Union[Pak, _Mapping]] = ...) -> None: ...

class CetakPakRequest(_message.Message):
    __slots__ = ("pak_id", "jenis", "anchor")
    PAK_ID_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_FIELD_NUMBER: _ClassVar[int]
    pak_id: str
    jenis: JenisDokumenPak
    anchor: str
    def __init__(self, pak_id: _Optional[str] = ..., jenis: _Optional[_Union[JenisDokumenPak, str]] = ..., anchor: _Optional[str] = ...) -> None: ...

class CetakPakResponse(_message.Message):
    __slots__ = ("pdf", "nama_berkas", "kode_verifikasi")
    PDF_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    KODE_VERIFIKASI_FIELD_NUMBER: _ClassVar[int]
    pdf: bytes
    nama_berkas: str
    kode_verifikasi: str
    def __init__(self, pdf: _Optional[bytes] = ..., nama_berkas: _Optional[str] = ..., kode_verifikasi: _Optional[str] = ...) -> None: ...

class VerifikasiDokumenRequest(_message.Message):
    __slots__ = ("kode",)
    KODE_FIELD_NUMBER: _ClassVar[int]
    kode: str
    def __init__(self, kode: _Optional[str] = ...) -> None: ...

class ButirDokumen(_message.Message):
    __slots__ = ("label", "nilai")
    LABEL_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    label: str
    nilai: str
    def __init__(self, label: _Optional[str] = ..., nilai: _Optional[str] = ...) -> None: ...

class VerifikasiDokumenResponse(_message.Message):
    __slots__ = ("jenis_dokumen", "dicetak_pada", "masih_berlaku", "butir")
    JENIS_DOKUMEN_FIELD_NUMBER: _ClassVar[int]
    DICETAK_PADA_FIELD_NUMBER: _ClassVar[int]
    MASIH_BERLAKU_FIELD_NUMBER: _ClassVar[int]
    BUTIR_FIELD_NUMBER: _ClassVar[int]
    jenis_dokumen: str
    dicetak_pada: str
    masih_berlaku: bool
    butir: _containers.RepeatedCompositeFieldContainer[ButirDokumen]
    def __init__(self, jenis_dokumen: _Optional[str] = ..., dicetak_pada: _Optional[str] = ..., masih_berlaku: _Optional[bool] = ..., butir: _Optional[_Iterable[_Union[ButirDokumen, _Mapping]]] = ...) -> None: ...

class SaldoKalkulator(_message.Message):
    __slots__ = ("sumber", "ak")
    SUMBER_FIELD_NUMBER: _ClassVar[int]
    AK_FIELD_NUMBER: _ClassVar[int]
    sumber: str
    ak: str
    def __init__(self, sumber: _Optional[str] = ..., ak: _Optional[str] = ...) -> None: ...

class KonversiKalkulator(_message.Message):
    __slots__ = ("tahun", "bulan_mulai", "bulan_selesai", "predikat")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    BULAN_MULAI_FIELD_NUMBER: _ClassVar[int]
    BULAN_SELESAI_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    bulan_mulai: int
    bulan_selesai: int
    predikat: str
    def __init__(self, tahun: _Optional[int] = ..., bulan_mulai: _Optional[int] = ..., bulan_selesai: _Optional[int] = ..., predikat: _Optional[str] = ...) -> None: ...

class HitungAngkaKreditRequest(_message.Message):
    __slots__ = ("jenjang", "golongan", "presisi", "saldo", "konversi")
    JENJANG_FIELD_NUMBER: _ClassVar[int]
    GOLONGAN_FIELD_NUMBER: _ClassVar[int]
    PRESISI_FIELD_NUMBER: _ClassVar[int]
    SALDO_FIELD_NUMBER: _ClassVar[int]
    KONVERSI_FIELD_NUMBER: _ClassVar[int]
    jenjang: str
    golongan: str
    presisi: int
    saldo: _containers.RepeatedCompositeFieldContainer[SaldoKalkulator]
    konversi: _containers.RepeatedCompositeFieldContainer[KonversiKalkulator]
    def __init__(self, jenjang: _Optional[str] = ..., golongan: _Optional[str] = ..., presisi: _Optional[int] = ..., saldo: _Optional[_Iterable[_Union[SaldoKalkulator, _Mapping]]] = ..., konversi: _Optional[_Iterable[_Union[KonversiKalkulator, _Mapping]]] = ...) -> None: ...

class HitungAngkaKreditResponse(_message.Message):
    __slots__ = ("baris", "kumulatif", "pangkat", "jenjang", "dasar")
    BARIS_FIELD_NUMBER: _ClassVar[int]
    KUMULATIF_FIELD_NUMBER: _ClassVar[int]
    PANGKAT_FIELD_NUMBER: _ClassVar[int]
    JENJANG_FIELD_NUMBER: _ClassVar[int]
    DASAR_FIELD_NUMBER: _ClassVar[int]
    baris: _containers.RepeatedCompositeFieldContainer[BarisKonversi]
    kumulatif: str
    pangkat: Kebutuhan
    jenjang: Kebutuhan
    dasar: _containers.RepeatedScalarFieldContainer[str]
    def __init__(self, baris: _Optional[_Iterable[_Union[BarisKonversi, _Mapping]]] = ..., kumulatif: _Optional[str] = ..., pangkat: _Optional[_Union[Kebutuhan, _Mapping]] = ..., jenjang: _Optional[_Union[Kebutuhan, _Mapping]] = ..., dasar: _Optional[_Iterable[str]] = ...) -> None: ...
