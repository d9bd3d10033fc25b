from kinerja.penilaian.v1 import penilaian_service_pb2 as _penilaian_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StatusLaporan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_LAPORAN_UNSPECIFIED: _ClassVar[StatusLaporan]
    STATUS_LAPORAN_DISAMPAIKAN: _ClassVar[StatusLaporan]
    STATUS_LAPORAN_DITERUSKAN: _ClassVar[StatusLaporan]
    STATUS_LAPORAN_DIKEMBALIKAN: _ClassVar[StatusLaporan]
    STATUS_LAPORAN_DITERIMA: _ClassVar[StatusLaporan]

class KeadaanDokumen(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KEADAAN_DOKUMEN_UNSPECIFIED: _ClassVar[KeadaanDokumen]
    KEADAAN_DOKUMEN_BELUM_DINILAI: _ClassVar[KeadaanDokumen]
    KEADAAN_DOKUMEN_BELUM_DISAMPAIKAN: _ClassVar[KeadaanDokumen]
    KEADAAN_DOKUMEN_MENUNGGU_PEGAWAI: _ClassVar[KeadaanDokumen]
    KEADAAN_DOKUMEN_KEBERATAN: _ClassVar[KeadaanDokumen]
    KEADAAN_DOKUMEN_SIAP: _ClassVar[KeadaanDokumen]
    KEADAAN_DOKUMEN_DILAPORKAN: _ClassVar[KeadaanDokumen]

class LingkupLaporan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    LINGKUP_LAPORAN_UNSPECIFIED: _ClassVar[LingkupLaporan]
    LINGKUP_LAPORAN_KELUAR: _ClassVar[LingkupLaporan]
    LINGKUP_LAPORAN_MASUK: _ClassVar[LingkupLaporan]
    LINGKUP_LAPORAN_INSTANSI: _ClassVar[LingkupLaporan]
STATUS_LAPORAN_UNSPECIFIED: StatusLaporan
STATUS_LAPORAN_DISAMPAIKAN: StatusLaporan
STATUS_LAPORAN_DITERUSKAN: StatusLaporan
STATUS_LAPORAN_DIKEMBALIKAN: StatusLaporan
STATUS_LAPORAN_DITERIMA: StatusLaporan
KEADAAN_DOKUMEN_UNSPECIFIED: KeadaanDokumen
KEADAAN_DOKUMEN_BELUM_DINILAI: KeadaanDokumen
KEADAAN_DOKUMEN_BELUM_DISAMPAIKAN: KeadaanDokumen
KEADAAN_DOKUMEN_MENUNGGU_PEGAWAI: KeadaanDokumen
KEADAAN_DOKUMEN_KEBERATAN: KeadaanDokumen
KEADAAN_DOKUMEN_SIAP: KeadaanDokumen
KEADAAN_DOKUMEN_DILAPORKAN: KeadaanDokumen
LINGKUP_LAPORAN_UNSPECIFIED: LingkupLaporan
LINGKUP_LAPORAN_KELUAR: LingkupLaporan
LINGKUP_LAPORAN_MASUK: LingkupLaporan
LINGKUP_LAPORAN_INSTANSI: LingkupLaporan

class PeriodeLaporan(_message.Message):
    __slots__ = ("tahun", "jenis", "ke")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ...) -> None: ...

class DokumenLapor(_message.Message):
    __slots__ = ("periode_id", "skp_id", "pegawai", "keadaan", "format", "predikat", "tanpa_pengembalian", "laporan_id", "batas", "lewat")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    KEADAAN_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    TANPA_PENGEMBALIAN_FIELD_NUMBER: _ClassVar[int]
    LAPORAN_ID_FIELD_NUMBER: _ClassVar[int]
    BATAS_FIELD_NUMBER: _ClassVar[int]
    LEWAT_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    skp_id: str
    pegawai: _umum_pb2.Orang
    keadaan: KeadaanDokumen
    format: str
    predikat: _umum_pb2.Predikat
    tanpa_pengembalian: bool
    laporan_id: str
    batas: str
    lewat: bool
    def __init__(self, periode_id: _Optional[str] = ..., skp_id: _Optional[str] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., keadaan: _Optional[_Union[KeadaanDokumen, str]] = ..., format: _Optional[str] = ..., predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., tanpa_pengembalian: _Optional[bool] = ..., laporan_id: _Optional[str] = ..., batas: _Optional[str] = ..., lewat: _Optional[bool] = ...) -> None: ...

