"""The old balance: submit, approve, refuse (manual ch. 8.2, 8.3)."""

from __future__ import annotations

from datetime import date, datetime

from services.pak.domain import saldo as domain
from services.pak.domain.errors import SaldoSaatPakBerjalan, SaldoSudahAda
from services.pak.domain.saldo import IsianSaldo, Saldo
from services.pak.use_cases.gudang import Gudang


def ajukan(
    gudang: Gudang,
    saldo_id: str,
    isian: IsianSaldo,
    *,
    oleh_id: str,
    sekarang: datetime,
    hari_ini: date,
) -> Saldo:
    """A person submits his own balance; his rater is told. → DIAJUKAN."""
    pegawai = gudang.pegawai(oleh_id, kunci=True)
    jenjang, _ = pegawai.kelayakan(hari_ini)
    penilai = pegawai.penilai_wajib()
    if berjalan := gudang.pak_berjalan(oleh_id):
        raise SaldoSaatPakBerjalan(status=berjalan)
    for lain in gudang.saldo_berlaku(oleh_id, jenjang):
        if lain.isian.sumber is isian.sumber:
            raise SaldoSudahAda(sumber=isian.sumber.nama, jenjang=jenjang.nama, status=lain.status)
    saldo = domain.ajukan(
        saldo_id,
        isian,
        pegawai=pegawai.orang,
        penilai=penilai,
        jenjang=jenjang,
        sekarang=sekarang,
        hari_ini=hari_ini,
    )
    gudang.simpan_saldo(saldo)
    return saldo


def setujui(
    gudang: Gudang, saldo_id: str, *, oleh_id: str, etag: str, sekarang: datetime
) -> Saldo:
    """The rater approves. DIAJUKAN → DISETUJUI."""
    saldo = gudang.saldo(saldo_id)
    penilai_id = gudang.pegawai(saldo.pegawai.pegawai_id).penilai_id
    oleh = gudang.pegawai(oleh_id).orang
    saldo.setujui(oleh=oleh, penilai_id=penilai_id, etag=etag, sekarang=sekarang)
    gudang.simpan_saldo(saldo)
    return saldo


def tolak(
    gudang: Gudang, saldo_id: str, *, oleh_id: str, etag: str, catatan: str, sekarang: datetime
) -> Saldo:
    """The rater refuses and says why. DIAJUKAN → DITOLAK."""
    saldo = gudang.saldo(saldo_id)
    penilai_id = gudang.pegawai(saldo.pegawai.pegawai_id).penilai_id
    oleh = gudang.pegawai(oleh_id).orang
    saldo.tolak(oleh=oleh, penilai_id=penilai_id, etag=etag, catatan=catatan, sekarang=sekarang)
    gudang.simpan_saldo(saldo)
    return saldo
