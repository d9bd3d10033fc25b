"""Calls to the services: whose identity, which deadline, which key against doing a thing twice.

`layanan().skp.GetSkp(pb.GetSkpRequest(skp_id=…))` returns the response or raises
`problems.Masalah`. Channels are made on first use, after gunicorn has forked. Only what no service
began is retried (UNAVAILABLE, and CANCELLED by a server that leaves), by the channel itself.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, cast

import grpc
from flask import Flask, current_app, g, has_request_context, request

from kinerja.notifikasi.v1 import notifikasi_service_pb2_grpc
from kinerja.pak.v1 import pak_service_pb2_grpc, pengganti_service_pb2_grpc
from kinerja.penilaian.v1 import (
    dashboard_service_pb2_grpc,
    kalkulator_service_pb2_grpc,
    keberatan_service_pb2_grpc,
    lembar_service_pb2_grpc,
    pelaporan_service_pb2_grpc,
    pembinaan_service_pb2_grpc,
    pengaturan_periode_service_pb2_grpc,
    penilaian_service_pb2_grpc,
    penutupan_service_pb2_grpc,
    rekaman_service_pb2_grpc,
    rekan_service_pb2_grpc,
    tenggat_service_pb2_grpc,
    tindak_lanjut_service_pb2_grpc,
)
from kinerja.skp.v1 import (
    akhir_service_pb2_grpc,
    atasan_service_pb2_grpc,
    banding_service_pb2_grpc,
    cetak_service_pb2_grpc,
    data_terbuka_service_pb2_grpc,
    formulir_service_pb2_grpc,
    impor_service_pb2_grpc,
    keterlibatan_service_pb2_grpc,
    ketikan_service_pb2_grpc,
    matriks_service_pb2_grpc,
    organisasi_service_pb2_grpc,
    pengaturan_service_pb2_grpc,
    pohon_service_pb2_grpc,
    pola_service_pb2_grpc,
    rhk_berkas_service_pb2_grpc,
    salinan_service_pb2_grpc,
    sinkron_service_pb2_grpc,
    skp_service_pb2_grpc,
    tim_kerja_service_pb2_grpc,
    warisan_service_pb2_grpc,
)
from services.chassis import tracing
from services.chassis.grpc_client import channel
from services.chassis.identity import GATEWAY, Identity, Signer
from services.chassis.observability import request_id, traceparent
from services.gateway.akun.sesi import Sesi
from services.gateway.problems import Masalah, dari_rpc
from services.gateway.settings import GatewaySettings

TENGGAT = 8.0
"""Seconds a call may take."""
TENGGAT_KHUSUS: Mapping[str, float] = {"Cetak": 20.0, "Unduh": 20.0, "ListRiwayatSiasn": 20.0}
"""Longer ones, by how the RPC's name begins: printing, and what asks SIASN while one waits."""
MEMBACA = ("Get", "List", "Cari", "Cetak", "Unduh", "Hitung", "Verifikasi")
"""RPCs that change nothing begin so; they carry no idempotency key."""
INGAT_TOKEN = 30.0
"""Seconds a signed token is used again: half its life, so that it never expires on the way."""
PALING_BANYAK_TOKEN = 10_000
PANJANG_KUNCI = 100
BIDANG_KUNCI = "_kunci"
"""Hidden form field of pages that carries the idempotency key."""


class Penanda:
    """Signs who is calling, once per session, service and half minute."""

    def __init__(self, signer: Signer) -> None:
        self._signer = signer
        self._ingat: dict[tuple[str, str], tuple[float, str]] = {}

    def token(self, sesi: Sesi, layanan: str) -> str:
        siapa = Identity(sesi.pegawai_id, sesi.instansi_id, sesi.nama, sesi.peran)
        return self._dari_ingatan((sesi.kunci, layanan), siapa)

    def token_gateway(self, layanan: str) -> str:
        """For what no person asks: webhooks, password mail."""
        return self._dari_ingatan((GATEWAY, layanan), Identity(peran=frozenset({GATEWAY})))

    def _dari_ingatan(self, kunci: tuple[str, str], siapa: Identity) -> str:
        kini = time.monotonic()
        if (lama := self._ingat.get(kunci)) is not None and lama[0] > kini:
            return lama[1]
        if len(self._ingat) >= PALING_BANYAK_TOKEN:
            self._ingat.clear()
        token = self._signer.sign(siapa, kunci[1])
        self._ingat[kunci] = (kini + INGAT_TOKEN, token)
        return token


