"""Feedback of colleagues over gRPC: found by NIP, read by whom, beside a form that stays good."""

import threading

import pytest

from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.skp.v1 import skp_service_pb2 as skp
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis.db import Database
from services.penilaian.adapters.rekan.repository import SqlGudangRekan
from services.penilaian.domain.penilaian import Pelaku
from tests.integration.penilaian.dunia import TAHUN, Dunia, seorang

KOLABORATIF = umum.NILAI_PERILAKU_KOLABORATIF


def kenalkan(dunia: Dunia, id: str, nip: str, instansi: str = "i-1") -> None:
    """The fact about a person, by whose NIP he is found."""
    orang = skp.Pegawai(pegawai_id=id, nama=f"Nama {id}", nip=nip, instansi_id=instansi)
    dunia.dengar(fakta.PegawaiDiperbarui(pegawai=orang, versi=1))


def periode(dunia: Dunia, siapa: str, **ubah) -> str:
    skp_id = dunia.setujui(pegawai=seorang(siapa), **ubah)
    return dunia.periode(skp_id).periode_id


def beri(dunia: Dunia, siapa: str, periode_id: str, **isi):
    isi = {"nilai": KOLABORATIF, "teks": "Selalu membantu."} | isi
    return dunia.panggil("BeriUmpanBalikRekan", siapa, periode_id=periode_id, **isi)


def test_a_colleague_is_found_by_his_whole_nip_within_the_agency(dunia: Dunia):
    id = periode(dunia, "p-cari")
    kenalkan(dunia, "p-cari", "198001012005011009")
    temu = dunia.panggil("CariRekan", "p-a", nip="198001 012005011009").periode
    assert [p.periode_id for p in temu if p.nama_periode.startswith("Triwulan I ")] == [id]
    assert temu[0].nama == "Nama p-cari"
    for siapa, nip in (
        ("p-a", "19800101200501100"),
        ("p-a", ""),
        ("p-asing", "198001012005011009"),
        ("p-cari", "198001012005011009"),
    ):
        assert not dunia.panggil("CariRekan", siapa, nip=nip).periode, (siapa, nip)
    dunia.nilai(id)
    temu = dunia.panggil("CariRekan", "p-a", nip="198001012005011009").periode
    assert id not in {p.periode_id for p in temu}


def test_what_is_said_reaches_the_rater_with_a_name_and_the_employee_as_it_may(dunia: Dunia):
    id = periode(dunia, "p-dua")
    periode(dunia, "p-bawah", penilai=seorang("p-dua"))
    periode(dunia, "p-setingkat")
    versi = dunia.skalar("SELECT versi FROM penilaian WHERE id = :x", x=id)
    assert beri(dunia, "p-bawah", id).umpan_balik.hubungan == "BAWAHAN"
    jawab = beri(dunia, "p-setingkat", id, teks="", emotikon="JEMPOL_ATAS")
    assert jawab.umpan_balik.hubungan == "REKAN"
    # The giver sees his own word alone, and nothing of the plan's results.
    milik = {u.umpan_balik_id for p in jawab.umpan_balik.perilaku for u in p.umpan_balik}
    assert milik == {jawab.umpan_balik_id}
    # The form that the rater has open stays good.
    assert dunia.skalar("SELECT versi FROM penilaian WHERE id = :x", x=id) == versi

    def tampak(siapa: str) -> dict[str, str]:
        semua = [u for p in dunia.lihat(id, siapa).perilaku for u in p.umpan_balik]
        return {u.pemberi_jenis: u.pemberi_nama for u in semua}

    assert tampak("p-kabid") == {"BAWAHAN": "Nama p-bawah", "REKAN": "Nama p-setingkat"}
    assert tampak("p-dua") == {"BAWAHAN": "", "REKAN": "Nama p-setingkat"}
    dinilai = dunia.nilai(id)
    assert dinilai.penjelasan.jumlah_umpan_balik == 2
    assert dunia.tolak("BeriUmpanBalikRekan", "p-bawah", periode_id=id, nilai=KOLABORATIF)[1] == (
        "PENILAIAN_SUDAH_DINILAI"
    )
    tetap = dunia.panggil("GetUmpanBalikRekan", "p-bawah", periode_id=id).umpan_balik
    assert "berstatus DINILAI" in tetap.sebab


def test_the_rater_saves_his_own_word_and_leaves_the_others(dunia: Dunia):
    id = periode(dunia, "p-tiga")
    beri(dunia, "p-a", id)
    isi = {"rhk_id": "", "nilai": KOLABORATIF, "teks": "Bagus.", "emotikon": ""}
    umpan = dunia.ubah("BeriUmpanBalik", "p-kabid", id, **isi).umpan_balik_id
    dunia.ubah("HapusUmpanBalik", "p-kabid", id, umpan_balik_id=umpan)
    sisa = [u for p in dunia.lihat(id, "p-kabid").perilaku for u in p.umpan_balik]
    assert [u.pemberi_nama for u in sisa] == ["Nama p-a"]
    versi = dunia.skalar("SELECT versi FROM penilaian WHERE id = :x", x=id)
    _, alasan, _ = dunia.tolak(
        "HapusUmpanBalik",
        "p-kabid",
        periode_id=id,
        etag=str(versi),
        umpan_balik_id=sisa[0].umpan_balik_id,
    )
    assert alasan == "PENILAIAN_BUKAN_PEMBERI_UMPAN_BALIK"


