"""Open data never leads back to a person."""

import pytest

from services.skp.domain.data_terbuka import K, boleh_terbuka


@pytest.mark.parametrize(
    ("angka", "boleh"),
    [((0, 0, 0), True), ((K, 0, 12), True), ((K - 1, 100), False), ((1,), False), ((), True)],
)
def test_a_row_is_told_whole_or_not_at_all(angka, boleh):
    assert boleh_terbuka(angka) is boleh
