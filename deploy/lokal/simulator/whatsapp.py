"""A simulated WhatsApp Cloud API: `python -m deploy.lokal.simulator.whatsapp`.

Speaks the real wire on PORT and sends signed callbacks to WEBHOOK_URL. `/` shows every telephone's
inbox with switches for the faults; `/_kendali` is the same for programs. Telephones that end in
0026 cannot be reached (told only by callback), in 5000 always meet "something went wrong", in 0408
never answer. With STATE_FILE set, a restart goes on where the last run was killed.
"""

import contextlib
import logging
import os
import re
import socket
import time
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from flask import Flask, Response, jsonify, redirect, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.serving import make_server

from deploy.lokal.simulator.whatsapp_callback import Callbacks
from deploy.lokal.simulator.whatsapp_state import FAULTS, State, Webhook
from deploy.lokal.simulator.whatsapp_wire import ERRORS, Refused, Wanted, check, review
from services.notifikasi.domain.templat import TEMPLAT, pengajuan

UNREACHABLE, ALWAYS_WRONG, NEVER_ANSWERS = "0026", "5000", "0408"
UNTIL_RESET = 1_000_000
SLOW = float(os.environ.get("LAMBAT_DETIK", "30"))


def main() -> None:
    logging.basicConfig(level=os.environ.get("LOG_LEVEL", "INFO"))
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    env = os.environ
    file = Path(env["STATE_FILE"]) if env.get("STATE_FILE") else None
    state = State(file)
    for template in TEMPLAT.values():
        address = env["WEBHOOK_URL"].removesuffix("/webhook/whatsapp")
        register(state, pengajuan(template, address))
    callbacks = Callbacks(
        state,
        url=env["WEBHOOK_URL"],
        app_secret=env["WHATSAPP_APP_SECRET"],
        verify_token=env["WHATSAPP_VERIFY_TOKEN"],
        number_id=env["WHATSAPP_PHONE_NUMBER_ID"],
    )
    app = create_app(
        state, callbacks, token=env["WHATSAPP_TOKEN"], number_id=env["WHATSAPP_PHONE_NUMBER_ID"]
    )
    server = make_server(env.get("HOST", "127.0.0.1"), int(env["PORT"]), app, threaded=True)
    callbacks.start()
    server.serve_forever()


def register(state: State, submission: dict[str, Any]) -> dict[str, Any]:
    """Submit a template; it is reviewed at once."""
    template = review(submission)
    with state.lock:
        state.templates[template.name, template.language] = template
    return {"id": template.name, "status": template.status, "category": "UTILITY"}


def create_app(state: State, callbacks: Callbacks, *, token: str, number_id: str) -> Flask:
    app = Flask(__name__)
    app.add_template_filter(_clock, "jam")
    _graph_routes(app, state, callbacks, token=token, number_id=number_id)
    _control_routes(app, state, callbacks)
    return app


def _clock(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, ZoneInfo("Asia/Jakarta")).strftime("%d-%m-%Y %H.%M.%S")


def _graph_routes(
    app: Flask, state: State, callbacks: Callbacks, *, token: str, number_id: str
) -> None:
    @app.errorhandler(Refused)
    def refused(error: Refused) -> tuple[Response, int]:
        state.count(f"ditolak_{error.code}")
        return jsonify(error.as_answer()), error.status

    @app.post("/v<version>/<owner>/messages")
    def send(version: str, owner: str) -> Response:
        state.count("permintaan")
        _authorise(token)
        if not re.fullmatch(r"\d+(\.0)?", version) or owner != number_id:
            raise Refused(100, f"Object with ID '{owner}' does not exist in v{version}")
        fault = state.next_fault()
        if fault.isdigit() and int(fault) != 131026:
            raise Refused(int(fault), "Switched on at the control page.")
        if fault == "PUTUS":
            return _cut()
        if fault == "HTML":
            return Response("<html><body>502 Bad Gateway</body></html>", 502, mimetype="text/html")
        return _answer(_wanted(state), state, callbacks, fault)

    @app.post("/v<version>/<waba>/message_templates")
    def submit(**_: str) -> Response:
        _authorise(token)
        return jsonify(register(state, request.get_json(force=True)))


