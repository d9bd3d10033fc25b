"""Pohon Kinerja: from the head's result down, and back up; where it is broken."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]


def test_pohon_dibuka_tingkat_demi_tingkat(layar: Callable[..., Layar]) -> None:
    orang = layar("arsiparis")
    orang.menu("Pohon Kinerja")
    orang.tampak("Meningkatnya akuntabilitas kinerja pemerintah daerah")
    orang.potret("pohon")
    orang.ikuti("Meningkatnya akuntabilitas kinerja pemerintah daerah")
    orang.tampak("Jalur ke puncak")
    orang.tampak("Tersusunnya laporan kinerja tepat waktu")
    orang.potret("pohon-cabang")
    orang.ikuti("Tersusunnya laporan kinerja tepat waktu")
    orang.tampak("Belum ada yang mendukung RHK ini")
    orang.potret("pohon-daun")
    orang.ikuti("Semua RHK pimpinan")
    orang.tampak("RHK para pimpinan")


def test_celah_dan_beban_bagi_pemimpin(layar: Callable[..., Layar]) -> None:
    sekda = layar("sekda")
    sekda.menu("Pohon Kinerja")
    sekda.ikuti("Celah dan beban")
    assert sekda.page.get_by_role("link", name=re.compile(r"Tanpa induk \(\d+\)")).count() == 1
    sekda.potret("pohon-temuan")
    sekda.page.get_by_role("link", name="Beban berlebih").click()
    sekda.tampak("Batasnya 10 RHK")
