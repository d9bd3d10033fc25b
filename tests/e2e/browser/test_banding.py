"""The rater sees what differs from last year before he approves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from deploy.lokal.demo.peserta import JSON, Peserta, ajukan, setujui, susun_skp
from tests.e2e.browser.gerak import TAHUN
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(300)]


def hasil(teks: str, target: str) -> JSON:
    ukuran = {"indikator": "Jumlah dokumen", "target": target, "aspek": "KUANTITAS"}
    return {
        "jenis": "UTAMA",
        "rencana_hasil_kerja": teks,
        "sementara": True,
        "indikator": [ukuran],
    }


def test_penilai_membandingkan_dengan_tahun_lalu(
    peserta: Callable[[str], Peserta], layar: Callable[..., Layar]
) -> None:
    orang, penilai = peserta("analis-sdm"), peserta("sekban")
    tetap = hasil("Tersusunnya analisis jabatan seluruh perangkat daerah", "20 dokumen")
    lama = [tetap, hasil("Terlaksananya uji kompetensi pelaksana", "2 kali")]
    dulu = susun_skp(orang, tahun=TAHUN - 1, pendekatan="KUANTITATIF", rhk=lama)
    setujui(penilai, ajukan(orang, dulu))
    baru = [
        hasil("Tersusunnya analisis jabatan seluruh perangkat daerah dan kecamatan", "24 dokumen"),
        hasil("Tersedianya peta talenta", "1 dokumen"),
    ]
    kini = susun_skp(orang, tahun=TAHUN, pendekatan="KUANTITATIF", rhk=baru)
    pemilik = layar("analis-sdm")
    pemilik.buka(f"/skp/{kini['skp_id']}")
    pemilik.ikuti("Bandingkan dengan dahulu")
    pemilik.tampak("1 berubah, 1 baru, 1 dihapus")
    ajukan(orang, kini)
    sekban = layar("sekban")
    sekban.menu("SKP Bawahan")
    sekban.page.get_by_role("link", name="Bandingkan SKP").first.click()
    sekban.tampak("1 berubah, 1 baru, 1 dihapus")
    assert sekban.page.locator("ins", has_text="dan kecamatan").count() == 1
    assert sekban.page.locator("del", has_text="20").count() == 1
    sekban.tampak("Terlaksananya uji kompetensi pelaksana")
    sekban.potret("banding")
