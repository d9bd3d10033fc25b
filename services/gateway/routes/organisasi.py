"""Manajemen Unor and Manajemen Pegawai: units, people, posts."""

from __future__ import annotations

from typing import Annotated, Any

from apiflask import APIBlueprint
from flask import Response

from kinerja.skp.v1 import organisasi_service_pb2 as pb
from kinerja.skp.v1.skp_service_pb2 import Pegawai
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes import isian_organisasi as isi
from services.gateway.routes.bentuk import Berhalaman, Kata, if_match, jawab, jawab_daftar
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Id
from services.gateway.wire import dari_json

bp = APIBlueprint("api_organisasi", __name__, tag="Organisasi")
ADMIN = ("ADMIN_INSTANSI", "SUPER_ADMIN")


class SaringanPegawai(Berhalaman):
    cari: Id = ""
    unor_id: Id = ""
    kelompok_jabatan: Annotated[str, Kata(umum.KelompokJabatan)] | None = None
    golongan: Id = ""
    tanpa_penilai: bool = False


@bp.post("/unor")
@peran(*ADMIN)
@bp.input(isi.UnorBaruIsian, arg_name="isian")
@bp.doc(**dok("Buat unit di bawah unit lain", pb.UnorLengkap, status=201, kunci=True))
def tambah_unor(isian: isi.UnorBaruIsian) -> Response:
    unor = layanan().organisasi.TambahUnor(isian.pesan(pb.TambahUnorRequest)).unor
    return jawab(unor, 201, lokasi=f"/api/v1/unor/{unor.unor_id}")


@bp.get("/unor/<unor_id>")
@peran()
@bp.doc(**dok("Satu unit: pimpinan dari waktu ke waktu dan riwayatnya", pb.UnorLengkap))
def lihat_unor(unor_id: str) -> Response:
    return jawab(layanan().organisasi.GetUnor(pb.GetUnorRequest(unor_id=unor_id)).unor)


@bp.put("/unor/<unor_id>")
@peran(*ADMIN)
@bp.input(isi.UnorIsian, arg_name="isian")
@bp.doc(**dok("Ubah nama unit, atau pindahkan ke induk lain", pb.UnorLengkap, ubah=True))
def ubah_unor(unor_id: str, isian: isi.UnorIsian) -> Response:
    pesan = isian.pesan(pb.UbahUnorRequest, unor_id=unor_id, etag=if_match())
    return jawab(layanan().organisasi.UbahUnor(pesan).unor)


@bp.post("/unor/<unor_id>/gabung")
@peran(*ADMIN)
@bp.input(isi.GabungIsian, arg_name="isian")
@bp.doc(**dok("Gabungkan unit ke unit lain; unit ini berakhir", pb.UnorLengkap, ubah=True))
def gabung_unor(unor_id: str, isian: isi.GabungIsian) -> Response:
    pesan = isian.pesan(pb.GabungUnorRequest, unor_id=unor_id, etag=if_match())
    return jawab(layanan().organisasi.GabungUnor(pesan).unor)


@bp.post("/unor/<unor_id>/nonaktifkan")
@peran(*ADMIN)
@bp.input(isi.AlasanIsian, arg_name="isian")
@bp.doc(**dok("Akhiri unit yang sudah kosong", pb.UnorLengkap, ubah=True))
def nonaktifkan_unor(unor_id: str, isian: isi.AlasanIsian) -> Response:
    pesan = isian.pesan(pb.NonaktifkanUnorRequest, unor_id=unor_id, etag=if_match())
    return jawab(layanan().organisasi.NonaktifkanUnor(pesan).unor)


@bp.get("/pegawai")
@peran()
@bp.input(SaringanPegawai, location="query", arg_name="saringan")
@bp.doc(**dok("Pegawai dalam lingkup Anda", pb.PegawaiRingkas, banyak=True))
def daftar(saringan: SaringanPegawai) -> Response:
    hasil = layanan().organisasi.ListPegawai(
        dari_json(
            saringan.model_dump(exclude={"page_size", "page_token"}, exclude_none=True),
            pb.ListPegawaiRequest,
            halaman=saringan.halaman,
        )
    )
    return jawab_daftar(hasil.pegawai, hasil.next_page_token)


@bp.get("/pegawai/<pegawai_id>/riwayat")
@peran()
@bp.doc(**dok("Perubahan data seorang pegawai oleh admin", umum.Riwayat, banyak=True))
def riwayat(pegawai_id: str) -> Response:
    pesan = pb.ListRiwayatPegawaiRequest(pegawai_id=pegawai_id)
    return jawab_daftar(layanan().organisasi.ListRiwayatPegawai(pesan).riwayat)


