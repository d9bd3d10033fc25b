from kinerja.umum.v1 import umum_pb2 as _umum_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Iterable as _Iterable, Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class StatusKirim(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    STATUS_KIRIM_UNSPECIFIED: _ClassVar[StatusKirim]
    STATUS_KIRIM_ANTRE: _ClassVar[StatusKirim]
    STATUS_KIRIM_DIKIRIM: _ClassVar[StatusKirim]
    STATUS_KIRIM_TIDAK_PASTI: _ClassVar[StatusKirim]
    STATUS_KIRIM_DITERIMA_SERVER: _ClassVar[StatusKirim]
    STATUS_KIRIM_SAMPAI: _ClassVar[StatusKirim]
    STATUS_KIRIM_DIBACA: _ClassVar[StatusKirim]
    STATUS_KIRIM_GAGAL: _ClassVar[StatusKirim]
    STATUS_KIRIM_TANPA_KANAL: _ClassVar[StatusKirim]
STATUS_KIRIM_UNSPECIFIED: StatusKirim
STATUS_KIRIM_ANTRE: StatusKirim
STATUS_KIRIM_DIKIRIM: StatusKirim
STATUS_KIRIM_TIDAK_PASTI: StatusKirim
STATUS_KIRIM_DITERIMA_SERVER: StatusKirim
STATUS_KIRIM_SAMPAI: StatusKirim
STATUS_KIRIM_DIBACA: StatusKirim
STATUS_KIRIM_GAGAL: StatusKirim
STATUS_KIRIM_TANPA_KANAL: StatusKirim

class Pesan(_message.Message):
    __slots__ = ("pesan_id", "judul", "isi", "tautan", "dibuat", "dibaca", "kanal", "status_kirim")
    PESAN_ID_FIELD_NUMBER: _ClassVar[int]
    JUDUL_FIELD_NUMBER: _ClassVar[int]
    ISI_FIELD_NUMBER: _ClassVar[int]
    TAUTAN_FIELD_NUMBER: _ClassVar[int]
    DIBUAT_FIELD_NUMBER: _ClassVar[int]
    DIBACA_FIELD_NUMBER: _ClassVar[int]
    KANAL_FIELD_NUMBER: _ClassVar[int]
    STATUS_KIRIM_FIELD_NUMBER: _ClassVar[int]
    pesan_id: str
    judul: str
    isi: str
    tautan: str
    dibuat: str
    dibaca: bool
    kanal: str
    status_kirim: StatusKirim
    def __init__(self, pesan_id: _Optional[str] = ..., judul: _Optional[str] = ..., isi: _Optional[str] = ..., tautan: _Optional[str] = ..., dibuat: _Optional[str] = ..., dibaca: _Optional[bool] = ..., kanal: _Optional[str] = ..., status_kirim: _Optional[_Union[StatusKirim, str]] = ...) -> None: ...

class ListPesanRequest(_message.Message):
    __slots__ = ("belum_dibaca", "halaman")
    BELUM_DIBACA_FIELD_NUMBER: _ClassVar[int]
    HALAMAN_FIELD_NUMBER: _ClassVar[int]
    belum_dibaca: bool
    halaman: _umum_pb2.Halaman
    def __init__(self, belum_dibaca: _Optional[bool] = ..., halaman: _Optional[_Union[_umum_pb2.Halaman, _Mapping]] = ...) -> None: ...

class ListPesanResponse(_message.Message):
    __slots__ = ("pesan", "next_page_token")
    PESAN_FIELD_NUMBER: _ClassVar[int]
    NEXT_PAGE_TOKEN_FIELD_NUMBER: _ClassVar[int]
    pesan: _containers.RepeatedCompositeFieldContainer[Pesan]
    next_page_token: str
    def __init__(self, pesan: _Optional[_Iterable[_Union[Pesan, _Mapping]]] = ..., next_page_token: _Optional[str] = ...) -> None: ...

class GetJumlahBelumDibacaRequest(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class GetJumlahBelumDibacaResponse(_message.Message):
    __slots__ = ("jumlah",)
    JUMLAH_FIELD_NUMBER: _ClassVar[int]
    jumlah: int
    def __init__(self, jumlah: _Optional[int] = ...) -> None: ...

class TandaiDibacaRequest(_message.Message):
    __slots__ = ("pesan_id",)
    PESAN_ID_FIELD_NUMBER: _ClassVar[int]
    pesan_id: str
    def __init__(self, pesan_id: _Optional[str] = ...) -> None: ...

class TandaiDibacaResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class TerimaWebhookWhatsappRequest(_message.Message):
    __slots__ = ("badan", "tanda_tangan")
    BADAN_FIELD_NUMBER: _ClassVar[int]
    TANDA_TANGAN_FIELD_NUMBER: _ClassVar[int]
    badan: bytes
    tanda_tangan: str
    def __init__(self, badan: _Optional[bytes] = ..., tanda_tangan: _Optional[str] = ...) -> None: ...

class TerimaWebhookWhatsappResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...

class VerifikasiWebhookWhatsappRequest(_message.Message):
    __slots__ = ("mode", "verify_token", "challenge")
    MODE_FIELD_NUMBER: _ClassVar[int]
    VERIFY_TOKEN_FIELD_NUMBER: _ClassVar[int]
    CHALLENGE_FIELD_NUMBER: _ClassVar[int]
    mode: str
    verify_token: str
    challenge: str
    def __init__(self, mode: _Optional[str] = ..., verify_token: _Optional[str] = ..., challenge: _Optional[str] = ...) -> None: ...

class VerifikasiWebhookWhatsappResponse(_message.Message):
    __slots__ = ("challenge",)
    CHALLENGE_FIELD_NUMBER: _ClassVar[int]
    challenge: str
    def __init__(self, challenge: _Optional[str] = ...) -> None: ...

class KirimTautanSandiRequest(_message.Message):
    __slots__ = ("email", "tautan", "berlaku_menit")
    EMAIL_FIELD_NUMBER: _ClassVar[int]
    TAUTAN_FIELD_NUMBER: _ClassVar[int]
    BERLAKU_MENIT_FIELD_NUMBER: _ClassVar[int]
    email: str
    tautan: str
    berlaku_menit: int
    def __init__(self, email: _Optional[str] = ..., tautan: _Optional[str] = ..., berlaku_menit: _Optional[int] = ...) -> None: ...

class KirimTautanSandiResponse(_message.Message):
    __slots__ = ()
    def __init__(self) -> None: ...
