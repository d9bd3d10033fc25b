"""The sender's own troubles: a broken channel, a lease that is over, a row that is held."""

import threading
import time
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from pydantic import SecretStr

from deploy.lokal import ports
from services.notifikasi import use_cases
from services.notifikasi.adapters.kanal.surel import Surel
from services.notifikasi.adapters.pengirim import Pengirim
from services.notifikasi.adapters.repository import GudangSql
from services.notifikasi.domain.errors import PesanTidakDitemukan
from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.kiriman import Diterima, Ditolak, Hasil, TakTerkirim
from services.notifikasi.use_cases import Tugas
from tests.integration.notifikasi.conftest import Meja, sampai


class Jalan:
    """A way out whose behaviour the test decides."""

    def __init__(self, kerja: Any) -> None:
        self.kerja = kerja
        self.dikirim: list[Tugas] = []

    def kirim(self, tugas: Tugas) -> Hasil:
        self.dikirim.append(tugas)
        return self.kerja()


@pytest.fixture
def penilai(meja: Meja) -> str:
    pegawai_id = meja.pegawai(telepon="+6281234000901")
    meja.ajukan(pegawai_id)
    return pegawai_id


def pengirim(meja: Meja, jalan: Jalan) -> Pengirim:
    return Pengirim(Kanal.WHATSAPP, jalan, meja.pengaturan)


def test_a_fault_of_ours_in_the_middle_is_doubt(meja: Meja, penilai: str) -> None:
    def rusak() -> Hasil:
        raise RuntimeError

    kirim = pengirim(meja, Jalan(rusak))
    kirim.run(meja.db)
    kirim.selesaikan()
    assert meja.status(penilai) == "TIDAK_PASTI"
    assert meja.kiriman(penilai).galat == "RuntimeError"


def test_the_outcome_is_noted_as_soon_as_the_row_is_free(meja: Meja, penilai: str) -> None:
    """Somebody holds the row for longer than a lock is waited for: the outcome is not lost."""
    dilepas = threading.Event()

    def tahan() -> None:
        with meja.db.engine.begin() as conn:
            conn.execute(sa.text("SELECT 1 FROM kiriman FOR UPDATE"))
            dilepas.wait(2.5)

    penahan = threading.Thread(target=tahan)

    def terkirim() -> Hasil:
        penahan.start()
        time.sleep(0.3)
        return Diterima("wamid.x")

    kirim = pengirim(meja, Jalan(terkirim))
    kirim.run(meja.db)
    kirim.selesaikan()
    penahan.join()
    assert (meja.status(penilai), meja.kiriman(penilai).wamid) == ("DITERIMA_SERVER", "wamid.x")


def test_an_outcome_that_cannot_be_noted_leaves_the_lease_to_run_out(
    meja: Meja, penilai: str
) -> None:
    def terhapus() -> Hasil:
        with meja.db.transaction() as conn:
            conn.execute(sa.text("DELETE FROM kiriman"))
        return Diterima("wamid.y")

    jalan = Jalan(terhapus)
    kirim = pengirim(meja, jalan)
    kirim.run(meja.db)
    kirim.selesaikan()
    assert len(jalan.dikirim) == 1
    assert meja.kiriman(penilai) is None


def test_whoever_was_asleep_too_long_does_not_send(
    meja: Meja, penilai: str, monkeypatch: Any
) -> None:
    """Stopped between taking and sending (a frozen machine): another may have sent it since."""
    jalan = Jalan(Diterima)
    kirim = pengirim(meja, jalan)
    jam = iter([time.monotonic(), time.monotonic(), time.monotonic() + 3600])
    monkeypatch.setattr("services.notifikasi.adapters.pengirim.time.monotonic", lambda: next(jam))
    kirim.run(meja.db)
    kirim.selesaikan()
    assert jalan.dikirim == []
    assert meja.status(penilai) == "DIKIRIM"


