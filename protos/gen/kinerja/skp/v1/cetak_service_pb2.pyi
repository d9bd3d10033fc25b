from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class CetakSkpRequest(_message.Message):
    __slots__ = ("skp_id", "tanggal", "lokasi", "anchor_pegawai", "anchor_penilai")
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    TANGGAL_FIELD_NUMBER: _ClassVar[int]
    LOKASI_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PEGAWAI_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_PENILAI_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    tanggal: str
    lokasi: str
    anchor_pegawai: str
    anchor_penilai: str
    def __init__(self, skp_id: _Optional[str] = ..., tanggal: _Optional[str] = ..., lokasi: _Optional[str] = ..., anchor_pegawai: _Optional[str] = ..., anchor_penilai: _Optional[str] = ...) -> None: ...

class CetakSkpResponse(_message.Message):
    __slots__ = ("pdf", "nama_berkas")
    PDF_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    pdf: bytes
    nama_berkas: str
    def __init__(self, pdf: _Optional[bytes] = ..., nama_berkas: _Optional[str] = ...) -> None: ...

class CetakMatriksRequest(_message.Message):
    __slots__ = ("skp_id",)
    SKP_ID_FIELD_NUMBER: _ClassVar[int]
    skp_id: str
    def __init__(self, skp_id: _Optional[str] = ...) -> None: ...

class CetakMatriksResponse(_message.Message):
    __slots__ = ("pdf", "nama_berkas")
    PDF_FIELD_NUMBER: _ClassVar[int]
    NAMA_BERKAS_FIELD_NUMBER: _ClassVar[int]
    pdf: bytes
    nama_berkas: str
    def __init__(self, pdf: _Optional[bytes] = ..., nama_berkas: _Optional[str] = ...) -> None: ...
