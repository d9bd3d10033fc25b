"""A unit's year under whatever happens: every holder of a result ends with the same one.

People are rated, rated again, sent their document, object, are decided on, get another rater;
facts travel to `pak` and `notifikasi` late, twice and out of order. Once the queues are empty, the
result in `penilaian` is the one that was set last, and `pak`, the dashboard and the messages agree
with it.
"""

from __future__ import annotations

import random
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import grpc
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kinerja.penilaian.v1 import keberatan_service_pb2 as keberatan_pb
from kinerja.penilaian.v1 import penilaian_events_pb2 as fakta_pb
from kinerja.skp.v1 import skp_events_pb2 as skp_fakta
from services.chassis.db import Database
from services.chassis.events import Event, from_payload
from services.chassis.identity import Signer
from services.notifikasi.adapters.consumer import konsumen as konsumen_notifikasi
from services.pak.adapters.consumer import konsumen as konsumen_pak
from tests.integration.penilaian.dunia import ATAS, BAIK, BAWAH, Dunia
from tests.integration.penilaian.test_statistik import Daerah

ORANG = ("a", "b", "c")
# PermenPANRB 6/2022 Lamp. IV.B angka 3, typed again: result, then behaviour.
MATRIKS = {
    (ATAS, ATAS): "SANGAT_BAIK",
    (ATAS, BAIK): "BAIK",
    (BAIK, ATAS): "BAIK",
    (BAIK, BAIK): "BAIK",
    (ATAS, BAWAH): "KURANG",
    (BAIK, BAWAH): "KURANG",
    (BAWAH, ATAS): "BUTUH_PERBAIKAN",
    (BAWAH, BAIK): "BUTUH_PERBAIKAN",
    (BAWAH, BAWAH): "SANGAT_KURANG",
}
EKSPEKTASI = st.sampled_from([ATAS, BAIK, BAWAH])
LANGKAH = st.tuples(st.integers(0, 59), st.sampled_from(ORANG), st.tuples(EKSPEKTASI, EKSPEKTASI))
# What is tried on a person, by where his result stands; some of it is refused there.
DICOBA = {
    "BELUM": ("nilai", "nilai", "penilai", "kirim", "sampaikan"),
    "DINILAI": ("sampaikan", "sampaikan", "nilai", "penilai", "kirim", "ajukan"),
    "DISAMPAIKAN": ("ajukan", "ajukan", "terima", "kirim", "nilai"),
    "DITERIMA": ("ajukan", "ajukan", "penilai", "kirim", "terima"),
    "DIPERIKSA": ("ubah", "ubah", "ubah", "kuatkan", "batalkan", "kirim"),
    "DIPUTUS": ("penilai", "kirim", "ubah"),
}
SESUDAH = {
    "nilai": "DINILAI",
    "nilai lagi": "DINILAI",
    "sampaikan": "DISAMPAIKAN",
    "terima": "DITERIMA",
    "ajukan": "DIPERIKSA",
    "batalkan": "DITERIMA",
    "ubah": "DIPUTUS",
    "kuatkan": "DIPUTUS",
}
PALING_SEDIKIT = {
    "nilai": 10,
    "nilai lagi": 8,
    "sampaikan": 8,
    "terima": 4,
    "ajukan": 8,
    "ubah": 3,
    "kuatkan": 1,
    "batalkan": 1,
    "penilai": 10,
}
"""How often each must have succeeded in one run, or the test shows little."""


@pytest.fixture(scope="module")
def lain(database: Callable[[str], str]) -> Iterator[dict[str, Database]]:
    """The databases of those who hear."""
    made = {nama: Database(database(nama)) for nama in ("pak", "notifikasi")}
    yield made
    for satu in made.values():
        satu.close()