def test_taking_it_back_names_nobody(dunia: Dunia):
    id = periode(dunia, "p-empat")
    umpan = beri(dunia, "p-a", id).umpan_balik_id
    isi = {"periode_id": id, "umpan_balik_id": umpan}
    assert dunia.tolak("TarikUmpanBalikRekan", "p-b", **isi)[0] == "NOT_FOUND"
    dunia.panggil("TarikUmpanBalikRekan", "p-a", **isi)
    assert dunia.tolak("TarikUmpanBalikRekan", "p-a", **isi)[0] == "NOT_FOUND"
    riwayat = dunia.lihat(id, "p-empat").riwayat[-1]
    assert (riwayat.tindakan, riwayat.oleh_nama) == ("Menarik umpan balik", "Pihak lain")
    assert not [u for p in dunia.lihat(id, "p-empat").perilaku for u in p.umpan_balik]


def test_the_same_key_says_it_once(dunia: Dunia):
    id = periode(dunia, "p-lima")
    dua = [beri(dunia, "p-a", id, kunci="sekali") for _ in range(2)]
    assert dua[0].umpan_balik_id == dua[1].umpan_balik_id
    assert dunia.skalar("SELECT count(*) FROM umpan_balik WHERE penilaian_id = :x", x=id) == 1


def test_asking_somebody_of_another_agency(dunia: Dunia):
    id = periode(dunia, "p-enam")
    kenalkan(dunia, "p-jauh-asing", "197001011995011007", "i-2")
    isi = {"periode_id": id, "nilai": KOLABORATIF, "teks": "Baik."}
    _, alasan, _ = dunia.tolak("BeriUmpanBalikRekan", "p-jauh-asing", **isi)
    assert alasan == "PENILAIAN_UMPAN_BALIK_PERLU_DIMINTA"
    minta = {"periode_id": id, "nip": "197001011995011007", "permintaan": "Rapat bersama?"}
    assert dunia.tolak("MintaUmpanBalik", "p-kabid", **minta)[0] == "PERMISSION_DENIED"
    _, _, bidang = dunia.tolak("MintaUmpanBalik", "p-enam", **(minta | {"nip": "1"}))
    assert bidang == ["nip"]
    (diminta,) = dunia.panggil("MintaUmpanBalik", "p-enam", **minta).diminta
    assert (diminta.nama, diminta.terjawab) == ("Nama p-jauh-asing", False)
    assert dunia.tolak("MintaUmpanBalik", "p-enam", **minta)[2] == ["nip"]
    (untuk_dia,) = dunia.panggil("ListPermintaanUmpanBalik", "p-jauh-asing").permintaan
    assert (untuk_dia.periode.periode_id, untuk_dia.permintaan) == (id, "Rapat bersama?")
    nomor = dunia.skalar("SELECT id FROM permintaan_umpan_balik WHERE penilaian_id = :x", x=id)
    (fakta_nya,) = dunia.keluar("umpan_balik_diminta", str(nomor))
    assert '"p-jauh-asing"' in str(fakta_nya) and '"i-2"' in str(fakta_nya)
    jawab = beri(dunia, "p-jauh-asing", id).umpan_balik
    assert (jawab.hubungan, jawab.permintaan) == ("LAIN", "Rapat bersama?")
    assert not dunia.panggil("ListPermintaanUmpanBalik", "p-jauh-asing").permintaan
    (diminta,) = dunia.panggil("ListYangDiminta", "p-enam", periode_id=id).diminta
    assert diminta.terjawab
    assert dunia.tolak("ListYangDiminta", "p-a", periode_id=id)[0] == "PERMISSION_DENIED"


@pytest.mark.parametrize("rpc", ["GetUmpanBalikRekan", "BeriUmpanBalikRekan"])
def test_the_employee_and_his_leaders_go_another_way(dunia: Dunia, rpc: str):
    id = periode(dunia, "p-tujuh")
    alasan = {
        "p-tujuh": "PENILAIAN_UMPAN_BALIK_SENDIRI",
        "p-kabid": "PENILAIAN_UMPAN_BALIK_PIMPINAN",
        "p-kadis": "PENILAIAN_UMPAN_BALIK_PIMPINAN",
    }
    for siapa, harap in alasan.items():
        assert dunia.tolak(rpc, siapa, periode_id=id)[1] == harap
    assert dunia.tolak(rpc, "p-a", periode_id="bukan-id")[0] == "NOT_FOUND"


def test_nothing_is_said_after_the_rating_however_the_two_meet(dunia: Dunia, db: Database):
    """A colleague holds the period; the rater waits, then rates on what was said."""
    id = periode(dunia, "p-delapan")
    dinilai = threading.Event()

    def menilai() -> None:
        dunia.nilai(id)
        dinilai.set()

    with db.transaction() as conn:
        SqlGudangRekan(conn, Pelaku("p-a", "Nama p-a")).ambil(id)
        beri(dunia, "p-b", id)  # colleagues do not wait for one another
        utas = threading.Thread(target=menilai)
        utas.start()
        assert not dinilai.wait(0.5)
    utas.join(20)
    assert dinilai.is_set()
    _, alasan, _ = dunia.tolak(
        "BeriUmpanBalikRekan", "p-a", periode_id=id, nilai=KOLABORATIF, teks="Terlambat."
    )
    assert alasan == "PENILAIAN_SUDAH_DINILAI"
    assert dunia.skalar("SELECT tahun FROM umpan_balik WHERE penilaian_id = :x", x=id) == TAHUN
