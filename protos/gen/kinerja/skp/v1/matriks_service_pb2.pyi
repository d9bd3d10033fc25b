from kinerja.skp.v1 import skp_service_pb2 as _skp_service_pb2
from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class KolomMatriks(_message.Message):
    __slots__ = ("rhk_pimpinan_id", "indikator_pimpinan_id", "rencana_hasil_kerja", "indikator", "target", "tim_kerja")
    RHK_PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    RENCANA_HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    TIM_KERJA_FIELD_NUMBER: _ClassVar[int]
    rhk_pimpinan_id: str
    indikator_pimpinan_id: str
    rencana_hasil_kerja: str
    indikator: str
    target: str
    tim_kerja: str
    def __init__(self, rhk_pimpinan_id: _Optional[str] = ..., indikator_pimpinan_id: _Optional[str] = ..., rencana_hasil_kerja: _Optional[str] = ..., indikator: _Optional[str] = ..., target: _Optional[str] = ..., tim_kerja: _Optional[str] = ...) -> None: ...

class PeranMatriks(_message.Message):
    __slots__ = ("kolom", "rhk_id", "rencana_hasil_kerja", "jenis", "tautan", "dari_pimpinan")
    KOLOM_FIELD_NUMBER: _ClassVar[int]
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    RENCANA_HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    TAUTAN_FIELD_NUMBER: _ClassVar[int]
    DARI_PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    kolom: int
    rhk_id: str
    rencana_hasil_kerja: str
    jenis: _umum_pb2.JenisRhk
    tautan: _skp_service_pb2.StatusTautan
    dari_pimpinan: bool
    def __init__(self, kolom: _Optional[int] = ..., rhk_id: _Optional[str] = ..., rencana_hasil_kerja: _Optional[str] = ..., jenis: _Optional[_Union[_umum_pb2.JenisRhk, str]] = ..., tautan: _Optional[_Union[_skp_service_pb2.StatusTautan, str]] = ..., dari_pimpinan: _Optional[bool] = ...) -> None: ...

class BarisMatriks(_message.Message):
    __slots__ = ("skp_id", "pegawai_id", "nama", "jabatan", "status", "etag", "peran", "punya_matriks", "dinilai_sendiri")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    PERAN_FIELD_NUMBER: _ClassVar[int]
    PUNYA_MATRIKS_FIELD_NUMBER: _ClassVar[int]
    DINILAI_SENDIRI_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    pegawai_id: str
    nama: str
    jabatan: str
    status: _skp_service_pb2.StatusSkp
    etag: str
    peran: _containers.RepeatedCompositeFieldContainer[PeranMatriks]
    punya_matriks: bool
    dinilai_sendiri: bool
    def __init__(self, skp_id: _Optional[str] = ..., pegawai_id: _Optional[str] = ..., nama: _Optional[str] = ..., jabatan: _Optional[str] = ..., status: _Optional[_Union[_skp_service_pb2.StatusSkp, str]] = ..., etag: _Optional[str] = ..., peran: _Optional[_Iterable[_Union[PeranMatriks, _Mapping]]] = ..., punya_matriks: _Optional[bool] = ..., dinilai_sendiri: _Optional[bool] = ...) -> None: ...

class GetMatriksRequest(_message.Message):
    __slots__ = ("skp_id",)
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    def __init__(self, skp_id: _Optional[str] = ...) -> None: ...

