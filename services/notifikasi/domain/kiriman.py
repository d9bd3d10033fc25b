"""One delivery: one message by one way to one address, and what follows from each outcome.

    ANTRE → DIKIRIM → DITERIMA_SERVER → SAMPAI → DIBACA
              ↓  ↘ GAGAL (the other way is tried)
         TIDAK_PASTI: the answer was lost, or the sender died between sending and noting it.

DIKIRIM is committed before anything leaves us. The send has no idempotency key, so a delivery
whose answer is unknown is not simply sent again: it waits for a status that carries our id, and
only when none comes does it go back to the queue.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.jeda import boleh_ulang, jeda
from services.notifikasi.domain.kelas_galat import Kelas, kelas_surel, kelas_whatsapp
from services.notifikasi.domain.status_kirim import StatusKirim, maju

ISTIRAHAT = timedelta(minutes=15)
"""How long a channel rests after our number was held back or our access refused; then one try."""
SABAR = timedelta(hours=2)
"""How long a message waits for a resting channel before it goes the other way."""


@dataclass(frozen=True)
class Kiriman:
    """A delivery as it stands."""

    pesan_id: uuid.UUID
    pegawai_id: str
    kanal: Kanal
    tujuan: str = field(repr=False)
    dibuat: datetime
    status: StatusKirim = StatusKirim.ANTRE
    percobaan: int = 0
    # When somebody must look at it again: to send it, to doubt it, to stop waiting. None: never.
    jadwal: datetime | None = None
    dikirim: datetime | None = None
    wamid: str = ""
    # The last try that WhatsApp took and then reported as failed: late news of it is no news.
    wamid_gagal: str = ""
    galat: str = ""


@dataclass(frozen=True)
class Diterima:
    """The server took it."""

    wamid: str = ""


@dataclass(frozen=True)
class Ditolak:
    """The server refused it and said why."""

    kode: int


@dataclass(frozen=True)
class TakTerkirim:
    """It certainly never left us: no connection."""

    sebab: str


@dataclass(frozen=True)
class TakPasti:
    """It left us and the answer never came."""

    sebab: str


Hasil = Diterima | Ditolak | TakTerkirim | TakPasti


@dataclass(frozen=True)
class Putusan:
    """The delivery after an outcome, and what else must happen."""

    kiriman: Kiriman
    alihkan: bool = False
    """Try the other way; where there is none, say that the message failed."""
    tandai: Kelas | None = None
    """Remember this about the telephone."""
    henti: Kelas | None = None
    """Rest the whole channel, for this reason."""
    lambatkan: bool = False
    """Send fewer a second for a while."""
    tiba: bool = False
    """It reached the recipient, as far as this way can ever tell."""


def ambil(kiriman: Kiriman, sekarang: datetime, *, sewa: timedelta) -> Kiriman:
    """About to be sent. If nobody notes an outcome while the lease runs, the answer is lost."""
    return replace(
        kiriman,
        status=StatusKirim.DIKIRIM,
        percobaan=kiriman.percobaan + 1,
        dikirim=sekarang,
        jadwal=sekarang + sewa,
    )


def catat(
    kiriman: Kiriman, hasil: Hasil, sekarang: datetime, *, tunggu: timedelta, acak: float
) -> Putusan:
    """What the outcome of a try means. News by webhook may already have said more."""
    if isinstance(hasil, Diterima):
        if hasil.wamid and hasil.wamid == kiriman.wamid_gagal:
            return Putusan(kiriman)  # the callback was faster than our own note
        status = maju(kiriman.status, StatusKirim.DITERIMA_SERVER)
        diterima = replace(kiriman, status=status, wamid=hasil.wamid or kiriman.wamid, jadwal=None)
        # A mail server's yes is the last that anyone can know about a mail.
        return Putusan(diterima, tiba=kiriman.kanal is Kanal.SUREL)
    if kiriman.status.berakhir:
        return Putusan(kiriman)
    if isinstance(hasil, TakPasti):
        ragu = replace(kiriman, status=StatusKirim.TIDAK_PASTI, jadwal=sekarang + tunggu)
        return Putusan(replace(ragu, galat=hasil.sebab))
    if isinstance(hasil, TakTerkirim):
        return _ulang(replace(kiriman, galat=hasil.sebab), sekarang, acak)
    return _ditolak(kiriman, hasil.kode, sekarang, acak)


def tinjau(kiriman: Kiriman, sekarang: datetime, *, tunggu: timedelta) -> Putusan:
    """Its time is up: a lease without outcome becomes doubt, doubt without news a new try."""
    if kiriman.status is StatusKirim.DIKIRIM:
        # The wait counts from the sending, not from when somebody noticed.
        sampai = max(sekarang, (kiriman.dikirim or sekarang) + tunggu)
        return Putusan(
            replace(
                kiriman,
                status=StatusKirim.TIDAK_PASTI,
                jadwal=sampai,
                galat=kiriman.galat or "PENGIRIM_BERHENTI",
            )
        )
    if kiriman.status is not StatusKirim.TIDAK_PASTI:
        return Putusan(kiriman)
    if boleh_ulang(kiriman.kanal, kiriman.percobaan):
        return Putusan(replace(kiriman, status=StatusKirim.ANTRE, jadwal=sekarang))
    return _gagal(kiriman)


def terima_kabar(
    kiriman: Kiriman,
    kabar: StatusKirim,
    *,
    wamid: str,
    kode: int = 0,
    sekarang: datetime,
    acak: float,
) -> Putusan:
    """A status by webhook. It may be older than what we know, or be about an earlier try."""
    if kabar is StatusKirim.GAGAL:
        if _gagal_itu_basi(kiriman, wamid):
            return Putusan(kiriman)
        return _ditolak(replace(kiriman, wamid_gagal=wamid), kode, sekarang, acak)
    if wamid and wamid == kiriman.wamid_gagal and kabar is StatusKirim.DITERIMA_SERVER:
        return Putusan(kiriman)
    status = maju(kiriman.status, kabar)
    maju_ke = replace(kiriman, status=status, wamid=wamid or kiriman.wamid)
    if status.berakhir:
        maju_ke = replace(maju_ke, jadwal=None)
    return Putusan(maju_ke, tiba=status.tiba and not kiriman.status.tiba)


def tertahan(kiriman: Kiriman) -> Putusan:
    """It has waited long enough for a channel that rests."""
    return _gagal(replace(kiriman, galat="KANAL_BERHENTI"))


def _gagal_itu_basi(kiriman: Kiriman, wamid: str) -> bool:
    if kiriman.wamid and kiriman.wamid != wamid:
        return True  # about an earlier try
    # In the queue: the same refusal came as the answer too, and the next try is planned already.
    return kiriman.status in {StatusKirim.ANTRE, StatusKirim.GAGAL} or kiriman.status.tiba


def _ditolak(kiriman: Kiriman, kode: int, sekarang: datetime, acak: float) -> Putusan:
    surel = kiriman.kanal is Kanal.SUREL
    kelas, _ = kelas_surel(kode) if surel else kelas_whatsapp(kode, sekarang.date())
    kiriman = replace(kiriman, galat=f"{kelas}:{kode}", wamid="")
    match kelas:
        case Kelas.TERLALU_CEPAT:
            return replace(_ulang(kiriman, sekarang, acak), lambatkan=True)
        case Kelas.SEMENTARA:
            return _ulang(kiriman, sekarang, acak)
        case Kelas.OTORISASI:
            # Not the message's fault: it keeps its place, and the try does not count.
            menunggu = replace(
                kiriman,
                status=StatusKirim.ANTRE,
                percobaan=max(kiriman.percobaan - 1, 0),
                jadwal=sekarang,
            )
            return Putusan(menunggu, henti=kelas)
        case Kelas.PEMBATASAN:
            return replace(_gagal(kiriman), henti=kelas)
        case Kelas.PENERIMA | Kelas.MENOLAK if not surel:
            return replace(_gagal(kiriman), tandai=kelas)
        case _:
            return _gagal(kiriman)


def _ulang(kiriman: Kiriman, sekarang: datetime, acak: float) -> Putusan:
    if not boleh_ulang(kiriman.kanal, kiriman.percobaan):
        return _gagal(kiriman)
    lagi = sekarang + jeda(kiriman.percobaan, acak=acak)
    return Putusan(replace(kiriman, status=StatusKirim.ANTRE, jadwal=lagi))


def _gagal(kiriman: Kiriman) -> Putusan:
    gagal = replace(kiriman, status=StatusKirim.GAGAL, jadwal=None)
    return Putusan(gagal, alihkan=True)
