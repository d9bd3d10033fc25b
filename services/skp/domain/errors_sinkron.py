"""Every "no" of a synchronisation of a whole agency."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class SinkronTidakBerjalan(DomainError):
    """Only one that is under way can be halted."""

    kind = Kind.REFUSED
    reason = "SINKRON_TIDAK_BERJALAN"
    pesan = "Tidak ada sinkronisasi yang sedang berjalan. Muat ulang halaman ini."


class SinkronTidakTerhenti(DomainError):
    """Only one that was halted can go on."""

    kind = Kind.REFUSED
    reason = "SINKRON_TIDAK_TERHENTI"
    pesan = "Tidak ada sinkronisasi yang terhenti untuk dilanjutkan. Muat ulang halaman ini."


class TidakAdaYangGagal(DomainError):
    """Nobody is left to be tried again."""

    kind = Kind.REFUSED
    reason = "TIDAK_ADA_YANG_GAGAL"
    pesan = "Tidak ada pegawai yang gagal untuk dicoba lagi. Muat ulang halaman ini."
