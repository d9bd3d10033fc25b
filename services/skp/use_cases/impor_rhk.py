"""The owner brings results into his draft from a workbook, each as if he had typed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from services.chassis.errors import IsianSalah
from services.skp.domain import impor_rhk as kolom
from services.skp.domain.rencana import Bidang
from services.skp.domain.tindakan import Tindakan
from services.skp.use_cases import hasil_kerja
from services.skp.use_cases.hasil_kerja import KetikanIndikator, KetikanRhk
from services.skp.use_cases.ports import GudangSkp, IdBaru, Organisasi


def pastikan(gudang: GudangSkp, skp_id: str, t: Tindakan) -> None:
    """Whether this is his draft, as he saw it."""
    gudang.ambil(skp_id).pastikan_dapat_diubah(t)


def rhk(
    gudang: GudangSkp,
    organisasi: Organisasi,
    skp_id: str,
    isi: Mapping[str, str],
    *,
    pimpinan: Mapping[str, str],
    t: Tindakan,
    id_baru: IdBaru,
) -> str:
    """The result of a row; its id. `pimpinan`: text of a superior's result → its id."""
    bidang: Bidang = []
    di_atas = isi.get("rhk_pimpinan_id", "").strip()
    if di_atas and di_atas.casefold() not in pimpinan:
        kalimat = "RHK pimpinan ini tidak ada pada SKP atasan Anda yang disetujui; salin teksnya."
        bidang.append(("rhk_pimpinan_id", kalimat))
    ketikan = KetikanRhk(
        klasifikasi=kolom.klasifikasi(isi, bidang),
        jenis=kolom.jenis(isi, bidang),
        rencana_hasil_kerja=isi.get("rencana_hasil_kerja", ""),
        rhk_pimpinan_id=pimpinan.get(di_atas.casefold(), ""),
        penugasan_dari=isi.get("penugasan_dari", ""),
    )
    if bidang:
        raise IsianSalah(bidang=bidang)
    t = replace(t, versi=gudang.ambil(skp_id).versi)
    return hasil_kerja.tambah_rhk(gudang, organisasi, skp_id, ketikan, t=t, id_baru=id_baru)


def indikator(
    gudang: GudangSkp,
    skp_id: str,
    rhk_id: str,
    isi: Mapping[str, str],
    *,
    t: Tindakan,
    id_baru: IdBaru,
) -> None:
    """The indicator of a row."""
    bidang: Bidang = []
    aspek, perspektif = kolom.ukuran(isi, bidang)
    if bidang:
        raise IsianSalah(bidang=bidang)
    ketikan = KetikanIndikator(
        indikator=isi.get("indikator", ""),
        target=isi.get("target", ""),
        aspek=aspek,
        perspektif=perspektif,
    )
    t = replace(t, versi=gudang.ambil(skp_id).versi)
    hasil_kerja.tambah_indikator(gudang, skp_id, rhk_id, ketikan, t=t, id_baru=id_baru)
