"""What the simulated SIASN knows: its people, what was saved, its tokens, its faults."""

import base64
import hashlib
import json
import secrets
import threading
import time
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

Baris = dict[str, Any]

RIWAYAT = ("rw_angkakredit", "rw_skp22", "rw_kinerjaperiodik")


class Galat(StrEnum):
    """The faults that can be switched on; the sentence is for the control page."""

    JAWABAN_HILANG = "JAWABAN_HILANG"
    TOKEN_KEDALUWARSA = "TOKEN_KEDALUWARSA"
    SSO_SALAH_KLIEN = "SSO_SALAH_KLIEN"
    TERLALU_SERING = "429"
    HTML = "HTML"
    KOSONG = "KOSONG"
    SUSPENDED = "500_SUSPENDED"
    RUNTIME = "500_RUNTIME"
    TIDAK_DITEMUKAN = "404_CODE0"
    GAGAL_200 = "200_GAGAL"
    DATA_RUSAK = "200_DATA_RUSAK"
    UNIT_TANPA_NAMA = "200_UNIT_TANPA_NAMA"
    LAMBAT = "LAMBAT"
    PUTUS = "PUTUS"

    @property
    def arti(self) -> str:
        return _ARTI[self]


_ARTI = {
    Galat.JAWABAN_HILANG: "Dikerjakan, lalu sambungan putus sebelum jawaban sampai",
    Galat.TOKEN_KEDALUWARSA: "Token yang dipakai dinyatakan habis masa berlakunya",
    Galat.SSO_SALAH_KLIEN: "Token SSO dianggap milik instansi lain",
    Galat.TERLALU_SERING: "Terlalu sering meminta (429)",
    Galat.HTML: "Halaman HTML dari penyeimbang beban",
    Galat.KOSONG: "Jawaban tanpa isi",
    Galat.SUSPENDED: "Layanan dihentikan sementara (SUSPENDED)",
    Galat.RUNTIME: "Galat di belakang gerbang API (Runtime Error)",
    Galat.TIDAK_DITEMUKAN: "Data tidak ditemukan (404, code 0)",
    Galat.GAGAL_200: "Ditolak, tetapi dengan HTTP 200",
    Galat.DATA_RUSAK: "Data seorang pegawai datang dalam bentuk yang rusak",
    Galat.UNIT_TANPA_NAMA: "Daftar unit memuat satu baris tanpa nama",
    Galat.LAMBAT: "Menjawab lambat",
    Galat.PUTUS: "Sambungan putus, tidak ada yang dikerjakan",
}


@dataclass
class Aturan:
    """One fault on one path, `kali` times; `detik` is how slow, or how long to stay away."""

    jalur: str
    galat: Galat
    kali: int = 1
    detik: float = 2.0

    def kena(self, jalur: str) -> bool:
        return self.jalur in {"*", jalur} or jalur.startswith(f"{self.jalur}/")


class Token:
    """Issues tokens that live a while and can be revoked; a restart forgets them all."""

    def __init__(self, umur: float) -> None:
        self.umur = umur
        self._kunci = threading.Lock()
        self._sampai: dict[str, float] = {}

    def terbitkan(self) -> str:
        isi = {"exp": int(time.time() + self.umur), "jti": secrets.token_hex(8)}
        bagian = (json.dumps({"alg": "RS256"}), json.dumps(isi), secrets.token_hex(16))
        token = ".".join(base64.urlsafe_b64encode(b.encode()).decode().rstrip("=") for b in bagian)
        with self._kunci:
            self._sampai[token] = time.monotonic() + self.umur
        return token

    def berlaku(self, token: str) -> bool:
        with self._kunci:
            return time.monotonic() < self._sampai.get(token, 0.0)

    def cabut(self, token: str) -> None:
        with self._kunci:
            self._sampai.pop(token, None)