class ListDokumenLaporRequest(_message.Message):
    __slots__ = ("periode",)
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    periode: PeriodeLaporan
    def __init__(self, periode: _Optional[_Union[PeriodeLaporan, _Mapping]] = ...) -> None: ...

class ListDokumenLaporResponse(_message.Message):
    __slots__ = ("dokumen", "batas", "dasar_batas")
    DOKUMEN_FIELD_NUMBER: _ClassVar[int]
    BATAS_FIELD_NUMBER: _ClassVar[int]
    DASAR_BATAS_FIELD_NUMBER: _ClassVar[int]
    dokumen: _containers.RepeatedCompositeFieldContainer[DokumenLapor]
    batas: str
    dasar_batas: str
    def __init__(self, dokumen: _Optional[_Iterable[_Union[DokumenLapor, _Mapping]]] = ..., batas: _Optional[str] = ..., dasar_batas: _Optional[str] = ...) -> None: ...

class LaporanRingkas(_message.Message):
    __slots__ = ("laporan_id", "periode", "nama_periode", "nomor", "status", "pelapor", "pemegang", "di_pyb", "jumlah_dokumen", "disampaikan_pada", "diterima_pada")
    LAPORAN_ID_FIELD_NUMBER: _ClassVar[int]
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    NOMOR_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PELAPOR_FIELD_NUMBER: _ClassVar[int]
    PEMEGANG_FIELD_NUMBER: _ClassVar[int]
    DI_PYB_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_DOKUMEN_FIELD_NUMBER: _ClassVar[int]
    DISAMPAIKAN_PADA_FIELD_NUMBER: _ClassVar[int]
    DITERIMA_PADA_FIELD_NUMBER: _ClassVar[int]
    laporan_id: str
    periode: PeriodeLaporan
    nama_periode: str
    nomor: int
    status: StatusLaporan
    pelapor: _umum_pb2.Orang
    pemegang: _umum_pb2.Orang
    di_pyb: bool
    jumlah_dokumen: int
    disampaikan_pada: str
    diterima_pada: str
    def __init__(self, laporan_id: _Optional[str] = ..., periode: _Optional[_Union[PeriodeLaporan, _Mapping]] = ..., nama_periode: _Optional[str] = ..., nomor: _Optional[int] = ..., status: _Optional[_Union[StatusLaporan, str]] = ..., pelapor: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., pemegang: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., di_pyb: _Optional[bool] = ..., jumlah_dokumen: _Optional[int] = ..., disampaikan_pada: _Optional[str] = ..., diterima_pada: _Optional[str] = ...) -> None: ...

class DokumenLaporan(_message.Message):
    __slots__ = ("periode_id", "skp_id", "pegawai", "format", "predikat", "diubah_keberatan")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    DIUBAH_KEBERATAN_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    skp_id: str
    pegawai: _umum_pb2.Orang
    format: str
    predikat: _umum_pb2.Predikat
    diubah_keberatan: bool
    def __init__(self, periode_id: _Optional[str] = ..., skp_id: _Optional[str] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., format: _Optional[str] = ..., predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., diubah_keberatan: _Optional[bool] = ...) -> None: ...

class Laporan(_message.Message):
    __slots__ = ("ringkas", "catatan", "dokumen", "riwayat", "menunggu", "boleh", "etag")
    RINGKAS_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    DOKUMEN_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ringkas: LaporanRingkas
    catatan: str
    dokumen: _containers.RepeatedCompositeFieldContainer[DokumenLaporan]
    riwayat: _containers.RepeatedCompositeFieldContainer[_umum_pb2.Riwayat]
    menunggu: str
    boleh: _containers.RepeatedScalarFieldContainer[str]
    etag: str
    def __init__(self, ringkas: _Optional[_Union[LaporanRingkas, _Mapping]] = ..., catatan: _Optional[str] = ..., dokumen: _Optional[_Iterable[_Union[DokumenLaporan, _Mapping]]] = ..., riwayat: _Optional[_Iterable[_Union[_umum_pb2.Riwayat, _Mapping]]] = ..., menunggu: _Optional[str] = ..., boleh: _Optional[_Iterable[str]] = ..., etag: _Optional[str] = ...) -> None: ...

class SampaikanLaporanRequest(_message.Message):
    __slots__ = ("periode", "catatan")
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    periode: PeriodeLaporan
    catatan: str
    def __init__(self, periode: _Optional[_Union[PeriodeLaporan, _Mapping]] = ..., catatan: _Optional[str] = ...) -> None: ...

