"""How every API view reads a request and writes an answer, so that a view is only its RPC.

Bodies are strict: a field nobody knows, a word that is none of the list or a number sent as text
is refused with its path, in Indonesian, all at once. Answers are not validated again: they come
from a typed service, and validation would cost more than the call.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterable
from typing import Any, TypeVar
from urllib.parse import quote

from apiflask.schema_adapters import registry
from apiflask.schema_adapters.pydantic import PydanticAdapter
from flask import Request, Response, request
from google.protobuf.message import Message
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails, core_schema

from kinerja.umum.v1.umum_pb2 import Halaman
from services.gateway.problems import Kesalahan, Masalah, isian_salah, kesalahan_di
from services.gateway.wire import dari_json, kata_kata, ke_json, teks_json

M = TypeVar("M", bound=Message)
JSON = "application/json"
PALING_BANYAK = 100
TERPOTONG = 20
"""Field errors told at once; more would only scroll."""

KALIMAT = {
    "missing": "Isian ini wajib diisi.",
    "extra_forbidden": "Isian ini tidak dikenal; hapus dari permintaan.",
    "string_type": "Isi dengan teks.",
    "string_unicode": "Teks memuat karakter yang tidak sah.",
    "string_too_short": "Isi paling sedikit {min_length} karakter.",
    "string_too_long": "Paling panjang {max_length} karakter.",
    "string_pattern_mismatch": "Tulis sesuai pola {pattern}.",
    "int_type": "Isi dengan bilangan bulat.",
    "int_parsing": "Isi dengan bilangan bulat.",
    "int_from_float": "Isi dengan bilangan bulat.",
    "bool_type": "Isi dengan true atau false.",
    "bool_parsing": "Isi dengan true atau false.",
    "list_type": "Isi dengan daftar.",
    "too_long": "Paling banyak {max_length} butir.",
    "model_type": "Isi dengan objek JSON.",
    "model_attributes_type": "Isi dengan objek JSON.",
    "literal_error": "Pilih salah satu: {expected}.",
    "greater_than_equal": "Paling kecil {ge}.",
    "less_than_equal": "Paling besar {le}.",
}


class Isian(BaseModel):
    """A request body. Its fields carry the names of the proto."""

    model_config = ConfigDict(extra="forbid")

    def pesan(self, kelas: type[M], **tambahan: Any) -> M:
        """The body as a message; `tambahan` are fields from path and headers."""
        return dari_json(self.model_dump(exclude_none=True), kelas, **tambahan)


class Saringan(BaseModel):
    """Query parameters; an unknown one is refused, so that a typing error is seen."""

    model_config = ConfigDict(extra="forbid")


class Berhalaman(Saringan):
    """Query parameters of a paged list."""

    page_size: int = Field(20, ge=1, le=PALING_BANYAK, description="Jumlah butir per halaman")
    page_token: str = Field(
        "", max_length=500, description="next_page_token dari jawaban sebelumnya"
    )

    @property
    def halaman(self) -> Halaman:
        return Halaman(page_size=self.page_size, page_token=self.page_token)


class Kata:
    """Annotation: one word of a proto enum."""

    def __init__(self, enum: Any) -> None:
        self._kata = kata_kata(enum)

    def __get_pydantic_core_schema__(self, *_: object) -> core_schema.CoreSchema:
        return core_schema.literal_schema(list(self._kata))


class PembacaIsian(PydanticAdapter):
    """Reads bodies and queries for `@bp.input`, with our refusals instead of the library's."""

    def validate_input(self, request: Request, location: str, **_: Any) -> BaseModel:
        """The model, or 400, 415, 422."""
        data: Any
        if location == "query":
            data = request.args.to_dict()
        elif location == "json_or_form" and request.mimetype == "multipart/form-data":
            data = formulir(request)
        elif location == "json_or_kosong" and not request.get_data():
            data = {}  # a step whose body only says more than the step itself
        else:
            data = badan_json(request)
        try:
            return self.model_class.model_validate(data, strict=location != "query")
        except ValidationError as salah:
            rincian = salah.errors(include_url=False, include_input=False)
            raise isian_salah(*map(_kesalahan, rincian[:TERPOTONG])) from None


registry.register("pydantic", PembacaIsian)


