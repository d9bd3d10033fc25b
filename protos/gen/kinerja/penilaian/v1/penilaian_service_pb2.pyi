from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class JenisPeriode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    JENIS_PERIODE_UNSPECIFIED: _ClassVar[JenisPeriode]
    JENIS_PERIODE_BULANAN: _ClassVar[JenisPeriode]
    JENIS_PERIODE_TRIWULANAN: _ClassVar[JenisPeriode]
    JENIS_PERIODE_TAHUNAN: _ClassVar[JenisPeriode]

class StatusPenilaian(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_PENILAIAN_UNSPECIFIED: _ClassVar[StatusPenilaian]
    STATUS_PENILAIAN_BERJALAN: _ClassVar[StatusPenilaian]
    STATUS_PENILAIAN_DINILAI: _ClassVar[StatusPenilaian]
    STATUS_PENILAIAN_DISAMPAIKAN: _ClassVar[StatusPenilaian]
    STATUS_PENILAIAN_DITERIMA: _ClassVar[StatusPenilaian]

class KeadaanTautan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    KEADAAN_TAUTAN_UNSPECIFIED: _ClassVar[KeadaanTautan]
    KEADAAN_TAUTAN_HIDUP: _ClassVar[KeadaanTautan]
    KEADAAN_TAUTAN_MATI: _ClassVar[KeadaanTautan]
    KEADAAN_TAUTAN_TIDAK_TERBUKA: _ClassVar[KeadaanTautan]
    KEADAAN_TAUTAN_TIDAK_DIKETAHUI: _ClassVar[KeadaanTautan]

class StatusKeberatan(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_KEBERATAN_UNSPECIFIED: _ClassVar[StatusKeberatan]
    STATUS_KEBERATAN_DIAJUKAN: _ClassVar[StatusKeberatan]
    STATUS_KEBERATAN_DIBATALKAN: _ClassVar[StatusKeberatan]
    STATUS_KEBERATAN_DITOLAK: _ClassVar[StatusKeberatan]
    STATUS_KEBERATAN_DITERIMA: _ClassVar[StatusKeberatan]
JENIS_PERIODE_UNSPECIFIED: JenisPeriode
JENIS_PERIODE_BULANAN: JenisPeriode
JENIS_PERIODE_TRIWULANAN: JenisPeriode
JENIS_PERIODE_TAHUNAN: JenisPeriode
STATUS_PENILAIAN_UNSPECIFIED: StatusPenilaian
STATUS_PENILAIAN_BERJALAN: StatusPenilaian
STATUS_PENILAIAN_DINILAI: StatusPenilaian
STATUS_PENILAIAN_DISAMPAIKAN: StatusPenilaian
STATUS_PENILAIAN_DITERIMA: StatusPenilaian
KEADAAN_TAUTAN_UNSPECIFIED: KeadaanTautan
KEADAAN_TAUTAN_HIDUP: KeadaanTautan
KEADAAN_TAUTAN_MATI: KeadaanTautan
KEADAAN_TAUTAN_TIDAK_TERBUKA: KeadaanTautan
KEADAAN_TAUTAN_TIDAK_DIKETAHUI: KeadaanTautan
STATUS_KEBERATAN_UNSPECIFIED: StatusKeberatan
STATUS_KEBERATAN_DIAJUKAN: StatusKeberatan
STATUS_KEBERATAN_DIBATALKAN: StatusKeberatan
STATUS_KEBERATAN_DITOLAK: StatusKeberatan
STATUS_KEBERATAN_DITERIMA: StatusKeberatan

class Periode(_message.Message):
    __slots__ = ("periode_id", "skp_id", "jenis", "nama", "tahun", "mulai", "selesai", "batas_penilaian", "status", "pegawai", "penilai_nama", "rating_hasil_kerja", "rating_perilaku", "predikat", "perlu_ditinjau", "etag", "jumlah_bukti_dukung", "ditiadakan")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    BATAS_PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_NAMA_FIELD_NUMBER: _ClassVar[int]
    RATING_HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    RATING_PERILAKU_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    PERLU_DITINJAU_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_BUKTI_DUKUNG_FIELD_NUMBER: _ClassVar[int]
    DITIADAKAN_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    skp_id: str
    jenis: JenisPeriode
    nama: str
    tahun: int
    mulai: str
    selesai: str
    batas_penilaian: str
    status: StatusPenilaian
    pegawai: _umum_pb2.Orang
    penilai_nama: str
    rating_hasil_kerja: _umum_pb2.Ekspektasi
    rating_perilaku: _umum_pb2.Ekspektasi
    predikat: _umum_pb2.Predikat
    perlu_ditinjau: bool
    etag: str
    jumlah_bukti_dukung: int
    ditiadakan: str
    def __init__(self, periode_id: _Optional[str] = ..., skp_id: _Optional[str] = ..., jenis: _Optional[_Union[JenisPeriode, str]] = ..., nama: _Optional[str] = ..., tahun: _Optional[int] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ..., batas_penilaian: _Optional[str] = ..., status: _Optional[_Union[StatusPenilaian, str]] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai_nama: _Optional[str] = ..., rating_hasil_kerja: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., rating_perilaku: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., perlu_ditinjau: _Optional[bool] = ..., etag: _Optional[str] = ..., jumlah_bukti_dukung: _Optional[int] = ..., ditiadakan: _Optional[str] = ...) -> None: ...

class ListPeriodeRequest(_message.Message):
    __slots__ = ("tahun", "skp_id")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    skp_id: str
    def __init__(self, tahun: _Optional[int] = ..., skp_id: _Optional[str] = ...) -> None: ...

class ListPeriodeResponse(_message.Message):
    __slots__ = ("periode",)
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    periode: _containers.RepeatedCompositeFieldContainer[Periode]
    def __init__(self, periode: _Optional[_Iterable[_Union[Periode, _Mapping]]] = ...) -> None: ...

class RencanaAksi(_message.Message):
    __slots__ = ("rencana_aksi_id", "rhk_id", "deskripsi", "target")
    RENCANA_AKSI_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    DESKRIPSI_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    rencana_aksi_id: str
    rhk_id: str
    deskripsi: str
    target: str
    def __init__(self, rencana_aksi_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., deskripsi: _Optional[str] = ..., target: _Optional[str] = ...) -> None: ...

class BuktiDukung(_message.Message):
    __slots__ = ("bukti_dukung_id", "rhk_id", "nama", "tautan", "dibuat", "keadaan_tautan", "tautan_diperiksa")
    BUKTI_DUKUNG_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    TAUTAN_FIELD_NUMBER: _ClassVar[int]
    DIBUAT_FIELD_NUMBER: _ClassVar[int]
    KEADAAN_TAUTAN_FIELD_NUMBER: _ClassVar[int]
    TAUTAN_DIPERIKSA_FIELD_NUMBER: _ClassVar[int]
    bukti_dukung_id: str
    rhk_id: str
    nama: str
    tautan: str
    dibuat: str
    keadaan_tautan: KeadaanTautan
    tautan_diperiksa: str
    def __init__(self, bukti_dukung_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., nama: _Optional[str] = ..., tautan: _Optional[str] = ..., dibuat: _Optional[str] = ..., keadaan_tautan: _Optional[_Union[KeadaanTautan, str]] = ..., tautan_diperiksa: _Optional[str] = ...) -> None: ...

class UmpanBalik(_message.Message):
    __slots__ = ("umpan_balik_id", "rhk_id", "nilai", "pemberi_nama", "pemberi_jenis", "teks", "emotikon", "dibuat", "milik_saya")
    UMPAN_BALIK_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    PEMBERI_NAMA_FIELD_NUMBER: _ClassVar[int]
    PEMBERI_JENIS_FIELD_NUMBER: _ClassVar[int]
    TEKS_FIELD_NUMBER: _ClassVar[int]
    EMOTIKON_FIELD_NUMBER: _ClassVar[int]
    DIBUAT_FIELD_NUMBER: _ClassVar[int]
    MILIK_SAYA_FIELD_NUMBER: _ClassVar[int]
    umpan_balik_id: str
    rhk_id: str
    nilai: _umum_pb2.NilaiPerilaku
    pemberi_nama: str
    pemberi_jenis: str
    teks: str
    emotikon: str
    dibuat: str
    milik_saya: bool
    def __init__(self, umpan_balik_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., nilai: _Optional[_Union[_umum_pb2.NilaiPerilaku, str]] = ..., pemberi_nama: _Optional[str] = ..., pemberi_jenis: _Optional[str] = ..., teks: _Optional[str] = ..., emotikon: _Optional[str] = ..., dibuat: _Optional[str] = ..., milik_saya: _Optional[bool] = ...) -> None: ...

class Realisasi(_message.Message):
    __slots__ = ("indikator_id", "realisasi", "sumber_data")
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REALISASI_FIELD_NUMBER: _ClassVar[int]
    SUMBER_DATA_FIELD_NUMBER: _ClassVar[int]
    indikator_id: str
    realisasi: str
    sumber_data: str
    def __init__(self, indikator_id: _Optional[str] = ..., realisasi: _Optional[str] = ..., sumber_data: _Optional[str] = ...) -> None: ...

class Kemajuan(_message.Message):
    __slots__ = ("realisasi", "target", "satuan", "persen", "batas_atas")
    REALISASI_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    SATUAN_FIELD_NUMBER: _ClassVar[int]
    PERSEN_FIELD_NUMBER: _ClassVar[int]
    BATAS_ATAS_FIELD_NUMBER: _ClassVar[int]
    realisasi: str
    target: str
    satuan: str
    persen: str
    batas_atas: bool
    def __init__(self, realisasi: _Optional[str] = ..., target: _Optional[str] = ..., satuan: _Optional[str] = ..., persen: _Optional[str] = ..., batas_atas: _Optional[bool] = ...) -> None: ...

class KemajuanPeriode(_message.Message):
    __slots__ = ("nama", "kemajuan")
    NAMA_FIELD_NUMBER: _ClassVar[int]
    KEMAJUAN_FIELD_NUMBER: _ClassVar[int]
    nama: str
    kemajuan: Kemajuan
    def __init__(self, nama: _Optional[str] = ..., kemajuan: _Optional[_Union[Kemajuan, _Mapping]] = ...) -> None: ...

class BarisIndikator(_message.Message):
    __slots__ = ("indikator_id", "aspek", "indikator", "target", "perspektif", "realisasi", "kemajuan", "setahun")
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    ASPEK_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    PERSPEKTIF_FIELD_NUMBER: _ClassVar[int]
    REALISASI_FIELD_NUMBER: _ClassVar[int]
    KEMAJUAN_FIELD_NUMBER: _ClassVar[int]
    SETAHUN_FIELD_NUMBER: _ClassVar[int]
    indikator_id: str
    aspek: _umum_pb2.Aspek
    indikator: str
    target: str
    perspektif: _umum_pb2.Perspektif
    realisasi: Realisasi
    kemajuan: Kemajuan
    setahun: _containers.RepeatedCompositeFieldContainer[KemajuanPeriode]
    def __init__(self, indikator_id: _Optional[str] = ..., aspek: _Optional[_Union[_umum_pb2.Aspek, str]] = ..., indikator: _Optional[str] = ..., target: _Optional[str] = ..., perspektif: _Optional[_Union[_umum_pb2.Perspektif, str]] = ..., realisasi: _Optional[_Union[Realisasi, _Mapping]] = ..., kemajuan: _Optional[_Union[Kemajuan, _Mapping]] = ..., setahun: _Optional[_Iterable[_Union[KemajuanPeriode, _Mapping]]] = ...) -> None: ...

class BarisRhk(_message.Message):
    __slots__ = ("rhk_id", "jenis", "rencana_hasil_kerja", "rhk_pimpinan", "penugasan_dari", "indikator", "rencana_aksi", "bukti_dukung", "umpan_balik")
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    RENCANA_HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    RHK_PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    PENUGASAN_DARI_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    RENCANA_AKSI_FIELD_NUMBER: _ClassVar[int]
    BUKTI_DUKUNG_FIELD_NUMBER: _ClassVar[int]
    UMPAN_BALIK_FIELD_NUMBER: _ClassVar[int]
    rhk_id: str
    jenis: _umum_pb2.JenisRhk
    rencana_hasil_kerja: str
    rhk_pimpinan: str
    penugasan_dari: str
    indikator: _containers.RepeatedCompositeFieldContainer[BarisIndikator]
    rencana_aksi: _containers.RepeatedCompositeFieldContainer[RencanaAksi]
    bukti_dukung: _containers.RepeatedCompositeFieldContainer[BuktiDukung]
    umpan_balik: _containers.RepeatedCompositeFieldContainer[UmpanBalik]
    def __init__(self, rhk_id: _Optional[str] = ..., jenis: _Optional[_Union[_umum_pb2.JenisRhk, str]] = ..., rencana_hasil_kerja: _Optional[str] = ..., rhk_pimpinan: _Optional[str] = ..., penugasan_dari: _Optional[str] = ..., indikator: _Optional[_Iterable[_Union[BarisIndikator, _Mapping]]] = ..., rencana_aksi: _Optional[_Iterable[_Union[RencanaAksi, _Mapping]]] = ..., bukti_dukung: _Optional[_Iterable[_Union[BuktiDukung, _Mapping]]] = ..., umpan_balik: _Optional[_Iterable[_Union[UmpanBalik, _Mapping]]] = ...) -> None: ...

class BarisPerilaku(_message.Message):
    __slots__ = ("nilai", "nama", "panduan", "ekspektasi_khusus", "umpan_balik")
    NILAI_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    PANDUAN_FIELD_NUMBER: _ClassVar[int]
    EKSPEKTASI_KHUSUS_FIELD_NUMBER: _ClassVar[int]
    UMPAN_BALIK_FIELD_NUMBER: _ClassVar[int]
    nilai: _umum_pb2.NilaiPerilaku
    nama: str
    panduan: _containers.RepeatedScalarFieldContainer[str]
    ekspektasi_khusus: _containers.RepeatedScalarFieldContainer[str]
    umpan_balik: _containers.RepeatedCompositeFieldContainer[UmpanBalik]
    def __init__(self, nilai: _Optional[_Union[_umum_pb2.NilaiPerilaku, str]] = ..., nama: _Optional[str] = ..., panduan: _Optional[_Iterable[str]] = ..., ekspektasi_khusus: _Optional[_Iterable[str]] = ..., umpan_balik: _Optional[_Iterable[_Union[UmpanBalik, _Mapping]]] = ...) -> None: ...

class Penjelasan(_message.Message):
    __slots__ = ("kalimat", "dasar", "dinilai_oleh", "dinilai_pada", "jumlah_bukti_dukung", "jumlah_umpan_balik", "versi")
    KALIMAT_FIELD_NUMBER: _ClassVar[int]
    DASAR_FIELD_NUMBER: _ClassVar[int]
    DINILAI_OLEH_FIELD_NUMBER: _ClassVar[int]
    DINILAI_PADA_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_BUKTI_DUKUNG_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_UMPAN_BALIK_FIELD_NUMBER: _ClassVar[int]
    VERSI_FIELD_NUMBER: _ClassVar[int]
    kalimat: str
    dasar: _containers.RepeatedScalarFieldContainer[str]
    dinilai_oleh: str
    dinilai_pada: str
    jumlah_bukti_dukung: int
    jumlah_umpan_balik: int
    versi: int
    def __init__(self, kalimat: _Optional[str] = ..., dasar: _Optional[_Iterable[str]] = ..., dinilai_oleh: _Optional[str] = ..., dinilai_pada: _Optional[str] = ..., jumlah_bukti_dukung: _Optional[int] = ..., jumlah_umpan_balik: _Optional[int] = ..., versi: _Optional[int] = ...) -> None: ...

class PanduanRating(_message.Message):
    __slots__ = ("rating", "hasil_kerja", "perilaku")
    RATING_FIELD_NUMBER: _ClassVar[int]
    HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    PERILAKU_FIELD_NUMBER: _ClassVar[int]
    rating: _umum_pb2.Ekspektasi
    hasil_kerja: str
    perilaku: str
    def __init__(self, rating: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., hasil_kerja: _Optional[str] = ..., perilaku: _Optional[str] = ...) -> None: ...

class Penilaian(_message.Message):
    __slots__ = ("periode", "jenis_skp", "pendekatan", "pegawai", "penilai", "atasan_penilai", "rhk", "perilaku", "capaian_organisasi", "capaian_keterangan", "usulan_hasil_kerja", "usulan_keterangan", "catatan", "penjelasan", "panduan", "riwayat", "menunggu", "menunggu_sampai", "boleh", "disampaikan_pada", "diterima_pada", "instansi_nama", "keberatan", "batas_keberatan", "dasar_final", "ditutup", "dokumentasi", "penilai_baru")
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    JENIS_SKP_FIELD_NUMBER: _ClassVar[int]
    PENDEKATAN_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_FIELD_NUMBER: _ClassVar[int]
    ATASAN_PENILAI_FIELD_NUMBER: _ClassVar[int]
    RHK_FIELD_NUMBER: _ClassVar[int]
    PERILAKU_FIELD_NUMBER: _ClassVar[int]
    CAPAIAN_ORGANISASI_FIELD_NUMBER: _ClassVar[int]
    CAPAIAN_KETERANGAN_FIELD_NUMBER: _ClassVar[int]
    USULAN_HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    USULAN_KETERANGAN_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    PENJELASAN_FIELD_NUMBER: _ClassVar[int]
    PANDUAN_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_FIELD_NUMBER: _ClassVar[int]
    MENUNGGU_SAMPAI_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    DISAMPAIKAN_PADA_FIELD_NUMBER: _ClassVar[int]
    DITERIMA_PADA_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_NAMA_FIELD_NUMBER: _ClassVar[int]
    KEBERATAN_FIELD_NUMBER: _ClassVar[int]
    BATAS_KEBERATAN_FIELD_NUMBER: _ClassVar[int]
    DASAR_FINAL_FIELD_NUMBER: _ClassVar[int]
    DITUTUP_FIELD_NUMBER: _ClassVar[int]
    DOKUMENTASI_FIELD_NUMBER: _ClassVar[int]
    PENILAI_BARU_FIELD_NUMBER: _ClassVar[int]
    periode: Periode
    jenis_skp: _umum_pb2.JenisSkp
    pendekatan: _umum_pb2.Pendekatan
    pegawai: _umum_pb2.Orang
    penilai: _umum_pb2.Orang
    atasan_penilai: _umum_pb2.Orang
    rhk: _containers.RepeatedCompositeFieldContainer[BarisRhk]
    perilaku: _containers.RepeatedCompositeFieldContainer[BarisPerilaku]
    capaian_organisasi: _umum_pb2.CapaianOrganisasi
    capaian_keterangan: str
    usulan_hasil_kerja: _umum_pb2.Ekspektasi
    usulan_keterangan: str
    catatan: str
    penjelasan: Penjelasan
    panduan: _containers.RepeatedCompositeFieldContainer[PanduanRating]
    riwayat: _containers.RepeatedCompositeFieldContainer[_umum_pb2.Riwayat]
    menunggu: str
    menunggu_sampai: str
    boleh: _containers.RepeatedScalarFieldContainer[str]
    disampaikan_pada: str
    diterima_pada: str
    instansi_nama: str
    keberatan: Keberatan
    batas_keberatan: str
    dasar_final: str
    ditutup: str
    dokumentasi: Dokumentasi
    penilai_baru: _umum_pb2.Orang
    def __init__(self, periode: _Optional[_Union[Periode, _Mapping]] = ..., jenis_skp: _Optional[_Union[_umum_pb2.JenisSkp, str]] = ..., pendekatan: _Optional[_Union[_umum_pb2.Pendekatan, str]] = ..., pegawai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., atasan_penilai: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., rhk: _Optional[_Iterable[_Union[BarisRhk, _Mapping]]] = ..., perilaku: _Optional[_Iterable[_Union[BarisPerilaku, _Mapping]]] = ..., capaian_organisasi: _Optional[_Union[_umum_pb2.CapaianOrganisasi, str]] = ..., capaian_keterangan: _Optional[str] = ..., usulan_hasil_kerja: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., usulan_keterangan: _Optional[str] = ..., catatan: _Optional[str] = ..., penjelasan: _Optional[_Union[Penjelasan, _Mapping]] = ..., panduan: _Optional[_Iterable[_Union[PanduanRating, _Mapping]]] = ..., riwayat: _Optional[_Iterable[_Union[_umum_pb2.Riwayat, _Mapping]]] = ..., menunggu: _Optional[str] = ..., menunggu_sampai: _Optional[str] = ..., boleh: _Optional[_Iterable[str]] = ..., disampaikan_pada: _Optional[str] = ..., diterima_pada: _Optional[str] = ..., instansi_nama: _Optional[str] = ..., keberatan: _Optional[_Union[Keberatan, _Mapping]] = ..., batas_keberatan: _Optional[str] = ..., dasar_final: _Optional[str] = ..., ditutup: _Optional[str] = ..., dokumentasi: _Optional[_Union[Dokumentasi, _Mapping]] = ..., penilai_baru: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ...) -> None: ...

class Dokumentasi(_message.Message):
    __slots__ = ("kala", "sebutan", "satuan", "lewat", "terisi", "kosong", "kini", "kini_terisi")
    KALA_FIELD_NUMBER: _ClassVar[int]
    SEBUTAN_FIELD_NUMBER: _ClassVar[int]
    SATUAN_FIELD_NUMBER: _ClassVar[int]
    LEWAT_FIELD_NUMBER: _ClassVar[int]
    TERISI_FIELD_NUMBER: _ClassVar[int]
    KOSONG_FIELD_NUMBER: _ClassVar[int]
    KINI_FIELD_NUMBER: _ClassVar[int]
    KINI_TERISI_FIELD_NUMBER: _ClassVar[int]
    kala: str
    sebutan: str
    satuan: str
    lewat: int
    terisi: int
    kosong: _containers.RepeatedCompositeFieldContainer[MasaDokumentasi]
    kini: MasaDokumentasi
    kini_terisi: bool
    def __init__(self, kala: _Optional[str] = ..., sebutan: _Optional[str] = ..., satuan: _Optional[str] = ..., lewat: _Optional[int] = ..., terisi: _Optional[int] = ..., kosong: _Optional[_Iterable[_Union[MasaDokumentasi, _Mapping]]] = ..., kini: _Optional[_Union[MasaDokumentasi, _Mapping]] = ..., kini_terisi: _Optional[bool] = ...) -> None: ...

class MasaDokumentasi(_message.Message):
    __slots__ = ("nama", "mulai", "selesai")
    NAMA_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    nama: str
    mulai: str
    selesai: str
    def __init__(self, nama: _Optional[str] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ...) -> None: ...

class Keberatan(_message.Message):
    __slots__ = ("status", "alasan", "diajukan_pada", "batas_putus", "penjelasan", "dijelaskan_pada", "keputusan", "pemutus_nama", "selesai_pada", "hasil_kerja_lama", "perilaku_lama", "predikat_lama")
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    DIAJUKAN_PADA_FIELD_NUMBER: _ClassVar[int]
    BATAS_PUTUS_FIELD_NUMBER: _ClassVar[int]
    PENJELASAN_FIELD_NUMBER: _ClassVar[int]
    DIJELASKAN_PADA_FIELD_NUMBER: _ClassVar[int]
    KEPUTUSAN_FIELD_NUMBER: _ClassVar[int]
    PEMUTUS_NAMA_FIELD_NUMBER: _ClassVar[int]
    SELESAI_PADA_FIELD_NUMBER: _ClassVar[int]
    HASIL_KERJA_LAMA_FIELD_NUMBER: _ClassVar[int]
    PERILAKU_LAMA_FIELD_NUMBER: _ClassVar[int]
    PREDIKAT_LAMA_FIELD_NUMBER: _ClassVar[int]
    status: StatusKeberatan
    alasan: str
    diajukan_pada: str
    batas_putus: str
    penjelasan: str
    dijelaskan_pada: str
    keputusan: str
    pemutus_nama: str
    selesai_pada: str
    hasil_kerja_lama: _umum_pb2.Ekspektasi
    perilaku_lama: _umum_pb2.Ekspektasi
    predikat_lama: _umum_pb2.Predikat
    def __init__(self, status: _Optional[_Union[StatusKeberatan, str]] = ..., alasan: _Optional[str] = ..., diajukan_pada: _Optional[str] = ..., batas_putus: _Optional[str] = ..., penjelasan: _Optional[str] = ..., dijelaskan_pada: _Optional[str] = ..., keputusan: _Optional[str] = ..., pemutus_nama: _Optional[str] = ..., selesai_pada: _Optional[str] = ..., hasil_kerja_lama: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., perilaku_lama: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., predikat_lama: _Optional[_Union[_umum_pb2.Predikat, str]] = ...) -> None: ...

class GetPenilaianRequest(_message.Message):
    __slots__ = ("periode_id",)
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    def __init__(self, periode_id: _Optional[str] = ...) -> None: ...

class GetPenilaianResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ...) -> None: ...

class ListPenilaianBawahanRequest(_message.Message):
    __slots__ = ("tahun", "jenis", "status", "halaman", "beralih")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    BERALIH_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: JenisPeriode
    status: StatusPenilaian
    halaman: _umum_pb2.Halaman
    beralih: bool
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[JenisPeriode, str]] = ..., status: _Optional[_Union[StatusPenilaian, str]] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ..., beralih: _Optional[bool] = ...) -> None: ...

