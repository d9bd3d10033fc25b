"""The matrix as it is read: three statements whatever its size, cells derived from results."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import matriks_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.chassis.errors import AksesDitolak
from services.skp.adapters import queries, wire
from services.skp.adapters.queries import RINGKAS, ringkas
from services.skp.domain.akses import Pemanggil
from services.skp.domain.identitas import tahun_dari

_BARIS = """
SELECT s.skp_id::text AS id, s.pegawai_id, s.nama, s.pegawai->>'jabatan' AS jabatan, s.status,
    s.versi, s.penilai_id,
    EXISTS (SELECT 1 FROM matriks_baris d WHERE d.skp_pimpinan_id = s.skp_id) AS punya_matriks
FROM matriks_baris b JOIN skp s ON s.tahun = b.tahun AND s.skp_id = b.skp_id
WHERE b.skp_pimpinan_id = %(id)s ORDER BY s.nama COLLATE "C", s.skp_id
"""
_PERAN = """
SELECT r.skp_id::text AS skp_id, r.rhk_id::text AS rhk_id, r.rhk_pimpinan_id::text AS pimpinan,
    r.indikator_pimpinan_id AS indikator, r.rencana_hasil_kerja, r.jenis, r.tautan,
    r.dari_pimpinan
FROM matriks_baris b JOIN skp s ON s.tahun = b.tahun AND s.skp_id = b.skp_id
JOIN rhk r ON r.tahun = b.tahun AND r.skp_id = b.skp_id
WHERE b.skp_pimpinan_id = %(id)s AND r.rhk_pimpinan_id = ANY(%(akar)s::uuid[])
  -- The content of a draft is private; what the leader wrote into it he knows.
  AND (s.status <> 'DRAFT' OR r.dari_pimpinan)
ORDER BY r.jenis DESC, r.urutan
"""
_CALON = f"""
SELECT {RINGKAS} FROM skp s JOIN pegawai g ON g.pegawai_id = s.pegawai_id
WHERE s.tahun = %(tahun)s AND g.nip = %(nip)s AND s.instansi_id = %(instansi)s
  AND s.skp_id <> %(id)s::uuid ORDER BY s.mulai
"""  # noqa: S608 made of the constant above


def matriks(conn: sa.Connection, skp: skp_pb.Skp, *, siapa: Pemanggil) -> pb.GetMatriksResponse:
    """Columns from the leader's plan, rows and cells from those who stand in it."""
    baris = conn.exec_driver_sql(_BARIS, {"id": skp.skp_id}).all()
    akar = [r.akar_id or r.rhk_id for r in skp.rhk]
    peran = conn.exec_driver_sql(_PERAN, {"id": skp.skp_id, "akar": akar}).all()
    seutuhnya = {p.pimpinan for p in peran if not _indikator(skp, p)}
    kolom, tempat = _kolom(skp, seutuhnya)
    milik: dict[str, list[pb.PeranMatriks]] = defaultdict(list)
    for p in peran:
        milik[p.skp_id].append(
            pb.PeranMatriks(
                kolom=tempat[p.pimpinan, _indikator(skp, p)],
                rhk_id=p.rhk_id,
                rencana_hasil_kerja=p.rencana_hasil_kerja,
                jenis=wire.JENIS_RHK[p.jenis],
                tautan=wire.TAUTAN[p.tautan],
                dari_pimpinan=p.dari_pimpinan,
            )
        )
    return pb.GetMatriksResponse(
        skp_id=skp.skp_id,
        tahun=skp.tahun,
        pimpinan=skp.pegawai,
        instansi_nama=skp.instansi_nama,
        status=skp.status,
        periode_mulai=skp.periode_mulai,
        periode_selesai=skp.periode_selesai,
        kolom=kolom,
        baris=[
            pb.BarisMatriks(
                skp_id=b.id,
                pegawai_id=b.pegawai_id,
                nama=b.nama,
                jabatan=b.jabatan,
                status=wire.STATUS[b.status],
                etag=str(b.versi),
                peran=milik[b.id],
                punya_matriks=b.punya_matriks,
                dinilai_sendiri=b.penilai_id == skp.pegawai.pegawai_id,
            )
            for b in baris
        ],
        boleh_mengubah=siapa.pegawai_id == skp.pegawai.pegawai_id,
    )


def calon(
    conn: sa.Connection, skp: skp_pb.Skp, nip: str, *, siapa: Pemanggil
) -> pb.ListCalonMatriksResponse:
    """The plans of a person of the agency in the matrix's year."""
    if siapa.pegawai_id != skp.pegawai.pegawai_id:
        raise AksesDitolak
    cari = {
        "tahun": tahun_dari(skp.skp_id),
        "nip": "".join(nip.split()),
        "instansi": skp.pegawai.instansi_id,
        "id": skp.skp_id,
    }
    semua = conn.exec_driver_sql(_CALON, cari).scalars()
    return pb.ListCalonMatriksResponse(skp=[ringkas(b) for b in semua])


def pimpinan(conn: sa.Connection, skp_id: str, *, siapa: Pemanggil, hari_ini: Any) -> skp_pb.Skp:
    """The leader's plan; whoever may see it may see its matrix."""
    return queries.get_skp(conn, skp_id, siapa=siapa, hari_ini=hari_ini)


def _indikator(skp: skp_pb.Skp, peran: Any) -> str:
    """The indicator that a role carries; one that is gone makes it a role of the whole result."""
    ada = any(i.indikator_id == peran.indikator for r in skp.rhk for i in r.indikator)
    return str(peran.indikator) if ada else ""


def _kolom(
    skp: skp_pb.Skp, seutuhnya: set[str]
) -> tuple[list[pb.KolomMatriks], dict[tuple[str, str], int]]:
    """Each result's indicators; before them the result as a whole, where somebody carries it."""
    kolom: list[pb.KolomMatriks] = []
    tempat: dict[tuple[str, str], int] = {}
    for r in skp.rhk:
        akar = r.akar_id or r.rhk_id
        isi = [("", "", "")] if akar in seutuhnya or not r.indikator else []
        isi += [(i.indikator_id, i.indikator, i.target) for i in r.indikator]
        for id_, indikator, target in isi:
            tempat[akar, id_] = len(kolom)
            kolom.append(
                pb.KolomMatriks(
                    rhk_pimpinan_id=akar,
                    indikator_pimpinan_id=id_,
                    rencana_hasil_kerja=r.rencana_hasil_kerja,
                    indikator=indikator,
                    target=target,
                    tim_kerja=r.tim_kerja,
                )
            )
    return kolom, tempat
