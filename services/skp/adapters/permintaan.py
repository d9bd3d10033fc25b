"""What came over the wire, in the words of the use cases."""

from __future__ import annotations

from datetime import date
from typing import Any

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.chassis.grpc_server import Call
from services.skp.adapters import wire
from services.skp.adapters.bawahan import SaringanBawahan
from services.skp.adapters.halaman import dapat_dibandingkan
from services.skp.adapters.pengisian import Saringan
from services.skp.domain import istilah
from services.skp.domain.akses import Pemanggil
from services.skp.domain.rencana import Bidang, teks
from services.skp.domain.tindakan import Tindakan, versi_dari
from services.skp.use_cases.hasil_kerja import KetikanIndikator, KetikanRhk

_STATUS = {angka: kata for kata, angka in wire.STATUS.items()}


def pemanggil(call: Call) -> Pemanggil:
    """Who asks."""
    siapa = call.identity
    return Pemanggil(
        pegawai_id=siapa.pegawai_id,
        nama=siapa.nama,
        instansi_id=siapa.instansi_id,
        peran=siapa.peran,
    )


def tindakan(call: Call, *, versi: int = 0) -> Tindakan:
    """Who acts, and when."""
    return Tindakan(
        oleh=call.identity.pegawai_id,
        nama=call.identity.nama,
        pada=call.now,
        hari=call.today,
        versi=versi,
    )


def tindakan_atas(request: Any, call: Call) -> Tindakan:
    """Who acts, when, and on the version that the request's etag names."""
    return tindakan(call, versi=versi_dari(request.etag))


def id_dari(teks: str) -> str:
    """An id as asked for; what PostgreSQL cannot even compare with does not exist."""
    if not dapat_dibandingkan(teks):
        raise TidakDitemukan
    return teks


def tahun_dari(request: Any, call: Call) -> int:
    """The year asked for; no year means this one."""
    tahun: int = request.tahun or call.today.year
    if not date.min.year <= tahun <= date.max.year:
        raise IsianSalah(bidang=[("tahun", "Isi tahun dengan empat angka, misalnya 2026.")])
    return tahun


def saringan(request: Any, call: Call) -> Saringan:
    """Which people of a list are asked for."""
    return Saringan(
        tahun=tahun_dari(request, call),
        status=_STATUS.get(request.status, ""),
        page_size=request.halaman.page_size,
        page_token=request.halaman.page_token,
    )


def saringan_bawahan(request: Any, call: Call) -> SaringanBawahan:
    """Which of his people a leader asks for."""
    bidang: Bidang = []
    cari = teks("cari", request.cari, bidang)
    if bidang:
        raise IsianSalah(bidang=bidang)
    jenis = wire.kata(istilah.JenisSkp, request.jenis_skp, wire.JENIS_SKP)
    return SaringanBawahan(
        umum=saringan(request, call),
        cari=cari,
        jenis_skp=jenis or "",
        sementara=request.sementara,
        beralih=request.beralih,
    )


def ketikan_rhk(isian: Any) -> KetikanRhk:
    """A result as typed."""
    return KetikanRhk(
        klasifikasi=wire.kata(istilah.KlasifikasiRhk, isian.klasifikasi, wire.KLASIFIKASI),
        jenis=wire.kata(istilah.JenisRhk, isian.jenis, wire.JENIS_RHK),
        rencana_hasil_kerja=isian.rencana_hasil_kerja,
        rhk_pimpinan_id=isian.rhk_pimpinan_id,
        penugasan_dari=isian.penugasan_dari,
        unor_id=isian.unor_id,
        indikator_pimpinan_id=isian.indikator_pimpinan_id,
        tim_kerja_id=isian.tim_kerja_id,
        cascading=wire.kata(istilah.Cascading, isian.cascading, wire.CASCADING),
        cara_cascading=wire.kata(istilah.CaraCascading, isian.cara_cascading, wire.CARA_CASCADING),
        tingkat=wire.kata(istilah.Tingkat, isian.tingkat, wire.TINGKAT),
        sementara=isian.sementara,
    )


def ketikan_indikator(isian: Any) -> KetikanIndikator:
    """An indicator as typed."""
    return KetikanIndikator(
        indikator=isian.indikator,
        target=isian.target,
        aspek=wire.kata(istilah.Aspek, isian.aspek, wire.ASPEK),
        perspektif=wire.kata(istilah.Perspektif, isian.perspektif, wire.PERSPEKTIF),
    )
