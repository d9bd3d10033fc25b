"""What the employee writes into a period: actions, evidence, results. Owner only, until rated.

PermenPANRB 6/2022 art. 16: the plan is carried out and documented in the agency's periods.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from services.chassis.errors import IsianSalah, TidakDitemukan
from services.penilaian.domain.errors import RencanaAksiTidakAdaYangDisalin
from services.penilaian.domain.isian import (
    BUKTI_DUKUNG_PER_RHK,
    NAMA_MAKSIMUM,
    RENCANA_AKSI_PER_RHK,
    TEKS_MAKSIMUM,
    BuktiDukung,
    Pemeriksa,
    Realisasi,
    RencanaAksi,
)
from services.penilaian.domain.penilaian import Pelaku, Penilaian
from services.penilaian.domain.tautan import periksa_tautan


def tambah_rencana_aksi(
    penilaian: Penilaian,
    *,
    id_baru: str,
    rhk_id: str,
    deskripsi: str,
    target: str,
    oleh: Pelaku,
    sekarang: datetime,
) -> RencanaAksi:
    """Plan a step towards one result."""
    _pastikan_boleh_mengisi(penilaian, oleh)
    isian = penilaian.isian.rencana_aksi
    periksa = Pemeriksa()
    periksa_rhk(periksa, penilaian, rhk_id)
    deskripsi, target = _aksi(periksa, deskripsi, target)
    if sum(a.rhk_id == rhk_id for a in isian.values()) >= RENCANA_AKSI_PER_RHK:
        periksa.tolak("rhk_id", f"Paling banyak {RENCANA_AKSI_PER_RHK} rencana aksi tiap RHK.")
    periksa.selesai()
    baru = RencanaAksi(id_baru, rhk_id, deskripsi, target, sekarang)
    isian[id_baru] = baru
    return baru


def salin_rencana_aksi(
    penilaian: Penilaian,
    asal: Iterable[RencanaAksi],
    *,
    dari: str,
    id_baru: Callable[[], str],
    oleh: Pelaku,
    sekarang: datetime,
) -> int:
    """Take over the steps of an earlier period; how many. What is here already stays as it is."""
    _pastikan_boleh_mengisi(penilaian, oleh)
    isian, rhk_id = penilaian.isian.rencana_aksi, penilaian.skp.rencana.rhk_id
    ada = {(a.rhk_id, a.deskripsi) for a in isian.values()}
    banyak = Counter(a.rhk_id for a in isian.values())
    baru = []
    for a in asal:
        penuh = banyak[a.rhk_id] >= RENCANA_AKSI_PER_RHK
        if a.rhk_id in rhk_id and (a.rhk_id, a.deskripsi) not in ada and not penuh:
            ada.add((a.rhk_id, a.deskripsi))
            banyak[a.rhk_id] += 1
            baru.append(replace(a, id=id_baru(), dibuat=sekarang))
    if not baru:
        raise RencanaAksiTidakAdaYangDisalin
    isian.update({a.id: a for a in baru})
    penilaian.catat(f"Menyalin {len(baru)} rencana aksi", oleh, sekarang, f"Dari {dari}")
    return len(baru)


def ubah_rencana_aksi(
    penilaian: Penilaian, *, id: str, deskripsi: str, target: str, oleh: Pelaku
) -> None:
    """Change the words or the target of a step."""
    _pastikan_boleh_mengisi(penilaian, oleh)
    isian = penilaian.isian.rencana_aksi
    if id not in isian:
        raise TidakDitemukan
    periksa = Pemeriksa()
    deskripsi, target = _aksi(periksa, deskripsi, target)
    periksa.selesai()
    isian[id] = replace(isian[id], deskripsi=deskripsi, target=target)


def hapus_rencana_aksi(penilaian: Penilaian, *, id: str, oleh: Pelaku, sekarang: datetime) -> None:
    """Take a step away."""
    _pastikan_boleh_mengisi(penilaian, oleh)
    lama = penilaian.isian.rencana_aksi.pop(id, None)
    if lama is None:
        raise TidakDitemukan
    penilaian.catat("Menghapus rencana aksi", oleh, sekarang, lama.deskripsi)


def tambah_bukti_dukung(
    penilaian: Penilaian,
    *,
    id_baru: str,
    rhk_id: str,
    nama: str,
    tautan: str,
    oleh: Pelaku,
    sekarang: datetime,
) -> BuktiDukung:
    """Show progress or a result by a link."""
    _pastikan_boleh_mengisi(penilaian, oleh)
    isian = penilaian.isian.bukti_dukung
    periksa = Pemeriksa()
    periksa_rhk(periksa, penilaian, rhk_id)
    nama = periksa.teks("nama", nama, wajib=True, maksimum=NAMA_MAKSIMUM)
    try:
        tautan = periksa_tautan(tautan)
    except IsianSalah as salah:
        periksa.bidang += salah.bidang
    if sum(b.rhk_id == rhk_id for b in isian.values()) >= BUKTI_DUKUNG_PER_RHK:
        periksa.tolak("rhk_id", f"Paling banyak {BUKTI_DUKUNG_PER_RHK} bukti dukung tiap RHK.")
    periksa.selesai()
    baru = BuktiDukung(id_baru, rhk_id, nama, tautan, sekarang)
    isian[id_baru] = baru
    return baru


def hapus_bukti_dukung(penilaian: Penilaian, *, id: str, oleh: Pelaku, sekarang: datetime) -> None:
    """Take evidence away; its name stays in the history."""
    _pastikan_boleh_mengisi(penilaian, oleh)
    lama = penilaian.isian.bukti_dukung.pop(id, None)
    if lama is None:
        raise TidakDitemukan
    penilaian.catat("Menghapus bukti dukung", oleh, sekarang, lama.nama)


def ubah_realisasi(
    penilaian: Penilaian,
    *,
    indikator_id: str,
    realisasi: str,
    sumber_data: str,
    oleh: Pelaku,
    sekarang: datetime,
) -> None:
    """Say what was achieved on an indicator and where that is known from. Empty takes it back."""
    _pastikan_boleh_mengisi(penilaian, oleh)
    if indikator_id not in penilaian.skp.rencana.indikator_id:
        raise TidakDitemukan
    periksa = Pemeriksa()
    sumber_data = periksa.teks("sumber_data", sumber_data, wajib=False, maksimum=NAMA_MAKSIMUM)
    realisasi = periksa.teks(
        "realisasi", realisasi, wajib=bool(sumber_data), maksimum=TEKS_MAKSIMUM
    )
    periksa.selesai()
    isian = penilaian.isian.realisasi
    if not realisasi:
        isian.pop(indikator_id, None)
        return
    isian[indikator_id] = Realisasi(indikator_id, realisasi, sumber_data, sekarang)


def periksa_rhk(periksa: Pemeriksa, penilaian: Penilaian, rhk_id: str) -> None:
    """Note a planned result that is not on the agreed plan."""
    if rhk_id not in penilaian.skp.rencana.rhk_id:
        periksa.tolak("rhk_id", "Pilih salah satu RHK pada SKP yang disepakati.")


def _pastikan_boleh_mengisi(penilaian: Penilaian, oleh: Pelaku) -> None:
    penilaian.pastikan_pemilik(oleh)
    penilaian.pastikan_dapat_berjalan()
    penilaian.pastikan_belum_dinilai()


def _aksi(periksa: Pemeriksa, deskripsi: str, target: str) -> tuple[str, str]:
    return (
        periksa.teks("deskripsi", deskripsi, wajib=True, maksimum=TEKS_MAKSIMUM),
        periksa.teks("target", target, wajib=False, maksimum=NAMA_MAKSIMUM),
    )
