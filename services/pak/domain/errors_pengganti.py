"""Refusals of replacing an issued PAK. A `reason` never changes; the sentence may."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class PakTidakBerbeda(DomainError):
    """Nothing that the PAK rests on was changed, so there is nothing to replace."""

    kind = Kind.REFUSED
    reason = "PAK_TIDAK_BERBEDA"
    pesan = (
        "PAK ini masih sesuai dengan predikat dan angka kredit yang berlaku. PAK pengganti dibuat "
        "hanya bila salah satunya berubah sesudah penetapan."
    )


class PakTerdahuluDulu(DomainError):
    """A PAK that this one carries on must be replaced first."""

    kind = Kind.REFUSED
    reason = "PAK_TERDAHULU_DULU"
    pesan = (
        "PAK nomor {nomor} yang diteruskan PAK ini juga berubah. Gantilah itu dahulu, lalu PAK "
        "ini."
    )


class PakSedangDikirim(DomainError):
    """SIASN may be writing it at this moment."""

    kind = Kind.REFUSED
    reason = "PAK_SEDANG_DIKIRIM"
    pesan = (
        "PAK ini sedang dikirim ke SIASN. Tunggu sampai tercatat atau gagal, lalu buat PAK "
        "pengganti."
    )
