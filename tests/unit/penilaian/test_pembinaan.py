"""Guidance and counselling: who proposes, who decides, what must be written, who reads."""

import re
from dataclasses import replace

import pytest

from services.chassis.errors import AksesDitolak, DomainError, IsianSalah
from services.penilaian.domain import errors
from services.penilaian.domain.akses_pembinaan import (
    boleh,
    boleh_membaca_umpan_balik,
    menunggu,
    pastikan_boleh_membaca,
)
from services.penilaian.domain.errors_pembinaan import (
    BukanBimbingan,
    BukanPengusulPembinaan,
    BukanPihakPembinaan,
    JurnalBelumAda,
    KonselingHanyaPenilai,
    PembinaanBukanGiliran,
)
from services.penilaian.domain.events_pembinaan import PembinaanDiajukan, PembinaanDiputus
from services.penilaian.domain.pasca_bimbingan import BAKU, PERNYATAAN, Kompetensi, Tanggapan
from services.penilaian.domain.pembinaan import Pembinaan, Putusan
from services.penilaian.domain.pembinaan_isi import (
    Coaching,
    Fakta,
    JenisPembinaan,
    Jurnal,
    Konseling,
    Langkah,
    Mentoring,
    TujuanCoaching,
    TujuanMentoring,
    perlu_perubahan_skp,
)
from services.penilaian.domain.pembinaan_status import Pengusul
from services.penilaian.domain.pembinaan_status import StatusPembinaan as S
from services.penilaian.domain.penilaian import Pelaku
from services.penilaian.domain.rencana import NilaiPerilaku
from services.penilaian.domain.usul_pembinaan import ajukan
from tests.unit.penilaian.pembangun import (
    ATASAN,
    ORANG_LAIN,
    PEGAWAI,
    PENILAI,
    SEKARANG,
    sebuah_skp,
    seorang,
)

M, C, K = JenisPembinaan
TUJUAN = TujuanMentoring("Analisis data", "3 bulan", "Laporan berangka", "2 laporan")
JURNAL = Jurnal("7 April 2026, 09.00", "Ruang rapat", "Tabel pivot", "Mencoba sendiri", "Mei")
MENTORING = Mentoring((TUJUAN,))
COACHING = Coaching(
    tujuan=(TujuanCoaching("k-1", "", "", "12 modul", "Bagi tugas"),),
    fakta=(Fakta("12 modul", "4 modul", "Data terlambat", "Unit lain belum mengirim"),),
    peluang="Meminta data mingguan",
    langkah=(Langkah("k-1", "", "Surat permintaan data", penyesuaian=True),),
)
KONSELING = Konseling(
    nilai_dasar=NilaiPerilaku.AKUNTABEL,
    ada_ekspektasi=True,
    ekspektasi_khusus="Hadir tepat waktu",
    permasalahan="Sering terlambat pada rapat mingguan",
    terjadi_pada_lain=False,
    sudah_dilakukan="Dua kali mengingatkan secara lisan",
)
ISI = {M: MENTORING, C: COACHING, K: KONSELING}
PENILAI_BARU = Pelaku("p-baru", "Wira")


def usul(jenis: JenisPembinaan = M, oleh: Pelaku = PEGAWAI, **ubah: object) -> Pembinaan:
    isi = {"id": "b-1", "isi": ISI[jenis], "pembimbing": None, "sekarang": SEKARANG} | ubah
    return ajukan(sebuah_skp(), jenis=jenis, oleh=oleh, **isi)


def setuju(ini: Pembinaan) -> Pembinaan:
    ini.putuskan(Putusan.SETUJU, "", oleh=PENILAI, sekarang=SEKARANG)
    return ini


def selesai(jenis: JenisPembinaan = C) -> Pembinaan:
    isi = Mentoring((TUJUAN,), (JURNAL,)) if jenis is M else ISI[jenis]
    ini = usul(jenis, PENILAI, isi=isi)
    ini.selesaikan("Berhasil", oleh=PENILAI, sekarang=SEKARANG)
    return ini


def ganti_penilai(ini: Pembinaan) -> None:
    """The plan passes to another rater, with another superior."""
    ini.skp = replace(ini.skp, penilai=seorang(PENILAI_BARU), atasan_penilai=seorang(ORANG_LAIN))


