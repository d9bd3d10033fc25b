"""Reporting of an agency to take away."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from services.gateway import ekspor
from services.gateway.berkas_tabel import Tabel
from services.gateway.clients import layanan
from services.gateway.halaman import pelaporan_kata


def pelapor(pesan: pb.ListPelaporRequest) -> Tabel:
    """Who has reported how much of one evaluation."""
    judul = ("Pelapor", "Jabatan", "Dokumen", "Disampaikan", "Dilaporkan", "Diterima PyB",
             "Belum dilaporkan", "Lewat batas", "Keadaan")  # fmt: skip

    def baris() -> Iterator[ekspor.Baris]:
        rpc = layanan().pelaporan.ListPelapor
        for p in ekspor.butir_demi_butir(rpc, pesan, lambda j: j.pelapor):
            yield [p.nama, p.jabatan, p.jumlah, p.disampaikan, p.dilaporkan, p.diterima,
                   p.jumlah - p.dilaporkan, p.lewat,
                   pelaporan_kata.keadaan_pelapor(p).teks]  # fmt: skip

    return Tabel(f"pelaporan-{pesan.periode.tahun}", judul, baris())
