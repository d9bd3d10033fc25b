"""Every refusal on the way as the caller sees it: code, reason, and the field if there is one."""

from datetime import date

import pytest
import sqlalchemy as sa

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.errors import IsianSalah
from services.pak.adapters.pengaturan import atur_presisi
from tests.integration.pak.dunia import ditolak, permintaan_draft, permintaan_saldo


def tolak_draft(dunia, periode_id, **lain):
    minta = permintaan_draft(periode_id, **lain)
    return ditolak(lambda: dunia.panggil("jf", "BuatDraftPak", minta))


def tolak_saldo(dunia, **lain):
    minta = permintaan_saldo(**lain)
    return ditolak(lambda: dunia.panggil("jf", "AjukanSaldo", minta))


@pytest.mark.parametrize(
    ("lain", "reason"),
    [
        ({"jenis_pegawai": umum.JENIS_PEGAWAI_PPPK, "golongan": "IX"}, "PPPK_TANPA_ANGKA_KREDIT"),
        (
            {
                "kelompok_jabatan": umum.KELOMPOK_JABATAN_PENGAWAS,
                "jenjang": umum.JENJANG_UNSPECIFIED,
            },
            "BUKAN_PEJABAT_FUNGSIONAL",
        ),
        ({"jenjang": umum.JENJANG_UNSPECIFIED}, "JENJANG_BELUM_TERCATAT"),
        ({"golongan": "III/c"}, "GOLONGAN_TIDAK_SESUAI_JENJANG"),
    ],
)
def test_yang_tidak_berhak_diberi_tahu_mengapa(dunia, lain, reason):
    dunia.pegawai(**lain)
    periode_id = dunia.dinilai()
    for tolakan in (tolak_draft(dunia, periode_id), tolak_saldo(dunia)):
        assert (tolakan.kode, tolakan.reason) == ("FAILED_PRECONDITION", reason)
    ringkasan = dunia.panggil("jf", "GetRingkasan", pb.GetRingkasanRequest())
    assert not ringkasan.berhak
    assert ringkasan.alasan == tolakan.kalimat


def test_pppk_membaca_dasar_hukumnya(dunia):
    dunia.pegawai(jenis_pegawai=umum.JENIS_PEGAWAI_PPPK, golongan="IX")
    alasan = dunia.panggil("jf", "GetRingkasan", pb.GetRingkasanRequest()).alasan
    assert "PerBKN 3/2023 Pasal 1 angka 5" in alasan


def test_saldo_harus_ada_dan_disetujui_dahulu(dunia):
    dunia.pegawai()
    periode_id = dunia.dinilai()
    assert tolak_draft(dunia, periode_id).reason == "SALDO_BELUM_ADA"
    dunia.panggil("jf", "AjukanSaldo", permintaan_saldo())
    assert tolak_draft(dunia, periode_id).reason == "SALDO_BELUM_DISETUJUI"


def test_saldo_yang_sama_tidak_diajukan_dua_kali(dunia):
    dunia.pegawai()
    dunia.saldo_disetujui()
    tolakan = tolak_saldo(dunia)
    assert (tolakan.reason, tolakan.fakta["status"]) == ("SALDO_SUDAH_ADA", "DISETUJUI")


def test_saldo_sumber_lain_boleh_ditambahkan(dunia):
    dunia.pegawai()
    dunia.saldo_disetujui()
    dasar = dunia.panggil(
        "jf", "AjukanSaldo", permintaan_saldo(sumber=pb.SUMBER_AK_DASAR, total_ak="50")
    ).saldo
    assert dasar.status == pb.STATUS_SALDO_DIAJUKAN


def test_saldo_yang_ditolak_boleh_diajukan_lagi(dunia):
    dunia.pegawai()
    saldo = dunia.panggil("jf", "AjukanSaldo", permintaan_saldo()).saldo
    tolak = pb.TolakSaldoRequest(saldo_id=saldo.saldo_id, etag=saldo.etag, catatan="SK keliru.")
    ditolaknya = dunia.panggil("kabid", "TolakSaldo", tolak).saldo
    assert (ditolaknya.status, ditolaknya.catatan) == (pb.STATUS_SALDO_DITOLAK, "SK keliru.")
    assert dunia.panggil("jf", "AjukanSaldo", permintaan_saldo()).saldo.saldo_id


def test_saldo_tidak_ditambah_selagi_pak_berjalan(dunia):
    dunia.draft(dunia.siap())
    assert tolak_saldo(dunia, sumber=pb.SUMBER_AK_DASAR).reason == "SALDO_SAAT_PAK_BERJALAN"