class SampaikanLaporanResponse(_message.Message):
    __slots__ = ("laporan",)
    LAPORAN_FIELD_NUMBER: _ClassVar[int]
    laporan: _containers.RepeatedCompositeFieldContainer[Laporan]
    def __init__(self, laporan: _Optional[_Iterable[_Union[Laporan, _Mapping]]] = ...) -> None: ...

class SampaikanUlangLaporanRequest(_message.Message):
    __slots__ = ("laporan_id", "catatan", "etag")
    LAPORAN_ID_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    laporan_id: str
    catatan: str
    etag: str
    def __init__(self, laporan_id: _Optional[str] = ..., catatan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class SampaikanUlangLaporanResponse(_message.Message):
    __slots__ = ("laporan",)
    LAPORAN_FIELD_NUMBER: _ClassVar[int]
    laporan: Laporan
    def __init__(self, laporan: _Optional[_Union[Laporan, _Mapping]] = ...) -> None: ...

class TeruskanLaporanRequest(_message.Message):
    __slots__ = ("laporan_id", "catatan", "etag")
    LAPORAN_ID_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    laporan_id: str
    catatan: str
    etag: str
    def __init__(self, laporan_id: _Optional[str] = ..., catatan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class TeruskanLaporanResponse(_message.Message):
    __slots__ = ("laporan",)
    LAPORAN_FIELD_NUMBER: _ClassVar[int]
    laporan: Laporan
    def __init__(self, laporan: _Optional[_Union[Laporan, _Mapping]] = ...) -> None: ...

class KembalikanLaporanRequest(_message.Message):
    __slots__ = ("laporan_id", "catatan", "etag")
    LAPORAN_ID_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    laporan_id: str
    catatan: str
    etag: str
    def __init__(self, laporan_id: _Optional[str] = ..., catatan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class KembalikanLaporanResponse(_message.Message):
    __slots__ = ("laporan",)
    LAPORAN_FIELD_NUMBER: _ClassVar[int]
    laporan: Laporan
    def __init__(self, laporan: _Optional[_Union[Laporan, _Mapping]] = ...) -> None: ...

class TerimaLaporanRequest(_message.Message):
    __slots__ = ("laporan_id", "etag")
    LAPORAN_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    laporan_id: str
    etag: str
    def __init__(self, laporan_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class TerimaLaporanResponse(_message.Message):
    __slots__ = ("laporan",)
    LAPORAN_FIELD_NUMBER: _ClassVar[int]
    laporan: Laporan
    def __init__(self, laporan: _Optional[_Union[Laporan, _Mapping]] = ...) -> None: ...

class GetLaporanRequest(_message.Message):
    __slots__ = ("laporan_id",)
    LAPORAN_ID_FIELD_NUMBER: _ClassVar[int]
    laporan_id: str
    def __init__(self, laporan_id: _Optional[str] = ...) -> None: ...

class GetLaporanResponse(_message.Message):
    __slots__ = ("laporan",)
    LAPORAN_FIELD_NUMBER: _ClassVar[int]
    laporan: Laporan
    def __init__(self, laporan: _Optional[_Union[Laporan, _Mapping]] = ...) -> None: ...

class ListLaporanRequest(_message.Message):
    __slots__ = ("lingkup", "tahun", "jenis", "ke", "halaman")
    LINGKUP_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    lingkup: LingkupLaporan
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    halaman: _umum_pb2.Halaman
    def __init__(self, lingkup: _Optional[_Union[LingkupLaporan, str]] = ..., tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListLaporanResponse(_message.Message):
    __slots__ = ("laporan", "next_page_token")
    LAPORAN_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    laporan: _containers.RepeatedCompositeFieldContainer[LaporanRingkas]
    next_page_token: str
    def __init__(self, laporan: _Optional[_Iterable[_Union[LaporanRingkas, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class Pelapor(_message.Message):
    __slots__ = ("pegawai_id", "nama", "jabatan", "jumlah", "disampaikan", "dilaporkan", "diterima", "lewat")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    DISAMPAIKAN_FIELD_NUMBER: _ClassVar[int]
    DILAPORKAN_FIELD_NUMBER: _ClassVar[int]
    DITERIMA_FIELD_NUMBER: _ClassVar[int]
    LEWAT_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    nama: str
    jabatan: str
    jumlah: int
    disampaikan: int
    dilaporkan: int
    diterima: int
    lewat: int
    def __init__(self, pegawai_id: _Optional[str] = ..., nama: _Optional[str] = ..., jabatan: _Optional[str] = ..., jumlah: _Optional[int] = ..., disampaikan: _Optional[int] = ..., dilaporkan: _Optional[int] = ..., diterima: _Optional[int] = ..., lewat: _Optional[int] = ...) -> None: ...

class ListPelaporRequest(_message.Message):
    __slots__ = ("periode", "belum", "halaman")
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    BELUM_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    periode: PeriodeLaporan
    belum: bool
    halaman: _umum_pb2.Halaman
    def __init__(self, periode: _Optional[_Union[PeriodeLaporan, _Mapping]] = ..., belum: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListPelaporResponse(_message.Message):
    __slots__ = ("pelapor", "next_page_token", "batas", "dasar_batas")
    PELAPOR_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    BATAS_FIELD_NUMBER: _ClassVar[int]
    DASAR_BATAS_FIELD_NUMBER: _ClassVar[int]
    pelapor: _containers.RepeatedCompositeFieldContainer[Pelapor]
    next_page_token: str
    batas: str
    dasar_batas: str
    def __init__(self, pelapor: _Optional[_Iterable[_Union[Pelapor, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., batas: _Optional[str] = ..., dasar_batas: _Optional[str] = ...) -> None: ...

class PenetapanPyb(_message.Message):
    __slots__ = ("pyb", "berlaku_sejak", "dasar_hukum", "oleh_nama", "dibuat", "ditarik_oleh", "ditarik_pada", "dapat_ditarik")
    PYB_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    DASAR_HUKUM_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    DIBUAT_FIELD_NUMBER: _ClassVar[int]
    DITARIK_OLEH_FIELD_NUMBER: _ClassVar[int]
    DITARIK_PADA_FIELD_NUMBER: _ClassVar[int]
    DAPAT_DITARIK_FIELD_NUMBER: _ClassVar[int]
    pyb: _umum_pb2.Orang
    berlaku_sejak: str
    dasar_hukum: str
    oleh_nama: str
    dibuat: str
    ditarik_oleh: str
    ditarik_pada: str
    dapat_ditarik: bool
    def __init__(self, pyb: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., berlaku_sejak: _Optional[str] = ..., dasar_hukum: _Optional[str] = ..., oleh_nama: _Optional[str] = ..., dibuat: _Optional[str] = ..., ditarik_oleh: _Optional[str] = ..., ditarik_pada: _Optional[str] = ..., dapat_ditarik: _Optional[bool] = ...) -> None: ...

class Pyb(_message.Message):
    __slots__ = ("kini", "riwayat", "menunggu", "saya")
    KINI_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_FIELD_NUMBER: _ClassVar[int]
    SAYA_FIELD_NUMBER: _ClassVar[int]
    kini: _umum_pb2.Orang
    riwayat: _containers.RepeatedCompositeFieldContainer[PenetapanPyb]
    menunggu: int
    saya: bool
    def __init__(self, kini: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., riwayat: _Optional[_Iterable[_Union[PenetapanPyb, _Mapping]]] = ..., menunggu: _Optional[int] = ..., saya: _Optional[bool] = ...) -> None: ...

class GetPybRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetPybResponse(_message.Message):
    __slots__ = ("pyb",)
    PYB_FIELD_NUMBER: _ClassVar[int]
    pyb: Pyb
    def __init__(self, pyb: _Optional[_Union[Pyb, _Mapping]] = ...) -> None: ...

class TetapkanPybRequest(_message.Message):
    __slots__ = ("nip", "berlaku_sejak", "dasar_hukum")
    NIP_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    DASAR_HUKUM_FIELD_NUMBER: _ClassVar[int]
    nip: str
    berlaku_sejak: str
    dasar_hukum: str
    def __init__(self, nip: _Optional[str] = ..., berlaku_sejak: _Optional[str] = ..., dasar_hukum: _Optional[str] = ...) -> None: ...

class TetapkanPybResponse(_message.Message):
    __slots__ = ("pyb",)
    PYB_FIELD_NUMBER: _ClassVar[int]
    pyb: Pyb
    def __init__(self, pyb: _Optional[_Union[Pyb, _Mapping]] = ...) -> None: ...

class TarikPybRequest(_message.Message):
    __slots__ = ("berlaku_sejak",)
    BERLAKU_SEJAK_FIELD_NUMBER: _ClassVar[int]
    berlaku_sejak: str
    def __init__(self, berlaku_sejak: _Optional[str] = ...) -> None: ...

class TarikPybResponse(_message.Message):
    __slots__ = ("pyb",)
    PYB_FIELD_NUMBER: _ClassVar[int]
    pyb: Pyb
    def __init__(self, pyb: _Optional[_Union[Pyb, _Mapping]] = ...) -> None: ...
