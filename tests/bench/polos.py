"""The baseline: the same two reads as a team would write them without this house.

One process, Flask and the SQLAlchemy ORM, the same rows in the same databases, the same JSON. The
session is looked up in the database at each request; relations are loaded with `selectinload`.
`python -m tests.bench.polos` serves it on PORT.
"""

import hashlib
import os
from datetime import UTC, date, datetime, timedelta
from typing import Any, ClassVar
from wsgiref.types import StartResponse, WSGIEnvironment

from flask import Flask, Response, abort, g, jsonify, request
from sqlalchemy import ARRAY, ForeignKey, ForeignKeyConstraint, Text, Uuid, create_engine, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
)

from services.skp.domain.batas_skp import batas_penetapan
from services.skp.domain.perilaku import panduan

MENGANGGUR = timedelta(minutes=30)


_UUID = Uuid(as_uuid=False)


class DasarSkp(DeclarativeBase):
    type_annotation_map: ClassVar = {dict[str, Any]: JSONB, list[Any]: JSONB}


class DasarGateway(DeclarativeBase):
    type_annotation_map: ClassVar = {list[str]: ARRAY(Text)}


class Instansi(DasarSkp):
    __tablename__ = "instansi"
    instansi_id: Mapped[str] = mapped_column(primary_key=True)
    nama: Mapped[str]


class Skp(DasarSkp):
    __tablename__ = "skp"
    tahun: Mapped[int] = mapped_column(primary_key=True)
    skp_id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    instansi_id: Mapped[str] = mapped_column(ForeignKey("instansi.instansi_id"))
    penugasan_id: Mapped[str]
    pegawai_id: Mapped[str]
    penilai_id: Mapped[str | None]
    atasan_penilai_id: Mapped[str | None]
    pegawai: Mapped[dict[str, Any]]
    penilai: Mapped[dict[str, Any] | None]
    atasan_penilai: Mapped[dict[str, Any] | None]
    alasan_penilai: Mapped[str]
    jenis_skp: Mapped[str]
    pendekatan: Mapped[str]
    jenis_penugasan: Mapped[str]
    mulai: Mapped[date]
    selesai: Mapped[date]
    status: Mapped[str]
    catatan_pengembalian: Mapped[str]
    pernah_diajukan: Mapped[bool]
    jumlah_rhk: Mapped[int]
    ekspektasi: Mapped[dict[str, Any]]
    lampiran: Mapped[list[Any]]
    versi: Mapped[int]
    diubah: Mapped[datetime]
    instansi: Mapped[Instansi] = relationship()
    rhk: Mapped[list["Rhk"]] = relationship(order_by="Rhk.jenis.desc(), Rhk.urutan")
    riwayat: Mapped[list["Riwayat"]] = relationship(order_by="Riwayat.riwayat_id")


class Rhk(DasarSkp):
    __tablename__ = "rhk"
    __table_args__ = (ForeignKeyConstraint(["tahun", "skp_id"], ["skp.tahun", "skp.skp_id"]),)
    tahun: Mapped[int] = mapped_column(primary_key=True)
    rhk_id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    skp_id: Mapped[str] = mapped_column(_UUID)
    urutan: Mapped[int]
    klasifikasi: Mapped[str]
    jenis: Mapped[str]
    rencana_hasil_kerja: Mapped[str]
    rhk_pimpinan_id: Mapped[str | None] = mapped_column(_UUID)
    rhk_pimpinan: Mapped[str]
    penugasan_dari: Mapped[str]
    unor_id: Mapped[str]
    indikator: Mapped[list[Any]]


class Riwayat(DasarSkp):
    __tablename__ = "riwayat_skp"
    __table_args__ = (ForeignKeyConstraint(["tahun", "skp_id"], ["skp.tahun", "skp.skp_id"]),)
    tahun: Mapped[int] = mapped_column(primary_key=True)
    riwayat_id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    skp_id: Mapped[str] = mapped_column(_UUID)
    waktu: Mapped[datetime]
    oleh_nama: Mapped[str]
    tindakan: Mapped[str]
    dari: Mapped[str]
    ke: Mapped[str]
    catatan: Mapped[str]


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


def buat_app(skp_url: str, gateway_url: str) -> Flask:
    app = Flask(__name__)
    app.json.sort_keys = False  # type: ignore[attr-defined]
    setelan = {"pool_size": 8, "max_overflow": 0}
    skp_db = create_engine(skp_url, **setelan)
    gateway_db = create_engine(gateway_url, **setelan)

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
            skp = db.scalar(
                select(Skp)
                .where(Skp.tahun == _tahun(skp_id), Skp.skp_id == skp_id)
                .options(
                    joinedload(Skp.instansi), selectinload(Skp.rhk), selectinload(Skp.riwayat)
                )
            )
            if skp is None:
                abort(404)
            if g.akun.pegawai_id not in {skp.pegawai_id, skp.penilai_id, skp.atasan_penilai_id}:
                abort(403)
            jawaban = jsonify(_utuh(skp))
            jawaban.headers["ETag"] = f'"{skp.versi}"'
            return jawaban

    @app.get("/api/v1/skp")
    def daftar() -> Response:
        with Session(skp_db) as db:
            milik = select(Skp).where(Skp.pegawai_id == g.akun.pegawai_id)
            semua = db.scalars(milik.order_by(Skp.tahun.desc(), Skp.skp_id.desc()).limit(20))
            return jsonify(items=[_ringkas(s) for s in semua], next_page_token="")

    return app