@bp.get("/pegawai/<pegawai_id>/ubahan-tangan")
@peran()
@bp.doc(**dok("Yang diubah dengan tangan: tidak ditimpa Sinkron SIASN", pb.UbahanTangan,
              banyak=True))  # fmt: skip
def ubahan_tangan(pegawai_id: str) -> Response:
    pesan = pb.ListUbahanTanganRequest(pegawai_id=pegawai_id)
    return jawab_daftar(layanan().organisasi.ListUbahanTangan(pesan).ubahan)


@bp.post("/pegawai/<pegawai_id>/ikuti-siasn")
@peran(*ADMIN)
@bp.input(isi.AlasanIsian, arg_name="isian")
@bp.doc(**dok("Ikuti SIASN lagi sejak sinkron berikutnya", Pegawai, ubah=True))
def ikuti_siasn(pegawai_id: str, isian: isi.AlasanIsian) -> Response:
    pesan = isian.pesan(pb.IkutiSiasnRequest, pegawai_id=pegawai_id, etag=if_match())
    return jawab(layanan().organisasi.IkutiSiasn(pesan).pegawai)


@bp.put("/pegawai/<pegawai_id>")
@peran(*ADMIN)
@bp.input(isi.KepegawaianIsian, arg_name="isian")
@bp.doc(**dok("Ubah golongan atau kedudukan hukum", Pegawai, ubah=True))
def ubah(pegawai_id: str, isian: isi.KepegawaianIsian) -> Response:
    pesan = isian.pesan(pb.UbahPegawaiRequest, pegawai_id=pegawai_id, etag=if_match())
    return jawab(layanan().organisasi.UbahPegawai(pesan).pegawai)


@bp.post("/pegawai/<pegawai_id>/penugasan")
@peran(*ADMIN)
@bp.input(isi.PostIsian, arg_name="isian")
@bp.doc(**dok("Beri penugasan: definitif, Plt, Plh, Pj, tambahan", Pegawai, ubah=True))
def tambah_penugasan(pegawai_id: str, isian: isi.PostIsian) -> Response:
    pesan = _post(isian, pb.TambahPenugasanRequest, pegawai_id)
    return jawab(layanan().organisasi.TambahPenugasan(pesan).pegawai)


@bp.post("/pegawai/<pegawai_id>/mutasi")
@peran(*ADMIN)
@bp.input(isi.PostIsian, arg_name="isian")
@bp.doc(**dok("Pindahkan: jabatan lama berakhir sehari sebelumnya", Pegawai, ubah=True))
def mutasi(pegawai_id: str, isian: isi.PostIsian) -> Response:
    pesan = _post(isian, pb.MutasiRequest, pegawai_id)
    return jawab(layanan().organisasi.Mutasi(pesan).pegawai)


@bp.post("/pegawai/<pegawai_id>/penugasan/<penugasan_id>/akhiri")
@peran(*ADMIN)
@bp.input(isi.AkhirIsian, arg_name="isian")
@bp.doc(**dok("Akhiri penugasan pada suatu tanggal", Pegawai, ubah=True))
def akhiri(pegawai_id: str, penugasan_id: str, isian: isi.AkhirIsian) -> Response:
    pesan = isian.pesan(
        pb.AkhiriPenugasanRequest,
        pegawai_id=pegawai_id,
        penugasan_id=penugasan_id,
        etag=if_match(),
    )
    return jawab(layanan().organisasi.AkhiriPenugasan(pesan).pegawai)


@bp.put("/pegawai/<pegawai_id>/penugasan/<penugasan_id>/jenis-skp")
@peran(*ADMIN)
@bp.input(isi.JenisSkpIsian, arg_name="isian")
@bp.doc(**dok("Pilih bentuk SKP suatu jabatan, misalnya camat sebagai JPT", Pegawai, ubah=True))
def jenis_skp(pegawai_id: str, penugasan_id: str, isian: isi.JenisSkpIsian) -> Response:
    pesan = isian.pesan(
        pb.UbahJenisSkpRequest,
        pegawai_id=pegawai_id,
        penugasan_id=penugasan_id,
        etag=if_match(),
    )
    return jawab(layanan().organisasi.UbahJenisSkp(pesan).pegawai)


def _post(isian: isi.PostIsian, kelas: Any, pegawai_id: str) -> Any:
    post = dari_json(isian.model_dump(exclude={"alasan"}, exclude_none=True), pb.IsianPenugasan)
    return kelas(pegawai_id=pegawai_id, etag=if_match(), isian=post, alasan=isian.alasan)
