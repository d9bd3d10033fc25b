"""The plain app's models as a team would normalise them: a table for each thing, joined by keys.

`polos_normal_tabel` makes the tables and copies the rows.
"""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, Uuid, func, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    column_property,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
    undefer,
)

from services.skp.domain.batas_skp import batas_penetapan
from services.skp.domain.perilaku import panduan
from tests.bench.polos_normal_tabel import ORANG

_UUID = Uuid(as_uuid=False)
_LAMPIRAN = ("dukungan_sumber_daya", "skema_pertanggungjawaban", "konsekuensi")


class Dasar(DeclarativeBase):
    type_annotation_map: ClassVar = {list[Any]: JSONB}
    __table_args__ = {"schema": "polos"}  # noqa: RUF012 SQLAlchemy wants it here


class Instansi(Dasar):
    __tablename__ = "instansi"
    instansi_id: Mapped[str] = mapped_column(primary_key=True)
    nama: Mapped[str]


class Pegawai(Dasar):
    __tablename__ = "pegawai"
    pegawai_id: Mapped[str] = mapped_column(primary_key=True)
    nip: Mapped[str]
    nama: Mapped[str]
    jenis_pegawai: Mapped[str]
    pangkat: Mapped[str]
    golongan: Mapped[str]
    jabatan: Mapped[str]
    unor_id: Mapped[str]
    unit_kerja: Mapped[str]
    instansi_id: Mapped[str]


class Indikator(Dasar):
    __tablename__ = "indikator"
    indikator_id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    rhk_id: Mapped[str] = mapped_column(_UUID, ForeignKey("polos.rhk.rhk_id"))
    urutan: Mapped[int]
    indikator: Mapped[str]
    target: Mapped[str]
    aspek: Mapped[str | None]
    perspektif: Mapped[str | None]


class Rhk(Dasar):
    __tablename__ = "rhk"
    rhk_id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    skp_id: Mapped[str] = mapped_column(_UUID, ForeignKey("polos.skp.skp_id"))
    urutan: Mapped[int]
    klasifikasi: Mapped[str]
    jenis: Mapped[str]
    rencana_hasil_kerja: Mapped[str]
    rhk_pimpinan_id: Mapped[str | None] = mapped_column(_UUID)
    rhk_pimpinan: Mapped[str]
    penugasan_dari: Mapped[str]
    unor_id: Mapped[str]
    indikator_pimpinan_id: Mapped[str]
    tim_kerja_id: Mapped[str]
    tim_kerja: Mapped[str]
    cascading: Mapped[str]
    cara_cascading: Mapped[str]
    tingkat: Mapped[str]
    tautan: Mapped[str]
    akar_id: Mapped[str | None] = mapped_column(_UUID)
    indikator: Mapped[list[Indikator]] = relationship(order_by=Indikator.urutan)


class Riwayat(Dasar):
    __tablename__ = "riwayat"
    riwayat_id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    skp_id: Mapped[str] = mapped_column(_UUID, ForeignKey("polos.skp.skp_id"))
    waktu: Mapped[datetime]
    oleh_nama: Mapped[str]
    tindakan: Mapped[str]
    dari: Mapped[str]
    ke: Mapped[str]
    catatan: Mapped[str]
    perubahan: Mapped[list[Any]]


class Ekspektasi(Dasar):
    __tablename__ = "ekspektasi"
    skp_id: Mapped[str] = mapped_column(_UUID, ForeignKey("polos.skp.skp_id"), primary_key=True)
    nilai: Mapped[str] = mapped_column(primary_key=True)
    urutan: Mapped[int] = mapped_column(primary_key=True)
    teks: Mapped[str]


class Lampiran(Dasar):
    __tablename__ = "lampiran"
    skp_id: Mapped[str] = mapped_column(_UUID, ForeignKey("polos.skp.skp_id"), primary_key=True)
    bagian: Mapped[int] = mapped_column(primary_key=True)
    urutan: Mapped[int] = mapped_column(primary_key=True)
    teks: Mapped[str]


