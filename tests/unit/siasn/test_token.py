"""One fetch for all who wait, an early end, and a refused credential that is left alone."""

import base64
import json
import threading
from collections.abc import Callable

import pytest

from services.siasn import SiasnTidakTersedia, SiasnTokenDitolak
from services.siasn.token import (
    TAHAN_PENOLAKAN,
    Token,
    TokenBerbagi,
    TokenTitipan,
    masa_berlaku,
)


class Jam:
    def __init__(self) -> None:
        self.kini = 1000.0

    def __call__(self) -> float:
        return self.kini


def penerbit(umur: float = 3600.0) -> tuple[Callable[[], Token], list[str]]:
    terbit: list[str] = []

    def ambil_baru() -> Token:
        terbit.append(f"token-{len(terbit) + 1}")
        return Token(terbit[-1], umur)

    return ambil_baru, terbit


def jwt(isi: object) -> str:
    tengah = base64.urlsafe_b64encode(json.dumps(isi).encode()).decode().rstrip("=")
    return f"kepala.{tengah}.tanda"


def test_a_token_is_kept_until_a_minute_before_its_end() -> None:
    jam = Jam()
    ambil_baru, terbit = penerbit()
    token = TokenBerbagi(ambil_baru, jam=jam)
    assert [token.ambil(), token.ambil()] == ["token-1", "token-1"]
    jam.kini += 3539
    assert token.ambil() == "token-1"
    jam.kini += 2
    assert token.ambil() == "token-2"
    assert len(terbit) == 2


def test_a_token_that_lives_shorter_than_the_margin_is_still_used() -> None:
    jam = Jam()
    ambil_baru, terbit = penerbit(umur=30)
    token = TokenBerbagi(ambil_baru, jam=jam)
    token.ambil()
    jam.kini += 14
    token.ambil()
    assert len(terbit) == 1


def test_dropping_an_old_token_leaves_the_new_one() -> None:
    ambil_baru, terbit = penerbit()
    token = TokenBerbagi(ambil_baru)
    lama = token.ambil()
    token.buang(lama)
    baru = token.ambil()
    token.buang(lama)
    assert token.ambil() == baru
    assert len(terbit) == 2


def test_eight_threads_share_one_fetch() -> None:
    mulai = threading.Barrier(8)
    jalan = threading.Event()
    terbit: list[int] = []

    def ambil_baru() -> Token:
        jalan.wait(5)
        terbit.append(1)
        return Token("bersama", 3600)

    token = TokenBerbagi(ambil_baru)
    hasil: list[str] = []

    def kerja() -> None:
        mulai.wait(5)
        hasil.append(token.ambil())

    utas = [threading.Thread(target=kerja) for _ in range(8)]
    for u in utas:
        u.start()
    jalan.set()
    for u in utas:
        u.join(5)
    assert hasil == ["bersama"] * 8
    assert len(terbit) == 1


def test_a_refused_credential_is_not_tried_again_for_a_minute() -> None:
    jam = Jam()
    coba: list[int] = []

    def ambil_baru() -> Token:
        coba.append(1)
        raise SiasnTokenDitolak

    token = TokenBerbagi(ambil_baru, jam=jam)
    for _ in range(3):
        with pytest.raises(SiasnTokenDitolak):
            token.ambil()
    assert len(coba) == 1
    jam.kini += TAHAN_PENOLAKAN + 1
    with pytest.raises(SiasnTokenDitolak):
        token.ambil()
    assert len(coba) == 2


def test_an_outage_of_the_token_endpoint_is_tried_again_at_once() -> None:
    coba: list[int] = []

    def ambil_baru() -> Token:
        coba.append(1)
        if len(coba) == 1:
            raise SiasnTidakTersedia
        return Token("pulih", 3600)

    token = TokenBerbagi(ambil_baru)
    with pytest.raises(SiasnTidakTersedia):
        token.ambil()
    assert token.ambil() == "pulih"


def test_a_supplied_token_tells_when_it_ends_and_then_refuses_to_be_used() -> None:
    jam = Jam()
    token = TokenTitipan(jwt({"exp": 2000}), jam=jam)
    assert token.berlaku_sampai == 2000
    assert token.ambil().startswith("kepala.")
    jam.kini = 1941
    with pytest.raises(SiasnTokenDitolak) as tertangkap:
        token.ambil()
    assert "token baru" in tertangkap.value.langkah


@pytest.mark.parametrize("token", ["bukan-jwt", "a.b.c", jwt({"tanpa": "exp"}), jwt([1])])
def test_a_token_that_says_nothing_is_simply_used(token: str) -> None:
    assert masa_berlaku(token) is None
    assert TokenTitipan(token).ambil() == token
