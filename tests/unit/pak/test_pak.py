from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from services.chassis.errors import IsianSalah, SudahBerubah
from services.pak.domain.akumulasi import Perolehan
from services.pak.domain.errors import (
    BukanPemilikPak,
    BukanPenilai,
    DataPakBerubah,
    PakBelumDisetujui,
    PakBukanDiajukan,
    PakBukanDraft,
)
from services.pak.domain.events import Ditolak, PakDiajukan, PakDisetujui, PakTersinkron
from services.pak.domain.istilah import Jenjang, Predikat, Sumber
from services.pak.domain.masa import Masa
from services.pak.domain.pak import StatusPak
from tests.unit.pak.contoh import (
    KINI,
    ORANG_LAIN,
    PEGAWAI,
    PENILAI,
    SEKARANG,
    SURAT,
    pak_diajukan,
    sebuah_pak,
)


def ajukan(pak, **lain):
    pak.ajukan(**({"oleh": PEGAWAI, "etag": "1", "kini": KINI, "sekarang": SEKARANG} | lain))


def setujui(pak, **lain):
    pilihan = {"oleh": PENILAI, "penilai_id": PENILAI.pegawai_id, "etag": "2", "kini": KINI}
    pak.setujui(**(pilihan | {"sekarang": SEKARANG} | lain))


def tolak(pak, **lain):
    pilihan = {"oleh": PENILAI, "penilai_id": PENILAI.pegawai_id, "etag": "2"}
    pak.tolak(**(pilihan | {"catatan": "Perbaiki tanggal.", "sekarang": SEKARANG} | lain))


def test_isi_contoh_manual():
    """AK-01: the PAK of the manual, row by row."""
    isi = sebuah_pak().isi
    baris = {
        satu.sumber: (str(satu.lama), str(satu.baru), str(satu.jumlah)) for satu in isi.sumber
    }
    assert baris[Sumber.TUGAS_JABATAN] == ("32.33", "0.00", "32.33")
    assert baris[Sumber.KONVERSI] == ("0.00", "18.75", "18.75")
    assert str(isi.jumlah_lama) == "32.33"
    assert str(isi.jumlah_baru) == "18.75"
    assert str(isi.kumulatif) == "51.08"
    assert str(isi.pangkat.selisih) == "1.08"
    assert str(isi.kenaikan_jenjang.selisih) == "-48.92"
    assert isi.peringatan == ()
    assert len(isi.kesimpulan) == 2
    assert any("Pasal 12 ayat (7)" in dasar for dasar in isi.dasar)
    assert (isi.tahun, isi.masa) == (2023, Masa(2023, 1, 12))


def test_pak_kedua_meneruskan_jumlah_yang_pertama():
    perolehan = (
        Perolehan(Jenjang.AHLI_PERTAMA, Sumber.TUGAS_JABATAN, Decimal("32.33")),
        Perolehan(Jenjang.AHLI_PERTAMA, Sumber.KONVERSI, Decimal("18.75")),
    )
    isi = sebuah_pak(perolehan=perolehan, masa=Masa(2024, 1, 2), predikat=Predikat.BAIK).isi
    assert (str(isi.jumlah_lama), str(isi.jumlah_baru)) == ("51.08", "2.08")
    assert isi.keterangan(isi.sumber[3]) == "Januari–Februari 2024"
    assert isi.keterangan(isi.sumber[0]) == ""
    assert str(isi.kumulatif) == "53.16"


def test_akumulasi_memuat_konversi_terdahulu():
    pertama = sebuah_pak().isi.konversi
    isi = sebuah_pak(masa=Masa(2024, 1, 2), predikat=Predikat.BAIK, konversi_lalu=pertama).isi
    assert [str(baris.ak) for baris in isi.akumulasi] == ["18.75", "2.08"]


def test_di_bawah_kedua_kebutuhan_hanya_memperingatkan():
    isi = sebuah_pak(perolehan=()).isi
    assert str(isi.kumulatif) == "18.75"
    assert "belum memenuhi" in isi.peringatan[0]


def test_tanggal_sebelum_akhir_masa_memperingatkan():
    isi = sebuah_pak(surat=replace(SURAT, tanggal=date(2023, 12, 30))).isi
    assert "mendahului" in isi.peringatan[0]


@pytest.mark.parametrize(
    ("lain", "bidang"),
    [
        ({"nomor": ""}, "nomor"),
        ({"nomor": "9" * 101}, "nomor"),
        ({"tempat": ""}, "tempat"),
        ({"tempat": "x" * 101}, "tempat"),
        ({"tanggal": date(2022, 12, 31)}, "tanggal"),
    ],
)
def test_surat_yang_salah_menyebut_bidangnya(lain, bidang):
    with pytest.raises(IsianSalah) as tolakan:
        sebuah_pak(surat=replace(SURAT, **lain))
    assert [nama for nama, _ in tolakan.value.bidang] == [bidang]


