"""News of a delivery in any order leads to the same truth."""

import itertools

import pytest

from services.notifikasi.domain.status_kirim import KABAR_WHATSAPP, URUTAN, StatusKirim, maju

S = StatusKirim
ANTRE, DIKIRIM, RAGU, SERVER, SAMPAI, DIBACA, GAGAL = (
    S.ANTRE,
    S.DIKIRIM,
    S.TIDAK_PASTI,
    S.DITERIMA_SERVER,
    S.SAMPAI,
    S.DIBACA,
    S.GAGAL,
)


@pytest.mark.parametrize(
    ("kini", "kabar", "jadi"),
    [
        (DIKIRIM, SERVER, SERVER),
        (SERVER, SAMPAI, SAMPAI),
        (SAMPAI, DIBACA, DIBACA),
        (DIBACA, SAMPAI, DIBACA),  # late
        (SAMPAI, SERVER, SAMPAI),  # late
        (DIKIRIM, DIBACA, DIBACA),  # those between never came
        (SERVER, GAGAL, GAGAL),
        (SAMPAI, GAGAL, SAMPAI),  # it had arrived
        (DIBACA, GAGAL, DIBACA),
        (GAGAL, SERVER, GAGAL),
        (GAGAL, SAMPAI, SAMPAI),  # it arrived after all
        (RAGU, SERVER, SERVER),
        (ANTRE, SAMPAI, SAMPAI),  # an earlier try arrived
    ],
)
def test_a_delivery_only_moves_forward(kini: S, kabar: S, jadi: S) -> None:
    assert maju(kini, kabar) is jadi


@pytest.mark.parametrize("kata", list(itertools.permutations(["sent", "delivered", "read"])))
def test_every_order_ends_in_read(kata: tuple[str, ...]) -> None:
    status = DIKIRIM
    for satu in (*kata, *kata):
        status = maju(status, KABAR_WHATSAPP[satu])
    assert status is DIBACA


@pytest.mark.parametrize("kata", list(itertools.permutations(["sent", "delivered", "failed"])))
def test_every_order_with_a_failure_ends_in_delivered(kata: tuple[str, ...]) -> None:
    status = DIKIRIM
    for satu in kata:
        status = maju(status, KABAR_WHATSAPP[satu])
    assert status is SAMPAI


def test_each_state_has_one_place_and_knows_whether_it_is_over() -> None:
    assert sorted(URUTAN) == sorted(S)
    assert {s for s in S if s.berakhir} == {SERVER, SAMPAI, DIBACA, GAGAL}
    assert {s for s in S if s.tiba} == {SAMPAI, DIBACA}
