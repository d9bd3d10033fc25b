"""The last day of a plan: who may set it, which days it may be, and what follows."""

from datetime import date, timedelta
from typing import Any

import pytest

from kinerja.skp.v1 import akhir_service_pb2 as pb
from kinerja.skp.v1 import skp_service_pb2 as skp_pb
from services.skp.adapters.statistik import kerja
from tests.integration.skp.dunia import SELESAI, TAHUN, Dunia, ditolak, hari_ini

TENGAH = f"{TAHUN}-08-14"
ALASAN = "Pindah ke Bidang Data, SK nomor 12."


def akhiri(dunia: Dunia, siapa: str, skp: skp_pb.Skp, *peran: str, **isi: Any) -> skp_pb.Skp:
    bawaan = {"selesai": TENGAH, "alasan": ALASAN, "etag": skp.etag}
    minta = pb.AkhiriSkpRequest(skp_id=skp.skp_id, **bawaan | isi)
    return dunia.sebagai(siapa, *peran).AkhiriSkp(minta).skp


@pytest.mark.parametrize(
    ("siapa", "peran"), [("kadis", ()), ("bupati", ()), ("admin", ("ADMIN_INSTANSI",))]
)
def test_owner_rater_and_administrator_end_an_approved_plan(dunia: Dunia, siapa, peran):
    skp = dunia.disetujui("kadis", "bupati")
    assert "AKHIRI" in dunia.lihat(siapa, skp.skp_id, *peran).boleh
    kini = akhiri(dunia, siapa, skp, *peran)
    assert (kini.periode_selesai, kini.status) == (TENGAH, skp_pb.STATUS_SKP_PERSETUJUAN)
    [isi] = [isi for nama, isi in dunia.fakta(skp.skp_id) if nama == "diakhiri"]
    assert (isi["selesai"], isi["oleh_id"], isi["alasan"]) == (TENGAH, dunia.id(siapa), ALASAN)
    terakhir = kini.riwayat[-1]
    assert terakhir.tindakan == (
        f"Mengubah akhir SKP: 31 Desember {TAHUN} menjadi 14 Agustus {TAHUN}"
    )
    assert (terakhir.oleh_nama, terakhir.catatan) == (f"Nama {siapa}", isi["alasan"])


@pytest.mark.parametrize(
    ("siapa", "peran"), [("prakom", ()), ("asing", ("ADMIN_INSTANSI",)), ("klien", ("KLIEN_API",))]
)
def test_nobody_else_does(dunia: Dunia, siapa, peran):
    skp = dunia.disetujui("kadis", "bupati")
    akun = dunia.sebagai(siapa, *peran, instansi="lain" if siapa == "asing" else "kab")
    minta = pb.AkhiriSkpRequest(skp_id=skp.skp_id, etag=skp.etag, selesai=TENGAH, alasan="Pindah.")
    assert ditolak(lambda: akun.AkhiriSkp(minta)).alasan == "AKSES_DITOLAK"


def test_a_draft_is_ended_by_its_owner_alone(dunia: Dunia):
    skp = dunia.skp("kadis")
    tolak = ditolak(lambda: akhiri(dunia, "bupati", skp))
    assert tolak.alasan == "SKP_MASIH_DRAFT"
    assert akhiri(dunia, "kadis", skp).periode_selesai == TENGAH


@pytest.mark.parametrize(
    ("isi", "bidang"),
    [
        ({"selesai": "kemarin"}, "selesai"),
        ({"selesai": f"{TAHUN - 1}-12-31"}, "selesai"),
        ({"selesai": f"{TAHUN + 1}-01-01"}, "selesai"),
        ({"selesai": SELESAI}, "selesai"),
        ({"alasan": " "}, "alasan"),
    ],
)
def test_a_wrong_day_or_no_reason_is_refused_by_its_field(dunia: Dunia, isi, bidang):
    skp = dunia.disetujui("kadis", "bupati")
    tolak = ditolak(lambda: akhiri(dunia, "kadis", skp, **isi))
    assert (tolak.alasan, list(tolak.bidang)) == ("ISIAN_SALAH", [bidang])
    assert dunia.lihat("kadis", skp.skp_id).etag == skp.etag


def test_a_stale_page_ends_nothing(dunia: Dunia):
    skp = dunia.disetujui("kadis", "bupati")
    akhiri(dunia, "kadis", skp)
    tolak = ditolak(lambda: akhiri(dunia, "bupati", skp, selesai=f"{TAHUN}-09-30"))
    assert tolak.alasan == "SUDAH_BERUBAH"


def test_an_approved_plan_is_made_longer_by_the_rater_not_by_its_owner(dunia: Dunia):
    skp = akhiri(dunia, "kadis", dunia.disetujui("kadis", "bupati"))
    tolak = ditolak(lambda: akhiri(dunia, "kadis", skp, selesai=SELESAI))
    assert list(tolak.bidang) == ["selesai"]
    assert akhiri(dunia, "bupati", skp, selesai=SELESAI).periode_selesai == SELESAI


def test_what_follows_on_the_same_post_is_not_run_over(dunia: Dunia):
    skp = akhiri(dunia, "kadis", dunia.disetujui("kadis", "bupati"))
    dunia.skp("kadis", periode_mulai=f"{TAHUN}-08-15")
    tolak = ditolak(lambda: akhiri(dunia, "bupati", skp, selesai=f"{TAHUN}-08-15"))
    assert tolak.alasan == "SKP_TUMPANG_TINDIH"


def test_a_post_that_is_over_is_told_on_the_plan(dunia: Dunia):
    skp = dunia.skp("kadis")
    assert skp.penugasan_selesai == ""
    berkas = dunia.kabupaten()
    berkas["pegawai"][1]["penugasan"][0]["selesai"] = TENGAH
    dunia.muat(berkas)
    assert dunia.lihat("kadis", skp.skp_id).penugasan_selesai == TENGAH


def status(dunia: Dunia) -> str:
    sql = "SELECT status FROM statistik_orang WHERE pegawai_id = :p AND tahun = :t"
    return dunia.hitung(sql, p=dunia.id("kadis"), t=TAHUN)


def test_dashboards_count_the_plan_that_runs_on_the_day(dunia: Dunia):
    kini = hari_ini()
    if kini.month == 12 and kini.day > 29:
        kini = date(TAHUN, 12, 29)
    lama = dunia.disetujui("kadis", "bupati")
    akhiri(dunia, "kadis", lama, selesai=kini.isoformat())
    besok = kini + timedelta(days=1)
    dunia.skp("kadis", periode_mulai=besok.isoformat())
    assert dunia.beda_statistik(kini) == []
    assert status(dunia) == "PERSETUJUAN"
    with dunia.db.transaction() as conn:
        kerja.tandai_hari(conn, dunia.id("kab"), kini, besok)
    assert dunia.beda_statistik(besok) == []
    assert status(dunia) == "DRAFT"
