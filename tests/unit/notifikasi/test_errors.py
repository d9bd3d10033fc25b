"""Each refusal says what would be right, and each fact knows whose it is."""

import uuid

import pytest

from services.chassis.errors import DomainError, Kind
from services.notifikasi.domain import errors
from services.notifikasi.domain.events import Gagal, Terkirim

PENOLAKAN = [
    satu
    for satu in vars(errors).values()
    if isinstance(satu, type) and issubclass(satu, DomainError) and satu is not DomainError
]


@pytest.mark.parametrize("penolakan", PENOLAKAN)
def test_a_refusal_has_a_stable_reason_and_a_sentence(penolakan: type[DomainError]) -> None:
    assert penolakan().kalimat.endswith(".")
    assert penolakan.reason == penolakan.reason.upper()


def test_a_forged_webhook_is_forbidden_and_a_missing_mail_server_is_not_for_ever() -> None:
    assert errors.TandaTanganSalah.kind is Kind.FORBIDDEN
    assert errors.SurelTidakTerkirim.kind is Kind.UNAVAILABLE


def test_a_fact_says_which_message_of_whom() -> None:
    satu = uuid.uuid4()
    assert Terkirim(satu, "p", "WHATSAPP").pesan_id == satu
    assert Gagal(satu, "p", "SUREL", "PENERIMA:550").alasan == "PENERIMA:550"
