"""The typed views keep what they do not know and read what they do."""

from datetime import date

from services.siasn import DataUtama, RefUnor, RiwayatGolongan, RiwayatJabatan


def test_data_utama() -> None:
    kawat = {
        "id": "A8ACA7E9",
        "nipBaru": "198503302010011005",
        "nama": "RAHMAT REKAAN",
        "unorId": "u-2",
        "jenisJabatanId": "2",
        "golRuangAkhir": "III/a",
        "golRuangAkhirId": "31",
        "tmtGolAkhir": "01-04-2020",
        "bupPensiun": 60,
        "tabrum2": "kunci yang tidak ada di swagger",
    }
    orang = DataUtama.dari(kawat)
    assert (orang.id, orang.unor_id, orang.golongan, orang.golongan_id) == (
        "A8ACA7E9",
        "u-2",
        "III/a",
        "31",
    )
    assert orang.tmt_golongan == date(2020, 4, 1)
    assert orang.tmt_jabatan is None
    assert orang.mentah["tabrum2"].startswith("kunci")


def test_no_view_prints_what_it_was_made_of() -> None:
    assert "nik-rahasia" not in repr(DataUtama.dari({"id": "1", "nik": "nik-rahasia"}))


def test_riwayat_jabatan_takes_the_name_from_where_it_stands() -> None:
    baris = RiwayatJabatan.dari(
        {"id": "j", "jabatanFungsionalNama": "Pranata Komputer", "jenisPenugasanId": "PLT"}
    )
    assert (baris.nama_jabatan, baris.jenis_penugasan) == ("Pranata Komputer", "PLT")


def test_riwayat_golongan_reads_the_turned_words() -> None:
    baris = RiwayatGolongan.dari(
        {"skNomor": "1/2020", "skTanggal": "02-03-2020", "masaKerjaGolonganTahun": "4"}
    )
    assert (baris.nomor_sk, baris.tanggal_sk) == ("1/2020", date(2020, 3, 2))
    assert (baris.masa_kerja_tahun, baris.masa_kerja_bulan) == (4, None)


def test_ref_unor_in_pascal_case_and_in_the_swaggers() -> None:
    pascal = RefUnor.dari({"Id": "u-2", "DiatasanId": "u-1", "NamaUnor": "Bidang"})
    swagger = RefUnor.dari({"id": "u-2", "diatasanId": "u-1", "namaUnor": "Bidang"})
    assert pascal == swagger
    assert pascal.diatasan_id == "u-1"
