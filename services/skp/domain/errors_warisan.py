"""Every "no" about results that come from another plan: inherited or copied."""

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


class RhkOrganisasiTidakDisalin(DomainError):
    """A unit's result is not a colleague's to give."""

    kind = Kind.REFUSED
    reason = "RHK_ORGANISASI_TIDAK_DISALIN"
    pesan = "RHK organisasi milik unit, sehingga hanya dapat disalin dari SKP Anda sendiri."