@pytest.mark.parametrize(
    ("lain", "bidang"),
    [
        ({"sumber": pb.SUMBER_KONVERSI}, ["sumber"]),
        ({"sumber": pb.SUMBER_UNSPECIFIED}, ["sumber"]),
        ({"total_ak": "32,33"}, ["total_ak"]),
        ({"total_ak": "0"}, ["total_ak"]),
        ({"tanggal_sk": "30-12-2022"}, ["tanggal_sk"]),
        ({"tanggal_sk": "2999-01-01"}, ["tanggal_sk"]),
        ({"nomor_sk": " "}, ["nomor_sk"]),
        ({"berkas": b""}, ["berkas"]),
        ({"berkas": b"bukan pdf"}, ["berkas"]),
        ({"berkas": b"%PDF-" + b"0" * 2 * 1024 * 1024}, ["berkas"]),
        ({"total_ak": "x", "tanggal_sk": "x"}, ["total_ak", "tanggal_sk"]),
    ],
)
def test_isian_saldo_yang_salah(dunia, lain, bidang):
    dunia.pegawai()
    tolakan = tolak_saldo(dunia, **lain)
    assert (tolakan.kode, tolakan.bidang) == ("INVALID_ARGUMENT", bidang)


def test_tanpa_predikat_tidak_ada_yang_dikonversi(dunia):
    dunia.siap()
    dunia.pegawai("lain")
    punya_orang_lain = dunia.dinilai(siapa="lain")
    for periode_id in ("tidak-ada", punya_orang_lain):
        assert tolak_draft(dunia, periode_id).reason == "PERIODE_BELUM_DINILAI"


def test_bulan_yang_sudah_dikonversi_ditolak_dalam_setiap_keadaan(dunia):
    periode_id = dunia.siap()
    kuartal = dunia.dinilai("2023-1", mulai="2023-01-01", selesai="2023-03-31")

    def coba():
        return tolak_draft(dunia, kuartal, untuk_pangkat=True).reason

    pak = dunia.draft(periode_id)
    assert coba() == "KONVERSI_TUMPANG_TINDIH"
    minta = pb.AjukanPakRequest(pak_id=pak.pak_id, etag=pak.etag)
    pak = dunia.panggil("jf", "AjukanPak", minta).pak
    assert coba() == "KONVERSI_TUMPANG_TINDIH"
    minta = pb.SetujuiPakRequest(pak_id=pak.pak_id, etag=pak.etag)
    dunia.panggil("kabid", "SetujuiPak", minta)
    tolakan = tolak_draft(dunia, kuartal, untuk_pangkat=True)
    assert (tolakan.kode, tolakan.reason) == ("FAILED_PRECONDITION", "KONVERSI_TUMPANG_TINDIH")
    assert "Januari–Desember 2023" in tolakan.kalimat


def test_satu_pak_pada_satu_waktu(dunia):
    dunia.draft(dunia.siap())
    lain = dunia.dinilai("2024", tahun=2024, mulai="2024-01-01", selesai="2024-12-31")
    tolakan = tolak_draft(dunia, lain, tahun=2024, tanggal="2025-01-02")
    assert (tolakan.reason, tolakan.fakta["status"]) == ("PAK_MASIH_BERJALAN", "DRAFT")


def test_sebelum_akhir_tahun_tujuan_harus_dipilih(dunia):
    dunia.siap()
    kuartal = dunia.dinilai("2023-1", mulai="2023-01-01", selesai="2023-03-31")
    tolakan = tolak_draft(dunia, kuartal)
    assert (tolakan.reason, tolakan.bidang) == (
        "TUJUAN_BELUM_DIPILIH",
        ["untuk_pangkat", "untuk_jenjang"],
    )


@pytest.mark.parametrize(
    ("lain", "bidang"),
    [
        ({"nomor": ""}, ["nomor"]),
        ({"tempat": " "}, ["tempat"]),
        ({"tanggal": "8 Januari 2024"}, ["tanggal"]),
        ({"tanggal": "2022-12-31"}, ["tanggal"]),
        ({"tahun": 2024}, ["tahun"]),
        ({"bulan_mulai": 13}, ["bulan_mulai"]),
        ({"bulan_mulai": 6, "bulan_selesai": 5}, ["bulan_selesai"]),
    ],
)
def test_isian_draft_yang_salah(dunia, lain, bidang):
    tolakan = tolak_draft(dunia, dunia.siap(), **lain)
    assert (tolakan.kode, tolakan.bidang) == ("INVALID_ARGUMENT", bidang)


def test_periode_harus_dipilih(dunia):
    dunia.siap()
    assert tolak_draft(dunia, "").bidang == ["periode_id"]


