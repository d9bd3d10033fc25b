"""A simulated mail server: `python -m deploy.lokal.simulator.smtp`.

Takes every mail on SMTP_PORT and shows it on PORT: `/` is the mailbox for people, `/_surat` for
programs, `/_kendali` switches faults. Nothing leaves the machine. With STATE_FILE set, mails
survive a restart.
"""

import asyncio
import email
import email.policy
import json
import logging
import os
import re
import threading
import time
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from flask import Flask, Response, jsonify, redirect, render_template, request
from flask.typing import ResponseReturnValue
from markupsafe import Markup, escape
from werkzeug.serving import make_server

UNTIL_RESET = 1_000_000
SLOW = float(os.environ.get("LAMBAT_DETIK", "30"))
FAULTS = {
    "451": "Ditolak sementara (451)",
    "550": "Kotak surat tidak ada (550)",
    "JAWABAN_HILANG": "Diterima, lalu sambungan putus sebelum jawaban sampai",
    "LAMBAT": "Menjawab sangat lambat",
}


@dataclass
class Mail:
    """One mail as it was taken."""

    dari: str
    kepada: list[str]
    perihal: str
    message_id: str
    teks: str
    waktu: float


class Mailbox:
    """All mails and the fault that is switched on."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._lock = threading.RLock()
        self._mails: list[Mail] = []
        self.fault, self.fault_left, self.refused = "", 0, 0
        if file is not None and file.exists():
            self._mails = [Mail(**json.loads(line)) for line in file.read_text().splitlines()]

    def take(self, mail: Mail) -> None:
        with self._lock:
            self._mails.append(mail)
            if self._file is not None:
                with self._file.open("a") as out:
                    out.write(json.dumps(asdict(mail)) + "\n")

    def mails(self) -> list[Mail]:
        with self._lock:
            return list(self._mails)

    def set_fault(self, fault: str, times: int | None) -> None:
        if fault and fault not in FAULTS:
            raise ValueError(f"galat tidak dikenal: {fault}")
        with self._lock:
            self.fault = fault
            self.fault_left = 0 if not fault else UNTIL_RESET if times is None else times

    def next_fault(self, *kinds: str) -> str:
        """Use up one turn of the fault, if it is one of these kinds."""
        with self._lock:
            if self.fault_left <= 0 or self.fault not in kinds:
                return ""
            self.fault_left -= 1
            self.refused += self.fault in {"451", "550"}
            return self.fault

    def clear(self) -> None:
        with self._lock:
            self._mails.clear()
            self.fault, self.fault_left, self.refused = "", 0, 0
            if self._file is not None:
                self._file.unlink(missing_ok=True)


class Handler:
    """What aiosmtpd asks for each command."""

    def __init__(self, box: Mailbox) -> None:
        self._box = box

    async def handle_RCPT(  # noqa: N802 - the name is aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        match self._box.next_fault("451", "550"):
            case "451":
                return "451 4.3.0 Temporary lookup failure"
            case "550":
                return "550 5.1.1 No such user here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802 - the name is aiosmtpd's
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        content = envelope.content
        raw = content if isinstance(content, bytes) else str(content).encode()
        parsed = email.message_from_bytes(raw, policy=email.policy.default)
        body = parsed.get_body(("plain", "html"))
        mail = Mail(
            dari=str(parsed["from"] or envelope.mail_from),
            kepada=list(envelope.rcpt_tos),
            perihal=str(parsed["subject"] or ""),
            message_id=str(parsed["message-id"] or ""),
            teks=str(body.get_content()) if body else "",
            waktu=time.time(),
        )
        fault = self._box.next_fault("JAWABAN_HILANG", "LAMBAT")
        self._box.take(mail)
        if fault == "JAWABAN_HILANG" and isinstance(server.transport, asyncio.Transport):
            server.transport.abort()
        if fault == "LAMBAT":
            await asyncio.sleep(SLOW)
        return "250 OK"


def create_app(box: Mailbox) -> Flask:
    app = Flask(__name__)
    app.add_template_filter(_linked, "bertautan")
    app.add_template_filter(_clock, "jam")

    @app.get("/_surat")
    def read() -> Response:
        return jsonify([asdict(mail) for mail in box.mails()])

    @app.delete("/_surat")
    def forget() -> Response:
        box.clear()
        return jsonify({})

    @app.get("/_kendali")
    def look() -> Response:
        fault = {"galat": box.fault, "kali": box.fault_left}
        return jsonify(fault | {"jumlah": len(box.mails()), "ditolak": box.refused})

    @app.post("/_kendali")
    def control() -> ResponseReturnValue:
        wanted = (request.get_json(silent=True) if request.is_json else _from_form()) or {}
        try:
            if wanted.get("hapus"):
                box.clear()
            if "galat" in wanted:
                box.set_fault(str(wanted["galat"] or ""), wanted.get("kali", 1))
        except (TypeError, ValueError) as fault:
            return jsonify({"salah": str(fault)}), 400
        return jsonify({}) if request.is_json else redirect("/", 303)

    @app.get("/")
    def page() -> str:
        return render_template("smtp.html", mails=box.mails()[::-1], faults=FAULTS, box=box)

    return app


def _from_form() -> dict[str, Any]:
    form = request.form
    if "hapus" in form:
        return {"hapus": True}
    times = form.get("kali", "1")
    return {"galat": form.get("galat", ""), "kali": int(times) if times.isdigit() else None}


def _linked(text: str) -> Markup:
    """The text with its addresses made clickable."""
    made = re.sub(r"https?://[^\s<&]+", lambda m: f'<a href="{m[0]}">{m[0]}</a>', escape(text))
    return Markup(made)  # noqa: S704 - escaped above


def _clock(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, ZoneInfo("Asia/Jakarta")).strftime("%d-%m-%Y %H.%M.%S")


def main() -> None:
    logging.basicConfig(level=os.environ.get("LOG_LEVEL", "INFO"))
    for noisy in ("werkzeug", "mail.log"):
        logging.getLogger(noisy).setLevel(logging.ERROR)
    env = os.environ
    box = Mailbox(Path(env["STATE_FILE"]) if env.get("STATE_FILE") else None)
    host = env.get("HOST", "127.0.0.1")
    Controller(Handler(box), hostname=host, port=int(env["SMTP_PORT"])).start()
    make_server(host, int(env["PORT"]), create_app(box), threaded=True).serve_forever()


if __name__ == "__main__":
    main()
