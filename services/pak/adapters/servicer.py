"""A request becomes a use case, its outcome a response. No rule stands here."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

import sqlalchemy as sa
from uuid_utils import uuid7

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.pak.v1 import pak_service_pb2_grpc as pb_grpc
from services.chassis.db import Database
from services.chassis.documents import Printer
from services.chassis.errors import IsianSalah, TidakDitemukan
from services.chassis.grpc_server import ANYONE, PUBLIC, Call, command, plain, query, responses
from services.pak.adapters import cetak, masukan, queries, siasn, tampilan, wire
from services.pak.adapters.repository import SqlGudang
from services.pak.domain import kalkulator
from services.pak.use_cases import pak as pak_uc
from services.pak.use_cases import saldo as saldo_uc
from services.siasn import KlienSiasn

PEGAWAI = frozenset({"PEGAWAI"})

AKSES = {
    "GetRingkasan": ANYONE,
    "ListPak": PEGAWAI,
    "GetPak": ANYONE,
    "ListPakBawahan": PEGAWAI,
    "ListRiwayatSiasn": PEGAWAI,
    "AjukanSaldo": PEGAWAI,
    "UnduhSaldo": ANYONE,
    "SetujuiSaldo": PEGAWAI,
    "TolakSaldo": PEGAWAI,
    "BuatDraftPak": PEGAWAI,
    "HapusDraftPak": PEGAWAI,
    "AjukanPak": PEGAWAI,
    "SetujuiPak": PEGAWAI,
    "TolakPak": PEGAWAI,
    "SinkronPak": PEGAWAI,
    "CetakPak": ANYONE,
    "VerifikasiDokumen": PUBLIC,
    "HitungAngkaKredit": PUBLIC,
}


class PakServicer(pb_grpc.PakServiceServicer):
    """kinerja.pak.v1.PakService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["PakService"]) | {
        "_ajukan_saldo": pb.AjukanSaldoResponse
    }

    def __init__(self, db: Database, *, buat_klien: Callable[[], KlienSiasn], alamat: str) -> None:
        self.db = db
        self._buat_klien = buat_klien
        self._alamat = alamat
        self._printer = Printer(cetak.FOLDER)

    @cached_property
    def _siasn(self) -> KlienSiasn:
        """Made on the first call that needs it."""
        return self._buat_klien()

    # reads

    @query
    def GetRingkasan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        pegawai_id = request.pegawai_id or call.identity.pegawai_id
        return tampilan.ringkasan(conn, pegawai_id, call)

    @query
    def ListPak(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        halaman = request.halaman
        rows, berikut = queries.daftar_pak(
            conn, call.identity.pegawai_id, halaman.page_size, halaman.page_token
        )
        daftar = [tampilan.pak_ringkas(row) for row in rows]
        return pb.ListPakResponse(pak=daftar, next_page_token=berikut)

    @query
    def GetPak(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        return pb.GetPakResponse(pak=tampilan.pak(conn, request.pak_id, call))

    @query
    def ListPakBawahan(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        saya, halaman = call.identity.pegawai_id, request.halaman
        rows, berikut = queries.daftar_pak_bawahan(
            conn,
            saya,
            menunggu=request.menunggu_saya,
            ukuran=halaman.page_size,
            token=halaman.page_token,
        )
        # The balances come whole with the first page.
        saldo = (
            queries.daftar_saldo_bawahan(conn, saya, menunggu=request.menunggu_saya)
            if not halaman.page_token
            else []
        )
        return pb.ListPakBawahanResponse(
            saldo=[
                tampilan.saldo(satu, call, penilai_id=kini, ada_berkas=berkas)
                for satu, berkas, kini in saldo
            ],
            pak=[tampilan.pak_ringkas(row) for row in rows],
            next_page_token=berikut,
        )

    @plain
    def ListRiwayatSiasn(self, request: Any, call: Call) -> Any:
        with self.db.reading() as conn:
            nip = queries.pegawai_terbaca(conn, call.identity.pegawai_id).orang.nip
        return pb.ListRiwayatSiasnResponse(
            riwayat=[wire.riwayat_siasn(satu) for satu in siasn.riwayat(self._siasn, nip)]
        )

    # the old balance

    @plain
    def AjukanSaldo(self, request: Any, call: Call) -> Any:
        """What comes from SIASN is read there first: no call out inside a transaction."""
        if request.siasn_id:
            with self.db.reading() as conn:
                nip = queries.pegawai_terbaca(conn, call.identity.pegawai_id).orang.nip
            baris = siasn.baris_riwayat(self._siasn, nip, request.siasn_id)
            request = masukan.dilengkapi(request, baris)
        return self._ajukan_saldo(request, None)

    @command
    def _ajukan_saldo(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        satu = saldo_uc.ajukan(
            SqlGudang(conn, call.now),
            str(uuid7()),
            masukan.isian_saldo(request),
            oleh_id=call.identity.pegawai_id,
            sekarang=call.now,
            hari_ini=call.today,
        )
        return pb.AjukanSaldoResponse(saldo=self._saldo(conn, satu.saldo_id, call))

    @query
    def UnduhSaldo(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        satu, pemilik, isi = queries.saldo_terbaca(conn, request.saldo_id)
        tampilan.periksa_pegawai(call, pemilik)
        if not isi:
            raise TidakDitemukan
        return pb.UnduhSaldoResponse(berkas=isi, nama_berkas=satu.isian.nama_berkas)

    @command
    def SetujuiSaldo(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        saldo_uc.setujui(
            SqlGudang(conn, call.now),
            request.saldo_id,
            oleh_id=call.identity.pegawai_id,
            etag=request.etag,
            sekarang=call.now,
        )
        return pb.SetujuiSaldoResponse(saldo=self._saldo(conn, request.saldo_id, call))

    @command
    def TolakSaldo(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        saldo_uc.tolak(
            SqlGudang(conn, call.now),
            request.saldo_id,
            oleh_id=call.identity.pegawai_id,
            etag=request.etag,
            catatan=request.catatan,
            sekarang=call.now,
        )
        return pb.TolakSaldoResponse(saldo=self._saldo(conn, request.saldo_id, call))

    # the PAK

    @command
    def BuatDraftPak(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        satu = pak_uc.buat(
            SqlGudang(conn, call.now),
            str(uuid7()),
            masukan.permintaan_draft(request),
            oleh_id=call.identity.pegawai_id,
            sekarang=call.now,
            hari_ini=call.today,
        )
        return pb.BuatDraftPakResponse(pak=tampilan.pak(conn, satu.pak_id, call))

    @command
    def HapusDraftPak(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        pak_uc.hapus(
            SqlGudang(conn, call.now),
            request.pak_id,
            oleh_id=call.identity.pegawai_id,
            etag=request.etag,
        )
        return pb.HapusDraftPakResponse()

    @command
    def AjukanPak(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        pak_uc.ajukan(
            SqlGudang(conn, call.now),
            request.pak_id,
            oleh_id=call.identity.pegawai_id,
            etag=request.etag,
            sekarang=call.now,
        )
        return pb.AjukanPakResponse(pak=tampilan.pak(conn, request.pak_id, call))

    @command
    def SetujuiPak(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        pak_uc.setujui(
            SqlGudang(conn, call.now),
            request.pak_id,
            oleh_id=call.identity.pegawai_id,
            etag=request.etag,
            sekarang=call.now,
        )
        return pb.SetujuiPakResponse(pak=tampilan.pak(conn, request.pak_id, call))

    @command
    def TolakPak(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        satu = pak_uc.tolak(
            SqlGudang(conn, call.now),
            request.pak_id,
            oleh_id=call.identity.pegawai_id,
            etag=request.etag,
            catatan=request.catatan,
            sekarang=call.now,
        )
        # It is the owner's draft again; the rater is answered with what he sent back.
        return pb.TolakPakResponse(pak=tampilan.pak_dari(conn, satu.pak_id, call))

    @command
    def SinkronPak(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        pak_uc.sinkron(
            SqlGudang(conn, call.now),
            request.pak_id,
            oleh_id=call.identity.pegawai_id,
            sekarang=call.now,
        )
        return pb.SinkronPakResponse(pak=tampilan.pak(conn, request.pak_id, call))

    # paper, and what is open to all

    @plain
    def CetakPak(self, request: Any, call: Call) -> Any:
        jenis = wire.dari_enum(pb.JenisDokumenPak, "JENIS_DOKUMEN_PAK", request.jenis, cetak.Jenis)
        if jenis is None:
            raise IsianSalah(bidang=[("jenis", "Pilih konversi, akumulasi, atau penetapan.")])
        with self.db.transaction() as conn:
            satu = tampilan.baca_pak(conn, request.pak_id, call).pak
            kode = cetak.catat(conn, satu, jenis, call.now)
        pdf = cetak.pdf(
            self._printer, satu, jenis, kode=kode, anchor=request.anchor, alamat=self._alamat
        )
        nama = f"{jenis.lower()}-angka-kredit-{satu.isi.tahun}.pdf"
        return pb.CetakPakResponse(pdf=pdf, nama_berkas=nama, kode_verifikasi=kode)

    @query
    def VerifikasiDokumen(self, request: Any, conn: sa.Connection, call: Call) -> Any:
        return tampilan.verifikasi(conn, request.kode)

    @plain
    def HitungAngkaKredit(self, request: Any, call: Call) -> Any:
        hasil = kalkulator.hitung(masukan.kalkulator(request))
        return pb.HitungAngkaKreditResponse(
            baris=[wire.baris_konversi(baris) for baris in hasil.baris],
            kumulatif=format(hasil.kumulatif, "f"),
            pangkat=wire.kebutuhan(hasil.pangkat),
            jenjang=wire.kebutuhan(hasil.jenjang),
            dasar=hasil.dasar,
        )

    def _saldo(self, conn: sa.Connection, saldo_id: str, call: Call) -> pb.Saldo:
        satu, pemilik, isi = queries.saldo_terbaca(conn, saldo_id)
        return tampilan.saldo(satu, call, penilai_id=pemilik.penilai_id, ada_berkas=bool(isi))
