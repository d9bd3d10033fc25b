"""Guidance and counselling over the wire: each side's part, what is kept, what the world hears."""

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import grpc
import pytest

from kinerja.penilaian.v1 import pembinaan_service_pb2 as pb
from kinerja.skp.v1 import skp_events_pb2 as fakta
from kinerja.umum.v1 import umum_pb2 as umum
from tests.integration.penilaian.dunia import TAHUN, Dunia, ditolak, seorang

M, C, K = pb.JENIS_PEMBINAAN_MENTORING, pb.JENIS_PEMBINAAN_COACHING, pb.JENIS_PEMBINAAN_KONSELING
DIAJUKAN, BERJALAN = pb.STATUS_PEMBINAAN_DIAJUKAN, pb.STATUS_PEMBINAAN_BERJALAN
SETUJU, TOLAK = pb.PUTUSAN_PEMBINAAN_SETUJU, pb.PUTUSAN_PEMBINAAN_TOLAK
YA, TIDAK = pb.YA_TIDAK_YA, pb.YA_TIDAK_TIDAK
JURNAL = {"waktu": "7 April", "tempat": "Ruang rapat", "materi": "Tabel pivot",
          "rencana_aksi": "Mencoba", "target_waktu": "Mei"}  # fmt: skip
TUJUAN = {"keahlian": "Analisis data", "jangka_waktu": "3 bulan", "perubahan": "Laporan berangka",
          "ukuran_keberhasilan": "2 laporan"}  # fmt: skip
MENTORING = {"tujuan": [TUJUAN]}
KONSELING = {
    "nilai_dasar": umum.NILAI_PERILAKU_AKUNTABEL,
    "ada_ekspektasi": TIDAK,
    "permasalahan": "Sering terlambat",
    "terjadi_pada_lain": TIDAK,
    "sudah_dilakukan": "Mengingatkan",
}


def coaching(skp_id: str, penyesuaian: Any = YA) -> dict[str, Any]:
    k = f"{skp_id}-k1"
    return {
        "tujuan": [{"indikator_id": k, "target": "12 modul", "strategi": "Bagi tugas"}],
        "fakta": [{"target_skp": "12", "progres": "4", "masalah": "Data", "penyebab": "Unit"}],
        "peluang": "Meminta data mingguan",
        "langkah": [{"indikator_id": k, "strategi": "Surat", "penyesuaian": penyesuaian}],
    }


def isi(skp_id: str, jenis: Any) -> dict[str, Any]:
    if jenis == M:
        return {"mentoring": MENTORING}
    return {"coaching": coaching(skp_id)} if jenis == C else {"konseling": KONSELING}


def usul(dunia: Dunia, skp_id: str, jenis: Any = M, siapa: str = "p-pegawai", **ubah: Any) -> Any:
    permintaan = {"skp_id": skp_id, "jenis": jenis, "isi": isi(skp_id, jenis)} | ubah
    return dunia.panggil("AjukanPembinaan", siapa, **permintaan).pembinaan


def langkah(dunia: Dunia, rpc: str, siapa: str, ini: Any, **ubah: Any) -> Any:
    """A step with the version of this moment."""
    versi = dunia.skalar("SELECT versi FROM pembinaan WHERE id = :x", x=ini.pembinaan_id)
    permintaan = {"pembinaan_id": ini.pembinaan_id, "etag": str(versi)} | ubah
    return dunia.panggil(rpc, siapa, **permintaan).pembinaan


def alasan_tolak(dunia: Dunia, rpc: str, siapa: str, ini: Any, **ubah: Any) -> str:
    with pytest.raises(grpc.RpcError) as tolak:
        langkah(dunia, rpc, siapa, ini, **ubah)
    return ditolak(tolak.value)[1]


def kabar(dunia: Dunia, apa: str, ini: Any) -> list[dict[str, Any]]:
    return [json.loads(m) for m in dunia.keluar(f"pembinaan_{apa}", ini.pembinaan_id)]


@pytest.fixture
def skp_id(dunia: Dunia) -> str:
    return dunia.setujui()


def selesai(dunia: Dunia, skp_id: str, jenis: Any = C) -> Any:
    ini = usul(dunia, skp_id, jenis, "p-kabid")
    return langkah(dunia, "SelesaikanPembinaan", "p-kabid", ini, hasil="Sepakat.")


