from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class FormatRekaman(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    FORMAT_REKAMAN_UNSPECIFIED: _ClassVar[FormatRekaman]
    FORMAT_REKAMAN_RENCANA_AKSI: _ClassVar[FormatRekaman]
    FORMAT_REKAMAN_PENDOKUMENTASIAN: _ClassVar[FormatRekaman]
    FORMAT_REKAMAN_UMPAN_BALIK: _ClassVar[FormatRekaman]
FORMAT_REKAMAN_UNSPECIFIED: FormatRekaman
FORMAT_REKAMAN_RENCANA_AKSI: FormatRekaman
FORMAT_REKAMAN_PENDOKUMENTASIAN: FormatRekaman
FORMAT_REKAMAN_UMPAN_BALIK: FormatRekaman

class CetakRekamanRequest(_message.Message):
    __slots__ = ("periode_id", "format", "tanggal_pegawai", "lokasi_pegawai", "anchor_pegawai", "tanggal_penilai", "lokasi_penilai", "anchor_penilai")
    PERIODE_ID_FIELD_NUMBER: _ClassVar[int]
    FORMAT_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    LOKASI_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_PENILAI_FIELD_NUMBER: _ClassVar[int]
    LOKASI_PENILAI_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PENILAI_FIELD_NUMBER: _ClassVar[int]
    periode_id: str
    format: FormatRekaman
    tanggal_pegawai: str
    lokasi_pegawai: str
    anchor_pegawai: str
    tanggal_penilai: str
    lokasi_penilai: str
    anchor_penilai: str
    def __init__(self, periode_id: _Optional[str] = ..., format: _Optional[_Union[FormatRekaman, str]] = ..., tanggal_pegawai: _Optional[str] = ..., lokasi_pegawai: _Optional[str] = ..., anchor_pegawai: _Optional[str] = ..., tanggal_penilai: _Optional[str] = ..., lokasi_penilai: _Optional[str] = ..., anchor_penilai: _Optional[str] = ...) -> None: ...

class CetakRekamanResponse(_message.Message):
    __slots__ = ("pdf", "nama_berkas")
    PDF_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    pdf: bytes
    nama_berkas: str
    def __init__(self, pdf: _Optional[bytes] = ..., nama_berkas: _Optional[str] = ...) -> None: ...