def badan_json(request: Request) -> Any:
    """The JSON body."""
    if not request.is_json:
        raise Masalah("TIPE_ISI_SALAH", detail="Kirim isi permintaan sebagai application/json.")
    try:
        return json.loads(request.get_data(), parse_constant=_bukan_angka)
    except json.JSONDecodeError as salah:
        tempat = f"baris {salah.lineno} kolom {salah.colno}"
        raise Masalah("JSON_RUSAK", detail=f"JSON tidak dapat dibaca pada {tempat}.") from None
    except (ValueError, RecursionError):
        raise Masalah("JSON_RUSAK", detail="JSON tidak dapat dibaca.") from None


def formulir(request: Request) -> dict[str, str]:
    """A multipart body; files as base64, as they would stand in JSON."""
    isi: dict[str, str] = request.form.to_dict()
    for nama, berkas in request.files.items():
        isi[nama] = base64.b64encode(berkas.read()).decode("ascii")
        isi.setdefault(f"nama_{nama}", berkas.filename or "")
    return isi


def if_match() -> str:
    """The version that the person saw: 428 without, and a weak one never matches (412)."""
    kepala = request.headers.get("If-Match", "").strip()
    if not kepala or kepala == "*":
        raise Masalah(
            "PERLU_IF_MATCH",
            detail="Sertakan header If-Match dengan ETag dari data yang Anda ubah.",
        )
    return etag_dari(kepala)


def etag_dari(kepala: str) -> str:
    """The version inside an If-Match value."""
    if kepala.startswith("W/"):
        raise Masalah("SUDAH_BERUBAH", detail="ETag lemah tidak dapat dipakai untuk mengubah.")
    return kepala.strip('"')


def jawab(
    pesan: Message, status: int = 200, *, etag: str = "", lokasi: str = "", **tambahan: Any
) -> Response:
    """One object, bare, with its version as ETag."""
    isi = ke_json(pesan)
    if tambahan:
        isi |= tambahan
    response = sebagai_json(isi, status)
    etag = etag or getattr(pesan, "etag", "")
    if etag:
        response.headers["ETag"] = f'"{etag}"'
    if lokasi:
        response.headers["Location"] = lokasi
    return response


def jawab_daftar(butir: Iterable[Message], lanjut: str = "", **tambahan: Any) -> Response:
    """A list, with the token of its next page."""
    isi = {"items": [ke_json(satu) for satu in butir], "next_page_token": lanjut}
    return sebagai_json(isi | tambahan)


def sebagai_json(isi: Any, status: int = 200) -> Response:
    """A JSON answer."""
    return Response(teks_json(isi), status, content_type=JSON)


def kosong(status: int = 204) -> Response:
    """Done, nothing to say."""
    return Response(status=status)


def berkas_pdf(isi: bytes, nama: str, *, unduh: bool = False) -> Response:
    """A PDF, shown in the browser or saved (what somebody uploaded is always saved)."""
    cara = "attachment" if unduh else "inline"
    bersih = re.sub(r'[\x00-\x1f\x7f"\\/]', "_", nama) or "dokumen.pdf"
    ascii_ = bersih.encode("ascii", "replace").decode()
    letak = f"{cara}; filename=\"{ascii_}\"; filename*=UTF-8''{quote(bersih)}"
    return Response(isi, content_type="application/pdf", headers={"Content-Disposition": letak})


def _kesalahan(rincian: ErrorDetails) -> Kesalahan:
    jenis, konteks = rincian["type"], dict(rincian.get("ctx", {}))
    if jenis == "literal_error":
        konteks["expected"] = str(konteks["expected"]).replace(" or ", ", ").replace("'", "")
    kalimat = KALIMAT.get(jenis, "Isian ini belum benar.")
    return kesalahan_di(_jalur(rincian["loc"]), kalimat.format_map(konteks))


def _jalur(loc: Iterable[int | str]) -> str:
    """("konversi", 0, "predikat") → konversi[0].predikat."""
    jalur = ""
    for bagian in loc:
        if isinstance(bagian, int):
            jalur += f"[{bagian}]"
        else:
            jalur += f".{bagian}" if jalur else bagian
    return jalur


def _bukan_angka(kata: str) -> Any:
    raise ValueError(kata)
