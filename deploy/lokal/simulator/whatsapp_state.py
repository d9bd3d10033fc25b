"""What the simulated WhatsApp remembers: messages, their statuses, its limits and its faults.

Kept in memory and, when a file is given, written there line by line before anything is answered,
so that a killed simulator goes on where it was: what it accepted it still delivers.
"""

import base64
import itertools
import json
import secrets
import threading
import time
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field
from pathlib import Path

from deploy.lokal.simulator.whatsapp_wire import Json, Refused, Template, Wanted

WINDOW = 24 * 60 * 60

# Faults of the control page, with its sentences; other error codes can be switched on as well.
FAULTS = {
    "130429": "Terlalu banyak pesan per detik (130429)",
    "131056": "Terlalu banyak pesan ke nomor yang sama (131056)",
    "131000": "Galat sementara di WhatsApp (131000)",
    "131026": "Diterima, lalu ternyata nomor tidak terjangkau (131026)",
    "131048": "Nomor pengirim dibatasi (131048)",
    "190": "Token akses ditolak (190)",
    "JAWABAN_HILANG": "Diterima, lalu sambungan putus sebelum jawaban sampai",
    "PUTUS": "Sambungan putus, tidak ada yang diterima",
    "LAMBAT": "Diterima, tetapi jawabannya sangat lambat",
    "HTML": "Halaman HTML dari penyeimbang beban, tidak ada yang diterima",
}


@dataclass
class Message:
    """One accepted message and everything that was told about it."""

    wamid: str
    wanted: Wanted
    time: float
    status: str = "accepted"
    error: int = 0
    told: list[Json] = field(default_factory=list)


@dataclass
class Webhook:
    """How callbacks misbehave."""

    gandakan: bool = False
    acak: bool = False
    hilang: bool = False
    gabung: bool = False
    tanpa_wa_id: bool = False
    tanda_tangan_salah: bool = False
    tunda_ms: int = 300


@dataclass
class Bucket:
    """So many at once, refilled at a rate a second."""

    size: float
    rate: float
    level: float = 0.0
    at: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.level = self.size

    def take(self) -> bool:
        now = time.monotonic()
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        if self.level < 1:
            return False
        self.level -= 1
        return True


