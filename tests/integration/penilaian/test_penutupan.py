"""An agency closes a period: what holds at once, what the worker writes, what nobody loses."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from typing import Any

import grpc
import pytest

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.penilaian.v1 import penutupan_service_pb2 as tutup_pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters.penutupan.kerja import kerjakan
from services.penilaian.adapters.repository import SqlGudangPenilaian
from services.penilaian.adapters.statistik import kerja as statistik
from services.penilaian.domain.pengaturan_periode import JENDELA
from tests.integration.penilaian.dunia import ATAS, BAIK, Dunia
from tests.integration.penilaian.instansi import LALU, TAHUN, Instansi, hari_ini

SELESAI = tutup_pb.STATUS_PENUTUPAN_SELESAI
TRIWULAN = {"tahun": LALU, "jenis": pb.JENIS_PERIODE_TRIWULANAN, "ke": 1}
TAHUNAN = {"tahun": LALU, "jenis": pb.JENIS_PERIODE_TAHUNAN, "ke": 0}
DITUTUP = "Periode evaluasi ditutup instansi"
DIBUKA = "Periode evaluasi dibuka kembali oleh instansi"
TERTULIS = (
    "SELECT count(*) FROM penilaian WHERE instansi_id = :i AND jenis = 'TRIWULANAN' AND ke = 1"
    " AND ditutup_pada IS NOT NULL"
)


class Kantor(Instansi):
    """An agency whose people were to be rated last year."""

    def orang_baru(self, jumlah: int = 1) -> list[str]:
        """Their periods of the first quarter, not rated."""
        semua = [self.skp(LALU) for _ in range(jumlah)]
        return [self.dunia.periode(skp, "Triwulan I ").periode_id for skp in semua]

    def pemilik(self, periode_id: str) -> str:
        sql = "SELECT s.pegawai_id FROM skp s JOIN penilaian p USING (tahun, skp_id)"
        return str(self.dunia.skalar(f"{sql} WHERE p.id = :x", x=periode_id))

    def tutup(self, periode: Any = None, **isi: Any) -> tutup_pb.PenutupanPeriode:
        return self.panggil("TutupPeriode", **(periode or TRIWULAN), **isi).penutupan

    def buka(self, alasan: str = "Salah ketik di satu dinas") -> tutup_pb.PenutupanPeriode:
        return self.panggil("BukaKembaliPeriode", **TRIWULAN, alasan_membuka=alasan).penutupan

    def kini(self, periode: Any = None) -> tutup_pb.PenutupanPeriode:
        return self.panggil("GetPenutupan", **(periode or TRIWULAN)).penutupan

    def tuliskan(self, sekali: int = 1000) -> None:
        while kerjakan(self.dunia.db, lambda: datetime.now(UTC), sekali=sekali):
            pass

    def jejak(self, tindakan: str) -> dict[str, int]:
        """How often a line stands on the record of each evaluation of the agency."""
        sql = (
            "SELECT coalesce(jsonb_object_agg(id, n), '{}') FROM (SELECT p.id, count(*) AS n"
            " FROM penilaian p JOIN riwayat r ON r.tahun = p.tahun AND r.penilaian_id = p.id"
            " WHERE p.instansi_id = :i AND r.tindakan = :t GROUP BY p.id) x"
        )
        return dict(self.dunia.skalar(sql, i=self.id, t=tindakan))

    def tertulis(self) -> int:
        return int(self.dunia.skalar(TERTULIS, i=self.id))

    def alasan(self, rpc: str, siapa: str, periode_id: str, **isi: Any) -> str:
        """The reason for which a command on an evaluation is refused."""
        versi = self.dunia.skalar("SELECT versi FROM penilaian WHERE id = :x", x=periode_id)
        isi = {"periode_id": periode_id, "etag": str(versi)} | isi
        return self.dunia.tolak(rpc, siapa, **isi)[1]

    def nilai_ulang(self, periode_id: str) -> str:
        rating = {"hasil_kerja": BAIK, "perilaku": BAIK}
        return self.alasan("TetapkanPenilaian", "p-kabid", periode_id, **rating)


@pytest.fixture
def k(dunia: Dunia) -> Kantor:
    baru = Kantor(dunia)
    baru.tuliskan()  # what other tests have left to write
    return baru


def test_it_holds_for_everybody_before_anything_is_written(k: Kantor, dunia: Dunia):
    sudah, belum = k.orang_baru(2)
    dunia.nilai(sudah)
    hasil = k.tutup(catatan="Ditimbang bersama para kepala dinas.")
    assert (hasil.ditutup, list(hasil.boleh)) == (hasil.riwayat[0].pada, [])
    assert "0 dari 2" in hasil.sebab
    assert k.tertulis() == 0
    assert k.nilai_ulang(sudah) == "PENILAIAN_PERIODE_DITUTUP"
    ucapan = {"nilai": umum.NILAI_PERILAKU_AKUNTABEL, "teks": "Baik."}
    assert k.alasan("BeriUmpanBalik", "p-kabid", belum, **ucapan) == (
        "PENILAIAN_UMPAN_BALIK_DITUTUP"
    )
    rekan = {"periode_id": belum} | ucapan
    assert k.tolak("BeriUmpanBalikRekan", "p-rekan", **rekan)[1] == "PENILAIAN_UMPAN_BALIK_DITUTUP"
    assert dunia.lihat(sudah, "p-kabid").ditutup == hasil.ditutup
    [periode] = [p for p in k.setahun(LALU) if (p.jenis, p.ke) == (TRIWULAN["jenis"], 1)]
    assert periode.ditutup == hasil.ditutup
    assert sum(bool(p.ditutup) for p in k.setahun(LALU)) == 1


@pytest.mark.parametrize("siapa", ["p-kabid", "p-kadis"])
def test_who_was_not_rated_is_rated_late_and_that_is_fixed(k: Kantor, dunia: Dunia, siapa: str):
    [belum] = k.orang_baru()
    k.tutup()
    k.tuliskan()
    assert "NILAI" in dunia.lihat(belum, siapa).boleh
    hasil = dunia.nilai(belum, siapa)
    assert ("NILAI" in hasil.boleh, "SAMPAIKAN" in hasil.boleh) == (False, True)
    rating = {"hasil_kerja": BAIK, "perilaku": BAIK}
    assert k.alasan("TetapkanPenilaian", siapa, belum, **rating) == "PENILAIAN_PERIODE_DITUTUP"


def test_documents_and_objections_go_on_and_before_is_told_beside_after(k: Kantor, dunia: Dunia):
    [satu] = k.orang_baru()
    dunia.nilai(satu, hasil_kerja=BAIK)
    pemilik = k.pemilik(satu)
    k.tutup()
    k.tuliskan()
    dunia.ubah("SampaikanDokumen", "p-kabid", satu)
    dunia.ubah("TerimaDokumen", pemilik, satu)
    dunia.ubah("AjukanKeberatan", pemilik, satu, keberatan="Semua modul selesai lebih cepat.")
    putusan = {"putusan": 2, "hasil_kerja": ATAS, "perilaku": ATAS, "keputusan": "Terbukti."}
    dunia.ubah("PutuskanKeberatan", "p-kadis", satu, **putusan)
    hasil = k.kini()
    awal, kini = hasil.riwayat[0].sebaran, hasil.sekarang
    assert (awal.baik, awal.sangat_baik, awal.disampaikan) == (1, 0, 0)
    assert (kini.baik, kini.sangat_baik, kini.disampaikan) == (0, 1, 1)


def test_each_record_carries_one_line_and_one_mark_and_it_is_announced_once(
    k: Kantor, dunia: Dunia
):
    semua = k.orang_baru(7)
    dunia.nilai(semua[0])
    while statistik.kerjakan(dunia.db):
        pass
    versi = dunia.skalar("SELECT versi FROM penilaian WHERE id = :x", x=semua[0])
    k.tutup(catatan="Bersama kepala dinas.")
    k.tuliskan(sekali=3)
    assert k.jejak(DITUTUP) == dict.fromkeys(semua, 1)
    assert k.tertulis() == 7
    hasil = k.kini()
    satu = hasil.riwayat[0]
    assert (satu.status, satu.diproses, satu.jumlah) == (SELESAI, 7, 7)
    assert (satu.oleh_nama, satu.catatan) == ("Nama p-admin", "Bersama kepala dinas.")
    assert list(hasil.boleh) == ["BUKA"]
    [fakta] = dunia.keluar("periode_ditutup", f"{k.id}/{LALU}/TRIWULANAN/1")
    isi = json.loads(fakta)
    assert (isi["ditutup"], isi["sebaran"]["belum"]) == (hasil.ditutup, "6")
    # Nothing is counted again, and an open form stays good.
    assert dunia.skalar("SELECT count(*) FROM statistik_antre") == 0
    assert dunia.skalar("SELECT versi FROM penilaian WHERE id = :x", x=semua[0]) == versi
    # What was considered is the agency's own; the record says only that it was closed.
    [garis] = [r for r in dunia.lihat(semua[0], "p-kabid").riwayat if r.tindakan == DITUTUP]
    assert (garis.oleh_nama, garis.catatan) == ("Nama p-admin", "")


def test_who_dies_in_the_middle_has_written_nothing_of_that_part(k: Kantor, dunia: Dunia):
    class Mati(Exception):
        pass

    def mati() -> datetime:
        raise Mati

    k.orang_baru(5)
    k.tutup()
    assert kerjakan(dunia.db, mati, sekali=3)
    assert (k.tertulis(), k.kini().riwayat[0].diproses) == (3, 3)
    # The last part dies after it has written and before it commits.
    with pytest.raises(Mati):
        kerjakan(dunia.db, mati, sekali=3)
    assert (k.tertulis(), k.kini().riwayat[0].diproses) == (3, 3)
    assert dunia.keluar("periode_ditutup", f"{k.id}/{LALU}/TRIWULANAN/1") == []
    k.tuliskan(sekali=3)
    assert sorted(k.jejak(DITUTUP).values()) == [1] * 5
    assert k.kini().riwayat[0].status == SELESAI


def test_two_workers_write_nothing_twice(k: Kantor, dunia: Dunia):
    k.orang_baru(12)
    k.tutup()
    with ThreadPoolExecutor(4) as pekerja:
        list(pekerja.map(lambda _: k.tuliskan(sekali=2), range(4)))
    k.tuliskan()
    assert sorted(k.jejak(DITUTUP).values()) == [1] * 12
    assert k.kini().riwayat[0].diproses == 12
    assert len(dunia.keluar("periode_ditutup", f"{k.id}/{LALU}/TRIWULANAN/1")) == 1


def test_opened_again_with_a_reason_corrections_go_on(k: Kantor, dunia: Dunia):
    sudah, belum = k.orang_baru(2)
    dunia.nilai(sudah, hasil_kerja=BAIK)
    k.tutup()
    k.tuliskan()
    assert k.tolak("BukaKembaliPeriode", **TRIWULAN)[1:] == ("ISIAN_SALAH", ["alasan_membuka"])
    hasil = k.buka()
    assert (hasil.ditutup, hasil.riwayat[1].catatan) == ("", "Salah ketik di satu dinas")
    dunia.nilai(sudah, perilaku=ATAS)
    assert k.tolak("TutupPeriode", **TRIWULAN)[1] == "PENILAIAN_PENUTUPAN_MASIH_DITULIS"
    [fakta] = dunia.keluar("periode_dibuka_kembali", f"{k.id}/{LALU}/TRIWULANAN/1")
    assert json.loads(fakta)["alasan"] == "Salah ketik di satu dinas"
    k.tuliskan(sekali=1)
    assert (k.tertulis(), k.jejak(DIBUKA)) == (0, dict.fromkeys((sudah, belum), 1))
    [garis] = [r for r in dunia.lihat(sudah, "p-kabid").riwayat if r.tindakan == DIBUKA]
    assert garis.catatan == "Salah ketik di satu dinas"
    k.tutup()
    k.tuliskan()
    assert [r.sebaran.baik for r in k.kini().riwayat] == [1, 1, 0]
    assert k.jejak(DITUTUP) == dict.fromkeys((sudah, belum), 2)
    assert len(dunia.keluar("periode_ditutup", f"{k.id}/{LALU}/TRIWULANAN/1")) == 2


def test_a_plan_approved_after_the_closing_is_rated_late_too(k: Kantor, dunia: Dunia):
    k.tutup()
    k.tuliskan()
    assert k.kini().riwayat[0].jumlah == 0
    [baru] = k.orang_baru()
    dunia.nilai(baru)
    assert k.nilai_ulang(baru) == "PENILAIAN_PERIODE_DITUTUP"


@pytest.mark.parametrize(
    ("sejak_akhir", "ditutup"),
    [(-1, False), (0, False), (1, True)],
    ids=["the day before the last", "the last day", "the day after"],
)
def test_it_is_closed_from_the_day_after_the_window(k: Kantor, sejak_akhir: int, ditutup: bool):
    """The agency's own window moves the day: here to today, from a quarter that is long over."""
    lama = (hari_ini() - date(LALU, 9, 30)).days - sejak_akhir
    k.dahulu(JENDELA, str(lama), date(LALU, 1, 1))
    triwulan = TRIWULAN | {"ke": 3}
    if ditutup:
        assert k.tutup(triwulan).ditutup
    else:
        assert k.tolak("TutupPeriode", **triwulan)[1] == "PENILAIAN_PENUTUPAN_BELUM_WAKTUNYA"