class Keadaan:
    """All that outlives a request; what is saved also outlives the process."""

    def __init__(self, demo: Path | None, *, umur_token: float = 3600.0) -> None:
        isi: Baris = json.loads(demo.read_text()) if demo and demo.exists() else {}
        self._berkas = demo.with_name(demo.name + ".state.json") if demo else None
        self._kunci = threading.RLock()
        self.pns: dict[str, Baris] = isi.get("pns", {})
        self.ref_unor: list[Baris] = isi.get("ref_unor", [])
        self._nip_dari_id = {self.pns_id(nip): nip for nip in self.pns}
        self._simpanan = self._muat()
        self._aturan: list[Aturan] = []
        self._panggilan: Counter[str] = Counter()
        self.apim, self.sso = Token(umur_token), Token(umur_token)

    def pns_id(self, nip: str) -> str:
        data = self.pns[nip].get("data_utama", {})
        return str(data.get("id") or hashlib.blake2b(nip.encode(), digest_size=16).hexdigest())

    def nip(self, pns_id: str) -> str | None:
        return self._nip_dari_id.get(pns_id)

    def nama(self, nip: str) -> str:
        return str(self.pns.get(nip, {}).get("data_utama", {}).get("nama", ""))

    def data_utama(self, nip: str) -> Baris | None:
        orang = self.pns.get(nip)
        if orang is None:
            return None
        data: Baris = orang.get("data_utama", {})
        return {"id": self.pns_id(nip), "nipBaru": nip} | data

    def riwayat(self, nip: str, nama: str) -> list[Baris]:
        """The rows given at the start and those saved since, without the deleted ones."""
        with self._kunci:
            asal = self.pns.get(nip, {}).get(nama, [])
            baru = [b for b in self._simpanan.get(nama, []) if b["nip"] == nip]
            dihapus = set(self._simpanan["dihapus"])
            diubah = {b["baris"]["id"]: b["baris"] for b in baru}
            semua = [diubah.pop(b.get("id"), b) for b in asal] + list(diubah.values())
            return [b for b in semua if b.get("id") not in dihapus]

    def cari(self, nama: str, id_riwayat: str) -> tuple[str, Baris] | None:
        for nip in self.pns:
            for baris in self.riwayat(nip, nama):
                if baris.get("id") == id_riwayat:
                    return nip, baris
        return None

    def simpan(self, nama: str, nip: str, baris: Baris) -> None:
        """Add or replace by id. Nothing else is compared: a repeated save makes a second row."""
        with self._kunci:
            rak = self._simpanan[nama]
            rak[:] = [b for b in rak if b["baris"]["id"] != baris["id"]]
            rak.append({"nip": nip, "baris": baris})
            self._tulis()

    def hapus(self, id_riwayat: str) -> None:
        with self._kunci:
            self._simpanan["dihapus"].append(id_riwayat)
            self._tulis()

    def tersimpan(self) -> dict[str, list[Baris]]:
        """Every saved row that still stands, with its owner: what a test or a person looks at."""
        with self._kunci:
            dihapus = set(self._simpanan["dihapus"])
            return {
                nama: [
                    {"nip": b["nip"], "nama": self.nama(b["nip"]), **b["baris"]}
                    for b in self._simpanan[nama]
                    if b["baris"]["id"] not in dihapus
                ]
                for nama in RIWAYAT
            }

    def pasang(self, aturan: list[Aturan]) -> None:
        with self._kunci:
            self._aturan.extend(aturan)

    def aturan(self) -> list[Aturan]:
        with self._kunci:
            return list(self._aturan)

    def panggilan(self) -> dict[str, int]:
        with self._kunci:
            return dict(sorted(self._panggilan.items()))

    def hitung(self, jalur: str) -> None:
        with self._kunci:
            self._panggilan[jalur] += 1

    def gangguan(self, jalur: str) -> Aturan | None:
        """Use up one turn of the first fault that fits this path."""
        with self._kunci:
            aturan = next((a for a in self._aturan if a.kena(jalur)), None)
            if aturan is not None:
                aturan.kali -= 1
                self._aturan = [a for a in self._aturan if a.kali > 0]
            return aturan

    def bersihkan(self, *, simpanan: bool) -> None:
        with self._kunci:
            self._aturan.clear()
            self._panggilan.clear()
            if simpanan:
                self._simpanan = _kosong()
                self._tulis()

    def _muat(self) -> dict[str, list[Any]]:
        if self._berkas is None or not self._berkas.exists():
            return _kosong()
        lama: dict[str, list[Any]] = json.loads(self._berkas.read_text())
        return _kosong() | lama

    def _tulis(self) -> None:
        if self._berkas is None:
            return
        baru = self._berkas.with_name(self._berkas.name + ".baru")
        baru.write_text(json.dumps(self._simpanan, ensure_ascii=False, indent=1))
        baru.replace(self._berkas)


def _kosong() -> dict[str, list[Any]]:
    return {nama: [] for nama in (*RIWAYAT, "dihapus")}