class Klien:
    """One gRPC service, its RPCs as attributes."""

    def __init__(
        self,
        *,
        layanan: str,
        saluran: Callable[[], grpc.Channel],
        stub: Callable[[grpc.Channel], Any],
        penanda: Penanda,
        gateway: bool = False,
    ) -> None:
        self._layanan = layanan
        self._saluran = saluran
        self._stub = stub
        self._penanda = penanda
        self._gateway = gateway

    def __getattr__(self, rpc: str) -> Callable[[Any], Any]:
        """Made on the first use of each RPC, then an ordinary attribute."""
        panggil = self._panggilan(rpc, getattr(self._stub(self._saluran()), rpc))
        self.__dict__[rpc] = panggil
        return panggil

    def _panggilan(self, rpc: str, kirim: Any) -> Callable[[Any], Any]:
        tenggat = next((t for awal, t in TENGGAT_KHUSUS.items() if rpc.startswith(awal)), TENGGAT)
        mengubah = not rpc.startswith(MEMBACA)

        def panggil(pesan: Any) -> Any:
            with tracing.span("client", f"{self._layanan} {rpc}"):
                try:
                    return kirim(pesan, timeout=tenggat, metadata=self._metadata(mengubah))
                except grpc.RpcError as galat:
                    raise dari_rpc(galat) from galat

        return panggil

    def _metadata(self, mengubah: bool) -> list[tuple[str, str]]:
        metadata = [("x-request-id", request_id.get())]
        if jejak := traceparent.get():
            metadata.append(("traceparent", jejak))
        sesi: Sesi | None = g.get("sesi") if has_request_context() else None
        if self._gateway:
            token = self._penanda.token_gateway(self._layanan)
            metadata.append(("authorization", f"Bearer {token}"))
        elif sesi is not None:
            token = self._penanda.token(sesi, self._layanan)
            metadata.append(("authorization", f"Bearer {token}"))
            if mengubah:
                metadata.append(("idempotency-key", kunci_idempotensi()))
        return metadata


