"""Tells the customer what became of a message: signed POSTs, late, twice, shuffled or never.

As the real sender does it: at least once, in no promised order, again and again with growing
delay until the customer answers 200.
"""

import hashlib
import heapq
import hmac
import itertools
import json
import logging
import random
import secrets
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from deploy.lokal.simulator.whatsapp_state import Message, State
from deploy.lokal.simulator.whatsapp_wire import Json, as_status_error

log = logging.getLogger("whatsapp.callback")

DISPLAY_NUMBER = "6221500567"
STEPS = {"sent": 1, "delivered": 2, "read": 6, "failed": 2}
"""When a status is told, in units of the delay that is set."""
RETRIES = (0.2, 0.5, 1, 2, 4, 8, 15, 30, 60)

Post = tuple[list[tuple[str, str]], bytes]


class Callbacks:
    """One thread that sends what is due."""

    def __init__(
        self, state: State, *, url: str, app_secret: str, verify_token: str, number_id: str
    ) -> None:
        self._state = state
        self._url = url
        self._secret = app_secret.encode()
        self._verify_token = verify_token
        self._number_id = number_id
        self._due: list[tuple[float, int, int, list[Json]]] = []
        self._order = itertools.count()
        self._wake = threading.Condition()
        self.verified = False

    def start(self) -> None:
        for work in (self._run, self._shake_hands):
            threading.Thread(target=work, name=work.__name__, daemon=True).start()
        for message, left in self._state.unfinished():
            if message.error:
                self.failed(message, message.error, "resumed")
            else:
                self.delivered(message, left)

    def delivered(self, message: Message, statuses: list[str] | None = None) -> None:
        """The way of a message that arrives."""
        self._plan([self._status(message, s) for s in statuses or ("sent", "delivered", "read")])

    def failed(self, message: Message, code: int, details: str) -> None:
        """The way of a message that was accepted and then cannot be delivered."""
        status = self._status(message, "failed")
        status["errors"] = [as_status_error(code, details)]
        self._plan([status])

    def incoming(self, sender: str, text: str) -> None:
        """Somebody writes to us: that opens the 24-hour window."""
        self._state.open_window(sender)
        message = {
            "from": sender,
            "id": "wamid." + secrets.token_urlsafe(24),
            "timestamp": str(int(time.time())),
            "type": "text",
            "text": {"body": text},
        }
        self._push(0.0, [{"messages": message}])

    def _status(self, message: Message, status: str) -> Json:
        at = str(int(time.time()))
        made: Json = {"id": message.wamid, "status": status, "timestamp": at}
        if not self._state.webhook.tanpa_wa_id:
            made["recipient_id"] = message.wanted.to
        if message.wanted.callback_data:
            made["biz_opaque_callback_data"] = message.wanted.callback_data
        if status == "sent":
            origin = {"type": "utility"}
            expires = str(int(time.time()) + 86400)
            made["conversation"] = {
                "id": secrets.token_hex(16),
                "expiration_timestamp": expires,
                "origin": origin,
            }
        if status in {"sent", "delivered"}:
            made["pricing"] = {
                "billable": True,
                "pricing_model": "PMP",
                "type": "regular",
                "category": "utility",
            }
        return made

    def _plan(self, statuses: list[Json]) -> None:
        hooks = self._state.webhook
        for status in statuses:
            error = status["errors"][0]["code"] if "errors" in status else 0
            self._state.tell(status["id"], status["status"], error=error)
        if hooks.hilang:
            self._state.count("webhook_hilang")
            return
        unit = hooks.tunda_ms / 1000
        delays = [STEPS[status["status"]] * unit for status in statuses]
        if hooks.acak:
            random.SystemRandom().shuffle(delays)
            if delays == sorted(delays):
                delays.reverse()
        if hooks.gabung:
            self._push(max(delays), statuses)
        else:
            for delay, status in zip(delays, statuses, strict=True):
                self._push(delay, [status])
        if hooks.gandakan:
            for delay, status in zip(delays, statuses, strict=True):
                self._push(delay + unit, [status])

    def _push(self, delay: float, rows: list[Json], attempt: int = 0) -> None:
        with self._wake:
            item = (time.monotonic() + delay, next(self._order), attempt, rows)
            heapq.heappush(self._due, item)
            self._wake.notify()

    def _run(self) -> None:
        while True:
            with self._wake:
                while not self._due or self._due[0][0] > time.monotonic():
                    rest = self._due[0][0] - time.monotonic() if self._due else None
                    self._wake.wait(rest)
                _, _, attempt, rows = heapq.heappop(self._due)
            # Each POST on its own thread: a slow customer must not hold up the others.
            threading.Thread(target=self._deliver, args=(rows, attempt), daemon=True).start()

    def _deliver(self, rows: list[Json], attempt: int) -> None:
        known = [r for r in rows if "messages" in r or r["id"] in self._state.messages]
        if not known:
            return  # forgotten by a reset
        if self._post(self._body(known)):
            self._state.count("webhook_diterima")
            for row in known:
                if "messages" not in row:
                    self._state.tell(row["id"], row["status"], arrived=True)
        else:
            self._state.count("webhook_ditolak")
            self._push(RETRIES[min(attempt, len(RETRIES) - 1)], known, attempt + 1)

    def _body(self, rows: list[Json]) -> bytes:
        metadata = {"display_phone_number": DISPLAY_NUMBER, "phone_number_id": self._number_id}
        value: Json = {"messaging_product": "whatsapp", "metadata": metadata}
        if statuses := [row for row in rows if "messages" not in row]:
            value["statuses"] = statuses
            # Profile names may hold anything: the body then carries \u-escapes, and the signature
            # is over the escaped bytes.
            value["contacts"] = [
                {"profile": {"name": "Ponsel · simulasi"}, "user_id": "ID." + status["id"][-12:]}
                | ({"wa_id": status["recipient_id"]} if "recipient_id" in status else {})
                for status in statuses
            ]
        if messages := [row["messages"] for row in rows if "messages" in row]:
            value["messages"] = messages
        change = {"field": "messages", "value": value}
        whole = {
            "object": "whatsapp_business_account",
            "entry": [{"id": "102290129340398", "changes": [change]}],
        }
        return json.dumps(whole).replace("/", "\\/").encode("ascii")

    def _post(self, body: bytes) -> bool:
        secret = b"salah" if self._state.webhook.tanda_tangan_salah else self._secret
        signature = "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": signature}
        request = urllib.request.Request(self._url, data=body, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=10) as answer:
                return bool(answer.status == 200)
        except (OSError, ValueError) as fault:
            log.debug("webhook: %s", type(fault).__name__)
            return False

    def _shake_hands(self) -> None:
        """The subscription's verification: asked until the customer echoes the challenge."""
        for wait in itertools.chain((0.3, 0.5, 1, 1, 2), itertools.repeat(3)):
            challenge = str(random.SystemRandom().randrange(10**9))
            query = urllib.parse.urlencode(
                {
                    "hub.mode": "subscribe",
                    "hub.verify_token": self._verify_token,
                    "hub.challenge": challenge,
                }
            )
            try:
                with urllib.request.urlopen(f"{self._url}?{query}", timeout=5) as answer:
                    self.verified = answer.read().decode() == challenge
            except (OSError, ValueError):
                self.verified = False
            if self.verified:
                return
            time.sleep(wait)
