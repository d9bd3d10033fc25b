"""A drill: a consumer's database and the bus are lost; what was announced since is handled again.

`python -m deploy.lokal.pulih [FOLDER]`. Two PostgreSQL clusters as in production (one a service),
a NATS, the workers of skp and penilaian. A base backup and archived WAL bring penilaian's database
back to a moment in another directory; `replay` and `reconcile` of the command line do the rest.
Prints what it found at each step and how long it took; ends with 1 where anything is wrong.
"""

import copy
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg

from deploy.lokal import child
from deploy.lokal.demo import agensi, muat, tetangga
from deploy.lokal.lingkungan import PORT_NAMES, Keys, Place, for_service
from deploy.lokal.nats import Nats
from deploy.lokal.ports import free_port
from deploy.lokal.postgres import Postgres, binaries

PRODUSEN, KONSUMEN = "skp", "penilaian"
SABAR = 60.0
SEKALI_PAKAI = {"fsync": "off"}
"""Of servers that live a minute; a drill loses disks, not power."""


class LatihanGagal(RuntimeError):
    """The drill found something that is not as it should be."""


class Latihan:
    """Everything of one drill, below one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.arsip, self.cadangan = folder / "arsip", folder / "cadangan"
        self.cadangan.mkdir(parents=True)
        simpan = f"test ! -f {self.arsip}/%f && cp %p {self.arsip}/%f"
        mengarsip = {"archive_mode": "on", "archive_command": simpan}
        self.produsen = Postgres(folder / PRODUSEN, settings=SEKALI_PAKAI)
        self.konsumen = Postgres(folder / KONSUMEN, settings=SEKALI_PAKAI | mengarsip)
        self._milik_server(self.arsip)
        self.nats = Nats(folder / "nats")
        self.pekerja: dict[str, subprocess.Popen[bytes]] = {}
        self.kunci = Keys(folder / "kunci").make()
        muat.write_files(folder)

    def mulai(self) -> None:
        """Start the servers and bring both databases to today's schema."""
        for server in (self.produsen, self.konsumen, self.nats):
            server.start()
        for server, layanan in ((self.produsen, PRODUSEN), (self.konsumen, KONSUMEN)):
            server.ensure_database(layanan)
            self.perintah(layanan, "migrate")

    def berhenti(self) -> None:
        """Leave nothing running."""
        for layanan in list(self.pekerja):
            self.pulangkan(layanan)
        for server in (self.nats, self.konsumen, self.produsen):
            server.stop()

    def kerjakan(self, layanan: str) -> None:
        """Start a worker."""
        log = (self.folder / f"{layanan}.log").open("ab")
        program = [sys.executable, "-m", f"services.{layanan}.main", "work"]
        with log:
            self.pekerja[layanan] = child.spawn(program, env=self._env(layanan), output=log)

    def pulangkan(self, layanan: str) -> None:
        """Stop a worker."""
        child.stop(self.pekerja.pop(layanan), within=30)

    def perintah(self, layanan: str, *kata: str, masukan: str = "") -> tuple[int, str]:
        """A command of a service, as in its pod: (status, what it printed)."""
        program = [sys.executable, "-m", f"services.{layanan}.main", *kata]
        selesai = subprocess.run(
            program,
            env=self._env(layanan),
            input=masukan,
            capture_output=True,
            text=True,
            check=False,
        )
        if selesai.returncode and kata[0] != "reconcile":
            raise LatihanGagal(f"{' '.join(kata)}:\n{selesai.stdout}{selesai.stderr}")
        return selesai.returncode, selesai.stdout

    def banding(self, sejak: datetime) -> list[str]:
        """The differences between what was announced and what was handled."""
        jendela = ("--since", sejak.isoformat(), "--until", datetime.now(UTC).isoformat())
        _, diumumkan = self.perintah(PRODUSEN, "announced", *jendela)
        status, kata = self.perintah(KONSUMEN, "reconcile", "--announced", "-", masukan=diumumkan)
        return kata.splitlines() if status else []

    def tunggu_sama(self, sejak: datetime) -> None:
        """Until the consumer has all that was announced."""
        sampai = time.monotonic() + SABAR
        while beda := self.banding(sejak):
            if time.monotonic() > sampai:
                raise LatihanGagal("tidak menjadi sama:\n" + "\n".join(beda))
            time.sleep(0.5)

    def baris(self) -> dict[str, int]:
        """What the consumer holds."""
        tanya = "SELECT (SELECT count(*) FROM pegawai), (SELECT count(*) FROM inbox)"
        with psycopg.connect(self.konsumen.url(KONSUMEN).replace("+psycopg", "")) as koneksi:
            pegawai, inbox = koneksi.execute(tanya).fetchone() or (0, 0)
        return {"pegawai": pegawai, "inbox": inbox}

    def orang(self, jumlah: int) -> None:
        """Have a second agency with so many people more in the producer."""
        berkas = tetangga.berkas()
        contoh = berkas["pegawai"][-1]
        berkas["pegawai"] += [_seorang(contoh, nomor) for nomor in range(jumlah)]
        tempat = self.folder / "tetangga.json"
        tempat.write_text(json.dumps(berkas))
        self.perintah(PRODUSEN, "impor", str(tempat))

    def cadangkan(self) -> None:
        """A base backup while the service works."""
        tujuan = self.cadangan / "data"
        self._milik_server(tujuan)
        with self.konsumen.administer() as admin:
            sandi = admin.info.password
        alat = [str(binaries() / "pg_basebackup"), "-h", "127.0.0.1", "-U", "postgres"]
        alat += ["-p", str(self.konsumen.port), "-D", str(tujuan), "-X", "none", "-c", "fast"]
        log = self.folder / "pg_basebackup.log"
        with log.open("wb") as output:
            proses = child.spawn(
                alat,
                env=self.konsumen.environment | {"PGPASSWORD": sandi},
                output=output,
                user=self.konsumen.user,
            )
            proses.wait()
        if proses.returncode:
            raise LatihanGagal(f"pg_basebackup:\n{log.read_text()}")
        shutil.copy(self.konsumen.directory / "rahasia", self.cadangan)

    def arsipkan(self) -> None:
        """Close the WAL at hand and wait until it is in the archive, as it would be by itself."""
        with self.konsumen.administer() as admin:
            nama = admin.execute("SELECT pg_walfile_name(pg_switch_wal())").fetchone()
        sampai = time.monotonic() + SABAR
        while not (self.arsip / str(nama and nama[0])).exists():
            if time.monotonic() > sampai:
                raise LatihanGagal(f"{nama} tidak sampai di arsip")
            time.sleep(0.1)

    def hancurkan(self) -> None:
        """Lose the consumer's disk, and the bus with all that it held."""
        self.konsumen.stop()
        shutil.rmtree(self.konsumen.data)
        self.nats.stop()
        shutil.rmtree(self.nats.directory / "jetstream")

    def pulihkan(self, titik: datetime) -> None:
        """The consumer's database as it was at a moment, in another directory."""
        ambil = f"cp {self.arsip}/%f %p"
        (self.cadangan / "data" / "recovery.signal").touch()
        pulih = Postgres(
            self.cadangan,
            settings={
                **SEKALI_PAKAI,
                "restore_command": ambil,
                "recovery_target_time": titik.isoformat(),
                "recovery_target_action": "promote",
            },
        )
        self.konsumen = pulih.start()
        sampai = time.monotonic() + SABAR
        with pulih.administer() as admin:
            while admin.execute("SELECT pg_is_in_recovery()").fetchone() != (False,):
                if time.monotonic() > sampai:
                    raise LatihanGagal("pemulihan tidak selesai")
                time.sleep(0.1)

    def _milik_server(self, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        if self.konsumen.user:
            account = pwd.getpwnam(self.konsumen.user)
            os.chown(folder, account.pw_uid, account.pw_gid)

    def _env(self, layanan: str) -> dict[str, str]:
        pelabuhan: dict[str, int] = {}
        for nama in PORT_NAMES:
            pelabuhan[nama] = free_port(besides=set(pelabuhan.values()))
        server = self.produsen if layanan == PRODUSEN else self.konsumen
        tempat = Place(
            ports=pelabuhan,
            keys=self.kunci,
            databases={layanan: server.url(layanan)},
            nats_url=self.nats.url,
            siasn_dataset=self.folder / "siasn.json",
        )
        return for_service(tempat, layanan)


def latih(folder: Path) -> None:
    """The drill, step by step."""
    mulai = datetime.now(UTC) - timedelta(minutes=1)
    latihan = Latihan(folder)
    try:
        with langkah("dua basis data, bus, instansi peragaan"):
            latihan.mulai()
            latihan.perintah(PRODUSEN, "impor", str(folder / "agensi.json"))
            latihan.kerjakan(PRODUSEN)
            latihan.kerjakan(KONSUMEN)
            latihan.tunggu_sama(mulai)
        with langkah("cadangan dasar selagi bekerja"):
            latihan.cadangkan()
        with langkah("sesudah cadangan: 10 pegawai lagi"):
            latihan.orang(10)
            latihan.tunggu_sama(mulai)
        titik, di_titik = datetime.now(UTC), latihan.baris()
        with langkah("sesudah titik pulih: 20 pegawai lagi"):
            latihan.orang(30)
            latihan.tunggu_sama(mulai)
            latihan.arsipkan()
        sebelum = latihan.baris()
        print(f"  pada titik pulih {di_titik}\n  sebelum bencana  {sebelum}")
        latihan.pulangkan(KONSUMEN)
        with langkah("bencana: basis data konsumen dan bus hilang"):
            latihan.hancurkan()
        with langkah("basis data kembali ke titik pulih, di folder lain"):
            latihan.pulihkan(titik)
        _sama("sesudah pemulihan", latihan.baris(), di_titik)
        latihan.nats.start()
        beda = latihan.banding(mulai)
        print("  reconcile: " + "; ".join(beda))
        if not beda:
            raise LatihanGagal("reconcile tidak melihat yang hilang")
        with langkah("replay sejak titik pulih, sampai reconcile tanpa beda"):
            latihan.perintah(PRODUSEN, "replay", "--since", titik.isoformat())
            latihan.kerjakan(KONSUMEN)
            latihan.tunggu_sama(mulai)
        _sama("sesudah replay", latihan.baris(), sebelum)
        print("  reconcile: 0 beda")
    finally:
        latihan.berhenti()


@contextmanager
def langkah(nama: str) -> Iterator[None]:
    """Say what is done, and how long it took."""
    mulai = time.monotonic()
    yield
    print(f"{time.monotonic() - mulai:6.1f} dtk  {nama}", flush=True)


def _sama(kapan: str, kini: dict[str, int], seharusnya: dict[str, int]) -> None:
    print(f"  {kapan:16} {kini}")
    if kini != seharusnya:
        raise LatihanGagal(f"{kapan}: {kini}, seharusnya {seharusnya}")


def _seorang(contoh: dict[str, Any], nomor: int) -> dict[str, Any]:
    """Somebody with the post of another; a serial so high that it belongs to nobody."""
    orang = copy.deepcopy(contoh)
    kunci = f"latihan-{nomor}"
    orang |= {"pegawai_id": agensi.identity("pegawai", kunci), "nama": f"Pegawai Latihan {nomor}"}
    orang["nip"] = f"{contoh['nip'][:-3]}{900 - nomor - 1:03d}"
    orang["penugasan"][0]["penugasan_id"] = agensi.identity("penugasan", kunci)
    return orang


def main() -> int:
    """The folder is kept where it was named or the drill failed: its logs say why."""
    folder = Path(sys.argv[1] if sys.argv[1:] else tempfile.mkdtemp(prefix="pulih-")).absolute()
    try:
        with langkah("semuanya"):
            latih(folder)
    except LatihanGagal as gagal:
        print(f"LATIHAN GAGAL ({folder}): {gagal}", file=sys.stderr)
        return 1
    if not sys.argv[1:]:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
