"""A PAK in the place of an issued one: exact numbers, both papers, what others hear, refusals."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import grpc
import pytest
import sqlalchemy as sa

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.pak.adapters.pengirim import Pengirim
from tests.integration.pak.dunia import Dunia, ditolak
from tests.integration.pak.test_dokumen import teks

DIGANTI, DISETUJUI = pb.STATUS_PAK_DIGANTI, pb.STATUS_PAK_DISETUJUI


def berubah(dunia: Dunia, periode: str = "2023", **lain: Any) -> None:
    """An objection changed a result: Sangat Baik is Baik now."""
    isi = {"predikat": umum.PREDIKAT_BAIK, "versi": 9, "atas_keberatan": True}
    dunia.dinilai(periode, **(isi | lain))


def tahun_2024(dunia: Dunia) -> Any:
    """A second PAK, on the year after."""
    hari = {"tahun": 2024, "mulai": "2024-01-01", "selesai": "2024-12-31"}
    periode = dunia.dinilai("2024", nama_periode="Tahunan 2024", **hari)
    return dunia.disetujui(periode, tahun=2024, nomor="017/2025", tanggal="2025-01-08")


def kumulatif(dunia: Dunia) -> str:
    return dunia.panggil("jf", "GetRingkasan", pb.GetRingkasanRequest()).kumulatif


def test_pengganti_memakai_predikat_baru_dan_yang_lama_tersimpan(dunia):
    lama = dunia.disetujui(dunia.siap())
    assert (lama.jumlah_baru, lama.kumulatif) == ("18.75", "51.08")
    berubah(dunia)
    assert "GANTI" in dunia.lihat(lama.pak_id, "kabid").boleh
    assert "GANTI" not in dunia.lihat(lama.pak_id).boleh
    baru = dunia.ganti(lama)
    assert baru.status == DISETUJUI
    assert baru.konversi[0].rumus == "12/12 × 100% × 12,5 = 12,50"
    assert (baru.jumlah_lama, baru.jumlah_baru, baru.kumulatif) == ("32.33", "12.50", "44.83")
    assert (baru.pangkat.selisih, baru.kenaikan_jenjang.selisih) == ("-5.17", "-55.17")
    assert (baru.masa_mulai, baru.masa_selesai) == ("2023-01-01", "2023-12-31")
    assert (baru.menggantikan.nomor, baru.menggantikan.tanggal) == (lama.nomor, lama.tanggal)
    assert baru.predikat_berubah == ""
    tersimpan = dunia.lihat(lama.pak_id)
    assert tersimpan.status == DIGANTI
    assert (tersimpan.jumlah_baru, tersimpan.kumulatif) == ("18.75", "51.08")
    assert tersimpan.pengganti.pak_id == baru.pak_id
    assert tersimpan.predikat_berubah == ""
    assert set(tersimpan.boleh) == {"CETAK"}
    assert kumulatif(dunia) == "44.83", "it counts once"
    daftar = dunia.panggil("jf", "ListPak", pb.ListPakRequest()).pak
    assert [(p.status, p.masa_mulai, p.kumulatif) for p in daftar] == [
        (DISETUJUI, "2023-01-01", "44.83"),
        (DIGANTI, "2023-01-01", "51.08"),
    ]


def test_yang_perlu_diganti_menunggu_pejabat_penilai(dunia):
    """On his list until it is done; a later PAK that carries the sum on comes after it."""

    def menunggu() -> list[tuple[int, bool]]:
        minta = pb.ListPakBawahanRequest(menunggu_saya=True)
        return [(p.tahun, p.berbeda) for p in dunia.panggil("kabid", "ListPakBawahan", minta).pak]

    pertama = dunia.disetujui(dunia.siap())
    kedua = tahun_2024(dunia)
    assert menunggu() == []
    berubah(dunia)
    assert menunggu() == [(2023, True)]
    dunia.ganti(pertama)
    assert menunggu() == [(2024, True)]
    dunia.ganti(kedua)
    assert menunggu() == []


def test_pak_berikutnya_meneruskan_yang_baru(dunia):
    lama = dunia.disetujui(dunia.siap())
    berubah(dunia)
    dunia.ganti(lama)
    kedua = tahun_2024(dunia)
    assert (kedua.jumlah_lama, kedua.jumlah_baru, kedua.kumulatif) == ("44.83", "18.75", "63.58")


def test_pak_sesudahnya_diganti_sesudah_yang_terdahulu(dunia):
    """A later PAK carries the old sum: it is replaced too, in the order of time."""
    pertama = dunia.disetujui(dunia.siap())
    kedua = tahun_2024(dunia)
    assert (kedua.jumlah_lama, kedua.kumulatif) == ("51.08", "69.83")
    berubah(dunia)
    assert dunia.lihat(kedua.pak_id).predikat_berubah == "", "its own ground still stands"
    assert ditolak(lambda: dunia.ganti(kedua)).reason == "PAK_TIDAK_BERBEDA"
    dunia.ganti(pertama)
    dilihat = dunia.lihat(kedua.pak_id, "kabid")
    assert "kini 12,50, sedangkan PAK ini memakai 18,75" in dilihat.predikat_berubah
    assert kumulatif(dunia) == "63.58", "what counts is right before the paper is"
    baru = dunia.ganti(kedua)
    assert (baru.jumlah_lama, baru.jumlah_baru, baru.kumulatif) == ("44.83", "18.75", "63.58")
    assert kumulatif(dunia) == "63.58"


def test_keduanya_berubah_yang_terdahulu_dahulu(dunia):
    pertama = dunia.disetujui(dunia.siap())
    kedua = tahun_2024(dunia)
    berubah(dunia)
    hari = {"tahun": 2024, "mulai": "2024-01-01", "selesai": "2024-12-31"}
    berubah(dunia, "2024", **hari)
    tolak = ditolak(lambda: dunia.ganti(kedua))
    assert tolak.reason == "PAK_TERDAHULU_DULU"
    assert pertama.nomor in tolak.kalimat
    dunia.ganti(pertama)
    akhir = dunia.ganti(kedua)
    assert (akhir.jumlah_lama, akhir.jumlah_baru, akhir.kumulatif) == ("44.83", "12.50", "57.33")


def test_pengganti_kedua_hanya_bila_berbeda_lagi(dunia):
    lama = dunia.disetujui(dunia.siap())
    berubah(dunia)
    baru = dunia.ganti(lama)
    assert ditolak(lambda: dunia.ganti(baru)).reason == "PAK_TIDAK_BERBEDA"
    assert ditolak(lambda: dunia.ganti(lama)).reason == "PAK_BELUM_DISETUJUI"
    berubah(dunia, versi=11, predikat=umum.PREDIKAT_SANGAT_BAIK)
    lagi = dunia.ganti(baru)
    assert (lagi.kumulatif, lagi.menggantikan.pak_id) == ("51.08", baru.pak_id)
    assert kumulatif(dunia) == "51.08"


def test_draft_yang_meneruskan_angka_lama_dibuat_lagi(dunia):
    pertama = dunia.disetujui(dunia.siap())
    hari = {"tahun": 2024, "mulai": "2024-01-01", "selesai": "2024-12-31"}
    periode = dunia.dinilai("2024", **hari)
    draft = dunia.draft(periode, tahun=2024, tanggal="2025-01-08")
    berubah(dunia)
    dunia.ganti(pertama)
    assert "Hapus draft ini" in dunia.lihat(draft.pak_id).predikat_berubah
    ajukan = pb.AjukanPakRequest(pak_id=draft.pak_id, etag=draft.etag)
    tolak = ditolak(lambda: dunia.panggil("jf", "AjukanPak", ajukan))
    assert tolak.reason == "DATA_PAK_BERUBAH"


@pytest.mark.parametrize("siapa", ["jf", "lain"])
def test_hanya_pejabat_penilai_yang_mengganti(dunia, siapa):
    lama = dunia.disetujui(dunia.siap())
    dunia.pegawai("lain", penilai="")
    berubah(dunia)
    assert ditolak(lambda: dunia.ganti(lama, siapa)).reason == "BUKAN_PENILAI_PAK"


@pytest.mark.parametrize(
    ("isi", "bidang"),
    [
        ({"nomor": ""}, ["nomor"]),
        ({"nomor": "800.1/017/PAK/2024"}, ["nomor"]),
        ({"tanggal": "2024-01-07"}, ["tanggal"]),
        ({"tanggal": "kemarin"}, ["tanggal"]),
        ({"tempat": " ", "nomor": "x" * 101}, ["nomor", "tempat"]),
    ],
)
def test_surat_yang_salah_disebut_per_bidang(dunia, isi, bidang):
    lama = dunia.disetujui(dunia.siap())
    berubah(dunia)
    assert ditolak(lambda: dunia.ganti(lama, **isi)).bidang == bidang


def test_yang_sedang_dikirim_ditunggu(dunia, klien):
    lama = dunia.disetujui(dunia.siap())
    dunia.panggil("jf", "SinkronPak", pb.SinkronPakRequest(pak_id=lama.pak_id))
    berubah(dunia)
    assert ditolak(lambda: dunia.ganti(lama)).reason == "PAK_SEDANG_DIKIRIM"
    pengirim = Pengirim(dunia.db, klien, lambda: datetime.now(UTC))
    while pengirim.sekali():
        pass
    assert dunia.lihat(lama.pak_id).status == pb.STATUS_PAK_TERSINKRON
    baru = dunia.ganti(lama)
    assert "menghapus barisnya di sana dahulu" in baru.langkah_berikut
    assert "SINKRON" in baru.boleh


def test_dari_dua_puluh_penggantian_serentak_satu_yang_jadi(dunia):
    lama = dunia.disetujui(dunia.siap())
    berubah(dunia)

    def coba(n: int) -> bool:
        try:
            dunia.ganti(lama, nomor=f"P-{n}")
        except grpc.RpcError:
            return False
        return True

    with ThreadPoolExecutor(20) as kolam:
        assert sum(kolam.map(coba, range(20))) == 1
    assert kumulatif(dunia) == "44.83"


def test_kedua_kertas_saling_menyebut_dan_yang_lama_tidak_berlaku_lagi(dunia):
    lama = dunia.disetujui(dunia.siap())

    def cetak(pak_id: str, jenis: int = pb.JENIS_DOKUMEN_PAK_PENETAPAN) -> Any:
        return dunia.panggil("jf", "CetakPak", pb.CetakPakRequest(pak_id=pak_id, jenis=jenis))

    def verifikasi(kertas: Any) -> Any:
        minta = pb.VerifikasiDokumenRequest(kode=kertas.kode_verifikasi)
        return dunia.panggil("", "VerifikasiDokumen", minta)

    terdahulu = cetak(lama.pak_id)
    berubah(dunia)
    baru = dunia.ganti(lama)
    for jenis in (1, 2, 3):
        isi = teks(cetak(baru.pak_id, jenis))
        assert f"Menggantikan PAK Nomor {lama.nomor} tanggal 8 Januari 2024" in isi
    isi = teks(cetak(lama.pak_id))
    assert f"Digantikan PAK Nomor {baru.nomor} tanggal 2 Maret 2026" in isi
    assert "DIGANTI" in isi
    assert "51,08" in isi
    assert not verifikasi(terdahulu).masih_berlaku
    assert verifikasi(cetak(baru.pak_id)).masih_berlaku


def test_fakta_yang_keluar(dunia):
    lama = dunia.disetujui(dunia.siap())
    berubah(dunia)
    baru = dunia.ganti(lama)
    with dunia.db.reading() as conn:
        sql = sa.text("SELECT subjek, muatan FROM outbox WHERE kunci = :k ORDER BY id")
        (subjek, muatan) = conn.execute(sql, {"k": lama.pak_id}).all()[-1]
        (setuju,) = conn.execute(sql, {"k": baru.pak_id}).all()
    isi = json.loads(muatan)
    assert subjek == "kinerja.pak.diganti.v1"
    assert (isi["pengganti_id"], isi["kumulatif"], isi["versi"]) == (baru.pak_id, "44.83", "4")
    assert setuju.subjek == "kinerja.pak.disetujui.v1"


def test_basis_data_menjaga_yang_diganti(dunia):
    lama = dunia.disetujui(dunia.siap())
    berubah(dunia)
    dunia.ganti(lama)
    for sql in ("UPDATE pak SET status = 'DISETUJUI'", "UPDATE pak SET nomor = 'x'"):
        with (
            pytest.raises(sa.exc.DBAPIError, match="never changes"),
            dunia.db.transaction() as conn,
        ):
            conn.execute(sa.text(f"{sql} WHERE pak_id = :id"), {"id": lama.pak_id})