def test_a_running_year_is_not_closed(k: Kantor):
    assert k.tolak("TutupPeriode", **(TAHUNAN | {"tahun": TAHUN}))[1] == (
        "PENILAIAN_PENUTUPAN_BELUM_WAKTUNYA"
    )


def test_a_quarter_stays_closed_while_its_year_is(k: Kantor):
    k.tutup()
    k.tuliskan()
    if hari_ini() <= date(TAHUN, 1, 31):
        assert k.tolak("TutupPeriode", **TAHUNAN)[1] == "PENILAIAN_PENUTUPAN_BELUM_WAKTUNYA"
        return
    k.tutup(TAHUNAN)
    k.tuliskan()
    assert k.tolak("BukaKembaliPeriode", **TRIWULAN, alasan_membuka="x")[1] == (
        "PENILAIAN_TAHUNAN_SUDAH_DITUTUP"
    )
    assert "tahunan" in k.kini().sebab


def test_two_administrators_at_once_close_once(k: Kantor):
    k.orang_baru()

    def coba(_: int) -> str:
        return _alasan_atau(k.tutup)

    with ThreadPoolExecutor(4) as orang:
        hasil = Counter(orang.map(coba, range(4)))
    assert hasil[""] == 1
    assert sum(n for kata, n in hasil.items() if "sudah ditutup" in kata) == 3
    assert len(k.kini().riwayat) == 1


