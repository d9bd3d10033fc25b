"""What a request says, as the use cases want it; wrong fields are named, all at once."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from kinerja.pak.v1 import pak_service_pb2 as pb
from services.pak.adapters import wire
from services.pak.domain.angka_kredit import PRESISI_BAWAAN
from services.pak.domain.isi_pak import Surat
from services.pak.domain.istilah import SUMBER_SALDO, Sumber
from services.pak.domain.kalkulator import KonversiDiketik, Masukan, SaldoDiketik
from services.pak.domain.saldo import IsianSaldo
from services.pak.domain.tulisan import polos
from services.pak.use_cases.pak import PermintaanDraft
from services.siasn import RiwayatAngkaKredit

_AK = re.compile(r"\d{1,5}(\.\d{1,3})?")
BATAS_NAMA_BERKAS = 200


def isian_saldo(request: pb.AjukanSaldoRequest) -> IsianSaldo:
    salah: list[tuple[str, str]] = []
    sumber = wire.dari_enum(pb.Sumber, "SUMBER", request.sumber, Sumber)
    if sumber not in SUMBER_SALDO:
        salah.append(("sumber", "Pilih sumber saldo, misalnya AK dari Kegiatan Tugas Jabatan."))
    if not _AK.fullmatch(request.total_ak):
        pesan = "Isi angka dengan titik dan paling banyak 3 desimal, misalnya 32.33."
        salah.append(("total_ak", pesan))
    tanggal = wire.hari("tanggal_sk", request.tanggal_sk, salah)
    wire.periksa(salah)
    return IsianSaldo(
        sumber=sumber or Sumber.TUGAS_JABATAN,
        nomor_sk=request.nomor_sk.strip(),
        tanggal_sk=tanggal,
        total=Decimal(request.total_ak),
        berkas=request.berkas,
        nama_berkas=request.nama_berkas.strip()[:BATAS_NAMA_BERKAS],
        siasn_id=request.siasn_id,
    )


def dilengkapi(request: pb.AjukanSaldoRequest, baris: RiwayatAngkaKredit) -> pb.AjukanSaldoRequest:
    """The request with decree and numbers as SIASN has them, whatever the form said."""
    lengkap = pb.AjukanSaldoRequest()
    lengkap.CopyFrom(request)
    lengkap.nomor_sk = baris.nomor_sk
    lengkap.tanggal_sk = baris.tanggal_sk.isoformat() if baris.tanggal_sk else ""
    lengkap.total_ak = polos(baris.kredit_total) if baris.kredit_total is not None else ""
    return lengkap


def permintaan_draft(request: pb.BuatDraftPakRequest) -> PermintaanDraft:
    salah: list[tuple[str, str]] = []
    tanggal = wire.hari("tanggal", request.tanggal, salah)
    if not request.periode_id:
        salah.append(("periode_id", "Pilih periode yang sudah dinilai."))
    wire.periksa(salah)
    return PermintaanDraft(
        tahun=request.tahun,
        periode_id=request.periode_id,
        bulan_mulai=request.bulan_mulai,
        bulan_selesai=request.bulan_selesai,
        surat=Surat(
            nomor=request.nomor.strip(),
            tanggal=tanggal,
            tempat=request.tempat.strip(),
            untuk_pangkat=request.untuk_pangkat,
            untuk_jenjang=request.untuk_jenjang,
        ),
    )


def kalkulator(request: Any) -> Masukan:
    return Masukan(
        jenjang=request.jenjang,
        golongan=request.golongan,
        presisi=request.presisi or PRESISI_BAWAAN,
        saldo=[SaldoDiketik(satu.sumber, satu.ak) for satu in request.saldo],
        konversi=[
            KonversiDiketik(satu.tahun, satu.bulan_mulai, satu.bulan_selesai, satu.predikat)
            for satu in request.konversi
        ],
    )
