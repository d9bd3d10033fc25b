"""What the tests of an agency's synchronisation ask and do."""

from collections.abc import Callable
from typing import Any

from kinerja.skp.v1 import organisasi_service_pb2 as og
from kinerja.skp.v1 import sinkron_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from tests.integration.skp.dunia import Dunia

BERJALAN, TERHENTI, SELESAI = (
    pb.STATUS_SINKRON_INSTANSI_BERJALAN,
    pb.STATUS_SINKRON_INSTANSI_TERHENTI,
    pb.STATUS_SINKRON_INSTANSI_SELESAI,
)
BANYAK = 24
"""Members of staff besides the six of the regency whom SIASN knows."""


def admin(dunia: Dunia) -> Any:
    return dunia.sebagai("admin", "ADMIN_INSTANSI")


def mulai(dunia: Dunia) -> pb.SinkronInstansi:
    return admin(dunia).MulaiSinkronInstansi(pb.MulaiSinkronInstansiRequest()).sinkron


def lihat(dunia: Dunia) -> pb.SinkronInstansi:
    return admin(dunia).GetSinkronInstansi(pb.GetSinkronInstansiRequest()).sinkron


def beda(dunia: Dunia, **isi: Any) -> list[pb.BedaSiasn]:
    return list(admin(dunia).ListBedaSiasn(pb.ListBedaSiasnRequest(**isi)).beda)


def putuskan(dunia: Dunia, keputusan: int, *semua: pb.BedaSiasn) -> list[pb.HasilBeda]:
    pilihan = [
        pb.PilihanBeda(
            objek=b.objek, objek_id=b.objek_id, bidang=b.bidang, menurut_siasn=b.menurut_siasn
        )
        for b in semua
    ]
    minta = pb.PutuskanBedaSiasnRequest(keputusan=keputusan, pilihan=pilihan)
    return list(admin(dunia).PutuskanBedaSiasn(minta).hasil)


def habis(langkah: Callable[[], bool]) -> None:
    while langkah():
        pass


def unit(dunia: Dunia, nama: str) -> Any:
    return admin(dunia).GetUnor(og.GetUnorRequest(unor_id=dunia.id(nama))).unor


def ubah_golongan(dunia: Dunia, nama: str) -> None:
    """The administrator gives a rank by hand that SIASN does not have."""
    siapa = skp_pb.GetPegawaiRequest(pegawai_id=dunia.id(nama))
    p = admin(dunia).GetPegawai(siapa).pegawai
    admin(dunia).UbahPegawai(
        og.UbahPegawaiRequest(
            pegawai_id=p.pegawai_id,
            etag=p.etag,
            golongan="III/d",
            kedudukan_hukum="01",
            alasan="SK",
        )
    )
