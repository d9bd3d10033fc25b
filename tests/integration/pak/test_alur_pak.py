"""From an old balance to an approved PAK, over gRPC, and what leaves through the outbox."""

import json
from datetime import date

import pytest
import sqlalchemy as sa

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.pak.adapters.pengaturan import atur_presisi
from tests.integration.pak.dunia import Dunia, permintaan_draft


def fakta_keluar(dunia: Dunia, kunci: str) -> list[tuple[str, dict]]:
    with dunia.db.reading() as conn:
        rows = conn.execute(
            sa.text("SELECT subjek, muatan FROM outbox WHERE kunci = :k ORDER BY id"), {"k": kunci}
        )
        return [(row.subjek, json.loads(row.muatan)) for row in rows]


def test_ringkasan_menuntun_dari_langkah_ke_langkah(dunia):
    dunia.pegawai()

    def ringkasan():
        return dunia.panggil("jf", "GetRingkasan", pb.GetRingkasanRequest())

    awal = ringkasan()
    assert awal.berhak
    assert awal.langkah_berikut.startswith("Tambahkan angka kredit")
    assert (awal.koefisien, awal.kumulatif, awal.presisi) == ("12.5", "0.00", 2)

    saldo = dunia.saldo_disetujui()
    assert saldo.status == pb.STATUS_SALDO_DISETUJUI
    dunia.dinilai()
    siap = ringkasan()
    assert (siap.kumulatif, siap.pangkat.selisih) == ("32.33", "-17.67")
    assert [(p.predikat, p.halangan) for p in siap.periode] == [(umum.PREDIKAT_SANGAT_BAIK, "")]
    assert siap.langkah_berikut.startswith("Pilih periode")

    dunia.disetujui(siap.periode[0].periode_id)
    akhir = ringkasan()
    assert (akhir.kumulatif, akhir.pangkat.selisih) == ("51.08", "1.08")
    assert akhir.kenaikan_jenjang.selisih == "-48.92"
    assert akhir.periode[0].halangan == "Seluruh bulannya sudah dikonversi."


def test_pak_contoh_manual_dari_draft_sampai_disetujui(dunia):
    periode_id = dunia.siap()
    draft = dunia.draft(periode_id)
    assert draft.status == pb.STATUS_PAK_DRAFT
    assert [(b.bulan, b.persentase, b.koefisien, b.ak) for b in draft.konversi] == [
        (12, "150", "12.5", "18.75")
    ]
    assert draft.konversi[0].rumus == "12/12 × 150% × 12,5 = 18,75"
    baris = {pb.Sumber.Name(b.sumber): (b.lama, b.baru, b.jumlah) for b in draft.sumber}
    assert baris["SUMBER_TUGAS_JABATAN"] == ("32.33", "0.00", "32.33")
    assert baris["SUMBER_KONVERSI"] == ("0.00", "18.75", "18.75")
    assert (draft.jumlah_lama, draft.jumlah_baru, draft.kumulatif) == ("32.33", "18.75", "51.08")
    assert (draft.pangkat.kebutuhan, draft.pangkat.selisih) == ("50", "1.08")
    assert (draft.kenaikan_jenjang.kebutuhan, draft.kenaikan_jenjang.selisih) == ("100", "-48.92")
    assert draft.kesimpulan.startswith("Dapat dipertimbangkan untuk kenaikan pangkat")
    assert set(draft.boleh) == {"HAPUS", "AJUKAN", "CETAK"}
    assert (draft.masa_mulai, draft.masa_selesai) == ("2023-01-01", "2023-12-31")

    ajukan = pb.AjukanPakRequest(pak_id=draft.pak_id, etag=draft.etag)
    diajukan = dunia.panggil("jf", "AjukanPak", ajukan).pak
    assert diajukan.status == pb.STATUS_PAK_DIAJUKAN
    assert "Hendra" in diajukan.menunggu
    daftar = dunia.panggil("kabid", "ListPakBawahan", pb.ListPakBawahanRequest(menunggu_saya=True))
    assert [satu.pak_id for satu in daftar.pak] == [draft.pak_id]

    setujui = pb.SetujuiPakRequest(pak_id=draft.pak_id, etag=diajukan.etag)
    disetujui = dunia.panggil("kabid", "SetujuiPak", setujui).pak
    assert disetujui.status == pb.STATUS_PAK_DISETUJUI
    assert disetujui.status_kirim == pb.STATUS_KIRIM_BELUM
    assert set(disetujui.boleh) == {"SINKRON", "CETAK"}
    assert disetujui.penandatangan.pegawai_id == dunia.id("kabid")
    assert [r.tindakan for r in disetujui.riwayat] == [
        "Draft PAK dibuat",
        "PAK diajukan",
        "PAK disetujui",
    ]
    keluar = fakta_keluar(dunia, draft.pak_id)
    assert [subjek for subjek, _ in keluar] == [
        "kinerja.pak.diajukan.v1",
        "kinerja.pak.disetujui.v1",
    ]
    assert keluar[1][1]["kumulatif"] == "51.08"
    assert keluar[1][1]["versi"] == "3"


