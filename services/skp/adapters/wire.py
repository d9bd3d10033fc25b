"""Domain words and values ↔ protobuf. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, TypeVar

from kinerja.skp.v1 import atasan_service_pb2 as atasan_pb
from kinerja.skp.v1 import skp_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.grpc_server import JAKARTA
from services.skp.domain import istilah, perilaku
from services.skp.domain.istilah import Istilah
from services.skp.domain.orang import Orang
from services.skp.domain.pegawai import Penugasan, Profil
from services.skp.domain.penilai import HasilPenilai
from services.skp.domain.rencana import Indikator, Lampiran, Rhk
from services.skp.domain.skp import Skp

K = TypeVar("K", bound=Istilah)


def _angka(kata: type[Istilah], pembungkus: Any, awalan: str) -> Mapping[str, Any]:
    """Word → number on the wire; a missing or empty word is UNSPECIFIED."""
    nilai = {k.value: pembungkus.Value(f"{awalan}_{k.value}") for k in kata}
    return nilai | {"": 0}


STATUS = _angka(istilah.StatusSkp, pb.StatusSkp, "STATUS_SKP")
STATUS_SINKRON = _angka(istilah.StatusSinkron, pb.StatusSinkron, "STATUS_SINKRON")
JENIS_SKP = _angka(istilah.JenisSkp, umum.JenisSkp, "JENIS_SKP")
PENDEKATAN = _angka(istilah.Pendekatan, umum.Pendekatan, "PENDEKATAN")
JENIS_RHK = _angka(istilah.JenisRhk, umum.JenisRhk, "JENIS_RHK")
KLASIFIKASI = _angka(istilah.KlasifikasiRhk, umum.KlasifikasiRhk, "KLASIFIKASI_RHK")
ASPEK = _angka(istilah.Aspek, umum.Aspek, "ASPEK")
PERSPEKTIF = _angka(istilah.Perspektif, umum.Perspektif, "PERSPEKTIF")
CASCADING = _angka(istilah.Cascading, pb.Cascading, "CASCADING")
CARA_CASCADING = _angka(istilah.CaraCascading, pb.CaraCascading, "CARA_CASCADING")
TINGKAT = _angka(istilah.Tingkat, pb.Tingkat, "TINGKAT")
TAUTAN = _angka(istilah.StatusTautan, pb.StatusTautan, "STATUS_TAUTAN")
PELAPORAN = _angka(istilah.PeriodePelaporan, pb.PeriodePelaporan, "PERIODE_PELAPORAN")
JENIS_PERMINTAAN = _angka(istilah.JenisPermintaan, atasan_pb.JenisPermintaan, "JENIS_PERMINTAAN")
STATUS_PERMINTAAN = _angka(
    istilah.StatusPermintaan, atasan_pb.StatusPermintaan, "STATUS_PERMINTAAN"
)
LANGKAH_PERMINTAAN = _angka(
    istilah.LangkahPermintaan, atasan_pb.LangkahPermintaan, "LANGKAH_PERMINTAAN"
)
NILAI = _angka(istilah.NilaiPerilaku, umum.NilaiPerilaku, "NILAI_PERILAKU")
JENIS_PEGAWAI = _angka(istilah.JenisPegawai, umum.JenisPegawai, "JENIS_PEGAWAI")
JENIS_KELAMIN = _angka(istilah.JenisKelamin, umum.JenisKelamin, "JENIS_KELAMIN")
KELOMPOK = _angka(istilah.KelompokJabatan, umum.KelompokJabatan, "KELOMPOK_JABATAN")
JENJANG = _angka(istilah.Jenjang, umum.Jenjang, "JENJANG")
JENIS_PENUGASAN = _angka(istilah.JenisPenugasan, umum.JenisPenugasan, "JENIS_PENUGASAN")


def kata(jenis: type[K], angka: int, tabel: Mapping[str, int]) -> K | None:
    """Number on the wire → word; None for UNSPECIFIED and for a number we do not know."""
    return next((jenis(k) for k, nilai in tabel.items() if nilai == angka and k), None)


def hari(nilai: date | None) -> str:
    """A day as ISO text, empty when there is none."""
    return nilai.isoformat() if nilai else ""


def waktu(nilai: datetime | None) -> str:
    """A moment as RFC 3339 in UTC, empty when there is none."""
    return nilai.astimezone(UTC).isoformat() if nilai else ""


def hari_jakarta(nilai: datetime) -> date:
    """The day of a moment, in Jakarta."""
    return nilai.astimezone(JAKARTA).date()


def orang(nilai: Orang | None) -> umum.Orang | None:
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


def pegawai(profil: Profil) -> pb.Pegawai:
    """A profile, with posts and raters."""
    p = profil.pegawai
    return pb.Pegawai(
        pegawai_id=p.pegawai_id,
        nip=p.nip,
        nama=p.nama,
        gelar_depan=p.gelar_depan,
        gelar_belakang=p.gelar_belakang,
        jenis_pegawai=JENIS_PEGAWAI[p.jenis_pegawai],
        golongan=p.golongan,
        pangkat=p.pangkat,
        tmt_golongan=hari(p.tmt_golongan),
        jenis_kelamin=JENIS_KELAMIN[p.jenis_kelamin or ""],
        tempat_lahir=p.tempat_lahir,
        tanggal_lahir=hari(p.tanggal_lahir),
        nomor_karpeg=p.nomor_karpeg,
        email=p.email,
        telepon=p.telepon,
        kedudukan_hukum=p.kedudukan_hukum,
        wajib_skp=profil.wajib_skp,
        siasn_id=p.siasn_id,
        instansi_id=p.instansi_id,
        instansi_nama=p.instansi_nama,
        penugasan=[_penugasan(satu, hasil) for satu, hasil in profil.penugasan],
        etag=str(p.versi),
    )


def _penugasan(p: Penugasan, hasil: HasilPenilai) -> pb.Penugasan:
    return pb.Penugasan(
        penugasan_id=p.penugasan_id,
        unor_id=p.unor_id,
        unit_kerja=p.unit_kerja,
        jabatan=p.jabatan,
        kelompok_jabatan=KELOMPOK[p.kelompok_jabatan],
        jenjang=JENJANG[p.jenjang or ""],
        jenis_penugasan=JENIS_PENUGASAN[p.jenis_penugasan],
        pimpinan=p.pimpinan,
        jenis_skp=JENIS_SKP[p.jenis_skp],
        mulai=hari(p.mulai),
        selesai=hari(p.selesai),
        tmt_jabatan=hari(p.tmt_jabatan),
        penilai=orang(hasil.penilai),
        atasan_penilai=orang(hasil.atasan_penilai),
        alasan_penilai=hasil.alasan,
    )


def skp(nilai: Skp) -> pb.Skp:
    """A plan as agreed: what does not depend on who looks at it."""
    return pb.Skp(
        skp_id=nilai.skp_id,
        tahun=nilai.tahun,
        penugasan_id=nilai.penugasan_id,
        pegawai=orang(nilai.pegawai),
        penilai=orang(nilai.penilai),
        atasan_penilai=orang(nilai.atasan_penilai),
        alasan_penilai=nilai.alasan_penilai,
        jenis_skp=JENIS_SKP[nilai.jenis_skp],
        pendekatan=PENDEKATAN[nilai.pendekatan],
        jenis_penugasan=JENIS_PENUGASAN[nilai.jenis_penugasan],
        periode_mulai=hari(nilai.mulai),
        periode_selesai=hari(nilai.selesai),
        status=STATUS[nilai.status],
        rhk=[rhk(r) for r in nilai.rhk],
        perilaku=daftar_perilaku(nilai.ekspektasi, nilai.mulai),
        lampiran=lampiran(nilai.lampiran),
        etag=str(nilai.versi),
        instansi_nama=nilai.instansi_nama,
        workblock=[workblock(asdict(w)) for w in nilai.workblock],
    )


def rhk(r: Rhk) -> pb.Rhk:
    return pb.Rhk(
        rhk_id=r.rhk_id,
        urutan=r.urutan,
        klasifikasi=KLASIFIKASI[r.klasifikasi],
        jenis=JENIS_RHK[r.jenis],
        rencana_hasil_kerja=r.rencana_hasil_kerja,
        rhk_pimpinan_id=r.rhk_pimpinan_id,
        rhk_pimpinan=r.rhk_pimpinan,
        penugasan_dari=r.penugasan_dari,
        unor_id=r.unor_id,
        indikator=[_indikator(i) for i in r.indikator],
        indikator_pimpinan_id=r.indikator_pimpinan_id,
        tim_kerja_id=r.tim_kerja_id,
        tim_kerja=r.tim_kerja,
        cascading=CASCADING[r.cascading or ""],
        cara_cascading=CARA_CASCADING[r.cara_cascading or ""],
        tingkat=TINGKAT[r.tingkat or ""],
        tautan=TAUTAN[r.tautan or ""],
        akar_id=r.akar_id,
    )


def _indikator(i: Indikator) -> pb.Indikator:
    return pb.Indikator(
        indikator_id=i.indikator_id,
        aspek=ASPEK[i.aspek or ""],
        indikator=i.indikator,
        target=i.target,
        perspektif=PERSPEKTIF[i.perspektif or ""],
        manual=manual(asdict(i.manual) if i.manual else None),
    )


def manual(nilai: Mapping[str, Any] | None) -> pb.ManualIndikator | None:
    """The manual of an indicator, from its stored values."""
    if nilai is None:
        return None
    return pb.ManualIndikator(
        **{
            **nilai,
            "tingkat": TINGKAT[nilai["tingkat"] or ""],
            "periode_pelaporan": PELAPORAN[nilai["periode_pelaporan"] or ""],
        }
    )


def workblock(nilai: Mapping[str, Any]) -> pb.Workblock:
    """A workblock, from its stored values."""
    butir = {
        nama: [pb.ButirWorkblock(**satu) for satu in nilai[nama]]
        for nama in ("kegiatan", "tonggak")
    }
    return pb.Workblock(**{**nilai, **butir})


def lampiran(nilai: Lampiran) -> pb.Lampiran:
    """The annex."""
    return pb.Lampiran(
        dukungan_sumber_daya=nilai.dukungan_sumber_daya,
        skema_pertanggungjawaban=nilai.skema_pertanggungjawaban,
        konsekuensi=nilai.konsekuensi,
    )


def daftar_perilaku(ekspektasi: Mapping[Any, Iterable[str]], mulai: date) -> list[pb.Perilaku]:
    """All seven values with their guides, and what the leader expects besides."""
    if not ekspektasi:
        return _tanpa_ekspektasi(perilaku.sejak(mulai))
    return _perilaku(ekspektasi, mulai)


@cache
def _tanpa_ekspektasi(sejak: date) -> list[pb.Perilaku]:
    return _perilaku({}, sejak)


def _perilaku(ekspektasi: Mapping[Any, Iterable[str]], pada: date) -> list[pb.Perilaku]:
    return [
        pb.Perilaku(
            nilai=NILAI[nilai],
            nama=isi.nama,
            panduan=isi.panduan,
            ekspektasi_khusus=ekspektasi.get(nilai, ()),
        )
        for nilai, isi in perilaku.panduan(pada).items()
    ]
