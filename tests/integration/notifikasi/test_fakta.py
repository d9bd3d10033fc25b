"""Each fact of the other services, as it comes from the wire, told to the right person."""

import uuid
from typing import Any

import pytest
import sqlalchemy as sa

from kinerja.pak.v1 import pak_events_pb2 as pak
from kinerja.penilaian.v1 import pembinaan_service_pb2 as bina
from kinerja.penilaian.v1 import penilaian_events_pb2 as nilai
from kinerja.skp.v1 import atasan_service_pb2 as atasan
from kinerja.skp.v1 import skp_events_pb2 as skp
from kinerja.umum.v1 import umum_pb2 as umum
from services.notifikasi.adapters.consumer import konsumen
from services.notifikasi.domain.templat import TEMPLAT
from tests.integration.notifikasi.conftest import Meja, orang

PEGAWAI, PENILAI = orang("pegawai-1", "Rina Wulandari"), orang("penilai-1", "Bambang Suryono")
DUA = {"pegawai": PEGAWAI, "penilai": PENILAI}


def disetujui() -> skp.SkpDisetujui:
    fakta = skp.SkpDisetujui(versi=3, oleh=PENILAI)
    fakta.skp.skp_id, fakta.skp.tahun = "s1", 2026
    fakta.skp.pegawai.CopyFrom(PEGAWAI)
    fakta.skp.penilai.CopyFrom(PENILAI)
    return fakta


FAKTA: list[tuple[str, Any, str, str, str]] = [
    (
        "skp.diajukan",
        skp.SkpDiajukan(
            skp_id="s1", periode_mulai="2026-01-01", periode_selesai="2026-06-30", **DUA
        ),
        "penilai-1",
        "/skp/s1",
        "Rina Wulandari mengajukan SKP periode 1 Januari 2026 sampai 30 Juni 2026",
    ),
    (
        "skp.dikembalikan",
        skp.SkpDikembalikan(skp_id="s1", tahun=2026, catatan="Target belum terukur.", **DUA),
        "pegawai-1",
        "/skp/s1",
        "SKP tahun 2026 dikembalikan oleh Bambang Suryono. Catatan: Target belum terukur.",
    ),
    ("skp.disetujui", disetujui(), "pegawai-1", "/skp/s1", "SKP tahun 2026 telah disetujui."),
    (
        "skp.dibuka_kembali",
        skp.SkpDibukaKembali(skp_id="s1", tahun=2026, **DUA),
        "pegawai-1",
        "/skp/s1",
        "SKP tahun 2026 dibuka kembali oleh Bambang Suryono untuk diubah. Catatan: tidak ada.",
    ),
    (
        "penilaian.dinilai",
        nilai.Dinilai(
            periode_id="p1",
            nama_periode="Triwulan I",
            tahun=2026,
            predikat=umum.PREDIKAT_SANGAT_BAIK,
            **DUA,
        ),
        "pegawai-1",
        "/penilaian/p1",
        "Hasil evaluasi kinerja periode Triwulan I 2026 sudah dapat Anda baca.",
    ),
    (
        "penilaian.dokumen_disampaikan",
        nilai.DokumenDisampaikan(
            periode_id="p1",
            nama_periode="Tahun 2026",
            tahun=2026,
            batas_keberatan="2027-01-25",
            **DUA,
        ),
        "pegawai-1",
        "/penilaian/p1",
        "ajukan paling lambat 25 Januari 2027.",
    ),
    (
        "pak.saldo_diajukan",
        pak.SaldoDiajukan(saldo_id="d1", total_ak="32.33", **DUA),
        "penilai-1",
        "/persetujuan-pak",
        "Rina Wulandari mengajukan saldo angka kredit.",
    ),
    (
        "pak.saldo_disetujui",
        pak.SaldoDisetujui(saldo_id="d1", total_ak="32.33", pegawai=PEGAWAI),
        "pegawai-1",
        "/angka-kredit",
        "Saldo angka kredit Anda telah disetujui",
    ),
    (
        "pak.diajukan",
        pak.PakDiajukan(pak_id="k1", tahun=2026, **DUA),
        "penilai-1",
        "/pak/k1",
        "Rina Wulandari mengajukan PAK tahun 2026.",
    ),
    (
        "pak.disetujui",
        pak.PakDisetujui(pak_id="k1", tahun=2026, kumulatif="51.08", **DUA),
        "pegawai-1",
        "/pak/k1",
        "PAK tahun 2026 telah ditetapkan.",
    ),
    (
        "pak.ditolak",
        pak.Ditolak(pak_id="k1", tahun=2026, catatan="Nomor SK keliru.", **DUA),
        "pegawai-1",
        "/pak/k1",
        "PAK tahun 2026 dikembalikan oleh Bambang Suryono. Catatan: Nomor SK keliru.",
    ),
    (
        "pak.ditolak",
        pak.Ditolak(saldo_id="d1", catatan="SK belum terbaca.", **DUA),
        "pegawai-1",
        "/angka-kredit",
        "Saldo angka kredit Anda ditolak oleh Bambang Suryono. Catatan: SK belum terbaca.",
    ),
    (
        "pak.tersinkron",
        pak.PakTersinkron(pak_id="k1", tahun=2026, siasn_id="x", pegawai=PEGAWAI),
        "pegawai-1",
        "/pak/k1",
        "PAK tahun 2026 telah tercatat di SIASN.",
    ),
]


