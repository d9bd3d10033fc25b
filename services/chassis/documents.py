"""Printed documents: Typst templates in, PDF/A with tags out.

A template is `<folder>/<name>.typ` and reads its data as `json(bytes(sys.inputs.data))`.
"""

from __future__ import annotations

import io
import json
import re
import threading
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

import segno
import typst
from babel.dates import format_date

LOCALE = "id_ID"
STANDARD: Literal["a-2a"] = "a-2a"
"""PDF/A-2a: archivable and tagged for readers."""
UNPRINTABLE = re.compile(r'the text `"(.+?)"` could not be displayed')
"""What Typst says of a character that no embedded font has (PDF/A allows no empty glyph)."""
PLACEHOLDER = "□"


class Printer:
    """Compiles the templates of one folder; each template is parsed once and kept warm."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._compilers: dict[str, tuple[threading.Lock, typst.Compiler]] = {}
        self._lock = threading.Lock()
        self._unprintable: set[str] = set()

    def pdf(self, template: str, data: dict[str, Any]) -> bytes:
        """The document as PDF bytes. `data` must be JSON: numbers already formatted as text."""
        lock, compiler = self._compiler(template)
        text = self._printable(json.dumps(data, ensure_ascii=False))
        with lock:
            try:
                made = _compile(compiler, text)
            except typst.TypstError as e:
                # People paste emoji and Word's private bullets; the paper must come out anyway.
                self._unprintable |= _unprintable(e.diagnostic)
                printable = self._printable(text)
                if printable == text:
                    raise
                made = _compile(compiler, printable)
        if not isinstance(made, bytes):
            raise TypeError(f"{template}: no single PDF")
        return made

    def _printable(self, text: str) -> str:
        """The text without the letters that are known to have no glyph."""
        for letter in self._unprintable:
            text = text.replace(letter, PLACEHOLDER)
        return text

    def _compiler(self, template: str) -> tuple[threading.Lock, typst.Compiler]:
        with self._lock:
            if template not in self._compilers:
                compiler = typst.Compiler(
                    input=str(self._folder / f"{template}.typ"),
                    root=str(self._folder),
                    ignore_system_fonts=True,
                    sys_inputs={"data": "{}"},
                )
                self._compilers[template] = (threading.Lock(), compiler)
            return self._compilers[template]


def _compile(compiler: typst.Compiler, text: str) -> Any:
    return compiler.compile(format="pdf", sys_inputs={"data": text}, pdf_standards=STANDARD)


def _unprintable(diagnostic: str) -> set[str]:
    letters = set()
    for shown in UNPRINTABLE.findall(diagnostic):
        code = re.fullmatch(r"\\u\{([0-9a-f]+)\}", shown)
        letters |= set(chr(int(code[1], 16)) if code else shown)
    return {letter for letter in letters if not letter.isascii()}


def qr_svg(text: str) -> str:
    """A QR code as an SVG string, to be drawn by `image(bytes(svg), format: "svg")`."""
    out = io.BytesIO()
    segno.make(text, error="m").save(out, kind="svg", scale=1, border=2, xmldecl=False)
    return out.getvalue().decode()


def tanggal(day: date) -> str:
    """A date as Indonesians write it: 17 Januari 2026."""
    return format_date(day, "d MMMM y", locale=LOCALE)


def desimal(number: Decimal) -> str:
    """A number with a decimal comma, digits as they are: 51,08."""
    return str(number).replace(".", ",")
