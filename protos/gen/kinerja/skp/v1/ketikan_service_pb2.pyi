from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class Ketikan(_message.Message):
    __slots__ = ("tempat", "isi", "diubah", "etag")
    TEMPAT_FIELD_NUMBER: _ClassVar[int]
    ISI_FIELD_NUMBER: _ClassVar[int]
    DIUBAH_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    tempat: str
    isi: str
    diubah: str
    etag: str
    def __init__(self, tempat: _Optional[str] = ..., isi: _Optional[str] = ..., diubah: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class ListKetikanRequest(_message.Message):
    __slots__ = ("halaman",)
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    halaman: str
    def __init__(self, halaman: _Optional[str] = ...) -> None: ...

class ListKetikanResponse(_message.Message):
    __slots__ = ("ketikan",)
    KETIKAN_FIELD_NUMBER: _ClassVar[int]
    ketikan: _containers.RepeatedCompositeFieldContainer[Ketikan]
    def __init__(self, ketikan: _Optional[_Iterable[_Union[Ketikan, _Mapping]]] = ...) -> None: ...

class SimpanKetikanRequest(_message.Message):
    __slots__ = ("tempat", "isi", "etag")
    TEMPAT_FIELD_NUMBER: _ClassVar[int]
    ISI_FIELD_NUMBER: _ClassVar[int]
    ETAG_FIELD_NUMBER: _ClassVar[int]
    tempat: str
    isi: str
    etag: str
    def __init__(self, tempat: _Optional[str] = ..., isi: _Optional[str] = ..., etag: _Optional[str] = ...) -> None: ...

class SimpanKetikanResponse(_message.Message):
    __slots__ = ("ketikan",)
    KETIKAN_FIELD_NUMBER: _ClassVar[int]
    ketikan: Ketikan
    def __init__(self, ketikan: _Optional[_Union[Ketikan, _Mapping]] = ...) -> None: ...

class HapusKetikanRequest(_message.Message):
    __slots__ = ("tempat",)
    TEMPAT_FIELD_NUMBER: _ClassVar[int]
    tempat: str
    def __init__(self, tempat: _Optional[str] = ...) -> None: ...

class HapusKetikanResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
