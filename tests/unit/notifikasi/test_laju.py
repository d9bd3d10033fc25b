"""The bucket: never more a second than allowed, slower after a complaint, and it recovers."""

from services.notifikasi.domain.laju import Ember


def test_a_full_second_holds_the_rate_and_no_more() -> None:
    ember = Ember(penuh=10, pada=0)
    assert ember.tersedia(0) == 1
    ember.pakai(1)
    assert ember.tersedia(0) == 0
    assert ember.tersedia(0.5) == 5
    assert ember.tersedia(100) == 10


def test_less_than_one_a_second_still_lets_one_pass() -> None:
    ember = Ember(penuh=0.5, pada=0)
    ember.pakai(1)
    assert ember.tersedia(1) == 0
    assert ember.tersedia(2) == 1


def test_a_complaint_halves_the_rate_which_grows_back() -> None:
    ember = Ember(penuh=20, pada=0)
    ember.lambatkan()
    assert ember.tersedia(0) == 0
    assert ember.laju == 10
    ember.tersedia(1)
    assert ember.laju == 12
    ember.tersedia(60)
    assert ember.laju == 20


def test_many_complaints_leave_a_twentieth() -> None:
    ember = Ember(penuh=20, pada=0)
    for _ in range(20):
        ember.lambatkan()
    assert ember.laju == 1


def test_a_clock_that_steps_back_gives_nothing() -> None:
    ember = Ember(penuh=10, pada=5)
    ember.pakai(1)
    assert ember.tersedia(4) == 0
