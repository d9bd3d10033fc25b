"""Between protobuf and JSON: enum words without their prefix, absent messages as null.

`ke_json` stands on the hot path, so what a message type needs is worked out once per type: one
C call fetches all fields, and only enums, lists and nested messages cost Python.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, cast

from google.protobuf.descriptor import Descriptor, EnumDescriptor, FieldDescriptor
from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper
from google.protobuf.message import Message

from services.gateway.problems import Kesalahan, Masalah, isian_salah, kesalahan_di

M = TypeVar("M", bound=Message)
Penulis = Callable[[Message], dict[str, Any]]

BILANGAN_32 = 2**31
BILANGAN_64 = 2**63

teks_json = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), check_circular=False
).encode
"""The JSON text of a value, compact. UTF-8 stays as it is."""


def ke_json(message: Message) -> dict[str, Any]:
    """The message as JSON values, fields named as in the proto."""
    return _penulis(message.DESCRIPTOR)(message)


def kata_enum(enum: EnumTypeWrapper, nilai: int) -> str | None:
    """The word of a number: PREDIKAT_SANGAT_BAIK → "SANGAT_BAIK", unspecified → None."""
    return _kata(enum.DESCRIPTOR).get(nilai)


def nilai_enum(enum: EnumTypeWrapper, kata: str | None, *, bidang: str = "") -> Any:
    """The number of a word; empty → unspecified. An unknown word is refused, naming `bidang`."""
    if not kata:
        return 0
    nilai = _nilai(enum.DESCRIPTOR).get(kata)
    if nilai is None:
        raise isian_salah(kesalahan_di(bidang, _pilihan(enum.DESCRIPTOR)))
    return nilai


def kata_kata(enum: EnumTypeWrapper) -> tuple[str, ...]:
    """All words of an enum, in the order of the proto."""
    return tuple(_nilai(enum.DESCRIPTOR))


def dari_json(isi: Mapping[str, Any], kelas: type[M], **tambahan: Any) -> M:
    """A message from JSON values; wrong fields are refused together, each with its path.

    `tambahan` are fields that come from elsewhere (path, If-Match) and need no check.
    """
    kesalahan: list[Kesalahan] = []
    pesan = kelas(**tambahan)
    _isi(pesan, isi, "", kesalahan)
    if kesalahan:
        raise isian_salah(*kesalahan)
    return pesan


@cache
def _kata(enum: EnumDescriptor) -> dict[int, str]:
    awalan = enum.values_by_number[0].name.removesuffix("UNSPECIFIED")
    return {v.number: v.name.removeprefix(awalan) for v in enum.values if v.number}


@cache
def _nilai(enum: EnumDescriptor) -> dict[str, int]:
    return {kata: nomor for nomor, kata in _kata(enum).items()}


def _pilihan(enum: EnumDescriptor) -> str:
    return f"Pilih salah satu: {', '.join(_nilai(enum))}."


@cache
def _penulis(descriptor: Descriptor) -> Penulis:
    """How a message of this type is written. No message of the contract contains itself."""
    nama = tuple(bidang.name for bidang in descriptor.fields)
    if not nama:
        return lambda _: {}
    ambil = attrgetter(*nama) if len(nama) > 1 else _satu(nama[0])
    cara = {b.name: (b, satu) for b in descriptor.fields if (satu := _cara(b)) is not None}
    selalu = tuple((nama, satu) for nama, (b, satu) in cara.items() if not _tunggal(b))
    bila_ada = tuple((nama, satu) for nama, (b, satu) in cara.items() if _tunggal(b))

    def tulis(message: Message) -> dict[str, Any]:
        hasil = dict(zip(nama, ambil(message), strict=False))
        for bidang, satu in selalu:
            hasil[bidang] = satu(hasil[bidang])
        for bidang, satu in bila_ada:
            hasil[bidang] = satu(hasil[bidang]) if message.HasField(bidang) else None
        return hasil

    return tulis


def _satu(nama: str) -> Callable[[Message], tuple[Any]]:
    ambil = attrgetter(nama)
    return lambda message: (ambil(message),)


def _tunggal(bidang: FieldDescriptor) -> bool:
    """A nested message that may be absent."""
    return bidang.message_type is not None and not bidang.is_repeated


def _cara(bidang: FieldDescriptor) -> Callable[[Any], Any] | None:
    """What the value of a field needs before it is JSON; None when nothing."""
    satuan: Callable[[Any], Any] | None = None
    if bidang.message_type is not None:
        nested = bidang.message_type
        satuan = _penulis(nested)
    elif bidang.enum_type is not None:
        satuan = _kata(bidang.enum_type).get
    elif bidang.type == FieldDescriptor.TYPE_BYTES:
        satuan = _base64
    if not bidang.is_repeated:
        return satuan
    if satuan is None:
        return list
    satu = satuan
    return lambda banyak: [satu(nilai) for nilai in banyak]


def _base64(nilai: bytes) -> str:
    return base64.b64encode(nilai).decode("ascii")


def _isi(pesan: Message, isi: object, jalur: str, kesalahan: list[Kesalahan]) -> None:
    if not isinstance(isi, Mapping):
        kesalahan.append(kesalahan_di(jalur, "Isi dengan objek JSON."))
        return
    for nama, nilai in isi.items():
        di_sini = f"{jalur}.{nama}" if jalur else str(nama)
        bidang = pesan.DESCRIPTOR.fields_by_name.get(nama)
        if bidang is None:
            kesalahan.append(
                kesalahan_di(di_sini, "Isian ini tidak dikenal; hapus dari permintaan.")
            )
        elif nilai is not None:
            _pasang(pesan, bidang, nilai, di_sini, kesalahan)


def _pasang(
    pesan: Message, bidang: FieldDescriptor, nilai: object, jalur: str, kesalahan: list[Kesalahan]
) -> None:
    if not bidang.is_repeated:
        if bidang.message_type is not None:
            anak = getattr(pesan, bidang.name)
            anak.SetInParent()
            _isi(anak, nilai, jalur, kesalahan)
        elif (hasil := _skalar(bidang, nilai, jalur, kesalahan)) is not None:
            setattr(pesan, bidang.name, hasil)
        return
    if not isinstance(nilai, list | tuple):
        kesalahan.append(kesalahan_di(jalur, "Isi dengan daftar."))
        return
    banyak = getattr(pesan, bidang.name)
    for urutan, satu in enumerate(nilai):
        di_sini = f"{jalur}[{urutan}]"
        if bidang.message_type is not None:
            _isi(banyak.add(), satu, di_sini, kesalahan)
        elif (hasil := _skalar(bidang, satu, di_sini, kesalahan)) is not None:
            banyak.append(hasil)


def _skalar(
    bidang: FieldDescriptor, nilai: object, jalur: str, kesalahan: list[Kesalahan]
) -> object | None:
    try:
        return _baca(bidang, nilai)
    except Masalah as masalah:
        kesalahan.append(kesalahan_di(jalur, masalah.errors[0]["pesan"]))
        return None


def _baca(bidang: FieldDescriptor, nilai: object) -> object:
    if bidang.enum_type is not None:
        if isinstance(nilai, str) and nilai in _nilai(bidang.enum_type):
            return _nilai(bidang.enum_type)[nilai]
        if nilai == "":
            return 0
        raise isian_salah(kesalahan_di("", _pilihan(bidang.enum_type)))
    if bidang.cpp_type == FieldDescriptor.CPPTYPE_STRING:
        return _baca_base64(nilai) if bidang.type == FieldDescriptor.TYPE_BYTES else _teks(nilai)
    if bidang.cpp_type == FieldDescriptor.CPPTYPE_BOOL:
        if isinstance(nilai, bool):
            return nilai
        raise isian_salah(kesalahan_di("", "Isi dengan true atau false."))
    batas = BILANGAN_64 if bidang.cpp_type == FieldDescriptor.CPPTYPE_INT64 else BILANGAN_32
    if isinstance(nilai, bool) or not isinstance(nilai, int) or not -batas <= nilai < batas:
        raise isian_salah(kesalahan_di("", "Isi dengan bilangan bulat."))
    return nilai


def _teks(nilai: object) -> str:
    if not isinstance(nilai, str):
        raise isian_salah(kesalahan_di("", "Isi dengan teks."))
    try:
        nilai.encode()
    except UnicodeEncodeError:
        raise isian_salah(kesalahan_di("", "Teks memuat karakter yang tidak sah.")) from None
    return nilai


def _baca_base64(nilai: object) -> bytes:
    if isinstance(nilai, bytes):
        return nilai
    try:
        return base64.b64decode(cast("str", nilai), validate=True)
    except (TypeError, ValueError, binascii.Error):
        raise isian_salah(kesalahan_di("", "Isi dengan berkas dalam base64.")) from None