def _tahun(skp_id: str) -> int:
    """The year stands in the id; without it each read would look into fourteen partitions."""
    return int(skp_id[15:18], 16)


def _orang(o: dict[str, Any] | None) -> dict[str, Any] | None:
    return dict(o) if o else None


def _utuh(s: Skp) -> dict[str, Any]:
    pemilik = g.akun.pegawai_id == s.pegawai_id
    return {
        "skp_id": str(s.skp_id),
        "tahun": s.tahun,
        "penugasan_id": s.penugasan_id,
        "pegawai": _orang(s.pegawai),
        "penilai": _orang(s.penilai),
        "atasan_penilai": _orang(s.atasan_penilai),
        "alasan_penilai": s.alasan_penilai,
        "jenis_skp": s.jenis_skp,
        "pendekatan": s.pendekatan,
        "jenis_penugasan": s.jenis_penugasan,
        "periode_mulai": s.mulai.isoformat(),
        "periode_selesai": s.selesai.isoformat(),
        "status": s.status,
        "catatan_pengembalian": s.catatan_pengembalian,
        "rhk": [_rhk(r) for r in s.rhk],
        "perilaku": _perilaku(s),
        "lampiran": {
            "dukungan_sumber_daya": s.lampiran[0],
            "skema_pertanggungjawaban": s.lampiran[1],
            "konsekuensi": s.lampiran[2],
        },
        "riwayat": [_riwayat(h) for h in s.riwayat],
        "peringatan": [],
        "menunggu": "" if s.status == "PERSETUJUAN" else s.pegawai["nama"],
        "menunggu_sampai": ""
        if s.status == "PERSETUJUAN"
        else batas_penetapan(s.mulai).hari.isoformat(),
        "boleh": ["MUAT_ULANG"] if pemilik else ["KEMBALIKAN"],
        "etag": str(s.versi),
        "diubah": s.diubah.astimezone(UTC).isoformat(),
        "instansi_nama": s.instansi.nama,
    }


def _rhk(r: Rhk) -> dict[str, Any]:
    return {
        "rhk_id": str(r.rhk_id),
        "urutan": r.urutan,
        "klasifikasi": r.klasifikasi,
        "jenis": r.jenis,
        "rencana_hasil_kerja": r.rencana_hasil_kerja,
        "rhk_pimpinan_id": str(r.rhk_pimpinan_id or ""),
        "rhk_pimpinan": r.rhk_pimpinan,
        "penugasan_dari": r.penugasan_dari,
        "unor_id": r.unor_id,
        "indikator": [
            {
                "indikator_id": id_,
                "aspek": aspek or None,
                "indikator": indikator,
                "target": target,
                "perspektif": perspektif or None,
            }
            for id_, indikator, target, aspek, perspektif in r.indikator
        ],
    }


def _perilaku(s: Skp) -> list[dict[str, Any]]:
    return [
        {
            "nilai": nilai,
            "nama": isi.nama,
            "panduan": list(isi.panduan),
            "ekspektasi_khusus": s.ekspektasi.get(nilai, []),
        }
        for nilai, isi in panduan(s.mulai).items()
    ]


def _riwayat(h: Riwayat) -> dict[str, Any]:
    return {
        "waktu": h.waktu.astimezone(UTC).isoformat(),
        "oleh_nama": h.oleh_nama,
        "tindakan": h.tindakan,
        "dari": h.dari,
        "ke": h.ke,
        "catatan": h.catatan,
    }


def _ringkas(s: Skp) -> dict[str, Any]:
    return {
        "skp_id": str(s.skp_id),
        "tahun": s.tahun,
        "pegawai": _orang(s.pegawai),
        "penilai_nama": (s.penilai or {}).get("nama", ""),
        "jenis_skp": s.jenis_skp,
        "pendekatan": s.pendekatan,
        "jenis_penugasan": s.jenis_penugasan,
        "periode_mulai": s.mulai.isoformat(),
        "periode_selesai": s.selesai.isoformat(),
        "status": s.status,
        "jumlah_rhk": s.jumlah_rhk,
        "diubah": s.diubah.astimezone(UTC).isoformat(),
        "etag": str(s.versi),
    }


_app: Flask | None = None


def app(environ: WSGIEnvironment, start_response: StartResponse) -> Any:
    """For gunicorn; made on the first request, so that importing this module needs no database."""
    global _app  # noqa: PLW0603 one per process
    if _app is None:
        _app = buat_app(os.environ["SKP_URL"], os.environ["GATEWAY_URL"])
    return _app(environ, start_response)