class GetMatriksResponse(_message.Message):
    __slots__ = ("skp_id", "tahun", "pimpinan", "instansi_nama", "status", "periode_mulai", "periode_selesai", "kolom", "baris", "boleh_mengubah")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    PIMPINAN_FIELD_NUMBER: _ClassVar[int]
    INSTANSI_NAMA_FIELD_NUMBER: _ClassVar[int]
    STATUS_FIELD_NUMBER: _ClassVar[int]
    PERIODE_MULAI_FIELD_NUMBER: _ClassVar[int]
    PERIODE_SELESAI_FIELD_NUMBER: _ClassVar[int]
    KOLOM_FIELD_NUMBER: _ClassVar[int]
    BARIS_FIELD_NUMBER: _ClassVar[int]
    BOLEH_MENGUBAH_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    tahun: int
    pimpinan: _umum_pb2.Orang
    instansi_nama: str
    status: _skp_service_pb2.StatusSkp
    periode_mulai: str
    periode_selesai: str
    kolom: _containers.RepeatedCompositeFieldContainer[KolomMatriks]
    baris: _containers.RepeatedCompositeFieldContainer[BarisMatriks]
    boleh_mengubah: bool
    def __init__(self, skp_id: _Optional[str] = ..., tahun: _Optional[int] = ..., pimpinan: _Optional[_Union[_umum_pb2.Orang, _Mapping]] = ..., instansi_nama: _Optional[str] = ..., status: _Optional[_Union[_skp_service_pb2.StatusSkp, str]] = ..., periode_mulai: _Optional[str] = ..., periode_selesai: _Optional[str] = ..., kolom: _Optional[_Iterable[_Union[KolomMatriks, _Mapping]]] = ..., baris: _Optional[_Iterable[_Union[BarisMatriks, _Mapping]]] = ..., boleh_mengubah: _Optional[bool] = ...) -> None: ...

class SinkronkanMatriksRequest(_message.Message):
    __slots__ = ("skp_id",)
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    def __init__(self, skp_id: _Optional[str] = ...) -> None: ...

class SinkronkanMatriksResponse(_message.Message):
    __slots__ = ("baru", "jumlah")
    BARU_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    baru: int
    jumlah: int
    def __init__(self, baru: _Optional[int] = ..., jumlah: _Optional[int] = ...) -> None: ...

class ListCalonMatriksRequest(_message.Message):
    __slots__ = ("skp_id", "nip")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    nip: str
    def __init__(self, skp_id: _Optional[str] = ..., nip: _Optional[str] = ...) -> None: ...

class ListCalonMatriksResponse(_message.Message):
    __slots__ = ("skp",)
    SKP_FIELD_NUMBER: _ClassVar[int]
    skp: _containers.RepeatedCompositeFieldContainer[_skp_service_pb2.SkpRingkas]
    def __init__(self, skp: _Optional[_Iterable[_Union[_skp_service_pb2.SkpRingkas, _Mapping]]] = ...) -> None: ...

class TambahPegawaiMatriksRequest(_message.Message):
    __slots__ = ("skp_id", "skp_bawahan_id")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    SKP_BAWAHAN_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    skp_bawahan_id: str
    def __init__(self, skp_id: _Optional[str] = ..., skp_bawahan_id: _Optional[str] = ...) -> None: ...

class TambahPegawaiMatriksResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class KeluarkanBarisMatriksRequest(_message.Message):
    __slots__ = ("skp_id", "skp_bawahan_id")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    SKP_BAWAHAN_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    skp_bawahan_id: str
    def __init__(self, skp_id: _Optional[str] = ..., skp_bawahan_id: _Optional[str] = ...) -> None: ...

class KeluarkanBarisMatriksResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class TambahRhkBawahanRequest(_message.Message):
    __slots__ = ("skp_id", "skp_bawahan_id", "etag", "rhk_pimpinan_id", "indikator_pimpinan_id", "jenis", "rencana_hasil_kerja")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    SKP_BAWAHAN_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    RHK_PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    INDIKATOR_PIMPINAN_ID_FIELD_NUMBER: _ClassVar[int]
    JENIS_FIELD_NUMBER: _ClassVar[int]
    RENCANA_HASIL_KERJA_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    skp_bawahan_id: str
    etag: str
    rhk_pimpinan_id: str
    indikator_pimpinan_id: str
    jenis: _umum_pb2.JenisRhk
    rencana_hasil_kerja: str
    def __init__(self, skp_id: _Optional[str] = ..., skp_bawahan_id: _Optional[str] = ..., etag: _Optional[str] = ..., rhk_pimpinan_id: _Optional[str] = ..., indikator_pimpinan_id: _Optional[str] = ..., jenis: _Optional[_Union[_umum_pb2.JenisRhk, str]] = ..., rencana_hasil_kerja: _Optional[str] = ...) -> None: ...

class TambahRhkBawahanResponse(_message.Message):
    __slots__ = ("rhk_id",)
    RHK_ID_FIELD_NUMBER: _ClassVar[int]
    rhk_id: str
    def __init__(self, rhk_id: _Optional[str] = ...) -> None: ...
