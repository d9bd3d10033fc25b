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

    def pdf(self, template: str, data: dict[str, Any]) -> bytes:
        """The document as PDF bytes. `data` must be JSON: numbers already formatted as text."""
        lock, compiler = self._compiler(template)
        text = json.dumps(data, ensure_ascii=False)
        with lock:
            try:
                made = _compile(compiler, text)
            except typst.TypstError as e:
                # People paste emoji and Word's private bullets; the paper must come out anyway.
                printable = _replace_unprintable(text, e.diagnostic)
                if printable == text:
                    raise
                made = _compile(compiler, printable)
        if not isinstance(made, bytes):
            raise TypeError(f"{template}: no single PDF")
        return made

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


def _replace_unprintable(text: str, diagnostic: str) -> str:
    for shown in set(UNPRINTABLE.findall(diagnostic)):
        code = re.fullmatch(r"\\u\{([0-9a-f]+)\}", shown)
        for letter in chr(int(code[1], 16)) if code else shown:
            if not letter.isascii():
                text = text.replace(letter, PLACEHOLDER)
    return text


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