def test_while_one_worker_chooses_another_takes_nothing(meja: Meja, penilai: str) -> None:
    sekarang, sewa = datetime.now(UTC), timedelta(seconds=9)
    with meja.db.transaction() as satu, meja.db.transaction() as dua:
        assert len(use_cases.ambil(GudangSql(satu), Kanal.WHATSAPP, 5, sekarang, sewa=sewa)) == 1
        assert use_cases.ambil(GudangSql(dua), Kanal.WHATSAPP, 5, sekarang, sewa=sewa) == []


def test_a_fresh_worker_lets_a_resting_channel_try_again(meja: Meja, penilai: str) -> None:
    kirim = pengirim(meja, Jalan(lambda: Ditolak(190)))
    kirim.run(meja.db)
    kirim.selesaikan()
    assert pengirim_kedua_dikirim(meja) == 1
    assert meja.status(penilai) == "DITERIMA_SERVER"


def pengirim_kedua_dikirim(meja: Meja) -> int:
    jalan = Jalan(lambda: Diterima("wamid.z"))
    kedua = pengirim(meja, jalan)
    kedua.run(meja.db)
    kedua.selesaikan()
    return len(jalan.dikirim)


def test_an_outcome_of_no_known_delivery_is_refused(meja: Meja) -> None:
    with meja.db.transaction() as conn, pytest.raises(PesanTidakDitemukan):
        use_cases.catat_hasil(
            GudangSql(conn),
            uuid.uuid4(),
            Kanal.SUREL,
            Diterima(),
            datetime.now(UTC),
            tunggu=timedelta(0),
            acak=0,
        )


class Kotak:
    """A mail server that takes mails from whoever logged in."""

    async def handle_DATA(self, *_: object) -> str:
        return "250 OK"


def masuk(*data: Any) -> AuthResult:
    login = data[-1]
    cocok = (login.login, login.password) == (b"kinerja", b"sandi")
    return AuthResult(success=cocok, handled=cocok)


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
@pytest.mark.parametrize(("sandi", "hasil"), [("sandi", Diterima()), ("salah", Ditolak(535))])
def test_a_mail_server_that_wants_a_login(meja: Meja, sandi: str, hasil: Hasil) -> None:
    port = ports.free_port()
    server = Controller(
        Kotak(),
        hostname="127.0.0.1",
        port=port,
        authenticator=masuk,
        auth_required=True,
        auth_require_tls=False,
    )
    server.start()
    atur = {"smtp_port": port, "smtp_user": "kinerja", "smtp_password": _rahasia(sandi)}
    assert Surel(meja.pengaturan.model_copy(update=atur)).kirim(tugas(meja)) == hasil
    server.stop()


def test_a_mail_server_without_encryption_is_not_spoken_to_when_it_is_asked_for(
    meja: Meja,
) -> None:
    surel = Surel(meja.pengaturan.model_copy(update={"smtp_starttls": True}))
    assert surel.kirim(tugas(meja)) == TakTerkirim("SMTPNotSupportedError")


def _rahasia(isi: str) -> Any:
    return SecretStr(isi)


def tugas(meja: Meja) -> Tugas:
    """One mail that is due."""
    meja.ajukan(meja.pegawai(email="masuk@contoh.go.id"))
    with meja.db.transaction() as conn:
        (satu,) = use_cases.ambil(
            GudangSql(conn), Kanal.SUREL, 1, datetime.now(UTC), sewa=timedelta(seconds=9)
        )
    return satu


def test_a_server_that_is_down_is_asked_again_later(meja: Meja, penilai: str) -> None:
    meja.pengaturan = meja.pengaturan.model_copy(
        update={"whatsapp_base_url": "http://127.0.0.1:1"}
    )
    meja.kirimkan()
    sampai(lambda: meja.kiriman(penilai).galat == "ConnectError")
    assert meja.status(penilai) == "ANTRE"