class Unit:
    """One unit with its facts on the way."""

    def __init__(self, dunia: Dunia, lain: dict[str, Database], acak: random.Random) -> None:
        self.daerah, self.lain, self.acak = Daerah(dunia), lain, acak
        self.harap: dict[str, str] = {}
        self.keadaan = dict.fromkeys(ORANG, "BELUM")
        self.penilai = dict.fromkeys(ORANG, "kepala-bidang")
        for kunci in ORANG:
            self.daerah.setujui(kunci)
        self.periode = {kunci: self.daerah.periode(kunci, "Tahunan") for kunci in ORANG}
        self.sampai = self._terakhir()
        self.semua: list[Event] = []

    def lakukan(self, angka: int, kunci: str, rating: tuple[int, int]) -> str:
        """Try a step; what succeeded, or nothing."""
        dicoba = DICOBA[self.keadaan[kunci]]
        apa = dicoba[angka % len(dicoba)]
        if apa == "kirim":
            self.kirim(sebagian=True)
            return apa
        try:
            apa = self._langkah(apa, kunci, rating)
        except grpc.RpcError:
            return ""
        self.keadaan[kunci] = SESUDAH.get(apa, self.keadaan[kunci])
        return apa

    def _langkah(self, apa: str, kunci: str, rating: tuple[int, int]) -> str:
        dunia, periode = self.daerah.dunia, self.periode[kunci]
        penilai, pemilik = self.daerah.id(self.penilai[kunci]), self.daerah.id(kunci)
        hasil_kerja, perilaku = rating
        isi: dict[str, Any] = {}
        if apa in {"ubah", "kuatkan"}:
            isi = {"keputusan": "Diputus.", "putusan": keberatan_pb.PUTUSAN_KEBERATAN_MENGUATKAN}
        if apa in {"nilai", "ubah"}:
            isi |= {"hasil_kerja": hasil_kerja, "perilaku": perilaku}
        if apa == "ubah":
            isi["putusan"] = keberatan_pb.PUTUSAN_KEBERATAN_MENGUBAH
        if apa == "nilai":
            lagi = periode in self.harap
            dunia.nilai(periode, penilai, **isi)
            apa = "nilai lagi" if lagi else apa
        elif apa == "penilai":
            self._ganti_penilai(kunci)
        else:
            rpc, siapa = {
                "sampaikan": ("SampaikanDokumen", penilai),
                "terima": ("TerimaDokumen", pemilik),
                "ajukan": ("AjukanKeberatan", pemilik),
                "batalkan": ("BatalkanKeberatan", pemilik),
                "ubah": ("PutuskanKeberatan", self.daerah.id("kepala-dinas")),
                "kuatkan": ("PutuskanKeberatan", self.daerah.id("kepala-dinas")),
            }[apa]
            isi |= {"keberatan": "Belum dihitung."} if apa == "ajukan" else {}
            dunia.ubah(rpc, siapa, periode, **isi)
        if apa in {"nilai", "nilai lagi", "ubah"}:
            self.harap[periode] = MATRIKS[hasil_kerja, perilaku]
        return apa

    def _ganti_penilai(self, kunci: str) -> None:
        """The head of the other unit rates from now on, or the first one again."""
        baru = "kepala-lain" if self.penilai[kunci] == "kepala-bidang" else "kepala-bidang"
        pesan = skp_fakta.PenilaiDiganti(
            skp_id=self.daerah.skp[kunci],
            penilai=self.daerah.orang(baru),
            atasan_penilai=self.daerah.orang("kepala-dinas"),
            versi=self.daerah.lanjut(),
        )
        self.daerah.dunia.dengar(pesan)
        self.penilai[kunci] = baru

    def kirim(self, *, sebagian: bool = False) -> None:
        """Let facts arrive: some of them, in any order, or all that there are, some twice."""
        self._ambil()
        n = self.acak.randint(0, len(self.semua)) if sebagian else len(self.semua)
        bagian = self.acak.sample(self.semua, n)
        ulang = self.acak.sample(self.semua, len(self.semua) // 2)
        for satu in [*bagian, *ulang] if not sebagian else bagian:
            for nama, konsumen in (("pak", konsumen_pak()), ("notifikasi", konsumen_notifikasi())):
                for c in konsumen:
                    if satu.subject in c.handlers:
                        c.apply(self.lain[nama], satu)

    def _ambil(self) -> None:
        sql = sa.text("SELECT * FROM outbox WHERE id > :x ORDER BY id")
        with self.daerah.dunia.db.reading() as conn:
            for b in conn.execute(sql, {"x": self.sampai}):
                self.sampai = b.id
                waktu = datetime.now(UTC).isoformat()
                self.semua.append(Event(str(b.id), b.subjek, b.kunci, waktu, b.muatan))

    def _terakhir(self) -> Any:
        awal = self.daerah.dunia.skalar("SELECT id FROM outbox ORDER BY id DESC LIMIT 1")
        return awal or uuid.UUID(int=0)

    def pastikan_sama(self) -> None:
        """The result set last, everywhere."""
        for periode in self.periode.values():
            harap = self.harap.get(periode)
            kini = self.daerah.dunia.skalar(
                "SELECT predikat FROM penilaian WHERE id = :x", x=periode
            )
            assert kini == harap
            with self.lain["pak"].reading() as conn:
                sql = sa.text("SELECT predikat FROM periode WHERE periode_id = :x")
                assert conn.scalar(sql, {"x": periode}) == harap
        assert self.daerah.hitung() == []
        jumlah = self.daerah.buka(jenis=3, ke=0).jumlah
        hitungan = Counter(self.harap.values())
        for nama in set(MATRIKS.values()):
            assert getattr(jumlah, nama.lower()) == hitungan[nama], nama
        assert jumlah.belum == len(ORANG) - len(self.harap)
        self._pastikan_pesan()

    def _pastikan_pesan(self) -> None:
        """Each rating and each decision is told to the employee once, with its true outcome."""
        with self.lain["notifikasi"].reading() as conn:
            sql = sa.text("SELECT kejadian_id::text, pegawai_id, templat, isi FROM pesan")
            semua = conn.execute(sql).all()
        milik = [b for b in semua if b.pegawai_id.endswith(self.daerah.sufiks)]
        assert len({tuple(b)[:3] for b in milik}) == len(milik)
        isi = {(b.kejadian_id, b.templat): b.isi for b in milik}
        dinilai = diputus = 0
        for satu in self.semua:
            if satu.subject == "kinerja.penilaian.dinilai.v1":
                pesan = from_payload(satu.payload, fakta_pb.Dinilai)
                ada = [b for b in milik if b.kejadian_id == satu.id]
                assert len(ada) == (0 if pesan.atas_keberatan else 1)
                dinilai += 1
            if satu.subject == "kinerja.penilaian.keberatan_diputus.v1":
                pesan = from_payload(satu.payload, fakta_pb.KeberatanDiputus)
                kata = "diubah" if pesan.diubah else "dikuatkan"
                assert kata in isi[satu.id, "keberatan_diputus"]
                diputus += 1
        assert dinilai >= len(self.harap)
        assert diputus == sum(b.templat == "keberatan_diputus" for b in milik)


def test_every_holder_ends_with_the_same_result(
    db: Database, stub: Any, identity_keys: Any, lain: dict[str, Database]
) -> None:
    tercapai: Counter[str] = Counter()

    @settings(
        max_examples=40,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(langkah=st.lists(LANGKAH, min_size=16, max_size=40), benih=st.integers(0, 10_000))
    def setahun(langkah: list[Any], benih: int) -> None:
        unit = Unit(Dunia(db, stub, Signer(str(identity_keys.private_file))), lain,
                    random.Random(benih))  # fmt: skip
        for satu in langkah:
            tercapai[unit.lakukan(*satu)] += 1
        unit.kirim()
        unit.pastikan_sama()

    setahun()
    kurang = {k: (tercapai[k], n) for k, n in PALING_SEDIKIT.items() if tercapai[k] < n}
    assert not kurang, f"too seldom: {kurang}"
