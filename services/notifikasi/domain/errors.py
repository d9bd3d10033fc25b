"""Refusals of this service."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class PesanTidakDitemukan(DomainError):
    """No such message, or another person's."""

    kind = Kind.NOT_FOUND
    reason = "PESAN_TIDAK_DITEMUKAN"
    pesan = "Pesan ini tidak ada atau bukan untuk Anda. Muat ulang daftar pesan Anda."


class TandaTanganSalah(DomainError):
    """A webhook that WhatsApp did not sign, or that was changed on the way."""

    kind = Kind.FORBIDDEN
    reason = "TANDA_TANGAN_SALAH"
    pesan = "Tanda tangan webhook tidak cocok dengan isinya."


class VerifikasiWebhookDitolak(DomainError):
    """A subscription handshake without our verify token."""

    kind = Kind.FORBIDDEN
    reason = "VERIFIKASI_WEBHOOK_DITOLAK"
    pesan = "Verifikasi webhook ditolak: token tidak cocok."


class SurelTidakTerkirim(DomainError):
    """The mail server did not take a mail that somebody is waiting for."""

    kind = Kind.UNAVAILABLE
    reason = "SUREL_TIDAK_TERKIRIM"
    pesan = "Surel belum dapat dikirim. Coba lagi beberapa menit lagi."
