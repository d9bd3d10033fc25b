"""What SIASN changes, what it may not change, and the sentence for each."""

from datetime import date

import pytest

from services.skp.domain import sinkron
from services.skp.domain.istilah import JenisPenugasan, Jenjang, KelompokJabatan
from services.skp.domain.sinkron import DataSiasn, GolonganSiasn, JabatanSiasn, UnorSiasn
from tests.unit.skp.pembangun import a_pegawai, an_penugasan

SAMA = {
    "siasn_id": "",
    "nama": "RATNA  DEWI",
    "gelar_depan": "",
    "gelar_belakang": "S.KOM.",
    "email": "",
    "telepon": "",
    "kedudukan_hukum": "01",
}


def test_the_same_data_in_capitals_change_nothing():
    kini = a_pegawai()
    assert sinkron.bandingkan_data_utama(kini, DataSiasn(**SAMA)) == (kini, [])


def test_differences_are_taken_and_said():
    siasn = DataSiasn(
        **SAMA | {"nama": "Ratna Dewi Lestari", "kedudukan_hukum": "03", "siasn_id": "A8"}
    )
    baru, catatan = sinkron.bandingkan_data_utama(a_pegawai(), siasn)
    assert (baru.nama, baru.kedudukan_hukum, baru.siasn_id) == ("Ratna Dewi Lestari", "03", "A8")
    assert catatan == [
        "Nama diubah dari Ratna Dewi menjadi Ratna Dewi Lestari.",
        "Kedudukan hukum diubah dari 01 menjadi 03.",
    ]
    assert sinkron.bandingkan_data_utama(baru, siasn) == (baru, []), "twice is once"


def test_what_siasn_does_not_know_stays():
    kini = a_pegawai(gelar_depan="Dra.")
    kosong = DataSiasn(**dict.fromkeys(SAMA, ""))
    assert sinkron.bandingkan_data_utama(kini, kosong) == (kini, [])


def test_contact_data_only_fill_gaps():
    siasn = DataSiasn(**SAMA | {"email": "baru@contoh.id", "telepon": "081234567890"})
    diisi, catatan = sinkron.bandingkan_data_utama(a_pegawai(), siasn)
    assert (diisi.email, diisi.telepon) == ("baru@contoh.id", "+6281234567890")
    assert len(catatan) == 2
    milik = a_pegawai(email="lama@contoh.id", telepon="+62811111111")
    assert sinkron.bandingkan_data_utama(milik, siasn) == (milik, [])


def test_the_newest_rank_is_the_present_one():
    riwayat = [
        GolonganSiasn(golongan="III/b", tmt=date(2025, 4, 1)),
        GolonganSiasn(golongan="III/a", tmt=date(2021, 4, 1)),
        GolonganSiasn(golongan="IV/e", tmt=None),
        GolonganSiasn(golongan="", tmt=date(2026, 1, 1)),
    ]
    baru, catatan = sinkron.bandingkan_golongan(a_pegawai(), riwayat)
    assert (baru.golongan, baru.pangkat) == ("III/b", "Penata Muda Tingkat I")
    assert baru.tmt_golongan == date(2025, 4, 1)
    assert catatan == [
        "Golongan diubah dari III/a menjadi III/b.",
        "Pangkat diubah dari Penata Muda menjadi Penata Muda Tingkat I.",
        "TMT golongan diubah dari 1 April 2021 menjadi 1 April 2025.",
    ]
    assert sinkron.bandingkan_golongan(baru, riwayat) == (baru, [])


def test_no_history_of_ranks_changes_nothing():
    assert sinkron.bandingkan_golongan(a_pegawai(), []) == (a_pegawai(), [])


def test_a_first_date_is_said_without_an_old_one():
    _, catatan = sinkron.bandingkan_golongan(
        a_pegawai(tmt_golongan=None), [GolonganSiasn(golongan="III/a", tmt=date(2021, 4, 1))]
    )
    assert catatan == ["TMT golongan diubah menjadi 1 April 2021."]


RIWAYAT_JABATAN = [
    JabatanSiasn(jenis_penugasan="D", jabatan="Pranata Komputer Ahli Muda", tmt=date(2026, 3, 1)),
    JabatanSiasn(jenis_penugasan="PLT", jabatan="Kepala Bidang", tmt=date(2026, 5, 1)),
    JabatanSiasn(
        jenis_penugasan="", jabatan="Pranata Komputer Ahli Pertama", tmt=date(2025, 1, 3)
    ),
]


def test_the_newest_definitive_post_gives_name_and_level():
    baru, catatan = sinkron.bandingkan_jabatan(an_penugasan(), RIWAYAT_JABATAN)
    assert baru == an_penugasan(
        jabatan="Pranata Komputer Ahli Muda",
        jenjang=Jenjang.AHLI_MUDA,
        tmt_jabatan=date(2026, 3, 1),
    )
    assert catatan == [
        "Jabatan diubah dari Pranata Komputer Ahli Pertama menjadi Pranata Komputer Ahli Muda.",
        "TMT jabatan diubah dari 3 Januari 2025 menjadi 1 Maret 2026.",
    ]