class ListPenilaianBawahanResponse(_message.Message):
    __slots__ = ("periode", "next_page_token")
    PERIODE_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    periode: _containers.RepeatedCompositeFieldContainer[Periode]
    next_page_token: str
    def __init__(self, periode: _Optional[_Iterable[_Union[Periode, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class TambahRencanaAksiRequest(_message.Message):
    __slots__ = ("periode_id", "rhk_id", "deskripsi", "target", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    DESKRIPSI_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    rhk_id: str
    deskripsi: str
    target: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., deskripsi: _Optional[str] = ..., target: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class TambahRencanaAksiResponse(_message.Message):
    __slots__ = ("penilaian", "rencana_aksi_id")
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    RENCANA_AKSI_ID_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    rencana_aksi_id: str
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ..., rencana_aksi_id: _Optional[str] = ...) -> None: ...

class UbahRencanaAksiRequest(_message.Message):
    __slots__ = ("periode_id", "rencana_aksi_id", "deskripsi", "target", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    RENCANA_AKSI_ID_FIELD_NUMBER: _ClassVar[int]
    DESKRIPSI_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    rencana_aksi_id: str
    deskripsi: str
    target: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., rencana_aksi_id: _Optional[str] = ..., deskripsi: _Optional[str] = ..., target: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class UbahRencanaAksiResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ...) -> None: ...

class HapusRencanaAksiRequest(_message.Message):
    __slots__ = ("periode_id", "rencana_aksi_id", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    RENCANA_AKSI_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    rencana_aksi_id: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., rencana_aksi_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class HapusRencanaAksiResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ...) -> None: ...

class SalinRencanaAksiRequest(_message.Message):
    __slots__ = ("periode_id", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class SalinRencanaAksiResponse(_message.Message):
    __slots__ = ("penilaian", "jumlah")
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    jumlah: int
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ..., jumlah: _Optional[int] = ...) -> None: ...

class TambahBuktiDukungRequest(_message.Message):
    __slots__ = ("periode_id", "rhk_id", "nama", "tautan", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    TAUTAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    rhk_id: str
    nama: str
    tautan: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., nama: _Optional[str] = ..., tautan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class TambahBuktiDukungResponse(_message.Message):
    __slots__ = ("penilaian", "bukti_dukung_id")
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    BUKTI_DUKUNG_ID_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    bukti_dukung_id: str
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ..., bukti_dukung_id: _Optional[str] = ...) -> None: ...

class HapusBuktiDukungRequest(_message.Message):
    __slots__ = ("periode_id", "bukti_dukung_id", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    BUKTI_DUKUNG_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    bukti_dukung_id: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., bukti_dukung_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class HapusBuktiDukungResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ...) -> None: ...

class UbahRealisasiRequest(_message.Message):
    __slots__ = ("periode_id", "indikator_id", "realisasi", "sumber_data", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_ID_FIELD_NUMBER: _ClassVar[int]
    REALISASI_FIELD_NUMBER: _ClassVar[int]
    SUMBER_DATA_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    indikator_id: str
    realisasi: str
    sumber_data: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., indikator_id: _Optional[str] = ..., realisasi: _Optional[str] = ..., sumber_data: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class UbahRealisasiResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ...) -> None: ...

class BeriUmpanBalikRequest(_message.Message):
    __slots__ = ("periode_id", "rhk_id", "nilai", "teks", "emotikon", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    TEKS_FIELD_NUMBER: _ClassVar[int]
    EMOTIKON_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    rhk_id: str
    nilai: _umum_pb2.NilaiPerilaku
    teks: str
    emotikon: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., rhk_id: _Optional[str] = ..., nilai: _Optional[_Union[_umum_pb2.NilaiPerilaku, str]] = ..., teks: _Optional[str] = ..., emotikon: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class BeriUmpanBalikResponse(_message.Message):
    __slots__ = ("penilaian", "umpan_balik_id")
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    UMPAN_BALIK_ID_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    umpan_balik_id: str
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ..., umpan_balik_id: _Optional[str] = ...) -> None: ...

class HapusUmpanBalikRequest(_message.Message):
    __slots__ = ("periode_id", "umpan_balik_id", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    UMPAN_BALIK_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    umpan_balik_id: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., umpan_balik_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class HapusUmpanBalikResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ...) -> None: ...

class CapaianUnor(_message.Message):
    __slots__ = ("unor_id", "nama", "pimpinan_nama", "tahun", "jenis", "ke", "nilai", "ditetapkan_oleh", "ditetapkan_pada", "etag", "catatan")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    PIMPINAN_NAMA_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    DITETAPKAN_OLEH_FIELD_NUMBER: _ClassVar[int]
    DITETAPKAN_PADA_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    nama: str
    pimpinan_nama: str
    tahun: int
    jenis: JenisPeriode
    ke: int
    nilai: _umum_pb2.CapaianOrganisasi
    ditetapkan_oleh: str
    ditetapkan_pada: str
    etag: str
    catatan: str
    def __init__(self, unor_id: _Optional[str] = ..., nama: _Optional[str] = ..., pimpinan_nama: _Optional[str] = ..., tahun: _Optional[int] = ..., jenis: _Optional[_Union[JenisPeriode, str]] = ..., ke: _Optional[int] = ..., nilai: _Optional[_Union[_umum_pb2.CapaianOrganisasi, str]] = ..., ditetapkan_oleh: _Optional[str] = ..., ditetapkan_pada: _Optional[str] = ..., etag: _Optional[str] = ..., catatan: _Optional[str] = ...) -> None: ...

class ListCapaianOrganisasiRequest(_message.Message):
    __slots__ = ("tahun", "jenis", "ke")
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    jenis: JenisPeriode
    ke: int
    def __init__(self, tahun: _Optional[int] = ..., jenis: _Optional[_Union[JenisPeriode, str]] = ..., ke: _Optional[int] = ...) -> None: ...

class ListCapaianOrganisasiResponse(_message.Message):
    __slots__ = ("capaian",)
    CAPAIAN_FIELD_NUMBER: _ClassVar[int]
    capaian: _containers.RepeatedCompositeFieldContainer[CapaianUnor]
    def __init__(self, capaian: _Optional[_Iterable[_Union[CapaianUnor, _Mapping]]] = ...) -> None: ...

class TetapkanCapaianOrganisasiRequest(_message.Message):
    __slots__ = ("unor_id", "tahun", "jenis", "ke", "nilai", "catatan", "etag")
    UNOR_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    KE_FIELD_NUMBER: _ClassVar[int]
    NILAI_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    unor_id: str
    tahun: int
    jenis: JenisPeriode
    ke: int
    nilai: _umum_pb2.CapaianOrganisasi
    catatan: str
    etag: str
    def __init__(self, unor_id: _Optional[str] = ..., tahun: _Optional[int] = ..., jenis: _Optional[_Union[JenisPeriode, str]] = ..., ke: _Optional[int] = ..., nilai: _Optional[_Union[_umum_pb2.CapaianOrganisasi, str]] = ..., catatan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class TetapkanCapaianOrganisasiResponse(_message.Message):
    __slots__ = ("capaian",)
    CAPAIAN_FIELD_NUMBER: _ClassVar[int]
    capaian: CapaianUnor
    def __init__(self, capaian: _Optional[_Union[CapaianUnor, _Mapping]] = ...) -> None: ...

class TetapkanPenilaianRequest(_message.Message):
    __slots__ = ("periode_id", "hasil_kerja", "perilaku", "catatan", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    PERILAKU_FIELD_NUMBER: _ClassVar[int]
    CATATAN_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    hasil_kerja: _umum_pb2.Ekspektasi
    perilaku: _umum_pb2.Ekspektasi
    catatan: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., hasil_kerja: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., perilaku: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., catatan: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class TetapkanPenilaianResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ...) -> None: ...

class SampaikanDokumenRequest(_message.Message):
    __slots__ = ("periode_id", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class SampaikanDokumenResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ...) -> None: ...

class TerimaDokumenRequest(_message.Message):
    __slots__ = ("periode_id", "etag")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    etag: str
    def __init__(self, periode_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class TerimaDokumenResponse(_message.Message):
    __slots__ = ("penilaian",)
    PENILAIAN_FIELD_NUMBER: _ClassVar[int]
    penilaian: Penilaian
    def __init__(self, penilaian: _Optional[_Union[Penilaian, _Mapping]] = ...) -> None: ...

class CetakFormPenilaianRequest(_message.Message):
    __slots__ = ("periode_id", "tanggal", "lokasi", "anchor")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_FIELD_NUMBER: _ClassVar[int]
    LOKASI_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    tanggal: str
    lokasi: str
    anchor: str
    def __init__(self, periode_id: _Optional[str] = ..., tanggal: _Optional[str] = ..., lokasi: _Optional[str] = ..., anchor: _Optional[str] = ...) -> None: ...

class CetakFormPenilaianResponse(_message.Message):
    __slots__ = ("pdf", "nama_berkas", "kode_verifikasi")
    PDF_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    KODE_VERIFIKASI_FIELD_NUMBER: _ClassVar[int]
    pdf: bytes
    nama_berkas: str
    kode_verifikasi: str
    def __init__(self, pdf: _Optional[bytes] = ..., nama_berkas: _Optional[str] = ..., kode_verifikasi: _Optional[str] = ...) -> None: ...

class CetakDokumenEvaluasiRequest(_message.Message):
    __slots__ = ("periode_id", "tanggal_pegawai", "lokasi_pegawai", "anchor_pegawai", "tanggal_penilai", "lokasi_penilai", "anchor_penilai", "tanggal_atasan", "lokasi_atasan", "anchor_atasan")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    LOKASI_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_PENILAI_FIELD_NUMBER: _ClassVar[int]
    LOKASI_PENILAI_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PENILAI_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_ATASAN_FIELD_NUMBER: _ClassVar[int]
    LOKASI_ATASAN_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ATASAN_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    tanggal_pegawai: str
    lokasi_pegawai: str
    anchor_pegawai: str
    tanggal_penilai: str
    lokasi_penilai: str
    anchor_penilai: str
    tanggal_atasan: str
    lokasi_atasan: str
    anchor_atasan: str
    def __init__(self, periode_id: _Optional[str] = ..., tanggal_pegawai: _Optional[str] = ..., lokasi_pegawai: _Optional[str] = ..., anchor_pegawai: _Optional[str] = ..., tanggal_penilai: _Optional[str] = ..., lokasi_penilai: _Optional[str] = ..., anchor_penilai: _Optional[str] = ..., tanggal_atasan: _Optional[str] = ..., lokasi_atasan: _Optional[str] = ..., anchor_atasan: _Optional[str] = ...) -> None: ...

class CetakDokumenEvaluasiResponse(_message.Message):
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

class HitungPredikatRequest(_message.Message):
    __slots__ = ("hasil_kerja", "perilaku")
    HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    PERILAKU_FIELD_NUMBER: _ClassVar[int]
    hasil_kerja: _umum_pb2.Ekspektasi
    perilaku: _umum_pb2.Ekspektasi
    def __init__(self, hasil_kerja: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ..., perilaku: _Optional[_Union[_umum_pb2.Ekspektasi, str]] = ...) -> None: ...

class HitungPredikatResponse(_message.Message):
    __slots__ = ("predikat", "dasar", "penjelasan")
    PREDIKAT_FIELD_NUMBER: _ClassVar[int]
    DASAR_FIELD_NUMBER: _ClassVar[int]
    PENJELASAN_FIELD_NUMBER: _ClassVar[int]
    predikat: _umum_pb2.Predikat
    dasar: str
    penjelasan: str
    def __init__(self, predikat: _Optional[_Union[_umum_pb2.Predikat, str]] = ..., dasar: _Optional[str] = ..., penjelasan: _Optional[str] = ...) -> None: ...

class HitungBatasHariKerjaRequest(_message.Message):
    __slots__ = ("mulai", "hari_kerja")
    MULAI_FIELD_NUMBER: _ClassVar[int]
    HARI_KERJA_FIELD_NUMBER: _ClassVar[int]
    mulai: str
    hari_kerja: int
    def __init__(self, mulai: _Optional[str] = ..., hari_kerja: _Optional[int] = ...) -> None: ...

class HariLibur(_message.Message):
    __slots__ = ("tanggal", "nama")
    TANGGAL_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    tanggal: str
    nama: str
    def __init__(self, tanggal: _Optional[str] = ..., nama: _Optional[str] = ...) -> None: ...

class HitungBatasHariKerjaResponse(_message.Message):
    __slots__ = ("batas", "hari_libur")
    BATAS_FIELD_NUMBER: _ClassVar[int]
    HARI_LIBUR_FIELD_NUMBER: _ClassVar[int]
    batas: str
    hari_libur: _containers.RepeatedCompositeFieldContainer[HariLibur]
    def __init__(self, batas: _Optional[str] = ..., hari_libur: _Optional[_Iterable[_Union[HariLibur, _Mapping]]] = ...) -> None: ...
