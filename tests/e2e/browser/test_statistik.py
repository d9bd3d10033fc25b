"""The numbers of all agencies: with names below for BKN, without any person for everybody."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest

from deploy.lokal.demo import tetangga
from tests.e2e.browser.layar import Layar
from tests.e2e.conftest import Sistem

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]
KABUPATEN = "Pemerintah Kabupaten Tirtamarga"


def test_bkn_membuka_dari_nasional_sampai_nama(
    layar: Callable[..., Layar], sistem: Sistem
) -> None:
    sebutan = tetangga.SEBUTAN[tetangga.SUPER_ADMIN]
    akun = next(a for a in sistem.accounts() if a["peran"] == sebutan)
    bkn = layar()
    bkn.buka("/masuk")
    bkn.isi("NIP", akun["nip"])
    bkn.isi("Sandi", akun["sandi"])
    bkn.tekan("Masuk")
    bkn.buka("/dashboard/pengisian")
    bkn.tampak("Semua instansi")
    bkn.tampak("Statistik per instansi")
    bkn.potret("statistik-nasional")
    with bkn.page.expect_download() as unduhan:
        bkn.page.get_by_role("link", name="Unduh angka ini sebagai csv").click()
    assert KABUPATEN in unduhan.value.path().read_text(encoding="utf-8-sig")
    bkn.page.get_by_role("link", name=KABUPATEN, exact=True).click()
    bkn.tampak("Statistik per unit")
    bkn.potret("statistik-instansi")
    bkn.page.locator(".angka-besar a").first.click()
    bkn.tampak("Pejabat penilai")
    bkn.potret("statistik-nama")
    bkn.buka("/dashboard/keterlibatan")
    bkn.tampak("Semua instansi")
    bkn.potret("keterlibatan-nasional")


def test_siapa_pun_melihat_angka_tanpa_seorang_pun(layar: Callable[..., Layar]) -> None:
    tamu = layar()
    assert tamu.buka("/data-terbuka") == 200
    tamu.tampak("tidak memuat seorang pun")
    tamu.tampak(KABUPATEN)
    tamu.potret("data-terbuka")
    with tamu.page.expect_download() as unduhan:
        tamu.page.get_by_role("link", name="csv", exact=True).click()
    baris = list(csv.DictReader(io.StringIO(unduhan.value.path().read_text("utf-8-sig"))))
    assert {b["Instansi"] for b in baris} >= {KABUPATEN}
    for b in baris:
        angka = [int(b[k]) for k in ("Belum", "Draft", "Pengajuan", "Persetujuan") if b[k]]
        assert not any(0 < n < 5 for n in angka), "nobody can be found out"
        assert angka or "di bawah 5 orang" in b["Keterangan"]