def bidang(tolak: pytest.ExceptionInfo) -> list[str]:
    """The wrong fields, inside the content of the kind at hand."""
    return [re.sub(r"^isi\.[a-z]+\.", "", nama) for nama, _ in tolak.value.bidang]


@pytest.mark.parametrize("jenis", [M, C])
@pytest.mark.parametrize(
    ("oleh", "pengusul", "status"),
    [(PEGAWAI, Pengusul.PEGAWAI, S.DIAJUKAN), (PENILAI, Pengusul.PENILAI, S.BERJALAN)],
)
def test_either_side_proposes_guidance_and_only_the_employees_waits(jenis, oleh, pengusul, status):
    ini = usul(jenis, oleh)
    assert (ini.pengusul, ini.status) == (pengusul, status)
    (kabar,) = ini.peristiwa
    assert isinstance(kabar, PembinaanDiajukan)
    assert (kabar.jenis, kabar.pengusul) == (jenis, pengusul)


def test_a_counselling_is_the_raters_alone():
    assert usul(K, PENILAI).status is S.BERJALAN
    with pytest.raises(KonselingHanyaPenilai):
        usul(K, PEGAWAI)


@pytest.mark.parametrize("oleh", [ATASAN, ORANG_LAIN])
@pytest.mark.parametrize("jenis", [M, C, K])
def test_nobody_else_proposes(jenis, oleh):
    with pytest.raises(BukanPihakPembinaan):
        usul(jenis, oleh)


@pytest.mark.parametrize("bagian", ["tujuan", "fakta", "peluang", "langkah"])
def test_a_coaching_needs_all_four(bagian: str):
    kosong = "" if bagian == "peluang" else ()
    with pytest.raises(IsianSalah) as tolak:
        usul(C, isi=replace(COACHING, **{bagian: kosong}))
    assert bidang(tolak) == [bagian]


def test_a_coaching_keeps_the_words_of_its_indicator_and_knows_no_other():
    assert usul(C).isi.tujuan[0].indikator == "a"
    asing = replace(COACHING.langkah[0], indikator_id="k-asing", penyesuaian=None)
    with pytest.raises(IsianSalah) as tolak:
        usul(C, isi=replace(COACHING, langkah=(asing,)))
    assert bidang(tolak) == ["langkah[0].penyesuaian", "langkah[0].indikator_id"]


def test_only_the_baseline_may_be_left_empty():
    with pytest.raises(IsianSalah) as tolak:
        kosong = TujuanCoaching("k-1", "", " ", " ", "")
        usul(C, isi=replace(COACHING, tujuan=(kosong,)))
    assert bidang(tolak) == ["tujuan[0].target", "tujuan[0].strategi"]


@pytest.mark.parametrize(
    ("ubah", "salah"),
    [
        ({"nilai_dasar": None}, ["nilai_dasar"]),
        ({"ada_ekspektasi": None}, ["ada_ekspektasi"]),
        ({"ekspektasi_khusus": " "}, ["ekspektasi_khusus"]),
        ({"permasalahan": ""}, ["permasalahan"]),
        ({"terjadi_pada_lain": None}, ["terjadi_pada_lain"]),
        ({"sudah_dilakukan": ""}, ["sudah_dilakukan"]),
        ({"ada_ekspektasi": False, "ekspektasi_khusus": ""}, []),
    ],
)
def test_a_counselling_answers_every_question_and_names_a_behaviour(ubah, salah):
    isi = replace(KONSELING, **ubah)
    if not salah:
        assert usul(K, PENILAI, isi=isi).isi.ekspektasi_khusus == ""
        return
    with pytest.raises(IsianSalah) as tolak:
        usul(K, PENILAI, isi=isi)
    assert bidang(tolak) == salah


def test_a_mentoring_needs_a_goal_and_its_journal_only_to_be_finished():
    with pytest.raises(IsianSalah) as tolak:
        usul(M, isi=Mentoring())
    assert bidang(tolak) == ["tujuan"]
    ini = setuju(usul(M))
    with pytest.raises(JurnalBelumAda):
        ini.selesaikan("", oleh=PENILAI, sekarang=SEKARANG)
    ini.ubah(Mentoring((TUJUAN,), (JURNAL,)), None, oleh=PEGAWAI, sekarang=SEKARANG)
    ini.selesaikan("", oleh=PENILAI, sekarang=SEKARANG)
    assert (ini.status, ini.selesai_pada) == (S.SELESAI, SEKARANG)


