"""Words of an agency's synchronisation on the screen."""

from __future__ import annotations

from kinerja.skp.v1 import sinkron_service_pb2 as pb
from services.gateway.halaman.kamus import Kamus, Kata

STATUS = Kamus(
    pb.StatusSinkronInstansi,
    {
        pb.STATUS_SINKRON_INSTANSI_BERJALAN: Kata("Sedang berjalan", "biru", "putar"),
        pb.STATUS_SINKRON_INSTANSI_TERHENTI: Kata("Terhenti", "kuning", "awas"),
        pb.STATUS_SINKRON_INSTANSI_SELESAI: Kata("Selesai", "hijau", "cek"),
        pb.STATUS_SINKRON_INSTANSI_DIAKHIRI: Kata("Diakhiri", "netral", "kurang"),
    },
)
TAHAP = Kamus(
    pb.TahapSinkron,
    {
        pb.TAHAP_SINKRON_MENGAMBIL: Kata("Mengambil daftar unit dari SIASN"),
        pb.TAHAP_SINKRON_UNIT: Kata("Mencocokkan unit"),
        pb.TAHAP_SINKRON_PEGAWAI: Kata("Mencocokkan pegawai"),
    },
)
KEPUTUSAN = Kamus(
    pb.KeputusanBeda,
    {
        pb.KEPUTUSAN_BEDA_IKUTI: Kata("Mengikuti SIASN"),
        pb.KEPUTUSAN_BEDA_PERTAHANKAN: Kata("Dipertahankan"),
    },
)
PEMILIK = {
    "PEGAWAI": "Pegawai yang bersangkutan",
    "ADMIN_INSTANSI": "Anda, admin instansi",
    "BKN": "BKN",
    "SISTEM": "Tim e-Kinerja",
}
