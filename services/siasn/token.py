"""The two tokens of every call: the API manager's (application) and the SSO's (person).

Whoever needs a token while another thread is already fetching one waits for that fetch and shares
its outcome, good or bad: a wrong password asked for eight times at once locks the BKN account.
"""

from __future__ import annotations

import base64
import binascii
import copy
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx2

from services.siasn.galat import GalatSiasn, SiasnTidakTersedia, SiasnTokenDitolak
from services.siasn.pengaturan import PengaturanSiasn

MARGIN = 60.0  # a token this close to its end is already old
UMUR_BAKU = 1800.0  # when the answer does not say
TAHAN_PENOLAKAN = 60.0  # a refused credential is not tried again before this


@dataclass(frozen=True, slots=True)
class Token:
    nilai: str
    umur: float


class TokenBerbagi:
    """One token shared by all threads, fetched by one of them at a time."""

    def __init__(
        self,
        ambil_baru: Callable[[], Token],
        *,
        jam: Callable[[], float] = time.monotonic,
    ) -> None:
        self._ambil_baru = ambil_baru
        self._jam = jam
        self._kunci = threading.Lock()
        self._nilai: str | None = None
        self._sampai = 0.0
        self._putaran = 0
        self._gagal: GalatSiasn | None = None
        self._tahan_sampai = 0.0

    def ambil(self) -> str:
        nilai = self._nilai
        if nilai is not None and self._jam() < self._sampai:
            return nilai
        putaran = self._putaran
        with self._kunci:
            if self._nilai is not None and self._jam() < self._sampai:
                return self._nilai
            if self._gagal is not None and (
                self._putaran != putaran or self._jam() < self._tahan_sampai
            ):
                raise copy.copy(self._gagal)  # an exception object belongs to one thread
            return self._segarkan()

    def buang(self, nilai: str) -> None:
        """Forget this token; a newer one that another thread already fetched stays."""
        with self._kunci:
            if self._nilai == nilai:
                self._nilai = None

    def _segarkan(self) -> str:
        self._nilai, self._gagal = None, None
        try:
            token = self._ambil_baru()
        except GalatSiasn as galat:
            self._gagal = galat
            if isinstance(galat, SiasnTokenDitolak):
                self._tahan_sampai = self._jam() + TAHAN_PENOLAKAN
            raise
        finally:
            self._putaran += 1
        self._sampai = self._jam() + max(token.umur - MARGIN, token.umur / 2)
        self._nilai = token.nilai
        return token.nilai


class TokenTitipan:
    """An SSO token that a person obtained by hand, because MFA forbids the password grant."""

    def __init__(self, nilai: str, *, jam: Callable[[], float] = time.time) -> None:
        self._nilai = nilai
        self._jam = jam
        self.berlaku_sampai = masa_berlaku(nilai)

    def ambil(self) -> str:
        if self.berlaku_sampai is not None and self._jam() > self.berlaku_sampai - MARGIN:
            raise SiasnTokenDitolak(
                "Token SSO yang dititipkan sudah habis masa berlakunya.",
                langkah="Minta admin instansi masuk ke SSO BKN dan menitipkan token baru.",
            )
        return self._nilai

    def buang(self, nilai: str) -> None:
        """Nothing to fetch anew: the second refusal reaches the caller."""


class PasanganToken:
    """Both tokens as one thing, so that nobody sends a fresh one beside one just dropped.

    Without it two threads that were refused together could drop each other's fresh token.
    """

    def __init__(self, apim: TokenBerbagi, sso: TokenBerbagi | TokenTitipan) -> None:
        self._apim = apim
        self._sso = sso
        self._kunci = threading.Lock()
        self._versi = 0

    @property
    def sso_berlaku_sampai(self) -> float | None:
        return self._sso.berlaku_sampai if isinstance(self._sso, TokenTitipan) else None

    def ambil(self) -> tuple[str, str]:
        while True:
            with self._kunci:
                versi = self._versi
            pasangan = (self._apim.ambil(), self._sso.ambil())
            if versi == self._versi:
                return pasangan

    def buang(self, apim: str, sso: str) -> None:
        with self._kunci:
            self._versi += 1
            self._apim.buang(apim)
            self._sso.buang(sso)


def pasangan_token(http: httpx2.Client, pengaturan: PengaturanSiasn) -> PasanganToken:
    sso = (
        TokenTitipan(pengaturan.sso_token)
        if pengaturan.sso_token
        else TokenBerbagi(token_sso(http, pengaturan))
    )
    return PasanganToken(TokenBerbagi(token_apim(http, pengaturan)), sso)


def masa_berlaku(token: str) -> float | None:
    """The `exp` of a JWT, unverified: only an alarm clock, never a proof."""
    bagian = token.split(".")
    if len(bagian) != 3:
        return None
    try:
        isi = json.loads(base64.urlsafe_b64decode(bagian[1] + "=" * (-len(bagian[1]) % 4)))
        return float(isi["exp"])
    except (binascii.Error, ValueError, KeyError, TypeError):
        return None


def token_apim(http: httpx2.Client, pengaturan: PengaturanSiasn) -> Callable[[], Token]:
    """Client credentials with HTTP Basic, as the WSO2 manager wants it."""

    def ambil_baru() -> Token:
        return _minta(
            http,
            pengaturan.apim_token_url,
            {"grant_type": "client_credentials"},
            auth=(pengaturan.consumer_key, pengaturan.consumer_secret),
        )

    return ambil_baru


def token_sso(http: httpx2.Client, pengaturan: PengaturanSiasn) -> Callable[[], Token]:
    """Password grant of the Keycloak realm `public-siasn`."""

    def ambil_baru() -> Token:
        formulir = {
            "grant_type": "password",
            "client_id": pengaturan.client_id,
            "username": pengaturan.username,
            "password": pengaturan.password,
        }
        return _minta(http, pengaturan.sso_token_url, formulir)

    return ambil_baru


def _minta(
    http: httpx2.Client,
    url: str,
    formulir: dict[str, str],
    *,
    auth: tuple[str, str] | None = None,
) -> Token:
    try:
        jawaban = http.post(url, data=formulir, auth=auth or httpx2.USE_CLIENT_DEFAULT)
    except httpx2.HTTPError as galat:
        raise SiasnTidakTersedia from galat
    if jawaban.status_code in {400, 401, 403}:
        raise SiasnTokenDitolak
    try:
        isi: Any = jawaban.json()
        nilai = isi["access_token"]
    except (ValueError, KeyError, TypeError) as galat:
        raise SiasnTidakTersedia from galat
    if not isinstance(nilai, str) or not nilai:
        raise SiasnTidakTersedia
    return Token(nilai=nilai, umur=_umur(isi.get("expires_in")))


def _umur(nilai: object) -> float:
    try:
        return max(float(str(nilai)), 1.0)
    except ValueError:
        return UMUR_BAKU