def test_fakta_saldo_keluar(dunia):
    dunia.pegawai()
    saldo = dunia.saldo_disetujui()
    assert [subjek for subjek, _ in fakta_keluar(dunia, saldo.saldo_id)] == [
        "kinerja.pak.saldo_diajukan.v1",
        "kinerja.pak.saldo_disetujui.v1",
    ]


def test_pak_kedua_meneruskan_yang_pertama(dunia):
    dunia.disetujui(dunia.siap())
    kuartal = dunia.dinilai(
        "2024-1",
        nama_periode="Triwulan I 2024",
        tahun=2024,
        mulai="2024-01-01",
        selesai="2024-03-31",
        predikat=umum.PREDIKAT_BAIK,
    )
    pak = dunia.draft(
        kuartal, tahun=2024, bulan_selesai=2, untuk_pangkat=True, tanggal="2024-03-01"
    )
    assert (pak.jumlah_lama, pak.jumlah_baru, pak.kumulatif) == ("51.08", "2.08", "53.16")
    assert pak.konversi[0].rumus == "2/12 × 100% × 12,5 = 2,08"


def test_tahunan_menutup_bulan_yang_tersisa(dunia):
    dunia.siap()
    kuartal = dunia.dinilai("2023-1", mulai="2023-01-01", selesai="2023-03-31")
    dunia.disetujui(kuartal, untuk_jenjang=True)
    sisa = dunia.draft(dunia.dinilai(), bulan_mulai=4)
    assert (sisa.konversi[0].bulan, sisa.jumlah_baru) == (9, "14.06")
    assert sisa.kumulatif == "51.08"


def test_draft_dihapus_membebaskan_bulannya(dunia):
    periode_id = dunia.siap()
    draft = dunia.draft(periode_id)
    hapus = pb.HapusDraftPakRequest(pak_id=draft.pak_id, etag=draft.etag)
    dunia.panggil("jf", "HapusDraftPak", hapus)
    assert dunia.draft(periode_id).pak_id != draft.pak_id


def test_ditolak_lalu_diajukan_lagi(dunia):
    diajukan = dunia.diajukan(dunia.siap())
    tolak = pb.TolakPakRequest(
        pak_id=diajukan.pak_id, etag=diajukan.etag, catatan="Nomor SK keliru."
    )
    kembali = dunia.panggil("kabid", "TolakPak", tolak).pak
    assert (kembali.status, kembali.catatan) == (pb.STATUS_PAK_DRAFT, "Nomor SK keliru.")
    ajukan = pb.AjukanPakRequest(pak_id=kembali.pak_id, etag=kembali.etag)
    assert dunia.panggil("jf", "AjukanPak", ajukan).pak.status == pb.STATUS_PAK_DIAJUKAN
    assert [s for s, _ in fakta_keluar(dunia, kembali.pak_id)] == [
        "kinerja.pak.diajukan.v1",
        "kinerja.pak.ditolak.v1",
        "kinerja.pak.diajukan.v1",
    ]


def test_penilai_baru_yang_memutus(dunia):
    """The rater changed while the PAK waited: the new one decides and signs."""
    diajukan = dunia.diajukan(dunia.siap())
    dunia.pegawai(penilai="plt", versi=2)
    setujui = pb.SetujuiPakRequest(pak_id=diajukan.pak_id, etag=diajukan.etag)
    disetujui = dunia.panggil("plt", "SetujuiPak", setujui).pak
    assert disetujui.penandatangan.pegawai_id == dunia.id("plt")
    dunia.pegawai(penilai="kabid", versi=3)
    tetap = dunia.panggil("jf", "GetPak", pb.GetPakRequest(pak_id=diajukan.pak_id)).pak
    assert tetap.penandatangan.pegawai_id == dunia.id("plt")


def test_pegawai_baru_sejak_2023_tidak_perlu_saldo(dunia):
    dunia.pegawai(mulai="2023-03-01", tmt_jabatan="2023-03-01")
    pak = dunia.draft(dunia.dinilai())
    assert pak.kumulatif == "18.75"
    assert "belum memenuhi" in pak.peringatan[0]


def test_hasil_yang_diubah_keberatan_terlihat_pada_pak(dunia):
    """An objection changed the result: each PAK that rests on the old one says so."""
    pak = dunia.draft(dunia.siap())
    lihat = lambda: dunia.panggil("jf", "GetPak", pb.GetPakRequest(pak_id=pak.pak_id)).pak  # noqa: E731
    assert lihat().predikat_berubah == ""
    dunia.dinilai(predikat=umum.PREDIKAT_BAIK, versi=9, atas_keberatan=True)
    assert "kini Baik, sedangkan PAK ini memakai Sangat Baik" in lihat().predikat_berubah
    assert "Hapus draft ini" in lihat().predikat_berubah
    dunia.dinilai(versi=10)
    assert lihat().predikat_berubah == ""


