"""One person at one browser: what he sees, and what must hold on every page he comes to."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from deploy.lokal.demo import agensi, muat

LEBAR, TINGGI = 1280, 800
LEBAR_PONSEL = 360
BERAT = {"serious", "critical"}


class Layar:
    """A page with the few moves that the story is told in."""

    def __init__(self, page: Page, base_url: str, gambar: Path) -> None:
        self.page = page
        self.base_url = base_url
        self.gambar = gambar
        self.keluhan: list[str] = []
        page.on("pageerror", lambda galat: self.keluhan.append(str(galat)))
        page.on("console", self._dengar)

    def _dengar(self, pesan: Any) -> None:
        """What the browser complains of: a blocked file, a failing script; not a refusal."""
        if pesan.type in {"error", "warning"} and "Failed to load resource" not in pesan.text:
            self.keluhan.append(pesan.text)

    def masuk(self, kunci: str) -> Layar:
        orang = next(satu for satu in agensi.people() if satu.kunci == kunci)
        self.buka("/masuk")
        self.isi("NIP", orang.nip)
        self.isi("Sandi", muat.password(orang))
        self.tekan("Masuk")
        expect(self.page.get_by_role("heading", level=1)).to_contain_text("Selamat datang")
        return self

    def buka(self, jalur: str) -> int:
        """Go to an address; the status it answers with."""
        jawaban = self.page.goto(f"{self.base_url}{jalur}")
        assert jawaban is not None
        return jawaban.status

    def menu(self, nama: str) -> None:
        self.page.get_by_role("navigation", name="Menu utama").get_by_role(
            "link", name=nama, exact=True
        ).click()

    def isi(self, label: str, nilai: str, *, di: Any = None) -> None:
        (di or self.page).get_by_label(label, exact=True).fill(nilai)

    def pilih(self, label: str, *, di: Any = None) -> None:
        (di or self.page).get_by_label(label, exact=True).check()

    def tekan(self, nama: str, *, di: Any = None) -> None:
        """Press the button of this name and wait for what follows."""
        with self.page.expect_navigation():
            (di or self.page).get_by_role("button", name=nama, exact=True).click()

    def ikuti(self, nama: str, *, di: Any = None) -> None:
        with self.page.expect_navigation():
            (di or self.page).get_by_role("link", name=nama, exact=True).first.click()

    def lipatan(self, nama: str, *, di: Any = None) -> Any:
        """Open what is folded under these words; the `details` it is."""
        asal = (
            (di or self.page)
            .locator("details", has=self.page.locator("summary"))
            .filter(
                has=self.page.locator(f'summary[aria-label="{nama}"]').or_(
                    self.page.locator(
                        "summary", has_text=re.compile(rf"^\s*{re.escape(nama)}\s*$")
                    )
                )
            )
        )
        lipatan = asal.first
        if lipatan.get_attribute("open") is None:
            lipatan.locator("summary").first.click()
        return lipatan

    def tampak(self, teks: str) -> None:
        expect(self.page.locator("main")).to_contain_text(teks)

    def tidak_tampak(self, teks: str) -> None:
        expect(self.page.locator("main")).not_to_contain_text(teks)

    def bilang(self, teks: str) -> None:
        """The sentence after a step."""
        expect(self.page.locator(".kilat").first).to_contain_text(teks)

    def potret(self, nama: str) -> None:
        """Keep a picture, wide and narrow; nobody is shut out and nothing sticks out."""
        lebar = self.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert lebar <= 0, f"{self.page.url} is {lebar} px wider than a desk's screen"
        self._simpan(nama, LEBAR)
        berat = [
            f"{salah['id']}: {salah['nodes'][0]['html'][:160]}"
            for salah in Axe().run(self.page).response["violations"]
            if salah["impact"] in BERAT
        ]
        assert not berat, f"{self.page.url}: {berat}"
        self.page.set_viewport_size({"width": LEBAR_PONSEL, "height": TINGGI})
        lebih = self.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        self._simpan(nama, LEBAR_PONSEL)
        self.page.set_viewport_size({"width": LEBAR, "height": TINGGI})
        assert lebih <= 0, f"{self.page.url} is {lebih} px wider than a phone"
        assert not self.keluhan, f"{self.page.url}: {self.keluhan}"

    def _simpan(self, nama: str, lebar: int) -> None:
        self.page.evaluate("window.scrollTo(0, 0)")
        self.page.screenshot(path=self.gambar / f"{nama}-{lebar}.png", full_page=True)
