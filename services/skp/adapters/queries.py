"""Reads of plans: SQL straight to the answer, past the aggregate.

`GetSkp` and `ListSkp` are the hot paths: one round trip each, the year in the id leads to one
partition, and a word becomes a number by one look into a table.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import TidakDitemukan
from services.skp.adapters import riwayat, wire
from services.skp.adapters.baris_skp import lampiran_dari_json
from services.skp.adapters.halaman import asing, kunci, token, ukuran
from services.skp.domain import akhir_skp, akses, syarat_pengajuan
from services.skp.domain.akses import Keadaan, Pemanggil
from services.skp.domain.identitas import TAHUN_MAKS, TAHUN_MIN, tahun_dari
from services.skp.domain.istilah import (
    JenisSkp,
    KelompokJabatan,
    Pendekatan,
    Perspektif,
    StatusSkp,
    StatusTautan,
)
from services.skp.domain.tingkat_hasil import tingkat_disarankan

# The values of a result `r`, as `rhk` takes them.
RHK = """
json_build_array(r.rhk_id, r.urutan, r.klasifikasi, r.jenis, r.rencana_hasil_kerja,
    coalesce(r.rhk_pimpinan_id::text, ''), r.rhk_pimpinan, r.penugasan_dari, r.unor_id,
    r.indikator, r.indikator_pimpinan_id, r.tim_kerja_id, r.tim_kerja, r.cascading,
    r.cara_cascading, r.tingkat, r.tautan, coalesce(r.akar_id::text, ''))
"""
# One JSON value instead of thirty columns: the driver describes and loads each column anew. The
# partition is named outright, so that PostgreSQL plans it once and not at every call.
_GET = """
SELECT json_build_array(
    s.penugasan_id, s.instansi_id, i.nama, s.pegawai_id, coalesce(s.penilai_id, ''),
    coalesce(s.atasan_penilai_id, ''), s.pegawai, s.penilai, s.atasan_penilai, s.alasan_penilai,
    s.jenis_skp, s.pendekatan, s.jenis_penugasan, s.mulai, s.selesai, s.status,
    s.catatan_pengembalian, s.pernah_diajukan, s.ekspektasi, s.lampiran, s.workblock, s.versi,
    s.diubah, s.tanpa_anggaran, s.boleh_disalin, p.kelompok_jabatan, p.selesai,
    coalesce((
        SELECT json_agg({rhk} ORDER BY r.jenis DESC, r.urutan)
        FROM rhk_{tahun} r WHERE r.skp_id = s.skp_id
    ), '[]'),
    (
        SELECT json_agg(h.isi ORDER BY h.riwayat_id) FROM (
            SELECT {riwayat} AS isi, h.riwayat_id FROM riwayat_skp_{tahun} h
            WHERE h.skp_id = s.skp_id ORDER BY h.riwayat_id DESC LIMIT {terbaru}
        ) h
    )
)
FROM skp_{tahun} s JOIN instansi i ON i.instansi_id = s.instansi_id
JOIN penugasan p ON p.penugasan_id = s.penugasan_id WHERE s.skp_id = %(id)s
"""
_GET_TAHUN = {
    tahun: _GET.replace("{rhk}", RHK)
    .replace("{riwayat}", riwayat.NILAI)
    .replace("{terbaru}", str(riwayat.TERBARU))
    .replace("{tahun}", str(tahun))
    for tahun in range(TAHUN_MIN, TAHUN_MAKS + 1)
}
RINGKAS = """
json_build_array(s.skp_id, s.tahun, s.pegawai, coalesce(s.penilai->>'nama', ''), s.jenis_skp,
    s.pendekatan, s.jenis_penugasan, s.mulai, s.selesai, s.status, s.jumlah_rhk, s.diubah, s.versi)
