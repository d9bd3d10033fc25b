"""A message leaves, arrives and is told about: WhatsApp first, mail when that cannot be."""

import uuid

import sqlalchemy as sa

from tests.integration.notifikasi.conftest import Meja, sampai, tetap


def test_a_submitted_plan_reaches_its_rater_by_whatsapp_and_is_read(meja: Meja) -> None:
    penilai = meja.pegawai(telepon="0812-3400-0001", email="penilai@contoh.go.id")
    meja.ajukan(penilai, skp_id="skp-77")
    meja.kirimkan()
    sampai(lambda: meja.status(penilai) == "DIBACA")
    (pesan,) = meja.whatsapp_ke("6281234000001")
    assert pesan["templat"] == "skp_diajukan"
    assert pesan["bahasa"] == "id"
    assert pesan["teks"].startswith("Yth. Bapak/Ibu, pengajuan SKP periode 1 Januari 2026 sampai")
    assert pesan["tautan"].endswith("/skp/skp-77")
    assert "Rina" not in str(pesan)
    assert "Bambang" not in str(pesan)
    assert meja.surel_ke("penilai@contoh.go.id") == []
    (pengumuman,) = meja.pengumuman(penilai)
    assert pengumuman[0] == "kinerja.notifikasi.terkirim.v1"
    assert pengumuman[1]["kanal"] == "WHATSAPP"


def test_without_telephone_the_same_words_go_by_mail(meja: Meja) -> None:
    penilai = meja.pegawai(email="hanya.surel@contoh.go.id")
    meja.ajukan(penilai)
    meja.kirimkan()
    (surat,) = sampai(lambda: meja.surel_ke("hanya.surel@contoh.go.id"))
    assert surat["perihal"] == "SKP menunggu persetujuan Anda"
    assert "pengajuan SKP periode" in surat["teks"]
    assert "http://127.0.0.1:8080/skp/skp-1" in surat["teks"]
    sampai(lambda: meja.status(penilai, "SUREL") == "DITERIMA_SERVER")
    kiriman = meja.kiriman(penilai, "SUREL")
    assert surat["message_id"] == f"<{kiriman.pesan_id}@kinerja.contoh.go.id>"
    (pengumuman,) = meja.pengumuman(penilai)
    assert pengumuman == (
        "kinerja.notifikasi.terkirim.v1",
        {"pesan_id": str(kiriman.pesan_id), "pegawai_id": penilai, "kanal": "SUREL"},
    )


def test_without_any_way_the_bell_keeps_it_and_that_is_said(meja: Meja) -> None:
    penilai = meja.pegawai()
    meja.ajukan(penilai)
    assert meja.kiriman(penilai) is None
    (pengumuman,) = meja.pengumuman(penilai)
    assert pengumuman[0] == "kinerja.notifikasi.gagal.v1"
    assert pengumuman[1]["alasan"] == "TANPA_KANAL"


def test_the_same_fact_twice_is_one_message(meja: Meja) -> None:
    penilai = meja.pegawai(telepon="081234000002")
    kejadian = meja.ajukan(penilai)
    meja.terima(kejadian.subject, None, kejadian=kejadian)
    with meja.db.transaction() as conn:  # as after a replay that outlives the inbox
        conn.execute(sa.text("DELETE FROM inbox"))
    meja.terima(kejadian.subject, None, kejadian=kejadian)
    with meja.db.reading() as conn:
        banyak = "SELECT count(*) FROM pesan WHERE pegawai_id = :p"
        assert conn.scalar(sa.text(banyak), {"p": penilai}) == 1
    meja.kirimkan()
    sampai(lambda: meja.status(penilai) == "DIBACA")
    assert len(meja.whatsapp_ke("6281234000002")) == 1


def test_a_message_to_somebody_still_unknown_leaves_when_he_becomes_known(meja: Meja) -> None:
    penilai = str(uuid.uuid4())
    meja.ajukan(penilai)
    assert meja.kiriman(penilai) is None
    assert meja.pengumuman(penilai) == []
    meja.pegawai(id=penilai, telepon="081234000003")
    meja.kirimkan()
    sampai(lambda: meja.status(penilai) == "DIBACA")


