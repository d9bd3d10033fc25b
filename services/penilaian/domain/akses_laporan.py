"""Who may read a report and the documents in it, and what a person may do on it now.

A report carries its documents (PermenPANRB 6/2022 Lampiran Bab V.A angka 2), so whoever it has
reached on its way reads them: those who hold it or passed it on, and, once it has come to his
place, whoever is the PyB that day (angka 12). A report that is given back takes this away again.
The admin of the agency sees, and changes nothing.
"""

from __future__ import annotations

from services.chassis.errors import AksesDitolak
from services.penilaian.domain.laporan import Laporan
from services.penilaian.domain.penilaian import Pelaku


def pastikan_boleh_membaca(
    ini: Laporan, oleh: Pelaku, *, admin_instansi: str, pyb_id: str | None
) -> None:
    """Refuse a stranger. `pyb_id`: the PyB of its agency today."""
    mengelola = bool(admin_instansi) and admin_instansi == ini.instansi_id
    pelapor = oleh.pegawai_id == ini.pelapor.pegawai_id
    if not (mengelola or pelapor or sampai_padanya(ini, oleh, pyb_id=pyb_id)):
        raise AksesDitolak


def sampai_padanya(ini: Laporan, oleh: Pelaku, *, pyb_id: str | None) -> bool:
    """Whether it has reached this person on its way."""
    pyb = ini.tempat.di_pyb and oleh.pegawai_id == pyb_id
    return pyb or ini.dipegang(oleh) or oleh.pegawai_id in ini.dilalui


def boleh(ini: Laporan, oleh: Pelaku) -> list[str]:
    """What the caller may do now; the commands themselves decide again."""
    pemegang, di_pyb = ini.dipegang(oleh), ini.tempat.di_pyb
    pelapor = oleh.pegawai_id == ini.pelapor.pegawai_id
    tindakan = {
        "SAMPAIKAN_ULANG": pelapor and ini.dapat_diulang,
        "TERUSKAN": pemegang and not di_pyb,
        "TERIMA": pemegang and di_pyb,
        "KEMBALIKAN": pemegang,
    }
    return [nama for nama, ya in tindakan.items() if ya]