"""
_LIST = f"SELECT {RINGKAS} FROM skp s WHERE s.pegawai_id = %(pegawai)s"  # noqa: S608
_SATU_TAHUN = " AND s.tahun = %(tahun)s"
_SESUDAH = " AND (s.tahun, s.skp_id) < (%(sejak)s, %(id)s::uuid)"
_TERBARU = " ORDER BY s.tahun DESC, s.skp_id DESC LIMIT %(n)s"


def get_skp(
    conn: sa.Connection,
    skp_id: str,
    *,
    siapa: Pemanggil,
    hari_ini: date,
    draft_tertutup: bool = True,
) -> pb.Skp:
    """One plan with everything on it, as this caller may see it."""
    tahun = tahun_dari(skp_id)
    if tahun is None:
        raise TidakDitemukan
    b = conn.exec_driver_sql(_GET_TAHUN[tahun], {"id": skp_id}).scalar()
    if b is None:
        raise TidakDitemukan
    (
        penugasan_id, instansi_id, instansi_nama, pegawai_id, penilai_id, atasan_id, pegawai,
        penilai, atasan, alasan, jenis_skp, pendekatan, jenis_penugasan, mulai, selesai, status,
        catatan, pernah_diajukan, ekspektasi, lampiran, workblock, versi, diubah,
        tanpa_anggaran, boleh_disalin, kelompok, jabatan_selesai, daftar_rhk, kejadian,
    ) = b  # fmt: skip
    keadaan = Keadaan(
        pegawai_id=pegawai_id,
        penilai_id=penilai_id,
        atasan_penilai_id=atasan_id,
        instansi_id=instansi_id,
        status=StatusSkp(status),
        mulai=date.fromisoformat(mulai),
        pernah_diajukan=pernah_diajukan,
    )
    relasi = akses.relasi(siapa, keadaan)
    if draft_tertutup:
        akses.pastikan_boleh_melihat(relasi, keadaan.status)
    boleh = akses.boleh(relasi, keadaan, hari_ini=hari_ini)
    if akhir_skp.boleh_mengakhiri(relasi, keadaan, siapa):
        boleh += ("AKHIRI",)
    menunggu = akses.menunggu(
        keadaan,
        nama=pegawai["nama"],
        nama_penilai=penilai["nama"] if penilai else "",
        nama_atasan=atasan["nama"] if atasan else "",
        hari_ini=hari_ini,
    )
    return pb.Skp(
        skp_id=skp_id,
        tahun=tahun,
        penugasan_id=penugasan_id,
        pegawai=orang(pegawai),
        penilai=orang(penilai),
        atasan_penilai=orang(atasan),
        alasan_penilai=alasan,
        jenis_skp=wire.JENIS_SKP[jenis_skp],
        pendekatan=wire.PENDEKATAN[pendekatan],
        jenis_penugasan=wire.JENIS_PENUGASAN[jenis_penugasan],
        periode_mulai=mulai,
        periode_selesai=selesai,
        status=wire.STATUS[status],
        catatan_pengembalian=catatan,
        rhk=[rhk(r) for r in daftar_rhk],
        perilaku=wire.daftar_perilaku(ekspektasi, keadaan.mulai),
        lampiran=pb.Lampiran(
            dukungan_sumber_daya=lampiran[0],
            skema_pertanggungjawaban=lampiran[1],
            konsekuensi=lampiran[2],
        ),
        riwayat=[riwayat.baris(h) for h in kejadian or ()],
        peringatan=_peringatan(status, jenis_skp, daftar_rhk, lampiran),
        menunggu=menunggu.siapa,
        menunggu_sampai=wire.hari(menunggu.sampai),
        boleh=boleh,
        etag=str(versi),
        diubah=diubah,
        instansi_nama=instansi_nama,
        workblock=[wire.workblock(w) for w in workblock],
        tanpa_anggaran=tanpa_anggaran,
        boleh_disalin=boleh_disalin,
        penugasan_selesai=jabatan_selesai or "",
        perlu_alasan_anggaran=status == StatusSkp.DRAFT
        and _tanpa_anggaran(jenis_skp, pendekatan, daftar_rhk),
        tingkat_disarankan=_tingkat(jenis_skp, kelompok, keadaan.mulai) if "UBAH" in boleh else (),
    )


def list_skp(
    conn: sa.Connection, pegawai_id: str, request: pb.ListSkpRequest
) -> pb.ListSkpResponse:
    """The caller's own plans, newest first."""
    n = ukuran(request.halaman.page_size)
    isi: dict[str, Any] = {"pegawai": pegawai_id, "n": n + 1}
    sql = _LIST
    if request.tahun:
        sql, isi["tahun"] = sql + _SATU_TAHUN, request.tahun
    if sejak := kunci(request.halaman.page_token, (int, str)):
        if tahun_dari(sejak[1]) is None:
            raise asing()
        sql, isi["sejak"], isi["id"] = sql + _SESUDAH, *sejak
    baris = conn.exec_driver_sql(sql + _TERBARU, isi).scalars().all()
    lanjut = token((baris[n - 1][1], baris[n - 1][0])) if len(baris) > n else ""
    return pb.ListSkpResponse(skp=[ringkas(b) for b in baris[:n]], next_page_token=lanjut)


