"""The share of an agency in a busy process: only who asks for clearly more is held to it."""

import pytest

from services.gateway import antrean
from services.gateway.bagian import JENDELA, Bagian


class Jam:
    saat = 0.0

    def __call__(self) -> float:
        return self.saat


@pytest.fixture
def jam() -> Jam:
    return Jam()


@pytest.fixture
def bagian(jam: Jam) -> Bagian:
    """Eight threads: four seats to share."""
    return Bagian(8, jam)


def serbu(bagian: Bagian, kali: int, instansi: str = "ramai", *, menulis: bool = False) -> int:
    """How many of so many requests may begin; none of them ends."""
    return sum(bagian.masuk(instansi, menulis=menulis) for _ in range(kali))


def test_an_agency_that_is_alone_has_everything(bagian: Bagian):
    assert serbu(bagian, 100) == 100


def test_nobody_is_held_to_a_share_while_there_is_room(bagian: Bagian):
    assert bagian.masuk("tenang")
    assert serbu(bagian, 3) == 3


def test_who_rushes_a_busy_process_keeps_its_share_and_no_more(bagian: Bagian):
    assert bagian.masuk("tenang")
    assert serbu(bagian, 50) == 3
    bagian.keluar("ramai")
    bagian.keluar("ramai")
    assert bagian.masuk("tenang")
    assert serbu(bagian, 50) == 1, "up to its share of two"


def test_the_others_are_served_all_the_while(bagian: Bagian):
    bagian.masuk("tenang")
    serbu(bagian, 50)
    assert serbu(bagian, 5, "tenang") == 5


def test_agencies_that_ask_alike_are_never_held_to_a_share(bagian: Bagian):
    for _ in range(20):
        for instansi in "abc":
            assert bagian.masuk(instansi)


def test_writes_have_twice_the_share(bagian: Bagian):
    bagian.masuk("tenang")
    serbu(bagian, 50)
    assert bagian.masuk("ramai", menulis=True)
    assert not bagian.masuk("ramai", menulis=True)


def test_a_rush_is_forgotten_after_two_windows(bagian: Bagian, jam: Jam):
    bagian.masuk("tenang")
    serbu(bagian, 50)
    jam.saat += 2 * JENDELA
    assert bagian.masuk("tenang")
    assert bagian.masuk("ramai")


def test_a_queue_makes_a_process_busy(bagian: Bagian):
    bagian.masuk("tenang")
    serbu(bagian, 50)
    bagian.keluar("ramai")
    antrean.catat(0.2)
    try:
        assert not bagian.masuk("ramai")
    finally:
        antrean.catat(0.0)
