"""The last evening of a year: a head rates forty people with the keyboard alone.

They are an agency of their own, so that no other story meets them.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from deploy.lokal.demo.peserta import tunggu
from services.gateway.akun.sesi import COOKIE
from tests.bench import agensi, isi
from tests.bench.isi import TAHUN
from tests.bench.sistem import Sistem
from tests.e2e.browser.layar import Layar

pytestmark = [pytest.mark.peramban, pytest.mark.timeout(420)]
BANYAK = 40
LEMBAR = "/penilaian-bawahan/lembar"
ATAS, SESUAI, BAWAH = "Di a", "S", "Di b"
"""What is typed into a list to choose from it: the first letters of the words."""


def pilihan(nomor: int) -> tuple[str, str]:
    """What the head thinks of the nth of them: six stand out, four fell behind."""
    if nomor < 6:
        return ATAS, ATAS
    if nomor < 9:
        return BAWAH, SESUAI
    return (BAWAH, BAWAH) if nomor == 9 else (SESUAI, SESUAI)


@pytest.fixture(scope="module")
def kepala(sistem: Any) -> isi.Peserta:
    """The head of an office of forty, each with an approved plan, and what it achieved."""
    s = Sistem(port=int(sistem.base_url.rsplit(":", 1)[1]), data=sistem.data)
    orang = isi.peserta(unit=1, staf=BANYAK)
    berkas = sistem.data / "empat-puluh.json"
    berkas.write_text(json.dumps(agensi.berkas(orang)))
    s.perintah("skp", "impor", str(berkas))
    isi.muat_rencana(s.dsn("skp"), orang)
    isi.jadikan(s.dsn("skp"), "PENGAJUAN", orang)
    isi.muat_sesi(s.dsn("gateway"), orang)
    etag = isi.etag(s.dsn("skp"), orang)
    with httpx2.Client(base_url=f"{s.url}/api/v1", timeout=60) as http:
        for p in orang:
            oleh = {"Authorization": f"Bearer {isi.token(p.penilai)}"}
            jawab = http.post(
                f"/skp/{p.skp_id}/setujui", headers=oleh | {"If-Match": f'"{etag[p.skp_id]}"'}
            )
            jawab.raise_for_status()
        bupati = {"Authorization": f"Bearer {isi.token(orang[0].penilai)}"}
        capaian = {"tahun": TAHUN, "jenis": "TAHUNAN", "ke": 0, "nilai": "BAIK", "catatan": ""}
        unit = {"unor_id": orang[0].orang.unor_id}
        http.put("/capaian-organisasi", json=unit | capaian, headers=bupati).raise_for_status()
        milik = {"Authorization": f"Bearer {orang[0].token}"}

        def terbuka() -> bool:
            semua = http.get(LEMBAR, params={"tahun": TAHUN}, headers=milik).json()["kelompok"]
            return sum(len(k["baris"]) for k in semua) == BANYAK

        tunggu(terbuka)
    isi.buka_sesi(s.dsn("gateway"), orang[0].orang.pegawai_id, "page", orang[0].token + "-page")
    return orang[0]


def test_empat_puluh_orang_dinilai_tanpa_tetikus(
    layar: Callable[..., Layar], kepala: isi.Peserta
) -> None:
    satu = layar()
    satu.page.context.add_cookies(
        [{"name": COOKIE, "value": kepala.token + "-page", "url": satu.base_url}]
    )
    satu.buka(f"{LEMBAR}?tahun={TAHUN}")
    satu.tampak("Baru 0 pegawai dinilai")
    papan = satu.page.keyboard
    sampai(satu, "hasil_kerja-")
    for nomor in range(BANYAK):
        hasil, perilaku = pilihan(nomor)
        papan.type(hasil)
        papan.press("Tab")
        papan.type(perilaku)
        papan.press("Tab")
        papan.type("Utamakan tunggakan." if hasil == BAWAH else "")
        if nomor < BANYAK - 1:
            papan.press("Tab")  # the next one's name
            papan.press("Tab")
    satu.tampak("Bila disimpan")
    satu.tampak("Belum sesuai: Paling banyak 70% Baik: 28 dari 40 orang.")
    satu.potret("empat-puluh-bila-disimpan")
    sampai(satu, "", teks="Simpan penilaian", paling_jauh=5)
    with satu.page.expect_navigation():
        papan.press("Enter")
    satu.bilang(f"{BANYAK} penilaian disimpan.")
    satu.tampak(f"{BANYAK} dari {BANYAK} dinilai")
    satu.potret("empat-puluh-tersimpan")


def sampai(satu: Layar, nama: str, *, teks: str = "", paling_jauh: int = 60) -> None:
    """Tab until what has the focus has this name, or this text."""
    for _ in range(paling_jauh):
        satu.page.keyboard.press("Tab")
        ini = satu.page.evaluate(
            "[document.activeElement.name || '', document.activeElement.textContent.trim()]"
        )
        if (nama and ini[0].startswith(nama)) or (teks and ini[1] == teks):
            return
    pytest.fail(f"nothing named {nama or teks} can be reached with the keyboard")
