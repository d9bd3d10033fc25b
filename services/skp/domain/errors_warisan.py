"""Every "no" about what a successor takes over."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class RhkIndividuTidakDiwariskan(DomainError):
    """An individual result stays with the person."""

    kind = Kind.REFUSED
    reason = "RHK_INDIVIDU_TIDAK_DIWARISKAN"
    pesan = "Hanya RHK organisasi yang diwariskan; RHK individu tetap pada orangnya."


class RhkSudahDiwarisi(DomainError):
    """Each line of results stands in a plan once."""

    kind = Kind.REFUSED
    reason = "RHK_SUDAH_DIWARISI"
    pesan = "RHK ini sudah ada pada SKP Anda. Muat ulang halaman untuk melihat yang tersisa."