def test_a_closing_waits_for_a_rating_that_is_under_way(k: Kantor, dunia: Dunia):
    [satu] = k.orang_baru()
    with ThreadPoolExecutor(1) as admin:
        with dunia.db.transaction() as conn:
            SqlGudangPenilaian(conn).ambil(satu)
            tutup = admin.submit(k.tutup)
            with pytest.raises(TimeoutError):
                tutup.result(timeout=0.5)
        assert tutup.result(timeout=10).ditutup


def test_the_sheet_says_why_a_line_is_shut(k: Kantor, dunia: Dunia):
    sudah, belum = k.orang_baru(2)
    dunia.nilai(sudah)
    k.tutup()
    lembar = dunia.panggil("GetLembar", "p-kabid", **TRIWULAN)
    baris = {b.periode.periode_id: b for g in lembar.kelompok for b in g.baris}
    assert (baris[sudah].boleh, baris[belum].boleh) == (False, True)
    assert "ditutup instansi" in baris[sudah].sebab


def test_the_same_key_closes_once(k: Kantor):
    assert k.tutup(kunci=f"k-{k.id}") == k.tutup(kunci=f"k-{k.id}")


def test_only_the_agencys_own_administrator_and_only_his_own(k: Kantor, dunia: Dunia):
    k.tutup()
    assert not Kantor(dunia).kini().ditutup
    for rpc in ("GetPenutupan", "TutupPeriode", "BukaKembaliPeriode"):
        assert k.tolak(rpc, "p-kabid", **TRIWULAN)[:2] == ("PERMISSION_DENIED", "AKSES_DITOLAK")


def test_periods_that_no_calendar_has(k: Kantor):
    for salah, bidang in (({"ke": 5}, "ke"), ({"tahun": 2021}, "tahun"), ({"jenis": 0}, "jenis")):
        assert k.tolak("GetPenutupan", **(TRIWULAN | salah))[2] == [bidang]
    panjang = "x" * 1001
    assert k.tolak("TutupPeriode", **TRIWULAN, catatan=panjang)[2] == ["catatan"]


def _alasan_atau(lakukan: Callable[[], Any]) -> str:
    try:
        lakukan()
    except grpc.RpcError as galat:
        return str(galat.details())
    return ""
