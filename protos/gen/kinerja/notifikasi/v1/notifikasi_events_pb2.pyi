from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class Terkirim(_message.Message):
    __slots__ = ("pesan_id", "pegawai_id", "kanal")
    PESAN_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    KANAL_FIELD_NUMBER: _ClassVar[int]
    pesan_id: str
    pegawai_id: str
    kanal: str
    def __init__(self, pesan_id: _Optional[str] = ..., pegawai_id: _Optional[str] = ..., kanal: _Optional[str] = ...) -> None: ...

class Gagal(_message.Message):
    __slots__ = ("pesan_id", "pegawai_id", "kanal", "alasan")
    PESAN_ID_FIELD_NUMBER: _ClassVar[int]
    PEGAWAI_ID_FIELD_NUMBER: _ClassVar[int]
    KANAL_FIELD_NUMBER: _ClassVar[int]
    ALASAN_FIELD_NUMBER: _ClassVar[int]
    pesan_id: str
    pegawai_id: str
    kanal: str
    alasan: str
    def __init__(self, pesan_id: _Optional[str] = ..., pegawai_id: _Optional[str] = ..., kanal: _Optional[str] = ..., alasan: _Optional[str] = ...) -> None: ...