def test_a_mentoring_from_proposal_to_its_papers(dunia: Dunia, skp_id: str):
    ini = usul(dunia, skp_id)
    assert (ini.status, ini.pengusul) == (DIAJUKAN, pb.PENGUSUL_PEMBINAAN_PEGAWAI)
    assert ini.menunggu == "Pejabat Penilai Kinerja menyetujui atau menolak"
    assert set(ini.boleh) == {"UBAH", "BATALKAN"}
    ini = langkah(dunia, "PutuskanPembinaan", "p-kabid", ini, putusan=SETUJU)
    assert ini.status == BERJALAN
    berjurnal = {"mentoring": MENTORING | {"jurnal": [JURNAL]}, "pembimbing_nama": "Dr. Ahli"}
    ini = langkah(dunia, "UbahPembinaan", "p-pegawai", ini, isi=berjurnal)
    assert ini.isi.mentoring.jurnal[0].materi == "Tabel pivot"
    assert ini.isi.pembimbing_nama == "Dr. Ahli"
    ini = langkah(dunia, "SelesaikanPembinaan", "p-kabid", ini)
    assert [r.tindakan for r in ini.riwayat] == [
        "Mengajukan mentoring",
        "Menyetujui usul pembinaan",
        "Mengubah isi pembinaan",
        "Menyelesaikan pembinaan",
    ]
    (diajukan,) = kabar(dunia, "diajukan", ini)
    assert (diajukan["jenis"], diajukan["pengusul"]) == (
        "JENIS_PEMBINAAN_MENTORING",
        "PENGUSUL_PEMBINAAN_PEGAWAI",
    )
    setuju, akhir = kabar(dunia, "diputus", ini)
    assert (setuju["status"], akhir["status"]) == (
        "STATUS_PEMBINAAN_BERJALAN",
        "STATUS_PEMBINAAN_SELESAI",
    )
    assert akhir["atasan_penilai"]["pegawai_id"] == "p-kadis"
    assert [int(f["versi"]) for f in (diajukan, setuju, akhir)] == [1, 2, 4]


def test_rejected_the_reason_travels(dunia: Dunia, skp_id: str):
    ini = usul(dunia, skp_id, C)
    ini = langkah(dunia, "PutuskanPembinaan", "p-kabid", ini, putusan=TOLAK, catatan="Nanti.")
    assert (ini.status, ini.catatan) == (pb.STATUS_PEMBINAAN_DITOLAK, "Nanti.")
    assert kabar(dunia, "diputus", ini)[0]["catatan"] == "Nanti."


def test_taken_back_the_rater_hears(dunia: Dunia, skp_id: str):
    ini = langkah(dunia, "BatalkanPembinaan", "p-pegawai", usul(dunia, skp_id))
    assert kabar(dunia, "diputus", ini)[0]["status"] == "STATUS_PEMBINAAN_DIBATALKAN"


def test_a_coaching_keeps_its_words_and_says_that_the_plan_must_change(dunia: Dunia, skp_id: str):
    ini = usul(dunia, skp_id, C, "p-kabid")
    assert (ini.status, ini.perlu_perubahan_skp) == (BERJALAN, True)
    assert ini.isi.coaching.tujuan[0].indikator == "Jumlah modul"
    assert [k.indikator for k in ini.indikator] == [
        "Jumlah modul",
        "Waktu penyelesaian",
        "Peserta paham",
    ]
    assert "UBAH_SKP" in ini.boleh
    tanpa = {"coaching": coaching(skp_id, TIDAK)}
    ini = langkah(dunia, "UbahPembinaan", "p-pegawai", ini, isi=tanpa)
    assert not ini.perlu_perubahan_skp


def test_what_the_employee_says_of_his_guide_the_guide_does_not_read(dunia: Dunia, skp_id: str):
    ini = selesai(dunia, skp_id)
    butir = [{"tanggapan": pb.TANGGAPAN_BIMBINGAN_SEBAGIAN}] * 9
    langkah(dunia, "BeriUmpanBalikBimbingan", "p-pegawai", ini, butir=butir, catatan="Singkat.")
    for siapa, terbaca in (("p-pegawai", True), ("p-kadis", True), ("p-kabid", False),
                           ("p-admin", False)):  # fmt: skip
        n = dunia.panggil("GetPembinaan", siapa, pembinaan_id=ini.pembinaan_id).pembinaan
        assert n.HasField("umpan_balik") is terbaca, siapa
        assert ("CETAK_UMPAN_BALIK" in n.boleh) is terbaca, siapa
    assert n.menunggu == "Pejabat Penilai Kinerja mengevaluasi kompetensi"


