"""The rater moved inside a window: lists, rating, delivery, deadlines and numbers follow."""

from itertools import permutations
from typing import Any
from uuid import uuid4

import pytest

from kinerja.penilaian.v1 import penilaian_service_pb2 as pb
from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.umum.v1 import umum_pb2 as umum
from services.penilaian.adapters.statistik import kerja
from tests.integration.penilaian.dunia import BAIK, TAHUN, Dunia, sebuah_skp, seorang
from tests.integration.penilaian.test_keberatan import KUAT

LALU = TAHUN - 1
"""A year whose quarters are over on every day of this one."""
NAMA = f"Triwulan III {LALU}"


@pytest.fixture
def orang() -> dict[str, str]:
    tanda = uuid4().hex[:8]
    return {siapa: f"p-{siapa}-{tanda}" for siapa in ("lama", "baru", "atasan", "atasan-baru")}


def rencana(skp_id: str, orang: dict[str, str]) -> fakta.SkpDisetujui:
    isi = sebuah_skp(
        skp_id,
        tahun=LALU,
        periode_mulai=f"{LALU}-01-01",
        periode_selesai=f"{LALU}-12-31",
        penilai=seorang(orang["lama"]),
        atasan_penilai=seorang(orang["atasan"], unor_id="u-dinas"),
    )
    return fakta.SkpDisetujui(skp=isi, versi=1)


def ganti(skp_id: str, orang: dict[str, str], versi: int = 2) -> fakta.PenilaiDiganti:
    return fakta.PenilaiDiganti(
        skp_id=skp_id,
        penilai=seorang(orang["baru"]),
        atasan_penilai=seorang(orang["atasan-baru"], unor_id="u-dinas"),
        versi=versi,
    )


def pindah(dunia: Dunia, orang: dict[str, str], hari: str = "09-25") -> str:
    """A plan of last year whose rater left on that day."""
    skp_id = str(uuid4())
    dunia.dengar(rencana(skp_id, orang), pada=f"{LALU}-01-10")
    dunia.dengar(ganti(skp_id, orang), pada=f"{LALU}-{hari}")
    return skp_id


def bawahan(dunia: Dunia, siapa: str, **isi: Any) -> list[str]:
    jawab = dunia.panggil("ListPenilaianBawahan", siapa, tahun=LALU, **isi).periode
    return sorted(p.nama for p in jawab)


@pytest.mark.parametrize(
    ("hari", "tinggal"),
    [("08-25", False), ("09-23", False), ("09-24", True), ("09-25", True), ("10-11", False)],
)
def test_each_list_holds_what_is_his(
    dunia: Dunia, orang: dict[str, str], hari: str, tinggal: bool
):
    skp_id = pindah(dunia, orang, hari)
    assert bawahan(dunia, orang["lama"]) == ([NAMA] if tinggal else [])
    assert (NAMA in bawahan(dunia, orang["baru"])) is not tinggal
    assert f"Tahunan {LALU}" in bawahan(dunia, orang["baru"])
    atasan = orang["atasan" if tinggal else "atasan-baru"]
    assert NAMA in bawahan(dunia, atasan, beralih=True)
    siapa = orang["lama" if tinggal else "baru"]
    assert dunia.periode(skp_id, "Triwulan III").penilai_nama == f"Nama {siapa}"


def test_he_rates_and_delivers_and_the_new_one_is_told_why_he_cannot(
    dunia: Dunia, orang: dict[str, str]
):
    skp_id = pindah(dunia, orang)
    id_ = dunia.periode(skp_id, "Triwulan III").periode_id
    dilihat = dunia.lihat(id_, orang["baru"])
    assert dilihat.penilai.pegawai_id == orang["lama"]
    assert dilihat.penilai_baru.pegawai_id == orang["baru"]
    assert "NILAI" not in dilihat.boleh
    assert [r.catatan for r in dilihat.riwayat if "jendela" in r.tindakan] == [
        f"Periode ini tetap dinilai Nama {orang['lama']}."
    ]
    isi = {"periode_id": id_, "etag": dilihat.periode.etag, "hasil_kerja": BAIK, "perilaku": BAIK}
    assert dunia.tolak("TetapkanPenilaian", orang["baru"], **isi)[:2] == (
        "PERMISSION_DENIED",
        "PENILAIAN_TETAP_PENILAI_LAMA",
    )
    dunia.nilai(id_, orang["lama"], hasil_kerja=BAIK)
    isi["etag"] = str(int(isi["etag"]) + 1)
    tolak = dunia.tolak("SampaikanDokumen", orang["baru"], periode_id=id_, etag=isi["etag"])
    assert tolak[1] == "PENILAIAN_TETAP_PENILAI_LAMA"
    akhir = dunia.ubah("SampaikanDokumen", orang["lama"], id_).penilaian
    assert akhir.periode.status == pb.STATUS_PENILAIAN_DISAMPAIKAN
    assert akhir.penilai.pegawai_id == orang["lama"]
    tahunan = dunia.periode(skp_id, "Tahunan").periode_id
    assert "NILAI" in dunia.lihat(tahunan, orang["baru"]).boleh
    assert not dunia.lihat(tahunan, orang["baru"]).HasField("penilai_baru")
    isi = {"periode_id": tahunan, "etag": "2", "hasil_kerja": BAIK, "perilaku": BAIK}
    assert dunia.tolak("TetapkanPenilaian", orang["lama"], **isi)[1] == "AKSES_DITOLAK"


