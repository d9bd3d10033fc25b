from datetime import date

from services.pak.domain.saldo_awal import wajib


def test_pemangku_sebelum_2023_wajib_membawa_saldo():
    assert wajib(date(2022, 12, 31))


def test_pemangku_sejak_2023_mulai_dari_nol():
    assert not wajib(date(2023, 1, 1))


def test_tmt_yang_tidak_diketahui_dianggap_sebelumnya():
    assert wajib(None)