def test_the_rater_approves_or_rejects_with_a_reason():
    ini = setuju(usul(M))
    assert ini.status is S.BERJALAN
    assert (ini.peristiwa[-1].status, ini.peristiwa[-1].catatan) == (S.BERJALAN, "")
    ini = usul(M)
    with pytest.raises(IsianSalah) as tolak:
        ini.putuskan(Putusan.TOLAK, " ", oleh=PENILAI, sekarang=SEKARANG)
    assert bidang(tolak) == ["catatan"]
    with pytest.raises(IsianSalah) as tolak:
        ini.putuskan(None, "", oleh=PENILAI, sekarang=SEKARANG)
    assert bidang(tolak) == ["putusan"]
    ini.putuskan(Putusan.TOLAK, "Ikuti pelatihan dahulu", oleh=PENILAI, sekarang=SEKARANG)
    assert (ini.status, ini.peristiwa[-1].catatan) == (S.DITOLAK, "Ikuti pelatihan dahulu")
    for siapa in (PEGAWAI, ATASAN, ORANG_LAIN):
        with pytest.raises(errors.BukanPejabatPenilai):
            usul(M).putuskan(Putusan.SETUJU, "", oleh=siapa, sekarang=SEKARANG)


def test_the_proposer_takes_back_what_was_not_decided():
    ini = usul(M)
    with pytest.raises(BukanPengusulPembinaan):
        ini.batalkan(oleh=PENILAI, sekarang=SEKARANG)
    ini.batalkan(oleh=PEGAWAI, sekarang=SEKARANG)
    assert ini.status is S.DIBATALKAN
    with pytest.raises(PembinaanBukanGiliran):
        setuju(usul(M)).batalkan(oleh=PEGAWAI, sekarang=SEKARANG)
    tanpa_putusan = usul(K, PENILAI)
    tanpa_putusan.batalkan(oleh=PENILAI, sekarang=SEKARANG)
    assert isinstance(tanpa_putusan.peristiwa[-1], PembinaanDiputus)


def test_while_it_waits_the_proposer_writes_then_both_then_nobody():
    ini = usul(M)
    with pytest.raises(PembinaanBukanGiliran):
        ini.ubah(MENTORING, None, oleh=PENILAI, sekarang=SEKARANG)
    ini.ubah(MENTORING, None, oleh=PEGAWAI, sekarang=SEKARANG)
    setuju(ini)
    for siapa in (PEGAWAI, PENILAI):
        ini.ubah(Mentoring((TUJUAN,), (JURNAL,)), None, oleh=siapa, sekarang=SEKARANG)
    with pytest.raises(BukanPihakPembinaan):
        ini.ubah(MENTORING, None, oleh=ATASAN, sekarang=SEKARANG)
    ini.selesaikan("", oleh=PENILAI, sekarang=SEKARANG)
    with pytest.raises(PembinaanBukanGiliran):
        ini.ubah(MENTORING, None, oleh=PENILAI, sekarang=SEKARANG)
    with pytest.raises(KonselingHanyaPenilai):
        usul(K, PENILAI).ubah(KONSELING, None, oleh=PEGAWAI, sekarang=SEKARANG)


def test_a_counselling_is_finished_with_its_record():
    ini = usul(K, PENILAI)
    with pytest.raises(IsianSalah) as tolak:
        ini.selesaikan(" ", oleh=PENILAI, sekarang=SEKARANG)
    assert bidang(tolak) == ["hasil"]
    ini.selesaikan("Sepakat hadir pukul 08.00", oleh=PENILAI, sekarang=SEKARANG)
    assert ini.status is S.SELESAI


def test_a_step_that_says_yes_opens_the_way_to_a_change_of_the_plan():
    assert perlu_perubahan_skp(COACHING)
    tidak = replace(COACHING, langkah=(replace(COACHING.langkah[0], penyesuaian=False),))
    assert not perlu_perubahan_skp(tidak)
    ini = setuju(usul(C))
    assert "UBAH_SKP" in boleh(ini, PENILAI)
    assert "UBAH_SKP" not in boleh(ini, PEGAWAI)
    assert "UBAH_SKP" not in boleh(usul(C), PENILAI), "a proposal changes nothing yet"
    ini.skp = replace(ini.skp, disetujui=False)
    assert "UBAH_SKP" not in boleh(ini, PENILAI), "it is open already"


