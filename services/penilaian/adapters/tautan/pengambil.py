"""One look at a link: what it answers, by its head alone; wherever it leads is judged anew."""

from __future__ import annotations

import httpcore2
import httpx2

from services.chassis.errors import IsianSalah
from services.penilaian.adapters.tautan.jaring import (
    Jaring,
    NamaTidakAda,
    Pencari,
    TidakDiambil,
    cari_alamat,
)
from services.penilaian.domain.pemeriksaan_tautan import PENGALIHAN_MAKSIMUM, Amatan, Sebab
from services.penilaian.domain.tautan import periksa_tautan

DETIK = 10.0
"""For one look, with all the addresses that it leads to."""
Kepala = tuple[bytes | str, bytes | str]
MENGALIHKAN = frozenset({301, 302, 303, 307, 308})


class Pengambil:
    """Looks at links. `cari` and `dalam` (resolver and network) are what a test simulates."""

    def __init__(
        self,
        nama: str,
        *,
        cari: Pencari = cari_alamat,
        dalam: httpcore2.NetworkBackend | None = None,
        detik: float = DETIK,
    ) -> None:
        self._kepala: list[Kepala] = [("User-Agent", nama), ("Accept", "*/*")]
        self._cari = cari
        self._dalam = dalam or httpcore2.SyncBackend()
        self._detik = detik
        self._ssl = httpcore2.default_ssl_context()

    def amati(self, tautan: str) -> Amatan:
        """What that link answers now."""
        jaring = Jaring(self._cari, self._dalam, detik=self._detik)
        try:
            with httpcore2.ConnectionPool(self._ssl, network_backend=jaring) as kolam:
                return self._ikuti(kolam, tautan)
        except (TidakDiambil, IsianSalah):
            return Amatan(Sebab.TIDAK_DIAMBIL)
        except NamaTidakAda:
            return Amatan(Sebab.NAMA_TIDAK_ADA)
        except (
            httpcore2.TimeoutException,
            httpcore2.NetworkError,
            httpcore2.ProtocolError,
            httpx2.InvalidURL,
        ):
            return Amatan(Sebab.GAGAL)

    def _ikuti(self, kolam: httpcore2.ConnectionPool, tautan: str) -> Amatan:
        url = httpx2.URL(periksa_tautan(tautan))
        for _ in range(PENGALIHAN_MAKSIMUM + 1):
            kode, lanjut = self._tanya(kolam, url)
            if kode not in MENGALIHKAN or not lanjut:
                return Amatan(Sebab.DIJAWAB, kode, url.host)
            url = httpx2.URL(periksa_tautan(str(url.join(lanjut))))
        return Amatan(Sebab.GAGAL)

    def _tanya(self, kolam: httpcore2.ConnectionPool, url: httpx2.URL) -> tuple[int, str]:
        """Status, and where it leads on. Some servers know no HEAD: its bad word is no proof."""
        kode, lanjut = self._minta(kolam, "HEAD", url)
        if kode < 400:
            return kode, lanjut
        return self._minta(kolam, "GET", url, ("Range", "bytes=0-0"))

    def _minta(
        self, kolam: httpcore2.ConnectionPool, cara: str, url: httpx2.URL, *tambahan: Kepala
    ) -> tuple[int, str]:
        tujuan = httpcore2.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        )
        with kolam.stream(cara, tujuan, headers=[*self._kepala, *tambahan]) as jawaban:
            kepala = {nama.lower(): nilai for nama, nilai in jawaban.headers}
            return jawaban.status, kepala.get(b"location", b"").decode("latin-1")
