"""Every "no" of accounts. `reason` never changes; the sentence says what would be right."""

from __future__ import annotations

from services.chassis.errors import DomainError, IsianSalah, Kind


class LoginGagal(DomainError):
    """Wrong NIP or wrong password; which of the two is not told."""

    kind = Kind.UNAUTHENTICATED
    reason = "LOGIN_GAGAL"
    pesan = "NIP atau sandi salah. Sisa percobaan sebelum terkunci: {sisa}."


class AkunTerkunci(DomainError):
    """Too many wrong passwords for this NIP, whether or not it has an account."""

    kind = Kind.EXHAUSTED
    reason = "AKUN_TERKUNCI"
    pesan = (
        "Terlalu banyak percobaan masuk yang gagal. Coba lagi sesudah pukul {pukul} WIB, "
        "atau atur ulang sandi Anda."
    )


class SandiLamaSalah(DomainError):
    """The password given as the present one is not."""

    kind = Kind.INVALID
    reason = "SANDI_LAMA_SALAH"
    pesan = "Sandi lama tidak cocok. Ketik kembali sandi yang Anda pakai sekarang."


class SandiLemah(IsianSalah):
    """The new password breaks a rule; `bidang` says which."""

    reason = "SANDI_LEMAH"
    pesan = "Sandi baru belum memenuhi syarat."


class KodeTidakBerlaku(DomainError):
    """The code of a reset link is unknown, used or older than its life."""

    kind = Kind.INVALID
    reason = "KODE_TIDAK_BERLAKU"
    pesan = "Tautan atur ulang sandi ini sudah dipakai atau kedaluwarsa. Minta tautan yang baru."


class ImporAkunDitolak(IsianSalah):
    """The file of accounts has wrong rows; nothing was imported."""

    reason = "IMPOR_AKUN_DITOLAK"
    pesan = "Berkas akun tidak dapat dimuat. Perbaiki baris yang disebutkan, lalu ulangi."


class KlienDitolak(IsianSalah):
    """A program cannot be registered under this id."""

    reason = "KLIEN_DITOLAK"
    pesan = "Klien API tidak dapat didaftarkan. Perbaiki bagian yang disebutkan."


class AdminDitolak(IsianSalah):
    """Nobody becomes an administrator by these words."""

    reason = "ADMIN_DITOLAK"
    pesan = "Administrator tidak dapat diangkat. Perbaiki bagian yang disebutkan."
