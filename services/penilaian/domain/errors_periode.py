"""Every "no" of what an agency chooses about its evaluations."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind, TidakDitemukan


class PengaturanPeriodeTidakDikenal(TidakDitemukan):
    """A choice that an agency does not have."""

    reason = "PENILAIAN_PENGATURAN_TIDAK_DIKENAL"
    pesan = "Pengaturan ini tidak ada. Pilih salah satu dari daftar pengaturan periode."


class PilihanSudahAda(DomainError):
    """Each day has one choice."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_PILIHAN_SUDAH_ADA"
    pesan = (
        "Sudah ada pilihan yang berlaku sejak {tanggal}. Isi tanggal lain; bila pilihan itu belum"
        " berlaku, tarik kembali lebih dahulu."
    )


class PilihanSudahBerlaku(DomainError):
    """What has begun stays."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_PILIHAN_SUDAH_BERLAKU"
    pesan = (
        "Pilihan sejak {tanggal} sudah berlaku dan tidak dapat ditarik. Tetapkan pilihan baru yang"
        " mulai pada hari yang akan datang."
    )


class SiklusSudahDipakai(DomainError):
    """Plans that begin while it would hold have their periods already."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_SIKLUS_SUDAH_DIPAKAI"
    pesan = (
        "{jumlah} SKP yang mulai pada atau sesudah {tanggal} sudah disetujui dan mempunyai periode"
        " menurut siklusnya. Pilih tanggal sesudah SKP itu mulai, misalnya 1 Januari berikutnya."
    )
