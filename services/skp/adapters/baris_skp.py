"""A plan's values ↔ its rows and their JSON: the one place that knows how they are stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from services.skp.domain.daftar_rhk import DaftarRhk
from services.skp.domain.istilah import (
    Aspek,
    CaraCascading,
    Cascading,
    JenisPegawai,
    JenisPenugasan,
    JenisRhk,
    JenisSkp,
    KlasifikasiRhk,
    NilaiPerilaku,
    Pendekatan,
    PeriodePelaporan,
    Perspektif,
    StatusSkp,
    StatusTautan,
    Tingkat,
)
from services.skp.domain.orang import Orang
from services.skp.domain.rencana import (
    ButirWorkblock,
    Indikator,
    Lampiran,
    ManualIndikator,
    Rhk,
    Workblock,
)
from services.skp.domain.skp import Skp


def ke_orang(nilai: Mapping[str, Any]) -> Orang:
    """The person stored with a plan."""
    return Orang(**{**nilai, "jenis_pegawai": JenisPegawai(nilai["jenis_pegawai"])})


def ke_domain(b: Any, rhk: DaftarRhk) -> Skp:
    """The aggregate of a row and its results."""
    return Skp(
        skp_id=str(b.skp_id),
        tahun=b.tahun,
        instansi_id=b.instansi_id,
        instansi_nama=b.instansi_nama,
        penugasan_id=b.penugasan_id,
        pegawai=ke_orang(b.pegawai),
        penilai=b.penilai and ke_orang(b.penilai),
        atasan_penilai=b.atasan_penilai and ke_orang(b.atasan_penilai),
        alasan_penilai=b.alasan_penilai,
        jenis_skp=JenisSkp(b.jenis_skp),
        pendekatan=Pendekatan(b.pendekatan),
        jenis_penugasan=JenisPenugasan(b.jenis_penugasan),
        mulai=b.mulai,
        selesai=b.selesai,
        status=StatusSkp(b.status),
        catatan_pengembalian=b.catatan_pengembalian,
        pernah_diajukan=b.pernah_diajukan,
        tanpa_anggaran=b.tanpa_anggaran,
        boleh_disalin=b.boleh_disalin,
        rhk=rhk,
        ekspektasi={NilaiPerilaku(n): tuple(isi) for n, isi in b.ekspektasi.items()},
        lampiran=lampiran_dari_json(b.lampiran),
        workblock=tuple(_ke_workblock(w) for w in b.workblock),
        versi=b.versi,
    )


def lampiran_dari_json(nilai: list[list[str]]) -> Lampiran:
    """The annex as stored: its three lists in the order of Format A.1.8."""
    dukungan, skema, konsekuensi = nilai
    return Lampiran(
        dukungan_sumber_daya=tuple(dukungan),
        skema_pertanggungjawaban=tuple(skema),
        konsekuensi=tuple(konsekuensi),
    )


def ke_baris(skp: Skp, sekarang: datetime) -> dict[str, Any]:
    """The row of a plan, without its key."""
    return {
        "instansi_id": skp.instansi_id,
        "unor_id": skp.pegawai.unor_id,
        "penugasan_id": skp.penugasan_id,
        "pegawai_id": skp.pegawai.pegawai_id,
        "penilai_id": skp.penilai and skp.penilai.pegawai_id,
        "atasan_penilai_id": skp.atasan_penilai and skp.atasan_penilai.pegawai_id,
        "pegawai": asdict(skp.pegawai),
        "penilai": skp.penilai and asdict(skp.penilai),
        "atasan_penilai": skp.atasan_penilai and asdict(skp.atasan_penilai),
        "alasan_penilai": skp.alasan_penilai,
        "nama": skp.pegawai.nama,
        "jenis_skp": skp.jenis_skp,
        "pendekatan": skp.pendekatan,
        "jenis_penugasan": skp.jenis_penugasan,
        "mulai": skp.mulai,
        "selesai": skp.selesai,
        "status": skp.status,
        "catatan_pengembalian": skp.catatan_pengembalian,
        "pernah_diajukan": skp.pernah_diajukan,
        "tanpa_anggaran": skp.tanpa_anggaran,
        "boleh_disalin": skp.boleh_disalin,
        "jumlah_rhk": len(skp.rhk),
        "ekspektasi": dict(skp.ekspektasi),
        "lampiran": [
            skp.lampiran.dukungan_sumber_daya,
            skp.lampiran.skema_pertanggungjawaban,
            skp.lampiran.konsekuensi,
        ],
        "workblock": [asdict(w) for w in skp.workblock],
        "versi": skp.versi,
        "diubah": sekarang,
    }


def baris_rhk(r: Rhk) -> dict[str, Any]:
    """The row of a result, without its keys."""
    return {
        "urutan": r.urutan,
        "klasifikasi": r.klasifikasi,
        "jenis": r.jenis,
        "rencana_hasil_kerja": r.rencana_hasil_kerja,
        "rhk_pimpinan_id": r.rhk_pimpinan_id or None,
        "rhk_pimpinan": r.rhk_pimpinan,
        "penugasan_dari": r.penugasan_dari,
        "unor_id": r.unor_id,
        "indikator": [
            [
                i.indikator_id,
                i.indikator,
                i.target,
                i.aspek or "",
                i.perspektif or "",
                i.manual and asdict(i.manual),
            ]
            for i in r.indikator
        ],
        "indikator_pimpinan_id": r.indikator_pimpinan_id,
        "tim_kerja_id": r.tim_kerja_id,
        "tim_kerja": r.tim_kerja,
        "cascading": r.cascading or "",
        "cara_cascading": r.cara_cascading or "",
        "tingkat": r.tingkat or "",
        "tautan": r.tautan or "",
        "akar_id": r.akar_id or None,
        "dari_pimpinan": r.dari_pimpinan,
    }


def ke_rhk(b: Any) -> Rhk:
    """The result of a row."""
    return Rhk(
        rhk_id=str(b.rhk_id),
        urutan=b.urutan,
        klasifikasi=KlasifikasiRhk(b.klasifikasi),
        jenis=JenisRhk(b.jenis),
        rencana_hasil_kerja=b.rencana_hasil_kerja,
        rhk_pimpinan_id=str(b.rhk_pimpinan_id) if b.rhk_pimpinan_id else "",
        rhk_pimpinan=b.rhk_pimpinan,
        penugasan_dari=b.penugasan_dari,
        unor_id=b.unor_id,
        indikator=tuple(
            Indikator(
                indikator_id=indikator_id,
                indikator=indikator,
                target=target,
                aspek=Aspek(aspek) if aspek else None,
                perspektif=Perspektif(perspektif) if perspektif else None,
                manual=_ke_manual(manual[0]) if manual else None,
            )
            # A row written before manuals existed has five values.
            for indikator_id, indikator, target, aspek, perspektif, *manual in b.indikator
        ),
        indikator_pimpinan_id=b.indikator_pimpinan_id,
        tim_kerja_id=b.tim_kerja_id,
        tim_kerja=b.tim_kerja,
        cascading=Cascading(b.cascading) if b.cascading else None,
        cara_cascading=CaraCascading(b.cara_cascading) if b.cara_cascading else None,
        tingkat=Tingkat(b.tingkat) if b.tingkat else None,
        tautan=StatusTautan(b.tautan) if b.tautan else None,
        akar_id=str(b.akar_id) if b.akar_id else "",
        dari_pimpinan=b.dari_pimpinan,
    )


def _ke_manual(nilai: Mapping[str, Any] | None) -> ManualIndikator | None:
    if nilai is None:
        return None
    tingkat, periode = nilai["tingkat"], nilai["periode_pelaporan"]
    return ManualIndikator(
        **{
            **nilai,
            "tingkat": Tingkat(tingkat) if tingkat else None,
            "periode_pelaporan": PeriodePelaporan(periode) if periode else None,
        }
    )


def _ke_workblock(nilai: Mapping[str, Any]) -> Workblock:
    butir = {
        nama: tuple(ButirWorkblock(**satu) for satu in nilai[nama])
        for nama in ("kegiatan", "tonggak")
    }
    return Workblock(**{**nilai, **butir})