def test_feedback_is_nine_answers_after_the_end_of_guidance():
    semua = [Tanggapan.YA] * len(PERNYATAAN)
    with pytest.raises(PembinaanBukanGiliran):
        setuju(usul(C)).beri_umpan_balik(semua, "", oleh=PEGAWAI, sekarang=SEKARANG)
    ini = selesai()
    with pytest.raises(IsianSalah) as tolak:
        ini.beri_umpan_balik([*semua[:3], None], "", oleh=PEGAWAI, sekarang=SEKARANG)
    assert bidang(tolak) == [f"butir[{n}].tanggapan" for n in range(3, 9)]
    with pytest.raises(errors.BukanPemilikSkp):
        ini.beri_umpan_balik(semua, "", oleh=PENILAI, sekarang=SEKARANG)
    ini.beri_umpan_balik(semua, "Terbantu", oleh=PEGAWAI, sekarang=SEKARANG)
    assert ini.umpan_balik.tanggapan == tuple(semua)
    with pytest.raises(BukanBimbingan):
        selesai(K).beri_umpan_balik(semua, "", oleh=PEGAWAI, sekarang=SEKARANG)


def test_competences_are_marked_one_to_five_each_with_its_reason():
    baku = [Kompetensi("", 3, "Cukup")] * len(BAKU)
    ini = selesai()

    def nilai(baku, teknis=(), rekomendasi="Pelatihan"):
        ini.nilai_kompetensi(baku, teknis, rekomendasi, oleh=PENILAI, sekarang=SEKARANG)

    with pytest.raises(IsianSalah) as tolak:
        nilai([Kompetensi("", 6, ""), *baku[1:]], [Kompetensi("", 1, "x")], " ")
    assert bidang(tolak) == [
        "baku[0].alasan", "baku[0].nilai", "teknis[0].kompetensi", "rekomendasi"
    ]  # fmt: skip
    with pytest.raises(IsianSalah) as tolak:
        nilai(baku[:8])
    assert bidang(tolak) == ["baku[8].alasan", "baku[8].nilai"]
    nilai(baku, [Kompetensi("Analisis data", 5, "Mahir")])
    assert [k.kompetensi for k in ini.kompetensi.baku] == list(BAKU)
    assert ini.kompetensi.oleh.pegawai_id == PENILAI.pegawai_id


def terbaca(ini: Pembinaan, oleh: Pelaku, admin: str = "") -> bool:
    try:
        pastikan_boleh_membaca(ini, oleh, admin_instansi=admin)
    except AksesDitolak:
        return False
    return True


@pytest.mark.parametrize("jenis", [M, C])
def test_guidance_is_read_by_both_sides_the_superior_and_the_admin(jenis):
    ini = selesai(jenis)
    ganti_penilai(ini)
    for siapa in (PEGAWAI, PENILAI, ATASAN, PENILAI_BARU, ORANG_LAIN):
        assert terbaca(ini, siapa)
    asing = Pelaku("p-asing", "Asing")
    assert (terbaca(ini, asing), terbaca(ini, asing, "i-1"), terbaca(ini, asing, "i-2")) == (
        False, True, False)  # fmt: skip


@pytest.mark.parametrize("jenis", [M, C])
def test_guidance_that_is_not_over_has_passed_to_the_new_rater(jenis):
    ini = usul(jenis)
    ganti_penilai(ini)
    for siapa, ya in ((PEGAWAI, True), (PENILAI_BARU, True), (ORANG_LAIN, True),
                      (PENILAI, False), (ATASAN, False)):  # fmt: skip
        assert terbaca(ini, siapa) is ya
    assert not terbaca(ini, Pelaku("p-admin", "Admin"), "i-1"), "nothing is reported yet"


def test_a_successor_evaluates_in_the_place_of_the_rater_who_left():
    ini = selesai()
    ganti_penilai(ini)
    assert "KOMPETENSI" in boleh(ini, PENILAI_BARU)
    semua = [Kompetensi("", 3, "Cukup")] * len(BAKU)
    ini.nilai_kompetensi(semua, (), "Lanjut", oleh=PENILAI_BARU, sekarang=SEKARANG)
    assert ini.kompetensi.oleh.pegawai_id == PENILAI_BARU.pegawai_id
    assert ini.penilai.pegawai_id == PENILAI.pegawai_id
    ini.nilai_kompetensi(semua, (), "Lanjut", oleh=PENILAI, sekarang=SEKARANG)
    assert ini.kompetensi.oleh.pegawai_id == PENILAI.pegawai_id


