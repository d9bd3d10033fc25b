"""The circuit opens on SUSPENDED, lets one probe through, and waits longer each time."""

import pytest

from services.siasn import SiasnTidakTersedia
from services.siasn.laju import LETUPAN, Laju
from services.siasn.pemutus import JEDA_MAKS, Pemutus


class Jam:
    kini = 0.0

    def __call__(self) -> float:
        return self.kini


def test_while_open_every_call_is_refused_with_the_time_left() -> None:
    jam = Jam()
    pemutus = Pemutus(jeda=30, jam=jam)
    pemutus.lewat()
    pemutus.buka()
    jam.kini = 10
    with pytest.raises(SiasnTidakTersedia) as tertangkap:
        pemutus.lewat()
    assert tertangkap.value.retry_after == 20
    assert pemutus.terbuka


def test_after_the_pause_one_probe_passes_and_its_success_closes() -> None:
    jam = Jam()
    pemutus = Pemutus(jeda=30, jam=jam)
    pemutus.buka()
    jam.kini = 31
    pemutus.lewat()
    with pytest.raises(SiasnTidakTersedia):
        pemutus.lewat()
    pemutus.tutup()
    pemutus.lewat()
    assert not pemutus.terbuka


def test_each_failed_probe_doubles_the_pause_up_to_a_limit() -> None:
    jam = Jam()
    pemutus = Pemutus(jeda=30, jam=jam)
    jeda = [pemutus.buka()]
    for _ in range(5):
        jam.kini += jeda[-1] + 1
        pemutus.lewat()
        jeda.append(pemutus.buka())
    assert jeda == [30, 60, 120, 240, JEDA_MAKS, JEDA_MAKS]


def test_calls_that_left_before_the_circuit_opened_do_not_lengthen_it() -> None:
    jam = Jam()
    pemutus = Pemutus(jeda=30, jam=jam)
    assert [pemutus.buka() for _ in range(8)] == [30] * 8


def test_the_brake_lets_a_burst_pass_and_then_spaces_the_calls() -> None:
    jam = Jam()
    tidur: list[float] = []
    laju = Laju(5, jam=jam, tidur=tidur.append)
    for _ in range(int(LETUPAN) + 3):
        laju.tunggu()
    assert tidur == pytest.approx([0.2, 0.4, 0.6])


def test_the_brake_can_be_switched_off() -> None:
    laju = Laju(0, tidur=lambda _: pytest.fail("slept"))
    for _ in range(100):
        laju.tunggu()
