"""KalkulatorService: the spread of predikat, and the guide for an IPK."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kinerja.penilaian.v1 import kalkulator_service_pb2 as pb
from kinerja.penilaian.v1 import kalkulator_service_pb2_grpc as pb_grpc
from kinerja.penilaian.v1 import lembar_service_pb2 as lembar
from services.chassis.grpc_server import PUBLIC, Call, plain, responses
from services.penilaian.adapters import wire
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Predikat
from services.penilaian.domain.panduan_ipk import AkreditasiStudi, JenjangStudi, panduan_ipk
from services.penilaian.domain.pola_distribusi import Acuan, timbang
from services.penilaian.domain.rentang_distribusi import periksa_jumlah, rentang_distribusi

AKSES = {"HitungDistribusi": PUBLIC, "HitungPanduanIpk": PUBLIC}
JENJANG: Mapping[str, Any] = {
    k.value: pb.JenjangStudi.Value(f"JENJANG_STUDI_{k}") for k in JenjangStudi
}
AKREDITASI: Mapping[str, Any] = {
    k.value: pb.AkreditasiStudi.Value(f"AKREDITASI_STUDI_{k}") for k in AkreditasiStudi
}


class KalkulatorServicer(pb_grpc.KalkulatorServiceServicer):
    """kinerja.penilaian.v1.KalkulatorService."""

    responses = responses(pb.DESCRIPTOR.services_by_name["KalkulatorService"])

    @plain
    def HitungDistribusi(self, request: Any, call: Call) -> Any:
        """Bounds for a number of people, and what a spread of them agrees with."""
        jumlah = {
            predikat: j.jumlah
            for j in request.jumlah
            if (predikat := wire.kata(Predikat, j.predikat, wire.PREDIKAT))
        }
        capaian = wire.kata(CapaianOrganisasi, request.capaian, wire.CAPAIAN)
        capaian = periksa_jumlah(capaian, request.jumlah_pegawai, jumlah)
        # The sentences are the same for every spread of so many people.
        sebaran = jumlah or {Predikat.BAIK: request.jumlah_pegawai}
        hasil = timbang(capaian, sebaran, acuan=Acuan.SE_3_2023, pada=call.today)
        rentang = rentang_distribusi(capaian, request.jumlah_pegawai, pada=call.today)
        return pb.HitungDistribusiResponse(
            rentang=[
                pb.RentangPredikat(
                    predikat=wire.PREDIKAT[p], paling_sedikit=sedikit, paling_banyak=banyak
                )
                for p, (sedikit, banyak) in rentang.items()
            ],
            nasihat=[
                lembar.NasihatPola(kalimat=n.kalimat, terpenuhi=bool(jumlah) and n.terpenuhi)
                for n in hasil.nasihat
            ],
            ditimbang=bool(jumlah and hasil.nasihat),
            keterangan=hasil.keterangan,
        )

    @plain
    def HitungPanduanIpk(self, request: Any, call: Call) -> Any:
        """The column of the annex in which an IPK lies."""
        hasil = panduan_ipk(
            wire.kata(JenjangStudi, request.jenjang_studi, JENJANG),
            wire.kata(AkreditasiStudi, request.akreditasi, AKREDITASI),
            request.ipk,
            tidak_lulus=request.tidak_lulus,
            pada=call.today,
        )
        return pb.HitungPanduanIpkResponse(
            predikat=[wire.PREDIKAT[p] for p in hasil.predikat],
            rentang=[
                pb.RentangIpk(
                    predikat=wire.PREDIKAT[r.predikat], dari=str(r.dari), sampai=str(r.sampai)
                )
                for r in hasil.rentang
            ],
            berlaku_untuk=hasil.berlaku_untuk,
            dasar=hasil.dasar,
        )
