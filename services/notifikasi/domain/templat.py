"""The WhatsApp templates: the exact texts that Meta has approved, in Indonesian.

Outside the application no message holds a name, a NIP, a rating or a predikat: it says that
something waits and where, and the reader opens the application to see it. A text that has been
approved is not edited here: Meta would refuse the parameters (132000) until it has approved the
new text, so a new text is a new name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

BAHASA = "id"
KATEGORI = "UTILITY"
PANJANG_ISI = 1024
PANJANG_NAMA = 512
PANJANG_TOMBOL = 25
"""Bounds of Meta's template format (business-management-api/message-templates)."""

_VARIABEL = re.compile(r"\{\{(\d+)\}\}")
_NAMA = re.compile(r"[a-z0-9_]+")


@dataclass(frozen=True)
class Templat:
    """A text with numbered holes, samples for the reviewer, and a button that opens the page."""

    nama: str
    isi: str
    contoh: tuple[str, ...]
    tombol: str

    @property
    def jumlah_parameter(self) -> int:
        """How many values the text needs."""
        return len(self.contoh)


def susun(templat: Templat, parameter: tuple[str, ...]) -> str:
    """The text as the recipient reads it."""
    return _VARIABEL.sub(lambda lubang: parameter[int(lubang[1]) - 1], templat.isi)


def pelanggaran(templat: Templat) -> tuple[str, ...]:
    """Which of Meta's format rules a template breaks; empty when it may be submitted."""
    isi = templat.isi
    nomor = [int(n) for n in _VARIABEL.findall(isi)]
    aturan = (
        (not _NAMA.fullmatch(templat.nama), "nama hanya huruf kecil, angka, dan garis bawah"),
        (len(templat.nama) > PANJANG_NAMA, f"nama paling panjang {PANJANG_NAMA} karakter"),
        (len(isi) > PANJANG_ISI, f"isi paling panjang {PANJANG_ISI} karakter"),
        (not 0 < len(templat.tombol) <= PANJANG_TOMBOL, f"tombol 1–{PANJANG_TOMBOL} karakter"),
        (isi.startswith("{{"), "isi tidak boleh diawali variabel"),
        (isi.rstrip(" .!?").endswith("}}"), "isi tidak boleh diakhiri variabel"),
        (re.search(r"\}\}\W{0,2}\{\{", isi) is not None, "variabel tidak boleh berdampingan"),
        (nomor != list(range(1, len(nomor) + 1)), "variabel bernomor urut dari 1"),
        (len(nomor) != len(templat.contoh), "setiap variabel harus punya contoh"),
    )
    return tuple(kalimat for salah, kalimat in aturan if salah)


def pengajuan(templat: Templat, alamat: str) -> dict[str, object]:
    """What an operator sends to Meta for approval (`POST /{waba}/message_templates`)."""
    body: dict[str, object] = {"type": "BODY", "text": templat.isi}
    if templat.contoh:
        body["example"] = {"body_text": [list(templat.contoh)]}
    tombol = {
        "type": "URL",
        "text": templat.tombol,
        "url": f"{alamat}/{{{{1}}}}",
        "example": [f"{alamat}/pesan"],
    }
    return {
        "name": templat.nama,
        "language": BAHASA,
        "category": KATEGORI,
        "components": [body, {"type": "BUTTONS", "buttons": [tombol]}],
    }


