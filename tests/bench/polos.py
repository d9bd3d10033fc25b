"""The baseline: the same two reads as a team would write them without this house.

One process, Flask and the SQLAlchemy ORM, the same database server, the same content, the same
JSON. The session is looked up at each request; relations are loaded with `selectinload`.
MODEL chooses the tables: `polos_normal` (its own, normalised, as such a team would make them) or
`polos_tabel_kita` (ours).
"""

import hashlib
import importlib
import os
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar
from wsgiref.types import StartResponse, WSGIEnvironment

from flask import Flask, Response, abort, g, jsonify, request
from sqlalchemy import ARRAY, ForeignKey, Text, create_engine, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
)

MENGANGGUR = timedelta(minutes=30)


class DasarGateway(DeclarativeBase):
    type_annotation_map: ClassVar = {list[str]: ARRAY(Text)}


class Akun(DasarGateway):
    __tablename__ = "akun"
    pegawai_id: Mapped[str] = mapped_column(primary_key=True)
    nama: Mapped[str]
    instansi_id: Mapped[str]
    peran: Mapped[list[str]]


class Sesi(DasarGateway):
    __tablename__ = "sesi"
    sidik: Mapped[bytes] = mapped_column(primary_key=True)
    pegawai_id: Mapped[str] = mapped_column(ForeignKey("akun.pegawai_id"))
    jenis: Mapped[str]
    terakhir: Mapped[datetime]
    kedaluwarsa: Mapped[datetime]
    akun: Mapped[Akun] = relationship()


def buat_app(skp_url: str, gateway_url: str, model: Any) -> Flask:
    app = Flask(__name__)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    skp_db = create_engine(skp_url, pool_size=8, max_overflow=0)
    gateway_db = create_engine(gateway_url, pool_size=8, max_overflow=0)

    @app.before_request
    def masuk() -> None:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        sidik = hashlib.sha256(token.encode()).digest()
        with Session(gateway_db) as db:
            sesi = db.scalar(
                select(Sesi).where(Sesi.sidik == sidik).options(joinedload(Sesi.akun))
            )
        kini = datetime.now(UTC)
        if sesi is None or sesi.kedaluwarsa < kini or sesi.terakhir < kini - MENGANGGUR:
            abort(401)
        g.akun = sesi.akun

    @app.get("/api/v1/skp/<skp_id>")
    def detail(skp_id: str) -> Response:
        with Session(skp_db) as db:
            isi = model.detail(db, skp_id, g.akun.pegawai_id)
        if isi is None:
            abort(404)
        jawaban = jsonify(isi)
        jawaban.headers["ETag"] = f'"{isi["etag"]}"'
        return jawaban

    @app.get("/api/v1/skp")
    def daftar() -> Response:
        with Session(skp_db) as db:
            return jsonify(items=model.daftar(db, g.akun.pegawai_id), next_page_token="")

    return app


_app: Flask | None = None


def app(environ: WSGIEnvironment, start_response: StartResponse) -> Any:
    """For gunicorn; made on the first request, so that importing this module needs no database."""
    global _app  # noqa: PLW0603 one per process
    if _app is None:
        model = importlib.import_module(f"tests.bench.{os.environ['MODEL']}")
        _app = buat_app(os.environ["SKP_URL"], os.environ["GATEWAY_URL"], model)
    return _app(environ, start_response)
