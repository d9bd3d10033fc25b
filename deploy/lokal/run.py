"""`make run`: the whole system on one machine, until Ctrl-C.

Order: bus and database and simulators → databases → migrations → services and demo data → the
first page. What can run side by side does.
"""

import contextlib
import fcntl
import json
import os
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from deploy.lokal import leftovers, lingkungan, ports
from deploy.lokal.demo import muat
from deploy.lokal.lingkungan import Keys, Place
from deploy.lokal.nats import Nats
from deploy.lokal.postgres import Postgres
from deploy.lokal.supervisor import Berhenti, Child, Supervisor, TidakSiap

FOUNDATION, SIMULATORS, SERVICES, DOOR = range(4)  # the order of stopping, last first
MIGRATE_WITHIN, READY_WITHIN = 180.0, 180.0
STOP_WITHIN = 25.0  # services give running calls 20 seconds to finish


def main() -> int:
    data = Path(os.environ.get("KINERJA_DATA", lingkungan.ROOT / ".data")).absolute()
    port = int(os.environ.get("PORT", "8080"))
    data.mkdir(parents=True, exist_ok=True)
    with only_one(data) as ours:
        if not ours:
            return _refuse(f"Sistem sudah berjalan dari {data}. Hentikan dahulu dengan Ctrl-C.")
        leftovers.clear(data)
        if not ports.is_free(port):
            return _refuse(
                f"Porta {port} sedang dipakai program lain. Pilih porta lain, misalnya:"
                f" make run PORT={port + 10}"
            )
        return Runner(data, port).run()


