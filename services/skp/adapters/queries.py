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
from services.skp.adapters import wire
from services.skp.adapters.baris_skp import lampiran_dari_json
from services.skp.adapters.halaman import asing, kunci, token, ukuran
from services.skp.domain import akses, syarat_pengajuan
from services.skp.domain.akses import Keadaan, Pemanggil
from services.skp.domain.identitas import TAHUN_MAKS, TAHUN_MIN, tahun_dari
from services.skp.domain.istilah import JenisSkp, Perspektif, StatusSkp

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
    s.diubah,
    coalesce((
        SELECT json_agg({rhk} ORDER BY r.jenis DESC, r.urutan)
        FROM rhk_{tahun} r WHERE r.skp_id = s.skp_id
    ), '[]'),
    (
        SELECT json_agg(json_build_array(h.waktu, h.oleh_nama, h.tindakan, h.dari, h.ke,
            h.catatan) ORDER BY h.riwayat_id)
        FROM riwayat_skp_{tahun} h WHERE h.skp_id = s.skp_id
    )
)
FROM skp_{tahun} s JOIN instansi i ON i.instansi_id = s.instansi_id WHERE s.skp_id = %(id)s
"""
_GET_TAHUN = {
    tahun: _GET.replace("{tahun}", str(tahun)).replace("{rhk}", RHK)
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
_RHK_PIMPINAN = f"""
SELECT {RHK}
FROM rhk r JOIN skp s USING (tahun, skp_id)
WHERE tahun = %(tahun)s AND s.pegawai_id = %(penilai)s AND s.status = 'PERSETUJUAN'
  AND s.periode && daterange(%(mulai)s, %(selesai)s, '[]')
ORDER BY s.mulai, skp_id, r.jenis DESC, r.urutan
"""  # noqa: S608 made of the constants above


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
        catatan, pernah_diajukan, ekspektasi, lampiran, workblock, versi, diubah, daftar_rhk,
        riwayat,
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
        riwayat=[_riwayat(h) for h in riwayat or ()],
        peringatan=_peringatan(status, jenis_skp, daftar_rhk, lampiran),
        menunggu=menunggu.siapa,
        menunggu_sampai=wire.hari(menunggu.sampai),
        boleh=akses.boleh(relasi, keadaan, hari_ini=hari_ini),
        etag=str(versi),
        diubah=diubah,
        instansi_nama=instansi_nama,
        workblock=[wire.workblock(w) for w in workblock],
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


def list_rhk_pimpinan(
    conn: sa.Connection, skp_id: str, *, siapa: Pemanggil, hari_ini: date
) -> pb.ListRhkPimpinanResponse:
    """What the rater's approved plan offers, or why there is nothing to choose."""
    skp = get_skp(conn, skp_id, siapa=siapa, hari_ini=hari_ini)
    if not skp.penilai.pegawai_id:
        return pb.ListRhkPimpinanResponse(keterangan="Pejabat penilai Anda belum ditentukan.")
    baris = (
        conn.exec_driver_sql(
            _RHK_PIMPINAN,
            {
                "tahun": skp.tahun,
                "penilai": skp.penilai.pegawai_id,
                "mulai": skp.periode_mulai,
                "selesai": skp.periode_selesai,
            },
        )
        .scalars()
        .all()
    )
    keterangan = (
        ""
        if baris
        else (f"{skp.penilai.jabatan} belum mempunyai SKP yang disetujui untuk periode ini.")
    )
    return pb.ListRhkPimpinanResponse(rhk=[rhk(b) for b in baris], keterangan=keterangan)


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


def _riwayat(h: Any) -> umum.Riwayat:
    saat, oleh_nama, tindakan, dari, ke, catatan = h
    return umum.Riwayat(
        waktu=saat, oleh_nama=oleh_nama, tindakan=tindakan, dari=dari, ke=ke, catatan=catatan
    )


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
    )
