"""How often an agency has its work documented, as the owner and the rater of a period see it."""

from __future__ import annotations

from datetime import date

import pytest

from services.penilaian.domain.pengaturan_periode import PENDOKUMENTASIAN
from tests.integration.penilaian.dunia import Dunia
from tests.integration.penilaian.test_pengaturan_periode import LALU, TAHUN, Instansi, hari_ini


@pytest.fixture
def i(dunia: Dunia) -> Instansi:
    return Instansi(dunia)


def periode(i: Instansi, dunia: Dunia, siapa: str, nama: str, tahun: int = TAHUN) -> str:
    skp = i.skp(tahun, pegawai=i.orang(siapa))
    return str(dunia.periode(skp, nama).periode_id)


def test_what_is_written_today_documents_the_running_span(i: Instansi, dunia: Dunia):
    i.dahulu(PENDOKUMENTASIAN, "BULANAN", date(TAHUN, 1, 1))
    siapa = f"p-{i.id}"
    id_ = periode(i, dunia, siapa, "Tahunan")
    ini = dunia.lihat(id_, siapa).dokumentasi
    assert (ini.kala, ini.satuan, ini.lewat) == ("BULANAN", "bulan", hari_ini().month - 1)
    assert (ini.terisi, ini.kini_terisi) == (0, False)
    assert ini.kini.mulai == hari_ini().replace(day=1).isoformat()
    indikator = dunia.lihat(id_, siapa).rhk[0].indikator[0].indikator_id
    isi = {"indikator_id": indikator, "realisasi": "9 modul", "sumber_data": "Repositori"}
    dunia.ubah("UbahRealisasi", siapa, id_, **isi)
    for pembaca in (siapa, "p-kabid"):
        assert dunia.lihat(id_, pembaca).dokumentasi.kini_terisi


def test_spans_that_passed_without_are_named_newest_first(i: Instansi, dunia: Dunia):
    i.dahulu(PENDOKUMENTASIAN, "BULANAN", date(LALU, 1, 1))
    ini = dunia.lihat(periode(i, dunia, f"p-{i.id}", "Triwulan I ", LALU), "p-kabid").dokumentasi
    assert (ini.lewat, ini.terisi) == (3, 0)
    assert [m.nama for m in ini.kosong] == ["Maret", "Februari", "Januari"]
    assert not ini.HasField("kini")


def test_a_period_keeps_what_held_on_its_first_day(i: Instansi, dunia: Dunia):
    i.dahulu(PENDOKUMENTASIAN, "MINGGUAN", date(LALU, 4, 1))
    siapa = f"p-{i.id}"
    skp = i.skp(LALU, pegawai=i.orang(siapa))
    kala = {
        nama: dunia.lihat(dunia.periode(skp, nama).periode_id, siapa).dokumentasi.kala
        for nama in ("Triwulan I ", "Triwulan II ")
    }
    assert kala == {"Triwulan I ": "TRIWULANAN", "Triwulan II ": "MINGGUAN"}


def test_a_holiday_is_no_day_to_document(i: Instansi, dunia: Dunia):
    i.dahulu(PENDOKUMENTASIAN, "HARIAN", date(LALU, 1, 1))
    siapa = f"p-{i.id}"
    ini = dunia.lihat(periode(i, dunia, siapa, "Triwulan III ", LALU), siapa).dokumentasi
    senin_jumat = sum(
        date(LALU, bulan, hari).weekday() < 5
        for bulan, jumlah in ((7, 31), (8, 31), (9, 30))
        for hari in range(1, jumlah + 1)
    )
    libur = dunia.skalar(
        "SELECT count(*) FROM hari_libur WHERE libur AND extract(isodow FROM tanggal) < 6"
        " AND tanggal BETWEEN :a AND :b",
        a=date(LALU, 7, 1),
        b=date(LALU, 9, 30),
    )
    assert libur > 0
    assert (ini.lewat, ini.satuan) == (senin_jumat - libur, "hari kerja")


def test_once_rated_or_before_it_begins_nothing_is_told(i: Instansi, dunia: Dunia):
    siapa = f"p-{i.id}"
    id_ = periode(i, dunia, siapa, "Triwulan I ")
    assert dunia.lihat(id_, siapa).HasField("dokumentasi")
    dunia.nilai(id_)
    assert not dunia.lihat(id_, siapa).HasField("dokumentasi")
    depan = periode(i, dunia, f"{siapa}-depan", "Triwulan I ", TAHUN + 1)
    assert not dunia.lihat(depan, f"{siapa}-depan").HasField("dokumentasi")