@pytest.mark.parametrize("kasus", FAKTA, ids=lambda kasus: kasus[0])
def test_a_fact_is_told(meja: Meja, kasus: tuple[str, Any, str, str, str]) -> None:
    nama, fakta, penerima, tautan, isi = kasus
    meja.pegawai(id=penerima, telepon="081234000801")
    meja.terima(f"kinerja.{nama}.v1", fakta)
    (pesan,) = messages(meja)
    assert (pesan.pegawai_id, pesan.tautan, pesan.instansi_id) == (penerima, tautan, "instansi-1")
    assert isi in pesan.isi
    assert meja.status(penerima) == "ANTRE"
    keluar = " ".join(pesan.parameter)
    for rahasia in ("Rina", "Bambang", "SANGAT", "32", "51", "terukur", "SK "):
        assert rahasia not in keluar


def test_every_subject_we_listen_to_is_tried_here() -> None:
    didengar = {subjek for konsumen_ in konsumen() for subjek in konsumen_.handlers}
    dicoba = {f"kinerja.{nama}.v1" for nama, *_ in FAKTA}
    lain = {"kinerja.skp.pegawai_diperbarui.v1", "kinerja.skp.penilai_diganti.v1"}
    lain |= {"kinerja.skp.permintaan_data_berubah.v1", "kinerja.skp.persetujuan_beralih.v1"}
    lain |= {"kinerja.skp.diakhiri.v1"}
    lain |= {f"kinerja.penilaian.keberatan_{apa}.v1" for apa in ("diajukan", "diputus")}
    lain |= {"kinerja.penilaian.keberatan_dibatalkan.v1"}
    lain |= {"kinerja.penilaian.umpan_balik_diminta.v1"}
    lain |= {f"kinerja.penilaian.pembinaan_{apa}.v1" for apa in ("diajukan", "diputus")}
    lain |= {"kinerja.penilaian.tenggat_diingatkan.v1"}  # test_fakta_tenggat.py
    laporan = ("disampaikan", "dikembalikan", "diterima")  # test_fakta_pelaporan.py
    lain |= {f"kinerja.penilaian.laporan_{apa}.v1" for apa in laporan}
    assert didengar == dicoba | lain


def test_a_new_rater_is_told_in_the_bell_when_the_plan_waits(meja: Meja) -> None:
    meja.pegawai(id="penilai-2", telepon="081234000802")
    meja.terima("kinerja.skp.diajukan.v1", FAKTA[0][1])
    ganti = skp.PenilaiDiganti(skp_id="s1", penilai=orang("penilai-2", "Citra"), versi=2)
    meja.terima("kinerja.skp.penilai_diganti.v1", ganti)
    (baru,) = [pesan for pesan in messages(meja) if pesan.pegawai_id == "penilai-2"]
    assert baru.tautan == "/skp/s1"
    assert meja.kiriman("penilai-2") is None
    assert meja.pengumuman("penilai-2") == []


@pytest.mark.parametrize("sudah_selesai", [True, False])
def test_a_new_rater_of_a_plan_that_does_not_wait_is_not_disturbed(
    meja: Meja, sudah_selesai: bool
) -> None:
    if sudah_selesai:
        meja.terima("kinerja.skp.disetujui.v1", disetujui())
        # The submission comes late: the plan was approved since.
        meja.terima("kinerja.skp.diajukan.v1", FAKTA[0][1])
    ganti = skp.PenilaiDiganti(skp_id="s1", penilai=orang("penilai-2", "Citra"), versi=9)
    meja.terima("kinerja.skp.penilai_diganti.v1", ganti)
    assert [pesan for pesan in messages(meja) if pesan.pegawai_id == "penilai-2"] == []


def test_a_silent_raters_superior_and_the_employee_are_told(meja: Meja) -> None:
    fakta = skp.PersetujuanBeralih(
        skp_id="s1",
        tahun=2026,
        pegawai=PEGAWAI,
        penilai=PENILAI,
        atasan_penilai=orang("atasan-1", "Citra"),
        versi=3,
    )
    meja.terima("kinerja.skp.persetujuan_beralih.v1", fakta)
    assert {pesan.pegawai_id for pesan in messages(meja)} == {"atasan-1", "pegawai-1"}


