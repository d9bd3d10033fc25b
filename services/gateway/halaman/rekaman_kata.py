"""Words of the papers that are printed while a period runs."""

from __future__ import annotations

from kinerja.penilaian.v1 import rekaman_service_pb2 as pb
from services.gateway.halaman.kamus import Kamus, Kata

FORMAT = Kamus(
    pb.FormatRekaman,
    {
        pb.FORMAT_REKAMAN_RENCANA_AKSI: Kata("Rencana Aksi (Format B.1.1)"),
        pb.FORMAT_REKAMAN_PENDOKUMENTASIAN: Kata("Pendokumentasian Kinerja (Format B.1.2)"),
        pb.FORMAT_REKAMAN_UMPAN_BALIK: Kata("Rekaman Umpan Balik (Format B.1.3–B.1.5)"),
    },
)
_PEGAWAI, _PENILAI = ("pegawai", "pegawai yang dinilai"), ("penilai", "pejabat penilai kinerja")


def formulir() -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Of each paper: its code, its name, and who signs. Only feedback has two sides."""
    berdua = pb.FORMAT_REKAMAN_UMPAN_BALIK
    return [
        (FORMAT.kode(f), kata.teks, [_PEGAWAI, _PENILAI] if f == berdua else [_PEGAWAI])
        for f, kata in FORMAT.isi.items()
    ]
