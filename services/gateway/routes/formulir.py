"""Manual Indikator Kinerja (A.1.3) and workblock (A.1.4) of a draft plan."""

from __future__ import annotations

from typing import Annotated

from apiflask import APIBlueprint
from flask import Response
from pydantic import Field

from kinerja.skp.v1 import formulir_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.routes.bentuk import Isian, Kata, if_match, jawab
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import Id, Teks, contoh_isian

bp = APIBlueprint("api_formulir", __name__, tag="SKP: isi")
ID = "0199f2c4-7a10-7000-8000-0000000000d{}"


class ManualIsian(Isian):
    model_config = contoh_isian(
        tujuan="Mengukur ketersediaan layanan bagi pegawai",
        definisi="Waktu layanan dapat dipakai dibagi seluruh waktu",
        formula="jam tersedia / jam seluruhnya × 100",
        satuan="persen",
        tingkat="OUTCOME_ANTARA",
        sumber_data="Catatan pemantauan",
        periode_pelaporan="BULANAN",
    )
    tujuan: Teks
    definisi: Teks
    formula: Teks = ""
    satuan: Teks
    tingkat: Annotated[str, Kata(skp_pb.Tingkat)]
    sumber_data: Teks
    periode_pelaporan: Annotated[str, Kata(skp_pb.PeriodePelaporan)]


class Butir(Isian):
    model_config = contoh_isian(uraian="Uji coba di tiga unit", transformatif=True)
    uraian: Teks
    transformatif: bool = False


class WorkblockIsian(Isian):
    model_config = contoh_isian(
        judul="Layanan kepegawaian tanpa kertas",
        rhk_id=ID.format(1),
        indikator_target="95% layanan daring",
        pemilik="",
        pihak_terlibat="",
        waktu="Januari–Juni",
        penerima_manfaat="",
        tujuan="",
        anggaran="",
        kegiatan=[{"uraian": "Uji coba di tiga unit", "transformatif": True}],
        tonggak=[],
    )
    judul: Teks
    rhk_id: Id
    indikator_target: Teks = ""
    pemilik: Teks = ""
    pihak_terlibat: Teks = ""
    waktu: Teks = ""
    penerima_manfaat: Teks = ""
    tujuan: Teks = ""
    anggaran: Teks = ""
    kegiatan: Annotated[list[Butir], Field(max_length=50)]
    tonggak: Annotated[list[Butir], Field(max_length=50)] = Field(default_factory=list)


@bp.put("/skp/<skp_id>/rhk/<rhk_id>/indikator/<indikator_id>/manual")
@peran()
@bp.input(ManualIsian, arg_name="isian")
@bp.doc(**dok("Isi manual indikator kinerja (Format A.1.3)", skp_pb.Skp, ubah=True))
def ubah_manual(skp_id: str, rhk_id: str, indikator_id: str, isian: ManualIsian) -> Response:
    return _manual(skp_id, rhk_id, indikator_id, isian)


@bp.delete("/skp/<skp_id>/rhk/<rhk_id>/indikator/<indikator_id>/manual")
@peran()
@bp.doc(**dok("Hapus manual indikator", skp_pb.Skp, ubah=True))
def hapus_manual(skp_id: str, rhk_id: str, indikator_id: str) -> Response:
    return _manual(skp_id, rhk_id, indikator_id, None)


@bp.post("/skp/<skp_id>/workblock")
@peran()
@bp.input(WorkblockIsian, arg_name="isian")
@bp.doc(**dok("Tambah workblock (Format A.1.4)", skp_pb.Skp, status=201, ubah=True,
              tambahan={"workblock_id": ID.format(2)}))  # fmt: skip
def tambah_workblock(skp_id: str, isian: WorkblockIsian) -> Response:
    hasil = _simpan(skp_id, isian, "")
    lokasi = f"/api/v1/skp/{skp_id}/workblock/{hasil.workblock_id}"
    return jawab(hasil.skp, 201, lokasi=lokasi, workblock_id=hasil.workblock_id)


@bp.put("/skp/<skp_id>/workblock/<workblock_id>")
@peran()
@bp.input(WorkblockIsian, arg_name="isian")
@bp.doc(**dok("Ubah workblock", skp_pb.Skp, ubah=True))
def ubah_workblock(skp_id: str, workblock_id: str, isian: WorkblockIsian) -> Response:
    return jawab(_simpan(skp_id, isian, workblock_id).skp)


@bp.delete("/skp/<skp_id>/workblock/<workblock_id>")
@peran()
@bp.doc(**dok("Hapus workblock", skp_pb.Skp, ubah=True))
def hapus_workblock(skp_id: str, workblock_id: str) -> Response:
    minta = pb.HapusWorkblockRequest(skp_id=skp_id, etag=if_match(), workblock_id=workblock_id)
    return jawab(layanan().formulir.HapusWorkblock(minta).skp)


def _manual(skp_id: str, rhk_id: str, indikator_id: str, isian: ManualIsian | None) -> Response:
    minta = pb.UbahManualIndikatorRequest(
        skp_id=skp_id,
        rhk_id=rhk_id,
        indikator_id=indikator_id,
        etag=if_match(),
        manual=isian.pesan(skp_pb.ManualIndikator) if isian else None,
    )
    return jawab(layanan().formulir.UbahManualIndikator(minta).skp)


def _simpan(skp_id: str, isian: WorkblockIsian, workblock_id: str) -> pb.SimpanWorkblockResponse:
    workblock = isian.pesan(skp_pb.Workblock, workblock_id=workblock_id)
    minta = pb.SimpanWorkblockRequest(skp_id=skp_id, etag=if_match(), workblock=workblock)
    hasil: pb.SimpanWorkblockResponse = layanan().formulir.SimpanWorkblock(minta)
    return hasil