def orang(nilai: dict[str, Any] | None) -> umum.Orang | None:
    """A person as stored with a plan → as printed."""
    if nilai is None:
        return None
    return umum.Orang(**nilai | {"jenis_pegawai": wire.JENIS_PEGAWAI[nilai["jenis_pegawai"]]})


def ringkas(b: Iterable[Any]) -> pb.SkpRingkas:
    """The values of `RINGKAS` as a line of a list."""
    (
        skp_id, tahun, pegawai, penilai, jenis_skp, pendekatan, jenis_penugasan, mulai, selesai,
        status, jumlah_rhk, diubah, versi,
    ) = b  # fmt: skip
    return pb.SkpRingkas(
        skp_id=skp_id,
        tahun=tahun,
        pegawai=orang(pegawai),
        penilai_nama=penilai,
        jenis_skp=wire.JENIS_SKP[jenis_skp],
        pendekatan=wire.PENDEKATAN[pendekatan],
        jenis_penugasan=wire.JENIS_PENUGASAN[jenis_penugasan],
        periode_mulai=mulai,
        periode_selesai=selesai,
        status=wire.STATUS[status],
        jumlah_rhk=jumlah_rhk,
        diubah=diubah,
        etag=str(versi) if versi else "",
    )


def rhk(r: Any) -> pb.Rhk:
    """The values of `RHK` as a result."""
    (
        rhk_id, urutan, klasifikasi, jenis, rencana, pimpinan_id, pimpinan, dari, unor_id, isi,
        indikator_pimpinan_id, tim_id, tim, cascading, cara, tingkat, tautan, akar_id,
    ) = r  # fmt: skip
    return pb.Rhk(
        rhk_id=rhk_id,
        urutan=urutan,
        klasifikasi=wire.KLASIFIKASI[klasifikasi],
        jenis=wire.JENIS_RHK[jenis],
        rencana_hasil_kerja=rencana,
        rhk_pimpinan_id=pimpinan_id,
        rhk_pimpinan=pimpinan,
        penugasan_dari=dari,
        unor_id=unor_id,
        indikator=[
            pb.Indikator(
                indikator_id=id_,
                indikator=indikator,
                target=target,
                aspek=wire.ASPEK[aspek],
                perspektif=wire.PERSPEKTIF[perspektif],
                manual=wire.manual(manual[0]) if manual else None,
            )
            for id_, indikator, target, aspek, perspektif, *manual in isi
        ],
        indikator_pimpinan_id=indikator_pimpinan_id,
        tim_kerja_id=tim_id,
        tim_kerja=tim,
        cascading=wire.CASCADING[cascading],
        cara_cascading=wire.CARA_CASCADING[cara],
        tingkat=wire.TINGKAT[tingkat],
        tautan=wire.TAUTAN[tautan],
        akar_id=akar_id,
    )


def _tanpa_anggaran(jenis_skp: str, pendekatan: str, rhk: Iterable[Any]) -> bool:
    perspektif = [Perspektif(i[4]) if i[4] else None for r in rhk for i in r[9]]
    return syarat_pengajuan.perlu_alasan_anggaran(
        JenisSkp(jenis_skp), Pendekatan(pendekatan), perspektif
    )


def _tingkat(jenis_skp: str, kelompok: str, pada: date) -> list[pb.Tingkat]:
    saran = tingkat_disarankan(JenisSkp(jenis_skp), KelompokJabatan(kelompok), pada=pada)
    return [wire.TINGKAT[satu] for satu in saran]


def _peringatan(
    status: str, jenis_skp: str, rhk: Iterable[Any], lampiran: list[list[str]]
) -> tuple[str, ...]:
    if status == StatusSkp.PERSETUJUAN:
        return ()
    semua = list(rhk)
    return syarat_pengajuan.peringatan(
        jenis_skp=JenisSkp(jenis_skp),
        perspektif={Perspektif(i[4]) for r in semua for i in r[9] if i[4]},
        lampiran=lampiran_dari_json(lampiran),
        utama_tanpa_pimpinan=any(r[3] == "UTAMA" and not r[5] for r in semua),
        sementara=sum(r[16] == StatusTautan.SEMENTARA for r in semua),
    )