def test_the_objection_goes_to_his_superior(dunia: Dunia, orang: dict[str, str]):
    id_ = dunia.periode(pindah(dunia, orang), "Triwulan III").periode_id
    dunia.nilai(id_, orang["lama"], hasil_kerja=BAIK)
    dunia.ubah("SampaikanDokumen", orang["lama"], id_)
    dunia.ubah("AjukanKeberatan", "p-pegawai", id_, keberatan="Hasil kerja saya lebih.")
    for siapa, jumlah in (("lama", 1), ("atasan", 1), ("baru", 0), ("atasan-baru", 0)):
        daftar = dunia.panggil("ListKeberatan", orang[siapa], terbuka=True).keberatan
        assert len(daftar) == jumlah, siapa
    dunia.ubah("JelaskanKeberatan", orang["lama"], id_, penjelasan="Sesuai target.")
    isi = {"putusan": KUAT, "keputusan": "Dikuatkan."}
    tolak = dunia.tolak("PutuskanKeberatan", orang["atasan-baru"], periode_id=id_, etag="1", **isi)
    assert tolak[1] == "AKSES_DITOLAK"
    dunia.ubah("PutuskanKeberatan", orang["atasan"], id_, **isi)


def test_what_he_delivered_is_his_to_report(dunia: Dunia, orang: dict[str, str]):
    id_ = dunia.periode(pindah(dunia, orang), "Triwulan III").periode_id
    dunia.nilai(id_, orang["lama"], hasil_kerja=BAIK)
    dunia.ubah("SampaikanDokumen", orang["lama"], id_)
    dunia.ubah("TerimaDokumen", "p-pegawai", id_)
    periode = {"tahun": LALU, "jenis": pb.JENIS_PERIODE_TRIWULANAN, "ke": 3}
    for siapa, jumlah in (("lama", 1), ("baru", 0), ("atasan", 0), ("atasan-baru", 0)):
        milik = dunia.panggil("ListDokumenLapor", orang[siapa], periode=periode).dokumen
        assert [d.periode_id for d in milik] == [id_] * jumlah, siapa
    tolak = dunia.tolak("SampaikanLaporan", orang["baru"], periode=periode)
    assert tolak[1] == "PENILAIAN_TIDAK_ADA_YANG_DILAPORKAN"
    [laporan] = dunia.panggil("SampaikanLaporan", orang["lama"], periode=periode).laporan
    assert laporan.ringkas.pelapor.pegawai_id == orang["lama"]
    halaman = umum.Halaman(page_size=100)
    semua = dunia.panggil("ListPelapor", "p-admin", periode=periode, halaman=halaman).pelapor
    [saya] = [p for p in semua if p.pegawai_id == orang["lama"]]
    assert (saya.jabatan, saya.dilaporkan) == (f"Jabatan {orang['lama']}", 1)


def test_his_sheet_has_the_line_and_the_new_ones_has_not(dunia: Dunia, orang: dict[str, str]):
    pindah(dunia, orang)
    isi = {"tahun": LALU, "jenis": pb.JENIS_PERIODE_TRIWULANAN, "ke": 3}

    def baris(siapa: str) -> int:
        lembar = dunia.panggil("GetLembar", orang[siapa], **isi)
        return sum(len(k.baris) for k in lembar.kelompok)

    assert (baris("lama"), baris("baru")) == (1, 0)


def test_the_deadline_is_his_and_then_his_superiors(dunia: Dunia, orang: dict[str, str]):
    pindah(dunia, orang)

    def tenggat(siapa: str) -> list[str]:
        isi = {"saya": True, "tahun": LALU}
        semua = dunia.panggil("ListTenggat", orang[siapa], **isi).tenggat
        return [t.menunggu_nama for t in semua if t.nama_periode == NAMA]

    assert f"Nama {orang['atasan']}" in tenggat("atasan")
    assert tenggat("baru") == tenggat("atasan-baru") == []


def test_the_numbers_count_it_with_him(dunia: Dunia, orang: dict[str, str]):
    skp_id = pindah(dunia, orang)
    while kerja.kerjakan(dunia.db):
        pass
    id_ = dunia.periode(skp_id, "Triwulan III").periode_id
    siapa = "SELECT penilai_id FROM statistik_periode WHERE penilaian_id = :x"
    assert dunia.skalar(siapa, x=id_) == orang["lama"]
    id_ = dunia.periode(skp_id, "Tahunan").periode_id
    assert dunia.skalar(siapa, x=id_) == orang["baru"]


@pytest.mark.parametrize("urutan", list(permutations(range(4))))
def test_every_order_ends_with_the_same_raters(
    dunia: Dunia, orang: dict[str, str], urutan: tuple[int, ...]
):
    skp_id = str(uuid4())
    lagi = ganti(skp_id, orang | {"baru": f"{orang['baru']}-lagi"}, versi=5)
    akhir = fakta.SkpDiakhiri(skp_id=skp_id, selesai=f"{LALU}-11-30", versi=4)
    hidup = [
        (rencana(skp_id, orang), f"{LALU}-01-10"),
        (ganti(skp_id, orang), f"{LALU}-09-25"),
        (akhir, f"{LALU}-11-02"),
        (lagi, f"{LALU}-12-05"),
    ]
    for n in urutan:
        pesan, hari = hidup[n]
        dunia.dengar(pesan, pada=hari)
    sql = (
        "SELECT string_agg(jenis || ke || coalesce(penilai_lama_id, '-'), ' ' ORDER BY jenis, ke)"
        " FROM penilaian WHERE skp_id = :x AND ditiadakan = ''"
    )
    # The fourth quarter ends with the plan on 30 November: 5 December lies in its window.
    assert dunia.skalar(sql, x=skp_id) == (
        f"TAHUNAN0- TRIWULANAN1- TRIWULANAN2- TRIWULANAN3{orang['lama']}"
        f" TRIWULANAN4{orang['baru']}"
    )
