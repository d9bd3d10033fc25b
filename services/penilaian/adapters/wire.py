"""Domain words and values to protobuf and back. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import IsianSalah
from services.penilaian.domain import rencana as r
from services.penilaian.domain.isian import Emotikon
from services.penilaian.domain.keberatan import StatusKeberatan
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.pemeriksaan_tautan import KeadaanTautan
from services.penilaian.domain.penilaian import StatusPenilaian
from services.penilaian.domain.siklus import JenisPeriode

K = TypeVar("K", bound=StrEnum)


def _angka(kata: type[StrEnum], pembungkus: Any, awalan: str) -> Mapping[str, Any]:
    """Word → number on the wire; no word is UNSPECIFIED."""
    return {k.value: pembungkus.Value(f"{awalan}_{k.value}") for k in kata} | {"": 0}


EKSPEKTASI = _angka(Ekspektasi, umum.Ekspektasi, "EKSPEKTASI")
PREDIKAT = _angka(Predikat, umum.Predikat, "PREDIKAT")
CAPAIAN = _angka(CapaianOrganisasi, umum.CapaianOrganisasi, "CAPAIAN_ORGANISASI")
JENIS_SKP = _angka(r.JenisSkp, umum.JenisSkp, "JENIS_SKP")
PENDEKATAN = _angka(r.Pendekatan, umum.Pendekatan, "PENDEKATAN")
JENIS_PEGAWAI = _angka(r.JenisPegawai, umum.JenisPegawai, "JENIS_PEGAWAI")
NILAI = _angka(r.NilaiPerilaku, umum.NilaiPerilaku, "NILAI_PERILAKU")
JENIS_PERIODE = _angka(JenisPeriode, pb.JenisPeriode, "JENIS_PERIODE")
STATUS_KEBERATAN = _angka(StatusKeberatan, pb.StatusKeberatan, "STATUS_KEBERATAN")
KEADAAN_TAUTAN = _angka(KeadaanTautan, pb.KeadaanTautan, "KEADAAN_TAUTAN")
STATUS = _angka(StatusPenilaian, pb.StatusPenilaian, "STATUS_PENILAIAN")
ASPEK: Mapping[str, Any] = {
    umum.Aspek.Name(n).removeprefix("ASPEK_"): n for n in umum.Aspek.values()
}
PERSPEKTIF: Mapping[str, Any] = {
    umum.Perspektif.Name(n).removeprefix("PERSPEKTIF_"): n for n in umum.Perspektif.values()
}
_KATA: dict[int, dict[int, str]] = {}


def kata(jenis: type[K], angka: int, tabel: Mapping[str, int]) -> K | None:
    """Number on the wire → word; None for UNSPECIFIED and for a number we do not know."""
    balik = _KATA.setdefault(id(tabel), {n: k for k, n in tabel.items() if k})
    return jenis(balik[angka]) if angka in balik else None


def emotikon(teks: str) -> Emotikon | None:
    if not teks:
        return None
    try:
        return Emotikon(teks)
    except ValueError as salah:
        pilihan = "Pilih JEMPOL_ATAS, JEMPOL_BAWAH, atau kosongkan."
        raise IsianSalah(bidang=[("emotikon", pilihan)]) from salah


def hari(nilai: date | None) -> str:
    """A day as ISO text, empty when there is none."""
    return nilai.isoformat() if nilai else ""


def waktu(nilai: datetime | None) -> str:
    """A moment as RFC 3339 in UTC, empty when there is none."""
    return nilai.astimezone(UTC).isoformat() if nilai else ""


def riwayat(baris: Any) -> umum.Riwayat:
    """One line of the history of an object, as its row says it."""
    return umum.Riwayat(
        waktu=waktu(baris.waktu),
        oleh_nama=baris.oleh_nama,
        tindakan=baris.tindakan,
        dari=baris.dari,
        ke=baris.ke,
        catatan=baris.catatan,
    )


def orang(nilai: r.Orang | None) -> umum.Orang | None:
    """A person as printed; absent when there is none."""
    if nilai is None:
        return None
    return umum.Orang(
        pegawai_id=nilai.pegawai_id,
        nip=nilai.nip,
        nama=nilai.nama,
        jenis_pegawai=JENIS_PEGAWAI[nilai.jenis_pegawai],
        pangkat=nilai.pangkat,
        golongan=nilai.golongan,
        jabatan=nilai.jabatan,
        unor_id=nilai.unor_id,
        unit_kerja=nilai.unit_kerja,
        instansi_id=nilai.instansi_id,
    )


def ke_orang(pesan: umum.Orang) -> r.Orang:
    """A person as a fact told him. A kind we do not know counts as a civil servant."""
    return r.Orang(
        pegawai_id=pesan.pegawai_id,
        nama=pesan.nama,
        nip=pesan.nip,
        jenis_pegawai=kata(r.JenisPegawai, pesan.jenis_pegawai, JENIS_PEGAWAI)
        or r.JenisPegawai.PNS,
        pangkat=pesan.pangkat,
        golongan=pesan.golongan,
        jabatan=pesan.jabatan,
        unor_id=pesan.unor_id,
        unit_kerja=pesan.unit_kerja,
        instansi_id=pesan.instansi_id,
    )


def ke_rencana(pesan: skp_pb.Skp) -> r.Rencana:
    """The plan as the approval told it."""
    return r.Rencana(
        tahun=pesan.tahun,
        instansi_id=pesan.pegawai.instansi_id,
        instansi_nama=pesan.instansi_nama,
        jenis_skp=kata(r.JenisSkp, pesan.jenis_skp, JENIS_SKP) or r.JenisSkp.JA_JF,
        pendekatan=kata(r.Pendekatan, pesan.pendekatan, PENDEKATAN) or r.Pendekatan.KUANTITATIF,
        mulai=date.fromisoformat(pesan.periode_mulai),
        selesai=date.fromisoformat(pesan.periode_selesai),
        pegawai=ke_orang(pesan.pegawai),
        rhk=tuple(_ke_rhk(satu) for satu in sorted(pesan.rhk, key=lambda x: x.urutan)),
        perilaku=tuple(
            r.Perilaku(
                nilai=nilai,
                nama=satu.nama,
                panduan=tuple(satu.panduan),
                ekspektasi_khusus=tuple(satu.ekspektasi_khusus),
            )
            for satu in pesan.perilaku
            if (nilai := kata(r.NilaiPerilaku, satu.nilai, NILAI))
        ),
        definitif=pesan.jenis_penugasan == umum.JENIS_PENUGASAN_DEFINITIF,
    )


def _ke_rhk(pesan: skp_pb.Rhk) -> r.Rhk:
    return r.Rhk(
        id=pesan.rhk_id,
        utama=pesan.jenis != umum.JENIS_RHK_TAMBAHAN,
        rencana_hasil_kerja=pesan.rencana_hasil_kerja,
        rhk_pimpinan=pesan.rhk_pimpinan,
        penugasan_dari=pesan.penugasan_dari,
        indikator=tuple(
            r.Indikator(
                id=k.indikator_id,
                indikator=k.indikator,
                target=k.target,
                aspek=_nama(umum.Aspek, k.aspek, "ASPEK_"),
                perspektif=_nama(umum.Perspektif, k.perspektif, "PERSPEKTIF_"),
            )
            for k in pesan.indikator
        ),
    )


def _nama(pembungkus: Any, angka: int, awalan: str) -> str:
    if not angka or angka not in pembungkus.values():
        return ""
    return str(pembungkus.Name(angka).removeprefix(awalan))