@pytest.mark.parametrize(
    ("oleh", "diberi_tahu"),
    [
        ("pegawai-1", {"penilai-1"}),
        ("penilai-1", {"pegawai-1"}),
        ("admin-1", {"pegawai-1", "penilai-1"}),
    ],
)
def test_another_last_day_is_told_to_those_who_did_not_set_it(
    meja: Meja, oleh: str, diberi_tahu: set[str]
) -> None:
    isi = {"selesai": "2026-08-14", "alasan": "Pindah.", "oleh_id": oleh, "oleh_nama": "Admin"}
    meja.terima(
        "kinerja.skp.diakhiri.v1", skp.SkpDiakhiri(skp_id="s1", tahun=2026, versi=4, **isi, **DUA)
    )
    kabar = {pesan.pegawai_id: pesan.isi for pesan in messages(meja)}
    assert set(kabar) == diberi_tahu
    assert all("berakhir 14 Agustus 2026" in isi for isi in kabar.values())


KEBERATAN = {"periode_id": "p1", "nama_periode": "Tahun 2026", "tahun": 2026, "versi": 7} | DUA


@pytest.mark.parametrize(
    ("apa", "fakta", "kata"),
    [
        (
            "diajukan",
            nilai.KeberatanDiajukan(batas_putus="2027-01-28"),
            {"atasan-1": "paling lambat 28 Januari 2027", "penilai-1": "Beri penjelasan"},
        ),
        ("diajukan", nilai.KeberatanDiajukan(),
         {"atasan-1": "paling lambat tujuh hari kerja sejak diajukan", "penilai-1": "Beri"}),
        ("dibatalkan", nilai.KeberatanDibatalkan(), {"atasan-1": "membatalkan keberatannya"}),
        (
            "diputus",
            nilai.KeberatanDiputus(diubah=True),
            {"pegawai-1": "diputus Citra: hasilnya diubah", "penilai-1": "hasilnya diubah"},
        ),
        ("diputus", nilai.KeberatanDiputus(),
         {"pegawai-1": "hasilnya dikuatkan", "penilai-1": "hasilnya dikuatkan"}),
    ],
)  # fmt: skip
def test_at_each_turn_of_an_objection_the_right_people_hear(
    meja: Meja, apa: str, fakta: Any, kata: dict[str, str]
) -> None:
    tentang = type(fakta)(**KEBERATAN, atasan_penilai=orang("atasan-1", "Citra"))
    tentang.MergeFrom(fakta)
    meja.terima(f"kinerja.penilaian.keberatan_{apa}.v1", tentang)
    kabar = {pesan.pegawai_id: pesan for pesan in messages(meja)}
    assert kabar.keys() == kata.keys()
    assert all(isi in kabar[siapa].isi for siapa, isi in kata.items())
    assert {pesan.tautan for pesan in kabar.values()} == {"/penilaian/p1"}


def test_a_colleague_who_is_asked_for_feedback_hears_it_in_the_bell(meja: Meja) -> None:
    fakta = nilai.UmpanBalikDiminta(
        permintaan_id="m1",
        periode_id="p1",
        nama_periode="Triwulan I",
        tahun=2026,
        pegawai=PEGAWAI,
        diminta=orang("rekan-1", "Eka Prasasti"),
    )
    # Reachable outside, and still not written to there: to answer is a favour.
    meja.pegawai(id="rekan-1", telepon="081234000804")
    meja.terima("kinerja.penilaian.umpan_balik_diminta.v1", fakta)
    (pesan,) = messages(meja)
    assert (pesan.pegawai_id, pesan.tautan) == ("rekan-1", "/umpan-balik-rekan/p1")
    assert "Rina Wulandari meminta umpan balik Anda" in pesan.isi
    assert "periode Triwulan I 2026" in pesan.isi
    assert meja.kiriman("rekan-1") is None


COACHING = {"jenis": bina.JENIS_PEMBINAAN_COACHING, "pengusul": bina.PENGUSUL_PEMBINAAN_PEGAWAI}
KONSELING = {"jenis": bina.JENIS_PEMBINAAN_KONSELING, "pengusul": bina.PENGUSUL_PEMBINAAN_PENILAI}


