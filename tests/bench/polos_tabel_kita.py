"""The plain app's models when it is laid over our own tables: JSONB snapshots and all.

The hardest baseline: it profits from the shape that this house gave the data.
"""

from datetime import UTC, date, datetime
from typing import Any, ClassVar

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Uuid, select
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

_UUID = Uuid(as_uuid=False)


class DasarSkp(DeclarativeBase):
    type_annotation_map: ClassVar = {dict[str, Any]: JSONB, list[Any]: JSONB}


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
    tanpa_anggaran: Mapped[str]
    boleh_disalin: Mapped[bool]
    workblock: Mapped[list[Any]]
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
    indikator_pimpinan_id: Mapped[str]
    tim_kerja_id: Mapped[str]
    tim_kerja: Mapped[str]
    cascading: Mapped[str]
    cara_cascading: Mapped[str]
    tingkat: Mapped[str]
    tautan: Mapped[str]
    akar_id: Mapped[str | None] = mapped_column(_UUID)
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
    perubahan: Mapped[list[Any]]


def detail(db: Session, skp_id: str, pembaca: str) -> dict[str, Any] | None:
    """One plan as JSON; None when there is none that this person may read."""
    skp = db.scalar(
        select(Skp)
        .where(Skp.tahun == _tahun(skp_id), Skp.skp_id == skp_id)
        .options(joinedload(Skp.instansi), selectinload(Skp.rhk), selectinload(Skp.riwayat))
    )
    if skp is None or pembaca not in {skp.pegawai_id, skp.penilai_id, skp.atasan_penilai_id}:
        return None
    return _utuh(skp, pembaca)


def daftar(db: Session, pegawai_id: str) -> list[dict[str, Any]]:
    """A person's own plans, newest first."""
    milik = select(Skp).where(Skp.pegawai_id == pegawai_id)
    semua = db.scalars(milik.order_by(Skp.tahun.desc(), Skp.skp_id.desc()).limit(20))
    return [_ringkas(s) for s in semua]


def _tahun(skp_id: str) -> int:
    """The year stands in the id; without it each read would look into fourteen partitions."""
    return int(skp_id[15:18], 16)


def _orang(o: dict[str, Any] | None) -> dict[str, Any] | None:
    return dict(o) if o else None


def _utuh(s: Skp, pembaca: str) -> dict[str, Any]:
    pemilik = pembaca == s.pegawai_id
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
        "boleh": ["MUAT_ULANG" if pemilik else "KEMBALIKAN", "AKHIRI"],
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
                "manual": None,
            }
            for id_, indikator, target, aspek, perspektif in r.indikator
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
        "perubahan": h.perubahan,
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
