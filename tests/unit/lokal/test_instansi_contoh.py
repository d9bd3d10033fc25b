"""The demo agency is whole: everybody has a place, a head and an account; SIASN knows the same."""

import re
from datetime import date

import pytest

from deploy.lokal.demo import agensi, muat, siasn
from kinerja.umum.v1 import umum_pb2 as umum

UNOR = {one["unor_id"]: one for one in agensi.unor()}
PEGAWAI = {one["pegawai_id"]: one for one in agensi.pegawai()}
STORY = {
    "kadis-kominfo": ("PNS", "IV/c", "JPT", "Kepala Dinas Komunikasi dan Informatika"),
    "kabid-aptika": ("PNS", "III/d", "ADMINISTRATOR", "Kepala Bidang Aplikasi Informatika"),
    "prakom-pertama": ("PNS", "III/a", "JF", "Pranata Komputer Ahli Pertama"),
    "guru-pppk": ("PPPK", "IX", "JF", "Guru Ahli Pertama"),
}


def person(key: str) -> dict:
    return PEGAWAI[agensi.identity("pegawai", key)]


def heads() -> dict[str, str]:
    """Unit → who leads it."""
    return {
        post["unor_id"]: one["pegawai_id"]
        for one in PEGAWAI.values()
        for post in one["penugasan"]
        if post["pimpinan"]
    }


def superior(post: dict, who: str) -> str | None:
    """By the tree: the head of the unit, and for the head himself the head of the next one up."""
    unit = UNOR[post["unor_id"]]
    while heads().get(unit["unor_id"]) in (None, who):
        if unit["induk_id"] is None:
            return None
        unit = UNOR[unit["induk_id"]]
    return heads()[unit["unor_id"]]


def test_about_sixty_people_of_every_kind():
    assert 55 <= len(PEGAWAI) <= 70
    kinds = {one["jenis_pegawai"] for one in PEGAWAI.values()}
    assert kinds == {"PNS", "PPPK", "PEJABAT_NEGARA"}
    posts = [post for one in PEGAWAI.values() for post in one["penugasan"]]
    groups = {"JPT", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "JF"}
    assert {post["kelompok_jabatan"] for post in posts} == groups
    assert len({post["jenjang"] for post in posts} - {None}) >= 5
    assert sum(post["jenis_penugasan"] == "PLT" for post in posts) == 1


def test_ids_and_numbers_are_unique():
    for field in ("nip", "email", "telepon", "siasn_id", "pegawai_id"):
        assert len({one[field] for one in PEGAWAI.values()}) == len(PEGAWAI), field
    sandi = [row["sandi"] for row in muat.accounts()]
    assert len(set(sandi)) == len(PEGAWAI)


@pytest.mark.parametrize("one", agensi.pegawai(), ids=lambda one: one["nama"])
def test_an_nip_tells_birth_appointment_and_sex(one: dict):
    nip = one["nip"]
    assert re.fullmatch(r"\d{18}", nip)
    assert nip[:8] == one["tanggal_lahir"].replace("-", "")
    assert nip[14] == ("1" if one["jenis_kelamin"] == "PRIA" else "2")
    month = int(nip[12:14])
    assert month > 12 if one["jenis_pegawai"] == "PPPK" else 1 <= month <= 12
    begins = {post["mulai"] for post in one["penugasan"]}
    assert all(date.fromisoformat(day).year >= int(nip[8:12]) for day in begins)


@pytest.mark.parametrize("row", muat.accounts(), ids=lambda row: row["nama"])
def test_a_password_has_nothing_of_the_nip(row: dict):
    digits = "".join(re.findall(r"\d", row["sandi"]))
    assert len(row["sandi"]) >= 12
    assert len(digits) == 2
    assert not any(name.lower() in row["sandi"].lower() for name in row["nama"].split())