def test_pak_yang_ditetapkan_menyebut_hasil_baru(dunia):
    pak = dunia.disetujui(dunia.siap())
    dunia.dinilai(predikat=umum.PREDIKAT_BAIK, versi=9, atas_keberatan=True)
    kini = dunia.panggil("jf", "GetPak", pb.GetPakRequest(pak_id=pak.pak_id)).pak
    assert "PAK pengganti" in kini.predikat_berubah
    assert kini.kumulatif == pak.kumulatif, "what was set stays as it was set"


def test_presisi_instansi_tiga_desimal(dunia, db):
    instansi = dunia.id("instansi")
    atur_presisi(db, instansi, date(2024, 1, 1), 3)
    dunia.pegawai(instansi_id=instansi, mulai="2023-01-01", tmt_jabatan="2023-01-01")
    periode_id = dunia.dinilai(predikat=umum.PREDIKAT_BUTUH_PERBAIKAN)
    assert dunia.draft(periode_id).jumlah_baru == "9.375"


@pytest.mark.parametrize("panjang", [1, 2])
def test_daftar_berhalaman_terbaru_dahulu(dunia, panjang):
    dunia.disetujui(dunia.siap())
    tahun_2024 = dunia.dinilai("2024", tahun=2024, mulai="2024-01-01", selesai="2024-12-31")
    kedua = dunia.draft(tahun_2024, tahun=2024, tanggal="2025-01-08")
    terbaca, token = [], ""
    while True:
        halaman = umum.Halaman(page_size=panjang, page_token=token)
        jawaban = dunia.panggil("jf", "ListPak", pb.ListPakRequest(halaman=halaman))
        terbaca += [(satu.pak_id, satu.tahun, satu.kumulatif) for satu in jawaban.pak]
        token = jawaban.next_page_token
        if not token:
            break
    assert [tahun for _, tahun, _ in terbaca] == [2024, 2023]
    assert terbaca[0] == (kedua.pak_id, 2024, "69.83")


def test_daftar_bawahan_berhalaman(dunia):
    for siapa in ("jf", "jf2", "jf3"):
        dunia.pegawai(siapa, mulai="2023-01-01", tmt_jabatan="2023-01-01")
        pak = dunia.draft(dunia.dinilai(siapa=siapa), siapa)
        ajukan = pb.AjukanPakRequest(pak_id=pak.pak_id, etag=pak.etag)
        dunia.panggil(siapa, "AjukanPak", ajukan)
    terbaca, token = [], ""
    while True:
        halaman = umum.Halaman(page_size=2, page_token=token)
        minta = pb.ListPakBawahanRequest(menunggu_saya=True, halaman=halaman)
        jawaban = dunia.panggil("kabid", "ListPakBawahan", minta)
        terbaca += [satu.pegawai.pegawai_id for satu in jawaban.pak]
        token = jawaban.next_page_token
        if not token:
            break
    assert terbaca == [dunia.id(siapa) for siapa in ("jf3", "jf2", "jf")]


def test_kunci_idempotensi_sama_jawaban_sama(dunia):
    periode_id = dunia.siap()
    minta = permintaan_draft(periode_id)
    pertama = dunia.panggil("jf", "BuatDraftPak", minta, kunci="k-1")
    kedua = dunia.panggil("jf", "BuatDraftPak", minta, kunci="k-1")
    assert pertama == kedua


def test_berkas_saldo_dapat_diunduh_pemilik_penilai_dan_admin(dunia):
    dunia.pegawai()
    saldo = dunia.saldo_disetujui()
    minta = pb.UnduhSaldoRequest(saldo_id=saldo.saldo_id)
    for siapa, peran in (("jf", ()), ("kabid", ()), ("admin", ("ADMIN_INSTANSI",))):
        jawaban = dunia.panggil(siapa, "UnduhSaldo", minta, peran=peran)
        assert jawaban.berkas.startswith(b"%PDF-")
        assert jawaban.nama_berkas == "SK PAK 2022.pdf"


def test_kalkulator_tanpa_identitas(dunia):
    minta = pb.HitungAngkaKreditRequest(
        jenjang="AHLI_PERTAMA",
        golongan="III/a",
        saldo=[pb.SaldoKalkulator(sumber="TUGAS_JABATAN", ak="32.33")],
        konversi=[
            pb.KonversiKalkulator(
                tahun=2023, bulan_mulai=1, bulan_selesai=12, predikat="SANGAT_BAIK"
            )
        ],
    )
    hasil = dunia.panggil("", "HitungAngkaKredit", minta)
    (baris,) = hasil.baris
    assert (baris.bulan, baris.persentase, baris.koefisien, baris.ak) == (
        12,
        "150",
        "12.5",
        "18.75",
    )
    assert (hasil.kumulatif, hasil.pangkat.kebutuhan, hasil.pangkat.selisih) == (
        "51.08",
        "50",
        "1.08",
    )
    assert (hasil.jenjang.kebutuhan, hasil.jenjang.selisih) == ("100", "-48.92")
    assert any("Pasal 37" in dasar for dasar in hasil.dasar)
    puncak = pb.HitungAngkaKreditRequest(jenjang="AHLI_UTAMA", golongan="IV/e")
    assert dunia.panggil("", "HitungAngkaKredit", puncak).pangkat == pb.Kebutuhan()