def test_tahun_2022_belum_dikonversi(dunia):
    dunia.siap()
    lama = dunia.dinilai("2022", tahun=2022, mulai="2022-01-01", selesai="2022-12-31")
    assert tolak_draft(dunia, lama, tahun=2022).reason == "KONVERSI_BELUM_BERLAKU"


def test_periode_tanpa_bulan_penuh(dunia):
    dunia.siap()
    periode_id = dunia.dinilai("x", mulai="2023-12-05", selesai="2023-12-31")
    assert tolak_draft(dunia, periode_id).bidang == ["periode_id"]


def test_tanpa_penilai_tidak_ada_yang_dapat_menyetujui(dunia):
    dunia.pegawai(penilai="")
    assert tolak_saldo(dunia).reason == "PENILAI_BELUM_TERCATAT"


def putusan(pak, **lain):
    isi = {"pak_id": pak.pak_id, "etag": pak.etag}
    return {
        "AjukanPak": pb.AjukanPakRequest(**isi),
        "SetujuiPak": pb.SetujuiPakRequest(**isi),
        "TolakPak": pb.TolakPakRequest(**isi, catatan="Keliru."),
        "HapusDraftPak": pb.HapusDraftPakRequest(**isi),
        "SinkronPak": pb.SinkronPakRequest(pak_id=pak.pak_id),
    } | lain


@pytest.mark.parametrize(
    ("siapa", "rpc", "reason"),
    [
        ("kabid", "HapusDraftPak", "BUKAN_PEMILIK_PAK"),
        ("kabid", "AjukanPak", "BUKAN_PEMILIK_PAK"),
        ("jf", "SetujuiPak", "BUKAN_PENILAI_PAK"),
        ("jf", "TolakPak", "BUKAN_PENILAI_PAK"),
        ("lain", "SetujuiPak", "BUKAN_PENILAI_PAK"),
        ("lain", "SinkronPak", "AKSES_DITOLAK"),
    ],
)
def test_orang_yang_salah(dunia, siapa, rpc, reason):
    pak = dunia.draft(dunia.siap())
    dunia.pegawai("lain")
    tolakan = ditolak(lambda: dunia.panggil(siapa, rpc, putusan(pak)[rpc]))
    assert (tolakan.kode, tolakan.reason) == ("PERMISSION_DENIED", reason)


@pytest.mark.parametrize(
    ("siapa", "rpc", "reason"),
    [
        ("kabid", "SetujuiPak", "PAK_BUKAN_DIAJUKAN"),
        ("kabid", "TolakPak", "PAK_BUKAN_DIAJUKAN"),
        ("jf", "SinkronPak", "PAK_BELUM_DISETUJUI"),
    ],
)
def test_keadaan_yang_salah_pada_draft(dunia, siapa, rpc, reason):
    pak = dunia.draft(dunia.siap())
    tolakan = ditolak(lambda: dunia.panggil(siapa, rpc, putusan(pak)[rpc]))
    assert (tolakan.kode, tolakan.reason) == ("FAILED_PRECONDITION", reason)
    assert tolakan.fakta["status"] == "DRAFT"


@pytest.mark.parametrize("rpc", ["AjukanPak", "HapusDraftPak"])
def test_yang_ditetapkan_tidak_berubah_lagi(dunia, rpc):
    pak = dunia.disetujui(dunia.siap())
    tolakan = ditolak(lambda: dunia.panggil("jf", rpc, putusan(pak)[rpc]))
    assert (tolakan.reason, tolakan.fakta["status"]) == ("PAK_BUKAN_DRAFT", "DISETUJUI")


def test_basis_data_pun_menjaga_pak_yang_ditetapkan(dunia):
    pak = dunia.disetujui(dunia.siap())
    for perintah in (
        "UPDATE pak SET kumulatif = 999 WHERE pak_id = :id",
        "UPDATE pak SET status = 'DRAFT' WHERE pak_id = :id",
        "DELETE FROM pak WHERE pak_id = :id",
    ):
        with pytest.raises(sa.exc.DBAPIError, match="never changes"), dunia.db.transaction() as c:
            c.execute(sa.text(perintah), {"id": pak.pak_id})


@pytest.mark.parametrize(("etag", "kode"), [("77", "ABORTED"), ("", "INVALID_ARGUMENT")])
def test_versi_lain_dari_yang_dilihat(dunia, etag, kode):
    pak = dunia.draft(dunia.siap())
    minta = pb.AjukanPakRequest(pak_id=pak.pak_id, etag=etag)
    assert ditolak(lambda: dunia.panggil("jf", "AjukanPak", minta)).kode == kode


