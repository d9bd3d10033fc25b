"""Who plans and who assesses when people move: the cases of PermenPANRB 6/2022 Lamp. II and IV.A.

One test a case, over the rules of planning and of assessment together. Where the case runs through
the services it is told in `tests/integration`: an acting post inside the definitive plan in
`skp/test_isi_lengkap.py`, a move in `penilaian/test_akhir.py`, the rater who leaves in
`penilaian/test_penilai_pindah.py`, the leader who changes in `skp/test_warisan.py`.
"""

from datetime import date

import pytest

from services.penilaian.domain import rekan
from services.penilaian.domain.errors_rekan import PerluDimintaDahulu
from services.penilaian.domain.isian import PemberiJenis
from services.penilaian.domain.penilai_periode import penilai_lama
from services.penilaian.domain.penilaian_tahunan import RencanaSetahun, tidak_tahunan
from services.penilaian.domain.siklus import Siklus, periode_penilaian
from services.skp.domain import tumpang_tindih
from services.skp.domain.errors import SkpTumpangTindih
from services.skp.domain.istilah import JenisPegawai, JenisPenugasan
from services.skp.domain.penilai import Koreksi, tentukan
from services.skp.domain.tumpang_tindih import Periode
from services.skp.domain.wajib_skp import wajib_skp
from tests.unit.penilaian.pembangun import PENILAI, sebuah_penilaian
from tests.unit.penilaian.test_penilai_periode import berganti
from tests.unit.penilaian.test_rekan import pemberi
from tests.unit.penilaian.test_salinan_skp import dibuka, disetujui, terapkan
from tests.unit.skp.pembangun import a_pimpinan, a_unit, an_orang
from tests.unit.skp.test_penilai import dinilai, pohon, siapa

AWAL, AKHIR = date(2026, 1, 1), date(2026, 12, 31)
PINDAH = date(2026, 8, 17)
TUGAS_BELAJAR = "03"


def setahun(skp_id: str, mulai: date, selesai: date, *, definitif: bool = True) -> RencanaSetahun:
    return RencanaSetahun(skp_id, mulai, selesai, f"Jabatan {skp_id}", definitif)


def nama(mulai: date, selesai: date) -> list[str]:
    return [p.nama for p in periode_penilaian(mulai, selesai, Siklus.TRIWULANAN)]


def test_an_acting_post_with_a_plan_of_its_own_takes_no_year_from_the_definitive_one():
    plt = setahun("plt", date(2026, 5, 1), AKHIR, definitif=False)
    assert tidak_tahunan([setahun("definitif", AWAL, AKHIR), plt]) == {}
    # Another post, so their days may overlap; on one post they may not.
    with pytest.raises(SkpTumpangTindih):
        tumpang_tindih.periksa(Periode(date(2026, 5, 1), AKHIR), [Periode(AWAL, AKHIR)])


def test_who_acts_is_assessed_above_the_unit_that_he_leads_and_afterwards_as_before():
    """IV.A angka 5-6."""
    wakil = a_pimpinan("wakil", "Kepala Seksi", jenis_penugasan=JenisPenugasan.PLT)
    menjabat = pohon(a_unit("bidang", "dinas", wakil))
    assert siapa(tentukan(dinilai("wakil", "bidang", memimpin=True), menjabat)) == (
        "kadis",
        "bupati",
    )
    assert siapa(tentukan(dinilai("staf", "bidang"), menjabat))[0] == "wakil"
    assert siapa(tentukan(dinilai("wakil", "bidang"), pohon())) == ("kabid", "kadis")


def test_who_moves_is_rated_periodically_in_each_post_and_for_the_year_in_the_new_one():
    """IV.A angka 13: the old plan closes with the quarters that it touches."""
    lama = setahun("lama", AWAL, date(2026, 8, 16))
    baru = setahun("baru", PINDAH, AKHIR)
    tiga = [f"Triwulan {n} 2026" for n in ("I", "II", "III")]
    assert nama(lama.mulai, lama.selesai)[:-1] == tiga
    assert nama(baru.mulai, baru.selesai)[:-1] == ["Triwulan III 2026", "Triwulan IV 2026"]
    assert set(tidak_tahunan([lama, baru])) == {"lama"}
    tumpang_tindih.periksa(Periode(PINDAH, AKHIR), [Periode(AWAL, date(2026, 8, 16))])


@pytest.mark.parametrize(
    ("hari", "menilai"),
    [("2026-08-25", False), ("2026-09-23", False), ("2026-09-24", True), ("2026-09-25", True),
     ("2026-10-10", True), ("2026-10-11", False)],
)  # fmt: skip
def test_the_rater_who_moves_rates_the_quarter_only_from_inside_its_window(hari, menilai):
    """IV.A angka 14, with its two examples; never the year."""
    semua = periode_penilaian(AWAL, AKHIR, Siklus.TRIWULANAN)
    tetap = {p.nama: lama for p in semua if (lama := penilai_lama(berganti(hari), p))}
    assert list(tetap) == (["Triwulan III 2026"] if menilai else [])
    assert all(lama.penilai.pegawai_id == PENILAI.pegawai_id for lama in tetap.values())


def test_the_seconded_is_assessed_at_home_or_by_an_appointed_official_and_the_host_tells():
    """IV.A angka 15."""
    assert siapa(tentukan(dinilai(), pohon())) == ("kabid", "kadis")
    ditunjuk = Koreksi(orang=an_orang("kadis"), sejak=AWAL, memimpin=True)
    assert siapa(tentukan(dinilai(), pohon(), koreksi=ditunjuk))[0] == "kadis"
    penilaian = sebuah_penilaian()
    with pytest.raises(PerluDimintaDahulu):
        rekan.hubungan(penilaian, pemberi(instansi_id="i-luar"))
    diminta = pemberi(instansi_id="i-luar", diminta=True)
    assert rekan.hubungan(penilaian, diminta) is PemberiJenis.LAIN


def test_tugas_belajar_keeps_the_duty_and_the_plan():
    """II.B angka 12-13, IV.A angka 16: re-opened and approved again, it is the same plan."""
    assert wajib_skp(JenisPegawai.PNS, TUGAS_BELAJAR, pada=AWAL).ya
    mulai_belajar = [disetujui(5), dibuka(6), disetujui(7)]
    salinan, ditinjau = terapkan([*mulai_belajar, dibuka(8), disetujui(9)])
    assert salinan.skp_id == "s-1"
    assert ditinjau
    assert salinan.rencana
    assert (salinan.rencana.mulai, salinan.rencana.selesai) == (AWAL, AKHIR)
    assert siapa(tentukan(dinilai(), pohon()))[0] == "kabid"
    with pytest.raises(SkpTumpangTindih):
        tumpang_tindih.periksa(Periode(PINDAH, AKHIR), [Periode(AWAL, AKHIR)])


def test_a_new_employee_is_rated_from_his_first_month_on():
    masuk = date(2026, 5, 1)
    assert nama(masuk, AKHIR) == [
        "Triwulan II 2026",
        "Triwulan III 2026",
        "Triwulan IV 2026",
        "Tahunan 2026",
    ]
    assert periode_penilaian(masuk, AKHIR, Siklus.TRIWULANAN)[0].mulai == masuk


def test_a_new_leader_assesses_at_once_and_the_superior_stays():
    pengganti = a_pimpinan("kabid-baru", "Kepala Bidang Aplikasi", sejak=PINDAH)
    hasil = tentukan(dinilai(), pohon(a_unit("bidang", "dinas", pengganti)))
    assert siapa(hasil) == ("kabid-baru", "kadis")
