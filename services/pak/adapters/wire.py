"""Domain ↔ protobuf: words, people, balances, PAK. Numbers are decimal text with a point."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import IsianSalah
from services.pak.domain import langkah
from services.pak.domain.angka_kredit import BarisKonversi
from services.pak.domain.isi_pak import BarisSumber, IsiPak
from services.pak.domain.istilah import JenisPegawai, Jenjang, Predikat
from services.pak.domain.kesimpulan import Selisih
from services.pak.domain.kiriman import Kiriman
from services.pak.domain.masa import Masa
from services.pak.domain.orang import Orang
from services.pak.domain.pak import BERJALAN, DITETAPKAN, Pak, RujukanPak
from services.pak.domain.saldo import Saldo
from services.pak.domain.tulisan import polos
from services.siasn import RiwayatAngkaKredit

Kata = TypeVar("Kata", bound=StrEnum)


def ke_enum(jenis: Any, awalan: str, kata: str | None) -> Any:
    """A word as the number of its proto enum; None is UNSPECIFIED."""
    return jenis.Value(f"{awalan}_{kata}") if kata else 0


def dari_enum(jenis: Any, awalan: str, nilai: int, kelas: type[Kata]) -> Kata | None:
    """The word behind a proto enum; None for UNSPECIFIED."""
    return kelas(jenis.Name(nilai).removeprefix(f"{awalan}_")) if nilai else None


def jenjang(kata: Jenjang | None) -> Any:
    return ke_enum(umum.Jenjang, "JENJANG", kata)


def predikat(kata: Predikat) -> Any:
    return ke_enum(umum.Predikat, "PREDIKAT", kata)


def hari(bidang: str, teks: str, salah: list[tuple[str, str]]) -> date:
    """An ISO date as typed; a wrong one is noted under its field."""
    try:
        return date.fromisoformat(teks)
    except ValueError:
        salah.append((bidang, "Isi tanggal yang benar, misalnya 2024-01-31."))
        return date.min


def periksa(salah: list[tuple[str, str]]) -> None:
    """Refuse when any field was wrong."""
    if salah:
        raise IsianSalah(bidang=salah)


def orang(satu: Orang) -> umum.Orang:
    return umum.Orang(
        pegawai_id=satu.pegawai_id,
        nip=satu.nip,
        nama=satu.nama,
        jenis_pegawai=ke_enum(umum.JenisPegawai, "JENIS_PEGAWAI", satu.jenis_pegawai),
        pangkat=satu.pangkat,
        golongan=satu.golongan,
        jabatan=satu.jabatan,
        unor_id=satu.unor_id,
        unit_kerja=satu.unit_kerja,
        instansi_id=satu.instansi_id,
    )


def orang_dari(pesan: umum.Orang) -> Orang:
    jenis = dari_enum(umum.JenisPegawai, "JENIS_PEGAWAI", pesan.jenis_pegawai, JenisPegawai)
    return Orang(
        pegawai_id=pesan.pegawai_id,
        nip=pesan.nip,
        nama=pesan.nama,
        jenis_pegawai=jenis or "",
        pangkat=pesan.pangkat,
        golongan=pesan.golongan,
        jabatan=pesan.jabatan,
        unor_id=pesan.unor_id,
        unit_kerja=pesan.unit_kerja,
        instansi_id=pesan.instansi_id,
    )


def saldo(satu: Saldo, *, oleh_id: str, penilai_id: str, ada_berkas: bool) -> pb.Saldo:
    isian = satu.isian
    return pb.Saldo(
        saldo_id=satu.saldo_id,
        pegawai=orang(satu.pegawai),
        sumber=ke_enum(pb.Sumber, "SUMBER", isian.sumber),
        nomor_sk=isian.nomor_sk,
        tanggal_sk=isian.tanggal_sk.isoformat(),
        total_ak=polos(isian.total),
        status=ke_enum(pb.StatusSaldo, "STATUS_SALDO", satu.status),
        catatan=satu.catatan,
        ada_berkas=ada_berkas,
        dari_siasn=bool(isian.siasn_id),
        etag=str(satu.versi),
        diajukan_pada=waktu(satu.diajukan_pada),
        diputus_pada=waktu(satu.diputus_pada),
        boleh=langkah.boleh_saldo(satu, oleh_id=oleh_id, penilai_id=penilai_id),
    )


def waktu(saat: datetime | None) -> str:
    """RFC 3339, or nothing."""
    return saat.isoformat() if saat else ""


def kebutuhan(satu: Selisih | None) -> pb.Kebutuhan:
    if satu is None:
        return pb.Kebutuhan()
    return pb.Kebutuhan(kebutuhan=polos(satu.kebutuhan), selisih=format(satu.selisih, "f"))


def baris_konversi(satu: BarisKonversi) -> pb.BarisKonversi:
    return pb.BarisKonversi(
        tahun=satu.konversi.tahun,
        bulan_mulai=satu.konversi.bulan_mulai,
        bulan_selesai=satu.konversi.bulan_selesai,
        bulan=satu.konversi.bulan,
        predikat=predikat(satu.konversi.predikat),
        persentase=polos(satu.persentase),
        koefisien=polos(satu.koefisien),
        ak=format(satu.ak, "f"),
        rumus=satu.rumus,
    )


def _baris_sumber(satu: BarisSumber, isi: IsiPak) -> pb.BarisSumber:
    return pb.BarisSumber(
        sumber=ke_enum(pb.Sumber, "SUMBER", satu.sumber),
        nama=satu.sumber.nama,
        lama=format(satu.lama, "f"),
        baru=format(satu.baru, "f"),
        jumlah=format(satu.jumlah, "f"),
        keterangan=isi.keterangan(satu),
    )


def pak(
    satu: Pak,
    *,
    oleh_id: str,
    penilai: Orang | None,
    kiriman: Kiriman | None,
    riwayat: Sequence[umum.Riwayat],
    beda: tuple[str, ...],
) -> pb.Pak:
    """A PAK as this person may see it; until it is set, the present rater `penilai` signs."""
    isi, surat = satu.isi, satu.isi.surat
    penanda = penilai or isi.penilai if satu.status in BERJALAN else isi.penilai
    return pb.Pak(
        pak_id=satu.pak_id,
        tahun=isi.tahun,
        nomor=surat.nomor,
        status=ke_enum(pb.StatusPak, "STATUS_PAK", satu.status),
        pegawai=orang(isi.pegawai),
        penilai=orang(penanda),
        penandatangan=orang(penanda),
        tanggal=surat.tanggal.isoformat(),
        tempat=surat.tempat,
        masa_mulai=isi.masa.mulai.isoformat(),
        masa_selesai=isi.masa.selesai.isoformat(),
        jenjang=jenjang(isi.jenjang),
        golongan=isi.golongan,
        konversi=[baris_konversi(baris) for baris in isi.konversi],
        sumber=[_baris_sumber(baris, isi) for baris in isi.sumber],
        jumlah_lama=format(isi.jumlah_lama, "f"),
        jumlah_baru=format(isi.jumlah_baru, "f"),
        kumulatif=format(isi.kumulatif, "f"),
        pangkat=kebutuhan(isi.pangkat),
        kenaikan_jenjang=kebutuhan(isi.kenaikan_jenjang),
        kesimpulan=". ".join(isi.kesimpulan) + ".",
        untuk_pangkat=surat.untuk_pangkat,
        untuk_jenjang=surat.untuk_jenjang,
        catatan=satu.catatan,
        dasar=isi.dasar,
        peringatan=isi.peringatan,
        predikat_berubah=satu.perlu_disesuaikan(beda),
        status_kirim=_status_kirim(satu, kiriman),
        siasn_id=satu.siasn_id,
        galat_kirim=kiriman.galat if kiriman else "",
        langkah_berikut=langkah.berikut(satu, kiriman),
        riwayat=riwayat,
        menunggu=langkah.menunggu(satu, penilai),
        boleh=langkah.boleh(
            satu,
            oleh_id=oleh_id,
            penilai_id=penilai.pegawai_id if penilai else "",
            kiriman=kiriman,
            beda=bool(beda),
        ),
        etag=str(satu.versi),
        instansi_nama=isi.perorangan.instansi_nama,
        menggantikan=_rujukan(satu.menggantikan),
        pengganti=_rujukan(satu.pengganti),
    )


def _rujukan(satu: RujukanPak | None) -> pb.RujukanPak | None:
    if satu is None:
        return None
    return pb.RujukanPak(pak_id=satu.pak_id, nomor=satu.nomor, tanggal=satu.tanggal.isoformat())


def _status_kirim(satu: Pak, kiriman: Kiriman | None) -> Any:
    belum = "BELUM" if satu.status in DITETAPKAN else None
    return ke_enum(pb.StatusKirim, "STATUS_KIRIM", kiriman.status if kiriman else belum)


def riwayat_siasn(satu: RiwayatAngkaKredit) -> pb.RiwayatSiasn:
    return pb.RiwayatSiasn(
        siasn_id=satu.id,
        nomor_sk=satu.nomor_sk,
        tanggal_sk=satu.tanggal_sk.isoformat() if satu.tanggal_sk else "",
        masa_mulai=_bulan(satu.tahun_mulai, satu.bulan_mulai),
        masa_selesai=_bulan(satu.tahun_selesai, satu.bulan_selesai, akhir=True),
        total_ak=polos(satu.kredit_total) if satu.kredit_total is not None else "",
        nama_jabatan=satu.nama_jabatan,
    )


def _bulan(tahun: int | None, bulan: int | None, *, akhir: bool = False) -> str:
    if not tahun or not bulan or not 1 <= bulan <= 12:
        return ""
    masa = Masa(tahun, bulan, bulan)
    return (masa.selesai if akhir else masa.mulai).isoformat()
