"""Where a bar of progress ends and where its target stands."""

import pytest

from services.gateway.halaman.kemajuan import batang_kemajuan, tinggi_kemajuan


@pytest.mark.parametrize(
    ("persen", "isi", "sasaran"),
    [
        ("0", "0.0", "100.0"),
        ("70", "70.0", "100.0"),
        ("99.9", "99.9", "100.0"),
        ("100", "100.0", "100.0"),
        ("125", "100.0", "80.0"),
        ("400", "100.0", "25.0"),
        ("10000", "100.0", "25.0"),
    ],
)
def test_beyond_the_target_the_target_moves(persen: str, isi: str, sasaran: str):
    assert batang_kemajuan(persen) == (isi, sasaran)


def test_bars_side_by_side_share_one_scale():
    assert tinggi_kemajuan(["50", "100"]) == [("16.0", "16.0"), ("0.0", "32.0")]
    assert tinggi_kemajuan(["50", "200"]) == [("24.0", "8.0"), ("0.0", "32.0")]
