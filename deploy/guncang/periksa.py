"""What the ledger says against what the databases, the bus and the mailbox hold."""

from __future__ import annotations

import json
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

import psycopg

from deploy.guncang.buku import Buku
from deploy.guncang.orang import DIAJUKAN, DIKEMBALIKAN

PENGABAR = ("skp", "penilaian", "pak", "notifikasi")
"""The services that announce facts."""
PESAN = {DIAJUKAN: "skp_diajukan", DIKEMBALIKAN: "skp_dikembalikan"}
"""Subject of a fact → the message that it becomes."""
Hitungan = Counter[tuple[str, str]]
T = TypeVar("T")


@dataclass(frozen=True)
class Selisih:
    """What is missing and what is there twice."""

    hilang: int
    ganda: int

    def __add__(self, lain: Selisih) -> Selisih:
        return Selisih(self.hilang + lain.hilang, self.ganda + lain.ganda)


def bandingkan(seharusnya: Counter[T], nyatanya: Counter[T]) -> Selisih:
    """Too few are lost, too many are doubled; what nobody was told of counts as doubled too."""
    return Selisih(
        hilang=sum((seharusnya - nyatanya).values()), ganda=sum((nyatanya - seharusnya).values())
    )


class Pemeriksa:
    """Asks the databases of a running system; `dsn` gives each service's own."""

    def __init__(self, dsn: Callable[[str], str], monitor: str, whatsapp: str) -> None:
        self._dsn = dsn
        self._monitor = monitor
        self._whatsapp = whatsapp
        self._fakta_lama, self._pesan_lama = self.fakta(), self.pesan()
        self._ganda_lama = self._whatsapp_ganda()

    def tulisan(self, buku: Buku) -> Selisih:
        """Steps that were added or taken away by the people of the drill."""
        ada = self._kata("SELECT deskripsi FROM rencana_aksi", buku.tanda)
        riwayat = self._kata(
            "SELECT catatan FROM riwayat WHERE tindakan = 'Menghapus rencana aksi'", buku.tanda
        )
        return bandingkan(Counter(buku.ditambah - buku.dihapus), ada) + bandingkan(
            Counter(buku.dihapus), riwayat
        )

    def kabar(self, buku: Buku) -> Selisih:
        """The fact of each acknowledged step of a plan, in the outbox."""
        return bandingkan(buku.putaran, self.fakta() - self._fakta_lama)

    def pesan_orang(self, buku: Buku) -> Selisih:
        """The message of each such fact, in the mailbox of its reader; and those sent twice."""
        seharusnya = Counter(
            {(skp_id, PESAN[subjek]): n for (skp_id, subjek), n in buku.putaran.items()}
        )
        return bandingkan(seharusnya, self.pesan() - self._pesan_lama) + Selisih(
            0, self._whatsapp_ganda() - self._ganda_lama
        )

    def tertinggal(self) -> int:
        """Facts that somebody should have handled and has not: the sum over all consumers."""
        return (
            sum(
                len(
                    self._diumumkan(sumber, subjek)
                    - self._ditangani(layanan, f"{layanan}--{sumber}")
                )
                for layanan, sumber, subjek in self._pendengar()
            )
            + self.belum_terbit()
        )

    def belum_terbit(self) -> int:
        """Facts that wait in an outbox."""
        tanya = "SELECT count(*) FROM outbox WHERE diterbitkan IS NULL"
        return sum(int(self._satu(layanan, tanya)) for layanan in PENGABAR)

    def fakta(self) -> Hitungan:
        baris = self._baris(
            "skp",
            "SELECT kunci, subjek, count(*) FROM outbox WHERE subjek = ANY(%s) GROUP BY 1, 2",
            [DIAJUKAN, DIKEMBALIKAN],
        )
        return Counter({(kunci, subjek): n for kunci, subjek, n in baris})

    def pesan(self) -> Hitungan:
        baris = self._baris(
            "notifikasi",
            "SELECT tautan, templat, count(*) FROM pesan WHERE templat = ANY(%s) GROUP BY 1, 2",
            list(PESAN.values()),
        )
        return Counter({(tautan.rpartition("/")[2], templat): n for tautan, templat, n in baris})

    def _pendengar(self) -> Iterator[tuple[str, str, list[str]]]:
        """(listener, source, subjects) of every consumer, as the bus itself knows them."""
        alamat = f"{self._monitor}/jsz?streams=true&consumers=true&config=true"
        with urllib.request.urlopen(alamat, timeout=5) as jawaban:
            isi = json.load(jawaban)
        for akun in isi.get("account_details", []):
            for aliran in akun.get("stream_detail", []):
                for satu in aliran.get("consumer_detail") or []:
                    layanan, _, sumber = satu["name"].partition("--")
                    aturan = satu["config"]
                    yield (
                        layanan,
                        sumber,
                        aturan.get("filter_subjects") or [aturan["filter_subject"]],
                    )

    def _diumumkan(self, sumber: str, subjek: list[str]) -> set[str]:
        tanya = "SELECT id::text FROM outbox WHERE subjek = ANY(%s)"
        return {id for (id,) in self._baris(sumber, tanya, subjek)}

    def _ditangani(self, layanan: str, konsumen: str) -> set[str]:
        """Parked ones are not among them: nobody has done what they ask for."""
        tanya = "SELECT ce_id::text FROM inbox WHERE konsumen = ANY(%s)"
        return {id for (id,) in self._baris(layanan, tanya, [konsumen])}

    def _whatsapp_ganda(self) -> int:
        with urllib.request.urlopen(f"{self._whatsapp}/_kendali", timeout=5) as jawaban:
            terkirim = json.load(jawaban)["terkirim"]
        tanda = Counter(satu.get("biz_opaque_callback_data") for satu in terkirim)
        return sum(n - 1 for n in tanda.values())

    def _kata(self, tanya: str, tanda: str) -> Counter[str]:
        semua = self._baris("penilaian", tanya)
        return Counter(kata for (kata,) in semua if kata.startswith(f"{tanda} "))

    def _satu(self, layanan: str, tanya: str) -> int:
        [(angka,)] = self._baris(layanan, tanya)
        return int(angka)

    def _baris(self, layanan: str, tanya: str, *isi: list[str]) -> list[tuple[str, ...]]:
        with psycopg.connect(self._dsn(layanan)) as db:
            return db.execute(tanya.encode(), isi or None).fetchall()
