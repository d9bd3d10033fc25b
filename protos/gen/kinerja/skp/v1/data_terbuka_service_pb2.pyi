from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class GetDataTerbukaRequest(_message.Message):
    __slots__ = ("tahun",)
    TAHUN_FIELD_NUMBER: _ClassVar[int]
    tahun: int
    def __init__(self, tahun: _Optional[int] = ...) -> None: ...

class BarisTerbuka(_message.Message):
    __slots__ = ("instansi_id", "nama", "ditutup", "belum", "draft", "pengajuan", "persetujuan", "tanpa_matriks", "satu_matriks", "banyak_matriks")
    INSTANSI_ID_FIELD_NUMBER: _ClassVar[int]
    NAMA_FIELD_NUMBER: _ClassVar[int]
    DITUTUP_FIELD_NUMBER: _ClassVar[int]
    BELUM_FIELD_NUMBER: _ClassVar[int]
    DRAFT_FIELD_NUMBER: _ClassVar[int]
    PENGAJUAN_FIELD_NUMBER: _ClassVar[int]
    PERSETUJUAN_FIELD_NUMBER: _ClassVar[int]
    TANPA_MATRIKS_FIELD_NUMBER: _ClassVar[int]
    SATU_MATRIKS_FIELD_NUMBER: _ClassVar[int]
    BANYAK_MATRIKS_FIELD_NUMBER: _ClassVar[int]
    instansi_id: str
    nama: str
    ditutup: bool
    belum: int
    draft: int
    pengajuan: int
    persetujuan: int
    tanpa_matriks: int
    satu_matriks: int
    banyak_matriks: int
    def __init__(self, instansi_id: _Optional[str] = ..., nama: _Optional[str] = ..., ditutup: _Optional[bool] = ..., belum: _Optional[int] = ..., draft: _Optional[int] = ..., pengajuan: _Optional[int] = ..., persetujuan: _Optional[int] = ..., tanpa_matriks: _Optional[int] = ..., satu_matriks: _Optional[int] = ..., banyak_matriks: _Optional[int] = ...) -> None: ...

class GetDataTerbukaResponse(_message.Message):
    __slots__ = ("instansi", "terkecil", "dihitung")
    INSTANSI_FIELD_NUMBER: _ClassVar[int]
    TERKECIL_FIELD_NUMBER: _ClassVar[int]
    DIHITUNG_FIELD_NUMBER: _ClassVar[int]
    instansi: _containers.RepeatedCompositeFieldContainer[BarisTerbuka]
    terkecil: int
    dihitung: str
    def __init__(self, instansi: _Optional[_Iterable[_Union[BarisTerbuka, _Mapping]]] = ..., terkecil: _Optional[int] = ..., dihitung: _Optional[str] = ...) -> None: ...
