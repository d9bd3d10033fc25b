"""The calls. Reads are tried up to three times; a save leaves once and is never repeated blindly.

Make one client per process, after any fork, and share it between threads: the tokens, the
load balancer's cookie, the brake and the circuit belong together.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Self
from urllib.parse import quote

import httpx2

from services.siasn import amplop
from services.siasn.angka_kredit import (
    AngkaKreditBaru,
    RiwayatAngkaKredit,
)
from services.siasn.galat import (
    GalatSiasn,
    SiasnJawabanHilang,
    SiasnSibuk,
    SiasnTidakDitemukan,
    SiasnTidakTersedia,
    SiasnTokenDitolak,
)
from services.siasn.laju import Laju
from services.siasn.model import DataUtama, RefUnor, RiwayatGolongan, RiwayatJabatan
from services.siasn.pemutus import Pemutus
from services.siasn.pengaturan import PengaturanSiasn
from services.siasn.token import pasangan_token

COBA = 3
JEDA_DASAR = 0.2
TUNGGU_TERLAMA = 5.0  # a longer Retry-After is the caller's business, not a sleep in here
HALAMAN_UNOR = 1000
_ACAK = random.SystemRandom()

# The library logs each address at INFO, and SIASN's addresses contain the NIP.
for _nama in ("httpx2", "httpcore2"):
    logging.getLogger(_nama).setLevel(logging.WARNING)

# These say that nothing was sent; every other transport error leaves a save's outcome unknown.
_BELUM_TERKIRIM = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)


class KlienSiasn:
    """SIASN as five reads and one save."""

    def __init__(
        self,
        pengaturan: PengaturanSiasn,
        transport: httpx2.BaseTransport | None = None,
        *,
        pemutus: Pemutus | None = None,
        tidur: Callable[[float], None] = time.sleep,
    ) -> None:
        self._base = pengaturan.base_url.rstrip("/")
        self._http = httpx2.Client(timeout=pengaturan.timeout, transport=transport)
        self._pemutus = pemutus or Pemutus()
        self._tidur = tidur
        self._laju = Laju(pengaturan.laju, tidur=tidur)
        self._token = pasangan_token(self._http, pengaturan)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._http.close()

    @property
    def sso_berlaku_sampai(self) -> float | None:
        """Epoch second at which a supplied SSO token ends: the alarm for the admin."""
        return self._token.sso_berlaku_sampai

    def data_utama(self, nip: str) -> DataUtama:
        return DataUtama.dari(amplop.objek(self._baca(_jalur("data-utama", nip))))

    def riwayat_jabatan(self, nip: str) -> list[RiwayatJabatan]:
        return [RiwayatJabatan.dari(b) for b in self._riwayat(_jalur("rw-jabatan", nip))]

    def riwayat_golongan(self, nip: str) -> list[RiwayatGolongan]:
        return [RiwayatGolongan.dari(b) for b in self._riwayat(_jalur("rw-golongan", nip))]

    def riwayat_angka_kredit(self, nip: str) -> list[RiwayatAngkaKredit]:
        return [RiwayatAngkaKredit.dari(b) for b in self._riwayat(_jalur("rw-angkakredit", nip))]

    def ref_unor(self) -> Iterator[RefUnor]:
        """The whole tree of the instansi as rows, page by page where the server can page."""
        awal, pertama = 0, None
        while True:
            badan = self._baca(
                "referensi/ref-unor",
                params={"limit": str(HALAMAN_UNOR), "offset": str(awal)},
            )
            baris = [RefUnor.dari(b) for b in amplop.daftar(badan)]
            # A server that ignores `offset` would send its first page for ever.
            if not baris or baris[0].id == pertama:
                return
            yield from baris
            if len(baris) != HALAMAN_UNOR:
                return
            pertama = pertama or baris[0].id
            awal += HALAMAN_UNOR

    def simpan_angka_kredit(self, baru: AngkaKreditBaru) -> str:
        """Save one row, once. SIASN keeps no request id: a repeated save makes a second row.

        After `SiasnJawabanHilang` look for it with `cari_angka_kredit` before saving again.
        """
        badan = self._tulis("angkakredit/save", baru.ke_kawat())
        tersimpan = amplop.id_tersimpan(badan) or baru.id
        if not tersimpan:
            raise SiasnJawabanHilang
        return tersimpan

    def _riwayat(self, jalur: str) -> list[amplop.Badan]:
        """A person without history and an unknown person look alike here: no rows."""
        try:
            return amplop.daftar(self._baca(jalur))
        except SiasnTidakDitemukan:
            return []

    def _baca(self, jalur: str, *, params: Mapping[str, str] | None = None) -> amplop.Badan:
        for sisa in reversed(range(COBA)):
            try:
                return self._berotorisasi("GET", jalur, params=params)
            except (SiasnTidakTersedia, SiasnSibuk) as galat:
                tunggu = galat.retry_after or 0.0
                if not sisa or self._pemutus.terbuka or tunggu > TUNGGU_TERLAMA:
                    raise
                self._tidur(tunggu + _jeda(COBA - sisa))
        raise AssertionError("unreachable")  # pragma: no cover

    def _tulis(self, jalur: str, isi: Mapping[str, Any]) -> amplop.Badan:
        return self._berotorisasi("POST", jalur, json=isi)

    def _berotorisasi(self, metode: str, jalur: str, **opsi: Any) -> amplop.Badan:
        """One call, and once more with fresh tokens: a refused token did nothing at SIASN."""
        try:
            return self._sekali(metode, jalur, **opsi)
        except SiasnTokenDitolak:
            return self._sekali(metode, jalur, **opsi)

    def _sekali(self, metode: str, jalur: str, **opsi: Any) -> amplop.Badan:
        self._pemutus.lewat()
        apim, sso = self._token.ambil()
        # "bearer" in lower case is what SIASN's own clients send in `Auth`.
        kepala = {"Authorization": f"Bearer {apim}", "Auth": f"bearer {sso}"}
        self._laju.tunggu()
        jawaban = self._kirim(metode, jalur, headers=kepala, **opsi)
        try:
            badan = amplop.uraikan(jawaban.status_code, jawaban.content)
            amplop.periksa(jawaban.status_code, badan)
        except amplop.BackendSuspended as galat:
            galat.retry_after = self._pemutus.buka()
            raise
        except (SiasnTokenDitolak, amplop.RuntimeErrorSiasn) as galat:
            self._token.buang(apim, sso)
            if isinstance(galat, amplop.RuntimeErrorSiasn):
                self._http.cookies.clear()
                _hilang_bila_menulis(metode, galat)
            raise
        except amplop.BukanSiasn as galat:
            _hilang_bila_menulis(metode, galat)
            raise
        except SiasnSibuk as galat:
            galat.retry_after = _retry_after(jawaban)
            raise
        except GalatSiasn:
            self._pemutus.tutup()
            raise
        self._pemutus.tutup()
        return badan

    def _kirim(self, metode: str, jalur: str, **opsi: Any) -> httpx2.Response:
        try:
            return self._http.request(metode, f"{self._base}/{jalur}", **opsi)
        except _BELUM_TERKIRIM as galat:
            raise SiasnTidakTersedia from galat
        except httpx2.HTTPError as galat:
            _hilang_bila_menulis(metode, galat)
            raise SiasnTidakTersedia from galat


def _jalur(nama: str, nip: str) -> str:
    """A NIP is typed by people: it must not be able to leave its place in the address."""
    return f"pns/{nama}/{quote(nip.strip(), safe='')}"


def _hilang_bila_menulis(metode: str, sebab: Exception) -> None:
    """Whatever stands between us and SIASN answered a save: the save may still have arrived."""
    if metode != "GET":
        raise SiasnJawabanHilang from sebab


def _jeda(percobaan: int) -> float:
    """Full jitter, so that workers that failed together do not come back together."""
    return _ACAK.uniform(0, JEDA_DASAR * 2**percobaan)


def _retry_after(jawaban: httpx2.Response) -> float | None:
    nilai = amplop.bilangan(jawaban.headers.get("Retry-After"))
    return float(nilai) if nilai is not None and nilai >= 0 else None