@pytest.mark.parametrize(
    ("fakta", "kata", "keluar"),
    [
        (nilai.PembinaanDiajukan(**COACHING),
         {"penilai-1": "Rina Wulandari mengusulkan coaching."}, True),
        (nilai.PembinaanDiajukan(**KONSELING),
         {"pegawai-1": "Bambang Suryono memulai konseling untuk Anda."}, True),
        (nilai.PembinaanDiputus(**COACHING, status=bina.STATUS_PEMBINAAN_BERJALAN),
         {"pegawai-1": "menyetujui usul coaching Anda"}, True),
        (nilai.PembinaanDiputus(
            **COACHING, status=bina.STATUS_PEMBINAAN_DITOLAK, catatan="Nanti."),
         {"pegawai-1": "Catatan: Nanti."}, True),
        (nilai.PembinaanDiputus(**COACHING, status=bina.STATUS_PEMBINAAN_DIBATALKAN),
         {"penilai-1": "membatalkan usul coaching"}, False),
        (nilai.PembinaanDiputus(**KONSELING, status=bina.STATUS_PEMBINAAN_DIBATALKAN),
         {"pegawai-1": "membatalkan konseling untuk Anda"}, False),
        (nilai.PembinaanDiputus(**COACHING, status=bina.STATUS_PEMBINAAN_SELESAI),
         {"pegawai-1": "Beri umpan balik", "atasan-1": "coaching bagi Rina Wulandari"}, False),
        (nilai.PembinaanDiputus(**KONSELING, status=bina.STATUS_PEMBINAAN_SELESAI),
         {"pegawai-1": "mencatat hasil konseling Anda", "atasan-1": "Baca hasilnya"}, False),
    ],
)  # fmt: skip
def test_at_each_turn_of_guidance_the_right_people_hear_and_none_aloud(
    meja: Meja, fakta: Any, kata: dict[str, str], keluar: bool
) -> None:
    isi = {"pembinaan_id": "b1", "skp_id": "s1", "tahun": 2026, "versi": 1} | DUA
    tentang = type(fakta)(**isi, atasan_penilai=orang("atasan-1", "Citra"))
    tentang.MergeFrom(fakta)
    apa = "diajukan" if isinstance(fakta, nilai.PembinaanDiajukan) else "diputus"
    meja.terima(f"kinerja.penilaian.pembinaan_{apa}.v1", tentang)
    kabar = {pesan.pegawai_id: pesan for pesan in messages(meja)}
    assert kabar.keys() == kata.keys()
    assert all(isi in kabar[siapa].isi for siapa, isi in kata.items())
    assert {pesan.tautan for pesan in kabar.values()} == {"/pembinaan/b1"}
    assert {pesan.keluar for pesan in kabar.values()} == {keluar}
    for pesan in kabar.values():
        luar = TEMPLAT[pesan.templat].isi.lower() if keluar else ""
        assert not [satu for satu in ("konseling", "coaching", "mentoring") if satu in luar]


def test_a_result_changed_by_an_objection_is_told_once(meja: Meja) -> None:
    fakta = nilai.Dinilai(
        periode_id="p1", nama_periode="Tahun 2026", tahun=2026, atas_keberatan=True, **DUA
    )
    meja.terima("kinerja.penilaian.dinilai.v1", fakta)
    assert messages(meja) == []


@pytest.mark.parametrize(
    ("status", "penerima"),
    [
        (atasan.STATUS_PERMINTAAN_DIAJUKAN, "calon-1"),
        (atasan.STATUS_PERMINTAAN_SELESAI, "pegawai-1"),
    ],
)
def test_a_request_for_correction_is_told_to_whose_turn_it_is(
    meja: Meja, status: Any, penerima: str
) -> None:
    fakta = skp.PermintaanDataBerubah(
        permintaan_id="m1",
        pegawai=PEGAWAI,
        diusulkan=orang("calon-1", "Danu"),
        status=status,
        versi=1,
    )
    meja.terima("kinerja.skp.permintaan_data_berubah.v1", fakta)
    (pesan,) = messages(meja)
    assert (pesan.pegawai_id, pesan.tautan) == (penerima, "/permintaan-data/m1")


def test_a_fact_without_the_person_concerned_is_no_message(meja: Meja) -> None:
    meja.terima("kinerja.skp.diajukan.v1", skp.SkpDiajukan(skp_id="s9", pegawai=PEGAWAI))
    assert messages(meja) == []


def messages(meja: Meja) -> list[Any]:
    with meja.db.reading() as conn:
        return list(conn.execute(sa.text("SELECT * FROM pesan")))


def test_the_key_of_a_message_is_its_event_person_and_template(meja: Meja) -> None:
    meja.terima("kinerja.skp.diajukan.v1", FAKTA[0][1])
    (pesan,) = messages(meja)
    assert pesan.pesan_id.version == 7
    assert pesan.pesan_id.variant == uuid.RFC_4122
    assert pesan.pesan_id.int >> 80 == int(pesan.dibuat.timestamp() * 1000)