def test_a_counselling_is_read_only_by_those_whom_the_law_names():
    ini = usul(K, PENILAI)
    ganti_penilai(ini)
    for siapa in (PEGAWAI, PENILAI, ATASAN):
        assert terbaca(ini, siapa)
    for siapa in (PENILAI_BARU, ORANG_LAIN):
        assert not terbaca(ini, siapa)
    assert not terbaca(ini, Pelaku("p-admin", "Admin"), "i-1")


def test_the_word_on_a_guide_goes_past_the_guide_to_his_superior():
    ini = selesai()
    assert [boleh_membaca_umpan_balik(ini, s) for s in (PEGAWAI, ATASAN, PENILAI, ORANG_LAIN)] == [
        True, True, False, False]  # fmt: skip
    ganti_penilai(ini)
    assert not boleh_membaca_umpan_balik(ini, ORANG_LAIN), "the superior of a later rater"
    ini.atasan_penilai = ini.penilai
    assert not boleh_membaca_umpan_balik(ini, PENILAI)


def test_a_new_rater_decides_what_the_old_one_left_but_no_counselling():
    ini = usul(M)
    ganti_penilai(ini)
    with pytest.raises(errors.BukanPejabatPenilai):
        setuju(ini)
    ini.putuskan(Putusan.SETUJU, "", oleh=PENILAI_BARU, sekarang=SEKARANG)
    assert ini.penilai.pegawai_id == PENILAI_BARU.pegawai_id
    konseling = usul(K, PENILAI)
    ganti_penilai(konseling)
    with pytest.raises(errors.BukanPejabatPenilai):
        konseling.selesaikan("Selesai", oleh=PENILAI_BARU, sekarang=SEKARANG)
    konseling.selesaikan("Selesai", oleh=PENILAI, sekarang=SEKARANG)


TINDAKAN = {
    "UBAH": lambda b, o: b.ubah(b.isi, None, oleh=o, sekarang=SEKARANG),
    "BATALKAN": lambda b, o: b.batalkan(oleh=o, sekarang=SEKARANG),
    "PUTUSKAN": lambda b, o: b.putuskan(Putusan.SETUJU, "", oleh=o, sekarang=SEKARANG),
    "SELESAIKAN": lambda b, o: b.selesaikan("Hasil", oleh=o, sekarang=SEKARANG),
    "UMPAN_BALIK": lambda b, o: b.beri_umpan_balik(
        [Tanggapan.YA] * 9, "", oleh=o, sekarang=SEKARANG
    ),
    "KOMPETENSI": lambda b, o: b.nilai_kompetensi(
        [Kompetensi("", 3, "Cukup")] * 9, (), "Lanjut", oleh=o, sekarang=SEKARANG
    ),
}
KEADAAN = {
    "diajukan": lambda: usul(C),
    "disetujui": lambda: setuju(usul(C)),
    "dari penilai": lambda: usul(C, PENILAI),
    "konseling": lambda: usul(K, PENILAI),
    "selesai": selesai,
    "konseling selesai": lambda: selesai(K),
}


@pytest.mark.parametrize("siapa", [PEGAWAI, PENILAI, ATASAN, ORANG_LAIN], ids=lambda s: s.nama)
@pytest.mark.parametrize("keadaan", KEADAAN)
@pytest.mark.parametrize("tindakan", TINDAKAN)
def test_what_is_offered_is_what_the_command_allows(tindakan, keadaan, siapa):
    ini = KEADAAN[keadaan]()
    ditawarkan = tindakan in boleh(ini, siapa)
    try:
        TINDAKAN[tindakan](ini, siapa)
    except DomainError:
        assert not ditawarkan
    else:
        assert ditawarkan


@pytest.mark.parametrize(
    ("keadaan", "kata"),
    [
        ("diajukan", "menyetujui atau menolak"),
        ("disetujui", "menyelesaikannya"),
        ("konseling", "mencatat hasil konseling"),
        ("selesai", "umpan balik atas bimbingannya"),
        ("konseling selesai", ""),
    ],
)
def test_it_says_whom_it_waits_for(keadaan, kata):
    assert kata in menunggu(KEADAAN[keadaan]())
    assert bool(menunggu(KEADAAN[keadaan]())) == bool(kata)