class Skp(Dasar):
    __tablename__ = "skp"
    skp_id: Mapped[str] = mapped_column(_UUID, primary_key=True)
    tahun: Mapped[int]
    instansi_id: Mapped[str] = mapped_column(ForeignKey("polos.instansi.instansi_id"))
    penugasan_id: Mapped[str]
    pegawai_id: Mapped[str] = mapped_column(ForeignKey("polos.pegawai.pegawai_id"))
    penilai_id: Mapped[str | None] = mapped_column(ForeignKey("polos.pegawai.pegawai_id"))
    atasan_penilai_id: Mapped[str | None] = mapped_column(ForeignKey("polos.pegawai.pegawai_id"))
    alasan_penilai: Mapped[str]
    jenis_skp: Mapped[str]
    pendekatan: Mapped[str]
    jenis_penugasan: Mapped[str]
    mulai: Mapped[date]
    selesai: Mapped[date]
    status: Mapped[str]
    catatan_pengembalian: Mapped[str]
    tanpa_anggaran: Mapped[str]
    boleh_disalin: Mapped[bool]
    workblock: Mapped[list[Any]]
    versi: Mapped[int]
    diubah: Mapped[datetime]
    instansi: Mapped[Instansi] = relationship()
    pegawai: Mapped[Pegawai] = relationship(foreign_keys=[pegawai_id])
    penilai: Mapped[Pegawai | None] = relationship(foreign_keys=[penilai_id])
    atasan_penilai: Mapped[Pegawai | None] = relationship(foreign_keys=[atasan_penilai_id])
    rhk: Mapped[list[Rhk]] = relationship(order_by=(Rhk.jenis.desc(), Rhk.urutan))
    riwayat: Mapped[list[Riwayat]] = relationship(order_by=Riwayat.riwayat_id)
    ekspektasi: Mapped[list[Ekspektasi]] = relationship(order_by=Ekspektasi.urutan)
    lampiran: Mapped[list[Lampiran]] = relationship(order_by=Lampiran.urutan)


Skp.jumlah_rhk = column_property(  # type: ignore[attr-defined]
    select(func.count(Rhk.rhk_id)).where(Rhk.skp_id == Skp.skp_id).scalar_subquery(),
    deferred=True,
)


def detail(db: Session, skp_id: str, pembaca: str) -> dict[str, Any] | None:
    """One plan as JSON; None when there is none that this person may read."""
    skp = db.scalar(
        select(Skp)
        .where(Skp.skp_id == skp_id)
        .options(
            joinedload(Skp.instansi),
            joinedload(Skp.pegawai),
            joinedload(Skp.penilai),
            joinedload(Skp.atasan_penilai),
            selectinload(Skp.rhk).selectinload(Rhk.indikator),
            selectinload(Skp.riwayat),
            selectinload(Skp.ekspektasi),
            selectinload(Skp.lampiran),
        )
    )
    if skp is None or pembaca not in {skp.pegawai_id, skp.penilai_id, skp.atasan_penilai_id}:
        return None
    return _utuh(skp, pembaca)


def daftar(db: Session, pegawai_id: str) -> list[dict[str, Any]]:
    """A person's own plans, newest first."""
    semua = db.scalars(
        select(Skp)
        .where(Skp.pegawai_id == pegawai_id)
        .options(joinedload(Skp.pegawai), joinedload(Skp.penilai), undefer(Skp.jumlah_rhk))  # type: ignore[attr-defined]
        .order_by(Skp.tahun.desc(), Skp.skp_id.desc())
        .limit(20)
    )
    return [_ringkas(s) for s in semua]


