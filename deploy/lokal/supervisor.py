"""Keep a set of child processes alive, say what happens to them, and leave none behind.

One thread, one loop. The kernel ties each child to the thread that started it (see child.py), so
everything here is called from the main thread; whoever waits for something waits in `wait_until`,
which looks after the children meanwhile.
"""

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from deploy.lokal import child, leftovers, lingkungan

LOOK_EVERY = 0.05
BACK_OFF = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
STEADY_AFTER = 30.0  # a child that lived this long starts its back-off anew
GIVE_UP_AFTER = 3  # crashes in a row, and only while the system is being started
LOG_KEPT = 5 * 1024 * 1024


class Berhenti(Exception):
    """Ctrl-C or SIGTERM: leave the loop and stop everything."""


class TidakSiap(RuntimeError):
    """Something did not become ready in time, or ended with an error."""


@dataclass(frozen=True, kw_only=True)
class Child:
    """One program to keep alive. Children of a higher tier are stopped before those of a lower."""

    name: str
    program: Callable[[], Sequence[str]]
    env: Mapping[str, str]
    ready: Callable[[], bool]
    tier: int
    prepare: Callable[[], object] = lambda: None
    ports: Mapping[str, int] = field(default_factory=dict)
    user: str | None = None
    farewell: signal.Signals = signal.SIGTERM
    within: float = 10.0


@dataclass
class _Running:
    child: Child
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    restart_at: float | None = None
    crashes: int = 0
    ready: bool = False
    crashed: bool = False