def test_predikat_yang_direvisi_membatalkan_draft(dunia):
    periode_id = dunia.siap()
    pak = dunia.draft(periode_id)
    dunia.dinilai(versi=2, predikat=umum.PREDIKAT_BAIK)
    tolakan = ditolak(lambda: dunia.panggil("jf", "AjukanPak", putusan(pak)["AjukanPak"]))
    assert tolakan.reason == "DATA_PAK_BERUBAH"


def test_tanpa_identitas_siasn_tidak_dapat_sinkron(dunia):
    pak = dunia.disetujui(dunia.siap(siasn_id=""))
    tolakan = ditolak(lambda: dunia.panggil("jf", "SinkronPak", putusan(pak)["SinkronPak"]))
    assert tolakan.reason == "SIASN_ID_BELUM_TERCATAT"


@pytest.mark.parametrize("pak_id", ["bukan-uuid", "0193b3a0-0000-7000-8000-000000000000"])
@pytest.mark.parametrize("rpc", ["GetPak", "AjukanPak", "SinkronPak"])
def test_id_yang_tidak_menunjuk_apa_pun(dunia, rpc, pak_id):
    dunia.pegawai()
    kelas = getattr(pb, f"{rpc}Request")
    assert ditolak(lambda: dunia.panggil("jf", rpc, kelas(pak_id=pak_id))).kode == "NOT_FOUND"


@pytest.mark.parametrize(
    ("siapa", "peran", "instansi", "boleh"),
    [
        ("jf", (), "i-1", True),
        ("kabid", (), "i-1", True),
        ("admin", ("ADMIN_INSTANSI",), "i-1", True),
        ("admin", ("ADMIN_INSTANSI",), "i-2", False),
        ("pusat", ("SUPER_ADMIN",), "i-9", True),
        ("lain", (), "i-1", False),
    ],
)
def test_siapa_boleh_melihat_pak_yang_diajukan(dunia, siapa, peran, instansi, boleh):
    pak = dunia.diajukan(dunia.siap())
    lain = {"peran": peran, "instansi": instansi}
    lihat = pb.GetPakRequest(pak_id=pak.pak_id)
    ringkasan = pb.GetRingkasanRequest(pegawai_id=dunia.id("jf"))
    if boleh:
        assert dunia.panggil(siapa, "GetPak", lihat, **lain).pak.pak_id == pak.pak_id
        assert dunia.panggil(siapa, "GetRingkasan", ringkasan, **lain).berhak
    else:
        for rpc, minta in (("GetPak", lihat), ("GetRingkasan", ringkasan)):
            kode = ditolak(lambda r=rpc, m=minta: dunia.panggil(siapa, r, m, **lain)).kode
            assert kode == "NOT_FOUND"


def test_draft_hanya_milik_pembuatnya(dunia):
    pak = dunia.draft(dunia.siap())
    minta = pb.GetPakRequest(pak_id=pak.pak_id)
    assert ditolak(lambda: dunia.panggil("kabid", "GetPak", minta)).kode == "NOT_FOUND"
    daftar = dunia.panggil("kabid", "ListPakBawahan", pb.ListPakBawahanRequest())
    assert [satu.pak_id for satu in daftar.pak] == []
    assert [satu.boleh for satu in daftar.saldo] == [[]]


def test_yang_belum_dikenal_tidak_ditemukan(dunia):
    assert (
        ditolak(lambda: dunia.panggil("asing", "GetRingkasan", pb.GetRingkasanRequest())).kode
        == "NOT_FOUND"
    )


def test_presisi_selain_dua_dan_tiga_ditolak(dunia):
    with pytest.raises(IsianSalah):
        atur_presisi(dunia.db, "i-1", date(2024, 1, 1), 4)


def test_token_halaman_yang_rusak(dunia):
    dunia.pegawai()
    halaman = umum.Halaman(page_token="rusak!")
    tolakan = ditolak(lambda: dunia.panggil("jf", "ListPak", pb.ListPakRequest(halaman=halaman)))
    assert tolakan.bidang == ["page_token"]


def test_kalkulator_menyebut_bidang_yang_salah(dunia):
    minta = pb.HitungAngkaKreditRequest(
        jenjang="AHLI_PERTAMA",
        golongan="III/c",
        konversi=[
            pb.KonversiKalkulator(tahun=2023, bulan_mulai=1, bulan_selesai=6, predikat="BAIK"),
            pb.KonversiKalkulator(tahun=2023, bulan_mulai=6, bulan_selesai=9, predikat="BAIK"),
        ],
    )
    tolakan = ditolak(lambda: dunia.panggil("", "HitungAngkaKredit", minta))
    assert tolakan.kode == "INVALID_ARGUMENT"
    assert set(tolakan.bidang) == {"golongan", "konversi[1].bulan_mulai"}