class State:
    """Everything, under one lock."""

    def __init__(self, file: Path | None, *, per_second: float = 80, pair: float = 6) -> None:
        self._file = file
        self._limits = (per_second, pair)
        self.lock = threading.RLock()
        self.templates: dict[tuple[str, str], Template] = {}
        self._clear()
        if file is not None and file.exists():
            for line in file.read_text().splitlines():
                self._apply(json.loads(line))

    def _clear(self) -> None:
        per_second, pair = self._limits
        self.messages: dict[str, Message] = {}
        self.counters: Counter[str] = Counter()
        self.windows: dict[str, float] = {}
        self.fault, self.fault_left = "", 0
        self.webhook = Webhook()
        self._number = Bucket(per_second, per_second)
        # WhatsApp lets a short burst to one person pass and then holds to one in six seconds.
        self._pairs: defaultdict[str, Bucket] = defaultdict(lambda: Bucket(45, 1 / pair))
        for template in self.templates.values():
            template.status = "REJECTED" if template.rejected_because else "APPROVED"

    def reset(self) -> None:
        with self.lock:
            self._clear()
            if self._file is not None:
                self._file.unlink(missing_ok=True)

    def limit(self, per_second: float | None, pair: tuple[float, float] | None) -> None:
        """Smaller buckets, so that a test need not send thousands."""
        with self.lock:
            if per_second is not None:
                self._number = Bucket(per_second, per_second)
            if pair is not None:
                size, seconds = pair
                self._pairs = defaultdict(lambda: Bucket(size, 1 / seconds))

    def set_fault(self, fault: str, times: int) -> None:
        with self.lock:
            self.fault, self.fault_left = fault, times if fault else 0

    def next_fault(self) -> str:
        """Use up one turn of the fault that is switched on."""
        with self.lock:
            if self.fault_left <= 0:
                return ""
            self.fault_left -= 1
            return self.fault

    def throttle(self, to: str) -> None:
        with self.lock:
            if not self._number.take():
                raise Refused(130429, "Cloud API message throughput has been reached.")
            if not self._pairs[to].take():
                raise Refused(131056, f"Too many messages to {to} in a short period of time.")

    def open_window(self, to: str) -> None:
        with self.lock:
            self.windows[to] = time.time()
            self._write({"window": to, "time": self.windows[to]})

    def in_window(self, to: str) -> bool:
        with self.lock:
            return time.time() - self.windows.get(to, 0) < WINDOW

    def accept(self, wanted: Wanted) -> Message:
        raw = b"\x1a\x12" + secrets.token_bytes(18) + wanted.to.encode()
        wamid = "wamid." + base64.b64encode(raw).decode()
        message = Message(wamid, wanted, time.time())
        with self.lock:
            self._write({"message": asdict(message)})
            self.messages[wamid] = message
            self.counters["diterima"] += 1
        return message

    def tell(self, wamid: str, status: str, *, error: int = 0, arrived: bool = False) -> None:
        """Note that a status was made (`arrived` False) or that our customer took it (True)."""
        with self.lock:
            line = {"status": status, "wamid": wamid, "error": error, "arrived": arrived}
            line["time"] = time.time()
            self._write(line)
            self._apply(line)

    def unfinished(self) -> list[tuple[Message, list[str]]]:
        """After a restart: messages whose customer has not taken every status yet."""
        with self.lock:
            rest = []
            for message in self.messages.values():
                taken = {t["status"] for t in message.told if t["arrived"]}
                left = [s for s in ("sent", "delivered", "read") if s not in taken]
                if left and "failed" not in taken:
                    rest.append((message, left))
            return rest

    def count(self, name: str) -> None:
        with self.lock:
            self.counters[name] += 1

    def as_json(self) -> Json:
        with self.lock:
            return {
                "terkirim": [_shown(message) for message in self.messages.values()],
                "penghitung": dict(self.counters),
                "galat": {"galat": self.fault, "kali": self.fault_left},
                "webhook": asdict(self.webhook),
                "templat": {f"{n}/{lang}": t.status for (n, lang), t in self.templates.items()},
            }

    def inboxes(self) -> list[tuple[str, list[Json]]]:
        """Each telephone with its messages, newest first: for the page."""
        with self.lock:
            shown = sorted(
                (_shown(m) for m in self.messages.values()), key=lambda m: -float(m["waktu"])
            )
        shown.sort(key=lambda message: message["to"])
        return [(to, list(rows)) for to, rows in itertools.groupby(shown, lambda m: m["to"])]

    def _apply(self, line: Json) -> None:
        if "message" in line:
            kept = line["message"]
            message = Message(**{**kept, "wanted": Wanted(**kept["wanted"])})
            self.messages[message.wamid] = message
            self.counters["diterima"] += 1
        elif "window" in line:
            self.windows[line["window"]] = line["time"]
        elif line["wamid"] in self.messages:
            message = self.messages[line["wamid"]]
            message.told.append({k: line[k] for k in ("status", "time", "arrived")})
            if line["arrived"]:
                return
            message.status = line["status"]
            message.error = line["error"] or message.error

    def _write(self, line: Json) -> None:
        if self._file is not None:
            with self._file.open("a") as out:
                out.write(json.dumps(line) + "\n")


def _shown(message: Message) -> Json:
    wanted = message.wanted
    return {
        "wamid": message.wamid,
        "to": wanted.to,
        "jenis": wanted.kind,
        "templat": wanted.template,
        "bahasa": wanted.language,
        "parameter": wanted.parameters,
        "teks": wanted.text,
        "tautan": wanted.link,
        "biz_opaque_callback_data": wanted.callback_data,
        "waktu": message.time,
        "status": message.status,
        "galat": message.error,
        "callback": list(message.told),
    }