class Supervisor:
    """Starts, watches, restarts and stops children; `say` is told what a person should know."""

    def __init__(self, directory: Path, say: Callable[[str], None]) -> None:
        self._mark = {leftovers.MARK: str(directory)}
        self.logs = directory / "log"
        self.logs.mkdir(parents=True, exist_ok=True)
        self._register = directory / "proses.json"
        self._say = say
        self._children: dict[str, _Running] = {}
        self._asked = 0
        self._once: list[subprocess.Popen[bytes]] = []

    def listen_to_signals(self) -> None:
        """Ctrl-C and SIGTERM end `wait_until` and `watch`; two more hurry the stop."""
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._on_signal)

    def _on_signal(self, _number: int, _frame: object) -> None:
        self._asked += 1

    def start(self, *children: Child) -> None:
        for one in children:
            running = self._children[one.name] = _Running(one)
            self._start(running)
        self._write_register()

    def _start(self, running: _Running) -> None:
        running.restart_at = None
        running.ready = False
        running.started = time.monotonic()
        try:
            running.child.prepare()
        except (RuntimeError, OSError) as fault:
            with self.log(running.child.name).open("a") as output:
                output.write(f"{fault}\n")
            self._plan_restart(running, f"tidak bisa dimulai: {str(fault).splitlines()[0]}")
            return
        with self.log(running.child.name).open("ab") as output:
            running.process = child.spawn(
                running.child.program(),
                env={**running.child.env, **self._mark},
                output=output,
                farewell=running.child.farewell,
                user=running.child.user,
                cwd=lingkungan.ROOT if running.child.user is None else "/",
            )

    def log(self, name: str) -> Path:
        """Where its output goes; the last start's is set aside when it has grown large."""
        file = self.logs / f"{name}.log"
        if file.exists() and file.stat().st_size > LOG_KEPT:
            file.replace(file.with_suffix(".log.1"))
        return file

    def look(self) -> None:
        """Notice what ended, restart what is due, notice what became ready."""
        changed = False
        for running in self._children.values():
            if running.process is not None and running.process.poll() is not None:
                self._on_exit(running, running.process)
                changed = True
            if running.restart_at is not None and time.monotonic() >= running.restart_at:
                self._start(running)
                changed = True
            if running.process is not None and not running.ready and running.child.ready():
                running.ready = True
                if running.crashed:
                    self._say(f"✓ {running.child.name} berjalan lagi (pid {running.process.pid})")
                    running.crashed = False
        if changed:
            self._write_register()

    def _on_exit(self, running: _Running, process: subprocess.Popen[bytes]) -> None:
        child.sweep(process)
        running.process = None
        if time.monotonic() - running.started > STEADY_AFTER:
            running.crashes = 0
        code = process.returncode
        how = signal.Signals(-code).name if code < 0 else f"kode {code}"
        self._plan_restart(running, f"berhenti sendiri ({how}, pid {process.pid})")

    def _plan_restart(self, running: _Running, what: str) -> None:
        delay = BACK_OFF[min(running.crashes, len(BACK_OFF) - 1)]
        running.crashes += 1
        running.crashed = True
        running.restart_at = time.monotonic() + delay
        log = os.path.relpath(self.logs / f"{running.child.name}.log")
        self._say(f"! {running.child.name} {what}; dimulai lagi dalam {delay:g} dtk, lihat {log}")

    def pid(self, name: str) -> int | None:
        """Of a child that is ready; None while it is not. Any thread may ask."""
        running = self._children[name]
        process = running.process
        return process.pid if process is not None and running.ready else None

    def wait_until(self, condition: Callable[[], bool], *, what: str, within: float) -> None:
        deadline = time.monotonic() + within
        while not condition():
            if time.monotonic() > deadline:
                raise TidakSiap(f"{what} belum siap setelah {within:.0f} detik.{self._troubles()}")
            self._pause()

    def wait_ready(self, names: Iterable[str], *, within: float) -> None:
        """Wait for these; one that falls over again and again before it was ever ready is told."""
        wanted = [self._children[name] for name in names]

        def all_ready() -> bool:
            hopeless = [r.child.name for r in wanted if not r.ready and r.crashes >= GIVE_UP_AFTER]
            if hopeless:
                said = self._last_words(hopeless)
                raise TidakSiap(f"{', '.join(hopeless)} tidak bisa dimulai.{said}")
            return all(running.ready for running in wanted)

        what = ", ".join(sorted(running.child.name for running in wanted))
        self.wait_until(all_ready, what=what, within=within)

    def run_to_end(
        self, commands: Mapping[str, tuple[Sequence[str], Mapping[str, str]]], *, within: float
    ) -> None:
        """Run commands side by side, each with its own log; the first failure is the answer."""
        running: dict[str, subprocess.Popen[bytes]] = {}
        for name, (program, env) in commands.items():
            with self.log(name).open("wb") as output:
                running[name] = child.spawn(
                    program, env={**env, **self._mark}, output=output, cwd=lingkungan.ROOT
                )
        self._once = list(running.values())
        deadline = time.monotonic() + within
        while any(process.poll() is None for process in running.values()):
            if time.monotonic() > deadline:
                late = ", ".join(n for n, process in running.items() if process.poll() is None)
                raise TidakSiap(f"{late} tidak selesai dalam {within:.0f} detik.")
            self._pause()
        self._once = []
        failed = [name for name, process in running.items() if process.returncode != 0]
        if failed:
            raise TidakSiap(f"{', '.join(failed)} gagal.{self._last_words(failed)}")

    def watch(self) -> None:
        """Look after the children until somebody asks to stop."""
        while True:
            self._pause()

    def _pause(self) -> None:
        if self._asked:
            raise Berhenti
        self.look()
        time.sleep(LOOK_EVERY)

    def stop(self) -> None:
        """Stop everything, the highest tier first, each tier within the time its children have."""
        for process in self._once:
            child.sweep(process)
        hurry = self._asked + 2  # a signal to the whole group may reach us twice
        tiers = sorted({running.child.tier for running in self._children.values()}, reverse=True)
        for tier in tiers:
            self._stop_tier([r for r in self._children.values() if r.child.tier == tier], hurry)
        self._children.clear()
        self._register.unlink(missing_ok=True)

    def _stop_tier(self, tier: list[_Running], hurry: int) -> None:
        alive = [(r.child, r.process) for r in tier if r.process is not None]
        for one, process in alive:
            child.ask_to_stop(process, one.farewell)
        began = time.monotonic()
        for one, process in alive:
            while process.poll() is None and self._asked < hurry:
                if time.monotonic() - began > one.within:
                    self._say(f"! {one.name} tidak berhenti dalam {one.within:g} dtk; dipaksa")
                    break
                time.sleep(LOOK_EVERY)
            child.sweep(process)

    def _troubles(self) -> str:
        return self._last_words(name for name, r in self._children.items() if not r.ready)

    def _last_words(self, names: Iterable[str]) -> str:
        parts = []
        for name in names:
            log = self.logs / f"{name}.log"
            lines = log.read_text(errors="replace").splitlines()[-12:] if log.exists() else []
            parts.append(f"\n--- {name}.log\n" + "\n".join(lines))
        return "".join(parts)

    def _write_register(self) -> None:
        """Name → pid, ports and environment, so that a test can find and kill a process."""
        rows = {
            name: {
                "pid": running.process.pid if running.process else None,
                "ports": dict(running.child.ports),
                "env": lingkungan.without_secrets(dict(running.child.env)),
                "log": str(self.logs / f"{name}.log"),
            }
            for name, running in self._children.items()
        }
        draft = self._register.with_suffix(".baru")
        draft.write_text(json.dumps(rows, indent=2) + "\n")
        draft.replace(self._register)
