"""Rows ↔ domain. Whatever is loaded here to be changed is locked until the transaction ends."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from services.notifikasi.adapters.outbox import sampaikan
from services.notifikasi.adapters.tables import (
    KABAR,
    KANAL_BERHENTI,
    KIRIMAN,
    KONTAK,
    PESAN,
    SKP_MENUNGGU,
)
from services.notifikasi.domain.events import Peristiwa, Terkirim
from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.kelas_galat import Kelas
from services.notifikasi.domain.kiriman import Kiriman
from services.notifikasi.domain.kontak import Kontak
from services.notifikasi.domain.pesan import Pesan
from services.notifikasi.domain.status_kirim import KABAR_WHATSAPP, StatusKirim
from services.notifikasi.use_cases import Kabar, SkpMenunggu, Tugas

JARAK_PENERIMA = timedelta(seconds=6)
"""Between two messages to one telephone, on average; see `whatsapp_burst_per_recipient`."""
_KUNCI_ORANG, _KUNCI_ANTREAN = 731_501, 731_502


class GudangSql:
    """The store of one transaction."""

    def __init__(self, conn: sa.Connection, *, letupan: int = 1) -> None:
        self._conn = conn
        self._letupan = letupan

    def kunci_orang(self, pegawai_id: str) -> None:
        """One at a time for one person: contact data and messages must not miss each other."""
        kunci = sa.func.hashtext(sa.literal(pegawai_id))
        self._conn.execute(sa.select(sa.func.pg_advisory_xact_lock(_KUNCI_ORANG, kunci)))

    def kontak(self, pegawai_id: str) -> Kontak | None:
        cari = sa.select(KONTAK).where(KONTAK.c.pegawai_id == pegawai_id)
        baris = self._conn.execute(cari).mappings().one_or_none()
        if baris is None:
            return None
        isi = dict(baris)
        kelas = isi.pop("wa_kelas")
        return Kontak(**isi, wa_kelas=Kelas(kelas) if kelas else None)

    def simpan_kontak(self, kontak: Kontak) -> None:
        baris = _baris_kontak(kontak)
        tambah = insert(KONTAK).values(baris)
        self._conn.execute(tambah.on_conflict_do_update(index_elements=["pegawai_id"], set_=baris))

    def tandai_kontak(self, kontak: Kontak) -> None:
        """Only the mark, and only while the telephone is still the one that it is about."""
        self._conn.execute(
            sa.update(KONTAK)
            .where(KONTAK.c.pegawai_id == kontak.pegawai_id, KONTAK.c.telepon == kontak.telepon)
            .values(wa_kelas=kontak.wa_kelas, wa_sejak=kontak.wa_sejak)
        )

    def tambah_pesan(self, pesan: Pesan) -> bool:
        """False when this message stands already: its id follows from event, person, template."""
        kolom = {c.name: getattr(pesan, c.name) for c in PESAN.c if hasattr(pesan, c.name)}
        baris = {**kolom, "parameter": list(pesan.parameter)}
        tambah = insert(PESAN).values(baris).on_conflict_do_nothing().returning(PESAN.c.pesan_id)
        return self._conn.execute(tambah).first() is not None

    def belum_berkanal(self, pegawai_id: str, sejak: datetime) -> Sequence[uuid.UUID]:
        ada = sa.exists().where(KIRIMAN.c.pesan_id == PESAN.c.pesan_id)
        return self._conn.scalars(
            sa.select(PESAN.c.pesan_id).where(
                PESAN.c.pegawai_id == pegawai_id,
                PESAN.c.keluar,
                PESAN.c.diumumkan.is_(None),
                PESAN.c.dibuat >= sejak,
                ~ada,
            )
        ).all()

    def tandai_dibaca(
        self, pegawai_id: str, pesan_id: uuid.UUID | None, sekarang: datetime
    ) -> bool:
        """Whether the message is his at all; read before counts too."""
        milik = [PESAN.c.pegawai_id == pegawai_id]
        if pesan_id is not None:
            milik.append(PESAN.c.pesan_id == pesan_id)
        ubah = sa.update(PESAN).where(*milik, PESAN.c.dibaca.is_(None)).values(dibaca=sekarang)
        if self._conn.execute(ubah).rowcount:
            return True
        return self._conn.scalar(sa.select(sa.exists().where(*milik))) is True

    def tambah_kiriman(self, kiriman: Kiriman) -> None:
        tambah = insert(KIRIMAN).values(_baris_kiriman(kiriman)).on_conflict_do_nothing()
        self._conn.execute(tambah)

    def antrean(self, kanal: Kanal, banyak: int, sekarang: datetime) -> Sequence[Tugas]:
        """What is due on a channel that does not rest; one worker chooses at a time."""
        pilih = sa.func.pg_try_advisory_xact_lock(_KUNCI_ANTREAN, list(Kanal).index(kanal))
        if not self._conn.scalar(sa.select(pilih)):
            return []
        baris = (
            self._conn.execute(_antrean(kanal, banyak, sekarang, self._letupan)).mappings().all()
        )
        isi = sa.select(
            PESAN.c.pesan_id, PESAN.c.templat, PESAN.c.judul, PESAN.c.tautan, PESAN.c.parameter
        ).where(PESAN.c.pesan_id.in_([b["pesan_id"] for b in baris]))
        pesan = {p.pesan_id: p for p in self._conn.execute(isi)} if baris else {}
        return [_tugas(_ke_kiriman(b), pesan[b["pesan_id"]]) for b in baris]

    def lewat_waktu(self, sekarang: datetime) -> Sequence[Kiriman]:
        ragu = (StatusKirim.DIKIRIM, StatusKirim.TIDAK_PASTI)
        return self._terkunci(KIRIMAN.c.status.in_(ragu), KIRIMAN.c.jadwal <= sekarang)

    def tertahan(self, sekarang: datetime, sejak: datetime) -> Sequence[Kiriman]:
        istirahat = sa.select(KANAL_BERHENTI.c.kanal).where(KANAL_BERHENTI.c.sampai > sekarang)
        return self._terkunci(
            KIRIMAN.c.kanal == Kanal.WHATSAPP,
            KIRIMAN.c.kanal.in_(istirahat),
            KIRIMAN.c.status == StatusKirim.ANTRE,
            KIRIMAN.c.jadwal.is_not(None),
            KIRIMAN.c.dibuat <= sejak,
        )

    def _terkunci(self, *syarat: sa.ColumnElement[bool]) -> Sequence[Kiriman]:
        cari = sa.select(KIRIMAN).where(*syarat).order_by(KIRIMAN.c.pesan_id).limit(100)
        baris = self._conn.execute(cari.with_for_update(skip_locked=True)).mappings()
        return [_ke_kiriman(b) for b in baris]

    def kiriman(self, pesan_id: uuid.UUID, kanal: Kanal) -> Kiriman | None:
        return self._satu(KIRIMAN.c.pesan_id == pesan_id, KIRIMAN.c.kanal == kanal)

    def kiriman_wamid(self, wamid: str) -> Kiriman | None:
        return self._satu(KIRIMAN.c.wamid == wamid, KIRIMAN.c.wamid != "")

    def _satu(self, *syarat: sa.ColumnElement[bool]) -> Kiriman | None:
        cari = sa.select(KIRIMAN).where(*syarat).with_for_update()
        baris = self._conn.execute(cari).mappings().first()
        return _ke_kiriman(baris) if baris else None

    def simpan_kiriman(self, kiriman: Kiriman) -> None:
        self._conn.execute(
            sa.update(KIRIMAN)
            .where(KIRIMAN.c.pesan_id == kiriman.pesan_id, KIRIMAN.c.kanal == kiriman.kanal)
            .values(_baris_kiriman(kiriman))
        )

    def catat_kabar(self, kabar: Kabar, sekarang: datetime) -> bool:
        """False when this status of this sent message was told before."""
        baris = {
            "wamid": kabar.wamid,
            "status": kabar.kata,
            "kode": kabar.kode,
            "pesan_id": kabar.pesan_id,
            "diterima": sekarang,
        }
        tambah = insert(KABAR).values(baris).on_conflict_do_nothing().returning(KABAR.c.wamid)
        return self._conn.execute(tambah).first() is not None

    def kabar_yatim(self, wamid: str, pesan_id: uuid.UUID) -> Sequence[Kabar]:
        """Statuses that came before we knew whose they are; from now on they have an owner."""
        temukan = (
            sa.update(KABAR)
            .where(KABAR.c.wamid == wamid, KABAR.c.pesan_id.is_(None))
            .values(pesan_id=pesan_id)
            .returning(KABAR.c.status, KABAR.c.kode)
        )
        return [
            Kabar(wamid, b.status, KABAR_WHATSAPP[b.status], pesan_id, b.kode)
            for b in self._conn.execute(temukan)
        ]

    def istirahatkan(self, kanal: Kanal, sebab: str, sekarang: datetime, sampai: datetime) -> None:
        tambah = insert(KANAL_BERHENTI).values(
            kanal=kanal, sebab=sebab, sejak=sekarang, sampai=sampai
        )
        baru = {"sebab": sebab, "sampai": sampai}
        self._conn.execute(tambah.on_conflict_do_update(index_elements=["kanal"], set_=baru))

    def pulihkan(self, kanal: Kanal) -> None:
        self._conn.execute(sa.delete(KANAL_BERHENTI).where(KANAL_BERHENTI.c.kanal == kanal))

    def skp_menunggu(self, skp_id: str) -> SkpMenunggu | None:
        cari = sa.select(SKP_MENUNGGU).where(SKP_MENUNGGU.c.skp_id == skp_id).with_for_update()
        baris = self._conn.execute(cari).mappings().one_or_none()
        return SkpMenunggu(**baris) if baris else None

    def simpan_skp_menunggu(self, skp: SkpMenunggu) -> None:
        baris = {c.name: getattr(skp, c.name) for c in SKP_MENUNGGU.c}
        tambah = insert(SKP_MENUNGGU).values(baris)
        self._conn.execute(tambah.on_conflict_do_update(index_elements=["skp_id"], set_=baris))

    def umumkan(self, peristiwa: Peristiwa) -> None:
        """Announce what became of a message, unless that was announced before."""
        apa = "TERKIRIM" if isinstance(peristiwa, Terkirim) else "GAGAL"
        pertama = (
            sa.update(PESAN)
            .where(PESAN.c.pesan_id == peristiwa.pesan_id, PESAN.c.diumumkan.is_(None))
            .values(diumumkan=apa)
        )
        if self._conn.execute(pertama).rowcount == 1:
            sampaikan(self._conn, peristiwa)


def _antrean(kanal: Kanal, banyak: int, sekarang: datetime, letupan: int) -> Any:
    lain = KIRIMAN.alias("lain")
    baru_saja = (
        sa.select(sa.func.count())
        .select_from(lain)
        .where(
            lain.c.kanal == Kanal.WHATSAPP,
            lain.c.tujuan == KIRIMAN.c.tujuan,
            lain.c.dikirim > sekarang - letupan * JARAK_PENERIMA,
        )
        .scalar_subquery()
    )
    berhenti = sa.exists().where(
        KANAL_BERHENTI.c.kanal == kanal, KANAL_BERHENTI.c.sampai > sekarang
    )
    syarat = [
        KIRIMAN.c.kanal == kanal,
        KIRIMAN.c.status == StatusKirim.ANTRE,
        KIRIMAN.c.jadwal <= sekarang,
        ~berhenti,
    ]
    if kanal is Kanal.WHATSAPP:
        syarat.append(baru_saja < letupan)
    cari = sa.select(KIRIMAN).where(*syarat).order_by(KIRIMAN.c.jadwal).limit(banyak)
    return cari.with_for_update(of=KIRIMAN, skip_locked=True)


def _tugas(kiriman: Kiriman, pesan: Any) -> Tugas:
    return Tugas(kiriman, pesan.templat, pesan.judul, pesan.tautan, tuple(pesan.parameter))


def _ke_kiriman(baris: sa.RowMapping) -> Kiriman:
    isi = dict(baris)
    kanal, status = Kanal(isi.pop("kanal")), StatusKirim(isi.pop("status"))
    return Kiriman(**isi, kanal=kanal, status=status)


def _baris_kiriman(kiriman: Kiriman) -> dict[str, Any]:
    return {c.name: getattr(kiriman, c.name) for c in KIRIMAN.c}


def _baris_kontak(kontak: Kontak) -> dict[str, Any]:
    return {c.name: getattr(kontak, c.name) for c in KONTAK.c}
