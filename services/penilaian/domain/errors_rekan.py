"""Every "no" of feedback by others than the leaders."""

from __future__ import annotations

from services.chassis.errors import DomainError, Kind


class UntukDiriSendiri(DomainError):
    """Nobody gives himself feedback."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_UMPAN_BALIK_SENDIRI"
    pesan = "Umpan balik datang dari orang lain. Mintalah kepada rekan kerja Anda."


class PimpinanMemberiDiPenilaian(DomainError):
    """Those who lead have their own place for it, and a wider reach."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_UMPAN_BALIK_PIMPINAN"
    pesan = (
        "Sebagai Pejabat Penilai Kinerja atau atasannya, beri umpan balik pada halaman penilaian"
        " pegawai ini, untuk hasil kerja maupun perilakunya."
    )


class MintaKepadaPimpinan(DomainError):
    """They give it anyway: the law obliges them."""

    kind = Kind.REFUSED
    reason = "PENILAIAN_UMPAN_BALIK_MINTA_PIMPINAN"
    pesan = (
        "Pejabat Penilai Kinerja dan atasannya memberi umpan balik pada penilaian Anda tanpa"
        " diminta. Mintalah kepada rekan kerja, bawahan, atau pihak lain."
    )


class PerluDimintaDahulu(DomainError):
    """A stranger of another agency speaks only when the employee asks him."""

    kind = Kind.FORBIDDEN
    reason = "PENILAIAN_UMPAN_BALIK_PERLU_DIMINTA"
    pesan = (
        "Pegawai ini dari instansi lain. Umpan balik Anda dapat ditulis sesudah ia memintanya"
        " dari halaman penilaiannya."
    )
