"""The Pejabat yang Berwenang of an agency: designated, as its other choices are, from a day on."""

from __future__ import annotations

from datetime import date

from services.penilaian.domain.errors_laporan import PybTidakDikenal
from services.penilaian.domain.isian import Pemeriksa
from services.penilaian.domain.pengaturan_periode import DASAR_MAKSIMUM, Pilihan, periksa_sejak
from services.penilaian.domain.rencana import Orang

KUNCI = "pyb"
"""The key among the agency's choices; its value is the id of a person."""


def baca(
    orang: Orang | None, berlaku_sejak: str, dasar_hukum: str, *, instansi_id: str, hari: date
) -> Pilihan:
    """A designation as it was typed on that day. `orang`: whom the NIP names, if anybody."""
    periksa = Pemeriksa()
    dasar = periksa.teks("dasar_hukum", dasar_hukum, wajib=True, maksimum=DASAR_MAKSIMUM)
    sejak = periksa_sejak(berlaku_sejak, periksa, hari=hari)
    periksa.selesai()
    if orang is None or orang.instansi_id != instansi_id:
        kalimat = "Isi NIP lengkap seorang pegawai instansi Anda."
        raise PybTidakDikenal(bidang=[("nip", kalimat)])
    assert sejak is not None
    return Pilihan(KUNCI, orang.pegawai_id, sejak, dasar)
