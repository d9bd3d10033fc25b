"""`make bench`: measure the running system, and beside it the plain app and the bare SQL.

Everything runs on this machine: the system from `.data/bench`, the load generator, the baseline.
Results go to the console and to `.data/bench.json`.
"""

import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx2

from deploy.lokal import ports
from deploy.lokal.lingkungan import ROOT
from tests.bench import (
    adil,
    agensi,
    dokumen,
    fakta,
    impor,
    isi,
    laporan,
    lembar,
    matriks,
    penutupan,
    pohon,
    polos_normal_tabel,
    putusan,
    sinkron,
    sistem,
    sql,
    statistik,
    statistik_penilaian,
)
from tests.bench.beban import permintaan
from tests.bench.isi import Peserta
from tests.bench.proses import Ongkos, memori
from tests.bench.sistem import Sistem
from tests.bench.ukur import beban, gabung, ukur

KELUARAN = ROOT / ".data" / "bench.json"
DETIK = float(os.environ.get("BENCH_DETIK", "10"))
TENANG = 5.0
RONDE = 4
POLOS = {laporan.POLOS: "polos_normal", laporan.POLOS_TABEL_KITA: "polos_tabel_kita"}
LAJU_TULIS = 100.0
BERDOKUMEN = 8
JALUR = "/api/v1/skp"


def main() -> None:
    with sistem.berjalan() as s:
        _kata(f"sistem siap dalam {s.detik_mulai:.1f} dtk (sudah pernah dijalankan)")
        hasil = Bench(s).jalankan()
    hasil["sasaran"] = laporan.sasaran(hasil)
    KELUARAN.write_text(json.dumps(hasil, indent=1, ensure_ascii=False) + "\n")
    print("\n" + laporan.tabel(hasil["baris"]))
    print("\n" + laporan.tabel_memori(hasil["menganggur_mib"], hasil["puncak_mib"]))
    print("\n" + laporan.daftar_sasaran(hasil["sasaran"]))
    print(f"\nrincian: {KELUARAN}")


