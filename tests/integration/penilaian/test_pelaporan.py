"""Reports to the PyB over the wire: tier by tier, back and again, supplements, who sees what."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from typing import Any

import grpc
import pytest

from kinerja.penilaian.v1 import keberatan_service_pb2 as kb
from kinerja.penilaian.v1 import pelaporan_service_pb2 as pb
from kinerja.penilaian.v1 import penilaian_service_pb2 as penilaian_pb
from kinerja.penilaian.v1 import tenggat_service_pb2 as tenggat_pb
from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.skp.v1 import skp_service_pb2 as skp
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.grpc_server import JAKARTA
from services.penilaian.domain.hari_kerja import batas_hari_kerja
from tests.integration.penilaian.dunia import BAIK, BAWAH, TAHUN, Dunia, seorang
from tests.integration.penilaian.kantor import Kantor

HARI_INI = datetime.now(JAKARTA).date()
TW1 = pb.PeriodeLaporan(tahun=TAHUN, jenis=penilaian_pb.JENIS_PERIODE_TRIWULANAN, ke=1)
SIAP, DILAPORKAN = pb.KEADAAN_DOKUMEN_SIAP, pb.KEADAAN_DOKUMEN_DILAPORKAN
KABID, KADIS, SEKDA = "kepala-bidang", "kepala-dinas", "sekda"
TANDA = {
    f"{apa}_{siapa}": isi
    for siapa in ("pegawai", "penilai", "atasan")
    for apa, isi in (("tanggal", f"{TAHUN}-04-14"), ("lokasi", "Tirtamarga"))
}


class Kabupaten(Kantor):
    """kabid < kadis < sekda, as their plans name them; above the sekda is a state official."""

    def __init__(self, dunia: Dunia) -> None:
        super().__init__(dunia)
        bupati = seorang(self.id("bupati"), jenis_pegawai=umum.JENIS_PEGAWAI_PEJABAT_NEGARA,
                         instansi_id=self.id("i"))  # fmt: skip
        for bawah, atas in ((KABID, self.orang(KADIS)), (KADIS, self.orang(SEKDA)),
                            (SEKDA, bupati)):  # fmt: skip
            self.setujui(bawah, penilai=atas, atasan_penilai=bupati)
        for nomor, siapa in enumerate((KABID, KADIS, SEKDA)):
            nip = f"{int(self.sufiks, 16):010d}{nomor:08d}"
            orang = self.orang(siapa)
            orang.nip = nip
            isi = {k: getattr(orang, k) for k in ("pegawai_id", "nip", "nama", "instansi_id")}
            self.dunia.dengar(fakta.PegawaiDiperbarui(pegawai=skp.Pegawai(**isi), versi=1))
            setattr(self, f"nip_{siapa.removeprefix('kepala-')}", nip)

    def dokumen(self, kunci: str, *, terima: bool = True) -> str:
        """A delivered result, given back."""
        periode = self.setujui(kunci)
        self.dunia.nilai(periode, self.id(KABID), hasil_kerja=BAWAH, perilaku=BAIK)
        self.dunia.ubah("SampaikanDokumen", self.id(KABID), periode)
        if terima:
            self.dunia.ubah("TerimaDokumen", self.id(kunci), periode)
        return periode

    def keadaan(self, kunci: str = KABID) -> dict[str, int]:
        hasil = self.panggil("ListDokumenLapor", kunci, periode=TW1)
        return {d.periode_id: d.keadaan for d in hasil.dokumen}

    def lapor(self, kunci: str = KABID, **isi: Any) -> pb.Laporan:
        [satu] = self.panggil("SampaikanLaporan", kunci, periode=TW1, **isi).laporan
        return satu

    def langkah(self, rpc: str, kunci: str, laporan_id: str, **isi: Any) -> pb.Laporan:
        versi = self.dunia.skalar("SELECT versi FROM laporan WHERE id = :x", x=laporan_id)
        isi = {"laporan_id": laporan_id, "etag": str(versi)} | isi
        return self.panggil(f"{rpc}Laporan", kunci, **isi).laporan

    def tetapkan_pyb(self, nip: str, sejak: date = HARI_INI) -> pb.Pyb:
        isi = {"nip": nip, "berlaku_sejak": sejak.isoformat(), "dasar_hukum": "SK Bupati 800/1"}
        return self.panggil("TetapkanPyb", "admin", "ADMIN_INSTANSI", **isi).pyb

    def ada(self, kunci: str, lingkup: Any, *peran: str) -> list[str]:
        hasil = self.panggil("ListLaporan", kunci, *peran, lingkup=lingkup)
        return [satu.laporan_id for satu in hasil.laporan]

    def cetak(self, kunci: str, periode: str) -> Any:
        return self.panggil("CetakDokumenEvaluasi", kunci, periode_id=periode, **TANDA)


@pytest.fixture
def kab(dunia: Dunia) -> Kabupaten:
    return Kabupaten(dunia)


def test_tier_by_tier_to_the_pyb_who_receives_it(kab: Kabupaten):
    kab.tetapkan_pyb(kab.nip_sekda)
    satu, dua = kab.dokumen("a"), kab.dokumen("b", terima=False)
    assert kab.keadaan() == {satu: SIAP, dua: pb.KEADAAN_DOKUMEN_MENUNGGU_PEGAWAI}
    ini = kab.lapor(catatan="Laporan triwulan I.")
    id_, ringkas = ini.ringkas.laporan_id, ini.ringkas
    assert (ringkas.nomor, ringkas.jumlah_dokumen) == (1, 1)
    assert ringkas.pemegang.pegawai_id == kab.id(KADIS)
    assert [d.periode_id for d in ini.dokumen] == [satu]
    assert ini.dokumen[0].format == "D.1.1"
    assert kab.keadaan()[satu] == DILAPORKAN
    assert kab.ada(KADIS, pb.LINGKUP_LAPORAN_MASUK) == [id_]
    assert kab.ada(SEKDA, pb.LINGKUP_LAPORAN_MASUK) == []
    ini = kab.langkah("Teruskan", KADIS, id_, catatan="Sudah diperiksa.")
    assert ini.ringkas.di_pyb
    assert ini.ringkas.pemegang.pegawai_id == kab.id(SEKDA)
    assert kab.ada(SEKDA, pb.LINGKUP_LAPORAN_MASUK) == [id_]
    ini = kab.langkah("Terima", SEKDA, id_)
    assert ini.ringkas.status == pb.STATUS_LAPORAN_DITERIMA
    assert [r.ke for r in ini.riwayat] == ["DISAMPAIKAN", "DITERUSKAN", "DITERIMA"]
    assert kab.ada(SEKDA, pb.LINGKUP_LAPORAN_MASUK) == []
    assert kab.ada(SEKDA, pb.LINGKUP_LAPORAN_INSTANSI) == [id_]
    kepada = [json.loads(m)["kepada"]["pegawai_id"]
              for m in kab.dunia.keluar("laporan_disampaikan", id_)]  # fmt: skip
    assert kepada == [kab.id(KADIS), kab.id(SEKDA)]
    assert len(kab.dunia.keluar("laporan_diterima", id_)) == 1


def test_it_waits_at_the_top_until_a_pyb_is_designated(kab: Kabupaten):
    kab.dokumen("a")
    id_ = kab.lapor().ringkas.laporan_id
    kab.langkah("Teruskan", KADIS, id_)
    ini = kab.langkah("Teruskan", SEKDA, id_)
    assert ini.ringkas.di_pyb
    assert not ini.ringkas.HasField("pemegang")
    assert ini.menunggu == "admin instansi menetapkan Pejabat yang Berwenang"
    assert "kepada" not in json.loads(kab.dunia.keluar("laporan_disampaikan", id_)[-1])
    assert kab.panggil("GetPyb", "admin", "ADMIN_INSTANSI").pyb.menunggu == 1
    # From tomorrow on: today it still waits.
    kab.tetapkan_pyb(kab.nip_dinas, HARI_INI + timedelta(days=1))
    assert kab.ada(KADIS, pb.LINGKUP_LAPORAN_MASUK) == []
    kab.tetapkan_pyb(kab.nip_sekda)
    assert kab.ada(SEKDA, pb.LINGKUP_LAPORAN_MASUK) == [id_]
    assert kab.panggil("GetPyb", "admin", "ADMIN_INSTANSI").pyb.menunggu == 0
    assert kab.langkah("Terima", SEKDA, id_).ringkas.status == pb.STATUS_LAPORAN_DITERIMA


def test_it_comes_back_and_goes_up_again_with_what_became_ready(kab: Kabupaten):
    kab.tetapkan_pyb(kab.nip_sekda)
    satu = kab.dokumen("a")
    id_ = kab.lapor().ringkas.laporan_id
    assert kab.cetak(KADIS, satu).pdf
    ini = kab.langkah("Kembalikan", KADIS, id_, catatan="Lengkapi dengan b.")
    assert ini.ringkas.status == pb.STATUS_LAPORAN_DIKEMBALIKAN
    assert json.loads(kab.dunia.keluar("laporan_dikembalikan", id_)[0])["catatan"]
    # It is still his, and still reported.
    assert kab.keadaan()[satu] == DILAPORKAN
    dua = kab.dokumen("b")
    ini = kab.langkah("SampaikanUlang", KABID, id_, catatan="Sudah lengkap.")
    assert {d.periode_id for d in ini.dokumen} == {satu, dua}
    assert ini.ringkas.pemegang.pegawai_id == kab.id(KADIS)
    assert kab.tolak("SampaikanLaporan", KABID, periode=TW1)[:2] == (
        "FAILED_PRECONDITION", "PENILAIAN_TIDAK_ADA_YANG_DILAPORKAN"
    )  # fmt: skip


def test_a_result_that_an_objection_changed_is_reported_again_by_its_decider(kab: Kabupaten):
    kab.tetapkan_pyb(kab.nip_sekda)
    periode, pegawai = kab.dokumen("a"), kab.id("a")
    pertama = kab.lapor().ringkas.laporan_id
    kab.dunia.ubah("AjukanKeberatan", pegawai, periode, keberatan="Belum dihitung.")
    kab.dokumen("b")
    assert kab.keadaan(KADIS).get(periode) is None
    isi = {"putusan": kb.PUTUSAN_KEBERATAN_MENGUBAH, "hasil_kerja": BAIK, "perilaku": BAIK}
    kab.dunia.ubah("PutuskanKeberatan", kab.id(KADIS), periode, keputusan="Dihitung.", **isi)
    # What stood in the first report is marked there and is no longer the rater's.
    assert periode not in kab.keadaan()
    [lama] = kab.panggil("GetLaporan", KABID, laporan_id=pertama).laporan.dokumen
    assert lama.diubah_keberatan
    assert lama.predikat != umum.PREDIKAT_BAIK
    baru = kab.lapor(KADIS)
    [dokumen] = [d for d in baru.dokumen if d.periode_id == periode]
    assert (dokumen.format, dokumen.predikat) == ("D.1.3", umum.PREDIKAT_BAIK)
    # The rater's supplement takes what became ready since.
    susulan = kab.lapor()
    assert (susulan.ringkas.nomor, susulan.ringkas.jumlah_dokumen) == (2, 1)


def test_under_objection_it_waits_and_upheld_it_is_ready_again(kab: Kabupaten):
    periode = kab.dokumen("a")
    kab.dunia.ubah("AjukanKeberatan", kab.id("a"), periode, keberatan="Belum dihitung.")
    assert kab.keadaan() == {periode: pb.KEADAAN_DOKUMEN_KEBERATAN}
    isi = {"putusan": kb.PUTUSAN_KEBERATAN_MENGUATKAN, "keputusan": "Tetap."}
    kab.dunia.ubah("PutuskanKeberatan", kab.id(KADIS), periode, **isi)
    assert kab.keadaan() == {periode: SIAP}


def test_reporting_twice_at_once_reports_once(kab: Kabupaten):
    kab.dokumen("a")

    def coba(_: int) -> str:
        try:
            return kab.lapor().ringkas.laporan_id
        except grpc.RpcError as galat:
            return galat.code().name

    with ThreadPoolExecutor(4) as serentak:
        hasil = list(serentak.map(coba, range(4)))
    assert sorted(len(h) == 36 for h in hasil) == [False, False, False, True]
    assert hasil.count("FAILED_PRECONDITION") == 3
    assert len(kab.ada(KABID, pb.LINGKUP_LAPORAN_KELUAR)) == 1


def test_two_tabs_pass_it_on_once(kab: Kabupaten):
    kab.tetapkan_pyb(kab.nip_sekda)
    kab.dokumen("a")
    ini = kab.lapor()
    isi = {"laporan_id": ini.ringkas.laporan_id, "etag": ini.etag}
    kab.panggil("TeruskanLaporan", KADIS, **isi)
    assert kab.tolak("TeruskanLaporan", KADIS, **isi)[1] == "PENILAIAN_LAPORAN_BUKAN_GILIRAN"
    assert kab.tolak("TerimaLaporan", SEKDA, **isi)[1] == "SUDAH_BERUBAH"


def test_the_papers_open_to_those_whom_the_report_has_reached_and_to_nobody_else(kab: Kabupaten):
    kab.tetapkan_pyb(kab.nip_sekda)
    satu, lain = kab.dokumen("a"), kab.dokumen("b", terima=False)
    ditolak = ("PERMISSION_DENIED", "AKSES_DITOLAK", [])
    assert kab.tolak("CetakDokumenEvaluasi", SEKDA, periode_id=satu, **TANDA) == ditolak
    id_ = kab.lapor().ringkas.laporan_id
    assert kab.tolak("CetakDokumenEvaluasi", SEKDA, periode_id=satu, **TANDA) == ditolak
    assert kab.tolak("GetLaporan", SEKDA, laporan_id=id_)[1] == "AKSES_DITOLAK"
    kab.langkah("Teruskan", KADIS, id_)
    assert kab.cetak(SEKDA, satu).pdf
    isi = {"tanggal": f"{TAHUN}-04-14", "lokasi": "Tirtamarga"}
    assert kab.panggil("CetakFormPenilaian", SEKDA, periode_id=satu, **isi).pdf
    assert kab.panggil("GetLaporan", SEKDA, laporan_id=id_).laporan.boleh == [
        "TERIMA", "KEMBALIKAN"
    ]  # fmt: skip
    # No further than the papers of that report.
    assert kab.tolak("GetPenilaian", SEKDA, periode_id=satu) == ditolak
    assert kab.tolak("CetakDokumenEvaluasi", SEKDA, periode_id=lain, **TANDA) == ditolak
    for siapa in ("b", "orang-lain"):
        assert kab.tolak("CetakDokumenEvaluasi", siapa, periode_id=satu, **TANDA) == ditolak
        assert kab.tolak("GetLaporan", siapa, laporan_id=id_)[1] == "AKSES_DITOLAK"
    kab.langkah("Kembalikan", SEKDA, id_, catatan="Ulangi.")
    assert kab.tolak("CetakDokumenEvaluasi", SEKDA, periode_id=satu, **TANDA) == ditolak


def test_the_agency_at_a_glance_for_its_admin_and_its_pyb(kab: Kabupaten):
    kab.tetapkan_pyb(kab.nip_sekda)
    for kunci in "ab":
        kab.dokumen(kunci)
    kab.lapor()
    kab.setujui("c")
    for siapa, peran in (("admin", ["ADMIN_INSTANSI"]), (SEKDA, [])):
        hasil = kab.panggil("ListPelapor", siapa, *peran, periode=TW1)
        [kabid] = [p for p in hasil.pelapor if p.pegawai_id == kab.id(KABID)]
        jumlah = (kabid.jumlah, kabid.disampaikan, kabid.dilaporkan, kabid.diterima)
        assert (kabid.nama, *jumlah) == (f"Nama {kab.id(KABID)}", 3, 2, 2, 0)
        assert kabid.jabatan
    assert kab.tolak("ListPelapor", KADIS, periode=TW1)[1] == "AKSES_DITOLAK"
    lingkup = {"lingkup": pb.LINGKUP_LAPORAN_INSTANSI}
    assert kab.tolak("ListLaporan", KADIS, **lingkup)[1] == "AKSES_DITOLAK"
    # Before it has reached him the PyB does not see the report itself; the admin does.
    assert kab.ada(SEKDA, pb.LINGKUP_LAPORAN_INSTANSI) == []
    assert len(kab.ada("admin", pb.LINGKUP_LAPORAN_INSTANSI, "ADMIN_INSTANSI")) == 1
    halaman = umum.Halaman(page_size=1)
    satu = kab.panggil("ListPelapor", "admin", "ADMIN_INSTANSI", periode=TW1, halaman=halaman)
    assert len(satu.pelapor) == 1
    assert satu.next_page_token
    salah = pb.PeriodeLaporan(tahun=TAHUN, jenis=penilaian_pb.JENIS_PERIODE_TRIWULANAN, ke=5)
    assert kab.tolak("ListPelapor", SEKDA, periode=salah)[0] == "INVALID_ARGUMENT"


def test_the_pyb_is_designated_once_a_day_and_taken_back_before_its_day(kab: Kabupaten):
    besok = (HARI_INI + timedelta(days=1)).isoformat()
    isi = {"berlaku_sejak": besok, "dasar_hukum": "SK 1"}
    asing = kab.tolak("TetapkanPyb", "admin", "ADMIN_INSTANSI", nip="1", **isi)
    assert asing == ("INVALID_ARGUMENT", "PENILAIAN_PYB_TIDAK_DIKENAL", ["nip"])
    assert kab.tolak("TetapkanPyb", KADIS, nip=kab.nip_sekda, **isi)[0] == "PERMISSION_DENIED"
    pyb = kab.panggil("TetapkanPyb", "admin", "ADMIN_INSTANSI", nip=kab.nip_sekda, **isi).pyb
    assert not pyb.HasField("kini")
    assert [r.dapat_ditarik for r in pyb.riwayat] == [True]
    dua = kab.tolak("TetapkanPyb", "admin", "ADMIN_INSTANSI", nip=kab.nip_sekda, **isi)
    assert dua[1] == "PENILAIAN_PILIHAN_SUDAH_ADA"
    pyb = kab.panggil("TarikPyb", "admin", "ADMIN_INSTANSI", berlaku_sejak=besok).pyb
    assert [bool(r.ditarik_pada) for r in pyb.riwayat] == [True]
    assert kab.tolak("TarikPyb", "admin", "ADMIN_INSTANSI", berlaku_sejak=besok)[0] == "NOT_FOUND"
    kab.tetapkan_pyb(kab.nip_sekda)
    hari = HARI_INI.isoformat()
    sudah = kab.tolak("TarikPyb", "admin", "ADMIN_INSTANSI", berlaku_sejak=hari)
    assert sudah[1] == "PENILAIAN_PILIHAN_SUDAH_BERLAKU"
    assert kab.panggil("GetPyb", SEKDA).pyb.saya
    bukan = kab.panggil("GetPyb", KADIS).pyb
    assert (bukan.saya, len(bukan.riwayat)) == (False, 0)


# ---- the last day ---------------------------------------------------------------------------


def batas(kab: Kabupaten) -> date:
    """Of the first quarter: its window ends on 10 April."""
    akhir = date(TAHUN, 4, 10)
    return batas_hari_kerja(akhir, 30, kab.kalender(akhir)).batas


def test_reminded_before_on_and_after_the_thirtieth_working_day(kab: Kabupaten):
    periode, akhir = kab.dokumen("a"), batas(kab)
    assert kab.panggil("ListDokumenLapor", KABID, periode=TW1).batas == akhir.isoformat()
    kab.tulis("UPDATE penilaian SET ditiadakan = 'Uji' WHERE instansi_id = :i AND id <> :p",
              i=kab.id("i"), p=periode)  # fmt: skip
    kab.ingatkan(akhir - timedelta(days=4))
    assert kab.diingatkan(KABID) == []
    kab.ingatkan(akhir - timedelta(days=3))
    assert kab.diingatkan(KABID) == [[("LAPOR", "SEBELUM", "PELAKU", 1, akhir.isoformat())]]
    kab.ingatkan(akhir)
    assert len(kab.diingatkan(KABID)) == 1
    kab.ingatkan(akhir + timedelta(days=1))
    assert kab.diingatkan(KABID)[-1] == [("LAPOR", "LEWAT", "PELAKU", 1, akhir.isoformat())]
    assert kab.diingatkan(KADIS) == [[("LAPOR", "LEWAT", "ATASAN", 1, akhir.isoformat())]]


def test_what_was_reported_since_it_was_noted_is_not_reminded_of(kab: Kabupaten):
    kab.dokumen("a")
    # A morning that no other test here has.
    hari = batas(kab) + timedelta(days=5)
    sql = "SELECT count(*) FROM peringatan WHERE penerima_id = :x AND langkah = 'LAPOR'"
    dicatat = lambda: kab.dunia.skalar(sql, x=kab.id(KABID)) > 0  # noqa: E731
    kab.ingatkan(hari, sampai=dicatat)
    assert dicatat()
    kab.lapor()
    kab.ingatkan(hari)
    assert not any(b[0] == "LAPOR" for butir in kab.diingatkan(KABID) for b in butir)


def test_the_late_one_stands_on_the_list_of_the_one_above_until_it_is_reported(kab: Kabupaten):
    periode = kab.dokumen("a")
    if batas(kab) >= HARI_INI:
        kab.tulis("UPDATE penilaian SET selesai = selesai - 200 WHERE id = :p", p=periode)
    isi = {"saya": True, "langkah": tenggat_pb.LANGKAH_TENGGAT_LAPOR, "tahun": TAHUN}
    for siapa in (KABID, KADIS):
        [baris] = kab.panggil("ListTenggat", siapa, **isi).tenggat
        assert (baris.periode_id, baris.lewat) == (periode, True)
        assert baris.menunggu_id == kab.id(KABID)
        assert (baris.jenis, baris.ke) == (TW1.jenis, TW1.ke)
    hasil = kab.panggil("ListPelapor", "admin", "ADMIN_INSTANSI", periode=TW1)
    assert {p.pegawai_id: p.lewat for p in hasil.pelapor}[kab.id(KABID)] == 1
    kab.lapor()
    for siapa in (KABID, KADIS):
        assert list(kab.panggil("ListTenggat", siapa, **isi).tenggat) == []