def test_competences_are_evaluated_after_guidance(dunia: Dunia, skp_id: str):
    ini = selesai(dunia, skp_id)
    isi = {
        "baku": [{"nilai": 3, "alasan": "Cukup"}] * 9,
        "teknis": [{"kompetensi": "Analisis data", "nilai": 5, "alasan": "Mahir"}],
        "rekomendasi": "Pelatihan lanjutan",
    }
    assert (
        alasan_tolak(dunia, "NilaiKompetensi", "p-pegawai", ini, **isi)
        == "PENILAIAN_BUKAN_PENILAI"
    )
    n = langkah(dunia, "NilaiKompetensi", "p-kabid", ini, **isi)
    assert [k.kompetensi for k in n.kompetensi.baku] == list(n.kompetensi_baku)
    assert n.kompetensi.teknis[0].nilai == 5


@pytest.mark.parametrize("rpc", ["UbahPembinaan", "PutuskanPembinaan", "SelesaikanPembinaan"])
@pytest.mark.parametrize("jenis", [M, K])
def test_a_stranger_does_nothing_and_an_old_version_does_nothing(
    dunia: Dunia, skp_id: str, rpc: str, jenis: Any
):
    ini = usul(dunia, skp_id, jenis, "p-kabid")
    assert alasan_tolak(dunia, rpc, "p-lain", ini) == "AKSES_DITOLAK"
    assert alasan_tolak(dunia, rpc, "p-kabid", ini, etag="99") == "SUDAH_BERUBAH"
    assert alasan_tolak(dunia, rpc, "p-kabid", ini, etag="") == "ISIAN_SALAH"


def terbaca(dunia: Dunia, siapa: str, ini: Any) -> bool:
    instansi = {"instansi": True} if siapa == "p-admin" else {}
    daftar = dunia.panggil("ListPembinaan", siapa, **instansi).pembinaan
    ada = ini.pembinaan_id in {p.pembinaan_id for p in daftar}
    try:
        dunia.panggil("GetPembinaan", siapa, pembinaan_id=ini.pembinaan_id)
    except grpc.RpcError as galat:
        assert ditolak(galat)[1] == "AKSES_DITOLAK"
        assert not ada
        return False
    return ada


def test_a_counselling_stays_with_those_whom_the_law_names(dunia: Dunia, skp_id: str):
    bimbingan, konseling = (usul(dunia, skp_id, j, "p-kabid") for j in (C, K))
    ganti = fakta.PenilaiDiganti(
        skp_id=skp_id, penilai=seorang("p-baru"), atasan_penilai=seorang("p-atasan"), versi=2
    )
    dunia.dengar(ganti)
    orang = ("p-pegawai", "p-kabid", "p-kadis", "p-baru", "p-atasan", "p-admin", "p-lain")
    assert [terbaca(dunia, s, konseling) for s in orang] == [True] * 3 + [False] * 4
    # Guidance that is not over has passed to the new rater, with his superior.
    lama = [terbaca(dunia, s, bimbingan) for s in orang]
    assert lama == [True, False, False, True, True, False, False]
    assert alasan_tolak(dunia, "SelesaikanPembinaan", "p-kabid", bimbingan) == "AKSES_DITOLAK"
    akhir = langkah(dunia, "SelesaikanPembinaan", "p-baru", bimbingan)
    assert akhir.penilai.pegawai_id == "p-baru"
    assert terbaca(dunia, "p-admin", bimbingan), "what is finished is reported"
    assert dunia.tolak("AjukanPembinaan", "p-pegawai", skp_id=skp_id, jenis=K)[1] == (
        "PENILAIAN_KONSELING_HANYA_PENILAI"
    )


def test_a_refusal_names_every_wrong_field(dunia: Dunia, skp_id: str):
    minta = {"skp_id": skp_id, "isi": {"mentoring": {"tujuan": [{"keahlian": "x"}]}}}
    assert dunia.tolak("AjukanPembinaan", "p-pegawai", **minta)[2] == ["jenis"]
    assert dunia.tolak("AjukanPembinaan", "p-pegawai", jenis=M, **minta)[2] == [
        f"isi.mentoring.tujuan[0].{nama}"
        for nama in ("jangka_waktu", "perubahan", "ukuran_keberhasilan")
    ]
    nip = {"mentoring": MENTORING, "pembimbing_nip": "1990"}
    assert dunia.tolak("AjukanPembinaan", "p-pegawai", skp_id=skp_id, jenis=M, isi=nip)[2] == [
        "isi.pembimbing_nama"
    ]
    assert dunia.tolak("AjukanPembinaan", "p-pegawai", skp_id="tiada", jenis=M)[0] == "NOT_FOUND"
    assert dunia.tolak("GetPembinaan", "p-pegawai", pembinaan_id="tiada")[0] == "NOT_FOUND"


