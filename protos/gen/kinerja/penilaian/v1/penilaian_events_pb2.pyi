from kinerja.penilaian.v1 import pembinaan_service_pb2 as _pembinaan_service_pb2
from kinerja.penilaian.v1 import penilaian_service_pb2 as _penilaian_service_pb2
from kinerja.penilaian.v1 import penutupan_service_pb2 as _penutupan_service_pb2
from kinerja.penilaian.v1 import tenggat_service_pb2 as _tenggat_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class CapaianDitetapkan(_message.Message):
    __slots__ = ("unor_id", "instansi_id", "tahun", "jenis", "ke", "nilai", "versi")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    instansi_id: str
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    nilai: _umum_pb2.CapaianOrganisasi
    versi: int
    def __init__(self, unor_id: _Optional[str] = ..., instansi_id: _Optional[str] = ..., tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., nilai: _Optional[_Union[_umum_pb2.CapaianOrganisasi, str]] = ..., versi: _Optional[int] = ...) -> None: ...

class Dinilai(_message.Message):
    __slots__ = ("periode_id", "skp_id", "jenis", "nama_periode", "tahun", "mulai", "selesai", "pegawai", "penilai", "atasan_penilai", "hasil_kerja", "perilaku", "predikat", "versi", "atas_keberatan")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    PERILAKU_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    ATAS_KEBERATAN_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    skp_id: str
    jenis: _penilaian_service_pb2.JenisPeriode
    nama_periode: str
    tahun: int
    mulai: str
    selesai: str
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    hasil_kerja: _umum_pb2.Ekspektasi
    perilaku: _umum_pb2.Ekspektasi
    predikat: _umum_pb2.Predikat
    versi: int
    atas_keberatan: bool
    def __init__(self, periode_id: _Optional[str] = ..., skp_id: _Optional[str] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., nama_periode: _Optional[str] = ..., tahun: _Optional[int] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., hasil_kerja: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., perilaku: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., versi: _Optional[int] = ..., atas_keberatan: _Optional[bool] = ...) -> None: ...

