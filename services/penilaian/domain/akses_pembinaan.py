"""Who may read a guidance or a counselling, and what a person may do on it now.

Guidance: the employee, his rater and the rater's superior now, those of the day on which it ended,
and, once it is held and so reported, the head of personnel matters, for whom the admin of the
agency stands (PermenPANRB 6/2022 Lampiran Bab III.D angka 4 huruf i to k). A counselling: only the
employee, the rater who wrote it and that rater's superior, to whom it is reported (angka 5 huruf b
and d): neither the admin nor a later rater is let in. The employee's word on his guide (B.1.8)
goes to the guide's superior, past the guide (angka 4 huruf g).
"""

from __future__ import annotations

from collections.abc import Callable

from services.chassis.errors import AksesDitolak, DomainError
from services.penilaian.domain.pembinaan import Pembinaan
from services.penilaian.domain.pembinaan_isi import perlu_perubahan_skp
from services.penilaian.domain.pembinaan_status import Pengusul, StatusPembinaan
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.rencana import Orang

S = StatusPembinaan


def pastikan_boleh_membaca(ini: Pembinaan, oleh: Pelaku, *, admin_instansi: str) -> None:
    """Refuse a stranger. `admin_instansi` is the agency that the caller administers, or empty."""
    orang: list[Orang | None] = [ini.pegawai, ini.penilai_kini, ini.atasan_kini]
    mengelola = False
    if ini.jenis.bimbingan:
        orang += [ini.skp.penilai, ini.skp.atasan_penilai]
        terlapor = ini.status is S.SELESAI and admin_instansi == ini.skp.rencana.instansi_id
        mengelola = bool(admin_instansi) and terlapor
    berhubungan = oleh.pegawai_id in {o.pegawai_id for o in orang if o is not None}
    if not (berhubungan or mengelola):
        raise AksesDitolak


def boleh_membaca_umpan_balik(ini: Pembinaan, oleh: Pelaku) -> bool:
    """B.1.8: whoever gave it, and the superior of the one it is about."""
    if oleh.pegawai_id == ini.penilai.pegawai_id:
        return False
    atasan = ini.atasan_penilai.pegawai_id if ini.atasan_penilai else None
    return oleh.pegawai_id in {ini.pegawai.pegawai_id, atasan}


def boleh(ini: Pembinaan, oleh: Pelaku) -> list[str]:
    """What the caller may do now; the commands themselves decide again."""
    status, bimbingan = ini.status, ini.jenis.bimbingan
    pegawai = oleh.pegawai_id == ini.pegawai.pegawai_id
    penilai = oleh.pegawai_id == ini.penilai_kini.pegawai_id
    pengusul = ini.milik_pengusul(oleh)
    penulis = _tidak_ditolak(ini.pastikan_penulis, oleh)
    dapat_batal = {S.DIAJUKAN} | ({S.BERJALAN} if ini.pengusul is Pengusul.PENILAI else set())
    tindakan = {
        "UBAH": (penulis and status is S.BERJALAN) or (pengusul and status is S.DIAJUKAN),
        "BATALKAN": pengusul and status in dapat_batal,
        "PUTUSKAN": penilai and status is S.DIAJUKAN,
        "SELESAIKAN": penilai and status is S.BERJALAN,
        "UMPAN_BALIK": pegawai and bimbingan and status is S.SELESAI,
        "KOMPETENSI": _tidak_ditolak(ini.pastikan_pengevaluasi, oleh)
        and bimbingan
        and status is S.SELESAI,
        "UBAH_SKP": oleh.pegawai_id == ini.skp.penilai.pegawai_id
        and ini.skp.disetujui
        and status in {S.BERJALAN, S.SELESAI}
        and perlu_perubahan_skp(ini.isi),
        "CETAK": status in {S.BERJALAN, S.SELESAI},
        "CETAK_UMPAN_BALIK": ini.umpan_balik is not None and boleh_membaca_umpan_balik(ini, oleh),
        "CETAK_KOMPETENSI": ini.kompetensi is not None,
    }
    return [nama for nama, ya in tindakan.items() if ya]


def menunggu(ini: Pembinaan) -> str:
    """Whose turn it is; empty when nobody is waited for."""
    if ini.status is S.DIAJUKAN:
        return "Pejabat Penilai Kinerja menyetujui atau menolak"
    if ini.status is S.BERJALAN:
        apa = "menyelesaikannya" if ini.jenis.bimbingan else "mencatat hasil konseling"
        return f"Pejabat Penilai Kinerja {apa}"
    if ini.status is S.SELESAI and ini.jenis.bimbingan:
        if ini.umpan_balik is None:
            return "pegawai memberi umpan balik atas bimbingannya"
        if ini.kompetensi is None:
            return "Pejabat Penilai Kinerja mengevaluasi kompetensi"
    return ""


def _tidak_ditolak(aturan: Callable[[Pelaku], None], oleh: Pelaku) -> bool:
    try:
        aturan(oleh)
    except DomainError:
        return False
    return True
