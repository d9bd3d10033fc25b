"""Who may see a period, and what a person may do on it now.

Access follows the relation to the object: owner, rater, the rater's superior, whoever set the
result, and the admin of the same agency (who sees, and changes nothing). The papers go further: to
whomever a report has brought them.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from services.chassis.errors import AksesDitolak, DomainError
from services.penilaian.domain import jalur_penilai
from services.penilaian.domain.hari_kerja import Kalender
from services.penilaian.domain.keberatan import sebab_tidak_dapat
from services.penilaian.domain.penilaian import Pelaku, Penilaian, StatusPenilaian


def pastikan_boleh_mencetak(
    penilaian: Penilaian, oleh: Pelaku, *, admin_instansi: str, terlapor: Callable[[], bool]
) -> None:
    """Refuse a stranger; the papers are also for whomever a report has brought them to.

    `terlapor` answers that (`akses_laporan.sampai_padanya`), and is asked of strangers alone.
    """
    try:
        pastikan_boleh_melihat(penilaian, oleh, admin_instansi=admin_instansi)
    except AksesDitolak:
        if not terlapor():
            raise


def pastikan_boleh_melihat(penilaian: Penilaian, oleh: Pelaku, *, admin_instansi: str) -> None:
    """Refuse a stranger. `admin_instansi` is the agency that the caller administers, or empty."""
    skp, hasil = penilaian.skp, penilaian.hasil
    orang = [skp.pegawai, skp.penilai, skp.atasan_penilai, penilaian.penilai_baru]
    if hasil:
        orang.append(hasil.penilai)
    if penilaian.keberatan:
        orang.append(penilaian.keberatan.pemutus)
    berhubungan = oleh.pegawai_id in {o.pegawai_id for o in orang if o is not None}
    mengelola = bool(admin_instansi) and admin_instansi == skp.rencana.instansi_id
    if not (berhubungan or mengelola):
        raise AksesDitolak


def boleh(penilaian: Penilaian, oleh: Pelaku, *, hari: date, kalender: Kalender) -> list[str]:
    """What the caller may do now; the commands themselves decide again."""
    skp, status = penilaian.skp, penilaian.status
    pemilik = oleh.pegawai_id == skp.pegawai.pegawai_id
    penilai = oleh.pegawai_id == skp.penilai.pegawai_id
    atasan = skp.atasan_penilai is not None and (oleh.pegawai_id == skp.atasan_penilai.pegawai_id)
    berjalan = status is StatusPenilaian.BERJALAN
    dinilai = status is StatusPenilaian.DINILAI
    terbuka = skp.disetujui and not penilaian.ditiadakan
    diperiksa = penilaian.keberatan is not None and penilaian.keberatan.terbuka
    tindakan = {
        "ISI": pemilik and terbuka and berjalan,
        "UMPAN_BALIK": (penilai or atasan) and terbuka and berjalan and not penilaian.ditutup,
        "NILAI": _dapat(jalur_penilai.menilai, penilaian, oleh, hari)
        and not penilaian.ditiadakan
        and not sebab_belum_dinilai(
            skp.disetujui,
            status,
            penilaian.periode.mulai,
            ditutup=penilaian.ditutup is not None,
            hari=hari,
        ),
        "SAMPAIKAN": skp.disetujui
        and dinilai
        and _dapat(jalur_penilai.menyampaikan, penilaian, oleh, hari),
        "TERIMA": pemilik and status is StatusPenilaian.DISAMPAIKAN,
        "CETAK": penilaian.hasil is not None,
        "KEBERATAN": pemilik and not sebab_tidak_dapat(penilaian, kalender, hari=hari),
        "BATALKAN_KEBERATAN": pemilik and diperiksa,
        "JELASKAN_KEBERATAN": penilai and diperiksa,
        "PUTUSKAN_KEBERATAN": atasan and diperiksa,
    }
    return [nama for nama, ya in tindakan.items() if ya]


def _dapat(
    aturan: Callable[[Penilaian, Pelaku, date], object],
    penilaian: Penilaian,
    oleh: Pelaku,
    hari: date,
) -> bool:
    try:
        aturan(penilaian, oleh, hari)
    except DomainError:
        return False
    return True


def sebab_belum_dinilai(
    disetujui: bool, status: StatusPenilaian, mulai: date, *, ditutup: bool, hari: date
) -> str:
    """Why the rater cannot set ratings now; empty when he can."""
    if status in (StatusPenilaian.DISAMPAIKAN, StatusPenilaian.DITERIMA):
        return "Dokumen evaluasi sudah disampaikan; hasil hanya berubah melalui keberatan."
    if not disetujui:
        return "SKP-nya sedang dibuka kembali; nilai sesudah disetujui lagi."
    if ditutup and status is StatusPenilaian.DINILAI:
        return "Periode ini sudah ditutup instansi; hasil hanya berubah melalui keberatan."
    if hari < mulai:
        return f"Periode ini baru mulai {mulai.isoformat()}."
    return ""