def test_whom_one_may_propose_to_page_by_page(dunia: Dunia):
    saya = seorang("p-pemimpin")
    milik = dunia.setujui(pegawai=saya, penilai=seorang("p-kadis"))
    for n in range(3):
        dunia.setujui(pegawai=seorang(f"p-bawahan-{n}"), penilai=saya)
    semua, token = [], ""
    while True:
        jawab = dunia.panggil(
            "ListCalonPembinaan", "p-pemimpin", tahun=TAHUN,
            halaman={"page_size": 2, "page_token": token},
        )  # fmt: skip
        semua += jawab.calon
        if not (token := jawab.next_page_token):
            break
    assert [c.pegawai.pegawai_id for c in semua] == [
        "p-pemimpin", "p-bawahan-0", "p-bawahan-1", "p-bawahan-2"]  # fmt: skip
    assert [c.sebagai for c in semua] == [pb.PENGUSUL_PEMBINAAN_PEGAWAI] + [
        pb.PENGUSUL_PEMBINAAN_PENILAI
    ] * 3
    (satu,) = dunia.panggil("ListCalonPembinaan", "p-pemimpin", skp_id=milik).calon
    assert len(satu.indikator) == 3
    assert dunia.tolak("ListCalonPembinaan", "p-lain", skp_id=milik)[1] == (
        "PENILAIAN_BUKAN_PIHAK_PEMBINAAN"
    )


def test_the_open_list_keeps_what_still_needs_a_word(dunia: Dunia):
    skp_id = dunia.setujui(pegawai=seorang("p-daftar"), penilai=seorang("p-nilai"))
    ini = usul(dunia, skp_id, C, "p-nilai")
    ini = langkah(dunia, "SelesaikanPembinaan", "p-nilai", ini)

    def terbuka() -> list[tuple[bool, bool]]:
        semua = dunia.panggil("ListPembinaan", "p-daftar", terbuka=True).pembinaan
        return [(p.menunggu_umpan_balik, p.menunggu_kompetensi) for p in semua]

    assert terbuka() == [(True, True)]
    butir = [{"tanggapan": pb.TANGGAPAN_BIMBINGAN_YA}] * 9
    langkah(dunia, "BeriUmpanBalikBimbingan", "p-daftar", ini, butir=butir)
    assert terbuka() == [(False, True)]
    kompetensi = {"baku": [{"nilai": 3, "alasan": "Cukup"}] * 9, "rekomendasi": "Lanjut"}
    langkah(dunia, "NilaiKompetensi", "p-nilai", ini, **kompetensi)
    assert terbuka() == []
    (satu,) = dunia.panggil("ListPembinaan", "p-daftar").pembinaan
    assert satu.peran == pb.PERAN_PEMBINAAN_PEGAWAI


def test_only_an_admin_asks_for_his_agency(dunia: Dunia, skp_id: str):
    ini = selesai(dunia, skp_id)
    assert dunia.tolak("ListPembinaan", "p-kabid", instansi=True)[1] == "AKSES_DITOLAK"
    dunia.peran["p-admin-asing"] = {"ADMIN_INSTANSI"}
    assert not dunia.panggil("ListPembinaan", "p-admin-asing", instansi=True).pembinaan
    semua = dunia.panggil("ListPembinaan", "p-admin", instansi=True).pembinaan
    assert ini.pembinaan_id in {p.pembinaan_id for p in semua}
    assert {p.peran for p in semua} == {pb.PERAN_PEMBINAAN_ADMIN}


def test_two_decisions_at_once_are_one(dunia: Dunia, skp_id: str):
    ini = usul(dunia, skp_id)

    def putus(putusan: Any) -> str:
        isi = {"pembinaan_id": ini.pembinaan_id, "etag": "1", "putusan": putusan, "catatan": "x"}
        try:
            dunia.panggil("PutuskanPembinaan", "p-kabid", **isi)
        except grpc.RpcError as galat:
            return ditolak(galat)[1]
        return ""

    with ThreadPoolExecutor(2) as banyak:
        hasil = sorted(banyak.map(putus, (SETUJU, TOLAK)))
    assert hasil == ["", "SUDAH_BERUBAH"]


def test_sent_twice_it_is_proposed_once(dunia: Dunia, skp_id: str):
    satu, dua = (usul(dunia, skp_id, kunci="sama") for _ in range(2))
    assert satu.pembinaan_id == dua.pembinaan_id
    assert dunia.skalar("SELECT count(*) FROM pembinaan WHERE skp_id = :x", x=skp_id) == 1
