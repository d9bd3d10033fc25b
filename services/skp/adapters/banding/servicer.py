"""BandingService: two plans → the rule → what differs."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from kinerja.skp.v1 import banding_service_pb2 as pb
from kinerja.skp.v1 import banding_service_pb2_grpc as pb_grpc
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.chassis.db import Database
from services.chassis.grpc_server import Call, query, responses
from services.skp.adapters import queries
from services.skp.adapters import tables as t
from services.skp.adapters.peran import PEMBACA
from services.skp.adapters.permintaan import pemanggil
from services.skp.domain.akses import Pemanggil
from services.skp.domain.banding import Hasil, PasanganHasil, Ukuran, bandingkan

AKSES = {"GetBanding": PEMBACA}


class BandingServicer(pb_grpc.BandingServiceServicer):
    """What differs from the plan before."""

    responses = responses(pb.DESCRIPTOR.services_by_name["BandingService"])

    def __init__(self, db: Database) -> None:
        self.db = db

    @query
    def GetBanding(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Who may read this plan sees beside it what its owner had before."""
        baru = queries.get_skp(conn, request.skp_id, siapa=pemanggil(call), hari_ini=call.today)
        lama = _sebelumnya(conn, baru, call.today)
        if lama is None:
            return pb.GetBandingResponse(nama=baru.pegawai.nama, baru=_ringkas(baru))
        semua = bandingkan([_hasil(r) for r in lama.rhk], [_hasil(r) for r in baru.rhk])
        return pb.GetBandingResponse(
            nama=baru.pegawai.nama,
            baru=_ringkas(baru),
            lama=_ringkas(lama),
            rhk=[_pesan(p) for p in semua],
        )


def _sebelumnya(conn: sa.Connection, skp: skp_pb.Skp, hari_ini: date) -> skp_pb.Skp | None:
    """The person's last approved plan that began before this one."""
    s = t.skp.c
    skp_id = conn.scalar(
        sa.select(s.skp_id)
        .where(
            s.pegawai_id == skp.pegawai.pegawai_id,
            s.tahun <= skp.tahun,
            s.status == "PERSETUJUAN",
            s.mulai < date.fromisoformat(skp.periode_mulai),
        )
        .order_by(s.mulai.desc(), s.skp_id.desc())
        .limit(1)
    )
    if skp_id is None:
        return None
    pemilik = Pemanggil(
        pegawai_id=skp.pegawai.pegawai_id, nama="", instansi_id="", peran=frozenset()
    )
    return queries.get_skp(conn, skp_id, siapa=pemilik, hari_ini=hari_ini)


def _hasil(r: skp_pb.Rhk) -> Hasil:
    return Hasil(
        rencana_hasil_kerja=r.rencana_hasil_kerja,
        klasifikasi=r.klasifikasi,
        jenis=r.jenis,
        ukuran=tuple(
            Ukuran(indikator=i.indikator, target=i.target, aspek=i.aspek, perspektif=i.perspektif)
            for i in r.indikator
        ),
    )


def _ringkas(skp: skp_pb.Skp) -> skp_pb.SkpRingkas:
    return skp_pb.SkpRingkas(
        skp_id=skp.skp_id,
        tahun=skp.tahun,
        pegawai=skp.pegawai,
        jenis_skp=skp.jenis_skp,
        pendekatan=skp.pendekatan,
        periode_mulai=skp.periode_mulai,
        periode_selesai=skp.periode_selesai,
        status=skp.status,
        jumlah_rhk=len(skp.rhk),
    )


def _pesan(p: PasanganHasil) -> pb.RhkBanding:
    ada = p.baru or p.lama
    return pb.RhkBanding(
        status=f"STATUS_BANDING_{p.status}",
        klasifikasi=ada.klasifikasi if ada else 0,  # type: ignore[arg-type]  # as it came
        jenis=ada.jenis if ada else 0,  # type: ignore[arg-type]
        lama=p.lama.rencana_hasil_kerja if p.lama else "",
        baru=p.baru.rencana_hasil_kerja if p.baru else "",
        indikator=[
            pb.IndikatorBanding(
                status=f"STATUS_BANDING_{u.status}", lama=_ukuran(u.lama), baru=_ukuran(u.baru)
            )
            for u in p.ukuran
        ],
    )


def _ukuran(u: Ukuran | None) -> pb.UkuranBanding | None:
    if u is None:
        return None
    return pb.UkuranBanding(
        indikator=u.indikator,
        target=u.target,
        aspek=u.aspek,  # type: ignore[arg-type]  # as it came
        perspektif=u.perspektif,  # type: ignore[arg-type]
    )