class Bench:
    """One run, in the order in which the rows disturb each other least."""

    def __init__(self, s: Sistem) -> None:
        self.s = s
        self.orang = isi.peserta()
        self.staf = [p for p in self.orang if not p.memimpin]
        self.akar = s.proses()
        self.baris: list[dict[str, Any]] = []
        self.puncak: dict[str, float] = {}

    def jalankan(self) -> dict[str, Any]:
        _kata("memuat 1.260 pegawai × 6 RHK × 4 indikator …")
        muat(self.s, self.orang)
        time.sleep(TENANG)
        menganggur = memori(self.akar)
        diam = self._diam()
        self._baca(diam)
        _kata("SQL saja dengan pgbench …")
        folder = sistem.DATA / "sql"
        folder.mkdir(exist_ok=True)
        pid, lama = self.akar["postgres"], max(int(DETIK / 2), 2)
        for baris in sql.pgbench(self.s.postgres, "skp", folder, pid=pid, detik=lama):
            self._catat(baris)
        self._matriks()
        self._pohon()
        self._tulis()
        self._putusan()
        self._lembar()
        pdf = self._pdf()
        self._kelebihan_beban()
        _kata("impor 2.000 lalu 20.000 pegawai …")
        for baris_impor in impor.ukur_impor(self.s, self.akar):
            self._catat(baris_impor)
        _kata("sinkron 500 lalu 5.000 pegawai …")
        for baris_sinkron in sinkron.ukur_sinkron(self.s, self.akar["postgres"]):
            self._catat(baris_sinkron)
        _kata(f"statistik dengan 10.000 lalu {statistik.BANYAK} SKP …")
        for baris_statistik in statistik.ukur_statistik(self.s, self.akar, DETIK / 2):
            self._catat(baris_statistik)
        for baris_statistik in statistik_penilaian.ukur_dashboard(self.s, self.akar, DETIK / 2):
            self._catat(baris_statistik)
        _kata(f"tutup periode {penutupan.BANYAK} orang …")
        for baris_tutup in penutupan.ukur_penutupan(self.s):
            self._catat(baris_tutup)
        # The last one: it moves people to other agencies.
        _kata("satu instansi dengan tujuh kali permintaan instansi lain …")
        for baris_adil in adil.ukur_adil(self.s, self.orang, DETIK):
            self._catat(baris_adil)
        return {
            "waktu": datetime.now(UTC).isoformat(timespec="seconds"),
            "mesin": {"inti": os.cpu_count(), "python": platform.python_version()},
            "detik_mulai_hangat": round(self.s.detik_mulai, 1),
            "baris": self.baris,
            "pdf_per_detik_per_inti": pdf,
            "diam_cpu_per_detik": diam,
            "menganggur_mib": menganggur,
            "puncak_mib": self.puncak,
        }

    def _catat(self, baris: dict[str, Any]) -> dict[str, Any]:
        for nama, mib in baris.get("puncak_mib", {}).items():
            self.puncak[nama] = max(self.puncak.get(nama, 0.0), mib)
        self.baris.append(baris)
        print(laporan.satu_baris(baris), flush=True)
        return baris

    def _diam(self) -> dict[str, float]:
        """CPU seconds per second that each process uses while nobody asks for anything."""
        with Ongkos(self.akar) as ongkos:
            time.sleep(TENANG)
        return {nama: round(cpu / ongkos.detik, 4) for nama, cpu in ongkos.cpu.items()}

    def _baca(self, diam: dict[str, float]) -> None:
        """Ours and the plain apps by turns, so that a busy moment of the machine hits all."""
        polos_normal_tabel.siapkan(self.s.dsn("skp"))
        semua = {"detail SKP": detail(self.orang), "daftar SKP": daftar(self.orang)}
        with ExitStack() as tumpukan:
            polos = {
                nama: tumpukan.enter_context(_polos(self.s, model))
                for nama, model in POLOS.items()
            }
            for port, _ in polos.values():
                _samakan(self.s, port, self.orang[100])
            for nama, minta in semua.items():
                _kata(f"{nama} lewat gateway dan dari aplikasi polos, {RONDE} ronde …")
                baris: dict[str, list[dict[str, Any]]] = {n: [] for n in ("", *polos)}
                for ronde in range(RONDE):
                    lain = {"detik": DETIK / RONDE, "hangat": 0.0 if ronde else 2.0}
                    baris[""].append(ukur(nama, self.s.port, minta, akar=self.akar, **lain))
                    for n, (port, pid) in polos.items():
                        akar = {"polos": pid, "postgres": self.akar["postgres"]}
                        satu = ukur(f"{nama}, {n}", port, minta, akar=akar, **lain)
                        # It pays for its own queries, not for our pollers on the same server.
                        satu["cpu"]["postgres"] -= diam["postgres"] * satu["detik"]
                        baris[n].append(satu)
                for banyak in baris.values():
                    self._catat(gabung(banyak))

    def _matriks(self) -> None:
        """The page of a large unit, and of a small one: what six times the people cost."""
        _kata("Matriks Peran Hasil …")
        for jumlah, minta in matriks.siapkan(self.s, self.orang).items():
            nama = f"halaman matriks, {jumlah} pegawai"
            baris = ukur(nama, self.s.port, minta, akar=self.akar, koneksi=1, detik=DETIK / 2)
            self._catat(baris)

    def _pohon(self) -> None:
        """The first level of the cascade, of a large agency and of a small one."""
        _kata("Pohon Kinerja …")
        for nama, minta in pohon.siapkan(self.s, self.orang[-1]).items():
            baris = ukur(nama, self.s.port, minta, akar=self.akar, koneksi=1, detik=DETIK / 2)
            self._catat(baris)

    def _putusan(self) -> None:
        """A hundred plans approved in one request, and by a hundred requests."""
        _kata("setujui 100 sekaligus …")
        penilai, staf = self.orang[0], self.staf[: putusan.BANYAK]
        for nama, susun in (
            ("setujui 100 SKP, satu permintaan", putusan.sekaligus),
            ("setujui 100 SKP, seratus permintaan", putusan.satu_satu),
        ):
            fakta.tunggu_habis(self.s)
            minta = susun(penilai, putusan.siapkan(self.s, penilai, staf))
            baris = ukur(nama, self.s.port, minta, akar=self.akar, koneksi=1, detik=120,
                         hangat=0, sekali=True)  # fmt: skip
            baris["cpu_per_1000"] = round(sum(baris["cpu"].values()) / putusan.BANYAK * 1000, 3)
            self._catat(baris)

    def _lembar(self) -> None:
        """All whom a head rates in one request, and by one each; and their sheet."""
        _kata(f"nilai {isi.STAF} sekaligus …")
        penilai = self.orang[0]
        for nama, susun in (
            (f"nilai {isi.STAF} orang, satu permintaan", lembar.sekaligus),
            (f"nilai {isi.STAF} orang, satu-satu", lembar.satu_satu),
        ):
            fakta.tunggu_habis(self.s)
            siap = lembar.siapkan(self.s, penilai)
            minta = susun(penilai, siap)
            baris = ukur(nama, self.s.port, minta, akar=self.akar, koneksi=1, detik=120,
                         hangat=0, sekali=True)  # fmt: skip
            baris["cpu_per_1000"] = round(sum(baris["cpu"].values()) / len(siap) * 1000, 3)
            self._catat(baris)
        self._catat(statistik_penilaian.jeda(self.s, siap))
        nama, minta = f"lembar penilaian {isi.STAF} orang", lembar.buka(penilai)
        self._catat(ukur(nama, self.s.port, minta, akar=self.akar, koneksi=1, detik=DETIK / 2))

    def _tulis(self) -> None:
        _kata("ajukan …")
        self._langkah("ajukan SKP", "DRAFT", "ajukan", laju=None)
        self._langkah("ajukan, 100/dtk", "DRAFT", "ajukan", laju=LAJU_TULIS)
        self._fakta("ajukan → notifikasi, 100/dtk", "diajukan", "Mengajukan SKP", "notifikasi")
        _kata("setujui …")
        self._langkah("setujui, 100/dtk", "PENGAJUAN", "setujui", laju=LAJU_TULIS)
        self._fakta("setujui → penilaian, 100/dtk", "disetujui", "Menyetujui SKP", "penilaian")

    def _langkah(self, nama: str, dari: str, kerja: str, *, laju: float | None) -> None:
        """Each plan once through this step."""
        fakta.tunggu_habis(self.s)
        if dari == "DRAFT":
            isi.jadikan(self.s.dsn("skp"), dari, self.staf)
        semua = langkah(self.staf, kerja, isi.etag(self.s.dsn("skp"), self.staf))
        baris = ukur(
            nama,
            self.s.port,
            semua,
            akar=self.akar,
            detik=120,
            hangat=0,
            laju=laju,
            sekali=True,
        )
        self._catat(baris)

    def _fakta(self, nama: str, fakta_: str, tindakan: str, layanan: str) -> None:
        subjek = f"kinerja.skp.{fakta_}.v1"
        ukuran = fakta.latensi(
            self.s, subjek=subjek, tindakan=tindakan, konsumen=f"{layanan}--skp"
        )
        self._catat({"nama": nama, **ukuran})

    def _pdf(self) -> float:
        _kata("Dokumen Evaluasi …")
        semua = [
            permintaan("GET", jalur, token=p.token)
            for p, jalur in dokumen.siapkan(self.s, self.staf[:BERDOKUMEN])
        ]
        baris = ukur(
            "Dokumen Evaluasi PDF", self.s.port, semua, akar=self.akar, koneksi=2, detik=DETIK
        )
        self._catat(baris)
        cpu = sum(baris["cpu"].values())
        for banyak in (100, 1000):
            minta = (semua * (banyak // len(semua) + 1))[:banyak]
            nama = f"{banyak} Dokumen Evaluasi berturut-turut"
            self._catat(ukur(nama, self.s.port, minta, akar=self.akar, koneksi=2, detik=300,
                             hangat=0, sekali=True))  # fmt: skip
        return round(baris["status"].get("200", 0) / cpu, 1) if cpu else 0.0

    def _kelebihan_beban(self) -> None:
        for koneksi in (64, 256):
            _kata(f"{koneksi} koneksi sekaligus …")
            nama = f"kelebihan beban, {koneksi} koneksi"
            self._catat(
                ukur(
                    nama,
                    self.s.port,
                    detail(self.orang),
                    akar=self.akar,
                    koneksi=koneksi,
                    detik=DETIK,
                    hangat=0,
                )
            )
            # It must be itself again at once, not after a restart.
            sesudah = beban(self.s.port, detail(self.orang[:8]), koneksi=1, detik=1)
            self.baris[-1]["sesudahnya"] = sesudah["status"]


def muat(s: Sistem, orang: Sequence[Peserta]) -> None:
    berkas = sistem.DATA / "agensi-bench.json"
    berkas.write_text(json.dumps(agensi.berkas(orang)))
    s.perintah("skp", "impor", str(berkas))
    isi.muat_rencana(s.dsn("skp"), orang)
    isi.muat_sesi(s.dsn("gateway"), orang)
    fakta.tunggu_habis(s)


def detail(orang: Sequence[Peserta]) -> list[bytes]:
    return [permintaan("GET", f"{JALUR}/{p.skp_id}", token=p.token) for p in orang]


def daftar(orang: Sequence[Peserta]) -> list[bytes]:
    return [permintaan("GET", JALUR, token=p.token) for p in orang]


def langkah(orang: Sequence[Peserta], kerja: str, etag: dict[str, str]) -> list[bytes]:
    """One request a plan, by whoever may take this step, with the version he saw."""
    return [
        permintaan(
            "POST",
            f"{JALUR}/{p.skp_id}/{kerja}",
            token=p.token if kerja == "ajukan" else isi.token(p.penilai),
            If_Match=f'"{etag[p.skp_id]}"',
        )
        for p in orang
    ]


@contextmanager
def _polos(s: Sistem, model: str) -> Iterator[tuple[int, int]]:
    """The plain app: one process, as many threads as it has connections to the database."""
    port = ports.free_port()
    perintah = [sys.executable, "-m", "gunicorn", "-k", "gthread", "-w", "1", "--threads", "8"]
    perintah += ["--keep-alive", "75", "--log-level", "warning", "-b", f"127.0.0.1:{port}"]
    env = os.environ | {"SKP_URL": s.sqlalchemy_url("skp"), "MODEL": model}
    env |= {"GATEWAY_URL": s.sqlalchemy_url("gateway")}
    proses = subprocess.Popen([*perintah, "tests.bench.polos:app"], cwd=ROOT, env=env)
    try:
        while not ports.answers(port):
            time.sleep(0.1)
        yield port, proses.pid
    finally:
        proses.terminate()
        proses.wait(20)


def _samakan(s: Sistem, port_polos: int, p: Peserta) -> None:
    """The baseline must answer the same, or it measures something else."""
    kepala = {"Authorization": f"Bearer {p.token}"}
    for jalur in (f"{JALUR}/{p.skp_id}", JALUR):
        kita = httpx2.get(f"{s.url}{jalur}", headers=kepala).json()
        polos = httpx2.get(f"http://127.0.0.1:{port_polos}{jalur}", headers=kepala).json()
        if kita != polos:
            raise SystemExit(f"aplikasi polos menjawab lain pada {jalur}:\n{kita}\n{polos}")


def _kata(teks: str) -> None:
    print(f"• {teks}", flush=True)


if __name__ == "__main__":
    main()
