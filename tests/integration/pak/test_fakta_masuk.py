"""Facts of other services: handled once, an older one never wins, over real NATS as well."""

import asyncio
import uuid

import nats
import pytest
import sqlalchemy as sa

from kinerja.pak.v1 import pak_service_pb2 as pb
from kinerja.umum.v1 import umum_pb2 as umum
from services.chassis import events, inbox
from services.chassis.errors import IsianSalah
from services.pak.adapters.consumer import konsumen
from tests.integration.pak.dunia import fakta_dinilai, fakta_pegawai, peristiwa, terapkan

PEGAWAI = "kinerja.skp.pegawai_diperbarui.v1"
DINILAI = "kinerja.penilaian.dinilai.v1"


def baca(dunia, tabel, kolom, kunci, nilai):
    with dunia.db.reading() as conn:
        cari = sa.text(f"SELECT {kolom} FROM {tabel} WHERE {kunci} = :n")
        return conn.scalars(cari, {"n": nilai}).all()


def test_fakta_yang_sama_dua_kali_bekerja_sekali(dunia):
    event = peristiwa(PEGAWAI, fakta_pegawai(dunia.id("jf"), dunia.id("kabid")))
    assert terapkan(dunia.db, event) is True
    assert terapkan(dunia.db, event) is False
    assert len(baca(dunia, "inbox", "konsumen", "ce_id", event.id)) == 1


def test_pegawai_yang_lebih_lama_tidak_menimpa(dunia):
    saya = dunia.id("jf")
    dunia.kabarkan(PEGAWAI, fakta_pegawai(saya, dunia.id("b"), versi=5, golongan="III/b"))
    dunia.kabarkan(PEGAWAI, fakta_pegawai(saya, dunia.id("a"), versi=4, golongan="III/a"))
    assert baca(dunia, "pegawai", "golongan", "pegawai_id", saya) == ["III/b"]
    assert baca(dunia, "pegawai", "penilai_id", "pegawai_id", saya) == [dunia.id("b")]
    dunia.kabarkan(PEGAWAI, fakta_pegawai(saya, dunia.id("c"), versi=6))
    assert baca(dunia, "pegawai", "penilai_id", "pegawai_id", saya) == [dunia.id("c")]


def test_predikat_yang_lebih_lama_tidak_menimpa(dunia):
    dunia.pegawai()
    periode_id = dunia.dinilai(versi=3, predikat=umum.PREDIKAT_BAIK)
    dunia.dinilai(versi=2, predikat=umum.PREDIKAT_KURANG)
    assert baca(dunia, "periode", "predikat", "periode_id", periode_id) == ["BAIK"]


def test_jabatan_definitif_yang_menentukan_bukan_plt(dunia):
    fakta = fakta_pegawai(dunia.id("jf"), dunia.id("kabid"))
    plt = fakta.pegawai.penugasan.add()
    plt.CopyFrom(fakta.pegawai.penugasan[0])
    plt.jenis_penugasan = umum.JENIS_PENUGASAN_PLT
    plt.kelompok_jabatan = umum.KELOMPOK_JABATAN_PENGAWAS
    plt.mulai = "2025-01-01"
    plt.penilai.pegawai_id = dunia.id("sekda")
    dunia.kabarkan(PEGAWAI, fakta)
    kolom = "penilai_id || '/' || kelompok || '/' || tmt_jabatan"
    assert baca(dunia, "pegawai", kolom, "pegawai_id", dunia.id("jf")) == [
        f"{dunia.id('kabid')}/JF/2022-06-01"
    ]


def test_pegawai_tanpa_jenis_ditolak_supaya_diparkir(dunia):
    fakta = fakta_pegawai(dunia.id("jf"), dunia.id("kabid"), jenis_pegawai=0)
    with pytest.raises(IsianSalah):
        dunia.kabarkan(PEGAWAI, fakta)
    assert baca(dunia, "pegawai", "versi", "pegawai_id", dunia.id("jf")) == []


def test_pegawai_tanpa_jabatan_tetap_tercatat(dunia):
    fakta = fakta_pegawai(dunia.id("jf"), dunia.id("kabid"))
    del fakta.pegawai.penugasan[:]
    dunia.kabarkan(PEGAWAI, fakta)
    ringkasan = dunia.panggil("jf", "GetRingkasan", pb.GetRingkasanRequest())
    assert not ringkasan.berhak
    assert not ringkasan.HasField("penilai")


@pytest.fixture
def lewat_nats(dunia, nats_url):
    """Publish as another service would, and run the consumers until they have caught up."""

    async def jalan(pesan, selesai):
        koneksi = await nats.connect(nats_url)
        js = koneksi.jetstream()
        berhenti = asyncio.Event()
        tugas = [
            asyncio.create_task(inbox.consume(satu, dunia.db, js, berhenti)) for satu in konsumen()
        ]
        for subjek, muatan in pesan:
            await events.ensure_stream(js, subjek.split(".")[1])
            event = peristiwa(subjek, muatan)
            await js.publish(subjek, event.payload.encode(), headers=event.headers())
        async with asyncio.timeout(20):
            while not await asyncio.to_thread(selesai):
                await asyncio.sleep(0.05)
        berhenti.set()
        await asyncio.gather(*tugas)
        await koneksi.close()

    return lambda pesan, selesai: asyncio.run(jalan(pesan, selesai))


def test_lewat_nats_sungguhan(dunia, lewat_nats):
    saya = dunia.id("jf")
    periode_id = str(uuid.uuid4())
    lewat_nats(
        [
            (PEGAWAI, fakta_pegawai(saya, dunia.id("kabid"))),
            (DINILAI, fakta_dinilai(periode_id, saya)),
        ],
        lambda: (
            baca(dunia, "pegawai", "versi", "pegawai_id", saya)
            and baca(dunia, "periode", "versi", "periode_id", periode_id)
        ),
    )
    ringkasan = dunia.panggil("jf", "GetRingkasan", pb.GetRingkasanRequest())
    assert ringkasan.periode[0].periode_id == periode_id