class DokumenDisampaikan(_message.Message):
    __slots__ = ("periode_id", "nama_periode", "tahun", "pegawai", "penilai", "batas_keberatan", "versi")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    BATAS_KEBERATAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    nama_periode: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    batas_keberatan: str
    versi: int
    def __init__(self, periode_id: _Optional[str] = ..., nama_periode: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., batas_keberatan: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class KeberatanDiajukan(_message.Message):
    __slots__ = ("periode_id", "nama_periode", "tahun", "pegawai", "penilai", "atasan_penilai", "batas_putus", "versi")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    BATAS_PUTUS_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    nama_periode: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    batas_putus: str
    versi: int
    def __init__(self, periode_id: _Optional[str] = ..., nama_periode: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., batas_putus: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class KeberatanDibatalkan(_message.Message):
    __slots__ = ("periode_id", "nama_periode", "tahun", "pegawai", "penilai", "atasan_penilai", "versi")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    nama_periode: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    versi: int
    def __init__(self, periode_id: _Optional[str] = ..., nama_periode: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., versi: _Optional[int] = ...) -> None: ...

class KeberatanDiputus(_message.Message):
    __slots__ = ("periode_id", "nama_periode", "tahun", "pegawai", "penilai", "atasan_penilai", "diubah", "versi")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    DIUBAH_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    nama_periode: str
    tahun: int
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    diubah: bool
    versi: int
    def __init__(self, periode_id: _Optional[str] = ..., nama_periode: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., diubah: _Optional[bool] = ..., versi: _Optional[int] = ...) -> None: ...

class UmpanBalikDiminta(_message.Message):
    __slots__ = ("permintaan_id", "periode_id", "nama_periode", "tahun", "pegawai", "diminta")
    PERMINTAAN_ID_FIELD_NUMBER: _ClassVar[int]
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    DIMINTA_FIELD_NUMBER: _ClassVar[int]
    permintaan_id: str
    periode_id: str
    nama_periode: str
    tahun: int
    pegawai: _umum_pb2.Orang
    diminta: _umum_pb2.Orang
    def __init__(self, permintaan_id: _Optional[str] = ..., periode_id: _Optional[str] = ..., nama_periode: _Optional[str] = ..., tahun: _Optional[int] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., diminta: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ...) -> None: ...

class PembinaanDiajukan(_message.Message):
    __slots__ = ("pembinaan_id", "skp_id", "tahun", "jenis", "pengusul", "pegawai", "penilai", "atasan_penilai", "versi")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    PENGUSUL_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    skp_id: str
    tahun: int
    jenis: _pembinaan_service_pb2.JenisPembinaan
    pengusul: _pembinaan_service_pb2.PengusulPembinaan
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    versi: int
    def __init__(self, pembinaan_id: _Optional[str] = ..., skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., jenis: _Optional[_Union[_pembinaan_service_pb2.JenisPembinaan, str]] = ..., pengusul: _Optional[_Union[_pembinaan_service_pb2.PengusulPembinaan, str]] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., versi: _Optional[int] = ...) -> None: ...

class PembinaanDiputus(_message.Message):
    __slots__ = ("pembinaan_id", "skp_id", "tahun", "jenis", "pengusul", "status", "pegawai", "penilai", "atasan_penilai", "catatan", "versi")
    PEMBINAAN_ID_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    PENGUSUL_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    pembinaan_id: str
    skp_id: str
    tahun: int
    jenis: _pembinaan_service_pb2.JenisPembinaan
    pengusul: _pembinaan_service_pb2.PengusulPembinaan
    status: _pembinaan_service_pb2.StatusPembinaan
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    catatan: str
    versi: int
    def __init__(self, pembinaan_id: _Optional[str] = ..., skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., jenis: _Optional[_Union[_pembinaan_service_pb2.JenisPembinaan, str]] = ..., pengusul: _Optional[_Union[_pembinaan_service_pb2.PengusulPembinaan, str]] = ..., status: _Optional[_Union[_pembinaan_service_pb2.StatusPembinaan, str]] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., catatan: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class TenggatDiingatkan(_message.Message):
    __slots__ = ("diingatkan", "hari", "butir")
    class Butir(_message.Message):
        __slots__ = ("langkah", "jenis", "peran", "jumlah", "batas")
        LANGKAH_FIELD_NUMBER: _ClassVar[int]
        JENIS_FIELD_NUMBER: _ClassVar[int]
        PERAN_FIELD_NUMBER: _ClassVar[int]
        JUMLAH_FIELD_NUMBER: _ClassVar[int]
        BATAS_FIELD_NUMBER: _ClassVar[int]
        langkah: _tenggat_service_pb2.LangkahTenggat
        jenis: _tenggat_service_pb2.JenisPengingat
        peran: _tenggat_service_pb2.PeranPengingat
        jumlah: int
        batas: str
        def __init__(self, langkah: _Optional[_Union[_tenggat_service_pb2.LangkahTenggat, str]] = ..., jenis: _Optional[_Union[_tenggat_service_pb2.JenisPengingat, str]] = ..., peran: _Optional[_Union[_tenggat_service_pb2.PeranPengingat, str]] = ..., jumlah: _Optional[int] = ..., batas: _Optional[str] = ...) -> None: ...
    DIINGATKAN_FIELD_NUMBER: _ClassVar[int]
    HARI_FIELD_NUMBER: _ClassVar[int]
    BUTIR_FIELD_NUMBER: _ClassVar[int]
    diingatkan: _umum_pb2.Orang
    hari: str
    butir: _containers.RepeatedCompositeFieldContainer[TenggatDiingatkan.Butir]
    def __init__(self, diingatkan: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., hari: _Optional[str] = ..., butir: _Optional[_Iterable[_Union[TenggatDiingatkan.Butir, _Mapping]]] = ...) -> None: ...

class PeriodeDitutup(_message.Message):
    __slots__ = ("instansi_id", "tahun", "jenis", "ke", "nama_periode", "ditutup", "sebaran", "versi")
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    DITUTUP_FIELD_NUMBER: _ClassVar[int]
    SEBARAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    instansi_id: str
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    nama_periode: str
    ditutup: str
    sebaran: _penutupan_service_pb2.SebaranPenutupan
    versi: int
    def __init__(self, instansi_id: _Optional[str] = ..., tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., nama_periode: _Optional[str] = ..., ditutup: _Optional[str] = ..., sebaran: _Optional[_Union[_penutupan_service_pb2.SebaranPenutupan, _Mapping]] = ..., versi: _Optional[int] = ...) -> None: ...

class PeriodeDibukaKembali(_message.Message):
    __slots__ = ("instansi_id", "tahun", "jenis", "ke", "nama_periode", "dibuka", "alasan", "sebaran", "versi")
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    DIBUKA_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    SEBARAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    instansi_id: str
    tahun: int
    jenis: _penilaian_service_pb2.JenisPeriode
    ke: int
    nama_periode: str
    dibuka: str
    alasan: str
    sebaran: _penutupan_service_pb2.SebaranPenutupan
    versi: int
    def __init__(self, instansi_id: _Optional[str] = ..., tahun: _Optional[int] = ..., jenis: _Optional[_Union[_penilaian_service_pb2.JenisPeriode, str]] = ..., ke: _Optional[int] = ..., nama_periode: _Optional[str] = ..., dibuka: _Optional[str] = ..., alasan: _Optional[str] = ..., sebaran: _Optional[_Union[_penutupan_service_pb2.SebaranPenutupan, _Mapping]] = ..., versi: _Optional[int] = ...) -> None: ...

class LaporanDisampaikan(_message.Message):
    __slots__ = ("laporan_id", "instansi_id", "tahun", "nama_periode", "pelapor", "kepada", "di_pyb", "oleh_nama", "jumlah_dokumen", "versi")
    LAPORAN_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    PELAPOR_FIELD_NUMBER: _ClassVar[int]
    KEPADA_FIELD_NUMBER: _ClassVar[int]
    DI_PYB_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_DOKUMEN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    laporan_id: str
    instansi_id: str
    tahun: int
    nama_periode: str
    pelapor: _umum_pb2.Orang
    kepada: _umum_pb2.Orang
    di_pyb: bool
    oleh_nama: str
    jumlah_dokumen: int
    versi: int
    def __init__(self, laporan_id: _Optional[str] = ..., instansi_id: _Optional[str] = ..., tahun: _Optional[int] = ..., nama_periode: _Optional[str] = ..., pelapor: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., kepada: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., di_pyb: _Optional[bool] = ..., oleh_nama: _Optional[str] = ..., jumlah_dokumen: _Optional[int] = ..., versi: _Optional[int] = ...) -> None: ...

class LaporanDikembalikan(_message.Message):
    __slots__ = ("laporan_id", "instansi_id", "tahun", "nama_periode", "pelapor", "oleh_nama", "catatan", "versi")
    LAPORAN_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    PELAPOR_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    laporan_id: str
    instansi_id: str
    tahun: int
    nama_periode: str
    pelapor: _umum_pb2.Orang
    oleh_nama: str
    catatan: str
    versi: int
    def __init__(self, laporan_id: _Optional[str] = ..., instansi_id: _Optional[str] = ..., tahun: _Optional[int] = ..., nama_periode: _Optional[str] = ..., pelapor: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., oleh_nama: _Optional[str] = ..., catatan: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...

class LaporanDiterima(_message.Message):
    __slots__ = ("laporan_id", "instansi_id", "tahun", "nama_periode", "pelapor", "oleh_nama", "versi")
    LAPORAN_ID_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    NAMA_PERIODE_FIELD_NUMBER: _ClassVar[int]
    PELAPOR_FIELD_NUMBER: _ClassVar[int]
    OLEH_NAMA_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    laporan_id: str
    instansi_id: str
    tahun: int
    nama_periode: str
    pelapor: _umum_pb2.Orang
    oleh_nama: str
    versi: int
    def __init__(self, laporan_id: _Optional[str] = ..., instansi_id: _Optional[str] = ..., tahun: _Optional[int] = ..., nama_periode: _Optional[str] = ..., pelapor: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., oleh_nama: _Optional[str] = ..., versi: _Optional[int] = ...) -> None: ...