def test_words_are_those_of_the_contract():
    for one in PEGAWAI.values():
        umum.JenisPegawai.Value(f"JENIS_PEGAWAI_{one['jenis_pegawai']}")
        umum.JenisKelamin.Value(f"JENIS_KELAMIN_{one['jenis_kelamin']}")
        for post in one["penugasan"]:
            umum.KelompokJabatan.Value(f"KELOMPOK_JABATAN_{post['kelompok_jabatan']}")
            umum.JenisPenugasan.Value(f"JENIS_PENUGASAN_{post['jenis_penugasan']}")
            umum.JenisSkp.Value(f"JENIS_SKP_{post['jenis_skp']}")
            if post["jenjang"]:
                umum.Jenjang.Value(f"JENJANG_{post['jenjang']}")


def test_everybody_but_the_regent_has_a_superior():
    without = [
        one["nama"]
        for one in PEGAWAI.values()
        for post in one["penugasan"]
        if superior(post, one["pegawai_id"]) is None
    ]
    assert without == ["Wiratama Adiguna"]


@pytest.mark.parametrize(
    ("key", "rater"),
    [
        ("kadis-kominfo", "bupati"),  # PermenPANRB 6/2022 Lamp. II.C: kepala daerah
        ("sekda", "bupati"),
        ("kabid-aptika", "kadis-kominfo"),
        ("prakom-pertama", "kabid-aptika"),
        ("guru-pppk", "kepala-sekolah"),
        ("kepala-sekolah", "kadis-pendidikan"),
        ("camat", "sekda"),
        ("humas-muda", "sekdis-kominfo"),  # led by the Plt
    ],
)
def test_the_rater_follows_from_the_tree(key: str, rater: str):
    one = person(key)
    assert superior(one["penugasan"][0], one["pegawai_id"]) == person(rater)["pegawai_id"]


@pytest.mark.parametrize("key", STORY)
def test_the_four_of_the_story(key: str):
    kind, rank, group, post = STORY[key]
    one = person(key)
    assert (one["jenis_pegawai"], one["golongan"]) == (kind, rank)
    assert one["penugasan"][0]["kelompok_jabatan"] == group
    assert one["penugasan"][0]["jabatan"].startswith(post)
    account = next(row for row in muat.accounts() if row["nip"] == one["nip"])
    assert account["ganti_sandi"] is False


def test_the_special_cases():
    regent = person("bupati")
    assert (regent["jenis_pegawai"], regent["kedudukan_hukum"]) == ("PEJABAT_NEGARA", "07")
    wrong = person("atasan-keliru")
    post = wrong["penugasan"][0]
    assert post["penilai_id"] not in (None, superior(post, wrong["pegawai_id"]))
    assert sum(row["ganti_sandi"] for row in muat.accounts()) == 1
    admins = [row for row in muat.accounts() if "ADMIN_INSTANSI" in row["peran"]]
    assert len(admins) == 1


def test_siasn_knows_the_same_people_and_a_few_newer_things():
    known = siasn.dataset()["pns"]
    ours = {
        one["nip"]: one for one in PEGAWAI.values() if one["jenis_pegawai"] != "PEJABAT_NEGARA"
    }
    assert known.keys() == ours.keys()
    differs = {
        nip
        for nip, one in ours.items()
        if (one["golongan"], one["gelar_belakang"], one["telepon"][-3:])
        != (
            known[nip]["data_utama"]["golRuangAkhir"],
            known[nip]["data_utama"]["gelarBelakang"],
            known[nip]["data_utama"]["noHp"][-3:],
        )
        or "5559" in known[nip]["data_utama"]["noHp"]
    }
    assert {person(key)["nip"] for key in STORY} <= differs
    assert len(differs) < 10


def test_siasn_holds_the_old_balance_of_the_story():
    rows = siasn.dataset()["pns"][person("prakom-pertama")["nip"]]["rw_angkakredit"]
    assert [row["kreditBaruTotal"] for row in rows] == ["32.33"]


def test_the_tree_of_siasn_is_ours():
    rows = {row["Id"]: row for row in siasn.dataset()["ref_unor"]}
    assert rows.keys() == {unit["siasn_id"] for unit in UNOR.values()}
    for unit in UNOR.values():
        parent = UNOR[unit["induk_id"]]["siasn_id"] if unit["induk_id"] else ""
        assert rows[unit["siasn_id"]]["DiatasanId"] == parent