TEMPLAT = {
    templat.nama: templat
    for templat in (
        Templat(
            nama="skp_diajukan",
            isi="Yth. Bapak/Ibu, pengajuan SKP periode {{1}} menunggu persetujuan Anda di aplikasi"
            " e-Kinerja. Mohon ditindaklanjuti.",
            contoh=("1 Januari 2026 sampai 31 Desember 2026",),
            tombol="Buka SKP",
        ),
        Templat(
            nama="skp_dikembalikan",
            isi="Yth. Bapak/Ibu, SKP Anda tahun {{1}} dikembalikan oleh pejabat penilai dengan"
            " catatan. Silakan perbaiki, lalu ajukan kembali di aplikasi e-Kinerja.",
            contoh=("2026",),
            tombol="Baca catatan",
        ),
        Templat(
            nama="skp_disetujui",
            isi="Yth. Bapak/Ibu, SKP Anda tahun {{1}} telah disetujui. Rencana aksi dapat mulai"
            " Anda isi di aplikasi e-Kinerja.",
            contoh=("2026",),
            tombol="Buka SKP",
        ),
        Templat(
            nama="skp_dibuka_kembali",
            isi="Yth. Bapak/Ibu, SKP Anda tahun {{1}} dibuka kembali oleh pejabat penilai agar"
            " dapat diubah. Setelah selesai, ajukan kembali di aplikasi e-Kinerja.",
            contoh=("2026",),
            tombol="Buka SKP",
        ),
        Templat(
            nama="penilaian_dinilai",
            isi="Yth. Bapak/Ibu, evaluasi kinerja Anda periode {{1}} telah ditetapkan. Hasilnya"
            " dapat Anda baca di aplikasi e-Kinerja.",
            contoh=("Triwulan I 2026",),
            tombol="Lihat hasil",
        ),
        Templat(
            nama="dokumen_evaluasi_disampaikan",
            isi="Yth. Bapak/Ibu, Dokumen Evaluasi Kinerja Anda periode {{1}} telah disampaikan."
            " Bila Anda berkeberatan, ajukan paling lambat {{2}} di aplikasi e-Kinerja.",
            contoh=("Tahun 2026", "23 Januari 2027"),
            tombol="Buka dokumen",
        ),
        Templat(
            nama="keberatan_diajukan",
            isi="Yth. Bapak/Ibu, keberatan atas hasil evaluasi kinerja periode {{1}} menunggu"
            " keputusan Anda paling lambat {{2}} di aplikasi e-Kinerja.",
            contoh=("Tahun 2026", "28 Januari 2027"),
            tombol="Periksa keberatan",
        ),
        Templat(
            nama="keberatan_diputus",
            isi="Yth. Bapak/Ibu, keberatan Anda atas hasil evaluasi kinerja periode {{1}} telah"
            " diputus. Keputusannya dapat Anda baca di aplikasi e-Kinerja.",
            contoh=("Tahun 2026",),
            tombol="Baca keputusan",
        ),
        Templat(
            nama="pembinaan_diajukan",
            isi="Yth. Bapak/Ibu, sebuah usul pembinaan kinerja menunggu keputusan Anda di aplikasi"
            " e-Kinerja. Mohon ditindaklanjuti.",
            contoh=(),
            tombol="Buka usul",
        ),
        Templat(
            nama="pembinaan_dimulai",
            isi="Yth. Bapak/Ibu, pejabat penilai memulai pembinaan kinerja untuk Anda. Isinya"
            " dapat Anda baca di aplikasi e-Kinerja.",
            contoh=(),
            tombol="Buka pembinaan",
        ),
        Templat(
            nama="pembinaan_disetujui",
            isi="Yth. Bapak/Ibu, usul pembinaan kinerja Anda disetujui. Lanjutkan di aplikasi"
            " e-Kinerja.",
            contoh=(),
            tombol="Buka pembinaan",
        ),
        Templat(
            nama="pembinaan_ditolak",
            isi="Yth. Bapak/Ibu, usul pembinaan kinerja Anda ditolak dengan catatan. Catatannya"
            " dapat Anda baca di aplikasi e-Kinerja.",
            contoh=(),
            tombol="Baca catatan",
        ),
        Templat(
            nama="tenggat_mendekat",
            isi="Yth. Bapak/Ibu, ada {{1}} langkah penilaian kinerja yang menunggu Anda, paling"
            " lambat {{2}}. Mohon ditindaklanjuti di aplikasi e-Kinerja.",
            contoh=("12", "31 Januari 2027"),
            tombol="Buka tenggat",
        ),
        Templat(
            nama="tenggat_lewat",
            isi="Yth. Bapak/Ibu, ada {{1}} langkah penilaian kinerja yang lewat batas waktunya,"
            " yang paling awal {{2}}. Rinciannya dapat Anda baca di aplikasi e-Kinerja.",
            contoh=("3", "31 Januari 2027"),
            tombol="Buka tenggat",
        ),
        Templat(
            nama="saldo_ak_diajukan",
            isi="Yth. Bapak/Ibu, pengajuan saldo angka kredit menunggu persetujuan Anda di"
            " aplikasi e-Kinerja. Mohon ditindaklanjuti.",
            contoh=(),
            tombol="Buka persetujuan",
        ),
        Templat(
            nama="saldo_ak_disetujui",
            isi="Yth. Bapak/Ibu, saldo angka kredit Anda telah disetujui dan mulai diperhitungkan"
            " di aplikasi e-Kinerja.",
            contoh=(),
            tombol="Lihat angka kredit",
        ),
        Templat(
            nama="saldo_ak_ditolak",
            isi="Yth. Bapak/Ibu, pengajuan saldo angka kredit Anda ditolak dengan catatan. Silakan"
            " perbaiki, lalu ajukan kembali di aplikasi e-Kinerja.",
            contoh=(),
            tombol="Baca catatan",
        ),
        Templat(
            nama="pak_diajukan",
            isi="Yth. Bapak/Ibu, pengajuan PAK tahun {{1}} menunggu persetujuan Anda di aplikasi"
            " e-Kinerja. Mohon ditindaklanjuti.",
            contoh=("2026",),
            tombol="Buka PAK",
        ),
        Templat(
            nama="pak_disetujui",
            isi="Yth. Bapak/Ibu, PAK Anda tahun {{1}} telah ditetapkan. Dokumennya dapat Anda"
            " unduh di aplikasi e-Kinerja.",
            contoh=("2026",),
            tombol="Buka PAK",
        ),
        Templat(
            nama="pak_ditolak",
            isi="Yth. Bapak/Ibu, pengajuan PAK Anda tahun {{1}} dikembalikan dengan catatan."
            " Silakan perbaiki, lalu ajukan kembali di aplikasi e-Kinerja.",
            contoh=("2026",),
            tombol="Baca catatan",
        ),
        Templat(
            nama="pak_tersinkron",
            isi="Yth. Bapak/Ibu, angka kredit Anda tahun {{1}} telah tercatat di SIASN. Rinciannya"
            " dapat Anda lihat di aplikasi e-Kinerja.",
            contoh=("2026",),
            tombol="Buka PAK",
        ),
    )
}
"""Every template by its name."""
