"""Whether this person assesses anybody, remembered for some minutes."""

from __future__ import annotations

import time

from flask import g, session

from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from kinerja.umum.v1.umum_pb2 import Halaman
from services.gateway.clients import layanan
from services.gateway.halaman import tulisan
from services.gateway.halaman.sabar import coba

INGAT_MENILAI = 600
"""Seconds for which it is remembered; only what is offered follows from it, no right."""


def punya_bawahan() -> bool:
    """Whether this person assesses anybody. When a service is silent, the menu shows all."""
    ingat = session.get("menilai")
    if ingat and ingat[0] == g.sesi.pegawai_id and ingat[2] > time.time():
        return bool(ingat[1])
    ada = coba("skp", _ada_bawahan, None)
    if ada is False:
        ada = coba("penilaian", _ada_yang_dinilai, None)
    if ada is None:
        return True
    session["menilai"] = [g.sesi.pegawai_id, ada, time.time() + INGAT_MENILAI]
    return ada


def _ada_bawahan() -> bool | None:
    tahun, satu = tulisan.hari_ini().year, Halaman(page_size=1)
    return any(
        layanan()
        .skp.ListSkpBawahan(skp_pb.ListSkpBawahanRequest(tahun=tahun, status=status, halaman=satu))
        .skp
        for status in (skp_pb.STATUS_SKP_BELUM, skp_pb.STATUS_SKP_UNSPECIFIED)
    )


def _ada_yang_dinilai() -> bool | None:
    """A rater who left may have a period to rate though no plan names him any more."""
    satu = penilaian_pb.ListPenilaianBawahanRequest(halaman=Halaman(page_size=1))
    return bool(layanan().penilaian.ListPenilaianBawahan(satu).periode)