def test_an_older_contact_never_overwrites_a_newer(meja: Meja) -> None:
    penilai = meja.pegawai(telepon="081234000004", versi=5)
    meja.pegawai(id=penilai, telepon="081299999999", versi=4)
    meja.ajukan(penilai)
    assert meja.kiriman(penilai).tujuan == "6281234000004"


def test_an_unreachable_telephone_falls_back_to_mail_and_is_remembered(meja: Meja) -> None:
    penilai = meja.pegawai(telepon="081234000026", email="jatuh@contoh.go.id")
    meja.ajukan(penilai, skp_id="skp-1")
    meja.kirimkan()
    sampai(lambda: meja.surel_ke("jatuh@contoh.go.id"))
    assert meja.status(penilai) == "GAGAL"
    assert meja.kiriman(penilai).galat == "PENERIMA:131026"
    assert len(meja.whatsapp_ke("6281234000026")) == 1
    # The next message does not try that telephone again.
    meja.ajukan(penilai, skp_id="skp-2")
    sampai(lambda: len(meja.surel_ke("jatuh@contoh.go.id")) == 2)
    assert len(meja.whatsapp_ke("6281234000026")) == 1
    subjek = [nama for nama, _ in sampai(lambda: meja.pengumuman(penilai))]
    assert "kinerja.notifikasi.gagal.v1" not in subjek


def test_when_mail_fails_too_the_failure_is_announced_once(meja: Meja) -> None:
    meja.kendali_surel(galat="550", kali=None)
    penilai = meja.pegawai(telepon="081234100026", email="tidak.ada@contoh.go.id")
    meja.ajukan(penilai)
    meja.kirimkan()
    sampai(lambda: meja.status(penilai, "SUREL") == "GAGAL")
    (pengumuman,) = meja.pengumuman(penilai)
    assert pengumuman[0] == "kinerja.notifikasi.gagal.v1"
    assert pengumuman[1]["alasan"] == "PENERIMA:550"


def test_a_mail_server_that_is_busy_is_asked_again(meja: Meja) -> None:
    meja.kendali_surel(galat="451", kali=1)
    penilai = meja.pegawai(email="sibuk@contoh.go.id")
    meja.ajukan(penilai)
    meja.kirimkan()
    sampai(lambda: meja.status(penilai, "SUREL") == "DITERIMA_SERVER")
    assert meja.kiriman(penilai, "SUREL").percobaan == 2
    assert len(meja.surel_ke("sibuk@contoh.go.id")) == 1


def test_two_workers_send_each_message_once(meja: Meja) -> None:
    semua = [meja.pegawai(telepon=f"0812340{n:05d}") for n in range(200, 240)]
    for penilai in semua:
        meja.ajukan(penilai)
    meja.kirimkan(pekerja=2)
    sampai(lambda: all(meja.status(p) == "DIBACA" for p in semua), 40)
    for n in range(200, 240):
        assert len(meja.whatsapp_ke(f"62812340{n:05d}")) == 1


def test_a_burst_to_one_telephone_is_spread(meja: Meja) -> None:
    burst = {"whatsapp_burst_per_recipient": 2, "send_parallel": 1}
    meja.pengaturan = meja.pengaturan.model_copy(update=burst)
    penilai = meja.pegawai(telepon="081234000099")
    for n in range(4):
        meja.ajukan(penilai, skp_id=f"skp-{n}")
    meja.kirimkan()
    sampai(lambda: len(meja.whatsapp_ke("6281234000099")) == 2)
    tetap(lambda: len(meja.whatsapp_ke("6281234000099")) == 2, 1)
    with meja.db.transaction() as conn:  # twelve seconds later
        conn.execute(sa.text("UPDATE kiriman SET dikirim = dikirim - interval '12 seconds'"))
    sampai(lambda: len(meja.whatsapp_ke("6281234000099")) == 4)
