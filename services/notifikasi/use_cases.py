"""What this service does, one function each.

    terima_fakta · catat_skp · ganti_penilai    a fact becomes messages
    perbarui_kontak                             a person's telephone and mail address
    tandai_dibaca                               the bell
    ambil · catat_hasil · tinjau                the worker's three steps of sending
    terima_kabar                                what WhatsApp says by webhook

Each runs in a transaction that its caller opened; nothing here reaches outside.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from services.notifikasi.domain import kiriman as aturan_kirim
from services.notifikasi.domain.errors import PesanTidakDitemukan
from services.notifikasi.domain.events import Gagal, Peristiwa, Terkirim
from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.kiriman import Diterima, Hasil, Kiriman, Putusan
from services.notifikasi.domain.kontak import (
    Kontak,
    lewat_surel,
    nomor_whatsapp,
    perbarui,
    pilih_kanal,
    tandai,
)
from services.notifikasi.domain.pesan import Fakta, Pesan, susun
from services.notifikasi.domain.status_kirim import StatusKirim

MENYUSUL = timedelta(days=3)
"""A message whose recipient was still unknown goes out when he becomes known within this time."""
TANPA_KANAL = "TANPA_KANAL"


@dataclass(frozen=True)
class SkpMenunggu:
    """Whether a plan waits for its rater, as of a version."""

    skp_id: str
    tahun: int
    menunggu: bool
    versi: int


@dataclass(frozen=True)
class Kabar:
    """One status of one sent message, as the webhook told it."""

    wamid: str
    kata: str
    status: StatusKirim
    pesan_id: uuid.UUID | None = None
    kode: int = 0


@dataclass(frozen=True)
class Tugas:
    """A delivery to be sent now, with what it says."""

    kiriman: Kiriman
    templat: str
    judul: str
    tautan: str
    parameter: tuple[str, ...] = field(default=())


class Gudang(Protocol):
    """What is kept between the steps."""

    def kunci_orang(self, pegawai_id: str) -> None: ...
    def kontak(self, pegawai_id: str) -> Kontak | None: ...
    def simpan_kontak(self, kontak: Kontak) -> None: ...
    def tandai_kontak(self, kontak: Kontak) -> None: ...
    def tambah_pesan(self, pesan: Pesan) -> bool: ...
    def belum_berkanal(self, pegawai_id: str, sejak: datetime) -> Sequence[uuid.UUID]: ...
    def tandai_dibaca(
        self, pegawai_id: str, pesan_id: uuid.UUID | None, sekarang: datetime
    ) -> bool: ...
    def tambah_kiriman(self, kiriman: Kiriman) -> None: ...
    def antrean(self, kanal: Kanal, banyak: int, sekarang: datetime) -> Sequence[Tugas]: ...
    def lewat_waktu(self, sekarang: datetime) -> Sequence[Kiriman]: ...
    def tertahan(self, sekarang: datetime, sejak: datetime) -> Sequence[Kiriman]: ...
    def kiriman(self, pesan_id: uuid.UUID, kanal: Kanal) -> Kiriman | None: ...
    def kiriman_wamid(self, wamid: str) -> Kiriman | None: ...
    def simpan_kiriman(self, kiriman: Kiriman) -> None: ...
    def catat_kabar(self, kabar: Kabar, sekarang: datetime) -> bool: ...
    def kabar_yatim(self, wamid: str, pesan_id: uuid.UUID) -> Sequence[Kabar]: ...
    def istirahatkan(
        self, kanal: Kanal, sebab: str, sekarang: datetime, sampai: datetime
    ) -> None: ...
    def pulihkan(self, kanal: Kanal) -> None: ...
    def skp_menunggu(self, skp_id: str) -> SkpMenunggu | None: ...
    def simpan_skp_menunggu(self, skp: SkpMenunggu) -> None: ...
    def umumkan(self, peristiwa: Peristiwa) -> None: ...


def terima_fakta(gudang: Gudang, fakta: Fakta, sekarang: datetime) -> None:
    """Write the bell message of everyone concerned and queue what leaves the application."""
    for pesan in susun(fakta):
        gudang.kunci_orang(pesan.pegawai_id)
        if gudang.tambah_pesan(pesan) and pesan.keluar:
            kontak = gudang.kontak(pesan.pegawai_id)
            if kontak is not None:
                _antrekan(gudang, pesan.pesan_id, kontak, sekarang)


def catat_skp(gudang: Gudang, skp: SkpMenunggu) -> None:
    """Keep whether a plan waits for its rater; an older fact changes nothing."""
    lama = gudang.skp_menunggu(skp.skp_id)
    if lama is None or skp.versi > lama.versi:
        gudang.simpan_skp_menunggu(skp)


def ganti_penilai(gudang: Gudang, skp_id: str, fakta: Fakta, sekarang: datetime) -> None:
    """Tell the new rater of a plan that waits; of any other there is nothing to do yet."""
    skp = gudang.skp_menunggu(skp_id)
    if skp is not None and skp.menunggu:
        nilai = {**fakta.nilai, "skp_id": skp_id, "tahun": str(skp.tahun)}
        terima_fakta(gudang, replace(fakta, nilai=nilai), sekarang)


def perbarui_kontak(gudang: Gudang, kontak: Kontak, sekarang: datetime) -> None:
    """Keep the newest contact data, and send what waited for them."""
    gudang.kunci_orang(kontak.pegawai_id)
    lama = gudang.kontak(kontak.pegawai_id)
    if lama is not None and kontak.versi <= lama.versi:
        return
    baru = perbarui(lama, kontak)
    gudang.simpan_kontak(baru)
    for pesan_id in gudang.belum_berkanal(kontak.pegawai_id, sekarang - MENYUSUL):
        _antrekan(gudang, pesan_id, baru, sekarang)


def tandai_dibaca(
    gudang: Gudang, pegawai_id: str, pesan_id: uuid.UUID | None, sekarang: datetime
) -> None:
    """One message of the caller, or all of them, have been read."""
    ada = gudang.tandai_dibaca(pegawai_id, pesan_id, sekarang)
    if pesan_id is not None and not ada:
        raise PesanTidakDitemukan


def ambil(
    gudang: Gudang, kanal: Kanal, banyak: int, sekarang: datetime, *, sewa: timedelta
) -> list[Tugas]:
    """Take what is due. The caller commits before anything leaves us."""
    tugas = [
        replace(satu, kiriman=aturan_kirim.ambil(satu.kiriman, sekarang, sewa=sewa))
        for satu in gudang.antrean(kanal, banyak, sekarang)
    ]
    for satu in tugas:
        gudang.simpan_kiriman(satu.kiriman)
    return tugas


def catat_hasil(
    gudang: Gudang,
    pesan_id: uuid.UUID,
    kanal: Kanal,
    hasil: Hasil,
    sekarang: datetime,
    *,
    tunggu: timedelta,
    acak: float,
) -> Putusan:
    """Note how a try went."""
    kiriman = gudang.kiriman(pesan_id, kanal)
    if kiriman is None:
        raise PesanTidakDitemukan
    putusan = aturan_kirim.catat(kiriman, hasil, sekarang, tunggu=tunggu, acak=acak)
    _laksanakan(gudang, putusan, sekarang)
    if isinstance(hasil, Diterima):
        gudang.pulihkan(kanal)
        for kabar in gudang.kabar_yatim(hasil.wamid, pesan_id):
            kiriman = gudang.kiriman(pesan_id, kanal) or putusan.kiriman
            _terapkan(gudang, kiriman, kabar, sekarang, acak)
    return putusan


def tinjau(gudang: Gudang, sekarang: datetime, *, tunggu: timedelta) -> int:
    """Look at deliveries whose time is up: lost answers, and queues that wait too long."""
    lewat = gudang.lewat_waktu(sekarang)
    for kiriman in lewat:
        _laksanakan(gudang, aturan_kirim.tinjau(kiriman, sekarang, tunggu=tunggu), sekarang)
    tertahan = gudang.tertahan(sekarang, sekarang - aturan_kirim.SABAR)
    for kiriman in tertahan:
        if lewat_surel(gudang.kontak(kiriman.pegawai_id)):
            _laksanakan(gudang, aturan_kirim.tertahan(kiriman), sekarang)
    return len(lewat)


def terima_kabar(
    gudang: Gudang, kabar: Sequence[Kabar], sekarang: datetime, *, acak: float
) -> None:
    """Apply a batch of statuses, whatever their order; what was told before changes nothing."""
    # One order for all, so that two batches with the same messages cannot block each other.
    for satu in sorted(kabar, key=lambda k: (str(k.pesan_id), k.wamid, k.kata)):
        kiriman = gudang.kiriman(satu.pesan_id, Kanal.WHATSAPP) if satu.pesan_id else None
        kiriman = kiriman or gudang.kiriman_wamid(satu.wamid)
        dikenal = replace(satu, pesan_id=kiriman.pesan_id if kiriman else None)
        if gudang.catat_kabar(dikenal, sekarang) and kiriman is not None:
            _terapkan(gudang, kiriman, satu, sekarang, acak)


def _terapkan(
    gudang: Gudang, kiriman: Kiriman, kabar: Kabar, sekarang: datetime, acak: float
) -> None:
    putusan = aturan_kirim.terima_kabar(
        kiriman,
        kabar.status,
        wamid=kabar.wamid,
        kode=kabar.kode,
        sekarang=sekarang,
        acak=acak,
    )
    _laksanakan(gudang, putusan, sekarang)


def _laksanakan(gudang: Gudang, putusan: Putusan, sekarang: datetime) -> None:
    kiriman = putusan.kiriman
    gudang.simpan_kiriman(kiriman)
    if putusan.henti is not None:
        sampai = sekarang + aturan_kirim.ISTIRAHAT
        gudang.istirahatkan(kiriman.kanal, kiriman.galat, sekarang, sampai)
    if putusan.tiba:
        gudang.umumkan(Terkirim(kiriman.pesan_id, kiriman.pegawai_id, kiriman.kanal))
    kontak = gudang.kontak(kiriman.pegawai_id) if putusan.alihkan or putusan.tandai else None
    if kontak and putusan.tandai and nomor_whatsapp(kontak.telepon) == kiriman.tujuan:
        gudang.tandai_kontak(tandai(kontak, putusan.tandai, sekarang))
    if putusan.alihkan:
        _alihkan(gudang, kiriman, kontak, sekarang)


def _alihkan(gudang: Gudang, kiriman: Kiriman, kontak: Kontak | None, sekarang: datetime) -> None:
    lain = lewat_surel(kontak) if kiriman.kanal is Kanal.WHATSAPP else None
    if lain is None:
        gagal = Gagal(kiriman.pesan_id, kiriman.pegawai_id, kiriman.kanal, kiriman.galat)
        gudang.umumkan(gagal)
    else:
        gudang.tambah_kiriman(_baru(kiriman.pesan_id, kiriman.pegawai_id, lain, sekarang))


def _antrekan(gudang: Gudang, pesan_id: uuid.UUID, kontak: Kontak, sekarang: datetime) -> None:
    jalan = pilih_kanal(kontak, sekarang)
    if jalan is None:
        gudang.umumkan(Gagal(pesan_id, kontak.pegawai_id, "", TANPA_KANAL))
    else:
        gudang.tambah_kiriman(_baru(pesan_id, kontak.pegawai_id, jalan, sekarang))


def _baru(
    pesan_id: uuid.UUID, pegawai_id: str, jalan: tuple[Kanal, str], sekarang: datetime
) -> Kiriman:
    kanal, tujuan = jalan
    return Kiriman(
        pesan_id=pesan_id,
        pegawai_id=pegawai_id,
        kanal=kanal,
        tujuan=tujuan,
        dibuat=sekarang,
        jadwal=sekarang,
    )
