"""JSON columns ↔ domain values of guidance and counselling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from services.penilaian.adapters.rows import dari_orang, ke_orang, ke_skp
from services.penilaian.domain.pasca_bimbingan import (
    EvaluasiKompetensi,
    Kompetensi,
    Tanggapan,
    UmpanBalikBimbingan,
)
from services.penilaian.domain.pembinaan import Pembinaan
from services.penilaian.domain.pembinaan_isi import (
    Coaching,
    Fakta,
    Isi,
    JenisPembinaan,
    Jurnal,
    Konseling,
    Langkah,
    Mentoring,
    Pembimbing,
    TujuanCoaching,
    TujuanMentoring,
)
from services.penilaian.domain.pembinaan_status import Pengusul, StatusPembinaan
from services.penilaian.domain.rencana import NilaiPerilaku

_BARIS: Mapping[type[Isi], Mapping[str, type[Any]]] = {
    Mentoring: {"tujuan": TujuanMentoring, "jurnal": Jurnal},
    Coaching: {"tujuan": TujuanCoaching, "fakta": Fakta, "langkah": Langkah},
}


def dari_pembinaan(ini: Pembinaan) -> dict[str, Any]:
    """The columns of one."""
    atasan = ini.atasan_penilai
    return {
        "id": ini.id,
        "tahun": ini.skp.tahun,
        "skp_id": ini.skp.skp_id,
        "instansi_id": ini.skp.rencana.instansi_id,
        "jenis": ini.jenis.value,
        "pengusul": ini.pengusul.value,
        "status": ini.status.value,
        "pegawai_id": ini.pegawai.pegawai_id,
        "penilai_id": ini.penilai.pegawai_id,
        "atasan_penilai_id": atasan.pegawai_id if atasan else "",
        "orang": {
            "pegawai": dari_orang(ini.pegawai),
            "penilai": dari_orang(ini.penilai),
            "atasan_penilai": dari_orang(atasan),
        },
        "pembimbing": asdict(ini.pembimbing) if ini.pembimbing else None,
        "isi": asdict(ini.isi),
        "diajukan_pada": ini.diajukan_pada,
        "catatan": ini.catatan,
        "hasil": ini.hasil,
        "selesai_pada": ini.selesai_pada,
        "umpan_balik": _dari_umpan_balik(ini.umpan_balik),
        "kompetensi": _dari_kompetensi(ini.kompetensi),
        "versi": ini.versi,
    }


def ke_pembinaan(baris: Any) -> Pembinaan:
    """One loaded row, beside the row of its plan, as the aggregate."""
    orang, pembimbing = baris.orang, baris.pembimbing
    jenis = JenisPembinaan(baris.jenis)
    return Pembinaan(
        id=baris.id,
        skp=ke_skp(baris),
        jenis=jenis,
        pengusul=Pengusul(baris.pengusul),
        isi=_ke_isi(jenis, baris.isi),
        pembimbing=Pembimbing(**pembimbing) if pembimbing else None,
        pegawai=ke_orang(orang["pegawai"]),
        penilai=ke_orang(orang["penilai"]),
        atasan_penilai=ke_orang(orang["atasan_penilai"]) if orang["atasan_penilai"] else None,
        diajukan_pada=baris.diajukan_pada,
        status=StatusPembinaan(baris.status),
        catatan=baris.catatan,
        hasil=baris.hasil,
        selesai_pada=baris.selesai_pada,
        umpan_balik=_ke_umpan_balik(baris.umpan_balik),
        kompetensi=_ke_kompetensi(baris.kompetensi),
        versi=baris.versi,
    )


def _ke_isi(jenis: JenisPembinaan, isi: dict[str, Any]) -> Isi:
    if jenis is JenisPembinaan.KONSELING:
        return Konseling(**(isi | {"nilai_dasar": NilaiPerilaku(isi["nilai_dasar"])}))
    bentuk = Mentoring if jenis is JenisPembinaan.MENTORING else Coaching
    baris = {
        bagian: tuple(satu(**b) for b in isi[bagian]) for bagian, satu in _BARIS[bentuk].items()
    }
    return bentuk(**(isi | baris))


def _dari_umpan_balik(ini: UmpanBalikBimbingan | None) -> dict[str, Any] | None:
    return asdict(ini) | {"diberikan_pada": ini.diberikan_pada.isoformat()} if ini else None


def _ke_umpan_balik(isi: dict[str, Any] | None) -> UmpanBalikBimbingan | None:
    if isi is None:
        return None
    return UmpanBalikBimbingan(
        tuple(Tanggapan(satu) for satu in isi["tanggapan"]),
        isi["catatan"],
        datetime.fromisoformat(isi["diberikan_pada"]),
    )


def _dari_kompetensi(ini: EvaluasiKompetensi | None) -> dict[str, Any] | None:
    if ini is None:
        return None
    return asdict(ini) | {
        "oleh": dari_orang(ini.oleh),
        "dinilai_pada": ini.dinilai_pada.isoformat(),
    }


def _ke_kompetensi(isi: dict[str, Any] | None) -> EvaluasiKompetensi | None:
    if isi is None:
        return None
    return EvaluasiKompetensi(
        baku=tuple(Kompetensi(**satu) for satu in isi["baku"]),
        teknis=tuple(Kompetensi(**satu) for satu in isi["teknis"]),
        rekomendasi=isi["rekomendasi"],
        oleh=ke_orang(isi["oleh"]),
        dinilai_pada=datetime.fromisoformat(isi["dinilai_pada"]),
    )