class Layanan:
    """All services, called as the person of this request."""

    def __init__(self, settings: GatewaySettings) -> None:
        self._penanda = Penanda(Signer(settings.identity_private_key_file))
        self._saluran: dict[str, grpc.Channel] = {}
        self._kunci = threading.Lock()
        self.alamat = {
            "skp": settings.skp_addr,
            "penilaian": settings.penilaian_addr,
            "pak": settings.pak_addr,
            "notifikasi": settings.notifikasi_addr,
        }
        self.pegawai = self._klien("skp", skp_service_pb2_grpc.PegawaiServiceStub)
        self.skp = self._klien("skp", skp_service_pb2_grpc.SkpServiceStub)
        self.pengaturan = self._klien("skp", pengaturan_service_pb2_grpc.PengaturanServiceStub)
        self.atasan = self._klien("skp", atasan_service_pb2_grpc.AtasanServiceStub)
        self.tim_kerja = self._klien("skp", tim_kerja_service_pb2_grpc.TimKerjaServiceStub)
        self.matriks = self._klien("skp", matriks_service_pb2_grpc.MatriksServiceStub)
        self.cetak_skp = self._klien("skp", cetak_service_pb2_grpc.CetakServiceStub)
        self.warisan = self._klien("skp", warisan_service_pb2_grpc.WarisanServiceStub)
        self.pohon = self._klien("skp", pohon_service_pb2_grpc.PohonServiceStub)
        self.pola = self._klien("skp", pola_service_pb2_grpc.PolaServiceStub)
        self.salinan = self._klien("skp", salinan_service_pb2_grpc.SalinanServiceStub)
        self.keterlibatan = self._klien(
            "skp", keterlibatan_service_pb2_grpc.KeterlibatanServiceStub
        )
        self.ketikan = self._klien("skp", ketikan_service_pb2_grpc.KetikanServiceStub)
        self.organisasi = self._klien("skp", organisasi_service_pb2_grpc.OrganisasiServiceStub)
        self.rhk_berkas = self._klien("skp", rhk_berkas_service_pb2_grpc.RhkBerkasServiceStub)
        self.sinkron = self._klien("skp", sinkron_service_pb2_grpc.SinkronInstansiServiceStub)
        self.banding = self._klien("skp", banding_service_pb2_grpc.BandingServiceStub)
        self.akhir = self._klien("skp", akhir_service_pb2_grpc.AkhirServiceStub)
        self.formulir = self._klien("skp", formulir_service_pb2_grpc.FormulirServiceStub)
        self.impor = self._klien("skp", impor_service_pb2_grpc.ImporServiceStub)
        self.penilaian = self._klien("penilaian", penilaian_service_pb2_grpc.PenilaianServiceStub)
        self.keberatan = self._klien("penilaian", keberatan_service_pb2_grpc.KeberatanServiceStub)
        self.pembinaan = self._klien("penilaian", pembinaan_service_pb2_grpc.PembinaanServiceStub)
        self.periode = self._klien(
            "penilaian", pengaturan_periode_service_pb2_grpc.PengaturanPeriodeServiceStub
        )
        self.penutupan = self._klien("penilaian", penutupan_service_pb2_grpc.PenutupanServiceStub)
        self.kalkulator = self._klien(
            "penilaian", kalkulator_service_pb2_grpc.KalkulatorServiceStub
        )
        self.lembar = self._klien("penilaian", lembar_service_pb2_grpc.LembarServiceStub)
        self.dashboard = self._klien("penilaian", dashboard_service_pb2_grpc.DashboardServiceStub)
        self.tindak_lanjut = self._klien(
            "penilaian", tindak_lanjut_service_pb2_grpc.TindakLanjutServiceStub
        )
        self.rekaman = self._klien("penilaian", rekaman_service_pb2_grpc.RekamanServiceStub)
        self.rekan = self._klien("penilaian", rekan_service_pb2_grpc.RekanServiceStub)
        self.pelaporan = self._klien("penilaian", pelaporan_service_pb2_grpc.PelaporanServiceStub)
        self.tenggat = self._klien("penilaian", tenggat_service_pb2_grpc.TenggatServiceStub)
        self.pak = self._klien("pak", pak_service_pb2_grpc.PakServiceStub)
        self.pengganti = self._klien("pak", pengganti_service_pb2_grpc.PenggantiServiceStub)
        self.notifikasi = self._klien(
            "notifikasi", notifikasi_service_pb2_grpc.NotifikasiServiceStub
        )
        # The same services, called as the gateway itself: webhooks and password mail.
        self.data_terbuka = self._klien(
            "skp", data_terbuka_service_pb2_grpc.DataTerbukaServiceStub, gateway=True
        )
        self.pegawai_gateway = self._klien(
            "skp", skp_service_pb2_grpc.PegawaiServiceStub, gateway=True
        )
        self.notifikasi_gateway = self._klien(
            "notifikasi", notifikasi_service_pb2_grpc.NotifikasiServiceStub, gateway=True
        )

    def saluran(self, layanan: str) -> grpc.Channel:
        """The channel to one service, made once per process."""
        with self._kunci:
            if layanan not in self._saluran:
                self._saluran[layanan] = channel(self.alamat[layanan])
            return self._saluran[layanan]

    def tutup(self) -> None:
        with self._kunci:
            for saluran in self._saluran.values():
                saluran.close()
            self._saluran.clear()

    def _klien(self, layanan: str, stub: Any, *, gateway: bool = False) -> Klien:
        return Klien(
            layanan=layanan,
            saluran=lambda: self.saluran(layanan),
            stub=stub,
            penanda=self._penanda,
            gateway=gateway,
        )


def pasang(app: Flask, settings: GatewaySettings) -> None:
    """Make the clients of this app; nothing is connected yet."""
    app.extensions["layanan"] = Layanan(settings)


def layanan() -> Layanan:
    """The services, as seen by the request at hand."""
    return cast("Layanan", current_app.extensions["layanan"])


def kunci_idempotensi() -> str:
    """The key of the next change in this request.

    The first change takes the key as it came; a page that makes several changes at once gets a
    numbered key for each, the same ones when the form is sent again. Without a key the request
    gets one of its own, so that the channel's retry of a lost answer never does a thing twice.
    """
    dasar: str | None = g.get("kunci_idempotensi")
    if dasar is None:
        dasar = request.headers.get("Idempotency-Key") or request.form.get(BIDANG_KUNCI) or ""
        if not dasar:
            dasar = f"permintaan-{request_id.get()}"
        elif len(dasar) > PANJANG_KUNCI or not dasar.isascii() or not dasar.isprintable():
            raise Masalah(
                "KUNCI_IDEMPOTENSI_SALAH",
                detail=f"Idempotency-Key paling panjang {PANJANG_KUNCI} karakter ASCII.",
            )
        g.kunci_idempotensi, g.urutan_perubahan = dasar, 0
    g.urutan_perubahan += 1
    return dasar if g.urutan_perubahan == 1 else f"{dasar}/{g.urutan_perubahan}"
