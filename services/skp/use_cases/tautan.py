"""The link to the superior's result: chosen, made later, checked.

PermenPANRB 6/2022 Lamp. II.B.
"""

from __future__ import annotations

from services.chassis.errors import IsianSalah
from services.skp.domain import tautan
from services.skp.domain.skp import Skp
from services.skp.domain.tindakan import Tindakan
from services.skp.domain.tumpang_tindih import Periode
from services.skp.use_cases.ports import GudangSkp, Organisasi, RhkPimpinan


def tautkan_rhk(
    gudang: GudangSkp,
    organisasi: Organisasi,
    skp_id: str,
    rhk_id: str,
    *,
    rhk_pimpinan_id: str,
    indikator_pimpinan_id: str,
    t: Tindakan,
) -> None:
    """Link a provisional result to the superior's, now that there is one."""
    skp = gudang.ambil(skp_id)
    skp.pastikan_pemilik(t)
    pimpinan = pilih_pimpinan(organisasi, skp, rhk_pimpinan_id, indikator_pimpinan_id)
    tautan.tautkan(
        skp,
        rhk_id,
        pimpinan_id=pimpinan.akar,
        pimpinan=pimpinan.teks,
        indikator_id=indikator_pimpinan_id,
        t=t,
    )
    gudang.simpan(skp)


def periksa_tautan(
    gudang: GudangSkp, skp_id: str, rhk_id: str, *, terima: bool, catatan: str, t: Tindakan
) -> None:
    """The rater accepts a link that was made after approval, or sends it back."""
    skp = gudang.ambil(skp_id)
    tautan.periksa_tautan(skp, rhk_id, terima=terima, catatan=catatan, t=t)
    gudang.simpan(skp)


def pilih_pimpinan(
    organisasi: Organisasi, skp: Skp, rhk_pimpinan_id: str, indikator_id: str
) -> RhkPimpinan:
    """The chosen result of the superior's approved plan, or a refusal that names the field."""
    penilai_id = skp.penilai.pegawai_id if skp.penilai else ""
    periode = Periode(skp.mulai, skp.selesai)
    pilihan = organisasi.rhk_pimpinan(
        rhk_pimpinan_id, penilai_id, periode, pegawai_id=skp.pegawai.pegawai_id
    )
    if pilihan is None:
        kalimat = "Pilih RHK dari SKP pejabat penilai atau ketua tim Anda yang sudah disetujui."
        raise IsianSalah(bidang=[("rhk_pimpinan_id", kalimat)])
    if indikator_id and indikator_id not in pilihan.indikator:
        kalimat = "Pilih indikator dari RHK pimpinan yang Anda intervensi."
        raise IsianSalah(bidang=[("indikator_pimpinan_id", kalimat)])
    return pilihan
