"""What an operator sees and does: numbers, the templates to submit, old news forgotten."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from services.notifikasi.adapters.repository import GudangSql
from services.notifikasi.adapters.ukuran import ukuran
from services.notifikasi.domain.istilah import Kanal
from services.notifikasi.domain.status_kirim import StatusKirim
from services.notifikasi.domain.templat import TEMPLAT
from services.notifikasi.main import jobs, templat
from services.notifikasi.use_cases import Kabar
from tests.integration.notifikasi.conftest import Meja


def test_the_numbers_show_a_resting_channel_and_what_waits(meja: Meja) -> None:
    meja.ajukan(meja.pegawai(telepon="+6281234000950"))
    with meja.db.transaction() as conn:
        conn.execute(sa.text("UPDATE kiriman SET dibuat = now() - interval '90 seconds'"))
        kini = datetime.now(UTC)
        GudangSql(conn).istirahatkan(
            Kanal.WHATSAPP, "OTORISASI:190", kini, kini + timedelta(minutes=5)
        )
    with meja.db.reading() as conn:
        angka = {
            (satu.name, *satu.labels.values()): satu.value
            for keluarga in ukuran(conn)
            for satu in keluarga.samples
        }
    assert angka["notifikasi_kanal_berhenti", "WHATSAPP", "OTORISASI:190"] == 1
    assert angka["notifikasi_kiriman_belum_selesai", "WHATSAPP"] == 1
    assert angka["notifikasi_kiriman_belum_selesai", "SUREL"] == 0
    assert angka["notifikasi_kiriman_tertua_detik", "WHATSAPP"] == pytest.approx(90, abs=30)


def test_the_templates_are_printed_as_meta_wants_them(meja: Meja, capsys: Any) -> None:
    templat(meja.pengaturan, meja.db, [])
    ajuan = [json.loads(baris) for baris in capsys.readouterr().out.splitlines()]
    assert {satu["name"] for satu in ajuan} == set(TEMPLAT)


def test_news_is_forgotten_after_a_month(meja: Meja) -> None:
    with meja.db.transaction() as conn:
        for hari, wamid in ((31, "lama"), (29, "baru")):
            kabar = Kabar(wamid=wamid, kata="sent", status=StatusKirim.DITERIMA_SERVER)
            GudangSql(conn).catat_kabar(kabar, datetime.now(UTC) - timedelta(days=hari))
    (lupakan,) = [job for job in jobs(meja.pengaturan, meja.db) if job.name == "lupakan-kabar"]
    assert lupakan.run(meja.db) is False
    with meja.db.reading() as conn:
        assert conn.scalars(sa.text("SELECT wamid FROM kabar")).all() == ["baru"]
