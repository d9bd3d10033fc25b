from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class AnggotaTim(_message.Message):
    __slots__ = ("pegawai_id", "nip", "nama", "jabatan", "unit_kerja", "mulai", "selesai")
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    JABATAN_FIELD_NUMBER: _ClassVar[int]
    UNIT_KERJA_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    pegawai_id: str
    nip: str
    nama: str
    jabatan: str
    unit_kerja: str
    mulai: str
    selesai: str
    def __init__(self, pegawai_id: _Optional[str] = ..., nip: _Optional[str] = ..., nama: _Optional[str] = ..., jabatan: _Optional[str] = ..., unit_kerja: _Optional[str] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ...) -> None: ...

class TimKerja(_message.Message):
    __slots__ = ("tim_kerja_id", "nama", "tujuan", "ketua_id", "ketua_nama", "mulai", "selesai", "ditutup", "jumlah_anggota", "anggota", "riwayat", "boleh", "etag")
    TIM_KERJA_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    TUJUAN_FIELD_NUMBER: _ClassVar[int]
    KETUA_ID_FIELD_NUMBER: _ClassVar[int]
    KETUA_NAMA_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    DITUTUP_FIELD_NUMBER: _ClassVar[int]
    JUMLAH_ANGGOTA_FIELD_NUMBER: _ClassVar[int]
    ANGGOTA_FIELD_NUMBER: _ClassVar[int]
    RIWAYAT_FIELD_NUMBER: _ClassVar[int]
    BOLEH_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    tim_kerja_id: str
    nama: str
    tujuan: str
    ketua_id: str
    ketua_nama: str
    mulai: str
    selesai: str
    ditutup: str
    jumlah_anggota: int
    anggota: _containers.RepeatedCompositeFieldContainer[AnggotaTim]
    riwayat: _containers.RepeatedCompositeFieldContainer[_umum_pb2.Riwayat]
    boleh: _containers.RepeatedScalarFieldContainer[str]
    etag: str
    def __init__(self, tim_kerja_id: _Optional[str] = ..., nama: _Optional[str] = ..., tujuan: _Optional[str] = ..., ketua_id: _Optional[str] = ..., ketua_nama: _Optional[str] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ..., ditutup: _Optional[str] = ..., jumlah_anggota: _Optional[int] = ..., anggota: _Optional[_Iterable[_Union[AnggotaTim, _Mapping]]] = ..., riwayat: _Optional[_Iterable[_Union[_umum_pb2.Riwayat, _Mapping]]] = ..., boleh: _Optional[_Iterable[str]] = ..., etag: _Optional[str] = ...) -> None: ...