def _authorise(token: str) -> None:
    if request.headers.get("Authorization") != f"Bearer {token}":
        raise Refused(190, "Error validating access token")


def _wanted(state: State) -> Wanted:
    wanted = check(request.get_json(force=True, silent=True), state.templates)
    if wanted.to.endswith(ALWAYS_WRONG):
        raise Refused(131000, "Message failed to send due to an unknown error.")
    if wanted.to.endswith(NEVER_ANSWERS):
        time.sleep(SLOW)
        _cut()
        raise Refused(131000, "Nobody hears this.")
    state.throttle(wanted.to)
    if wanted.kind == "text" and not state.in_window(wanted.to):
        raise Refused(131047, "More than 24 hours have passed since the recipient last replied.")
    return wanted


def _answer(wanted: Wanted, state: State, callbacks: Callbacks, fault: str) -> Response:
    message = state.accept(wanted)
    if wanted.to.endswith(UNREACHABLE) or fault == "131026":
        callbacks.failed(message, 131026, "Message Undeliverable.")
    else:
        callbacks.delivered(message)
    if fault == "JAWABAN_HILANG":
        return _cut()
    if fault == "LAMBAT":
        time.sleep(SLOW)
    answer = {
        "messaging_product": "whatsapp",
        "contacts": [{"input": wanted.to, "wa_id": wanted.to}],
        "messages": [{"id": message.wamid, "message_status": "accepted"}],
    }
    return jsonify(answer)


def _cut() -> Response:
    """Hang up: what is returned afterwards reaches nobody."""
    connection: socket.socket = request.environ["werkzeug.socket"]
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    return Response(status=499)


def _control_routes(app: Flask, state: State, callbacks: Callbacks) -> None:
    @app.get("/_kendali")
    def look() -> Response:
        return jsonify(state.as_json() | {"terverifikasi": callbacks.verified})

    @app.post("/_kendali")
    def control() -> ResponseReturnValue:
        wanted = request.get_json(silent=True) if request.is_json else _from_form()
        try:
            _apply(wanted or {}, state, callbacks)
        except (TypeError, ValueError, KeyError) as fault:
            return jsonify({"salah": str(fault)}), 400
        return jsonify({}) if request.is_json else redirect("/", 303)

    @app.delete("/_kendali")
    def forget() -> Response:
        state.reset()
        return jsonify({})

    @app.get("/")
    def page() -> str:
        return render_template(
            "whatsapp.html",
            inboxes=state.inboxes(),
            faults=FAULTS,
            state=state,
            hooks=asdict(state.webhook),
            verified=callbacks.verified,
        )


def _apply(wanted: dict[str, Any], state: State, callbacks: Callbacks) -> None:
    if "galat" in wanted:
        fault = str(wanted["galat"] or "")
        if fault and fault not in FAULTS and not (fault.isdigit() and int(fault) in ERRORS):
            raise ValueError(f"galat tidak dikenal: {fault}")
        times = wanted.get("kali", 1)
        state.set_fault(fault, UNTIL_RESET if times is None else int(times))
    if "webhook" in wanted:
        with state.lock:
            state.webhook = Webhook(**(asdict(state.webhook) | wanted["webhook"]))
    if "batas" in wanted:
        limits = wanted["batas"]
        pair = limits.get("pasangan")
        state.limit(limits.get("per_detik"), tuple(pair) if pair else None)
    for name, status in wanted.get("templat", {}).items():
        with state.lock:
            state.templates[name, "id"].status = str(status)
    if "masuk" in wanted:
        callbacks.incoming(str(wanted["masuk"]["dari"]), str(wanted["masuk"].get("teks", "Halo")))
    if wanted.get("hapus"):
        state.reset()


def _from_form() -> dict[str, Any]:
    form = request.form
    if "hapus" in form:
        return {"hapus": True}
    if "galat" in form:
        times = form.get("kali", "1")
        return {"galat": form["galat"], "kali": int(times) if times.isdigit() else None}
    hooks: dict[str, Any] = {
        name: name in form
        for name in ("gandakan", "acak", "hilang", "gabung", "tanpa_wa_id", "tanda_tangan_salah")
    }
    return {"webhook": hooks | {"tunda_ms": min(int(form.get("tunda_ms") or 300), 60_000)}}


if __name__ == "__main__":
    main()
