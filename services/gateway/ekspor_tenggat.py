"""Deadlines to take away."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.penilaian.v1 import tenggat_service_pb2 as pb
from services.gateway import ekspor
from services.gateway.berkas_tabel import Tabel
from services.gateway.clients import layanan
from services.gateway.halaman import tenggat_kata


def tenggat(pesan: pb.ListTenggatRequest) -> Tabel:
    """What waits, for whom, since when and until when."""
    judul = ("NIP", "Nama", "Jabatan", "Unit kerja", "Periode", "Langkah", "Menunggu", "Sejak",
             "Batas", "Keadaan")  # fmt: skip

    def baris() -> Iterator[ekspor.Baris]:
        rpc = layanan().tenggat.ListTenggat
        for t in ekspor.butir_demi_butir(rpc, pesan, lambda j: j.tenggat):
            o, langkah = t.pegawai, tenggat_kata.LANGKAH[t.langkah].teks
            jenis = pb.JENIS_PENGINGAT_LEWAT if t.lewat else pb.JENIS_PENGINGAT_SEBELUM
            keadaan = tenggat_kata.JENIS[jenis].teks
            yield [o.nip, o.nama, o.jabatan, o.unit_kerja, t.nama_periode, langkah,
                   t.menunggu_nama, t.sejak, t.batas, keadaan]  # fmt: skip

    return Tabel("tenggat-penilaian", judul, baris())