class ListTimKerjaRequest(_message.Message):
    __slots__ = ("semua", "halaman")
    SEMUA_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    semua: bool
    halaman: _umum_pb2.Halaman
    def __init__(self, semua: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListTimKerjaResponse(_message.Message):
    __slots__ = ("tim_kerja", "next_page_token", "boleh_membuat")
    TIM_KERJA_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    BOLEH_MEMBUAT_FIELD_NUMBER: _ClassVar[int]
    tim_kerja: _containers.RepeatedCompositeFieldContainer[TimKerja]
    next_page_token: str
    boleh_membuat: bool
    def __init__(self, tim_kerja: _Optional[_Iterable[_Union[TimKerja, _Mapping]]] = ..., next_page_token: _Optional[str] = ..., boleh_membuat: _Optional[bool] = ...) -> None: ...

class GetTimKerjaRequest(_message.Message):
    __slots__ = ("tim_kerja_id",)
    TIM_KERJA_ID_FIELD_NUMBER: _ClassVar[int]
    tim_kerja_id: str
    def __init__(self, tim_kerja_id: _Optional[str] = ...) -> None: ...

class GetTimKerjaResponse(_message.Message):
    __slots__ = ("tim_kerja",)
    TIM_KERJA_FIELD_NUMBER: _ClassVar[int]
    tim_kerja: TimKerja
    def __init__(self, tim_kerja: _Optional[_Union[TimKerja, _Mapping]] = ...) -> None: ...

class IsianTimKerja(_message.Message):
    __slots__ = ("nama", "tujuan", "ketua_nip", "mulai", "selesai")
    NAMA_FIELD_NUMBER: _ClassVar[int]
    TUJUAN_FIELD_NUMBER: _ClassVar[int]
    KETUA_NIP_FIELD_NUMBER: _ClassVar[int]
    MULAI_FIELD_NUMBER: _ClassVar[int]
    SELESAI_FIELD_NUMBER: _ClassVar[int]
    nama: str
    tujuan: str
    ketua_nip: str
    mulai: str
    selesai: str
    def __init__(self, nama: _Optional[str] = ..., tujuan: _Optional[str] = ..., ketua_nip: _Optional[str] = ..., mulai: _Optional[str] = ..., selesai: _Optional[str] = ...) -> None: ...

class TambahTimKerjaRequest(_message.Message):
    __slots__ = ("isian",)
    ISIAN_FIELD_NUMBER: _ClassVar[int]
    isian: IsianTimKerja
    def __init__(self, isian: _Optional[_Union[IsianTimKerja, _Mapping]] = ...) -> None: ...

class TambahTimKerjaResponse(_message.Message):
    __slots__ = ("tim_kerja",)
    TIM_KERJA_FIELD_NUMBER: _ClassVar[int]
    tim_kerja: TimKerja
    def __init__(self, tim_kerja: _Optional[_Union[TimKerja, _Mapping]] = ...) -> None: ...

class UbahTimKerjaRequest(_message.Message):
    __slots__ = ("tim_kerja_id", "etag", "isian")
    TIM_KERJA_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    ISIAN_FIELD_NUMBER: _ClassVar[int]
    tim_kerja_id: str
    etag: str
    isian: IsianTimKerja
    def __init__(self, tim_kerja_id: _Optional[str] = ..., etag: _Optional[str] = ..., isian: _Optional[_Union[IsianTimKerja, _Mapping]] = ...) -> None: ...

class UbahTimKerjaResponse(_message.Message):
    __slots__ = ("tim_kerja",)
    TIM_KERJA_FIELD_NUMBER: _ClassVar[int]
    tim_kerja: TimKerja
    def __init__(self, tim_kerja: _Optional[_Union[TimKerja, _Mapping]] = ...) -> None: ...

class TutupTimKerjaRequest(_message.Message):
    __slots__ = ("tim_kerja_id", "etag")
    TIM_KERJA_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    tim_kerja_id: str
    etag: str
    def __init__(self, tim_kerja_id: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class TutupTimKerjaResponse(_message.Message):
    __slots__ = ("tim_kerja",)
    TIM_KERJA_FIELD_NUMBER: _ClassVar[int]
    tim_kerja: TimKerja
    def __init__(self, tim_kerja: _Optional[_Union[TimKerja, _Mapping]] = ...) -> None: ...

class TambahAnggotaTimRequest(_message.Message):
    __slots__ = ("tim_kerja_id", "etag", "nip")
    TIM_KERJA_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    NIP_FIELD_NUMBER: _ClassVar[int]
    tim_kerja_id: str
    etag: str
    nip: str
    def __init__(self, tim_kerja_id: _Optional[str] = ..., etag: _Optional[str] = ..., nip: _Optional[str] = ...) -> None: ...

class TambahAnggotaTimResponse(_message.Message):
    __slots__ = ("tim_kerja",)
    TIM_KERJA_FIELD_NUMBER: _ClassVar[int]
    tim_kerja: TimKerja
    def __init__(self, tim_kerja: _Optional[_Union[TimKerja, _Mapping]] = ...) -> None: ...

class KeluarkanAnggotaTimRequest(_message.Message):
    __slots__ = ("tim_kerja_id", "etag", "pegawai_id")
    TIM_KERJA_ID_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    tim_kerja_id: str
    etag: str
    pegawai_id: str
    def __init__(self, tim_kerja_id: _Optional[str] = ..., etag: _Optional[str] = ..., pegawai_id: _Optional[str] = ...) -> None: ...

class KeluarkanAnggotaTimResponse(_message.Message):
    __slots__ = ("tim_kerja",)
    TIM_KERJA_FIELD_NUMBER: _ClassVar[int]
    tim_kerja: TimKerja
    def __init__(self, tim_kerja: _Optional[_Union[TimKerja, _Mapping]] = ...) -> None: ...
