"""The public calculators and the public verification of printed documents. No session needed.

The answers are a published contract: exactly these members, decimals as strings.
"""

from __future__ import annotations

from typing import Any

from apiflask import APIBlueprint
from flask import Response

from kinerja.pak.v1 import pak_service_pb2 as pak
from kinerja.penilaian.v1 import kalkulator_service_pb2 as kalkulator
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian
from kinerja.umum.v1 import umum_pb2 as umum
from services.gateway.auth import publik
from services.gateway.clients import layanan
from services.gateway.problems import Masalah
from services.gateway.routes.bentuk import jawab, sebagai_json
from services.gateway.routes.dok import dok
from services.gateway.routes.isian import (
    HitungAngkaKreditIsian,
    HitungBatasIsian,
    HitungDistribusiIsian,
    HitungPanduanIpkIsian,
    HitungPredikatIsian,
)
from services.gateway.wire import kata_enum

bp = APIBlueprint("api_kalkulator", __name__, tag="Kalkulator dan verifikasi (tanpa masuk)")

CONTOH_ANGKA_KREDIT = {
    "baris": [{"bulan": 12, "persentase": "150", "koefisien": "12.5", "ak": "18.75"}],
    "kumulatif": "51.08",
    "pangkat": {"kebutuhan": "50", "selisih": "1.08"},
    "jenjang": {"kebutuhan": "100", "selisih": "-48.92"},
    "dasar": ["Konversi: PerBKN 3/2023 Pasal 12 ayat (3)"],
}


@bp.post("/kalkulator/predikat")
@publik
@bp.input(HitungPredikatIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Dua rating → predikat",
        {"predikat": "SANGAT_BAIK", "dasar": "PermenPANRB 6/2022, Lampiran IV.B.3"},
    )
)
def predikat(isian: HitungPredikatIsian) -> Response:
    hasil = layanan().penilaian.HitungPredikat(isian.pesan(penilaian.HitungPredikatRequest))
    kata = kata_enum(umum.Predikat, hasil.predikat)
    return sebagai_json({"predikat": kata, "dasar": hasil.dasar})


@bp.post("/kalkulator/angka-kredit")
@publik
@bp.input(HitungAngkaKreditIsian, arg_name="isian")
@bp.doc(**dok("Saldo dan konversi → angka kredit kumulatif", CONTOH_ANGKA_KREDIT))
def angka_kredit(isian: HitungAngkaKreditIsian) -> Response:
    hasil = layanan().pak.HitungAngkaKredit(isian.pesan(pak.HitungAngkaKreditRequest))
    return sebagai_json(
        {
            "baris": [_baris(satu) for satu in hasil.baris],
            "kumulatif": hasil.kumulatif,
            "pangkat": _kebutuhan(hasil.pangkat),
            "jenjang": _kebutuhan(hasil.jenjang),
            "dasar": list(hasil.dasar),
        }
    )


@bp.post("/kalkulator/batas-hari-kerja")
@publik
@bp.input(HitungBatasIsian, arg_name="isian")
@bp.doc(
    **dok(
        "Hari terakhir dari sekian hari kerja",
        {
            "batas": "2026-01-23",
            "hari_libur": [{"tanggal": "2026-01-16", "nama": "Isra Mikraj"}],
        },
    )
)
def batas_hari_kerja(isian: HitungBatasIsian) -> Response:
    hasil = layanan().penilaian.HitungBatasHariKerja(
        isian.pesan(penilaian.HitungBatasHariKerjaRequest)
    )
    return jawab(hasil)


@bp.post("/kalkulator/distribusi-predikat")
@publik
@bp.input(HitungDistribusiIsian, arg_name="isian")
@bp.doc(**dok("Pegawai pada tiap predikat menurut SE 3/2023", kalkulator.HitungDistribusiResponse))
def distribusi_predikat(isian: HitungDistribusiIsian) -> Response:
    pesan = isian.pesan(kalkulator.HitungDistribusiRequest)
    return jawab(layanan().kalkulator.HitungDistribusi(pesan))


@bp.post("/kalkulator/panduan-ipk")
@publik
@bp.input(HitungPanduanIpkIsian, arg_name="isian")
@bp.doc(**dok("Predikat menurut panduan IPK tugas belajar", kalkulator.HitungPanduanIpkResponse))
def panduan_ipk(isian: HitungPanduanIpkIsian) -> Response:
    pesan = isian.pesan(kalkulator.HitungPanduanIpkRequest)
    return jawab(layanan().kalkulator.HitungPanduanIpk(pesan))


@bp.get("/verifikasi/<kode>")
@publik
@bp.doc(**dok("Isi dokumen tercetak menurut kode padanya", penilaian.VerifikasiDokumenResponse))
def verifikasi(kode: str) -> Response:
    """Two services print; the second is asked when the first does not know the code."""
    try:
        return jawab(
            layanan().penilaian.VerifikasiDokumen(penilaian.VerifikasiDokumenRequest(kode=kode))
        )
    except Masalah as masalah:
        if masalah.status != 404:
            raise
    return jawab(layanan().pak.VerifikasiDokumen(pak.VerifikasiDokumenRequest(kode=kode)))


def _baris(baris: pak.BarisKonversi) -> dict[str, Any]:
    return {
        "bulan": baris.bulan,
        "persentase": baris.persentase,
        "koefisien": baris.koefisien,
        "ak": baris.ak,
    }


def _kebutuhan(kebutuhan: pak.Kebutuhan) -> dict[str, str] | None:
    """None where there is no such step (the last jenjang, the last golongan of one)."""
    if not kebutuhan.kebutuhan:
        return None
    return {"kebutuhan": kebutuhan.kebutuhan, "selisih": kebutuhan.selisih}
