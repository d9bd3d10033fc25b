"""Indicators of a planned result, edited where they stand."""

from __future__ import annotations

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from kinerja.skp.v1 import skp_service_pb2 as pb
from services.gateway.auth import peran
from services.gateway.clients import layanan
from services.gateway.halaman import kata
from services.gateway.halaman.formulir import Kini, kirim
from services.gateway.halaman.langkah import Langkah, Perkara, jalankan, tanyakan
from services.gateway.halaman.skp import alamat, ambil
from services.gateway.halaman.skp_isi import (
    cari_rhk,
    etag_formulir,
    hanya_etag,
    perkara_skp,
    simpan,
)
from services.gateway.problems import Masalah

bp = Blueprint("skp_indikator", __name__, url_prefix="/skp/<skp_id>")

HAPUS_INDIKATOR = Langkah(
    judul="Hapus indikator",
    akibat="Indikator ini dihapus dari RHK Anda.",
    batal="Tidak dapat dibatalkan.",
    tombol="Hapus indikator",
    sesudah="Indikator dihapus.",
    bahaya=True,
)


@bp.post("/rhk/<rhk_id>/indikator")
@peran("PEGAWAI")
def tambah_indikator(skp_id: str, rhk_id: str) -> ResponseReturnValue:
    def kerja() -> str:
        pesan = pb.TambahIndikatorRequest(
            skp_id=skp_id, rhk_id=rhk_id, etag=etag_formulir(), isian=_isian_indikator()
        )
        kirim(layanan().skp.TambahIndikator, pesan)
        return f"r-{rhk_id}"

    return simpan(
        skp_id,
        kerja,
        formulir=f"ind-baru-{rhk_id}",
        sesudah="Indikator ditambahkan.",
        kini=hanya_etag,
    )


@bp.post("/rhk/<rhk_id>/indikator/<indikator_id>")
@peran("PEGAWAI")
def ubah_indikator(skp_id: str, rhk_id: str, indikator_id: str) -> ResponseReturnValue:
    def kerja() -> str:
        pesan = pb.UbahIndikatorRequest(
            skp_id=skp_id,
            rhk_id=rhk_id,
            indikator_id=indikator_id,
            etag=etag_formulir(),
            isian=_isian_indikator(),
        )
        kirim(layanan().skp.UbahIndikator, pesan)
        return f"r-{rhk_id}"

    def kini(skp: pb.Skp) -> Kini:
        ada = cari_indikator(skp, rhk_id, indikator_id)
        return Kini(
            skp.etag,
            {
                "aspek": kata.ASPEK.kode(ada.aspek),
                "indikator": ada.indikator,
                "target": ada.target,
                "perspektif": kata.PERSPEKTIF.kode(ada.perspektif),
            },
        )

    return simpan(
        skp_id, kerja, formulir=f"ind-{indikator_id}", sesudah="Indikator disimpan.", kini=kini
    )


@bp.get("/rhk/<rhk_id>/indikator/<indikator_id>/hapus")
@peran("PEGAWAI")
def tanya_hapus_indikator(skp_id: str, rhk_id: str, indikator_id: str) -> ResponseReturnValue:
    perkara = _perkara_indikator(skp_id, rhk_id, indikator_id)
    return tanyakan(HAPUS_INDIKATOR, perkara, kembali=alamat(skp_id, f"r-{rhk_id}"))


@bp.post("/rhk/<rhk_id>/indikator/<indikator_id>/hapus")
@peran("PEGAWAI")
def hapus_indikator(skp_id: str, rhk_id: str, indikator_id: str) -> ResponseReturnValue:
    pesan = pb.HapusIndikatorRequest(
        skp_id=skp_id, rhk_id=rhk_id, indikator_id=indikator_id, etag=etag_formulir()
    )
    return jalankan(
        HAPUS_INDIKATOR,
        kerja=lambda: kirim(layanan().skp.HapusIndikator, pesan),
        perkara=lambda: _perkara_indikator(skp_id, rhk_id, indikator_id),
        kembali=alamat(skp_id, f"r-{rhk_id}"),
    )


def _isian_indikator() -> pb.IsianIndikator:
    isi = request.form
    return pb.IsianIndikator(
        aspek=kata.ASPEK.nilai(isi.get("aspek")),  # type: ignore[arg-type]
        indikator=isi.get("indikator", "").strip(),
        target=isi.get("target", "").strip(),
        perspektif=kata.PERSPEKTIF.nilai(isi.get("perspektif")),  # type: ignore[arg-type]
    )


def cari_indikator(skp: pb.Skp, rhk_id: str, indikator_id: str) -> pb.Indikator:
    for indikator in cari_rhk(skp, rhk_id).indikator:
        if indikator.indikator_id == indikator_id:
            return indikator
    raise Masalah("TIDAK_DITEMUKAN", detail="Indikator ini sudah tidak ada pada RHK.")


def _perkara_indikator(skp_id: str, rhk_id: str, indikator_id: str) -> Perkara:
    skp = ambil(skp_id)
    ada = cari_indikator(skp, rhk_id, indikator_id)
    return perkara_skp(skp, [("Indikator", ada.indikator), ("Target", ada.target or "–")])
