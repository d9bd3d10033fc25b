"""JSON columns ↔ domain values, and one loaded row ↔ one assessment."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from services.penilaian.domain.batas_dokumen import Jalur
from services.penilaian.domain.capaian_berlaku import CapaianDipakai
from services.penilaian.domain.hasil import Hasil
from services.penilaian.domain.isian import (
    BuktiDukung,
    Emotikon,
    Isian,
    PemberiJenis,
    Realisasi,
    RencanaAksi,
    UmpanBalik,
)
from services.penilaian.domain.keberatan import HasilLama, Keberatan, StatusKeberatan
from services.penilaian.domain.kurva_ideal import CapaianOrganisasi
from services.penilaian.domain.matriks_predikat import Ekspektasi, Predikat
from services.penilaian.domain.penilaian import Penilaian, StatusPenilaian
from services.penilaian.domain.rencana import (
    Indikator,
    JenisPegawai,
    JenisSkp,
    NilaiPerilaku,
    Orang,
    Pendekatan,
    Perilaku,
    Rencana,
    Rhk,
    SkpDisepakati,
)
from services.penilaian.domain.siklus import JenisPeriode, Periode


def dari_orang(orang: Orang | None) -> dict[str, Any] | None:
    """A person as a JSON column holds him."""
    return asdict(orang) if orang else None


def ke_orang(isi: dict[str, Any]) -> Orang:
    """The person in a JSON column."""
    return Orang(**(isi | {"jenis_pegawai": JenisPegawai(isi["jenis_pegawai"])}))


def ke_orang_kini(isi: dict[str, Any] | None, kini: dict[str, Any] | None) -> Orang | None:
    """The person with what is known of him now: name, number and rank may change in a year."""
    if isi is None:
        return None
    orang = ke_orang(isi)
    if kini is None:
        return orang
    return replace(
        orang,
        nama=kini["nama"],
        nip=kini["nip"],
        pangkat=kini["pangkat"],
        golongan=kini["golongan"],
    )


def dari_rencana(rencana: Rencana) -> dict[str, Any]:
    """The plan as a JSON column holds it."""
    return asdict(rencana) | {
        "mulai": rencana.mulai.isoformat(),
        "selesai": rencana.selesai.isoformat(),
    }


def ke_rencana(isi: dict[str, Any]) -> Rencana:
    """The plan in a JSON column."""
    return Rencana(
        tahun=isi["tahun"],
        instansi_id=isi["instansi_id"],
        instansi_nama=isi["instansi_nama"],
        jenis_skp=JenisSkp(isi["jenis_skp"]),
        pendekatan=Pendekatan(isi["pendekatan"]),
        mulai=date.fromisoformat(isi["mulai"]),
        selesai=date.fromisoformat(isi["selesai"]),
        pegawai=ke_orang(isi["pegawai"]),
        rhk=tuple(
            Rhk(**(r | {"indikator": tuple(Indikator(**k) for k in r["indikator"])}))
            for r in isi["rhk"]
        ),
        perilaku=tuple(
            Perilaku(
                nilai=NilaiPerilaku(p["nilai"]),
                nama=p["nama"],
                panduan=tuple(p["panduan"]),
                ekspektasi_khusus=tuple(p["ekspektasi_khusus"]),
            )
            for p in isi["perilaku"]
        ),
        definitif=isi.get("definitif", True),
    )


def ke_penilaian(baris: Any) -> Penilaian:
    """One loaded row, with everything that hangs on it, as the aggregate."""
    return Penilaian(
        id=baris.id,
        skp=ke_skp(baris),
        periode=Periode(
            JenisPeriode(baris.jenis), baris.ke, baris.nama, baris.mulai, baris.selesai
        ),
        status=StatusPenilaian(baris.status),
        versi=baris.versi,
        hasil=_ke_hasil(baris),
        perlu_ditinjau=baris.perlu_ditinjau,
        disampaikan_pada=baris.disampaikan_pada,
        diterima_pada=baris.diterima_pada,
        capaian_beku=_ke_capaian(baris.capaian_beku),
        keberatan=ke_keberatan(baris.keberatan) if baris.keberatan else None,
        jalur_dokumen=Jalur(baris.jalur_dokumen),
        atasan_dokumen=ke_orang(baris.atasan_dokumen) if baris.atasan_dokumen else None,
        ditiadakan=baris.ditiadakan,
        jendela=baris.jendela,
        ditutup=baris.ditutup,
        penilai_baru=ke_orang(baris.penilai_skp) if baris.penilai_lama_id else None,
        isian=Isian(
            rencana_aksi={a["id"]: _ke_rencana_aksi(a) for a in baris.rencana_aksi},
            bukti_dukung={b["id"]: _ke_bukti(b) for b in baris.bukti_dukung},
            realisasi={r["id"]: _ke_realisasi(r) for r in baris.realisasi},
            umpan_balik={u["id"]: _ke_umpan_balik(u) for u in baris.umpan_balik},
        ),
    )


def ke_skp(baris: Any) -> SkpDisepakati:
    """The plan in its columns, with what is known of its people now."""
    rencana = ke_rencana(baris.rencana)
    pegawai = ke_orang_kini(baris.rencana["pegawai"], baris.pegawai_kini) or rencana.pegawai
    penilai = ke_orang_kini(baris.penilai, baris.penilai_kini)
    assert penilai is not None
    return SkpDisepakati(
        skp_id=baris.skp_id,
        rencana=replace(rencana, pegawai=pegawai),
        penilai=penilai,
        atasan_penilai=ke_orang_kini(baris.atasan_penilai, baris.atasan_kini),
        disetujui=baris.disetujui,
    )


def dari_hasil(hasil: Hasil) -> dict[str, Any]:
    """The columns of a result."""
    return {
        "rating_hasil_kerja": hasil.hasil_kerja.value,
        "rating_perilaku": hasil.perilaku.value,
        "predikat": hasil.predikat.value,
        "catatan": hasil.catatan,
        "dinilai_pada": hasil.dinilai_pada,
        "jalur": hasil.jalur.value,
        "orang_saat_dinilai": {
            "pegawai": dari_orang(hasil.pegawai),
            "penilai": dari_orang(hasil.penilai),
            "atasan_penilai": dari_orang(hasil.atasan_penilai),
        },
    }


def _ke_hasil(baris: Any) -> Hasil | None:
    if baris.dinilai_pada is None:
        return None
    saat_itu = baris.orang_saat_dinilai
    atasan = saat_itu["atasan_penilai"]
    return Hasil(
        hasil_kerja=Ekspektasi(baris.rating_hasil_kerja),
        perilaku=Ekspektasi(baris.rating_perilaku),
        predikat=Predikat(baris.predikat),
        catatan=baris.catatan,
        dinilai_pada=baris.dinilai_pada,
        pegawai=ke_orang(saat_itu["pegawai"]),
        penilai=ke_orang(saat_itu["penilai"]),
        atasan_penilai=ke_orang(atasan) if atasan else None,
        jalur=Jalur(baris.jalur),
    )


def dari_keberatan(ini: Keberatan) -> dict[str, Any]:
    """The columns of an objection."""
    return asdict(ini) | {"status": ini.status.value, "pemutus": dari_orang(ini.pemutus)}


def ke_keberatan(isi: dict[str, Any]) -> Keberatan:
    """The objection in a JSON value of its row."""
    lama, pemutus = isi["lama"], isi["pemutus"]
    return Keberatan(
        id=isi["id"],
        alasan=isi["alasan"],
        diajukan_pada=_saat(isi["diajukan_pada"]),
        batas_putus=date.fromisoformat(isi["batas_putus"]) if isi["batas_putus"] else None,
        lama=HasilLama(
            Ekspektasi(lama["hasil_kerja"]),
            Ekspektasi(lama["perilaku"]),
            Predikat(lama["predikat"]),
            lama["catatan"],
        ),
        status=StatusKeberatan(isi["status"]),
        penjelasan=isi["penjelasan"],
        dijelaskan_pada=_saat(isi["dijelaskan_pada"]) if isi["dijelaskan_pada"] else None,
        keputusan=isi["keputusan"],
        pemutus=ke_orang(pemutus) if pemutus else None,
        selesai_pada=_saat(isi["selesai_pada"]) if isi["selesai_pada"] else None,
    )


def dari_capaian(capaian: CapaianDipakai | None) -> dict[str, Any] | None:
    """The achievement as the delivered document says it."""
    return asdict(capaian) if capaian else None


def _ke_capaian(isi: dict[str, Any] | None) -> CapaianDipakai | None:
    if isi is None:
        return None
    nilai = CapaianOrganisasi(isi["nilai"]) if isi["nilai"] else None
    return CapaianDipakai(nilai, isi["keterangan"])


def _saat(teks: str) -> datetime:
    return datetime.fromisoformat(teks)


def _ke_rencana_aksi(isi: dict[str, Any]) -> RencanaAksi:
    return RencanaAksi(
        isi["id"], isi["rhk_id"], isi["deskripsi"], isi["target"], _saat(isi["dibuat"])
    )


def _ke_bukti(isi: dict[str, Any]) -> BuktiDukung:
    return BuktiDukung(isi["id"], isi["rhk_id"], isi["nama"], isi["tautan"], _saat(isi["dibuat"]))


def _ke_realisasi(isi: dict[str, Any]) -> Realisasi:
    return Realisasi(isi["id"], isi["realisasi"], isi["sumber_data"], _saat(isi["diubah"]))


def _ke_umpan_balik(isi: dict[str, Any]) -> UmpanBalik:
    return UmpanBalik(
        id=isi["id"],
        rhk_id=isi["rhk_id"],
        nilai=NilaiPerilaku(isi["nilai"]) if isi["nilai"] else None,
        pemberi_id=isi["pemberi_id"],
        pemberi_nama=isi["pemberi_nama"],
        pemberi_jenis=PemberiJenis(isi["pemberi_jenis"]),
        teks=isi["teks"],
        emotikon=Emotikon(isi["emotikon"]) if isi["emotikon"] else None,
        dibuat=_saat(isi["dibuat"]),
    )