@pytest.mark.parametrize(
    ("kini", "riwayat"),
    [
        (None, RIWAYAT_JABATAN),
        (an_penugasan(), []),
        (an_penugasan(jenis_penugasan=JenisPenugasan.PLT), RIWAYAT_JABATAN),
    ],
)
def test_without_a_definitive_post_here_or_there_nothing_changes(kini, riwayat):
    assert sinkron.bandingkan_jabatan(kini, riwayat) == (kini, [])


def test_only_functional_posts_have_a_level():
    pelaksana = an_penugasan(kelompok_jabatan=KelompokJabatan.PELAKSANA)
    riwayat = [JabatanSiasn(jenis_penugasan="D", jabatan="Juru Mahir", tmt=date(2026, 1, 1))]
    baru, _ = sinkron.bandingkan_jabatan(pelaksana, riwayat)
    assert baru.jenjang is None


@pytest.mark.parametrize(
    ("jabatan", "jenjang"),
    [
        ("Pranata Komputer Ahli Pertama", Jenjang.AHLI_PERTAMA),
        ("PERAWAT  TERAMPIL", Jenjang.TERAMPIL),
        ("Kepala Seksi", None),
        ("Mahir", None),
    ],
)
def test_the_level_ends_the_name_of_the_post(jabatan, jenjang):
    assert sinkron.jenjang_dari(jabatan) is jenjang


def test_the_unit_follows_siasn_for_who_leads_nothing():
    siasn = UnorSiasn(nama="Bidang Data", unor_id="data")
    baru, catatan = sinkron.bandingkan_unor(an_penugasan(), siasn)
    assert (baru.unor_id, baru.unit_kerja) == ("data", "Bidang Data")
    assert catatan == ["Unit kerja diubah dari Bidang Aplikasi menjadi Bidang Data."]


@pytest.mark.parametrize(
    ("kini", "siasn", "kalimat"),
    [
        (an_penugasan(), UnorSiasn(nama="Bidang Data", unor_id=""), "belum ada di sini"),
        (
            an_penugasan(pimpinan=True),
            UnorSiasn(nama="Bidang Data", unor_id="data"),
            "Anda memimpin unit ini",
        ),
    ],
)
def test_what_an_administrator_must_decide_is_only_said(kini, siasn, kalimat):
    baru, (catatan,) = sinkron.bandingkan_unor(kini, siasn)
    assert baru == kini
    assert kalimat in str(catatan)
    assert "admin instansi" in str(catatan)


@pytest.mark.parametrize(
    ("kini", "siasn"),
    [
        (None, UnorSiasn(nama="Bidang Data", unor_id="data")),
        (an_penugasan(), UnorSiasn(nama="", unor_id="")),
        (an_penugasan(), UnorSiasn(nama="Bidang Aplikasi", unor_id="bidang")),
    ],
)
def test_nothing_to_compare_changes_nothing(kini, siasn):
    assert sinkron.bandingkan_unor(kini, siasn) == (kini, [])


def test_tries_come_further_and_further_apart():
    assert [sinkron.jeda_percobaan(n) for n in range(9)] == [
        5, 10, 20, 40, 80, 160, 300, 300, 300,
    ]  # fmt: skip


def test_what_was_changed_by_hand_stays_and_both_values_are_told():
    tangan = {"kedudukan_hukum": "diubah Admin, 3 Maret 2026", "golongan": "diubah Admin"}
    siasn = DataSiasn(**SAMA | {"kedudukan_hukum": "03", "gelar_depan": "Dra."})
    baru, catatan = sinkron.bandingkan_data_utama(a_pegawai(), siasn, tangan)
    assert (baru.kedudukan_hukum, baru.gelar_depan) == ("01", "Dra.")
    assert str(catatan[-1]).startswith(
        "Kedudukan hukum menurut SIASN adalah 03, di sini 01 (diubah Admin, 3 Maret 2026); tidak"
    )
    riwayat = [GolonganSiasn(golongan="IV/a", tmt=date(2025, 4, 1))]
    kini = a_pegawai()
    sesudah, catatan = sinkron.bandingkan_golongan(kini, riwayat, tangan)
    assert sesudah == kini
    assert len(catatan) == 1


def test_a_post_given_by_hand_is_not_renamed_or_moved():
    kini = an_penugasan()
    tangan = {"jabatan": "diubah Admin", "unor_id": "diubah Admin"}
    riwayat = [JabatanSiasn(jenis_penugasan="D", jabatan="Jabatan lama", tmt=date(2020, 1, 1))]
    assert sinkron.bandingkan_jabatan(kini, riwayat, tangan)[0] == kini
    siasn = UnorSiasn(nama="Unit lama", unor_id="lama")
    sesudah, catatan = sinkron.bandingkan_unor(kini, siasn, tangan)
    assert sesudah == kini
    assert "tidak ditimpa" in str(catatan[0])
