"""PembinaanService: request → use case → the object as the caller may read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy as sa
from uuid_utils.compat import uuid7

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from kinerja.penilaian.v1 import pembinaan_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.errors import AksesDitolak
from services.chassis.grpc_server import Call, command, plain, query, responses
from services.penilaian.adapters import wire
from services.penilaian.adapters.panggilan import admin, pelaku, tanda_tangan
from services.penilaian.adapters.pembinaan import queries
from services.penilaian.adapters.pembinaan.pencetak import PencetakPembinaan
from services.penilaian.adapters.pembinaan.repository import SqlGudangPembinaan, baca, baca_skp
from services.penilaian.adapters.pembinaan.tampilan import indikator, tampilkan
from services.penilaian.adapters.pembinaan.wire import (
    JENIS,
    PENGUSUL,
    PUTUSAN,
    TANGGAPAN,
    ke_tulisan,
)
from services.penilaian.domain.akses_pembinaan import pastikan_boleh_membaca
from services.penilaian.domain.pasca_bimbingan import Kompetensi, Tanggapan
from services.penilaian.domain.pembinaan import Pembinaan, Putusan
from services.penilaian.domain.pembinaan_isi import JenisPembinaan
from services.penilaian.domain.usul_pembinaan import sebagai
from services.penilaian.use_cases import pembinaan
from services.penilaian.use_cases.pembinaan import Sasaran, Tulisan

RPC = (
    "ListCalonPembinaan", "AjukanPembinaan", "UbahPembinaan", "BatalkanPembinaan",
    "PutuskanPembinaan", "SelesaikanPembinaan", "BeriUmpanBalikBimbingan", "NilaiKompetensi",
    "GetPembinaan", "ListPembinaan", "CetakPembinaan",
)  # fmt: skip
AKSES = dict.fromkeys(RPC, frozenset({"PEGAWAI"}))


class PembinaanServicer(pb_grpc.PembinaanServiceServicer):
    """kinerja.penilaian.v1.PembinaanService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PembinaanService"])

    def __init__(self, db: Database, pencetak: PencetakPembinaan) -> None:
        self.db = db
        self._pencetak = pencetak

    @query
    def ListCalonPembinaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """His own plans and those he rates, or one of them."""
        if not request.skp_id:
            saya, tahun = call.identity.pegawai_id, request.tahun or call.today.year
            return queries.calon(conn, saya, tahun=tahun, halaman=request.halaman)
        skp = baca_skp(conn, request.skp_id)
        calon = pb.CalonPembinaan(
            skp_id=skp.skp_id,
            sebagai=PENGUSUL[sebagai(skp, pelaku(call))],
            pegawai=wire.orang(skp.pegawai),
            tahun=skp.tahun,
            indikator=indikator(skp),
        )
        return pb.ListCalonPembinaanResponse(calon=[calon])

    @command
    def AjukanPembinaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Propose."""
        ini = pembinaan.ajukan(
            SqlGudangPembinaan(conn),
            request.skp_id,
            id=str(uuid7()),
            jenis=wire.kata(JenisPembinaan, request.jenis, JENIS),
            tulis=_tulis(request),
            oleh=pelaku(call),
            sekarang=call.now,
        )
        return _jawab(pb.AjukanPembinaanResponse, conn, ini, call)

    @command
    def UbahPembinaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Write it anew."""
        gudang, ini = SqlGudangPembinaan(conn), _sasaran(request, call)
        hasil = pembinaan.ubah(gudang, ini, tulis=_tulis(request), sekarang=call.now)
        return _jawab(pb.UbahPembinaanResponse, conn, hasil, call)

    @command
    def BatalkanPembinaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Take it back."""
        gudang, ini = SqlGudangPembinaan(conn), _sasaran(request, call)
        hasil = pembinaan.batalkan(gudang, ini, sekarang=call.now)
        return _jawab(pb.BatalkanPembinaanResponse, conn, hasil, call)

    @command
    def PutuskanPembinaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Approve or reject."""
        hasil = pembinaan.putuskan(
            SqlGudangPembinaan(conn),
            _sasaran(request, call),
            putusan=wire.kata(Putusan, request.putusan, PUTUSAN),
            catatan=request.catatan,
            sekarang=call.now,
        )
        return _jawab(pb.PutuskanPembinaanResponse, conn, hasil, call)

    @command
    def SelesaikanPembinaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """Finish."""
        gudang, ini = SqlGudangPembinaan(conn), _sasaran(request, call)
        hasil = pembinaan.selesaikan(gudang, ini, hasil=request.hasil, sekarang=call.now)
        return _jawab(pb.SelesaikanPembinaanResponse, conn, hasil, call)

    @command
    def BeriUmpanBalikBimbingan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """B.1.8."""
        hasil = pembinaan.beri_umpan_balik(
            SqlGudangPembinaan(conn),
            _sasaran(request, call),
            tanggapan=[wire.kata(Tanggapan, b.tanggapan, TANGGAPAN) for b in request.butir],
            catatan=request.catatan,
            sekarang=call.now,
        )
        return _jawab(pb.BeriUmpanBalikBimbinganResponse, conn, hasil, call)

    @command
    def NilaiKompetensi(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """B.1.9."""
        hasil = pembinaan.nilai_kompetensi(
            SqlGudangPembinaan(conn),
            _sasaran(request, call),
            baku=_kompetensi(request.baku),
            teknis=_kompetensi(request.teknis),
            rekomendasi=request.rekomendasi,
            sekarang=call.now,
        )
        return _jawab(pb.NilaiKompetensiResponse, conn, hasil, call)

    @query
    def GetPembinaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """One."""
        ini = baca(conn, request.pembinaan_id)
        pastikan_boleh_membaca(ini, pelaku(call), admin_instansi=admin(call))
        return _jawab(pb.GetPembinaanResponse, conn, ini, call)

    @query
    def ListPembinaan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        """His own, his people's, his raters' people's; or his agency's."""
        terbuka, halaman = request.terbuka, request.halaman
        if request.instansi:
            if not (instansi_id := admin(call)):
                raise AksesDitolak
            return queries.daftar_instansi(conn, instansi_id, terbuka=terbuka, halaman=halaman)
        return queries.daftar(conn, call.identity.pegawai_id, terbuka=terbuka, halaman=halaman)

    @plain
    def CetakPembinaan(self, request: Any, call: Call) -> Any:
        """An official form."""
        tanda = tanda_tangan(request, "pegawai", "penilai")
        pdf, nama = self._pencetak.cetak(
            request.pembinaan_id, request.format, tanda, oleh=pelaku(call), admin=admin(call)
        )
        return pb.CetakPembinaanResponse(pdf=pdf, nama_berkas=nama)


def _sasaran(request: Any, call: Call) -> Sasaran:
    return Sasaran(request.pembinaan_id, request.etag, pelaku(call), admin(call))


def _tulis(request: Any) -> Callable[[JenisPembinaan], Tulisan]:
    return lambda jenis: ke_tulisan(request.isi, jenis)


def _kompetensi(butir: Iterable[pb.ButirKompetensi]) -> list[Kompetensi]:
    return [Kompetensi(b.kompetensi, b.nilai, b.alasan) for b in butir]


def _jawab(jenis: Any, conn: sa.Connection, ini: Pembinaan, call: Call) -> Any:
    return jenis(pembinaan=tampilkan(conn, ini, oleh=pelaku(call)))
