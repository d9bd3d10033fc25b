"""What can go wrong with SIASN, said so that a person knows who must act and what to do next.

These are not refusals of ours, so they are plain exceptions: the adapter that called decides what
a fault of SIASN means for its own use case. No message ever carries a NIP: they reach logs and
pages.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import ClassVar

_NIP = re.compile(r"(?<!\d)\d{18}(?!\d)")


class Pemilik(StrEnum):
    """Who must act before the call can succeed."""

    PEGAWAI = "PEGAWAI"
    ADMIN_INSTANSI = "ADMIN_INSTANSI"
    BKN = "BKN"
    SISTEM = "SISTEM"


def samarkan(teks: str) -> str:
    """The server's own words without the NIP it likes to repeat."""
    return _NIP.sub("[NIP]", teks)


class GalatSiasn(Exception):
    """A fault of one call.

    `sementara` answers one question only: may the very same call simply be repeated later?
    """

    pesan_baku: ClassVar[str] = "SIASN tidak dapat memproses permintaan ini."
    pemilik_baku: ClassVar[Pemilik] = Pemilik.SISTEM
    langkah_baku: ClassVar[str] = "Coba lagi nanti."
    sementara: ClassVar[bool] = False

    def __init__(
        self,
        pesan: str | None = None,
        *,
        pemilik: Pemilik | None = None,
        langkah: str | None = None,
        retry_after: float | None = None,
        rincian: tuple[str, ...] = (),
    ) -> None:
        self.pesan = samarkan(pesan) if pesan else self.pesan_baku
        self.pemilik = pemilik or self.pemilik_baku
        self.langkah = langkah or self.langkah_baku
        self.retry_after = retry_after
        self.rincian = tuple(samarkan(r) for r in rincian)
        super().__init__(self.pesan)


class SiasnTidakDitemukan(GalatSiasn):
    """SIASN knows no such person or row."""

    pesan_baku = "Data tidak ditemukan di SIASN."
    pemilik_baku = Pemilik.ADMIN_INSTANSI
    langkah_baku = (
        "Periksa NIP. Bila sudah benar, minta admin instansi memeriksa data pegawai ini di SIASN."
    )


class SiasnDataRusak(GalatSiasn):
    """SIASN said yes and sent something that is not this person's record."""

    pesan_baku = "SIASN mengirim data pegawai ini dalam bentuk yang tidak dapat dipakai."
    pemilik_baku = Pemilik.BKN
    langkah_baku = (
        "Laporkan NIP pegawai ini ke layanan bantuan SIASN. Pegawai lain tidak terganggu; coba"
        " lagi setelah datanya diperbaiki."
    )


class SiasnDitolak(GalatSiasn):
    """SIASN understood and said no; `rincian` holds its reasons one by one."""

    pesan_baku = "SIASN menolak data yang dikirim."
    pemilik_baku = Pemilik.ADMIN_INSTANSI
    langkah_baku = "Perbaiki data sesuai alasan dari SIASN, lalu kirim ulang."


class SiasnTokenDitolak(GalatSiasn):
    """One of the two tokens, or what they are made from, is not accepted."""

    pesan_baku = "SIASN menolak kredensial instansi."
    pemilik_baku = Pemilik.ADMIN_INSTANSI
    langkah_baku = (
        "Periksa consumer key, akun SSO, dan izin IP instansi di SIASN, lalu ulangi sinkronisasi."
    )


class SiasnSibuk(GalatSiasn):
    """Throttled by the API manager (429); nothing was done."""

    pesan_baku = "SIASN sedang membatasi jumlah permintaan. Belum ada yang berubah."
    pemilik_baku = Pemilik.BKN
    langkah_baku = "Tunggu sebentar; sinkronisasi akan dicoba lagi."
    sementara = True


class SiasnTidakTersedia(GalatSiasn):
    """SIASN does not answer as SIASN; nothing was done."""

    pesan_baku = "SIASN sedang tidak dapat dihubungi. Belum ada yang berubah."
    pemilik_baku = Pemilik.BKN
    langkah_baku = "Tunggu sampai layanan SIASN pulih; sinkronisasi akan dicoba lagi."
    sementara = True


class SiasnJawabanHilang(GalatSiasn):
    """A save left us and no answer of SIASN came back: it may or may not have been written.

    Never repeat it as it is: read the history back and look for the row first
    (`cari_angka_kredit`), because SIASN does not recognise a repeated save.
    """

    pesan_baku = "Data sudah dikirim ke SIASN, tetapi jawabannya tidak sampai."
    pemilik_baku = Pemilik.SISTEM
    langkah_baku = "Riwayat di SIASN akan diperiksa dahulu sebelum data dikirim ulang."
