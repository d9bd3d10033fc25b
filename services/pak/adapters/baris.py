"""Rows ↔ domain, by hand: the domain stays plain, and what was issued is read as it was stored."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from services.pak.domain.angka_kredit import BarisKonversi, Konversi, bulatkan
from services.pak.domain.isi_pak import BarisSumber, IsiPak, Surat
from services.pak.domain.istilah import Jenjang, KelompokJabatan, Predikat, Sumber
from services.pak.domain.kebutuhan import Kebutuhan
from services.pak.domain.kiriman import Kiriman, StatusKirim
from services.pak.domain.orang import Orang, Perorangan
from services.pak.domain.pak import Pak, RujukanPak, StatusPak
from services.pak.domain.pangkat import Golongan
from services.pak.domain.pegawai import JabatanFungsional, Pegawai
from services.pak.domain.periode import PeriodeDinilai
from services.pak.domain.saldo import IsianSaldo, Saldo, StatusSaldo
from services.pak.domain.tulisan import polos

Baris = dict[str, Any]
_ORANG = tuple(Orang.__dataclass_fields__)


def orang(isi: Baris) -> Orang:
    return Orang(**isi)


def _perorangan(isi: Baris) -> Perorangan:
    hari = ("tanggal_lahir", "tmt_golongan", "tmt_jabatan")
    return Perorangan(**(isi | {kunci: _hari(isi[kunci]) for kunci in hari}))


def perorangan_json(nilai: Perorangan) -> Baris:
    return {k: v.isoformat() if isinstance(v, date) else v for k, v in asdict(nilai).items()}


def _hari(teks: str | None) -> date | None:
    return date.fromisoformat(teks) if teks else None


def pegawai(baris: sa.Row[Any]) -> Pegawai:
    return Pegawai(
        orang=Orang(**{kunci: getattr(baris, kunci) for kunci in _ORANG}),
        perorangan=Perorangan(
            **{kunci: getattr(baris, kunci) for kunci in Perorangan.__dataclass_fields__}
        ),
        kelompok=KelompokJabatan(baris.kelompok) if baris.kelompok else None,
        jenjang=Jenjang(baris.jenjang) if baris.jenjang else None,
        jabatan_fungsional=tuple(
            JabatanFungsional(Jenjang(jenjang), date.fromisoformat(mulai), _hari(selesai))
            for jenjang, mulai, selesai in baris.jabatan_fungsional
        ),
        penilai=orang(baris.penilai) if baris.penilai else None,
        siasn_id=baris.siasn_id,
        versi=baris.versi,
    )


def pegawai_baris(satu: Pegawai) -> Baris:
    return {
        **asdict(satu.orang),
        **asdict(satu.perorangan),
        "kelompok": satu.kelompok,
        "jenjang": satu.jenjang,
        "jabatan_fungsional": [
            [j.jenjang, j.mulai.isoformat(), j.selesai.isoformat() if j.selesai else None]
            for j in satu.jabatan_fungsional
        ],
        "penilai_id": satu.penilai.pegawai_id if satu.penilai else None,
        "penilai": asdict(satu.penilai) if satu.penilai else None,
        "siasn_id": satu.siasn_id,
        "versi": satu.versi,
    }


def periode(baris: sa.Row[Any]) -> PeriodeDinilai:
    isi = baris._asdict()
    isi.pop("instansi_id")
    return PeriodeDinilai(**(isi | {"predikat": Predikat(baris.predikat)}))


def saldo(baris: sa.Row[Any]) -> Saldo:
    return Saldo(
        saldo_id=baris.saldo_id,
        pegawai=orang(baris.pegawai),
        penilai=orang(baris.penilai),
        jenjang=Jenjang(baris.jenjang),
        isian=IsianSaldo(
            sumber=Sumber(baris.sumber),
            nomor_sk=baris.nomor_sk,
            tanggal_sk=baris.tanggal_sk,
            total=baris.total,
            nama_berkas=baris.nama_berkas,
            siasn_id=baris.siasn_id,
        ),
        status=StatusSaldo(baris.status),
        diajukan_pada=baris.diajukan_pada,
        diputus_pada=baris.diputus_pada,
        catatan=baris.catatan,
        versi=baris.versi,
    )


def saldo_baris(satu: Saldo) -> Baris:
    isian = satu.isian
    return {
        "saldo_id": satu.saldo_id,
        "instansi_id": satu.pegawai.instansi_id,
        "pegawai_id": satu.pegawai.pegawai_id,
        "penilai_id": satu.penilai.pegawai_id,
        "pegawai": asdict(satu.pegawai),
        "penilai": asdict(satu.penilai),
        "jenjang": satu.jenjang,
        "sumber": isian.sumber,
        "nomor_sk": isian.nomor_sk,
        "tanggal_sk": isian.tanggal_sk,
        "total": isian.total,
        "siasn_id": isian.siasn_id,
        "nama_berkas": isian.nama_berkas,
        "status": satu.status,
        "catatan": satu.catatan,
        "diajukan_pada": satu.diajukan_pada,
        "diputus_pada": satu.diputus_pada,
        "versi": satu.versi,
    }


def konversi(baris: sa.Row[Any], presisi: int) -> BarisKonversi:
    return BarisKonversi(
        konversi=Konversi(
            tahun=baris.tahun,
            bulan_mulai=baris.bulan_mulai,
            bulan_selesai=baris.bulan_selesai,
            predikat=Predikat(baris.predikat),
        ),
        persentase=baris.persentase,
        koefisien=baris.koefisien,
        ak=bulatkan(baris.ak, presisi),
        rumus=baris.rumus,
        dasar=tuple(baris.dasar),
    )


def konversi_baris(satu: BarisKonversi) -> Baris:
    return {
        "bulan_mulai": satu.konversi.bulan_mulai,
        "bulan_selesai": satu.konversi.bulan_selesai,
        "predikat": satu.konversi.predikat,
        "persentase": satu.persentase,
        "koefisien": satu.koefisien,
        "ak": satu.ak,
        "rumus": satu.rumus,
        "dasar": list(satu.dasar),
    }


def _konversi_json(satu: BarisKonversi) -> Baris:
    isi = konversi_baris(satu) | {"tahun": satu.konversi.tahun}
    return {k: str(v) if isinstance(v, Decimal) else v for k, v in isi.items()}


def konversi_dari_json(isi: Baris) -> BarisKonversi:
    return BarisKonversi(
        konversi=Konversi(
            isi["tahun"], isi["bulan_mulai"], isi["bulan_selesai"], Predikat(isi["predikat"])
        ),
        persentase=Decimal(isi["persentase"]),
        koefisien=Decimal(isi["koefisien"]),
        ak=Decimal(isi["ak"]),
        rumus=isi["rumus"],
        dasar=tuple(isi["dasar"]),
    )


def pak(baris: sa.Row[Any], lines: tuple[BarisKonversi, ...]) -> Pak:
    presisi: int = baris.presisi
    isi = IsiPak(
        surat=Surat(
            nomor=baris.nomor,
            tanggal=baris.tanggal,
            tempat=baris.tempat,
            untuk_pangkat=baris.untuk_pangkat,
            untuk_jenjang=baris.untuk_jenjang,
        ),
        periode_id=baris.periode_id,
        pegawai=orang(baris.pegawai),
        perorangan=_perorangan(baris.perorangan),
        penilai=orang(baris.penilai),
        jenjang=Jenjang(baris.jenjang),
        golongan=Golongan(baris.golongan),
        presisi=presisi,
        konversi=lines,
        konversi_lalu=tuple(konversi_dari_json(satu) for satu in baris.konversi_lalu),
        sumber=tuple(
            BarisSumber(sumber, bulatkan(lama, presisi), bulatkan(baru, presisi))
            for sumber, lama, baru in zip(Sumber, baris.lama, baris.baru, strict=True)
        ),
        kebutuhan=_kebutuhan(baris),
    )
    return Pak(
        pak_id=baris.pak_id,
        isi=isi,
        status=StatusPak(baris.status),
        catatan=baris.catatan,
        siasn_id=baris.siasn_id,
        menggantikan=_rujukan(baris.menggantikan),
        pengganti=_rujukan(baris.pengganti),
        versi=baris.versi,
    )


def _rujukan(isi: Baris | None) -> RujukanPak | None:
    if isi is None:
        return None
    return RujukanPak(**(isi | {"tanggal": date.fromisoformat(isi["tanggal"])}))


def _rujukan_json(satu: RujukanPak | None) -> Baris | None:
    return asdict(satu) | {"tanggal": satu.tanggal.isoformat()} if satu else None


def _hukum(nilai: Decimal | None) -> Decimal | None:
    """A number of the law without the zeros that the column adds: 50.000 is 50."""
    return None if nilai is None else Decimal(polos(nilai))


def _kebutuhan(baris: sa.Row[Any]) -> Kebutuhan:
    return Kebutuhan(
        pangkat=_hukum(baris.kebutuhan_pangkat),
        jenjang=_hukum(baris.kebutuhan_jenjang),
        ak_dasar=Decimal(polos(baris.ak_dasar)),
        pangkat_berikut=Golongan(baris.pangkat_berikut) if baris.pangkat_berikut else None,
        jenjang_berikut=Jenjang(baris.jenjang_berikut) if baris.jenjang_berikut else None,
        dasar=baris.dasar_kebutuhan,
    )


def pak_baris(satu: Pak, sekarang: datetime) -> Baris:
    isi, surat, butuh = satu.isi, satu.isi.surat, satu.isi.kebutuhan
    return {
        **asdict(surat),
        "tahun": isi.tahun,
        "pak_id": satu.pak_id,
        "instansi_id": isi.pegawai.instansi_id,
        "pegawai_id": isi.pegawai.pegawai_id,
        "penilai_id": isi.penilai.pegawai_id,
        "periode_id": isi.periode_id,
        "pegawai": asdict(isi.pegawai),
        "perorangan": perorangan_json(isi.perorangan),
        "penilai": asdict(isi.penilai),
        "jenjang": isi.jenjang,
        "golongan": isi.golongan,
        "presisi": isi.presisi,
        "lama": [baris.lama for baris in isi.sumber],
        "baru": [baris.baru for baris in isi.sumber],
        "jumlah_baru": isi.jumlah_baru,
        "kumulatif": isi.kumulatif,
        "kebutuhan_pangkat": butuh.pangkat,
        "kebutuhan_jenjang": butuh.jenjang,
        "ak_dasar": butuh.ak_dasar,
        "pangkat_berikut": butuh.pangkat_berikut,
        "jenjang_berikut": butuh.jenjang_berikut,
        "dasar_kebutuhan": butuh.dasar,
        "konversi_lalu": [_konversi_json(baris) for baris in isi.konversi_lalu],
        "status": satu.status,
        "catatan": satu.catatan,
        "siasn_id": satu.siasn_id,
        "menggantikan": _rujukan_json(satu.menggantikan),
        "pengganti": _rujukan_json(satu.pengganti),
        "konversi_diganti": (
            [_konversi_json(baris) for baris in isi.konversi] if satu.pengganti else None
        ),
        "versi": satu.versi,
        "diubah": sekarang,
    }


def kiriman(baris: sa.Row[Any]) -> Kiriman:
    return Kiriman(
        pak_id=baris.pak_id,
        status=StatusKirim(baris.status),
        berikut_pada=baris.berikut_pada,
        percobaan=baris.percobaan,
        siasn_id=baris.siasn_id,
        galat=baris.galat,
        langkah_berikut=baris.langkah_berikut,
    )
