"""Who may propose a guidance or a counselling on a plan, and what it begins as.

PermenPANRB 6/2022 Lampiran Bab III.D angka 1 and 5: the leader holds or proposes it; guidance may
be asked for by the employee as well, a counselling begins with the rater alone.
"""

from __future__ import annotations

from datetime import datetime

from services.penilaian.domain.errors_pembinaan import BukanPihakPembinaan, KonselingHanyaPenilai
from services.penilaian.domain.events_pembinaan import PembinaanDiajukan
from services.penilaian.domain.jejak import Jejak
from services.penilaian.domain.pembinaan import Pembinaan, tentang
from services.penilaian.domain.pembinaan_isi import (
    Isi,
    JenisPembinaan,
    Pembimbing,
    indikator,
    periksa,
)
from services.penilaian.domain.pembinaan_status import Pengusul, StatusPembinaan
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.rencana import SkpDisepakati


def ajukan(
    skp: SkpDisepakati, *, id: str, jenis: JenisPembinaan, isi: Isi,
    pembimbing: Pembimbing | None, oleh: Pelaku, sekarang: datetime,
) -> Pembinaan:  # fmt: skip
    """Propose on a plan: as its owner, or as its rater."""
    pengusul = pastikan_dapat_mengusulkan(skp, jenis, oleh)
    status = StatusPembinaan.DIAJUKAN if pengusul is Pengusul.PEGAWAI else StatusPembinaan.BERJALAN
    ini = Pembinaan(
        id=id,
        skp=skp,
        jenis=jenis,
        pengusul=pengusul,
        isi=periksa(isi, indikator(skp)),
        pembimbing=pembimbing if jenis.bimbingan else None,
        pegawai=skp.pegawai,
        penilai=skp.penilai,
        atasan_penilai=skp.atasan_penilai,
        diajukan_pada=sekarang,
        status=status,
    )
    tindakan = f"Mengajukan {jenis.value.lower()}"
    ini.jejak.append(Jejak(sekarang, oleh.pegawai_id, oleh.nama, tindakan, "", status))
    ini.peristiwa.append(PembinaanDiajukan(**tentang(ini)))
    return ini


def sebagai(skp: SkpDisepakati, oleh: Pelaku) -> Pengusul:
    """On which side of the plan this person stands."""
    if oleh.pegawai_id == skp.penilai.pegawai_id:
        return Pengusul.PENILAI
    if oleh.pegawai_id == skp.pegawai.pegawai_id:
        return Pengusul.PEGAWAI
    raise BukanPihakPembinaan


def pastikan_dapat_mengusulkan(
    skp: SkpDisepakati, jenis: JenisPembinaan, oleh: Pelaku
) -> Pengusul:
    """The side that proposes; a counselling is proposed by the rater alone."""
    pengusul = sebagai(skp, oleh)
    if not jenis.bimbingan and pengusul is not Pengusul.PENILAI:
        raise KonselingHanyaPenilai
    return pengusul
