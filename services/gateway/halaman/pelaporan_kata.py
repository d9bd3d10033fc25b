"""Words of reporting to the PyB on the screen."""

from __future__ import annotations

from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from services.gateway.halaman.kamus import Kamus, Kata

STATUS = Kamus(
    pb.StatusLaporan,
    {
        pb.STATUS_LAPORAN_DISAMPAIKAN: Kata("Disampaikan", "kuning", "pasir"),
        pb.STATUS_LAPORAN_DITERUSKAN: Kata("Diteruskan", "biru", "kanan"),
        pb.STATUS_LAPORAN_DIKEMBALIKAN: Kata("Dikembalikan", "merah", "silang"),
        pb.STATUS_LAPORAN_DITERIMA: Kata("Diterima PyB", "hijau", "cek"),
    },
)
KEADAAN = Kamus(
    pb.KeadaanDokumen,
    {
        pb.KEADAAN_DOKUMEN_BELUM_DINILAI: Kata("Belum dinilai"),
        pb.KEADAAN_DOKUMEN_BELUM_DISAMPAIKAN: Kata("Belum disampaikan", "kuning", "pasir"),
        pb.KEADAAN_DOKUMEN_MENUNGGU_PEGAWAI: Kata("Menunggu pegawai", "kuning", "pasir"),
        pb.KEADAAN_DOKUMEN_KEBERATAN: Kata("Keberatan diperiksa", "merah", "seru"),
        pb.KEADAAN_DOKUMEN_SIAP: Kata("Siap dilaporkan", "biru", "kanan"),
        pb.KEADAAN_DOKUMEN_DILAPORKAN: Kata("Sudah dilaporkan", "hijau", "cek"),
    },
)
LENGKAP = Kata("Lengkap", "hijau", "cek")
LEWAT = Kata("Lewat batas", "merah", "silang")
SEBAGIAN = Kata("Sebagian", "kuning", "pasir")
BELUM = Kata("Belum", "netral", "lingkaran")


def keadaan_pelapor(p: pb.Pelapor) -> Kata:
    """How far one reporter is."""
    if p.lewat:
        return LEWAT
    if p.dilaporkan == p.jumlah:
        return LENGKAP
    return SEBAGIAN if p.dilaporkan else BELUM