def _utuh(s: Skp, pembaca: str) -> dict[str, Any]:
    selesai = s.status == "PERSETUJUAN"
    return {
        "skp_id": s.skp_id,
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
            nama: [satu.teks for satu in s.lampiran if satu.bagian == n]
            for n, nama in enumerate(_LAMPIRAN, start=1)
        },
        "riwayat": [_riwayat(h) for h in s.riwayat],
        "peringatan": [],
        "menunggu": "" if selesai else s.pegawai.nama,
        "menunggu_sampai": "" if selesai else batas_penetapan(s.mulai).hari.isoformat(),
        "boleh": ["MUAT_ULANG" if pembaca == s.pegawai_id else "KEMBALIKAN", "AKHIRI"],
        "etag": str(s.versi),
        "diubah": s.diubah.astimezone(UTC).isoformat(),
        "instansi_nama": s.instansi.nama,
        "workblock": s.workblock,
        "tanpa_anggaran": s.tanpa_anggaran,
        "boleh_disalin": s.boleh_disalin,
        "perlu_alasan_anggaran": False,
        "tingkat_disarankan": [],
        # Read from nowhere: a favour to this app, whose posts have no end here.
        "penugasan_selesai": "",
    }


def _orang(o: Pegawai | None) -> dict[str, Any] | None:
    return {nama: getattr(o, nama) for nama in ORANG} if o else None


def _rhk(r: Rhk) -> dict[str, Any]:
    return {
        "rhk_id": r.rhk_id,
        "urutan": r.urutan,
        "klasifikasi": r.klasifikasi,
        "jenis": r.jenis,
        "rencana_hasil_kerja": r.rencana_hasil_kerja,
        "rhk_pimpinan_id": r.rhk_pimpinan_id or "",
        "rhk_pimpinan": r.rhk_pimpinan,
        "penugasan_dari": r.penugasan_dari,
        "unor_id": r.unor_id,
        "indikator": [
            {
                "indikator_id": i.indikator_id,
                "aspek": i.aspek,
                "indikator": i.indikator,
                "target": i.target,
                "perspektif": i.perspektif,
                "manual": None,
            }
            for i in r.indikator
        ],
        "indikator_pimpinan_id": r.indikator_pimpinan_id,
        "tim_kerja_id": r.tim_kerja_id,
        "tim_kerja": r.tim_kerja,
        "cascading": r.cascading or None,
        "cara_cascading": r.cara_cascading or None,
        "tingkat": r.tingkat or None,
        "tautan": r.tautan or None,
        "akar_id": str(r.akar_id or ""),
    }


def _perilaku(s: Skp) -> list[dict[str, Any]]:
    return [
        {
            "nilai": nilai,
            "nama": isi_.nama,
            "panduan": list(isi_.panduan),
            "ekspektasi_khusus": [e.teks for e in s.ekspektasi if e.nilai == nilai],
        }
        for nilai, isi_ in panduan(s.mulai).items()
    ]


def _riwayat(h: Riwayat) -> dict[str, Any]:
    return {
        "waktu": h.waktu.astimezone(UTC).isoformat(),
        "oleh_nama": h.oleh_nama,
        "tindakan": h.tindakan,
        "dari": h.dari,
        "ke": h.ke,
        "catatan": h.catatan,
        "perubahan": h.perubahan,
    }


def _ringkas(s: Skp) -> dict[str, Any]:
    return {
        "skp_id": s.skp_id,
        "tahun": s.tahun,
        "pegawai": _orang(s.pegawai),
        "penilai_nama": s.penilai.nama if s.penilai else "",
        "jenis_skp": s.jenis_skp,
        "pendekatan": s.pendekatan,
        "jenis_penugasan": s.jenis_penugasan,
        "periode_mulai": s.mulai.isoformat(),
        "periode_selesai": s.selesai.isoformat(),
        "status": s.status,
        "jumlah_rhk": s.jumlah_rhk,  # type: ignore[attr-defined]
        "diubah": s.diubah.astimezone(UTC).isoformat(),
        "etag": str(s.versi),
    }