def test_alur_draft_sampai_tersinkron():
    pak = sebuah_pak()
    ajukan(pak)
    setujui(pak)
    pak.periksa_sinkron()
    pak.tandai_tersinkron("ak-9", SEKARANG)
    assert [(j.dari, j.ke) for j in pak.jejak] == [
        ("", "DRAFT"),
        ("DRAFT", "DIAJUKAN"),
        ("DIAJUKAN", "DISETUJUI"),
        ("DISETUJUI", "TERSINKRON"),
    ]
    assert pak.versi == 4
    assert pak.fakta == [
        PakDiajukan("pak-1", 2023, PEGAWAI, PENILAI, versi=2),
        PakDisetujui("pak-1", 2023, PEGAWAI, PENILAI, Decimal("18.75"), Decimal("51.08"), versi=3),
        PakTersinkron("pak-1", 2023, PEGAWAI, "ak-9", versi=4),
    ]
    pak.periksa_sinkron()


def test_ditolak_kembali_ke_draft_dengan_catatan():
    pak = pak_diajukan()
    tolak(pak)
    assert (pak.status, pak.catatan) == (StatusPak.DRAFT, "Perbaiki tanggal.")
    assert isinstance(pak.fakta[-1], Ditolak)
    ajukan(pak, etag="3")
    assert (pak.status, pak.catatan) == (StatusPak.DIAJUKAN, "")


def test_penilai_pengganti_yang_menandatangani():
    pengganti = replace(PENILAI, pegawai_id="p-plt")
    pak = pak_diajukan()
    setujui(pak, oleh=pengganti, penilai_id="p-plt")
    assert pak.isi.penilai is pengganti


def test_hanya_pemilik_yang_mengajukan_dan_menghapus():
    with pytest.raises(BukanPemilikPak):
        ajukan(sebuah_pak(), oleh=PENILAI)
    with pytest.raises(BukanPemilikPak):
        sebuah_pak().periksa_hapus(oleh=ORANG_LAIN, etag="1")


@pytest.mark.parametrize("putus", [setujui, tolak])
def test_hanya_penilai_sekarang_yang_memutus(putus):
    with pytest.raises(BukanPenilai):
        putus(pak_diajukan(), oleh=PEGAWAI)


@pytest.mark.parametrize("putus", [setujui, tolak])
def test_draft_belum_dapat_diputus(putus):
    with pytest.raises(PakBukanDiajukan):
        putus(sebuah_pak(), etag="1")


def test_yang_diajukan_tidak_diajukan_atau_dihapus_lagi():
    pak = pak_diajukan()
    with pytest.raises(PakBukanDraft):
        ajukan(pak, etag="2")
    with pytest.raises(PakBukanDraft):
        pak.periksa_hapus(oleh=PEGAWAI, etag="2")


def test_yang_ditetapkan_tidak_berubah_lagi():
    pak = pak_diajukan()
    setujui(pak)
    isi = pak.isi
    for coba in (lambda: setujui(pak, etag="3"), lambda: tolak(pak, etag="3")):
        with pytest.raises(PakBukanDiajukan):
            coba()
    with pytest.raises(PakBukanDraft):
        ajukan(pak, etag="3")
    pak.tandai_tersinkron("ak-9", SEKARANG)
    assert pak.isi is isi


@pytest.mark.parametrize(("etag", "kelas"), [("9", SudahBerubah), ("", IsianSalah)])
def test_versi_lain_ditolak(etag, kelas):
    with pytest.raises(kelas):
        ajukan(sebuah_pak(), etag=etag)
    with pytest.raises(kelas):
        setujui(pak_diajukan(), etag=etag)
    with pytest.raises(kelas):
        sebuah_pak().periksa_hapus(oleh=PEGAWAI, etag=etag)


@pytest.mark.parametrize(
    ("kini", "kata"),
    [
        (replace(KINI, predikat=Predikat.BAIK), "Predikat"),
        (replace(KINI, predikat=None), "Predikat"),
        (replace(KINI, golongan="III/b"), "Jenjang atau golongan"),
        (replace(KINI, jenjang=Jenjang.AHLI_MUDA), "Jenjang atau golongan"),
    ],
)
def test_fakta_yang_berubah_membatalkan_angkanya(kini, kata):
    with pytest.raises(DataPakBerubah) as tolakan:
        ajukan(sebuah_pak(), kini=kini)
    assert tolakan.value.kalimat.startswith(kata)
    with pytest.raises(DataPakBerubah):
        setujui(pak_diajukan(), kini=kini)


def test_sinkron_hanya_sesudah_disetujui():
    with pytest.raises(PakBelumDisetujui):
        sebuah_pak().periksa_sinkron()
    with pytest.raises(PakBelumDisetujui):
        pak_diajukan().tandai_tersinkron("ak-9", SEKARANG)


def test_penolakan_harus_beralasan():
    with pytest.raises(IsianSalah):
        tolak(pak_diajukan(), catatan=" ")


def test_draft_boleh_dihapus_pemiliknya():
    sebuah_pak().periksa_hapus(oleh=PEGAWAI, etag="1")
