"""A real browser before the whole running system; pictures are kept under .data/tangkapan."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from deploy.lokal.demo.peserta import Peserta
from deploy.lokal.lingkungan import ROOT
from tests.e2e.browser.layar import LEBAR, TINGGI, Layar

TANGKAPAN = ROOT / ".data" / "tangkapan"
SABAR = 15_000


@pytest.fixture(scope="session")
def tangkapan() -> Path:
    TANGKAPAN.mkdir(parents=True, exist_ok=True)
    return TANGKAPAN


@pytest.fixture(scope="module")
def peramban() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def konteks(peramban: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """A browser of one's own: its cookies and its storage are nobody else's."""
    terbuka: list[BrowserContext] = []

    def buat(**pilihan: Any) -> BrowserContext:
        baru = peramban.new_context(
            **{
                "viewport": {"width": LEBAR, "height": TINGGI},
                "locale": "id-ID",
                "timezone_id": "Asia/Jakarta",
                "reduced_motion": "reduce",
                **pilihan,
            }
        )
        baru.set_default_timeout(SABAR)
        terbuka.append(baru)
        return baru

    yield buat
    for satu in terbuka:
        satu.close()


@pytest.fixture(scope="session")
def peserta(sistem: Any) -> Iterator[Callable[[str], Peserta]]:
    """The same people over the API: to prepare what a test is not about, and to check."""
    dikenal: dict[str, Peserta] = {}

    def oleh(kunci: str) -> Peserta:
        if kunci not in dikenal:
            dikenal[kunci] = Peserta(sistem.base_url, kunci)
        return dikenal[kunci]

    yield oleh
    for satu in dikenal.values():
        satu._http.close()


@pytest.fixture
def layar(
    sistem: Any, konteks: Callable[..., BrowserContext], tangkapan: Path
) -> Callable[..., Layar]:
    """A new browser, logged in as this person when named."""

    def buat(kunci: str = "", **pilihan: Any) -> Layar:
        satu = Layar(konteks(**pilihan).new_page(), sistem.base_url, tangkapan)
        return satu.masuk(kunci) if kunci else satu

    return buat