class Runner:
    """One start of the local system in one data directory."""

    def __init__(self, data: Path, port: int) -> None:
        self.data = data
        self._began = time.monotonic()
        self._supervisor = Supervisor(data, self.say)
        names = ports.remembered_ports(data / "port.json", lingkungan.PORT_NAMES, besides=(port,))
        self._postgres = Postgres(data / "postgres", port=names["postgres"])
        self._nats = Nats(data / "nats", port=names["nats"], monitor_port=names["nats-monitor"])
        self._place = Place(
            ports=names,
            keys=Keys(data / "kunci").make(),
            databases={},
            nats_url=self._nats.url,
            siasn_dataset=data / "demo" / "siasn.json",
            port=port,
        )

    def say(self, text: str) -> None:
        _print(f"{time.monotonic() - self._began:6.1f} dtk  {text}")

    def run(self) -> int:
        self._supervisor.listen_to_signals()
        try:
            self._start()
            self._welcome()
            self._supervisor.watch()
        except Berhenti:
            self.say("menghentikan semuanya …")
        except TidakSiap as fault:
            self.say(f"GAGAL: {fault}")
            return 1
        finally:
            self._supervisor.stop()
            self.say("semua proses sudah berhenti; data tetap tersimpan di " + str(self.data))
        return 0

    def _start(self) -> None:
        supervisor = self._supervisor
        self.say("menyalakan PostgreSQL, NATS, dan simulator …")
        supervisor.start(*self._foundation())
        muat.write_files(self.data / "demo")
        supervisor.start(*map(self._simulator, ("siasn", "whatsapp", "smtp")))
        supervisor.wait_ready(("postgres", "nats"), within=READY_WITHIN)
        for service in lingkungan.SERVICES:
            url = self._postgres.ensure_database(f"kinerja_{service}")
            self._place.databases[service] = url
        self.say("PostgreSQL 18 dan NATS siap")
        if behind := list(filter(self._is_behind, lingkungan.SERVICES)):
            self.say(f"menjalankan migrasi: {', '.join(behind)} …")
            migrations = {f"{one}-migrate": self._command(one, "migrate") for one in behind}
            supervisor.run_to_end(migrations, within=MIGRATE_WITHIN)
        self.say("basis data mutakhir; menyalakan layanan …")
        services = list(self._services())
        supervisor.start(*services)
        self._load_demo()
        supervisor.wait_ready((child.name for child in services), within=READY_WITHIN)
        supervisor.wait_until(self.healthy, what="/healthz", within=READY_WITHIN)
        self._fill_demo()

    def _foundation(self) -> Iterator[Child]:
        postgres, nats = self._postgres, self._nats
        yield Child(
            name="postgres",
            program=postgres.program,
            env=postgres.environment,
            prepare=postgres.prepare,
            ready=postgres.ready,
            ports={"postgres": postgres.port},
            user=postgres.user,
            farewell=postgres.farewell,
            within=20.0,
            tier=FOUNDATION,
        )
        yield self._bus("nats", nats)

    def _bus(self, name: str, nats: Nats) -> Child:
        return Child(
            name=name,
            program=nats.program,
            env=nats.environment,
            prepare=nats.prepare,
            ready=nats.ready,
            ports={"nats": nats.port, "monitor": nats.monitor_port},
            farewell=nats.farewell,
            tier=FOUNDATION,
        )

    def _simulator(self, name: str) -> Child:
        used = {"smtp": ("smtp", "smtp-http")}.get(name, (name,))
        return self._child(
            f"simulator-{name}",
            ("-m", f"deploy.lokal.simulator.{name}"),
            lingkungan.for_simulator(self._place, name),
            {one: self._place.ports[one] for one in used},
            SIMULATORS,
        )

    def _services(self) -> Iterator[Child]:
        for service in lingkungan.DOMAIN_SERVICES:
            serving = {use: self._place.ports[f"{service}-{use}"] for use in ("grpc", "health")}
            working = {"health": self._place.ports[f"{service}-work"]}
            yield self._service(service, "serve", serving, SERVICES)
            yield self._service(service, "work", working, SERVICES)
        yield self._service("gateway", "serve", {"http": self._place.port}, DOOR)

    def _service(self, service: str, command: str, used: dict[str, int], tier: int) -> Child:
        env = lingkungan.for_service(self._place, service, work=command == "work")
        name = service if service == "gateway" else f"{service}-{command}"
        return self._child(name, ("-m", f"services.{service}.main", command), env, used, tier)

    def _child(
        self,
        name: str,
        module: tuple[str, ...],
        env: dict[str, str],
        used: dict[str, int],
        tier: int,
    ) -> Child:
        return Child(
            name=name,
            program=lambda: [sys.executable, *module],
            env=env,
            ready=lambda: all(map(ports.answers, used.values())),
            ports=used,
            tier=tier,
            within=STOP_WITHIN,
        )

    def _is_behind(self, service: str) -> bool:
        """Asks the database itself, so that a warm start pays for no migration process."""
        newest = max((lingkungan.ROOT / "services" / service / "migrations").glob("[0-9]*.py"))
        return self._postgres.migrated_to(f"kinerja_{service}") != newest.name.split("_")[0]

    def _load_demo(self) -> None:
        """Once: people may have changed their passwords and data since."""
        folder = self.data / "demo"
        loaded = folder / "dimuat"
        if loaded.exists():
            return
        self.say("memuat instansi contoh …")
        loads = {
            "skp-impor": self._command("skp", "impor", str(folder / "agensi.json")),
            "skp-impor-lain": self._command("skp", "impor", str(folder / "tetangga.json")),
            "gateway-akun": self._command("gateway", "akun", str(folder / "akun.json")),
        }
        self._supervisor.run_to_end(loads, within=MIGRATE_WITHIN)
        loaded.touch()

    def _fill_demo(self) -> None:
        """Once, and over the API as a person would: plans of people outside the story."""
        filled = self.data / "demo" / "diisi"
        if filled.exists():
            return
        self.say("mengisi SKP contoh lewat API …")
        program = [sys.executable, "-m", "deploy.lokal.demo.isi", self._place.public_url]
        try:
            commands = {"demo-isi": (program, lingkungan.inherited())}
            self._supervisor.run_to_end(commands, within=MIGRATE_WITHIN)
        except TidakSiap as fault:
            # The system itself runs; what is missing is only there to be looked at.
            self.say(f"! SKP contoh tidak lengkap: {fault}")
        filled.touch()

    def _command(self, service: str, *arguments: str) -> tuple[list[str], dict[str, str]]:
        env = lingkungan.for_service(self._place, service)
        return [sys.executable, "-m", f"services.{service}.main", *arguments], env

    def healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self._place.public_url}/healthz", timeout=5) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            return False

    def _welcome(self) -> None:
        accounts = muat.demo_accounts()
        file = self.data / "akun-demo.json"
        file.write_text(json.dumps(accounts, indent=2, ensure_ascii=False) + "\n")
        self.say(f"e-Kinerja siap: {self._place.public_url}")
        _print("\n" + muat.as_table(accounts) + "\n")
        _print(f"Akun contoh juga ada di {file}. Ctrl-C menghentikan semuanya.\n")


@contextlib.contextmanager
def only_one(data: Path) -> Iterator[bool]:
    """Hold the data directory; the kernel gives it back when we die, however we die."""
    with (data / "run.lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True


def _print(text: str) -> None:
    """A console that went away (a closed pipe or terminal) must not keep us from stopping."""
    with contextlib.suppress(OSError):
        print(text, flush=True)


def _refuse(why: str) -> int:
    print(why, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
