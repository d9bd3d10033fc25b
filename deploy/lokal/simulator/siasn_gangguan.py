"""Acting out a fault: on the wire the way the real thing fails, not as a tidy error."""

import socket
import time
from collections.abc import Callable
from contextlib import suppress

from flask import Response, current_app, g, request

from deploy.lokal.simulator import siasn_amplop as amplop
from deploy.lokal.simulator.siasn_keadaan import Aturan, Galat, Keadaan


def lakukan(jalur: str) -> Response | None:
    """Act out the fault that is switched on for this path, if any."""
    aturan = _keadaan().gangguan(jalur)
    if aturan is None:
        return None
    if aturan.galat is Galat.LAMBAT:
        time.sleep(aturan.detik)
        return None
    if aturan.galat is Galat.UNIT_TANPA_NAMA:
        g.unit_tanpa_nama = True
        return None
    if aturan.galat is Galat.JAWABAN_HILANG:
        g.putus_sesudah = True
        return None
    if aturan.galat is Galat.PUTUS:
        _putus()
        return Response(status=500)
    return _jawaban_galat(aturan)


def _jawaban_galat(aturan: Aturan) -> Response:
    if aturan.galat is Galat.TOKEN_KEDALUWARSA:
        _keadaan().apim.cabut(bearer(request.headers.get("Authorization", "")))
        _keadaan().sso.cabut(bearer(request.headers.get("Auth", "")))
        return amplop.sso_ditolak()
    jawaban: dict[Galat, Callable[[], Response]] = {
        Galat.SSO_SALAH_KLIEN: amplop.sso_salah_klien,
        Galat.TERLALU_SERING: lambda: amplop.dibatasi(int(aturan.detik)),
        Galat.HTML: amplop.html,
        Galat.KOSONG: amplop.kosong,
        Galat.SUSPENDED: lambda: amplop.runtime_error(suspended=True),
        Galat.RUNTIME: lambda: amplop.runtime_error(suspended=False),
        Galat.TIDAK_DITEMUKAN: amplop.tidak_ditemukan,
        Galat.DATA_RUSAK: amplop.data_rusak,
        Galat.GAGAL_200: lambda: amplop.ditolak("Data belum dapat diproses, hubungi admin"),
    }
    return jawaban[aturan.galat]()


def _putus() -> None:
    """Cut the connection under the answer: the other end sees it close without a word."""
    soket = request.environ.get("werkzeug.socket")
    if isinstance(soket, socket.socket):
        with suppress(OSError):
            soket.shutdown(socket.SHUT_RDWR)


def putus_bila_diminta(jawaban: Response) -> Response:
    """JAWABAN_HILANG: the work is done and written, only the answer never leaves."""
    if g.get("putus_sesudah"):
        _putus()
    return jawaban


def bearer(kepala: str) -> str:
    jenis, _, token = kepala.partition(" ")
    return token.strip() if jenis.lower() == "bearer" else ""


def _keadaan() -> Keadaan:
    keadaan: Keadaan = current_app.config["KEADAAN"]
    return keadaan
