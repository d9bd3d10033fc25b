"""The last day of a plan, when it ends before its year does.

PermenPANRB 6/2022 Lamp. II.C.6: whoever moves makes a new plan in the new post, so the old one
ends with the old post. Lamp. II.C.8: whoever has no duty any more (state office, unpaid leave,
preparing for retirement) ends his. What was written stays; nobody's results are lost by a date.

An end is a fact about the person, so he himself may tell it, and whoever knows it as well: his
rater and the agency's administrator. A later day than before is a new agreement, which an employee
does not make alone once the plan is approved.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from services.chassis.errors import AksesDitolak, IsianSalah
from services.skp.domain import akses, tumpang_tindih
from services.skp.domain.akses import Keadaan, Pemanggil, Relasi
from services.skp.domain.events import SkpDiakhiri
from services.skp.domain.istilah import StatusSkp
from services.skp.domain.rencana import Bidang, teks
from services.skp.domain.skp import Skp
from services.skp.domain.tanggal import hari_dari, terbilang
from services.skp.domain.tindakan import Tindakan
from services.skp.domain.tumpang_tindih import Periode


def boleh_mengakhiri(relasi: Relasi, skp: Keadaan, siapa: Pemanggil) -> bool:
    """Whether this person may set the last day."""
    if relasi is Relasi.PEMILIK:
        return True
    if skp.status is StatusSkp.DRAFT:
        return False
    return relasi is Relasi.PENILAI or siapa.admin_dari(skp.instansi_id)


def akhiri(
    skp: Skp, selesai: str, alasan: str, *, siapa: Pemanggil, lain: Iterable[Periode], t: Tindakan
) -> None:
    """Set another last day; `lain` are the spans of the other plans of the same post."""
    keadaan = Keadaan(
        pegawai_id=skp.pegawai.pegawai_id,
        penilai_id=skp.penilai.pegawai_id if skp.penilai else "",
        atasan_penilai_id=skp.atasan_penilai.pegawai_id if skp.atasan_penilai else "",
        instansi_id=skp.instansi_id,
        status=skp.status,
        mulai=skp.mulai,
        pernah_diajukan=skp.pernah_diajukan,
    )
    relasi = akses.relasi(siapa, keadaan)
    akses.pastikan_boleh_melihat(relasi, skp.status)
    if not boleh_mengakhiri(relasi, keadaan, siapa):
        raise AksesDitolak
    t.cocokkan(skp.versi)
    hari = _hari(skp, selesai, relasi)
    bidang: Bidang = []
    alasan = teks("alasan", alasan, bidang, wajib=True)
    if bidang:
        raise IsianSalah(bidang=bidang)
    tumpang_tindih.periksa(Periode(skp.mulai, hari), lain)
    lama, skp.selesai = skp.selesai, hari
    skp.versi += 1
    skp.catat(f"Mengubah akhir SKP: {terbilang(lama)} menjadi {terbilang(hari)}", t, alasan)
    skp.peristiwa.append(
        SkpDiakhiri(
            skp_id=skp.skp_id,
            tahun=skp.tahun,
            pegawai=skp.pegawai,
            penilai=skp.penilai,
            oleh_id=t.oleh,
            oleh_nama=t.nama,
            selesai=hari,
            alasan=alasan,
            versi=skp.versi,
        )
    )


def _hari(skp: Skp, selesai: str, relasi: Relasi) -> date:
    hari = hari_dari("selesai", selesai)
    kalimat = ""
    if hari.year != skp.tahun or hari < skp.mulai:
        kalimat = f"Pilih tanggal dari {terbilang(skp.mulai)} sampai 31 Desember {skp.tahun}."
    elif hari == skp.selesai:
        kalimat = "SKP ini memang berakhir pada tanggal itu."
    elif hari > skp.selesai and relasi is Relasi.PEMILIK and skp.status is StatusSkp.PERSETUJUAN:
        kalimat = (
            f"SKP yang disetujui berakhir {terbilang(skp.selesai)}. Hanya pejabat penilai atau"
            " admin instansi yang dapat memundurkannya."
        )
    if kalimat:
        raise IsianSalah(bidang=[("selesai", kalimat)])
    return hari
