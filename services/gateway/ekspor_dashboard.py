"""The dashboards to take away: numbers as they are shown, and the names behind them."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.penilaian.v1 import dashboard_service_pb2 as dashboard_pb
from kinerja.penilaian.v1 import tindak_lanjut_service_pb2 as tindak_pb
from kinerja.skp.v1 import data_terbuka_service_pb2 as terbuka_pb
from kinerja.skp.v1 import keterlibatan_service_pb2 as keterlibatan_pb
from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.berkas_tabel import Tabel
from services.gateway.clients import layanan
from services.gateway.ekspor import Baris, butir_demi_butir
from services.gateway.halaman import kata
from services.gateway.halaman import tindak_lanjut_kata as tindak
from services.gateway.halaman.statistik_kata import PREDIKAT

STATUS = ("Belum", "Draft", "Pengajuan", "Persetujuan")
MATRIKS = ("Tanpa matriks", "Satu matriks", "Dua atau lebih")


def pengisian(pesan: pb.GetDashboardPengisianRequest) -> Tabel:
    """How far each unit is."""

    def baris() -> Iterator[Baris]:
        jawab = layanan().skp.GetDashboardPengisian(pesan)
        for b in (jawab.jumlah, *jawab.unor):
            yield [b.nama, b.unor_id, b.tingkat, b.belum, b.draft, b.pengajuan, b.persetujuan]

    return Tabel(
        f"dashboard-pengisian-{pesan.tahun}", ("Unit", "Kode unit", "Tingkat", *STATUS), baris()
    )


def keterlibatan(pesan: keterlibatan_pb.GetKeterlibatanRequest) -> Tabel:
    """In how many matrices the people of each unit stand."""

    def baris() -> Iterator[Baris]:
        jawab = layanan().keterlibatan.GetKeterlibatan(pesan)
        for b in (jawab.jumlah, *jawab.unor):
            yield [b.nama, b.unor_id, b.tingkat, b.tanpa, b.satu, b.banyak]

    return Tabel(
        f"dashboard-keterlibatan-{pesan.tahun}",
        ("Unit", "Kode unit", "Tingkat", *MATRIKS),
        baris(),
    )


def nama_pengisian(pesan: pb.ListPengisianRequest) -> Tabel:
    """Who is how far."""

    def baris() -> Iterator[Baris]:
        for s in butir_demi_butir(layanan().skp.ListPengisian, pesan, lambda j: j.skp):
            o = s.pegawai
            status = kata.STATUS_SKP[s.status].teks
            yield [o.nip, o.nama, o.jabatan, o.unit_kerja, s.penilai_nama, status]

    judul = ("NIP", "Nama", "Jabatan", "Unit kerja", "Pejabat penilai", "Status")
    return Tabel(f"pengisian-{pesan.tahun}", judul, baris())


def nama_keterlibatan(pesan: keterlibatan_pb.ListKeterlibatanRequest) -> Tabel:
    """In how many matrices each person stands."""

    def baris() -> Iterator[Baris]:
        rpc = layanan().keterlibatan.ListKeterlibatan
        for p in butir_demi_butir(rpc, pesan, lambda j: j.pegawai):
            yield [p.nip, p.nama, p.jabatan, p.unit_kerja, p.jumlah_matriks]

    judul = ("NIP", "Nama", "Jabatan", "Unit kerja", "Jumlah matriks")
    return Tabel(f"keterlibatan-matriks-{pesan.tahun}", judul, baris())


def penilaian(saringan: dashboard_pb.SaringanDashboard) -> Tabel:
    """How predikat are spread."""

    def baris() -> Iterator[Baris]:
        pesan = dashboard_pb.GetDashboardPenilaianRequest(saringan=saringan)
        jawab = layanan().dashboard.GetDashboardPenilaian(pesan)
        for b in (jawab.jumlah, *jawab.rinci):
            yield [b.nama, b.unor_id, *(getattr(b, k) for k in PREDIKAT)]

    judul = ("Unit", "Kode unit", *PREDIKAT.values())
    return Tabel(f"dashboard-penilaian-{saringan.tahun}", judul, baris())


def nama_penilaian(pesan: dashboard_pb.ListDashboardPenilaianRequest) -> Tabel:
    """Whose evaluation stands where."""

    def baris() -> Iterator[Baris]:
        rpc = layanan().dashboard.ListDashboardPenilaian
        for p in butir_demi_butir(rpc, pesan, lambda j: j.periode):
            o = p.pegawai
            hasil = kata.PREDIKAT[p.predikat].teks if p.predikat else PREDIKAT["belum"]
            yield [o.nip, o.nama, o.jabatan, o.unit_kerja, p.nama, p.penilai_nama, hasil]

    judul = ("NIP", "Nama", "Jabatan", "Unit kerja", "Periode", "Pejabat penilai", "Predikat")
    return Tabel(f"penilaian-{pesan.saringan.tahun}", judul, baris())


def penilai(saringan: dashboard_pb.SaringanDashboard) -> Tabel:
    """How each rater rated."""

    def baris() -> Iterator[Baris]:
        pesan = dashboard_pb.ListPenilaiRequest(saringan=saringan)
        for b in layanan().dashboard.ListPenilai(pesan).penilai:
            yield [b.nama, *(getattr(b, k) for k in PREDIKAT), " ".join(b.petunjuk)]

    judul = ("Pejabat penilai", *PREDIKAT.values(), "Petunjuk")
    return Tabel(f"penilai-{saringan.tahun}", judul, baris())


def tindak_lanjut(pesan: tindak_pb.ListTindakLanjutRequest) -> Tabel:
    """What follows each annual result, the best first."""

    def baris() -> Iterator[Baris]:
        rpc = layanan().tindak_lanjut.ListTindakLanjut
        for b in butir_demi_butir(rpc, pesan, lambda j: j.baris):
            p, o = b.periode, b.periode.pegawai
            lalu = kata.PREDIKAT[b.predikat_lalu].teks if b.predikat_lalu else ""
            syarat = tindak.SYARAT[b.syarat_pangkat].teks if b.syarat_pangkat else ""
            yield [o.nip, o.nama, o.jabatan, o.unit_kerja, kata.PREDIKAT[p.predikat].teks, lalu,
                   tindak.KELOMPOK[b.kelompok].teks, b.kalimat, b.dasar, b.sejak, b.sampai,
                   tindak.KEADAAN[b.keadaan].teks, syarat]  # fmt: skip

    tahun = pesan.saringan.tahun
    judul = ("NIP", "Nama", "Jabatan", "Unit kerja", f"Predikat {tahun}", f"Predikat {tahun - 1}",
             "Kelompok", "Tindak lanjut", "Dasar", "Sejak", "Sampai", "Keadaan hasil",
             "Syarat kinerja kenaikan pangkat")  # fmt: skip
    return Tabel(f"tindak-lanjut-{tahun}", judul, baris())


def data_terbuka(jawab: terbuka_pb.GetDataTerbukaResponse, tahun: int) -> Tabel:
    """Open data: a row that is kept back has its name and the reason."""

    def baris() -> Iterator[Baris]:
        for b in jawab.instansi:
            if b.ditutup:
                yield [b.nama, *[""] * 7, f"Ada hitungan di bawah {jawab.terkecil} orang"]
            else:
                yield [b.nama, b.belum, b.draft, b.pengajuan, b.persetujuan, b.tanpa_matriks,
                       b.satu_matriks, b.banyak_matriks, ""]  # fmt: skip

    judul = ("Instansi", *STATUS, *MATRIKS, "Keterangan")
    return Tabel(f"data-terbuka-{tahun}", judul, baris())
